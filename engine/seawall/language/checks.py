"""What can be wrong with a playbook as a whole: steps nobody reaches, ways that never end.

These look at the plan as a graph: an arrow for every way out of a step, whoever or whatever
takes it. A track begins with its first step; main begins with the incident, a track inside a step
with that step, and one of the playbook's `tracks` with a signal.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.language.context import Block
from seawall.language.problems import Place, Problem
from seawall.language.source import Source
from seawall.machine.plan import DONE, MAIN, Plan, Step, Track


class Checked:
    """A plan, and where its steps stand in the text."""

    def __init__(self, plan: Plan, blocks: tuple[Block, ...], source: Source) -> None:
        self.plan, self.source = plan, source
        self.paths = {
            step.id: (*block.path, number)
            for block in blocks
            for number, step in enumerate(block.steps)
        }

    def place(self, step: str) -> Place:
        """Where a step's name stands."""
        return self.source.place((*self.paths[step], "id"))


def check(plan: Plan, blocks: tuple[Block, ...], source: Source) -> list[Problem]:
    """Every problem of the plan as a whole."""
    checked = Checked(plan, blocks, source)
    return [
        *_unreached(checked),
        *_endless(checked),
        *_turning(checked),
        *_waiting(checked),
        *_unowned(checked),
        *_unused_roles(checked),
    ]


def targets(step: Step, plan: Plan) -> list[str]:
    """Every step and end that a step can lead to, by people or by time, in order."""
    ends = step.repeat is None or step.repeat.until is not None
    found = [rule.to for rule in step.next] if ends else []
    actions = [rung.action for rung in step.rungs]
    actions += [timeout.action for timeout in step.on_timeout]
    found += [action.to for action in actions if action.to is not None]
    if plan.track_of[step.id] == MAIN:
        found += [
            signal.to
            for signal in plan.signals.values()
            if signal.to is not None and (not signal.sources or step.id in signal.sources)
        ]
    for target in tuple(found):
        full = plan.steps[target].visits.to if target in plan.steps else None
        found += [full] if full is not None else []
    return list(dict.fromkeys(found))


def _unreached(checked: Checked) -> Iterator[Problem]:
    plan = checked.plan
    reached: set[str] = set()
    started = {name for signal in plan.signals.values() for name in signal.start}
    waiting = [plan.tracks[name].steps[0].id for name in (MAIN, *started)]
    while waiting:
        name = waiting.pop()
        if name in reached:
            continue
        reached.add(name)
        if name in plan.steps:
            waiting += targets(plan.steps[name], plan)
            waiting += _firsts(plan.steps[name], plan)
    for step in plan.steps:
        if step not in reached:
            message = f"nothing leads to the step {step!r}"
            yield Problem("unreachable", message, checked.place(step))
    for end in plan.ends:
        if end not in reached:
            place = checked.source.key(("ends", end))
            yield Problem("unreachable", f"nothing leads to the end {end!r}", place)


def _firsts(step: Step, plan: Plan) -> list[str]:
    """The first steps of what runs inside a step."""
    inner = [] if step.tracks is None else [*step.tracks.names]
    inner += [] if step.each is None else [step.each.track]
    return [plan.tracks[name].steps[0].id for name in inner]


def _endless(checked: Checked) -> Iterator[Problem]:
    """Steps from which no end of their track can be reached. A repeat of another track that has
    no `until` ends with what it runs in."""
    plan = checked.plan
    ending = {*plan.ends, DONE}
    ending |= {
        step.id
        for step in plan.steps.values()
        if step.repeat is not None and plan.track_of[step.id] != MAIN
    }
    grew = True
    while grew:
        more = {
            step.id
            for step in plan.steps.values()
            if step.id not in ending and not ending.isdisjoint(targets(step, plan))
        }
        ending |= more
        grew = bool(more)
    for step in plan.steps:
        if step not in ending:
            message = f"no end can be reached from the step {step!r}"
            yield Problem("endless", message, checked.place(step))


def _turning(checked: Checked) -> Iterator[Problem]:
    """Loops of steps that can all be passed by themselves: nobody and no clock would stop them."""
    steps = checked.plan.steps.values()
    by_itself = {step.id: _passed_to(step) for step in steps if step.skip}
    for step in steps:
        waiting, seen = list(by_itself.get(step.id, ())), set()
        while waiting:
            name = waiting.pop()
            if name == step.id:
                place = checked.source.key((*checked.paths[step.id], "skip"))
                message = f"{step.id!r} can be passed round to itself without a person or a clock"
                yield Problem("turning_loop", message, place)
                break
            if name not in seen:
                seen.add(name)
                waiting += by_itself.get(name, ())


def _waiting(checked: Checked) -> Iterator[Problem]:
    """Steps that wait for one that waits for them."""
    plan = checked.plan
    for step in plan.steps.values():
        for number, after in enumerate(step.after):
            if after.at_most is not None or not _comes_later(plan, step, after.step):
                continue
            place = checked.source.place((*checked.paths[step.id], "after", number))
            message = f"{after.step!r} is left after {step.id!r} only, so each waits for the other"
            yield Problem("deadlock", message, place)


def _comes_later(plan: Plan, step: Step, other: str) -> bool:
    """Whether a step can be left only once another has been: around it, or behind it."""
    if _is_moved(plan, step):
        return False
    track = plan.tracks[plan.track_of[step.id]]
    here = track
    while here.step is not None and _is_waited_for(plan.steps[here.step], here):
        if here.step == other:
            return not _is_moved(plan, plan.steps[other])
        here = plan.tracks[plan.track_of[here.step]]
    if plan.track_of[other] != track.id:
        return False
    seen, waiting = {step.id}, [track.steps[0].id]
    while waiting:
        name = waiting.pop()
        if name not in seen and name in plan.steps:
            seen.add(name)
            waiting += targets(plan.steps[name], plan)
    return other not in seen


def _is_moved(plan: Plan, step: Step) -> bool:
    """Whether anything but its owner's advance can lead out of a step."""
    actions = [rung.action for rung in step.rungs]
    actions += [timeout.action for timeout in step.on_timeout]
    signals = [s for s in plan.signals.values() if s.to and step.id in (s.sources or plan.steps)]
    moved = bool(signals) and plan.track_of[step.id] == MAIN
    return moved or bool(step.skip) or any(action.to for action in actions)


def _is_waited_for(step: Step, track: Track) -> bool:
    """Whether a step waits for a track that runs inside it."""
    if track.outlives:
        return False
    return step.tracks is None or (not step.tracks.any and track.id in step.tracks.needed)


def _passed_to(step: Step) -> list[str]:
    """Where a step can lead while its `skip` holds: not past a rule that asks for the same."""
    found = []
    for rule in step.next:
        found.append(rule.to)
        if rule.when in (None, step.skip):
            break
    return found


def _unowned(checked: Checked) -> Iterator[Problem]:
    for step in checked.plan.steps.values():
        place = checked.place(step.id)
        if not step.owner:
            message = f"the step {step.id!r} has no owner, so nobody knows it is theirs"
            yield Problem("no_owner", message, place, "warning")
        if not step.due and step.repeat is None and not step.contains:
            message = f"the step {step.id!r} has no due time, so nothing happens if it is forgotten"
            yield Problem("no_due", message, place, "warning")


def _unused_roles(checked: Checked) -> Iterator[Problem]:
    plan = checked.plan
    used: set[str] = {role.deputy for role in plan.roles.values() if role.deputy is not None}
    used.update(*(fact.confidential for fact in plan.facts.values()))
    used.update(*(signal.tell for signal in plan.signals.values()))
    used.update(r for end in plan.ends.values() for need in end.require for r in need.override)
    for step in plan.steps.values():
        used |= {owner.role for owner in step.owner}
        used.update(step.confidential, *(rule.by for rule in step.approve))
        used.update(*(requirement.override for requirement in step.require))
        used.update(*(due.waive for due in step.due))
        used.update(*(rung.action.tell for rung in step.rungs))
        used.update(*(timeout.action.tell for timeout in step.on_timeout))
    for role in plan.roles:
        if role not in used:
            place = checked.source.key(("roles", role))
            yield Problem("unused_role", f"nothing uses the role {role!r}", place, "warning")
