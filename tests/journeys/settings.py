"""Settings of the instance that browsers visit: as production, over plain HTTP."""

import os
from pathlib import Path

from config.settings.development import *  # noqa: F403
from config.settings.development import STORAGES

DEBUG = False
VAR_DIR = Path(os.environ["JOURNEY_DIR"])
STATIC_ROOT = VAR_DIR / "static"
MEDIA_ROOT = VAR_DIR / "media"
ERROR_PAGES_DIR = VAR_DIR / "errors"
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
