"""What crawlers may read."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse


def robots(request: HttpRequest) -> HttpResponse:
    """robots.txt: everything but search results; where the sitemap is."""
    lines = [
        "User-agent: *",
        "Disallow: /zoeken/",
        "Disallow: /*/zoeken/",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
