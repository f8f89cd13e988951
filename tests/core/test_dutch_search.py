"""The migration that teaches PostgreSQL Dutch."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import ProgrammingError, connection

migration = import_module("core.migrations.0003_dutch_search")
pytestmark = pytest.mark.django_db

ON_POSTGRESQL = connection.vendor == "postgresql"


class Refusing:
    """A cursor of a database user who may not create extensions."""

    def execute(self, sql):
        assert sql.startswith("CREATE EXTENSION IF NOT EXISTS")
        cause = migration.errors.InsufficientPrivilege("permission denied")
        raise ProgrammingError("permission denied") from cause


def test_it_may_run_again():
    editor = SimpleNamespace(connection=connection)
    migration.make_dutch_search(None, editor)
    migration.make_dutch_search(None, editor)
    if ON_POSTGRESQL:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT to_tsvector('nl_unaccent', 'Crème, gesprekken')::text"
            )
            assert cursor.fetchone() == ("'crem':1 'gesprek':2",)


def test_without_the_right_it_says_what_the_administrator_must_run():
    with pytest.raises(ImproperlyConfigured) as caught:
        migration._make_extension(Refusing(), "pg_trgm")
    assert "CREATE EXTENSION IF NOT EXISTS unaccent;" in str(caught.value)
    assert "CREATE EXTENSION IF NOT EXISTS pg_trgm;" in str(caught.value)


def test_another_fault_is_not_explained_away():
    class Broken:
        def execute(self, sql):
            raise ProgrammingError("syntax error")

    with pytest.raises(ProgrammingError):
        migration._make_extension(Broken(), "pg_trgm")
