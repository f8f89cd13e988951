"""How the editor groups what every page has."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    PublishingPanel,
)
from wagtail.admin.widgets.slug import SlugInput

PROMOTE_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("slug", widget=SlugInput),
            FieldPanel("seo_title"),
            FieldPanel("search_description"),
            FieldPanel("search_terms"),
        ],
        heading=_("For search"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("teaser_title"),
            FieldPanel("teaser_text"),
            FieldPanel("teaser_image"),
        ],
        heading=_("On cards of other pages"),
    ),
    FieldRowPanel(
        [FieldPanel("show_in_menus"), FieldPanel("in_footer")],
        heading=_("In the navigation"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("audience"),
            FieldPanel("themes"),
            FieldPanel("in_newsletter"),
        ],
        heading=_("Reach"),
    ),
]
SETTINGS_PANELS = [
    PublishingPanel(),
    FieldRowPanel(
        [FieldPanel("review_owner"), FieldPanel("review_on")],
        heading=_("Keeping it true"),
    ),
]
