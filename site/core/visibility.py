"""Which pages a visitor may know of."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from django.http import HttpRequest
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet


def visible(queryset: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """The pages of `queryset` that search, sitemap, feeds and lists may show.

    Live and public ones: whatever a restriction covers stays unmentioned.
    """
    return queryset.live().filter(~closed())


def closed() -> Exists:
    """SQL condition: a restriction covers this page or one above it in the tree."""
    path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.annotate(below=path)
    return Exists(above.filter(below__startswith=F("page__path")))
