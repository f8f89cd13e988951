"""Films on other sites: an allow-list, and nothing fetched before a click."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

FRAME_SOURCES = ("https://www.youtube-nocookie.com", "https://player.vimeo.com")
_PATTERNS = (
    (
        re.compile(
            r"https://(?:www\.|m\.)?(?:youtube\.com/watch\?v=|youtu\.be/)"
            r"([\w-]{11})(?:[&?].*)?"
        ),
        "YouTube",
        FRAME_SOURCES[0] + "/embed/{}?autoplay=1",
    ),
    (
        re.compile(r"https://(?:www\.)?vimeo\.com/(\d{6,12})(?:[/?].*)?"),
        "Vimeo",
        FRAME_SOURCES[1] + "/video/{}?dnt=1&autoplay=1",
    ),
)


@dataclass(frozen=True)
class Embed:
    """A film elsewhere: its page, its maker's name and the address of its frame."""

    address: str
    provider: str
    frame: str


def find_embed(address: str) -> Embed | None:
    """The film behind an address, or None when its site is not on the list."""
    for pattern, provider, frame in _PATTERNS:
        if match := pattern.fullmatch(address):
            return Embed(address, provider, frame.format(match[1]))
    return None


class EmbedAddressBlock(blocks.URLBlock):
    """The address of a film on a site that we allow."""

    def clean(self, value):
        value = super().clean(value)
        if value and not find_embed(value):
            raise ValidationError(_("Use the address of one film on YouTube or Vimeo."))
        return value
