"""What one transaction reads and writes of incidents.

A command is one transaction: the state, the log entries, the next due moment, the inbox rows, the
labels, the messages and the request commit together or not at all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from seawall.errors import (
    BadConfig,
    Busy,
    Damaged,
    NewerDatabase,
    Refusal,
    Unavailable,
    UnknownIncident,
)
from seawall.machine.chain import GENESIS, stamp
from seawall.machine.entries import Entry, told
from seawall.machine.state import State, Task
from seawall.store import records, sql, whole
from seawall.store.dialect import (
    Connection,
    Dialect,
    Outdated,
    Row,
    T,
    Torn,
    UniqueViolation,
    Values,
)
from seawall.store.records import (
    StoredEntry,
    StoredIncident,
    StoredMessage,
    StoredPlaybook,
    StoredRequest,
)
from seawall.store.whole import Bundle

MAX_KNOWN = 1000
"""Incidents that are remembered as they were written last: a few megabytes."""
LAST = 2**31 - 1
"""More entries than any incident has."""


MAX_WRITTEN = 10**60
"""Larger numbers are not written into a sentence."""


class Reading:
    """What can be read in a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def playbook(self, digest: str) -> StoredPlaybook | None:
        """The playbook of that digest."""
        row = (
            self._db.one(sql.PLAYBOOK_BY_DIGEST, {"digest": digest}) if _storable(digest) else None
        )
        return None if row is None else records.playbook_of(row)

    def latest_playbook(self, id: str) -> StoredPlaybook | None:
        """The playbook of that id that was registered last."""
        row = self._db.one(sql.PLAYBOOK_BY_ID, {"id": id}) if _storable(id) else None
        return None if row is None else records.playbook_of(row)

    def playbooks(self) -> list[StoredPlaybook]:
        """Every registered playbook."""
        return [records.playbook_of(row) for row in self._db.all(sql.PLAYBOOKS)]

    def incident(self, ref: int | str, lock: str = "") -> StoredIncident:
        """The incident of that number or id; `lock` is one of the dialect's."""
        row = self._incident_row(ref, lock)
        if row is None:
            raise _unknown(ref)
        return records.incident_of(row)

    def free_incident(self, number: int) -> StoredIncident | None:
        """The incident of that number, or None if another transaction holds it."""
        row = self._incident_row(number, self._db.skip_locked)
        return None if row is None else records.incident_of(row)

    def _incident_row(self, ref: int | str, lock: str) -> Row | None:
        if not isinstance(ref, (int, str)):
            raise UnknownIncident("an incident is named by its number or its id")
        if isinstance(ref, int):
            if not 0 < ref <= LAST:
                return None
            return self._db.one(sql.INCIDENT_BY_NUMBER + lock, {"number": ref})
        return self._db.one(sql.INCIDENT_BY_ID + lock, {"id": ref}) if _storable(ref) else None

    def incident_by_key(self, playbook: str, key: str) -> StoredIncident | None:
        """The open incident of a playbook that has this key."""
        statement = sql.INCIDENT_BY_KEY + self._db.for_update
        row = self._db.one(statement, {"playbook": playbook, "key": key})
        return None if row is None else records.incident_of(row)

    def incidents(
        self,
        filters: Mapping[str, Any],
        owners: Sequence[str],
        labels: Mapping[str, str],
        limit: int,
    ) -> list[StoredIncident | Damaged]:
        """Incidents, newest first, that pass every filter and have every label.

        With `owners`, only those with an active task that one of these roles or people owns. One
        that cannot be read is there as its error, so that it hides none of the others.
        """
        if not _storable(*filters.values(), *owners, *labels, *labels.values()):
            return []
        values = {**filters, "limit": limit}
        values |= {f"owner_{number}": owner for number, owner in enumerate(owners)}
        for number, (name, value) in enumerate(labels.items()):
            values |= {f"label_{number}": name, f"value_{number}": value}
        statement = sql.incidents(tuple(filters), len(owners), len(labels))
        return [_or_damaged(row) for row in self._db.all(statement, values)]

    def inbox(
        self, roles: Sequence[str], person: str | None, limit: int
    ) -> list[tuple[str, StoredIncident]]:
        """Active tasks by due time, each with its incident; those that cannot be read left out."""
        if not _storable(*roles, person):
            return []
        values: dict[str, Any] = {f"role_{n}": role for n, role in enumerate(roles)}
        values |= {"limit": limit} | ({"person": person} if person is not None else {})
        rows = self._db.all(sql.inbox(len(roles), person is not None), values)
        found = ((row[0], _or_damaged(row[1:])) for row in rows)
        return [(ref, stored) for ref, stored in found if isinstance(stored, StoredIncident)]

    def entries(self, incident: int, after: int = 0, until: int = LAST) -> list[StoredEntry]:
        """The entries of an incident's log with `after` < number <= `until`."""
        values = {"incident": incident, "after": after, "until": until}
        return [records.entry_of(row) for row in self._db.all(sql.ENTRIES, values)]

    def request(self, id: str) -> StoredRequest | None:
        """The request of that id, if it was carried out."""
        row = self._db.one(sql.REQUEST_BY_ID, {"id": id})
        return None if row is None else StoredRequest(*row)

    def number(self, ref: int | str) -> int:
        """The number of the incident of that number or id, even if it cannot be read."""
        row = self._incident_row(ref, "")
        if row is None:
            raise _unknown(ref)
        return int(row[0])

    def log(self, ref: int | str) -> tuple[int, list[StoredEntry]]:
        """The number of an incident, and its whole log."""
        number = ref if type(ref) is int and 0 < ref <= LAST else self.number(ref)
        rows = self.entries(number)
        return number if rows else self.number(number), rows

    def states(self, after: int, limit: int) -> list[tuple[int, str]]:
        """The states of incidents with a number beyond `after`, as they are kept."""
        rows = self._db.all(sql.STATES_AFTER, {"after": after, "limit": limit})
        return [(row[0], row[1]) for row in rows]

    def incident_as(self, number: int, state: State) -> StoredIncident:
        """The incident of that number, with a state in place of the one that is kept."""
        row = self._incident_row(number, "")
        if row is None:
            raise _unknown(number)
        return records.incident_of(row, state)

    def bundles(self, incident: int | None = None, *only: str) -> Generator[Bundle, None, None]:
        """Every incident with its rows, or the one of that number; close it if you stop early.

        With `only`, rows of just these tables are read.
        """
        return whole.bundles(self._db, incident, only)

    def playbook_rows(self) -> Iterator[Row]:
        """Every playbook, drilled ones too, by position."""
        return self._db.stream(whole.PLAYBOOKS)

    def heads(self) -> Iterator[Row]:
        """Number, id, whether it is a drill, last entry and its hash of every incident."""
        return self._db.stream(whole.HEADS)

    def hash_of(self, incident: int, id: str, seq: int) -> str | None:
        """The hash of an entry of the incident of that number and id."""
        row = self._db.one(whole.HASH, {"incident": incident, "id": id, "seq": seq})
        return None if row is None else str(row[0])

    def counts(self, drills: bool = True) -> dict[str, int]:
        """How many rows there are of each table that cannot be worked out again."""
        counts = whole.COUNTS if drills else whole.REAL_COUNTS
        return {name: (self._db.one(count) or (0,))[0] for name, count in counts.items()}

    def due(self, until: datetime, after: tuple[str, int], limit: int) -> list[tuple[str, int]]:
        """When and for which incidents something is due, earliest first, beyond `after`."""
        values = {
            "until": stamp(until),
            "after_at": after[0],
            "after_number": after[1],
            "limit": limit,
        }
        return [(row[0], row[1]) for row in self._db.all(sql.DUE_INCIDENTS, values)]

    def next_due(self, after: datetime) -> datetime | None:
        """The first moment beyond `after` at which something is due."""
        row = self._db.one(sql.NEXT_DUE, {"after": stamp(after)})
        return None if row is None else datetime.fromisoformat(row[0])


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
        elif isinstance(ref, int) and ref in self._changed:
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
        known = self._known.get(ref) if isinstance(ref, int) else None
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
            for index, somebody in enumerate(told(entry)):
                message = {
                    "id": f"{stored.id}/{entry.seq}/{index}",
                    "incident": stored.number,
                    "seq": entry.seq,
                    "role": somebody.role,
                    "people": "\n".join(somebody.people),
                    "created_at": stamp(entry.at),
                    "claimed_until": None,
                    "delivered_at": None,
                }
                self._behind.append((sql.ADD_MESSAGE, message))

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
        """Messages that wait and that nobody has taken, oldest first; now taken until then."""
        statement = sql.claim_messages(self._db.change_skips)
        values = {"now": stamp(now), "until": stamp(until), "limit": limit}
        messages = [records.message_of(row) for row in self._db.added(statement, values)]
        return sorted(messages, key=lambda one: (one.created_at, one.incident, one.seq, one.id))

    def release(self, messages: Iterable[str]) -> None:
        """Give messages back that could not be delivered."""
        self._db.many(sql.CLAIM_MESSAGE, [{"id": id, "until": None} for id in messages])

    def delivered(self, messages: Iterable[str], at: datetime) -> None:
        """Remember that messages were delivered."""
        self._db.many(sql.DELIVERED, [{"id": id, "at": stamp(at)} for id in messages])


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
        """Forget what may not be so."""
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


def _unknown(ref: int | str) -> UnknownIncident:
    # Python writes no number of thousands of digits; none is that of an incident.
    endless = isinstance(ref, int) and abs(ref) > MAX_WRITTEN
    named = "of that number" if endless else str(ref)
    return UnknownIncident(f"there is no incident {named[:60]}", names=[named])


def _or_damaged(row: Row) -> StoredIncident | Damaged:
    try:
        return records.incident_of(row)
    except Damaged as error:
        return error


def _storable(*names: Any) -> bool:
    """Whether names may be looked up: no database holds a NUL, half a character or a number
    without end."""
    texts = (name for name in names if isinstance(name, str))
    numbers = (name for name in names if isinstance(name, int))
    return all(abs(number) <= LAST for number in numbers) and not any(
        re.search(r"[\0\ud800-\udfff]", text) for text in texts
    )


def _stamp(at: datetime | None) -> str | None:
    return None if at is None else stamp(at)
