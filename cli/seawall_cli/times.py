"""Times as people type them in a hurry: `now`, `-20m`, `+1h30m`, `14:30`.

They are written out in full before the engine sees them: what is put on record must mean the same
whenever it is read, and so must a command that is given again.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from seawall.machine import durations
from seawall.machine.facts import Unfit

NEAR = timedelta(hours=8)
"""How far off a time of day may be, before or after now. About a shift: at two in the morning,
14:30 could be yesterday's as well as today's."""

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_AWAY = re.compile(r"[+-][0-9wdhms]+")


def written_out(text: str, now: datetime, timezone: str) -> str:
    """The whole time that a short one means; another text as it is, for the engine to judge.

    `now` and the result are moments, `timezone` is where a time of day is meant. Raises Unfit for a
    duration that is none, and for a time of day that may be another day's.
    """
    short = text.strip().lower()
    here = now.astimezone(ZoneInfo(timezone)).replace(microsecond=0)
    if short == "now":
        return here.isoformat()
    if _AWAY.fullmatch(short):
        return _moved(here, short).isoformat()
    if clock := _CLOCK.fullmatch(short):
        return _nearest(here, int(clock[1]), int(clock[2])).isoformat(timespec="minutes")
    return text


def _moved(here: datetime, short: str) -> datetime:
    """So long after now, or before it, in elapsed time."""
    try:
        away = durations.parse(short[1:]).elapsed
    except ValueError as error:
        raise Unfit(f"cannot be read: {error}") from None
    at = here.timestamp() + away.total_seconds() * (1 if short[0] == "+" else -1)
    return datetime.fromtimestamp(at, here.tzinfo)


def _nearest(here: datetime, hour: int, minute: int) -> datetime:
    """The moment nearest to now at which the clock shows this."""
    shown = here.replace(hour=hour, minute=minute, second=0)
    days = (shown + timedelta(days=number) for number in (-1, 0, 1))
    nearest = min(days, key=lambda day: abs(day.timestamp() - here.timestamp()))
    if abs(nearest.timestamp() - here.timestamp()) > NEAR.total_seconds():
        raise Unfit(
            f"may be another day's {hour:02}:{minute:02}; write the day too, "
            f"as {shown:%Y-%m-%dT%H:%M}"
        )
    return nearest
