"""The latest that anything can be: one run through a playbook in which everything takes its time.

Given the moment of opening, every step is entered as late as any way to it allows and left as late
as its due time allows. Since a later start never ends earlier, the latest way into a step is the
one that counts, and one pass in the order of the flow finds them all: the longest path.

Where steps lead round, each is visited as often as `max_visits` lets it. In which order is not
known, so the sum of their times is taken by the slowest clock among them: open hours if any of
them counts open hours.

Inside a step, tracks run side by side. Each waits for what its steps come `after`, and the step
for the tracks that its join needs. A step that contains others and has no due time of its own is
left as soon as they are through.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

from msgspec import Struct, structs

from seawall.analysis.flow import Component, Flow, inner, turning_back
from seawall.analysis.given import Given
from seawall.analysis.openings import Openings, worst
from seawall.analysis.stretches import (
    ENTERED,
    OPENED,
    Counter,
    Reason,
    Span,
    Stretch,
    Stretches,
    signature,
)
from seawall.analysis.stuck import surely_left
from seawall.machine import calendars, clocks
from seawall.machine.plan import MAIN, After, Due, Plan, Step
from seawall.machine.playbook import Playbook

LONGEST_LOOP = timedelta(days=5 * 366)
"""How far behind the openings the worst visit of a loop is looked for."""

_ENDLESS_LOOP = "its loop can take more than five years"


class Late(Struct, frozen=True):
    """The latest moment of something, or None if nothing bounds it, and what does not.

    `signature` tells runs apart between which something jumps, see `stretches.Counter`.
    """

    at: datetime | None
    open: tuple[Reason, ...] = ()
    signature: int = 0


class Run(Struct):
    """One run from an opening: when each step and end is come to, and each step left, at the
    latest; and the step from which each is come to as late as that."""

    opened: datetime
    begun: datetime
    first: bool = True
    """Whether steps outside of loops are visited for the first time."""
    entered: dict[str, Late] = {}
    left: dict[str, Late] = {}
    ended: dict[str, Late] = {}
    came: dict[str, str] = {}
    visits: dict[str, dict[str, int]] = {}
    """How often each step of a loop is visited at most until one of them is left."""
    loops: dict[str, tuple[str, ...]] = {}
    """The steps that a step goes round with, the one that is come to latest standing first."""


class Latest:
    """Runs of a playbook in which everything takes as long as it may.

    `begun` are facts that a call gives it, and `root` is the playbook that knows every other. It
    `stops` at a step of main if it is to be seen how late that is left for the first time, and goes
    `straight` on if it is to be seen how long it takes without going back.
    """

    def __init__(
        self,
        playbook: Playbook,
        openings: Openings,
        begun: tuple[str, ...] = (),
        root: Playbook | None = None,
        *,
        stops: str | None = None,
        straight: bool = False,
    ) -> None:
        self.playbook, self.plan, self._openings = playbook, playbook.plan, openings
        self.back = turning_back(self.plan)
        """Signals that would lead back to where main has been: they are taken not to come."""
        self.flow = Flow(self.plan, self.back, straight=straight, in_time=True)
        self._stops, self._straight = stops, straight
        if stops is not None:
            self.flow.ways[stops] = ()
        self.stretches = Stretches(playbook, Given(Flow(self.plan), begun))
        self._counter = Counter(playbook)
        self._root = root or playbook
        self._called: dict[str, Latest] = {}
        self._worst: dict[str, timedelta | None] = {}
        self._sure: dict[tuple[str, str], bool] = {}
        self._reasons: dict[str, tuple[Reason, ...]] = {}
        self._runs: dict[tuple[datetime, str], Run] = {}
        self._orders: dict[tuple[str, ...], list[Component]] = {}

    def run(self, opened: datetime, track: str = "") -> Run:
        """Everything at its latest from an opening on; with a `track`, from the signal that
        starts it. Each run is made once."""
        if (opened, track) not in self._runs:
            run = Run(opened=opened, begun=opened)
            self._tracks(run, (track or MAIN,), Late(opened))
            self._runs[opened, track] = run
        return self._runs[opened, track]

    def run_inside(self, opened: datetime, begun: datetime) -> Run:
        """Everything at its latest in a playbook that is called, from its beginning on."""
        run = Run(opened=opened, begun=begun)
        self._tracks(run, (MAIN,), Late(begun))
        return run

    def run_from(self, step: str, entered: datetime) -> Run:
        """Everything at its latest from the moment that main enters a step."""
        run = Run(opened=entered, begun=entered)
        self._tracks(run, (MAIN,), Late(entered), step)
        return run

    # --- tracks ------------------------------------------------------------------------------

    def _tracks(
        self, run: Run, tracks: tuple[str, ...], start: Late, first: str | None = None
    ) -> None:
        """Go through tracks that run side by side, whatever others wait for standing first."""
        for track in tracks:
            run.entered[first or self.plan.tracks[track].steps[0].id] = start
        for component in self._order(tracks):
            self._through(run, component)
            if self._stops in component.steps and tracks == (MAIN,):
                break  # what comes behind it is not asked for

    def _order(self, tracks: tuple[str, ...]) -> list[Component]:
        found = self._orders.get(tracks)
        if found is None:
            found = self._orders[tracks] = list(_ordered(self.plan, self.flow, tracks))
        return found

    def _through(self, run: Run, component: Component) -> None:
        """Go through one component: enter it, leave it, and go on to where it leads."""
        arrivals = [run.entered[step] for step in component.steps if step in run.entered]
        if not arrivals:
            return
        if component.cyclic:
            self._round(run, component, last(*arrivals))
        else:
            (id,) = component.steps
            run.left[id] = self._leave(run, self.plan.steps[id], run.entered[id])
        together = set(component.steps)
        for id in component.steps:
            for to in self.flow.targets(id):
                if to not in together:
                    self._arrive(run, id, to)

    def _arrive(self, run: Run, source: str, to: str) -> None:
        there = run.entered if to in self.plan.steps else run.ended
        left = run.left[source]
        known = there.get(to)
        there[to] = left if known is None else last(known, left)
        if known is None or _is_later(left, known):
            run.came[to] = source

    # --- loops -------------------------------------------------------------------------------

    def _round(self, run: Run, component: Component, start: Late) -> None:
        """Go round as often as there is room."""
        steps = [self.plan.steps[step] for step in component.steps]
        entry = next(id for id in component.steps if run.entered.get(id, start).at == start.at)
        order = (entry, *(id for id in component.steps if id != entry))
        run.loops |= dict.fromkeys(component.steps, order)
        begins = self._not_before(run, steps, start)
        for step in steps:
            visits = run.visits[step.id] = self.flow.visits_until(component, step.id)
            fewer = {**visits, step.id: visits[step.id] - 1}
            entered = self._rounds(begins, steps, fewer)
            run.entered[step.id] = entered
            if step.contains:
                self._join(run, step, entered)
            run.left[step.id] = self._rounds(begins, steps, visits)

    def _not_before(self, run: Run, steps: list[Step], start: Late) -> Late:
        """When going round begins to count: some are due from the opening on, or held back."""
        found = [start]
        for step in steps:
            found += [
                self._count(span.rule, run.opened if span.of == OPENED else run.begun, step.id)
                for span in self.stretches.of(step).spans
                if span.of != ENTERED
            ]
            found += [self._before(run, step, a) for a in step.after if a.at_most is None]
        return last(*found)

    def _rounds(self, start: Late, steps: list[Step], visits: dict[str, int]) -> Late:
        """The latest end of so many visits, in whatever order."""
        visited = [step for step in steps if visits[step.id]]
        reasons = [reason for step in visited for reason in self._open(step)]
        if start.at is None or reasons:
            return Late(None, tuple(dict.fromkeys([*start.open, *reasons])))
        try:
            summed = self._sum(start.at, visited, visits)
        except OverflowError:
            return Late(None, (*start.open, Reason(steps[0].id, _ENDLESS_LOOP)))
        if summed is not None:
            return last(start, summed)
        total = timedelta(0)
        for step in visited:
            total += visits[step.id] * (self._worst_of(step) or timedelta(0))
        if total > LONGEST_LOOP:
            return Late(None, (*start.open, Reason(steps[0].id, _ENDLESS_LOOP)))
        return Late(start.at + total, start.open, start.signature)

    def _sum(self, start: datetime, steps: list[Step], visits: dict[str, int]) -> Late | None:
        """The sum by the slowest clock, or None where it cannot be told so."""
        names: set[str] = set()
        total = timedelta(0)
        for step in steps:
            rules = [span.rule for span in self.stretches.of(step).spans if span.of == ENTERED]
            alone = len(steps) == 1  # it comes round to itself only: its first visit is one
            if step.contains or step.after or not all(_is_plain(rule, alone) for rule in rules):
                return None
            names |= {rule.calendar for rule in rules if rule.calendar is not None}
            longest = max(map(_length, rules), default=timedelta(0))
            total += visits[step.id] * longest
            if alone:
                begin = [_length(span.rule) for span in self.stretches.of(step).first]
                total += max(begin, default=longest) - longest
                total += _A_DAY if any(rule.time is not None for rule in rules) else timedelta(0)
        if len(names) > 1:
            return None
        for name in names:
            calendar = self.plan.calendars[name]
            end = calendars.shift(calendar, start, total)
            return Late(end, signature=signature(calendar, calendar.timezone, start, end))
        return Late(start + total)

    def _worst_of(self, step: Step) -> timedelta | None:
        """The longest that one visit can take, whenever it begins; None if nothing bounds it."""
        if step.id not in self._worst:
            begin, end = self._openings.begin, self._openings.end + LONGEST_LOOP
            found = worst(Openings(begin, end), lambda at: self._alone(step, at))
            self._worst[step.id] = None if found is None else found.length
        return self._worst[step.id]

    def _alone(self, step: Step, at: datetime) -> Late:
        """When one visit that begins then is over at the latest."""
        free = [after for after in step.after if after.at_most is not None]
        return self._leave(Run(opened=at, begun=at, first=False), step, Late(at), free)

    def _open(self, step: Step) -> tuple[Reason, ...]:
        """What leaves a step open, or what runs inside it."""
        if step.id not in self._reasons:
            alone = step.contains and self._alone(step, self._openings.begin)
            self._reasons[step.id] = alone.open if alone else self.stretches.of(step).open
        return self._reasons[step.id]

    # --- one step ----------------------------------------------------------------------------

    def _leave(self, run: Run, step: Step, entered: Late, held: list[After] | None = None) -> Late:
        """When a step is left at the latest, entered then; `held` by so much, if not by all."""
        stretch = self.stretches.of(step)
        own = self._own(run, step, stretch, entered)
        if step.contains:
            through = self._join(run, step, entered)
            if stretch.by_itself:
                own = first(through, own) if stretch.moved else through
            elif not stretch.moved:
                own = last(through, own)
        for after in step.after if held is None else held:
            own = last(own, self._held(run, step, after, entered))
        return own

    def _own(self, run: Run, step: Step, stretch: Stretch, entered: Late) -> Late:
        if entered.at is None or stretch.open:
            return Late(None, tuple(dict.fromkeys([*entered.open, *stretch.open])))
        spans = stretch.first if run.first else stretch.spans
        return last(entered, *(self._by(run, step, stretch, span, entered.at) for span in spans))

    def _by(self, run: Run, step: Step, stretch: Stretch, span: Span, entered: datetime) -> Late:
        """When a task is left by one of its due rules. In a loop a time of day is somewhere in the
        day after the count, so that the worst does not have to be looked for day by day."""
        anchor = {ENTERED: entered, OPENED: run.opened}.get(span.of, run.begun)
        if run.first or span.rule.time is None:
            return self._cut(stretch, span.rule, entered, self._count(span.rule, anchor, step.id))
        due = self._count(structs.replace(span.rule, time=None), anchor, step.id)
        return due if due.at is None else structs.replace(due, at=due.at + timedelta(days=1))

    def _cut(self, stretch: Stretch, rule: Due, entered: datetime, due: Late) -> Late:
        """The due time, or before it the rung that leads out of the step."""
        if stretch.cut is None or due.at is None:
            return due
        calendar = self.playbook.calendar(rule.calendar)
        at = clocks.rung_at(calendar, entered, due.at, stretch.cut)
        return Late(min(due.at, max(entered, at)), due.open, due.signature)

    def _count(self, rule: Due, anchor: datetime, step: str) -> Late:
        counted = self._counter.count(rule, anchor)
        if counted.at is None:
            return Late(None, (Reason(step, f"{rule.calendar} stays closed for ten years"),))
        return Late(counted.at, signature=counted.signature)

    def _held(self, run: Run, step: Step, after: After, entered: Late) -> Late:
        """When what comes before a step has been left, or has let go."""
        before = self._before(run, step, after)
        if after.at_most is None or entered.at is None:
            return before
        return first(before, Late(entered.at + after.at_most.elapsed))

    def _before(self, run: Run, step: Step, after: After) -> Late:
        """When the step that another comes after is left, if it surely is."""
        key = (step.id, after.step)
        if key not in self._sure:
            self._sure[key] = surely_left(self.flow, step, after.step)
        left = run.left.get(after.step) if self._sure[key] else None
        sentence = f"it comes after {after.step}, which may never be left"
        return left or Late(None, (Reason(step.id, sentence),))

    # --- inside a step -----------------------------------------------------------------------

    def _join(self, run: Run, step: Step, entered: Late) -> Late:
        """When what runs inside a step is through at the latest."""
        if step.call is not None:
            return self._call(run, step, entered)
        tracks = tuple(track.id for track in inner(self.plan, step))
        self._tracks(run, tracks, entered)
        needed = tracks if step.tracks is None else step.tracks.needed
        ends = [self._track_end(run, step, track) for track in needed]
        if step.tracks is not None and step.tracks.any:
            return first(*ends)
        return last(entered, *ends)

    def _track_end(self, run: Run, step: Step, track: str) -> Late:
        ends = [run.left[way.source] for way in self.flow.endings(track) if way.source in run.left]
        if not ends:
            sentence = f"what runs inside it as {track} never ends by itself"
            return Late(None, (Reason(step.id, sentence),))
        return last(*ends)

    def _call(self, run: Run, step: Step, entered: Late) -> Late:
        assert step.call is not None
        if entered.at is None:
            return entered
        called = self._book(step.call.playbook, tuple(step.call.given))
        ended = called.run_inside(run.opened, entered.at).ended.values()
        latest = last(*ended)
        inside = tuple(
            Reason(step.id, f"in {step.call.playbook}, {reason.step}: {reason.sentence}")
            for reason in latest.open
        )
        return last(entered, Late(latest.at, inside, latest.signature))

    def _book(self, name: str, given: tuple[str, ...]) -> Latest:
        key = f"{name}({','.join(sorted(given))})"
        if key not in self._called:
            book = self._root.book(name)
            made = Latest(book, self._openings, given, self._root, straight=self._straight)
            self._called[key] = made
        return self._called[key]


def last(*lates: Late) -> Late:
    """The latest of several moments: never, if one of them may never come."""
    if len(lates) == 1:
        return lates[0]
    reasons = tuple(dict.fromkeys(reason for late in lates for reason in late.open))
    moments = [late.at for late in lates if late.at is not None]
    at = max(moments) if len(moments) == len(lates) else None
    return Late(at, reasons, _together(lates))


def first(*lates: Late) -> Late:
    """The first of several moments: whatever comes at all."""
    bounded = [late for late in lates if late.at is not None]
    if not bounded:
        return last(*lates) if lates else Late(None)
    at = min(late.at for late in bounded if late.at is not None)
    return Late(at, (), _together(bounded))


def _together(lates: Sequence[Late]) -> int:
    signatures = [late.signature for late in lates if late.signature]
    return hash(tuple(signatures)) if signatures else 0


def _is_later(one: Late, other: Late) -> bool:
    if one.at is None or other.at is None:
        return one.at is None and other.at is not None
    return one.at > other.at


_A_DAY = timedelta(hours=25)
"""The longest until a time of day comes round: a day, on the night that has an hour twice."""


def _is_plain(rule: Due, alone: bool) -> bool:
    """Whether a rule counts hours and nothing else, so that several can be summed. Rounds at one
    time of day can, where no others come between: a day later it is the same time again."""
    days = rule.within is not None and rule.calendar is not None and rule.within.days
    return not days and (rule.time is None or (alone and rule.calendar is None))


def _length(rule: Due) -> timedelta:
    return timedelta(0) if rule.within is None else rule.within.elapsed


def _ordered(plan: Plan, flow: Flow, tracks: tuple[str, ...]) -> Iterator[Component]:
    """The components of tracks side by side, each behind those that it waits for.

    Where they wait for each other there is no such order, and they stand as they come.
    """
    nodes = [component for track in tracks for component in flow.components[track]]
    node_of: dict[str, int] = {}
    inside: list[list[Step]] = [[] for _ in nodes]
    for number, component in enumerate(nodes):
        waiting = [plan.steps[id] for id in component.steps]
        while waiting:
            step = waiting.pop()
            node_of[step.id] = number
            inside[number].append(step)
            waiting += [within for track in inner(plan, step) for within in track.steps]
    behind: list[set[int]] = [set() for _ in nodes]
    for number, component in enumerate(nodes):
        for id in component.steps:
            behind[number] |= {node_of[to] for to in flow.targets(id) if to in node_of}
        for step in inside[number]:
            for before in (node_of.get(after.step) for after in step.after):
                if before is not None:
                    behind[before].add(number)
    yield from (nodes[number] for number in _sorted(behind))


def _sorted(behind: list[set[int]]) -> list[int]:
    """Numbers in an order that puts each before those behind it, else as they come."""
    before = [0] * len(behind)
    for number, later in enumerate(behind):
        later.discard(number)
        for other in later:
            before[other] += 1
    ready = [number for number, count in enumerate(before) if not count]
    heapify(ready)
    done: dict[int, None] = {}
    while ready:
        number = heappop(ready)
        done[number] = None
        for other in behind[number]:
            before[other] -= 1
            if not before[other]:
                heappush(ready, other)
    return [*done, *(number for number in range(len(behind)) if number not in done)]
