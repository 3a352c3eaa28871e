"""What an incident is searched by: worked out from its state, and kept in rows beside it.

Lists, inboxes and timers find incidents by these rows without reading a state. All of it follows
from the state, so that verifying can work it out again, and an upgrade put it right.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from seawall.machine import clocks, facts
from seawall.machine.chain import stamp
from seawall.machine.plan import Plan
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.store.dialect import Row
from seawall.store.records import asked_rows, task_row


class Searched(Struct, frozen=True):
    """What follows from a state, and what an incident is searched by, as rows hold it."""

    columns: dict[str, Any]
    next_at: str | None
    tasks: list[Row]
    asked: list[Row]
    labels: list[Row]


def searched_by(playbook: Playbook, state: State) -> Searched:
    """What an incident in this state is searched by."""
    next_at = clocks.next_at(playbook, state)
    tasks = state.tasks.values()
    return Searched(
        columns={
            "id": state.id,
            "playbook": state.playbook,
            "digest": state.digest,
            "status": state.status,
            "drill": state.drill,
            "key": key_of(playbook.plan, state),
            "opened_at": stamp(state.opened_at),
        },
        next_at=None if next_at is None else stamp(next_at),
        tasks=[task_row(task) for task in tasks],
        asked=[row for task in tasks for row in asked_rows(task)],
        labels=list(labels_of(playbook.plan, state).items()),
    )


def key_of(plan: Plan, state: State) -> str | None:
    """The value of the playbook's key fact, as text."""
    value = None if plan.key is None else state.value(plan.key)
    return None if value is None else str(value)


def labels_of(plan: Plan, state: State) -> dict[str, str]:
    """The labels of an incident, as lists show them."""
    return {
        name: facts.shown(plan.facts[name].type, state.value(name), plan.timezone)
        for name in plan.labels
        if name in state.facts
    }
