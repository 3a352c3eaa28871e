"""A plan made ready to run: its conditions compiled, its tracks turned into machines.

The machines are `transitions.Machine`, one a track, built once and shared by every incident and
thread: they hold no position of their own (`model=None`). A step's ways out are transitions of
five triggers, tried in the order written:

    advance   its `next` rules, in order            skip      the same, where the step is skippable
    pass      the same, where it has a `skip`       timeout   where `on_timeout` leads
    rung_N    where its escalation's rung N leads

Each rule to a step with `max_visits` and a `to` becomes two: there while there is room, and to
`to` once there is not. Conditions are bound callables, never names from the playbook, because
`transitions` would import a name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from msgspec import Struct
from transitions import Machine, MachineError

from seawall.machine.expressions import CONTEXT, Expression
from seawall.machine.facts import evaluable
from seawall.machine.plan import Calendar, Plan, Rule, Step, Track
from seawall.machine.state import State, Task


class Scope(Mapping[str, Any]):
    """What an expression can read: the facts on record and the words of the moment.

    Values are converted only when read, since most expressions read one or two.
    """

    def __init__(
        self, plan: Plan, state: State, now: datetime, actor: str, task: Task | None = None
    ) -> None:
        self._plan, self._state, self._task = plan, state, task
        self._words: dict[str, Any] = {"now": now, "opened_at": state.opened_at, "actor": actor}
        if task is not None:
            self._words["entered_at"] = task.entered_at
            self._words["visits"] = task.visit
            self._words["overdue"] = task.due is not None and now >= task.due.at

    def __getitem__(self, name: str) -> Any:
        if name in self._words:
            return self._words[name]
        return evaluable(self._plan.facts[name].type, self._state.facts[name].value)

    def __contains__(self, name: object) -> bool:
        return name in self._words or name in self._state.facts

    def __iter__(self) -> Iterator[str]:
        return iter({**self._words, **self._state.facts})

    def __len__(self) -> int:
        return len(self._words) + len(self._state.facts)


class Ask(Struct, frozen=True):
    """What a machine's conditions are asked with: the scope and the visits so far."""

    scope: Scope
    visits: dict[str, int]


class When:
    """The condition of a rule."""

    def __init__(self, playbook: Playbook, text: str) -> None:
        self.playbook, self.text = playbook, text

    def __call__(self, ask: Ask) -> bool:
        """Whether the rule holds."""
        return self.playbook.expression(self.text).holds(ask.scope)


class Room:
    """Whether a step may be visited once more, or with `full` whether it may not."""

    def __init__(self, step: Step, full: bool = False) -> None:
        self.step, self.full = step, full

    def __call__(self, ask: Ask) -> bool:
        """Whether there is (no) room."""
        has_room = ask.visits.get(self.step.id, 0) < self.step.visits.times
        return has_room is not self.full


Condition = str | Callable[..., bool | None]
"""What `transitions` takes as a condition; the house gives it callables only."""


class _Position:
    """Where a track stands: the light object that a shared machine moves."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


class Playbook:
    """A runnable playbook: its `plan`, the `digest` it is pinned by, and its machines."""

    def __init__(self, plan: Plan, digest: str) -> None:
        self.plan = plan
        self.digest = digest
        self._expressions: dict[str, Expression] = {}

    @cached_property
    def types(self) -> dict[str, str]:
        """The type of every variable that an expression may name."""
        return {**{fact.id: fact.type for fact in self.plan.facts.values()}, **CONTEXT}

    @cached_property
    def machines(self) -> dict[str, Machine]:
        """The machine of each track."""
        return {track.id: self._machine(track) for track in self.plan.tracks.values()}

    def expression(self, text: str) -> Expression:
        """The compiled expression of that text; compiled once."""
        found = self._expressions.get(text)
        if found is None:
            found = self._expressions[text] = Expression(text, self.types)
        return found

    def calendar(self, name: str | None) -> Calendar | None:
        """The calendar of that name; None is the wall clock."""
        return None if name is None else self.plan.calendars[name]

    def destination(self, trigger: str, step: str, ask: Ask) -> str | None:
        """Where `trigger` leads from `step`: a step or an end, or None where it leads nowhere."""
        machine = self.machines[self.plan.track_of[step]]
        position = _Position(step)
        event = machine.events.get(trigger)
        if event is None:
            return None
        try:
            return position.state if event.trigger(position, ask) else None
        except MachineError:
            return None

    def _machine(self, track: Track) -> Machine:
        steps = [step.id for step in track.steps]
        machine = Machine(
            model=None,
            states=[*steps, *self.plan.ends],
            initial=steps[0],
            auto_transitions=False,
        )
        for step in track.steps:
            for trigger, rule in _ways_out(step):
                self._add(machine, trigger, step.id, rule)
        return machine

    def _add(self, machine: Machine, trigger: str, source: str, rule: Rule) -> None:
        conditions: list[Condition] = [] if rule.when is None else [When(self, rule.when)]
        target = self.plan.steps.get(rule.to)
        if target is None or target.visits.to is None:
            machine.add_transition(trigger, source, rule.to, conditions=conditions)
            return
        machine.add_transition(trigger, source, rule.to, conditions=[*conditions, Room(target)])
        full = [*conditions, Room(target, full=True)]
        machine.add_transition(trigger, source, target.visits.to, conditions=full)


def _ways_out(step: Step) -> Iterator[tuple[str, Rule]]:
    """Every trigger and rule that leads out of a step, in order."""
    triggers = ["advance"]
    triggers += ["skip"] if step.skippable else []
    triggers += ["pass"] if step.skip is not None else []
    for trigger in triggers:
        for rule in step.next:
            yield trigger, rule
    if step.on_timeout is not None and step.on_timeout.to is not None:
        yield "timeout", Rule(to=step.on_timeout.to)
    for number, rung in enumerate(step.rungs):
        if rung.action.to is not None:
            yield f"rung_{number}", Rule(to=rung.action.to)
