"""Prints where the sites are and who can sign in."""

import json

from django.conf import settings
from django.core.management.base import BaseCommand

from core.demo.accounts import accounts_file
from core.section import site_definitions


class Command(BaseCommand):
    """The last thing that `make run` shows before it serves."""

    help = "Print the address of each site, of the admin, and the demo accounts."

    def handle(self, *args, **options) -> None:
        write = self.stdout.write
        write("")
        for site in site_definitions():
            write(f"  {site.name:<18} {settings.SITE_ADDRESSES[site.key]}/")
        write(f"  {'Beheer':<18} {settings.SITE_ADDRESSES['programme']}/beheer/")
        file = accounts_file()
        if not file.exists():
            return
        write("")
        for email, account in json.loads(file.read_text()).items():
            write(f"  {account['role']:<30} {email:<48} {account['password']}")
        write("")
