"""Verification finds every way in which a log or what is kept beside it was changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest

from seawall import Engine
from tests.conftest import RUMOUR, Clock, MakeEngine
from tests.engine.helpers import VERDICT, kinds, opened, rows, unchanged, unguard

NUMBER = 1
"""The incident that is tampered with; it stands in `correct`, after an hour of timers."""


@pytest.fixture
def kept(engine: Engine, url: str, clock: Clock) -> Engine:
    """An engine with two incidents and an unguarded log."""
    assert opened(engine) == NUMBER
    opened(engine, "https://example.org/2")
    clock.forward(minutes=25)
    engine.tick()
    engine.advance(NUMBER, "verify", VERDICT, actor="bram", role="lead")
    engine.note(NUMBER, "Hello", actor="anna")
    unguard(url)
    return engine


def problems(engine: Engine, number: int = NUMBER) -> tuple[str, ...]:
    """What is wrong with the incident; with all others nothing may be."""
    results = {result.incident: result for result in engine.verify()}
    assert results.keys() == {1, 2}
    assert all(result.ok for other, result in results.items() if other != number)
    assert results[number] == engine.verify(number)[0]
    assert results[number].ok is not bool(results[number].problems)
    return results[number].problems


def test_what_seawall_wrote_is_right(kept: Engine, url: str) -> None:
    with unchanged(url):
        assert problems(kept) == ()
    assert kept.verify(NUMBER)[0].entries == len(kept.history(NUMBER))


COLUMNS: dict[str, tuple[str, Any]] = {
    "at": ("seq = 3", "2026-11-20T13:00:00.000001Z"),
    "no time": ("seq = 3", "yesterday"),
    "actor": ("seq = 3", "mallory"),
    "role": ("kind = 'left'", "comms"),
    "no role": ("kind = 'left'", None),
    "kind": ("kind = 'noted'", "reopened"),
    "unknown kind": ("kind = 'noted'", "invented"),
    "hash": ("seq = 3", "f" * 64),
    "last hash": ("kind = 'noted'", "f" * 64),
    "seq": ("kind = 'noted'", 99),
    "first seq": ("seq = 1", 0),
}
"""Columns of an entry (in one or two ways), of which row, and what is written there."""


@pytest.mark.parametrize("what", COLUMNS)
def test_every_column_of_an_entry_is_held_by_its_hash(kept: Engine, url: str, what: str) -> None:
    where, value = COLUMNS[what]
    column = what.rpartition(" ")[2].replace("time", "at")
    statement = f"UPDATE seawall_entry SET {column} = ? WHERE incident = ? AND {where}"
    rows(url, statement, value, NUMBER)
    assert problems(kept)


Change = Callable[[dict[str, Any]], Any]

BODIES: dict[str, tuple[str, Change]] = {
    "another value": ("fact_set", lambda body: body | {"value": "other"}),
    "a huge number": ("fact_set", lambda body: body | {"value": 2**60}),
    "another kind": ("fact_set", lambda body: {"kind": "noted", "text": "x"}),
    "an unknown kind": ("fact_set", lambda body: body | {"kind": "invented"}),
    "a key too many": ("fact_set", lambda body: body | {"extra": 1}),
    "an unknown fact": ("fact_set", lambda body: body | {"fact": "colour"}),
    "an unknown step": ("entered", lambda body: body | {"task": "nope", "step": "nope"}),
    "an unknown due rule": ("entered", lambda body: body | {"due": body["due"] | {"rule": 9}}),
    "an unknown rung": ("rung_fired", lambda body: body | {"rung": 9}),
    "a task that is not there": ("rung_fired", lambda body: body | {"task": "story"}),
    "no task": ("left", lambda body: body | {"task": "story"}),
    "another incident": ("opened", lambda body: body | {"id": "x"}),
    "another playbook": ("opened", lambda body: body | {"digest": "0" * 64}),
    "no object": ("noted", lambda body: [body]),
}
"""Kinds of entries, and what is done to the body of the last one of that kind."""


@pytest.mark.parametrize("what", BODIES)
def test_the_body_of_an_entry_is_held_by_its_hash(kept: Engine, url: str, what: str) -> None:
    """However a body is changed, it is reported, and verification itself does not fail."""
    kind, change = BODIES[what]
    (seq, body) = rows(
        url,
        "SELECT seq, body FROM seawall_entry WHERE incident = ? AND kind = ? ORDER BY seq DESC",
        NUMBER,
        kind,
    )[0]
    changed = json.dumps(change(json.loads(body)))
    rows(
        url,
        "UPDATE seawall_entry SET body = ? WHERE incident = ? AND seq = ?",
        changed,
        NUMBER,
        seq,
    )
    assert problems(kept)


def test_a_due_rule_that_is_not_there_is_found(kept: Engine, url: str) -> None:
    """The other incident still stands in a step with reminders, whose times need the rule."""
    entered = "incident = 2 AND kind = 'entered'"
    ((body,),) = rows(url, f"SELECT body FROM seawall_entry WHERE {entered}")
    changed = json.loads(body)
    changed["due"]["rule"] = 9
    rows(url, f"UPDATE seawall_entry SET body = ? WHERE {entered}", json.dumps(changed))
    assert problems(kept, 2)


def test_a_body_that_is_only_spaced_otherwise_is_found(kept: Engine, url: str) -> None:
    rows(url, "UPDATE seawall_entry SET body = body || ' ' WHERE incident = 1 AND seq = 2")
    assert problems(kept)


@pytest.mark.parametrize("place", ["1", "4", "(SELECT max(seq) FROM seawall_entry)"])
def test_an_entry_that_was_removed_is_found(kept: Engine, url: str, place: str) -> None:
    rows(url, f"DELETE FROM seawall_entry WHERE incident = {NUMBER} AND seq = {place}")
    assert problems(kept)


def test_a_log_that_was_emptied_is_found(kept: Engine, url: str) -> None:
    rows(url, "DELETE FROM seawall_entry WHERE incident = ?", NUMBER)
    assert problems(kept)


def test_entries_that_changed_places_are_found(kept: Engine, url: str) -> None:
    for old, new in [(2, 99), (3, 2), (99, 3)]:
        rows(url, "UPDATE seawall_entry SET seq = ? WHERE incident = 1 AND seq = ?", new, old)
    assert problems(kept)


def test_an_entry_that_was_added_is_found(kept: Engine, url: str) -> None:
    columns = "at, actor, role, kind, body, hash"
    rows(
        url,
        f"INSERT INTO seawall_entry (incident, seq, {columns}) SELECT incident, seq + 1, {columns} "
        "FROM seawall_entry WHERE incident = 1 AND kind = 'noted'",
    )
    assert problems(kept)


def test_an_entry_of_another_incident_is_found(kept: Engine, url: str) -> None:
    """The hash names the incident: the same words in another log are not the same entry."""
    columns = "seq, at, actor, role, kind, body, hash"
    rows(url, "DELETE FROM seawall_entry WHERE incident = 1 AND seq = 2")
    rows(
        url,
        f"INSERT INTO seawall_entry (incident, {columns}) SELECT 1, {columns} "
        "FROM seawall_entry WHERE incident = 2 AND seq = 2",
    )
    assert problems(kept)


INCIDENT: dict[str, Any] = {
    "id": "11111111-2222-3333-4444-555555555555",
    "playbook": "gossip",
    "status": "ended",
    "drill": True,
    "key": "https://example.org/9",
    "opened_at": "2026-11-20T13:00:00.000001Z",
    "next_at": "2027-01-01T00:00:00.000000Z",
    "seq": 3,
    "head": "0" * 64,
    "state": "{}",
}


@pytest.mark.parametrize("column", INCIDENT)
def test_every_column_of_an_incident_is_held_by_its_log(
    kept: Engine, url: str, column: str
) -> None:
    rows(url, f"UPDATE seawall_incident SET {column} = ? WHERE number = 1", INCIDENT[column])
    assert problems(kept)


@pytest.mark.parametrize("column", ["key", "next_at"])
def test_a_column_that_was_emptied_is_found(kept: Engine, url: str, column: str) -> None:
    rows(url, f"UPDATE seawall_incident SET {column} = NULL WHERE number = 1")
    assert problems(kept)


def test_another_playbook_under_an_incident_is_found(kept: Engine, url: str) -> None:
    other = kept.register(RUMOUR.replace("version: 1.0.0", "version: 2.0.0"))
    rows(url, "UPDATE seawall_incident SET digest = ? WHERE number = 1", other.digest)
    assert problems(kept)


STATES: dict[str, Change] = {
    "a fact": lambda s: s | {"facts": s["facts"] | {"claim": {"value": "x", "seq": 2}}},
    "a visit": lambda s: s | {"visits": s["visits"] | {"verify": 7}},
    "the time": lambda s: s | {"at": "2026-11-20T13:00:00Z"},
    "the seq": lambda s: s | {"seq": 3},
    "a task": lambda s: s | {"tasks": {}},
    "a due time": lambda s: s | {"tasks": _due_later(s["tasks"])},
    "the status": lambda s: s | {"status": "cancelled"},
    "what was left": lambda s: s | {"left": {}},
}


@pytest.mark.parametrize("what", STATES)
def test_a_changed_state_is_not_what_the_log_says(kept: Engine, url: str, what: str) -> None:
    ((state,),) = rows(url, "SELECT state FROM seawall_incident WHERE number = 1")
    changed = json.dumps(STATES[what](json.loads(state)))
    rows(url, "UPDATE seawall_incident SET state = ? WHERE number = 1", changed)
    assert problems(kept)


BESIDE = {
    "a label changed": "UPDATE seawall_label SET value = 'L3' WHERE incident = 1",
    "a label removed": "DELETE FROM seawall_label WHERE incident = 1",
    "a label added": "INSERT INTO seawall_label (incident, name, value) VALUES (1, 'x', 'y')",
    "a task's owner": "UPDATE seawall_task SET owner = 'lead' WHERE incident = 1",
    "a task's assignee": "UPDATE seawall_task SET assignee = 'mallory' WHERE incident = 1",
    "a task's name": "UPDATE seawall_task SET ref = 'story' WHERE incident = 1",
    "a task's due time": "UPDATE seawall_task SET due_at = NULL WHERE incident = 1",
    "a task removed": "DELETE FROM seawall_task WHERE incident = 1",
    "a task added": "INSERT INTO seawall_task (incident, ref) VALUES (1, 'story')",
}


@pytest.mark.parametrize("what", BESIDE)
def test_the_rows_beside_an_incident_are_held_by_its_log(kept: Engine, url: str, what: str) -> None:
    rows(url, BESIDE[what])
    assert problems(kept)


def as_json(data: object) -> str:
    """As Seawall writes it into its log."""
    return json.dumps(data, separators=(",", ":"), sort_keys=True)


@pytest.mark.parametrize("value", ["other", 2**60, 1e300, None, [[]], {"a": 1}])
def test_a_last_entry_that_is_forged_with_its_hash_is_found_by_the_state(
    kept: Engine, url: str, value: object
) -> None:
    """Who can compute the chain still has to know what follows from it."""
    kept.set(NUMBER, {"answer": "Fine"}, actor="anna")
    ((number, at),) = rows(url, "SELECT seq, at FROM seawall_entry WHERE opening LIKE '%Fine%'")
    *_, before, last = kept.history(NUMBER)
    assert last.seq == number
    ((opening,),) = rows(url, f"SELECT opening FROM seawall_entry WHERE seq = {number}")
    opening = as_json(json.loads(opening) | {"value": value})
    sealed = hashlib.sha256(opening.encode()).hexdigest()
    body = as_json({"fact": "answer", "kind": "fact_set", "sealed": sealed})
    head = as_json([before.hash, kept.incident(NUMBER).id, number, at, "anna", None])
    forged = hashlib.sha256(f"{head}\n{body}".encode()).hexdigest()
    forge = (
        "UPDATE seawall_entry SET body = ?, hash = ?, opening = ? WHERE incident = ? AND seq = ?"
    )
    rows(url, forge, body, forged, opening, NUMBER, number)
    rows(url, "UPDATE seawall_incident SET head = ? WHERE number = ?", forged, NUMBER)
    assert problems(kept)


@pytest.mark.parametrize("plan", ["{}", "nonsense", None])
def test_a_plan_that_was_changed_is_found(
    kept: Engine, make_engine: MakeEngine, url: str, plan: str | None
) -> None:
    """An engine that has not built the playbook yet sees that its digest does not fit."""
    if plan is None:
        ((text,),) = rows(url, "SELECT plan FROM seawall_playbook")
        plan = str(text).replace("Calm", "calm").replace("calm down", "shut up")
    rows(url, "UPDATE seawall_playbook SET plan = ?", plan)
    results = make_engine().verify()
    assert [(result.incident, result.ok) for result in results] == [
        (0, False),  # the playbook, whoever runs by it
        (1, False),
        (2, False),
    ]


def test_what_was_tampered_with_can_still_be_told_from_the_rest(kept: Engine, url: str) -> None:
    rows(url, "UPDATE seawall_entry SET actor = 'mallory' WHERE incident = 1 AND seq = 3")
    assert problems(kept) == ("entry 3 was changed: its hash does not fit",)
    assert kinds(kept.history(2))[0] == "opened"


def _due_later(tasks: dict[str, Any]) -> dict[str, Any]:
    (ref, task), *_ = tasks.items()
    return {ref: task | {"due": task["due"] | {"at": "2027-01-01T00:00:00Z"}}}
