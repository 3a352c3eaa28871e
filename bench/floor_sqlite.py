"""The floor of an advance on SQLite: what has to be done, written by hand for this one case.

It works on the engine's own tables, with their indexes, triggers and foreign keys, and under the
same pragmas, so that it writes what the engine writes: it begins at once (`BEGIN IMMEDIATE`), reads
the incident's row, looks whether the step is active and the fact small enough, inserts three
entries of the log, updates the incident's row, replaces the row of the inbox, and commits. State
and entries are JSON as long as the engine's, written by the same library. It has no playbook, no
engine, no errors to tell, nobody's permissions to look at, and gives no answer. With `hashed` each
entry carries the SHA-256 over the one before, and the fact's value is sealed by a salted one of its
own; without, there are as many characters that mean nothing. With `unguarded` the log's
triggers and the foreign keys are gone, which shows what they cost.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.json import decode, encode

from bench.work import STEPS, engine_at

READ = "SELECT id, status, seq, head, state FROM seawall_incident WHERE number = ?"
ADD_ENTRY = (
    "INSERT INTO seawall_entry (incident, seq, at, actor, role, kind, body, hash, opening) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
SAVE = (
    "UPDATE seawall_incident SET status = ?, next_at = ?, seq = ?, head = ?, state = ? "
    "WHERE number = ?"
)
DROP_TASK = "DELETE FROM seawall_task WHERE incident = ? AND ref = ?"
ADD_TASK = (
    "INSERT INTO seawall_task (incident, ref, owner, assignee, due_at) VALUES (?, ?, ?, NULL, ?)"
)
OWNERS = {"look": "listener", "judge": "lead", "answer": "listener", "close": "lead"}


class Advanced:
    """What an advance writes: the same for every database."""

    def __init__(self, number: int, row: tuple[Any, ...], turn: int, hashed: bool) -> None:
        id, status, seq, head, text = row
        state = decode(text)
        step, to = STEPS[turn % 4], STEPS[(turn + 1) % 4]
        if status != "open" or step not in state["tasks"]:
            raise ValueError(f"{step} is not active")
        found = float(turn)
        if not found < 1000000.0:
            raise ValueError("that is too much for this step")
        moment = datetime.now(UTC)
        now, due = stamp(moment), stamp(moment + timedelta(hours=4))
        fact = state["facts"][f"{step}_found"]
        salt = os.urandom(16).hex() if hashed else "0" * 32
        opening = encode({"old": fact["value"], "salt": salt, "value": found})
        sealed = hashlib.sha256(opening).hexdigest() if hashed else "0" * 64
        fact["value"] = found
        words: dict[str, str | None] = {"fact_set": opening.decode()}
        bodies = bodies_of(state, step, to, sealed, now, due)
        self.step, self.to, self.owner, self.due = step, to, OWNERS[to], due
        self.entries: list[tuple[Any, ...]] = []
        for kind, body in bodies:
            seq += 1
            written = encode(body).decode()
            if hashed:
                said = encode([head, id, seq, now, "anna", None]) + b"\n" + written.encode()
                head = hashlib.sha256(said).hexdigest()
            self.entries.append(
                (number, seq, now, "anna", None, kind, written, head, words.get(kind))
            )
        self.incident = ("open", due, seq, head, encode(state).decode(), number)


def stamp(at: datetime) -> str:
    """A moment as text of fixed length."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def first_state(id: str, now: str) -> dict[str, Any]:
    """The state of an incident that was just opened, with as much in it as the engine's has."""
    return {
        "id": id,
        "playbook": "measured",
        "digest": "0" * 64,
        "opened_at": now,
        "at": now,
        "facts": {f"{step}_found": {"value": 0.0, "seq": 0, "changed": 0} for step in STEPS},
        "tasks": {"look": task_of("look", 1, now, now)},
        "visits": dict.fromkeys(STEPS, 1),
        "entered": dict.fromkeys(STEPS, now),
        "left": {step: {"at": now, "how": "advance"} for step in STEPS},
        "done": dict.fromkeys(STEPS, now),
    }


def task_of(step: str, visit: int, now: str, due: str) -> dict[str, Any]:
    """An active step, in a state."""
    return {
        "ref": step, "track": "main", "step": step, "visit": visit, "entered_at": now,
        "owner": OWNERS[step], "due": {"at": due, "rule": 0, "anchor": now, "set_at": now},
    }  # fmt: skip


def bodies_of(
    state: dict[str, Any], step: str, to: str, sealed: str, now: str, due: str
) -> list[tuple[str, dict[str, Any]]]:
    """Move the state on; what the entries say of it."""
    was_due = state["tasks"].pop(step)["due"]["at"]
    state["visits"][to] = visit = state["visits"][to] + 1
    state["tasks"][to] = task_of(to, visit, now, due)
    state["at"] = state["left"][step]["at"] = now
    names = {"task": step, "step": step}
    return [
        ("fact_set", {"fact": f"{step}_found", "kind": "fact_set", "sealed": sealed,
                      "task": step}),
        ("left", {"due": was_due, "how": "advance", "kind": "left", "to": to, **names}),
        ("entered", {"due": {"anchor": now, "at": due, "rule": 0, "set_at": now},
                     "kind": "entered", "owner": OWNERS[to], "step": to, "task": to,
                     "track": "main", "visit": visit}),
    ]  # fmt: skip


class Floor:
    """A connection held open, and an incident that goes round and round by hand."""

    def __init__(self, path: Path, synchronous: str = "FULL", *, hashed: bool = False,
                 unguarded: bool = False) -> None:  # fmt: skip
        with engine_at(path) as engine:
            opened = engine.open("measured", actor="anna").incident
        self.number, self.turn, self.hashed = opened.number, 0, hashed
        self.db = sqlite3.connect(path, isolation_level=None, timeout=30)
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.execute("PRAGMA trusted_schema = OFF")
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute(f"PRAGMA synchronous = {synchronous}")
        if unguarded:
            self._unguard()
        state = encode(first_state(opened.id, stamp(datetime.now(UTC)))).decode()
        self.db.execute(
            "UPDATE seawall_incident SET state = ? WHERE number = ?", (state, self.number)
        )

    def _unguard(self) -> None:
        self.db.execute("PRAGMA foreign_keys = OFF")
        named = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in self.db.execute(named).fetchall():
            self.db.execute(f"DROP TRIGGER {name}")

    def advance(self) -> None:
        """One advance, durable when it returns."""
        db = self.db
        db.execute("BEGIN IMMEDIATE")
        row = db.execute(READ, (self.number,)).fetchone()
        done = Advanced(self.number, row, self.turn, self.hashed)
        db.executemany(ADD_ENTRY, done.entries)
        db.execute(SAVE, done.incident)
        db.execute(DROP_TASK, (self.number, done.step))
        db.execute(ADD_TASK, (self.number, done.to, done.owner, done.due))
        db.execute("COMMIT")
        self.turn += 1

    def close(self) -> None:
        """Close the connection."""
        self.db.close()
