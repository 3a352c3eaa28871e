"""Compiling calls: the playbooks that run inside this one, compiled and pinned together with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path as File
from typing import Any

from msgspec import structs

from seawall.errors import BadPlaybook, SeawallError
from seawall.hints import suggestion
from seawall.language import deadlines, document
from seawall.language.context import Context
from seawall.language.files import read_file
from seawall.language.neutral import UNREAD
from seawall.language.problems import Problem
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


class _Shelf:
    """A library that remembers what was compiled from it in this run, so each file is done once.

    How deep calls go inside a playbook (its height) decides whether it may stand at another depth
    as well. One that failed is tried again only where fewer playbooks stand around it.
    """

    def __init__(self, find: Find) -> None:
        self.find = find
        self.made: dict[str, dict[str, plan.Plan]] = {}
        self.heights: dict[str, int] = {}
        self.failed: dict[str, tuple[int, Problem]] = {}

    def __call__(self, name: str) -> File | None:
        """The file of a playbook by its id."""
        return self.find(name)

    def kept(self, name: str, depth: int) -> dict[str, plan.Plan] | None:
        """A playbook and those that it calls, if no call inside goes too deep from here."""
        fits = name in self.made and depth + self.heights[name] <= MAX_DEPTH
        return self.made[name] if fits else None

    def keep(self, name: str, made: dict[str, plan.Plan]) -> None:
        """Remember a playbook and those that it calls."""
        inside = {step.call.playbook for step in made[name].steps.values() if step.call}
        self.made[name] = made
        self.heights[name] = max((1 + self.heights[called] for called in inside), default=0)

    def failure(self, name: str, depth: int) -> Problem | None:
        """What was wrong with a playbook, if it was tried with no more around it than here."""
        tried, problem = self.failed.get(name, (depth + 1, None))
        return problem if tried <= depth else None


def compile_called(
    ctx: Context, find: Find, callers: tuple[str, ...], compile_text: Callable[..., Any]
) -> dict[str, plan.Plan]:
    """Every playbook that is called, and those that they call, by id; each compiled once."""
    shelf = find if isinstance(find, _Shelf) else _Shelf(find)
    found: dict[str, plan.Plan] = {}
    for block in ctx.blocks:
        for number, step in enumerate(block.steps):
            path: Path = (*block.path, number, "call")
            if step.call is not None and step.call not in (UNREAD, *found):
                found |= _once(ctx, step.call, path, shelf, callers, compile_text)
    return found


def _once(
    ctx: Context,
    name: str,
    path: Path,
    shelf: _Shelf,
    callers: tuple[str, ...],
    compile_text: Callable[..., Any],
) -> dict[str, plan.Plan]:
    """A called playbook and those that it calls, from the shelf if it was compiled before."""
    depth = len(callers)
    if name in callers:
        return _compile(ctx, name, path, shelf, callers, compile_text)
    if (kept := shelf.kept(name, depth)) is not None:
        return kept
    if (problem := shelf.failure(name, depth)) is not None:
        ctx.problems.append(structs.replace(problem, place=ctx.source.place(path)))
        return {}
    before = len(ctx.problems)
    made = _compile(ctx, name, path, shelf, callers, compile_text)
    if made:
        shelf.keep(name, made)
    elif len(ctx.problems) > before:
        shelf.failed[name] = (depth, ctx.problems[-1])
    return made


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
        round = "this call comes back to itself"
        what = round if name in callers else f"the calls are more than {MAX_DEPTH} deep"
        message = f"{what}: {chain}"
        help = "take one of these calls out, or write its steps into the playbook that needs them"
        ctx.problem("recursive_call", message, path, help=help)
        return {}
    file = find(name)
    if file is None:
        message = f"there is no playbook {name[:60]!r}"
        help = f"write it into a file {name[:60]}.yaml beside this one, or see `seawall playbooks`"
        ctx.problem("unknown_playbook", message, path, help=help)
        return {}
    try:
        made: plan.Plan = compile_text(str(file), read_file(file), find, callers).plan
    except BadPlaybook as error:
        first = next(problem for problem in error.problems if problem.severity == "error")
        where = f"{file.name}:{first.place.line}: {first.message}"
        code = "recursive_call" if first.code == "recursive_call" else "bad_call"
        message = f"the playbook {name!r} that is called has an error: {where}"
        help = f"{first.help}; `seawall check {file.name}` shows it all" if first.help else ""
        ctx.problem(code, message, path, help=help or f"see `seawall check {file.name}`")
        return {}
    except SeawallError as error:
        message = f"the playbook {name!r} that is called cannot be read: {error}"
        ctx.problem("bad_call", message, path, help="mend that file, or call another playbook")
        return {}
    if made.id != name:
        message = f"{file.name} holds the playbook {made.id!r}, not {name!r}"
        help = f"give it the id {name}, or the file the name {made.id}.yaml and call that"
        ctx.problem("unknown_playbook", message, path, help=help)
        return {}
    return {name: structs.replace(made, called={}), **made.called}


def call(ctx: Context, step: document.Step, path: Path) -> plan.Call | None:
    """What a step calls, what goes in and what comes out."""
    if step.call is None:
        return None
    called = ctx.called.get(step.call)
    if called is None:  # said already
        return None
    found = len(ctx.problems)
    _given(ctx, step, called, path)
    _secrets(ctx, step, called, path)
    result = {ours: its for ours, its in step.result.items() if its != OUTCOME}
    outcome = next((ours for ours, its in step.result.items() if its == OUTCOME), None)
    for ours, its in step.result.items():
        _result(ctx, ours, its, called, (*path, "result", ours))
    ctx.distorted |= len(ctx.problems) > found
    return plan.Call(playbook=step.call, given=dict(step.given), result=result, outcome=outcome)


def _given(ctx: Context, step: document.Step, called: plan.Plan, path: Path) -> None:
    for name, text in step.given.items():
        here: Path = (*path, "with", name)
        if name not in called.facts:
            message = f"the playbook {called.id} has no fact {name[:60]!r}"
            help = _its_facts(name, called, called.facts)
            ctx.problem("unknown_fact", message, here, help=help, key=True)
            continue
        ctx.expression(text, called.facts[name].type, here, without=_FLEETING)
    if missing := [name for name in called.open if name not in step.given]:
        message = (
            f"the playbook {called.id} begins with {', '.join(missing)}, which it is not given"
        )
        help = f"give it in `with`, as {{{missing[0]}: a fact of yours}}"
        ctx.problem("missing_key", message, (*path, "call"), help=help)


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
        help = f"make {target} confidential for {', '.join(seen)} too, or leave it out"
        ctx.problem("bad_value", message, path, help=help)


def _result(ctx: Context, ours: str, its: str, called: plan.Plan, path: Path) -> None:
    if not ctx.known("fact", ours, ctx.facts, path):
        return
    mine = ctx.facts[ours]
    if ours == ctx.doc.key:
        message, help = deadlines.ONLY_PEOPLE.format(ours), deadlines.ANOTHER
        ctx.problem("bad_value", message, path, help=help)
    if its == OUTCOME:
        missing = [
            end for end in called.ends if mine.type == "choice" and end not in (mine.of or ())
        ]
        if mine.type not in ("text", "choice"):
            message = f"{ours} is of type {mine.type}, which cannot hold the name of an end"
            help = f"make it a choice, as {{type: choice, of: [{', '.join(called.ends)}]}}"
            ctx.problem("wrong_type", message, path, help=help)
        elif missing:
            message = f"{called.id} can end as {', '.join(missing)}, which is no option of {ours}"
            help = f"let it have all: of: [{', '.join([*(mine.of or ()), *missing])}]"
            ctx.problem("unknown_option", message, path, help=help)
    elif its not in called.facts:
        help = _its_facts(its, called, [*called.facts, OUTCOME])
        if ours in called.facts and its in ctx.facts:
            help = f"your own fact stands before the colon, as {{{its}: {ours}}}"
        message = f"the playbook {called.id} has no fact {its[:60]!r}"
        ctx.problem("unknown_fact", message, path, help=help)
    elif (why := _unfit(mine, called.facts[its])) is not None:
        message = f"{ours} cannot take every {its}: {why}"
        ctx.problem("wrong_type", message, path, help=_like(ours, mine, called.facts[its]))


def _its_facts(name: str, called: plan.Plan, known: Iterable[str]) -> str:
    """Which facts of a called playbook may be meant, or where to see them."""
    return suggestion(name, known) or f"its facts are in the file of {called.id}"


def _like(ours: str, mine: document.Fact, its: plan.Fact) -> str:
    """What a fact of ours must be to take each value of another."""
    both = [*(mine.of or ()), *its.of] if its.type == mine.type else its.of
    options = f", of: [{', '.join(dict.fromkeys(both))}]" if its.of else ""
    return f"declare {ours} as {{type: {its.type}{options}}}"


def _unfit(mine: document.Fact, its: plan.Fact) -> str | None:
    """Why a fact of ours could not take some values of a called playbook's, or None."""
    if mine.type in ("choice", "choices"):
        missing = [option for option in its.of if option not in (mine.of or ())]
        if its.type == mine.type and not missing:
            return None
        return f"it has no {', '.join(missing)}" if missing else f"that is of type {its.type}"
    if mine.type == its.type or (mine.type == "text" and its.type in _TEXTS):
        return None
    return f"one is of type {mine.type}, the other of type {its.type}"


_TEXTS = {"text", "choice", "url", "person"}
"""Types whose values are texts."""
