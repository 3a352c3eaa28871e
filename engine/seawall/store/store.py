"""A database of incidents: works carried out in transactions, and what a process remembers of them.

What this process wrote last it need not read again. A work is tried first with what is remembered,
and again without where that turns out to be outdated: an entry's number is taken only once.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from seawall.errors import BadConfig, Busy, Damaged, NewerDatabase, Refusal, Unavailable
from seawall.store import sql
from seawall.store.dialect import Connection, Dialect, Outdated, T, Torn, UniqueViolation
from seawall.store.reading import Reading
from seawall.store.records import StoredIncident
from seawall.store.writing import Writing

MAX_KNOWN = 1000
"""Incidents that are remembered as they were written last: a few megabytes."""

Rebuild = Callable[[Writing], None]
"""What brings the incidents of an older database up to date, once its tables are."""


class Known(dict[int, StoredIncident]):
    """The incidents that this process wrote last, as it left them. Serves many threads."""

    def remember(self, kept: Mapping[int, StoredIncident]) -> None:
        """Keep what was written, instead of what is known for longest."""
        for number, after in kept.items():
            self.pop(number, None)
            self[number] = after
        while len(self) > MAX_KNOWN:
            with suppress(StopIteration, KeyError, RuntimeError):  # another thread was faster
                del self[next(iter(self))]

    def forget(self, numbers: Iterable[int]) -> None:
        """Forget incidents that may have changed since."""
        for number in numbers:
            self.pop(number, None)


class Store:
    """A database of incidents, brought up to date when it is opened."""

    def __init__(self, dialect: Dialect, rebuild: Rebuild) -> None:
        self._dialect = dialect
        self._rebuild = rebuild
        self._known = Known()
        self._process = os.getpid()
        self.upgraded_from: str | None = None
        """The older schema that this store found and brought up to date."""
        try:
            self._bring_up_to_date()
        except BaseException:
            dialect.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """A transaction that reads."""
        self._require_own_process()
        with self._dialect.read() as connection:
            yield Reading(connection)

    def write(self, work: Callable[[Writing], T]) -> T:
        """Carry out a work in a transaction that writes; kept if it returns, undone if it raises.

        It may be run more than once, so it does nothing but read and write here. What was written
        last is not read again: it is tried with that first.
        """
        self._require_own_process()
        if self._known:
            with suppress(Outdated, UniqueViolation):
                return self._carry_out(work, trusting=True)
        return self._carry_out(work, trusting=False)

    def _require_own_process(self) -> None:
        """Raise Unavailable in a process that was forked: it has the connections of the other, and
        locks that nobody may ever open."""
        if os.getpid() != self._process:
            raise Unavailable("the engine was made in another process; make one in each process")

    def _carry_out(self, work: Callable[[Writing], T], *, trusting: bool) -> T:
        runs: list[Writing] = []

        def saved(connection: Connection) -> T:
            first = trusting and not runs  # whoever was beaten once looks
            tx = Writing(connection, self._known if first else None)
            runs.append(tx)
            try:
                result = work(tx)
                tx.save()
            except Exception as error:
                if tx.recalled:
                    raise Outdated from error
                if tx.is_loose and isinstance(error, Refusal):
                    raise Torn from error
                raise
            tx.require_sure()  # else it answers by what nothing has confirmed
            return result

        try:
            result = self._dialect.write(saved)
        except BaseException:
            for tx in runs:
                self._known.forget(tx.recalled | tx.kept.keys())
            raise
        self._known.remember(runs[-1].kept)
        return result

    def alone(self, work: Callable[[Writing], T]) -> T:
        """Carry a work out, once, in a transaction in which nobody else writes: for filling an
        empty database."""
        return self._dialect.alone(lambda connection: work(Writing(connection)))

    def scrub(self) -> None:
        """Take what was erased out of the database's files too, as far as it can be.

        Raises Busy where others hold on to it; it can be done again.
        """
        self._dialect.scrub()

    def close(self) -> None:
        """Give every connection back."""
        self._dialect.close()

    def _bring_up_to_date(self) -> None:
        version = self._dialect.version()
        if version is not None and not re.fullmatch(r"\w{1,32}", version, re.ASCII):
            raise Damaged(f"the database says a schema that no Seawall made: {version[:20]!r}")
        if version is not None and version > sql.SCHEMA:
            raise NewerDatabase(
                f"the database stands at schema {version[:20]!r}, made by a newer Seawall; "
                f"this one knows {sql.SCHEMA}"
            )
        if version == sql.SCHEMA:
            return
        try:
            self.upgraded_from = self._dialect.migrate(self._rebuilt)
        except (Unavailable, Busy) as error:
            if version is None:
                raise
            raise type(error)(
                f"the database stands at schema {version} and has to be upgraded to {sql.SCHEMA} "
                f"first, which was not possible: {error.message}"
            ) from error

    def _rebuilt(self, connection: Connection, before: str) -> None:
        if before < sql.STATES:
            self._rebuild(Writing(connection))


def connect(url: str | Path, rebuild: Rebuild) -> Store:
    """The store at an address: a file's path, `sqlite:///path`, `sqlite://` or `postgresql://…`.

    `rebuild` is how incidents of an older database are brought up to date, inside of the upgrade.
    """
    if not isinstance(url, (str, Path)):
        raise BadConfig("the database's address must be text, or the Path of a file")
    text = str(url)
    if text.startswith(("postgresql://", "postgres://")):
        from seawall.store.postgres import Postgres

        return Store(Postgres(text), rebuild)
    from seawall.store.sqlite import SQLite

    if text in ("sqlite://", ":memory:"):
        return Store(SQLite(None), rebuild)
    if "://" in text and not text.startswith("sqlite:///"):
        scheme = text.partition("://")[0][:20]
        raise BadConfig(
            f"{scheme}:// is no database Seawall knows; give a file's path, "
            "sqlite:///path or postgresql://host/name"
        )
    path = text.removeprefix("sqlite:///")
    if not path or "\0" in path:
        raise BadConfig("the database's address is empty; give a file's path")
    return Store(SQLite(Path(path)), rebuild)
