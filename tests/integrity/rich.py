"""A database in which every kind of entry, row and column occurs, and ways to change it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import psycopg
from sqlmodel import SQLModel

from seawall import Engine, scenarios
from seawall.machine import entries
from seawall.store import tables
from tests.conftest import RUMOUR, Clock
from tests.engine.helpers import ROSTER, is_sqlite, opened, unguard

assert tables, "importing it fills the metadata"

ROOT = Path(__file__).parents[2]
SCENARIOS = [
    "docs/examples/people.handover",
    "docs/examples/signals.wait",
    "docs/examples/approvals.all",
    "docs/examples/approvals.reject",
    "docs/examples/tracks.after",
    "docs/examples/clocks.legal",
    "docs/examples/clocks.pause",
    "docs/examples/people.owner",
    "playbooks/fault_check.worse",
    "playbooks/rumour.timeout_when_full",
]
"""Between them, with what `fill` does, they write every kind of entry."""

KINDS = {body.__struct_config__.tag for body in get_args(entries.Body)}


def fill(url: str, clock: Clock) -> None:
    """Fill a database with incidents, some over and some open, requests, messages and a drill."""
    for name in SCENARIOS:
        outcome = scenarios.run(
            scenarios.load(ROOT / f"{name}.scenario.yaml"),
            make_engine=lambda moves, roster: Engine(url, clock=moves, roster=roster),
        )
        assert outcome.ok, outcome.problems
    with Engine(url, clock=clock, roster=ROSTER) as engine:
        engine.register(RUMOUR)
        number = opened(engine, "https://example.org/rich")
        engine.note(number, "Seen by many", actor="anna", request_id="note-1")
        engine.note(number, "Seen by many", actor="anna", request_id="note-1")
        engine.handover(number, "verify", "chris", actor="bram", request_id="hand-1")
        engine.register(RUMOUR.replace("version: 1.0.0", "version: 2.0.0"))
        engine.migrate(number, "2.0.0", actor="bram", reason="A new number")
        engine.cancel(number, actor="bram", reason="Not ours")
        engine.reopen(number, actor="bram", reason="Ours after all")
        engine.set(number, {"severity": "L2"}, actor="bram")
        engine.handover(number, "verify", "chris", actor="bram")
        engine.redact(number, ["claim"], actor="bram", reason="Asked for by who is named")
        engine.deliver(lambda message: None, limit=3)
        engine.claim(limit=1)
    with Engine(url, clock=clock, drill=True) as engine:
        engine.open(
            "rumour", {"claim": "a", "url": "https://e.org/drill", "posted_at": "2026-11-20T13:50"},
            actor="anna",
        )  # fmt: skip


class Tamperer:
    """Somebody with full access to the database, who has taken away what guards the log."""

    def __init__(self, url: str) -> None:
        unguard(url)
        self._sqlite = is_sqlite(url)
        self._raw: Any
        if self._sqlite:
            self._raw = sqlite3.connect(url, isolation_level=None)
            self._raw.execute("PRAGMA synchronous = OFF")
        else:
            self._raw = psycopg.connect(url, autocommit=True)
            foreign = (
                "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f'"
            )
            for table, name in self._raw.execute(foreign).fetchall():
                self._raw.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What a statement gives."""
        text = statement if self._sqlite else statement.replace("?", "%s")
        cursor = self._raw.execute(text, values or None if not self._sqlite else values)
        return list(cursor.fetchall()) if cursor.description else []

    def close(self) -> None:
        """Go away."""
        self._raw.close()

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Everything that is changed in the block is seen by others, and put back when it ends."""
        before = {table: self.rows(f"SELECT * FROM {table}") for table in TABLES}
        try:
            yield
        finally:
            for table, kept in before.items():
                now = self.rows(f"SELECT * FROM {table}")
                if sorted(now, key=repr) != sorted(kept, key=repr):
                    self._put_back(table, kept)

    def _put_back(self, table: str, kept: list[tuple[Any, ...]]) -> None:
        self.rows(f"DELETE FROM {table}")
        for row in kept:
            self.rows(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", *row)

    @contextmanager
    def changed(
        self, table: str, row: Mapping[str, Any], column: str, value: Any
    ) -> Iterator[bool]:
        """One column of one row holds another value; gives False if the database refuses that."""
        where = " AND ".join(f"{name} = ?" for name in KEYS[table])
        here = {name: row[name] for name in KEYS[table]}
        set_column = f"UPDATE {table} SET {column} = ? WHERE {where}"
        try:
            self.rows(set_column, value, *here.values())
        except (sqlite3.IntegrityError, psycopg.IntegrityError):
            yield False
            return
        try:
            yield True
        finally:
            there = {**here, column: value} if column in here else here
            self.rows(set_column, row[column], *there.values())


KEYS = {
    "seawall_playbook": ("digest",),
    "seawall_incident": ("number",),
    "seawall_entry": ("incident", "seq"),
    "seawall_task": ("incident", "ref"),
    "seawall_asked": ("incident", "ref", "role", "person"),
    "seawall_label": ("incident", "name"),
    "seawall_request": ("id",),
    "seawall_message": ("id",),
}
TABLES = tuple(KEYS)
COLUMNS = {
    name: tuple(column.name for column in SQLModel.metadata.tables[name].columns) for name in TABLES
}
