"""Compiling what is not a step: signals from outside, what must never be, and what is measured."""

from __future__ import annotations

from seawall.language import deadlines, document
from seawall.language.context import Context
from seawall.language.source import Path
from seawall.machine import plan

_TASK_WORDS = ("entered_at", "visits", "overdue")
"""Variables that mean something at a task only."""


def signal(ctx: Context, name: str, given: document.SignalForm) -> plan.Signal:
    """A signal and what it does."""
    path: Path = ("signals", name)
    main = ctx.main_ids
    if given.to is not None and given.to not in main:
        ctx.known("step or end", given.to, main | ctx.doc.ends, (*path, "to"))
    elif given.to is None and given.sources:
        message = "`from` means nothing without `to`"
        help = "say with `to` where the signal leads, or take `from` out"
        ctx.problem("bad_value", message, (*path, "from"), help=help, key=True)
    for index, step in enumerate(given.sources):
        ctx.known("step", step, main, (*path, "from", index))
    for index, track in enumerate(given.start):
        ctx.known("track", track, ctx.doc.tracks, (*path, "start", index))
    return plan.Signal(
        id=name,
        title=given.title or {},
        collect=ctx.collect(given.collect, path),
        set=deadlines.facts_to_set(ctx, given.set, path),
        tell=ctx.roles(given.tell, (*path, "tell")),
        start=tuple(dict.fromkeys(given.start)),
        to=given.to,
        sources=tuple(dict.fromkeys(given.sources)),
    )


def nevers(ctx: Context) -> tuple[plan.Never, ...]:
    """What no command may bring about."""
    return tuple(
        plan.Never(when=_outside(ctx, rule.when, ("never", index, "when")) or "", say=rule.say)
        for index, rule in enumerate(ctx.doc.never)
    )


def _outside(ctx: Context, text: str | None, path: Path) -> str | None:
    """A condition that is not looked at from a task, but of each item where it reads one."""
    everywhere = ctx.types
    if text is None:
        return None
    ctx.types = {name: kind for name, kind in ctx.all_types.items() if name not in _TASK_WORDS}
    checked = ctx.condition(text, path)
    ctx.types = everywhere
    return checked


def measure(ctx: Context, name: str, given: document.MeasureForm) -> plan.Measure:
    """A span of time that is counted."""
    path: Path = ("measures", name)
    if given.calendar is not None and given.target is not None:
        where: tuple[Path, Path] = ((*path, "target"), (*path, "calendar"))
        deadlines.on_calendar(ctx, given.target, given.calendar, *where)
    elif given.calendar is not None:
        ctx.known("calendar", given.calendar, ctx.doc.calendars, (*path, "calendar"))
    return plan.Measure(
        id=name,
        title=given.title or {"": name.replace("_", " ").capitalize()},
        start=_mark(ctx, given.start, (*path, "from")),
        stop=_mark(ctx, given.stop, (*path, "to")),
        target=given.target,
        calendar=given.calendar if given.calendar in ctx.doc.calendars else None,
        when=_outside(ctx, given.when, (*path, "when")),
    )


def _mark(ctx: Context, text: str, path: Path) -> plan.Mark:
    if text in ("opened_at", "ended_at"):
        return plan.Mark(what=text)
    name, _, what = text.rpartition(".")
    if what in ("entered", "left") and name:
        if ctx.step_ids.get(name):
            message = f"{name} is done once for each item, so it has no one time"
            help = "name the step around it, as in private.left"
            ctx.problem("bad_value", message, path, help=help)
        else:
            ctx.known("step", name, ctx.step_ids, path)
        return plan.Mark(what=what, name=name)
    if what == "received" and name:
        ctx.known("signal", name, ctx.doc.signals, path)
        return plan.Mark(what=what, name=name)
    deadlines.datetime_fact(ctx, text, path)
    return plan.Mark(what="fact", name=text)
