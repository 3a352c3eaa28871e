"""What a person means: which incident, and which task, named in any of its ways or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from seawall import Incident, Task
    from seawall.answers.views import RecordedFact
    from seawall.errors import Refusal
    from seawall.machine.plan import Plan

Fits = Callable[["Task"], bool]

MOST_DIGITS = 1000
"""Python reads no number of many more digits; none is that of an incident."""

_PAIR = re.compile(r"((?:[^=\[]|\[[^\]]*\])+)=(.*)", re.DOTALL)


_SCOPES = re.compile(r"\.(?![^\[]*\])")
"""The dots between the names of a reference; none of those inside an item."""


def number(text: str) -> int | str:
    """An incident's number (`3` or `#3`), or its id."""
    plain = text.strip().removeprefix("#")
    if not plain:
        raise click.UsageError("name an incident by its number; `seawall list` shows them")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < MOST_DIGITS else text


def pair(word: str) -> tuple[str, str] | None:
    """A word's name and value, if it is `NAME=VALUE`; an item in the name may hold a `=`."""
    found = _PAIR.fullmatch(word)
    return None if found is None else (found[1].strip(), found[2])


def find(incident: Incident, name: str) -> Task | None:
    """The active task that goes by this name; None where there is none, or more than one."""
    from seawall.machine.scopes import bare, names

    exact = incident.task(name)
    if exact is not None:
        return exact
    found = [task for task in incident.tasks if name in names(task.ref, bare(task.track))]
    return found[0] if len(found) == 1 else None


def only(
    incident: Incident,
    fits: Fits,
    otherwise: Refusal,
    request_id: str | None,
    theirs: Fits | None = None,
) -> str:
    """The reference of the only task that fits, for whoever names none.

    Of several, those that are `theirs` come before everybody else's. Raises `otherwise` where none
    fits, unless there is but one task: the engine knows better what is wrong with that.
    """
    from seawall.errors import AlreadyEnded

    if request_id:
        raise click.UsageError("name the step too: a repeated request must mean the same one")
    if not incident.tasks:
        raise AlreadyEnded(f"incident {incident.number} is over; nothing is active")
    fitting = [task for task in incident.tasks if fits(task)]
    mine = [task for task in fitting if theirs is not None and theirs(task)]
    found = [task.ref for task in mine or fitting]
    if len(found) > 1:
        raise click.UsageError(f"say which step: {' or '.join(found)}")
    if found:
        return found[0]
    if len(incident.tasks) > 1:
        raise otherwise
    return incident.tasks[0].ref


def word(ref: str) -> str:
    """A reference as it is typed in a shell."""
    import shlex

    return shlex.quote(ref)


def recorded(
    incident: Incident, task: Task, fact: str, plan: Plan | None = None
) -> RecordedFact | None:
    """A fact on record as the task sees it: its item's, else that of what is around it."""
    from seawall.machine.scopes import plan_at

    home = None if plan is None else plan_at(plan, task.ref)
    scope = _SCOPES.split(task.ref)[:-1]
    while True:
        found = incident.facts.get(".".join([*scope, fact]))
        if found is not None or not scope:
            return found
        scope.pop()
        if plan is not None and plan_at(plan, ".".join([*scope, fact])) is not home:
            return None  # a called playbook knows its own facts only


def optional(incident: Incident, task: Task, plan: Plan | None = None) -> list[str]:
    """The facts that a task asks for, may be left without, and has not got."""
    asked = [ask.fact for ask in task.collects if ask.optional and ask.fact not in task.missing]
    return [fact for fact in asked if recorded(incident, task, fact, plan) is None]


def has_items(incident: Incident, task: Task) -> bool:
    """Whether an item of a task was ever begun."""
    inside = f"{task.ref}["
    refs = (*incident.done, *incident.facts, *(other.ref for other in incident.tasks))
    return any(ref.startswith(inside) for ref in refs)


def meant(incident: Incident, name: str, refused: Refusal) -> Refusal:
    """The refusal of a name that no active task has, with those that may have been meant."""
    from seawall.machine.scopes import bare

    if refused.code not in ("not_active", "unknown_step") or not incident.tasks:
        return refused
    item = name.rpartition("[")[2].rstrip("]")
    last = bare(name)
    near = [
        task.ref
        for task in incident.tasks
        if not task.still_open
        if bare(task.ref) == last
        or (item and f"[{item}]" in task.ref)
        or task.ref.startswith(f"{name}.")
    ]
    if not near:
        import difflib

        near = difflib.get_close_matches(name[:80], [bare(t.ref) for t in incident.tasks], n=1)
    if not near:
        return refused
    message = f"{refused.message}; did you mean {' or '.join(near[:3])}?"
    return type(refused)(message, names=refused.names)


def takes_items(plan: Plan, task: Task) -> bool:
    """Whether a task runs its steps for each of several items, so that one can be added."""
    from seawall.machine.scopes import plan_at

    step = plan_at(plan, task.ref).steps.get(task.step)
    return step is not None and step.each is not None


def signals(plan: Plan) -> dict[str, Plan]:
    """Every signal of a playbook and of those it calls, with the first that declares it."""
    found: dict[str, Plan] = {}
    for book in (plan, *plan.called.values()):
        for signal in book.signals:
            found.setdefault(signal, book)
    return found
