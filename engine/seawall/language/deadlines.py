"""Compiling what has to do with time: due times, escalations, and what happens when time is up."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from seawall.hints import suggestion
from seawall.language import document
from seawall.language.context import Context
from seawall.language.source import Path
from seawall.machine import calendars, durations, facts, plan
from seawall.machine.durations import Duration

ONLY_PEOPLE = "{} is the playbook's key, which tells incidents apart, so only people set it"
ANOTHER = "set another fact, or make another fact the key"

SOON = timedelta(days=30)
"""Most due times come within this, so the years after it need not be looked at."""

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
        when = ctx.condition(rule.when, (*here, "every", index, "when"))
        calendar = rule.calendar or given.calendar
        place: Path = (*here, "every", index, "every")
        if calendar is not None:
            where: Path = (*here, "every", index, "calendar") if rule.calendar else here
            on_calendar(ctx, rule.every, calendar, place, (*where, "calendar"))
        at = rule.at or given.at
        if at is not None and (rule.every.seconds or not rule.every.elapsed):
            message = "with a time of day, `every` can only be whole days"
            ctx.problem("bad_value", message, place, help="write it as 1d or 1w", apart=True)
        rules.append(
            plan.Due(
                of="entered_at",
                within=rule.every,
                calendar=_there(ctx, calendar),
                when=when,
                pausable=step.pausable,
                time=None if at is None else time.fromisoformat(at),
            )
        )
    ctx.shadowed([rule.when for rule in given.every], (*here, "every"))
    promise = given.promise
    if promise is not None and not datetime_fact(ctx, promise, (*here, "promise")):
        promise = None
    if given.until is None and step.next is not None:
        message = "without `until` this step repeats for ever, so `next` never counts"
        help = "say in `repeat` until when, as {every: 2h, until: calm}, or take `next` out"
        ctx.problem("bad_value", message, (*path, "next"), help=help, key=True)
    until = ctx.condition(given.until, (*here, "until"))
    return plan.Repeat(due=tuple(rules), until=until, promise=promise)


def _due(ctx: Context, due: document.DueRule, path: Path, pausable: bool) -> plan.Due:
    when = ctx.condition(due.when, (*path, "when"))
    if (due.within is None) == (due.at is None):
        has = "neither `within` nor `at`" if due.within is None else "both `within` and `at`"
        message = f"a due time has {has}"
        help = "give one of them, as {within: 1h, of: posted_at} or {at: promised_at}"
        ctx.problem("bad_value", message, path, help=help)
    if due.at is not None:
        for key, given in (("of", due.of), ("calendar", due.calendar)):
            if given is not None:
                message = f"`{key}` does not go with `at`, which is a time already"
                help = f"take `{key}` out, or write `within` in the place of `at`"
                ctx.problem("bad_value", message, (*path, key), help=help, key=True)
        datetime_fact(ctx, due.at, (*path, "at"))
    anchor = due.at or due.of or "entered_at"
    if due.at is None and anchor not in ("entered_at", "opened_at"):
        anchor = anchor if datetime_fact(ctx, anchor, (*path, "of")) else "entered_at"
    if due.calendar is not None and due.within is not None:
        on_calendar(ctx, due.within, due.calendar, (*path, "within"), (*path, "calendar"))
    if due.legal is not None and (due.pausable or pausable):
        message = "a legal clock cannot be paused"
        help = "leave out `legal` or `pausable`"
        ctx.problem("bad_value", message, (*path, "legal"), help=help, key=True, apart=True)
    return plan.Due(
        of=anchor,
        within=due.within,
        calendar=_there(ctx, due.calendar),
        when=when,
        legal=due.legal is not None,
        waive=() if due.legal is None else ctx.roles(due.legal.waive, (*path, "legal", "waive")),
        pausable=due.pausable or pausable,
    )


def _there(ctx: Context, calendar: str | None) -> str | None:
    """The calendar, if it is declared."""
    return calendar if calendar in ctx.doc.calendars else None


def datetime_fact(ctx: Context, name: str, path: Path) -> bool:
    """Whether there is a datetime fact of that name; a problem if not."""
    if not ctx.known("fact", name, ctx.facts, path):
        return False
    if ctx.facts[name].type == "datetime":
        return True
    moments = [fact for fact, declared in ctx.facts.items() if declared.type == "datetime"]
    message = f"{name} is of type {ctx.facts[name].type}, where a moment is needed"
    help = "name a fact of type datetime"
    if hint := suggestion("", moments):
        help += f"; {hint}"
    ctx.problem("wrong_type", message, path, help=help)
    return False


def on_calendar(
    ctx: Context, length: Duration, calendar: str, path: Path, calendar_path: Path
) -> None:
    """Note a problem unless a duration can be counted on a calendar."""
    if not ctx.known("calendar", calendar, ctx.doc.calendars, calendar_path):
        return
    if length.weeks:
        message = "weeks do not go with a calendar, which counts open time only"
        ctx.problem("bad_value", message, path, help="write open days, as 5d", apart=True)
    elif length.elapsed.days > 366:
        message = "more than a year does not go with a calendar"
        help = "write at most 366d, or leave the calendar out"
        ctx.problem("bad_value", message, path, help=help, apart=True)
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
        message = "an escalation counts to a due time, and this step has none"
        _needs_due(ctx, message, here)
    return _rungs(ctx, listed, here if named is None else ("escalations", named))


def named_rungs(ctx: Context) -> None:
    """Look through every named escalation, also those that no step uses."""
    for name, listed in ctx.doc.escalations.items():
        _rungs(ctx, listed, ("escalations", name))


def _rungs(ctx: Context, listed: list[document.Rung], path: Path) -> tuple[plan.Rung, ...]:
    return tuple(_rung(ctx, rung, (*path, number)) for number, rung in enumerate(listed))


def _opens_long_enough(ctx: Context, length: Duration, name: str, path: Path) -> None:
    """Note a problem unless the calendar is open for so long within five years."""
    calendar = ctx.calendars.get(name)
    if calendar is None:
        return
    if not any(length.seconds < _room(calendar, length.days, span) for span in (SOON, MAX_SPREAD)):
        message = f"{name} is open too seldom: {length} of it take more than five years"
        help = "write a shorter time, or open the calendar more often"
        ctx.problem("bad_value", message, path, help=help, apart=True)


@lru_cache(maxsize=4096)
def _room(calendar: plan.Calendar, days: int, span: timedelta) -> float:
    """The seconds that a calendar is open in a span that begins after so many open days, and ends
    within MAX_SPREAD."""
    start = datetime(2026, 1, 5, tzinfo=UTC)
    try:
        begun = calendars.add(calendar, start, Duration(days=days))
    except OverflowError:
        return 0
    return calendars.between(calendar, begun, min(begun + span, start + MAX_SPREAD)).total_seconds()


def _rung(ctx: Context, rung: document.Rung, path: Path) -> plan.Rung:
    action = _action(ctx, rung, path)
    found = _RUNG.fullmatch(rung.at.strip())
    if found is None or (found["share"] and float(found["share"]) > 100):
        message = f"`at` {rung.at[:40]!r} is no moment of an escalation"
        help = "write 50%, due, due-5m or due+10m"
        ctx.problem("bad_value", message, (*path, "at"), help=help)
        return plan.Rung(label=rung.at, action=action)
    if found["share"]:
        return plan.Rung(label=rung.at, action=action, share=float(found["share"]) / 100)
    offset = Duration()
    try:
        offset = durations.parse(found["offset"]) if found["offset"] else offset
    except ValueError as error:
        message, _, help = str(error).partition("; ")
        ctx.problem("bad_value", f"`at` {message}", (*path, "at"), help=help or "write due+10m")
    return plan.Rung(label=rung.at, action=action, offset=offset, before=found["sign"] == "-")


def _needs_due(ctx: Context, message: str, path: Path) -> None:
    """Note that a step has no due time."""
    help = "give this step a due time, as due: 1h"
    ctx.problem("missing_key", message, path, help=help, key=True, apart=True)


def on_timeout(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Timeout, ...]:
    """What happens when a step's due time passes."""
    here: Path = (*path, "on_timeout")
    if step.on_timeout and not step.due and step.repeat is None:
        _needs_due(ctx, "without a due time this never happens, and this step has none", here)
    made = []
    for index, rule in enumerate(step.on_timeout):
        when = ctx.condition(rule.when, (*here, index, "when"))
        made.append(plan.Timeout(action=_action(ctx, rule, (*here, index)), when=when))
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
        message = "this does nothing"
        help = "say what happens with `to`, `set`, `tell` or `signal`, as {tell: owner}"
        ctx.problem("bad_value", message, path, help=help, apart=True)
    return plan.Action(
        to=action.to,
        set=facts_to_set(ctx, action.set, path),
        tell=tuple(dict.fromkeys(action.tell)),
        signal=action.signal,
    )


def facts_to_set(ctx: Context, given: dict[str, Any], path: Path) -> dict[str, Any]:
    """The recorded form of what a playbook sets by itself, but for facts that there are not."""
    made = {name: _fact_to_set(ctx, name, value, path) for name, value in given.items()}
    return {name: value for name, value in made.items() if name in ctx.facts}


def _fact_to_set(ctx: Context, name: str, value: Any, path: Path) -> Any:
    """The recorded form of a value that a playbook sets by itself."""
    here: Path = (*path, "set", name)
    if not ctx.known("fact", name, ctx.facts, here):
        return None
    if name == ctx.doc.key:
        ctx.problem("bad_value", ONLY_PEOPLE.format(name), here, help=ANOTHER, apart=True)
        return None
    fact = ctx.plan_fact(name)
    try:
        return facts.accept(fact, value, ctx.zone)
    except (facts.Unfit, ValueError, OSError, KeyError) as error:
        if fact.type in ("choice", "choices") and not fact.of:
            return None  # said where it is declared
        message = f"this does not fit the fact {name}, which is of type {fact.type}"
        ctx.problem("bad_value", message, here, help=f"{name} {error}", apart=True)
        return None
