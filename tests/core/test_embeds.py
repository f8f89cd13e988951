"""Only two sites may show a film in ours, whatever an address pretends."""

import pytest
from django.core.exceptions import ValidationError

from core.embeds import EmbedAddressBlock, find_embed

YOUTUBE = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1"
VIMEO = "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1"


@pytest.mark.parametrize(
    ("address", "frame"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("https://youtube.com/watch?v=dQw4w9WgXcQ&t=43s", YOUTUBE),
        ("https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ", YOUTUBE),
        ("https://WWW.YouTube.com/watch?v=dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com/shorts/dQw4w9WgXcQ", YOUTUBE),
        ("https://www.youtube.com/live/dQw4w9WgXcQ?si=abc", YOUTUBE),
        ("https://youtu.be/dQw4w9WgXcQ?si=abc", YOUTUBE),
        ("https://vimeo.com/123456789", VIMEO),
        ("https://www.vimeo.com/123456789?share=copy", VIMEO),
        ("https://vimeo.com/123456789/abcdef0123", VIMEO + "&h=abcdef0123"),
    ],
)
def test_an_address_as_people_copy_it_leads_to_its_film(address, frame):
    assert find_embed(address).frame == frame
    assert EmbedAddressBlock().clean(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "dQw4w9WgXcQ",
        "javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ",
        "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "//www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil@www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com\\@evil.example/watch?v=dQw4w9WgXcQ",
        "https://www.y\u043eutube.com/watch?v=dQw4w9WgXcQ",
        "https://notyoutube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be.example/dQw4w9WgXcQ",
        "https://www.you\ntube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ\n",
        "https://www.youtube.com/watch?v=\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661",
        'https://www.youtube.com/watch?v="onload="x"',
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ/../x",
        "https://www.youtube.com/playlist?list=PL0123456789",
        "https://www.youtube.com/redirect?q=https://evil.example",
        "https://[::1/watch?v=dQw4w9WgXcQ",
        "https://vimeo.com/channels/staffpicks",
        'https://vimeo.com/123456789/"><script>',
        "https://vimeo.com.evil.example/123456789",
    ],
)
def test_anything_else_is_refused(address):
    assert find_embed(address) is None
    try:
        repaired = EmbedAddressBlock().clean(address)
    except ValidationError:
        return
    assert repaired != address
    assert find_embed(repaired).frame == YOUTUBE, "a form completes // and blanks"
