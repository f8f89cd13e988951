"""What a visitor gets when the database cannot be reached at all."""

import os
import subprocess
import sys

import pytest

from config.environment import ROOT

VISIT = """
import time
from django.core.exceptions import DisallowedHost
from django.test import Client
client = Client(raise_request_exception=False, headers={"host": "b.example.org"})
for address in ("/", "/en/zoeken/?q=hulp", "/bestaat-niet/"):
    start = time.monotonic()
    response = client.get(address, secure=True)
    took = time.monotonic() - start
    number = "tel:112" in response.content.decode()
    print(response.status_code, response["Retry-After"], took < 3, number)
"""
SITES = (
    "programme=https://a.example.org,parents=https://b.example.org,"
    "community=https://c.example.org,professionals=https://d.example.org"
)


@pytest.mark.parametrize(
    "address",
    [
        "postgres://nobody@127.0.0.1:1/nothing",
        "sqlite:////nowhere/at/all/db.sqlite3",
    ],
)
def test_within_three_seconds_there_is_a_503_with_112(address, tmp_path):
    environment = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY": "0123456789-only-for-a-check-abcdefghijklmnopqrstuvwxyz",
        "DEFAULT_FROM_EMAIL": "redactie@example.org",
        "TRUSTED_PROXIES": "1",
        "SITE_ADDRESSES": SITES,
        "DATABASE_URL": address,
        "ERROR_PAGES_DIR": str(tmp_path),
    }
    baked = tmp_path / "parents" / "nl" / "503.html"
    baked.parent.mkdir(parents=True)
    baked.write_text('<a href="tel:112">112</a>', encoding="utf-8")
    run = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, ROOT / "manage.py", "shell", "--no-imports", "-c", VISIT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.splitlines() == ["503 30 True True"] * 3, run.stdout + run.stderr
