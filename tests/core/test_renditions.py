"""Sizes of pictures, made before anybody looks."""

import pytest

from core.pictures import SHAPES, picture
from core.renditions import make_renditions
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db


def test_a_stored_picture_has_every_size_that_pages_show(
    settings, django_capture_on_commit_callbacks
):
    settings.RENDITIONS_TASK_BACKEND = "default"
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory()
    made = image.renditions.count()
    for shape in SHAPES:
        picture(image, shape, "Een tafel", eager=False)
    assert image.renditions.count() == made > 0


def test_a_picture_that_is_gone_by_now_needs_no_sizes():
    image = ImageFactory()
    pk = image.pk
    image.delete()
    make_renditions.call(pk)
