"""Reads the environment and names what is missing or wrong in one sentence."""

import os
import re
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email
from environ import Env

ROOT = Path(__file__).resolve().parents[2]

Env.read_env(ROOT / ".env")

SITE_KEYS = ("programme", "parents", "community", "professionals")
SECRET_LENGTH = 50
HOST_NAME = re.compile(r"(?!-)[a-z0-9-]{1,63}(?:\.(?!-)[a-z0-9-]{1,63})*")


def text(name: str, default: str = "") -> str:
    """The value of a variable without the blanks around it."""
    return os.environ.get(name, "").strip() or default


def required(name: str) -> str:
    """The value of a variable that has no safe default.

    Raises ImproperlyConfigured with a sentence that names the variable.
    """
    value = text(name)
    if not value:
        raise ImproperlyConfigured(f"Set {name}; .env.example says what it is for.")
    return value


def secret(name: str) -> str:
    """A required value that is too long to guess."""
    value = required(name)
    if len(value) < SECRET_LENGTH or len(set(value)) < 5:
        raise ImproperlyConfigured(
            f"{name} is too easy to guess; give it {SECRET_LENGTH} random characters."
        )
    return value


def listed(name: str) -> list[str]:
    """The values of a variable that holds several with commas between."""
    return [piece.strip() for piece in text(name).split(",") if piece.strip()]


def whole_number(name: str, default: int, highest: int | None = None) -> int:
    """The value of a variable as a whole number from zero up to `highest`."""
    value = text(name)
    if not value:
        return default
    if not (value.isascii() and value.isdecimal()):
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.")
    if highest is not None and int(value) > highest:
        raise ImproperlyConfigured(f"{name} is {value}; the highest is {highest}.")
    return int(value)


def mail_address(name: str, default: str = "") -> str:
    """The value of a variable as an address, with or without a name before it."""
    value = text(name, default)
    try:
        validate_email(parseaddr(value)[1])
    except ValidationError:
        raise ImproperlyConfigured(
            f"{name} holds {value!r}, which is no e-mail address."
        ) from None
    return value


def site_addresses(value: str) -> dict[str, str]:
    """Parse ``programme=https://a.nl,parents=https://b.nl,…`` into key → address.

    Every site of SITE_KEYS needs exactly one http(s) address without a path, and a
    host name of its own, since a site is found by its host name alone.
    """
    addresses = {}
    for part in filter(None, (piece.strip() for piece in value.split(","))):
        key, _, address = part.partition("=")
        key = key.strip()
        if key not in SITE_KEYS or key in addresses:
            raise ImproperlyConfigured(
                f"SITE_ADDRESSES names {key!r}; name each of these sites once: "
                f"{', '.join(SITE_KEYS)}."
            )
        addresses[key] = _origin(address.strip())
    missing = [key for key in SITE_KEYS if key not in addresses]
    if missing:
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES has no address for: {', '.join(missing)}."
        )
    if len(set(map(host_name, addresses.values()))) != len(addresses):
        raise ImproperlyConfigured("SITE_ADDRESSES gives two sites one host name.")
    return addresses


def host_name(address: str) -> str:
    """The host name of an address, without scheme and port."""
    return urlsplit(address).hostname or ""


def _origin(address: str) -> str:
    """The address without a trailing slash; refuses all that is not an origin."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES holds {address!r}; its port or host cannot be read."
        ) from None
    extra = parts.path.strip("/") or parts.query or parts.fragment or parts.username
    known = parts.scheme in ("http", "https")
    if not known or extra or not HOST_NAME.fullmatch(parts.hostname or ""):
        raise ImproperlyConfigured(
            f"SITE_ADDRESSES holds {address!r}; write it as https://example.nl."
        )
    return f"{parts.scheme}://{parts.hostname}" + (f":{port}" if port else "")
