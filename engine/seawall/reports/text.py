"""Making moments, lengths and counts readable, wherever they are shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from seawall.machine.durations import humanise


def local_time(at: datetime, timezone: str, *, seconds: bool = False) -> str:
    """A moment in a zone, with the day, the year and the zone's name."""
    local = at.astimezone(ZoneInfo(timezone))
    clock = "%H:%M:%S" if seconds else "%H:%M"
    return f"{local:%a %d %b %Y} {local.strftime(clock)} {local:%Z}"


def short_time(at: datetime, timezone: str) -> str:
    """A moment in a zone, to the minute, without the year."""
    return f"{at.astimezone(ZoneInfo(timezone)):%a %d %b %H:%M}"


def utc_time(at: datetime) -> str:
    """A moment in UTC, to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def length(seconds: float | None) -> str:
    """A length of time in its two largest units."""
    return "" if seconds is None else humanise(timedelta(seconds=seconds))


def lateness(seconds: float | None) -> str:
    """How late or early something was."""
    if seconds is None:
        return ""
    if seconds == 0:
        return "at the moment itself"
    return f"{length(seconds)} {'late' if seconds > 0 else 'early'}"


def number(value: float) -> str:
    """A number without needless digits, and without an exponent."""
    return f"{value:.10f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def plural(count: int, noun: str) -> str:
    """How many of something."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
