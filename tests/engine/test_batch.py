"""Commands given together are carried out in one transaction: all of them, or none."""

from __future__ import annotations

import pytest

from seawall import BadCommand, Engine, KeyTaken, MissingFacts, NotActive
from tests.conftest import OPENING, Clock
from tests.engine.helpers import VERDICT, active, kinds, opened, unchanged

PLACES = """\
seawall: 1
id: places
version: 1.0.0
title: Somewhere
timezone: UTC
roles: {lead: Lead}
facts:
  places: {type: list}
open: [places]
ends: {over: It is over}
steps:
  - {id: look, owner: lead, due: 1h, next: over}
"""


def test_a_batch_does_what_the_commands_do_one_by_one(engine: Engine, clock: Clock) -> None:
    """The same entries but for hashes, whose salts differ, and the same state."""
    one, other = opened(engine), opened(engine, "https://example.org/2")
    clock.forward(minutes=30)
    singly = [
        engine.note(one, "Hello", actor="anna"),
        engine.advance(one, "verify", VERDICT, actor="bram"),
        engine.set(one, {"reach": 9}, actor="anna", reason="counted"),
    ]
    with engine.batch() as batch:
        places = [
            batch.note(other, "Hello", actor="anna"),
            batch.advance(other, "verify", VERDICT, actor="bram"),
            batch.set(other, {"reach": 9}, actor="anna", reason="counted"),
        ]
    assert places == [0, 1, 2]
    for alone, together in zip(singly, batch.answers, strict=True):
        assert kinds(alone.entries) == kinds(together.entries)
        assert alone.incident.seq == together.incident.seq
        assert [task.ref for task in alone.incident.tasks] == [
            task.ref for task in together.incident.tasks
        ]
    assert engine.incident(other) == batch.answers[-1].incident
    texts = [
        [e.text for e in engine.history(number) if "example" not in e.text]
        for number in (one, other)
    ]
    assert texts[0] == texts[1]
    assert all(result.ok for result in engine.verify())


def test_one_refusal_undoes_all(engine: Engine, url: str) -> None:
    number = opened(engine)
    with unchanged(url), pytest.raises(MissingFacts), engine.batch() as batch:  # noqa: PT012  # the end of the block raises
        batch.open("rumour", OPENING | {"url": "https://example.org/9"}, actor="anna")
        batch.note(number, "Hello", actor="anna")
        batch.advance(number, "verify", actor="bram")
        batch.note(number, "Bye", actor="anna")
    with pytest.raises(BadCommand, match="when its `with` block has ended well"):
        _ = batch.answers


def test_a_command_sees_what_those_before_it_did(engine: Engine) -> None:
    """Also where it looks for another incident: by id, or by key."""
    number = opened(engine)
    id = engine.incident(number).id
    with engine.batch() as batch:
        batch.advance(number, "verify", VERDICT, actor="bram")
        batch.advance(id, "correct", {"answer": "Fine"}, actor="bram")
        batch.skip(number, "story", actor="bram", reason="no need")
        batch.open("rumour", OPENING, actor="anna")
        batch.open("rumour", OPENING, actor="anna")
    ended, new, same = batch.answers[2:]
    assert ended.incident.status == "ended"
    assert new.incident.number == same.incident.number != number
    assert (new.existing, same.existing) == (False, True)
    assert active(engine, new.incident.number) == ["verify"]


def test_a_key_that_is_taken_is_refused_in_a_batch_too(engine: Engine, url: str) -> None:
    one, other = opened(engine), opened(engine, "https://example.org/2")
    with unchanged(url), pytest.raises(KeyTaken), engine.batch() as batch:  # noqa: PT012  # the end of the block raises
        batch.set(one, {"url": "https://example.org/3"}, actor="a", reason="x")
        batch.set(other, {"url": "https://example.org/3"}, actor="a", reason="x")
    with engine.batch() as batch:  # the first makes room for the second
        batch.set(one, {"url": "https://example.org/3"}, actor="a", reason="x")
        batch.set(other, {"url": "https://example.org/1"}, actor="a", reason="x")
    assert engine.incident(other).key == "https://example.org/1"


def test_request_ids_hold_in_a_batch(engine: Engine, url: str) -> None:
    number = opened(engine)
    with engine.batch() as batch:
        batch.note(number, "Hello", actor="anna", request_id="r")
        batch.note(number, "Hello", actor="anna", request_id="r")
    assert [answer.repeated for answer in batch.answers] == [False, True]
    with unchanged(url), engine.batch() as again:
        again.note(number, "Hello", actor="anna", request_id="r")
    assert again.answers[0].entries == batch.answers[0].entries


def test_what_is_due_fires_first_in_a_batch(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    clock.forward(minutes=46)
    with pytest.raises(NotActive), engine.batch() as batch:
        batch.advance(number, "verify", VERDICT, actor="bram")
    engine.tick()
    assert active(engine, number) == ["hold"]


def test_a_batch_that_is_given_up_does_nothing(engine: Engine, url: str) -> None:
    number = opened(engine)
    with unchanged(url), pytest.raises(ZeroDivisionError), engine.batch() as batch:  # noqa: PT012  # the end of the block raises
        batch.note(number, "Hello", actor="anna")
        _ = 1 / 0
    with engine.batch() as empty:
        pass
    assert empty.answers == ()
    with pytest.raises(BadCommand, match="begin another"):
        empty.note(number, "Hello", actor="anna")


def test_a_batch_that_is_over_is_not_begun_again(engine: Engine) -> None:
    """Whoever tries again would carry out once more what stood in it before."""
    number = opened(engine)
    batch = engine.batch()
    with pytest.raises(KeyError), batch:  # noqa: PT012  # the block is what is tried
        batch.note(number, "Given up", actor="anna")
        raise KeyError
    with pytest.raises(BadCommand, match="begin another"):
        batch.note(number, "Again", actor="anna")
    with pytest.raises(BadCommand, match="begin another"), batch:
        pass
    assert "noted" not in kinds(engine.history(number))


def test_what_is_given_to_a_batch_may_change_afterwards(engine: Engine) -> None:
    """The command holds what it was given, not what became of it."""
    engine.register(PLACES)
    places, facts = ["here"], dict[str, object]()
    facts["places"] = places
    with engine.batch() as batch:
        batch.open("places", facts, actor="anna")
        places.append("there")
        facts["places"] = ["nowhere"]
    assert batch.answers[0].incident.facts["places"].value == ["here"]
