"""The tour passes by every page type of every site and language."""

import pytest
from wagtail.models import Page

from core.management.commands.tour import stops
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

PORT = 8123


def names(stops_made) -> list[str]:
    return [stop.name for stop in stops_made]


def test_every_live_page_type_is_passed_once_a_site_and_language(fronts):
    for _again in range(2):
        ContentPageFactory(parent=fronts["parents"])
    passed = names(stops(every_page=False, port=PORT))
    assert passed.count("dealenmetdrugs-nl-home.contentpage") == 1
    assert "buit-nl-professionals.professionalshomepage" in passed
    assert "programme-login" in passed
    assert len(passed) == len(set(passed))


def test_the_fullest_page_of_a_type_is_the_one_to_look_at(fronts):
    ContentPageFactory(parent=fronts["parents"], slug="kaal")
    heading = {"type": "heading", "value": {"text": "Deel", "level": "h2"}}
    field = ContentPageFactory._meta.model._meta.get_field("body")
    body = field.stream_block.to_python([heading])
    ContentPageFactory(parent=fronts["parents"], slug="vol", body=body)
    (stop,) = [
        stop
        for stop in stops(every_page=False, port=PORT)
        if stop.name == "dealenmetdrugs-nl-home.contentpage"
    ]
    assert stop.address == f"http://dealenmetdrugs.localhost:{PORT}/vol/"


def test_every_page_can_be_asked_for_and_drafts_are_left_out(fronts):
    ContentPageFactory(parent=fronts["parents"], slug="een")
    ContentPageFactory(parent=fronts["parents"], slug="klad", live=False)
    passed = names(stops(every_page=True, port=PORT))
    assert "dealenmetdrugs-nl-home.contentpage-een" in passed
    assert not any("klad" in name for name in passed)
    assert sum("page-" in name or "hub" in name for name in passed) >= (
        Page.objects.live().filter(depth__gt=1).count()
    )
