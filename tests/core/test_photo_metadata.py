"""What a camera noted is gone; what the eye sees stays."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from core.demo.media import FOLDER
from core.photo_metadata import UnreadablePictureError, is_moving, without_metadata
from tests.factories.pictures import EXIF_PLACE, PROFILE, SECRET, camera_facts, photo

KINDS = ["JPEG", "PNG", "WEBP", "AVIF"]
MODES = [("JPEG", "L"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGBA")]


def cleaned(content: bytes) -> bytes:
    return without_metadata(ContentFile(content, name="foto")).read()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("kind", KINDS)
def test_maker_place_and_time_are_gone_and_colours_keep_their_profile(kind):
    before = photo(kind)
    assert SECRET in before
    assert opened(before).getexif().get_ifd(EXIF_PLACE)
    after = opened(cleaned(before))
    assert SECRET not in cleaned(before)
    assert dict(after.getexif()) == {}
    assert not after.getexif().get_ifd(EXIF_PLACE)
    assert after.info["icc_profile"] == PROFILE
    assert after.format == kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_lies_on_its_side_is_put_upright(kind):
    after = opened(cleaned(photo(kind, exif=camera_facts(orientation=6))))
    assert after.size == (32, 64)
    red, _green, blue = after.convert("RGB").getpixel((16, 5))
    assert red > 200 > 60 > blue, "its left half is on top now"


@pytest.mark.parametrize(("kind", "mode"), MODES)
def test_grey_palettes_and_transparency_survive(kind, mode):
    before = photo(kind, mode)
    after = opened(cleaned(before))
    assert after.mode == mode
    difference = ImageChops.difference(
        opened(before).convert("RGB"), after.convert("RGB")
    )
    assert max(high for _low, high in difference.getextrema()) < 40


@pytest.mark.parametrize("profile", [b"", b"broken", PROFILE])
def test_print_colours_become_those_of_a_screen(profile):
    facts = {"exif": camera_facts(orientation=6), "icc_profile": profile}
    after = opened(cleaned(photo("JPEG", "CMYK", **facts)))
    assert (after.mode, after.size) == ("RGB", (32, 64))
    red, _green, blue = after.getpixel((16, 5))
    assert red > 180 > 80 > blue


def test_an_upright_jpeg_keeps_its_quality_to_the_eye():
    before = (FOLDER / "images" / "keukentafel.jpg").read_bytes()
    difference = ImageChops.difference(opened(before), opened(cleaned(before)))
    assert max(ImageStat.Stat(difference).mean) < 0.5
    assert len(cleaned(before)) == pytest.approx(len(before), rel=0.15)


def test_a_png_of_sixteen_bits_keeps_its_depth():
    buffer = BytesIO()
    Image.new("I;16", (8, 8), 40_000).save(buffer, "PNG", exif=camera_facts())
    after = opened(cleaned(buffer.getvalue()))
    assert (after.mode, after.getpixel((3, 3))) == ("I;16", 40_000)


def test_remarks_in_a_picture_are_gone():
    assert SECRET not in cleaned(photo("JPEG", exif=b"", xmp=b"", comment=SECRET))


def test_what_is_hidden_behind_a_picture_is_gone():
    after = cleaned(photo() + b"PK\x03\x04<script>" + SECRET)
    assert SECRET not in after
    assert b"<script>" not in after


def test_the_preview_that_phones_hide_in_a_jpeg_is_gone():
    second = opened(photo())
    before = photo("MPO", save_all=True, append_images=[second])
    assert opened(before).n_frames == 2
    after = cleaned(before)
    assert opened(after).format == "JPEG"
    assert SECRET not in after
    assert len(after) < len(before) / 2 + 1024


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF"])
def test_an_animation_is_known_and_only_its_first_picture_stays(kind):
    before = photo(kind, save_all=True, append_images=[Image.new("RGB", (64, 32))])
    assert is_moving(ContentFile(before))
    after = cleaned(before)
    assert not is_moving(ContentFile(after))
    assert SECRET not in after


@pytest.mark.parametrize("kind", [*KINDS, "MPO"])
def test_an_ordinary_picture_does_not_move(kind):
    assert not is_moving(ContentFile(photo(kind)))


@pytest.mark.parametrize("deed", [without_metadata, is_moving])
@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg/>", photo()[:-400]])
def test_half_a_picture_is_named_as_such(deed, content):
    with pytest.raises(UnreadablePictureError):
        deed(ContentFile(content, name="half.jpg"))


@given(
    kind=st.sampled_from(KINDS),
    changes=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=8),
)
def test_no_damage_leads_to_another_error_or_leaks_the_camera(kind, changes):
    content = bytearray(photo(kind))
    for place, value in changes:
        content[int(place * len(content))] = value
    try:
        after = cleaned(bytes(content))
    except UnreadablePictureError:
        return
    assert SECRET not in after
