"""What one transaction reads of incidents."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeGuard

from seawall.errors import Damaged, UnknownIncident
from seawall.machine.chain import stamp
from seawall.machine.state import State
from seawall.store import records, sql, whole
from seawall.store.dialect import Connection, Row
from seawall.store.records import StoredEntry, StoredIncident, StoredPlaybook, StoredRequest
from seawall.store.whole import Bundle

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
        if not isinstance(ref, str) and not is_number(ref):
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


def is_number(ref: object) -> TypeGuard[int]:
    """Whether this is the number of an incident; for Python True is 1."""
    return isinstance(ref, int) and not isinstance(ref, bool)


def _unknown(ref: int | str) -> UnknownIncident:
    # Python writes no number of thousands of digits; none is that of an incident.
    endless = isinstance(ref, int) and abs(ref) > MAX_WRITTEN
    named = "of that number" if endless else str(ref)
    kind = "with the id " if isinstance(ref, str) else ""  # the text "3" is not the number 3
    return UnknownIncident(f"there is no incident {kind}{named[:60]}", names=[named])


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
