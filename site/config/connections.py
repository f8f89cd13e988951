"""What the environment says about database, cache, files and mail."""

import json
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import Env

from config.environment import ROOT, required, text, whole_number

POSTGRESQL = "django.db.backends.postgresql"
DATABASE_SCHEMES = ("postgres", "postgresql", "sqlite")
CACHE_SCHEMES = ("redis", "rediss")
MAIL_SCHEMES = ("smtp", "smtps", "smtp+tls", "smtp+ssl", "consolemail")
CACHE_TABLE = "cache_entries"


def database() -> dict:
    """Django's DATABASES["default"]: PostgreSQL with a pool, or SQLite.

    A visitor never waits longer than 3 seconds for a database that is away: 2 for
    a place in the pool, or 2 for a connection of one's own.
    """
    _known_scheme("DATABASE_URL", DATABASE_SCHEMES)
    address = text("DATABASE_URL", f"sqlite:///{ROOT / 'var' / 'db.sqlite3'}")
    parsed = Env.db_url_config(address)
    if parsed["ENGINE"] != POSTGRESQL:
        return parsed | {"OPTIONS": _sqlite_options()}
    if not parsed["NAME"]:
        raise ImproperlyConfigured("DATABASE_URL names no database after its last /.")
    # a pooled connection may have died since; asking costs a fraction of a query
    parsed["CONN_HEALTH_CHECKS"] = True
    return parsed | {"OPTIONS": _postgresql_options() | parsed.get("OPTIONS", {})}


def _postgresql_options() -> dict:
    # a frozen query must not hold a visitor; 30 s leaves room for migrations
    limit = whole_number("DB_STATEMENT_MS", 30_000)
    return {
        "pool": {"min_size": 1, "max_size": 8, "timeout": 2},
        "connect_timeout": 2,
        "options": f"-c statement_timeout={limit}",
    }


def _sqlite_options() -> dict:
    return {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }


def search_backend(engine: str) -> dict:
    """Search in the database at hand: Dutch stems on PostgreSQL, prefixes on SQLite."""
    if engine == POSTGRESQL:
        return {
            "BACKEND": "wagtail.search.backends.database",
            "SEARCH_CONFIG": "nl_unaccent",
        }
    return {"BACKEND": "core.sqlite_search"}


def cache() -> dict:
    """Django's CACHES["default"]: Redis, or a table that the bootstrap makes."""
    address = text("CACHE_URL")
    if not address:
        return {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": CACHE_TABLE,
        }
    _known_scheme("CACHE_URL", CACHE_SCHEMES)
    return {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": address,
        "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 1},
    }


def media_storage() -> dict:
    """Django's STORAGES["default"]: this disk, or a private S3 bucket."""
    bucket = text("S3_BUCKET")
    others = ("S3_ACCESS_KEY", "S3_SECRET_KEY", "S3_ENDPOINT_URL")
    if not bucket:
        for name in filter(text, others):
            raise ImproperlyConfigured(f"{name} is set, S3_BUCKET is not; set both.")
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    if text("S3_ENDPOINT_URL"):
        _known_scheme("S3_ENDPOINT_URL", ("http", "https"))
    return {
        "BACKEND": "core.private_bucket.PrivateBucket",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": text("S3_ENDPOINT_URL") or None,
            "access_key": required("S3_ACCESS_KEY"),
            "secret_key": required("S3_SECRET_KEY"),
            "default_acl": None,
            "file_overwrite": False,
            "max_memory_size": 1024 * 1024,  # bytes; without it films are held whole
        },
    }


def mail() -> dict:
    """Django's mail settings: a provider through Anymail, or SMTP."""
    provider = text("EMAIL_PROVIDER")
    if not provider:
        _known_scheme("EMAIL_URL", MAIL_SCHEMES)
        return Env.email_url_config(text("EMAIL_URL", "smtp://127.0.0.1:25"))
    if not provider.isidentifier() or not find_spec(f"anymail.backends.{provider}"):
        known = Path(find_spec("anymail.backends").origin).parent.glob("[a-z]*.py")
        names = {file.stem for file in known} - {"base", "base_requests", "test"}
        raise ImproperlyConfigured(
            f"EMAIL_PROVIDER is {provider!r}; it can be: {', '.join(sorted(names))}."
        )
    try:
        options = json.loads(text("ANYMAIL", "{}"))
    except ValueError:  # its own words would show what is in there
        raise ImproperlyConfigured(
            "ANYMAIL must be JSON, as .env.example has it."
        ) from None
    return {
        "EMAIL_BACKEND": f"anymail.backends.{provider}.EmailBackend",
        "ANYMAIL": options,
    }


def _known_scheme(name: str, schemes: tuple[str, ...]) -> None:
    """Refuse an address whose beginning or port is wrong, without showing its rest."""
    value = text(name)
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - reading it is the check
    except ValueError:
        raise ImproperlyConfigured(
            f"{name} has a port or host that is wrong."
        ) from None
    if value and parts.scheme not in schemes:
        choice = ", ".join(f"{scheme}://" for scheme in schemes)
        raise ImproperlyConfigured(
            f"{name} begins with {parts.scheme!r}; it can begin with: {choice}."
        )
