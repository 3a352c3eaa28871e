"""Compiling calls: the playbooks that run inside this one, compiled and pinned together with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as File
from typing import Any

from msgspec import structs

from seawall.errors import BadPlaybook, SeawallError
from seawall.language import document
from seawall.language.context import Context
from seawall.language.files import read_file
from seawall.language.source import Path
from seawall.machine import plan
from seawall.machine.expressions import names

Find = Callable[[str], File | None]
"""Gives the file of a playbook by its id, or None."""

OUTCOME = "outcome"
"""What `result` calls the end that a called playbook reached."""

MAX_DEPTH = 8
"""Playbooks that call each other, one inside the other."""


def nowhere(name: str) -> File | None:
    """A library without playbooks."""
    return None


def compile_called(
    ctx: Context, find: Find, callers: tuple[str, ...], compile_text: Callable[..., Any]
) -> dict[str, plan.Plan]:
    """Every playbook that is called, and those that they call, by id."""
    found: dict[str, plan.Plan] = {}
    for block in ctx.blocks:
        for number, step in enumerate(block.steps):
            path: Path = (*block.path, number, "call")
            if step.call is not None and step.call not in found:
                found |= _compile(ctx, step.call, path, find, callers, compile_text)
    return found


def _compile(
    ctx: Context,
    name: str,
    path: Path,
    find: Find,
    callers: tuple[str, ...],
    compile_text: Callable[..., Any],
) -> dict[str, plan.Plan]:
    if name in callers or len(callers) > MAX_DEPTH:
        chain = " calls ".join([*callers[callers.index(name) if name in callers else 0 :], name])
        ctx.problem("recursive_call", f"a call may not come back to itself: {chain}", path)
        return {}
    file = find(name)
    if file is None:
        message = f"there is no playbook {name[:60]!r}: no file {name[:60]}.yaml beside this one"
        ctx.problem("unknown_playbook", message, path)
        return {}
    try:
        made: plan.Plan = compile_text(str(file), read_file(file), find, callers).plan
    except BadPlaybook as error:
        first = next(problem for problem in error.problems if problem.severity == "error")
        where = f"{file.name}:{first.place.line}: {first.message}"
        code = "recursive_call" if first.code == "recursive_call" else "bad_call"
        ctx.problem(code, f"the playbook {name!r} has an error: {where}", path)
        return {}
    except SeawallError as error:
        ctx.problem("bad_call", f"the playbook {name!r}: {error}", path)
        return {}
    if made.id != name:
        message = f"{file.name} holds the playbook {made.id!r}; call that"
        ctx.problem("unknown_playbook", message, path)
        return {}
    return {name: structs.replace(made, called={}), **made.called}


def call(ctx: Context, step: document.Step, path: Path) -> plan.Call | None:
    """What a step calls, what goes in and what comes out."""
    if step.call is None:
        return None
    called = ctx.called.get(step.call)
    if called is None:  # said already
        return None
    _given(ctx, step, called, path)
    _secrets(ctx, step, called, path)
    result = {ours: its for ours, its in step.result.items() if its != OUTCOME}
    outcome = next((ours for ours, its in step.result.items() if its == OUTCOME), None)
    for ours, its in step.result.items():
        _result(ctx, ours, its, called, (*path, "result", ours))
    return plan.Call(playbook=step.call, given=dict(step.given), result=result, outcome=outcome)


def _given(ctx: Context, step: document.Step, called: plan.Plan, path: Path) -> None:
    for name, text in step.given.items():
        here: Path = (*path, "with", name)
        if name not in called.facts:
            known = ", ".join(called.facts) or "none"
            message = f"{called.id} has no fact {name[:60]!r}; it has {known}"
            ctx.problem("unknown_fact", message, here, key=True)
            continue
        ctx.expression(text, called.facts[name].type, here, without=_FLEETING)
    if missing := [name for name in called.open if name not in step.given]:
        message = f"{called.id} begins with {', '.join(missing)}; give that in `with`"
        ctx.problem("missing_key", message, (*path, "call"))


_FLEETING = ("now", "actor", "overdue")
"""Variables that are others at every look: what is passed in would change for ever."""


def _secrets(ctx: Context, step: document.Step, called: plan.Plan, path: Path) -> None:
    """What is confidential on one side of a call must be on the other, for nobody else."""
    around = tuple(step.confidential) or (ctx.block.roles if ctx.block is not None else ())
    for its, text in step.given.items():
        if its in called.facts:
            there = called.facts[its].confidential or around
            for ours in sorted(names(text) & ctx.facts.keys()):
                here = ctx.plan_fact(ours).confidential
                _kept_secret(ctx, ours, here, its, there, (*path, "with", its))
    for ours, its in step.result.items():
        if ours in ctx.facts and its in called.facts:
            inner = called.facts[its].confidential or around
            outer = ctx.plan_fact(ours).confidential
            _kept_secret(ctx, its, inner, ours, outer, (*path, "result", ours))


def _kept_secret(
    ctx: Context,
    source: str,
    seen: tuple[str, ...],
    target: str,
    then: tuple[str, ...],
    path: Path,
) -> None:
    if seen and (not then or not set(then) <= set(seen)):
        others = ", ".join(role for role in then if role not in seen) or "everybody"
        message = f"{source} is confidential, and {others} would see it as {target}"
        ctx.problem("bad_value", message, path)


def _result(ctx: Context, ours: str, its: str, called: plan.Plan, path: Path) -> None:
    if not ctx.known("fact", ours, ctx.facts, path):
        return
    mine = ctx.facts[ours]
    if ours == ctx.doc.key:
        message = f"{ours} is the playbook's key, which tells incidents apart; only people set it"
        ctx.problem("bad_value", message, path)
    if its == OUTCOME:
        missing = [
            end for end in called.ends if mine.type == "choice" and end not in (mine.of or ())
        ]
        if mine.type not in ("text", "choice"):
            message = f"the name of an end is a text or a choice; {ours} is a {mine.type}"
            ctx.problem("wrong_type", message, path)
        elif missing:
            message = f"{called.id} can end as {', '.join(missing)}, which {ours} cannot be"
            ctx.problem("unknown_option", message, path)
    elif its not in called.facts:
        known = ", ".join([*called.facts, OUTCOME])
        if ours in called.facts and its in ctx.facts:
            known += "; your own fact stands before the colon"
        ctx.problem("unknown_fact", f"{called.id} has no fact {its[:60]!r}; it has {known}", path)
    elif (why := _unfit(mine, called.facts[its])) is not None:
        ctx.problem("wrong_type", f"{ours} cannot take every {its}: {why}", path)


def _unfit(mine: document.Fact, its: plan.Fact) -> str | None:
    """Why a fact of ours could not take some values of a called playbook's, or None."""
    if mine.type in ("choice", "choices"):
        missing = [option for option in its.of if option not in (mine.of or ())]
        if its.type == mine.type and not missing:
            return None
        return f"it has no {', '.join(missing)}" if missing else f"one is a {its.type}"
    if mine.type == its.type or (mine.type == "text" and its.type in _TEXTS):
        return None
    return f"one is a {mine.type}, the other a {its.type}"


_TEXTS = {"text", "choice", "url", "person"}
"""Types whose values are texts."""
