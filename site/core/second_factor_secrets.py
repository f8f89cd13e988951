"""Keeps the secrets of second factors unreadable in database and backups."""

import base64
import hashlib

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


class EncryptedSecretsAdapter(DefaultMFAAdapter):
    """Encrypts with SECRET_KEY; SECRET_KEY_FALLBACKS still decrypt after a change."""

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The secret; raises cryptography's InvalidToken when no key fits."""
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    return MultiFernet([Fernet(_derived(key)) for key in keys])


def _derived(key: str) -> bytes:
    """A Fernet key for this purpose alone."""
    digest = hashlib.sha256(f"second factor secrets:{key}".encode()).digest()
    return base64.urlsafe_b64encode(digest)
