"""Names the app to Django."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        import_module("core.error_pages")  # its receivers bake what changed
        import_module("core.renditions")  # its receiver makes the sizes of pictures
