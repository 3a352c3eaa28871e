"""PostgreSQL: many workers on many machines.

What a statement costs here is the way to the server and back. So a work is tried first without
asking for anything but what it reads, and what it changes is sent in one go, with the commit. An
entry's number in its incident is the claim: if another command took it meanwhile, nothing is kept
and the work is run again, now with the incident's row locked when it is read, so that two commands
on one incident take turns. Commands on different incidents do not wait for each other.
"""

from __future__ import annotations

import logging
import select
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, LiteralString

import psycopg
from psycopg import errors, generators
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import ExecStatus, TransactionStatus
from psycopg_pool import ConnectionPool, PoolClosed, PoolTimeout

from seawall.errors import BadConfig, Busy, Damaged, StoreError, Unavailable
from seawall.store import sql
from seawall.store.dialect import (
    Connection,
    Holds,
    Row,
    T,
    Then,
    Torn,
    UniqueViolation,
)
from seawall.store.prepared import Raw, filled, prepared, written_out

logging.getLogger("psycopg").addHandler(logging.NullHandler())  # what it says, errors say better

WAIT_SECONDS = 30.0
"""How long a connection or a lock is waited for before giving up."""
ASK_SECONDS = 0.25
"""How often a connection is tried again that cannot be made, while the server is away."""
OPTIONS: dict[str, Any] = {
    "client_encoding": "UTF8",
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}
"""Of every connection: what values are written in, whatever the server or the environment would
have otherwise, and how a server's machine that is gone is noticed: within half a minute, not in
hours."""
MAX_CONNECTIONS = 16
STREAM_ROWS = 1000
"""Rows fetched at a time of a query that is read as a stream."""
MIGRATION_LOCK = 0x5EA3A11
"""The advisory lock that one migrating process holds; any number that nobody else uses."""

MAX_ATTEMPTS = 5
"""How often a work is run that others beat; from the second time on it has its incident locked."""
ENTRY_COUNT = "seq"
"""The column of an incident that is nothing where another has written to it."""
ENTRY_NUMBERS = "seawall_entry_pkey"
"""The constraint that lets nobody take an entry's number twice."""
ALONE = "LOCK TABLE seawall_playbook, seawall_incident IN SHARE ROW EXCLUSIVE MODE"
"""Keeps whoever registers a playbook or opens or moves an incident waiting."""
RENUMBER = (
    "SELECT setval(pg_get_serial_sequence('seawall_incident', 'number'), max(number)) "
    "FROM seawall_incident HAVING count(*) > 0"
)
"""Lets new incidents have numbers after those that are there."""
UNKNOWN = (
    "the connection was lost while committing; whether it was kept is unknown, "
    "and the same request id again tells"
)


class PostgresConnection(Holds):
    """A connection of the pool.

    `locking` makes it a transaction from the first query on, in which rows can be locked; else it
    becomes one when it changes something, if it has not `begun` already. `sent` says that the
    commit is under way.
    """

    change_skips = " FOR UPDATE SKIP LOCKED"

    def __init__(self, raw: Raw, locking: bool = False, begun: bool = False) -> None:
        super().__init__()
        self.raw = raw
        self.for_update = " FOR UPDATE" if locking else ""
        self.skip_locked = " FOR UPDATE SKIP LOCKED" if locking else ""
        self.is_still = locking or begun
        self.sent = False
        self._begun = begun
        if locking:
            self._begin()

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query."""
        self.flush()
        return self._execute(statement, values).fetchall()

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""
        self.flush()
        return self._execute(statement, values).fetchone()

    def stream(self, statement: str, values: Mapping[str, Any] | None = None) -> Iterator[Row]:
        """The rows of a query, fetched as they are asked for, by a cursor on the server."""
        self.flush()
        with self.raw.cursor(name=f"seawall_{uuid.uuid4().hex}") as cursor:
            cursor.itersize = STREAM_ROWS
            cursor.execute(written_out(self.raw, statement, values or {}))
            yield from cursor

    def added(self, statement: str, values: Mapping[str, Any]) -> list[Row]:
        """Carry out a change at once; gives the rows that it returns."""
        self._begin()
        return self.all(statement, values)

    def commit(self) -> None:
        """Carry out what was held back, and keep everything: one way to the server and back.

        Statements that are sent together are one transaction, without saying so.
        """
        commands = self._commands()
        if commands and not self._begun:
            _hear(self.raw)
        self.sent = True
        if self._begun:
            commands.append(b"COMMIT")
        self._send(commands)

    def flush(self) -> None:
        """Carry out what was held back."""
        if self._held:
            self._begin()
            self._send(self._commands())

    def _commands(self) -> list[bytes]:
        """What was held back, as statements with their values in them."""
        commands = [
            command for text, rows in self._held for command in filled(self.raw, text, rows)
        ]
        self._held.clear()
        return commands

    def _send(self, commands: list[bytes]) -> None:
        """Send commands in one message, and wait until they are done.

        By libpq itself: a cursor would look at each of them first, and keep rows that nobody asks
        for, which takes a third of the time of the way there and back.
        """
        if not commands:
            return
        self.raw.pgconn.send_query(b";".join(commands))
        for result in self.raw.wait(generators.execute(self.raw.pgconn)):
            if result.status == ExecStatus.FATAL_ERROR:
                raise errors.error_from_result(result)

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.raw.execute("BEGIN")

    def _execute(self, statement: str, values: Mapping[str, Any] | None) -> psycopg.Cursor[Row]:
        return self.raw.execute(prepared(self.raw, statement).filled(values or {}))


class Postgres:
    """A PostgreSQL database at a `postgresql://` address."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._pool: ConnectionPool[Raw] = ConnectionPool(
            url,
            min_size=0,
            max_size=MAX_CONNECTIONS,
            reconnect_timeout=0,  # who waits asks again; its own attempts come ever more seldom
            open=False,
            configure=_bounded,
            kwargs={
                "autocommit": True,
                "application_name": "seawall",
                "prepare_threshold": None,  # statements are prepared here, and must stay so
                **OPTIONS,
            },
        )
        self._reach()
        self._pool.open()

    @contextmanager
    def read(self) -> Iterator[PostgresConnection]:
        """A transaction that sees one moment of the database."""
        with self._connected("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") as raw:
            yield PostgresConnection(raw)
            raw.execute("COMMIT")

    def write(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out: at first without a lock, then, if another was faster, with one."""
        for attempt in range(MAX_ATTEMPTS):
            try:
                return self._write(work, locking=attempt > 0)
            except _Beaten:
                continue
        raise Busy("others keep changing the same; try again")

    def _write(self, work: Callable[[Connection], T], locking: bool) -> T:
        """Run a work once; again as often as a connection of the pool turns out to be lost before
        anything was sent. Each that is lost leaves the pool."""
        said = ""
        for _ in range(MAX_CONNECTIONS + 1):
            try:
                return self._transact(work, locking)
            except _Lost as error:
                said = str(error)
        raise Unavailable(f"the database cannot be used: {said}")

    def _transact(self, work: Callable[[Connection], T], locking: bool) -> T:
        with self._connected() as raw:
            connection = PostgresConnection(raw, locking)
            try:
                result = work(connection)
                connection.commit()
            except (Torn, errors.DeadlockDetected, errors.SerializationFailure) as error:
                raise _Beaten from error
            except errors.NotNullViolation as error:
                if error.diag.column_name == ENTRY_COUNT and not locking:
                    raise _Beaten from error
                raise
            except errors.UniqueViolation as error:
                if error.diag.constraint_name == ENTRY_NUMBERS:
                    raise _Beaten from error
                raise
            except psycopg.OperationalError as error:
                if not _is_lost(raw, error):
                    raise
                if connection.sent:
                    raise Unavailable(f"{UNKNOWN} ({_said(error)})") from error
                raise _Lost(_said(error)) from error
            return result

    def alone(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out, once, in a transaction in which nobody else writes."""
        with self._connected() as raw:
            connection = PostgresConnection(raw, locking=True)
            raw.execute(ALONE)
            result = work(connection)
            connection.flush()
            raw.execute(RENUMBER)
            connection.commit()
            return result

    def scrub(self) -> None:
        """Vacuum the tables that held it, so that old versions of their rows go.

        PostgreSQL keeps these as long as a transaction might read them. Its write-ahead log and
        its copies are beyond a client's reach.
        """
        with self._connected() as raw:
            raw.execute(f"VACUUM {', '.join(sql.HELD_WORDS)}".encode())

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""
        with self.read() as connection:
            known = connection.one("SELECT to_regclass(:name)", {"name": sql.VERSION_TABLE})
            row = connection.one(sql.SCHEMA_VERSION) if known and known[0] else None
        return None if row is None else str(row[0])

    def migrate(self, then: Then) -> str | None:
        """Bring the database up to the newest migration, one process at a time."""
        from seawall.store import migrate

        with _translated(), psycopg.connect(self.url, **OPTIONS) as raw:
            lock = f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"
            last = partial(then, PostgresConnection(raw, begun=True))
            return migrate.upgrade("postgresql+psycopg://", lambda: raw, lock, last)

    def close(self) -> None:
        """Close the pool."""
        self._pool.close()

    def _reach(self) -> None:
        """Connect once at the start: an address nobody answers at is said at once, not later."""
        try:
            conninfo_to_dict(self.url)
        except psycopg.Error:  # whose sentence quotes the address, and the password in it
            raise BadConfig(
                "the address of the PostgreSQL database cannot be read; write "
                "postgresql://user@host:5432/name, with odd signs as in %20"
            ) from None
        with _translated():
            psycopg.connect(self.url, **OPTIONS).close()

    @contextmanager
    def _connected(self, begin: LiteralString = "") -> Iterator[Raw]:
        """A connection of the pool; given back with nothing left open on it."""
        with _translated():
            raw = self._take(begin)
            try:
                yield raw
            except BaseException:
                _undo(raw)
                raise
            finally:
                self._pool.putconn(raw)

    def _take(self, begin: LiteralString) -> Raw:
        """A connection on which a transaction has begun; others that were lost are done away with.

        Asking each whether it still stands would be a way to the server and back for nothing.
        """
        for _ in range(MAX_CONNECTIONS):
            raw = self._connection()
            try:
                if begin:
                    raw.execute(begin)
                return raw
            except psycopg.OperationalError as error:
                lost = _is_lost(raw, error)
                self._pool.putconn(raw)
                if not lost:
                    raise
        raw = self._connection()
        if begin:
            raw.execute(begin)
        return raw

    def _connection(self) -> Raw:
        """A connection of the pool, as soon as there is one: a server may be starting again."""
        give_up = time.monotonic() + WAIT_SECONDS
        while True:
            try:
                return self._pool.getconn(timeout=ASK_SECONDS)
            except PoolTimeout:
                if time.monotonic() > give_up:
                    raise


def _is_lost(raw: Raw, error: psycopg.Error) -> bool:
    """Whether the connection is gone, and not only a statement refused.

    A server that shuts down says so first, while the connection still looks well.
    """
    if isinstance(error, (errors.AdminShutdown, errors.CrashShutdown)):
        raw.close()
    return raw.closed


def _hear(raw: Raw) -> None:
    """Raise OperationalError where the server has hung up since it was asked last.

    A commit that is the first thing sent would else be lost on a connection that was dead before,
    and it could not be told from one that was lost on the way.
    """
    if _has_news(raw):
        raw.execute("SELECT 1")


def _has_news(raw: Raw) -> bool:
    """Whether the server has said something unasked, or hung up."""
    if not hasattr(select, "poll"):
        return True
    ears = select.poll()
    ears.register(raw.fileno(), select.POLLIN)
    return bool(ears.poll(0))


def _bounded(raw: Raw) -> None:
    """Let no statement wait for others' locks for ever."""
    raw.execute(f"SET lock_timeout = {int(WAIT_SECONDS * 1000)}".encode())


def _undo(raw: Raw) -> None:
    """Leave nothing open on a connection.

    Not by psycopg's own `rollback`: it makes the server forget every prepared statement, since one
    of its own could be about a table that the transaction made.
    """
    with suppress(psycopg.Error):
        if raw.pgconn.transaction_status != TransactionStatus.IDLE:
            raw.pgconn.exec_(b"ROLLBACK")


class _Lost(Exception):
    """A connection was lost before anything was changed on it."""


class _Beaten(Exception):
    """Another command was faster, and nothing was kept."""


@contextmanager
def _translated() -> Iterator[None]:
    """PostgreSQL's errors as Seawall's, each with one sentence."""
    try:
        yield
    except psycopg.Error as error:
        raise _translate(error) from error


def _said(error: psycopg.Error) -> str:
    """What the database said, on one line."""
    return " ".join(str(error).split())[:300]


def _translate(error: psycopg.Error) -> Exception:
    said = _said(error)
    if isinstance(error, errors.UniqueViolation):
        return UniqueViolation(said)
    if isinstance(error, PoolTimeout):
        waited = f"{WAIT_SECONDS:g} seconds"
        return Unavailable(f"no connection to the database was free or could be made in {waited}")
    if isinstance(error, PoolClosed):
        return Unavailable("the engine is closed")
    if isinstance(
        error,
        (
            errors.LockNotAvailable,
            errors.DeadlockDetected,
            errors.SerializationFailure,
        ),
    ):
        return Busy(f"the database stayed locked by others; try again ({said})")
    if isinstance(error, (errors.UndefinedTable, errors.UndefinedColumn)):
        return Damaged(f"the database is not as Seawall made it: {said}")
    if isinstance(error, (psycopg.OperationalError, psycopg.ProgrammingError)):
        return Unavailable(f"the database cannot be used: {said}")
    return StoreError(f"the database refused: {said}")
