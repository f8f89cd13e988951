"""Reads the environment and names what is missing or wrong in one sentence."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parents[2]

env = environ.Env()
environ.Env.read_env(ROOT / ".env")

SITE_KEYS = ("programme", "parents", "community", "professionals")


def required(name: str) -> str:
    """The value of a variable that has no safe default.

    Raises ImproperlyConfigured with a sentence that names the variable.
    """
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(f"Set {name}; .env.example says what it is for.")
    return value


def whole_number(name: str, default: int) -> int:
    """The value of a variable as a whole number of zero or more."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.")
    return int(value)


def site_addresses(value: str) -> dict[str, str]:
    """Parse ``programme=https://a.nl,parents=https://b.nl,…`` into key → address.

    Every site of SITE_KEYS needs exactly one http(s) address without a path.
    """
    addresses = {}
    for part in filter(None, (piece.strip() for piece in value.split(","))):
        key, _, address = part.partition("=")
        if key.strip() not in SITE_KEYS:
            raise ImproperlyConfigured(
                f"SITE_ADDRESSES names {key!r}; known sites: {', '.join(SITE_KEYS)}."
            )
        addresses[key.strip()] = _origin(address.strip())
    missing = [key for key in SITE_KEYS if key not in addresses]
    if missing:
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES has no address for: {', '.join(missing)}."
        )
    if len(set(addresses.values())) != len(addresses):
        raise ImproperlyConfigured("SITE_ADDRESSES gives two sites one address.")
    return addresses


def _origin(address: str) -> str:
    """The address without a trailing slash; refuses all that is not an origin."""
    parts = urlsplit(address)
    plain = not (parts.path.strip("/") or parts.query or parts.fragment)
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES holds {address!r}; write it as https://example.nl."
        )
    try:
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES holds {address!r}; its port is not a number."
        ) from None
    return f"{parts.scheme}://{parts.hostname}" + (f":{port}" if port else "")
