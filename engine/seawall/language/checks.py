"""What is wrong with a playbook as a whole, at its place in the file.

The findings themselves are the analysis's, which knows plans and no files; here each gets the line
and column that it is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.analysis import evidence, reach, rungs, stuck, unused
from seawall.analysis.findings import Finding
from seawall.analysis.flow import Flow
from seawall.analysis.given import Given
from seawall.analysis.openings import Openings
from seawall.language.context import Block
from seawall.language.problems import Place, Problem
from seawall.language.source import Path, Source
from seawall.machine.plan import Plan


def check(plan: Plan, blocks: tuple[Block, ...], source: Source) -> list[Problem]:
    """Every problem of the plan as a whole."""
    paths: dict[str, Path] = {}
    named: dict[str, str] = {}
    for block in blocks:
        for number, step in enumerate(block.steps):
            paths[step.id] = (*block.path, number)
            if step.escalate.name is not None:
                named[step.id] = step.escalate.name
    return [_problem(found, paths, source) for found in findings(plan, named)]


def promises(
    plan: Plan, source: Source, openings: Openings, *, measures: bool = True
) -> list[Problem]:
    """Every promise of a playbook that is not kept, opened at the worst of those moments; the
    targets of `measures` are looked at too, if so."""
    if not measures and not any(end.due is not None for end in plan.ends.values()):
        return []
    from seawall.analysis.promises import late_ends, late_measures
    from seawall.machine.playbook import Playbook

    playbook = Playbook(plan, "")
    found = [*late_ends(playbook, openings)]
    found += late_measures(playbook, openings) if measures else []
    return [_problem(one, {}, source) for one in found]


def findings(plan: Plan, named: dict[str, str]) -> Iterator[Finding]:
    """Everything that the analysis finds; `named` says which escalation a step has by name."""
    flow = Flow(plan)
    yield from reach.unreachable(flow)
    yield from reach.endless(flow)
    yield from reach.turning(flow)
    yield from reach.spinning(flow)
    yield from stuck.held(flow)
    yield from stuck.full(flow)
    yield from rungs.silent(flow, named)
    given = Given(flow)
    yield from evidence.unread(given)
    yield from unused.unowned(given)
    yield from unused.idle_roles(plan)


def _problem(found: Finding, paths: dict[str, Path], source: Source) -> Problem:
    return Problem(
        code=found.code,
        message=found.message,
        place=_place(found, paths, source),
        severity="warning" if found.warning else "error",
        help=found.help,
    )


def _place(found: Finding, paths: dict[str, Path], source: Source) -> Place:
    path: Path = (*paths[found.step], *found.path) if found.step else found.path
    if found.at_key:
        return source.key(path)
    if found.line:
        return source.inside(path, found.line, found.column)
    return source.place(path)
