"""Runs of random playbooks: who is there, what they ask, and the two ways to carry it out.

`Desk` drives the pure heart, as the engine's own loop does; it is fast. The engine itself is
driven by `ask`. A command is a `Line`: what it is called, by whom, and its arguments.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from hypothesis import currently_in_test_context, note, reject

from seawall import Answer, BadPlaybook, Engine, Person, Refusal, Roster
from seawall.language.compiler import compile_text
from seawall.machine import clocks, commands
from seawall.machine import plan as plans
from seawall.machine.decide import decide
from seawall.machine.entries import Entry
from seawall.machine.evolve import evolve
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import plan_at
from seawall.machine.state import State, Task
from tests.conftest import START
from tests.engine.whole_language_books import LEVELS, MAIN_ID, MOODS, ROLES, SIGNALS, Data, Dice

PEOPLE = ("ann", "bob", "cas", "dee")
ROSTERS: tuple[Roster, ...] = (
    Roster(),
    Roster(people={name: Person(roles=ROLES) for name in PEOPLE}),
    Roster(people={"ann": Person(roles=ROLES)}),
    Roster(
        people={
            "ann": Person(roles=("desk", "lead")),
            "bob": Person(roles=("lead",), deputy="dee"),
            "cas": Person(roles=("law",), deputy="bob"),
            "dee": Person(roles=("second", "desk")),
        }
    ),
    Roster(
        people={
            "ann": Person(roles=("desk",), deputy="bob"),
            "bob": Person(),
            "cas": Person(roles=("lead",)),
        }
    ),
)
"""Nobody in particular, everybody in all roles, one alone, split roles, a role that nobody has."""
SECRET_ROSTER = ROSTERS[3]

Line = dict[str, Any]


# --- compiling -----------------------------------------------------------------------------------


@contextmanager
def written(books: dict[str, Data]) -> Iterator[Path]:
    """A folder with the playbooks as files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for id, doc in books.items():
            text = yaml.safe_dump(doc, sort_keys=False)
            (folder / f"{id}.yaml").write_text(text)
            if currently_in_test_context():
                note(f"--- {id}.yaml\n{text}")
        yield folder


def compiled(folder: Path) -> plans.Plan:
    """The plan of the main playbook; the example is passed by if it has an error."""

    def find(name: str) -> Path | None:
        path = folder / f"{name}.yaml"
        return path if path.exists() else None

    path = folder / f"{MAIN_ID}.yaml"
    try:
        return compile_text(path.name, path.read_bytes(), find).plan
    except BadPlaybook:
        reject()


def runnable(plan: plans.Plan) -> Playbook:
    return Playbook(plan, plans.digest(plans.encode(plan)))


@cache
def migrated() -> bytes:
    """A SQLite database that is migrated once and copied for every example."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "template.db")
        Engine(path).close()
        return path.read_bytes()


# --- commands at random --------------------------------------------------------------------------


class Asker:
    """Draws commands that fit the incident as it stands, and now and then ones that do not."""

    def __init__(self, dice: Dice, playbook: Playbook, roster: Roster) -> None:
        self.dice = dice
        self.playbook, self.roster = playbook, roster
        self.ids = 0

    def line(self, state: State) -> Line:
        dice = self.dice
        tasks = list(state.tasks.values())
        if state.status != "open" and dice.number(0, 2):
            return self._late(state, tasks)
        if not tasks:
            return self._about_all(state)
        if (asked := self._asked(tasks)) is not None:
            return asked
        rows = [task for task in tasks if self._step(task).each is not None]
        if rows and dice.once_in(4):
            return self._add(dice.pick(rows))
        kind = dice.number(0, 19)
        if kind < 11:
            plain = [task for task in tasks if not self._step(task).contains or task.settled]
            return self._advance(state, dice.pick(plain if plain and dice.number(0, 3) else tasks))
        if kind < 15:
            return self._about_all(state)
        return self._about_task(state, dice.pick(tasks))

    def _asked(self, tasks: Sequence[Task]) -> Line | None:
        """An answer to what somebody was asked: to approve, to take over, to resume."""
        dice = self.dice
        pending = [task for task in tasks if task.approval is not None]
        if pending and dice.number(0, 2):
            task = dice.pick(pending)
            return self._decide(task)
        offered = [task for task in tasks if task.handover is not None]
        if offered and dice.once_in(2):
            task = dice.pick(offered)
            person = task.handover if dice.number(0, 3) else dice.pick(PEOPLE)
            return {"do": "accept", "step": task.ref, "actor": person}
        waiting = [task for task in tasks if task.paused_at is not None]
        if waiting and dice.once_in(3):
            task = dice.pick(waiting)
            return {"do": "resume", "step": task.ref, "actor": self._owner(task)}
        return None

    def forward(self, state: State, now: datetime) -> timedelta:
        """How far the clock goes on: not at all, a little, to what is due next, or long."""
        dice = self.dice
        kind = dice.number(0, 9)
        if kind < 4:
            return timedelta(seconds=kind)
        if kind == 9:
            return timedelta(minutes=dice.pick([20, 90, 300, 1500, 5000]))
        if kind == 8:
            return timedelta(minutes=dice.number(1, 30))
        due = clocks.next_at(self.playbook, state)
        if due is None or due < now:
            return timedelta(minutes=kind)
        return max(timedelta(0), due - now - timedelta(seconds=1 if kind == 7 else 0))

    # --- who

    def _owner(self, task: Task) -> str:
        """Mostly somebody who may."""
        dice = self.dice
        if not self.roster.people or not dice.number(0, 5):
            return dice.pick(PEOPLE)
        if task.assignee is not None and dice.once_in(2):
            return task.assignee
        fit = self.roster.holders(task.owner) if task.owner is not None else ()
        return dice.pick(fit or list(self.roster.people))

    def _somebody(self) -> str:
        people = list(self.roster.people) or list(PEOPLE)
        return self.dice.pick(people if self.dice.number(0, 7) else PEOPLE)

    # --- what

    def _name(self, task: Task) -> str:
        """The task by its reference, or a shorter name."""
        if self.dice.number(0, 4):
            return task.ref
        return self.dice.pick([task.step, f"{task.track}.{task.step}"])

    def _facts(self, state: State, task: Task) -> Data:
        """Most of what a step asks for, and what decides where it leads."""
        step = self._step(task)
        given: Data = {}
        for need in step.collect:
            if self.dice.number(0, 9):
                given[need.fact] = self._value(state, need.fact)
        if self.dice.once_in(3):
            name = self.dice.pick(["mood", "level", "count", "flag"])
            given[name] = self._value(state, name)
        return given

    def _value(self, state: State, fact: str) -> Any:
        dice = self.dice
        name = fact.rpartition(".")[2]
        if name in ("since", "later"):
            return (state.at + timedelta(minutes=dice.number(-120, 400))).isoformat()
        values: dict[str, Sequence[Any]] = {
            "mood": MOODS,
            "level": LEVELS,
            "count": (1, 3),
            "flag": (True, False),
            "names": (["x"], ["x", "y"], [], ["y", "z [1]"]),
        }
        if dice.once_in(60):
            return dice.pick([{"odd": 1}, 10**400, "\0", [[]]])
        return dice.pick(values.get(name, ("one", "two")))

    def _reason(self) -> str | None:
        return "because" if self.dice.number(0, 7) else None

    def _advance(self, state: State, task: Task) -> Line:
        dice = self.dice
        line: Line = {
            "do": "advance",
            "step": self._name(task),
            "facts": self._facts(state, task),
            "reason": self._reason(),
            "actor": self._owner(task),
        }
        if dice.once_in(5):
            line["override"] = "set aside"
        if dice.once_in(8):
            line["visit"] = dice.number(1, 2)
        return line

    def _decide(self, task: Task) -> Line:
        dice = self.dice
        line: Line = {"do": "approve", "step": task.ref}
        roles = () if task.approval is None else task.approval.missing
        fit = [name for role in roles for name in self.roster.holders(role)]
        line["actor"] = dice.pick(fit) if fit and dice.number(0, 3) else self._somebody()
        if dice.once_in(3):
            return line | {"do": "reject", "reason": self._reason()}
        if dice.once_in(3):
            line["override"] = "alone"
        if roles and dice.once_in(4):
            line["role"] = dice.pick(roles)
        return line

    def _step(self, task: Task) -> plans.Step:
        return self.playbook.book(task.book).step(task)

    def _add(self, task: Task) -> Line:
        item = self.dice.pick(["x", "y", "Mrs Jansen", "z", "[", "a.b"])
        return {"do": "add", "step": task.ref, "item": item, "actor": self._somebody()}

    def _about_task(self, state: State, task: Task) -> Line:
        dice = self.dice
        line: Line = {"step": self._name(task), "actor": self._owner(task)}
        rule = clocks.rule_of(self.playbook.book(task.book), task)
        kinds = ["assign", "handover", "skip", "skip", "add", "note", "accept", "approve"]
        kinds += ["waive"] * 6 if rule is not None and rule.legal else ["waive"]
        kinds += ["pause"] * 6 if rule is not None and rule.pausable else ["pause", "resume"]
        kind = dice.pick(kinds)
        line["do"] = kind
        if kind in ("assign", "handover"):
            line["person"] = self._somebody()
        if kind in ("skip", "waive", "pause"):
            line["reason"] = self._reason()
        if kind == "waive" and rule is not None and rule.waive and dice.number(0, 2):
            line["actor"] = dice.pick(self.roster.holders(rule.waive[0]) or PEOPLE)
        if kind == "add":
            line["item"] = "x"
        if kind == "note":
            line["text"] = "well"
        return line

    def _about_all(self, state: State) -> Line:
        dice = self.dice
        line: Line = {"actor": self._somebody()}
        kind = dice.number(0, 15)
        if kind < 7:
            self.ids += 1
            line |= {"do": "signal", "signal": dice.pick(SIGNALS), "reason": self._reason()}
            line["facts"] = {
                name: self._value(state, name) for name in dice.some(["word", "count"], 2)
            }
            if dice.once_in(2):
                line["signal_id"] = f"evt{dice.number(0, self.ids)}"
            return line
        if kind < 12:
            names = ["mood", "level", "since", "later", "count", "names", "word", "flag"]
            names += [ref for ref in state.facts if "." in ref]
            facts = {name: self._value(state, name) for name in dice.some(names, 2)}
            return line | {"do": "set", "facts": facts, "reason": self._reason()}
        if kind == 12:
            return line | {"do": "note", "text": "well"}
        if kind == 13:
            return line | {"do": "advance", "step": dice.pick(["nowhere", "s0", "s99", "x[y].s1"])}
        if kind == 14:
            return line | {"do": "reopen", "reason": self._reason()}
        return line | {"do": "cancel", "reason": "enough" if dice.once_in(2) else None}

    def _late(self, state: State, tasks: Sequence[Task]) -> Line:
        """What may still be asked of an incident that is over."""
        if tasks and self.dice.once_in(2):
            return self._advance(state, self.dice.pick(tasks))
        line: Line = {"actor": self._somebody()}
        if self.dice.number(0, 2):
            return line | {"do": "reopen", "reason": "not over"}
        return self._about_all(state)


# --- carrying out --------------------------------------------------------------------------------

_ARGUMENTS = {"step": "task"}
_COMMANDS: Mapping[str, Callable[..., commands.Command]] = {
    "advance": commands.Advance,
    "skip": commands.Skip,
    "set": commands.SetFacts,
    "note": commands.Note,
    "assign": commands.Assign,
    "approve": commands.Approve,
    "reject": commands.Reject,
    "signal": commands.Signal,
    "add": commands.Add,
    "handover": commands.Handover,
    "accept": commands.Accept,
    "pause": commands.Pause,
    "resume": commands.Resume,
    "waive": commands.Waive,
    "cancel": commands.Cancel,
    "reopen": commands.Reopen,
}


class Desk:
    """An incident without a database: the engine's own loop, on the pure heart."""

    def __init__(self, playbook: Playbook, roster: Roster, now: datetime = START) -> None:
        self.playbook, self.roster, self.now = playbook, roster, now
        self.entries: list[Entry] = []
        self.kept: State | None = None

    @property
    def state(self) -> State:
        assert self.kept is not None
        return self.kept

    def copy(self) -> Desk:
        other = Desk(self.playbook, self.roster, self.now)
        other.entries, other.kept = list(self.entries), self.kept
        return other

    def open(self, facts: Data, actor: str) -> tuple[Entry, ...]:
        command = commands.Open(actor=actor, roster=self.roster, id="one", facts=facts)
        return self._keep(decide(self.playbook, None, command, self.now))

    def tick(self, until: datetime | None = None) -> tuple[Entry, ...]:
        """Fire what is due until a moment, now."""
        timer = commands.Timer(until=until or self.now, roster=self.roster)
        return self._keep(decide(self.playbook, self.state, timer, self.now))

    def ask(self, line: Line) -> tuple[Entry, ...]:
        """Carry out a command once everything due has fired; raises its refusal."""
        given = {_ARGUMENTS.get(name, name): value for name, value in line.items() if name != "do"}
        command = _COMMANDS[line["do"]](roster=self.roster, **given)
        return self._keep(decide(self.playbook, self.state, command, self.now))

    def _keep(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        for entry in entries:
            self.kept = evolve(self.kept, entry)
        self.entries += entries
        return entries


def ask(engine: Engine, number: int, line: Line, request_id: str | None = None) -> Answer:
    """Carry out a command on the engine."""
    given = {name: value for name, value in line.items() if name != "do"}
    if line["do"] in ("skip", "cancel", "reopen", "reject", "waive"):
        given.setdefault("reason", None)
    answer: Answer = getattr(engine, line["do"])(number, **given, request_id=request_id)
    return answer


def shown(line: Line, refusal: Refusal | None = None) -> str:
    """A line as it is noted for who reads a failure."""
    rest = {name: value for name, value in line.items() if name not in ("do", "actor")}
    outcome = "" if refusal is None else f" -> {refusal.code}: {refusal}"
    return f"{line.get('actor')}: {line['do']} {rest}{outcome}"


def collected_values(playbook: Playbook, state: State, task: Task) -> Data:
    """A right value for everything that a step collects."""
    plan = plan_at(playbook.plan, task.ref)
    values: dict[str, Callable[[plans.Fact], Any]] = {
        "choice": lambda fact: fact.of[0],
        "int": lambda fact: 3,
        "bool": lambda fact: True,
        "datetime": lambda fact: (state.at + timedelta(hours=1)).isoformat(),
        "list": lambda fact: state.value(fact.id) or [],
    }
    needs = [plan.facts[need.fact] for need in plan.steps[task.step].collect]
    return {f.id: values[f.type](f) if f.type in values else "given" for f in needs}
