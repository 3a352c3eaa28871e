"""Whether what a playbook promises can be kept: the due times of its ends, the targets of its
measures.

A promise is kept if it is kept when every task takes all the time it has. An end's promise counts
from the opening, and holds however often the incident goes round. A measure is looked at on the way
straight on. It counts from the opening, from a step, or from a fact that the playbook begins with:
that is taken to be as old as the incident, for how old it is nobody can say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from msgspec import Struct

from seawall.analysis.findings import Finding
from seawall.analysis.latest import Late, Latest, Run, last
from seawall.analysis.openings import LEAST, Openings, most
from seawall.analysis.proof import Leg, Prover, way
from seawall.analysis.stretches import Reason, signature
from seawall.machine import calendars
from seawall.machine.durations import Duration, humanise
from seawall.machine.plan import MAIN, Measure
from seawall.machine.playbook import Playbook

_SHOWN = 6
"""Steps of a way that are told in one sentence."""


def late_ends(playbook: Playbook, openings: Openings) -> Iterator[Finding]:
    """Every end that is promised and can come later, opened at the worst of those moments."""
    promised = {name: end.due for name, end in playbook.plan.ends.items() if end.due is not None}
    prover = Prover(playbook, openings) if promised else None
    for name, due in promised.items():
        if prover is not None:
            yield from _late_end(playbook, prover, name, due)


def late_measures(playbook: Playbook, openings: Openings) -> Iterator[Finding]:
    """Every measure that can miss its target although each step is left in time."""
    for taken in measured(playbook, openings):
        if taken.is_late:
            path = ("measures", taken.measure.id, "target")
            yield Finding(
                "late_measure", _told(playbook, taken), _MORE_TIME, path=path, warning=True
            )


_MORE_TIME = "shorten a due time on that way, or give the measure more time"


class Taken(Struct, frozen=True):
    """How long a measure can take, straight on: in open hours, if it has a calendar.

    `longest` is the most that was found: at the opening `opened`, or at any, if that is None.
    """

    measure: Measure
    target: Duration
    longest: timedelta
    is_late: bool
    opened: datetime | None = None
    way: tuple[Leg, ...] = ()


def measured(playbook: Playbook, openings: Openings) -> Iterator[Taken]:
    """Every measure with a target of which it can be told."""
    for measure in playbook.plan.measures.values():
        if measure.target is not None:
            taken = _measured(playbook, openings, measure, measure.target)
            if taken is not None:
                yield taken


def clocked(taken: Taken) -> str:
    """How long a measure can take, in words: in hours and minutes where it counts open hours."""
    if taken.measure.calendar is None:
        return humanise(taken.longest, up=True)
    hours, minutes = divmod(ceil(taken.longest / timedelta(minutes=1)), 60)
    return " ".join(
        part for part in (f"{hours}h" * (hours > 0), f"{minutes}m" * (minutes > 0)) if part
    )


def _told(playbook: Playbook, taken: Taken) -> str:
    calendar = taken.measure.calendar
    target = f"{taken.target}" if calendar is None else f"{taken.target} of {calendar} time"
    takes = f"{clocked(taken)}{_when(taken.opened, playbook)}"
    return f"{taken.measure.id} should take {target}, but it can take {takes}: {told(taken.way)}"


def _late_end(playbook: Playbook, prover: Prover, end: str, due: Duration) -> Iterator[Finding]:
    path, promised = ("ends", end, "due"), f"{end} is promised within {due}"
    bound, help = prover.end(end, straight=True), "shorten a due time on that way, or promise more"
    if bound.longest is None or bound.longest <= due.elapsed:
        bound, help = prover.end(end), "bound its loop with `max_visits`, or promise more"
    if bound.open:
        why = bound.open[0]
        message = f"{promised}, but nothing bounds it: {_named(why)}"
        help = f"give {why.step} a due time that does not depend on people, or promise nothing"
        yield Finding("late_end", message, help, path=path, warning=True)
    if bound.longest is None or bound.longest <= due.elapsed:
        return
    takes = f"{humanise(bound.longest, up=True)}{_when(bound.opened, playbook)}"
    message = f"{promised}, but it can take {takes}: {told(bound.way)}"
    yield Finding("late_end", message, help, path=path, warning=True)


def _named(why: Reason) -> str:
    return f"{why.step}, for {why.sentence}"


def _when(opened: datetime | None, playbook: Playbook) -> str:
    if opened is None:
        return ""
    local = opened.astimezone(ZoneInfo(playbook.plan.timezone))
    return f" if it is opened on {local:%a %Y-%m-%d %H:%M}"


def told(legs: tuple[Leg, ...]) -> str:
    """A way in words: its steps and how often each is visited; of many, those that take longest."""
    shown = legs
    if len(legs) > _SHOWN:
        longest = sorted(legs, key=lambda leg: leg.left - leg.entered, reverse=True)[:_SHOWN]
        shown = tuple(leg for leg in legs if leg in longest)
    steps = [leg.step if leg.visits == 1 else f"{leg.step} {leg.visits} times" for leg in shown]
    others = len(legs) - len(shown)
    return ", ".join(steps) + (f" and {others} more" if others else "")


# --- measures ------------------------------------------------------------------------------------


def _measured(
    playbook: Playbook, openings: Openings, measure: Measure, target: Duration
) -> Taken | None:
    runs = _Runs(playbook, openings, measure)
    at = runs.stop(openings.begin) if runs.can_be_told else None
    if at is None or at.at is None:
        return None
    most_late = most(openings, runs.late, runs.signature)
    if most_late is None:
        return None
    opened = most_late.opened
    return Taken(
        measure=measure,
        target=target,
        longest=runs.length(opened),
        is_late=most_late.found > LEAST,
        opened=None if runs.late(openings.begin, openings.begin) == most_late.found else opened,
        way=runs.way(opened),
    )


class _Runs:
    """Runs from the beginning of a measure to its end, from many openings."""

    def __init__(self, playbook: Playbook, openings: Openings, measure: Measure) -> None:
        self._measure, self._plan = measure, playbook.plan
        self._calendar = playbook.calendar(measure.calendar)
        self._latest = Latest(playbook, openings, straight=True)
        start = measure.start
        self._first = start.name if start.what in ("entered", "left") else None

    @property
    def can_be_told(self) -> bool:
        """Whether both moments of the measure are on main's way, or begin with the incident."""
        if self._measure.stop.what not in ("entered", "left", "ended_at"):
            return False
        start = self._measure.start
        if start.what == "opened_at":
            return True
        if start.what == "fact":
            return start.name in self._plan.open
        return self._first is not None and self._plan.track_of[self._first] == MAIN

    def run(self, opened: datetime) -> Run:
        """Everything at its latest, from the opening or from the step that it counts from."""
        if self._first is None:
            return self._latest.run(opened)
        return self._latest.run_from(self._first, opened)

    def start(self, opened: datetime) -> datetime:
        """When the measure begins to count."""
        begun = opened
        if self._measure.start.what == "left" and self._first is not None:
            left = self.run(opened).left.get(self._first)
            begun = opened if left is None or left.at is None else left.at
        return begun

    def stop(self, opened: datetime) -> Late | None:
        """When the measure has counted, at the latest; None if it cannot be told."""
        run, mark = self.run(opened), self._measure.stop
        if mark.what == "ended_at":
            return last(*run.ended.values()) if run.ended else None
        return (run.left if mark.what == "left" else run.entered).get(mark.name)

    def until(self, opened: datetime) -> datetime:
        """When the measure should have counted."""
        target, calendar = self._measure.target, self._calendar
        start = self.start(opened)
        if target is None:
            return datetime.max
        return (
            start + target.elapsed if calendar is None else calendars.add(calendar, start, target)
        )

    def late(self, a: datetime, b: datetime) -> timedelta | None:
        """By how much the end for one opening is later than it should be for another; negative if
        there is time left."""
        at = self.stop(b)
        return None if at is None or at.at is None else self._between(self.until(a), at.at)

    def length(self, opened: datetime) -> timedelta:
        """How long the measure counts."""
        at = self.stop(opened)
        stop = opened if at is None or at.at is None else at.at
        return self._between(self.start(opened), stop)

    def signature(self, opened: datetime) -> int:
        """What tells runs apart between which something jumps."""
        at, start = self.stop(opened), self.start(opened)
        ended = 0 if at is None else at.signature
        if self._calendar is None:
            return ended
        zone = self._calendar.timezone
        return hash((ended, signature(self._calendar, zone, start, self.until(opened))))

    def _between(self, begin: datetime, end: datetime) -> timedelta:
        """From one moment to another, in the measure's own clock."""
        if self._calendar is None:
            return end - begin
        return calendars.between(self._calendar, begin, end)

    def way(self, opened: datetime) -> tuple[Leg, ...]:
        """The steps that it goes through."""
        run, mark = self.run(opened), self._measure.stop
        if mark.what != "ended_at":
            return way(run, mark.name, whole=mark.what == "left")
        return way(run, max(run.ended, key=lambda end: run.ended[end].at or datetime.min))
