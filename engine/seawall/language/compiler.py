"""From a read playbook to a plan: every name resolved, every shorthand written out.

The compiler goes through the document once, part by part, and collects problems instead of
stopping at the first. It knows where it is by the same path that the text has, so each problem
has its place. What can only be judged of the plan as a whole is in `checks`.
"""

from __future__ import annotations

from msgspec import Struct

from seawall.hints import nearest
from seawall.language import checks, deadlines, document, hours
from seawall.language.context import Context, always
from seawall.language.problems import Problem
from seawall.language.reading import read_past_keys
from seawall.language.source import Path, Source, read
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED, BadPattern, matches


class Compiled(Struct, frozen=True):
    """A playbook without errors: its plan, and the warnings that its author should see."""

    plan: plan.Plan
    source: Source
    warnings: tuple[Problem, ...]


def compile_text(name: str, data: bytes | str) -> Compiled:
    """Compile a playbook's text. Raises BadPlaybook with every problem and its place."""
    source = read(name, data)
    playbook, problems = read_past_keys(source, document.Playbook)
    return _Compiler(source, playbook, problems).compile()


class _Compiler(Context):
    """Goes through the document once, part by part."""

    def compile(self) -> Compiled:
        """The plan, or BadPlaybook."""
        made = self._plan()
        if not self.errors:
            self.problems += checks.check(made, self.source)
        if self.errors:
            raise self.source.bad(self.problems)
        ordered = sorted(self.problems, key=lambda p: (p.place, p.code))
        return Compiled(plan=made, source=self.source, warnings=tuple(ordered))

    def _plan(self) -> plan.Plan:
        doc = self.doc
        self.zone = self.timezone(doc.timezone, ("timezone",))
        self._unique_ends()
        self.calendars = self._calendars()
        deadlines.named_rungs(self)
        steps = tuple(self._step(number, step) for number, step in enumerate(doc.steps))
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
            labels=self.fact_names(doc.labels, ("labels",)),
            ends={name: end.title for name, end in doc.ends.items()},
            tracks={plan.MAIN: plan.Track(id=plan.MAIN, steps=steps)},
        )

    # --- names -----------------------------------------------------------------------------

    def _unique_ends(self) -> None:
        seen: dict[str, int] = {}
        for number, name in enumerate(self.step_ids):
            path: Path = ("steps", number, "id")
            if name in seen:
                first = self.source.place(("steps", seen[name], "id")).line
                self.problem("duplicate_id", f"the step {name!r} is on line {first} too", path)
            if name in self.doc.ends:
                self.problem("duplicate_id", f"{name!r} is an end too; name one otherwise", path)
            seen.setdefault(name, number)

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
        return key

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

    def _step(self, number: int, step: document.Step) -> plan.Step:
        path: Path = ("steps", number)
        if step.owner is not None:
            self.known("role", step.owner, self.doc.roles, (*path, "owner"))
        return plan.Step(
            id=step.id,
            title=step.title or {"": step.id.replace("_", " ").capitalize()},
            guide=step.guide or {},
            owner=step.owner,
            collect=self._collect(step, path),
            require=self._requirements(step, path),
            fresh=step.fresh,
            skip=self.condition(step.skip, (*path, "skip")),
            skippable=step.skippable,
            next=self._next(step, path, number),
            visits=self._visits(step, path),
            due=deadlines.due_rules(self, step, path),
            relax=step.relax,
            rungs=deadlines.rungs(self, step, path),
            on_timeout=deadlines.on_timeout(self, step, path),
        )

    def _collect(self, step: document.Step, path: Path) -> tuple[plan.Needed, ...]:
        needs, seen = [], set()
        for index, need in enumerate(step.collect):
            here: Path = (*path, "collect", index)
            if need.declare is None:
                self.known("fact", need.name, self.facts, here)
            if need.name in seen:
                self.problem("duplicate_id", f"{need.name!r} is collected twice here", here)
            seen.add(need.name)
            needs.append(plan.Needed(fact=need.name, optional=need.optional))
        return tuple(needs)

    def _requirements(self, step: document.Step, path: Path) -> tuple[plan.Requirement, ...]:
        made = []
        for index, requirement in enumerate(step.require):
            here: Path = (*path, "require", index)
            for position, role in enumerate(requirement.override):
                self.known("role", role, self.doc.roles, (*here, "override", position))
            that = self.condition(requirement.that, (*here, "that"))
            override = tuple(requirement.override)
            made.append(plan.Requirement(that=that or "", say=requirement.say, override=override))
        return tuple(made)

    def _next(self, step: document.Step, path: Path, number: int) -> tuple[plan.Rule, ...]:
        here: Path = (*path, "next")
        if step.next is None:
            if number + 1 == len(self.doc.steps):
                message = f"the last step must name an end in `next`{nearest('', self.doc.ends)}"
                self.problem("missing_key", message, path)
                return ()
            return (plan.Rule(to=self.step_ids[number + 1]),)
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
        for index, rule in enumerate(rules[:-1]):
            if always(rule.when):
                message = "the rule above this one always holds, so this one never counts"
                self.problem("shadowed_rule", message, (*path, index + 1))

    def _visits(self, step: document.Step, path: Path) -> plan.Visits:
        if step.max_visits is None:
            return plan.Visits()
        if step.max_visits.to is not None:
            self.target(step.max_visits.to, (*path, "max_visits", "to"))
            if step.max_visits.to == step.id:
                message = "a step that is full cannot lead to itself"
                self.problem("bad_value", message, (*path, "max_visits", "to"))
        return plan.Visits(times=step.max_visits.times, to=step.max_visits.to)
