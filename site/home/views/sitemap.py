"""Every page of a site, with its translations."""

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.sitemaps.views import sitemap as wagtail_sitemap


def sitemap(request: HttpRequest) -> HttpResponse:
    """sitemap.xml of the site at this host."""
    return wagtail_sitemap(request)
