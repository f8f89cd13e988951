"""What every page of every section has: the whole contract between sections."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from core.audience import Audience
from core.models.image import CustomImage
from core.models.page_panels import PROMOTE_PANELS, SETTINGS_PANELS
from core.models.theme import Theme
from core.page_permissions import FourEyesPermissions


class BasePage(Page):
    """A page as other sections see it: a teaser, an audience, themes, a reviewer.

    Lists that mix page types, feeds, reports and the newsletter read these fields.
    """

    is_creatable = False

    teaser_title = models.CharField(
        _("title on cards"),
        max_length=80,
        blank=True,
        help_text=_("Where other pages point here; empty means the page's title."),
    )
    teaser_text = models.CharField(
        _("text on cards"),
        max_length=160,
        blank=True,
        help_text=_("One sentence beneath the title on cards and in lists."),
    )
    teaser_image = models.ForeignKey(
        CustomImage,
        verbose_name=_("image on cards"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    audience = models.CharField(
        _("for whom"),
        max_length=20,
        choices=Audience.choices,
        default=Audience.PUBLIC,
    )
    themes = ParentalManyToManyField(
        Theme, verbose_name=_("themes"), blank=True, related_name="pages"
    )
    search_terms = models.CharField(
        _("search words"),
        max_length=300,
        blank=True,
        help_text=_(
            "Other words that visitors type, with commas between. Give the parts of "
            "long words too: the search does not split them."
        ),
    )
    in_footer = models.BooleanField(
        _("show in the footer"),
        default=False,
        help_text=_("For pages such as privacy and contact."),
    )
    review_owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who keeps this page true"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    review_on = models.DateField(_("check again on"), null=True, blank=True)
    in_newsletter = models.BooleanField(
        _("offer to the newsletter"),
        default=True,
        help_text=_("New pages are proposed for the next newsletter."),
    )
    starts_at = models.DateTimeField(
        _("starts"), null=True, blank=True, help_text=_("Only for what has a date.")
    )
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)

    promote_panels = PROMOTE_PANELS
    settings_panels = SETTINGS_PANELS

    search_fields = [
        *Page.search_fields,
        index.SearchField("search_terms", boost=4),
        index.AutocompleteField("search_terms"),
        index.SearchField("teaser_text"),
        index.FilterField("audience"),
    ]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def card_title(self) -> str:
        """The title that cards and lists show."""
        return self.teaser_title or self.title

    @property
    def card_text(self) -> str:
        """The sentence beneath the title on cards and lists."""
        return self.teaser_text or self.search_description

    def permissions_for_user(self, user) -> FourEyesPermissions:
        """Wagtail's rights, with which nobody publishes their own work."""
        return FourEyesPermissions(user, self)

    def get_view_restrictions(self):
        """Wagtail's restrictions; none when routing found that nothing covers the page.

        Routing (core.routing) knows that only where no page above is an alias.
        """
        if getattr(self, "is_open", False):
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def get_context(self, request, *args, **kwargs):
        """Tell what stands around the page (core.chrome) which page it is."""
        request.served_page = self
        return super().get_context(request, *args, **kwargs)
