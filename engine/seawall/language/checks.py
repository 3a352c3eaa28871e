"""What can be wrong with a playbook as a whole: steps nobody reaches, ways that never end.

These look at the plan as a graph: an arrow for every way out of a step, whoever or whatever
takes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.language.problems import Problem
from seawall.language.source import Source
from seawall.machine.plan import MAIN, Plan, Step


def check(plan: Plan, source: Source) -> list[Problem]:
    """Every problem of the plan as a whole."""
    return [
        *_unreached(plan, source),
        *_endless(plan, source),
        *_turning(plan, source),
        *_unowned(plan, source),
        *_unused_roles(plan, source),
    ]


def targets(step: Step, plan: Plan) -> list[str]:
    """Every step and end that a step can lead to, by people or by time, in order."""
    found = [rule.to for rule in step.next]
    actions = [rung.action for rung in step.rungs]
    actions += [step.on_timeout] if step.on_timeout is not None else []
    found += [action.to for action in actions if action.to is not None]
    for target in tuple(found):
        full = plan.steps[target].visits.to if target in plan.steps else None
        found += [full] if full is not None else []
    return list(dict.fromkeys(found))


def _steps(plan: Plan) -> Iterator[tuple[int, Step]]:
    yield from enumerate(plan.tracks[MAIN].steps)


def _unreached(plan: Plan, source: Source) -> Iterator[Problem]:
    reached: set[str] = set()
    waiting = [plan.tracks[MAIN].steps[0].id]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += targets(plan.steps[name], plan) if name in plan.steps else []
    for number, step in _steps(plan):
        if step.id not in reached:
            place = source.place(("steps", number, "id"))
            yield Problem("unreachable", f"nothing leads to the step {step.id!r}", place)
    for end in plan.ends:
        if end not in reached:
            place = source.key(("ends", end))
            yield Problem("unreachable", f"nothing leads to the end {end!r}", place)


def _endless(plan: Plan, source: Source) -> Iterator[Problem]:
    """Steps from which no end can be reached."""
    ending = set(plan.ends)
    grew = True
    while grew:
        more = {
            step.id
            for _, step in _steps(plan)
            if step.id not in ending and not ending.isdisjoint(targets(step, plan))
        }
        ending |= more
        grew = bool(more)
    for number, step in _steps(plan):
        if step.id not in ending:
            place = source.place(("steps", number, "id"))
            yield Problem("endless", f"no end can be reached from the step {step.id!r}", place)


def _turning(plan: Plan, source: Source) -> Iterator[Problem]:
    """Loops of steps that can all be passed by themselves: nobody and no clock would stop them."""
    by_itself = {step.id: [rule.to for rule in step.next] for _, step in _steps(plan) if step.skip}
    for number, step in _steps(plan):
        waiting, seen = list(by_itself.get(step.id, ())), set()
        while waiting:
            name = waiting.pop()
            if name == step.id:
                place = source.key(("steps", number, "skip"))
                message = f"{step.id!r} can be passed round to itself without a person or a clock"
                yield Problem("turning_loop", message, place)
                break
            if name not in seen:
                seen.add(name)
                waiting += by_itself.get(name, ())


def _unowned(plan: Plan, source: Source) -> Iterator[Problem]:
    for number, step in _steps(plan):
        place = source.place(("steps", number, "id"))
        if step.owner is None:
            message = f"the step {step.id!r} has no owner, so nobody knows it is theirs"
            yield Problem("no_owner", message, place, "warning")
        if not step.due:
            message = f"the step {step.id!r} has no due time, so nothing happens if it is forgotten"
            yield Problem("no_due", message, place, "warning")


def _unused_roles(plan: Plan, source: Source) -> Iterator[Problem]:
    used: set[str] = {role.deputy for role in plan.roles.values() if role.deputy is not None}
    for _, step in _steps(plan):
        used |= {step.owner} if step.owner is not None else set()
        used.update(*(requirement.override for requirement in step.require))
        used.update(*(rung.action.tell for rung in step.rungs))
        used.update(step.on_timeout.tell if step.on_timeout is not None else ())
    for role in plan.roles:
        if role not in used:
            place = source.key(("roles", role))
            yield Problem("unused_role", f"nothing uses the role {role!r}", place, "warning")
