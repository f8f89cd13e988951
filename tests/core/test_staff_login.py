"""One door for staff: allauth on the programme's host, with a second factor."""

import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.urls import reverse

from core.models import User
from tests.factories.core import UserFactory

pytestmark = pytest.mark.django_db

STAFF = "weerbarejeugd.localhost"
PASSWORD = "een-lang-wachtwoord"
PUBLIC = ["dealenmetdrugs.localhost", "dealwithit.localhost", "buit.localhost"]


@pytest.fixture
def desk(client):
    """A browser on the programme's host."""
    client.defaults["HTTP_HOST"] = STAFF
    return client


@pytest.fixture
def editor(db):
    return UserFactory(email="Els@Example.org", groups=["Redactie BUIT"])


def _sign_in(desk, email, password=PASSWORD, **more):
    data = {"login": email, "password": password, **more}
    return desk.post(reverse("account_login"), data)


def _confirm(desk) -> None:
    """Give the password again, which changing a second factor asks for."""
    desk.post(reverse("account_reauthenticate"), {"password": PASSWORD})


def _signed_in(desk) -> bool:
    return "_auth_user_id" in desk.session


def _code(secret: str, steps: int = 0) -> str:
    counter = int(time.time()) // 30 + steps
    return totp.format_hotp_value(totp.hotp_value(secret, counter))


@pytest.mark.parametrize("email", ["els@example.org", "ELS@EXAMPLE.ORG"])
def test_the_case_of_an_address_does_not_matter(desk, editor, email):
    assert _sign_in(desk, email)["Location"] == reverse("wagtailadmin_home")
    assert desk.get(reverse("wagtailadmin_home")).status_code == 200


def test_a_wrong_password_or_a_closed_account_stays_outside(desk, editor):
    _sign_in(desk, editor.email, "iets anders")
    assert not _signed_in(desk)
    User.objects.update(is_active=False)
    _sign_in(desk, editor.email)
    assert not _signed_in(desk)


def test_the_admin_leads_to_sign_in_and_back(desk, editor):
    wanted = reverse("wagtailadmin_pages:search")
    answer = desk.get(wanted)
    assert answer["Location"] == f"{reverse('account_login')}?next={wanted}"
    assert _sign_in(desk, editor.email, next=wanted)["Location"] == wanted


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "https:evil.example",
        "javascript:alert(1)",
        "\r\nhttps://evil.example/",
        "http://weerbarejeugd.localhost@evil.example/",
        "http://dealwithit.localhost.evil.example/",
        "\x00//evil.example",
    ],
)
def test_sign_in_leads_to_no_foreign_host(desk, editor, address):
    response = _sign_in(desk, editor.email, next=address)
    assert response["Location"] == reverse("wagtailadmin_home")


@pytest.mark.parametrize("host", PUBLIC)
@pytest.mark.parametrize(
    "path",
    ["/beheer/", "/beheer/login/", "/account/login/", "/account/2fa/", "/account/"],
)
def test_public_sites_have_no_staff_door(client, host, path):
    assert client.get(path, headers={"host": host}).status_code == 404


@pytest.mark.parametrize("host", [STAFF, *PUBLIC])
@pytest.mark.parametrize("path", ["/_util/login/", "/en/_util/login/"])
def test_the_login_for_pages_is_no_second_door(client, editor, host, path):
    data = {"username": editor.email, "password": PASSWORD}
    response = client.post(path, data, headers={"host": host})
    assert response.status_code in (302, 404)
    assert "_auth_user_id" not in client.session


def test_pages_cannot_be_shut_with_a_shared_password(desk, fronts):
    desk.force_login(UserFactory(is_superuser=True))
    privacy = reverse("wagtailadmin_pages:set_privacy", args=[fronts["parents"].pk])
    desk.post(privacy, {"restriction_type": "password", "password": "geheim"})
    assert not fronts["parents"].view_restrictions.exists()
    desk.post(privacy, {"restriction_type": "login", "password": ""})
    assert fronts["parents"].view_restrictions.exists()


@pytest.mark.parametrize(
    "path",
    [
        "/beheer/login/",
        "/beheer/password_reset/",
        "/beheer/password_reset/done/",
        "/beheer/password_reset/confirm/MQ/set-password/",
        "/beheer/password_reset/complete/",
    ],
)
def test_the_built_in_login_only_leads_to_ours(desk, editor, path):
    data = {"username": editor.email, "password": PASSWORD, "email": editor.email}
    for response in (desk.get(path), desk.post(path, data)):
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("account_login"))
    assert not _signed_in(desk)


def test_the_built_in_login_keeps_where_one_was_going(desk):
    response = desk.get("/beheer/login/?next=/beheer/images/")
    assert response["Location"] == "/account/login/?next=/beheer/images/"


def test_nobody_signs_up(desk):
    address = reverse("account_signup")
    data = {"email": "x@example.org", "password1": PASSWORD, "password2": PASSWORD}
    for response in (desk.get(address), desk.post(address, data)):
        assert b"password1" not in response.content
    assert not User.objects.filter(email="x@example.org").exists()


def test_guessing_is_slowed_down(desk, editor):
    for _ in range(5):
        _sign_in(desk, editor.email, "geraden")
    _sign_in(desk, editor.email)
    assert not _signed_in(desk)


@pytest.mark.parametrize("name", ["account_logout", "wagtailadmin_logout"])
def test_signing_out_takes_a_post(desk, editor, name):
    desk.force_login(editor)
    desk.get(reverse(name))
    assert _signed_in(desk)
    response = desk.post(reverse(name), follow=True)
    assert not _signed_in(desk)
    assert response.request["PATH_INFO"] == reverse("account_login")


def test_staff_without_a_second_factor_see_nothing_of_the_admin(
    desk, fronts, editor, settings
):
    settings.MFA_REQUIRED_IN_ADMIN = True
    _sign_in(desk, editor.email)
    for path in (
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_pages:edit", args=[fronts["professionals"].pk]),
        reverse("wagtailadmin_account"),
        "/beheer/api/main/pages/",
        "/beheer/wat-dan-ook/",
    ):
        for response in (desk.get(path), desk.post(path)):
            assert response["Location"] == reverse("mfa_index"), path


def test_an_authenticator_app_is_added_without_the_admin_and_opens_it(
    desk, editor, settings
):
    settings.MFA_REQUIRED_IN_ADMIN = True
    _sign_in(desk, editor.email)
    _confirm(desk)
    page = desk.get(reverse("mfa_activate_totp"))
    assert "data:" in page["Content-Security-Policy"]
    secret = desk.session[totp.SECRET_SESSION_KEY]
    desk.post(reverse("mfa_activate_totp"), {"code": _code(secret)})
    assert desk.get(reverse("wagtailadmin_home")).status_code == 200
    kinds = set(Authenticator.objects.values_list("type", flat=True))
    assert kinds == {"totp", "recovery_codes"}


def test_the_second_factor_is_asked_at_sign_in_and_cannot_be_skipped(desk, editor):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(editor, secret)
    response = _sign_in(desk, editor.email)
    assert response["Location"].startswith(reverse("mfa_authenticate"))
    assert not _signed_in(desk)
    assert desk.get(reverse("wagtailadmin_home")).status_code == 302
    desk.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert not _signed_in(desk)
    desk.post(reverse("mfa_authenticate"), {"code": _code(secret)})
    assert desk.get(reverse("wagtailadmin_home")).status_code == 200


def test_a_recovery_code_replaces_the_app_once(desk, editor):
    totp.TOTP.activate(editor, totp.generate_totp_secret())
    code = RecoveryCodes.activate(editor).get_unused_codes()[0]
    for works in (True, False):
        _sign_in(desk, editor.email)
        desk.post(reverse("mfa_authenticate"), {"code": code})
        assert _signed_in(desk) is works
        desk.post(reverse("account_logout"))


def test_a_passkey_can_be_added_and_offered(desk, editor):
    assert b"passkey_login" in desk.get(reverse("account_login")).content
    _sign_in(desk, editor.email)
    _confirm(desk)
    page = desk.get(reverse("mfa_add_webauthn"))
    assert b"weerbarejeugd.localhost" in page.content


@pytest.mark.parametrize(
    "name",
    ["account_login", "account_reset_password", "mfa_index", "account_change_password"],
)
def test_pages_around_signing_in_are_dutch_and_never_cached(desk, editor, name):
    if name not in ("account_login", "account_reset_password"):
        _sign_in(desk, editor.email)
    response = desk.get(reverse(name))
    assert response.status_code == 200
    assert 'lang="nl"' in response.content.decode()
    assert "no-store" in response["Cache-Control"]
