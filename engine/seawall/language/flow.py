"""Compiling how steps hang together: owners, approval, what comes before, what runs inside."""

from __future__ import annotations

from seawall.language import deadlines, document
from seawall.language.context import Block, Context, always
from seawall.language.source import Path
from seawall.machine import plan
from seawall.machine.expressions import CONTEXT, RESERVED

_INSIDE = ("tracks", "each", "call", "wait")


def one_of_a_kind(ctx: Context, step: document.Step, path: Path) -> None:
    """A step runs tracks, items or a call, or waits, but one of these; what belongs to it goes
    with it."""
    given = [key for key in _INSIDE if getattr(step, key)]
    if len(given) > 1:
        message = f"this step has both `{given[0]}` and `{given[1]}`"
        help = f"make it two steps: a step has only one of {', '.join(_INSIDE)}"
        ctx.problem("bad_value", message, (*path, given[1]), help=help, key=True)
    for key, belongs in (("join", "tracks"), ("with", "call"), ("result", "call")):
        if belongs not in given and _is_given(step, key):
            message = f"`{key}` means nothing without `{belongs}`"
            help = f"give the step `{belongs}` too, or take `{key}` out"
            ctx.problem("bad_value", message, (*path, key), help=help, key=True)


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
    _falls_through(ctx, [rule.when for rule in step.owner], here)
    return tuple(made)


def _falls_through(ctx: Context, whens: list[str | None], path: Path) -> None:
    if whens and not any(map(always, whens)):
        message = "the step could be nobody's, where none of these rules holds"
        help = "give the last rule no `when`, or add one without, as {is: …}"
        ctx.problem("falls_through", message, (*path, len(whens) - 1), help=help)
    ctx.shadowed(whens, path)


def after(ctx: Context, block: Block, step: document.Step, path: Path) -> tuple[plan.After, ...]:
    """The steps that must have been left before."""
    around = _around(block)
    made = []
    for index, rule in enumerate(step.after):
        here: Path = (*path, "after", index, "step")
        if rule.step == step.id:
            help = "name another step, or take it out"
            ctx.problem("bad_value", "a step cannot come after itself", here, help=help)
        elif ctx.step_ids.get(rule.step, "") not in around:
            message = f"{rule.step} is done once for each item, so it is not left only once"
            ctx.problem("bad_value", message, here, help="name the step around it")
        else:
            ctx.known("step", rule.step, ctx.step_ids, here)
        made.append(plan.After(step=rule.step, at_most=rule.at_most))
    return tuple(made)


def _around(block: Block) -> set[str]:
    """The tracks of `each` that a block is in: of the steps in these it sees one only."""
    around: set[str] = {""}
    here: Block | None = block
    while here is not None:
        around.add(here.each)
        here = here.around
    return around


def approvals(ctx: Context, step: document.Step, path: Path) -> tuple[plan.Approve, ...]:
    """Who approves before a step is left, by rules."""
    here: Path = (*path, "approve")
    made = []
    for index, rule in enumerate(step.approve):
        place: Path = (*here, index)
        if not rule.by:
            message, help = "`by` is empty, so nobody could approve", "name a role, as by: lead"
            ctx.problem("bad_value", message, (*place, "by"), help=help)
        if rule.calendar is not None and rule.within is None:
            message = "`calendar` means nothing without `within`"
            help = "say within what time, as {within: 1h, calendar: office}, or take it out"
            ctx.problem("bad_value", message, (*place, "calendar"), help=help, key=True, apart=True)
        elif rule.calendar is not None and rule.within is not None:
            where: tuple[Path, Path] = ((*place, "within"), (*place, "calendar"))
            deadlines.on_calendar(ctx, rule.within, rule.calendar, *where)
        made.append(
            plan.Approve(
                by=ctx.roles(rule.by, (*place, "by")),
                need=rule.need or None,
                not_author=rule.not_author,
                within=rule.within,
                calendar=rule.calendar if rule.calendar in ctx.doc.calendars else None,
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
    source = given.source
    here: Path = (*path, "each", "from")
    if source is not None and not ctx.known("fact", source, ctx.facts, here):
        source = None
    elif source is not None and ctx.facts[source].type != "list":
        message = f"{source} is of type {ctx.facts[source].type}, and items come from a list"
        help = f"make it one, as {source}: {{type: list}}, or name a fact of that type"
        ctx.problem("wrong_type", message, here, help=help)
        source = None
    return plan.Each(item=given.item, track=f"{step.id}[]", source=source)


def item_name(ctx: Context, name: str, path: Path) -> None:
    """What an item is called must mean nothing else in conditions."""
    if name in ctx.facts:
        message = f"{name!r} is the name of a fact too"
        ctx.problem("duplicate_id", message, path, help=f"call the item otherwise, as one_{name}")
    elif name in CONTEXT or name in RESERVED:
        message = f"{name!r} already means something in conditions"
        ctx.problem("bad_value", message, path, help=f"call the item otherwise, as one_{name}")


def own_facts(ctx: Context, block: Block) -> tuple[str, ...]:
    """The facts that each item has for itself: what is collected inside."""
    return tuple(name for name in ctx.each_facts[block.track] if name in ctx.facts)


def tracks(ctx: Context, step: document.Step, path: Path) -> plan.Tracks | None:
    """The tracks that run side by side, and which of them are waited for."""
    if not step.tracks:
        return None
    names = tuple(step.tracks)
    if step.join in (["all"], ["any"]) and step.join[0] not in names:
        waited = tuple(name for name in names if not step.tracks[name].outlives) or names
        return plan.Tracks(names=names, needed=waited, any=step.join == ["any"])
    if not step.join:
        message, help = "`join` is empty", "write all, any, or names of the tracks, as [first]"
        ctx.problem("bad_value", message, (*path, "join"), help=help)
    for index, name in enumerate(step.join):
        ctx.known("track", name, step.tracks, (*path, "join", index))
    return plan.Tracks(names=names, needed=tuple(dict.fromkeys(step.join)))
