"""What a visitor typed, made harmless; it is never stored."""

import unicodedata
from dataclasses import dataclass

LONGEST = 100  # characters; longer questions hold no better words
KEPT = "LMN"  # letters, marks and numbers: all that a word is made of


@dataclass(frozen=True)
class Question:
    """`text` as shown in the form again, `words` as looked for, `cut` if shortened."""

    text: str
    words: tuple[str, ...]
    cut: bool

    @property
    def plain(self) -> str:
        """The words with blanks between."""
        return " ".join(self.words)


def read_question(typed: str) -> Question:
    """Make a question of anything: no control, direction or lone surrogate signs."""
    start = typed[: LONGEST * 4]
    visible = (sign for sign in start if unicodedata.category(sign)[0] != "C")
    text = " ".join(unicodedata.normalize("NFC", "".join(visible)).split())
    if len(text) > LONGEST:
        # half a word finds nothing
        text = text[: LONGEST + 1].rpartition(" ")[0] or text[:LONGEST]
        return Question(text, tuple(_words(text)), cut=True)
    return Question(text, tuple(_words(text)), cut=len(typed) > len(start))


def fold(text: str) -> list[str]:
    """The words of a text without accents and capitals, for comparing."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _words(bare)


def _words(text: str) -> list[str]:
    signs = (sign if unicodedata.category(sign)[0] in KEPT else " " for sign in text)
    return "".join(signs).split()
