"""Makes the sizes of a picture when it is stored, so that no visitor waits for them."""

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_save
from django_tasks import task

from core.models import CustomImage
from core.pictures import SHAPES


@task()
def make_renditions(image_pk: int) -> None:
    """Make every size that pages show; a picture that is gone by now needs none."""
    image = CustomImage.objects.filter(pk=image_pk).first()
    if image:
        image.get_renditions(
            *{spec for shape in SHAPES.values() for spec in shape.specs}
        )


def order_renditions(sender, instance: CustomImage, **kwargs) -> None:
    """Order the sizes once the picture is truly stored."""
    backend = settings.RENDITIONS_TASK_BACKEND
    transaction.on_commit(
        lambda: make_renditions.using(backend=backend).enqueue(instance.pk)
    )


post_save.connect(order_renditions, sender=CustomImage)
