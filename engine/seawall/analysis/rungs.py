"""Rungs that can never fire, because the step is always left before.

A due time that leads on does not always do so: the step it leads to may be full, its end may
require what is not there, a `never` rule may forbid it. And a legal clock goes on by itself, rungs
and all.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.analysis.findings import Finding
from seawall.analysis.flow import Flow, is_after_due
from seawall.analysis.stretches import leaves, surely_moves
from seawall.machine.plan import Rung, Step


def silent(flow: Flow, named: dict[str, str]) -> Iterator[Finding]:
    """The rungs that can never fire. `named` says which escalation a step has by name.

    Steps share a named escalation, so of that only what stands in its own way counts: that a due
    time leads on at one of them says nothing about the others.
    """
    seen: set[str] = set()
    for step in flow.plan.steps.values():
        if not step.rungs or any(due.legal for due in step.due):
            continue
        name = named.get(step.id)
        if name is None:
            for number, why in _silent(flow, step, moves=True):
                yield _finding(why, step.id, ("escalate", number))
        elif name not in seen:
            seen.add(name)
            for number, why in _silent(flow, step, moves=False):
                yield _finding(why, "", ("escalations", name, number))


def _finding(why: str, step: str, path: tuple[str | int, ...]) -> Finding:
    help = "put it before that moment, as at: due-5m, or tell people in `on_timeout`"
    return Finding("rung_never_fires", f"this never fires: {why}", help, step, path)


def _silent(flow: Flow, step: Step, *, moves: bool) -> Iterator[tuple[int, str]]:
    """Which rungs of a step never fire, and why. A rung that leaves the step is the last one, and
    so is a due time that always leads on, if it is looked at whether it `moves`."""
    always = moves and surely_moves(flow, step)
    last = [rung for rung in step.rungs if leaves(flow, step, rung.action)]
    for number, rung in enumerate(step.rungs):
        leaving = next((other for other in last if _ends_before(other, rung)), None)
        if always and is_after_due(rung):
            yield number, f"{step.id!r} is always left when it is due"
        elif leaving is not None:
            yield number, f"{step.id!r} is left before it, at {leaving.label}"


def _ends_before(leaving: Rung, rung: Rung) -> bool:
    """Whether one rung surely leaves the step before another one would fire."""
    if leaving is rung:
        return False
    one, other = _order(leaving), _order(rung)
    return one is not None and other is not None and one[0] == other[0] and one < other


def _order(rung: Rung) -> tuple[str, float] | None:
    """What a rung counts by, and how far: only moments that count alike can be told apart."""
    if rung.share is not None:
        return "share", rung.share
    if rung.offset.weeks or rung.offset.days:
        return None
    seconds = rung.offset.elapsed.total_seconds()
    return "offset", -seconds if rung.before else seconds
