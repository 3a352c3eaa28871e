"""What the tests of the engine share: a look into the database behind its back, and shortcuts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from typing import Any, LiteralString

import psycopg

from seawall import Answer, Engine, LogEntry, Person, Roster
from tests.conftest import OPENING

VERDICT = {"verdict": "false", "reach": 5, "severity": "L2"}
"""Facts with which `verify` leads to `correct`."""
UNKNOWN = {"verdict": "unknown", "reach": 5, "severity": "L2"}
"""Facts with which `verify` leads to `hold`."""
IGNORED = {"verdict": "false", "reach": 1, "severity": "L1"}
"""Facts with which `verify` leads to the end `ignored`."""
STORY = {"answer": "All clear", "next_update_at": "2026-11-20T16:00"}
"""Facts with which `story` leads to the end `resolved`."""

ROSTER = Roster(
    people={
        "anna": Person(roles=("listener",), deputy="emil"),
        "bram": Person(roles=("lead",), deputy="chris"),
        "chris": Person(),
        "dora": Person(roles=("comms",)),
        "emil": Person(),
    }
)
"""Everybody has a role, but chris stands in for bram and emil for anna."""


def rows(url: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """What a statement gives, run on a connection of the test's own; it is kept."""
    if "://" not in url:
        with closing(sqlite3.connect(url)) as raw, raw:
            return raw.execute(statement, values).fetchall()
    with psycopg.connect(url) as connection:
        cursor = connection.execute(_literal(statement.replace("?", "%s")), values or None)
        return cursor.fetchall() if cursor.description else []


def _literal(text: Any) -> LiteralString:
    """The text for psycopg, whose types ask for a literal."""
    return text  # type: ignore[no-any-return]  # no other way to make one


def is_sqlite(url: str) -> bool:
    return "://" not in url


def tables(url: str) -> list[str]:
    """The tables of Seawall that the database has."""
    listed = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if is_sqlite(url)
        else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    return sorted(name for (name,) in rows(url, listed) if name.startswith("seawall_"))


def dump(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of Seawall, in an order of their own."""
    return {table: sorted(rows(url, f"SELECT * FROM {table}"), key=repr) for table in tables(url)}


@contextmanager
def unchanged(url: str) -> Iterator[None]:
    """Claims that the block leaves every row of the database as it is."""
    before = dump(url)
    yield
    assert dump(url) == before


def unguard(url: str) -> None:
    """Take away the triggers of the log, as somebody who tampers with it would."""
    if is_sqlite(url):
        rows(url, "DROP TRIGGER seawall_entry_no_update")
        rows(url, "DROP TRIGGER seawall_entry_only_erase")
        rows(url, "DROP TRIGGER seawall_entry_no_delete")
    else:
        rows(url, "ALTER TABLE seawall_entry DISABLE TRIGGER ALL")


def opened(engine: Engine, url: str = "https://example.org/1", **more: Any) -> int:
    """The number of a new incident of RUMOUR."""
    return engine.open("rumour", OPENING | {"url": url} | more, actor="anna").incident.number


def flagged(answer: Answer, *, repeated: bool) -> Answer:
    """The same answer, as one that was repeated or not."""
    incident, entries = answer.incident, answer.entries
    return Answer(lambda: incident, lambda: entries, existing=answer.existing, repeated=repeated)


def kinds(entries: tuple[LogEntry, ...]) -> list[str]:
    return [entry.kind for entry in entries]


def active(engine: Engine, number: int) -> list[str]:
    return [task.ref for task in engine.incident(number).tasks]


def due(engine: Engine, number: int) -> datetime | None:
    """When the only active task is due."""
    (task,) = engine.incident(number).tasks
    return task.due_at


def bodies(engine: Engine, number: int, kind: str) -> list[dict[str, Any]]:
    """What the log's entries of a kind say."""
    return [entry.body for entry in engine.history(number) if entry.kind == kind]
