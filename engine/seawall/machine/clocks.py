"""Due times, and the moments at which something happens because of them.

A step's due time comes from the first of its due rules that holds, counted from that rule's
anchor. When facts change it is worked out again: if the anchor moved, the new time stands; if
another rule holds now, the earlier of old and new stands, unless the step says `relax: true`.

A task's *moments* are its due time and the rungs of its escalation around it. Each happens once
for each due time. They happen at their own time if somebody looks, else as soon as somebody does,
and the log says how late that was.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from seawall.machine import calendars
from seawall.machine.entries import Why
from seawall.machine.facts import moment as read_moment
from seawall.machine.plan import Calendar, Due, Rung, Step
from seawall.machine.playbook import Playbook, Scope
from seawall.machine.state import Deadline, State, Task

URGENT_SHARE = 0.8
"""From this share of its window on, a task is urgent (orange): webcare tools show the first 80 %
of the service time green and the last 20 % orange (Spotler Engage inbox)."""


class Moment(Struct, frozen=True, order=True):
    """When something happens for a task: a rung of its escalation, or its due time passing.

    In the order they happen: by time, rungs before the breach they announce.
    """

    at: datetime
    breach: bool
    rung: int
    task: str


def first_deadline(playbook: Playbook, state: State, task: Task, scope: Scope) -> Deadline | None:
    """The due time that a task starts with, or None."""
    rule = _rule_that_holds(playbook, task, scope)
    return None if rule is None else _by_rule(playbook, state, task, rule, task.entered_at)


def revised_deadline(
    playbook: Playbook, state: State, task: Task, scope: Scope, now: datetime
) -> tuple[Deadline | None, Why]:
    """The due time that stands after facts changed, and why it differs if it does."""
    rule = _rule_that_holds(playbook, task, scope)
    if task.due is None:
        return (None if rule is None else _by_rule(playbook, state, task, rule, now)), "anchor"
    kept = _by_rule(playbook, state, task, task.due.rule, now) or task.due
    if kept.anchor == task.due.anchor:
        kept = task.due
    if rule == task.due.rule:
        return kept, "anchor"
    fresh = None if rule is None else _by_rule(playbook, state, task, rule, now)
    if playbook.plan.steps[task.step].relax:
        return fresh, "rule"
    if fresh is None or fresh.at >= kept.at:
        return kept, "anchor"
    return fresh, "rule"


def next_moment(playbook: Playbook, state: State) -> Moment | None:
    """The earliest thing that will happen by itself, or None."""
    return min((m for task in state.tasks.values() for m in moments(playbook, task)), default=None)


def next_at(playbook: Playbook, state: State) -> datetime | None:
    """When something happens by itself next; None where nothing does, or the incident is over."""
    moment = next_moment(playbook, state) if state.status == "open" else None
    return None if moment is None else moment.at


def moments(playbook: Playbook, task: Task) -> Iterator[Moment]:
    """What has not happened yet for a task's due time as it stands."""
    if task.due is None:
        return
    step = playbook.plan.steps[task.step]
    for number, rung in enumerate(step.rungs):
        if number not in task.fired:
            at = rung_moment(playbook, step, task, task.due, rung)
            yield Moment(at=at, breach=False, rung=number, task=task.ref)
    if not task.breached:
        yield Moment(at=task.due.at, breach=True, rung=-1, task=task.ref)


def rung_moment(playbook: Playbook, step: Step, task: Task, due: Deadline, rung: Rung) -> datetime:
    """When a rung fires: at its share of the window, or its offset from the due time.

    Both count on the calendar of the due time if it has one, so nobody is reminded at night of
    what is due in office hours; whole days of an offset are plain days.
    """
    calendar = playbook.calendar(step.due[due.rule].calendar)
    if rung.share is not None:
        return _share_of_window(calendar, task.entered_at, due.at, rung.share)
    sign = -1 if rung.before else 1
    whole_days = timedelta(weeks=rung.offset.weeks, days=rung.offset.days)
    hours = timedelta(seconds=rung.offset.seconds)
    if calendar is None or not hours:
        return due.at + sign * (whole_days + hours)
    return calendars.shift(calendar, due.at + sign * whole_days, sign * hours)


def urgent_from(playbook: Playbook, task: Task) -> datetime | None:
    """The moment from which a task is urgent, or None without a due time."""
    if task.due is None:
        return None
    calendar = playbook.calendar(playbook.plan.steps[task.step].due[task.due.rule].calendar)
    return _share_of_window(calendar, task.entered_at, task.due.at, URGENT_SHARE)


def _share_of_window(
    calendar: Calendar | None, start: datetime, due: datetime, share: float
) -> datetime:
    if due <= start:
        return due
    if calendar is None or not share:
        return start + share * (due - start)
    return calendars.shift(calendar, start, share * calendars.between(calendar, start, due))


def _rule_that_holds(playbook: Playbook, task: Task, scope: Scope) -> int | None:
    for number, due in enumerate(playbook.plan.steps[task.step].due):
        if due.when is None or playbook.expression(due.when).holds(scope):
            return number
    return None


def _by_rule(
    playbook: Playbook, state: State, task: Task, rule: int, set_at: datetime
) -> Deadline | None:
    """The due time by one rule, or None while its anchor is not on record."""
    due = playbook.plan.steps[task.step].due[rule]
    anchor = _anchor(state, task, due)
    if anchor is None:
        return None
    try:
        at = _count(playbook, due, anchor)
    except OverflowError:  # beyond ten years of closed days: nothing that anybody waits for
        return None
    return Deadline(at=at, rule=rule, anchor=anchor, set_at=set_at)


def _count(playbook: Playbook, due: Due, anchor: datetime) -> datetime:
    if due.within is None:
        return anchor
    calendar = playbook.calendar(due.calendar)
    if calendar is None:
        return anchor + due.within.elapsed
    return calendars.add(calendar, anchor, due.within)


def _anchor(state: State, task: Task, due: Due) -> datetime | None:
    if due.of == "entered_at":
        return task.entered_at
    if due.of == "opened_at":
        return state.opened_at
    value = state.value(due.of)
    return None if value is None else read_moment(value, "UTC")
