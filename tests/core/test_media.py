"""Films and sound that can be followed without ears or eyes."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import Collection

from core import web_vtt
from core.demo.media import FOLDER
from core.models import CustomMedia, media
from tests.factories.core import UserFactory

pytestmark = pytest.mark.django_db
VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nHoi.\n"


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


def upload(name: str, content: bytes = b"film") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def add(editor, kind: str = "video", **values):
    stock = {
        "language": "nl",
        "title": "De voorproef",
        "collection": Collection.get_first_root_node().pk,
        "duration": 12,
        "file": upload("film.mp4"),
        "captions": upload("film.vtt", VTT),
    }
    data = {name: value for name, value in (stock | values).items() if value}
    return editor.post(reverse("wagtailmedia:add", args=[kind]), data)


def errors(response) -> dict:
    return response.context["form"].errors


def test_a_film_comes_in_with_all_that_belongs_to_it(editor):
    response = add(
        editor,
        chapters=upload("delen.vtt", VTT),
        audio_description=upload("beschreven.mp4"),
        transcript="Wat er wordt gezegd.",
    )
    assert response.status_code == 302
    film = CustomMedia.objects.get()
    assert film.captions.read() == VTT
    assert film.chapters.read() == VTT
    assert film.audio_description.read() == b"film"
    assert film.transcript == "Wat er wordt gezegd."


def test_a_film_without_captions_is_refused_in_a_sentence(editor):
    response = add(editor, captions=None)
    assert errors(response) == {"captions": [gettext("A film needs captions.")]}
    assert not CustomMedia.objects.exists()


@pytest.mark.parametrize("transcript", [None, "   "])
def test_sound_without_a_transcript_is_refused_in_a_sentence(editor, transcript):
    sound = {"file": upload("gesprek.mp3"), "captions": None, "transcript": transcript}
    response = add(editor, "audio", **sound)
    assert errors(response) == {"transcript": [gettext("Sound needs a transcript.")]}


def test_sound_with_a_transcript_needs_no_captions(editor):
    sound = {"file": upload("gesprek.mp3"), "captions": None, "transcript": "Hoi."}
    assert add(editor, "audio", **sound).status_code == 302


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"1\n00:00:00,000 --> 00:00:02,000\nHoi.\n",
        b"WEBVTTER\n",
        b"\nWEBVTT\n",
        b"<script>WEBVTT</script>",
        "WEBVTT\n\nCafé".encode("latin-1"),
        "WEBVTT\n".encode("utf-16"),
    ],
)
def test_captions_of_another_format_are_refused(editor, content):
    assert "captions" in errors(add(editor, captions=upload("film.vtt", content)))


@pytest.mark.parametrize("content", [b"WEBVTT", b"\xef\xbb\xbfWEBVTT - titel\n", VTT])
def test_captions_as_editors_make_them_are_taken(editor, content):
    assert add(editor, captions=upload("film.vtt", content)).status_code == 302


@pytest.mark.parametrize(
    ("field", "file"),
    [
        ("captions", upload("film.srt", VTT)),
        ("chapters", upload("delen.txt", VTT)),
        ("audio_description", upload("beschreven.exe")),
        ("file", upload("film.exe")),
        ("file", upload("film.svg")),
        ("thumbnail", upload("beeld.svg", b"<svg/>")),
    ],
)
def test_a_file_of_another_kind_is_refused(editor, field, file):
    file.seek(0)
    assert errors(add(editor, **{field: file}))
    assert not CustomMedia.objects.exists()


def test_captions_that_are_too_large_are_refused(editor, monkeypatch):
    monkeypatch.setattr(web_vtt, "LARGEST", 20)
    assert "captions" in errors(add(editor))


@pytest.mark.parametrize("field", ["file", "audio_description"])
def test_a_film_that_is_too_large_is_refused(editor, monkeypatch, field):
    monkeypatch.setattr(media, "LARGEST", 20)
    assert field in errors(add(editor, **{field: upload("film.mp4", b"x" * 21)}))


def test_other_facts_can_be_changed_without_fetching_files(editor, monkeypatch):
    add(editor)
    film = CustomMedia.objects.get()
    film.captions.storage.delete(film.captions.name)
    data = {"title": "Nieuw", "duration": 12, "language": "nl"}
    data["collection"] = film.collection_id
    address = reverse("wagtailmedia:edit", args=[film.pk])
    assert editor.post(address, data).status_code == 302
    film.refresh_from_db()
    assert (film.title, bool(film.captions)) == ("Nieuw", True)


@pytest.mark.parametrize("path", sorted((FOLDER / "media").glob("*.vtt")), ids=str)
def test_the_demos_own_captions_are_valid(path):
    web_vtt.validate_web_vtt(upload(path.name, path.read_bytes()))
