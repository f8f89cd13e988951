"""The clock: a scheduled page goes live, and a stop is heard."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone

from home.models import ContentPage

ROOT = Path(__file__).parents[2]


@pytest.mark.django_db
def test_a_page_goes_live_at_the_hour_it_was_given(fronts):
    page = ContentPage(title="Straks", slug="straks", live=False)
    fronts["programme"].add_child(instance=page)
    page.go_live_at = timezone.now() - timedelta(seconds=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    call_command("tick")
    assert ContentPage.objects.get(slug="straks").live


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_clock_that_stays_ends_well_when_told_to(number, tmp_path):
    program = (
        "import sys; sys.path.insert(0, 'site')\n"
        "import django; django.setup()\n"
        "from core.management.commands import tick\n"
        "tick.do_deeds = lambda stopped: print('round', flush=True)\n"
        "tick.Command().run_from_argv(['manage.py', 'tick', '--every', '600'])\n"
    )
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": f"sqlite:///{tmp_path}/none.sqlite3",
    }
    clock = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
    )
    try:
        assert clock.stdout.readline() == b"round\n"
        clock.send_signal(number)
        assert clock.wait(10) == 0
    finally:
        clock.kill()
        clock.stdout.close()
