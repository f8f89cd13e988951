"""The municipalities of the Netherlands, and those of the police unit."""

import re
from collections import Counter

import pytest
from django.utils import translation

from core.models import Municipality

pytestmark = pytest.mark.django_db


def test_every_municipality_is_valid_and_known_once():
    found = list(Municipality.objects.all())
    assert len(found) == 342
    for municipality in found:
        municipality.full_clean(validate_unique=False)
        assert re.fullmatch(r"GM\d{4}", municipality.code)
        assert re.fullmatch(r"VR(0[1-9]|1\d|2[0-5])", municipality.region_code)
    for facts in ("code", "slug", "name"):
        assert len({getattr(row, facts) for row in found}) == 342


def test_all_25_safety_regions_lie_in_one_police_unit_each():
    rows = Municipality.objects.values_list("region_code", "region", "police_unit")
    assert len(set(rows)) == len({row[0] for row in rows}) == 25
    assert len({row[2] for row in rows}) == 10


def test_the_unit_has_32_municipalities_with_a_tile_of_their_own():
    unit = Municipality.objects.filter(police_unit="Noord-Holland")
    regions = Counter(unit.values_list("region_code", flat=True))
    assert regions == {"VR10": 16, "VR11": 7, "VR12": 9}
    tiles = set(unit.values_list("tile_column", "tile_row"))
    assert len(tiles) == 32
    assert (None, None) not in tiles
    others = Municipality.objects.exclude(police_unit="Noord-Holland")
    assert not others.exclude(tile_column=None).exists()


def test_a_name_is_shown_in_the_language_of_the_page():
    haarlem = Municipality.objects.get(name="Haarlem")
    haarlem.names.create(language="ar", name="هارلم")
    with translation.override("ar"):
        assert haarlem.local_name == "هارلم"
    with translation.override("pl"):
        assert haarlem.local_name == "Haarlem"
