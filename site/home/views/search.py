"""Search in one site."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def search(request: HttpRequest) -> HttpResponse:
    """The results page."""
    return render(request, "home/search.html", {"query": "", "results": []})
