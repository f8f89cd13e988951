"""Whether somebody answers now, held against a model that looks at each minute."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from core.holidays import dutch_holidays
from core.models import HelpService, HelpServiceException, HelpServiceHours
from core.models.help_hours import is_open

DUTCH = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 23)
NIGHT = time(0)


def service(hours=(), exceptions=(), **facts) -> HelpService:
    """A help service in memory; (weekday, from, until) and (date, from, until)."""
    made = HelpService(code="hulp", name="Hulp", **facts)
    made.hours = [HelpServiceHours(weekday=d, opens=o, closes=c) for d, o, c in hours]
    made.exceptions = [
        HelpServiceException(day=d, opens=o, closes=c) for d, o, c in exceptions
    ]
    return made


def at(day: date, hour: int, minute: int = 0, **fold) -> datetime:
    return datetime.combine(day, time(hour, minute, **fold), DUTCH)


def test_a_service_without_hours_is_never_open():
    assert not is_open(service(), at(MONDAY, 12))


def test_a_service_for_day_and_night_is_open_on_every_holiday():
    assert is_open(service(always_open=True), at(date(2026, 12, 25), 3))


def test_the_first_minute_counts_and_the_last_one_is_over():
    found = service([(0, time(9), time(17))])
    moments = [at(MONDAY, 8, 59), at(MONDAY, 9), at(MONDAY, 16, 59), at(MONDAY, 17)]
    assert [is_open(found, moment) for moment in moments] == [False, True, True, False]


def test_an_evening_that_ends_past_midnight_belongs_to_the_day_it_began():
    found = service([(0, time(20), time(2))])
    tuesday = MONDAY + timedelta(days=1)
    assert is_open(found, at(MONDAY, 23))
    assert is_open(found, at(tuesday, 1, 59))
    assert not is_open(found, at(tuesday, 2))
    assert not is_open(found, at(MONDAY, 1)), "Sunday evening was not open"


def test_the_same_time_twice_is_a_whole_day_and_night():
    found = service([(0, NIGHT, NIGHT), (2, time(9), time(9))])
    wednesday = MONDAY + timedelta(days=2)
    assert is_open(found, at(MONDAY, 0))
    assert is_open(found, at(MONDAY, 23, 59))
    assert not is_open(found, at(MONDAY + timedelta(days=1), 0))
    assert not is_open(found, at(wednesday, 8, 59))
    assert is_open(found, at(wednesday + timedelta(days=1), 8, 59))
    assert not is_open(found, at(wednesday + timedelta(days=1), 9))


def test_a_holiday_closes_only_whom_it_concerns():
    christmas = date(2026, 12, 25)
    hours = [(4, time(9), time(17))]
    assert is_open(service(hours), at(christmas, 10))
    assert not is_open(service(hours, closed_on_holidays=True), at(christmas, 10))


def test_what_began_before_a_holiday_goes_on_into_it():
    hours = [(3, time(20), time(2))]
    found = service(hours, closed_on_holidays=True)
    assert is_open(found, at(date(2026, 12, 25), 1))


def test_an_exception_takes_the_place_of_week_and_holiday():
    christmas = date(2026, 12, 25)
    week = [(4, time(9), time(17))]
    other = service(week, [(christmas, time(12), time(14))], closed_on_holidays=True)
    closed = service(week, [(christmas, None, None)])
    assert [is_open(other, at(christmas, hour)) for hour in (10, 13)] == [False, True]
    assert not is_open(closed, at(christmas, 13))


@pytest.mark.parametrize("fold", [0, 1])
def test_both_times_that_it_is_half_past_two_in_autumn_count(fold):
    autumn = date(2026, 10, 25)
    assert is_open(service([(6, time(2), time(3))]), at(autumn, 2, 30, fold=fold))


def test_the_hour_that_spring_skips_shortens_the_night():
    spring = datetime(2026, 3, 29, 0, 59, tzinfo=ZoneInfo("UTC"))
    found = service([(6, time(1), time(3))])
    assert is_open(found, spring)
    assert not is_open(found, spring + timedelta(minutes=1)), "it is three already"


def test_the_clock_is_dutch_wherever_the_reader_is():
    with timezone.override("America/New_York"):
        assert is_open(service([(0, time(9), time(17))]), at(MONDAY, 9))


@pytest.mark.parametrize("times", [(time(9), None), (None, time(9))])
def test_half_an_exception_is_refused(times):
    with pytest.raises(ValidationError):
        HelpServiceException(day=MONDAY, opens=times[0], closes=times[1]).clean()


clock_times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
days = st.sampled_from([date(2026, 12, 20) + timedelta(days=n) for n in range(10)])
lines = st.tuples(st.integers(0, 6), clock_times, clock_times)
changes = st.tuples(days, clock_times, clock_times) | st.tuples(
    days, st.none(), st.none()
)


def minutes_open(found: HelpService, first: date, count: int) -> set[datetime]:
    """The wall-clock minutes of `count` days, painted line by line."""
    painted = set()
    for number in range(-1, count):
        day = first + timedelta(days=number)
        week = [
            (h.opens, h.closes) for h in found.hours.all() if h.weekday == day.weekday()
        ]
        other = [(e.opens, e.closes) for e in found.exceptions.all() if e.day == day]
        if found.closed_on_holidays and day in dutch_holidays(day.year):
            week = []
        for opens, closes in other or week:
            if opens is None:
                continue
            moment = datetime.combine(day, opens)
            end = datetime.combine(day, closes)
            end += timedelta(days=closes <= opens)
            while moment < end:
                painted.add(moment)
                moment += timedelta(minutes=30)
    return painted


@given(
    hours=st.lists(lines, max_size=5),
    exceptions=st.lists(changes, max_size=3),
    closed_on_holidays=st.booleans(),
)
def test_no_hours_exist_on_which_the_two_models_differ(
    hours, exceptions, closed_on_holidays
):
    found = service(hours, exceptions, closed_on_holidays=closed_on_holidays)
    first = date(2026, 12, 23)
    painted = minutes_open(found, first, 5)
    for step in range(5 * 48):
        moment = datetime.combine(first, NIGHT) + timedelta(minutes=30 * step)
        assert is_open(found, moment.replace(tzinfo=DUTCH)) == (moment in painted)
