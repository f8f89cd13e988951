"""Which pages a visitor may know of."""

from functools import reduce

from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet


def visible(queryset: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """The pages of `queryset` that search, sitemap, feeds and lists may show.

    Live and public ones: whatever a restriction covers stays unmentioned.
    """
    closed = (Q(path__startswith=path) for path in _closed_paths(request))
    return queryset.live().exclude(reduce(Q.__or__, closed, Q(pk__in=[])))


def may_show(page: Page, request: HttpRequest) -> bool:
    """Whether `visible` would keep this page; asks the database once a request."""
    return page.live and not page.path.startswith(tuple(_closed_paths(request)))


def restrictions_on(page: Page, request: HttpRequest) -> list[PageViewRestriction]:
    """The restrictions on a page and on all above it; once a request for all pages."""
    return [
        restriction
        for restriction in _restrictions(request)
        if page.path.startswith(restriction.page.path)
    ]


def _closed_paths(request: HttpRequest) -> list[str]:
    """Tree paths beneath which everything is restricted."""
    return [restriction.page.path for restriction in _restrictions(request)]


def _restrictions(request: HttpRequest) -> list[PageViewRestriction]:
    """All restrictions; there are few, and 1 query a request serves every question."""
    if not hasattr(request, "_page_restrictions"):
        restrictions = PageViewRestriction.objects.select_related("page")
        request._page_restrictions = list(restrictions)
    return request._page_restrictions
