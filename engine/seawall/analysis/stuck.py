"""How an incident could get stuck, although every step leads somewhere.

A step can be held back by one that is never left; two can wait for each other; and one can lead
only to steps that were visited as often as they may be. Each is a state from which no command,
signal or clock would lead on, so each is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from seawall.analysis.findings import Finding
from seawall.analysis.flow import Flow, inner, reach
from seawall.analysis.reach import ending
from seawall.analysis.stretches import is_sure
from seawall.machine.plan import REPEATS, Plan, Step, Visits
from seawall.machine.ways import Way


def held(flow: Flow) -> Iterator[Finding]:
    """Steps that come `after` one that waits for them, or that may never be left."""
    plan = flow.plan
    waiting = [step for step in plan.steps.values() if _held_by(step)]
    graph = {step.id: [other.id for other in waiting if _waits(flow, step, other)]
             for step in waiting}  # fmt: skip
    for step in waiting:
        if _gets_away(flow, step):
            continue
        for number, after in enumerate(step.after):
            if after.at_most is not None:
                continue
            path = ("after", number)
            if requires(flow, after.step, step.id) or _crosswise(flow, graph, step, after.step):
                message = (
                    f"{after.step!r} is left after {step.id!r} only, so each waits for the other"
                )
                help = "let one of them go by itself, as {step: …, at_most: 2h}"
                yield Finding("deadlock", message, help, step.id, path)
            elif not surely_left(flow, step, after.step):
                message = f"{after.step!r} may never be left, and {step.id!r} would wait for ever"
                help = f"let go after a while, as {{step: {after.step}, at_most: 2h}}"
                yield Finding("never_left", message, help, step.id, path)


def _held_by(step: Step) -> list[str]:
    return [after.step for after in step.after if after.at_most is None]


def _waits(flow: Flow, step: Step, other: Step) -> bool:
    """Whether what holds a step back can be left only after another step that is held back."""
    return any(
        held == other.id or requires(flow, held, other.id)
        for held in _held_by(step)
        if not _gets_away(flow, other)
    )


def _crosswise(flow: Flow, graph: dict[str, list[str]], step: Step, before: str) -> bool:
    behind = [
        other
        for other in graph[step.id]
        if other == before or requires(flow, before, other)
    ]  # fmt: skip
    return step.id in reach(graph, behind)


def requires(flow: Flow, step: str, other: str) -> bool:
    """Whether a step can be left only once another has been: one inside it that it waits for, or
    one that every way to it passes."""
    plan = flow.plan
    if is_moved(flow, plan.steps[step]):
        return False
    here = other
    while True:
        track = plan.tracks[plan.track_of[here]]
        if plan.track_of[step] == track.id and here != step:
            return not _gets_away(flow, plan.steps[other]) and _passes(flow, track.id, here, step)
        if track.step is None or not _is_waited_for(plan, track.id):
            return False
        if not _passes(flow, track.id, here, None):
            return False
        if track.step == step:
            return not _gets_away(flow, plan.steps[other])
        here = track.step


def _passes(flow: Flow, track: str, by: str, to: str | None) -> bool:
    """Whether every way along a track to a step, or to its ends, passes `by`."""
    first = flow.plan.tracks[track].steps[0].id
    if first == by:
        return True
    graph = flow.around(track)
    graph[by] = []
    come = reach(graph, [first])
    if to is not None:
        return to not in come
    ended = {way.source for way in flow.endings(track)} - {by}
    return come.isdisjoint(ended)


def surely_left(flow: Flow, step: Step, before: str) -> bool:
    """Whether another step was left when a step is entered, or surely will be."""
    plan = flow.plan
    chain = _around(plan, before)
    tracks = [plan.track_of[id] for id in chain]
    here = step.id
    while True:
        track = plan.tracks[plan.track_of[here]]
        if track.id in tracks:
            level = tracks.index(track.id)
            top = chain[level]
            return (
                top != here
                and _passes(flow, track.id, top, here)
                and _left_in(flow, chain[: level + 1])
            )
        if track.step is None:
            return False
        beside = {one.id for one in inner(plan, plan.steps[track.step])}
        for level, name in enumerate(tracks):
            if name in beside:
                return _passes(flow, name, chain[level], None) and _left_in(
                    flow, chain[: level + 1]
                )
        here = track.step


def _around(plan: Plan, step: str) -> list[str]:
    """A step and the steps that it stands in, innermost first."""
    chain = [step]
    while (around := plan.tracks[plan.track_of[chain[-1]]].step) is not None:
        chain.append(around)
    return chain


def _left_in(flow: Flow, chain: list[str]) -> bool:
    """Whether the first of these steps is left, or dropped, once the last, around it, is."""
    return all(_is_done(flow, flow.plan.steps[around], id) for id, around in pairwise(chain))


def _is_done(flow: Flow, around: Step, id: str) -> bool:
    """Whether a step is left or dropped once the step around it is.

    What was begun is one or the other. The first step of a track is begun with it; a later one
    surely only if the track runs to its end and passes it.
    """
    if around.each is not None or any(way.trigger == "pass" for way in flow.ways[around.id]):
        return False
    track = flow.plan.tracks[flow.plan.track_of[id]]
    if track.steps[0].id == id:
        return True
    runs = track.outlives or (not is_moved(flow, around) and _is_waited_for(flow.plan, track.id))
    return runs and _passes(flow, track.id, id, None)


def is_moved(flow: Flow, step: Step) -> bool:
    """Whether anything but its owner's advance can lead out of a step."""
    return any(way.trigger != "advance" for way in flow.ways[step.id])


def _gets_away(flow: Flow, step: Step) -> bool:
    """Whether a step that is held back can be left all the same: by its condition, by a signal, or
    surely by its due time. To skip it, it must not be held back either."""
    return any(way.trigger != "skip" for way in lasting(flow, step) if way.trigger != "advance")


def lasting(flow: Flow, step: Step) -> list[Way]:
    """The ways out of a step that stay open, or are surely taken."""
    return [way for way in flow.ways[step.id] if is_sure(flow, step, way)]


def _is_waited_for(plan: Plan, track: str) -> bool:
    """Whether the step around a track is left by people only after the track has ended."""
    around = plan.tracks[track].step
    if around is None or plan.tracks[track].outlives:
        return False
    tracks = plan.steps[around].tracks
    return tracks is None or (not tracks.any and track in tracks.needed)


def full(flow: Flow) -> Iterator[Finding]:
    """Steps that could lead nowhere, because all they lead to was visited as often as it may be.

    Of a circle that leads nowhere anyhow, that is said already.
    """
    plan, leading = flow.plan, ending(flow)
    for track, components in flow.components.items():
        entries = flow.entries(track)
        for component in components:
            crowded = {
                id
                for id in component.steps
                if component.cyclic and entries[id] > plan.steps[id].visits.times
            }
            for id in component.steps if crowded else ():
                to = [way.to for way in lasting(flow, plan.steps[id])]
                stuck = bool(to) and crowded.issuperset(to)
                if stuck and id in leading and plan.steps[id].repeat is None:
                    yield _full(plan, id, to[0])


def _full(plan: Plan, step: str, to: str) -> Finding:
    """Nobody goes round 25 times, so where nothing else is said that is a warning."""
    times = plan.steps[to].visits.times
    message = f"after {times} visits of {to!r}, as many as it may have, {step!r} leads nowhere"
    help = (
        f"bound {step} with `max_visits`, or say at {to} where else to go, "
        f"as max_visits: {{times: {times}, to: …}}"
    )
    warning = times in (Visits().times, REPEATS)
    return Finding("stuck_when_full", message, help, step, ("next",), warning=warning)
