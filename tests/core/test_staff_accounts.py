"""Accounts in the admin: by e-mail address, within the bounds of one's role."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from core.models import User
from tests.factories.core import UserFactory

pytestmark = pytest.mark.django_db

PASSWORD = "nog-een-lang-wachtwoord"


@pytest.fixture
def desk(client):
    """A browser on the programme's host."""
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


@pytest.fixture
def administrator(db):
    return UserFactory(groups=["Beheerders"])


def _new(email: str, **more) -> dict:
    return {
        "email": email,
        "first_name": "Noor",
        "last_name": "de Wit",
        "password1": PASSWORD,
        "password2": PASSWORD,
        **more,
    }


def test_an_administrator_makes_an_editor_who_can_sign_in(desk, administrator):
    desk.force_login(administrator)
    add = reverse("wagtailusers_users:add")
    text = desk.get(add).content.decode()
    assert 'name="email"' in text
    assert 'name="username"' not in text
    group = Group.objects.get(name="Redactie BUIT")
    desk.post(add, _new("Noor@Example.org", groups=[group.pk]))
    made = User.objects.get(email="noor@example.org")
    assert list(made.groups.all()) == [group]
    desk.logout()
    data = {"login": "noor@example.org", "password": PASSWORD}
    desk.post(reverse("account_login"), data)
    assert desk.get(reverse("wagtailadmin_home")).status_code == 200


def test_one_address_has_one_account_whatever_its_case(desk, administrator):
    UserFactory(email="noor@example.org")
    desk.force_login(administrator)
    answer = desk.post(reverse("wagtailusers_users:add"), _new("NOOR@example.org"))
    assert answer.context["form"].errors
    assert User.objects.filter(email__iexact="noor@example.org").count() == 1


def test_an_account_is_changed_and_closed(desk, administrator):
    colleague = UserFactory(groups=["Redactie BUIT"])
    desk.force_login(administrator)
    edit = reverse("wagtailusers_users:edit", args=[colleague.pk])
    assert desk.get(edit).status_code == 200
    data = _new("ander@example.org", password1="", password2="")
    assert desk.post(edit, data).status_code == 302
    colleague.refresh_from_db()
    assert (colleague.email, colleague.is_active) == ("ander@example.org", False)
    assert colleague.check_password("een-lang-wachtwoord")


def test_an_administrator_makes_no_superuser(desk, administrator):
    desk.force_login(administrator)
    add = reverse("wagtailusers_users:add")
    desk.post(add, _new("noor@example.org", is_superuser="on"))
    made = User.objects.get(email="noor@example.org")
    edit = reverse("wagtailusers_users:edit", args=[made.pk])
    desk.post(edit, _new(made.email, is_superuser="on", is_active="on"))
    made.refresh_from_db()
    assert not made.is_superuser


def test_an_administrator_cannot_take_over_a_superuser(desk, administrator):
    above = UserFactory(is_superuser=True)
    desk.force_login(administrator)
    edit = reverse("wagtailusers_users:edit", args=[above.pk])
    for response in (desk.get(edit), desk.post(edit, _new("mij@example.org"))):
        assert response["Location"] == reverse("wagtailadmin_home")
    bulk = reverse("wagtail_bulk_action", args=["core", "user", "set_active_state"])
    desk.post(f"{bulk}?id={above.pk}", {"mark_as_active": "False"})
    above.refresh_from_db()
    assert above.is_active
    assert above.email != "mij@example.org"


def test_a_superuser_makes_a_superuser(desk):
    desk.force_login(UserFactory(is_superuser=True))
    add = reverse("wagtailusers_users:add")
    desk.post(add, _new("noor@example.org", is_superuser="on"))
    assert User.objects.get(email="noor@example.org").is_superuser


def test_editors_see_no_accounts_and_no_groups(desk):
    desk.force_login(UserFactory(groups=["Redactie BUIT", "Eindredactie BUIT"]))
    for name in ("wagtailusers_users:index", "wagtailusers_groups:index"):
        assert desk.get(reverse(name))["Location"] == reverse("wagtailadmin_home")


def test_the_page_of_a_group_opens(desk):
    desk.force_login(UserFactory(is_superuser=True))
    group = Group.objects.get(name="Programmateam")
    edit = reverse("wagtailusers_groups:edit", args=[group.pk])
    assert "Programmateam" in desk.get(edit).content.decode()


def test_everybody_has_a_page_for_their_own_account(desk):
    editor = UserFactory(groups=["Redactie BUIT"])
    desk.force_login(editor)
    address = reverse("wagtailadmin_account")
    assert desk.get(address).status_code == 200
    data = {
        "name_email-first_name": "Els",
        "name_email-last_name": "Bos",
        "name_email-email": "els@example.org",
        "locale-preferred_language": "nl",
        "locale-current_time_zone": "Europe/Amsterdam",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "theme-keyboard_shortcuts": "on",
        "notifications-submitted_notifications": "on",
    }
    response = desk.post(address, data)
    assert response.status_code == 302
    editor.refresh_from_db()
    assert editor.first_name == "Els"
