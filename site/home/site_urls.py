"""Addresses that every site has once, whatever the language."""

from django.urls import path
from django.views.generic import RedirectView

from home.views.robots import robots
from home.views.security import security
from home.views.sitemap import sitemap

urlpatterns = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path(".well-known/security.txt", security, name="security"),
    # where scanners looked before RFC 9116
    path("security.txt", RedirectView.as_view(pattern_name="security", permanent=True)),
]
