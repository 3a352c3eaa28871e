"""Databases that earlier Seawalls made: how to load them, and what holds once they are upgraded."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from seawall import Engine
from seawall.store import sql
from tests.conftest import at_database
from tests.engine.helpers import dump, is_sqlite, rows
from tests.store.databases import drive

FOLDER = Path(__file__).parent / "databases"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
TABLES = ("playbook", "incident", "entry", "task", "asked", "label", "request", "message", "schema")
PINNED = {
    "seawall_playbook": "*",
    "seawall_incident": "number, id, playbook, digest, status, drill, key, opened_at, seq, head",
    "seawall_entry": "incident, seq, at, actor, role, kind, body, hash",
    "seawall_request": "*",
    "seawall_label": "*",
    "seawall_message": "id, incident, seq, role, people, created_at, delivered_at",
}
"""What an upgrade leaves as it is."""


@contextmanager
def empty_postgres(server: str) -> Iterator[str]:
    """A new PostgreSQL database without any table."""
    name = f"earlier_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        try:
            yield at_database(server, name)
        finally:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


def load(name: str, url: str) -> None:
    """Put a database of that name at an address where there is none."""
    text = (FOLDER / f"{name}.sql").read_text()
    with closing(sqlite3.connect(url if is_sqlite(url) else ":memory:")) as raw:
        raw.executescript(text)
        if not is_sqlite(url):
            _copy(raw, (FOLDER / f"{name}.postgresql.sql").read_text(), url)


def _copy(raw: sqlite3.Connection, schema: str, url: str) -> None:
    """Make PostgreSQL's tables, and the rows as they are in SQLite's."""
    there = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    with psycopg.connect(url) as postgres:
        text: Any = schema
        postgres.execute(text)
        for table in (f"seawall_{one}" for one in TABLES if f"seawall_{one}" in there):
            cursor = raw.execute(f"SELECT * FROM {table}")
            names = [column[0] for column in cursor.description]
            places = ", ".join(["%s"] * len(names))
            add: Any = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"
            drill = names.index("drill") if "drill" in names else None
            for row in cursor.fetchall():
                values = [bool(value) if at == drill else value for at, value in enumerate(row)]
                postgres.execute(add, values)
        postgres.execute(
            "SELECT setval(pg_get_serial_sequence('seawall_incident', 'number'), max(number)) "
            "FROM seawall_incident"
        )


def answers(name: str) -> dict[str, Any]:
    """What the Seawall that made a database said of it."""
    return read_answers(FOLDER / f"{name}.json")


def read_answers(path: Path) -> dict[str, Any]:
    """What a Seawall said of a database, as `drive.py` wrote it down."""
    said: dict[str, Any] = json.loads(path.read_text())
    return said


def moment(said: dict[str, Any]) -> drive.Clock:
    """A clock that stands where it stood when the database was made."""
    return drive.Clock(datetime.fromisoformat(said["now"]))


def pinned(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that an upgrade leaves as it is."""
    return {
        table: sorted(rows(url, f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in PINNED.items()
    }


def schema(url: str) -> str:
    """The schema that a database stands at."""
    ((version,),) = rows(url, sql.SCHEMA_VERSION)
    return str(version)


def require_as_it_was(url: str, said: dict[str, Any]) -> None:
    """Open a database with today's Seawall: all is there as it was said to be, and verifies."""
    before, version = pinned(url), schema(url)
    with Engine(url, clock=moment(said)) as engine:
        assert engine.upgraded_from == version
        assert schema(url) == sql.SCHEMA
        assert pinned(url) == before
        assert [one for one in engine.verify() if one.problems] == []
        page = engine.incidents(limit=500)
        assert page.failed == ()
        assert {str(one.number) for one in page.items} == said["incidents"].keys()
        for number, told in said["incidents"].items():
            now = json.loads(json.dumps(drive.told(engine, int(number)), default=str))
            assert now == told, f"incident {number}"
            assert all(entry.text for entry in engine.history(int(number)))
            engine.report(int(number))
        inbox = [[item.incident.number, item.task.ref] for item in engine.tasks(limit=500)]
        assert sorted(inbox) == said["inbox"]
    kept = dump(url)
    with Engine(url) as again:
        assert again.upgraded_from is None
    assert dump(url) == kept


def run_on(url: str, said: dict[str, Any], seed: int) -> int:
    """Go on with every incident that runs, as far as it goes; gives how many came to an end."""
    clock = moment(said)
    with Engine(url, clock=clock) as engine:
        walk = drive.Walk(engine, clock, seed)
        running = engine.incidents(status="open", limit=500).items
        for one in running:
            answer = engine.note(one.number, "Goes on", actor="anna")
            assert answer.entries[-1].kind == "noted"
            for _ in range(45):
                if engine.incident(one.number).status != "open":
                    break
                walk.step(one.number)
        clock.now += timedelta(days=400)
        assert engine.tick().failed == ()
        assert engine.next_due() is None or engine.next_due() > clock.now  # type: ignore[operator]  # the call before says that it is no None
        assert [one for one in engine.verify() if one.problems] == []
        return sum(engine.incident(one.number).status == "ended" for one in running)
