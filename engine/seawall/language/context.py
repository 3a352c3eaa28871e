"""What every part of the compiler shares: the names there are, and the problems found so far.

The compiler knows where it is by the same path that the text has, so each problem has its place.
It goes on with something harmless in the place of what is wrong, so that one mistake hides no
others; and it keeps in mind which mistakes make the rest impossible to judge (`distorted`).
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct

from seawall.hints import CURLY, closest, is_curly, straight, suggestion
from seawall.language import document, literals, slips
from seawall.language.neutral import PARTS, UNREAD
from seawall.language.problems import Problem
from seawall.language.reading import NAME_HELP, Read
from seawall.language.source import Path, Source
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED, BadExpression, Expression
from seawall.machine.facts import MOMENTS
from seawall.machine.facts import PARTS as RECORDS

APART = frozenset({
    "bad_calendar", "bad_condition", "bad_expression", "falls_through", "shadowed_rule",
    "unknown_calendar", "unknown_fact", "unknown_option", "unknown_role", "wrong_type",
})  # fmt: skip
"""Codes of what is wrong by itself: where steps lead to can still be judged."""

_BESIDE = ("roles", "calendars", "facts", "measures")
"""Parts of a playbook in which an unknown key says nothing about where steps lead to."""

ANY_CONDITION = "overdue"
"""Stands for a condition that cannot be read: it may hold or not, and reads no fact."""

_DECLARED = {
    "fact": "a fact is declared under `facts`, as {name}: {{type: text}}",
    "role": "a role is declared under `roles`, as {name}: What people call it",
    "calendar": "a calendar is declared under `calendars`, as {name}: {{hours: {{mon-fri: "
    '"09:00-17:00"}}}}',
    "escalation": "an escalation is declared under `escalations`, as {name}: {{at: due, "
    "tell: owner}}",
    "signal": "a signal is declared under `signals`, as {name}: {{title: What it means}}",
    "track": "a track is declared under `tracks`, as {name}: and a list of its steps",
    "step": "a step is written under `steps`, as id: {name}",
    "step or end": "an end is declared under `ends`, as {name}: What it means",
}
"""How to make what a name should stand for, where there is nothing that it is like."""


def instead(what: str, name: str, names: Iterable[str]) -> str:
    """What would be right in the place of a name that is not among the `names` there are."""
    example = name if re.fullmatch(r"[a-z][a-z0-9_]{0,59}", name) else "my_own"
    return suggestion(name, names) or _DECLARED[what].format(name=example)


MAX_PROBLEMS = 100
"""A playbook with more mistakes than this is another kind of file; no more are looked for."""


_ASIDE = frozenset({
    "approve", "at", "at_most", "by", "calendar", "collect", "confidential", "description", "due",
    "escalate", "every", "fresh", "guide", "help", "is", "key", "labels", "legal", "need",
    "not_author", "of", "open", "optional", "override", "owner", "pausable", "relax", "require",
    "rounds", "say", "seawall", "skippable", "target", "tell", "that", "timezone", "title",
    "version", "waive", "when", "within",
})  # fmt: skip
"""Keys whose values say nothing about where steps lead to, nor does what stands in for them."""


def _leads(path: Path) -> bool:
    """Whether a value that could not be read may have said where steps lead to."""
    key = next(part for part in reversed(path) if isinstance(part, str))
    return path[0] not in _BESIDE and key not in _ASIDE


_GUESSES = ("text", "number", "int", "bool", "datetime", "choices", "contact")
"""What a fact may be whose declaration cannot be read."""


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

    def __init__(self, source: Source, read: Read[document.Playbook]) -> None:
        self.source = source
        self.doc = playbook = read.model
        self.problems = list(read.problems)
        self.unread_problems = frozenset(read.problems)
        """Those of keys and values, not of what they mean."""
        self.stand_ins = read.stand_ins
        self.distorted = any(path[0] not in _BESIDE for path in read.lost)
        self.distorted |= any(_leads(path) for path in self.stand_ins.unread)
        """Whether something is wrong that makes it useless to ask where steps lead to."""
        self.blocks = tuple(blocks(playbook))
        self.block: Block | None = None
        """The block being compiled; None for what stands outside of any."""
        self.facts = dict(playbook.facts)
        self.fact_paths: dict[str, Path] = {name: ("facts", name) for name in playbook.facts}
        self._declare_inline()
        self.zone = "UTC"
        self.calendars: dict[str, plan.Calendar] = {}
        self.types: Mapping[str, str] = self.outer_types
        self._here: dict[str, None] = {}
        self.called: dict[str, plan.Plan] = {}

    @cached_property
    def step_ids(self) -> dict[str, str]:
        """Every step of the playbook, and the track of the `each` that it is in, if any."""
        return {step.id: block.each for block in self.blocks for step in block.steps}

    @cached_property
    def main_ids(self) -> dict[str, None]:
        """Every step of the main track."""
        return dict.fromkeys(step.id for step in self.blocks[0].steps)

    @cached_property
    def outer_types(self) -> dict[str, str]:
        """The type of every variable that means something outside of any `each`."""
        return {**{name: fact.type for name, fact in self.facts.items()}, **CONTEXT}

    @cached_property
    def all_types(self) -> dict[str, str]:
        """The type of every variable that means something anywhere."""
        items = {name: "text" for block in self.blocks for name in block.items}
        return {**{name: fact.type for name, fact in self.facts.items()}, **items, **CONTEXT}

    @cached_property
    def each_facts(self) -> dict[str, dict[str, None]]:
        """By `each` the facts that are collected in it, in order."""
        found: dict[str, dict[str, None]] = {}
        for block in self.blocks:
            here = found.setdefault(block.each, {})
            for step in block.steps:
                here |= dict.fromkeys([*(need.name for need in step.collect), *step.result])
        return found

    def enter(self, block: Block) -> None:
        """Go on with another block: its names are the ones that count."""
        self.block = block
        self._here = dict.fromkeys(step.id for step in block.steps)
        self.types = self.outer_types
        if block.items:
            self.types = ChainMap(dict.fromkeys(block.items, "text"), self.outer_types)

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
        help: str,
        key: bool = False,
        apart: bool | None = None,
    ) -> None:
        """Note what is wrong at the value that `path` leads to, or at its `key`.

        `help` says what would be right. `apart` says whether the rest can be judged without it;
        else its code does.
        """
        if self._follows(path):
            return
        place = self.source.key(path) if key else self.source.place(path)
        self._note(Problem(code, message, place, help=help), apart)

    def is_unread(self, path: Path) -> bool:
        """Whether something stands in for the value at a path, because it could not be read."""
        put = self.stand_ins
        return bool(put.unread) and (put.cover(path) or put.cover(self.source.follow(path)))

    def _follows(self, path: Path) -> bool:
        """Whether a problem at a path is one of what stands in for something there, or around."""
        here = self.source.follow(path)
        inside = here[-2:-1] not in (("steps",), ())
        around = inside and any(lost[:-1] == here for lost in self.stand_ins.unread)
        return around or self.is_unread(path)

    def excused(self, what: str, name: str, names: Iterable[str]) -> bool:
        """Whether a name may have been declared in what could not be read.

        One that is like some of the `names` there are is no such name, but misspelt.
        """
        put = self.stand_ins
        if not put.unread or name == UNREAD or name in put.names:
            return bool(put.unread)
        return not put.parts.isdisjoint(PARTS.get(what, ())) and not closest(name, names)

    def _note(self, problem: Problem, apart: bool | None = None) -> None:
        self.problems.append(problem)
        if len(self.problems) >= MAX_PROBLEMS:
            raise self.source.bad(self.problems)
        self.distorted |= not (problem.code in APART if apart is None else apart)

    def known(self, what: str, name: str, names: Collection[str], path: Path) -> bool:
        """Whether a name is among the known `names`; a problem if not."""
        if name in names:
            return True
        if self.excused(what, name, names):
            return False
        code = f"unknown_{what.replace(' ', '_')}"
        message, help = f"there is no {what} {name[:60]!r}", instead(what, name, names)
        if is_curly(name):
            message, help = f"{message}: {CURLY}", straight(name)
        self.problem(code, message, path, help=help)
        return False

    def fact_names(self, names: list[str], path: Path) -> tuple[str, ...]:
        """Names of facts, each once."""
        here = [
            name
            for index, name in enumerate(names)
            if self.known("fact", name, self.facts, (*path, index))
        ]
        return tuple(dict.fromkeys(here))

    def timezone(self, name: str, path: Path) -> str:
        """The time zone of that name; UTC for now, and a problem, where there is none."""
        try:
            return ZoneInfo(name).key
        except (ValueError, OSError, KeyError):
            message = f"{name[:60]!r} is no time zone"
            near = closest(name, self._zones)
            help = f"did you mean {near!r}?" if near else "write one such as Europe/Amsterdam"
            self.problem("bad_value", message, path, help=help, apart=True)
            return "UTC"

    def target(self, name: str, path: Path) -> None:
        """Note a problem unless the track at hand has a step of that name, or can end so."""
        block = self.block
        here: Collection[str] = self.step_ids if block is None else self._here
        done = [] if block is not None and block.track == plan.MAIN else [plan.DONE]
        if name in here:
            return
        if name in self.step_ids:
            message = (
                f"{name!r} is on another track, and steps lead to steps of their own track only"
            )
            help = (
                "lead to a step of this track, or to an end"
                if not done
                else "lead to a step of this track, or to `done`, with which this track ends"
            )
            self.problem("unknown_step_or_end", message, path, help=help)
            return
        self.known("step or end", name, [*here, *self.doc.ends, *done], path)

    def shadowed(self, whens: Sequence[str | None], path: Path) -> None:
        """Look for rules behind one that always holds, by their conditions."""
        for index, when in enumerate(whens[:-1]):
            if always(when):
                message = "the rule above this one always holds, so this one never counts"
                help = "move it up, or give the rule above it a `when`"
                self.problem("shadowed_rule", message, (*path, index + 1), help=help)

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
            if need.declare is None and not self.known("fact", need.name, self.facts, here):
                continue
            if need.name in seen:
                message = f"{need.name!r} is collected twice here"
                self.problem("duplicate_id", message, here, help="name it once", apart=True)
            elif need.name in self.facts:
                needs.append(plan.Needed(fact=need.name, optional=need.optional))
            seen.add(need.name)
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
        steps = self._collecting.get(fact, {})
        return tuple(dict.fromkeys(role for roles in steps for role in roles)) if all(steps) else ()

    @cached_property
    def _collecting(self) -> dict[str, dict[tuple[str, ...], None]]:
        """By fact who may see the steps that collect it; an empty tuple is everybody."""
        found: dict[str, dict[tuple[str, ...], None]] = {}
        for block in self.blocks:
            for step in block.steps:
                roles = tuple(step.confidential) or block.roles
                for fact in [*(need.name for need in step.collect), *step.result]:
                    found.setdefault(fact, {})[roles] = None
        return found

    @cached_property
    def _moments(self) -> dict[str, str]:
        """The facts that are records, and their part that is a moment."""
        return {name: MOMENTS[f.type] for name, f in self.facts.items() if f.type in MOMENTS}

    @cached_property
    def _members(self) -> dict[str, list[str]]:
        """The facts that have parts, with the names of these: records, and what is ticked."""
        found = {name: list(RECORDS.get(f.type, f.items or ())) for name, f in self.facts.items()}
        return {name: parts for name, parts in found.items() if parts and UNREAD not in parts}

    @cached_property
    def _zones(self) -> frozenset[str]:
        return frozenset(available_timezones())

    @cached_property
    def _choices(self) -> dict[str, frozenset[str]]:
        """The options of every choice."""
        return {name: frozenset(f.of) for name, f in self.facts.items() if f.of is not None}

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
                message = f"the fact {need.name[:60]!r} is declared already"
                help = f"collect its name alone, as [{need.name[:60]}]"
                self.problem("duplicate_id", message, path, help=help, key=True, apart=True)
            elif not re.fullmatch(r"[a-z][a-z0-9_]*", need.name):
                message = f"{need.name[:60]!r} is not possible as the name of a fact"
                self.problem("bad_value", message, path, help=NAME_HELP, key=True)
            else:
                self.facts[need.name] = need.declare
                self.fact_paths[need.name] = path

    def condition(self, text: str | None, path: Path) -> str | None:
        """A condition that compiles and is true or false; problems at the place inside it."""
        if text is None:
            return None
        if self._reads_unread(text):
            self._guess(text, path)
            return ANY_CONDITION
        if self.is_unread(path):
            return ANY_CONDITION
        compiled = self._compile(text, path)
        if compiled is not None and not compiled.is_condition:
            self.problem(
                "bad_condition",
                f"this gives {slips.kind(compiled.result)}, which is neither true nor false",
                path,
                help=f"compare it with something, as in {slips.comparison(text, compiled.result)}",
            )
        return text if compiled is not None and compiled.is_condition else ANY_CONDITION

    def expression(self, text: str, kind: str, path: Path, without: tuple[str, ...] = ()) -> None:
        """Note a problem unless an expression compiles, and gives a value of a fact's type."""
        if self._reads_unread(text) or self.is_unread(path):
            self.distorted = True
            return
        compiled = self._compile(text, path)
        for name in sorted(compiled.reads.intersection(without)) if compiled else ():
            message = f"{name} is another at every moment, so it cannot be given once and for all"
            help = "collect it as a fact first, and give that fact"
            self.problem("bad_expression", message, path, help=help)
        if compiled is not None and not compiled.gives(kind):
            message = (
                f"this gives {slips.kind(compiled.result)}, where {slips.kind(kind)} is needed"
            )
            help = slips.wanted(kind)
            self.problem("wrong_type", message, path, help=help)

    def _reads_unread(self, text: str) -> bool:
        """Whether an expression reads a fact whose declaration could not be read."""
        lost = self.stand_ins.names - self.types.keys()
        return bool(lost) and not lost.isdisjoint(re.findall(r"\w+", text))

    def _guess(self, text: str, path: Path) -> None:
        """Note what is wrong with an expression, whatever the facts are that could not be read."""
        lost = [name for name in self.stand_ins.names if re.fullmatch(r"[a-z]\w*", name, re.ASCII)]
        used = set(re.findall(r"\w+", text)).intersection(lost) - self.types.keys() - RESERVED
        for guess in _GUESSES:
            try:
                Expression(text, {**self.types, **dict.fromkeys(used, guess)})
            except BadExpression as error:
                if not slips.is_clash(error):
                    self._bad_expression(error, text, path)
                    return
            else:
                self._literals_fit(text, path)
                return

    def _compile(self, text: str, path: Path) -> Expression | None:
        try:
            expression = Expression(text, self.types)
        except BadExpression as error:
            self._bad_expression(error, text, path)
            return None
        self._literals_fit(text, path)
        return expression

    def _bad_expression(self, error: BadExpression, text: str, path: Path) -> None:
        if error.unknown and self.excused("fact", error.unknown, self.types):
            return
        options = {option for fact in self.facts.values() for option in fact.of or ()}
        message, help = slips.explain(error, text, self.types, options)
        place = self.source.inside(path, *slips.place(error, text))
        self._note(Problem("bad_expression", message, place, help=help))

    def _literals_fit(self, text: str, path: Path) -> None:
        """A choice compared with what is no option of it would never be equal."""
        for name, literal, offset in literals.compared(text):
            fact = self.facts.get(name)
            options = self._choices.get(name, frozenset())
            if fact is None or fact.type not in ("choice", "choices") or literal in options:
                continue
            if not options:  # that it has none is said already
                continue
            message = f"{literal!r} is no option of {name}, so the two are never equal"
            help = suggestion(literal, fact.of or ()) or f"write one of the options of {name}"
            self._inside("unknown_option", message, help, text, offset, path)
        for name, part, offset in literals.members(text):
            if name in self._members and part not in self._members[name]:
                message = f"{name} has no part {part[:40]!r}"
                help = suggestion(part, self._members[name]) or f"write one of the parts of {name}"
                self._inside("bad_expression", message, help, text, offset, path)
        for part, offset in literals.bare_moments(text, self._moments):
            message = f"{part} is a text here, not a moment"
            help = f"write timestamp({part})"
            self._inside("bad_expression", message, help, text, offset, path)
        for literal, offset in literals.bad_lengths(text):
            message = f"{literal!r} is no duration of a condition"
            help = 'count in hours, minutes and seconds, as duration("36h") or duration("1h30m")'
            self._inside("bad_expression", message, help, text, offset, path)

    def _inside(
        self, code: str, message: str, help: str, text: str, offset: int, path: Path
    ) -> None:
        """Note a problem at an offset of an expression."""
        line = text.count("\n", 0, offset) + 1
        column = offset - (text.rfind("\n", 0, offset) + 1) + 1
        place = self.source.inside(path, line, column)
        self._note(Problem(code, message, place, help=help))
