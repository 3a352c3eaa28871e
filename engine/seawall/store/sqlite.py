"""SQLite: one file, or memory. The embedded default.

The file is in WAL mode with `synchronous=FULL`: readers and the writer do not hinder each other,
and what was acknowledged survives a power cut. A writing transaction takes its turn at once
(`BEGIN IMMEDIATE`), because one that reads first and writes later can lose to another in between.

Processes ask for their turn every few milliseconds. SQLite's own waiting sleeps longer the longer
it has waited, so that who came first comes last.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

from seawall.errors import Busy, Damaged, StoreError, Unavailable
from seawall.store import sql
from seawall.store.dialect import Connection, Holds, Outdated, Row, T, Then, UniqueViolation
from seawall.store.together import Together, carried_out

WAIT_SECONDS = 30.0
"""How long a writer waits for its turn before it gives up."""
ASK_SECONDS = 0.003
"""How often a process asks for its turn to write: seldom enough to leave the processor to who
works, often enough that eight wait a quarter of a second at most (`make bench`)."""
ENTRY_COUNT = "seawall_incident.seq"
"""What would be nothing if an incident were saved that was changed meanwhile."""
MAX_IDLE = 16
"""Connections kept for the next transaction."""


MAX_LENGTH = 100_000_000
"""Bytes of one value that is read: a larger one is not of Seawall's making."""

_FOREIGN = (
    "SELECT CASE type WHEN 'table' THEN 'virtual table' ELSE type END, name FROM sqlite_master "
    "WHERE tbl_name LIKE 'seawall\\_%' ESCAPE '\\' AND (type = 'view' "
    "OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%') "
    f"OR (type = 'trigger' AND name NOT IN ({', '.join(map(repr, sql.TRIGGERS))}))) LIMIT 1"
)
"""What would run, or go on without end, as soon as a table of ours is touched."""


class SQLiteConnection(Holds):
    """A connection inside a transaction.

    Changes are held back, so that a work that raises has changed nothing. `changed` says that some
    were carried out.
    """

    for_update = ""
    skip_locked = ""
    is_still = True
    change_skips = ""

    def __init__(self, raw: sqlite3.Connection) -> None:
        super().__init__()
        self.raw = raw
        self.changed = False
        self._touched = False
        self._streams: list[sqlite3.Cursor] = []

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query."""
        self.flush()
        return self.raw.execute(statement, values or {}).fetchall()

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""
        self.flush()
        row: Row | None = self.raw.execute(statement, values or {}).fetchone()
        return row

    def stream(self, statement: str, values: Mapping[str, Any] | None = None) -> Iterator[Row]:
        """The rows of a query, fetched as they are asked for."""
        self.flush()
        cursor = self.raw.execute(statement, values or {})
        self._streams.append(cursor)
        return cursor

    def close(self) -> None:
        """Close every stream: one that somebody holds on to, as the traceback of an error does,
        would keep the connection open, however often it is closed."""
        for cursor in self._streams:
            cursor.close()

    def added(self, statement: str, values: Mapping[str, Any]) -> list[Row]:
        """Carry out a change at once; gives the rows that it returns."""
        self._touched = self.changed = True
        return self.all(statement, values)

    def begin(self) -> None:
        """Forget what was held back: another work begins."""
        self._held.clear()
        self._touched = False

    @property
    def is_unspoiled(self) -> bool:
        """Whether nothing was changed since the last `begin`, and the transaction stands.

        SQLite gives it up by itself where the disk or the memory fails it, while it reads too.
        """
        return not self._touched and self.raw.in_transaction

    def flush(self) -> None:
        """Carry out what was held back."""
        if not self._held:
            return
        self._touched = self.changed = True
        cursor = self.raw.cursor()
        for statement, values in self._held:
            by_place = isinstance(values[0], tuple)
            cursor.executemany(sql.numbered(statement, "?")[0] if by_place else statement, values)
        self._held.clear()


class SQLite:
    """A SQLite database, in a file or (without a path) in memory."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._idle: list[sqlite3.Connection] = []  # its pop and append are safe among threads
        self._closed = False
        # A database in memory lives in its one connection, so its users take turns.
        self._alone: AbstractContextManager[Any] = (
            threading.RLock() if path is None else nullcontext()
        )
        self._writer: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._together = Together(self._writing, self._told)

    @contextmanager
    def read(self) -> Iterator[SQLiteConnection]:
        """A transaction that sees one moment of the database."""
        with self._connected() as raw, _translated(self.path):
            raw.execute("BEGIN")
            with closing(SQLiteConnection(raw)) as connection:
                yield connection
            raw.execute("COMMIT")

    def write(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out, together with what other threads have brought meanwhile."""
        try:
            return self._together.carry_out(work)
        finally:
            if self._closed:  # while this thread wrote, perhaps
                self._close_writer()

    def alone(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out, once, in a transaction in which nobody else writes."""
        with self._together.turn, _translated(self.path):
            return self._writing(partial(carried_out, work))

    def scrub(self) -> None:
        """Empty the file beside the database (its WAL), which holds what was written before.

        In the database's own file whatever is not in use any more is overwritten at once.
        """
        if self.path is None:
            return
        with self._connected() as raw, _translated(self.path):
            blocked, *_ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if blocked:
            raise Busy(f"others read {_named(self.path)} all the time")

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""
        with self.read() as connection:
            if foreign := connection.one(_FOREIGN):
                raise Damaged(
                    f"{_named(self.path)} has a {foreign[0]} {foreign[1][:60]!r} that Seawall did "
                    "not make; nothing in it is run"
                )
            known = connection.one(
                "SELECT 1 FROM sqlite_master WHERE name = :name", {"name": sql.VERSION_TABLE}
            )
            row = connection.one(sql.SCHEMA_VERSION) if known else None
        return None if row is None else str(row[0])

    def migrate(self, then: Then) -> str | None:
        """Bring the database up to the newest migration."""
        from seawall.store import migrate

        with self._connected() as raw, _translated(self.path):
            last = partial(then, SQLiteConnection(raw))
            return migrate.upgrade("sqlite://", lambda: raw, "BEGIN IMMEDIATE", last)

    def close(self) -> None:
        """Close every idle connection; those in use close when their transaction ends."""
        self._closed = True
        self._close_idle()
        self._close_writer()

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop().close()

    def _close_writer(self) -> None:
        """Close the connection that writes, unless one is in use: then who uses it does this."""
        if self._together.turn.acquire(blocking=False):
            try:
                self._dismiss_writer()
            finally:
                self._together.turn.release()

    def _writing(self, block: Callable[[SQLiteConnection], T]) -> T:
        """Carry a block out in a transaction on the connection that writes, which is kept for the
        next one."""
        with self._alone:
            raw = self._take_writer()
            try:
                _begin(raw)
                connection = SQLiteConnection(raw)
                result = block(connection)
                raw.execute("COMMIT" if connection.changed else "ROLLBACK")
            except BaseException:
                self._undo(raw)
                raise
            if self._closed or self.path is None:
                self._dismiss_writer()
            return result

    def _take_writer(self) -> sqlite3.Connection:
        if self._closed:
            raise Unavailable("the engine is closed")
        self._require_same_file()
        if self._writer is not None and self._writer.in_transaction:  # who used it was interrupted
            self._undo(self._writer)
        if self._writer is None:
            self._writer = self._take() if self.path is None else self._connected_anew(wait=0)
        return self._writer

    def _undo(self, raw: sqlite3.Connection) -> None:
        """Leave nothing open on the connection that writes."""
        try:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
        except sqlite3.Error:
            self._dismiss_writer()
        if self._closed or self.path is None:
            self._dismiss_writer()

    def _dismiss_writer(self) -> None:
        raw, self._writer = self._writer, None
        if raw is not None and self.path is None:
            self._give_back(raw)
        elif raw is not None:
            raw.close()

    def _told(self, error: Exception) -> Exception:
        """The error as Seawall says it."""
        if not isinstance(error, (sqlite3.Error, UnicodeDecodeError)):
            return error
        told = _translate(error, _named(self.path))
        told.__cause__ = error
        return told

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """A connection for one transaction; given back with nothing left open on it."""
        with self._alone:
            raw = self._take()
            try:
                yield raw
            finally:
                self._give_back(raw)

    def _take(self) -> sqlite3.Connection:
        if self._closed:
            raise Unavailable("the engine is closed")
        self._require_same_file()
        try:
            return self._idle.pop()
        except IndexError:
            return self._connected_anew(WAIT_SECONDS)

    def _require_same_file(self) -> None:
        """Raise Unavailable where the path does not lead to the file that was opened any more.

        Connections would go on with that one, and what they acknowledge would be gone with it.
        """
        if self.path is None or self._file is None:
            return
        if _file_at(self.path) != self._file:
            raise Unavailable(
                f"{_named(self.path)} was removed or replaced while it was open; "
                "put it back, or open it anew"
            )

    def _connected_anew(self, wait: float) -> sqlite3.Connection:
        """A new connection, on which a statement waits so many seconds for others."""
        if self.path is not None and os.path.isdir(self.path):
            raise Unavailable(f"{_named(self.path)} cannot be opened; it is a folder, not a file")
        with _translated(self.path):
            raw = self._connect(wait)
        if self.path is not None and self._file is None:
            self._file = _file_at(self.path)
        return raw

    def _connect(self, wait: float) -> sqlite3.Connection:
        where, is_uri = (":memory:", False) if self.path is None else _address(self.path)
        kind = AtRest if is_uri else sqlite3.Connection
        raw = sqlite3.connect(
            where, timeout=wait, isolation_level=None, check_same_thread=False, factory=kind,
            uri=is_uri,
        )  # fmt: skip
        try:
            raw.execute("PRAGMA foreign_keys = ON")
            raw.execute("PRAGMA trusted_schema = OFF")
            raw.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten in the file
            raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_LENGTH)
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
        surplus = self.path is not None and len(self._idle) >= MAX_IDLE
        if self._closed or surplus or isinstance(raw, AtRest):
            raw.close()
        else:
            self._idle.append(raw)
            if self._closed:  # just now
                self._close_idle()


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file is at a path, whatever it is called; None if there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


class AtRest(sqlite3.Connection):
    """A connection to a database that nobody is writing to. It serves one transaction, for it would
    not see that somebody does later."""


def _address(path: Path) -> tuple[str, bool]:
    """What SQLite opens, and whether that is an address with options.

    A database at rest can be read where nothing may be written, though SQLite must be told that
    nobody changes it: else it asks for the files that writers share, which cannot be made there.
    """
    at_rest = os.path.isfile(path) and not os.path.exists(f"{path}-wal")
    if at_rest and not os.access(path.parent, os.W_OK, effective_ids=_EFFECTIVE):
        return f"{path.absolute().as_uri()}?mode=ro&immutable=1", True
    return str(path), False


_EFFECTIVE = os.access in os.supports_effective_ids
"""Whether rights can be asked for as the process has them now."""


def _begin(raw: sqlite3.Connection) -> None:
    """Begin a transaction that writes, as soon as no other process has one."""
    began = time.monotonic()
    while True:
        try:
            raw.execute("BEGIN IMMEDIATE")
            return
        except sqlite3.OperationalError as error:
            waited = time.monotonic() - began
            if not _is_busy(error) or waited > WAIT_SECONDS:
                raise
            time.sleep(ASK_SECONDS)


def _use_wal(raw: sqlite3.Connection) -> None:
    """Turn WAL mode on. SQLite does not wait here for others who do the same, so this does."""
    give_up = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


def _is_busy(error: sqlite3.Error) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def _named(path: Path | None) -> str:
    return f"the database {path}" if path else "the database"


@contextmanager
def _translated(path: Path | None) -> Iterator[None]:
    """SQLite's errors as Seawall's, each with one sentence."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise _translate(error, _named(path)) from error


def _translate(error: sqlite3.Error | UnicodeDecodeError, what: str) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    name = getattr(error, "sqlite_errorname", "")
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        return UniqueViolation(str(error))
    if name == "SQLITE_CONSTRAINT_NOTNULL" and str(error).endswith(ENTRY_COUNT):
        return Outdated(str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(f"{what} stayed locked for {WAIT_SECONDS:g} seconds; try again")
    if code == sqlite3.SQLITE_CANTOPEN:
        return Unavailable(f"{what} cannot be opened; is its folder there and writable?")
    if code == sqlite3.SQLITE_READONLY:
        return Unavailable(f"{what} cannot be written to; it is read-only")
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return Unavailable(f"{what} cannot be written to ({error}); nothing was changed")
    damage = _damage(error, code)
    return StoreError(f"{what} refused: {error}") if damage is None else Damaged(f"{what} {damage}")


def _damage(error: sqlite3.Error | UnicodeDecodeError, code: int) -> str | None:
    """What is wrong with a database itself, where an error says so."""
    if isinstance(error, UnicodeDecodeError):  # of a message in which SQLite quotes what it found
        return "is damaged: it holds a name that is no text"
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return "is no SQLite database, or is damaged"
    if code == sqlite3.SQLITE_TOOBIG:
        return f"holds a value of more than {MAX_LENGTH:,} bytes"
    if isinstance(error, sqlite3.OperationalError) and "Could not decode" in str(error):
        return "holds a text that is none"
    if isinstance(error, sqlite3.OperationalError) and "no such" in str(error):
        return f"is not as Seawall made it: {error}"
    return None
