"""The floor of an advance on PostgreSQL, written by hand with psycopg, in four forms.

Each does what `floor_sqlite` does, on the engine's own tables, on one connection held open, with
statements that psycopg prepares. They differ in how often they wait for the server:

* `four_trips`, as it is written by hand: within one transaction, the incident is read and locked,
  the entries are inserted by one statement, the incident is updated, and the row of the inbox is
  replaced by one statement: four round trips. BEGIN and COMMIT are sent together with the first
  and after the last of them, as psycopg's transactions do: two more.
* `read_and_write`: read and lock, then one statement that writes everything.
* `one_statement`: one statement reads, judges and writes; it knows the state before, so that this
  is what a round trip costs, not something that an engine could do.
* `commit_only`: BEGIN, an update of one row, and COMMIT in one statement: the server's own commit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, LiteralString

import psycopg
from msgspec.json import encode

from bench.floor_sqlite import Advanced, first_state, stamp
from bench.work import engine_at

READ = "SELECT id, status, seq, head, state FROM seawall_incident WHERE number = %s"
ADD_ENTRIES = (
    "INSERT INTO seawall_entry (incident, seq, at, actor, role, kind, body, hash, opening) "
    "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s), (%s, %s, %s, %s, %s, %s, %s, %s, %s), "
    "(%s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
SAVE = (
    "UPDATE seawall_incident SET status = %s, next_at = %s, seq = %s, head = %s, state = %s "
    "WHERE number = %s"
)
REPLACE_TASK = (
    "WITH gone AS (DELETE FROM seawall_task WHERE incident = %s AND ref = %s) "
    "INSERT INTO seawall_task (incident, ref, owner, assignee, due_at) "
    "VALUES (%s, %s, %s, NULL, %s)"
)
WRITE: LiteralString = f"WITH entries AS ({ADD_ENTRIES}), saved AS ({SAVE}), " + REPLACE_TASK[5:]
ONE: LiteralString = (
    f"WITH entries AS ({ADD_ENTRIES}), saved AS ({SAVE} AND status = 'open' AND seq = %s "
    f"RETURNING number), {REPLACE_TASK[5:]} RETURNING (SELECT number FROM saved)"
)
TOUCH = "UPDATE seawall_incident SET seq = seq WHERE number = %s"


class Floor:
    """A connection held open, and an incident that goes round and round by hand."""

    def __init__(self, url: str) -> None:
        with engine_at(url) as engine:
            opened = engine.open("measured", actor="anna").incident
        self.number, self.turn = opened.number, 0
        self.db = psycopg.connect(url, prepare_threshold=1, autocommit=True)
        self.state = encode(first_state(opened.id, stamp(datetime.now(UTC)))).decode()
        self.row: tuple[Any, ...] = (opened.id, "open", 2, "0" * 64, self.state)
        self.db.execute(SAVE, ("open", None, 2, "0" * 64, self.state, self.number))

    def four_trips(self) -> None:
        """As by hand: read, insert, update, replace, in one transaction."""
        with self.db.transaction():
            done = self._read()
            self.db.execute(ADD_ENTRIES, flat(done.entries))
            self.db.execute(SAVE, done.incident)
            self.db.execute(REPLACE_TASK, self._task(done))

    def read_and_write(self) -> None:
        """Read, and write in one statement, in one transaction."""
        with self.db.transaction():
            done = self._read()
            self.db.execute(WRITE, (*flat(done.entries), *done.incident, *self._task(done)))

    def one_statement(self) -> None:
        """Everything in one statement, from a state known before."""
        done = Advanced(self.number, self.row, self.turn, True)
        self.turn += 1
        before = self.row[2]
        self.db.execute(ONE, (*flat(done.entries), *done.incident, before, *self._task(done)))
        self.row = (self.row[0], "open", done.incident[2], done.incident[3], done.incident[4])

    def commit_only(self) -> None:
        """The least that commits."""
        self.db.execute(TOUCH, (self.number,))

    def _read(self) -> Advanced:
        row = self.db.execute(READ + " FOR UPDATE", (self.number,)).fetchone()
        if row is None:
            raise ValueError("the incident is gone")
        done = Advanced(self.number, row, self.turn, True)
        self.turn += 1
        return done

    def _task(self, done: Advanced) -> tuple[Any, ...]:
        return (self.number, done.step, self.number, done.to, done.owner, done.due)

    def close(self) -> None:
        """Close the connection."""
        self.db.close()


Form = Callable[[Floor], None]
FORMS: dict[str, Form] = {
    "four_trips": Floor.four_trips,
    "read_and_write": Floor.read_and_write,
    "one_statement": Floor.one_statement,
    "commit_only": Floor.commit_only,
}


def flat(entries: list[tuple[Any, ...]]) -> tuple[Any, ...]:
    """The values of several rows, in one row."""
    return tuple(value for entry in entries for value in entry)
