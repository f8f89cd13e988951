"""Figures that a section can measure; `manage.py bench` prints them all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True)
class Figure:
    """One measured value; `ceiling` is the most that was promised."""

    name: str
    value: float
    unit: str
    ceiling: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the value keeps to its ceiling; without one it always does."""
        return self.ceiling is None or self.value <= self.ceiling


_measures: list[Callable[[], Iterator[Figure]]] = []


def measure(function: Callable[[], Iterator[Figure]]):
    """Register a function that yields figures; used in a section's bench.py."""
    _measures.append(function)
    return function


def all_figures() -> Iterator[Figure]:
    """The figures of core and of every section, one after another."""
    autodiscover_modules("bench")
    for function in _measures:
        yield from function()
