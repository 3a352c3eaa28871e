"""What a trial by hand found, so that it stays found."""

from __future__ import annotations

from pathlib import Path

import pytest

from seawall import Engine, Message, NotPermitted, Person, RequestReused, Roster
from tests.conftest import OPENING, RUMOUR, Clock, MakeEngine
from tests.engine.helpers import rows

KEYED = """\
seawall: 1
id: keyed
version: 1.0.0
title: Goes stale
facts: {url: {type: url}}
open: [url]
key: url
ends: {stale: Nobody came, done: Done}
steps:
  - {id: one, due: 1h, on_timeout: {to: stale}, next: done}
"""
ADDRESS = {"url": "https://example.org/1"}


def test_a_key_is_free_once_what_was_due_has_ended_its_incident(
    engine: Engine, clock: Clock
) -> None:
    """A complaint must not land in an incident that the clock has ended."""
    engine.register(KEYED)
    first = engine.open("keyed", ADDRESS, actor="anna").incident
    assert engine.open("keyed", ADDRESS, actor="anna").existing
    clock.forward(hours=2)
    again = engine.open("keyed", ADDRESS, actor="anna")
    assert not again.existing
    assert again.incident.number != first.number
    assert engine.incident(first.number).end == "stale"
    assert all(result.ok for result in engine.verify())


def test_a_due_time_that_comes_out_the_same_fires_nothing_again(
    engine: Engine, clock: Clock
) -> None:
    """Posted at eight or at nine in the evening, it is due in the first office hour."""
    engine.register(
        RUMOUR.replace("    owner: listener\n", "    owner: listener\n    escalate: standard\n", 1)
    )
    evening = {**OPENING, "posted_at": "2026-11-19T20:00:00+01:00"}
    number = engine.open("rumour", evening, actor="anna").incident.number
    facts = {"verdict": "unknown", "reach": 1, "severity": "L1"}
    engine.advance(number, "verify", facts, actor="bram")
    clock.forward(minutes=30)
    engine.tick()
    fired = [e.kind for e in engine.history(number) if e.kind in ("rung_fired", "breached")]
    engine.set(number, {"posted_at": "2026-11-19T21:00"}, actor="anna", reason="Misread")
    log = engine.history(number)
    assert [e.kind for e in log if e.kind in ("rung_fired", "breached")] == fired
    assert log[-1].text.startswith("hold is still due")
    assert all(result.ok for result in engine.verify())


def test_a_drill_does_not_decide_what_real_incidents_open_by(make_engine: MakeEngine) -> None:
    """A draft that was rehearsed is known by its digest alone until it is registered."""
    real, drilling = make_engine(), make_engine(drill=True)
    ours = real.register(RUMOUR)
    draft = RUMOUR.replace("version: 1.0.0", "version: 2.0.0")
    drilled = drilling.register(draft)
    assert [info.version for info in real.playbooks()] == ["1.0.0"]
    assert real.open("rumour", OPENING, actor="anna").incident.digest == ours.digest
    assert drilling.open(drilled.digest, OPENING, actor="anna").incident.version == "2.0.0"
    real.register(draft)
    assert [info.version for info in real.playbooks()] == ["1.0.0", "2.0.0"]


def test_an_opening_that_is_repeated_is_the_same_though_its_file_changed(engine: Engine) -> None:
    first = engine.open("rumour", OPENING, actor="anna", request_id="form-1")
    changed = engine.register(RUMOUR.replace("version: 1.0.0", "version: 1.0.1"))
    again = engine.open(changed.digest, OPENING, actor="anna", request_id="form-1")
    assert again.repeated
    assert again.incident.number == first.incident.number
    with pytest.raises(RequestReused):
        engine.open("rumour", {**OPENING, "claim": "Another"}, actor="anna", request_id="form-1")


def test_an_override_needs_something_to_set_aside(make_engine: MakeEngine) -> None:
    """The lead may leave the step of comms where a requirement is unmet, and not otherwise."""
    roster = Roster(people={"chris": Person(roles=("comms",)), "bram": Person(roles=("lead",))})
    engine = make_engine(roster=roster)
    engine.register(RUMOUR.replace("deputy: comms", "deputy: listener"))
    number = engine.open("rumour", OPENING, actor="bram").incident.number
    facts = {"verdict": "false", "reach": 5, "severity": "L2"}
    engine.advance(number, "verify", facts, actor="bram")
    with pytest.raises(NotPermitted):
        engine.advance(number, "correct", {"answer": "All is well"}, actor="bram", override="Why")
    answer = {"answer": "They told you to calm down. They should not have."}
    done = engine.advance(number, "correct", answer, actor="bram", override="We quote it")
    assert "overridden" in [entry.kind for entry in done.entries]


def test_two_who_deliver_do_not_tell_people_twice(make_engine: MakeEngine, clock: Clock) -> None:
    """What one has taken is kept from the other, and comes back if it is never delivered."""
    one, other = make_engine(), make_engine()
    one.register(RUMOUR)
    one.open("rumour", OPENING, actor="anna")
    clock.forward(minutes=41)
    one.tick()
    taken = one.claim()
    assert len(taken) == 2
    assert other.claim() == ()
    one.delivered(taken[:1])
    clock.forward(minutes=2)
    told: list[Message] = []
    assert other.deliver(told.append) == 1
    assert [message.id for message in told] == [taken[1].id]


def test_no_more_messages_are_taken_than_asked_for(make_engine: MakeEngine, clock: Clock) -> None:
    """Nor when the database has not counted its rows yet."""
    engine = make_engine()
    engine.register(RUMOUR)
    engine.open("rumour", OPENING, actor="anna")
    clock.forward(minutes=56)
    engine.tick()
    taken = [engine.claim(limit=1) for _ in range(3)]
    assert [len(messages) for messages in taken] == [1, 1, 1]
    moments = [messages[0].created_at for messages in taken]
    assert moments == sorted(moments)


def test_a_playbook_file_may_vanish_while_its_incident_runs(engine: Engine, tmp_path: Path) -> None:
    file = tmp_path / "rumour.yaml"
    file.write_text(RUMOUR.replace("id: rumour", "id: gone"), encoding="utf-8")
    digest = engine.register(file).digest
    number = engine.open(digest, OPENING, actor="anna").incident.number
    file.unlink()
    facts = {"verdict": "unknown", "reach": 1, "severity": "L1"}
    assert engine.advance(number, "verify", facts, actor="bram").incident.task("hold")


def test_a_damaged_incident_hides_none_of_the_others(
    engine: Engine, url: str, clock: Clock
) -> None:
    """One row that cannot be read is named beside the list, and passed by in the inbox."""
    numbers = [
        engine.open("rumour", {**OPENING, "url": f"https://example.org/{n}"}, actor="anna")
        for n in range(3)
    ]
    broken = numbers[1].incident.number
    rows(url, f"UPDATE seawall_incident SET state = 'garbage' WHERE number = {broken}")
    page = engine.incidents()
    assert [one.number for one in page.items] == [3, 1]
    assert [(one.incident, one.code) for one in page.failed] == [(broken, "damaged")]
    assert engine.incidents(limit=1, before=3).before == broken
    assert [item.incident.number for item in engine.tasks()] == [1, 3]
