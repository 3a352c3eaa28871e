"""The picture of the time line as data: bars, due times, signals and an axis with round times.

Rows are grouped by the track or item they ran on, groups in the order they began, rows in a group
by their start. The axis runs from the opening to the last thing that ended, or to now while
something is still active; due times beyond it are for the renderer to hint at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from seawall.machine import entries
from seawall.machine.plan import MAIN, Plan, say
from seawall.machine.sight import Viewer
from seawall.reports.model import Bar, Flag, Picture, Tick
from seawall.reports.reading import Row
from seawall.reports.visits import Passage, verdict

MOST_TICKS = 8
"""Marks on the axis: more do not fit under a page's width."""
MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)
"""Distances of marks within a day that people read easily."""
DAYS = (1, 2, 7, 14, 28, 91, 182, 364, 728)
"""Distances of marks beyond it."""


def picture(
    plan: Plan,
    passages: Sequence[Passage],
    rows: Sequence[Row],
    now: datetime,
    language: str,
    viewer: Viewer,
) -> Picture:
    """Everything to draw, as it stands at `now`."""
    start = rows[0].at
    stop = max([start + timedelta(minutes=1), *_stops(passages, rows, now)])
    bars = [_bar(passage, now, language, viewer) for passage in passages]
    return Picture(
        start=start,
        stop=stop,
        bars=tuple(_grouped(bars)),
        flags=tuple(_flags(rows)),
        ticks=ticks(start, stop, plan.timezone),
    )


def _stops(passages: Iterable[Passage], rows: Sequence[Row], now: datetime) -> Iterator[datetime]:
    for passage in passages:
        yield passage.visit.left_at or now
    for row in rows:
        if isinstance(row.body, entries.Signalled | entries.Ended | entries.Cancelled):
            yield row.at


def _bar(passage: Passage, now: datetime, language: str, viewer: Viewer) -> Bar:
    visit = passage.visit
    again = f" #{visit.visit}" if visit.visit > 1 else ""
    return Bar(
        label=f"{visit.ref}{again}",
        name=f"{passage.began.step}{again}",
        group=_group(passage, language, viewer),
        start=visit.entered_at,
        stop=visit.left_at or max(now, visit.entered_at),
        dues=passage.dues,
        verdict=verdict(passage, now),
        going_on=visit.left_at is None,
    )


def _group(passage: Passage, language: str, viewer: Viewer) -> str:
    """The track or item that a visit ran on, as people know it; and inside which item or call."""
    track, scope, plan = passage.began.track, passage.began.scope, passage.plan
    if track == MAIN:
        return ""
    book = plan.called[passage.began.book] if passage.began.book else plan
    declared = book.tracks.get(track.rpartition(".")[2])
    if declared is None or not declared.title or not viewer.sees_step(plan, passage.began.task):
        return track.removesuffix(f".{MAIN}")
    title = say(declared.title, language, track)
    return f"{scope}: {title}" if scope else title


def _grouped(bars: Iterable[Bar]) -> Iterator[Bar]:
    groups: dict[str, list[Bar]] = {}
    for bar in bars:
        groups.setdefault(bar.group, []).append(bar)
    for group in groups.values():
        yield from sorted(group, key=lambda bar: bar.start)


def _flags(rows: Iterable[Row]) -> Iterator[Flag]:
    for row in rows:
        if isinstance(row.body, entries.Signalled):
            yield Flag(row.at, row.body.signal)


def share(picture: Picture, at: datetime) -> float:
    """How far along the axis a moment lies, from 0 to 1; beyond its ends it is outside of that."""
    return (at - picture.start) / (picture.stop - picture.start)


# --- the axis ------------------------------------------------------------------------------------


def ticks(start: datetime, stop: datetime, timezone: str) -> tuple[Tick, ...]:
    """Marks at round local times from `start` to `stop`: a few, never more than fit."""
    span = (stop - start).total_seconds() / 60
    minutes = next((m for m in MINUTES if span / m <= MOST_TICKS), None)
    zone = ZoneInfo(timezone)
    if minutes is not None:
        moments = list(_by_minutes(start, stop, zone, minutes))
        return tuple(_labelled(moments, zone))
    days = next((d for d in DAYS if span / 1440 / d <= MOST_TICKS), DAYS[-1])
    moments = list(_by_days(start, stop, zone, days))[:MOST_TICKS]
    return tuple(Tick(at, f"{at.astimezone(zone):%d %b}") for at in moments)


def _by_minutes(
    start: datetime, stop: datetime, zone: ZoneInfo, minutes: int
) -> Iterator[datetime]:
    """Every so many minutes, on round times of the day."""
    local = start.astimezone(zone)
    since_midnight = local.hour * 60 + local.minute + local.second / 60 + local.microsecond / 6e7
    at = start + timedelta(minutes=-since_midnight % minutes)
    while at <= stop:
        yield at.replace(microsecond=0)
        at += timedelta(minutes=minutes)


def _by_days(start: datetime, stop: datetime, zone: ZoneInfo, days: int) -> Iterator[datetime]:
    """Every so many days, at local midnight, whatever the clocks did in between."""
    day = start.astimezone(zone).date() + timedelta(days=1)
    while (at := datetime.combine(day, time(), zone).astimezone(UTC)) <= stop:
        yield at
        day += timedelta(days=days)


def _labelled(moments: Iterable[datetime], zone: ZoneInfo) -> Iterator[Tick]:
    """The time of day, with the day before the first mark of each."""
    day = None
    for at in moments:
        local = at.astimezone(zone)
        shape = "%H:%M" if local.date() == day else "%a %d %H:%M"
        day = local.date()
        yield Tick(at, f"{local:{shape}}")
