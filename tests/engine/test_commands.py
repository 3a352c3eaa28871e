"""What the commands do to an incident, on both databases."""

from __future__ import annotations

import pytest

from seawall import Engine, MissingFacts, NotActive
from tests.conftest import OPENING, Clock


def test_an_incident_goes_through_its_steps_to_its_end(engine: Engine, clock: Clock) -> None:
    """The main job: open, advance step by step, and be over where the playbook says."""
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    clock.forward(minutes=5)
    facts = {"verdict": "false", "reach": 5, "severity": "L2"}
    answer = engine.advance(number, "verify", facts, actor="bram")
    assert [task.ref for task in answer.incident.tasks] == ["correct"]
    engine.advance(number, "correct", {"answer": "The water is fine; here is the test."}, actor="c")
    story = {"answer": "All clear", "next_update_at": "2026-11-20T16:00"}
    ended = engine.advance(number, "story", story, actor="anna").incident
    assert (ended.status, ended.end, ended.tasks) == ("ended", "resolved", ())
    assert all(result.ok for result in engine.verify())


def test_a_step_out_of_order_is_refused_and_names_what_is_active(engine: Engine) -> None:
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    with pytest.raises(NotActive) as refused:
        engine.advance(number, "story", actor="anna")
    assert refused.value.names == ("verify",)


def test_a_refusal_names_everything_that_is_missing_at_once(engine: Engine) -> None:
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    with pytest.raises(MissingFacts) as refused:
        engine.advance(number, "verify", {"reach": 1}, actor="bram")
    assert refused.value.names == ("verdict", "severity")
    assert engine.incident(number).facts.keys() == OPENING.keys()
