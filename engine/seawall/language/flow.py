"""Compiling how steps hang together: owners, approval, what comes before, what runs inside."""

from __future__ import annotations

from seawall.language import deadlines, document
from seawall.language.context import Block, Context
from seawall.language.source import Path
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED

_INSIDE = ("tracks", "each", "call", "wait")


def one_of_a_kind(ctx: Context, step: document.Step, path: Path) -> None:
    """A step runs tracks, items or a call, or waits, but one of these; what belongs to it goes
    with it."""
    given = [key for key in _INSIDE if getattr(step, key)]
    if len(given) > 1:
        message = f"a step has only one of {', '.join(_INSIDE)}; make it two steps"
        ctx.problem("bad_value", message, (*path, given[1]), key=True)
    for key, belongs in (("join", "tracks"), ("with", "call"), ("result", "call")):
        if belongs not in given and _is_given(step, key):
            ctx.problem("bad_value", f"`{key}` goes with `{belongs}`", (*path, key), key=True)


def _is_given(step: document.Step, key: str) -> bool:
    return ("given" if key == "with" else key) in step.model_fields_set


def owners(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Owner, ...]:
    """Whose a step is, by rules."""
    here: Path = (*path, "owner")
    made = []
    for index, rule in enumerate(step.owner):
        ctx.known("role", rule.role, ctx.doc.roles, (*here, index, "is"))
        when = ctx.condition(rule.when, (*here, index, "when"))
        made.append(plan.Owner(role=rule.role, when=when))
    _falls_through(ctx, [rule.when for rule in step.owner], here, "nobody would own the step")
    return tuple(made)


def _falls_through(ctx: Context, whens: list[str | None], path: Path, what: str) -> None:
    if whens and whens[-1] is not None:
        message = f"{what} when none of these holds: give the last rule no `when`"
        ctx.problem("falls_through", message, (*path, len(whens) - 1))
    ctx.shadowed(whens, path)


def after(ctx: Context, block: Block, step: document.Step, path: Path) -> tuple[plan.After, ...]:
    """The steps that must have been left before."""
    reachable = _seen_from(ctx, block)
    made = []
    for index, rule in enumerate(step.after):
        here: Path = (*path, "after", index, "step")
        if rule.step == step.id:
            ctx.problem("bad_value", "a step cannot come before itself", here)
        elif rule.step in ctx.step_ids and rule.step not in reachable:
            message = f"{rule.step} is done once for each item; wait for the step around it"
            ctx.problem("bad_value", message, here)
        else:
            ctx.known("step", rule.step, ctx.step_ids, here)
        made.append(plan.After(step=rule.step, at_most=rule.at_most))
    return tuple(made)


def _seen_from(ctx: Context, block: Block) -> frozenset[str]:
    """The steps that there is one of, as seen from a block."""
    around: set[str] = {""}
    here: Block | None = block
    while here is not None:
        around.add(here.each)
        here = here.around
    return frozenset(s.id for one in ctx.blocks if one.each in around for s in one.steps)


def approvals(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Approve, ...]:
    """Who approves before a step is left, by rules."""
    here: Path = (*path, "approve")
    made = []
    for index, rule in enumerate(step.approve):
        place: Path = (*here, index)
        if not rule.by:
            ctx.problem("bad_value", "`by` must not be empty", (*place, "by"))
        if rule.calendar is not None and rule.within is None:
            message = "`calendar` goes with `within`"
            ctx.problem("bad_value", message, (*place, "calendar"), key=True)
        elif rule.calendar is not None and rule.within is not None:
            where: tuple[Path, Path] = ((*place, "within"), (*place, "calendar"))
            deadlines.on_calendar(ctx, rule.within, rule.calendar, *where)
        made.append(
            plan.Approve(
                by=ctx.roles(rule.by, (*place, "by")),
                need=rule.need or None,
                not_author=rule.not_author,
                within=rule.within,
                calendar=rule.calendar,
                rounds=rule.rounds,
                when=ctx.condition(rule.when, (*place, "when")),
            )
        )
    ctx.shadowed([rule.when for rule in step.approve], here)
    return tuple(made)


def wait(ctx: Context, step: document.Step, path: Path) -> plan.Wait | None:
    """The signal that a step waits for."""
    if step.wait is None:
        return None
    ctx.known("signal", step.wait.signal, ctx.doc.signals, (*path, "wait", "for"))
    return plan.Wait(signal=step.wait.signal, manual=step.wait.manual)


def each(ctx: Context, step: document.Step, path: Path) -> plan.Each | None:
    """What runs for each item."""
    given = step.each
    if given is None:
        return None
    here: Path = (*path, "each", "from")
    if given.source is not None and ctx.known("fact", given.source, ctx.facts, here):
        kind = ctx.facts[given.source].type
        if kind != "list":
            message = f"items come from a list fact; {given.source} is a {kind}"
            ctx.problem("wrong_type", message, here)
    return plan.Each(item=given.item, track=f"{step.id}[]", source=given.source)


def item_name(ctx: Context, name: str, path: Path) -> None:
    """What an item is called must mean nothing else in conditions."""
    if name in ctx.facts:
        message = f"{name!r} is a fact too; call the item otherwise"
        ctx.problem("duplicate_id", message, path)
    elif name in CONTEXT or name in RESERVED:
        message = f"{name!r} already means something in expressions; call the item otherwise"
        ctx.problem("bad_value", message, path)


def own_facts(ctx: Context, block: Block) -> tuple[str, ...]:
    """The facts that each item has for itself: what is collected inside."""
    names: dict[str, None] = {}
    for one in ctx.blocks:
        if one.each != block.track:
            continue
        for step in one.steps:
            names |= dict.fromkeys(need.name for need in step.collect)
            names |= dict.fromkeys(step.result)
    return tuple(name for name in names if name in ctx.facts)


def tracks(ctx: Context, step: document.Step, path: Path) -> plan.Tracks | None:
    """The tracks that run side by side, and which of them are waited for."""
    if not step.tracks:
        return None
    names = tuple(step.tracks)
    if step.join in (["all"], ["any"]) and step.join[0] not in names:
        waited = tuple(name for name in names if not step.tracks[name].outlives) or names
        return plan.Tracks(names=names, needed=waited, any=step.join == ["any"])
    if not step.join:
        ctx.problem("bad_value", "`join` must be all, any or a list of tracks", (*path, "join"))
    for index, name in enumerate(step.join):
        ctx.known("track", name, names, (*path, "join", index))
    return plan.Tracks(names=names, needed=tuple(dict.fromkeys(step.join)))
