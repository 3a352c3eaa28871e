"""Whether an incident is what Seawall wrote: its chain, its state and its rows.

The chain is recomputed from the first entry; the log is replayed and compared with the state kept
beside it; and what is searched by is compared with that state. Every problem is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seawall.errors import Damaged, SeawallError
from seawall.machine import clocks
from seawall.machine.chain import GENESIS, is_genuine, link, stamp
from seawall.machine.evolve import evolve
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
    except SeawallError:
        raise
    except Exception as error:
        # Whatever a log or a plan of strangers does to us is what is wrong with it.
        told = f"it cannot be followed: {type(error).__name__} {str(error)[:200]}"
        return Verification(incident=number, entries=0, problems=(told,))
    return Verification(incident=number, entries=len(entries), problems=problems)


def _problems(
    tx: Reading,
    stored: StoredIncident,
    entries: list[StoredEntry],
    playbook_of: Callable[[str], Playbook],
) -> Iterator[str]:
    yield from _chain_problems(stored, entries)
    try:
        state = _replayed(entries)
    except ValueError as error:
        yield f"the log cannot be replayed: {error}"
        return
    if state != stored.state:
        yield "the state is not what replaying the log gives"
    try:
        for era in state.eras:
            playbook_of(era.digest)
        playbook = playbook_of(stored.digest)
        playbook.require_sound()
    except Damaged as error:
        yield error.message
        return
    try:
        yield from _row_problems(tx, stored, state, playbook)
    except (LookupError, ValueError, TypeError, ArithmeticError) as error:
        yield f"the log says what its playbook cannot: {type(error).__name__} {error}"


def _chain_problems(stored: StoredIncident, entries: list[StoredEntry]) -> Iterator[str]:
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


def _replayed(entries: list[StoredEntry]) -> State:
    state: State | None = None
    for row in entries:
        state = evolve(state, row.entry)
    if state is None:
        raise ValueError("it is empty")
    return state


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
