"""Offers test pages in great numbers: `load_scale --pages`."""

from functools import partial

from core.scale.pages import load_pages, remove_pages
from core.scale.registry import ScaleOption, register_scale
from home.models import ContentPage

register_scale(
    ScaleOption(
        name="pages",
        help="content pages over all sites, in two levels",
        load=partial(load_pages, ContentPage),
        remove=remove_pages,
    )
)
