"""Pictures in the library: clean, credited and whole, whichever way they came."""

from io import BytesIO

import pytest
from django.conf import settings
from django.core.files.storage import InMemoryStorage
from django.db import DatabaseError, models
from django.urls import reverse
from django.utils.translation import gettext
from PIL import Image
from wagtail.models import Collection, UploadedFile

from core.models import CustomImage
from tests.factories.core import ImageFactory, UserFactory
from tests.factories.pictures import SECRET, camera_facts, photo, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    client.defaults["HTTP_HOST"] = settings.SITE_ADDRESSES["programme"].partition(
        "://"
    )[2]
    return client


@pytest.fixture
def stored(tmp_path, settings):
    """Names of the files in an empty media folder of this test's own."""
    settings.MEDIA_ROOT = str(tmp_path)
    return lambda: sorted(file.name for file in tmp_path.rglob("*") if file.is_file())


def fields(**values) -> dict:
    collection = Collection.get_first_root_node().pk
    return {"title": "Foto", "credit": "Eigen foto", "collection": collection} | values


def send(editor, content: bytes, name: str = "IMG_2034.jpg", **values):
    data = fields(file=upload(content, name), **values)
    return editor.post(reverse("wagtailimages:add"), data)


def errors(response) -> str:
    return " ".join(str(e) for e in response.context["form"].errors.values())


def content_of(image: CustomImage) -> bytes:
    with image.file.open("rb") as file:
        return file.read()


def lying() -> bytes:
    return photo(exif=camera_facts(orientation=6))


def test_a_picture_from_the_form_is_stored_clean_and_upright(editor):
    assert send(editor, lying()).status_code == 302
    image = CustomImage.objects.get()
    assert SECRET not in content_of(image)
    assert (image.width, image.height) == (32, 64)
    assert image.file_size == len(content_of(image))


def test_a_picture_from_the_upload_of_many_is_stored_clean_once_it_has_a_credit(editor):
    data = {"title": "Foto", "files[]": upload(lying())}
    data["collection"] = fields()["collection"]
    answer = editor.post(reverse("wagtailimages:add_multiple"), data).json()
    assert answer["success"]
    assert not CustomImage.objects.exists(), "it waits for its credit"
    waiting = UploadedFile.objects.get()
    form = {f"uploaded-image-{waiting.pk}-{k}": v for k, v in fields().items()}
    address = reverse(
        "wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk]
    )
    assert editor.post(address, form).json()["success"]
    image = CustomImage.objects.get()
    assert SECRET not in content_of(image)
    assert (image.width, image.height) == (32, 64)
    assert image.file_size == len(content_of(image))
    assert not UploadedFile.objects.exists()


def test_a_new_file_for_an_old_picture_is_cleaned_too(editor, stored):
    image = ImageFactory()
    old = image.file.name
    address = reverse("wagtailimages:edit", args=[image.pk])
    response = editor.post(address, fields(file=upload(lying())))
    assert response.status_code == 302
    image.refresh_from_db()
    assert SECRET not in content_of(image)
    assert (image.width, image.height) == (32, 64)
    assert old.rpartition("/")[2] not in stored()
    assert len(stored()) == 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_what_is_made_of_a_picture_is_clean_too(kind):
    name = f"foto.{kind.lower()}"
    image = CustomImage.objects.create(**fields_for(photo(kind), name))
    for spec in (
        "format-jpeg|width-20",
        "format-webp|width-20",
        "format-avif|width-20",
    ):
        with image.get_rendition(spec).file.open("rb") as file:
            assert SECRET not in file.read()


def fields_for(content: bytes, name: str = "foto.jpg") -> dict:
    return {"title": "Foto", "credit": "Eigen foto", "file": upload(content, name)}


def test_a_picture_in_print_colours_can_be_shown_on_a_screen():
    image = CustomImage.objects.create(**fields_for(photo("JPEG", "CMYK")))
    for spec in ("format-jpeg|width-20", "format-avif|width-20"):
        with image.get_rendition(spec).file.open("rb") as file:
            red, _green, blue = Image.open(file).convert("RGB").getpixel((2, 2))
            assert red > 180 > 80 > blue


def test_saving_other_facts_leaves_the_file_alone():
    image = ImageFactory()
    before = (image.file.name, content_of(image), image.file_hash)
    image = CustomImage.objects.get(pk=image.pk)
    image.title = "Andere titel"
    image.save()
    image.refresh_from_db()
    assert (image.file.name, content_of(image), image.file_hash) == before


def test_a_store_without_paths_will_do(monkeypatch, stored):
    storage = InMemoryStorage()
    monkeypatch.setattr(CustomImage._meta.get_field("file"), "storage", storage)
    image = CustomImage.objects.create(**fields_for(lying()))
    assert (image.width, image.height) == (32, 64)
    assert SECRET not in content_of(image)
    assert stored() == []


def test_a_picture_that_cannot_be_kept_leaves_no_file(monkeypatch, stored):
    def fail(*args, **kwargs):
        raise DatabaseError("out of order")

    monkeypatch.setattr(models.Model, "save_base", fail)
    with pytest.raises(DatabaseError):
        CustomImage(**fields_for(photo())).save()
    assert stored() == []


def test_a_failing_change_of_facts_keeps_the_file(monkeypatch, stored):
    image = ImageFactory()
    before = stored()

    def fail(*args, **kwargs):
        raise DatabaseError("out of order")

    monkeypatch.setattr(models.Model, "save_base", fail)
    with pytest.raises(DatabaseError):
        image.save()
    assert stored() == before


def test_a_credit_is_asked_for(editor):
    response = send(editor, photo(), credit="")
    assert "credit" in response.context["form"].errors
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize("length", [200, -300])
def test_half_a_picture_is_refused_with_advice(editor, stored, length):
    response = send(editor, photo()[:length])
    assert gettext(
        "This picture is damaged or incomplete. Save it again and retry."
    ) in (errors(response))
    assert stored() == []


def test_more_than_twenty_million_points_are_refused_with_advice(editor):
    big = BytesIO()
    Image.new("1", (5000, 4001)).save(big, "PNG")
    text = errors(send(editor, big.getvalue(), "groot.png"))
    advice = gettext(
        "This picture is too large: %(num_pixels)s pixels, while %(max_pixels_count)s "
        "is the limit. Make it smaller, for instance 4,000 pixels wide, and try again."
    )
    assert advice % {"num_pixels": 20_005_000, "max_pixels_count": 20_000_000} in text


def test_twenty_million_points_are_allowed(editor):
    big = BytesIO()
    Image.new("1", (5000, 4000)).save(big, "PNG")
    assert send(editor, big.getvalue(), "groot.png").status_code == 302


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "teken.svg"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "teken.png"),
        (photo("PNG"), "foto.jpg"),
        (b"GIF89a<script>alert(1)</script>", "foto.jpg"),
        (photo("GIF"), "foto.gif"),
        (b"%PDF-1.4", "foto.jpg"),
    ],
)
def test_what_is_no_photo_or_says_to_be_another_kind_is_refused(editor, content, name):
    assert "file" in send(editor, content, name).context["form"].errors
    assert not CustomImage.objects.exists()


def test_an_animation_is_refused_with_advice(editor):
    moving = photo("WEBP", save_all=True, append_images=[Image.new("RGB", (64, 32))])
    assert gettext(
        "Moving pictures distract and cannot be stopped. Use a film instead."
    ) in errors(send(editor, moving, "beweegt.webp"))


def test_the_description_and_never_the_title_is_the_suggested_alt_text(editor):
    assert ImageFactory(title="IMG_2034", description="").default_alt_text == ""
    described = ImageFactory(title="IMG_2034", description="Een fiets")
    assert described.default_alt_text == "Een fiets"
    form = editor.get(reverse("wagtailimages:add")).context["form"]
    assert gettext(
        "What the picture shows, in one sentence. Suggested as the alternative text "
        "wherever the picture is used."
    ) == str(form.fields["description"].help_text)


def test_the_focal_point_decides_what_a_crop_shows():
    image = CustomImage(**fields_for(photo(size=(400, 100))))
    image.focal_point_x, image.focal_point_y = 380, 50
    image.focal_point_width = image.focal_point_height = 10
    image.save()
    with image.get_rendition("fill-50x50-c100|format-png").file.open("rb") as file:
        red, _green, blue = Image.open(file).convert("RGB").getpixel((2, 2))
    assert blue > 200 > 60 > red
