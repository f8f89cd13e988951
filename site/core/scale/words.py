"""Dutch sentences by chance, the same ones each time."""

import random
import tomllib
from pathlib import Path

WORDS = tomllib.loads(
    (Path(__file__).parent / "words.toml").read_text(encoding="utf-8")
)
SLOTS = {name: found for name, found in WORDS.items() if name != "marker"}


class Writer:
    """Writes plausible text; two writers with one seed write the same."""

    def __init__(self, seed: str):
        self.chance = random.Random(seed)  # noqa: S311 repeatable on purpose

    def title(self) -> str:
        """A title that says that the page is test data."""
        return f"{WORDS['marker']} {self._from('titles')}"

    def heading(self) -> str:
        return self._from("headings")

    def sentence(self) -> str:
        return self._from("sentences")

    def sentences(self, count: int) -> str:
        return " ".join(self.sentence() for _ in range(count))

    def html(self, count: int) -> str:
        """A paragraph of `count` sentences."""
        return f"<p>{self.sentences(count)}</p>"

    def _from(self, name: str) -> str:
        pattern = self.chance.choice(WORDS[name])
        slots = {slot: self.chance.choice(words) for slot, words in SLOTS.items()}
        return pattern.format(**slots)
