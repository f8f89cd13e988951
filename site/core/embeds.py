"""Films on other sites: an allow-list, and nothing fetched before a click."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

FRAME_SOURCES = ("https://www.youtube-nocookie.com", "https://player.vimeo.com")
YOUTUBE_HOSTS = {"youtube.com", "www.youtube.com", "m.youtube.com"}
VIMEO_HOSTS = {"vimeo.com", "www.vimeo.com"}
YOUTUBE_FILM = re.compile(r"[A-Za-z0-9_-]{11}")
YOUTUBE_PATH = re.compile(r"/(?:shorts|live|embed)/([^/]+)/?")
# a film that is not listed has a second part, without which it does not play
VIMEO_PATH = re.compile(r"/([0-9]{6,12})(?:/([0-9a-f]{6,20}))?/?")


@dataclass(frozen=True)
class Embed:
    """A film elsewhere: its page, its maker's name and the address of its frame."""

    address: str
    provider: str
    frame: str


def find_embed(address: str) -> Embed | None:
    """The film behind an address, or None when its site is not on the list."""
    if not address.isprintable() or " " in address:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme != "https":
        return None
    # the whole of it, so a user name, a port or another domain behind it never fits
    host = parts.netloc.lower()
    if host in VIMEO_HOSTS:
        return _vimeo(address, parts.path)
    if host == "youtu.be":
        return _youtube(address, parts.path.strip("/"))
    if host in YOUTUBE_HOSTS and parts.path == "/watch":
        return _youtube(address, parse_qs(parts.query).get("v", [""])[0])
    if host in YOUTUBE_HOSTS and (match := YOUTUBE_PATH.fullmatch(parts.path)):
        return _youtube(address, match[1])
    return None


def _youtube(address: str, film: str) -> Embed | None:
    if not YOUTUBE_FILM.fullmatch(film):
        return None
    return Embed(address, "YouTube", f"{FRAME_SOURCES[0]}/embed/{film}?autoplay=1")


def _vimeo(address: str, path: str) -> Embed | None:
    match = VIMEO_PATH.fullmatch(path)
    if not match:
        return None
    film, unlisted = match[1], f"&h={match[2]}" if match[2] else ""
    frame = f"{FRAME_SOURCES[1]}/video/{film}?dnt=1&autoplay=1{unlisted}"
    return Embed(address, "Vimeo", frame)


class EmbedAddressBlock(blocks.URLBlock):
    """The address of a film on a site that we allow."""

    def clean(self, value):
        value = super().clean(value)
        if value and not find_embed(value):
            raise ValidationError(_("Use the address of one film on YouTube or Vimeo."))
        return value
