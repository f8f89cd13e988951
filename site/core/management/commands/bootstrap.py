"""Brings an instance to where its people can work; harmless to repeat."""

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from core.bootstrap.locales import ensure_locales
from core.bootstrap.reference import (
    ensure_help_services,
    ensure_municipalities,
    ensure_themes,
)
from core.bootstrap.rights import ensure_rights
from core.bootstrap.sites import ensure_sites
from core.bootstrap.workflows import ensure_workflows
from core.error_pages import bake


class Command(BaseCommand):
    """Runs at each start: sites follow SITE_ADDRESSES, nothing edited is undone."""

    help = "Make sites, languages, groups, rights, workflows and reference data."

    def handle(self, *args, **options) -> None:
        call_command("createcachetable", verbosity=0)
        with transaction.atomic():
            ensure_locales()
            ensure_municipalities()
            ensure_themes()
            ensure_help_services()
            ensure_sites()
            ensure_rights()
            ensure_workflows()
        bake()
