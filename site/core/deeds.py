"""What must be done each minute: sections register deeds, `tick` does them."""

import logging
from collections.abc import Callable

from django.utils.module_loading import autodiscover_modules

logger = logging.getLogger(__name__)

Deed = Callable[[], None]
_deeds: dict[str, Deed] = {}


def deed(function: Deed) -> Deed:
    """Register a function of a section's ticks.py; it must bear being done twice."""
    _deeds[f"{function.__module__}.{function.__name__}"] = function
    return function


def deeds() -> dict[str, Deed]:
    """The deeds of all sections by their dotted names."""
    autodiscover_modules("ticks")
    return dict(_deeds)


def do_deeds(stopped: Callable[[], bool] = lambda: False) -> None:
    """Do each deed in turn; one that fails is logged and stops no other.

    `stopped` is asked before each deed: True ends the round early.
    """
    for name, do in deeds().items():
        if stopped():
            return
        try:
            do()
        except Exception:
            logger.exception("The deed %s failed; it is tried again next time.", name)
