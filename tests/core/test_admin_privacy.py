"""The admin is Dutch, complete, and asks nothing of a third party."""

import re

import pytest
from django.urls import reverse

from tests.factories.core import UserFactory
from tests.factories.foreign import make_foreign

pytestmark = pytest.mark.django_db

LOADED = re.compile(
    r"<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc=[\"']([^\"']+)"
    r"|<link\b[^>]*?\shref=[\"']([^\"']+)"
    r"|<object\b[^>]*?\sdata=[\"']([^\"']+)"
    r"|@import\s+[\"']?(https?:[^\"')]+)"
)
FOREIGN = re.compile(r"^(?:[a-z]+:)?//", re.IGNORECASE)

PAGES = [
    ("wagtailadmin_home", ()),
    ("wagtailadmin_explore_root", ()),
    ("wagtailadmin_explore", ("front",)),
    ("wagtailadmin_pages:add_subpage", ("front",)),
    ("wagtailadmin_pages:add", ("home", "contentpage", "front")),
    ("wagtailadmin_pages:edit", ("page",)),
    ("wagtailadmin_pages:edit", ("front",)),
    ("wagtailadmin_pages:edit", ("translated",)),
    ("wagtailadmin_pages:history", ("page",)),
    ("wagtailadmin_pages:usage", ("page",)),
    ("wagtailadmin_pages:copy", ("page",)),
    ("wagtailadmin_pages:move", ("page",)),
    ("wagtailadmin_pages:delete", ("page",)),
    ("wagtailadmin_pages:workflow_history", ("page",)),
    ("wagtailadmin_pages:search", ()),
    ("wagtailadmin_choose_page", ()),
    ("wagtail_localize:submit_page_translation", ("page",)),
    ("wagtail_localize:update_translations", ("translation_source",)),
    ("wagtail_localize:translations_report", ()),
    ("wagtailimages:index", ()),
    ("wagtailimages:add", ()),
    ("wagtailimages:add_multiple", ()),
    ("wagtailimages:edit", ("image",)),
    ("wagtaildocs:index", ()),
    ("wagtaildocs:edit", ("document",)),
    ("wagtailmedia:index", ()),
    ("wagtailmedia:edit", ("media",)),
    ("wagtailsnippets:index", ()),
    ("wagtailsnippets_core_helpservice:list", ()),
    ("wagtailsnippets_core_helpservice:add", ()),
    ("wagtailsnippets_core_helpservice:edit", ("help_service",)),
    ("wagtailsnippets_core_theme:edit", ("theme",)),
    ("wagtailsnippets_core_municipality:list", ()),
    ("wagtailsnippets_core_municipality:edit", ("municipality",)),
    ("wagtailsettings:edit", ("core", "siteidentity", "site")),
    ("wagtailredirects:index", ()),
    ("wagtailusers_users:index", ()),
    ("wagtailusers_users:add", ()),
    ("wagtailusers_users:edit", ("user",)),
    ("wagtailusers_groups:index", ()),
    ("wagtailusers_groups:edit", ("group",)),
    ("wagtailsites:index", ()),
    ("wagtailsites:edit", ("site",)),
    ("wagtaillocales:index", ()),
    ("wagtaillocales:edit", ("locale",)),
    ("wagtailadmin_collections:index", ()),
    ("wagtailadmin_workflows:index", ()),
    ("wagtailadmin_workflows:edit", ("workflow",)),
    ("wagtailadmin_workflows:edit_task", ("task",)),
    ("wagtailadmin_reports:locked_pages", ()),
    ("wagtailadmin_reports:workflow", ()),
    ("wagtailadmin_reports:workflow_tasks", ()),
    ("wagtailadmin_reports:site_history", ()),
    ("wagtailadmin_reports:aging_pages", ()),
    ("wagtailadmin_reports:page_types_usage", ()),
    ("wagtailadmin_account", ()),
]


@pytest.fixture
def desk(client):
    """A superuser's browser on the programme's host."""
    client.force_login(UserFactory(is_superuser=True, first_name="Sanne"))
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


@pytest.fixture
def things(fronts):
    """Something of every kind to look at in the admin."""
    things = make_foreign(fronts["parents"])
    return things | {"translated": things["translation"].get_target_instance()}


def _address(name: str, parameters: tuple[str, ...], things: dict) -> str:
    values = [things[key].pk if key in things else key for key in parameters]
    return reverse(name, args=values)


def _loaded_from_elsewhere(text: str) -> list[str]:
    found = [next(filter(None, groups)) for groups in LOADED.findall(text)]
    return [address for address in found if FOREIGN.match(address)]


def _policy(response) -> dict[str, set[str]]:
    rules = response["Content-Security-Policy"].split("; ")
    return {rule.split()[0]: set(rule.split()[1:]) for rule in rules}


@pytest.mark.parametrize(("name", "parameters"), PAGES)
def test_an_admin_page_is_dutch_and_loads_nothing_from_elsewhere(
    desk, things, name, parameters
):
    response = desk.get(_address(name, parameters, things), follow=True)
    assert response.status_code == 200
    text = response.content.decode()
    if text.lstrip().startswith("<!doctype"):
        assert re.search(r'<html[^>]*lang="nl"', text)
    assert not _loaded_from_elsewhere(text)
    assert "gravatar" not in text
    words = {"'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"}
    policy = _policy(response)
    assert set().union(*policy.values()) <= words
    assert all(
        sources == {"'none'"} for sources in policy.values() if "'none'" in sources
    )


def test_the_help_menu_leads_to_no_manual_of_a_third_party(desk):
    text = desk.get(reverse("wagtailadmin_home")).content.decode()
    assert "wagtail.org" not in text


def test_what_is_checked_would_be_found():
    bad = '<img alt="" src="//x.example/a.png"><link rel="x" href="https://y.example">'
    assert len(_loaded_from_elsewhere(bad)) == 2
