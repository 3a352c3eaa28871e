"""What one worker asks: at random from a seed, and so that workers get in each other's way.

Few incidents for many workers, steps called by name without looking, keys that several open, the
same signal from several senders, requests that are sent again later, and requests that several
workers send under one id.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from tests.concurrency.book import STEPS
from tests.concurrency.history import Call, Recorder, SharedClock

Given = dict[str, Any]
Make = Callable[[Random, Sequence[str]], Given]
"""Makes a command's words up, about one of the steps given."""
PLACES = 5
"""Keys that openings compete for."""
PEOPLE = ("anna", "bram", "chris", "dora", "emil")
MINUTES = (1, 2, 5, 10, 20, 45)
"""How far a sweeper moves the clock on."""


class Worker:
    """One worker, who makes up and makes calls."""

    def __init__(
        self, number: int, seed: int, recorder: Recorder, clock: SharedClock, sweeps: bool
    ) -> None:
        self.number, self._recorder, self._clock, self._sweeps = number, recorder, clock, sweeps
        self._random = Random(f"{seed}/{number}")
        self._made = 0
        self._kept: list[Call] = []
        self._tasks: dict[int, list[str]] = {1: [], 2: []}

    def work(self, calls: int) -> None:
        """Make so many calls, one after the other."""
        while self._made < calls:
            self.go_on()

    def go_on(self) -> None:
        """Make the next call."""
        call = self._recorder.do(self._next())
        if call.kind == "claim" and call.messages:
            self._recorder.do(self._call("delivered", None, {"messages": call.messages}))
        if call.request_id is not None:
            self._kept.append(call)
        if call.number is not None:
            self._tasks[call.number] = call.tasks

    def _call(
        self, kind: str, incident: int | None, given: Given, request_id: str | None = None
    ) -> Call:
        self._made += 1
        return Call(self.number, self._made, kind, incident, given, request_id)

    def _next(self) -> Call:
        throw = self._random.random()
        if self._sweeps and throw < 0.4:
            return self._sweep()
        if throw < 0.5 and self._kept:
            return self._again()
        if throw < 0.6:
            return self._shared()
        if throw < 0.68:
            return self._opening()
        if throw < 0.75:
            return self._call("look", self._incident(), {})
        kind, make = self._random.choice(COMMANDS)
        incident, id = self._incident(), None
        given = make(self._random, self._steps(incident)) | {"actor": self._actor()}
        if self._random.random() < 0.4:
            id = f"{self.number}-{self._made}"
        return self._call(kind, incident, given, id)

    def _steps(self, incident: int) -> Sequence[str]:
        """Mostly what was active when this worker looked last."""
        return self._tasks[incident] if self._random.random() < 0.8 else STEPS

    def _sweep(self) -> Call:
        if self._random.random() < 0.3:
            return self._call("claim", None, {"limit": self._random.choice([1, 5, 50])})
        if self._random.random() < 0.6:
            self._clock.forward(timedelta(minutes=self._random.choice(MINUTES)))
        return self._call("tick", None, {})

    def _again(self) -> Call:
        """A call of before, sent again, sometimes with other words under its id."""
        before = self._random.choice(self._kept)
        given = dict(before.given)
        if self._random.random() < 0.1:
            given["actor"] = "somebody else"
        return self._call(before.kind, before.incident, given, before.request_id)

    def _shared(self) -> Call:
        """A call that every worker makes at about this time, under the same id."""
        number = self._made // 6
        random = Random(number)
        kind, make = random.choice(COMMANDS)
        given = make(random, STEPS) | {"actor": "hot"}
        return self._call(kind, 1 + number % 2, given, f"hot-{number}")

    def _opening(self) -> Call:
        place = f"place {self._random.randrange(PLACES)}"
        id = f"{self.number}-{self._made}" if self._random.random() < 0.4 else None
        given = {"playbook": "storm", "facts": {"place": place}, "actor": self._actor()}
        return self._call("open", None, given, id)

    def _incident(self) -> int:
        if self._random.random() < 0.5:
            return self._random.choice([1, 2])
        return self._random.choice(list(self._tasks))

    def _actor(self) -> str:
        return self._random.choice(PEOPLE)


def _advance(random: Random, steps: Sequence[str]) -> Given:
    step = _one(random, steps)
    facts: Given = {}
    if random.random() < 0.2:  # they forgot
        return {"step": step, "facts": facts}
    if step == "judge":
        facts = {"mood": random.choice(["calm", "angry", "furious"]), "reach": random.randrange(20)}
    elif name := COLLECTED.get(step.rpartition(".")[2]):
        facts = {name: f"w{random.randrange(1000)}"}
    reason = {"reason": "Better"} if random.random() < 0.8 else {}
    visit = {"visit": random.randrange(1, 6)} if random.random() < 0.1 else {}
    return {"step": step, "facts": facts} | reason | visit


def _set(random: Random, steps: Sequence[str]) -> Given:
    facts = random.choice([
        {"level": random.choice(["L1", "L2", "L3"])},
        {"reach": random.randrange(20)},
        {"people": [random.choice(PEOPLE), random.choice(PEOPLE)]},
        {"place": f"place {random.randrange(PLACES)}"},
        {"word": f"w{random.randrange(100)}", "mood": "angry"},
    ])  # fmt: skip
    return {"facts": facts} | ({"reason": "Better"} if random.random() < 0.8 else {})


def _signal(random: Random, steps: Sequence[str]) -> Given:
    id = {"signal_id": f"s{random.randrange(6)}"} if random.random() < 0.5 else {}
    return {"signal": random.choice(["louder", "calm", "calm", "again"])} | id


def _note(random: Random, steps: Sequence[str]) -> Given:
    return {"text": f"n{random.getrandbits(40)}"}


def _add(random: Random, steps: Sequence[str]) -> Given:
    return {"step": "private", "item": f"p{random.randrange(12)}"}


def _to_somebody(random: Random, steps: Sequence[str]) -> Given:
    return {"step": _one(random, steps), "person": random.choice(PEOPLE)}


def _of(step: str | None = None, **more: str) -> Make:
    """What names a step, this one or another, and gives these words."""
    return lambda random, steps: {"step": step or _one(random, steps), **more}


def _because(random: Random, steps: Sequence[str]) -> Given:
    return {"reason": "So"}


def _one(random: Random, steps: Sequence[str]) -> str:
    return random.choice(steps or STEPS)


COLLECTED = {"say": "word", "listen": "heard", "talk": "case"}
"""The fact that a step collects."""

WEIGHTS: dict[tuple[str, Make], int] = {
    ("advance", _advance): 14,
    ("note", _note): 4,
    ("set", _set): 4,
    ("signal", _signal): 4,
    ("approve", _of("say")): 5,
    ("reject", _of("say", reason="So")): 1,
    ("add", _add): 2,
    ("assign", _to_somebody): 1,
    ("handover", _to_somebody): 1,
    ("accept", _of()): 1,
    ("pause", _of("wait_for_calm", reason="So")): 1,
    ("resume", _of("wait_for_calm")): 1,
    ("waive", _of("notify", reason="So")): 1,
    ("cancel", _because): 1,
    ("reopen", _because): 4,
}
COMMANDS = [command for command, weight in WEIGHTS.items() for _ in range(weight)]
"""Every kind of command as often as it is asked, with what makes up its words."""
