"""What a site is, in so far as it has no language."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting


class Skin(models.TextChoices):
    """The looks a site can have; each is one file of custom properties."""

    PROGRAMME = "programme", _("Programme: sober and civic")
    PARENTS = "parents", _("Parents: calm and warm")
    COMMUNITY = "community", _("Young people: bold and playful")
    PROFESSIONALS = "professionals", _("Professionals: film and focus")


class FormOfAddress(models.TextChoices):
    """How a site speaks to its reader."""

    U = "u", "u"
    JE = "je", "je"


@register_setting(icon="site")
class SiteIdentity(BaseSiteSetting):
    """A site's character: its looks, its exit, its sender and its reading level."""

    key = models.SlugField(_("key"), editable=False, blank=True)
    skin = models.CharField(
        _("looks"), max_length=20, choices=Skin.choices, default=Skin.PROGRAMME
    )
    exit_address = models.URLField(
        _("address behind “Leave this site”"),
        blank=True,
        help_text=_(
            "A harmless site such as a weather page. Every page of this site shows "
            "the exit button while this is filled in."
        ),
    )
    sender_address = models.EmailField(
        _("sender of mails"),
        blank=True,
        help_text=_("Visitors see it as the sender of mails from this site."),
    )
    security_address = models.EmailField(
        _("address for security reports"),
        blank=True,
        help_text=_("Appears in security.txt."),
    )
    lix_limit = models.PositiveSmallIntegerField(
        _("highest LIX"),
        default=45,
        validators=[MinValueValidator(20), MaxValueValidator(60)],
        help_text=_("How hard texts may be: 35 for parents and youths, else 45."),
    )
    form_of_address = models.CharField(
        _("form of address"),
        max_length=2,
        choices=FormOfAddress.choices,
        default=FormOfAddress.U,
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("skin"), FieldPanel("exit_address")], heading=_("Looks")
        ),
        MultiFieldPanel(
            [FieldPanel("sender_address"), FieldPanel("security_address")],
            heading=_("Mail"),
        ),
        FieldRowPanel(
            [FieldPanel("lix_limit"), FieldPanel("form_of_address")],
            heading=_("Language"),
        ),
    ]

    class Meta:
        verbose_name = _("character of the site")
        verbose_name_plural = _("characters of the sites")
        constraints = [
            models.UniqueConstraint(
                fields=["key"], condition=~models.Q(key=""), name="site_key_unique"
            )
        ]
