"""What crawlers may read."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from core.routing import site_of


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """robots.txt: everything but search results; where the sitemap is."""
    site = site_of(request)
    if site is None:
        raise Http404
    lines = [
        "User-agent: *",
        "Disallow: /zoeken/",
        "Disallow: /*/zoeken/",
        f"Sitemap: {site.root_url}{reverse('sitemap')}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
