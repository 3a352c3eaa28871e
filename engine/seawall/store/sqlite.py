"""SQLite: one file, or memory. The embedded default.

The file is in WAL mode with `synchronous=FULL`: readers and the writer do not hinder each other,
and what was acknowledged survives a power cut. A writing transaction takes its turn at once
(`BEGIN IMMEDIATE`), because one that reads first and writes later can lose to another in between.
"""

from __future__ import annotations

import queue
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from seawall.errors import Busy, Damaged, StoreError, Unavailable
from seawall.store import sql
from seawall.store.dialect import Row, UniqueViolation

WAIT_SECONDS = 30.0
"""How long a writer waits for its turn before it gives up."""
MAX_IDLE = 16
"""Connections kept for the next transaction."""


class SQLiteConnection:
    """A connection of the pool, inside a transaction."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self.raw = raw

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query."""
        return self.raw.execute(statement, values or {}).fetchall()

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""
        row: Row | None = self.raw.execute(statement, values or {}).fetchone()
        return row

    def run(self, statement: str, values: Mapping[str, Any]) -> int:
        """Carry out a change."""
        return self.raw.execute(statement, values).rowcount

    def many(self, statement: str, values: Sequence[Mapping[str, Any]]) -> None:
        """Carry out the same change for each of the values."""
        self.raw.executemany(statement, values)


class SQLite:
    """A SQLite database, in a file or (without a path) in memory."""

    for_update = ""
    skip_locked = ""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._closed = False
        # A database in memory lives in its one connection, so its users take turns.
        self._turn = threading.RLock() if path is None else None

    @contextmanager
    def read(self) -> Iterator[SQLiteConnection]:
        """A transaction that sees one moment of the database."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[SQLiteConnection]:
        """A transaction that has the database to itself for writing."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""
        with self.read() as connection:
            known = connection.one(
                "SELECT 1 FROM sqlite_master WHERE name = :name", {"name": sql.VERSION_TABLE}
            )
            row = connection.one(sql.SCHEMA_VERSION) if known else None
        return None if row is None else str(row[0])

    def migrate(self) -> None:
        """Bring the database up to the newest migration."""
        from seawall.store import migrate

        with self._connected() as raw, _translated(self.path):
            migrate.upgrade("sqlite://", lambda: raw, "BEGIN IMMEDIATE")

    def close(self) -> None:
        """Close every idle connection; those in use close when their transaction ends."""
        self._closed = True
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[SQLiteConnection]:
        with self._connected() as raw, _translated(self.path):
            raw.execute(begin)
            yield SQLiteConnection(raw)
            raw.execute("COMMIT")

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """A connection for one transaction; given back with nothing left open on it."""
        with self._turn if self._turn is not None else nullcontext():
            raw = self._take()
            try:
                yield raw
            finally:
                self._give_back(raw)

    def _take(self) -> sqlite3.Connection:
        if self._closed:
            raise Unavailable("the engine is closed")
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            with _translated(self.path):
                return self._connect()

    def _connect(self) -> sqlite3.Connection:
        where = ":memory:" if self.path is None else str(self.path)
        raw = sqlite3.connect(
            where, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            raw.execute("PRAGMA foreign_keys = ON")
            raw.execute("PRAGMA trusted_schema = OFF")
            if self.path is not None:
                _use_wal(raw)
                raw.execute("PRAGMA synchronous = FULL")
        except BaseException:
            raw.close()
            raise
        return raw

    def _give_back(self, raw: sqlite3.Connection) -> None:
        try:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
        except sqlite3.Error:
            raw.close()
            return
        if self._closed or (self.path is not None and self._idle.qsize() >= MAX_IDLE):
            raw.close()
        else:
            self._idle.put(raw)


def _use_wal(raw: sqlite3.Connection) -> None:
    """Turn WAL mode on. SQLite does not wait here for others who do the same, so this does."""
    give_up = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


@contextmanager
def _translated(path: Path | None) -> Iterator[None]:
    """SQLite's errors as Seawall's, each with one sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise _translate(error, f"the database {path}" if path else "the database") from error


def _translate(error: sqlite3.Error, what: str) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    name = getattr(error, "sqlite_errorname", "")
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        return UniqueViolation(str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(f"{what} stayed locked for {WAIT_SECONDS:g} seconds; try again")
    if code == sqlite3.SQLITE_CANTOPEN:
        return Unavailable(f"{what} cannot be opened; is its folder there and writable?")
    if code == sqlite3.SQLITE_READONLY:
        return Unavailable(f"{what} cannot be written to; it is read-only")
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return Unavailable(f"{what} cannot be written to ({error}); nothing was changed")
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return Damaged(f"{what} is no SQLite database, or is damaged")
    if isinstance(error, sqlite3.OperationalError) and "no such" in str(error):
        return Damaged(f"{what} is not as Seawall made it: {error}")
    return StoreError(f"{what} refused: {error}")
