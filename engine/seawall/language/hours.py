"""From a calendar as written to one that no later change can rewrite.

Holidays come from the `holidays` library and are turned into dates here, once, for a fixed span
of years: what is due was promised by the calendar as it stood then.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, time

from msgspec import Struct

from seawall.hints import nearest
from seawall.language import document
from seawall.language.source import Path
from seawall.machine.plan import Calendar

HOLIDAY_YEARS = range(2020, 2051)
"""The years whose public holidays a calendar knows."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_SPAN = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")
_Span = tuple[time, time | None]


class Wrong(Struct, frozen=True):
    """Something wrong with a calendar, at a path inside it."""

    message: str
    path: Path
    at_key: bool = False


def compile_calendar(calendar: document.Calendar, timezone: str) -> tuple[Calendar, list[Wrong]]:
    """The calendar with its holidays as dates, and everything that is wrong with it."""
    wrong: list[Wrong] = []
    week = _week(calendar, wrong)
    closed = {*_closed(calendar, wrong), *_holidays(calendar.holidays, wrong)}
    if not any(week) and not wrong:
        wrong.append(Wrong("this calendar never opens", ("hours",)))
    return Calendar(timezone=timezone, week=tuple(week), closed=frozenset(closed)), wrong


def _week(calendar: document.Calendar, wrong: list[Wrong]) -> list[tuple[_Span, ...]]:
    week: list[tuple[_Span, ...]] = [()] * 7
    for key, written in calendar.hours.items():
        path: Path = ("hours", key)
        try:
            numbers = list(_days(key))
        except ValueError as error:
            wrong.append(Wrong(str(error), path, at_key=True))
            continue
        spans = tuple(_spans(written, path, wrong))
        for number in numbers:
            if week[number]:
                wrong.append(Wrong(f"{DAYS[number]} has hours already", path, at_key=True))
            week[number] = spans
    return week


def _days(key: str) -> Iterator[int]:
    """`mon`, `mon-fri` or `mon,wed,fri`."""
    for part in key.split(","):
        first, _, last = part.strip().partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise ValueError(f"{key[:40]!r} are no days; write mon-fri, sat or mon,wed")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        if end < begin:
            raise ValueError(f"{key[:40]!r} runs backwards; a week is from mon to sun")
        yield from range(begin, end + 1)


def _spans(written: list[str], path: Path, wrong: list[Wrong]) -> Iterator[_Span]:
    before = time()
    for text in written:
        try:
            opens, closes = _span(text)
        except ValueError as error:
            wrong.append(Wrong(str(error), path))
            continue
        if opens < before or before == time.max:
            wrong.append(Wrong(f"{text!r} begins before the span above it ends", path))
        before = time.max if closes is None else closes
        yield opens, closes


def _span(text: str) -> _Span:
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise ValueError(f'{text[:40]!r} is no span of hours; write "09:00-17:00"')
    hours = [int(part) for part in found.groups()]
    closes = None if hours[2:] == [24, 0] else time(hours[2], hours[3])
    opens = time(hours[0], hours[1])
    if closes is not None and closes <= opens:
        raise ValueError(f"{text!r} ends before it begins; split it at 24:00")
    return opens, closes


def _closed(calendar: document.Calendar, wrong: list[Wrong]) -> Iterator[date]:
    for number, text in enumerate(calendar.closed):
        try:
            yield date.fromisoformat(text)
        except ValueError:
            wrong.append(Wrong(f"{text[:40]!r} is no date; write 2026-12-24", ("closed", number)))


def _holidays(place: str | None, wrong: list[Wrong]) -> list[date]:
    """The public holidays of a country (`NL`) or one of its parts (`DE-BY`)."""
    if place is None:
        return []
    import holidays

    country, _, part = place.partition("-")
    countries = holidays.list_supported_countries(include_aliases=True)
    if country not in countries or (part and part not in countries[country]):
        parts = [f"{country}-{known}" for known in countries.get(country, ())]
        hint = nearest(place, parts)
        message = f"the holidays of {place[:40]!r} are not known; write a country such as NL{hint}"
        wrong.append(Wrong(message, ("holidays",)))
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of some countries only some of the years are known
        return list(holidays.country_holidays(country, subdiv=part or None, years=HOLIDAY_YEARS))
