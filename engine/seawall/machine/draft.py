"""The entries that one command has written so far, and the state they lead to.

A command is worked out on a draft. Each entry is applied as soon as it is written, so what comes
after sees what came before; a refusal throws the draft away, and nothing has happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from seawall.errors import AlreadyEnded, NotActive, UnknownStep
from seawall.hints import nearest
from seawall.machine.entries import Body, Entry, evolve
from seawall.machine.people import TIMER, Roster
from seawall.machine.plan import Plan, Step
from seawall.machine.playbook import Ask, Playbook, Scope
from seawall.machine.state import State, Task


class Draft:
    """A command being worked out. `now` never runs behind the log, so its times only rise."""

    def __init__(
        self, playbook: Playbook, state: State | None, actor: str, roster: Roster, now: datetime
    ) -> None:
        self.playbook = playbook
        self.actor = actor
        self.role: str | None = None
        self.roster = roster
        self.now = now if state is None else max(now, state.at)
        self.entries: list[Entry] = []
        self._state = state

    @property
    def plan(self) -> Plan:
        """The plan the incident runs by."""
        return self.playbook.plan

    @property
    def state(self) -> State:
        """The state after everything written so far."""
        if self._state is None:
            raise ValueError("the incident is not opened yet")
        return self._state

    def tried(self) -> Draft:
        """Another draft from here on, to see what would be."""
        return Draft(self.playbook, self.state, self.actor, self.roster, self.now)

    def write(self, body: Body) -> None:
        """Add an entry and apply it."""
        seq = 1 if self._state is None else self._state.seq + 1
        entry = Entry(seq=seq, at=self.now, actor=self.actor, role=self.role, body=body)
        self._state = evolve(self._state, entry)
        self.entries.append(entry)

    @contextmanager
    def by_timer(self) -> Iterator[None]:
        """What is written inside was done by passing time, not by the person of the command."""
        actor, role = self.actor, self.role
        self.actor, self.role = TIMER, None
        try:
            yield
        finally:
            self.actor, self.role = actor, role

    def scope(self, task: Task | None = None) -> Scope:
        """What an expression can read now, as seen from a task."""
        return Scope(self.plan, self.state, self.now, self.actor, task)

    def ask(self, task: Task) -> Ask:
        """What a machine's conditions are asked with, as seen from a task."""
        return Ask(scope=self.scope(task), visits=self.state.visits)

    def step(self, task: Task) -> Step:
        """The step a task is a visit of."""
        return self.plan.steps[task.step]

    def require_open(self) -> None:
        """Raise AlreadyEnded unless the incident is open."""
        if self.state.status != "open":
            how = f"ended as {self.state.end}" if self.state.end else "was cancelled"
            raise AlreadyEnded(f"the incident {how}; reopen it first, with a reason")

    def active(self, ref: str) -> Task:
        """The active task of that name. Raises UnknownStep, AlreadyEnded or NotActive."""
        self.require_step(ref)
        self.require_open()
        task = self.state.tasks.get(ref)
        if task is None:
            active = tuple(self.state.tasks)
            raise NotActive(f"{ref} is not active now; {' and '.join(active)} is", names=active)
        return task

    def require_step(self, ref: str) -> None:
        """Raise UnknownStep unless the playbook has a step of that name."""
        if ref not in self.plan.steps:
            hint = nearest(ref, self.plan.steps)
            raise UnknownStep(f"there is no step {ref[:40]!r}{hint}", names=[ref])
