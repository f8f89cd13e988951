"""Renditions and players' files."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage

from core.views.public_files import public_file

HOST = {"host": "buit.localhost"}
FILM = bytes(range(256)) * 1_000
pytestmark = pytest.mark.django_db


@pytest.fixture(
    params=[
        "django.core.files.storage.InMemoryStorage",
        "django.core.files.storage.FileSystemStorage",
    ]
)
def film(request, settings) -> str:
    """The address of a film in one storage or another."""
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": request.param}}
    return f"/media/{default_storage.save('media/film.mp4', ContentFile(FILM))}"


def ask(client, address, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.get(address, headers=HOST | named)


def body(response) -> bytes:
    return b"".join(response.streaming_content)


@pytest.mark.parametrize(
    "storage",
    [
        "django.core.files.storage.InMemoryStorage",
        "django.core.files.storage.FileSystemStorage",
    ],
)
def test_a_file_is_served_from_any_storage_and_kept_for_a_year(
    client, settings, storage
):
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": storage}}
    name = default_storage.save("images/proef.jpg", ContentFile(b"beeld"))
    response = client.get(f"/media/{name}", headers=HOST)
    assert b"".join(response.streaming_content) == b"beeld"
    assert response["Content-Type"] == "image/jpeg"
    assert "immutable" in response["Cache-Control"]
    assert not response.cookies


@pytest.mark.parametrize(
    "path",
    [
        "original_images/proef.jpg",
        "documents/geheim.pdf",
        "images/nergens.jpg",
        "images/",
        "images/../documents/geheim.pdf",
        "images/%2e%2e/documents/geheim.pdf",
        "images//etc/passwd",
    ],
)
def test_nothing_else_is_served(client, path):
    default_storage.save("original_images/proef.jpg", ContentFile(b"origineel"))
    default_storage.save("documents/geheim.pdf", ContentFile(b"geheim"))
    response = client.get(f"/media/{path}", headers=HOST)
    assert response.status_code in (400, 404)
    assert not response.has_header("Cache-Control")


def test_a_folder_is_no_file(client):
    name = default_storage.save("images/map/proef.jpg", ContentFile(b"beeld"))
    assert ask(client, "/media/images/map").status_code == 404
    assert ask(client, f"/media/{name}/x").status_code == 404


@pytest.mark.parametrize(
    ("asked", "told", "part"),
    [
        ("bytes=0-1", "bytes 0-1/256000", FILM[:2]),
        ("bytes=70000-200000", "bytes 70000-200000/256000", FILM[70_000:200_001]),
        ("bytes=255000-", "bytes 255000-255999/256000", FILM[255_000:]),
        ("bytes=-10", "bytes 255990-255999/256000", FILM[-10:]),
    ],
)
def test_a_part_of_a_film_is_given_to_who_asks_for_it(client, film, asked, told, part):
    response = ask(client, film, range=asked)
    assert response.status_code == 206
    assert response["Content-Range"] == told
    assert response["Content-Length"] == str(len(part))
    assert response["Content-Type"] == "video/mp4"
    assert "immutable" in response["Cache-Control"]
    assert body(response) == part


@pytest.mark.parametrize("asked", ["", "bytes=5-2", "bytes=0-1,4-5", "lines=0-1"])
def test_what_is_no_single_range_gets_the_whole_film(client, film, asked):
    response = ask(client, film, range=asked)
    assert response.status_code == 200
    assert response["Accept-Ranges"] == "bytes"
    assert response["Content-Length"] == str(len(FILM))
    assert not response.has_header("Content-Range")
    assert body(response) == FILM


def test_a_part_behind_the_end_is_refused_and_the_refusal_is_not_kept(client, film):
    response = ask(client, film, range="bytes=256000-")
    assert response.status_code == 416
    assert response["Content-Range"] == "bytes */256000"
    assert response.content == b""
    assert "max-age" not in response.get("Cache-Control", "")


def test_only_the_head_is_sent_when_only_the_head_is_asked(rf, film):
    request = rf.head(film, headers={"range": "bytes=0-1"})
    response = public_file(request, film.removeprefix("/media/"))
    assert response.status_code == 200
    assert response["Content-Length"] == str(len(FILM))
    assert response["Content-Type"] == "video/mp4"
    assert body(response) == b""


def test_a_film_that_the_browser_has_is_not_sent_again(client, film):
    first = ask(client, film)
    for held in (
        {"if_none_match": first["ETag"]},
        {"if_modified_since": first["Last-Modified"]},
    ):
        response = ask(client, film, range="bytes=0-1", **held)
        assert response.status_code == 304
        assert response["ETag"] == first["ETag"]
        assert "immutable" in response["Cache-Control"]
    assert ask(client, film, if_match='"other"').status_code == 412


def test_a_part_is_given_only_of_the_version_that_the_browser_has(client, film):
    first = ask(client, film)
    for name in ("ETag", "Last-Modified"):
        response = ask(client, film, range="bytes=2-3", if_range=first[name])
        assert response.status_code == 206
        assert body(response) == FILM[2:4]
    old = "Mon, 01 Jan 2024 00:00:00 GMT"
    for other in ('"other"', f"W/{first['ETag']}", old, "nonsense"):
        response = ask(client, film, range="bytes=2-3", if_range=other)
        assert response.status_code == 200
        assert body(response) == FILM


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"range": "bytes=0-1"},
        {"range": "bytes=999999-"},
        {"if_match": '"other"'},
    ],
)
def test_the_file_is_closed_whatever_was_asked(client, monkeypatch, headers):
    opened = []
    path = default_storage.save("media/film.mp4", ContentFile(FILM))
    really_open = FileSystemStorage._open

    def remember(storage, name, mode="rb"):
        opened.append(really_open(storage, name, mode))
        return opened[-1]

    monkeypatch.setattr(FileSystemStorage, "_open", remember)
    response = ask(client, f"/media/{path}", **headers)
    if response.streaming:
        body(response)
    response.close()
    assert len(opened) == 1
    assert opened[0].closed
