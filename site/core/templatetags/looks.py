"""Tags for what pages look like: icons, logos and pictures."""

import re
from functools import cache
from pathlib import Path

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language_info

from core.languages import active_language
from core.models.site_identity import Skin
from core.pictures import picture

register = template.Library()

XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>\s*")
LOGOS = Path(__file__).resolve().parents[1] / "static" / "core" / "logos"


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing from core/icons.svg; it only decorates, so words stand beside it."""
    return format_html(
        '<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>',
        static("core/icons.svg"),
        name,
    )


@register.simple_tag
def logo(skin: str) -> SafeString:
    """The mark of a site, inside the page so that it takes the skin's colours."""
    return _mark(skin if skin in Skin.values else Skin.PROGRAMME)


@register.simple_tag
def favicon(skin: str) -> str:
    """Address of a site's favicon."""
    known = skin if skin in Skin.values else Skin.PROGRAMME
    return static(f"core/favicons/{known}.svg")


@register.simple_tag(name="image_in")
def image_in(shape: str, image, alt: str = "", *, eager: bool = False):
    """A picture in one of the shapes of core.pictures, nothing without an image."""
    return picture(image, shape, alt, eager=eager) if image else ""


@register.simple_tag
def language_of(code: str) -> SafeString:
    """Attributes for words that are not in the language of the page around them."""
    if code == active_language():
        return mark_safe("")
    direction = "rtl" if get_language_info(code)["bidi"] else "ltr"
    return format_html(' lang="{}" dir="{}"', code, direction)


@register.filter
def inline_svg(drawing: str) -> SafeString:
    """A drawing that the server made itself, without its XML declaration."""
    return mark_safe(XML_DECLARATION.sub("", drawing))  # noqa: S308


@cache
def _mark(skin: str) -> SafeString:
    drawing = (LOGOS / f"{skin}.svg").read_text(encoding="utf-8").strip()
    # our own file from the source tree
    return mark_safe(  # noqa: S308
        drawing.replace("<svg ", '<svg class="logo" aria-hidden="true" ', 1)
    )
