"""Settings of a public server: what has no safe default stops the start."""

from config.environment import required
from config.settings.base import *  # noqa: F403

DEFAULT_FROM_EMAIL = SERVER_EMAIL = required("DEFAULT_FROM_EMAIL")
