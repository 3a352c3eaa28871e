"""What a scenario expects after a line, compared with what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from seawall.answers.views import Incident, LogEntry, Task
from seawall.errors import BadScenario, SeawallError, codes
from seawall.hints import nearest
from seawall.language import scenario as document
from seawall.language.problems import Problem
from seawall.language.source import Path as Where
from seawall.language.source import Source
from seawall.machine import durations, facts
from seawall.machine.plan import Plan
from seawall.machine.scopes import bare, plan_at
from seawall.machine.scopes import names as names_of
from seawall.machine.sight import Viewer


class Seen(Struct, frozen=True):
    """What there is to look at after a line.

    `told` are those told since the last line that asked: for each the role and the people.
    """

    plan: Plan
    incident: Incident | None
    log: tuple[LogEntry, ...]
    told: Sequence[tuple[str, ...]]
    error: SeawallError | None = None
    existing: bool = False
    repeated: bool = False


def bad(source: Source, path: Where, message: str, help: str = "") -> BadScenario:
    """The error that says what is wrong with a scenario, where, and what would be right."""
    problem = Problem("bad_value", message, source.place(path), help=help)
    return BadScenario(problem.told(source.name), source.name, [problem])


def moment(source: Source, path: Where, text: str, start: datetime, zone: str) -> datetime:
    """A time of a script: `+5m` from the start, or a time of its own. Raises BadScenario."""
    try:
        if text.startswith("+"):
            return start + durations.parse(text[1:]).elapsed
        return facts.moment(text, zone)
    except (ValueError, OverflowError) as error:
        raise bad(source, path, str(error)) from None


class Comparison:
    """One line's expectations held against what was seen; `problems` is what does not fit."""

    def __init__(self, source: Source, start: datetime, path: Where, seen: Seen) -> None:
        self.source, self.start, self.seen = source, start, seen
        self.path = path
        self.problems: list[Problem] = []

    def compare(self, expect: document.Expect | None) -> list[Problem]:
        """Everything that is not as expected. Raises BadScenario for names that do not exist."""
        if expect is not None:
            self._require_known(expect)
        self._refusal(expect)
        if expect is not None:
            self._expect(expect)
        return self.problems

    def _require_known(self, expect: document.Expect) -> None:
        """A misspelt name would be expected in vain, or worse, never be missed."""
        where: Where
        if expect.names is not None and expect.refused is None:
            where = (*self.path, "expect", "names")
            raise bad(self.source, where, "`names` goes with `refused`")
        plans = [self.seen.plan, *self.seen.plan.called.values()]
        steps = [step for plan in plans for step in plan.steps]
        declared = [fact for plan in plans for fact in plan.facts]
        plan = self.seen.plan
        visible = expect.visible
        seen = () if visible is None else (*visible.facts, *visible.hidden)
        for key, names, known, what in (
            ("active", expect.active, steps, "step"),
            ("done", expect.done, steps, "step"),
            ("overdue", expect.overdue, steps, "step"),
            ("due", expect.due, steps, "step"),
            ("facts", expect.facts, declared, "fact"),
            ("visible", seen, declared, "fact"),
            ("visible", visible and [visible.role], self._roles(), "role"),
            ("measures", expect.measures, plan.measures, "measure"),
            ("ended", expect.ended and [expect.ended], [*plan.ends, "cancelled"], "end"),
            ("refused", expect.refused and [expect.refused], codes(), "error code"),
        ):
            for name in names or ():
                if bare(name) not in known:
                    where = (*self.path, "expect", key)
                    message = f"there is no {what} {name[:60]!r}{nearest(bare(name), known)}"
                    raise bad(self.source, where, message)

    def _roles(self) -> list[str]:
        plans = (self.seen.plan, *self.seen.plan.called.values())
        return [role for plan in plans for role in plan.roles]

    def _problem(self, path: Where, message: str) -> None:
        self.problems.append(Problem("not_as_expected", message, self.source.place(path)))

    def _same(self, path: Where, what: str, expected: Any, found: Any) -> None:
        if expected != found:
            self._problem(path, f"{what} {_shown(found)}, not {_shown(expected)}")

    def _refusal(self, expect: document.Expect | None) -> None:
        wanted = None if expect is None else expect.refused
        error = self.seen.error
        here: Where = (*self.path, "expect", "refused")
        if wanted is None and error is not None:
            self._problem((*self.path, "do"), f"this was refused ({error.code}): {error}")
        elif wanted is not None and error is None:
            self._problem(here, f"this was not refused with {wanted}")
        elif wanted is not None and error is not None and wanted != error.code:
            self._problem(here, f"this was refused with {error.code}, not {wanted}: {error}")
        elif expect is not None and expect.names is not None and error is not None:
            names: Where = (*self.path, "expect", "names")
            self._same(names, "the names are", set(expect.names), set(error.names))

    def _expect(self, expect: document.Expect) -> None:
        here: Where = (*self.path, "expect")
        if expect.told is not None:
            self._told((*here, "told"), expect.told)
        if expect.existing is not None:
            self._same((*here, "existing"), "existing is", expect.existing, self.seen.existing)
        if expect.repeated is not None:
            self._same((*here, "repeated"), "repeated is", expect.repeated, self.seen.repeated)
        incident = self.seen.incident
        if incident is None:
            return
        self._tasks(here, expect, incident)
        if expect.ended is not None:
            ended = incident.end or ("cancelled" if incident.status == "cancelled" else None)
            self._same((*here, "ended"), "it ended as", expect.ended, ended)
        if expect.facts is not None:
            self._facts(here, expect.facts, incident)
        if expect.log is not None:
            self._log((*here, "log"), expect.log)
        for name, status in (expect.measures or {}).items():
            found = next((m.status for m in incident.measures if m.id == name), None)
            self._same((*here, "measures", name), f"{name} is", status, found)
        if expect.visible is not None:
            self._visible((*here, "visible"), expect.visible, incident)

    def _visible(self, here: Where, expected: document.Visible, incident: Incident) -> None:
        """What a role sees of facts, which must be on record to be seen or hidden."""
        viewer = Viewer(frozenset({expected.role}))
        for key, names, seen in (
            ("facts", expected.facts, True),
            ("hidden", expected.hidden, False),
        ):
            for name in names:
                if name not in incident.facts:
                    self._problem((*here, key), f"{name} is not on record")
                elif viewer.sees_fact(self.seen.plan, name) is not seen:
                    how = "does not see" if seen else "sees"
                    self._problem((*here, key), f"{expected.role} {how} {name}")

    def _tasks(self, here: Where, expect: document.Expect, incident: Incident) -> None:
        overdue = [task for task in incident.tasks if task.urgency == "red"]
        if expect.active is not None:
            self._named((*here, "active"), "active is", expect.active, incident.tasks)
        if expect.overdue is not None:
            self._named((*here, "overdue"), "overdue is", expect.overdue, overdue)
        if expect.done is not None and (missing := set(expect.done) - set(incident.done)):
            self._problem((*here, "done"), f"{_shown(missing)} has not been left")
        for ref, text in (expect.due or {}).items():
            path: Where = (*here, "due", ref)
            task = next((task for task in incident.tasks if ref in _names(task)), None)
            zone = self.seen.plan.timezone
            wanted = text and moment(self.source, path, text, self.start, zone)
            self._same(path, f"{ref} is due", wanted, task and task.due_at)

    def _named(self, path: Where, what: str, expected: list[str], tasks: Sequence[Task]) -> None:
        """Each task by one of its names, and no other."""
        left = list(tasks)
        for name in expected:
            found = next((task for task in left if name in _names(task)), None)
            if found is None:
                break
            left.remove(found)
        if left or len(expected) != len(tasks):
            self._problem(path, f"{what} {_shown([t.ref for t in tasks])}, not {_shown(expected)}")

    def _told(self, path: Where, expected: list[str]) -> None:
        """Everybody told must be named, and everybody named told; a person stands for a role."""
        told = self.seen.told
        missing = [name for name in expected if not any(name in names for names in told)]
        extra = [names for names in told if not set(names) & set(expected)]
        if missing or extra:
            found = list(dict.fromkeys(names[0] or names[1] for names in told))
            self._problem(path, f"told are {_shown(found)}, not {_shown(expected)}")

    def _facts(self, here: Where, expected: Mapping[str, Any], incident: Incident) -> None:
        for name, value in expected.items():
            path: Where = (*here, "facts", name)
            recorded = incident.facts.get(name)
            found = None if recorded is None else recorded.value
            self._same(path, f"{name} is", self._as_recorded(path, name, value), found)

    def _as_recorded(self, path: Where, name: str, value: Any) -> Any:
        plan = plan_at(self.seen.plan, name)
        if value is None or bare(name) not in plan.facts:
            return value
        try:
            return facts.accept(plan.facts[bare(name)], value, plan.timezone)
        except facts.Unfit as error:
            raise bad(self.source, path, f"{name} {error}") from None

    def _log(self, path: Where, expected: list[str | dict[str, Any]]) -> None:
        log = iter(self.seen.log)
        for number, wanted in enumerate(expected):
            if not any(_matches(entry, wanted) for entry in log):
                self._problem((*path, number), f"the log has no {_shown(wanted)} there")
                return


_ABOUT = ("task", "step", "fact", "end", "track", "name", "signal")
"""The parts of a row that say what it is about."""


def _names(task: Task) -> frozenset[str]:
    """Every name of an active task."""
    return names_of(task.ref, bare(task.track))


def _matches(entry: LogEntry, wanted: str | dict[str, Any]) -> bool:
    """`left verify` is an entry of that kind about that; a mapping names parts of its body."""
    if isinstance(wanted, dict):
        body = {**entry.body, "actor": entry.actor, "role": entry.role}
        return all(body.get(name) == value for name, value in wanted.items())
    kind, _, about = wanted.partition(" ")
    named = {entry.body.get(name) for name in _ABOUT}
    return entry.kind == kind and (not about or about in named)


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (set, list, tuple)):
        return "[" + ", ".join(sorted(map(str, value))) + "]"
    return "nothing" if value is None else str(value)
