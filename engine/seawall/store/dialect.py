"""The port to a database: what a transaction needs, and nothing about incidents.

A dialect lends connections that run one statement at a time, and says in Seawall's own errors
what went wrong. What writes is given as a function, the *work*, which may be run again: a dialect
may carry out many works in one transaction, or try one before it has the incident to itself.
Changes are held back until the work is done or reads again, so a work that raises has changed
nothing. The two dialects differ in how a writer takes its turn: SQLite has one writer at a time,
who takes the whole database when the transaction begins; PostgreSQL finds out when the entries are
written that another was faster, and locks the incident's row then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, TypeVar

Row = tuple[Any, ...]
Values = Mapping[str, Any] | tuple[Any, ...]
"""What a change puts in place of its parameters: by their names, or in the order in which the
statement names each first, which is faster."""
T = TypeVar("T")


def in_order(values: Values, names: Sequence[str]) -> tuple[Any, ...]:
    """The values in the order of the names."""
    return values if isinstance(values, tuple) else tuple(values[name] for name in names)


class Holds:
    """Holds changes back, those by the same statement together: so they are carried out fastest."""

    def __init__(self) -> None:
        self._held: list[tuple[str, list[Values]]] = []

    def run(self, statement: str, values: Values) -> None:
        """Carry out a change, before the next query or at the end."""
        if self._held and self._held[-1][0] is statement:
            self._held[-1][1].append(values)
        else:
            self._held.append((statement, [values]))

    def many(self, statement: str, values: Sequence[Values]) -> None:
        """Carry out the same change for each of the values, before the next query or at the end."""
        if values:
            self._held.append((statement, [*values]))


class Connection(Protocol):
    """A connection inside a transaction.

    `for_update` and `skip_locked` are what a query ends with to lock its rows, waiting for others
    or passing by what they hold; empty where that is not needed.
    """

    for_update: str
    skip_locked: str
    is_still: bool
    """Whether what it reads, locking it, stays so until the transaction ends."""
    change_skips: str
    """The same, for a change that finds its own rows: such a one is always a transaction."""

    def all(self, statement: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Every row of a query, which sees what was changed before."""

    def one(self, statement: str, values: Mapping[str, Any] | None = None) -> Row | None:
        """The first row of a query, or None; it sees what was changed before."""

    def stream(self, statement: str, values: Mapping[str, Any] | None = None) -> Iterator[Row]:
        """The rows of a query, fetched as they are asked for; several may be under way at once."""

    def added(self, statement: str, values: Mapping[str, Any]) -> list[Row]:
        """Carry out a change at once; gives the rows that it returns."""

    def run(self, statement: str, values: Values) -> None:
        """Carry out a change, before the next query or at the end."""

    def many(self, statement: str, values: Sequence[Values]) -> None:
        """Carry out the same change for each of the values, before the next query or at the end."""

    def flush(self) -> None:
        """Carry out what was held back."""


Then = Callable[[Connection, str], None]
"""What is done last in an upgrade, from which version."""


class UniqueViolation(Exception):
    """A row with these unique values is there already; the transaction was given up."""


class Outdated(Exception):
    """An incident is not what it was known as any more; nothing was kept."""


class Torn(Outdated):
    """Incidents were read one after the other, and need not have been so at any one moment."""


class Dialect(Protocol):
    """A database."""

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that sees one moment of the database and changes nothing."""

    def write(self, work: Callable[[Connection], T]) -> T:
        """Carry out a work; when this returns, what it changed is kept, for good.

        If the work raises, nothing is changed and this raises the same. The work may be run more
        than once, on another connection: it has to begin with reading, and do nothing else. Raises
        Outdated where an incident was changed from another head than the work believed. A work
        that raises Torn is run again with what it reads locked.
        """

    def alone(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out, once, in a transaction in which nobody else writes.

        For what is written once and in bulk. Incidents that were given numbers count: new ones get
        numbers after them.
        """

    def scrub(self) -> None:
        """Take what was erased out of the files too, as far as this database can do that."""

    def version(self) -> str | None:
        """The migration the database stands at; None for a new database."""

    def migrate(self, then: Then) -> str | None:
        """Bring the database up to the newest migration; safe for several at once.

        An older one is passed to `then` before the transaction ends. Gives the version it had;
        None for a new one, and where another process was first.
        """

    def close(self) -> None:
        """Give every connection back. Closing twice is harmless."""
