"""Which pages a visitor may know of."""

from django.http import HttpRequest
from wagtail.query import PageQuerySet


def visible(queryset: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """The pages of `queryset` that search, sitemap, feeds and lists may show.

    Live and public ones: whatever a restriction covers stays unmentioned.
    """
    return queryset.live().public()
