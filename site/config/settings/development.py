"""Settings of one's own machine: plain HTTP on loopback, mail to the console."""

import os

from django.core.management.utils import get_random_secret_key

from config.environment import ROOT, text, whole_number


def _kept_secret() -> str:
    """A random key, made once and kept in an ignored file, so sessions survive."""
    file = ROOT / "var" / "secret_key"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        file.write_text(get_random_secret_key())
        file.chmod(0o600)
    return file.read_text()


def _unless_set(name: str, value: str) -> None:
    if not text(name):
        os.environ[name] = value


_PORT = whole_number("PORT", 8000, highest=65535)
_HOSTS = {
    "programme": "weerbarejeugd",
    "parents": "dealenmetdrugs",
    "community": "dealwithit",
    "professionals": "buit",
}
_unless_set("SECRET_KEY", _kept_secret())
_unless_set(
    "SITE_ADDRESSES",
    ",".join(f"{key}=http://{name}.localhost:{_PORT}" for key, name in _HOSTS.items()),
)
_unless_set("EMAIL_URL", "consolemail://")

from config.settings.base import *  # noqa: E402, F403
from config.settings.base import ALLOWED_HOSTS, STATIC_ROOT, STORAGES  # noqa: E402

STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # WhiteNoise warns without it

DEBUG = text("DEBUG", "1") == "1"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True  # also without DEBUG
ALLOWED_HOSTS += ["localhost", "127.0.0.1"]
SECURE_SSL_REDIRECT = False
SECURE_PROXY_SSL_HEADER = None
SECURE_HSTS_SECONDS = 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "http"
MFA_REQUIRED_IN_ADMIN = False
DEMO_ACCOUNTS = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
}
TASKS = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"},
    "never": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"},
}
RENDITIONS_TASK_BACKEND = "never"  # made at the first visit: uploads stay quick here
