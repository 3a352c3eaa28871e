"""What each command does to an incident: the one way into the heart.

Order is enforced here: only an active task can be left, only where its playbook leads, and only
with everything on record that the step asks for. A refusal is raised before anything is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import singledispatch

from seawall.errors import BadCommand, Conflict, MissingFacts, NotEnded, NotSkippable
from seawall.machine import evidence, people, timers
from seawall.machine.commands import (
    Advance,
    Assign,
    Cancel,
    Command,
    Note,
    Open,
    Reopen,
    SetFacts,
    Skip,
    Timer,
)
from seawall.machine.draft import Draft
from seawall.machine.entries import Assigned, Cancelled, Entry, Noted, Opened, Reopened
from seawall.machine.moves import enter, leave, reenter, settle
from seawall.machine.people import Told
from seawall.machine.plan import MAIN
from seawall.machine.playbook import Playbook
from seawall.machine.state import State, Task


def decide(
    playbook: Playbook, state: State | None, command: Command, now: datetime
) -> tuple[Entry, ...]:
    """The entries that `command` writes at `now`, in order; `state` is None for Open alone.

    Raises a Refusal, and then nothing has changed. Fire what is due first, with a Timer command:
    a command is judged by the state as the clocks have left it.
    """
    actor = evidence.name(command.actor, "name of who does this")
    if actor == people.TIMER and not isinstance(command, Timer):
        raise BadCommand(f"{actor!r} is the name of the clock in every log; say who you are")
    draft = Draft(playbook, state, actor, command.roster, now)
    _run(command, draft)
    settle(draft)
    timers.fire(draft, command.until if isinstance(command, Timer) else draft.now)
    return tuple(draft.entries)


@singledispatch
def _run(command: Command, draft: Draft) -> None:
    raise TypeError(f"{type(command).__name__} is not a command")


@_run.register
def _(command: Timer, draft: Draft) -> None:
    """Firing is what `decide` does after every command anyway."""


@_run.register
def _(command: Open, draft: Draft) -> None:
    plan = draft.plan
    draft.role = people.acting_role(plan, draft.roster, draft.actor, command.role, [], "open")
    given = evidence.accept(plan, command.facts)
    if missing := [name for name in plan.open if name not in given]:
        sentence = f"an incident of {plan.id} opens with {', '.join(missing)} too"
        raise MissingFacts(sentence, names=missing)
    draft.write(
        Opened(
            id=command.id,
            playbook=plan.id,
            version=plan.version,
            digest=draft.playbook.digest,
            drill=command.drill,
        )
    )
    for name, value in given.items():
        evidence.put(draft, name, value, None, None)
    enter(draft, MAIN, plan.tracks[MAIN].steps[0].id)


@_run.register
def _(command: Advance, draft: Draft) -> None:
    task = draft.active(command.task)
    if command.visit is not None and command.visit != task.visit:
        raise Conflict(f"{task.ref} came round again meanwhile: this is visit {task.visit}")
    also: list[str] = []
    if command.override is not None:
        also = evidence.may_override(draft, task, command.facts, command.reason)
    draft.role = _acting_role(draft, task, command, f"advance {task.ref}", also)
    evidence.record(draft, command.facts, command.reason, task)
    held = draft.roster.roles(draft.actor)
    evidence.require_complete(draft, task, command.override, held)
    leave(draft, task, "advance", reason=command.reason)


@_run.register
def _(command: Skip, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"skip {task.ref}")
    if not draft.step(task).skippable:
        raise NotSkippable(f"{task.ref} may not be skipped; advance it")
    leave(draft, task, "skip", reason=evidence.reason_given(command.reason, "skipping a step"))


@_run.register
def _(command: SetFacts, draft: Draft) -> None:
    draft.role = _any_role(draft, command, "set facts")
    evidence.record(draft, command.facts, command.reason)


@_run.register
def _(command: Note, draft: Draft) -> None:
    draft.role = _any_role(draft, command, "write notes")
    if command.task is not None:
        draft.require_step(command.task)
    draft.write(Noted(text=evidence.words(command.text, "note"), task=command.task))


@_run.register
def _(command: Assign, draft: Draft) -> None:
    task = draft.active(command.task)
    draft.role = _acting_role(draft, task, command, f"assign {task.ref}")
    person = evidence.name(command.person, "person's name")
    people.require_known(draft.roster, person)
    tell = () if person == draft.actor else (Told(people=(person,)),)
    draft.write(Assigned(task=task.ref, person=person, before=task.assignee, tell=tell))


@_run.register
def _(command: Cancel, draft: Draft) -> None:
    draft.require_open()
    draft.role = _any_role(draft, command, "cancel the incident")
    reason = evidence.reason_given(command.reason, "cancelling an incident")
    steps = tuple(task.step for task in draft.state.tasks.values())
    draft.write(Cancelled(reason=reason, steps=steps))


@_run.register
def _(command: Reopen, draft: Draft) -> None:
    if draft.state.status == "open":
        raise NotEnded("the incident is still open")
    draft.role = _any_role(draft, command, "reopen the incident")
    steps = draft.state.dropped
    draft.write(Reopened(reason=evidence.reason_given(command.reason, "reopening an incident")))
    reenter(draft, steps)


def _acting_role(
    draft: Draft, task: Task, command: Command, what: str, also: Sequence[str] = ()
) -> str | None:
    """The role in which the actor acts on a task: its owner's, a deputy's, or one of `also`.

    The person it is assigned to may act without a role.
    """
    if task.assignee == draft.actor and command.role is None and not _owns(draft, task):
        return None
    owners = [] if task.owner is None else [task.owner, *also]
    return people.acting_role(draft.plan, draft.roster, draft.actor, command.role, owners, what)


def _owns(draft: Draft, task: Task) -> bool:
    return task.owner is not None and task.owner in draft.roster.roles(draft.actor)


def _any_role(draft: Draft, command: Command, what: str) -> str | None:
    return people.acting_role(draft.plan, draft.roster, draft.actor, command.role, [], what)
