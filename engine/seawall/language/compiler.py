"""From a read playbook to a plan: every name resolved, every shorthand written out.

The compiler goes through the document once, part by part, and collects problems instead of
stopping at the first. It knows where it is by the same path that the text has, so each problem
has its place. What can only be judged of the plan as a whole is in `checks`; what has to do with
time is in `deadlines`, with other tracks and playbooks in `flow`, with outside in `events`.
"""

from __future__ import annotations

import re

from msgspec import Struct

from seawall.language import calls, checks, deadlines, document, events, flow, hours
from seawall.language.calls import Find
from seawall.language.context import Block, Context, always
from seawall.language.problems import Problem
from seawall.language.reading import read_past_slips
from seawall.language.source import Path, Source, read
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED, BadPattern, matches

MOST = {
    "steps": 2000,
    "steps with `after`": 200,
    "facts": 2000,
    "roles": 200,
    "calendars": 50,
    "signals": 200,
    "measures": 500,
    "never": 500,
    "escalations": 200,
    "ends": 200,
}
"""What a playbook has at most of each; the largest there are have a twentieth."""

TIMES = frozenset({"late_end", "late_measure", "rung_never_fires"})
"""Codes about how long something takes."""
_GIVEN = frozenset({"item_fact", "never_given", "read_early"})
FOLLOWS: dict[str, frozenset[str]] = {
    "bad_condition": _GIVEN,
    "bad_value": TIMES | {"unused_role"},
    "bad_expression": _GIVEN,
    "duplicate_id": _GIVEN,
    "falls_through": frozenset({"unused_role"}),
    "missing_key": TIMES | {"no_due"},
    "shadowed_rule": frozenset({"unreachable"}),
    "unknown_fact": _GIVEN | TIMES,
    "unknown_key": _GIVEN | TIMES | {"unused_role"},
    "unknown_option": frozenset(),
    "unknown_role": frozenset({"unused_role"}),
    "wrong_type": _GIVEN | TIMES,
}
"""By code of a mistake the codes of what may be found only because of it; else those of time."""


_ONLY_SAID = frozenset({"description", "guide", "help", "say", "seawall", "title", "version"})
_TIMED = frozenset({"at_most", "due", "every", "target", "within"})


def follows_from(path: Path) -> frozenset[str]:
    """The codes of what may be found only because the value at a path could not be read."""
    key = next(part for part in reversed(path) if isinstance(part, str))
    if key in _ONLY_SAID:
        return frozenset()
    return TIMES if key in _TIMED else TIMES | _GIVEN | {"no_due", "no_owner", "unused_role"}


class Compiled(Struct, frozen=True):
    """A playbook without errors: its plan, and the warnings that its author should see."""

    plan: plan.Plan
    source: Source
    warnings: tuple[Problem, ...]


def compile_text(
    name: str, data: bytes | str, find: Find | None = None, callers: tuple[str, ...] = ()
) -> Compiled:
    """Compile a playbook's text. Raises BadPlaybook with every problem and its place.

    `find` gives the file of a playbook that is called; `callers` are those being compiled.
    """
    source = read(name, data)
    read_so_far = read_past_slips(source, document.Playbook)
    return _Compiler(source, read_so_far).compile(find or calls.nowhere, callers)


class _Compiler(Context):
    """Goes through the document once, part by part."""

    def compile(self, find: Find, callers: tuple[str, ...]) -> Compiled:
        """The plan, or BadPlaybook."""
        self._bounded()
        self.called = calls.compile_called(self, find, (*callers, self.doc.id), compile_text)
        made = self._plan()
        if not self.distorted:
            self.problems += self._of_the_whole(made)
        if self.errors:
            raise self.source.bad(self.problems)
        ordered = sorted(self.problems, key=lambda p: (p.place, p.code))
        return Compiled(plan=made, source=self.source, warnings=tuple(ordered))

    def _bounded(self) -> None:
        """Refuse what no team could work by, before the time it takes to look at it."""
        waiting = [step.id for block in self.blocks for step in block.steps if step.after]
        counts = {"steps": len(self.step_ids), "steps with `after`": len(waiting)}
        for part, most in MOST.items():
            count = counts[part] if part in counts else len(getattr(self.doc, part))
            if count > most:
                message = f"the playbook has {count:,} {part}"
                help = f"a playbook has at most {most:,}; make it several that call each other"
                place = self.source.key((part.split()[0],))
                raise self.source.bad([Problem("too_big", message, place, help=help)])

    def _of_the_whole(self, made: plan.Plan) -> list[Problem]:
        """What is wrong with the plan as a whole, but for what only follows from other mistakes."""
        follows: set[str] = set()
        for problem in self.errors:
            if problem not in self.unread_problems:
                follows |= FOLLOWS.get(problem.code, TIMES)
        for path in self.stand_ins.unread:
            follows |= follows_from(path)
        found = checks.check(made, self.blocks, self.source)
        return [problem for problem in found if problem.code not in follows]

    def _plan(self) -> plan.Plan:
        doc = self.doc
        self.zone = self.timezone(doc.timezone, ("timezone",))
        self._unique_names()
        self.calendars = self._calendars()
        deadlines.named_rungs(self)
        tracks = {block.track: self._track(block) for block in reversed(self.blocks)}
        tracks = dict(reversed(tracks.items()))
        self.block = None
        return plan.Plan(
            language=document.LANGUAGE_VERSION,
            id=doc.id,
            version=doc.version,
            title=doc.title,
            description=doc.description or {},
            timezone=self.zone,
            roles={name: self._role(name, role) for name, role in doc.roles.items()},
            calendars=self.calendars,
            facts={name: self._fact(name, fact) for name, fact in self.facts.items()},
            open=self.fact_names(doc.open, ("open",)),
            key=self._key(),
            labels=self._labels(),
            ends={name: self._end(name, end) for name, end in doc.ends.items()},
            tracks=tracks,
            signals={name: events.signal(self, name, given) for name, given in doc.signals.items()},
            never=events.nevers(self),
            measures={
                name: events.measure(self, name, given) for name, given in doc.measures.items()
            },
            called=self.called,
        )

    # --- names -----------------------------------------------------------------------------

    def _unique_names(self) -> None:
        """Steps and tracks are named once, and no step as an end is."""
        steps: dict[str, Path] = {}
        tracks: dict[str, Path] = {}
        for block in self.blocks:
            if block.track == plan.MAIN and block is not self.blocks[0]:
                message = "'main' is the name of the first track"
                help = "call this one otherwise"
                self.problem("duplicate_id", message, block.path[:-1], help=help, key=True)
            elif block.item is None:
                self._unique("track", block.track, block.path[:-1], tracks)
            for number, step in enumerate(block.steps):
                path: Path = (*block.path, number, "id")
                self._unique("step", step.id, path, steps)
                if step.id in self.doc.ends or step.id == plan.DONE:
                    message = f"{step.id!r} is the name of an end too"
                    help = f"give the step another name, as {step.id}_step"
                    self.problem("duplicate_id", message, path, help=help)

    def _unique(self, what: str, name: str, path: Path, seen: dict[str, Path]) -> None:
        if name in seen:
            first = self.source.key(seen[name]).line
            message = f"the {what} {name!r} is on line {first} too"
            help = f"give one of them another name, as {name}_again"
            self.problem("duplicate_id", message, path, help=help)
        seen.setdefault(name, path)

    def _key(self) -> str | None:
        key = self.doc.key
        if key is not None and self.known("fact", key, self.facts, ("key",)):
            if self.facts[key].type not in ("text", "url", "int", "choice", "person"):
                kind = self.facts[key].type
                message = f"{key} is of type {kind}, which cannot tell incidents apart"
                help = "take a fact of type text, url, int, choice or person"
                self.problem("bad_value", message, ("key",), help=help, apart=True)
            elif key not in self.doc.open and not any(
                p[0] == "open" for p in self.stand_ins.unread
            ):
                message = f"the key {key} is not given when an incident is opened"
                help = f"add it to `open`, as [{', '.join([*self.doc.open[:3], key])}]"
                self.problem("bad_value", message, ("key",), help=help, apart=True)
            self._public(key, ("key",))
        return key

    def _labels(self) -> tuple[str, ...]:
        names = self.fact_names(self.doc.labels, ("labels",))
        for index, name in enumerate(names):
            if name in self.facts:
                self._public(name, ("labels", index))
        return names

    def _public(self, fact: str, path: Path) -> None:
        """What lists show, everybody sees."""
        if self.plan_fact(fact).confidential:
            message = f"{fact} is confidential, and lists would show it to everybody"
            help = "take another fact, or take `confidential` away from this one"
            self.problem("bad_value", message, path, help=help, apart=True)

    # --- parts -----------------------------------------------------------------------------

    def _role(self, name: str, role: document.Role) -> plan.Role:
        path: Path = ("roles", name)
        if name in document.TASK_WORDS:
            message = f"{name!r} already means the {name} of the step at hand"
            help = f"give the role another name, as {name}_role"
            self.problem("bad_value", message, path, help=help, key=True, apart=True)
        if role.deputy is not None:
            self.known("role", role.deputy, self.doc.roles, (*path, "deputy"))
            if role.deputy == name:
                message, help = "a role cannot be its own deputy", "name another role, or none"
                self.problem("bad_value", message, (*path, "deputy"), help=help, apart=True)
        return plan.Role(id=name, title=role.title, deputy=role.deputy)

    def _calendars(self) -> dict[str, plan.Calendar]:
        made = {}
        for name, calendar in self.doc.calendars.items():
            path: Path = ("calendars", name)
            zone = self.zone
            if calendar.timezone is not None:
                zone = self.timezone(calendar.timezone, (*path, "timezone"))
            compiled, found = hours.compile_calendar(calendar, zone)
            for wrong in found:
                here: Path = (*path, *wrong.path)
                self.problem("bad_calendar", wrong.message, here, help=wrong.help, key=wrong.at_key)
            made[name] = hours.always_open(zone) if found else compiled
        return made

    def _fact(self, name: str, fact: document.Fact) -> plan.Fact:
        path = self.fact_paths[name]
        self.roles(fact.confidential, (*path, "confidential"))
        if name in CONTEXT or name in RESERVED:
            message = f"{name!r} already means something in conditions"
            help = f"give the fact another name, as {name}_fact"
            self.problem("bad_value", message, path, help=help, key=True, apart=False)
        self._options(fact, path)
        if fact.pattern is not None:
            self._pattern(fact, path)
        if fact.min is not None and fact.max is not None and fact.min > fact.max:
            message, help = "`min` is larger than `max`", "swap them, or leave one out"
            self.problem("bad_value", message, (*path, "min"), help=help, apart=True)
        return self.plan_fact(name)

    def _options(self, fact: document.Fact, path: Path) -> None:
        """`of` belongs to choices and `items` to a checklist, and there they are needed."""
        for key, given, kinds in (
            ("of", fact.of, ("choice", "choices")),
            ("items", fact.items, ("checklist",)),
        ):
            if fact.type in kinds and not given:
                message = f"a fact of type {fact.type} needs `{key}`, what it consists of"
                help = f"add it, as {{type: {fact.type}, {key}: [first, second]}}"
                self.problem("missing_key", message, path, help=help, key=True, apart=True)
            elif fact.type not in kinds and given is not None:
                message = f"`{key}` does not go with type {fact.type}"
                help = f"take it out, or make the fact a {' or '.join(kinds)}"
                self.problem("bad_value", message, (*path, key), help=help, key=True, apart=True)
            elif given is not None and len(set(given)) < len(given):
                message, help = f"`{key}` names something twice", "name each once"
                self.problem("duplicate_id", message, (*path, key), help=help, apart=True)

    def _pattern(self, fact: document.Fact, path: Path) -> None:
        if fact.type != "text":
            message = f"`pattern` does not go with type {fact.type}"
            help, here = "take it out, or make the fact a text", (*path, "pattern")
            self.problem("bad_value", message, here, help=help, key=True, apart=True)
        try:
            matches(fact.pattern or "", "")
        except BadPattern as error:
            why = re.sub(r".*: invalid regular expression: |: \^\(\?:.*", "", str(error))
            message = f"`pattern` cannot be read as a pattern: {why}"
            help = "write one such as '[A-Z]{2}-[0-9]+', with \\ before a bracket meant as itself"
            self.problem("bad_value", message, (*path, "pattern"), help=help, apart=True)

    def _end(self, name: str, end: document.End) -> plan.End:
        require = self._requirements(end.require, ("ends", name, "require"))
        return plan.End(title=end.title, require=require, due=end.due)

    def _track(self, block: Block) -> plan.Track:
        self.enter(block)
        self.roles(list(block.roles), (*block.path[:-1], "confidential"))
        if block.item is not None:
            flow.item_name(self, block.item, (*block.path[:-1], "item"))
        return plan.Track(
            id=block.track,
            steps=tuple(self._step(block, number) for number in range(len(block.steps))),
            title=block.title or {},
            step=block.step,
            outlives=block.outlives,
            item=block.item,
            facts=() if block.item is None else flow.own_facts(self, block),
        )

    def _step(self, block: Block, number: int) -> plan.Step:
        step = block.steps[number]
        path: Path = (*block.path, number)
        flow.one_of_a_kind(self, step, path)
        return plan.Step(
            id=step.id,
            title=step.title or {"": step.id.replace("_", " ").capitalize()},
            guide=step.guide or {},
            owner=flow.owners(self, step, path),
            collect=self.collect(step.collect, path),
            require=self._requirements(step.require, (*path, "require")),
            fresh=step.fresh,
            skip=self.condition(step.skip, (*path, "skip")),
            skippable=step.skippable,
            next=self._next(block, number, path),
            visits=self._visits(step, path),
            due=deadlines.due_rules(self, step, path),
            relax=step.relax,
            rungs=deadlines.rungs(self, step, path),
            on_timeout=deadlines.on_timeout(self, step, path),
            after=flow.after(self, block, step, path),
            approve=flow.approvals(self, step, path),
            repeat=deadlines.repeat(self, step, path),
            wait=flow.wait(self, step, path),
            call=calls.call(self, step, path),
            each=flow.each(self, step, path),
            tracks=flow.tracks(self, step, path),
            confidential=self.roles(step.confidential, (*path, "confidential")) or block.roles,
        )

    def _requirements(
        self, listed: list[document.Requirement], path: Path
    ) -> tuple[plan.Requirement, ...]:
        made = []
        for index, requirement in enumerate(listed):
            here: Path = (*path, index)
            that = self.condition(requirement.that, (*here, "that"))
            override = self.roles(requirement.override, (*here, "override"))
            made.append(plan.Requirement(that=that or "", say=requirement.say, override=override))
        return tuple(made)

    def _next(self, block: Block, number: int, path: Path) -> tuple[plan.Rule, ...]:
        here: Path = (*path, "next")
        step = block.steps[number]
        if step.next is None:
            if number + 1 < len(block.steps):
                return (plan.Rule(to=block.steps[number + 1].id),)
            if block.track != plan.MAIN or (step.repeat and step.repeat.until is None):
                return (plan.Rule(to=plan.DONE),)
            message = "the last step does not say in `next` how it ends"
            ends = f" ({', '.join(self.doc.ends)})" if len(self.doc.ends) > 1 else ""
            help = f"name an end{ends}, as next: {next(iter(self.doc.ends))}"
            self.problem("missing_key", message, path, help=help)
            return ()
        made = []
        for index, rule in enumerate(step.next):
            self.target(rule.to, (*here, index, "to"))
            when = self.condition(rule.when, (*here, index, "when"))
            made.append(plan.Rule(to=rule.to, when=when))
        self._falls_through(step.next, here)
        return tuple(made)

    def _falls_through(self, rules: list[document.Rule], path: Path) -> None:
        if not rules:
            message, help = "`next` is empty", "name a step or an end, or leave `next` out"
            self.problem("bad_value", message, path, help=help)
            return
        if not any(always(rule.when) for rule in rules):
            message = "the incident could be stuck here, where none of these rules holds"
            help = "give the last rule no `when`, or add one without, as {to: …}"
            self.problem("falls_through", message, (*path, len(rules) - 1), help=help)
        self.shadowed([rule.when for rule in rules], path)

    def _visits(self, step: document.Step, path: Path) -> plan.Visits:
        if step.max_visits is None:
            return plan.Visits() if step.repeat is None else plan.Visits(times=plan.REPEATS)
        if step.max_visits.to is not None:
            self.target(step.max_visits.to, (*path, "max_visits", "to"))
            if step.max_visits.to == step.id:
                message = "a step that is full cannot lead to itself"
                help = "lead to another step or to an end, or leave `to` out"
                self.problem("bad_value", message, (*path, "max_visits", "to"), help=help)
        return plan.Visits(times=step.max_visits.times, to=step.max_visits.to)
