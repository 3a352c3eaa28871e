"""Drills: a rehearsal shown as a timeline, or played by hand."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from seawall import (
    Answer,
    BadCommand,
    BadConfig,
    Engine,
    Incident,
    LogEntry,
    Refusal,
    SeawallError,
    Verification,
    scenarios,
    timing,
)
from seawall.catalogue import is_scenario
from seawall.machine import durations
from seawall.machine.durations import humanise
from seawall_cli import asking, output
from seawall_cli.app import App
from seawall_cli.output import line

HELP = """\
  advance STEP NAME=VALUE…   finish a step (STEP may be left out)
  … because REASON           behind an advance: why another fact is corrected
  … override REASON          behind an advance: why a requirement is set aside
  skip STEP REASON           leave a skippable step
  set NAME=VALUE… [REASON]   put facts on record, or correct them
  assign STEP PERSON         give a task away
  note TEXT                  write into the log
  cancel REASON              give it up        reopen REASON     go on
  wait 30m                   let time pass     next              until something happens
  as NAME                    be somebody else  status, history   look
  quit                       end the drill"""


class Timeline:
    """Shows a rehearsal as it happens: a line a command, below it what came of it."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.day = ""

    def moved(self, answer: Answer, command: str, actor: str, at: datetime) -> None:
        """A command was carried out; what timers did before and after it stands beside it."""
        self._head(at, actor, command)
        if answer.repeated:
            line("            ", ("carried out before; nothing changed", "dim"))
        self._facts(answer.entries)
        for entry in answer.entries:
            self._entry(entry)

    def refused(self, error: SeawallError, command: str, actor: str, at: datetime) -> None:
        """A command was refused."""
        self._head(at, actor, command)
        line("            ", ("✗ refused ", "bold red"), f"[{error.code}] {error.message}")

    def passed(self, entries: tuple[LogEntry, ...]) -> None:
        """Passing time did something."""
        self._head(entries[0].at, "time", "passes")
        for entry in entries:
            self._entry(entry)

    def remarked(self, text: str) -> None:
        """The rehearsal itself did something."""
        line("            ", (text, "dim italic"))

    def at(self, moment: datetime) -> str:
        """A moment on the drill's own clock."""
        return f"{moment.astimezone(ZoneInfo(self.zone)):%H:%M:%S}"

    def _head(self, at: datetime, actor: str, command: str) -> None:
        day = f"{at.astimezone(ZoneInfo(self.zone)):%A %d %B %Y}"
        if day != self.day:
            line((f"— {day} —", "dim"))
            self.day = day
        line((f"{self.at(at)}  ", "cyan"), (f"{actor:<9} ", "bold"), command)

    def _facts(self, entries: Iterable[LogEntry]) -> None:
        given = [e.text for e in entries if e.kind == "fact_set" and e.actor != "timer"]
        if given:
            line("            ", ("facts: " + "; ".join(given), "dim"))

    def _entry(self, entry: LogEntry) -> None:
        if entry.kind in ("fact_set", "opened") and entry.actor != "timer":
            return
        marks = {
            "breached": ("‼ ", "bold red"),
            "rung_fired": ("⏰ ", "yellow"),
            "blocked": ("‼ ", "red"),
        }
        mark = marks.get(entry.kind, ("→ ", "green"))
        told = (f"  tells {', '.join(entry.told)}" if entry.told else "", "magenta")
        line("            ", mark, entry.text, told)


def by_itself(app: App, playbook: Path, scenario: Path | None) -> bool:
    """Follow a scenario on the chosen database; true if everything was as expected."""
    rehearsal = scenarios.load(scenario or default_scenario(playbook))
    zone = _zone(rehearsal.playbook)
    line(("DRILL  ", "bold magenta"), (rehearsal.title, "bold"))
    line((f"       {playbook.name}, on a simulated clock, in {app.url}", "dim"))
    outcome = scenarios.run(
        rehearsal,
        Timeline(zone),
        make_engine=lambda clock, roster: app.engine(
            clock=clock, roster=roster, drill=True, create=True
        ),
    )
    if outcome.incident is not None and outcome.verification is not None:
        ending(outcome.incident, outcome.log, outcome.verification)
    for problem in outcome.problems:
        line(("not as expected  ", "bold red"), problem.located(rehearsal.source.name))
    return outcome.ok


def default_scenario(playbook: Path) -> Path:
    """The scenario that a playbook is drilled by: NAME.drill.scenario.yaml, or its first one."""
    default = playbook.with_name(f"{playbook.stem}.drill.scenario.yaml")
    if default.is_file():
        return default
    others = sorted(playbook.parent.glob(f"{playbook.stem}.*scenario.y*ml"))
    if not others:
        raise BadConfig(
            f"there is no scenario beside {playbook}; write {default.name}, name one with "
            "--scenario, or play it with --interactive"
        )
    return next(path for path in others if is_scenario(path))


def _zone(playbook: Path) -> str:
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file

    return compile_text(str(playbook), read_file(playbook)).plan.timezone


def ending(incident: Incident, log: tuple[LogEntry, ...], verified: Verification) -> None:
    """How the drill ended: how long each step took against its due time, and the verified log."""
    line("")
    output.incident_head(incident)
    rows = []
    for visit in timing.visits(log):
        took = (
            "still active" if visit.left_at is None else humanise(visit.left_at - visit.entered_at)
        )
        given = "" if visit.due_at is None else humanise(visit.due_at - visit.entered_at)
        if visit.due_at is not None and visit.due_at <= visit.entered_at:
            given = "overdue at once"
        rows.append((visit.step, visit.owner or "", took, given, _verdict(visit)))
    output.table(("step", "who", "took", "had", ""), rows)
    if verified.ok:
        line((f"log verified: {verified.entries} entries, chain and state fit", "green"))
    for problem in verified.problems:
        line((f"the log does not verify: {problem}", "bold red"))


def _verdict(visit: timing.Visit) -> str:
    if visit.how in ("timeout", "dropped"):
        return {"timeout": "timed out", "dropped": "dropped"}[visit.how]
    if visit.late is None:
        return ""
    return "in time" if visit.on_time else f"{humanise(visit.late)} late"


# --- by hand -----------------------------------------------------------------------------------


def by_hand(app: App, playbook: Path) -> None:
    """Play a drill by hand: commands from stdin, time only when told to move."""
    clock = scenarios.Clock(datetime.now(UTC).replace(microsecond=0))
    with app.engine(clock=clock, drill=True, create=True) as engine:
        _Hand(app, engine, clock, playbook).play()


class _Hand:
    """A drill played by hand."""

    def __init__(self, app: App, engine: Engine, clock: scenarios.Clock, playbook: Path) -> None:
        self.engine, self.clock = engine, clock
        self.actor, self.language = app.actor, app.language
        digest = engine.register(playbook).digest
        self.plan = engine.plan(digest)
        self.timeline = Timeline(self.plan.timezone)
        line(
            ("DRILL  ", "bold magenta"), "time moves only when you say so; `help` lists what to say"
        )
        self.number = self._opened(digest)

    def _opened(self, digest: str) -> int:
        """Open the incident, on facts that are asked for; a script gives them on its first line."""
        while True:
            given: dict[str, object] = {}
            if asking.interactive():
                given = asking.ask_for(self.plan, self.plan.open, self.language)
            elif self.plan.open:
                words = self._words()
                if words is None:
                    raise BadCommand(f"the first line gives the facts: {', '.join(self.plan.open)}")
                given = asking.given([word for word in words if "=" in word], None, self.plan)
            try:
                answer = self.engine.open(digest, given, actor=self.actor)
            except Refusal as refused:
                line(("✗ ", "bold red"), f"[{refused.code}] {refused.message}")
                continue
            self.timeline.moved(answer, "open", self.actor, self.clock.now)
            return answer.incident.number

    def play(self) -> None:
        """Take commands until `quit`, the end of the input, or the incident's end."""
        while True:
            words = self._words()
            if words is None or words[:1] in (["quit"], ["exit"]):
                break
            if words:
                self._do(words)
        incident = self.engine.incident(self.number)
        verified = self.engine.verify(self.number)[0]
        ending(incident, self.engine.history(self.number), verified)

    def _words(self) -> list[str] | None:
        prompt = f"{self.timeline.at(self.clock.now)} {self.actor}> "
        try:
            if asking.interactive():
                return shlex.split(input(prompt))
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
                self._until(self.engine.incident(self.number).next_at)
            case ["as", name]:
                self.actor = name
            case ["help"]:
                for text in HELP.splitlines():
                    line(text)
            case ["status"]:
                self._status()
            case ["history"]:
                for entry in self.engine.history(self.number):
                    output.entry_line(entry, self.plan.timezone)
            case _:
                return self._act(words)
        return None

    def _act(self, words: list[str]) -> Answer:
        engine, number, actor = self.engine, self.number, self.actor
        match words:
            case ["advance", *rest]:
                from seawall_cli.commands.advance import split

                rest, override = _clause(rest, "override")
                rest, reason = _clause(rest, "because")
                step, given = split(engine.incident(number), tuple(rest))
                facts = asking.given(given, None, self.plan)
                return engine.advance(
                    number, step, facts, actor=actor, reason=reason, override=override
                )
            case ["skip", step, *why]:
                return engine.skip(number, step, actor=actor, reason=" ".join(why))
            case ["set", *rest]:
                pairs, why = [w for w in rest if "=" in w], [w for w in rest if "=" not in w]
                facts = asking.given(pairs, None, self.plan)
                return engine.set(number, facts, actor=actor, reason=" ".join(why) or None)
            case ["assign", step, person]:
                return engine.assign(number, step, person, actor=actor)
            case ["note", *text]:
                return engine.note(number, " ".join(text), actor=actor)
            case ["cancel", *why]:
                return engine.cancel(number, actor=actor, reason=" ".join(why))
            case ["reopen", *why]:
                return engine.reopen(number, actor=actor, reason=" ".join(why))
            case _:
                raise BadCommand(f"{' '.join(words)[:60]!r} is not understood; say `help`")

    def _until(self, moment: datetime | None) -> None:
        """Let time pass, stopping at everything that is due on the way."""
        if moment is None:
            line(("nothing will happen by itself", "dim"))
            return
        while (due := self.engine.incident(self.number).next_at) is not None and due <= moment:
            self.clock.now = max(due, self.clock.now)
            entries = self.engine.tick(incident=self.number).entries
            if entries:
                self.timeline.passed(entries)
        self.clock.now = max(moment, self.clock.now)

    def _status(self) -> None:
        incident = self.engine.incident(self.number)
        output.incident_head(incident)
        for task in incident.tasks:
            output.task_lines(incident, task, self.clock.now)


def _clause(words: list[str], begin: str) -> tuple[list[str], str | None]:
    """The words before the one that begins a clause, and the clause; None where there is none."""
    if begin not in words:
        return words, None
    index = words.index(begin)
    return words[:index], " ".join(words[index + 1 :])
