"""Every page of a site, with its translations, for search engines."""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Site

from core.languages import Language
from core.models import BasePage
from core.routing import site_of
from core.visibility import visible

MOST = 50_000  # addresses in one file, says sitemaps.org
COLUMNS = (
    "url_path",
    "path",
    "depth",
    "translation_key",
    "last_published_at",
    "locale__language_code",
)


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """sitemap.xml of the site at this host: each page once, its versions beside it.

    Wagtail's own leaves out translated trees and asks the database for each page.
    """
    site = site_of(request)
    if site is None:
        raise Http404
    pages = _pages(request, site).order_by("translation_key", "path")
    urls = []
    for _key, versions in groupby(pages, key=attrgetter("translation_key")):
        urls += _entries(request, list(versions))
    urls.sort(key=lambda url: url["path"])
    return render(
        request, "sitemap.xml", {"urlset": urls[:MOST]}, content_type="application/xml"
    )


def _pages(request: HttpRequest, site: Site):
    """The visible pages below the front page in each of its languages."""
    fronts = site.root_page.get_translations(inclusive=True)
    below = Q(pk__in=[])
    for path in fronts.values_list("path", flat=True):
        below |= Q(path__startswith=path)
    pages = BasePage.objects.filter(below).select_related("locale").only(*COLUMNS)
    return visible(pages, request)


def _entries(request: HttpRequest, versions: Iterable[BasePage]) -> list[dict]:
    """What the sitemap says of a page and its translations; each names them all."""
    found = [(page, page.get_full_url(request)) for page in versions]
    alternates = [
        {"lang_code": page.locale.language_code, "location": url} for page, url in found
    ]
    source = [link for link in alternates if link["lang_code"] == Language.NL]
    alternates += [{**link, "lang_code": "x-default"} for link in source]
    return [
        {
            "path": page.path,
            "location": url,
            "lastmod": page.last_published_at,
            "alternates": alternates,
        }
        for page, url in found
    ]
