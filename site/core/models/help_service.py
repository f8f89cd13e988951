"""Who helps, when, and what they are not: one row for each, in every language."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.search import index

from core.languages import Language, active_language
from core.models.municipality import Municipality

PHONE = RegexValidator(
    r"^\+?[0-9 ()-]*[0-9]$", _("Only digits, spaces, hyphens, brackets and a plus.")
)


class HelpKind(models.TextChoices):
    """What sort of help somebody gives."""

    EMERGENCY = "emergency", _("Emergency")
    POLICE = "police", _("Police")
    TALK = "talk", _("Someone to talk to")
    REPORT = "report", _("Report without giving your name")
    CARE = "care", _("Care and support")
    YOUTH_WORK = "youth_work", _("Youth work")
    PARENTS = "parents", _("Support for parents")


class HelpScope(models.TextChoices):
    """How far a help service reaches."""

    NATIONAL = "national", _("The Netherlands")
    REGION = "region", _("A region")
    MUNICIPALITY = "municipality", _("A municipality")


class HelpServiceQuerySet(models.QuerySet):
    """Help services with what a card shows of them."""

    def for_cards(self) -> "HelpServiceQuerySet":
        """With the text in the active language joined in, and hours fetched along."""
        language = active_language()
        return (
            self.annotate(
                own=models.FilteredRelation(
                    "texts", condition=models.Q(texts__language=language)
                ),
                dutch=models.FilteredRelation(
                    "texts", condition=models.Q(texts__language=Language.NL)
                ),
            )
            .annotate(
                card_summary=Coalesce("own__summary", "dutch__summary", Value("")),
                card_limits=Coalesce("own__limits", "dutch__limits", Value("")),
            )
            .prefetch_related("hours", "exceptions")
        )


class HelpService(index.Indexed, ClusterableModel):
    """A help line, team or chat: its number stands here and nowhere else."""

    code = models.SlugField(
        _("code"), unique=True, help_text=_("Fixed short name, such as “keerpunt”.")
    )
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=20, choices=HelpKind.choices)
    scope = models.CharField(
        _("reach"),
        max_length=20,
        choices=HelpScope.choices,
        default=HelpScope.NATIONAL,
    )
    region_code = models.CharField(_("safety region"), max_length=4, blank=True)
    municipality = models.ForeignKey(
        Municipality,
        verbose_name=_("municipality"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="help_services",
    )
    phone = models.CharField(
        _("phone number"), max_length=30, blank=True, validators=[PHONE]
    )
    chat_address = models.URLField(_("address of the chat"), blank=True)
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    always_open = models.BooleanField(_("open day and night"), default=False)
    closed_on_holidays = models.BooleanField(_("closed on holidays"), default=False)
    on_error_pages = models.BooleanField(
        _("show on error pages"),
        default=False,
        help_text=_("The “not found” and “out of order” pages carry this number."),
    )
    is_example = models.BooleanField(
        _("example"), default=False, help_text=_("Invented; marked as such on pages.")
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = HelpServiceQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("code"), FieldPanel("kind")]),
        MultiFieldPanel(
            [
                FieldPanel("scope"),
                FieldPanel("region_code"),
                FieldPanel("municipality"),
            ],
            heading=_("For whom"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("phone"),
                FieldPanel("chat_address"),
                FieldPanel("website"),
                FieldPanel("email"),
            ],
            heading=_("How to reach it"),
        ),
        MultiFieldPanel(
            [FieldPanel("always_open"), FieldPanel("closed_on_holidays")],
            heading=_("Opening hours"),
        ),
        InlinePanel("hours", heading=_("Weekly hours"), label=_("hours")),
        InlinePanel("exceptions", heading=_("Other hours on a date"), label=_("date")),
        InlinePanel("texts", heading=_("Texts"), label=_("text"), min_num=1),
        FieldRowPanel(
            [
                FieldPanel("on_error_pages"),
                FieldPanel("is_example"),
                FieldPanel("sort_order"),
            ]
        ),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("scope"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("help service")
        verbose_name_plural = _("help services")
        ordering = ["sort_order", "name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if self.scope == HelpScope.REGION and not self.region_code:
            raise ValidationError({"region_code": _("Which region?")})
        if self.scope == HelpScope.MUNICIPALITY and not self.municipality_id:
            raise ValidationError({"municipality": _("Which municipality?")})
        if not (self.phone or self.chat_address or self.website or self.email):
            raise ValidationError({"phone": _("Give at least one way to reach it.")})
        if self.always_open and self.closed_on_holidays:
            raise ValidationError(
                {"closed_on_holidays": _("Open day and night means on holidays too.")}
            )

    @property
    def text(self) -> "HelpServiceText | None":
        """The texts in the active language, Dutch where there are none."""
        if hasattr(self, "card_summary"):
            summary, limits = self.card_summary, self.card_limits
            return HelpServiceText(summary=summary, limits=limits) if summary else None
        texts = {text.language: text for text in self.texts.all()}
        return texts.get(active_language()) or texts.get(Language.NL)

    @property
    def dial(self) -> str:
        """The number as a phone dials it."""
        return "".join(sign for sign in self.phone if sign.isdigit() or sign == "+")


class HelpServiceText(models.Model):
    """What a help service does, in one language."""

    service = ParentalKey(HelpService, on_delete=models.CASCADE, related_name="texts")
    language = models.CharField(
        _("language"),
        max_length=5,
        default=Language.NL,
        choices=Language.choices,
    )
    summary = models.CharField(
        _("what it does"), max_length=200, help_text=_("One sentence on each card.")
    )
    limits = models.CharField(
        _("what it is not"),
        max_length=200,
        blank=True,
        help_text=_("Such as “not for emergencies”."),
    )

    class Meta:
        verbose_name = _("text of a help service")
        verbose_name_plural = _("texts of help services")
        constraints = [
            models.UniqueConstraint(
                fields=["service", "language"], name="help_text_once_a_language"
            )
        ]

    def __str__(self) -> str:
        return self.summary
