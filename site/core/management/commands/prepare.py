"""Brings a database to where the server can start: one command, one process."""

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


class Command(BaseCommand):
    """Harmless to repeat; migrates only when a migration is waiting."""

    help = "Migrate and bootstrap; with --demo load the demo once."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--demo", action="store_true", help="load the demo, print the addresses"
        )

    def handle(self, *args, demo: bool, **options) -> None:
        if migrations_are_waiting():
            self.stdout.write("Preparing the database …")
            call_command("migrate", verbosity=0)
        call_command("bootstrap", verbosity=0)
        if demo:
            call_command("load_demo", once=True, stdout=self.stdout)
            call_command("addresses", stdout=self.stdout)


def migrations_are_waiting() -> bool:
    """Whether the code knows migrations that the database has not had."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
