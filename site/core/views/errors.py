"""Pages that still help when something is missing or broken."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404 in the site's own looks."""
    return render(request, "404.html", status=404)


def out_of_order(request: HttpRequest) -> HttpResponse:
    """500, or 503 when the database is away; both from what was baked before."""
    away = isinstance(sys.exc_info()[1], OperationalError | InterfaceError)
    status = 503 if away else 500
    return HttpResponse(status=status)
