"""From a read playbook to a plan: every name resolved, every shorthand written out.

The compiler goes through the document once, part by part, and collects problems instead of
stopping at the first. It knows where it is by the same path that the text has, so each problem
has its place. What can only be judged of the plan as a whole is in `checks`; what has to do with
time is in `deadlines`, with other tracks and playbooks in `flow`, with outside in `events`.
"""

from __future__ import annotations

from msgspec import Struct

from seawall.hints import nearest
from seawall.language import calls, checks, deadlines, document, events, flow, hours
from seawall.language.calls import Find
from seawall.language.context import Block, Context
from seawall.language.problems import Problem
from seawall.language.reading import read_past_keys
from seawall.language.source import Path, Source, read
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED, BadPattern, matches

REPEATS = 1000
"""The rounds of a step that repeats: four months of one every three hours."""


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
    playbook, problems = read_past_keys(source, document.Playbook)
    return _Compiler(source, playbook, problems).compile(find or calls.nowhere, callers)


class _Compiler(Context):
    """Goes through the document once, part by part."""

    def compile(self, find: Find, callers: tuple[str, ...]) -> Compiled:
        """The plan, or BadPlaybook."""
        self.called = calls.compile_called(self, find, (*callers, self.doc.id), compile_text)
        made = self._plan()
        if not self.errors:
            self.problems += checks.check(made, self.blocks, self.source)
        if self.errors:
            raise self.source.bad(self.problems)
        ordered = sorted(self.problems, key=lambda p: (p.place, p.code))
        return Compiled(plan=made, source=self.source, warnings=tuple(ordered))

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
                message = "'main' is the name of the first track; call this one otherwise"
                self.problem("duplicate_id", message, block.path[:-1], key=True)
            elif block.item is None:
                self._unique("track", block.track, block.path[:-1], tracks)
            for number, step in enumerate(block.steps):
                path: Path = (*block.path, number, "id")
                self._unique("step", step.id, path, steps)
                if step.id in self.doc.ends or step.id == plan.DONE:
                    message = f"{step.id!r} is an end too; name one otherwise"
                    self.problem("duplicate_id", message, path)

    def _unique(self, what: str, name: str, path: Path, seen: dict[str, Path]) -> None:
        if name in seen:
            first = self.source.key(seen[name]).line
            self.problem("duplicate_id", f"the {what} {name!r} is on line {first} too", path)
        seen.setdefault(name, path)

    def _key(self) -> str | None:
        key = self.doc.key
        if key is not None and self.known("fact", key, self.facts, ("key",)):
            if self.facts[key].type not in ("text", "url", "int", "choice", "person"):
                kind = self.facts[key].type
                message = f"a key is a text, url, int, choice or person; {key} is a {kind}"
                self.problem("bad_value", message, ("key",))
            elif key not in self.doc.open:
                self.problem(
                    "bad_value", f"a key is given at opening; add {key} to `open`", ("key",)
                )
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
            self.problem("bad_value", message, path)

    # --- parts -----------------------------------------------------------------------------

    def _role(self, name: str, role: document.Role) -> plan.Role:
        path: Path = ("roles", name)
        if name in document.TASK_WORDS:
            message = (
                f"{name!r} already means the {name} of the step at hand; name the role otherwise"
            )
            self.problem("bad_value", message, path, key=True)
        if role.deputy is not None:
            self.known("role", role.deputy, self.doc.roles, (*path, "deputy"))
            if role.deputy == name:
                self.problem("bad_value", "a role cannot be its own deputy", (*path, "deputy"))
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
                self.problem("bad_calendar", wrong.message, (*path, *wrong.path), key=wrong.at_key)
            made[name] = compiled
        return made

    def _fact(self, name: str, fact: document.Fact) -> plan.Fact:
        path = self.fact_paths[name]
        self.roles(fact.confidential, (*path, "confidential"))
        if name in CONTEXT or name in RESERVED:
            message = f"{name!r} already means something in expressions; name the fact otherwise"
            self.problem("bad_value", message, path, key=True)
        self._options(fact, path)
        if fact.pattern is not None:
            self._pattern(fact, path)
        if fact.min is not None and fact.max is not None and fact.min > fact.max:
            self.problem("bad_value", "`min` is larger than `max`", (*path, "min"))
        return self.plan_fact(name)

    def _options(self, fact: document.Fact, path: Path) -> None:
        """`of` belongs to choices and `items` to a checklist, and there they are needed."""
        for key, given, kinds in (
            ("of", fact.of, ("choice", "choices")),
            ("items", fact.items, ("checklist",)),
        ):
            if fact.type in kinds and not given:
                message = f"a {fact.type} needs `{key}` with what there is to choose from"
                self.problem("missing_key", message, path, key=True)
            elif fact.type not in kinds and given is not None:
                message = f"`{key}` belongs to a {' or '.join(kinds)}, not to a {fact.type}"
                self.problem("bad_value", message, (*path, key), key=True)
            elif given is not None and len(set(given)) < len(given):
                self.problem("duplicate_id", f"`{key}` names something twice", (*path, key))

    def _pattern(self, fact: document.Fact, path: Path) -> None:
        if fact.type != "text":
            self.problem("bad_value", "`pattern` belongs to a text", (*path, "pattern"), key=True)
        try:
            matches(fact.pattern or "", "")
        except BadPattern as error:
            self.problem("bad_value", f"`pattern`: {error}", (*path, "pattern"))

    def _end(self, name: str, end: document.End) -> plan.End:
        return plan.End(
            title=end.title, require=self._requirements(end.require, ("ends", name, "require"))
        )

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
            message = f"the last step must name an end in `next`{nearest('', self.doc.ends)}"
            self.problem("missing_key", message, path)
            return ()
        for index, rule in enumerate(step.next):
            self.target(rule.to, (*here, index, "to"))
            self.condition(rule.when, (*here, index, "when"))
        self._falls_through(step.next, here)
        return tuple(plan.Rule(to=rule.to, when=rule.when) for rule in step.next)

    def _falls_through(self, rules: list[document.Rule], path: Path) -> None:
        if not rules:
            self.problem("bad_value", "`next` must not be empty", path)
            return
        if rules[-1].when is not None:
            message = "the incident could be stuck here: give the last rule no `when`"
            self.problem("falls_through", message, (*path, len(rules) - 1))
        self.shadowed([rule.when for rule in rules], path)

    def _visits(self, step: document.Step, path: Path) -> plan.Visits:
        if step.max_visits is None:
            return plan.Visits() if step.repeat is None else plan.Visits(times=REPEATS)
        if step.max_visits.to is not None:
            self.target(step.max_visits.to, (*path, "max_visits", "to"))
            if step.max_visits.to == step.id:
                message = "a step that is full cannot lead to itself"
                self.problem("bad_value", message, (*path, "max_visits", "to"))
        return plan.Visits(times=step.max_visits.times, to=step.max_visits.to)
