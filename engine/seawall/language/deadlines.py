"""Compiling what has to do with time: due times, escalations, and what happens when time is up."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from seawall.language import document
from seawall.language.context import Context, always
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
        rules.append(_due(ctx, due, (*here, index)))
        if always(due.when) and index + 1 < len(step.due):
            message = "the rule above this one always holds, so this one never counts"
            ctx.problem("shadowed_rule", message, (*here, index + 1))
    return tuple(rules)


def _due(ctx: Context, due: document.DueRule, path: Path) -> plan.Due:
    ctx.condition(due.when, (*path, "when"))
    if (due.within is None) == (due.at is None):
        ctx.problem("bad_value", "a due time needs `within` or `at`, and not both", path)
    if due.at is not None:
        for key, given in (("of", due.of), ("calendar", due.calendar)):
            if given is not None:
                message = f"`{key}` goes with `within`; `at` is a time already"
                ctx.problem("bad_value", message, (*path, key), key=True)
        _datetime_fact(ctx, due.at, (*path, "at"))
        return plan.Due(of=due.at, when=due.when)
    anchor = due.of or "entered_at"
    if anchor not in ("entered_at", "opened_at"):
        _datetime_fact(ctx, anchor, (*path, "of"))
    if due.calendar is not None:
        _on_calendar(ctx, due, path)
    return plan.Due(of=anchor, within=due.within, calendar=due.calendar, when=due.when)


def _datetime_fact(ctx: Context, name: str, path: Path) -> None:
    if ctx.known("fact", name, ctx.facts, path) and ctx.facts[name].type != "datetime":
        message = f"must be a datetime fact; {name} is a {ctx.facts[name].type}"
        ctx.problem("wrong_type", message, path)


def _on_calendar(ctx: Context, due: document.DueRule, path: Path) -> None:
    if not ctx.known("calendar", due.calendar or "", ctx.doc.calendars, (*path, "calendar")):
        return
    if due.within is not None and due.within.weeks:
        message = "weeks do not go with a calendar; write open days, as 5d"
        ctx.problem("bad_value", message, (*path, "within"))
    elif due.within is not None and due.within.elapsed.days > 366:
        message = "more than a year does not go with a calendar"
        ctx.problem("bad_value", message, (*path, "within"))
    else:
        _opens_long_enough(ctx, due, path)


def rungs(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Rung, ...]:
    """The rungs of a step's escalation, named or its own."""
    named = step.escalate.name
    here: Path = (*path, "escalate")
    if named is not None and not ctx.known("escalation", named, ctx.doc.escalations, here):
        return ()
    listed = step.escalate.rungs if named is None else ctx.doc.escalations[named]
    if listed and not step.due:
        message = "an escalation needs a due time; give this step a `due`"
        ctx.problem("missing_key", message, here, key=True)
    return _rungs(ctx, listed, here if named is None else ("escalations", named))


def named_rungs(ctx: Context) -> None:
    """Look through every named escalation, also those that no step uses."""
    for name, listed in ctx.doc.escalations.items():
        _rungs(ctx, listed, ("escalations", name))


def _rungs(ctx: Context, listed: list[document.Rung], path: Path) -> tuple[plan.Rung, ...]:
    return tuple(_rung(ctx, rung, (*path, number)) for number, rung in enumerate(listed))


def _opens_long_enough(ctx: Context, due: document.DueRule, path: Path) -> None:
    """Look whether the calendar is open for so long within a few years of any day."""
    calendar = ctx.calendars.get(due.calendar or "")
    if calendar is None or due.within is None:
        return
    start = datetime(2026, 1, 5, tzinfo=UTC)
    try:
        soon = calendars.add(calendar, start, due.within) - start < MAX_SPREAD
    except OverflowError:
        soon = False
    if not soon:
        message = f"{due.calendar} is open too seldom: {due.within} of it take more than five years"
        ctx.problem("bad_value", message, (*path, "within"))


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


def on_timeout(ctx: Context, step: document.Step, path: Path) -> plan.Action | None:
    """What happens when a step's due time passes."""
    if step.on_timeout is None:
        return None
    here: Path = (*path, "on_timeout")
    if not step.due:
        message = "without a due time this never happens; give this step a `due`"
        ctx.problem("missing_key", message, here, key=True)
    return _action(ctx, step.on_timeout, here)


def _action(ctx: Context, action: document.Action, path: Path) -> plan.Action:
    if action.to is not None:
        ctx.target(action.to, (*path, "to"))
    for index, name in enumerate(action.tell):
        ctx.known("role", name, [*ctx.doc.roles, *document.TASK_WORDS], (*path, "tell", index))
    if action.to is None and not action.set and not action.tell:
        ctx.problem("bad_value", "nothing would happen; give `to`, `set` or `tell`", path)
    given = {name: _set(ctx, name, value, path) for name, value in action.set.items()}
    return plan.Action(to=action.to, set=given, tell=tuple(dict.fromkeys(action.tell)))


def _set(ctx: Context, name: str, value: Any, path: Path) -> Any:
    here: Path = (*path, "set", name)
    if not ctx.known("fact", name, ctx.facts, here):
        return None
    if name == ctx.doc.key:
        message = f"{name} is the playbook's key, which tells incidents apart; time cannot set it"
        ctx.problem("bad_value", message, here)
        return None
    fact = ctx.plan_fact(name)
    try:
        return facts.accept(fact, value, ctx.zone)
    except (facts.Unfit, ValueError, OSError, KeyError) as error:
        ctx.problem("bad_value", f"{name} {error}", here)
        return None
