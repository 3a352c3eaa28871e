"""PostgreSQL: many workers on many machines.

A writing transaction locks its incident's row when it reads it, so two commands on one incident
take turns and commands on different incidents do not wait for each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg
from psycopg import errors
from psycopg_pool import ConnectionPool, PoolClosed, PoolTimeout

from seawall.errors import Busy, Damaged, StoreError, Unavailable
from seawall.store import sql
from seawall.store.dialect import Row, UniqueViolation

WAIT_SECONDS = 30.0
"""How long a connection or a lock is waited for before giving up."""
MAX_CONNECTIONS = 16
MIGRATION_LOCK = 0x5EA3A11
"""The advisory lock that one migrating process holds; any number that nobody else uses."""

Raw = psycopg.Connection[Row]


class PostgresConnection:
    """A connection of the pool, inside a transaction."""

    def __init__(self, raw: Raw) -> None:
        self.raw = raw

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query."""
        return self._execute(statement, values).fetchall()

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""
        return self._execute(statement, values).fetchone()

    def run(self, statement: str, values: Mapping[str, Any]) -> int:
        """Carry out a change."""
        return self._execute(statement, values).rowcount

    def many(self, statement: str, values: Sequence[Mapping[str, Any]]) -> None:
        """Carry out the same change for each of the values."""
        with self.raw.cursor() as cursor:
            cursor.executemany(_literal(statement), values)

    def _execute(self, statement: str, values: Mapping[str, Any] | None) -> psycopg.Cursor[Row]:
        return self.raw.execute(_literal(statement), values or {})


def _literal(statement: str) -> LiteralString:
    """The statement for psycopg, whose types ask for a literal: ours are constants of `sql`."""
    text: Any = sql.percent_style(statement)
    return text  # type: ignore[no-any-return]  # its text is constant, though not a literal


class Postgres:
    """A PostgreSQL database at a `postgresql://` address."""

    for_update = " FOR UPDATE"
    skip_locked = " FOR UPDATE SKIP LOCKED"

    def __init__(self, url: str) -> None:
        self.url = url
        self._pool: ConnectionPool[Raw] = ConnectionPool(
            url,
            min_size=0,
            max_size=MAX_CONNECTIONS,
            timeout=WAIT_SECONDS,
            open=False,
            check=ConnectionPool.check_connection,
            kwargs={"autocommit": True, "connect_timeout": 10, "application_name": "seawall"},
        )
        self._reach()
        self._pool.open()

    @contextmanager
    def read(self) -> Iterator[PostgresConnection]:
        """A transaction that sees one moment of the database."""
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[PostgresConnection]:
        """A transaction that is kept if the block ends well."""
        with self._transaction("BEGIN") as connection:
            yield connection

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""
        with self.read() as connection:
            known = connection.one("SELECT to_regclass(:name)", {"name": sql.VERSION_TABLE})
            row = connection.one(sql.SCHEMA_VERSION) if known and known[0] else None
        return None if row is None else str(row[0])

    def migrate(self) -> None:
        """Bring the database up to the newest migration, one process at a time."""
        from seawall.store import migrate

        with _translated(), psycopg.connect(self.url) as raw:
            lock = f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"
            migrate.upgrade("postgresql+psycopg://", lambda: raw, lock)

    def close(self) -> None:
        """Close the pool."""
        self._pool.close()

    def _reach(self) -> None:
        """Connect once at the start: an address nobody answers at is said at once, not later."""
        with _translated():
            psycopg.connect(self.url, connect_timeout=10).close()

    @contextmanager
    def _transaction(self, begin: LiteralString) -> Iterator[PostgresConnection]:
        with _translated(), self._pool.connection() as raw:
            raw.execute(begin)
            try:
                yield PostgresConnection(raw)
                raw.execute("COMMIT")
            except BaseException:
                if not raw.closed:
                    raw.rollback()
                raise


@contextmanager
def _translated() -> Iterator[None]:
    """PostgreSQL's errors as Seawall's, each with one sentence."""
    try:
        yield
    except psycopg.Error as error:
        raise _translate(error) from error


def _translate(error: psycopg.Error) -> Exception:
    said = " ".join(str(error).split())[:300]
    if isinstance(error, errors.UniqueViolation):
        return UniqueViolation(said)
    if isinstance(error, PoolClosed):
        return Unavailable("the engine is closed")
    if isinstance(
        error,
        (
            PoolTimeout,
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
