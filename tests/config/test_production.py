"""A public server starts, or says in one sentence why not."""

import os
import subprocess
import sys

import pytest

from config.environment import ROOT

GOOD = {
    "DJANGO_SETTINGS_MODULE": "config.settings.production",
    "SECRET_KEY": "0123456789-only-for-a-check-abcdefghijklmnopqrstuvwxyz",
    "DEFAULT_FROM_EMAIL": "redactie@example.org",
    "TRUSTED_PROXIES": "1",
    "SITE_ADDRESSES": "programme=https://a.example.org,parents=https://b.example.org,"
    "community=https://c.example.org,professionals=https://d.example.org",
}


def manage(*arguments, **changes):
    """Run manage.py in its own process with nothing in its environment but this."""
    environment = {"PATH": os.environ["PATH"], **GOOD, **changes}
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, ROOT / "manage.py", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def shell(code, **changes):
    run = manage("shell", "--no-imports", "-c", code, **changes)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_a_check_for_deployment_finds_nothing():
    run = manage("check", "--deploy", "--fail-level", "WARNING")
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stdout + run.stderr


@pytest.mark.parametrize(
    "name", ["SECRET_KEY", "DEFAULT_FROM_EMAIL", "SITE_ADDRESSES", "TRUSTED_PROXIES"]
)
def test_what_is_missing_stops_the_start(name):
    run = manage("check", **{name: " "})
    assert run.returncode != 0
    assert (
        run.stderr.strip()
        .splitlines()[-1]
        .endswith(f"Set {name}; .env.example says what it is for.")
    )


def test_what_is_wrong_stops_the_start():
    run = manage("check", DATABASE_URL="oracle://x/y")
    assert run.returncode != 0
    assert "DATABASE_URL begins with 'oracle'" in run.stderr.splitlines()[-1]


def test_https_is_believed_from_a_proxy_of_ours_only():
    code = (
        "from django.test import RequestFactory; "
        "request = RequestFactory().get('/', headers={'x-forwarded-proto': 'https'});"
        "print(request.is_secure())"
    )
    assert shell(code, TRUSTED_PROXIES="0") == "False"
    assert shell(code, TRUSTED_PROXIES="1") == "True"


def test_files_in_a_bucket_have_addresses_of_our_own():
    code = (
        "from django.core.files.storage import default_storage as files; "
        "print(files.url('images/een foto.jpg'))"
    )
    bucket = {"S3_BUCKET": "beelden", "S3_ACCESS_KEY": "x", "S3_SECRET_KEY": "y"}
    assert shell(code, **bucket) == "/media/images/een%20foto.jpg"
