"""From a read playbook to a plan: every name resolved, every shorthand written out.

The compiler goes through the document once, part by part, and collects problems instead of
stopping at the first. It knows where it is by the same path that the text has, so each problem
has its place. What can only be judged of the plan as a whole is in `checks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from seawall.hints import nearest
from seawall.language import checks, document, hours
from seawall.language.problems import Problem, Severity
from seawall.language.reading import read_model
from seawall.language.source import Path, Source, child, read
from seawall.machine import durations, facts, plan
from seawall.machine.durations import Duration
from seawall.machine.expressions import CONTEXT, BadExpression, Expression, literals_compared

Text = plan.Text

_RUNG = re.compile(r"due(?:(?P<sign>[+-])(?P<offset>\w+))?|(?P<share>\d{1,3}(?:\.\d+)?)%")
_TASK_WORDS = ("owner", "deputy")


class Compiled(Struct, frozen=True):
    """A playbook without errors: its plan, and the warnings that its author should see."""

    plan: plan.Plan
    source: Source
    warnings: tuple[Problem, ...]


def compile_text(name: str, data: bytes | str) -> Compiled:
    """Compile a playbook's text. Raises BadPlaybook with every problem and its place."""
    source = read(name, data)
    return _Compiler(source, read_model(source, document.Playbook)).compile()


class _Compiler:
    def __init__(self, source: Source, playbook: document.Playbook) -> None:
        self.source = source
        self.doc = playbook
        self.problems: list[Problem] = []
        self.facts = dict(playbook.facts)
        self.fact_paths: dict[str, Path] = {name: ("facts", name) for name in playbook.facts}
        self._declare_inline()
        self.step_ids = [step.id for step in playbook.steps]
        self.types = {**{name: fact.type for name, fact in self.facts.items()}, **CONTEXT}

    def compile(self) -> Compiled:
        """The plan, or BadPlaybook."""
        made = self._plan()
        if not self.errors:
            self.problems += checks.check(made, self.source)
        if self.errors:
            raise self.source.bad(self.problems)
        ordered = sorted(self.problems, key=lambda p: (p.place, p.code))
        return Compiled(plan=made, source=self.source, warnings=tuple(ordered))

    @property
    def errors(self) -> list[Problem]:
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
        place = self.source.key(path) if key else self.source.place(path)
        self.problems.append(Problem(code, message, place, severity))

    def _plan(self) -> plan.Plan:
        doc = self.doc
        self._timezone(doc.timezone, ("timezone",))
        self._unique_ends()
        steps = tuple(self._step(number, step) for number, step in enumerate(doc.steps))
        return plan.Plan(
            language=document.LANGUAGE_VERSION,
            id=doc.id,
            version=doc.version,
            title=doc.title,
            description=doc.description or {},
            timezone=doc.timezone,
            roles={name: self._role(name, role) for name, role in doc.roles.items()},
            calendars=self._calendars(),
            facts={name: self._fact(name, fact) for name, fact in self.facts.items()},
            open=self._fact_names(doc.open, ("open",)),
            key=self._key(),
            labels=self._fact_names(doc.labels, ("labels",)),
            ends={name: end.title for name, end in doc.ends.items()},
            tracks={plan.MAIN: plan.Track(id=plan.MAIN, steps=steps)},
        )

    # --- names -----------------------------------------------------------------------------

    def _known(self, what: str, name: str, known: Iterable[str], path: Path) -> bool:
        names = list(known)
        if name in names:
            return True
        code = f"unknown_{what.replace(' ', '_')}"
        self.problem(code, f"there is no {what} {name[:60]!r}{nearest(name, names)}", path)
        return False

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

    def _fact_names(self, names: list[str], path: Path) -> tuple[str, ...]:
        for index, name in enumerate(names):
            self._known("fact", name, self.facts, (*path, index))
        return tuple(dict.fromkeys(names))

    def _key(self) -> str | None:
        key = self.doc.key
        if key is not None and self._known("fact", key, self.facts, ("key",)):
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

    def _timezone(self, name: str, path: Path) -> None:
        try:
            ZoneInfo(name)
        except (ValueError, OSError, KeyError):
            message = f"{name[:60]!r} is no time zone; write one such as Europe/Amsterdam"
            self.problem("bad_value", message, path)

    def _role(self, name: str, role: document.Role) -> plan.Role:
        path: Path = ("roles", name)
        if name in _TASK_WORDS:
            message = (
                f"{name!r} already means the {name} of the step at hand; name the role otherwise"
            )
            self.problem("bad_value", message, path, key=True)
        if role.deputy is not None:
            self._known("role", role.deputy, self.doc.roles, (*path, "deputy"))
            if role.deputy == name:
                self.problem("bad_value", "a role cannot be its own deputy", (*path, "deputy"))
        return plan.Role(id=name, title=role.title, deputy=role.deputy)

    def _calendars(self) -> dict[str, plan.Calendar]:
        made = {}
        for name, calendar in self.doc.calendars.items():
            path: Path = ("calendars", name)
            zone = calendar.timezone or self.doc.timezone
            if calendar.timezone is not None:
                self._timezone(zone, (*path, "timezone"))
            compiled, found = hours.compile_calendar(calendar, zone)
            for wrong in found:
                self.problem("bad_calendar", wrong.message, (*path, *wrong.path), key=wrong.at_key)
            made[name] = compiled
        return made

    def _fact(self, name: str, fact: document.Fact) -> plan.Fact:
        path = self.fact_paths[name]
        if name in CONTEXT or name in ("true", "false", "null", "in"):
            message = f"{name!r} already means something in expressions; name the fact otherwise"
            self.problem("bad_value", message, path, key=True)
        self._options(fact, path)
        if fact.pattern is not None:
            self._pattern(fact, path)
        if fact.min is not None and fact.max is not None and fact.min > fact.max:
            self.problem("bad_value", "`min` is larger than `max`", (*path, "min"))
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
            re.compile(fact.pattern or "")
        except (re.error, OverflowError, RecursionError) as error:
            self.problem("bad_value", f"this is no regular expression: {error}", (*path, "pattern"))

    def _step(self, number: int, step: document.Step) -> plan.Step:
        path: Path = ("steps", number)
        if step.owner is not None:
            self._known("role", step.owner, self.doc.roles, (*path, "owner"))
        return plan.Step(
            id=step.id,
            title=step.title or {"": step.id.replace("_", " ").capitalize()},
            guide=step.guide or {},
            owner=step.owner,
            collect=self._collect(step, path),
            require=self._requirements(step, path),
            fresh=step.fresh,
            skip=self._condition(step.skip, (*path, "skip")),
            skippable=step.skippable,
            next=self._next(step, path, number),
            visits=self._visits(step, path),
            due=self._due_rules(step, path),
            relax=step.relax,
            rungs=self._rungs(step, path),
            on_timeout=self._on_timeout(step, path),
        )

    def _collect(self, step: document.Step, path: Path) -> tuple[plan.Needed, ...]:
        needs, seen = [], set()
        for index, need in enumerate(step.collect):
            here: Path = (*path, "collect", index)
            self._known("fact", need.name, self.facts, here)
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
                self._known("role", role, self.doc.roles, (*here, "override", position))
            that = self._condition(requirement.that, (*here, "that"))
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
            self._target(rule.to, (*here, index, "to"))
            self._condition(rule.when, (*here, index, "when"))
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
            if rule.when is None:
                message = "the rule above this one always holds, so this one never counts"
                self.problem("shadowed_rule", message, (*path, index + 1))

    def _target(self, name: str, path: Path) -> None:
        self._known("step or end", name, [*self.step_ids, *self.doc.ends], path)

    def _visits(self, step: document.Step, path: Path) -> plan.Visits:
        if step.max_visits is None:
            return plan.Visits()
        if step.max_visits.to is not None:
            self._target(step.max_visits.to, (*path, "max_visits", "to"))
            if step.max_visits.to == step.id:
                message = "a step that is full cannot lead to itself"
                self.problem("bad_value", message, (*path, "max_visits", "to"))
        return plan.Visits(times=step.max_visits.times, to=step.max_visits.to)

    # --- time ------------------------------------------------------------------------------

    def _due_rules(self, step: document.Step, path: Path) -> tuple[plan.Due, ...]:
        here: Path = (*path, "due")
        listed = isinstance(self._raw(here), list)
        rules = []
        for index, due in enumerate(step.due):
            rules.append(self._due(due, (*here, index) if listed else here))
            if due.when is None and index + 1 < len(step.due):
                message = "the rule above this one always holds, so this one never counts"
                self.problem("shadowed_rule", message, (*here, index + 1))
        return tuple(rules)

    def _due(self, due: document.DueRule, path: Path) -> plan.Due:
        self._condition(due.when, (*path, "when"))
        if (due.within is None) == (due.at is None):
            self.problem("bad_value", "a due time needs `within` or `at`, and not both", path)
        if due.at is not None:
            for key, given in (("of", due.of), ("calendar", due.calendar)):
                if given is not None:
                    message = f"`{key}` goes with `within`; `at` is a time already"
                    self.problem("bad_value", message, (*path, key), key=True)
            self._datetime_fact(due.at, (*path, "at"))
            return plan.Due(of=due.at, when=due.when)
        anchor = due.of or "entered_at"
        if anchor not in ("entered_at", "opened_at"):
            self._datetime_fact(anchor, (*path, "of"))
        if due.calendar is not None:
            self._on_calendar(due, path)
        return plan.Due(of=anchor, within=due.within, calendar=due.calendar, when=due.when)

    def _datetime_fact(self, name: str, path: Path) -> None:
        if self._known("fact", name, self.facts, path) and self.facts[name].type != "datetime":
            message = f"must be a datetime fact; {name} is a {self.facts[name].type}"
            self.problem("wrong_type", message, path)

    def _on_calendar(self, due: document.DueRule, path: Path) -> None:
        if not self._known("calendar", due.calendar or "", self.doc.calendars, (*path, "calendar")):
            return
        if due.within is not None and due.within.weeks:
            message = "weeks do not go with a calendar; write open days, as 5d"
            self.problem("bad_value", message, (*path, "within"))
        elif due.within is not None and due.within.elapsed.days > 366:
            message = "more than a year does not go with a calendar"
            self.problem("bad_value", message, (*path, "within"))

    def _rungs(self, step: document.Step, path: Path) -> tuple[plan.Rung, ...]:
        named = step.escalate.name
        here: Path = (*path, "escalate")
        if named is None:
            rungs, base = step.escalate.rungs, here
        elif self._known("escalation", named, self.doc.escalations, here):
            rungs, base = self.doc.escalations[named], ("escalations", named)
        else:
            return ()
        if rungs and not step.due:
            message = "an escalation needs a due time; give this step a `due`"
            self.problem("missing_key", message, here, key=True)
        listed = isinstance(self._raw(base), list)
        return tuple(
            self._rung(rung, (*base, number) if listed else base)
            for number, rung in enumerate(rungs)
        )

    def _rung(self, rung: document.Rung, path: Path) -> plan.Rung:
        action = self._action(rung, path)
        found = _RUNG.fullmatch(rung.at.strip())
        if found is None or (found["share"] and float(found["share"]) > 100):
            message = f"`at` {rung.at[:40]!r} is no moment; write 50%, due, due-5m or due+10m"
            self.problem("bad_value", message, (*path, "at"))
            return plan.Rung(label=rung.at, action=action)
        if found["share"]:
            return plan.Rung(label=rung.at, action=action, share=float(found["share"]) / 100)
        offset = Duration()
        try:
            offset = durations.parse(found["offset"]) if found["offset"] else offset
        except ValueError as error:
            self.problem("bad_value", f"`at`: {error}", (*path, "at"))
        return plan.Rung(label=rung.at, action=action, offset=offset, before=found["sign"] == "-")

    def _on_timeout(self, step: document.Step, path: Path) -> plan.Action | None:
        if step.on_timeout is None:
            return None
        here: Path = (*path, "on_timeout")
        if not step.due:
            message = "without a due time this never happens; give this step a `due`"
            self.problem("missing_key", message, here, key=True)
        return self._action(step.on_timeout, here)

    def _action(self, action: document.Action, path: Path) -> plan.Action:
        if action.to is not None:
            self._target(action.to, (*path, "to"))
        for index, name in enumerate(action.tell):
            self._known("role", name, [*self.doc.roles, *_TASK_WORDS], (*path, "tell", index))
        if action.to is None and not action.set and not action.tell:
            self.problem("bad_value", "nothing would happen; give `to`, `set` or `tell`", path)
        given = {name: self._set(name, value, path) for name, value in action.set.items()}
        return plan.Action(to=action.to, set=given, tell=tuple(dict.fromkeys(action.tell)))

    def _set(self, name: str, value: Any, path: Path) -> Any:
        here: Path = (*path, "set", name)
        if not self._known("fact", name, self.facts, here):
            return None
        declared = self.facts[name]
        fact = plan.Fact(
            id=name, type=declared.type, title={}, of=tuple(declared.of or ()),
            items=tuple(declared.items or ()), min=declared.min, max=declared.max,
        )  # fmt: skip
        try:
            return facts.accept(fact, value, self.doc.timezone)
        except (facts.Unfit, ValueError, OSError, KeyError) as error:
            self.problem("bad_value", f"{name} {error}", here)
            return None

    # --- conditions ------------------------------------------------------------------------

    def _condition(self, text: str | None, path: Path) -> str | None:
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
        self._choices_exist(text, path)
        return text

    def _bad_expression(self, error: BadExpression, path: Path) -> None:
        hint = nearest(error.unknown, self.types) if error.unknown else ""
        if error.unknown == "known":
            hint = '; write known("fact") with the fact\'s name in quotes'
        place = self.source.inside(path, error.line, error.column)
        self.problems.append(Problem("bad_expression", f"{error}{hint}", place))

    def _choices_exist(self, text: str, path: Path) -> None:
        """A choice compared with what is no option of it would never be equal."""
        for name, literal, offset in literals_compared(text):
            fact = self.facts.get(name)
            if fact is None or fact.type != "choice" or literal in (fact.of or ()):
                continue
            line = text.count("\n", 0, offset) + 1
            column = offset - (text.rfind("\n", 0, offset) + 1) + 1
            message = f"{literal!r} is no option of {name}{nearest(literal, fact.of or ())}"
            place = self.source.inside(path, line, column)
            self.problems.append(Problem("unknown_option", message, place))

    def _raw(self, path: Path) -> Any:
        data = self.source.data
        for part in path:
            data = child(data, part)
        return data
