"""A short way to play an incident through, for the tests of what a playbook can say.

Every command runs on an engine that was opened just then, so each test is a test of restarts too;
and after every command the log is replayed and compared with what the database keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from seawall import Answer, Engine, Incident, LogEntry, Refusal, Roster, Task
from tests.conftest import Clock
from tests.engine.helpers import unchanged

ABOUT = ("fact", "task", "signal", "end")
"""The parts of a row that say what it is about; the first one that it has counts."""


def book(body: str, id: str = "t", roles: str = "lead: Lead, desk: Desk, legal: Legal") -> str:
    """A whole playbook, from what is special about it."""
    head = f"seawall: 1\nid: {id}\nversion: 1.0.0\ntitle: T\ntimezone: Europe/Amsterdam\n"
    return f"{head}roles: {{{roles}}}\n{body}"


def local(text: str) -> datetime:
    """A time on the clocks of Amsterdam, in UTC."""
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=ZoneInfo("Europe/Amsterdam")).astimezone(UTC)


def about(entry: LogEntry) -> str:
    """An entry in short: its kind, and what it is about."""
    parts = ("track",) if entry.kind.startswith("track_") else ABOUT
    named = next((str(entry.body[name]) for name in parts if entry.body.get(name)), "")
    return f"{entry.kind} {named}".rstrip()


class Play:
    """One incident, and whoever does something with it: `anna`, if nobody is named."""

    def __init__(
        self, url: str, clock: Clock, roster: Roster | None, facts: dict[str, Any], by: str
    ) -> None:
        self.url, self.clock, self.roster, self.by = url, clock, roster, by
        self._engine: Engine | None = None
        self.number = self.engine.open("t", facts, actor=by).incident.number
        self._seen = 0
        self.check()

    @property
    def engine(self) -> Engine:
        """An engine opened anew (a server is asked on: that costs a tenth of a second)."""
        if self._engine is None or "://" not in self.url:
            self.restart()
        assert self._engine is not None
        return self._engine

    def restart(self) -> None:
        """Stop the engine and open it again on the same database."""
        self.close()
        self._engine = Engine(self.url, clock=self.clock, roster=self.roster)

    def close(self) -> None:
        if self._engine is not None:
            self._engine.close()

    def check(self) -> None:
        """What the database keeps is what its log says, and nothing is left undone."""
        assert [problem for one in self.engine.verify() for problem in one.problems] == []
        now = self.incident
        assert now.next_at is None or now.next_at > self.clock()
        if now.status != "open":
            assert "main" not in {task.track for task in now.tasks if not task.legal}

    # --- doing -----------------------------------------------------------------------------

    def do(self, command: str, *given: Any, by: str = "", **more: Any) -> Answer:
        """Carry a command out, as the engine has it."""
        method: Callable[..., Answer] = getattr(self.engine, command)
        answer = method(self.number, *given, actor=by or self.by, **more)
        self.check()
        return answer

    def refused(self, code: str, command: str, *given: Any, by: str = "", **more: Any) -> Refusal:
        """Carry a command out that is refused with this code and changes nothing at all."""
        self.tick()
        with unchanged(self.url), pytest.raises(Refusal) as refused:
            self.do(command, *given, by=by, **more)
        assert refused.value.code == code, refused.value.message
        return refused.value

    def tick(self) -> tuple[LogEntry, ...]:
        """Fire what is due now."""
        fired = self.engine.tick()
        assert fired.failed == ()
        return fired.entries

    def forward(self, **length: float) -> list[str]:
        """Let time pass, each moment at its own time, and tell in short what happened."""
        return self._until(self.clock() + timedelta(**length))

    def until(self, text: str) -> list[str]:
        """Let time pass until a time in Amsterdam."""
        return self._until(local(text))

    def _until(self, end: datetime) -> list[str]:
        happened: list[str] = []
        while (at := self.incident.next_at) is not None and at <= end:
            self.clock.now = max(at, self.clock.now)
            happened += [about(entry) for entry in self.tick()]
        self.clock.now = end
        self.check()
        return happened

    # --- looking ---------------------------------------------------------------------------

    @property
    def incident(self) -> Incident:
        return self.engine.incident(self.number, viewer=self.by)

    @property
    def active(self) -> list[str]:
        """Every active task, in the order of their names."""
        return sorted(task.ref for task in self.incident.tasks)

    def task(self, ref: str) -> Task:
        found = self.incident.task(ref)
        assert found is not None, f"{ref} is not active; {self.active}"
        return found

    def due(self, ref: str) -> str:
        """When a task is due, on the clocks of Amsterdam."""
        at = self.task(ref).due_at
        return "" if at is None else f"{at.astimezone(ZoneInfo('Europe/Amsterdam')):%m-%d %H:%M}"

    def fact(self, ref: str) -> Any:
        """A fact's value; None if it is not on record."""
        recorded = self.incident.facts.get(ref)
        return None if recorded is None else recorded.value

    def rows(self, kind: str) -> list[LogEntry]:
        """The entries of a kind."""
        return [row for row in self.engine.history(self.number) if row.kind == kind]

    def news(self) -> list[str]:
        """Every entry since this was asked last, in short."""
        rows = self.engine.history(self.number)
        new, self._seen = rows[self._seen :], len(rows)
        return [about(row) for row in new]

    def told(self, kind: str) -> tuple[str, ...]:
        """Whom the last entry of a kind tells."""
        return self.rows(kind)[-1].told


Begin = Callable[..., Play]
"""Registers a playbook, with those it calls, and opens an incident of it."""


def beginning(url: str, clock: Clock, folder: Path, made: list[Play]) -> Begin:
    """What begins a play on a database."""

    def begin(
        text: str,
        facts: dict[str, Any] | None = None,
        *,
        roster: Roster | None = None,
        calls: dict[str, str] | None = None,
        by: str = "anna",
    ) -> Play:
        for name, called in (calls or {}).items():
            (folder / f"{name}.yaml").write_text(called)
        (folder / "t.yaml").write_text(text)
        with Engine(url, clock=clock) as engine:
            engine.register(folder / "t.yaml")
        play = Play(url, clock, roster, facts or {}, by)
        made.append(play)
        return play

    return begin
