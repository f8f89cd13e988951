"""Where data, cache, files and mail go, as the environment says."""

import pytest

from config import connections

NAMES = (
    *("DATABASE_URL", "DB_STATEMENT_MS", "CACHE_URL", "EMAIL_URL", "EMAIL_PROVIDER"),
    *("ANYMAIL", "S3_BUCKET", "S3_ACCESS_KEY", "S3_SECRET_KEY", "S3_ENDPOINT_URL"),
)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_without_an_address_data_is_in_sqlite():
    found = connections.database()
    assert found["ENGINE"] == "django.db.backends.sqlite3"
    assert found["NAME"].endswith("/var/db.sqlite3")
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_empty_variable_is_as_good_as_none(monkeypatch):
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert connections.database()["ENGINE"] == "django.db.backends.sqlite3"
    assert connections.mail()["EMAIL_HOST"] == "127.0.0.1"


def test_postgresql_has_a_pool_that_gives_up_within_three_seconds(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://u:p%40x@h:5433/n?sslmode=require")
    found = connections.database()
    assert (found["HOST"], found["PORT"], found["PASSWORD"]) == ("h", 5433, "p@x")
    assert found["OPTIONS"]["pool"]["timeout"] < 3
    assert found["OPTIONS"]["connect_timeout"] < 3
    assert found["OPTIONS"]["sslmode"] == "require"
    assert "statement_timeout=30000" in found["OPTIONS"]["options"]
    assert found["CONN_HEALTH_CHECKS"]


def test_the_cache_is_a_table_or_redis(monkeypatch):
    assert connections.cache()["BACKEND"].endswith("DatabaseCache")
    monkeypatch.setenv("CACHE_URL", "rediss://:x@h:6379/1")
    assert connections.cache()["BACKEND"].endswith("RedisCache")
    assert connections.cache()["LOCATION"] == "rediss://:x@h:6379/1"


def test_mail_goes_by_smtp_or_by_a_provider(monkeypatch):
    monkeypatch.setenv("EMAIL_URL", "smtp+tls://u:p@h:587")
    found = connections.mail()
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == ("h", 587)
    assert found["EMAIL_USE_TLS"]
    monkeypatch.setenv("EMAIL_PROVIDER", "brevo")
    monkeypatch.setenv("ANYMAIL", '{"BREVO_API_KEY": "x"}')
    found = connections.mail()
    assert found["EMAIL_BACKEND"] == "anymail.backends.brevo.EmailBackend"
    assert found["ANYMAIL"] == {"BREVO_API_KEY": "x"}


def test_files_are_on_disk_or_in_a_bucket(monkeypatch):
    assert connections.media_storage()["BACKEND"].endswith("FileSystemStorage")
    monkeypatch.setenv("S3_BUCKET", "beelden")
    monkeypatch.setenv("S3_ACCESS_KEY", "x")
    monkeypatch.setenv("S3_SECRET_KEY", "y")
    found = connections.media_storage()
    assert found["BACKEND"] == "core.private_bucket.PrivateBucket"
    assert found["OPTIONS"]["bucket_name"] == "beelden"
    assert found["OPTIONS"]["max_memory_size"] == 1024 * 1024
