"""The deeds of the ground itself."""

from django.core.management import call_command

from core.deeds import deed


@deed
def publish_scheduled() -> None:
    """Put pages and snippets on line, or take them off, at the hour they were given."""
    call_command("publish_scheduled")
