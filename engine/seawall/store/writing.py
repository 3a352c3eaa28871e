"""What one transaction writes of incidents.

A command is one transaction: the state, the log entries, the next due moment, the inbox rows, the
labels, the messages and the request commit together or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct

from seawall.errors import Damaged
from seawall.machine.chain import GENESIS, stamp
from seawall.machine.entries import Entry
from seawall.machine.state import State, Task
from seawall.store import records, sql
from seawall.store.dialect import Connection, Outdated, Row, Torn, Values
from seawall.store.reading import LAST, Reading, is_number
from seawall.store.records import (
    StoredEntry,
    StoredIncident,
    StoredMessage,
    StoredPlaybook,
    StoredRequest,
)


class Writing(Reading):
    """What can be read and written in a transaction.

    An incident that several commands change is saved once, when all are through or something else
    is searched for. Its row comes first and what belongs to it behind, for whoever changes that row
    has it locked: so two that write to one incident wait for each other there and nowhere else.

    What is `known` of incidents need not be read. What was `recalled` so may have changed since,
    and so may what was read where nothing keeps others from changing it: it is `believed`, and
    holds for sure only if entries are appended to it, for these are kept only if it has not
    changed. And a request that may have been carried out since is not looked for: that it was not
    holds only if it is added, for none can be twice.
    """

    def __init__(
        self, connection: Connection, known: Mapping[int, StoredIncident] | None = None
    ) -> None:
        super().__init__(connection)
        self._known = known or {}
        self.recalled: set[int] = set()
        self.kept: dict[int, StoredIncident] = {}
        self._believed: dict[int, str] = {}
        self._saved_from: dict[int, str] = {}
        self._changed: dict[int, tuple[StoredIncident, StoredIncident]] = {}
        self._behind: list[tuple[str, Values]] = []
        self._requests: dict[str, StoredRequest] = {}
        self._unasked: set[str] = set()

    def require_sure(self) -> None:
        """Raise Outdated or Torn unless all that was believed will have been so at one moment, if
        what was changed is kept."""
        confirmed = all(self._saved_from.get(n) == head for n, head in self._believed.items())
        if self._unasked or (self.recalled and not confirmed):
            raise Outdated
        if self.is_loose and not confirmed:
            raise Torn

    @property
    def is_loose(self) -> bool:
        """Whether several incidents were believed: one alone is as it was when it was read."""
        return len(self._believed) > 1

    def incident(self, ref: int | str, lock: str = "") -> StoredIncident:
        """The incident of that number or id, as this transaction has left it."""
        if isinstance(ref, str):
            self.save()
        elif is_number(ref) and ref in self._changed:
            return self._changed[ref][1]
        return self._read(super().incident(ref, lock))

    def incident_by_key(self, playbook: str, key: str) -> StoredIncident | None:
        """The open incident of a playbook that has this key now."""
        self.save()
        found = super().incident_by_key(playbook, key)
        return None if found is None else self._read(found)

    def _read(self, stored: StoredIncident) -> StoredIncident:
        """The incident as it was read; believed, unless it stays so until the end."""
        if stored.number not in self.kept:
            if not self._db.is_still:
                self._believed.setdefault(stored.number, stored.head)
            if self._believed.get(stored.number, stored.head) != stored.head:
                raise Outdated if self.recalled else Torn
        return stored

    def save(self) -> None:
        """Save every incident that was changed, with all that belongs to it."""
        for _, (before, after) in sorted(self._changed.items()):
            self._db.run(sql.SAVE_INCIDENT, records.saved_row(after, before.head))
            tasks = {} if before.seq == 0 else before.state.tasks
            self._save_tasks(after.number, tasks, after.state.tasks)
            self._saved_from.setdefault(after.number, before.head)
        for statement, values in self._behind:
            self._db.run(statement, values)
        self.kept |= {number: after for number, (_, after) in self._changed.items()}
        self._changed.clear()
        self._behind.clear()
        self._requests.clear()

    def entries(self, incident: int, after: int = 0, until: int = LAST) -> list[StoredEntry]:
        """The entries of an incident's log with `after` < number <= `until`."""
        if incident in self.recalled:  # its log is held against what is kept, not what is known
            raise Outdated
        self.save()
        return super().entries(incident, after, until)

    def request(self, id: str) -> StoredRequest | None:
        """The request of that id, if it was carried out; if one was, it cannot be added again."""
        known = self._requests.get(id)
        if known is None and self.recalled:
            self._unasked.add(id)
            return None
        return known or super().request(id)

    def locked(self, ref: int | str) -> StoredIncident:
        """The incident, to be changed: locked for this transaction, or as it is known."""
        known = self._known.get(ref) if is_number(ref) else None
        if known is None or ref in self._changed or ref in self.kept:
            return self.incident(ref, self._db.for_update)
        self.recalled.add(known.number)
        self._believed.setdefault(known.number, known.head)
        return known

    def many(self, statement: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Carry out the same change for each of the rows, at once."""
        self._db.many(statement, rows)
        self._db.flush()

    def add_playbook(self, playbook: StoredPlaybook, drill: bool) -> None:
        """Register a playbook; one that is registered already stays as it is.

        One registered for a drill is kept for that alone: nothing is opened by it unasked.
        """
        values = msgspec.structs.asdict(playbook) | {"registered_at": stamp(playbook.registered_at)}
        values["drill"] = drill
        self._db.run(sql.ADD_PLAYBOOK, values)

    def add_incident(self, state: State, key: str | None) -> StoredIncident:
        """Make the row of a new incident, before its entries are appended."""
        values: dict[str, Any] = {
            "id": state.id,
            "playbook": state.playbook,
            "digest": state.digest,
            "status": state.status,
            "drill": state.drill,
            "key": key,
            "opened_at": stamp(state.opened_at),
            "next_at": None,
            "seq": 0,
            "head": GENESIS,
            "state": records.encode_state(state),
        }
        ((number,),) = self._db.added(sql.ADD_INCIDENT, values)
        return StoredIncident(number=number, **{**values, "state": state})

    def append(
        self,
        stored: StoredIncident,
        state: State,
        entries: Sequence[Entry],
        *,
        key: str | None,
        labels: Mapping[str, str | None],
        next_at: datetime | None,
    ) -> tuple[StoredIncident, tuple[StoredEntry, ...]]:
        """Append entries to the log and keep the state they lead to, all at once.

        `labels` are those that changed; one that is None is taken away.
        """
        chained = tuple(records.chain(stored, entries))
        rows = (records.entry_row(stored.number, entry) for entry in chained)
        self._behind += ((sql.ADD_ENTRY, row) for row in rows)
        after = msgspec.structs.replace(
            stored, digest=state.digest, status=state.status, key=key, next_at=_stamp(next_at),
            seq=state.seq, head=chained[-1].hash if chained else stored.head, state=state,
        )  # fmt: skip
        first, _ = self._changed.get(stored.number, (stored, stored))
        self._changed[stored.number] = (first, after)
        for name, value in labels.items():
            row = {"incident": stored.number, "name": name}
            if value is None:
                self._behind.append((sql.DROP_LABEL, row))
            else:
                self._behind.append((sql.PUT_LABEL, {**row, "value": value}))
        self._add_messages(stored, entries)
        return after, chained

    def rewrite(
        self,
        stored: StoredIncident,
        *,
        key: str | None,
        labels: Mapping[str, str],
        next_at: datetime | None,
    ) -> None:
        """Keep a state that was worked out anew, and all that is searched by; the log stays."""
        row = {"incident": stored.number}
        for drop in (sql.DROP_TASKS, sql.DROP_ALL_ASKED, sql.DROP_LABELS):
            self._db.run(drop, row)
        self.append(
            msgspec.structs.replace(stored, state=msgspec.structs.replace(stored.state, tasks={})),
            stored.state,
            (),
            key=key,
            labels=labels,
            next_at=next_at,
        )
        self.save()

    def _save_tasks(
        self, incident: int, before: Mapping[str, Task], after: Mapping[str, Task]
    ) -> None:
        """Bring the rows of tasks up to date; a task that is the same object has not changed."""
        gone = [task for ref, task in before.items() if after.get(ref) is not task]
        come = [task for ref, task in after.items() if before.get(ref) is not task]
        if len(gone) == len(come) == 1:  # one step to the next: most commands
            row = records.task_row(come[0])
            if row != records.task_row(gone[0]):
                self._db.run(sql.MOVE_TASK, (*row, incident, gone[0].ref))
        else:
            _change(self._db, TASK_ROWS, incident, gone, come)
        _change(self._db, ASKED_ROWS, incident, gone, come)

    def _add_messages(self, stored: StoredIncident, entries: Iterable[Entry]) -> None:
        if stored.drill:
            return
        for entry in entries:
            for row in records.message_rows(stored.number, stored.id, entry):
                self._behind.append((sql.ADD_MESSAGE, (*row, *records.UNDELIVERED)))

    def erase(self, incident: int, entries: Iterable[int]) -> None:
        """Erase the words of entries, and what could be tried on the requests that wrote them.

        What a request asked is kept as a hash without salt. One that wrote nothing may have asked
        for the same, so it is forgotten too.
        """
        for seq in entries:
            row = {"incident": incident, "seq": seq}
            self._behind += ((sql.ERASE_OPENING, row), (sql.FORGET_REQUESTS, row))

    def add_request(self, request: StoredRequest) -> None:
        """Remember that a request was carried out."""
        self._requests[request.id] = request
        self._unasked.discard(request.id)
        self._behind.append((sql.ADD_REQUEST, msgspec.structs.asdict(request)))

    def claim(self, now: datetime, until: datetime, limit: int) -> list[StoredMessage]:
        """Messages that wait and that nobody has taken, oldest first; now taken until then.

        Rows that cannot be read are taken too, so that they hide none of the others.
        """
        statement = sql.claim_messages(self._db.change_skips)
        values = {"now": stamp(now), "until": stamp(until), "limit": limit}
        while rows := self._db.added(statement, values):
            if messages := [*_readable(rows)]:
                return sorted(
                    messages, key=lambda one: (one.created_at, one.incident, one.seq, one.id)
                )
        return []

    def release(self, messages: Mapping[str, datetime]) -> None:
        """Give messages back that could not be delivered, if they are taken until then still."""
        rows = [{"id": id, "until": stamp(until)} for id, until in messages.items()]
        self._db.many(sql.RELEASE_MESSAGE, rows)

    def delivered(self, messages: Iterable[str], at: datetime) -> None:
        """Remember that messages were delivered."""
        self._db.many(sql.DELIVERED, [{"id": id, "at": stamp(at)} for id in messages])


def _readable(rows: Iterable[Row]) -> Iterator[StoredMessage]:
    for row in rows:
        with suppress(Damaged):
            yield records.message_of(row)


class Rows(Struct, frozen=True):
    """A kind of rows that tasks have: what they are, and the statements that change them."""

    of: Callable[[Task], list[Row]]
    add: str
    drop: str


TASK_ROWS = Rows(of=lambda task: [records.task_row(task)], add=sql.ADD_TASK, drop=sql.DROP_TASK)
ASKED_ROWS = Rows(of=records.asked_rows, add=sql.ADD_ASKED, drop=sql.DROP_ASKED)


def _change(
    db: Connection, rows: Rows, incident: int, gone: Iterable[Task], come: Iterable[Task]
) -> None:
    """Take away the rows of tasks that are gone or have others now, and add those."""
    old = {task.ref: made for task in gone if (made := rows.of(task))}
    new = {task.ref: made for task in come if (made := rows.of(task))}
    for ref, made in old.items():
        if made != new.get(ref):
            db.run(rows.drop, (incident, ref))
    for ref, made in new.items():
        if made != old.get(ref):
            db.many(rows.add, [(incident, *row) for row in made])


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else stamp(at)
