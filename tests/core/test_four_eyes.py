"""Nobody brings their own work live, on whatever way."""

import pytest
from django.urls import reverse
from wagtail.models import TaskState
from wagtail.test.utils.form_data import nested_form_data, streamfield

from tests.factories.core import UserFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

MODERATORS = "Eindredactie BUIT"


@pytest.fixture
def desk(client):
    """A browser on the programme's host, where the admin is."""
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


@pytest.fixture
def writer(db):
    return UserFactory(groups=["Redactie BUIT"])


@pytest.fixture
def moderator(db):
    return UserFactory(groups=[MODERATORS])


@pytest.fixture
def superuser(db):
    return UserFactory(is_superuser=True)


def _draft(fronts, user):
    page = ContentPageFactory(parent=fronts["professionals"], live=False, owner=user)
    page.save_revision(user=user)
    return page


def _submitted(fronts, user):
    page = _draft(fronts, user)
    page.get_workflow().start(page, user)
    return page


def _form(page, **changes) -> dict:
    return nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "introduction": "",
            "body": streamfield([]),
            "audience": page.audience,
            "search_description": "Waar het over gaat.",
            "comments": {
                "TOTAL_FORMS": 0,
                "INITIAL_FORMS": 0,
                "MIN_NUM_FORMS": 0,
                "MAX_NUM_FORMS": "",
            },
            **changes,
        }
    )


def _approve(desk, page, task_state=None):
    state = task_state or page.current_workflow_task_state
    return desk.post(
        reverse(
            "wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk]
        )
    )


def _is_live(page) -> bool:
    page.refresh_from_db()
    return page.live


def test_another_moderator_approves_and_the_page_is_live(
    desk, fronts, writer, moderator
):
    page = _submitted(fronts, writer)
    desk.force_login(moderator)
    _approve(desk, page)
    assert _is_live(page)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_who_submitted_cannot_approve(desk, fronts, request, who):
    user = request.getfixturevalue(who)
    page = _submitted(fronts, user)
    desk.force_login(user)
    _approve(desk, page)
    assert not _is_live(page)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_who_wrote_last_cannot_approve(desk, fronts, request, writer, who):
    user = request.getfixturevalue(who)
    page = _submitted(fronts, writer)
    page.save_revision(user=user)
    desk.force_login(user)
    _approve(desk, page)
    assert not _is_live(page)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_own_work_is_not_approved_by_naming_another_page(
    desk, fronts, request, writer, who
):
    user = request.getfixturevalue(who)
    own, other = _submitted(fronts, user), _submitted(fronts, writer)
    desk.force_login(user)
    _approve(desk, other, own.current_workflow_task_state)
    assert not _is_live(own)


def test_a_moderator_of_another_site_cannot_approve(desk, fronts, writer):
    page = _submitted(fronts, writer)
    stranger = UserFactory(groups=["Eindredactie Dealen met drugs"])
    parents = ContentPageFactory(parent=fronts["parents"], live=False)
    parents.save_revision(user=writer)
    parents.get_workflow().start(parents, writer)
    desk.force_login(stranger)
    _approve(desk, page)
    _approve(desk, parents, page.current_workflow_task_state)
    assert not _is_live(page)


def test_editing_and_approving_at_once_saves_and_does_not_approve(
    desk, fronts, writer, moderator
):
    page = _submitted(fronts, writer)
    desk.force_login(moderator)
    data = _form(page, title="Door de eindredacteur veranderd")
    data |= {"action-workflow-action": "1", "workflow-action-name": "approve"}
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = desk.post(edit, data, follow=True)
    assert not _is_live(page)
    latest = page.get_latest_revision_as_object()
    assert latest.title == "Door de eindredacteur veranderd"
    levels = [message.level_tag for message in response.context["messages"]]
    assert "warning" in levels


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_the_publish_button_of_the_editor_saves_a_draft(desk, fronts, request, who):
    user = request.getfixturevalue(who)
    page = _draft(fronts, UserFactory())
    desk.force_login(user)
    data = _form(page, title="Meteen live") | {"action-publish": "1"}
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = desk.post(edit, data, follow=True)
    assert not _is_live(page)
    assert page.get_latest_revision_as_object().title == "Meteen live"
    levels = [message.level_tag for message in response.context["messages"]]
    assert "warning" in levels


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_a_new_page_is_not_published_by_its_maker(desk, fronts, request, who):
    desk.force_login(request.getfixturevalue(who))
    front = fronts["professionals"]
    add = reverse("wagtailadmin_pages:add", args=["home", "contentpage", front.pk])
    page = ContentPageFactory.build(slug="nieuw", title="Nieuw")
    response = desk.post(add, _form(page) | {"action-publish": "1"}, follow=True)
    front.refresh_from_db()
    made = front.get_children().get(slug="nieuw")
    assert not made.live
    levels = [message.level_tag for message in response.context["messages"]]
    assert "warning" in levels


def test_a_date_in_the_future_is_no_way_round(desk, fronts, moderator):
    page = _draft(fronts, UserFactory())
    desk.force_login(moderator)
    data = _form(page, go_live_at="2099-01-01 10:00") | {"action-publish": "1"}
    desk.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)
    assert not page.revisions.filter(approved_go_live_at__isnull=False)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_bulk_publishing_leaves_out_own_work(desk, fronts, request, writer, who):
    user = request.getfixturevalue(who)
    own, other = _draft(fronts, user), _draft(fronts, writer)
    desk.force_login(user)
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    desk.post(f"{bulk}?id={own.pk}&id={other.pk}")
    assert not _is_live(own)
    assert _is_live(other)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_the_api_of_the_admin_publishes_no_own_work(desk, fronts, request, who):
    user = request.getfixturevalue(who)
    page = _draft(fronts, user)
    desk.force_login(user)
    desk.post(
        reverse("wagtailadmin_api:pages:action", args=[page.pk, "publish"]),
        {},
        content_type="application/json",
    )
    assert not _is_live(page)


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_a_copy_does_not_go_live_at_once(desk, fronts, request, who):
    page = ContentPageFactory(parent=fronts["professionals"], live=True)
    desk.force_login(request.getfixturevalue(who))
    for choice in ("publish_copies", "alias"):
        desk.post(
            reverse("wagtailadmin_pages:copy", args=[page.pk]),
            {
                "new_title": "Kopie",
                "new_slug": f"kopie-{choice.replace('_', '-')}",
                "new_parent_page": fronts["professionals"].pk,
                choice: "on",
            },
        )
    copies = fronts["professionals"].get_children().filter(slug__startswith="kopie")
    assert not copies.live()


@pytest.mark.parametrize("who", ["moderator", "superuser"])
def test_the_editor_offers_no_way_to_approve_own_work(desk, fronts, request, who):
    user = request.getfixturevalue(who)
    page = _submitted(fronts, user)
    desk.force_login(user)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    text = desk.get(edit).content.decode()
    assert 'name="action-publish"' not in text
    assert 'data-workflow-action-name="approve"' not in text
    home = desk.get(reverse("wagtailadmin_home")).content.decode()
    assert "/approve/" not in home


def test_the_editor_and_home_offer_approval_of_others_work(
    desk, fronts, writer, moderator
):
    page = _submitted(fronts, writer)
    desk.force_login(moderator)
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    text = desk.get(edit).content.decode()
    assert 'data-workflow-action-name="approve"' in text
    assert "/approve/" in desk.get(reverse("wagtailadmin_home")).content.decode()


def test_own_work_does_not_wait_for_oneself(fronts, writer, moderator, superuser):
    _submitted(fronts, superuser)
    edited = _submitted(fronts, writer)
    edited.save_revision(user=superuser)
    others = _submitted(fronts, writer)
    waiting = TaskState.objects.reviewable_by(superuser)
    assert [state.pk for state in waiting] == [others.current_workflow_task_state.pk]
    assert TaskState.objects.reviewable_by(moderator).count() == 3


def test_programs_publish_without_a_user(fronts):
    page = ContentPageFactory(parent=fronts["professionals"], live=False)
    page.save_revision().publish()
    assert _is_live(page)
