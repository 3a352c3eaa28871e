"""Due times, and the moments at which something happens by itself.

A step's due time comes from the first of its due rules that holds, counted from that rule's
anchor. When facts change it is worked out again: if the anchor moved, the new time stands; if
another rule holds now, the earlier of old and new stands, unless the step says `relax: true`.
Two kinds of clock are stronger than that: a promise beats other rules and never moves later, and
a legal clock gives way to no other kind.

A task's *moments* are its due time, the rungs of its escalation around it, the end of what holds
it back, and the deputies' turn to approve. Each happens once. They happen at their own time if
somebody looks, else as soon as somebody does, and the log says how late that was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from msgspec import Struct, structs

from seawall.machine import calendars
from seawall.machine.entries import Why
from seawall.machine.facts import moment as read_moment
from seawall.machine.plan import Action, Approve, Calendar, Due, Rung, Step
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables, step_home
from seawall.machine.state import Approval, Deadline, Pause, State, Task

URGENT_SHARE = 0.8
"""From this share of its window on, a task is urgent (orange): webcare tools show the first 80 %
of the service time green and the last 20 % orange (Spotler Engage inbox)."""


class Kind(IntEnum):
    """What a moment is, in the order of what comes first at the same time."""

    RUNG = 0
    LET_GO = 1
    DEPUTIES = 2
    BREACH = 3


class Moment(Struct, frozen=True, order=True):
    """When something happens for a task. `number` is the rung, or the step that held it back.

    In the order they happen: by time, rungs before the breach they announce.
    """

    at: datetime
    kind: Kind
    number: int
    task: str


def rules(step: Step, round: int) -> tuple[Due, ...]:
    """The due rules of a visit: a repeat has others from its second round on, and a promise."""
    if step.repeat is None:
        return step.due
    counted = step.due if step.due and not round else step.repeat.due
    if step.repeat.promise is None:
        return counted
    return (Due(of=step.repeat.promise, promise=True), *counted)


def rule_of(book: Playbook, task: Task) -> Due | None:
    """The rule that gave a task its due time."""
    return None if task.due is None else rules(book.step(task), task.round)[task.due.rule]


def is_legal(book: Playbook, task: Task) -> bool:
    """Whether a legal clock runs on a task."""
    rule = rule_of(book, task)
    return rule is not None and rule.legal


def first_deadline(book: Playbook, state: State, task: Task, now: Variables) -> Deadline | None:
    """The due time that a task starts with, or None."""
    rule = _rule_that_holds(book, task, now)
    return None if rule is None else _by_rule(book, state, task, rule, now, task.entered_at)


def taken_over(book: Playbook, task: Task, running: Deadline, fresh: Deadline | None) -> Deadline:
    """The due time of a visit that begins while the legal clock of another is `running`: that
    one, unless its own is legal too and sooner."""
    if (
        fresh is None
        or fresh.at >= running.at
        or not is_legal(book, structs.replace(task, due=fresh))
    ):
        return structs.replace(running, earlier=True)
    return fresh


def revised_deadline(
    book: Playbook, state: State, task: Task, variables: Variables, now: datetime
) -> tuple[Deadline | None, Why]:
    """The due time that stands after facts changed, and why it differs if it does."""
    if task.waived:
        return None, "rule"
    rule = _rule_that_holds(book, task, variables)
    fresh = None if rule is None else _by_rule(book, state, task, rule, variables, now)
    if task.due is None:
        return fresh, "anchor"
    kept = _by_rule(book, state, task, task.due.rule, variables, now) or task.due
    if kept.anchor == task.due.anchor:
        kept = task.due
    listed = rules(book.step(task), task.round)
    stood, holds = listed[task.due.rule], None if rule is None else listed[rule]
    if stood.promise:
        return min(kept, task.due, key=lambda deadline: deadline.at), "anchor"
    if rule == task.due.rule or (stood.legal and not (fresh and holds and holds.legal)):
        return kept, "anchor"
    if (holds and holds.promise) or book.step(task).relax:
        return fresh, "rule"
    if fresh is not None and holds and holds.legal and not stood.legal:
        return structs.replace(fresh, at=min(fresh.at, kept.at)), "rule"
    if fresh is None or fresh.at >= kept.at:
        return kept, "anchor"
    return fresh, "rule"


def is_fixed(book: Playbook, state: State, task: Task) -> bool:
    """Whether no fact can move a due time: one rule for all cases, from a moment that stands."""
    listed = rules(book.step(task), task.round)
    if not listed or task.due is None:
        return not listed
    rule, anchors = listed[0], {"entered_at": task.entered_at, "opened_at": state.opened_at}
    always = rule.when is None and not rule.promise and task.due.rule == 0
    return always and task.due.anchor == anchors.get(rule.of)


def resumed_deadline(book: Playbook, task: Task, due: Deadline, now: datetime) -> Deadline:
    """The due time of a paused task that goes on: later by the time lost, open time if it counts
    that."""
    rule = rules(book.step(task), task.round)[due.rule]
    pause = Pause(start=task.paused_at or now, end=now)
    calendar = book.calendar(rule.calendar)
    lost = _lost(calendar, (pause,), due.anchor)
    return structs.replace(due, at=_later(calendar, due.at, lost))


def _lost(calendar: Calendar | None, pauses: Iterable[Pause], anchor: datetime) -> timedelta:
    """The time that pauses took since the anchor; open time, if on a calendar."""
    total = timedelta(0)
    for pause in pauses:
        start = max(pause.start, anchor)
        if start >= pause.end:
            continue
        if calendar is None:
            total += pause.end - start
        else:
            total += calendars.between(calendar, start, pause.end)
    return total


def _later(calendar: Calendar | None, at: datetime, length: timedelta) -> datetime:
    return at + length if calendar is None else calendars.shift(calendar, at, length)


def next_moment(playbook: Playbook, state: State) -> Moment | None:
    """The earliest thing that will happen by itself, or None."""
    return min(
        (m for task in state.tasks.values() for m in moments(playbook, state, task)), default=None
    )


def next_at(playbook: Playbook, state: State) -> datetime | None:
    """When something happens by itself next; None where nothing does."""
    moment = next_moment(playbook, state)
    return None if moment is None else moment.at


def moments(playbook: Playbook, state: State, task: Task) -> Iterator[Moment]:
    """What has not happened yet for a task as it stands."""
    book = playbook.book(task.book)
    step = book.step(task)
    if step.after:
        yield from _lettings_go(book, state, task, step)
    if task.approval is not None:
        rule = step.approve[task.approval.rule]
        yield from _deputies(book, task, task.approval, rule)
    if task.due is None or task.paused_at is not None:
        return
    for number, rung in enumerate(step.rungs):
        if number not in task.fired:
            at = rung_moment(book, task, task.due, rung)
            yield Moment(at=at, kind=Kind.RUNG, number=number, task=task.ref)
    if not task.breached:
        yield Moment(at=task.due.at, kind=Kind.BREACH, number=-1, task=task.ref)


def _lettings_go(book: Playbook, state: State, task: Task, step: Step) -> Iterator[Moment]:
    for number, after in enumerate(step.after):
        if after.at_most is not None and is_held(book, state, task, after.step):
            at = task.entered_at + after.at_most.elapsed
            yield Moment(at=at, kind=Kind.LET_GO, number=number, task=task.ref)


def is_held(book: Playbook, state: State, task: Task, step: str) -> bool:
    """Whether a step still holds a task back: it was not left yet, and did not let go."""
    if step in task.let_go:
        return False
    return step_home(book.plan, state, task.scope, step) not in state.left


def _deputies(book: Playbook, task: Task, approval: Approval, rule: Approve) -> Iterator[Moment]:
    at = deputies_at(book, approval, rule)
    if at is not None and not approval.deputies:
        yield Moment(at=at, kind=Kind.DEPUTIES, number=-1, task=task.ref)


def deputies_at(book: Playbook, approval: Approval, rule: Approve) -> datetime | None:
    """From when on deputies may approve what is waited for; None if they never may."""
    if rule.within is None:
        return None
    calendar = book.calendar(rule.calendar)
    if calendar is None:
        return approval.at + rule.within.elapsed
    try:
        return calendars.add(calendar, approval.at, rule.within)
    except OverflowError:  # a calendar that stays closed
        return None


def rung_moment(book: Playbook, task: Task, due: Deadline, rung: Rung) -> datetime:
    """When a rung fires: at its share of the window, or its offset from the due time.

    Both count on the calendar of the due time if it has one, so nobody is reminded at night of
    what is due in office hours; whole days of an offset are plain days. What pauses took is
    added.
    """
    rule = rules(book.step(task), task.round)[due.rule]
    calendar = book.calendar(rule.calendar)
    if not task.pauses or not rule.pausable:
        return rung_at(calendar, task.entered_at, due.at, rung)
    without = count(book, rule, due.anchor)
    at = rung_at(calendar, task.entered_at, without, rung)
    return _later(calendar, at, _lost(calendar, task.pauses, due.anchor))


def rung_at(calendar: Calendar | None, start: datetime, due: datetime, rung: Rung) -> datetime:
    """When a rung fires between the start of a task and its due time, or after it."""
    if rung.share is not None:
        return _share_of_window(calendar, start, due, rung.share)
    sign = -1 if rung.before else 1
    whole_days = timedelta(weeks=rung.offset.weeks, days=rung.offset.days)
    hours = timedelta(seconds=rung.offset.seconds)
    if calendar is None or not hours:
        return due + sign * (whole_days + hours)
    return calendars.shift(calendar, due + sign * whole_days, sign * hours)


def urgent_from(book: Playbook, task: Task) -> datetime | None:
    """The moment from which a task is urgent, or None without a due time."""
    if task.due is None:
        return None
    share = Rung(label="", action=Action(), share=URGENT_SHARE)
    return rung_moment(book, task, task.due, share)


def _share_of_window(
    calendar: Calendar | None, start: datetime, due: datetime, share: float
) -> datetime:
    if due <= start:
        return due
    if calendar is None or not share:
        return start + share * (due - start)
    window = calendars.between(calendar, start, due)
    return calendars.shift(calendar, start, share * window) if window else due


def _rule_that_holds(book: Playbook, task: Task, variables: Variables) -> int | None:
    for number, due in enumerate(rules(book.step(task), task.round)):
        if due.promise and not _was_promised(task, due, variables):
            continue
        if due.when is None or book.expression(due.when).holds(variables):
            return number
    return None


def _was_promised(task: Task, due: Due, variables: Variables) -> bool:
    """Whether the promise was made for this round: since the round before it began."""
    recorded = variables.recorded(due.of)
    return recorded is not None and (not task.round or recorded.seq > task.since)


def _by_rule(
    book: Playbook, state: State, task: Task, rule: int, variables: Variables, set_at: datetime
) -> Deadline | None:
    """The due time by one rule, or None while its anchor is not on record."""
    due = rules(book.step(task), task.round)[rule]
    anchor = _anchor(state, task, due, variables)
    if task.due is not None and task.due.earlier and task.due.rule == rule:
        anchor = task.due.anchor if due.of == "entered_at" else anchor
    if anchor is None:
        return None
    try:
        at = count(book, due, anchor)
        if task.pauses and due.pausable:
            calendar = book.calendar(due.calendar)
            at = _later(calendar, at, _lost(calendar, task.pauses, anchor))
    except OverflowError:  # beyond ten years of closed days: nothing that anybody waits for
        return None
    return Deadline(at=at, rule=rule, anchor=anchor, set_at=set_at)


def count(book: Playbook, due: Due, anchor: datetime) -> datetime:
    """The due time by a rule, from its anchor. Raises OverflowError where a calendar stays
    closed for ten years."""
    if due.within is None:
        return anchor
    calendar = book.calendar(due.calendar)
    if calendar is None:
        at = anchor + due.within.elapsed
    else:
        at = calendars.add(calendar, anchor, due.within)
    if due.time is None:
        return at
    zone = ZoneInfo(book.plan.timezone if calendar is None else calendar.timezone)
    return calendars.local_moment(datetime.combine(at.astimezone(zone).date(), due.time, zone))


def _anchor(state: State, task: Task, due: Due, variables: Variables) -> datetime | None:
    if due.of == "entered_at":
        return task.entered_at
    if due.of == "opened_at":
        return state.opened_at
    recorded = variables.recorded(due.of)
    return None if recorded is None else read_moment(recorded.value, "UTC")
