"""Settings of a public server: what has no safe default stops the start."""

from config.environment import required
from config.settings.base import *  # noqa: F403

# who leaves these out gets mail nobody answers, or visitors' own word for HTTPS
required("DEFAULT_FROM_EMAIL")
required("TRUSTED_PROXIES")
