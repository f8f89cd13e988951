"""What each block looks like to somebody who sees, hears or taps it."""

from datetime import time

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from core.blocks.body import BodyBlock
from core.models import HelpServiceHours, HelpServiceText
from tests.factories.core import (
    DocumentFactory,
    HelpServiceFactory,
    ImageFactory,
    MediaFactory,
    UserFactory,
)
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db
BODY = BodyBlock()


def html(kind: str, value, **context) -> BeautifulSoup:
    block = BODY.child_blocks[kind]
    return BeautifulSoup(block.render(block.to_python(value), context), "html.parser")


def film(**facts):
    return MediaFactory(
        type="video",
        title="De voorproef",
        file=ContentFile(b"film", name="film.mp4"),
        captions=ContentFile(b"WEBVTT", name="film.vtt"),
        **facts,
    )


@pytest.fixture
def library(fronts):
    """A row of everything that a block can refer to."""
    ImageFactory(), DocumentFactory(), MediaFactory(), film(), HelpServiceFactory()
    ContentPageFactory(parent=fronts["programme"])


@pytest.mark.parametrize("kind", BODY.child_blocks)
def test_the_editor_sees_each_block_before_choosing_it(client, library, kind):
    block = BODY.child_blocks[kind]
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    response = client.get(
        reverse("wagtailadmin_block_preview"),
        {"id": block.definition_prefix},
        headers={"host": "weerbarejeugd.localhost"},
    )
    page = BeautifulSoup(response.content, "html.parser")
    assert block.is_previewable
    assert response.status_code == 200
    assert page.main.get_text(strip=True) or page.main.find(["img", "video"])
    assert "core/css/site" in page.find("link", rel="stylesheet")["href"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("help_card", {"service": None}),
        ("image", {"picture": None}),
        ("film", {"media": None}),
        ("audio", {"media": None}),
        ("download", {"document": None}),
        ("teasers", {"title": "Weg", "pages": [None]}),
        ("embed", {"address": "https://elders.example/film", "title": "Weg"}),
    ],
)
def test_what_was_deleted_leaves_no_trace(kind, value):
    assert html(kind, value).find() is None


def test_alt_text_is_that_of_the_place_and_not_of_the_file():
    image = ImageFactory(title="IMG_2034", description="Een tas")
    chosen = {"image": image.pk, "alt_text": "Een lege tas", "decorative": False}
    shown = html("image", {"picture": chosen, "caption": "Gevonden"})
    assert shown.img["alt"] == "Een lege tas"
    assert shown.img["width"]
    assert shown.img["height"]
    assert shown.img["loading"] == "lazy"
    assert [source["type"] for source in shown("source")] == [
        "image/avif",
        "image/webp",
    ]
    assert shown.figcaption.get_text(" ", strip=True) == "Gevonden Eigen foto"


def test_a_picture_that_decorates_is_silent():
    chosen = {"image": ImageFactory().pk, "alt_text": "Niet dit", "decorative": True}
    assert html("image", {"picture": chosen}).img["alt"] == ""


def test_a_callout_says_in_words_what_its_colour_says():
    words = set()
    for kind in ("info", "warning", "urgent"):
        value = {"kind": kind, "title": "Let op", "text": "<p>Tekst</p>"}
        shown = html("callout", value, level=3)
        assert shown.h3.get_text() == "Let op"
        words.add(shown.find(class_="callout-kind").get_text(strip=True))
    assert len(words) == 3
    assert "" not in words


def test_a_film_has_captions_chapters_transcript_and_a_described_version():
    media = film(
        chapters=ContentFile(b"WEBVTT", name="delen.vtt"),
        audio_description=ContentFile(b"film", name="verteld.mp4"),
        transcript="Hallo.",
    )
    shown = html("film", {"media": media.pk, "introduction": "Kijk mee."})
    assert shown.video["preload"] == "none"
    assert shown.video.has_attr("controls")
    assert [track["kind"] for track in shown("track")] == ["captions", "chapters"]
    assert shown.find("a")["href"] == media.audio_description.url
    assert "Hallo." in shown.details.get_text()


def test_sound_has_its_text_beside_it():
    shown = html("audio", {"media": MediaFactory().pk})
    assert shown.audio["preload"] == "none"
    assert "Wat er wordt gezegd." in shown.details.get_text()


def test_a_film_elsewhere_is_a_link_until_somebody_wants_it():
    address = "https://www.youtube.com/watch?v=abcdefghijk"
    shown = html("embed", {"address": address, "title": "Een verhaal"})
    assert shown.iframe is None
    assert shown.a["href"] == address
    assert shown.div["data-embed"].startswith("https://www.youtube-nocookie.com/")


def test_only_a_page_with_a_film_elsewhere_lets_it_into_a_frame(fronts):
    visitor = Client(HTTP_HOST="dealwithit.localhost")
    value = {"address": "https://vimeo.com/123456789", "title": "Film"}
    body = BODY.to_python([{"type": "embed", "value": value}])
    ContentPageFactory(parent=fronts["community"], slug="met", body=body)
    ContentPageFactory(parent=fronts["community"], slug="zonder")
    with_film = visitor.get("/met/").headers["Content-Security-Policy"]
    without = visitor.get("/zonder/").headers["Content-Security-Policy"]
    assert (
        "frame-src https://www.youtube-nocookie.com https://player.vimeo" in with_film
    )
    assert "frame-src 'none'" in without


def test_a_wide_table_can_be_scrolled_with_the_keyboard_and_has_a_name():
    shown = BeautifulSoup(
        BODY.child_blocks["table"].render(
            BODY.child_blocks["table"].get_preview_value()
        ),
        "html.parser",
    )
    assert shown.div["tabindex"] == "0"
    assert shown.div["role"] == "region"
    assert shown.div["aria-label"] == shown.caption.get_text() == "Wie belt u wanneer?"
    assert all(cell["scope"] == "col" for cell in shown("th"))


def test_questions_open_without_script():
    items = [{"title": "Mag dat?", "text": "<p>Ja.</p>"}]
    shown = html("accordion", {"items": items})
    assert shown.details.summary.get_text() == "Mag dat?"


def test_a_download_says_what_it_is_and_how_big():
    document = DocumentFactory(title="Lesplan", file__filename="lesplan.pdf")
    shown = html("download", {"document": document.pk, "description": "Voor de klas"})
    assert shown.a["href"] == document.url
    assert "PDF" in shown.get_text()


def service(**facts):
    made = HelpServiceFactory(phone="0900-8844", **facts)
    text = {"summary": "Luistert.", "limits": "Niet bij spoed."}
    HelpServiceText.objects.create(service=made, language="nl", **text)
    return made


def test_a_help_card_calls_with_one_tap_and_says_what_it_is_not():
    made = service(chat_address="https://chat.example/", is_example=True)
    shown = html("help_card", {"service": made.pk, "note": "Hierom"}, level=3)
    call = shown.find("a", href="tel:09008844")
    assert call.bdi.get_text() == "0900-8844"
    assert call.bdi["dir"] == "ltr"
    assert shown.find("a", href="https://chat.example/")["rel"] == ["noreferrer"]
    assert shown.h3.get_text() == made.name
    assert "Niet bij spoed." in shown.get_text()
    assert shown.find(class_="help-example")


def test_a_help_card_says_whether_somebody_answers_now():
    made = service()
    hours = [
        HelpServiceHours(service=made, weekday=day, opens=time(0), closes=time(0))
        for day in range(7)
    ]
    HelpServiceHours.objects.bulk_create(hours)
    always = service(always_open=True)
    open_now = html("help_card", {"service": made.pk}).find(class_="help-hours")
    day_and_night = html("help_card", {"service": always.pk}).find(class_="help-hours")
    assert open_now.get_text(strip=True)
    assert day_and_night.get_text(strip=True) != open_now.get_text(strip=True)
    assert html("help_card", {"service": made.pk}).details.find_all("li")
