"""Rows of the database as the house uses them, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import product
from os import urandom

import msgspec
from msgspec import Struct

from seawall.errors import Damaged
from seawall.machine.chain import SEALED, link, seal, stamp, unseal
from seawall.machine.entries import Entry, kind_of, told
from seawall.machine.people import Told
from seawall.machine.state import State, Task
from seawall.store.dialect import Row

SALT_BYTES = 16
"""Of the salt in a seal: too many to try (NIST SP 800-132 asks for 16 bytes at least)."""


class StoredPlaybook(Struct, frozen=True):
    """A registered playbook as the database keeps it."""

    digest: str
    id: str
    version: str
    position: int
    source: str
    plan: str
    registered_at: datetime


class StoredIncident(Struct, frozen=True):
    """An incident as the database keeps it: its state, and what its row says besides."""

    number: int
    id: str
    playbook: str
    digest: str
    status: str
    drill: bool
    key: str | None
    opened_at: str
    next_at: str | None
    seq: int
    head: str
    state: State


class StoredEntry(Struct, frozen=True):
    """An entry as the database keeps it: the text its hash is taken over, its seal's opening."""

    entry: Entry
    body: str
    hash: str
    opening: str | None = None


class StoredRequest(Struct, frozen=True):
    """A request that was carried out: which entries of which incident answer it."""

    id: str
    fingerprint: str
    incident: int
    first_seq: int
    last_seq: int


class StoredMessage(Struct, frozen=True):
    """Somebody to be told of an entry."""

    id: str
    incident: int
    seq: int
    told: Told
    created_at: datetime


def chain(stored: StoredIncident, entries: Iterable[Entry]) -> Iterator[StoredEntry]:
    """The entries with their hashes, going on from an incident's head."""
    head = stored.head
    for entry in entries:
        salt = urandom(SALT_BYTES).hex() if type(entry.body) in SEALED else ""
        body, opening = seal(entry.body, salt)
        head = link(head, stored.id, entry, body)
        yield StoredEntry(entry, body, head, opening)


def entry_row(incident: int, stored: StoredEntry) -> Row:
    """An entry as the database keeps it, in the order of its columns."""
    entry = stored.entry
    return (
        incident, entry.seq, stamp(entry.at), entry.actor, entry.role, entry.kind,
        stored.body, stored.hash, stored.opening,
    )  # fmt: skip


def saved_row(stored: StoredIncident, was: str) -> Row:
    """What a command can change of an incident's row, whose head `was` another before; in the order
    of SAVE_INCIDENT."""
    return (
        stored.digest, stored.status, stored.key, stored.next_at, was, stored.seq, stored.head,
        encode_state(stored.state), stored.number,
    )  # fmt: skip


def task_row(task: Task) -> Row:
    """What the inbox keeps of a task, behind its incident's number."""
    return task.ref, task.owner, task.assignee, _due(task)


def _due(task: Task) -> str | None:
    """When a task is due, for sorting and finding what is late; never, while it is paused."""
    if task.due is None or (task.paused_at is not None and task.paused_at < task.due.at):
        return None
    return stamp(task.due.at)


def asked_rows(task: Task) -> list[Row]:
    """Whose word a task waits for, as the inbox keeps it: approving roles, or who is offered it."""
    if task.approval is None and task.handover is None:
        return []
    due = _due(task)
    roles = () if task.approval is None else task.approval.missing
    asked = [(role, "") for role in roles]
    asked += [] if task.handover is None else [("", task.handover)]
    return [(task.ref, role, person, due) for role, person in asked]


UNDELIVERED: Row = (None, None)
"""How far a new message was delivered: nobody has claimed it, and nobody has it."""


def message_rows(incident: int, id: str, entry: Entry) -> list[Row]:
    """The messages that an entry of the incident of this number and id sends, without how far each
    was delivered."""
    at = stamp(entry.at)
    return [
        (f"{id}/{entry.seq}/{index}", incident, entry.seq, one.role, "\n".join(one.people), at)
        for index, one in enumerate(told(entry))
    ]


def playbook_of(row: Row) -> StoredPlaybook:
    """The playbook in a row."""
    digest, id, version, position, source, plan, at = row
    try:
        _fitting(row, _PLAYBOOK)
        registered_at = datetime.fromisoformat(at)
    except (ValueError, TypeError) as error:
        raise Damaged(f"the playbook {str(id)[:60]} cannot be read: {str(error)[:200]}") from None
    return StoredPlaybook(digest, id, version, position, source, plan, registered_at)


_Kinds = frozenset[tuple[type, ...]]


def _rows_of(columns: str) -> _Kinds:
    """Every tuple of types that a row may have: text, a number, a flag, or text or nothing."""
    types = {"t": (str,), "n": (int,), "f": (bool, int), "?": (str, type(None))}
    return frozenset(product(*(types[column] for column in columns)))


_PLAYBOOK = _rows_of("tttnttt")
_INCIDENT = _rows_of("nttttf?t?ntt")
_ENTRY = _rows_of("nntt?ttt?")
_MESSAGE = _rows_of("tnnttt")
"""What the columns of each row hold. SQLite keeps anything in any of them."""


def _fitting(row: Row, kinds: _Kinds) -> None:
    """Raise TypeError unless each value of a row is of the kind of its column."""
    if tuple(map(type, row)) not in kinds:
        raise TypeError("a column holds what Seawall does not write there")


_state = msgspec.json.Decoder(State).decode


def encode_state(state: State) -> str:
    """A state as its incident's row keeps it."""
    return msgspec.json.encode(state).decode()


def incident_of(row: Row, known: State | None = None) -> StoredIncident:
    """The incident in a row; with the state that is `known` already, in place of the kept one."""
    number, id, playbook, digest, status, drill, key, opened_at, next_at, seq, head, state = row
    try:
        _fitting(row, _INCIDENT)
        decoded = known or _state(state)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        message = f"the state of incident {number} cannot be read: {str(error)[:200]}"
        raise Damaged(message, names=[str(number)]) from None
    return StoredIncident(
        number,
        id,
        playbook,
        digest,
        status,
        bool(drill),
        key,
        opened_at,
        next_at,
        seq,
        head,
        decoded,
    )


def entry_of(row: Row) -> StoredEntry:
    """The entry in a row."""
    incident, seq, at, actor, role, kind, body, hash, opening = row
    try:
        _fitting(row, _ENTRY)
        said = unseal(body, opening)
        decoded = Entry(seq, datetime.fromisoformat(at), actor, role, said)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        message = f"entry {str(seq)[:20]} of incident {incident} cannot be read: {str(error)[:200]}"
        raise Damaged(message) from None
    if kind_of(type(said)) != kind:
        raise Damaged(f"entry {seq} of incident {incident} says it is {kind[:40]!r} and is not")
    return StoredEntry(decoded, body, hash, opening)


def message_of(row: Row) -> StoredMessage:
    """The message in a row."""
    id, incident, seq, role, people, created_at, *_ = row
    try:
        _fitting(row[:6], _MESSAGE)
        at = datetime.fromisoformat(created_at)
    except (ValueError, TypeError) as error:
        raise Damaged(f"the message {str(id)[:60]} cannot be read: {str(error)[:200]}") from None
    somebody = Told(role=role, people=tuple(people.split("\n")) if people else ())
    return StoredMessage(id, incident, seq, somebody, at)
