"""The rows of an incident's log, and the one function that applies them.

Each kind of entry is a structure below; its name in the log is its `kind`. An entry records what
was decided, with everything needed to apply it, never what would have to be decided again: that
is why a log replays the same although rosters, calendars and playbook files change.
"""

from __future__ import annotations

from datetime import datetime
from functools import singledispatch
from typing import Any, Literal

import msgspec
from msgspec import Struct, structs

from seawall.machine.people import Told
from seawall.machine.state import Deadline, Departure, Recorded, State, Task

How = Literal["advance", "skip", "pass", "timeout"]
"""How a step was left: advanced, skipped by its owner, passed by its own condition, timed out."""

Why = Literal["anchor", "rule"]
"""Why a due time moved: what it counts from was corrected, or another due rule holds now."""


class Opened(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="opened"):
    """The incident was opened, by this plan."""

    id: str
    playbook: str
    version: str
    digest: str
    drill: bool = False


class FactSet(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="fact_set"):
    """A fact was put on record or corrected; both values stay readable."""

    fact: str
    value: Any
    old: Any = None
    reason: str | None = None
    task: str | None = None


class Entered(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="entered"):
    """A step became active on a track."""

    task: str
    track: str
    step: str
    visit: int
    owner: str | None = None
    due: Deadline | None = None


class DueMoved(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="due_moved"):
    """A due time was worked out again because facts changed."""

    task: str
    why: Why
    old: datetime | None = None
    due: Deadline | None = None


class Assigned(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="assigned"):
    """A task was given to a person, who is told."""

    task: str
    person: str
    before: str | None = None
    tell: tuple[Told, ...] = ()


class RungFired(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="rung_fired"):
    """A rung of an escalation fired, `late` seconds after it could have."""

    task: str
    rung: int
    label: str
    moment: datetime
    late: int = 0
    tell: tuple[Told, ...] = ()


class Breached(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="breached"):
    """A task's due time passed, noticed `late` seconds after it could have been."""

    task: str
    due: datetime
    late: int = 0
    tell: tuple[Told, ...] = ()


class Blocked(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="blocked"):
    """A passing moment should have moved a task and could not; who owns it is told."""

    task: str
    to: str
    code: str
    tell: tuple[Told, ...] = ()


class Overridden(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="overridden"):
    """A requirement was set aside, with a reason."""

    task: str
    that: str
    reason: str


class Left(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="left"):
    """A step was left, `how`, `to` the next step or an end."""

    task: str
    step: str
    how: How
    to: str
    due: datetime | None = None
    reason: str | None = None


class Noted(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="noted"):
    """Somebody wrote something into the log."""

    text: str
    task: str | None = None


class Ended(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="ended"):
    """The incident reached an end; `steps` are those it came from, to reopen into."""

    end: str
    steps: tuple[str, ...] = ()


class Cancelled(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="cancelled"):
    """The incident was given up; `steps` were active."""

    reason: str
    steps: tuple[str, ...] = ()


class Reopened(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="reopened"):
    """An incident that was over goes on."""

    reason: str


Body = (
    Opened
    | FactSet
    | Entered
    | DueMoved
    | Assigned
    | RungFired
    | Breached
    | Blocked
    | Overridden
    | Left
    | Noted
    | Ended
    | Cancelled
    | Reopened
)


class Entry(Struct, frozen=True):
    """One row of a log: its number from 1, when, who in which role, and what happened."""

    seq: int
    at: datetime
    actor: str
    role: str | None
    body: Body

    @property
    def kind(self) -> str:
        """What kind of entry it is, as in the log."""
        return str(self.body.__struct_config__.tag)


def encode_body(body: Body) -> dict[str, Any]:
    """The body as plain JSON, `kind` included."""
    data: dict[str, Any] = msgspec.to_builtins(body)
    return data


def decode_body(data: bytes | str) -> Body:
    """The body those bytes stand for. Raises msgspec.ValidationError if they are none."""
    body: Body = msgspec.json.decode(data, type=Body)
    return body


def told(entry: Entry) -> tuple[Told, ...]:
    """Who an entry tells."""
    return getattr(entry.body, "tell", ())


def evolve(state: State | None, entry: Entry) -> State:
    """The state after one more entry; None is the state before the first.

    Raises ValueError if the entry cannot follow, which only a tampered log makes happen.
    """
    if isinstance(entry.body, Opened):
        if state is not None or entry.seq != 1:
            raise ValueError("an incident is opened once, by its first entry")
        return _open(entry.body, entry)
    if state is None or entry.seq != state.seq + 1:
        raise ValueError(f"entry {entry.seq} does not follow the one before it")
    try:
        changed = _apply(entry.body, state, entry)
    except KeyError as error:
        raise ValueError(f"entry {entry.seq} names {error}, which is not there") from None
    return structs.replace(changed, seq=entry.seq, at=entry.at)


def replay(entries: list[Entry]) -> State:
    """The state that a whole log leads to."""
    state: State | None = None
    for entry in entries:
        state = evolve(state, entry)
    if state is None:
        raise ValueError("a log without entries is no incident")
    return state


def _open(body: Opened, entry: Entry) -> State:
    return State(
        id=body.id,
        playbook=body.playbook,
        digest=body.digest,
        drill=body.drill,
        opened_at=entry.at,
        at=entry.at,
        seq=entry.seq,
    )


@singledispatch
def _apply(body: object, state: State, entry: Entry) -> State:
    """Kinds without a case of their own (notes, overrides) change nothing but the log."""
    return state


@_apply.register
def _(body: FactSet, state: State, entry: Entry) -> State:
    recorded = Recorded(value=body.value, seq=entry.seq)
    return structs.replace(state, facts={**state.facts, body.fact: recorded})


@_apply.register
def _(body: Entered, state: State, entry: Entry) -> State:
    task = Task(
        ref=body.task,
        track=body.track,
        step=body.step,
        visit=body.visit,
        entered_at=entry.at,
        entered_seq=entry.seq,
        owner=body.owner,
        due=body.due,
    )
    visits = {**state.visits, body.task: body.visit}
    return structs.replace(state.with_task(task), visits=visits)


@_apply.register
def _(body: DueMoved, state: State, entry: Entry) -> State:
    task = structs.replace(state.tasks[body.task], due=body.due)
    if body.due is None or body.due.at != body.old:  # what fired for the same time stays fired
        task = structs.replace(task, fired=(), breached=False)
    return state.with_task(task)


@_apply.register
def _(body: Assigned, state: State, entry: Entry) -> State:
    return state.with_task(structs.replace(state.tasks[body.task], assignee=body.person))


@_apply.register
def _(body: RungFired, state: State, entry: Entry) -> State:
    task = state.tasks[body.task]
    return state.with_task(structs.replace(task, fired=(*task.fired, body.rung)))


@_apply.register
def _(body: Breached, state: State, entry: Entry) -> State:
    return state.with_task(structs.replace(state.tasks[body.task], breached=True))


@_apply.register
def _(body: Left, state: State, entry: Entry) -> State:
    tasks = {ref: task for ref, task in state.tasks.items() if ref != body.task}
    if len(tasks) == len(state.tasks):
        raise KeyError(body.task)
    departure = Departure(at=entry.at, how=body.how)
    return structs.replace(state, tasks=tasks, left={**state.left, body.task: departure})


@_apply.register
def _(body: Ended, state: State, entry: Entry) -> State:
    return structs.replace(
        state, status="ended", end=body.end, ended_at=entry.at, tasks={}, dropped=body.steps
    )


@_apply.register
def _(body: Cancelled, state: State, entry: Entry) -> State:
    return structs.replace(
        state, status="cancelled", ended_at=entry.at, tasks={}, dropped=body.steps
    )


@_apply.register
def _(body: Reopened, state: State, entry: Entry) -> State:
    return structs.replace(state, status="open", end=None, ended_at=None, dropped=())
