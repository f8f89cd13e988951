"""How a section offers test data in great numbers: by a call in its scale.py."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True)
class ScaleOption:
    """One kind of test data: `load_scale --<name> <number>`.

    `load` takes the number wanted in all and brings the database to exactly that,
    also when it runs twice; `remove` takes all of it away. Both return how many rows
    they made or removed.
    """

    name: str
    help: str
    load: Callable[[int], int]
    remove: Callable[[], int]


_options: dict[str, ScaleOption] = {}


def register_scale(option: ScaleOption) -> None:
    """Add a kind of test data."""
    _options[option.name] = option


def scale_options() -> list[ScaleOption]:
    """The kinds of test data of all sections."""
    autodiscover_modules("scale")
    return list(_options.values())
