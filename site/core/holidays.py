"""Dutch public holidays, on which help services may keep other hours."""

from datetime import date, timedelta
from functools import cache


@cache
def dutch_holidays(year: int) -> frozenset[date]:
    """The generally recognised holidays of a year (Algemene termijnenwet, art. 3).

    King's Day moves to Saturday when 27 April is a Sunday; 5 May is one each year.
    """
    easter = _easter(year)
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day -= timedelta(days=1)
    around_easter = (-2, 0, 1, 39, 49, 50)  # Good Friday … Whit Monday
    return frozenset(
        {date(year, 1, 1), kings_day, date(year, 5, 5)}
        | {date(year, 12, 25), date(year, 12, 26)}
        | {easter + timedelta(days=days) for days in around_easter}
    )


def _easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian algorithm (Meeus, 1991, ch. 8)."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
