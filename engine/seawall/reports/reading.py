"""A log as the parts of a report read it: each row with its body as the structure it is.

A row whose words the viewer may not see has lost them; what stands in for them is `HIDDEN`, so
that every row can be read the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from seawall.answers.views import LogEntry
from seawall.machine import entries, scopes
from seawall.machine.entries import Body, Entry
from seawall.machine.eras import Eras
from seawall.machine.plan import Plan
from seawall.machine.playbook import Playbook
from seawall.machine.sight import HIDDEN
from seawall.machine.state import Recorded, Scope, State


class Row(Struct, frozen=True):
    """One entry of a log, as far as it may be seen, and the `playbook` it was written by."""

    seq: int
    at: datetime
    actor: str
    role: str | None
    body: Body
    playbook: Playbook
    hidden: bool = False

    @property
    def plan(self) -> Plan:
        """The plan that it was written by."""
        return self.playbook.plan


def seen_rows(log: Iterable[LogEntry], eras: Eras) -> tuple[Row, ...]:
    """The rows of a log that was made for a viewer."""
    return tuple(
        Row(
            seq=entry.seq,
            at=entry.at,
            actor=entry.actor,
            role=entry.role,
            body=_body(entry),
            playbook=eras.at(entry.seq),
            hidden=entry.hidden,
        )
        for entry in log
    )


def raw_rows(log: Iterable[Entry], eras: Eras) -> tuple[Row, ...]:
    """The rows of a log as it is kept."""
    return tuple(
        Row(row.seq, row.at, row.actor, row.role, row.body, eras.at(row.seq)) for row in log
    )


def _body(entry: LogEntry) -> Body:
    data: dict[str, Any] = dict(entry.body)
    if entry.hidden:
        data = {"reason": HIDDEN, "text": HIDDEN, "value": None, **data}
    body: Body = msgspec.convert(data, Body)
    return body


def as_log(rows: Iterable[Row]) -> Iterator[LogEntry]:
    """The rows as `timing.visits` takes them: without words, and only those that time tasks."""
    for row in rows:
        if not isinstance(row.body, _UNTIMED):
            entry = Entry(row.seq, row.at, row.actor, row.role, row.body)
            yield LogEntry(0, entry, lambda _: "")


_UNTIMED = (entries.FactSet, entries.Noted, entries.RungFired, entries.Overridden)
"""Kinds of entry that say nothing of how long a task took, and are many."""


class Names:
    """What names of facts mean where, from the scopes that a log has opened so far."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._scopes: dict[str, Scope] = {}

    def see(self, row: Row) -> None:
        """Take in a row: it may open a scope, and the incident may have been moved before it."""
        self._plan = row.plan
        body = row.body
        if isinstance(body, entries.TrackStarted) and body.outer is not None:
            self._scopes[body.scope] = Scope(
                outer=body.outer,
                book=body.book,
                task=body.task or "",
                track=body.name,
                item=body.item,
            )

    def book(self, id: str) -> Plan:
        """The plan of the incident, or of a playbook that it calls."""
        return self._plan.called[id] if id else self._plan

    def fact(self, book: str, scope: str, name: str) -> str:
        """The reference of a fact of that name, as seen from a scope."""
        return scopes.home(self.book(book), self.state(datetime.min, datetime.min), scope, name)

    def state(
        self, opened_at: datetime, at: datetime, facts: dict[str, Recorded] | None = None
    ) -> State:
        """As much of the incident's state as it takes to read facts in it."""
        return State(
            id="",
            playbook="",
            digest="",
            opened_at=opened_at,
            at=at,
            seq=0,
            facts=facts or {},
            scopes=self._scopes,
        )
