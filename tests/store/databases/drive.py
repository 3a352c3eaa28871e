"""Makes incidents with whichever Seawall is on the path, and notes what that one says of them.

It is run by `make.py` under earlier commits, so it uses nothing but what the first engine had;
verbs that came later are used where they are there. The walk is random by a seed: what is refused
is passed by, and whatever a playbook asks for is made up by its type.

    drive.py DATABASE ANSWERS SEED COUNT PLAYBOOK...
"""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from seawall import Engine, SeawallError

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PEOPLE = ("anna", "bram", "chris", "dora")
LENGTHS = (timedelta(minutes=7), timedelta(minutes=50), timedelta(hours=5), timedelta(days=2))


class Clock:
    """A clock that moves on when the walk says so."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment it stands at."""
        return self.now


class Walk:
    """A random walk over the incidents of an engine."""

    def __init__(self, engine: Engine, clock: Clock, seed: int) -> None:
        self.engine, self.clock, self.seed = engine, clock, seed
        self.dice = random.Random(seed)
        self.requests: list[dict[str, Any]] = []
        self.count = 0

    def open(self, playbook: str) -> int | None:
        """Open an incident of a playbook, with facts that are made up."""
        plan = self.engine.plan(playbook)
        facts = {name: self.value(plan.facts[name]) for name in plan.open}
        return self.ask("open", playbook, facts)

    def value(self, fact: Any) -> Any:
        """A value that fits a fact."""
        self.count += 1
        options = tuple(getattr(fact, "of", ()) or getattr(fact, "options", ()))
        low = getattr(fact, "min", None) or 0
        at = (self.clock.now - timedelta(minutes=self.dice.randrange(90))).isoformat()
        url = f"https://example.org/{self.count}"
        made: dict[str, Any] = {
            "text": f"What we know, part {self.count}: more than four words, and a “quote” — ßé",
            "int": int(low) + self.dice.randrange(4),
            "number": low + self.dice.randrange(40) / 4,
            "bool": self.dice.random() < 0.7,
            "choice": self.dice.choice(options) if options else "",
            "choices": list(options[:2]),
            "datetime": at,
            "duration": self.dice.choice(["45m", "3h", "2d"]),
            "url": url,
            "person": self.dice.choice(PEOPLE),
            "list": ["web", f"shop {self.dice.randrange(3)}"],
            "file": {"path": f"shots/{self.count}.png", "captured_at": at},
            "post": {"url": url, "text": "Is this true?", "posted_at": at},
            "contact": {"who": "the press", "outcome": "calls back"},
            "checklist": dict.fromkeys(getattr(fact, "items", ()) or options, True),
        }
        return made[fact.type]

    def ask(self, verb: str, *given: Any, **more: Any) -> int | None:
        """Carry a command out, every third under a request id; None if it is refused."""
        number = len(self.requests)
        actor = more.pop("actor", None) or self.dice.choice(PEOPLE)
        if self.dice.random() < 0.3:
            more["request_id"] = f"{self.seed}-{number}-{self.count}"
        try:
            answer = getattr(self.engine, verb)(*given, actor=actor, **more)
        except SeawallError:
            return None
        if "request_id" in more:
            self.requests.append(
                {
                    "verb": verb,
                    "given": list(given),
                    "more": {**more, "actor": actor},
                    "incident": answer.incident.number,
                    "seqs": [entry.seq for entry in answer.entries],
                }
            )
        return int(answer.incident.number)

    def step(self, number: int) -> None:
        """Do something with an incident, most of the time what its playbook asks for."""
        view = self.engine.incident(number)
        if not view.tasks:
            if self.dice.random() < 0.15:
                self.ask("reopen", number, reason="It goes on")
            return
        task = self.dice.choice(view.tasks)
        plan = self.engine.plan(view.digest)
        facts = {
            one.fact: self.value(fact)
            for one in task.collects
            if (fact := self.fact(plan, one.fact)) is not None
        }
        roll = self.dice.random()
        if getattr(task, "approvers", ()) and roll < 0.5:
            self.ask("approve", number, task.ref)
        elif roll < 0.6:
            self.ask("advance", number, task.ref, facts)
        elif roll < 0.8:
            self.other(number, task, plan)
        elif roll < 0.93:
            self.clock.now += self.dice.choice(LENGTHS)
        elif roll < 0.95:
            self.engine.tick()
        elif roll < 0.985:
            self.ask("cancel", number, reason="Somebody else has it")
        else:
            self.engine.deliver(lambda message: None)

    def fact(self, plan: Any, name: str) -> Any:
        """The fact of that name, in the playbook or in one that it calls."""
        plans = (plan, *getattr(plan, "called", {}).values())
        return next((one.facts[name] for one in plans if name in one.facts), None)

    def other(self, number: int, task: Any, plan: Any) -> None:
        """One of the rarer things, as far as this engine has them."""
        person = self.dice.choice(PEOPLE)
        signals = list(getattr(plan, "signals", {}))
        known = [name for name in plan.facts if name in self.engine.incident(number).facts]
        rarer: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
            ("note", (number, f"Said on the phone, {self.count}"), {}),
            ("assign", (number, task.ref, person), {}),
            ("skip", (number, task.ref), {"reason": "Not this time"}),
            ("approve", (number, task.ref), {}),
            ("approve", (number, task.ref), {}),
            ("reject", (number, task.ref), {"reason": "Too long"}),
            ("handover", (number, task.ref, person), {}),
            ("accept", (number, task.ref), {"actor": getattr(task, "offered_to", None)}),
            ("pause", (number, task.ref), {"reason": "Waiting for others"}),
            ("resume", (number, task.ref), {}),
            ("add", (number, task.ref, f"item {self.count}"), {}),
        ]
        if signals:
            name = self.dice.choice(signals)
            needs = [need.fact for need in plan.signals[name].collect]
            facts = {fact: self.value(plan.facts[fact]) for fact in needs}
            rarer += [("signal", (number, name, facts), {})] * 3
        if known:
            fact = self.dice.choice(known)
            corrected = {fact: self.value(plan.facts[fact])}
            rarer.append(("set", (number, corrected), {"reason": "It was wrong"}))
        there = [one for one in rarer if hasattr(self.engine, one[0])]
        verb, given, more = self.dice.choice(there)
        self.ask(verb, *given, **more)


def _move(engine: Engine, file: Path) -> None:
    """Register a second version of a playbook, and move what runs by the first, where it can."""
    later = file.read_text().replace("version: 1.", "version: 2.", 1)
    info = engine.register(later, name=file.name)
    for one in engine.incidents(playbook=info.id, status="open").items:
        if hasattr(engine, "migrate"):
            engine.migrate(one.number, info.digest, actor="anna", reason="The newer one is right")


def told(engine: Engine, number: int) -> dict[str, Any]:
    """What this Seawall says of an incident."""
    view = engine.incident(number)
    return {
        "id": view.id,
        "playbook": view.playbook,
        "digest": view.digest,
        "status": view.status,
        "end": view.end,
        "key": view.key,
        "labels": view.labels,
        "opened_at": view.opened_at,
        "ended_at": view.ended_at,
        "next_at": view.next_at,
        "facts": {name: fact.value for name, fact in view.facts.items()},
        "tasks": [[task.ref, task.owner, task.assignee, task.due_at] for task in view.tasks],
        "log": [[entry.seq, entry.kind, entry.actor] for entry in engine.history(number)],
        "head": engine.history(number)[-1].hash,
    }


def main(database: str, answers: str, seed: str, count: str, *files: str) -> None:
    """Make a database of so many incidents, and write down what is in it."""
    clock = Clock()
    with Engine(database, clock=clock) as engine:
        ids = [engine.register(Path(file)).id for file in files]
        walk = Walk(engine, clock, int(seed))
        for turn in range(int(count)):
            number = walk.open(ids[turn % len(ids)])
            for _ in range(walk.dice.choice([0, 2, 5, 12])):
                if number is not None:
                    walk.step(number)
            clock.now += timedelta(minutes=walk.dice.randrange(200))
        _move(engine, Path(files[0]))
        with Engine(database, clock=clock, drill=True) as drills:
            drill = Walk(drills, clock, -int(seed))
            number = drill.open(ids[0])
            assert number is not None
            drill.step(number)
        numbers = [one.number for one in engine.incidents(limit=500).items]
        assert not any(one.problems for one in engine.verify())
        inbox = [[item.incident.number, item.task.ref] for item in engine.tasks(limit=500)]
        said = {
            "now": clock.now,
            "incidents": {str(number): told(engine, number) for number in sorted(numbers)},
            "inbox": sorted(inbox),
            "requests": walk.requests,
        }
    Path(answers).write_text(json.dumps(said, default=str, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
