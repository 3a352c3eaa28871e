"""Compiling what has to do with time: due times, escalations, and what happens when time is up."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Any

from seawall.language import document
from seawall.language.context import Context
from seawall.language.source import Path
from seawall.machine import calendars, durations, facts, plan
from seawall.machine.durations import Duration

MAX_SPREAD = timedelta(days=1830)
"""A due time on a calendar comes within five years."""

_RUNG = re.compile(r"due(?:(?P<sign>[+-])(?P<offset>\w+))?|(?P<share>\d{1,3}(?:\.\d+)?)%")


def due_rules(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Due, ...]:
    """A step's due rules."""
    here: Path = (*path, "due")
    rules = []
    for index, due in enumerate(step.due):
        rules.append(_due(ctx, due, (*here, index), step.pausable))
    ctx.shadowed([due.when for due in step.due], here)
    return tuple(rules)


def repeat(ctx: Context, step: document.Step, path: Path) -> plan.Repeat | None:
    """How a step comes round again."""
    given = step.repeat
    if given is None:
        return None
    here: Path = (*path, "repeat")
    rules = []
    for index, rule in enumerate(given.every):
        ctx.condition(rule.when, (*here, "every", index, "when"))
        calendar = rule.calendar or given.calendar
        place: Path = (*here, "every", index, "every")
        if calendar is not None:
            where: Path = (*here, "every", index, "calendar") if rule.calendar else here
            on_calendar(ctx, rule.every, calendar, place, (*where, "calendar"))
        at = rule.at or given.at
        if at is not None and (rule.every.seconds or not rule.every.elapsed):
            message = "with a time of day, `every` is in whole days, as 1d or 1w"
            ctx.problem("bad_value", message, place)
        rules.append(
            plan.Due(
                of="entered_at",
                within=rule.every,
                calendar=calendar,
                when=rule.when,
                pausable=step.pausable,
                time=None if at is None else time.fromisoformat(at),
            )
        )
    ctx.shadowed([rule.when for rule in given.every], (*here, "every"))
    if given.promise is not None:
        datetime_fact(ctx, given.promise, (*here, "promise"))
    if given.until is None and step.next is not None:
        message = "without `until` this step repeats for ever, so `next` never counts"
        ctx.problem("bad_value", message, (*path, "next"), key=True)
    until = ctx.condition(given.until, (*here, "until"))
    return plan.Repeat(due=tuple(rules), until=until, promise=given.promise)


def _due(ctx: Context, due: document.DueRule, path: Path, pausable: bool) -> plan.Due:
    ctx.condition(due.when, (*path, "when"))
    if (due.within is None) == (due.at is None):
        ctx.problem("bad_value", "a due time needs `within` or `at`, and not both", path)
    if due.at is not None:
        for key, given in (("of", due.of), ("calendar", due.calendar)):
            if given is not None:
                message = f"`{key}` goes with `within`; `at` is a time already"
                ctx.problem("bad_value", message, (*path, key), key=True)
        datetime_fact(ctx, due.at, (*path, "at"))
    anchor = due.at or due.of or "entered_at"
    if due.at is None and anchor not in ("entered_at", "opened_at"):
        datetime_fact(ctx, anchor, (*path, "of"))
    if due.calendar is not None and due.within is not None:
        on_calendar(ctx, due.within, due.calendar, (*path, "within"), (*path, "calendar"))
    if due.legal is not None and (due.pausable or pausable):
        message = "a legal clock cannot be paused; leave out `legal` or `pausable`"
        ctx.problem("bad_value", message, (*path, "legal"), key=True)
    return plan.Due(
        of=anchor,
        within=due.within,
        calendar=due.calendar,
        when=due.when,
        legal=due.legal is not None,
        waive=() if due.legal is None else ctx.roles(due.legal.waive, (*path, "legal", "waive")),
        pausable=due.pausable or pausable,
    )


def datetime_fact(ctx: Context, name: str, path: Path) -> None:
    """Look whether there is a datetime fact of that name."""
    if ctx.known("fact", name, ctx.facts, path) and ctx.facts[name].type != "datetime":
        message = f"must be a datetime fact; {name} is a {ctx.facts[name].type}"
        ctx.problem("wrong_type", message, path)


def on_calendar(
    ctx: Context, length: Duration, calendar: str, path: Path, calendar_path: Path
) -> None:
    """Look whether a duration can be counted on a calendar."""
    if not ctx.known("calendar", calendar, ctx.doc.calendars, calendar_path):
        return
    if length.weeks:
        message = "weeks do not go with a calendar; write open days, as 5d"
        ctx.problem("bad_value", message, path)
    elif length.elapsed.days > 366:
        message = "more than a year does not go with a calendar"
        ctx.problem("bad_value", message, path)
    else:
        _opens_long_enough(ctx, length, calendar, path)


def rungs(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Rung, ...]:
    """The rungs of a step's escalation, named or its own."""
    named = step.escalate.name
    here: Path = (*path, "escalate")
    if named is not None and not ctx.known("escalation", named, ctx.doc.escalations, here):
        return ()
    listed = step.escalate.rungs if named is None else ctx.doc.escalations[named]
    if listed and not step.due and step.repeat is None:
        message = "an escalation needs a due time; give this step a `due`"
        ctx.problem("missing_key", message, here, key=True)
    return _rungs(ctx, listed, here if named is None else ("escalations", named))


def named_rungs(ctx: Context) -> None:
    """Look through every named escalation, also those that no step uses."""
    for name, listed in ctx.doc.escalations.items():
        _rungs(ctx, listed, ("escalations", name))


def _rungs(ctx: Context, listed: list[document.Rung], path: Path) -> tuple[plan.Rung, ...]:
    return tuple(_rung(ctx, rung, (*path, number)) for number, rung in enumerate(listed))


def _opens_long_enough(ctx: Context, length: Duration, name: str, path: Path) -> None:
    """Look whether the calendar is open for so long within a few years of any day."""
    calendar = ctx.calendars.get(name)
    if calendar is None:
        return
    start = datetime(2026, 1, 5, tzinfo=UTC)
    try:
        soon = calendars.add(calendar, start, length) - start < MAX_SPREAD
    except OverflowError:
        soon = False
    if not soon:
        message = f"{name} is open too seldom: {length} of it take more than five years"
        ctx.problem("bad_value", message, path)


def _rung(ctx: Context, rung: document.Rung, path: Path) -> plan.Rung:
    action = _action(ctx, rung, path)
    found = _RUNG.fullmatch(rung.at.strip())
    if found is None or (found["share"] and float(found["share"]) > 100):
        message = f"`at` {rung.at[:40]!r} is no moment; write 50%, due, due-5m or due+10m"
        ctx.problem("bad_value", message, (*path, "at"))
        return plan.Rung(label=rung.at, action=action)
    if found["share"]:
        return plan.Rung(label=rung.at, action=action, share=float(found["share"]) / 100)
    offset = Duration()
    try:
        offset = durations.parse(found["offset"]) if found["offset"] else offset
    except ValueError as error:
        ctx.problem("bad_value", f"`at`: {error}", (*path, "at"))
    return plan.Rung(label=rung.at, action=action, offset=offset, before=found["sign"] == "-")


def on_timeout(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Timeout, ...]:
    """What happens when a step's due time passes."""
    here: Path = (*path, "on_timeout")
    if step.on_timeout and not step.due and step.repeat is None:
        message = "without a due time this never happens; give this step a `due`"
        ctx.problem("missing_key", message, here, key=True)
    made = []
    for index, rule in enumerate(step.on_timeout):
        ctx.condition(rule.when, (*here, index, "when"))
        made.append(plan.Timeout(action=_action(ctx, rule, (*here, index)), when=rule.when))
    ctx.shadowed([rule.when for rule in step.on_timeout], here)
    return tuple(made)


def _action(ctx: Context, action: document.Action, path: Path) -> plan.Action:
    if action.to is not None:
        ctx.target(action.to, (*path, "to"))
    for index, name in enumerate(action.tell):
        ctx.known("role", name, [*ctx.doc.roles, *document.TASK_WORDS], (*path, "tell", index))
    if action.signal is not None:
        ctx.known("signal", action.signal, ctx.doc.signals, (*path, "signal"))
    if action.to is None and not action.set and not action.tell and action.signal is None:
        message = "nothing would happen; give `to`, `set`, `tell` or `signal`"
        ctx.problem("bad_value", message, path)
    return plan.Action(
        to=action.to,
        set={name: fact_to_set(ctx, name, value, path) for name, value in action.set.items()},
        tell=tuple(dict.fromkeys(action.tell)),
        signal=action.signal,
    )


def fact_to_set(ctx: Context, name: str, value: Any, path: Path) -> Any:
    """The recorded form of a value that a playbook sets by itself."""
    here: Path = (*path, "set", name)
    if not ctx.known("fact", name, ctx.facts, here):
        return None
    if name == ctx.doc.key:
        message = f"{name} is the playbook's key, which tells incidents apart; only people set it"
        ctx.problem("bad_value", message, here)
        return None
    fact = ctx.plan_fact(name)
    try:
        return facts.accept(fact, value, ctx.zone)
    except (facts.Unfit, ValueError, OSError, KeyError) as error:
        ctx.problem("bad_value", f"{name} {error}", here)
        return None
