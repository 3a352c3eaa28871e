"""The tables, the migrations and the statements say the same."""

from __future__ import annotations

import itertools
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, LiteralString

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, pool
from sqlmodel import SQLModel

from seawall import Engine
from seawall.store import sql, tables
from tests.conftest import RUMOUR
from tests.engine.helpers import dump, is_sqlite, opened, rows, unchanged
from tests.store.databases import forms

assert tables, "importing it fills the metadata"
TABLES = {table.name: table for table in SQLModel.metadata.tables.values()}
LISTED = {
    "playbook": sql.PLAYBOOK,
    "incident": sql.INCIDENT,
    "entry": sql.ENTRY,
    "task": sql.TASK,
    "asked": sql.ASKED,
    "label": sql.LABEL,
    "request": sql.REQUEST,
    "message": sql.MESSAGE,
}


def test_the_newest_migration_is_the_schema() -> None:
    config = Config()
    config.set_main_option("script_location", "seawall.store:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [sql.SCHEMA]


def test_a_new_database_stands_at_the_schema(url: str) -> None:
    assert rows(url, sql.SCHEMA_VERSION) == [(sql.SCHEMA,)]


def test_the_migrations_make_exactly_the_tables(url: str) -> None:
    """Alembic sees nothing to change between a migrated database and the SQLModel classes."""
    address = f"sqlite:///{url}" if is_sqlite(url) else url.replace(":", "+psycopg:", 1)
    engine = create_engine(address, poolclass=pool.NullPool)
    options = {"version_table": sql.VERSION_TABLE, "compare_type": True}
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_column_lists_are_the_tables_columns() -> None:
    assert {f"seawall_{name}" for name in LISTED} == TABLES.keys()
    for name, columns in LISTED.items():
        listed = columns.split(", ")
        assert listed == [column.name for column in TABLES[f"seawall_{name}"].columns], name


def test_what_is_kept_as_json_has_not_changed_unnoticed() -> None:
    """If this fails: docs/design.md, "When the formats change", says what databases need."""
    assert forms.text() == forms.LIST.read_text()


# --- statements ----------------------------------------------------------------------------

CONSTANTS = {
    name: value
    for name, value in vars(sql).items()
    if isinstance(value, str) and re.match(r"(SELECT|INSERT|UPDATE|DELETE) ", value)
}
FILTERS = ["playbook", "status", "before", "overdue"]
LISTS = {
    f"incidents by {' '.join(filters) or 'nothing'}, {owners} owners and {labels} labels": (
        sql.incidents(filters, owners, labels)
    )
    for size in range(len(FILTERS) + 1)
    for filters in itertools.combinations(FILTERS, size)
    for owners in range(3)
    for labels in range(3)
}
INBOXES = {
    f"inbox of {count} roles and {person}": sql.inbox(count, person)
    for count in range(4)
    for person in (False, True)
}
CLAIMS = {"claim": sql.claim_messages("")}
LOCKED = {
    f"{name}{lock}": CONSTANTS[name] + lock
    for name in ("INCIDENT_BY_NUMBER", "INCIDENT_BY_ID")
    for lock in (" FOR UPDATE", " FOR UPDATE SKIP LOCKED")
} | {"claim, locked": sql.claim_messages(" FOR UPDATE SKIP LOCKED")}


@contextmanager
def preparing(url: str) -> Iterator[Any]:
    """Something that makes a database understand a statement without carrying it out."""
    if is_sqlite(url):
        with closing(sqlite3.connect(url)) as raw:
            yield lambda text: raw.execute(f"EXPLAIN {text}", _Anything()).fetchall()
        return
    with psycopg.connect(url) as connection:

        def prepare(text: str) -> None:
            numbered, _ = sql.numbered(text, "$")
            connection.execute(_literal(f"PREPARE statement AS {numbered}"))
            connection.execute("DEALLOCATE statement")

        yield prepare


def _literal(text: Any) -> LiteralString:
    """The text for psycopg, whose types ask for a literal."""
    return text  # type: ignore[no-any-return]  # no other way to make one


class _Anything(dict[str, Any]):
    """Values for whatever parameters a statement has."""

    def __missing__(self, name: str) -> None:
        return None


def test_every_statement_can_be_prepared(url: str) -> None:
    """Each constant and each variant of the lists names only what the database has."""
    assert len(CONSTANTS) > 20
    assert set(FILTERS) == sql._FILTERS.keys()
    locked = {} if is_sqlite(url) else LOCKED
    with preparing(url) as prepare:
        for text in {**CONSTANTS, **LISTS, **INBOXES, **CLAIMS, **locked}.values():
            prepare(text)


def test_preparing_would_find_a_column_that_is_not_there(url: str) -> None:
    with preparing(url) as prepare, pytest.raises((sqlite3.Error, psycopg.Error)):
        prepare("SELECT colour FROM seawall_incident WHERE number = :number")


# --- the log -------------------------------------------------------------------------------

UPSERT = (
    "INSERT INTO seawall_entry SELECT * FROM seawall_entry WHERE true "
    "ON CONFLICT (incident, seq) DO UPDATE SET actor = 'mallory'"
)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE seawall_entry SET actor = 'mallory'",
        "UPDATE seawall_entry SET actor = actor WHERE seq = 1",
        "UPDATE seawall_entry SET opening = '{}'",
        "UPDATE seawall_entry SET opening = opening WHERE opening IS NOT NULL",
        "UPDATE seawall_entry SET opening = NULL, hash = ''",
        "DELETE FROM seawall_entry",
        "DELETE FROM seawall_entry WHERE seq = 3",
        UPSERT,
    ],
)
def test_the_log_can_only_grow(engine: Engine, url: str, statement: str) -> None:
    """The database itself refuses to change or remove an entry."""
    opened(engine)
    with (
        unchanged(url),
        pytest.raises((sqlite3.IntegrityError, psycopg.errors.RaiseException), match="append-only"),
    ):
        rows(url, statement)
    assert dump(url)["seawall_entry"]


def test_an_opening_can_be_erased(engine: Engine, url: str) -> None:
    opened(engine)
    before = dump(url)["seawall_entry"]
    rows(url, "UPDATE seawall_entry SET opening = NULL WHERE seq = 2")
    after = dump(url)["seawall_entry"]
    assert [row[:8] for row in after] == [row[:8] for row in before]
    assert [row[8] is None for row in after] == [row[8] is None or row[1] == 2 for row in before]


@pytest.mark.parametrize("table", ["seawall_entry", "seawall_incident CASCADE"])
def test_the_log_cannot_be_emptied_at_once(postgres_url: str, table: str) -> None:
    """SQLite has no TRUNCATE; PostgreSQL's is refused, by way of another table too."""
    with Engine(postgres_url) as engine:
        engine.register(RUMOUR)
        opened(engine)
    with (
        unchanged(postgres_url),
        pytest.raises(psycopg.errors.RaiseException, match="append-only"),
    ):
        rows(postgres_url, f"TRUNCATE {table}")


def test_replacing_an_entry_is_no_way_round(sqlite_url: str) -> None:
    """SQLite's REPLACE deletes without the delete trigger, unless recursive triggers are on."""
    with Engine(sqlite_url) as mine:
        mine.register(RUMOUR)
        opened(mine)
    with unchanged(sqlite_url), pytest.raises(sqlite3.IntegrityError, match="append-only"):
        rows(
            sqlite_url,
            "REPLACE INTO seawall_entry SELECT incident, seq, at, 'mallory', role, kind, body, "
            "hash, opening FROM seawall_entry WHERE seq = 2",
        )


def test_the_triggers_are_those_that_are_known(sqlite_url: str) -> None:
    """A SQLite database with any other is refused, so a migration that makes one names it."""
    with closing(sqlite3.connect(sqlite_url)) as raw:
        made = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    assert {name for (name,) in made} == set(sql.TRIGGERS)
