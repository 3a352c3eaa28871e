"""Whether an incident is what Seawall wrote: its chain, its state and its rows.

The chain is recomputed from the first entry; the log is replayed and compared with the state kept
beside it; and what is searched by is compared with that state. Every problem is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seawall.errors import Damaged
from seawall.machine import clocks
from seawall.machine.chain import GENESIS, is_genuine, link, stamp
from seawall.machine.entries import Entry, FactSet, Noted, Redacted
from seawall.machine.evolve import replay
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.store.records import StoredEntry, StoredIncident, asked_rows, task_row
from seawall.store.transactions import Reading
from seawall.views import Verification, key_of, labels_of


def verify(
    tx: Reading, incident: int | str, playbook_of: Callable[[str], Playbook]
) -> Verification:
    """Everything that is wrong with one incident. Raises UnknownIncident."""
    number = incident if isinstance(incident, int) else 0
    try:
        stored = tx.incident(incident)
        number = stored.number
        entries = tx.entries(number)
        problems = tuple(_problems(tx, stored, entries, playbook_of))
    except Damaged as error:
        return Verification(incident=number, entries=0, problems=(error.message,))
    return Verification(incident=number, entries=len(entries), problems=problems)


def _problems(
    tx: Reading,
    stored: StoredIncident,
    entries: list[StoredEntry],
    playbook_of: Callable[[str], Playbook],
) -> Iterator[str]:
    yield from chain_problems(stored, entries)
    yield from _erasure_problems(entries)
    try:
        state = replay(row.entry for row in entries)
    except ValueError as error:
        yield f"the log cannot be replayed: {error}"
        return
    if state != stored.state:
        yield "the state is not what replaying the log gives"
    try:
        for era in state.eras:
            playbook_of(era.digest)
        playbook = playbook_of(stored.digest)
    except Damaged as error:
        yield error.message
        return
    try:
        yield from _row_problems(tx, stored, state, playbook)
    except (LookupError, ValueError, TypeError, ArithmeticError) as error:
        yield f"the log says what its playbook cannot: {type(error).__name__} {error}"


def chain_problems(stored: StoredIncident, entries: list[StoredEntry]) -> Iterator[str]:
    """What is wrong with a log by itself: its numbers, its hashes, and where it ends."""
    head = GENESIS
    for expected, row in enumerate(entries, start=1):
        if row.entry.seq != expected:
            yield f"entry {expected} is missing"
            return
        head = link(head, stored.id, row.entry, row.body)
        if head != row.hash or not is_genuine(row.entry.body, row.body, row.opening):
            yield f"entry {expected} was changed: its hash does not fit"
            return
    if head != stored.head or len(entries) != stored.seq:
        yield f"the log ends at entry {len(entries)}; the incident says {stored.seq}"


class Erasures:
    """What was erased is said to be so later in the log, and what is said to be erased is gone."""

    def __init__(self) -> None:
        self._erased: set[int] = set()
        self._told: set[int] = set()

    def see(self, entry: Entry) -> None:
        """Take in the next entry."""
        body = entry.body
        if isinstance(body, FactSet | Noted) and body.erased:
            self._erased.add(entry.seq)
        elif isinstance(body, Redacted):
            self._told.update(seq for seq in body.entries if seq < entry.seq)

    def problems(self) -> Iterator[str]:
        """What does not fit, once the whole log was seen."""
        for seq in sorted(self._erased - self._told):
            yield f"entry {seq} was erased without a word in the log"
        for seq in sorted(self._told - self._erased):
            yield f"entry {seq} is said to be erased and is not"


def _erasure_problems(entries: list[StoredEntry]) -> Iterator[str]:
    erasures = Erasures()
    for row in entries:
        erasures.see(row.entry)
    return erasures.problems()


def _row_problems(
    tx: Reading, stored: StoredIncident, state: State, playbook: Playbook
) -> Iterator[str]:
    next_at = clocks.next_at(playbook, state)
    expected = {
        "id": state.id,
        "playbook": state.playbook,
        "digest": state.digest,
        "status": state.status,
        "drill": state.drill,
        "key": key_of(playbook.plan, state),
        "opened_at": stamp(state.opened_at),
        "next_at": None if next_at is None else stamp(next_at),
    }
    for column, value in expected.items():
        if getattr(stored, column) != value:
            yield f"the incident's {column} is not what its log says"
    rows = sorted(tuple(task_row(task).values()) for task in state.tasks.values())
    if sorted(tx.tasks(stored.number)) != rows:
        yield "the inbox rows are not what the log says"
    asked = sorted(tuple(row.values()) for task in state.tasks.values() for row in asked_rows(task))
    if sorted(tx.asked(stored.number)) != asked:
        yield "the rows of who is asked are not what the log says"
    if tx.labels(stored.number) != labels_of(playbook.plan, state):
        yield "the labels are not what the log says"
