"""Every admin address that leads to an object of another site is shut."""

import pytest
from django.urls import get_resolver, reverse

from tests.factories.core import UserFactory
from tests.factories.foreign import make_foreign
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

# what a name in an address stands for; "pk" depends on the name space it stands in
PARAMETERS = {
    "page_id": "page",
    "parent_page_id": "page",
    "page_to_move_id": "page",
    "page_pk": "page",
    "destination_id": "front",
    "revision_id": "revision",
    "task_state_id": "task_state",
    "task_id": "task",
    "workflow_state_id": "workflow_state",
    "workflow_pk": "workflow",
    "translation_id": "translation",
    "translation_source_id": "translation_source",
    "string_segment_id": "string_segment",
    "overridable_segment_id": "overridable_segment",
    "image_id": "image",
    "document_id": "document",
    "doc_id": "document",
    "media_id": "media",
    "collection_id": "collection",
}
PRIMARY_KEYS = {
    "wagtailadmin_api:pages": "page",
    "wagtailadmin_api:documents": "document",
    "wagtailadmin_api:images": "image",
    "wagtailadmin_pages": "page",
    "wagtailadmin_collections": "collection",
    "wagtailadmin_workflows": "workflow",
    "wagtaildocs_chooser": "document",
    "wagtailimages_chooser": "image",
    "wagtaillocales": "locale",
    "wagtailsettings": "site",
    "wagtailsites": "site",
    "wagtailsnippets_core_helpservice": "help_service",
    "wagtailsnippets_core_theme": "theme",
    "wagtailsnippets_core_municipality": "municipality",
    "wagtailusers_groups": "group",
    "wagtailusers_users": "user",
}
WORDS = {
    "action_name": "approve",
    "revision_id_a": "earliest",
    "revision_id_b": "latest",
    "filter_spec": "original",
    "content_type_app_name": "home",
    "content_type_model_name": "contentpage",
    "app_name": "core",
    "model_name": "siteidentity",
}
# lead nowhere near somebody else's object; tested by what they show where it matters
WITHOUT_OBJECT = {
    "wagtail_bulk_action",
    "wagtail_localize:preview_translation",  # also routed without a mode
    "wagtail_localize:snippets_api_detail",
    "wagtail_localize:snippets_api_listing",
    "wagtail_localize:submit_snippet_translation",
    "wagtailadmin_editing_sessions:ping",
    "wagtailadmin_editing_sessions:release",
    "wagtailadmin_pages:choose_parent",
    "wagtailadmin_pages:type_use",
    "wagtailadmin_pages:type_use_results",
    "wagtailadmin_password_reset_confirm",
    "wagtailadmin_tag_model_autocomplete",
    "wagtailadmin_workflows:add_task",
    "wagtaildocs:create_multiple_from_uploaded_document",
    "wagtaildocs:delete_upload_multiple",
    "wagtailimages:create_multiple_from_uploaded_image",
    "wagtailimages:delete_upload_multiple",
    "wagtailmedia:add",
    "wagtailmedia:chooser_typed",
    "wagtailmedia:chooser_upload",
    "wagtailredirects:delete",
    "wagtailredirects:edit",
    # shared tables are there for every site to choose from
    "wagtailsnippetchoosers_core_helpservice:chosen",
    "wagtailsnippetchoosers_core_municipality:chosen",
    "wagtailsnippetchoosers_core_theme:chosen",
}

LEAD_TO_OWN_SITE = {
    "wagtailadmin_explore",
    "wagtailadmin_explore_results",
    "wagtailsettings:edit",
}


def _walk(patterns, space="", names=()):
    for pattern in patterns:
        here = (*names, *pattern.pattern.regex.groupindex)
        if hasattr(pattern, "url_patterns"):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _walk(pattern.url_patterns, inner, here)
        elif pattern.name and here:
            yield space + pattern.name, here


def _admin_addresses() -> list[tuple[str, tuple[str, ...]]]:
    """Name and parameters of every admin address that has parameters."""
    admin = [
        resolver.url_patterns
        for resolver in get_resolver().url_patterns
        if str(resolver.pattern) == "beheer/" and hasattr(resolver, "url_patterns")
    ]
    return [found for patterns in admin for found in _walk(patterns)]


def _arguments(name: str, parameters, foreign: dict) -> dict:
    space = name.rpartition(":")[0]
    return {
        key: WORDS[key]
        if key in WORDS
        else foreign[PRIMARY_KEYS[space] if key == "pk" else PARAMETERS[key]].pk
        for key in parameters
    }


def _is_refusal(response) -> bool:
    """Whether somebody was sent away: Wagtail leads to the admin's or own home."""
    if response.status_code != 302:
        return response.status_code in (403, 404, 405)
    return response["Location"] == reverse("wagtailadmin_home")


@pytest.fixture
def stranger(client, fronts):
    """A signed-in client of somebody who has every right on another site."""
    user = UserFactory(groups=["Redactie BUIT", "Eindredactie BUIT"])
    client.force_login(user)
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


def test_every_address_with_an_object_is_shut_for_people_of_another_site(
    stranger, fronts
):
    foreign = make_foreign(fronts["parents"])
    open_doors = []
    for name, parameters in _admin_addresses():
        if name in WITHOUT_OBJECT:
            continue
        address = reverse(name, kwargs=_arguments(name, parameters, foreign))
        for method in (stranger.get, stranger.post):
            response = method(address)
            if not _is_refusal(response) and not _leads_home(name, response, stranger):
                open_doors.append((name, method.__name__, response.status_code))
    assert open_doors == []


def _leads_home(name: str, response, stranger) -> bool:
    """Whether an address that only leads on led to one's own site or to a shut door."""
    if response.status_code != 302:
        return False
    if name in LEAD_TO_OWN_SITE:
        return True
    shut = name == "wagtailadmin_pages:revisions_index"
    return shut and _is_refusal(stranger.get(response["Location"]))


def test_knocking_everywhere_changes_nothing(stranger, fronts):
    foreign = make_foreign(fronts["parents"])
    before = {kind: _row(thing) for kind, thing in foreign.items()}
    for name, parameters in _admin_addresses():
        if name not in WITHOUT_OBJECT:
            address = reverse(name, kwargs=_arguments(name, parameters, foreign))
            stranger.post(address, {"name": "x", "locales": [2], "action-publish": 1})
    assert {kind: _row(thing) for kind, thing in foreign.items()} == before


def _row(thing) -> dict:
    """A thing as it stands in the database."""
    return type(thing).objects.filter(pk=thing.pk).values().get()


LISTS = (
    "wagtailadmin_explore_root",
    "wagtailadmin_home",
    "wagtailadmin_pages:search",
    "wagtailadmin_choose_page_search",
    "wagtailadmin_reports:aging_pages",
    "wagtailadmin_reports:locked_pages",
    "wagtailadmin_reports:page_types_usage",
    "wagtailadmin_reports:site_history",
    "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:workflow_tasks",
    "wagtail_localize:translations_report",
    "wagtailadmin_api:pages:listing",
    "wagtailadmin_api:images:listing",
    "wagtailadmin_api:documents:listing",
    "wagtailimages:index",
    "wagtailimages_chooser:choose",
    "wagtaildocs:index",
    "wagtaildocs_chooser:choose",
    "wagtailmedia:index",
    "wagtailmedia:chooser",
)


@pytest.mark.parametrize("name", LISTS)
def test_no_list_names_a_secret_of_another_site(name, stranger, fronts):
    make_foreign(fronts["parents"])
    question = {} if "_api:" in name else {"q": "Geheim"}
    response = stranger.get(reverse(name), question, follow=True)
    assert response.status_code == 200
    # the box repeats what was searched for; the secrets have a second word
    text = response.content.decode()
    words = ("plan", "idee", "beeld", "stuk", "geluid")
    assert not [word for word in words if f"Geheim {word}" in text]


def test_bulk_choosers_and_watching_editors_know_no_foreign_object(stranger, fronts):
    foreign = make_foreign(fronts["parents"])
    asked = {
        "wagtailadmin_choose_page_chosen_multiple": "page",
        "wagtailimages_chooser:chosen_multiple": "image",
        "wagtaildocs_chooser:chosen_multiple": "document",
    }
    for name, kind in asked.items():
        response = stranger.get(reverse(name), {"id": foreign[kind].pk})
        assert "Geheim" not in response.content.decode()
    ping = ["wagtailcore", "page", foreign["page"].pk, 1]
    address = reverse("wagtailadmin_editing_sessions:ping", args=ping)
    assert stranger.post(address).status_code == 404


@pytest.mark.parametrize("action", ["publish", "unpublish", "delete", "move"])
def test_bulk_actions_leave_pages_of_another_site_alone(stranger, fronts, action):
    foreign = make_foreign(fronts["parents"])
    row = _row(foreign["page"])
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    data = {"chooser": fronts["professionals"].pk}
    stranger.post(f"{bulk}?id={foreign['page'].pk}", data)
    assert _row(foreign["page"]) == row


def test_pages_of_other_sites_are_chosen_once_they_are_live(stranger, fronts):
    make_foreign(fronts["parents"])
    live = ContentPageFactory(
        parent=fronts["parents"], title="Openbaar stuk", live=True
    )
    for name, arguments in (
        ("wagtailadmin_choose_page_search", {"q": "Openbaar"}),
        ("wagtailadmin_choose_page_chosen_multiple", {"id": live.pk}),
    ):
        response = stranger.get(reverse(name), arguments)
        assert "Openbaar stuk" in response.content.decode()
    browse = reverse("wagtailadmin_choose_page_child", args=[fronts["parents"].pk])
    text = stranger.get(browse).content.decode()
    assert "Openbaar stuk" in text
    assert "Geheim" not in text
