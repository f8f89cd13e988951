"""What a site is, in so far as it has no language."""

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from wagtail.models import Site

from core.models import SiteIdentity

pytestmark = pytest.mark.django_db


def identity(key: str) -> SiteIdentity:
    return SiteIdentity.objects.get(key=key)


@pytest.mark.parametrize("key", ["programme", "parents", "community", "professionals"])
def test_every_site_has_a_character_that_its_own_form_accepts(key):
    found = identity(key)
    found.full_clean()
    assert found.skin == key
    assert SiteIdentity.for_site(found.site) == found


@pytest.mark.parametrize("key", ["parents", "community"])
def test_sites_that_may_be_watched_can_be_left(key):
    assert identity(key).exit_address.startswith("https://")
    own = "".join(settings.SITE_ADDRESSES.values())
    assert identity(key).exit_address.split("/")[2] not in own


def test_young_people_are_addressed_as_friends_and_read_easy_texts():
    assert identity("community").form_of_address == "je"
    assert identity("parents").form_of_address == "u"
    assert identity("community").lix_limit == identity("parents").lix_limit == 35
    assert identity("professionals").lix_limit == 45


@pytest.mark.parametrize("limit", [19, 61])
def test_a_reading_level_that_means_nothing_is_refused(limit):
    with pytest.raises(ValidationError, match="lix_limit"):
        SiteIdentity(site=Site.objects.first(), lix_limit=limit).full_clean()
