"""How long a step can be open when it is left at its due time.

A step is left at the latest by the latest of its due rules, whichever of them holds. A rule counts
from the moment the step is entered, from the opening, or from a fact, which says when something
happened: it is assumed to be on record when the step is entered, and to lie no later than that (or
than the beginning, where the playbook begins with it). What nothing bounds is named: no due time, a
time that people give, a signal that may never come.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from seawall.analysis.flow import Flow
from seawall.analysis.given import Given
from seawall.machine import calendars, clocks
from seawall.machine.plan import DONE, MAIN, Action, Calendar, Due, Plan, Rung, Step, Timeout
from seawall.machine.playbook import Playbook
from seawall.machine.ways import Way

ENTERED, OPENED, BEGUN = "entered_at", "opened_at", "begun"
"""What a rule counts from: the step, the opening, or the beginning of a called playbook."""


class Reason(Struct, frozen=True, order=True):
    """Why nothing bounds a time: the step, and a sentence about it."""

    step: str
    sentence: str


class Span(Struct, frozen=True):
    """One due rule, and which moment it counts from."""

    rule: Due
    of: str


class Stretch(Struct, frozen=True):
    """By when a task is left at its due time: the latest of its `spans`, or never if `open`.

    `first` are those of a first visit, where a repeat has others later. `moved` says that time
    itself leads on when it is due, whatever runs inside; `cut` is a rung that leads on before. A
    step that contains others and needs nothing of its owner is left `by_itself`.
    """

    spans: tuple[Span, ...] = ()
    first: tuple[Span, ...] = ()
    open: tuple[Reason, ...] = ()
    moved: bool = False
    cut: Rung | None = None
    by_itself: bool = False


class Stretches:
    """The stretches of a playbook's steps; `assumed` are the facts that they are counted from, and
    `unsure` those of them that may be missing by then."""

    def __init__(self, playbook: Playbook, given: Given) -> None:
        self.playbook, self.plan, self._given = playbook, playbook.plan, given
        self.assumed: dict[str, None] = {}
        self.unsure: dict[str, None] = {}
        self._found: dict[str, Stretch] = {}

    def of(self, step: Step) -> Stretch:
        """The stretch of a step's visits."""
        found = self._found.get(step.id)
        if found is None:
            found = self._found[step.id] = self._of(step)
        return found

    def _of(self, step: Step) -> Stretch:
        first = clocks.rules(step, 0)
        later = () if step.repeat is None else clocks.rules(step, 1)
        spans: list[Span] = []
        reasons: list[Reason] = []
        for rule in dict.fromkeys([*first, *later]):
            base = self._base(step, rule)
            if isinstance(base, Reason):
                reasons.append(base)
            else:
                spans.append(Span(rule, base))
        moved = surely_moves(self._given.flow, step)
        reasons += self._without(step, first, later, moved)
        return Stretch(
            spans=tuple(spans),
            first=tuple(span for span in spans if span.rule in first),
            open=tuple(dict.fromkeys(reasons)),
            moved=moved and bool(spans),
            cut=early_way_out(self._given.flow, step),
            by_itself=left_by_itself(self._given, step),
        )

    def _without(
        self, step: Step, first: tuple[Due, ...], later: tuple[Due, ...], moved: bool
    ) -> Iterator[Reason]:
        """What leaves a step open although it may have due rules."""
        if step.wait is not None and not step.wait.manual and not moved:
            sentence = f"it waits for the signal {step.wait.signal}, which may never come"
            yield Reason(step.id, sentence)
        if step.contains:
            if not first and not left_by_itself(self._given, step):
                yield Reason(step.id, "its owner leaves it by hand, and it has no due time")
            return
        for rules in (first, later) if step.repeat is not None else (first,):
            if not rules:
                yield Reason(step.id, "it has no due time")
            elif all(rule.when is not None or rule.promise for rule in rules):
                yield Reason(step.id, "it has no due time where none of its rules holds")

    def _base(self, step: Step, rule: Due) -> str | Reason:
        """What a rule counts from, or why that bounds nothing."""
        if rule.promise:
            return Reason(step.id, f"it is due at {rule.of}, a time that people promise")
        if rule.of in (ENTERED, OPENED):
            return rule.of
        if rule.within is None:
            return Reason(step.id, f"it is due at {rule.of}, a time that people give")
        if rule.of not in self._given.possibly(step.id):
            return Reason(step.id, f"it is due from {rule.of} on, which nothing puts on record")
        self.assumed[rule.of] = None
        if rule.of not in self._given.surely(step.id):
            self.unsure[rule.of] = None
        return BEGUN if rule.of in self._given.begun else ENTERED


def moves_on(rules: tuple[Timeout, ...]) -> bool:
    """Whether a passed due time always leads on to another step."""
    for rule in rules:
        if rule.action.to is None:
            return False
        if rule.when is None:
            return True
    return False


def surely_moves(flow: Flow, step: Step) -> bool:
    """Whether a passed due time surely leads on: always somewhere, and where nobody is refused."""
    actions = [rule.action for rule in step.on_timeout]
    return moves_on(step.on_timeout) and all(leaves(flow, step, action) for action in actions)


def is_always_due(plan: Plan, step: Step) -> bool:
    """Whether a step has a due time whatever holds: by a rule that always does, from a moment that
    is known from the beginning. A repeat has."""
    known = (ENTERED, OPENED, *plan.open)
    due = any(rule.when is None and rule.of in known for rule in step.due)
    return due or (step.repeat is not None and not step.due)


def is_sure(flow: Flow, step: Step, way: Way) -> bool:
    """Whether a way can be taken at any time, or surely is at its moment: a due time or a rung
    comes once, so where it may pass without leading on it is none."""
    kind, _, number = way.trigger.partition("_")
    if kind == "timeout":
        return is_always_due(flow.plan, step) and surely_moves(flow, step)
    if kind == "rung":
        return is_always_due(flow.plan, step) and leaves(flow, step, step.rungs[int(number)].action)
    return True


def left_by_itself(given: Given, step: Step) -> bool:
    """Whether a step that contains others is left as soon as they are through, since it needs
    nothing of its owner. Items are for the owner to close."""
    inside = step.tracks is not None or step.call is not None
    asks = bool(step.require or step.approve) or not given.is_complete(step.id)
    return inside and not asks


def early_way_out(flow: Flow, step: Step) -> Rung | None:
    """A rung before the due time that surely leads out of a step."""
    early = [
        rung
        for rung in step.rungs
        if (rung.share is not None or rung.before) and leaves(flow, step, rung.action)
    ]
    return next(iter(early), None)


def leaves(flow: Flow, step: Step, action: Action) -> bool:
    """Whether an action surely leaves a step: where it leads, nobody is refused."""
    plan, to = flow.plan, action.to
    if to is None or plan.never:
        return False
    if to not in plan.steps:
        return to == DONE or plan.track_of[step.id] != MAIN or not plan.ends[to].require
    room = flow.entries(plan.track_of[step.id])[to] <= plan.steps[to].visits.times
    return room or plan.steps[to].visits.to is not None


class Counted(Struct, frozen=True):
    """When a count ends, None if its calendar stays closed for ten years, and its signature.

    Two counts of equal signature began and ended in the same stretch of open or closed time, so
    between their anchors nothing jumps.
    """

    at: datetime | None
    signature: int = 0


class Counter:
    """Counts the due rules of a playbook, each from a moment once."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook
        self._found: dict[tuple[Due, datetime], Counted] = {}

    def count(self, rule: Due, anchor: datetime) -> Counted:
        """The due time by a rule, not before its anchor."""
        found = self._found.get((rule, anchor))
        if found is None:
            found = self._found[rule, anchor] = self._count(rule, anchor)
        return found

    def _count(self, rule: Due, anchor: datetime) -> Counted:
        try:
            at = max(anchor, clocks.count(self._playbook, rule, anchor))
        except OverflowError:
            return Counted(None)
        return Counted(at, self._signature(rule, anchor, at))

    def _signature(self, rule: Due, anchor: datetime, at: datetime) -> int:
        calendar = self._playbook.calendar(rule.calendar)
        if calendar is None and rule.time is None:
            return 0
        name = self._playbook.plan.timezone if calendar is None else calendar.timezone
        return signature(calendar, name, anchor, at)


def signature(calendar: Calendar | None, zone: str, begin: datetime, end: datetime) -> int:
    """Which stretch of open or closed time a count began in, and which it ended in."""
    return hash((_stretch(calendar, zone, begin), _stretch(calendar, zone, end)))


def _stretch(calendar: Calendar | None, zone: str, moment: datetime) -> tuple[object, ...]:
    """Which day, which offset from UTC and which span or gap of that day a moment is in."""
    local = moment.astimezone(ZoneInfo(zone))
    day = local.date()
    passed = 0
    if calendar is not None:
        ends = [end for span in calendars.spans(calendar, day) for end in span]
        passed = sum(end <= moment for end in ends)
    return day, local.utcoffset(), passed
