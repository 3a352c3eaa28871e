"""Where a plan leads: what nobody comes to, what has no end, what turns without anybody.

These look at the ways as graphs. A track begins with its first step; main begins with the
incident, a track inside a step with that step, and one of the playbook's `tracks` with a signal.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.analysis.findings import Finding
from seawall.analysis.flow import Flow, Graph, inner, reach, started
from seawall.analysis.stretches import ENTERED, is_sure
from seawall.machine.plan import DONE, MAIN, Step, Track
from seawall.machine.ways import Way


def unreached(flow: Flow) -> tuple[list[str], list[str]]:
    """The steps and the ends that nothing leads to, in the order of the playbook.

    On a track beside main an end ends that track only, so main must lead to it.
    """
    plan = flow.plan
    graph = {step: flow.targets(step) for step in plan.steps}
    for step in plan.steps.values():
        graph[step.id] += [track.steps[0].id for track in inner(plan, step)]
    begins = [plan.tracks[name].steps[0].id for name in (MAIN, *started(plan))]
    reached = reach(graph, begins)
    ended = {
        to
        for step in reached & plan.steps.keys()
        if plan.track_of[step] == MAIN
        for to in graph[step]
    }
    return (
        [step for step in plan.steps if step not in reached],
        [end for end in plan.ends if end not in ended],
    )


def unreachable(flow: Flow) -> Iterator[Finding]:
    """Steps and ends that nothing leads to."""
    steps, ends = unreached(flow)
    for step in steps:
        message = f"nothing leads to the step {step!r}"
        help = f"name it in the `next` of a step, as next: {step}, or remove it"
        yield Finding("unreachable", message, help, step)
    named = {to for step in flow.plan.steps for to in flow.targets(step)}
    for end in ends:
        if end in named:
            message = f"main never leads to the end {end!r}, and on another track it ends that only"
            help = "let a step of main name it, or end the track with next: done"
            yield Finding(
                "unreachable", message, help, path=("ends", end), at_key=True, warning=True
            )
            continue
        message = f"nothing leads to the end {end!r}"
        help = f"name it in the `next` of a step, as next: {end}, or remove it"
        yield Finding("unreachable", message, help, path=("ends", end), at_key=True)


class _Ending:
    """The steps from which an end of their track can be reached.

    A step that waits for tracks is left by people only if those can end; `joined` takes it that
    they can.
    """

    def __init__(self, flow: Flow, *, joined: bool) -> None:
        self.flow, self.joined = flow, joined
        self.steps: set[str] = set()
        last_first = list(reversed(flow.plan.steps))
        while sum(self._add(step) for step in last_first if step not in self.steps):
            pass

    def _add(self, step: str) -> bool:
        if not any(map(self._leads, self.flow.ways[step])):
            return False
        self.steps.add(step)
        return True

    def _leads(self, way: Way) -> bool:
        if way.to not in self.steps and way.to not in self.flow.plan.ends and way.to != DONE:
            return False
        step = self.flow.plan.steps[way.source]
        if way.trigger == "advance":
            return self.joins(step)
        return self.joined or is_sure(self.flow, step, way)

    def joins(self, step: Step) -> bool:
        """Whether what a step waits for can be through."""
        return self.joined or not self.endless(step)

    def endless(self, step: Step) -> list[str]:
        """The tracks that a step waits for in vain."""
        needed = _needed(self.flow, step)
        ending = [track for track in needed if track.steps[0].id in self.steps]
        if step.tracks is not None and step.tracks.any and ending:
            return []
        return [track.id for track in needed if track not in ending]


def _needed(flow: Flow, step: Step) -> list[Track]:
    if step.tracks is None:
        return inner(flow.plan, step)
    return [flow.plan.tracks[name] for name in step.tracks.needed]


def ending(flow: Flow) -> set[str]:
    """The steps that lead to an end of their track, one way or another."""
    return _Ending(flow, joined=True).steps


def endless(flow: Flow) -> Iterator[Finding]:
    """Steps from which no end can be reached.

    A repeat of another track that has no `until` ends with what it runs in, unless that waits
    for it.
    """
    by_graph, by_joins = _Ending(flow, joined=True), _Ending(flow, joined=False)
    for step in flow.plan.steps.values():
        if step.id in by_joins.steps or _turns_for_ever(flow, step):
            continue
        waited = by_joins.endless(step)
        if waited and step.id in by_graph.steps:
            yield _never_through(step, waited)
        elif step.id not in by_graph.steps:
            message = f"no end can be reached from the step {step.id!r}"
            help = "let one of the steps it leads to name an end in `next`"
            yield Finding("endless", message, help, step.id)


def _never_through(step: Step, waited: list[str]) -> Finding:
    names = " and ".join(name.removesuffix("[]") for name in waited)
    what = "its items" if step.each is not None else f"the track {names}"
    message = f"{step.id!r} waits for {what}, which never {'end' if step.each else 'ends'}"
    help = "give the step that repeats an `until`"
    if step.tracks is not None:
        others = [name for name in step.tracks.names if name not in waited]
        help += f", or wait for the others only: `join: [{', '.join(others)}]`" if others else ""
    return Finding("never_joins", message, help, step.id)


def _turns_for_ever(flow: Flow, step: Step) -> bool:
    """Whether a step comes to a repeat without end on a track beside main: that is dropped."""
    track = flow.plan.track_of[step.id]
    behind = reach(flow.around(track), [step.id])
    repeats = (flow.plan.steps[id].repeat for id in behind)
    return track != MAIN and any(r is not None and r.until is None for r in repeats)


def turning(flow: Flow) -> Iterator[Finding]:
    """Loops of steps that can all be passed by themselves: nobody and no clock would stop them."""
    steps = flow.plan.steps.values()
    graph = {step.id: _passed_to(step) for step in steps if step.skip is not None}
    for step in steps:
        if step.id in reach(graph, graph.get(step.id, ())):
            message = f"{step.id!r} can be passed round to itself without a person or a clock"
            help = "let a step of that loop wait for somebody: remove its `skip`"
            yield Finding("turning_loop", message, help, step.id, ("skip",), at_key=True)


def spinning(flow: Flow) -> Iterator[Finding]:
    """Loops of clocks that count from what does not move with the visit: once their time is past,
    they go round at once, as often as `max_visits` lets them."""
    graph: Graph = {}
    for step in flow.plan.steps.values():
        passed = set(_passed_to(step)) if step.skip is not None else set()
        fixed = bool(step.due) and all(due.of != ENTERED for due in step.due)
        clocks = [
            way.to for way in flow.ways[step.id] if way.trigger.startswith(("timeout_", "rung_"))
        ]
        graph[step.id] = [*passed, *(clocks if fixed and step.repeat is None else ())]
    for step in flow.plan.steps.values():
        if step.skip is None and step.id in reach(graph, graph[step.id]):
            key = "on_timeout" if any(rule.action.to for rule in step.on_timeout) else "escalate"
            message = (
                f"once its time is past, {step.id!r} leads round to itself at once, by clocks alone"
            )
            help = (
                "let a step of that loop be due from its own start, as due: 1h, or lead elsewhere"
            )
            path = (key,)
            yield Finding("turning_loop", message, help, step.id, path, at_key=True, warning=True)


def _passed_to(step: Step) -> list[str]:
    """Where a step can lead while its `skip` holds: not past a rule that asks for the same."""
    found = []
    for rule in step.next:
        found.append(rule.to)
        if rule.when in (None, step.skip):
            break
    return found
