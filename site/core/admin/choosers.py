"""What editors may choose from other sites: what visitors can see there."""

from django.http import HttpRequest
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet


def live_or_own(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """The live pages among `pages`, and drafts of sites that the user works on."""
    return pages.filter(pk__in=choosable(request.user).values("pk"))


def choosable(user) -> PageQuerySet:
    """All pages that a user may know of."""
    own = policy_registry.get_by_type(Page).explorable_instances(user)
    return Page.objects.live() | own
