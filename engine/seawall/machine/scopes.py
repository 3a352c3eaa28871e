"""Where names lead: which fact a name means at a task, and what an expression can read there.

The incident is the outermost scope. An item of an `each` opens one inside: the facts collected in
its block are its own, everything else is that of the scope around it. A called playbook opens one
that is closed: it knows its own facts only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from seawall.machine.facts import evaluable
from seawall.machine.plan import Plan, Step
from seawall.machine.state import Recorded, Scope, State, Task, inside


def home(plan: Plan, state: State, scope: str, fact: str) -> str:
    """The reference under which a fact of that name is on record, as seen from a scope."""
    if not scope:
        return fact
    for ref, place in _items_around(state, scope):
        if fact in plan.tracks[place.track].facts:
            return inside(ref, fact)
    return inside(closed(state, scope), fact)


def _items_around(state: State, scope: str) -> Iterator[tuple[str, Scope]]:
    """The items that a scope is inside of, from the innermost out to the closed scope."""
    while scope and (place := state.scopes[scope]).item is not None:
        yield scope, place
        scope = place.outer


def closed(state: State, scope: str) -> str:
    """The called playbook's scope, or the incident's, that a scope is in."""
    for _, place in _items_around(state, scope):
        scope = place.outer
    return scope


def items(plan: Plan, state: State, scope: str) -> dict[str, str]:
    """The items that a scope is inside of, by the variable that stands for each."""
    found: dict[str, str] = {}
    for _, place in _items_around(state, scope):
        variable = plan.tracks[place.track].item
        if variable is not None and place.item is not None:
            found.setdefault(variable, place.item)
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
        self._plan, self._state, self._task = plan, state, task
        self._now, self._actor = now, actor
        self._scope = scope if task is None else task.scope

    @cached_property
    def _words(self) -> dict[str, Any]:
        """The words of the moment, which most expressions have none of."""
        state, task, now = self._state, self._task, self._now
        words: dict[str, Any] = {"now": now, "opened_at": state.opened_at, "actor": self._actor}
        if task is not None:
            words["entered_at"] = task.entered_at
            words["visits"] = task.visit
            since = task.paused_at or now
            words["overdue"] = task.due is not None and since >= task.due.at
        if self._scope:
            words |= items(self._plan, state, self._scope)
        return words

    def recorded(self, name: str) -> Recorded | None:
        """The fact of that name as it is on record here, or None."""
        if name not in self._plan.facts:
            return None
        ref = home(self._plan, self._state, self._scope, name) if self._scope else name
        return self._state.facts.get(ref)

    def __getitem__(self, name: str) -> Any:
        recorded = self.recorded(name)
        if recorded is None:  # no fact may have the name of such a word
            return self._words[name]
        return evaluable(self._plan.facts[name].type, recorded.value)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (self.recorded(name) is not None or name in self._words)

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
    return _way_to(plan, ref)[0]


def _way_to(plan: Plan, ref: str) -> tuple[Plan, list[Step]]:
    """The plan that a reference's last name belongs to, and the steps around that name."""
    here, around = plan, []
    for name in _ITEM.sub("", ref).split(".")[:-1]:
        if (step := here.steps.get(name)) is not None:
            around.append(step)
            here = here if step.call is None else plan.called[step.call.playbook]
    return here, around


def step_home(plan: Plan, state: State, scope: str, step: str) -> str:
    """The reference of a step of that name, as seen from a scope: there, or further out."""
    for ref, place in _items_around(state, scope):
        if plan.block_of[step] == place.track:
            return inside(ref, step)
    return inside(closed(state, scope), step)


def audience(plan: Plan, ref: str, *, fact: bool = False) -> tuple[str, ...]:
    """The roles that may see what is in a step, or the value of a fact; everybody, if empty.

    The innermost word counts: a fact's own, else its step's, else that of what the step is in.
    """
    here, around = _way_to(plan, ref)
    own = (here.facts if fact else here.steps).get(bare(ref))
    last = () if own is None else own.confidential
    return last or next((step.confidential for step in reversed(around) if step.confidential), ())
