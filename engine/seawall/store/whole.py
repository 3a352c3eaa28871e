"""A whole database, or one incident, in order and in constant memory.

Every table that belongs to incidents is read as one stream ordered by incident, and the streams go
along side by side: each incident comes once, with its rows of every table. A row whose incident is
not there shows as an incident without a row of its own. Only what is bounded by one entry is held.
"""

from __future__ import annotations

import math
from collections.abc import Container, Generator, Iterator, Mapping
from typing import Any

from seawall.store import sql
from seawall.store.dialect import Connection, Row

_HERE = "/* here */"
"""Where a statement can be narrowed to one incident."""


def _ordered(table: str, columns: str, order: str) -> str:
    return f"SELECT {columns} FROM seawall_{table} {_HERE} ORDER BY {order}"


INCIDENTS = _ordered("incident", sql.INCIDENT, "number")
ENTRIES = _ordered("entry", sql.ENTRY, "incident, seq")
TASKS = _ordered("task", sql.TASK, "incident")
ASKED = _ordered("asked", sql.ASKED, "incident")
LABELS = _ordered("label", sql.LABEL, "incident")
REQUESTS = _ordered("request", sql.REQUEST, "incident, first_seq, last_seq")
MESSAGES = _ordered("message", sql.MESSAGE, "incident, seq")
PLAYBOOKS = f"SELECT {sql.PLAYBOOK} FROM seawall_playbook ORDER BY position, digest"

HEADS = "SELECT number, id, drill, seq, head FROM seawall_incident ORDER BY number"
HASH = (
    "SELECT e.hash FROM seawall_entry e JOIN seawall_incident i ON i.number = e.incident "
    "WHERE e.incident = :incident AND e.seq = :seq AND i.id = :id"
)

_ALL = "seawall_{0} WHERE {1} IN (SELECT number FROM seawall_incident WHERE NOT drill)"
COUNTS = {
    "playbooks": "SELECT count(*) FROM seawall_playbook",
    "incidents": "SELECT count(*) FROM seawall_incident",
    "entries": "SELECT count(*) FROM seawall_entry",
    "requests": "SELECT count(*) FROM seawall_request",
    "messages": "SELECT count(*) FROM seawall_message",
}
REAL_COUNTS = {
    "playbooks": COUNTS["playbooks"],
    "incidents": "SELECT count(*) FROM seawall_incident WHERE NOT drill",
    "entries": f"SELECT count(*) FROM {_ALL.format('entry', 'incident')}",
    "requests": f"SELECT count(*) FROM {_ALL.format('request', 'incident')}",
    "messages": f"SELECT count(*) FROM {_ALL.format('message', 'incident')}",
}
"""How much there is, drills left out."""

PUT_PLAYBOOK = sql.insert("playbook", sql.PLAYBOOK)
PUT_INCIDENT = sql.insert("incident", sql.INCIDENT)
PUT_MESSAGE = sql.insert("message", sql.MESSAGE)


class Grouped:
    """Rows ordered by a number in one of their columns, handed out number by number."""

    def __init__(self, rows: Iterator[Row], column: int) -> None:
        self._rows, self._column = rows, column
        self._next = next(rows, None)

    @property
    def number(self) -> float:
        """The number of the next row; infinity after the last, and for what is no number."""
        return math.inf if self._next is None else _number(self._next[self._column])

    @property
    def over(self) -> bool:
        """Whether no row is left."""
        return self._next is None

    def close(self) -> None:
        """Ask for no more."""
        if isinstance(self._rows, Generator):
            self._rows.close()

    def of(self, number: float) -> Iterator[Row]:
        """The next rows as long as they are of that number."""
        while self._next is not None and _number(self._next[self._column]) == number:
            row, self._next = self._next, next(self._rows, None)
            yield row


def _number(value: Any) -> float:
    """The number in a column; infinity where somebody wrote something else there."""
    return value if isinstance(value, int) else math.inf


class Messages:
    """The messages of one incident, handed out entry by entry."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = Grouped(rows, 2)

    def of(self, seq: int) -> list[Row]:
        """The messages that the entry of that number sent, by id."""
        if self._rows.number != seq:
            return []
        return sorted(self._rows.of(seq), key=_by_id)

    def rest(self) -> bool:
        """Whether there are any that belong to no entry so far."""
        return not self._rows.over


def _by_id(row: Row) -> tuple[int, str]:
    return len(str(row[0])), str(row[0])


class Bundle:
    """One incident with its rows of every table. Ask for each once, in whatever order."""

    def __init__(self, number: float, streams: Mapping[str, Grouped]) -> None:
        self.number = int(number) if math.isfinite(number) else 0
        self._streams, self._number = streams, number
        self.row = next(streams["incident"].of(number), None)

    def entries(self) -> Iterator[Row]:
        """Its log, by number."""
        return self._streams["entry"].of(self._number)

    def messages(self) -> Messages:
        """What it sent, entry by entry."""
        return Messages(self._streams["message"].of(self._number))

    def requests(self) -> Iterator[Row]:
        """What was asked of it, in the order of what was answered."""
        ties: list[Row] = []
        for row in self._streams["request"].of(self._number):
            if ties and ties[0][3:] != row[3:]:
                yield from sorted(ties, key=lambda tie: str(tie[0]))
                ties = []
            ties.append(row)
        yield from sorted(ties, key=lambda tie: str(tie[0]))

    def tasks(self) -> list[Row]:
        """Its inbox rows, without its number."""
        return [row[1:] for row in self._streams["task"].of(self._number)]

    def asked(self) -> list[Row]:
        """Whose word its tasks wait for, without its number."""
        return [tuple(row[1:]) for row in self._streams["asked"].of(self._number)]

    def labels(self) -> list[Row]:
        """Its labels: names and values."""
        return [tuple(row[1:]) for row in self._streams["label"].of(self._number)]

    def others(self) -> list[str]:
        """The tables that have rows of it left that nobody asked for."""
        return [
            name
            for name, stream in self._streams.items()
            if not stream.over and stream.number == self._number
        ]

    def skip(self) -> None:
        """Pass by whatever nobody asked for."""
        for stream in self._streams.values():
            for _ in stream.of(self._number):
                pass


_STREAMS = {
    "incident": (INCIDENTS, 0),
    "entry": (ENTRIES, 0),
    "task": (TASKS, 0),
    "asked": (ASKED, 0),
    "label": (LABELS, 0),
    "request": (REQUESTS, 2),
    "message": (MESSAGES, 1),
}
"""Each table with its statement, and the column that names the incident."""


def bundles(
    db: Connection, incident: int | None = None, only: Container[str] = ()
) -> Generator[Bundle, None, None]:
    """Every incident (or the one named) by number, with its rows of every table, or of some."""
    only = only or _STREAMS
    streams = {
        name: Grouped(_stream(db, name, incident) if name in only else iter(()), column)
        for name, (_, column) in _STREAMS.items()
    }
    try:
        while any(not stream.over for stream in streams.values()):
            bundle = Bundle(min(stream.number for stream in streams.values()), streams)
            yield bundle
            bundle.skip()
    finally:
        for stream in streams.values():
            stream.close()


def _stream(db: Connection, name: str, incident: int | None) -> Iterator[Row]:
    statement, _ = _STREAMS[name]
    if incident is None:
        return iter(db.stream(statement.replace(_HERE, "")))
    column = "number" if name == "incident" else "incident"
    return iter(db.stream(statement.replace(_HERE, f"WHERE {column} = :of"), {"of": incident}))
