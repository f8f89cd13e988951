"""One command brings a database to where the server can start."""

import pytest
from django.core.management import call_command
from django.db import connection
from wagtail.models import Site

from core.management.commands import prepare

pytestmark = pytest.mark.django_db


@pytest.fixture
def called(monkeypatch) -> list[str]:
    """Names of the commands that `prepare` calls, which are not carried out."""
    names: list[str] = []
    monkeypatch.setattr(
        prepare, "call_command", lambda name, *args, **options: names.append(name)
    )
    return names


def test_nothing_is_migrated_when_no_migration_waits(called):
    call_command("prepare")
    assert called == ["bootstrap"]


def test_a_waiting_migration_is_carried_out_first(called):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'newsletter'")
    call_command("prepare")
    assert called[0] == "migrate"


def test_the_demo_is_loaded_only_where_it_is_asked_for(called):
    call_command("prepare", demo=True)
    assert called == ["bootstrap", "load_demo", "addresses"]


def test_a_second_start_leaves_the_sites_as_they_are():
    before = list(Site.objects.order_by("pk").values())
    call_command("prepare")
    assert list(Site.objects.order_by("pk").values()) == before
