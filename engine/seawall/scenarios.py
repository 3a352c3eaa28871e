"""Rehearsals: a scenario run on the real engine, with a clock that moves only when told to.

Between two lines the clock stops at every moment at which something is due and fires it there,
except across a `sleep`, when nothing runs and timers fire late. An observer sees everything as it
happens; `seawall test` looks only at what failed, `seawall drill` shows it all.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from seawall.answers.views import Answer, Incident, LogEntry, Verification
from seawall.engine import Engine
from seawall.errors import BadPlaybook, BadScenario, Refusal, SeawallError
from seawall.expectations import Comparison, Seen, bad, moment
from seawall.hints import suggestion
from seawall.language import scenario as document
from seawall.language.files import read_file
from seawall.language.problems import Problem
from seawall.language.reading import read_model
from seawall.language.source import Path as Where
from seawall.language.source import Source, read
from seawall.machine import facts
from seawall.machine.people import Roster
from seawall.machine.plan import Plan, say
from seawall.machine.sight import EVERYTHING, Viewer
from seawall.roster import parse as parse_roster


class Form(Struct, frozen=True):
    """How a command is written: how many words follow it, and which keys of its line it takes.

    When, by whom and in which role it is done may stand in every line.
    """

    words: int
    takes: tuple[str, ...] = ()


def _acting(words: int, *takes: str) -> Form:
    """A command of the engine; each has an id, so that it may be repeated."""
    return Form(words, (*takes, "id"))


COMMANDS = {
    "advance": _acting(1, "set", "reason", "override"),
    "skip": _acting(1, "reason"),
    "approve": _acting(1, "override"),
    "reject": _acting(1, "reason"),
    "signal": _acting(1, "set", "reason"),
    "add": _acting(2),
    "assign": _acting(2),
    "handover": _acting(2),
    "accept": _acting(1),
    "pause": _acting(1, "reason"),
    "resume": _acting(1),
    "waive": _acting(1, "reason"),
    "set": _acting(0, "set", "reason"),
    "note": _acting(0, "text"),
    "cancel": _acting(0, "reason"),
    "reopen": _acting(0, "reason"),
    "open": _acting(0, "set"),
    "restart": Form(0),
    "sleep": Form(0),
}
"""The commands of a script. The last word of one that takes two may be several: an item."""


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now.astimezone(UTC)

    def __call__(self) -> datetime:
        """The time it stands at."""
        return self.now


class Observer(Protocol):
    """Somebody who watches a rehearsal."""

    def moved(self, answer: Answer, command: str, actor: str, at: datetime) -> None:
        """A command was carried out."""

    def refused(self, error: SeawallError, command: str, actor: str, at: datetime) -> None:
        """A command was refused."""

    def passed(self, entries: tuple[LogEntry, ...]) -> None:
        """Passing time did something."""

    def remarked(self, text: str) -> None:
        """The rehearsal itself did something: the engine restarted, or nobody ran it."""


class Silent:
    """An observer that looks away."""

    def moved(self, answer: Answer, command: str, actor: str, at: datetime) -> None:
        """Nothing."""

    def refused(self, error: SeawallError, command: str, actor: str, at: datetime) -> None:
        """Nothing."""

    def passed(self, entries: tuple[LogEntry, ...]) -> None:
        """Nothing."""

    def remarked(self, text: str) -> None:
        """Nothing."""


class Rehearsal(Struct, frozen=True):
    """A scenario that can be run: its text, its keys, its roster and its playbook's file."""

    source: Source
    doc: document.Scenario
    roster: Roster
    start: datetime
    playbook: Path

    @property
    def title(self) -> str:
        """What the scenario shows."""
        return say(self.doc.scenario)


class Outcome(Struct, frozen=True):
    """What came of a rehearsal: what was not as expected, and the incident it left behind."""

    title: str
    problems: tuple[Problem, ...]
    incident: Incident | None = None
    log: tuple[LogEntry, ...] = ()
    verification: Verification | None = None

    @property
    def ok(self) -> bool:
        """Whether everything was as expected."""
        return not self.problems


def load(path: Path) -> Rehearsal:
    """Read a scenario file. Raises BadScenario with the place of what is wrong."""
    try:
        source = read(str(path), read_file(path))
        doc = read_model(source, document.Scenario)
    except BadPlaybook as error:
        raise BadScenario(error.message, error.file, error.problems) from None
    try:
        roster = parse_roster({"people": doc.roster}) if doc.roster else Roster()
    except facts.Unfit as error:
        raise bad(source, ("roster",), f"the roster: {error}") from None
    try:
        start = facts.moment(doc.start, "UTC")
        if datetime.fromisoformat(doc.start.strip()).tzinfo is None:
            raise facts.Unfit("say how far from UTC it is, as in 2026-11-20T14:00:00+01:00")
    except facts.Unfit as error:
        raise bad(source, ("start",), f"`start`: {error}") from None
    return Rehearsal(source, doc, roster, start, path.parent / doc.playbook)


def run(
    rehearsal: Rehearsal,
    observer: Observer | None = None,
    *,
    make_engine: Callable[[Clock, Roster], Engine] | None = None,
    viewer: Viewer = EVERYTHING,
) -> Outcome:
    """Run a scenario; on an engine of its own, unless one is made for it.

    The observer and the outcome show what the `viewer` may see; expectations see everything.

    Raises BadPlaybook if its playbook has errors, BadScenario if a line makes no sense.
    """
    if make_engine is not None:
        return _Run(rehearsal, observer or Silent(), make_engine, viewer).run()
    if all(_words(line.do or "") != ["restart"] for line in rehearsal.doc.script):
        return _Run(rehearsal, observer or Silent(), _in_memory, viewer).run()
    with tempfile.TemporaryDirectory(prefix="seawall-") as folder:  # to survive the restart
        file = Path(folder) / "rehearsal.db"
        return _Run(
            rehearsal,
            observer or Silent(),
            lambda clock, roster: Engine(file, clock=clock, roster=roster),
            viewer,
        ).run()


def _in_memory(clock: Clock, roster: Roster) -> Engine:
    return Engine("sqlite://", clock=clock, roster=roster)


def misuses(line: document.Line) -> Iterator[tuple[str, str, str]]:
    """What is wrong with a line's command: the key, what is wrong there, what would be right."""
    words = _words(line.do or "")
    name = words[0] if words else ""
    form = COMMANDS.get(name, Form(0))
    if line.do is not None and name not in COMMANDS:
        known = suggestion(name, COMMANDS) or f"a command is one of {', '.join(COMMANDS)}"
        yield "do", f"there is no command {name[:40]!r}", known
        return
    if words and len(words) - 1 != form.words:
        message = f"{name} takes {form.words} word{'' if form.words == 1 else 's'} after it"
        yield "do", message, f"here {'is' if len(words) == 2 else 'are'} {len(words) - 1}"
    if name == "sleep" and line.at is None:
        yield "do", "nothing says until when nothing runs", "give the line a time, as at: +2h"
    for key in ("set", "reason", "override", "text", "id"):
        if key in line.model_fields_set and key not in form.takes:
            takers = ", ".join(other for other, one in COMMANDS.items() if key in one.takes)
            message = f"`{key}` means nothing to {name or 'a line without a command'}"
            yield key, message, f"it goes with {takers}"


def _words(command: str) -> list[str]:
    """A command's words. A name with an item in it, as `a[Mrs Jansen].b`, is one word, and so is
    everything after the last one that a command takes: an item or a person may have several."""
    found = re.findall(r"(?:[^\s\[]|\[[^\]]*\])+", command)
    count = COMMANDS[found[0]].words if found and found[0] in COMMANDS else 0
    if count < 2 or len(found) <= count + 1:
        return found
    return [*found[:count], " ".join(found[count:])]


class _Run:
    """One run of a scenario."""

    def __init__(
        self,
        rehearsal: Rehearsal,
        observer: Observer,
        make_engine: Callable[[Clock, Roster], Engine],
        viewer: Viewer,
    ) -> None:
        self.rehearsal = rehearsal
        self.viewer = viewer
        self.source, self.doc = rehearsal.source, rehearsal.doc
        self.observer = observer
        self.clock = Clock(rehearsal.start)
        self._make_engine = make_engine
        self.engine = self._make()
        self.number: int | None = None
        self.told: list[tuple[str, ...]] = []
        self.problems: list[Problem] = []

    def run(self) -> Outcome:
        try:
            return self._run()
        finally:
            self.engine.close()

    def _make(self) -> Engine:
        return self._make_engine(self.clock, self.rehearsal.roster)

    def _run(self) -> Outcome:
        self.playbook = self.engine.register(self.rehearsal.playbook).digest
        self.plan: Plan = self.engine.plan(self.playbook)
        opening = self.doc.open
        self._command(("open",), "open", opening.expect, opening.actor, lambda: self._open(opening))
        for number, line in enumerate(self.doc.script):
            self._line(("script", number), line)
        return self._outcome()

    def _outcome(self) -> Outcome:
        if self.number is None:
            return Outcome(title=self.rehearsal.title, problems=tuple(self.problems))
        verified = self.engine.verify(self.number)[0]
        for problem in verified.problems:
            message = f"the log does not verify: {problem}"
            place = self.source.place(("script",))
            self.problems.append(Problem("not_as_expected", message, place))
        return Outcome(
            title=self.rehearsal.title,
            problems=tuple(self.problems),
            incident=self.engine.incident(self.number, viewer=self.viewer),
            log=self.engine.history(self.number, viewer=self.viewer),
            verification=verified,
        )

    # --- lines -----------------------------------------------------------------------------

    def _line(self, path: Where, line: document.Line) -> None:
        for key, message, help in misuses(line):
            raise bad(self.source, (*path, key), message, help)
        words = _words(line.do or "")
        if line.at is not None:
            self._go_to(self._time(path, line.at), asleep=words[:1] == ["sleep"])
        if words[:1] == ["restart"]:
            self.engine.close()
            self.engine = self._make()
            self.observer.remarked("the engine was stopped and started again")
        elif words and words[0] != "sleep":
            act = lambda: self._act(line, words)  # noqa: E731  # bound to this line's words
            self._command(path, line.do or "", line.expect, line.actor, act)
            return
        self._compare(path, line.expect)

    def _time(self, path: Where, text: str) -> datetime:
        where: Where = (*path, "at")
        at = moment(self.source, where, text, self.rehearsal.start, self.plan.timezone)
        if at < self.clock.now:
            raise bad(self.source, where, "time does not run backwards")
        return at

    def _go_to(self, at: datetime, *, asleep: bool) -> None:
        """Move the clock, stopping at every moment that is due on the way unless asleep."""
        while not asleep and self.number is not None:
            due = self.engine.incident(self.number).next_at
            if due is None or due > at:
                break
            self.clock.now = max(due, self.clock.now)
            self._tick(self.number)
        self.clock.now = at
        if asleep:
            self.observer.remarked(f"nothing ran until {at:%Y-%m-%d %H:%M} UTC")
            if self.number is not None:
                self._tick(self.number)

    def _tick(self, number: int) -> None:
        entries = self.engine.tick(incident=number, viewer=self.viewer).entries
        self._hear(entries)
        if entries:
            self.observer.passed(entries)

    def _hear(self, entries: Iterable[LogEntry]) -> None:
        for entry in entries:
            for told in entry.body.get("tell", ()):
                self.told.append((told.get("role", ""), *told.get("people", ())))

    # --- commands --------------------------------------------------------------------------

    def _command(
        self,
        path: Where,
        command: str,
        expect: document.Expect | None,
        actor: str,
        act: Callable[[], Answer],
    ) -> None:
        error: SeawallError | None = None
        answer: Answer | None = None
        before = self._seen()
        try:
            answer = act()
        except Refusal as refusal:
            error = refusal
        if answer is not None:
            self.number = answer.incident.number
            if not answer.repeated:
                self._hear(answer.entries)
            self.observer.moved(self._shown(answer), command, actor, self.clock.now)
        elif error is not None:
            self._fired_meanwhile(before)
            self.observer.refused(error, command, actor, self.clock.now)
        self._compare(path, expect, error, answer)

    def _shown(self, answer: Answer) -> Answer:
        """What a command did, as far as who watches may see it."""
        number = answer.incident.number
        written = {entry.seq for entry in answer.entries}
        log = self.engine.history(number, viewer=self.viewer) if written else ()
        incident = self.engine.incident(number, viewer=self.viewer)
        entries = tuple(entry for entry in log if entry.seq in written)
        return Answer(
            lambda: incident,
            lambda: entries,
            existing=answer.existing,
            repeated=answer.repeated,
        )

    def _seen(self) -> int:
        return 0 if self.number is None else self.engine.incident(self.number).seq

    def _fired_meanwhile(self, before: int) -> None:
        """Timers that a refused command fired first."""
        if self.number is not None:
            entries = self.engine.history(self.number, viewer=self.viewer)[before:]
            self._hear(entries)
            if entries:
                self.observer.passed(entries)

    def _open(self, opening: document.Opening) -> Answer:
        return self.engine.open(
            self.playbook, opening.facts, actor=opening.actor, role=opening.role
        )

    def _act(self, line: document.Line, words: list[str]) -> Answer:
        """Carry out a line: the engine's method of the command's name."""
        name, *about = words
        given: dict[str, tuple[str, Any]] = {
            "set": ("facts", line.set),
            "reason": ("reason", line.reason),
            "override": ("override", line.override),
            "text": ("text", line.text or ""),
            "id": ("signal_id" if name == "signal" else "request_id", line.id),
        }
        takes = dict(given[key] for key in COMMANDS[name].takes)
        target = self.playbook if name == "open" else self.number or 0
        method: Callable[..., Answer] = getattr(self.engine, name)
        return method(target, *about, actor=line.actor, role=line.role, **takes)

    def _compare(
        self,
        path: Where,
        expect: document.Expect | None,
        error: SeawallError | None = None,
        answer: Answer | None = None,
    ) -> None:
        if expect is None and error is None:
            return
        number = self.number
        seen = Seen(
            plan=self.plan,
            incident=None if number is None else self.engine.incident(number, viewer=EVERYTHING),
            log=() if number is None else self.engine.history(number, viewer=EVERYTHING),
            told=tuple(self.told),
            error=error,
            existing=answer is not None and answer.existing,
            repeated=answer is not None and answer.repeated,
        )
        comparison = Comparison(self.source, self.rehearsal.start, path, seen)
        self.problems += comparison.compare(expect)
        if expect is not None and expect.told is not None:
            self.told = []
