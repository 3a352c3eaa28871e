"""What the engine answers with: frozen, typed, and ready for JSON.

A view is made of a state and its plan at one moment, for one language; it is a picture, not a
handle, and never changes afterwards.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from seawall.machine import clocks, evidence, facts
from seawall.machine.draft import Draft
from seawall.machine.people import Roster
from seawall.machine.plan import Fact, Plan, say
from seawall.machine.playbook import Playbook
from seawall.machine.state import State, Status
from seawall.machine.state import Task as ActiveTask

Urgency = Literal["none", "green", "orange", "red"]
"""How much of a task's window is gone: no due time, under 80 %, over 80 %, all of it."""


class Ask(Struct, frozen=True):
    """A fact that a step asks for: what to call it, and what its values look like."""

    fact: str
    type: str
    title: str
    help: str = ""
    options: tuple[str, ...] = ()
    optional: bool = False


class Way(Struct, frozen=True):
    """Where a task can lead when it is advanced: a step or an end, whose it is, and if when."""

    to: str
    title: str
    owner: str | None = None
    owner_title: str = ""
    when: str | None = None
    ends: bool = False


class Task(Struct, frozen=True):
    """A step that is active now: what to do, by when, what is missing, and who is next."""

    ref: str
    step: str
    title: str
    guide: str
    visit: int
    owner: str | None
    owner_title: str
    people: tuple[str, ...]
    assignee: str | None
    entered_at: datetime
    due_at: datetime | None
    urgency: Urgency
    skippable: bool
    collects: tuple[Ask, ...]
    missing: tuple[str, ...]
    unmet: tuple[str, ...]
    ways: tuple[Way, ...]


class RecordedFact(Struct, frozen=True):
    """A fact on record: its value as JSON, and as people read it."""

    type: str
    title: str
    value: Any
    shown: str


class Incident(Struct, frozen=True):
    """An incident at one moment."""

    number: int
    id: str
    playbook: str
    version: str
    digest: str
    title: str
    timezone: str
    status: Status
    end: str | None
    end_title: str
    drill: bool
    opened_at: datetime
    ended_at: datetime | None
    seq: int
    key: str | None
    labels: dict[str, str]
    facts: dict[str, RecordedFact]
    tasks: tuple[Task, ...]
    done: tuple[str, ...]
    next_at: datetime | None
    """When something happens by itself next, if nobody does anything."""

    @property
    def overdue(self) -> bool:
        """Whether a task's due time has passed."""
        return any(task.urgency == "red" for task in self.tasks)

    def task(self, ref: str) -> Task | None:
        """The active task of that name."""
        return next((task for task in self.tasks if task.ref == ref), None)


class LogEntry(Struct, frozen=True):
    """One row of an incident's log, as data and as a sentence."""

    incident: int
    seq: int
    at: datetime
    actor: str
    role: str | None
    kind: str
    body: dict[str, Any]
    told: tuple[str, ...]
    text: str
    hash: str


class Answer(Struct, frozen=True):
    """What a command did: the incident afterwards, and the entries it wrote.

    `existing` is true where opening gave back an incident that was open already, `repeated` where
    the request had been carried out before and this is the answer it got then.
    """

    incident: Incident
    entries: tuple[LogEntry, ...]
    existing: bool = False
    repeated: bool = False


class InboxItem(Struct, frozen=True):
    """An active task with the incident it belongs to."""

    incident: Incident
    task: Task


class Failed(Struct, frozen=True):
    """An incident that could not be shown, or whose timers could not be fired, and why."""

    incident: int
    code: str
    message: str


class Page(Struct, frozen=True):
    """A part of a list, newest first; give `before` to get the next part, None at the end.

    `failed` are incidents that belong here and cannot be shown; `verify` says more of them.
    """

    items: tuple[Incident, ...]
    before: int | None
    failed: tuple[Failed, ...] = ()


class Sweep(Struct, frozen=True):
    """What passing time did: the entries it wrote, in order, and the incidents it could not do."""

    now: datetime
    entries: tuple[LogEntry, ...]
    failed: tuple[Failed, ...] = ()


class Message(Struct, frozen=True):
    """Somebody is to be told something. `id` is the same at every attempt to deliver it."""

    id: str
    incident: int
    title: str
    role: str
    people: tuple[str, ...]
    text: str
    created_at: datetime


class Verification(Struct, frozen=True):
    """Whether an incident's log and state are what Seawall wrote; `problems` says what is not."""

    incident: int
    entries: int
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


class PlaybookInfo(Struct, frozen=True):
    """A registered playbook."""

    id: str
    version: str
    digest: str
    title: str
    registered_at: datetime


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


def incident_view(
    playbook: Playbook, state: State, number: int, now: datetime, language: str, roster: Roster
) -> Incident:
    """The picture of an incident at `now`."""
    plan = playbook.plan
    draft = Draft(playbook, state, "", roster, now)
    return Incident(
        number=number,
        id=state.id,
        playbook=plan.id,
        version=plan.version,
        digest=state.digest,
        title=say(plan.title, language),
        timezone=plan.timezone,
        status=state.status,
        end=state.end,
        end_title=say(plan.ends.get(state.end or "", {}), language),
        drill=state.drill,
        opened_at=state.opened_at,
        ended_at=state.ended_at,
        seq=state.seq,
        key=key_of(plan, state),
        labels=labels_of(plan, state),
        facts={name: _fact(plan, state, name, language) for name in state.facts},
        tasks=tuple(_task(draft, task, now, language) for task in _by_due(state)),
        done=tuple(state.left),
        next_at=clocks.next_at(playbook, state),
    )


def _by_due(state: State) -> list[ActiveTask]:
    never = datetime.max.replace(tzinfo=state.at.tzinfo)
    return sorted(state.tasks.values(), key=lambda t: (t.due.at if t.due else never, t.ref))


def _fact(plan: Plan, state: State, name: str, language: str) -> RecordedFact:
    fact, value = plan.facts[name], state.value(name)
    return RecordedFact(
        type=fact.type,
        title=say(fact.title, language, name),
        value=value,
        shown=facts.shown(fact.type, value, plan.timezone),
    )


def _task(draft: Draft, task: ActiveTask, now: datetime, language: str) -> Task:
    step = draft.step(task)
    lack = evidence.lacking(draft, task)
    owner = task.owner
    people = (task.assignee,) if task.assignee else draft.roster.holders(owner) if owner else ()
    return Task(
        ref=task.ref,
        step=task.step,
        title=say(step.title, language, task.step),
        guide=say(step.guide, language),
        visit=task.visit,
        owner=owner,
        owner_title=role_title(draft.plan, owner, language),
        people=people,
        assignee=task.assignee,
        entered_at=task.entered_at,
        due_at=None if task.due is None else task.due.at,
        urgency=urgency(draft.playbook, task, now),
        skippable=step.skippable,
        collects=tuple(
            ask(draft.plan.facts[need.fact], language, need.optional) for need in step.collect
        ),
        missing=lack.facts,
        unmet=tuple(say(requirement.say, language) for requirement in lack.unmet),
        ways=_ways(draft, task, bool(lack.facts), language),
    )


def ask(fact: Fact, language: str, optional: bool = False) -> Ask:
    """What to ask somebody for a fact."""
    return Ask(
        fact=fact.id,
        type=fact.type,
        title=say(fact.title, language, fact.id.replace("_", " ").capitalize()),
        help=say(fact.help, language),
        options=fact.of or fact.items,
        optional=optional or fact.optional,
    )


def urgency(playbook: Playbook, task: ActiveTask, now: datetime) -> Urgency:
    """How much of the task's window is gone at `now`."""
    if task.due is None:
        return "none"
    if now >= task.due.at:
        return "red"
    from_when = clocks.urgent_from(playbook, task)
    return "orange" if from_when is not None and now >= from_when else "green"


def role_title(plan: Plan, role: str | None, language: str) -> str:
    """What people call a role."""
    return say(plan.roles[role].title, language, role) if role in plan.roles else role or ""


def _ways(draft: Draft, task: ActiveTask, undecided: bool, language: str) -> tuple[Way, ...]:
    """Where advancing leads: the one way, if the facts decide it already, else all of them."""
    rules = draft.step(task).next
    if undecided and len(rules) > 1:
        return tuple(_way(draft.plan, rule.to, rule.when, language) for rule in rules)
    to = draft.playbook.destination("advance", task.step, draft.ask(task))
    return () if to is None else (_way(draft.plan, to, None, language),)


def _way(plan: Plan, to: str, when: str | None, language: str) -> Way:
    step = plan.steps.get(to)
    if step is None:
        return Way(to=to, title=say(plan.ends.get(to, {}), language, to), when=when, ends=True)
    return Way(
        to=to,
        title=say(step.title, language, to),
        owner=step.owner,
        owner_title=role_title(plan, step.owner, language),
        when=when,
    )
