"""Where names lead: which fact a name means at a task, and what an expression can read there.

The incident is the outermost scope. An item of an `each` opens one inside: the facts collected in
its block are its own, everything else is that of the scope around it. A called playbook opens one
that is closed: it knows its own facts only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from seawall.machine.facts import evaluable
from seawall.machine.plan import Plan
from seawall.machine.state import Recorded, State, Task, inside


def home(plan: Plan, state: State, scope: str, fact: str) -> str:
    """The reference under which a fact of that name is on record, as seen from a scope."""
    while scope:
        place = state.scopes[scope]
        if place.item is None or fact in plan.tracks[place.track].facts:
            break
        scope = place.outer
    return inside(scope, fact)


def items(plan: Plan, state: State, scope: str) -> dict[str, str]:
    """The items that a scope is inside of, by the variable that stands for each."""
    found: dict[str, str] = {}
    while scope:
        place = state.scopes[scope]
        if place.item is None:
            break
        variable = plan.tracks[place.track].item
        if variable is not None:
            found.setdefault(variable, place.item)
        scope = place.outer
    return found


class Variables(Mapping[str, Any]):
    """What an expression can read: the facts on record and the words of the moment.

    Values are looked up and converted only when read, since most expressions read one or two.
    """

    def __init__(
        self,
        plan: Plan,
        state: State,
        now: datetime,
        actor: str,
        task: Task | None = None,
        scope: str = "",
    ) -> None:
        self._plan, self._state = plan, state
        self._scope = scope if task is None else task.scope
        self._words: dict[str, Any] = {"now": now, "opened_at": state.opened_at, "actor": actor}
        if task is not None:
            self._words["entered_at"] = task.entered_at
            self._words["visits"] = task.visit
            since = task.paused_at or now
            self._words["overdue"] = task.due is not None and since >= task.due.at
        if self._scope:
            self._words |= items(plan, state, self._scope)

    def recorded(self, name: str) -> Recorded | None:
        """The fact of that name as it is on record here, or None."""
        if name not in self._plan.facts:
            return None
        ref = home(self._plan, self._state, self._scope, name) if self._scope else name
        return self._state.facts.get(ref)

    def __getitem__(self, name: str) -> Any:
        if name in self._words:
            return self._words[name]
        recorded = self.recorded(name)
        if recorded is None:
            raise KeyError(name)
        return evaluable(self._plan.facts[name].type, recorded.value)

    def __contains__(self, name: object) -> bool:
        return name in self._words or (isinstance(name, str) and self.recorded(name) is not None)

    def __iter__(self) -> Iterator[str]:
        return (name for name in (*self._words, *self._plan.facts) if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


_ITEM = re.compile(r"\[[^\[\]]*\]")


def bare(ref: str) -> str:
    """The last name of a reference."""
    return _ITEM.sub("", ref).rpartition(".")[2]


def names(ref: str, track: str) -> frozenset[str]:
    """Every name that a task of this reference goes by, on a track of this name."""
    step = bare(ref)
    on_track = f"{ref[: -len(step)]}{track}.{step}"
    return frozenset(ending for name in (ref, on_track) for ending in _endings(name))


def _endings(name: str) -> Iterator[str]:
    """The name, and what is left of it after each of its first parts."""
    yield name
    depth = 0
    for position, letter in enumerate(name):
        depth += (letter == "[") - (letter == "]")
        if letter == "." and not depth:
            yield name[position + 1 :]


def plan_at(plan: Plan, ref: str) -> Plan:
    """The plan that a reference's last name belongs to: the incident's, or a called playbook's."""
    here = plan
    for name in _ITEM.sub("", ref).split(".")[:-1]:
        call = here.steps[name].call if name in here.steps else None
        if call is not None:
            here = plan.called[call.playbook]
    return here


def step_home(plan: Plan, state: State, scope: str, step: str) -> str:
    """The reference of a step of that name, as seen from a scope: there, or further out."""
    while scope:
        place = state.scopes[scope]
        if place.item is None or plan.block_of[step] == place.track:
            break
        scope = place.outer
    return inside(scope, step)


def audience(plan: Plan, ref: str, *, fact: bool = False) -> tuple[str, ...]:
    """The roles that may see what is in a step, or the value of a fact; everybody, if empty.

    The innermost word counts: a fact's own, else its step's, else that of what the step is in.
    """
    *around, last = _ITEM.sub("", ref).split(".")
    here = plan
    roles: tuple[str, ...] = ()
    for name in around:
        step = here.steps.get(name)
        if step is not None:
            roles = step.confidential or roles
            here = here if step.call is None else plan.called[step.call.playbook]
    if fact:
        return (here.facts[last].confidential if last in here.facts else ()) or roles
    return (here.steps[last].confidential if last in here.steps else ()) or roles
