"""Clocks: when rungs fire and due times pass, on the wall clock and in office hours."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from seawall.machine.clocks import Kind, Moment, moments, next_moment, urgent_from
from seawall.machine.commands import SetFacts, Timer
from seawall.machine.decide import decide
from seawall.machine.entries import Breached, Entered, Left, RungFired
from seawall.machine.playbook import Playbook
from seawall.machine.state import State, Task
from tests.conftest import START
from tests.machine.support import after, local, opened, runnable

BASE = """\
seawall: 1
id: c
version: '1'
title: C
timezone: Europe/Amsterdam
roles: {r: R}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
facts: {posted_at: {type: datetime}, grave: {type: bool}}
ends: {over: Over}
steps:
  - id: one
    owner: r
    due: DUE
    escalate: [RUNGS]
    next: over
"""


def clocked(due: str, *rungs: str) -> Playbook:
    """A playbook of one step with that due time, telling its owner at those moments."""
    written = ", ".join(f"{{at: {rung}, tell: owner}}" for rung in rungs or ["due"])
    return runnable(BASE.replace("DUE", due).replace("RUNGS", written))


def started(playbook: Playbook, at: str, **facts: object) -> tuple[State, Task]:
    state, _ = opened(playbook, dict(facts), local(at))
    return state, state.tasks["one"]


def rung_at(due: str, rung: str, start: str, **facts: object) -> datetime:
    """The moment of a due time's one rung."""
    playbook = clocked(due, rung)
    state, task = started(playbook, start, **facts)
    (found,) = [m.at for m in moments(playbook, state, task) if m.kind is Kind.RUNG]
    return found


OFFICE_HOURS = "{within: 2h, calendar: office}"


@pytest.mark.parametrize(
    ("due", "rung", "start", "fires"),
    [
        ("60m", "50%", "2026-11-20T14:00", "2026-11-20T14:30"),
        ("60m", "100%", "2026-11-20T14:00", "2026-11-20T15:00"),
        ("60m", "12.5%", "2026-11-20T14:00", "2026-11-20T14:07:30"),
        ("60m", "due", "2026-11-20T14:00", "2026-11-20T15:00"),
        ("60m", "due-5m", "2026-11-20T14:00", "2026-11-20T14:55"),
        ("60m", "due+10m", "2026-11-20T14:00", "2026-11-20T15:10"),
        ("60m", "due+1d", "2026-11-20T14:00", "2026-11-21T15:00"),
        ("60m", "due+1w", "2026-11-20T14:00", "2026-11-27T15:00"),
        # Friday 16:00 with two office hours is Monday 10:00
        (OFFICE_HOURS, "due", "2026-11-20T16:00", "2026-11-23T10:00"),
        (OFFICE_HOURS, "25%", "2026-11-20T16:00", "2026-11-20T16:30"),
        (OFFICE_HOURS, "75%", "2026-11-20T16:00", "2026-11-23T09:30"),
        (OFFICE_HOURS, "due-30m", "2026-11-20T16:00", "2026-11-23T09:30"),
        (OFFICE_HOURS, "due-90m", "2026-11-20T16:00", "2026-11-20T16:30"),
        (OFFICE_HOURS, "due+10m", "2026-11-20T16:00", "2026-11-23T10:10"),
        (OFFICE_HOURS, "due+8h", "2026-11-20T16:00", "2026-11-24T10:00"),
        # begun while closed: the window is the open time until then
        (OFFICE_HOURS, "50%", "2026-11-21T12:00", "2026-11-23T10:00"),
        # the night on which an hour comes twice
        ("24h", "75%", "2026-10-24T15:00", "2026-10-25T08:00"),
        ("24h", "due", "2026-10-24T15:00", "2026-10-25T14:00"),
    ],
)
def test_a_rung_fires_at_its_share_or_its_distance(
    due: str, rung: str, start: str, fires: str
) -> None:
    assert rung_at(due, rung, start) == local(fires)


def test_a_share_of_a_window_without_open_time_is_the_due_time() -> None:
    """Due as the office opens: nobody is reminded before, while it is closed."""
    due = "{within: 1d, of: posted_at, calendar: office}"
    posted = {"posted_at": "2026-11-20T04:40"}
    assert rung_at(due, "due", "2026-11-21T12:00", **posted) == local("2026-11-23T09:00")
    assert rung_at(due, "50%", "2026-11-21T12:00", **posted) == local("2026-11-23T09:00")


def test_what_is_due_at_the_start_fires_with_the_opening() -> None:
    _, log = opened(clocked("60m", "0%"), {}, START)
    assert [entry.at for entry in log if isinstance(entry.body, RungFired)] == [START]


def test_a_share_counts_from_the_steps_start_although_the_anchor_lies_before_it() -> None:
    due = "{within: 2h, of: posted_at}"
    assert rung_at(due, "50%", "2026-11-20T14:00", posted_at="2026-11-20T13:00") == (
        local("2026-11-20T14:30")
    )


def test_a_due_time_in_the_past_is_overdue_at_once() -> None:
    playbook = clocked("{within: 1h, of: posted_at}", "50%", "due")
    _, log = opened(playbook, {"posted_at": "2026-11-20T10:00"}, START)
    kinds = [type(entry.body) for entry in log[-3:]]
    assert kinds == [RungFired, RungFired, Breached]


@pytest.mark.parametrize(
    ("due", "start", "urgent"),
    [
        ("60m", "2026-11-20T14:00", "2026-11-20T14:48"),
        (OFFICE_HOURS, "2026-11-20T16:00", "2026-11-23T09:36"),
        ("{within: 1h, of: posted_at}", "2026-11-20T14:00", "2026-11-20T11:00"),
    ],
)
def test_the_last_fifth_of_the_window_is_urgent(due: str, start: str, urgent: str) -> None:
    playbook = clocked(due)
    _, task = started(playbook, start, posted_at="2026-11-20T10:00")
    assert urgent_from(playbook, task) == local(urgent)


def test_without_a_due_time_nothing_happens_by_itself() -> None:
    playbook = clocked("{at: posted_at}", "due")
    state, task = started(playbook, "2026-11-20T14:00")
    assert task.due is None
    assert urgent_from(playbook, task) is None
    assert next_moment(playbook, state) is None


def test_moments_come_by_time_and_rungs_before_the_breach_they_announce() -> None:
    early, late = START, START + timedelta(seconds=1)
    ordered = [
        Moment(at=early, kind=Kind.RUNG, number=0, task="z"),
        Moment(at=early, kind=Kind.RUNG, number=1, task="a"),
        Moment(at=early, kind=Kind.LET_GO, number=0, task="a"),
        Moment(at=early, kind=Kind.DEPUTIES, number=-1, task="a"),
        Moment(at=early, kind=Kind.BREACH, number=-1, task="a"),
        Moment(at=late, kind=Kind.RUNG, number=0, task="a"),
    ]
    assert sorted([ordered[i] for i in (5, 1, 4, 3, 2, 0)]) == ordered


def test_everything_fires_once_in_its_order() -> None:
    playbook = clocked("60m", "due+10m", "50%", "due", "due-5m")
    _, log = opened(playbook, {}, START)
    end = START + timedelta(hours=3)
    state = after(playbook, log, Timer(until=end), end)
    bodies = [entry.body for entry in log if isinstance(entry.body, (RungFired, Breached))]
    labels = [body.label if isinstance(body, RungFired) else "breach" for body in bodies]
    assert labels == ["50%", "due-5m", "due", "breach", "due+10m"]
    assert [body.late for body in bodies] == [9000, 7500, 7200, 7200, 6600]
    assert next_moment(playbook, state) is None
    assert decide(playbook, state, Timer(until=end), end) == ()


def test_only_what_is_due_until_then_fires() -> None:
    playbook = clocked("60m", "50%", "due")
    state, log = opened(playbook, {}, START)
    first = next_moment(playbook, state)
    assert first is not None
    assert first.at == START + timedelta(minutes=30)
    just_before = first.at - timedelta(microseconds=1)
    assert decide(playbook, state, Timer(until=just_before), just_before) == ()
    state = after(playbook, log, Timer(until=first.at), first.at)
    assert state.tasks["one"].fired == (0,)


def test_a_moved_due_time_gives_its_rungs_a_new_chance() -> None:
    playbook = clocked("{within: 1h, of: posted_at}", "due")
    _, log = opened(playbook, {"posted_at": "2026-11-20T14:00"}, START)
    late = START + timedelta(hours=2)
    state = after(playbook, log, Timer(until=late), late)
    assert state.tasks["one"].breached
    moved = SetFacts(facts={"posted_at": "2026-11-20T16:30"}, reason="Misread", actor="a")
    task = after(playbook, log, moved, late).tasks["one"]
    assert (task.fired, task.breached) == ((), False)
    assert task.due is not None
    assert task.due.at == local("2026-11-20T17:30")


RULES = "[{when: grave, within: 15m}, {within: 60m}]"


@pytest.mark.parametrize(
    ("relax", "first", "then", "minutes"),
    [
        (False, False, True, 15),
        (False, True, False, 15),
        (True, True, False, 60),
        (True, False, True, 15),
    ],
)
def test_when_only_the_rule_changes_the_earlier_time_stands(
    relax: bool, first: bool, then: bool, minutes: int
) -> None:
    """Unless the step says `relax: true`."""
    text = BASE.replace("DUE", RULES).replace("RUNGS", "{at: due, tell: owner}")
    playbook = runnable(text.replace("    next", f"    relax: {str(relax).lower()}\n    next"))
    _, log = opened(playbook, {"grave": first}, START)
    change = SetFacts(facts={"grave": then}, reason="Looked again", actor="a")
    due = after(playbook, log, change, START + timedelta(minutes=1)).tasks["one"].due
    assert due is not None
    assert due.at == START + timedelta(minutes=minutes)


@pytest.mark.parametrize(("relax", "minutes"), [(False, 15), (True, None)])
def test_when_no_rule_holds_any_more_the_old_time_stands(relax: bool, minutes: int | None) -> None:
    """Unless the step says `relax: true`: then it is due no more."""
    text = BASE.replace("DUE", "[{when: grave, within: 15m}]")
    text = text.replace("RUNGS", "{at: due, tell: owner}")
    playbook = runnable(text.replace("    next", f"    relax: {str(relax).lower()}\n    next"))
    _, log = opened(playbook, {"grave": True}, START)
    change = SetFacts(facts={"grave": False}, reason="Looked again", actor="a")
    due = after(playbook, log, change, START + timedelta(minutes=1)).tasks["one"].due
    stands = None if minutes is None else START + timedelta(minutes=minutes)
    assert (None if due is None else due.at) == stands


def test_when_the_anchor_moves_the_new_time_stands_though_it_is_later() -> None:
    playbook = clocked("{within: 1h, of: posted_at}")
    _, log = opened(playbook, {"posted_at": "2026-11-20T14:00"}, START)
    change = SetFacts(facts={"posted_at": "2026-11-20T15:00"}, reason="Misread", actor="a")
    due = after(playbook, log, change, START).tasks["one"].due
    assert due is not None
    assert due.at == local("2026-11-20T16:00")


def test_a_loop_that_only_clocks_turn_comes_to_an_end() -> None:
    """Whatever passes by itself is bounded by `max_visits`, and then says that it is blocked."""
    text = (
        BASE.replace("DUE", "10m")
        .replace("RUNGS", "{at: due, tell: owner}")
        .replace("    next", "    max_visits: 4\n    on_timeout: {to: one}\n    next")
    )
    playbook = runnable(text)
    _, log = opened(playbook, {}, START)
    for minutes in range(10, 100, 10):
        now = START + timedelta(minutes=minutes)
        after(playbook, log, Timer(until=now), now)
    kinds = [entry.kind for entry in log]
    assert sum(isinstance(entry.body, Entered) for entry in log) == 4
    assert sum(isinstance(entry.body, Left) for entry in log) == 3
    assert kinds[-1] == "blocked"


def test_a_due_time_that_never_comes_does_not_crash_the_opening() -> None:
    """One open minute a week: refused when checked, or without a due time, but no OverflowError."""
    from seawall import BadPlaybook

    text = BASE.replace('mon-fri: "09:00-17:00"', 'mon: "09:00-09:01"')
    text = text.replace("DUE", "{within: 24h, calendar: office}")
    try:
        playbook = runnable(text.replace("RUNGS", "{at: due, tell: owner}"))
    except BadPlaybook:
        return
    opened(playbook, {}, START)
