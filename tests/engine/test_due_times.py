"""Due times: what they count from, and what becomes of them when facts change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from seawall import Engine
from tests.conftest import OPENING, START, Clock
from tests.engine.helpers import UNKNOWN, bodies, due, kinds, opened
from tests.engine.play import Begin, book

PLAYBOOK = """\
seawall: 1
id: dues
version: 1.0.0
title: Due times
timezone: Europe/Amsterdam
roles: {desk: Desk}
calendars:
  office: {hours: {mon-fri: ["09:00-17:00"]}}
facts:
  level: {type: choice, of: [low, high]}
  since: {type: datetime}
  promise: {type: datetime}
  word: {type: text}
ends: {over: Over}
steps:
  - id: act
    owner: desk
    due:
      - {when: level == "high", within: 15m, of: since}
      - {within: 60m, of: since}
    escalate: [{at: due-5m, tell: owner}]
    next: promise_it
  - {id: promise_it, owner: desk, due: {at: promise}, next: in_office}
  - {id: in_office, owner: desk, due: {within: 4h, calendar: office}, next: from_open}
  - {id: from_open, owner: desk, due: {within: 1d, of: opened_at}, next: over}
"""
RELAXED = PLAYBOOK.replace("id: dues", "id: relaxed").replace(
    "    escalate:", "    relax: true\n    escalate:"
)


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """A time of the tests' Friday, in UTC."""
    return START.replace(day=day, hour=hour, minute=minute)


def started(engine: Engine, playbook: str = PLAYBOOK, **facts: Any) -> int:
    info = engine.register(playbook)
    return engine.open(info.id, facts, actor="a").incident.number


def correct(engine: Engine, number: int, **facts: Any) -> list[str]:
    """Correct facts; gives the kinds of the entries that this wrote."""
    return kinds(engine.set(number, facts, actor="a", reason="corrected").entries)


def test_an_anchor_that_moves_takes_the_due_time_with_it_later_too(engine: Engine) -> None:
    number = started(engine, since=at(13))
    assert due(engine, number) == at(14)
    assert correct(engine, number, since=at(13, 30)) == ["fact_set", "due_moved"]
    assert due(engine, number) == at(14, 30)
    correct(engine, number, since=at(12, 30))
    assert due(engine, number) == at(13, 30)
    moved = bodies(engine, number, "due_moved")
    assert [body["why"] for body in moved] == ["anchor", "anchor"]
    assert [_time(body["old"]) for body in moved] == [at(14), at(14, 30)]
    assert [_time(body["due"]["at"]) for body in moved] == [at(14, 30), at(13, 30)]


def test_of_two_rules_the_earlier_due_time_stands(engine: Engine) -> None:
    number = started(engine, since=at(13))
    assert correct(engine, number, level="high") == ["fact_set", "due_moved"]
    assert due(engine, number) == at(13, 15)
    assert bodies(engine, number, "due_moved")[0]["why"] == "rule"
    assert correct(engine, number, level="low") == ["fact_set"]
    assert due(engine, number) == at(13, 15)


def test_with_relax_the_rule_that_holds_now_gives_the_due_time(engine: Engine) -> None:
    number = started(engine, RELAXED, since=at(13), level="high")
    assert due(engine, number) == at(13, 15)
    assert correct(engine, number, level="low") == ["fact_set", "due_moved"]
    assert due(engine, number) == at(14)
    assert bodies(engine, number, "due_moved")[0]["why"] == "rule"


def test_a_fact_that_nothing_depends_on_moves_nothing(engine: Engine) -> None:
    number = started(engine, since=at(13))
    assert correct(engine, number, word="hello") == ["fact_set"]


def test_a_step_is_due_as_soon_as_its_anchor_is_known(engine: Engine) -> None:
    number = started(engine)
    assert due(engine, number) is None
    assert engine.next_due() is None
    correct(engine, number, since=at(13))
    assert due(engine, number) == at(14)
    assert engine.next_due() == at(13, 55)


def test_a_due_time_in_the_past_passes_at_once(engine: Engine, clock: Clock) -> None:
    """Opened or corrected into the past, a step is overdue in the same command, and not late."""
    answer = engine.open(started_id(engine), {"since": at(10)}, actor="a")
    assert kinds(answer.entries)[-3:] == ["entered", "rung_fired", "breached"]
    assert answer.incident.overdue
    assert [entry.body.get("late", 0) for entry in answer.entries[-2:]] == [0, 0]
    number = started(engine, since=at(13))
    assert correct(engine, number, since=at(11)) == [
        "fact_set", "due_moved", "rung_fired", "breached",
    ]  # fmt: skip


def test_a_due_time_that_moves_ahead_is_announced_and_passes_anew(
    engine: Engine, clock: Clock
) -> None:
    number = started(engine, since=at(12))
    assert engine.incident(number).overdue
    correct(engine, number, since=at(13))
    assert not engine.incident(number).overdue
    clock.now = at(14)
    assert kinds(engine.tick().entries) == ["rung_fired", "breached"]


def test_a_promised_time_is_the_due_time(engine: Engine) -> None:
    number = started(engine)
    engine.advance(number, "act", {"promise": "2026-11-20T16:00"}, actor="a")
    assert due(engine, number) == at(15)
    correct(engine, number, promise="2026-11-20T17:00")
    assert due(engine, number) == at(16)


def test_on_a_calendar_only_open_hours_count(engine: Engine, clock: Clock) -> None:
    """14:00 in Amsterdam on a Friday, four office hours on, is Monday 10:00."""
    number = started(engine)
    engine.advance(number, "act", actor="a")
    engine.advance(number, "promise_it", actor="a")
    assert due(engine, number) == at(9, day=23)
    clock.forward(hours=1)
    engine.advance(number, "in_office", actor="a")
    assert due(engine, number) == START + timedelta(days=1)


def test_nobody_is_reminded_while_it_is_closed_of_what_is_due_as_it_opens(begin: Begin) -> None:
    """There is no open time between start and due time; half of it is the due time."""
    text = book("""\
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
facts: {posted_at: {type: datetime}}
ends: {over: Over}
steps:
  - {id: look, owner: desk}
  - id: answer
    owner: desk
    due: {within: 1d, of: posted_at, calendar: office}
    escalate: [{at: 50%, tell: lead}]
    next: over
""")
    play = begin(text, {"posted_at": "2026-11-20T04:40"})
    assert play.until("2026-11-21T12:00") == []
    play.do("advance", "look")
    assert play.due("answer") == "11-23 09:00"
    assert play.until("2026-11-23T08:59") == []
    assert play.until("2026-11-23T09:00") == ["rung_fired answer", "breached answer"]


def test_the_rule_of_severity_tightens_a_hold(engine: Engine) -> None:
    """The example of the language: at L3 an answer is due a quarter of an hour after the post."""
    number = opened(engine)
    engine.advance(number, "verify", UNKNOWN, actor="b")
    posted = datetime.fromisoformat(OPENING["posted_at"])
    assert due(engine, number) == posted + timedelta(minutes=60)
    correct(engine, number, severity="L3")
    assert due(engine, number) == posted + timedelta(minutes=15)
    correct(engine, number, severity="L1")
    assert due(engine, number) == posted + timedelta(minutes=15)


@pytest.mark.parametrize(
    ("minutes", "urgency"),
    [(0, "green"), (47, "green"), (48, "orange"), (59, "orange"), (60, "red")],
)
def test_a_task_turns_orange_and_red_as_its_window_goes(
    engine: Engine, clock: Clock, minutes: int, urgency: str
) -> None:
    number = started(engine, since=START)
    clock.forward(minutes=minutes)
    assert engine.incident(number).tasks[0].urgency == urgency


def started_id(engine: Engine) -> str:
    return engine.register(PLAYBOOK).id


def _time(given: str | datetime) -> datetime:
    return datetime.fromisoformat(given) if isinstance(given, str) else given
