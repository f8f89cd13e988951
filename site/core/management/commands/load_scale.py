"""Fills an instance with test data to measure with, and takes it away again."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.scale.registry import scale_options


def number(value: str) -> int:
    """A count from a command line; raises ValueError when it is below zero."""
    if int(value) < 0:
        raise ValueError(value)
    return int(value)


class Command(BaseCommand):
    """Brings test data to the numbers asked for; real pages are never touched."""

    help = "Make plausible test data, marked as such; --remove takes it away."

    def add_arguments(self, parser: CommandParser) -> None:
        for option in scale_options():
            parser.add_argument(f"--{option.name}", type=number, help=option.help)
        parser.add_argument("--remove", action="store_true", help="remove all of it")
        parser.add_argument(
            "--yes", action="store_true", help="also on a server for the public"
        )

    def handle(self, *args, remove: bool, yes: bool, **numbers) -> None:
        wanted = [o for o in scale_options() if numbers[o.name] is not None]
        if not (wanted or remove):
            raise CommandError("Say what to make, such as --pages 10000, or --remove.")
        if wanted and not (settings.DEMO_ACCOUNTS or yes):
            raise CommandError("This server is for the public; add --yes if you must.")
        for option in scale_options() if remove else ():
            self.stdout.write(f"{option.name}: {option.remove()} removed.")
        for option in wanted:
            made = option.load(numbers[option.name])
            self.stdout.write(f"{option.name}: {made} made.")
