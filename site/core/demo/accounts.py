"""Accounts with which to try each role; made in development only."""

import json
import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group
from django.utils.text import slugify

from core.models import User

DOMAIN = "example.org"


def accounts_file() -> Path:
    """Where the passwords of the demo accounts are kept, outside version control."""
    return Path(settings.VAR_DIR) / "demo_accounts.json"


def load_accounts() -> dict[str, dict[str, str]]:
    """E-mail address → role and password, an account for each group.

    Passwords are random and kept in a file, unless DEMO_PASSWORD gives one for all.
    """
    file = accounts_file()
    accounts = json.loads(file.read_text()) if file.exists() else {}
    _account(accounts, "beheer", "Superuser", is_superuser=True, is_staff=True)
    for group in Group.objects.order_by("name"):
        user = _account(accounts, slugify(group.name), group.name)
        user.groups.add(group)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.write_text(json.dumps(accounts, indent=2, ensure_ascii=False))
    return accounts


def _account(accounts: dict, name: str, role: str, **rights) -> User:
    email = f"{name}@{DOMAIN}"
    user, made = User.objects.get_or_create(
        email=email, defaults={"last_name": role, **rights}
    )
    kept = accounts.get(email, {}).get("password")
    password = os.environ.get("DEMO_PASSWORD") or kept or secrets.token_urlsafe(12)
    if made or password != kept:
        user.set_password(password)
        user.save(update_fields=["password"])
    accounts[email] = {"role": role, "password": password}
    return user
