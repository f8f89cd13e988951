"""Pages that still help when something is missing or broken."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from core.error_pages import baked_page, services_on_error_pages

DATABASE_AWAY = (InterfaceError, OperationalError)
RETRY_AFTER = "30"  # seconds


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 in the site's own looks, with the numbers that help."""
    context = {"help_services": services_on_error_pages()}
    return render(request, "404.html", context, status=404)


def out_of_order(request: HttpRequest) -> HttpResponse:
    """500, or 503 when the database is away; both from what was baked before."""
    away = isinstance(sys.exc_info()[1], DATABASE_AWAY)
    response = baked_page(request, 503 if away else 500)
    if away:
        response["Retry-After"] = RETRY_AFTER
    return response


def unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: an address, host or form that cannot be right."""
    return baked_page(request, 400)


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: for other eyes."""
    return baked_page(request, 403)


def not_ours(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: a form that did not come from one of our own pages."""
    return baked_page(request, 403)
