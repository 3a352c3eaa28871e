"""Lengths of time, as playbooks write them.

A duration keeps its days apart from its hours, because the two differ on a calendar: `4h` of
open time ends four open hours later, `2d` ends two open days later at the same time of day. On
the wall clock a day is 24 elapsed hours and a week seven days, whatever daylight saving does.
"""

from __future__ import annotations

import math
import re
from datetime import timedelta

from msgspec import Struct

LONGEST = timedelta(days=3660)
"""No duration is longer than about ten years; longer ones are slips of the finger."""

_SHORT = re.compile(
    r"(?:(?P<w>\d{1,6})w)?(?:(?P<d>\d{1,6})d)?(?:(?P<h>\d{1,6})h)?"
    r"(?:(?P<m>\d{1,6})m)?(?:(?P<s>\d{1,9})s)?"
)
_ISO = re.compile(
    r"P(?:(?P<w>\d{1,6})W)?(?:(?P<d>\d{1,6})D)?"
    r"(?:T(?:(?P<h>\d{1,6})H)?(?:(?P<m>\d{1,6})M)?(?:(?P<s>\d{1,9})S)?)?"
)


class Duration(Struct, frozen=True, omit_defaults=True):
    """A length of time: `weeks` and `days` by the calendar, `seconds` of running time."""

    weeks: int = 0
    days: int = 0
    seconds: int = 0

    @property
    def elapsed(self) -> timedelta:
        """The length on the wall clock, a day being 24 hours."""
        return timedelta(weeks=self.weeks, days=self.days, seconds=self.seconds)

    def __str__(self) -> str:
        rest, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(rest, 60)
        parts = zip((self.weeks, self.days, hours, minutes, seconds), "wdhms", strict=True)
        return "".join(f"{n}{unit}" for n, unit in parts if n) or "0s"


def parse(text: str) -> Duration:
    """Read `90s`, `1h30m`, `2d`, `1w` or an ISO 8601 duration without years and months.

    Raises ValueError with a sentence that shows what is right.
    """
    found = _ISO.fullmatch(text) if text.startswith("P") else _SHORT.fullmatch(text)
    parts = {unit: int(n) for unit, n in found.groupdict().items() if n} if found else {}
    if not parts:
        raise ValueError(f"{text[:40]!r} is not a duration; write one like 90s, 30m, 1h30m or 2d")
    duration = Duration(
        weeks=parts.get("w", 0),
        days=parts.get("d", 0),
        seconds=parts.get("h", 0) * 3600 + parts.get("m", 0) * 60 + parts.get("s", 0),
    )
    if duration.elapsed > LONGEST:
        raise ValueError(f"{text[:40]!r} is longer than ten years")
    return duration


def humanise(length: timedelta, *, up: bool = False) -> str:
    """A length for people, in its two largest units: `2d 3h`, `45m`, `30s`.

    Rounded down, or `up`, and without a sign: say `late` or `left` beside it.
    """
    seconds = abs(length.total_seconds())
    whole = math.ceil(seconds) if up else int(seconds)
    parts = _parts(whole)
    if up and len(parts) > 2:
        smaller = _SIZES[parts[1][1]]
        parts = _parts(-(-whole // smaller) * smaller)
    return " ".join(f"{count}{unit}" for count, unit in parts[:2]) or "0s"


_SIZES = {"d": 86400, "h": 3600, "m": 60, "s": 1}


def _parts(seconds: int) -> list[tuple[int, str]]:
    """How many days, hours, minutes and seconds, leaving out those that are zero."""
    parts = []
    for unit, size in _SIZES.items():
        count, seconds = divmod(seconds, size)
        if count:
            parts.append((count, unit))
    return parts
