"""Addresses that every site has once, whatever the language."""

from django.urls import path

from home.views.robots import robots
from home.views.security import security
from home.views.sitemap import sitemap

urlpatterns = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path(".well-known/security.txt", security, name="security"),
]
