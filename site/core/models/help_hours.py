"""When a help service is open: weekly hours across midnight, holidays, exceptions."""

from datetime import date, datetime, time, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from core.holidays import dutch_holidays
from core.models.help_service import HelpService

WEEKDAYS = [
    (0, _("Monday")),
    (1, _("Tuesday")),
    (2, _("Wednesday")),
    (3, _("Thursday")),
    (4, _("Friday")),
    (5, _("Saturday")),
    (6, _("Sunday")),
]


class HelpServiceHours(models.Model):
    """From when until when on a weekday; an end before the start is past midnight.

    The same time twice is a whole day and night.
    """

    service = ParentalKey(HelpService, on_delete=models.CASCADE, related_name="hours")
    weekday = models.PositiveSmallIntegerField(_("day"), choices=WEEKDAYS)
    opens = models.TimeField(_("from"))
    closes = models.TimeField(_("until"))

    class Meta:
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")
        ordering = ["weekday", "opens"]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}–{self.closes:%H:%M}"


class HelpServiceException(models.Model):
    """Other hours on one date; without hours it is closed that day."""

    service = ParentalKey(
        HelpService, on_delete=models.CASCADE, related_name="exceptions"
    )
    day = models.DateField(_("date"))
    opens = models.TimeField(_("from"), null=True, blank=True)
    closes = models.TimeField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("other hours")
        verbose_name_plural = _("other hours")
        ordering = ["day"]

    def __str__(self) -> str:
        return f"{self.day:%d-%m-%Y}"

    def clean(self) -> None:
        super().clean()
        if (self.opens is None) != (self.closes is None):
            raise ValidationError(
                _("Fill in both times, or neither when it is closed that day.")
            )


def is_open(service: HelpService, moment: datetime | None = None) -> bool:
    """Whether somebody answers at this moment (aware; now when None).

    Reckons in Dutch wall time, so that it is right on both days when clocks change.
    """
    if service.always_open:
        return True
    local = timezone.localtime(moment, timezone.get_default_timezone())
    today, now = local.date(), local.time()
    yesterday = today - timedelta(days=1)
    return any(
        opens <= now and (now < closes or closes <= opens)
        for opens, closes in _hours_on(service, today)
    ) or any(
        closes <= opens and now < closes
        for opens, closes in _hours_on(service, yesterday)
    )


def _hours_on(service: HelpService, day: date) -> list[tuple[time, time]]:
    """The opening hours that begin on a day."""
    exceptions = [found for found in service.exceptions.all() if found.day == day]
    if exceptions:
        return [
            (found.opens, found.closes)
            for found in exceptions
            if found.opens is not None and found.closes is not None
        ]
    if service.closed_on_holidays and day in dutch_holidays(day.year):
        return []
    weekday = day.weekday()
    return [
        (hours.opens, hours.closes)
        for hours in service.hours.all()
        if hours.weekday == weekday
    ]
