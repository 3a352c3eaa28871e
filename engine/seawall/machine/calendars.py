"""Working time: counting only the hours in which somebody is there.

A calendar cuts each day into open spans of local time. Each span becomes a pair of moments in
UTC, and all sums are done there, so an hour is an hour on the nights the clocks change.

*Hours* count open time: 4h from Friday 16:30, closing at 17:00, ends Monday 12:30. *Days* count
days with open hours and keep the time of day; where the last day is not open at that time, its
latest earlier closing counts, so nobody gets more time than was asked for. A count that starts in
closed time starts at the next opening. A count that ends exactly at closing time ends there, not
at the next opening.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from seawall.machine.durations import Duration
from seawall.machine.plan import Calendar

HORIZON_DAYS = 4000
"""How far a count looks for open days before it gives up: a little over ten years."""

Span = tuple[datetime, datetime]


@lru_cache(maxsize=20_000)
def spans(calendar: Calendar, day: date) -> tuple[Span, ...]:
    """The open spans of a local day, as moments in UTC, in order."""
    if day in calendar.closed:
        return ()
    zone = ZoneInfo(calendar.timezone)

    def moment(at: time | None) -> datetime:
        on, clock = (day, at) if at is not None else (day + timedelta(days=1), time())
        return local_moment(datetime.combine(on, clock, zone))

    return tuple((moment(opens), moment(closes)) for opens, closes in calendar.week[day.weekday()])


def local_moment(local: datetime) -> datetime:
    """A local time in UTC. One that the spring night leaves out is the moment the clocks move."""
    before, after = local.replace(fold=0).astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    if before <= after:  # an ordinary time, or the first of one that the autumn night has twice
        return before
    zone, early = local.tzinfo, after.astimezone(local.tzinfo).utcoffset()
    while before - after > timedelta(seconds=1):
        middle = after + (before - after) // 2
        if middle.astimezone(zone).utcoffset() == early:
            after = middle
        else:
            before = middle
    return before.replace(microsecond=0)


def add(calendar: Calendar, start: datetime, length: Duration) -> datetime:
    """The moment `length` of working time after `start`, in UTC.

    Raises OverflowError if the calendar does not open for that long within ten years.
    """
    moment = _next_open(calendar, start)
    if length.days:
        moment = _add_days(calendar, moment, length.days)
    return _add_time(calendar, moment, timedelta(seconds=length.seconds))


def shift(calendar: Calendar, start: datetime, length: timedelta) -> datetime:
    """The moment `length` of open time after `start`, or before it where `length` is negative."""
    if length < timedelta(0):
        return _subtract_time(calendar, start, -length)
    return _add_time(calendar, start, length)


def between(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """The open time from `start` to `end`; negative where `end` comes first."""
    if end < start:
        return -between(calendar, end, start)
    total = timedelta(0)
    for opens, closes in _spans_from(calendar, start):
        if opens >= end:
            break
        total += min(closes, end) - max(opens, start)
    return total


def _local_day(calendar: Calendar, moment: datetime) -> date:
    return moment.astimezone(ZoneInfo(calendar.timezone)).date()


def _spans_from(calendar: Calendar, start: datetime) -> Iterator[Span]:
    """Spans that end after `start`, in order, as far as the horizon."""
    first = _local_day(calendar, start)
    for offset in range(HORIZON_DAYS):
        for opens, closes in spans(calendar, first + timedelta(days=offset)):
            if closes > start:
                yield opens, closes


def _spans_back(calendar: Calendar, start: datetime) -> Iterator[Span]:
    """Spans that begin before `start`, latest first, as far as the horizon."""
    first = _local_day(calendar, start)
    for offset in range(HORIZON_DAYS):
        for opens, closes in reversed(spans(calendar, first - timedelta(days=offset))):
            if opens < start:
                yield opens, closes


def _next_open(calendar: Calendar, moment: datetime) -> datetime:
    for opens, _ in _spans_from(calendar, moment):
        return max(opens, moment)
    raise OverflowError("the calendar does not open within ten years")


def _add_time(calendar: Calendar, start: datetime, left: timedelta) -> datetime:
    if not left:
        return start
    first = day = _local_day(calendar, start)
    while day < first + timedelta(days=HORIZON_DAYS):
        if day.day == 1 and day > first and (open_time := _month(calendar, day)) < left:
            left -= open_time
            day = _next_month(day)
            continue
        for opens, closes in spans(calendar, day):
            begin = max(opens, start)
            if closes - begin >= left:
                return begin + left
            left -= max(timedelta(0), closes - begin)
        day += timedelta(days=1)
    raise OverflowError("the calendar does not open for that long within ten years")


@lru_cache(maxsize=5_000)
def _month(calendar: Calendar, first: date) -> timedelta:
    """The open time of a month, so that long counts need not go through each of its days."""
    days = (_next_month(first) - first).days
    found = (spans(calendar, first + timedelta(days=number)) for number in range(days))
    return sum((closes - opens for day in found for opens, closes in day), timedelta(0))


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _subtract_time(calendar: Calendar, start: datetime, left: timedelta) -> datetime:
    for opens, closes in _spans_back(calendar, start):
        end = min(closes, start)
        if end - opens >= left:
            return end - left
        left -= end - opens
    raise OverflowError("the calendar was not open for that long in the last ten years")


def _add_days(calendar: Calendar, start: datetime, days: int) -> datetime:
    zone = ZoneInfo(calendar.timezone)
    local = start.astimezone(zone)
    for offset in range(1, HORIZON_DAYS):
        day = local.date() + timedelta(days=offset)
        if not spans(calendar, day):
            continue
        days -= 1
        if not days:
            wanted = local_moment(datetime.combine(day, local.time(), zone))
            return _latest_open(spans(calendar, day), wanted)
    raise OverflowError("the calendar does not open on that many days within ten years")


def _latest_open(day: tuple[Span, ...], wanted: datetime) -> datetime:
    """`wanted` if the day is open then, else the closing before it, else the day's opening."""
    latest = day[0][0]
    for opens, closes in day:
        if opens <= wanted:
            latest = min(wanted, closes)
    return latest
