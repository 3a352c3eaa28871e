"""The port to a database: what a transaction needs, and nothing about incidents.

A dialect lends connections that run one statement at a time, and says in Seawall's own errors
what went wrong. The two dialects differ in how a writer takes its turn: SQLite has one writer at a
time, who takes the whole database when the transaction begins; PostgreSQL locks the incident's row
when it is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Row = tuple[Any, ...]


class Connection(Protocol):
    """A connection inside a transaction."""

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query."""

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None."""

    def run(self, statement: str, values: Mapping[str, Any]) -> int:
        """Carry out a change; gives how many rows it changed."""

    def many(self, statement: str, values: Sequence[Mapping[str, Any]]) -> None:
        """Carry out the same change for each of the values."""


class UniqueViolation(Exception):
    """A row with these unique values is there already; the transaction is to be given up."""


class Dialect(Protocol):
    """A database.

    `for_update` and `skip_locked` are what a query ends with to lock its rows, waiting for others
    or passing by what they hold; empty where a writer has the database to itself anyway.
    """

    for_update: str
    skip_locked: str

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one moment of the database and changes nothing."""

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that is kept if the block ends well, and undone if it raises."""

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""

    def migrate(self) -> None:
        """Bring the database up to the newest migration; safe for several at once."""

    def close(self) -> None:
        """Give every connection back. Closing twice is harmless."""
