"""Dutch municipalities, known by their GM code."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from core.models.translated_name import NamedInLanguages, TranslatedName


class Municipality(index.Indexed, NamedInLanguages):
    """A municipality, kept for ever: after a merger it points to its successor."""

    code = models.CharField(
        _("code"), max_length=6, unique=True, help_text=_("CBS code, such as GM0361.")
    )
    slug = models.SlugField(_("short name for addresses"), unique=True)
    region_code = models.CharField(_("code of the safety region"), max_length=4)
    region = models.CharField(_("safety region"), max_length=80)
    police_unit = models.CharField(_("police unit"), max_length=80)
    tile_column = models.PositiveSmallIntegerField(
        _("tile column"), null=True, blank=True
    )
    tile_row = models.PositiveSmallIntegerField(_("tile row"), null=True, blank=True)
    valid_from = models.DateField(_("exists since"), null=True, blank=True)
    valid_to = models.DateField(_("existed until"), null=True, blank=True)
    successor = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="predecessors",
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("code"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("region"), FieldPanel("region_code")]),
        FieldPanel("police_unit"),
        FieldRowPanel([FieldPanel("tile_column"), FieldPanel("tile_row")]),
        MultiFieldPanel(
            [
                FieldPanel("valid_from"),
                FieldPanel("valid_to"),
                FieldPanel("successor"),
            ],
            heading=_("Merger"),
        ),
        InlinePanel("names", heading=_("Names in other languages")),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("police_unit"),
    ]

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["name"]


class MunicipalityName(TranslatedName):
    """A municipality's name in another language or script."""

    municipality = ParentalKey(
        Municipality, on_delete=models.CASCADE, related_name="names"
    )

    class Meta(TranslatedName.Meta):
        abstract = False
        verbose_name = _("name of a municipality")
        verbose_name_plural = _("names of municipalities")
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "language"],
                name="municipality_name_once_a_language",
            )
        ]
