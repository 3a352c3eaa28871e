"""What every part of the compiler shares: the names there are, and the problems found so far.

The compiler knows where it is by the same path that the text has, so each problem has its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from seawall.hints import nearest
from seawall.language import document, literals
from seawall.language.problems import Problem, Severity
from seawall.language.source import Path, Source
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, BadExpression, Expression
from seawall.machine.facts import MOMENTS


def always(when: str | None) -> bool:
    """Whether a rule's condition holds whatever happens."""
    return when is None or when.strip() == "true"


class Block(Struct, frozen=True):
    """The steps of one track, as they stand in the file.

    `around` is the block of the step that it runs inside, and `step` that step; `item` is the
    variable of an `each`. `roles` are those that may see what is in it, all if empty.
    """

    track: str
    path: Path
    steps: list[document.Step]
    around: Block | None = None
    step: str | None = None
    item: str | None = None
    title: dict[str, str] | None = None
    outlives: bool = False
    roles: tuple[str, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """The variables that stand for items here, innermost first."""
        outer = () if self.around is None else self.around.items
        return outer if self.item is None else (self.item, *outer)

    @property
    def each(self) -> str:
        """The track of the `each` that this block is in; empty outside of any."""
        if self.item is not None:
            return self.track
        return "" if self.around is None else self.around.each


def blocks(doc: document.Playbook) -> Iterator[Block]:
    """Every block of a playbook: main, what runs inside its steps, and what signals start."""
    main = Block(track=plan.MAIN, path=("steps",), steps=doc.steps)
    started = (
        Block(
            track=name,
            path=("tracks", name, "steps"),
            steps=track.steps,
            title=track.title,
            outlives=track.outlives,
            roles=tuple(track.confidential),
        )
        for name, track in doc.tracks.items()
    )
    for block in (main, *started):
        yield block
        yield from _inner(block)


def _inner(block: Block) -> Iterator[Block]:
    for number, step in enumerate(block.steps):
        path: Path = (*block.path, number)
        roles = tuple(step.confidential) or block.roles
        found = [
            Block(
                track=name,
                path=(*path, "tracks", name, "steps"),
                steps=track.steps,
                around=block,
                step=step.id,
                title=track.title,
                outlives=track.outlives,
                roles=tuple(track.confidential) or roles,
            )
            for name, track in step.tracks.items()
        ]
        if step.each is not None:
            found.append(
                Block(
                    track=f"{step.id}[]",
                    path=(*path, "each", "steps"),
                    steps=step.each.steps,
                    around=block,
                    step=step.id,
                    item=step.each.item,
                    roles=roles,
                )
            )
        for inner in found:
            yield inner
            yield from _inner(inner)


class Context:
    """A playbook being compiled: its text and keys, its names, and what is wrong with it."""

    def __init__(
        self, source: Source, playbook: document.Playbook, problems: list[Problem]
    ) -> None:
        self.source = source
        self.doc = playbook
        self.problems = list(problems)
        self.blocks = tuple(blocks(playbook))
        self.block: Block | None = None
        """The block being compiled; None for what stands outside of any."""
        self.facts = dict(playbook.facts)
        self.fact_paths: dict[str, Path] = {name: ("facts", name) for name in playbook.facts}
        self._declare_inline()
        self.zone = "UTC"
        self.calendars: dict[str, plan.Calendar] = {}
        self.types = {**{name: fact.type for name, fact in self.facts.items()}, **CONTEXT}
        self.called: dict[str, plan.Plan] = {}

    @property
    def step_ids(self) -> list[str]:
        """Every step of the playbook."""
        return [step.id for block in self.blocks for step in block.steps]

    def enter(self, block: Block) -> None:
        """Go on with another block: its names are the ones that count."""
        self.block = block
        facts = {name: fact.type for name, fact in self.facts.items()}
        self.types = {**facts, **dict.fromkeys(block.items, "text"), **CONTEXT}

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
        """Look whether the track at hand has a step of that name, or can end so."""
        block = self.block
        here = self.step_ids if block is None else [step.id for step in block.steps]
        done = [] if block is not None and block.track == plan.MAIN else [plan.DONE]
        if name in self.step_ids and name not in here:
            message = f"{name!r} is on another track; a step leads to steps of its own track only"
            self.problem("unknown_step_or_end", message, path)
            return
        self.known("step or end", name, [*here, *self.doc.ends, *done], path)

    def shadowed(self, whens: Sequence[str | None], path: Path) -> None:
        """Look for rules behind one that always holds, by their conditions."""
        for index, when in enumerate(whens[:-1]):
            if always(when):
                message = "the rule above this one always holds, so this one never counts"
                self.problem("shadowed_rule", message, (*path, index + 1))

    def roles(self, names: list[str], path: Path) -> tuple[str, ...]:
        """Names of roles, each once."""
        for index, name in enumerate(names):
            self.known("role", name, self.doc.roles, (*path, index))
        return tuple(dict.fromkeys(names))

    def collect(self, listed: list[document.Needed], path: Path) -> tuple[plan.Needed, ...]:
        """The facts that a step or a signal collects."""
        needs, seen = [], set()
        for index, need in enumerate(listed):
            here: Path = (*path, "collect", index)
            if need.declare is None:
                self.known("fact", need.name, self.facts, here)
            if need.name in seen:
                self.problem("duplicate_id", f"{need.name!r} is collected twice here", here)
            seen.add(need.name)
            needs.append(plan.Needed(fact=need.name, optional=need.optional))
        return tuple(needs)

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
            confidential=tuple(fact.confidential) or self._seen_by(name),
        )

    def _seen_by(self, fact: str) -> tuple[str, ...]:
        """The roles that see a fact because only confidential steps collect it; all, if empty."""
        if fact in self.doc.open:
            return ()
        steps = [
            tuple(step.confidential) or block.roles
            for block in self.blocks
            for step in block.steps
            if fact in [*(need.name for need in step.collect), *step.result]
        ]
        return tuple(dict.fromkeys(role for roles in steps for role in roles)) if all(steps) else ()

    def _collected(self) -> Iterator[tuple[Path, document.Needed]]:
        """Every fact that is collected anywhere, and where."""
        for block in self.blocks:
            for number, step in enumerate(block.steps):
                for index, need in enumerate(step.collect):
                    yield (*block.path, number, "collect", index), need
        for name, signal in self.doc.signals.items():
            for index, need in enumerate(signal.collect):
                yield ("signals", name, "collect", index), need

    def _declare_inline(self) -> None:
        for here, need in self._collected():
            if need.declare is None:
                continue
            path: Path = (*here, need.name)
            if need.name in self.facts:
                message = f"the fact {need.name[:60]!r} is declared already; collect its name alone"
                self.problem("duplicate_id", message, path, key=True)
            elif not re.fullmatch(r"[a-z][a-z0-9_]*", need.name):
                message = f"the fact's name {need.name[:60]!r} must be small letters, digits and _"
                self.problem("bad_value", message, path, key=True)
            else:
                self.facts[need.name] = need.declare
                self.fact_paths[need.name] = path

    def condition(self, text: str | None, path: Path) -> str | None:
        """A condition that compiles and is true or false; problems at the place inside it."""
        if text is None:
            return None
        compiled = self._compile(text, path)
        if compiled is not None and not compiled.is_condition:
            message = 'this is not true or false; compare it with something, as in name == "x"'
            self.problem("bad_condition", message, path)
        return text

    def expression(self, text: str, kind: str, path: Path, without: tuple[str, ...] = ()) -> None:
        """Look whether an expression compiles, and gives a value of a fact's type."""
        compiled = self._compile(text, path)
        for name in sorted(compiled.reads.intersection(without)) if compiled else ():
            message = f"{name} is another at every moment, so it cannot be given once and for all"
            self.problem("bad_expression", message, path)
        if compiled is not None and not compiled.gives(kind):
            message = f"this gives {compiled.result}, where a {kind} is wanted"
            self.problem("wrong_type", message, path)

    def _compile(self, text: str, path: Path) -> Expression | None:
        try:
            expression = Expression(text, self.types)
        except BadExpression as error:
            self._bad_expression(error, path)
            return None
        self._literals_fit(text, path)
        return expression

    def _bad_expression(self, error: BadExpression, path: Path) -> None:
        hint = nearest(error.unknown, self.types) if error.unknown else ""
        options = {option for fact in self.facts.values() for option in fact.of or ()}
        if error.unknown in options:
            hint = f'; an option stands in quotes: "{error.unknown}"'
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
        parts = {name: MOMENTS[f.type] for name, f in self.facts.items() if f.type in MOMENTS}
        for part, offset in literals.bare_moments(text, parts):
            message = f"{part} is a text here; write timestamp({part}) for the moment"
            self._inside("bad_expression", message, text, offset, path)
        for literal, offset in literals.bad_lengths(text):
            message = f"{literal!r} is no duration of an expression; write hours, as 24h or 1h30m"
            self._inside("bad_expression", message, text, offset, path)

    def _inside(self, code: str, message: str, text: str, offset: int, path: Path) -> None:
        """Note a problem at an offset of an expression."""
        line = text.count("\n", 0, offset) + 1
        column = offset - (text.rfind("\n", 0, offset) + 1) + 1
        place = self.source.inside(path, line, column)
        self.problems.append(Problem(code, message, place))
