"""Groups with their rights, in every language."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import (
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Locale,
    Page,
    WorkflowPage,
)
from wagtail_localize.models import LocaleSynchronization

from core.bootstrap.rights import SHARED_COLLECTION
from core.section import site_definitions
from tests.factories.core import UserFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db


def _held_on(page: Page) -> set[tuple[str, str]]:
    """Group and right on a page."""
    rows = GroupPagePermission.objects.filter(page_id=page.pk)
    return set(rows.values_list("group__name", "permission__codename"))


def test_each_site_has_its_own_editors_and_moderators(fronts):
    for definition in site_definitions():
        held = _held_on(fronts[definition.key])
        assert {
            (definition.editors, "change_page"),
            (definition.editors, "add_page"),
        } <= held
        assert (definition.moderators, "publish_page") in held
        assert (definition.editors, "publish_page") not in held
        others = {name for name, _ in held} - {
            definition.editors,
            definition.moderators,
        }
        assert others <= {"Jongerenwerkers"}


def test_nobody_has_rights_on_all_sites_at_once():
    root = Page.get_first_root_node()
    assert not _held_on(root)
    assert not WorkflowPage.objects.filter(page=root)
    assert not Group.objects.filter(name__in=["Editors", "Moderators"])


def test_a_second_start_changes_no_rights():
    def count():
        models = (
            Group,
            GroupPagePermission,
            GroupCollectionPermission,
            GroupSitePermission,
            WorkflowPage,
        )
        return [model.objects.count() for model in models]

    before = count()
    call_command("bootstrap")
    assert count() == before


def test_what_an_administrator_granted_survives_a_start():
    group = Group.objects.get(name="Gemeenteredacteuren")
    before = group.permissions.count()
    group.permissions.add(*Group.objects.get(name="Programmateam").permissions.all())
    call_command("bootstrap")
    assert group.permissions.count() > before


@pytest.mark.parametrize(
    ("group", "owned"),
    [
        ("Programmateam", ["core.change_helpservice", "core.delete_theme"]),
        ("Beheerders", ["core.change_municipality", "core.add_user"]),
    ],
)
def test_each_shared_table_has_one_owner(group, owned):
    for label in owned:
        codename = label.partition(".")[2]
        holders = Group.objects.filter(permissions__codename=codename)
        assert [holder.name for holder in holders] == [group]


@pytest.mark.parametrize("key", ["programme", "parents", "community", "professionals"])
def test_rights_and_workflow_hold_on_a_front_page_in_a_later_language(fronts, key):
    german = Locale.objects.create(language_code="de")
    translated = fronts[key].copy_for_translation(german)
    assert _held_on(translated) == _held_on(fronts[key])
    assert translated.get_workflow() == fronts[key].get_workflow()


def test_rights_hold_when_a_language_is_added_that_mirrors_another(fronts):
    german = Locale.objects.create(language_code="de")
    dutch = Locale.objects.get(language_code="nl")
    LocaleSynchronization.objects.create(locale=german, sync_from=dutch)
    mirrored = fronts["parents"].get_translation(german)
    assert mirrored.alias_of_id == fronts["parents"].pk
    assert _held_on(mirrored) == _held_on(fronts["parents"])
    assert mirrored.get_workflow()
    assert not any(Page.find_problems())


def test_submitting_a_subtree_leaves_a_sound_tree_with_drafts(client, fronts):
    front = fronts["parents"]
    parent = ContentPageFactory(parent=front, title="Signalen")
    ContentPageFactory(parent=parent, title="Geld")
    client.force_login(UserFactory(groups=["Redactie Dealen met drugs"]))
    english = Locale.objects.get(language_code="en")
    response = client.post(
        reverse("wagtail_localize:submit_page_translation", args=[front.pk]),
        {"locales": [english.pk], "include_subtree": "on"},
        headers={"host": "weerbarejeugd.localhost"},
    )
    assert response.status_code == 302
    assert not any(Page.find_problems())
    translated = Page.objects.get(
        translation_key=parent.translation_key, locale=english
    )
    assert translated.numchild == 1
    assert not translated.live
    top = front.get_translation(english)
    assert _held_on(top) == _held_on(front)
    assert top.get_workflow() == front.get_workflow()


def test_editors_write_translations_of_their_own_site_and_no_other(client, fronts):
    editor = UserFactory(groups=["Redactie BUIT"])
    english = Locale.objects.get(language_code="en")
    own = fronts["professionals"].copy_for_translation(english)
    other = fronts["parents"].copy_for_translation(english)
    assert own.permissions_for_user(editor).can_edit()
    assert not other.permissions_for_user(editor).can_edit()


@pytest.mark.parametrize("group", ["Redactie BUIT", "Eindredactie BUIT", "Beheerders"])
def test_a_front_page_is_neither_moved_nor_taken_away(fronts, group):
    rights = fronts["professionals"].permissions_for_user(UserFactory(groups=[group]))
    assert not rights.can_move()
    assert not rights.can_delete()
    assert not rights.can_unpublish()


def test_a_moderator_can_take_a_page_offline_alone(fronts):
    page = ContentPageFactory(parent=fronts["professionals"])
    moderator = UserFactory(groups=["Eindredactie BUIT"])
    assert page.permissions_for_user(moderator).can_unpublish()


def test_every_sites_editors_choose_from_the_shared_files_and_change_none():
    held = GroupCollectionPermission.objects.filter(
        collection__name=SHARED_COLLECTION
    ).values_list("group__name", "permission__codename")
    for definition in site_definitions():
        assert (definition.editors, "choose_image") in held
        assert (definition.editors, "choose_document") in held
    assert {codename for _, codename in held} == {"choose_image", "choose_document"}
