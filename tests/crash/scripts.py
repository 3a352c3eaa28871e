"""What a worker does: a script of commands, written from a seed, and how each is carried out.

A script is written by playing it on an engine that nobody kills. So it is a plain list, it advances
steps that are active then, and it comes with what must be there in the end: every entry of every
log, with its moment. The time of each command is part of the script; nobody looks at a real clock.

Who carries a command out is called by its request id, so the log itself says whose each entry is.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from seawall import Answer, Engine, Incident, LogEntry, Message, Refusal
from tests.conftest import START

STORM = Path(__file__).with_name("storm.yaml").read_text()
"""The playbook: every step has a clock with four rungs, and a signal starts a second track."""
PAUSES = (0, 0, 1, 3, 10, 25, 50)
"""Minutes that pass between two commands."""
AFTERWARDS = timedelta(hours=4)
"""How long after the last command everything is looked at: beyond every clock that still runs."""
HOLD = timedelta(minutes=2)
"""Longer than a message is kept for who took it and died."""


class Command(Struct, frozen=True, omit_defaults=True):
    """One command of a script. `incident` counts the script's openings from 0.

    `id` is its request id, and who carries it out.
    """

    id: str
    at: datetime
    do: str
    incident: int = 0
    name: str = ""
    """The step or signal."""
    facts: dict[str, Any] = {}


class Outcome(Struct, frozen=True):
    """What a command was answered: the incident, its entries with their hashes, or a refusal."""

    incident: int = 0
    entries: tuple[tuple[int, int, str], ...] = ()
    refused: str | None = None
    repeated: bool = False


Story = list[list[tuple[Any, ...]]]
"""The logs of all incidents, in the order they were opened, without what differs by chance."""


class Script(Struct, frozen=True):
    """Commands in their order, and what the logs say after they were carried out, once each."""

    commands: tuple[Command, ...]
    story: Story

    @property
    def end(self) -> datetime:
        """When everything that the script started has run out."""
        return self.commands[-1].at + AFTERWARDS


_decode: Callable[[bytes], Script] = msgspec.json.Decoder(Script).decode


def kept(path: Path) -> Script:
    """The script in a file."""
    return _decode(path.read_bytes())


class Clock:
    """The time of the command that this thread carries out; elsewhere, the latest of all."""

    def __init__(self, late: timedelta = timedelta(0)) -> None:
        self._mine = threading.local()
        self._latest, self._late = START, late

    def set(self, at: datetime) -> None:
        """Let it be so late, and as much later as this life began late."""
        self._mine.now = at + self._late
        self._latest = max(self._latest, self._mine.now)

    def __call__(self) -> datetime:
        now: datetime = getattr(self._mine, "now", self._latest)
        return now


Carry = Callable[[Message], None]


def perform(engine: Engine, clock: Clock, command: Command, number: int, carry: Carry) -> Outcome:
    """Carry a command out on the incident of that number; a refusal is an answer too."""
    clock.set(command.at)
    if command.do == "tick":
        swept = engine.tick()
        if swept.failed:
            raise AssertionError(swept.failed)
        return Outcome(entries=stamps(swept.entries))
    if command.do == "deliver":
        engine.deliver(carry)
        return Outcome()
    try:
        answer = _ask(engine, command, number)
    except Refusal as refusal:
        return Outcome(refused=refusal.code)
    return Outcome(answer.incident.number, stamps(answer.entries), repeated=answer.repeated)


def _ask(engine: Engine, command: Command, number: int) -> Answer:
    who: dict[str, Any] = {"actor": command.id, "request_id": command.id}
    name, facts = command.name, command.facts
    match command.do:
        case "open":
            return engine.open("storm", facts, **who)
        case "advance":
            return engine.advance(number, name, facts, **who)
        case "skip":
            return engine.skip(number, name, reason="Not today", **who)
        case "set":
            return engine.set(number, facts, reason="It is known better now", **who)
        case "signal":
            return engine.signal(number, name, facts, signal_id=command.id, **who)
        case "note":
            return engine.note(number, f"Noted by {command.id}", **who)
    raise ValueError(command.do)


def stamps(entries: tuple[LogEntry, ...]) -> tuple[tuple[int, int, str], ...]:
    """The entries as they are told apart: incident, number, hash."""
    return tuple((entry.incident, entry.seq, entry.hash) for entry in entries)


def story(engine: Engine, numbers: list[int]) -> Story:
    """The logs of incidents, without what differs from one opening to the next by chance."""
    told: Story = []
    for number in dict.fromkeys(numbers):
        log = engine.history(number)
        told.append([(e.seq, e.at, e.actor, e.kind, _steady(e.body), e.told) for e in log])
    return msgspec.json.decode(msgspec.json.encode(told), type=list)


def _steady(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name not in ("id", "digest")}


# --- writing -----------------------------------------------------------------------------------


def written(seed: int, length: int, name: str = "w") -> Script:
    """The script of a seed. `name` keeps its request ids and keys apart from other scripts'."""
    dice, clock = random.Random(f"{seed}/{name}"), Clock()
    commands: list[Command] = []
    numbers: list[int] = []
    at = START
    with Engine("sqlite://", clock=clock) as engine:
        engine.register(STORM)
        for place in range(length):
            at += timedelta(minutes=dice.choice(PAUSES))
            clock.set(at)
            incidents = [engine.incident(number) for number in numbers]
            command = _thought_of(dice, f"{name}.{place}", at, incidents)
            commands.append(command)
            number = numbers[command.incident] if command.do != "open" and numbers else 0
            outcome = perform(engine, clock, command, number, lambda message: None)
            if command.do == "open":
                numbers.append(outcome.incident)
        clock.set(at + AFTERWARDS)
        engine.tick()
        return Script(tuple(commands), story(engine, numbers))


def _thought_of(dice: random.Random, id: str, at: datetime, incidents: list[Incident]) -> Command:
    """A command that makes sense most of the time."""
    weights = {"open": 3, "advance": 9, "skip": 1, "set": 2, "signal": 2, "note": 3, "tick": 3,
               "deliver": 2}  # fmt: skip
    do = dice.choices(list(weights), list(weights.values()))[0] if incidents else "open"
    if do == "open":
        key = dice.choice(["same", id, id, id])
        url = f"https://example.org/{id.partition('.')[0]}/{key}"
        facts = {"claim": f"Heard by {id}", "url": url}
        return Command(id, at, do, len(incidents), facts=facts)
    running = [n for n, incident in enumerate(incidents) if incident.tasks] or [0]
    which = dice.choice(running)
    steps = [task.step for task in incidents[which].tasks] or ["verify"]
    match do:
        case "advance":
            step = dice.choice(steps)
            return Command(id, at, do, which, step, _facts(dice, step, id))
        case "skip":
            return Command(id, at, do, which, "story")
        case "set":
            return Command(id, at, do, which, facts={"claim": f"Corrected by {id}"})
        case "signal":
            return Command(id, at, do, which, "louder", {"reach": dice.randrange(1000)})
    return Command(id, at, do, which)


def _facts(dice: random.Random, step: str, id: str) -> dict[str, Any]:
    """What a step asks for; now and then it is forgotten, and the step cannot be left."""
    if dice.random() < 0.1:
        return {}
    if step == "verify":
        return {"verdict": dice.choice(["yes", "yes", "unknown", "no"])}
    return {"heard" if step == "listen" else "words": f"Said by {id}"}
