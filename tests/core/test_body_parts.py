"""A page's headings form an outline without gaps."""

from core.blocks.body import BodyBlock
from core.body_parts import body_parts
from core.templatetags.content import contents


def stream(*blocks):
    return BodyBlock().to_python(
        [{"type": kind, "value": value} for kind, value in blocks]
    )


def heading(text: str, level: str = "h2") -> tuple:
    return "heading", {"text": text, "level": level}


def quote() -> tuple:
    return "quote", {"text": "Ik luister.", "attribution": ""}


def levels(*blocks) -> list[int]:
    return [part.level for part in body_parts(stream(*blocks))]


def test_a_heading_inside_a_block_lies_below_the_heading_above_it():
    assert levels(quote(), heading("Een"), quote()) == [2, 2, 3]


def test_a_part_of_a_part_needs_a_part_above_it():
    assert levels(heading("Los", "h3"), heading("Deel", "h3")) == [2, 3]
    assert levels(heading("Deel"), heading("Onderdeel", "h3")) == [2, 3]


def test_headings_with_the_same_words_have_addresses_of_their_own():
    parts = body_parts(stream(heading("Hulp"), heading("Hulp"), heading("مساعدة")))
    assert [part.anchor for part in parts] == ["hulp", "hulp-2", "مساعدة"]


def test_help_cards_that_follow_each_other_stand_side_by_side():
    card = ("help_card", {"service": None, "note": ""})
    parts = body_parts(stream(card, card, quote(), card, quote(), quote()))
    assert [len(part.blocks) for part in parts] == [2, 1, 1, 1, 1]


def test_a_list_of_contents_appears_from_three_parts_on():
    two = body_parts(stream(heading("Een"), heading("Twee"), heading("Sub", "h3")))
    three = body_parts(stream(heading("Een"), heading("Twee"), heading("Drie")))
    assert contents(two) == []
    assert [part.anchor for part in contents(three)] == ["een", "twee", "drie"]
