"""Renditions and players' files."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

HOST = {"host": "buit.localhost"}
pytestmark = pytest.mark.django_db


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
