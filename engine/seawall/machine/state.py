"""What an incident is at one moment: what replaying its log gives.

A state is frozen; `evolve` makes the next one. It holds several tasks on several tracks at once,
though a playbook without parallel tracks has one. The database keeps a copy beside the log, so a
command need not replay; `verify` replays and compares.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct, structs

Status = Literal["open", "ended", "cancelled"]


class Deadline(Struct, frozen=True):
    """A task's due time as it stands.

    `rule` is the due rule that gave it and `anchor` the moment that rule counted from, so that a
    moved anchor can be told from a changed rule; `set_at` is when it was given, from when on its
    rungs could first fire.
    """

    at: datetime
    rule: int
    anchor: datetime
    set_at: datetime


class Task(Struct, frozen=True, omit_defaults=True):
    """A step that is active on a track now.

    `fired` are the rungs that fired for the due time as it stands, `breached` whether it passed.
    """

    ref: str
    track: str
    step: str
    visit: int
    entered_at: datetime
    entered_seq: int
    owner: str | None = None
    assignee: str | None = None
    due: Deadline | None = None
    fired: tuple[int, ...] = ()
    breached: bool = False


class Recorded(Struct, frozen=True):
    """A fact on record: its value, and the entry that put it there."""

    value: Any
    seq: int


class Departure(Struct, frozen=True):
    """How and when a step was last left."""

    at: datetime
    how: str


class State(Struct, frozen=True, omit_defaults=True):
    """An incident after its entry number `seq`, which was written at `at`."""

    id: str
    playbook: str
    digest: str
    opened_at: datetime
    at: datetime
    seq: int
    status: Status = "open"
    drill: bool = False
    end: str | None = None
    ended_at: datetime | None = None
    facts: dict[str, Recorded] = {}
    tasks: dict[str, Task] = {}
    visits: dict[str, int] = {}
    left: dict[str, Departure] = {}
    dropped: tuple[str, ...] = ()
    """The steps that the end or the cancellation left behind: where `reopen` goes back into."""

    def value(self, fact: str) -> Any:
        """The recorded value of a fact, or None where it is not on record."""
        recorded = self.facts.get(fact)
        return None if recorded is None else recorded.value

    def with_task(self, task: Task) -> State:
        """The state with this task in place of the one of the same reference."""
        return structs.replace(self, tasks={**self.tasks, task.ref: task})
