"""Pages that editors put on top of the search results for certain words."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable

from core.languages import Language
from core.models import BasePage


@register_setting(icon="search")
class SearchPromotions(BaseSiteSetting, ClusterableModel):
    """What the search of one site shows first; whoever may change it sees no other."""

    panels = [
        InlinePanel("results", heading=_("Shown first"), label=_("promoted result")),
    ]

    class Meta:
        verbose_name = _("promoted search results")
        verbose_name_plural = _("promoted search results")


class PromotedResult(Orderable):
    """A page that answers a question which visitors put in other words than ours."""

    promotions = ParentalKey(
        SearchPromotions, on_delete=models.CASCADE, related_name="results"
    )
    language = models.CharField(
        _("language"), max_length=5, default=Language.NL, choices=Language.choices
    )
    terms = models.CharField(
        _("words that visitors type"),
        max_length=300,
        help_text=_(
            "With commas between, such as “money found, cash”. The page is shown when "
            "somebody types all words of one of these, in any order."
        ),
    )
    page = models.ForeignKey(
        BasePage,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="promoted_for",
        help_text=_("May be a page of another site."),
    )

    panels = [
        FieldRowPanel([FieldPanel("language"), FieldPanel("terms")]),
        FieldPanel("page"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("promoted result")
        verbose_name_plural = _("promoted results")

    def __str__(self) -> str:
        return self.terms

    def clean(self) -> None:
        super().clean()
        if not self.page_id:
            return
        if self.page.locale.language_code != self.language:
            raise ValidationError({"page": _("Choose a page in the same language.")})
