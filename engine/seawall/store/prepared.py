"""Statements as a PostgreSQL connection knows them, and commands with their values written out.

A statement is prepared once on each connection. What carries it out is plain text, values and all,
for only plain text can be sent as one message with many commands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
from psycopg.pq import Escaping

from seawall.store import sql
from seawall.store.dialect import Row, Values, in_order

MAX_ROWS = 16
"""Rows that one statement adds at most."""

Raw = psycopg.Connection[Row]


class Prepared:
    """A statement that a connection knows by a name, and how its values are written after it."""

    def __init__(self, raw: Raw, statement: str, name: str) -> None:
        numbered, self.parameters = sql.numbered(statement, "$")
        self.name = name.encode()
        self._escape = Escaping(raw.pgconn).escape_literal
        raw.execute(f"PREPARE {name} AS {numbered}".encode())

    def filled(self, values: Values) -> bytes:
        """The command that carries it out with these values."""
        if not self.parameters:
            return b"EXECUTE " + self.name
        escape = self._escape
        written = [
            escape(value.encode()) if type(value) is str else _written(escape, value)
            for value in in_order(values, self.parameters)
        ]
        return b"EXECUTE %b(%b)" % (self.name, b",".join(written))


def filled(raw: Raw, statement: str, rows: list[Values]) -> Iterator[bytes]:
    """The commands that carry a statement out for each of the rows; as few as can be, for the
    server begins and ends each."""
    if len(rows) == 1 or not sql.adds_rows(statement):
        yield from (prepared(raw, statement).filled(row) for row in rows)
        return
    names = prepared(raw, statement).parameters
    for start in range(0, len(rows), MAX_ROWS):
        some = [in_order(row, names) for row in rows[start : start + MAX_ROWS]]
        values = tuple(chain.from_iterable(some))
        yield prepared(raw, sql.of_rows(statement, len(some))).filled(values)


def written_out(raw: Raw, statement: str, values: Mapping[str, Any]) -> bytes:
    """The statement with its values in it."""
    escape = Escaping(raw.pgconn).escape_literal
    return sql.PARAMETER.sub(
        lambda match: _written(escape, values[match[1]]).decode(), statement
    ).encode()


def _written(escape: Callable[[bytes], Any], value: Any) -> bytes:
    """A value as it stands in a statement."""
    if isinstance(value, str):
        return bytes(escape(value.encode()))
    if value is None:
        return b"NULL"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    return str(int(value)).encode()


_PREPARED: WeakKeyDictionary[Raw, dict[str, Prepared]] = WeakKeyDictionary()


def prepared(raw: Raw, statement: str) -> Prepared:
    """The statement as a connection knows it; told to it when it is first needed."""
    known = _PREPARED.setdefault(raw, {})
    found = known.get(statement)
    if found is None:
        found = known[statement] = Prepared(raw, statement, f"seawall_{len(known)}")
    return found
