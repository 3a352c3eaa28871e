"""A plan made ready to run: its conditions compiled, its tracks turned into machines.

The machines are `transitions.Machine`, one a track, built once and shared by every incident and
thread: they hold no position of their own (`model=None`). Their transitions are the `ways` out of
the steps, tried in the order written. Conditions are bound callables, never names from the
playbook, because `transitions` would import a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Struct
from transitions import EventData, Machine

from seawall.errors import Damaged
from seawall.machine.expressions import CONTEXT, BadExpression, Expression
from seawall.machine.plan import DONE, MAIN, Calendar, Plan, Role, Step, Track
from seawall.machine.scopes import Variables
from seawall.machine.state import Task, inside
from seawall.machine.ways import Way, ways


class Ask(Struct, frozen=True):
    """What a machine's conditions are asked with: what can be read, and the visits so far."""

    variables: Variables
    visits: Mapping[str, int]
    scope: str = ""

    def visited(self, step: str) -> int:
        """How often a step was entered in the scope at hand."""
        return self.visits.get(inside(self.scope, step), 0)


class When:
    """The condition of a rule."""

    def __init__(self, playbook: Playbook, text: str) -> None:
        self.playbook, self.text = playbook, text

    def __call__(self, ask: Ask) -> bool:
        """Whether the rule holds."""
        return self.playbook.expression(self.text).holds(ask.variables)


class Unless(When):
    """The condition that keeps a step from starting again, turned round."""

    def __call__(self, ask: Ask) -> bool:
        """Whether it does not hold."""
        return not super().__call__(ask)


class Room:
    """Whether a step may be visited once more, or with `full` whether it may not."""

    def __init__(self, step: Step, full: bool = False) -> None:
        self.step, self.full = step, full

    def __call__(self, ask: Ask) -> bool:
        """Whether there is (no) room."""
        has_room = ask.visited(self.step.id) < self.step.visits.times
        return has_room is not self.full


Condition = str | Callable[..., bool | None]
"""What `transitions` takes as a condition; the house gives it callables only."""


_MOMENT = re.compile(r"\b(now|overdue|actor)\b")
_PROSE = frozenset({"title", "guide", "help", "say"})


def _names_a_moment(data: Any) -> bool:
    """Whether anything in a plan but its prose has a word that stands for the moment.

    A step of such a name is taken for one too: then passing time is looked at more often.
    """
    if isinstance(data, str):
        return _MOMENT.search(data) is not None
    if isinstance(data, dict):
        return any(_names_a_moment(v) for name, v in data.items() if name not in _PROSE)
    return isinstance(data, list | tuple) and any(_names_a_moment(one) for one in data)


def _conditions_of(data: Any) -> Iterator[str]:
    """Every condition in a plan's data, its called playbooks left out."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name in ("when", "that", "skip") and isinstance(value, str):
                yield value
            elif name != "called" and name not in _PROSE:
                yield from _conditions_of(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _conditions_of(value)


class Playbook:
    """A runnable playbook: its `plan`, the `digest` it is pinned by, and its machines.

    The playbooks it calls are runnable too, each by itself.
    """

    def __init__(self, plan: Plan, digest: str) -> None:
        self.plan = plan
        self.digest = digest
        self._expressions: dict[str, Expression] = {}
        self._sound = False

    @cached_property
    def types(self) -> dict[str, str]:
        """The type of every variable that an expression may name."""
        facts = {fact.id: fact.type for fact in self.plan.facts.values()}
        return {**facts, **dict.fromkeys(self.plan.items, "text"), **CONTEXT}

    @cached_property
    def called(self) -> dict[str, Playbook]:
        """Every playbook that is called, ready to run."""
        return {id: Playbook(plan, self.digest) for id, plan in self.plan.called.items()}

    def book(self, id: str) -> Playbook:
        """The called playbook of that id; itself for none."""
        return self.called[id] if id else self

    @cached_property
    def books(self) -> dict[str, Playbook]:
        """Itself, under the empty name, and every playbook that is called."""
        return {"": self, **self.called}

    @cached_property
    def has_nevers(self) -> bool:
        """Whether it, or a playbook that it calls, says what must never be."""
        return any(book.plan.never for book in self.books.values())

    @cached_property
    def watches_time(self) -> bool:
        """Whether a condition can change without anything being written: by the time, or by who
        looks."""
        return _names_a_moment(msgspec.to_builtins(self.plan))

    @cached_property
    def roles(self) -> dict[str, Role]:
        """The roles of the playbook and of those that it calls; its own come first."""
        books = reversed(self.books.values())
        return {id: role for book in books for id, role in book.plan.roles.items()}

    @cached_property
    def machines(self) -> dict[str, Machine]:
        """The machine of each track."""
        return {track.id: self._machine(track) for track in self.plan.tracks.values()}

    def expression(self, text: str) -> Expression:
        """The compiled expression of that text; compiled once."""
        found = self._expressions.get(text)
        if found is None:
            try:
                found = self._expressions[text] = Expression(text, self.types)
            except BadExpression as error:  # the compiler of playbooks lets none of them through
                message = f"the playbook {self.plan.id} has a condition that is none: {error}"
                raise Damaged(message) from None
        return found

    def require_sound(self) -> None:
        """Build everything that runs, of the called playbooks too. Raises Damaged.

        A plan that the compiler made always can be; one that was written over need not.
        """
        if self._sound:
            return
        for book in self.books.values():
            try:
                for machine in book.machines.values():
                    for event in machine.events.values():
                        _ = event.transitions
                for text in _conditions_of(msgspec.to_builtins(book.plan)):
                    book.expression(text)
            except (LookupError, ValueError, TypeError, AttributeError) as error:
                what = f"{type(error).__name__} {error}"
                raise Damaged(f"the playbook {book.plan.id} cannot run: {what}") from None
        self._sound = True

    def calendar(self, name: str | None) -> Calendar | None:
        """The calendar of that name; None is the wall clock."""
        return None if name is None else self.plan.calendars[name]

    def step(self, task: Task) -> Step:
        """The step that a task of this playbook is a visit of."""
        return self.plan.steps[task.step]

    def destination(self, trigger: str, step: str, ask: Ask) -> str | None:
        """Where `trigger` leads from `step`: a step or an end, or None where it leads nowhere.

        The machine is asked and does not move: the position is the incident's own, and letting an
        object go through it takes several times as long.
        """
        machine = self.machines[self.plan.track_of[step]]
        event = machine.events.get(trigger)
        if event is None:
            return None
        asked = EventData(None, event, machine, None, (ask,), {})
        for way in event.transitions.get(step, ()):
            if all(condition.check(asked) for condition in way.conditions):
                return str(way.dest)
        return None

    def _machine(self, track: Track) -> Machine:
        steps = [step.id for step in track.steps]
        done = [] if track.id == MAIN else [DONE]
        machine = Machine(
            model=None,
            states=[*steps, *self.plan.ends, *done],
            initial=steps[0],
            auto_transitions=False,
        )
        for way in ways(self.plan, track):
            conditions = list(self._conditions(way))
            machine.add_transition(way.trigger, way.source, way.to, conditions=conditions)
        return machine

    def _conditions(self, way: Way) -> Iterator[Condition]:
        if way.unless is not None:
            yield Unless(self, way.unless)
        if way.when is not None:
            yield When(self, way.when)
        for step in way.full:
            yield Room(self.plan.steps[step], full=True)
        if way.room is not None:
            yield Room(self.plan.steps[way.room])
