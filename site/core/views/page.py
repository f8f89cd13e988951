"""Serves pages as Wagtail does, found by our own shorter way."""

from django.http import HttpRequest, HttpResponse
from wagtail.views import serve as wagtail_serve

from core.routing import route


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """The page at `path` of the site at this host; Wagtail's hooks all run."""
    route(request, path)
    return wagtail_serve(request, path)
