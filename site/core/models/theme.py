"""Subjects that pages of all sections share."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel

from core.models.translated_name import NamedInLanguages, TranslatedName


class Theme(NamedInLanguages):
    """A subject such as recruiting or money mules: the `thema` of map and lists."""

    code = models.SlugField(
        _("code"),
        unique=True,
        help_text=_("Appears in addresses; do not change it once it is used."),
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [
        FieldPanel("name"),
        FieldPanel("code"),
        FieldPanel("sort_order"),
        InlinePanel("names", heading=_("Names in other languages")),
    ]

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["sort_order", "name"]


class ThemeName(TranslatedName):
    """A theme's name in another language."""

    theme = ParentalKey(Theme, on_delete=models.CASCADE, related_name="names")

    class Meta(TranslatedName.Meta):
        abstract = False
        verbose_name = _("name of a theme")
        verbose_name_plural = _("names of themes")
        constraints = [
            models.UniqueConstraint(
                fields=["theme", "language"], name="theme_name_once_a_language"
            )
        ]
