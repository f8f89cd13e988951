"""Settings of the suite: as production where it can be, fast where it may be."""

import os
import tempfile

os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)
os.environ["SITE_ADDRESSES"] = (
    "programme=http://weerbarejeugd.localhost,"
    "parents=http://dealenmetdrugs.localhost,"
    "community=http://dealwithit.localhost,"
    "professionals=http://buit.localhost"
)

from config.settings.base import *  # noqa: F403
from config.settings.base import ALLOWED_HOSTS, DATABASES, STORAGES

ALLOWED_HOSTS += ["localhost", "testserver"]
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    del DATABASES["default"]["OPTIONS"]["pool"]  # a pool holds the test database open
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "http"
MFA_REQUIRED_IN_ADMIN = False
DEMO_ACCOUNTS = True
STATIC_ROOT = tempfile.mkdtemp(prefix="weerbare-jeugd-static-")
ERROR_PAGES_DIR = tempfile.mkdtemp(prefix="weerbare-jeugd-errors-")
MEDIA_ROOT = tempfile.mkdtemp(prefix="weerbare-jeugd-media-")
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "never": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"},
}
RENDITIONS_TASK_BACKEND = "never"  # made at the first visit: uploads stay quick here
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
