"""A hostile or broken database: every command ends with a sentence, and none with a fault of ours.

The quick campaign takes some of the ways to break one; `SEAWALL_HOSTILE=50` takes fifty times as
many.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.cli.helpers import Ran, Seawall
from tests.cli.poison import PLAYBOOK

TIMES = int(os.environ.get("SEAWALL_HOSTILE", "1"))
DEEP = "[" * 100_000
COMMANDS: list[tuple[str, ...]] = [
    ("verify",),
    ("status", "1", "--all"),
    ("history", "1"),
    ("note", "1", "x"),
    ("list",),
    ("tick",),
    ("advance", "2", "write", "where=EVILMARK2"),
    ("inbox", "--all"),
    ("report", "1"),
    ("stats",),
    ("playbooks",),
    ("graph", "1"),
    ("open", "poison", "what=x", "customers=y"),
    ("migrate", "1", "--reason", "x", "--dry-run"),
    ("status",),
    ("cancel", "2", "--reason", "x"),
]
VALUES: list[object] = [
    None, "", "x", 0, -1, 2**63 - 1, 1e308, b"\xff\x00", "9" * 400, DEEP, "{}", "null", "[]",
    '{"a":NaN}', '"\\ud800"', "9999-12-31T23:59:59.999999Z", "0000-00-00", "x" * 3_000_000, "\x00",
]  # fmt: skip
"""What stands in a column in the place of what Seawall wrote."""


@pytest.fixture(scope="module")
def whole(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with incidents at different steps, as Seawall wrote it."""
    seawall = Seawall(tmp_path_factory.mktemp("whole"))
    seawall.here.mkdir()
    shutil.copy(sqlite_template, seawall.db)
    book = seawall.write("poison.yaml", PLAYBOOK)
    for _ in range(3):
        seawall("open", book, "what=w", "customers=a, b").done()
    seawall("advance", "1", "write", "where=EVILMARK2").done()
    seawall("advance", "3", "write", "where=EVILMARK1").done()
    seawall("signal", "1", "news", "--request-id", "r1", "--id", "s1").done()
    seawall("note", "2", "x").done()
    with closing(sqlite3.connect(seawall.db)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return seawall.db


def try_all(seawall: Seawall, broken: Callable[[], None], commands: list[tuple[str, ...]]) -> None:
    """Run commands on a database that is broken anew for each."""
    for words in commands:
        broken()
        ended_well(seawall(*words), words)


def ended_well(ran: Ran, words: tuple[str, ...]) -> None:
    """It was done, or refused in one sentence; it is never a fault of Seawall's own."""
    assert ran.code in (0, 1, 2), (words, ran.err)
    assert "Traceback" not in ran.err
    assert "unexpected happened" not in ran.err
    assert len(ran.err) < 2000, words
    if ran.code == 1 and words[0] not in ("verify", "tick"):
        assert ran.err.startswith("seawall: "), (words, ran)


def replaced(whole: Path, database: Path, data: bytes) -> None:
    """Put a file in the place of the database, with nothing left beside it."""
    for beside in ("", "-wal", "-shm", "-journal"):
        database.with_name(database.name + beside).unlink(missing_ok=True)
    database.write_bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"SQLite format 3\x00",
        b"\x00" * 4096,
        b"not a database\n" * 999,
        b"\xff" * 9999,
    ],
    ids=["empty", "nul", "header", "zeroes", "text", "ones"],
)
def test_not_a_database(seawall: Seawall, whole: Path, data: bytes) -> None:
    try_all(seawall, lambda: replaced(whole, seawall.db, data), COMMANDS[:6])


def test_cut_short(seawall: Seawall, whole: Path) -> None:
    """At every page, and in the middle of some."""
    data = whole.read_bytes()
    size = 4096
    cuts = [*range(size, len(data), size), 100, 1000, len(data) - 1]
    for number, cut in enumerate(cuts):
        chosen = [COMMANDS[0], COMMANDS[1 + number % (len(COMMANDS) - 1)]]
        try_all(seawall, lambda cut=cut: replaced(whole, seawall.db, data[:cut]), chosen)  # type: ignore[misc]  # mypy infers no lambda with defaults


def test_flipped_bits(seawall: Seawall, whole: Path) -> None:
    """Anywhere in the file: in its header, its trees, its rows."""
    data, chance = whole.read_bytes(), random.Random(5)
    for number in range(40 * TIMES):
        flipped = bytearray(data)
        for _ in range(chance.choice((1, 3, 50))):
            flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        chosen = [COMMANDS[number % len(COMMANDS)]]
        try_all(seawall, lambda made=bytes(flipped): replaced(whole, seawall.db, made), chosen)  # type: ignore[misc]  # mypy infers no lambda with defaults


def test_a_log_of_pages_that_is_garbage(seawall: Seawall, whole: Path) -> None:
    data, chance = whole.read_bytes(), random.Random(6)

    def broken() -> None:
        replaced(whole, seawall.db, data)
        seawall.db.with_name("seawall.db-wal").write_bytes(chance.randbytes(40_000))
        seawall.db.with_name("seawall.db-shm").write_bytes(chance.randbytes(32_768))

    try_all(seawall, broken, COMMANDS[:6])


def columns(whole: Path) -> list[tuple[str, str]]:
    """Every column of every table of ours."""
    with closing(sqlite3.connect(whole)) as raw:
        tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return [
            (table, row[1])
            for (table,) in tables
            if table.startswith("seawall_")
            for row in raw.execute(f"PRAGMA table_info({table})").fetchall()
        ]


def written(whole: Path, database: Path, changes: list[str], values: tuple[object, ...]) -> bool:
    """Change the database with SQL, however Seawall guards it; whether SQLite let us."""
    replaced(whole, database, whole.read_bytes())
    with closing(sqlite3.connect(database)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        kept = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        try:
            for name, _ in kept:
                raw.execute(f"DROP TRIGGER {name}")
            for change in changes:
                raw.execute(change, values if "?" in change else ())
        except (sqlite3.Error, OverflowError):
            return False
        for _, made in kept:
            with suppress(sqlite3.Error):
                raw.execute(made)
        raw.commit()
    return True


def test_other_values_in_columns(seawall: Seawall, whole: Path) -> None:
    """Of another type, huge, nested without end, or nothing: in each column in turn."""
    chance = random.Random(7)
    for number, (table, column) in enumerate(columns(whole)):
        for value in chance.sample(VALUES, min(len(VALUES), TIMES)):
            change = [f"UPDATE {table} SET {column} = ?"]
            for words in [COMMANDS[0], COMMANDS[1 + number % (len(COMMANDS) - 1)]]:
                if written(whole, seawall.db, change, (value,)):
                    ended_well(seawall(*words), words)


@pytest.mark.parametrize("value", [DEEP, '{"a":' * 50_000, "null", "{}", "[]", "x", b"\xff", 5, ""])
@pytest.mark.parametrize(
    "place",
    ["seawall_incident.state", "seawall_entry.body", "seawall_playbook.plan", "seawall_entry.at"],
)
def test_what_is_decoded(seawall: Seawall, whole: Path, place: str, value: object) -> None:
    """A state, an entry or a plan that is something else is named, and nothing goes on by it."""
    table, column = place.split(".")
    assert written(whole, seawall.db, [f"UPDATE {table} SET {column} = ?"], (value,))
    for words in COMMANDS[:4]:
        ended_well(seawall(*words), words)
    assert "DOES NOT VERIFY" in seawall("verify").out
    assert seawall("verify").code == 1


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT"
PLANTED = {
    "a view in place of a table": [
        "ALTER TABLE seawall_incident RENAME TO hidden",
        "CREATE VIEW seawall_incident AS SELECT * FROM hidden",
    ],
    "a view without end": [
        "DROP TABLE seawall_incident",
        f"CREATE VIEW seawall_incident AS {ENDLESS} x AS number, '' AS state FROM c",
    ],
    "a trigger that erases": [
        "CREATE TRIGGER quiet AFTER UPDATE ON seawall_incident BEGIN DELETE FROM seawall_task; END"
    ],
    "a trigger without end": [
        f"CREATE TRIGGER loop AFTER INSERT ON seawall_entry BEGIN {ENDLESS} x FROM c; END"
    ],
    "a view as the schema's version": [
        "DROP TABLE seawall_schema",
        f"CREATE VIEW seawall_schema AS {ENDLESS} 'x' AS version_num FROM c",
    ],
    "a virtual table": [
        "DROP TABLE seawall_label",
        "CREATE VIRTUAL TABLE seawall_label USING fts5(incident, name, value)",
    ],
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_planted_views_and_triggers(seawall: Seawall, whole: Path, planted: list[str]) -> None:
    """What Seawall did not make is not run: the database is refused as it is opened."""
    assert written(whole, seawall.db, planted, ())
    for words in COMMANDS:
        ran = seawall(*words).refused("damaged")
        assert "did not make" in ran.err


@pytest.mark.parametrize("table", ["incident", "entry", "playbook", "task", "request", "message"])
def test_a_table_that_is_gone_or_another(seawall: Seawall, whole: Path, table: str) -> None:
    for changes in (
        [f"DROP TABLE seawall_{table}"],
        [f"DROP TABLE seawall_{table}", f"CREATE TABLE seawall_{table} (x)"],
    ):
        assert written(whole, seawall.db, changes, ())
        for words in COMMANDS:
            ended_well(seawall(*words), words)


def test_a_pipe_is_no_database(seawall: Seawall) -> None:
    """Nothing waits for what will never come."""
    pipe = seawall.home / "pipe"
    os.mkfifo(pipe)
    ran = seawall.process("--db", pipe, "status")
    assert ran.code == 1
    assert ran.err.startswith("seawall: ")
