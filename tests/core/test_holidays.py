"""Dutch public holidays against the calendars of years past and to come."""

from datetime import date

import pytest

from core.holidays import dutch_holidays

EASTER = {
    2024: date(2024, 3, 31),
    2025: date(2025, 4, 20),
    2026: date(2026, 4, 5),
    2027: date(2027, 3, 28),
    2028: date(2028, 4, 16),
    2029: date(2029, 4, 1),
    2030: date(2030, 4, 21),
}


@pytest.mark.parametrize(("year", "easter"), EASTER.items())
def test_easter_is_where_the_calendar_has_it(year, easter):
    assert easter in dutch_holidays(year)
    assert len(dutch_holidays(year)) in (10, 11), "Ascension can fall on 5 May"


def test_a_whole_year_is_right():
    assert sorted(dutch_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 3),
        date(2026, 4, 5),
        date(2026, 4, 6),
        date(2026, 4, 27),
        date(2026, 5, 5),
        date(2026, 5, 14),
        date(2026, 5, 24),
        date(2026, 5, 25),
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]


@pytest.mark.parametrize("year", [2025, 2031])
def test_the_kings_birthday_is_kept_on_saturday_when_it_is_a_sunday(year):
    assert date(year, 4, 26) in dutch_holidays(year)
    assert date(year, 4, 27) not in dutch_holidays(year)


@pytest.mark.parametrize("year", [2024, 2026, 2030])
def test_the_kings_birthday_is_kept_on_the_day_itself_in_other_years(year):
    assert date(year, 4, 27) in dutch_holidays(year)
    assert date(year, 4, 26) not in dutch_holidays(year)
