"""Secrets of second factors at rest."""

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from cryptography.fernet import InvalidToken

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
