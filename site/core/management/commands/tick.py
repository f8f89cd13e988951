"""Does what must be done each minute, once or again and again."""

import signal
from threading import Event

from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections

from core.deeds import do_deeds

STOPPING = (signal.SIGTERM, signal.SIGINT)


class Command(BaseCommand):
    """The one clock of an instance: runs by cron, or stays with --every."""

    help = "Do the deeds that sections register in their ticks.py."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--every", type=int, metavar="SECONDS", help="stay, and repeat until TERM"
        )

    def handle(self, *args, every: int | None, **options) -> None:
        stop = Event()
        if every:
            for number in STOPPING:
                signal.signal(number, lambda *_: stop.set())
        while True:
            do_deeds(stop.is_set)
            if not every or stop.wait(every):
                return
            close_old_connections()  # the database may have restarted meanwhile
