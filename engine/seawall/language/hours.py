"""From a calendar as written to one that no later change can rewrite.

Holidays come from the `holidays` library and are turned into dates here, once, for a fixed span
of years: what is due was promised by the calendar as it stood then.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Collection, Iterator
from datetime import date, time
from functools import lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path as File
from typing import Any

from msgspec import Struct

from seawall.hints import CURLY, is_curly, straight, suggestion
from seawall.language import document
from seawall.language.source import Path
from seawall.machine.plan import Calendar

HOLIDAY_YEARS = range(2020, 2051)
"""The years whose public holidays a calendar knows."""

MAX_SPANS = 12
"""The most spans of open hours in a day."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_SPAN = re.compile(r"(\d{2}):(\d{2})-(\d{2}):(\d{2})")
_Span = tuple[time, time | None]


class Wrong(Struct, frozen=True):
    """Something wrong with a calendar, at a path inside it."""

    message: str
    help: str
    path: Path
    at_key: bool = False


class _Unreadable(Exception):
    def __init__(self, message: str, help: str) -> None:
        super().__init__(message)
        self.message, self.help = message, help


def compile_calendar(calendar: document.Calendar, timezone: str) -> tuple[Calendar, list[Wrong]]:
    """The calendar with its holidays as dates, and everything that is wrong with it."""
    wrong: list[Wrong] = []
    week = _week(calendar, wrong)
    closed = {*_closed(calendar, wrong), *_holidays(calendar.holidays, wrong)}
    if not any(week) and not wrong:
        help = 'give it hours, as {mon-fri: "09:00-17:00"}'
        wrong.append(Wrong("this calendar never opens", help, ("hours",)))
    return Calendar(timezone=timezone, week=tuple(week), closed=frozenset(closed)), wrong


def always_open(timezone: str) -> Calendar:
    """A calendar in the place of one that is wrong, so that the rest can be looked at."""
    return Calendar(timezone=timezone, week=(((time(), None),),) * 7)


def _week(calendar: document.Calendar, wrong: list[Wrong]) -> list[tuple[_Span, ...]]:
    week: list[tuple[_Span, ...]] = [()] * 7
    for key, written in calendar.hours.items():
        path: Path = ("hours", key)
        try:
            numbers = list(_days(key))
        except _Unreadable as error:
            wrong.append(Wrong(error.message, error.help, path, at_key=True))
            continue
        spans = tuple(_spans(written, path, wrong))
        for number in numbers:
            if week[number]:
                message, help = f"{DAYS[number]} has hours already", "name each day once"
                wrong.append(Wrong(message, help, path, at_key=True))
            week[number] = spans
    return week


def _days(key: str) -> Iterator[int]:
    """`mon`, `mon-fri` or `mon,wed,fri`."""
    for part in key.split(","):
        first, _, last = part.strip().partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise _Unreadable(f"{key[:40]!r} are no days", "write mon-fri, sat or mon,wed")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        if end < begin:
            right = f"{_through(first, 'sun')},{_through('mon', last)}"
            help = f"a week is from mon to sun, so write {right}"
            raise _Unreadable(f"{key[:40]!r} runs backwards", help)
        yield from range(begin, end + 1)


def _through(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"


def _spans(written: list[str], path: Path, wrong: list[Wrong]) -> Iterator[_Span]:
    before = time()
    if len(written) > MAX_SPANS:
        message, help = f"a day has {len(written)} spans here", f"write at most {MAX_SPANS}"
        wrong.append(Wrong(message, help, path))
        return
    for text in written:
        try:
            opens, closes = _span(text)
        except _Unreadable as error:
            wrong.append(Wrong(error.message, error.help, path))
            continue
        if opens < before or before == time.max:
            message = f"{text!r} begins before the hours ahead of it end"
            wrong.append(Wrong(message, "write the hours of a day in order and apart", path))
        before = time.max if closes is None else closes
        yield opens, closes


def _span(text: str) -> _Span:
    found = _SPAN.fullmatch(text.strip())
    if is_curly(text):
        raise _Unreadable(CURLY, straight(text))
    if found is None:
        raise _Unreadable(f"{text[:40]!r} are no hours", 'write them as "09:00-17:00"')
    hours = [int(part) for part in found.groups()]
    try:
        closes = None if hours[2:] == [24, 0] else time(hours[2], hours[3])
        opens = time(hours[0], hours[1])
    except ValueError:
        help = "a day has the times from 00:00 to 24:00"
        raise _Unreadable(f"{text!r} is no time of day", help) from None
    if closes is not None and closes <= opens:
        help = 'for a night write two, split at 24:00: "22:00-24:00" and "00:00-06:00"'
        raise _Unreadable(f"{text!r} does not end after it begins", help)
    return opens, closes


def _closed(calendar: document.Calendar, wrong: list[Wrong]) -> Iterator[date]:
    for number, text in enumerate(calendar.closed):
        try:
            yield date.fromisoformat(text)
        except ValueError:
            help = "write one as 2026-12-24"
            wrong.append(Wrong(f"{text[:40]!r} is no date", help, ("closed", number)))


def _holidays(place: str | None, wrong: list[Wrong]) -> Collection[date]:
    """The public holidays of a country (`NL`) or one of its parts (`DE-BY`)."""
    if place is None:
        return []
    country, _, part = place.partition("-")
    made = _country(country)
    if made is None or (part and part not in made.subdivisions):
        parts = [] if made is None else [f"{country}-{known}" for known in made.subdivisions]
        message = f"the holidays of {place[:40]!r} are not known"
        help = suggestion(place, parts) or "write the two letters of a country, as NL"
        wrong.append(Wrong(message, help, ("holidays",)))
        return frozenset()
    return _closed_days(country, part)


@lru_cache(maxsize=256)
def _closed_days(country: str, part: str) -> frozenset[date]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of some countries only some of the years are known
        return frozenset(_country(country)(subdiv=part or None, years=HOLIDAY_YEARS))


@lru_cache(maxsize=256)
def _country(code: str) -> Any:
    """What makes a country's holidays; None if there is no such country.

    Its file is read by itself: the folder that it stands in reads all of them, which takes long.
    """
    import holidays
    from holidays.registry import COUNTRIES

    for name, (made, *codes) in COUNTRIES.items():
        if code in codes:
            file = File(holidays.__file__).parent / "countries" / f"{name}.py"
            spec = spec_from_file_location(f"holidays.countries.{name}", file)
            if spec is None or spec.loader is None:
                return getattr(holidays, code)
            module = module_from_spec(spec)
            spec.loader.exec_module(module)
            return getattr(module, made)
    return None
