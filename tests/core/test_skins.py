"""Every skin can be read, by day and by night."""

import re

import pytest

from core import stylesheet
from core.models.site_identity import Skin

NIGHT = "@media (prefers-color-scheme:dark){"
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
DOCUMENT = "default-bg-document"
# what stands on what, and how far apart they must lie
PAIRS = [
    ("default-color-document", DOCUMENT, TEXT),
    ("default-color-document", "default-bg-subtle", TEXT),
    ("default-color-document", "default-bg-default", TEXT),
    ("default-color-document", "action-1-bg-hover", TEXT),
    ("default-color-subtle", DOCUMENT, TEXT),
    ("default-color-subtle", "default-bg-subtle", TEXT),
    ("default-color-subtle", "default-bg-default", TEXT),
    ("default-color-subtle", "action-1-bg-hover", TEXT),
    ("action-1-color-default", DOCUMENT, TEXT),
    ("action-1-color-default", "default-bg-subtle", TEXT),
    ("action-1-color-default", "default-bg-default", TEXT),
    ("action-1-color-hover", DOCUMENT, TEXT),
    ("action-1-color-hover", "action-1-bg-hover", TEXT),
    ("action-1-inverse-color-default", "action-1-inverse-bg-default", TEXT),
    ("action-1-inverse-color-default", "action-1-inverse-bg-hover", TEXT),
    ("action-1-inverse-bg-default", DOCUMENT, SHAPE),
    ("default-border-default", DOCUMENT, SHAPE),
    ("default-border-default", "default-bg-default", SHAPE),
    *[
        pair
        for status in ("info", "warning", "negative", "positive")
        for pair in (
            ("default-color-document", f"{status}-bg-default", TEXT),
            ("action-1-color-default", f"{status}-bg-default", TEXT),
            (f"{status}-border-default", f"{status}-bg-default", TEXT),
            (f"{status}-border-default", DOCUMENT, SHAPE),
        )
    ],
]
OWN_PAIRS = [
    ("--hero-color", "--hero-bg", TEXT),
    ("--hero-heading", "--hero-bg", TEXT),
    ("--footer-color", "--footer-bg", TEXT),
    ("--footer-link", "--footer-bg", TEXT),
    ("--header-color", "--header-bg", TEXT),
    *[
        ("--basis-color-default-color-document", f"--card-tint-{n}", TEXT)
        for n in (1, 2, 3)
    ],
    *[("--card-text", f"--card-tint-{n}", TEXT) for n in (1, 2, 3)],
]


def properties(css: str, selector: str) -> dict[str, str]:
    """Custom properties that `selector` sets."""
    rules = re.findall(re.escape(selector) + r"\{([^{}]*)\}", css)
    pairs = (part.split(":", 1) for rule in rules for part in rule.split(";") if part)
    return {name: value for name, value in pairs if name.startswith("--")}


def palette(skin: str, night: bool) -> dict[str, str]:
    """All custom properties of a skin by day or by night."""
    css = re.search(r"@layer tokens\{(.*?)\}@layer base", stylesheet.stylesheet())[1]
    day, dark = [], []
    for part in re.split(f"({re.escape(NIGHT)}.*?}}}})", css):
        (dark if part.startswith(NIGHT) else day).append(part)
    found: dict[str, str] = {}
    for source in (day, dark) if night else (day,):
        for selector in (":root", f'[data-theme="{skin}"]'):
            found |= properties("".join(source), selector)
    return found


def luminance(colour: str) -> float:
    """Relative luminance of "#rgb" or "#rrggbb" as WCAG defines it."""
    digits = colour.removeprefix("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_guideline_says():
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("night", [False, True], ids=["day", "night"])
@pytest.mark.parametrize("skin", Skin.values)
def test_all_that_is_read_stands_out_from_its_ground(skin, night):
    colours = palette(skin, night)
    named = [(f"--basis-color-{a}", f"--basis-color-{b}", n) for a, b, n in PAIRS]
    own = [pair for pair in OWN_PAIRS if set(pair[:2]) <= set(colours)]
    page = colours[f"--basis-color-{DOCUMENT}"]
    seen = {
        name: page if value == "transparent" else value
        for name, value in colours.items()
    }
    faint = [
        (front, back, round(contrast(seen[front], seen[back]), 2))
        for front, back, least in named + own
        if contrast(seen[front], seen[back]) < least
    ]
    assert faint == []


def test_skins_are_four_characters_not_one():
    seen = [palette(skin, night=False) for skin in Skin.values]
    for name in ("default-bg-document", "action-1-color-default"):
        assert len({colours[f"--basis-color-{name}"] for colours in seen}) >= 3
    assert len({colours["--hero-bg"] for colours in seen}) == len(seen)
