"""The earliest that anything can be, with every task left at its due time: the shortest path.

Signals come at once where they help, a step that may be passed is passed, and a list of items is
empty. What has no due time is left at once. Each step is taken to come at its best moment, so that
open hours count as the fewest hours they ever come to; then the shortest way does not depend on
the opening, and is found by Dijkstra's algorithm.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from msgspec import Struct

from seawall.analysis.flow import Flow
from seawall.analysis.given import Given
from seawall.analysis.openings import Openings
from seawall.analysis.stretches import ENTERED, OPENED, Counter, Stretches
from seawall.machine import calendars
from seawall.machine.plan import MAIN, Due, Step
from seawall.machine.playbook import Playbook
from seawall.machine.ways import Way

_NOW, _SECOND = timedelta(0), timedelta(seconds=1)


class Sooner(Struct):
    """How long until each step and end can be come to at the earliest. Of what is counted from,
    only what is `known` is not before the beginning of the run."""

    known: tuple[str, ...] = (ENTERED,)
    entered: dict[str, timedelta] = {}
    ended: dict[str, timedelta] = {}


class Earliest:
    """The shortest ways through a playbook, each task left at its due time.

    `begun` are facts that a call gives it, and `root` is the playbook that knows every other.
    """

    def __init__(
        self,
        playbook: Playbook,
        openings: Openings,
        begun: tuple[str, ...] = (),
        root: Playbook | None = None,
    ) -> None:
        self._playbook, self.plan, self._root = playbook, playbook.plan, root or playbook
        self._openings = openings
        self._known = (ENTERED, OPENED) if root is None else (ENTERED,)
        self.flow = Flow(self.plan, in_time=True)
        self._stretches = Stretches(playbook, Given(self.flow, begun))
        self._counter = Counter(playbook)
        self._least: dict[Due, timedelta] = {}
        self._called: dict[str, timedelta | None] = {}

    def run(self) -> Sooner:
        """From the opening to everything on main and inside its steps."""
        run = Sooner(known=self._known)
        run.ended = self._track(run, MAIN, _NOW)
        return run

    def after_signal(self, track: str) -> Sooner:
        """From its signal to everything on a track that a signal starts."""
        run = Sooner()
        self._track(run, track, _NOW)
        return run

    def _track(self, run: Sooner, track: str, start: timedelta) -> dict[str, timedelta]:
        """Go along a track in the order of time; when each of its ends can be come to."""
        ended: dict[str, timedelta] = {}
        waiting = [(start, self.plan.tracks[track].steps[0].id)]
        while waiting:
            at, id = heappop(waiting)
            if id not in self.plan.steps:
                ended.setdefault(id, at)
            elif id not in run.entered:
                run.entered[id] = at
                for to, then in self._onward(run, self.plan.steps[id], at):
                    heappush(waiting, (then, to))
        return ended

    def _onward(
        self, run: Sooner, step: Step, entered: timedelta
    ) -> Iterator[tuple[str, timedelta]]:
        due = self._due(run, step, entered)
        through = self._through(run, step, entered)
        for way in self.flow.ways[step.id]:
            soon = _taken(way, step, entered, due, through)
            if soon is not None:
                yield way.to, soon

    def _due(self, run: Sooner, step: Step, entered: timedelta) -> timedelta:
        """When a step is due at the earliest; at once if it has no due time, or waits."""
        stretch = self._stretches.of(step)
        if stretch.open or step.wait is not None or stretch.cut is not None:
            return entered
        if any(span.rule.of not in run.known for span in stretch.spans):
            return entered  # it counts from what may lie as far back as can be
        if all(span.rule.when is not None for span in stretch.spans):
            return entered  # where none of them holds, nothing is waited for
        found = [
            self._shortest(span.rule) + (entered if span.of == ENTERED else _NOW)
            for span in stretch.spans
        ]
        return max(entered, min(found, default=entered))

    def _shortest(self, rule: Due) -> timedelta:
        """The least that a due rule ever comes to."""
        if rule not in self._least:
            lengths = [
                counted.at - start
                for start in self._moments(rule)
                if (counted := self._counter.count(rule, start)).at is not None
            ]
            self._least[rule] = min(lengths, default=_NOW)
        return self._least[rule]

    def _moments(self, rule: Due) -> Iterator[datetime]:
        """The moments among which a count is shortest: as soon as it opens, or just before it
        closes. A time of day is nearest just before midnight."""
        begin, days = (
            self._openings.begin,
            max(366, (self._openings.end - self._openings.begin).days),
        )
        calendar = self._playbook.calendar(rule.calendar)
        yield begin
        for day in range(days if calendar is not None or rule.time is not None else 0):
            at = begin + timedelta(days=day)
            if calendar is not None:
                for opens, closes in calendars.spans(calendar, at.date()):
                    yield opens
                    yield closes - _SECOND
            if rule.time is not None:
                zone = self.plan.timezone if calendar is None else calendar.timezone
                midnight = datetime.combine(at.date(), time(), ZoneInfo(zone))
                yield calendars.local_moment(midnight) - _SECOND

    def _through(self, run: Sooner, step: Step, entered: timedelta) -> timedelta | None:
        """When what runs inside a step is through at the earliest; None if it never is."""
        if step.call is not None:
            inside = self._book(step.call.playbook, tuple(step.call.given))
            return None if inside is None else entered + inside
        if step.each is not None:
            self._track(run, step.each.track, entered)
            return entered
        if step.tracks is None:
            return entered
        ends = {name: self._track(run, name, entered) for name in step.tracks.names}
        needed = [min(ends[name].values(), default=None) for name in step.tracks.needed]
        known = [at for at in needed if at is not None]
        if step.tracks.any:
            return min(known, default=None)
        return max([entered, *known]) if len(known) == len(needed) else None

    def _book(self, name: str, given: tuple[str, ...]) -> timedelta | None:
        """The least that a called playbook takes."""
        key = f"{name}({','.join(sorted(given))})"
        if key not in self._called:
            book = Earliest(self._root.book(name), self._openings, given, self._root)
            self._called[key] = min(book.run().ended.values(), default=None)
        return self._called[key]


def _taken(
    way: Way, step: Step, entered: timedelta, due: timedelta, through: timedelta | None
) -> timedelta | None:
    """When a way is taken at the earliest; None if it never is. A step that is through is left by
    itself, before it is due."""
    kind = way.trigger.partition("_")[0]
    if kind in ("skip", "timeout"):
        return due
    if kind == "advance":
        inside = step.tracks is not None or step.call is not None
        return through if inside or through is None else max(due, through)
    return entered
