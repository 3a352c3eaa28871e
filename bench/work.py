"""The work that is measured: a round of four steps, gone through again and again.

Each step has an owner, a fact that must be on record before it is left, a condition on that fact,
and a time by which it is due; so an advance checks the order, judges a condition, puts a fact on
record, and writes three entries into the log. The state stays of one size, however long it goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

from seawall import Answer, Engine

STEPS = ("look", "judge", "answer", "close")
ROUND_ABOUT = 900 * len(STEPS)
"""Advances after which an incident has been round nearly as often as it may."""

_STEP = """\
  - id: {step}
    title: The step {step}
    owner: {owner}
    collect: [{step}_found]
    require: [{{that: {step}_found < 1000000.0, say: That is too much for this step}}]
    due: 4h
    max_visits: 1000
    next: {to}
"""

PLAYBOOK = (
    """\
seawall: 1
id: measured
version: 1.0.0
title: Round and round
timezone: Europe/Amsterdam
roles: {listener: On shift, lead: Incident lead}
facts:
"""
    + "".join(f"  {step}_found: {{type: number, min: 0}}\n" for step in STEPS)
    + """\
ends: {ended: It is over}
steps:
"""
    + _STEP.format(step="look", owner="listener", to="judge")
    + _STEP.format(step="judge", owner="lead", to="answer")
    + _STEP.format(step="answer", owner="listener", to="close")
    + _STEP.format(
        step="close", owner="lead", to="[{when: look_found >= 999999.0, to: ended}, {to: look}]"
    )
)


class Walker:
    """Takes one incident round and round through an engine's public door."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._open()

    def _open(self) -> None:
        self.number = self.engine.open("measured", actor="anna").incident.number
        self._turns = count()

    def next(self) -> tuple[int, str, dict[str, int]]:
        """The next advance: of which incident, from which step, with which facts."""
        turn = next(self._turns)
        if turn == ROUND_ABOUT:
            self._open()
            turn = next(self._turns)
        step = STEPS[turn % len(STEPS)]
        return self.number, step, {f"{step}_found": turn}

    def advance(self) -> Answer:
        """Leave the step that is active."""
        number, step, facts = self.next()
        return self.engine.advance(number, step, facts, actor="anna")

    def advance_and_look(self) -> tuple[object, ...]:
        """Leave the step that is active, and look at all that the answer says."""
        answer = self.advance()
        return answer.incident.tasks, [(entry.body, entry.text) for entry in answer.entries]


@contextmanager
def engine_at(url: str | Path, synchronous: str = "FULL") -> Iterator[Engine]:
    """An engine that has the playbook, on SQLite with another `synchronous` if asked for."""
    with synchronised(synchronous), Engine(url) as engine:
        engine.register(PLAYBOOK)
        yield engine


@contextmanager
def synchronised(level: str) -> Iterator[None]:
    """Within it, every connection to SQLite that the engine opens is at that level."""
    from seawall.store.sqlite import SQLite

    if level == "FULL":  # as the engine does by itself
        yield
        return
    connect = SQLite._connect

    def connected(self: SQLite, *given: Any) -> Any:
        raw = connect(self, *given)
        raw.execute(f"PRAGMA synchronous = {level}")
        return raw

    with patch.object(SQLite, "_connect", connected):
        yield
