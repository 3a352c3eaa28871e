"""What every part of the compiler shares: the names there are, and the problems found so far.

The compiler knows where it is by the same path that the text has, so each problem has its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from seawall.hints import nearest
from seawall.language import document, literals
from seawall.language.problems import Problem, Severity
from seawall.language.source import Path, Source
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, BadExpression, Expression


def always(when: str | None) -> bool:
    """Whether a rule's condition holds whatever happens."""
    return when is None or when.strip() == "true"


class Context:
    """A playbook being compiled: its text and keys, its names, and what is wrong with it."""

    def __init__(
        self, source: Source, playbook: document.Playbook, problems: list[Problem]
    ) -> None:
        self.source = source
        self.doc = playbook
        self.problems = list(problems)
        self.facts = dict(playbook.facts)
        self.fact_paths: dict[str, Path] = {name: ("facts", name) for name in playbook.facts}
        self._declare_inline()
        self.zone = "UTC"
        self.calendars: dict[str, plan.Calendar] = {}
        self.step_ids = [step.id for step in playbook.steps]
        self.types = {**{name: fact.type for name, fact in self.facts.items()}, **CONTEXT}

    @property
    def errors(self) -> list[Problem]:
        """The problems that keep the playbook from running."""
        return [problem for problem in self.problems if problem.severity == "error"]

    def problem(
        self,
        code: str,
        message: str,
        path: Path,
        *,
        key: bool = False,
        severity: Severity = "error",
    ) -> None:
        """Note what is wrong at the value that `path` leads to, or at its `key`."""
        place = self.source.key(path) if key else self.source.place(path)
        self.problems.append(Problem(code, message, place, severity))

    def known(self, what: str, name: str, known: Iterable[str], path: Path) -> bool:
        """Whether a name is among the known ones; a problem if not."""
        names = list(known)
        if name in names:
            return True
        code = f"unknown_{what.replace(' ', '_')}"
        self.problem(code, f"there is no {what} {name[:60]!r}{nearest(name, names)}", path)
        return False

    def fact_names(self, names: list[str], path: Path) -> tuple[str, ...]:
        """Names of facts, each once."""
        for index, name in enumerate(names):
            self.known("fact", name, self.facts, (*path, index))
        return tuple(dict.fromkeys(names))

    def timezone(self, name: str, path: Path) -> str:
        """The time zone of that name; UTC for now, and a problem, where there is none."""
        try:
            return ZoneInfo(name).key
        except (ValueError, OSError, KeyError):
            message = f"{name[:60]!r} is no time zone; write one such as Europe/Amsterdam"
            self.problem("bad_value", message, path)
            return "UTC"

    def target(self, name: str, path: Path) -> None:
        """Look whether there is a step or end of that name."""
        self.known("step or end", name, [*self.step_ids, *self.doc.ends], path)

    def plan_fact(self, name: str) -> plan.Fact:
        """A declared fact as the plan has it."""
        fact = self.facts[name]
        return plan.Fact(
            id=name,
            type=fact.type,
            title=fact.title or {},
            help=fact.help or {},
            optional=fact.optional,
            of=tuple(fact.of or ()),
            items=tuple(fact.items or ()),
            min=fact.min,
            max=fact.max,
            pattern=fact.pattern,
        )

    def _declare_inline(self) -> None:
        for number, step in enumerate(self.doc.steps):
            for index, need in enumerate(step.collect):
                if need.declare is None:
                    continue
                path: Path = ("steps", number, "collect", index, need.name)
                if need.name in self.facts:
                    message = (
                        f"the fact {need.name[:60]!r} is declared already; collect its name alone"
                    )
                    self.problem("duplicate_id", message, path, key=True)
                elif not re.fullmatch(r"[a-z][a-z0-9_]*", need.name):
                    message = (
                        f"the fact's name {need.name[:60]!r} must be small letters, digits and _"
                    )
                    self.problem("bad_value", message, path, key=True)
                else:
                    self.facts[need.name] = need.declare
                    self.fact_paths[need.name] = path

    def condition(self, text: str | None, path: Path) -> str | None:
        """A condition that compiles and is true or false; problems at the place inside it."""
        if text is None:
            return None
        try:
            expression = Expression(text, self.types)
        except BadExpression as error:
            self._bad_expression(error, path)
            return text
        if not expression.is_condition:
            message = 'this is not true or false; compare it with something, as in name == "x"'
            self.problem("bad_condition", message, path)
        self._literals_fit(text, path)
        return text

    def _bad_expression(self, error: BadExpression, path: Path) -> None:
        hint = nearest(error.unknown, self.types) if error.unknown else ""
        if error.unknown == "known":
            hint = '; write known("fact") with the fact\'s name in quotes'
        place = self.source.inside(path, error.line, error.column)
        self.problems.append(Problem("bad_expression", f"{error}{hint}", place))

    def _literals_fit(self, text: str, path: Path) -> None:
        """A choice compared with what is no option of it would never be equal."""
        for name, literal, offset in literals.compared(text):
            fact = self.facts.get(name)
            options = (fact.of or ()) if fact is not None else ()
            if fact is None or fact.type not in ("choice", "choices") or literal in options:
                continue
            message = f"{literal!r} is no option of {name}{nearest(literal, options)}"
            self._inside("unknown_option", message, text, offset, path)
        for literal, offset in literals.bad_lengths(text):
            message = f"{literal!r} is no duration of an expression; write hours, as 24h or 1h30m"
            self._inside("bad_expression", message, text, offset, path)

    def _inside(self, code: str, message: str, text: str, offset: int, path: Path) -> None:
        """Note a problem at an offset of an expression."""
        line = text.count("\n", 0, offset) + 1
        column = offset - (text.rfind("\n", 0, offset) + 1) + 1
        place = self.source.inside(path, line, column)
        self.problems.append(Problem(code, message, place))
