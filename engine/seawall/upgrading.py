"""What an upgrade does to incidents that an earlier Seawall kept, once the tables are as today's.

A state is a copy of what replaying the log gives. One that is kept in an earlier form is worked
out anew from its log, and with it all that is searched by; the log itself and the playbooks stay as
they are to the byte. It happens in the transaction that changes the tables, so a database is of one
form as a whole, whenever a process dies.
"""

from __future__ import annotations

from seawall.errors import Damaged
from seawall.library import built
from seawall.machine import clocks
from seawall.machine.chain import GENESIS, is_genuine, link
from seawall.machine.earlier import is_earlier_state
from seawall.machine.evolve import replay
from seawall.machine.playbook import Playbook
from seawall.searched import key_of, labels_of
from seawall.store.records import StoredEntry, StoredIncident
from seawall.store.writing import Writing

BATCH = 500
"""Incidents looked at at a time."""


def rebuild(tx: Writing) -> None:
    """Work every state anew that is kept in an earlier form.

    One whose log or playbook is not what Seawall wrote is left as it is: `verify` says what is
    wrong with it, and it keeps nobody else from being upgraded.
    """
    playbooks: dict[str, Playbook] = {}
    after = 0
    while states := tx.states(after, BATCH):  # the last query carries out every change before
        for number, state in states:
            if is_earlier_state(state):
                _rebuild(tx, number, playbooks)
        after = states[-1][0]


def _rebuild(tx: Writing, number: int, playbooks: dict[str, Playbook]) -> None:
    try:
        entries = tx.entries(number)
        state = replay(row.entry for row in entries)
        stored = tx.incident_as(number, state)
        if stored.digest not in playbooks:
            playbooks[stored.digest] = built(tx, stored.digest)
        playbook = playbooks[stored.digest]
        key = key_of(playbook.plan, state)
        labels = labels_of(playbook.plan, state)
        next_at = clocks.next_at(playbook, state)
    except (Damaged, LookupError, ValueError, TypeError, ArithmeticError):
        return
    said = (stored.digest, stored.status, stored.key)
    if (state.digest, state.status, key) == said and _is_whole(stored, entries):
        tx.rewrite(stored, key=key, labels=labels, next_at=next_at)


def _is_whole(stored: StoredIncident, entries: list[StoredEntry]) -> bool:
    """Whether a log is what its hashes say, up to where the incident says that it ends."""
    head = GENESIS
    for number, row in enumerate(entries, start=1):
        head = link(head, stored.id, row.entry, row.body)
        genuine = is_genuine(row.entry.body, row.body, row.opening)
        if row.entry.seq != number or head != row.hash or not genuine:
            return False
    return head == stored.head and len(entries) == stored.seq
