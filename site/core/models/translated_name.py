"""Names per language for things that are one row in every language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel

from core.languages import OTHER_LANGUAGES, active_language


class NamedInLanguages(ClusterableModel):
    """One row with a stable code, a Dutch name and names in other languages.

    Its children have the related name ``names``, each with `language` and `name`.
    """

    name = models.CharField(_("name in Dutch"), max_length=120)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def local_name(self) -> str:
        """The name in the active language, Dutch where there is none."""
        active = active_language()
        return next(
            (child.name for child in self.names.all() if child.language == active),
            self.name,
        )


class TranslatedName(models.Model):
    """A name in one language other than Dutch."""

    language = models.CharField(
        _("language"),
        max_length=5,
        choices=OTHER_LANGUAGES,
    )
    name = models.CharField(_("name"), max_length=120)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"
