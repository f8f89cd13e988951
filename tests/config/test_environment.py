"""What is missing or wrong in the environment is named in one sentence."""

import ast
import re

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import connections, environment
from config.environment import ROOT

GOOD = {
    "programme": "https://a.nl",
    "parents": "https://b.nl",
    "community": "https://c.nl:8443",
    "professionals": "http://d.nl",
}
READERS = {
    "required",
    "secret",
    "text",
    "listed",
    "whole_number",
    "mail_address",
    "_known_scheme",
    "_unless_set",
    "getenv",
    "get",
    "setdefault",
}


def written(**changes):
    sites = GOOD | changes
    return ",".join(f"{key}={address}" for key, address in sites.items() if address)


def names_read_in(file):
    """The names of variables that a module reads, as literals in the source."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            called = node.func
            name = getattr(called, "id", getattr(called, "attr", ""))
            owner = ast.unparse(called.value) if hasattr(called, "value") else ""
            if name in READERS and owner in ("", "os", "os.environ"):
                yield from literals(node.args[:1])
        elif (
            isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ"
        ):
            yield from literals([node.slice])


def literals(nodes):
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_variable_that_is_read_stands_in_the_example_and_no_other():
    read = {
        name for file in (ROOT / "site").rglob("*.py") for name in names_read_in(file)
    }
    read = {name for name in read if re.fullmatch(r"[A-Z][A-Z0-9_]+", name)}
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^([A-Z][A-Z0-9_]*)=", example, re.MULTILINE)
    assert len(named) == len(set(named))
    assert set(named) == read - {"DJANGO_SETTINGS_MODULE"}


def test_addresses_are_read_by_site():
    assert environment.site_addresses(written()) == GOOD
    assert environment.site_addresses(written(parents="https://b.nl/"))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "https://a.nl",
        written(parents=""),
        written(parents="b.nl"),
        written(parents="ftp://b.nl"),
        written(parents="https://b.nl/pad"),
        written(parents="https://b.nl?x=1"),
        written(parents="https://b.nl:poort"),
        written(parents="https://b.nl:99999"),
        written(parents="https://iemand@b.nl"),
        written(parents="https://-b.nl"),
        written(parents="https://b .nl"),
        written(parents="https://[::1"),
        written(parents="https://a.nl"),
        written(parents="http://a.nl:8080"),
        written() + ",parents=https://e.nl",
        written() + ",politie=https://e.nl",
    ],
)
def test_wrong_addresses_are_refused(value):
    with pytest.raises(ImproperlyConfigured, match=r"SITE_ADDRESSES .*\.$"):
        environment.site_addresses(value)


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("SECRET_KEY", "", environment.secret),
        ("SECRET_KEY", "kort", environment.secret),
        ("SECRET_KEY", "a" * 60, environment.secret),
        ("DEFAULT_FROM_EMAIL", "redactie", environment.mail_address),
        ("DEFAULT_FROM_EMAIL", "Naam <x@>", environment.mail_address),
        ("PORT", "achtduizend", lambda name: environment.whole_number(name, 1)),
        ("PORT", "٨٠", lambda name: environment.whole_number(name, 1)),
        ("PORT", "-1", lambda name: environment.whole_number(name, 1)),
        ("PORT", "70000", lambda name: environment.whole_number(name, 1, 65535)),
        ("DATABASE_URL", "mysql://u:geheim@h/n", lambda _: connections.database()),
        ("DATABASE_URL", "postgres://u:geheim@h:x/n", lambda _: connections.database()),
        ("DATABASE_URL", "postgres://u:geheim@h", lambda _: connections.database()),
        ("DATABASE_URL", "geheim", lambda _: connections.database()),
        ("CACHE_URL", "memcache://geheim", lambda _: connections.cache()),
        ("CACHE_URL", "locmemcache://", lambda _: connections.cache()),
        ("EMAIL_URL", "pop3://u:geheim@h", lambda _: connections.mail()),
        ("EMAIL_URL", "smtp://u:geheim@h:x", lambda _: connections.mail()),
        ("EMAIL_PROVIDER", "postduif", lambda _: connections.mail()),
        ("EMAIL_PROVIDER", "../x", lambda _: connections.mail()),
        ("S3_ACCESS_KEY", "geheim", lambda _: connections.media_storage()),
    ],
)
def test_a_wrong_value_is_named_without_showing_a_secret(
    monkeypatch, name, value, read
):
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured) as caught:
        read(name)
    sentence = str(caught.value)
    assert name in sentence
    assert sentence.endswith(".")
    assert "geheim" not in sentence


def test_a_bucket_without_keys_names_the_first_that_is_missing(monkeypatch):
    monkeypatch.setenv("S3_BUCKET", "beelden")
    with pytest.raises(ImproperlyConfigured, match="S3_ACCESS_KEY"):
        connections.media_storage()
    monkeypatch.setenv("S3_ACCESS_KEY", "x")
    with pytest.raises(ImproperlyConfigured, match="S3_SECRET_KEY"):
        connections.media_storage()
    monkeypatch.setenv("S3_SECRET_KEY", "y")
    monkeypatch.setenv("S3_ENDPOINT_URL", "opslag.nl")
    with pytest.raises(ImproperlyConfigured, match="S3_ENDPOINT_URL"):
        connections.media_storage()


def test_a_providers_keys_must_be_json(monkeypatch):
    monkeypatch.setenv("EMAIL_PROVIDER", "brevo")
    monkeypatch.setenv("ANYMAIL", "{geheim")
    with pytest.raises(ImproperlyConfigured, match="ANYMAIL") as caught:
        connections.mail()
    assert "geheim" not in str(caught.value)
