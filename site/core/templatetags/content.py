"""Filters that tell templates what a page holds."""

from django import template

from core.body_parts import HIGHEST, Part, body_parts
from core.embeds import Embed, find_embed
from core.models import HelpService
from core.models.help_hours import is_open

register = template.Library()

MANY_PARTS = 3


@register.filter
def parts(stream) -> list[Part]:
    """The parts of a body of blocks, in order."""
    return body_parts(stream)


@register.filter
def contents(found: list[Part]) -> list[Part]:
    """The main headings where there are enough to make a list of contents useful."""
    main = [part for part in found if part.anchor and part.level == HIGHEST]
    return main if len(main) >= MANY_PARTS else []


@register.filter
def open_now(service: HelpService) -> bool:
    """Whether somebody answers at this moment."""
    return is_open(service)


@register.filter
def embed(address: str) -> Embed | None:
    """The film behind an address of an allowed provider."""
    return find_embed(address)


@register.filter
def clock(seconds: float) -> str:
    """A duration in seconds as minutes and seconds, such as "3:05"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
