"""What an incident is measured by: spans between two moments, against a target.

A span runs from its first moment on; it is met if it ended within its target, and missed as soon
as the target has passed, ended or not. Without a target it is only counted. One that still runs
when the incident is over stops counting there: what was not needed any more is not late. One
whose condition does not hold is not counted.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from seawall.machine import calendars
from seawall.machine.facts import moment
from seawall.machine.plan import Mark, Measure
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables
from seawall.machine.state import State

Status = Literal["waiting", "running", "met", "missed", "done", "dropped"]
"""Not begun; begun; ended in time; too late; ended, without a target; and not counted, because its
condition does not hold or the incident was over first."""


class Span(Struct, frozen=True):
    """A measure of one incident: from when to when, how long so far, and until when it may be."""

    measure: Measure
    status: Status
    start: datetime | None = None
    stop: datetime | None = None
    length: timedelta | None = None
    until: datetime | None = None


def spans(playbook: Playbook, state: State, now: datetime) -> tuple[Span, ...]:
    """Every measure of the playbook, as it stands at `now`."""
    return tuple(_span(playbook, state, m, now) for m in playbook.plan.measures.values())


def _span(playbook: Playbook, state: State, measure: Measure, now: datetime) -> Span:
    if not _counts(playbook, state, measure, now):
        return Span(measure=measure, status="dropped")
    start, stop = _moment(state, measure.start), _moment(state, measure.stop)
    if start is None:
        return Span(measure=measure, status="waiting", stop=stop)
    calendar = playbook.calendar(measure.calendar)
    end = stop or min(now, state.ended_at or now)
    length = end - start if calendar is None else calendars.between(calendar, start, end)
    until = None
    if measure.target is not None and calendar is None:
        until = start + measure.target.elapsed
    elif measure.target is not None and calendar is not None:
        with suppress(OverflowError):  # a calendar that stays closed: nothing anybody waits for
            until = calendars.add(calendar, start, measure.target)
    return Span(
        measure=measure,
        status=_status(stop, end, until, over=state.status != "open"),
        start=start,
        stop=stop,
        length=length,
        until=until,
    )


def _counts(playbook: Playbook, state: State, measure: Measure, now: datetime) -> bool:
    variables = Variables(playbook.plan, state, now, "")
    return measure.when is None or playbook.expression(measure.when).holds(variables)


def _status(stop: datetime | None, end: datetime, until: datetime | None, over: bool) -> Status:
    if until is not None and end > until:
        return "missed"
    if stop is None:
        return "dropped" if over else "running"
    return "done" if until is None else "met"


def _moment(state: State, mark: Mark) -> datetime | None:
    if mark.what == "opened_at":
        return state.opened_at
    if mark.what == "ended_at":
        return state.ended_at
    if mark.what == "entered":
        return state.entered.get(mark.name)
    if mark.what == "left":
        return state.done.get(mark.name)
    if mark.what == "received":
        signal = state.signals.get(mark.name)
        return None if signal is None else signal.first
    value = state.value(mark.name)
    return None if value is None else moment(value, "UTC")
