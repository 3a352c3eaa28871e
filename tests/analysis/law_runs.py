"""Who runs the random playbooks: people who do anything, who only do what a playbook asks for, who
leave everything in time, and who try everything to get on.

All of them work on a `Desk`, the pure heart; `EngineDesk` is the same over the real engine.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import currently_in_test_context, note

from seawall import Engine, Refusal, Roster, Viewer
from seawall.machine import clocks
from seawall.machine.entries import Entry, decode_body
from seawall.machine.evidence import find
from seawall.machine.plan import MAIN, Plan, Step
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import home, plan_at
from seawall.machine.state import State, Task
from tests.analysis.law_books import unchecked
from tests.conftest import START, Clock
from tests.engine.whole_language_books import LEVELS, MAIN_ID, MOODS, Data, Dice
from tests.engine.whole_language_runs import (
    PEOPLE,
    Asker,
    Desk,
    Line,
    ask,
    migrated,
    runnable,
    shown,
    written,
)


def say(text: str) -> None:
    """A line for who reads a failure."""
    if currently_in_test_context():
        note(text)


def desk_of(plan: Plan, roster: Roster | None = None, now: datetime = START) -> Desk:
    return Desk(runnable(plan), roster or Roster(), now)


def step_of(desk: Desk, task: Task) -> Step:
    return desk.playbook.book(task.book).step(task)


def attempt(desk: Desk, line: Line) -> tuple[tuple[Entry, ...], Refusal | None]:
    """What came of a command, or why it was refused."""
    try:
        entries = desk.ask(line)
    except Refusal as refusal:
        say(shown(line, refusal))
        return (), refusal
    did = ", ".join(f"{e.kind} {getattr(e.body, 'task', '')}" for e in entries)
    say(f"{desk.now:%a %d %H:%M:%S} {shown(line)} [{did[:300]}] now {sorted(desk.state.tasks)}")
    return entries, None


# --- the real engine -----------------------------------------------------------------------------

ALL = Viewer()


class EngineDesk(Desk):
    """An incident of the real engine, on a SQLite file of its own."""

    def __init__(self, engine: Engine, clock: Clock, playbook: Playbook, roster: Roster) -> None:
        super().__init__(playbook, roster, clock.now)
        self.engine, self.clock, self.number = engine, clock, 0

    def open(self, facts: Data, actor: str) -> tuple[Entry, ...]:
        self.clock.now = self.now
        self.number = self.engine.open(MAIN_ID, facts, actor=actor).incident.number
        return self._written()

    def tick(self, until: datetime | None = None) -> tuple[Entry, ...]:
        self.clock.now = self.now
        self.engine.tick()
        return self._written()

    def ask(self, line: Line) -> tuple[Entry, ...]:
        self.clock.now = self.now
        ask(self.engine, self.number, line)
        return self._written()

    def _written(self) -> tuple[Entry, ...]:
        """What the log has grown by."""
        rows = self.engine.history(self.number, viewer=ALL)[len(self.entries) :]
        return self._keep(
            tuple(
                Entry(r.seq, r.at, r.actor, r.role, decode_body(msgspec.json.encode(r.body)))
                for r in rows
            )
        )


@contextmanager
def engine_desk(
    many: dict[str, Data], roster: Roster | None = None, now: datetime = START
) -> Iterator[EngineDesk]:
    """The real engine with these playbooks, faults and all."""
    with unchecked(), written(many) as folder:
        path, clock = Path(folder, "seawall.db"), Clock(now)
        path.write_bytes(migrated())
        with Engine(path, clock=clock, roster=roster or Roster()) as engine:
            engine.register(folder / f"{MAIN_ID}.yaml")
            yield EngineDesk(engine, clock, runnable(engine.plan(MAIN_ID)), roster or Roster())


# --- who does what a playbook asks for -----------------------------------------------------------


class Obedient(Asker):
    """People who give the facts that a step or a signal asks for, and no other."""

    def _facts(self, state: State, task: Task) -> Data:
        needs = self._step(task).collect
        return {n.fact: self._value(state, n.fact) for n in needs if self.dice.number(0, 9)}

    def _about_all(self, state: State) -> Line:
        line = super()._about_all(state)
        if line["do"] == "set":
            return {"do": "note", "text": "well", "actor": line["actor"]}
        if line["do"] == "signal":
            carried = [
                {need.fact for need in book.plan.signals[line["signal"]].collect}
                for book in self.playbook.books.values()
                if line["signal"] in book.plan.signals
            ]
            common = set.intersection(*carried) if carried else set()
            line["facts"] = {name: self._value(state, name) for name in sorted(common)}
        return line


# --- who gets on ---------------------------------------------------------------------------------

STEERING: tuple[Data, ...] = tuple(
    {"mood": mood, "level": level, "count": count, "flag": flag}
    for mood, level, count, flag in product(MOODS, LEVELS, (1, 3), (True, False))
)
"""Every way in which the facts that lead on can be."""


def answers(desk: Desk, task: Task) -> Data:
    """A right value for everything that a step collects."""
    plan = plan_at(desk.playbook.plan, task.ref)
    values: dict[str, Any] = {
        "int": 3,
        "bool": True,
        "datetime": desk.now.isoformat(),
        "list": desk.state.value(home(plan, desk.state, task.scope, "names")) or [],
    }
    facts = [plan.facts[need.fact] for need in plan.steps[task.step].collect]
    return {f.id: f.of[0] if f.of else values.get(f.type, "given") for f in facts}


class Willing:
    """People who try everything to get on: facts, approvals, signals, and waiting."""

    def __init__(self, dice: Dice, desk: Desk) -> None:
        self.dice, self.desk = dice, desk
        self.signals = sorted(
            {name for book in desk.playbook.books.values() for name in book.plan.signals}
        )

    def leaves(self, task: Task, steering: Data) -> bool:
        """Whether somebody gets a task left, with the facts that lead on being so."""
        desk = self.desk
        if task.paused_at is not None:
            attempt(desk, {"do": "resume", "step": task.ref, "actor": "ann"})
        visit = task.entered_seq
        facts = answers(desk, task) | self.known(task, steering)
        line = {"do": "advance", "step": task.ref, "facts": facts, "reason": "so",
                "override": "so", "actor": "ann"}  # fmt: skip
        _, refusal = attempt(desk, line)
        if refusal is not None and step_of(desk, task).skippable:
            attempt(desk, {"do": "skip", "step": task.ref, "reason": "so", "actor": "ann"})
        for person in ("bob", "cas", "dee", *PEOPLE):
            now = desk.state.tasks.get(task.ref)
            if now is None or now.entered_seq != visit or now.approval is None:
                break
            line = {"do": "approve", "step": task.ref, "override": "so", "actor": person}
            attempt(desk, line)
        return not self.stands(task)

    def known(self, task: Task, facts: Data) -> Data:
        """Those of the facts that can be put on record at a task."""
        playbook, state = self.desk.playbook, self.desk.state
        return {n: v for n, v in facts.items() if find(playbook, state, task.scope, n) is not None}

    def stands(self, task: Task) -> bool:
        """Whether a visit of a step goes on."""
        now = self.desk.state.tasks.get(task.ref)
        return now is not None and now.entered_seq == task.entered_seq and not now.detached

    def step(self, task: Task) -> bool:
        """Whether a task can be left now, with the facts that lead on being one way or another."""
        start = self.dice.number(0, len(STEERING) - 1)
        for number in range(len(STEERING)):
            if self.leaves(task, STEERING[(start + number) % len(STEERING)]):
                return True
        return False

    def passes(self) -> bool:
        """Whether time changes anything, up to its next moment."""
        desk = self.desk
        at = clocks.next_at(desk.playbook, desk.state)
        if at is None:
            return False
        desk.now = max(desk.now, at)
        return bool(desk.tick())

    def signal(self, name: str, steering: Data) -> bool:
        """Whether a signal leads on from somewhere, with the facts that lead on being so."""
        for task in tuple(self.desk.state.tasks.values()):
            facts = answers(self.desk, task) | self.known(task, steering)
            given = {_ref(self.desk, task, fact): value for fact, value in facts.items()}
            line: Line = {"do": "set", "facts": given, "reason": "so", "actor": "ann"}
            if _leads(attempt(self.desk, line)[0]):
                return True
        before = self.desk.state.seq
        line = {"do": "signal", "signal": name, "actor": "ann", "reason": "so"}
        for carried in ({}, {"word": "one"}, {"word": "one", "count": 3}):
            entries, refusal = attempt(self.desk, line | {"facts": carried})
            if refusal is None:
                now = tuple(self.desk.state.tasks.values())
                fresh = [task for task in now if task.settled or task.entered_seq > before]
                return _leads(entries) or any(self.leaves(task, steering) for task in fresh)
        return False


def _leads(entries: tuple[Entry, ...]) -> bool:
    return any(entry.kind in ("left", "ended") for entry in entries)


def _ref(desk: Desk, task: Task, fact: str) -> str:
    return home(desk.playbook.book(task.book).plan, desk.state, task.scope, fact)


def leads_on(dice: Dice, desk: Desk) -> bool:
    """Whether some command, signal or clock leads on from where an incident stands."""
    willing = Willing(dice, desk.copy())
    for task in tuple(willing.desk.state.tasks.values()):
        if willing.leaves(task, STEERING[0]):
            return True
    for task in tuple(willing.desk.state.tasks.values()):
        if willing.stands(task) and willing.step(task):
            return True
    for name, steering in product(willing.signals, STEERING):
        if Willing(dice, desk.copy()).signal(name, steering):
            return True
    return any(goes_on(dice, desk, task) is not False for task in tuple(desk.state.tasks.values()))


def goes_on(dice: Dice, desk: Desk, task: Task, rounds: int = 120) -> bool | None:
    """Whether a task is left in the end, by people who try everything; None if that cannot be
    told, since others still go on."""
    willing = Willing(dice, desk.copy())
    desk = willing.desk
    idle = 0
    for turn in range(rounds):
        went_on = False
        for other in tuple(desk.state.tasks.values()):
            if willing.stands(other):
                fast = willing.leaves(other, dice.pick(STEERING))
                went_on = fast or (idle > 2 and willing.stands(other) and willing.step(other))
        if not went_on:
            went_on = willing.passes()
            if idle > 1 and willing.signals:
                name = willing.signals[turn % len(willing.signals)]
                went_on = went_on or willing.signal(name, dice.pick(STEERING))
        if not willing.stands(task) or desk.state.status != "open":
            return True
        idle = 0 if went_on else idle + 1
        if idle > 40:
            return False
    return None


def main_task(desk: Desk) -> Task | None:
    """The task that main stands at."""
    tasks = desk.state.tasks.values()
    return next((task for task in tasks if task.track == MAIN and not task.detached), None)
