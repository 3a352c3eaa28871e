"""Drills that are played by hand."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from seawall import (
    Answer,
    BadCommand,
    Engine,
    Incident,
    LogEntry,
    Refusal,
    SeawallError,
    Task,
    Viewer,
    scenarios,
)
from seawall.harmless import one_line
from seawall.machine import durations
from seawall.machine.scopes import plan_at
from seawall.machine.sight import viewer_of
from seawall_cli import asking, line_editing, naming, output
from seawall_cli.app import App
from seawall_cli.drilling import ending
from seawall_cli.output import line
from seawall_cli.timeline import Timeline

HELP = """\
  advance STEP NAME=VALUE…   finish a step (STEP may be left out)
  … because REASON           behind an advance or signal: why another fact is corrected
  … override REASON          behind an advance or approve: why a rule is set aside
  approve STEP               approve it        reject STEP REASON   give it back
  signal NAME NAME=VALUE…    something arrived from outside
  … id X                     behind a signal: its own id
  add STEP ITEM              add an item to a step that is done for each
  skip STEP REASON           leave a skippable step
  set NAME=VALUE… [REASON]   put facts on record, or correct them
  assign STEP PERSON         give a task away
  handover STEP PERSON       offer it          accept STEP       take over what was offered
  pause STEP [REASON]        stop its clock    resume STEP       let it go on
  waive STEP REASON          stop a legal clock
  note TEXT                  write into the log
  cancel REASON              give it up        reopen REASON     go on
  redact FACT… because REASON   erase facts for good; notes by their number in the log
  wait 30m                   let time pass     next              until something happens
  as NAME                    be somebody else  role ROLE         act and look in this role
  status, history            look
  quit                       end the drill"""


def play(app: App, playbook: Path, role: str | None) -> None:
    """Play a drill by hand: commands from stdin, time only when told to move."""
    clock = scenarios.Clock(datetime.now(UTC).replace(microsecond=0))
    with app.engine(clock=clock, drill=True, create=True) as engine:
        _Hand(app, engine, clock, playbook, role).play()


Taken = tuple[list[Any], dict[str, Any]]
"""What a command of the engine is called with."""


class _Hand:
    """A drill played by hand."""

    def __init__(
        self, app: App, engine: Engine, clock: scenarios.Clock, playbook: Path, role: str | None
    ) -> None:
        self.engine, self.clock = engine, clock
        self.roster, self.language = app.roster(), app.language
        self.actor, self.role = app.actor, role
        digest = engine.register(playbook).digest
        self.plan = engine.plan(digest)
        self.timeline = Timeline(self.plan)
        line(
            ("DRILL  ", "bold magenta"), "time moves only when you say so; `help` lists what to say"
        )
        self.number = self._opened(digest)

    def _opened(self, digest: str) -> int:
        """Open the incident, on facts that are asked for; a script gives them on its first line."""
        while True:
            given: dict[str, object] = {}
            if asking.interactive():
                given = asking.ask_for(self.plan, self.plan.open, self.language, clock=self.clock)
            elif self.plan.open:
                words = self._words()
                if words is None:
                    raise BadCommand(f"the first line gives the facts: {', '.join(self.plan.open)}")
                given = self._given([word for word in words if "=" in word])
            try:
                answer = self.engine.open(digest, given, actor=self.actor, role=self.role)
            except Refusal as refused:
                line(("✗ ", "bold red"), f"[{refused.code}] {refused.message}")
                continue
            self.timeline.moved(answer, "open", self.actor, self.clock.now)
            return answer.incident.number

    def _given(self, pairs: Iterable[str], at: str = "") -> dict[str, Any]:
        return asking.given(pairs, None, self.plan, at, clock=self.clock)

    def play(self) -> None:
        """Take commands until `quit`, the end of the input, or the incident's end."""
        while True:
            words = self._words()
            if words is None or words[:1] in (["quit"], ["exit"]):
                break
            if words:
                self._do(words)
        verified = self.engine.verify(self.number)[0]
        ending(self.plan, self._incident(), self._history(), verified)

    def _viewer(self) -> Viewer:
        return viewer_of(self.roster, self.actor, self.role)

    def _incident(self) -> Incident:
        return self.engine.incident(self.number, viewer=self._viewer())

    def _history(self) -> tuple[LogEntry, ...]:
        return self.engine.history(self.number, viewer=self._viewer())

    def _words(self) -> list[str] | None:
        prompt = one_line(f"{self.timeline.at(self.clock.now)} {self.actor}> ")
        try:
            if asking.interactive():
                return shlex.split(line_editing.read(prompt))
            text = sys.stdin.readline()
            return shlex.split(text) if text else None
        except EOFError:
            return None
        except ValueError as error:
            line((f"that cannot be read: {error}", "yellow"))
            return []

    def _do(self, words: list[str]) -> None:
        try:
            answer = self._command(words)
        except click.Abort:  # of its questions: the drill goes on
            return
        except (SeawallError, click.UsageError, ValueError, OverflowError) as error:
            code = error.code if isinstance(error, SeawallError) else "usage"
            text = (
                error.message if isinstance(error, (SeawallError, click.UsageError)) else str(error)
            )
            line(("✗ ", "bold red"), f"[{code}] {text}")
            return
        if answer is not None:
            self.timeline.moved(answer, shlex.join(words), self.actor, self.clock.now)

    def _command(self, words: list[str]) -> Answer | None:
        match words:
            case ["wait", length]:
                self._until(self.clock.now + durations.parse(length).elapsed)
            case ["next"]:
                self._until(self._incident().next_at)
            case ["as", name]:
                self.actor = name
            case ["role", *name]:
                self.role = " ".join(name) or None
            case ["help"]:
                for text in HELP.splitlines():
                    line(text)
            case ["status"]:
                self._status()
            case ["history"]:
                for entry in self._history():
                    output.entry_line(entry, self.plan.timezone)
            case _:
                return self._act(words)
        return None

    def _act(self, words: list[str]) -> Answer:
        """Carry out a command: the engine's method of the command's name."""
        name, *rest = words
        taken = _TAKES[name](self, rest) if name in _TAKES else None
        if taken is None:
            raise BadCommand(f"{' '.join(words)[:60]!r} is not understood; say `help`")
        about, given = taken
        method: Callable[..., Answer] = getattr(self.engine, name)
        return method(self.number, *about, actor=self.actor, role=self.role, **given)

    def advance(self, rest: list[str]) -> Taken | None:
        """What `advance` takes."""
        from seawall_cli.commands.advance import split

        rest, override = _clause(rest, "override")
        rest, reason = _clause(rest, "because")
        now = self._incident()
        step, pairs = split(now, tuple(rest))
        task = naming.find(now, step)
        facts = self._given(pairs, "" if task is None else task.ref)
        if task is not None and asking.interactive():
            facts |= self._asked(now, task, facts)
        return [step, facts], {"reason": reason, "override": override}

    def _asked(self, now: Incident, task: Task, given: dict[str, Any]) -> dict[str, Any]:
        """What a task misses, and what it may have besides, asked as the real command does."""
        optional = naming.optional(now, task, self.plan)
        names = [name for name in (*task.missing, *optional) if name not in given]
        book = plan_at(self.plan, task.ref)
        return asking.ask_for(book, names, self.language, optional, clock=self.clock)

    def approve(self, rest: list[str]) -> Taken | None:
        """What `approve` takes."""
        rest, override = _clause(rest, "override")
        return ([rest[0]], {"override": override}) if len(rest) == 1 else None

    def signal(self, rest: list[str]) -> Taken | None:
        """What `signal` takes."""
        rest, reason = _clause(rest, "because")
        rest, id = _clause(rest, "id")
        if not rest:
            return None
        book = naming.signals(self.plan).get(rest[0], self.plan)
        return [rest[0], asking.given(rest[1:], None, book, clock=self.clock)], {
            "reason": reason,
            "signal_id": id,
        }

    def set(self, rest: list[str]) -> Taken | None:
        """What `set` takes."""
        pairs = [word for word in rest if naming.pair(word)]
        why = [word for word in rest if not naming.pair(word)]
        return [self._given(pairs)], {"reason": " ".join(why) or None}

    def step(self, rest: list[str]) -> Taken | None:
        """What a command takes that is about a step."""
        return ([rest[0]], {}) if len(rest) == 1 else None

    def step_and_reason(self, rest: list[str]) -> Taken | None:
        """What a command takes that is about a step, with a reason."""
        return ([rest[0]], {"reason": " ".join(rest[1:]) or None}) if rest else None

    def step_and_words(self, rest: list[str]) -> Taken | None:
        """What a command takes that is about a step and a person or item."""
        return ([rest[0], " ".join(rest[1:])], {}) if len(rest) > 1 else None

    def text(self, rest: list[str]) -> Taken | None:
        """What `note` takes."""
        return [" ".join(rest)], {}

    def redact(self, rest: list[str]) -> Taken | None:
        """What `redact` takes: a word of digits is the number of a note."""
        rest, reason = _clause(rest, "because")
        notes = [int(word) for word in rest if word.isdecimal()]
        facts = [word for word in rest if not word.isdecimal()]
        return [facts], {"entries": notes, "reason": reason}

    def reason(self, rest: list[str]) -> Taken | None:
        """What a command takes that needs only a reason."""
        return [], {"reason": " ".join(rest)}

    def _until(self, moment: datetime | None) -> None:
        """Let time pass, stopping at everything that is due on the way."""
        if moment is None:
            line(("nothing will happen by itself", "dim"))
            return
        while (due := self._incident().next_at) is not None and due <= moment:
            self.clock.now = max(due, self.clock.now)
            entries = self.engine.tick(incident=self.number, viewer=self._viewer()).entries
            if entries:
                self.timeline.passed(entries)
        self.clock.now = max(moment, self.clock.now)

    def _status(self) -> None:
        incident = self._incident()
        output.incident_head(incident)
        for task in incident.tasks:
            output.task_lines(incident, task, self.clock.now)
        output.measure_lines(incident, self.clock.now)


_TAKES: dict[str, Callable[[_Hand, list[str]], Taken | None]] = {
    "advance": _Hand.advance,
    "approve": _Hand.approve,
    "reject": _Hand.step_and_reason,
    "signal": _Hand.signal,
    "add": _Hand.step_and_words,
    "skip": _Hand.step_and_reason,
    "set": _Hand.set,
    "assign": _Hand.step_and_words,
    "handover": _Hand.step_and_words,
    "accept": _Hand.step,
    "pause": _Hand.step_and_reason,
    "resume": _Hand.step,
    "waive": _Hand.step_and_reason,
    "note": _Hand.text,
    "redact": _Hand.redact,
    "cancel": _Hand.reason,
    "reopen": _Hand.reason,
}
"""How the words behind each command are read."""


def _clause(words: list[str], begin: str) -> tuple[list[str], str | None]:
    """The words before the one that begins a clause, and the clause; None where there is none."""
    if begin not in words:
        return words, None
    index = words.index(begin)
    return words[:index], " ".join(words[index + 1 :])
