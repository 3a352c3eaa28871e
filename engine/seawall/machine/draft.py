"""The entries that one command has written so far, and the state they lead to.

A command is worked out on a draft. Each entry is applied as soon as it is written, so what comes
after sees what came before; a refusal throws the draft away, and nothing has happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from seawall.errors import AlreadyEnded, BadCommand, NotActive, TooManyVisits, UnknownStep
from seawall.hints import nearest
from seawall.machine.entries import Body, Entry
from seawall.machine.evolve import evolve
from seawall.machine.limits import MAX_ENTRIES
from seawall.machine.people import TIMER, Roster, Told, resolve
from seawall.machine.plan import Plan, Step
from seawall.machine.playbook import Ask, Playbook
from seawall.machine.scopes import Variables, bare, names
from seawall.machine.state import State, Task


class Draft:
    """A command being worked out. `now` never runs behind the log, so its times only rise."""

    def __init__(
        self,
        playbook: Playbook,
        state: State | None,
        actor: str,
        roster: Roster,
        now: datetime,
        language: str = "en",
    ) -> None:
        self.playbook = playbook
        self.actor = actor
        self.role: str | None = None
        self.roster = roster
        self.language = language
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

    @property
    def is_opened(self) -> bool:
        """Whether there is an incident already."""
        return self._state is not None

    def tried(self) -> Draft:
        """Another draft from here on, to see what would be."""
        other = Draft(self.playbook, self.state, self.actor, self.roster, self.now, self.language)
        other.role = self.role
        return other

    def write(self, body: Body) -> None:
        """Add an entry and apply it."""
        seq = 1 if self._state is None else self._state.seq + 1
        entry = Entry(seq=seq, at=self.now, actor=self.actor, role=self.role, body=body)
        self._state = evolve(self._state, entry)
        self.entries.append(entry)
        if len(self.entries) > MAX_ENTRIES and self.actor != TIMER:
            raise TooManyVisits("the playbook turns round and round by itself; mend its loops")

    @contextmanager
    def by_timer(self) -> Iterator[None]:
        """What is written inside was done by passing time, not by the person of the command."""
        actor, role = self.actor, self.role
        self.actor, self.role = TIMER, None
        try:
            yield
        finally:
            self.actor, self.role = actor, role

    # --- looking from a task -----------------------------------------------------------------

    def book(self, task: Task) -> Playbook:
        """The playbook a task belongs to: the incident's own, or the one called."""
        return self.playbook.book(task.book) if task.book else self.playbook

    def step(self, task: Task) -> Step:
        """The step a task is a visit of."""
        return self.book(task).plan.steps[task.step]

    def variables(self, task: Task) -> Variables:
        """What an expression can read now, as seen from a task."""
        return Variables(self.book(task).plan, self.state, self.now, self.actor, task)

    def around(self, book: str, scope: str) -> Variables:
        """What an expression can read now in a scope, without a task."""
        plan = self.playbook.book(book).plan
        return Variables(plan, self.state, self.now, self.actor, scope=scope)

    def holds(self, task: Task, condition: str | None) -> bool:
        """Whether a condition is true as seen from a task; none always is."""
        if condition is None:
            return True
        return self.book(task).expression(condition).holds(self.variables(task))

    def ask(self, task: Task) -> Ask:
        """What a machine's conditions are asked with, as seen from a task."""
        return Ask(self.variables(task), self.state.visits, task.scope)

    def people(self, task: Task | None, targets: Iterable[str]) -> tuple[Told, ...]:
        """Who roles, or the `owner` and `deputy` of a task, are."""
        return resolve(self.playbook.roles, self.roster, task, targets)

    # --- finding tasks -----------------------------------------------------------------------

    def require_open(self) -> None:
        """Raise AlreadyEnded unless the incident is open."""
        if self.state.status != "open":
            how = f"ended as {self.state.end}" if self.state.end else "was cancelled"
            raise AlreadyEnded(f"the incident {how}; reopen it first, with a reason")

    def active(self, name: str) -> Task:
        """The active task of that reference, or the only one that a shorter name means.

        Raises UnknownStep, AlreadyEnded, NotActive, or BadCommand where several are meant.
        """
        found = self.named(name)
        if len(found) == 1:
            return found[0]
        if found:
            refs = " or ".join(task.ref for task in found)
            raise BadCommand(
                f"{name} is active more than once; say which: {refs}",
                names=[task.ref for task in found],
            )
        self.require_step(name)
        self.require_open()
        active = tuple(self.state.tasks)
        are = "is" if len(active) == 1 else "are"
        now = f"; {', '.join(active)} {are}" if active else ""
        raise NotActive(f"{name} is not active now{now}", names=active)

    def named(self, name: str) -> list[Task]:
        """The active tasks that a name can mean."""
        tasks = self.state.tasks
        if name in tasks:
            return [tasks[name]]
        return [task for task in tasks.values() if name in names_of(task, self.state)]

    def known(self, name: str) -> str:
        """The reference of a step of that name: one that is active, was visited, or is to come.

        Raises UnknownStep, NotActive for a step inside another that was not reached yet, or
        BadCommand where several are meant.
        """
        self.require_step(name)
        found = [task.ref for task in self.named(name)]
        found = found or [ref for ref in self.state.visits if name in names(ref, "")]
        if len(found) > 1:
            refs = " or ".join(found)
            raise BadCommand(f"{name} means more than one step; say which: {refs}", names=found)
        if not found and name not in self.plan.steps:
            raise NotActive(f"{name} was not reached yet", names=[name])
        return found[0] if found else name

    def require_step(self, name: str) -> None:
        """Raise UnknownStep unless a playbook of the incident has a step of that name."""
        steps = [step for book in self.playbook.books.values() for step in book.plan.steps]
        if bare(name) not in steps:
            hint = nearest(bare(name), steps)
            raise UnknownStep(f"there is no step {name[:40]!r}{hint}", names=[name])


def names_of(task: Task, state: State) -> frozenset[str]:
    """Every name of a task: its reference, each end of it, and `TRACK.STEP`."""
    track = state.tracks.get(task.track)
    return names(task.ref, task.track if track is None else track.track)
