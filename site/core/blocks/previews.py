"""Rows that blocks show in the editor's picker, where a typed example is no use."""

from django.db.models import Model


def first_of(model: type[Model], **conditions) -> int | None:
    """Id of the first row that meets the conditions, None where there is none yet."""
    return model.objects.filter(**conditions).values_list("pk", flat=True).first()
