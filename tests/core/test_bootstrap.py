"""The instance after its first start."""

import pytest
from django.core.management import call_command
from wagtail.models import Page, Site

from core.models import HelpService, Municipality, Theme

pytestmark = pytest.mark.django_db


def test_each_site_has_its_own_kind_of_front_page(fronts):
    assert {key: type(front).__name__ for key, front in fronts.items()} == {
        "programme": "HomePage",
        "parents": "ParentsHomePage",
        "community": "HubPage",
        "professionals": "ProfessionalsHomePage",
    }


def test_a_second_start_changes_nothing():
    def count():
        models = (Site, Page, Municipality, Theme, HelpService)
        return [model.objects.count() for model in models]

    before = count()
    call_command("bootstrap")
    assert count() == before
    assert not any(Page.find_problems())


def test_the_addresses_of_sites_follow_the_environment(settings):
    settings.SITE_ADDRESSES = {
        **settings.SITE_ADDRESSES,
        "parents": "https://dealenmetdrugs.nl",
    }
    call_command("bootstrap")
    site = Site.objects.get(siteidentity__key="parents")
    assert (site.hostname, site.port) == ("dealenmetdrugs.nl", 443)


def test_all_municipalities_are_known_and_the_32_of_the_unit_have_a_tile():
    assert Municipality.objects.count() == 342
    unit = Municipality.objects.filter(tile_column__isnull=False)
    assert unit.count() == 32
    assert set(unit.values_list("region_code", flat=True)) == {"VR10", "VR11", "VR12"}


def test_help_services_have_their_texts_and_hours_and_themes_their_names():
    for service in HelpService.objects.all():
        assert service.texts.filter(language="nl").exists(), service
        assert service.texts.filter(language="en").exists(), service
    assert HelpService.objects.get(code="kindertelefoon").hours.count() == 7
    for theme in Theme.objects.all():
        assert theme.names.filter(language="en").exists(), theme
