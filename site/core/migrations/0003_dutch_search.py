"""Dutch search on PostgreSQL: words without accents and endings, and near misses."""

from django.core.exceptions import ImproperlyConfigured
from django.db import ProgrammingError, migrations
from django.db.backends.postgresql.psycopg_any import errors

EXTENSIONS = ("unaccent", "pg_trgm")
CONFIGURATION = "nl_unaccent"


def make_dutch_search(apps, schema_editor):
    """Create what is missing; harmless to repeat, and nothing to do on SQLite."""
    if schema_editor.connection.vendor != "postgresql":
        return
    with schema_editor.connection.cursor() as cursor:
        for extension in EXTENSIONS:
            _make_extension(cursor, extension)
        cursor.execute("SELECT 1 FROM pg_ts_config WHERE cfgname = %s", [CONFIGURATION])
        if not cursor.fetchone():
            cursor.execute(
                f"CREATE TEXT SEARCH CONFIGURATION {CONFIGURATION} (COPY = dutch)"
            )
            cursor.execute(
                f"ALTER TEXT SEARCH CONFIGURATION {CONFIGURATION} ALTER MAPPING FOR "
                "hword, hword_part, word WITH unaccent, dutch_stem"
            )


def _make_extension(cursor, extension):
    try:
        cursor.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")
    except ProgrammingError as error:
        if not isinstance(error.__cause__, errors.InsufficientPrivilege):
            raise
        wanted = " ".join(f"CREATE EXTENSION IF NOT EXISTS {name};" for name in EXTENSIONS)
        raise ImproperlyConfigured(
            "The database user may not create extensions; ask the administrator of "
            f"the database to run in this database: {wanted}"
        ) from error


class Migration(migrations.Migration):
    dependencies = [("core", "0002_shared_tables")]

    operations = [
        # search entries hold what this configuration made of them: it stays
        migrations.RunPython(make_dutch_search, migrations.RunPython.noop)
    ]
