"""Databases of many open incidents, made once and kept.

A few incidents are really opened, one after another, and their rows copied under new numbers and
ids as often as it takes; the copies are whole, but for the hashes of their logs. Each is in the
step `wait`, due in a thousand days. A file is kept in the folder of the run, under a name that says
what the rows look like, so that one that was made for other tables is not used.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.harness import Run
from bench.work import synchronised
from seawall import Engine

START = datetime(2026, 1, 1, tzinfo=UTC)
"""When the first of them was opened."""
WAIT = timedelta(days=900)
MODELS = 100
"""How many are really opened, a minute apart."""

PLAYBOOK = """\
seawall: 1
id: crowd
version: 1.0.0
title: One of very many
timezone: Europe/Amsterdam
roles: {listener: On shift, lead: Incident lead}
facts:
  reach: {type: number, min: 0}
  summary: {type: text}
labels: [reach]
open: [summary]
ends: {ended: It is over}
steps:
  - id: wait
    owner: listener
    due: 900d
    max_visits: 1000
  - id: look
    owner: lead
    collect: [reach]
    due: 1m
    max_visits: 1000
    next:
      - {when: reach >= 1000000.0, to: ended}
      - {to: wait}
"""


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The time now."""
        return self.now


def crowd(run: Run, size: int) -> Path:
    """The file with so many open incidents; made if it is not there."""
    with run.scratch() as folder:
        made = folder / "crowd.db"
        ids = open_models(made, min(size, MODELS))
        kept = run.folder / f"crowd-{size}-{looks(made)}.db"
        if not kept.exists():
            for old in run.folder.glob(f"crowd-{size}-*"):
                old.unlink()
            with closing(sqlite3.connect(made, isolation_level=None)) as db:
                multiply(db, ids, size)
            made.rename(kept)
    return kept


def last_moment(path: Path) -> datetime:
    """The latest moment at which anything happened in such a file."""
    with closing(sqlite3.connect(path)) as db:
        (latest,) = db.execute("SELECT max(next_at) FROM seawall_incident").fetchone()
    return datetime.fromisoformat(latest) - WAIT


def open_models(path: Path, number: int) -> list[str]:
    """Open the incidents that are copied; their ids by number."""
    clock = Clock()
    with synchronised("OFF"), Engine(path, clock=clock) as engine:
        engine.register(PLAYBOOK)
        ids = []
        for _ in range(number):
            given = {"summary": "They say that the water is bad"}
            opened = engine.open("crowd", given, actor="anna").incident
            engine.advance(opened.number, "wait", actor="anna")
            engine.advance(opened.number, "look", {"reach": 3}, actor="anna")
            ids.append(opened.id)
            clock.now += timedelta(minutes=1)
    return ids


def looks(path: Path) -> str:
    """A short name for the form of the tables and of the rows in them."""
    with closing(sqlite3.connect(path)) as db:
        schema = db.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
        rows = [db.execute(f"SELECT * FROM {table} LIMIT 3").fetchall() for table in tables(db, "")]
    said = re.sub(r"[0-9A-Za-z+/_-]{20,}|[0-9]+", "#", repr((schema, rows)))
    return hashlib.sha256((PLAYBOOK + said).encode()).hexdigest()[:10]


def tables(db: sqlite3.Connection, column: str) -> list[str]:
    """The tables that have a column of that name; all without one."""
    listed = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    names = [name for (name,) in listed if name.startswith("seawall_")]
    return [name for name in names if not column or column in columns(db, name)]


def columns(db: sqlite3.Connection, table: str) -> list[str]:
    """The names of a table's columns."""
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def multiply(db: sqlite3.Connection, ids: list[str], size: int) -> None:
    """Copy the incidents until there are so many."""
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("PRAGMA cache_size = -200000")
    triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute("BEGIN")
    copied = {"seawall_incident": "number"} | dict.fromkeys(tables(db, "incident"), "incident")
    for table, numbered in copied.items():
        named = columns(db, table)
        marks = ", ".join("?" * len(named))
        models = [
            db.execute(f"SELECT * FROM {table} WHERE {numbered} = ?", (number,)).fetchall()
            for number in range(1, len(ids) + 1)
        ]
        rows = copies(models, ids, named.index(numbered), size)
        db.executemany(f"INSERT INTO {table} ({', '.join(named)}) VALUES ({marks})", rows)
    db.execute("COMMIT")
    for _, text in triggers:
        db.execute(text)
    db.execute("ANALYZE")
    db.execute("PRAGMA journal_mode = WAL")


def copies(
    models: list[list[tuple[Any, ...]]], ids: list[str], numbered: int, size: int
) -> Iterator[list[Any]]:
    """The rows of all copies in one table, by the number of the incident."""
    for number in range(len(ids) + 1, size + 1):
        model = number % len(ids)
        old, new = ids[model], f"{number:08x}-0000-4000-8000-{number:012x}"
        for row in models[model]:
            copy = [renamed(value, old, new) for value in row]
            copy[numbered] = number
            yield copy


def renamed(value: Any, old: str, new: str) -> Any:
    """A value with an id in it, as it is under another id."""
    if isinstance(value, str):
        return value.replace(old, new)
    return value.replace(old.encode(), new.encode()) if isinstance(value, bytes) else value
