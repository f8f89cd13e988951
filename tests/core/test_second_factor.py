"""Second factors: their secrets at rest, and that nobody is shut out of them."""

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from cryptography.fernet import InvalidToken
from django.test import Client

from tests.factories.core import UserFactory


@pytest.mark.django_db
def test_the_database_does_not_hold_the_secret_that_the_phone_holds():
    secret = generate_totp_secret()
    TOTP.activate(UserFactory(), secret)
    stored = str(Authenticator.objects.get().data)
    assert secret not in stored


def test_a_changed_secret_key_still_opens_what_the_old_one_closed(settings):
    closed = get_adapter().encrypt("JBSWY3DPEHPK3PXP")
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another-key-" + "y" * 50
    assert get_adapter().decrypt(closed) == "JBSWY3DPEHPK3PXP"


def test_a_foreign_key_opens_nothing(settings):
    closed = get_adapter().encrypt("JBSWY3DPEHPK3PXP")
    settings.SECRET_KEY = "another-key-" + "y" * 50
    with pytest.raises(InvalidToken):
        get_adapter().decrypt(closed)


@pytest.mark.django_db
def test_the_page_for_addresses_is_shut_since_administrators_keep_them():
    client = Client(HTTP_HOST="weerbarejeugd.localhost")
    client.force_login(UserFactory(is_superuser=True))
    assert client.get("/account/email/").status_code == 404


@pytest.mark.django_db
def test_an_address_that_nobody_verified_does_not_shut_out_of_the_second_factor():
    user = UserFactory(is_superuser=True)
    EmailAddress.objects.create(user=user, email=user.email, verified=False)
    client = Client(HTTP_HOST="weerbarejeugd.localhost")
    client.force_login(user)
    client.post("/account/reauthenticate/", {"password": "een-lang-wachtwoord"})
    response = client.get("/account/2fa/totp/activate/", follow=True)
    assert response.request["PATH_INFO"] == "/account/2fa/totp/activate/"
    assert b'name="code"' in response.content
