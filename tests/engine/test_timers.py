"""What happens by itself when time passes: rungs, passed due times, and what they do."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from seawall import Engine, LogEntry, NotActive, StoreError
from seawall.loop import Loop
from tests.conftest import START, Clock, MakeEngine
from tests.engine.helpers import VERDICT, active, bodies, dump, kinds, opened, rows, unchanged

RUNGS = """\
seawall: 1
id: rungs
version: 1.0.0
title: Rungs
roles: {desk: Desk, boss: Boss}
facts: {alarm: {type: bool}}
ends: {over: Over}
steps:
  - id: act
    owner: desk
    due: 60m
    escalate:
      - {at: 50%, tell: owner}
      - {at: due-5m, tell: owner}
      - {at: due, tell: boss}
      - {at: due+10m, tell: [desk, boss], set: {alarm: true}}
      - {at: due+1h, to: wait}
    next: over
  - {id: wait, owner: boss, next: over}
"""
MOMENTS = [30, 55, 60, 60, 70, 120]
"""Minutes after the start at which RUNGS does something: three rungs, the breach, two more."""

TIMEOUTS = """\
seawall: 1
id: timeouts
version: 1.0.0
title: Timeouts
roles: {desk: Desk, boss: Boss}
facts: {word: {type: text}, level: {type: choice, of: [low, high]}}
ends: {over: Over}
steps:
  - id: first
    owner: desk
    due: 10m
    on_timeout: {set: {level: high, word: late}, tell: [boss, owner], to: second}
    next: [{when: word == "done", to: over}, {to: second}]
  - {id: second, owner: desk, max_visits: 1, next: first}
"""


def after(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def rungs(engine: Engine) -> int:
    engine.register(RUNGS)
    return engine.open("rungs", actor="a").incident.number


def moment(entry: LogEntry) -> datetime:
    """When what the entry tells was to happen."""
    at = entry.body.get("moment") or entry.body["due"]
    return datetime.fromisoformat(at) if isinstance(at, str) else at


def test_each_rung_fires_once_at_its_moment_and_never_early(
    engine: Engine, url: str, clock: Clock
) -> None:
    """A microsecond before its moment a rung is silent; at its moment it fires, not late."""
    number = rungs(engine)
    told: list[tuple[str, ...]] = []
    for minutes in sorted(set(MOMENTS)):
        assert engine.next_due() == after(minutes)
        clock.now = after(minutes) - timedelta(microseconds=1)
        with unchanged(url):
            assert engine.tick().entries == ()
        clock.now = after(minutes)
        fired = engine.tick().entries
        happened = [entry for entry in fired if entry.kind in ("rung_fired", "breached")]
        assert [moment(entry) for entry in happened] == [clock.now] * MOMENTS.count(minutes)
        assert not any(entry.body.get("late") for entry in happened)
        told += [entry.told for entry in happened]
        with unchanged(url):
            assert engine.tick().entries == ()
    assert told == [("desk",), ("desk",), ("boss",), (), ("desk", "boss"), ()]
    assert active(engine, number) == ["wait"]
    assert engine.incident(number).facts["alarm"].value is True


def test_what_was_missed_fires_in_order_and_says_how_late(engine: Engine, clock: Clock) -> None:
    number = rungs(engine)
    clock.now = after(180)
    fired = [e for e in engine.tick().entries if e.kind in ("rung_fired", "breached")]
    assert [moment(entry) for entry in fired] == [after(minutes) for minutes in MOMENTS]
    assert [entry.body["late"] for entry in fired] == [60 * (180 - minutes) for minutes in MOMENTS]
    assert {(entry.at, entry.actor) for entry in fired} == {(clock.now, "timer")}
    left = bodies(engine, number, "left")
    assert [(body["how"], body["to"]) for body in left] == [("timeout", "wait")]


def test_lateness_is_in_whole_seconds(engine: Engine, clock: Clock) -> None:
    rungs(engine)
    clock.now = after(30) + timedelta(seconds=1.9)
    (fired,) = engine.tick().entries
    assert fired.body["late"] == 1


def test_a_task_that_is_left_is_not_announced_any_more(engine: Engine, clock: Clock) -> None:
    number = rungs(engine)
    clock.now = after(40)
    engine.tick()
    engine.advance(number, "act", actor="a")
    clock.now = after(500)
    assert engine.tick().entries == ()
    assert engine.next_due() is None


def test_a_passed_due_time_sets_tells_and_moves(engine: Engine, clock: Clock) -> None:
    engine.register(TIMEOUTS)
    number = engine.open("timeouts", actor="a").incident.number
    clock.now = after(10)
    fired = engine.tick().entries
    assert kinds(fired) == ["breached", "fact_set", "fact_set", "left", "entered"]
    assert fired[0].told == ("boss", "desk")
    assert fired[3].body["how"] == "timeout"
    incident = engine.incident(number)
    assert {name: fact.value for name, fact in incident.facts.items()} == {
        "level": "high",
        "word": "late",
    }
    assert active(engine, number) == ["second"]


def test_a_timeout_into_a_full_step_is_blocked_once(engine: Engine, url: str, clock: Clock) -> None:
    """Where passing time may not go on it says so, tells the owner, and does not try again."""
    engine.register(TIMEOUTS)
    number = engine.open("timeouts", actor="a").incident.number
    engine.advance(number, "first", actor="a")
    engine.advance(number, "second", actor="a")
    clock.now = after(10)
    fired = engine.tick().entries
    assert fired[-1].kind == "blocked"
    assert fired[-1].body["code"] == "too_many_visits"
    assert (fired[-1].body["to"], fired[-1].told) == ("second", ("desk",))
    assert active(engine, number) == ["first"]
    clock.forward(days=1)
    with unchanged(url):
        assert engine.tick().entries == ()
    done = engine.advance(number, "first", {"word": "done"}, actor="a", reason="by hand")
    assert done.incident.status == "ended"


def test_ticks_over_many_incidents_fire_in_order_of_time(clock: Clock) -> None:
    """More incidents than a sweep takes at a time, each due several times, interleaved."""
    with Engine("sqlite://", clock=clock) as engine:
        for _ in range(120):
            rungs(engine)
            clock.forward(seconds=20)
        clock.forward(hours=3)
        sweep = engine.tick()
        fired = [e for e in sweep.entries if e.kind in ("rung_fired", "breached")]
        assert len(fired) == 120 * len(MOMENTS)
        assert [moment(entry) for entry in fired] == sorted(moment(entry) for entry in fired)
        assert engine.tick().entries == ()
        assert all(result.ok for result in engine.verify())


def test_ticks_of_two_incidents_interleave(engine: Engine, clock: Clock) -> None:
    first = rungs(engine)
    clock.forward(minutes=10)
    second = rungs(engine)
    clock.forward(hours=3)
    fired = [e for e in engine.tick().entries if e.kind in ("rung_fired", "breached")]
    assert [moment(entry) for entry in fired] == sorted(moment(entry) for entry in fired)
    assert [entry.incident for entry in fired][:4] == [first, second, first, first]


def test_a_broken_incident_is_reported_and_the_others_fire(
    engine: Engine, url: str, clock: Clock
) -> None:
    broken, whole = rungs(engine), rungs(engine)
    rows(url, "UPDATE seawall_incident SET state = '{}' WHERE number = ?", broken)
    clock.now = after(30)
    sweep = engine.tick()
    assert [(failed.incident, failed.code) for failed in sweep.failed] == [(broken, "damaged")]
    assert sweep.failed[0].message
    assert [(entry.incident, entry.kind) for entry in sweep.entries] == [(whole, "rung_fired")]


def test_one_incident_can_be_ticked_alone(engine: Engine, clock: Clock) -> None:
    first, second = rungs(engine), rungs(engine)
    clock.now = after(180)
    sweep = engine.tick(incident=first)
    assert {entry.incident for entry in sweep.entries} == {first}
    assert engine.incident(first).next_at is None
    assert engine.incident(second).next_at == after(30)


def test_ticking_up_to_a_moment_stops_there(engine: Engine, clock: Clock) -> None:
    number = rungs(engine)
    clock.now = after(180)
    sweep = engine.tick(after(56))
    assert [moment(entry) for entry in sweep.entries] == [after(30), after(55)]
    assert engine.incident(number).next_at == after(60)


def test_a_command_fires_what_is_due_first(engine: Engine, clock: Clock) -> None:
    number = rungs(engine)
    clock.now = after(57)
    answer = engine.note(number, "Hello", actor="a")
    assert kinds(answer.entries) == ["rung_fired", "rung_fired", "noted"]
    assert [entry.actor for entry in answer.entries] == ["timer", "timer", "a"]
    assert [entry.body["late"] for entry in answer.entries[:2]] == [27 * 60, 2 * 60]


def test_a_refused_command_keeps_what_the_timer_did_first(
    engine: Engine, url: str, clock: Clock
) -> None:
    """A timeout moved the step, so it cannot be advanced; the timeout stands."""
    number = opened(engine)
    clock.now = after(46)
    with pytest.raises(NotActive) as refused:
        engine.advance(number, "verify", VERDICT, actor="b")
    assert refused.value.names == ("hold",)
    assert active(engine, number) == ["hold"]
    log = engine.history(number)
    assert [e.kind for e in log if e.actor == "timer"] == [
        "rung_fired", "rung_fired", "rung_fired", "breached", "fact_set", "left", "entered",
    ]  # fmt: skip
    assert not any(entry.actor == "b" for entry in log)
    assert engine.incident(number).facts["severity"].value == "L2"
    assert engine.verify(number)[0].ok
    with unchanged(url), pytest.raises(NotActive):
        engine.advance(number, "verify", VERDICT, actor="b")


def test_reading_fires_nothing(engine: Engine, url: str, clock: Clock) -> None:
    number = rungs(engine)
    clock.now = after(180)
    with unchanged(url):
        assert engine.incident(number).overdue
        engine.incidents(overdue=True)
        engine.tasks()
        engine.history(number)
        engine.verify()


def test_a_clock_that_goes_back_never_turns_the_log_back(engine: Engine, clock: Clock) -> None:
    number = rungs(engine)
    clock.forward(minutes=10)
    engine.note(number, "first", actor="a")
    clock.forward(minutes=-30)
    engine.note(number, "second", actor="a")
    times = [entry.at for entry in engine.history(number)]
    assert times == sorted(times)


def test_what_a_clock_that_ran_ahead_has_passed_fires_before_a_command(
    make_engine: MakeEngine, url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sweeper whose clock runs ahead stops after the first moment. The log ends at its time then,
    so what follows comes after every moment until that, by whatever clock.
    """
    engine = make_engine()
    engine.register(RUNGS)
    number = engine.open("rungs", actor="a").incident.number
    fire = Loop.fire

    def stops(self: Loop, *given: Any) -> None:
        monkeypatch.undo()
        fire(self, *given)
        raise KeyboardInterrupt

    with Engine(url, clock=lambda: after(65)) as ahead:
        monkeypatch.setattr(Loop, "fire", stops)
        with pytest.raises(KeyboardInterrupt):
            ahead.tick()
    clock.forward(minutes=35)
    engine.advance(number, "act", actor="a")
    fired = [entry.kind for entry in engine.history(number) if entry.actor == "timer"]
    assert fired == ["rung_fired", "rung_fired", "rung_fired", "breached"]


def test_a_restart_loses_no_timer(sqlite_url: str, clock: Clock) -> None:
    with Engine(sqlite_url, clock=clock) as engine:
        number = rungs(engine)
    clock.now = after(58)
    with Engine(Path(sqlite_url), clock=clock) as engine:
        assert kinds(engine.tick().entries) == ["rung_fired", "rung_fired"]
        assert engine.incident(number).next_at == after(60)


def test_a_sweep_that_cannot_reach_the_database_raises(sqlite_url: str, clock: Clock) -> None:
    with Engine(sqlite_url, clock=clock) as engine:
        rungs(engine)
        clock.now = after(58)
        assert dump(sqlite_url)
        rows(sqlite_url, "ALTER TABLE seawall_incident RENAME TO seawall_elsewhere")
        with pytest.raises(StoreError):
            engine.tick()
