"""The ways through a plan, as graphs: one a track, an arrow for each way that can ever be taken.

A track's steps fall into *components*: steps that lead round to each other (strongly connected),
or a step by itself. Between components there is no way back, so in the order given here everything
that comes before a component stands before it. Each enters a component at most once; how often it
goes round in it is bounded by `max_visits`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from seawall.machine.plan import MAIN, Plan, Rung, Step, Track
from seawall.machine.ways import Way, ways

Graph = dict[str, list[str]]


class Component(Struct, frozen=True):
    """Steps of a track that lead round to each other, or a single one."""

    steps: tuple[str, ...]
    cyclic: bool


class Flow:
    """The ways through a plan.

    `without` are signals that are taken not to come. `straight` leaves out the ways that lead back
    to the same step or to one written above it, and `in_time` those of rungs after the due time.
    """

    def __init__(
        self,
        plan: Plan,
        without: Collection[str] = (),
        *,
        straight: bool = False,
        in_time: bool = False,
    ) -> None:
        self.plan = plan
        self.ways: dict[str, tuple[Way, ...]] = dict.fromkeys(plan.steps, ())
        self._entered: dict[str, dict[str, int]] = {}
        self._until: dict[str, dict[str, int]] = {}
        left_out = {f"signal_{name}" for name in without}
        late = set(_late_rungs(plan)) if in_time else set()
        for track in plan.tracks.values():
            found: dict[str, list[Way]] = {}
            for way in ways(plan, track):
                found.setdefault(way.source, []).append(way)
            place = {step.id: number for number, step in enumerate(track.steps)}
            for step, listed in found.items():
                self.ways[step] = tuple(
                    way
                    for way in _open(listed)
                    if way.trigger not in left_out
                    and (step, way.trigger) not in late
                    and not (straight and place.get(way.to, len(place)) <= place[step])
                )

    def targets(self, step: str) -> list[str]:
        """Every step and end that a step can lead to, in order, each once."""
        return list(dict.fromkeys(way.to for way in self.ways[step]))

    def around(self, track: str) -> Graph:
        """The steps of a track, and the steps that each leads to."""
        steps = [step.id for step in self.plan.tracks[track].steps]
        here = set(steps)
        return {step: [to for to in self.targets(step) if to in here] for step in steps}

    def endings(self, track: str) -> Iterator[Way]:
        """The ways by which a track ends."""
        for step in self.plan.tracks[track].steps:
            yield from (way for way in self.ways[step.id] if way.to not in self.plan.steps)

    @cached_property
    def components(self) -> dict[str, list[Component]]:
        """The components of each track, whatever comes first standing first."""
        return {track: list(_components(self.around(track))) for track in self.plan.tracks}

    @cached_property
    def visits(self) -> dict[str, int]:
        """How often each step can be visited at most, each time its track runs."""
        found: dict[str, int] = {}
        for track, components in self.components.items():
            graph = self.around(track)
            for component in components:
                found |= self._visits(track, graph, component)
        return found

    @cached_property
    def before(self) -> dict[str, list[str]]:
        """For each step or end, the steps that lead to it."""
        found: dict[str, list[str]] = {}
        for step in self.ways:
            for to in self.targets(step):
                found.setdefault(to, []).append(step)
        return found

    def entries(self, track: str) -> dict[str, int]:
        """How often each step of a track can be entered at most, were there room for ever.

        A step that leads to itself is entered as often as there is room.
        """
        if track not in self._entered:
            graph = self.around(track)
            self._entered[track] = {
                step: entries
                for component in self.components[track]
                for step, entries in self._entries(track, graph, component, self.visits).items()
            }
        return self._entered[track]

    def visits_until(self, component: Component, last: str) -> dict[str, int]:
        """How often each step of a component is visited at most until one of them is left for good.

        Each visit of another one leads on to a visit inside, so there are no more of it than of
        those it leads to.
        """
        if last not in self._until:
            self._until[last] = self._visits_until(component, last)
        return self._until[last]

    def _visits_until(self, component: Component, last: str) -> dict[str, int]:
        visits = {step: self.visits[step] for step in component.steps}
        track = self.plan.track_of[last]
        graph = self.around(track)
        for _ in range(_PASSES if len(visits) <= _MANY else 0):
            entries = self._entries(track, graph, component, visits)
            onward = {step: sum(visits.get(to, 0) for to in graph[step]) for step in visits}
            onward[last] = ENDLESS
            lower = {step: min(n, entries[step], onward[step]) for step, n in visits.items()}
            if lower == visits:
                break
            visits = lower
        return visits

    def _visits(self, track: str, graph: Graph, component: Component) -> dict[str, int]:
        limits = {step: self.plan.steps[step].visits.times for step in component.steps}
        if not component.cyclic:
            return dict.fromkeys(component.steps, 1)
        for _ in range(_PASSES):
            entries = self._entries(track, graph, component, limits)
            lower = {step: min(limits[step], entries[step]) for step in component.steps}
            if lower == limits:
                break
            limits = lower
        return limits

    def _entries(
        self, track: str, graph: Graph, component: Component, visits: dict[str, int]
    ) -> dict[str, int]:
        """Every visit of one step enters one other; one entry comes from outside."""
        inside = set(component.steps)
        first = self.plan.tracks[track].steps[0].id
        entries = dict.fromkeys(component.steps, 0)
        for step in component.steps:
            outer = any(before not in inside for before in self.before.get(step, ()))
            entries[step] += step == first or outer
            for to in graph[step]:
                if to in inside:
                    entries[to] += visits[step]
        for step in component.steps:
            if step in graph[step]:
                entries[step] = ENDLESS
        return entries


ENDLESS = 10**9
"""More often than anything is visited."""

_MANY = 100
"""Steps of a loop up to which it is worth while to look at each as the last one."""

_PASSES = 50
"""Rounds of lowering the bound on visits; each is a bound already."""


def _open(listed: Iterable[Way]) -> Iterator[Way]:
    """The ways that can ever be taken: not behind one that always is, nor where nothing holds."""
    closed: set[str] = set()
    for way in listed:
        if way.trigger in closed or never(way.when):
            continue
        yield way
        if way.is_sure:
            closed.add(way.trigger)


def _late_rungs(plan: Plan) -> Iterator[tuple[str, str]]:
    """The rungs that fire only where a task is late, by step and trigger.

    A step that is due by another clock than its own may be long overdue when it is entered, and so
    may one that cannot be left when it is due: there such a rung fires although nobody is late.
    """
    for step in plan.steps.values():
        own = [due.of for due in step.due] == ["entered_at"] and step.repeat is None
        if own and not step.after and not step.contains:
            for number, rung in enumerate(step.rungs):
                if is_after_due(rung):
                    yield step.id, f"rung_{number}"


def is_after_due(rung: Rung) -> bool:
    """Whether a rung fires only where a task is late."""
    return rung.share is None and not rung.before and bool(rung.offset.elapsed)


def never(when: str | None) -> bool:
    """Whether a condition says of itself that it never holds."""
    return when is not None and when.strip() == "false"


def inner(plan: Plan, step: Step) -> list[Track]:
    """The tracks that run inside a step."""
    names = [] if step.tracks is None else [*step.tracks.names]
    names += [] if step.each is None else [step.each.track]
    return [plan.tracks[name] for name in names]


def started(plan: Plan) -> list[str]:
    """The tracks that signals start."""
    return list(dict.fromkeys(name for signal in plan.signals.values() for name in signal.start))


def reach(graph: Graph, start: Iterable[str]) -> set[str]:
    """Everything that can be come to in a graph, what it starts from included."""
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += graph.get(name, ())
    return seen


def turning_back(plan: Plan) -> list[str]:
    """The signals that move main where it may have been already, so that it goes round."""
    back: list[str] = []
    moving = [signal for signal in plan.signals.values() if signal.to in plan.steps]
    flow = Flow(plan, [signal.id for signal in moving])
    graph = flow.around(MAIN)
    for signal in moving:
        sources = signal.sources or tuple(graph)
        to = signal.to or ""
        behind = reach(graph, [to])
        if any(source in behind for source in sources if source != to):
            back.append(signal.id)
        else:
            for source in sources:
                graph[source] = [*graph[source], to]
    return back


def _components(graph: Graph) -> Iterator[Component]:
    """Tarjan's strongly connected components, sources first, without recursion."""
    found: list[Component] = []
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for root in graph:
        if root in index:
            continue
        work: list[tuple[str, Iterator[str]]] = [(root, iter(graph[root]))]
        _begin(root, index, low, stack, on_stack)
        while work:
            step, following = work[-1]
            for to in following:
                if to not in index:
                    _begin(to, index, low, stack, on_stack)
                    work.append((to, iter(graph[to])))
                    break
                if to in on_stack:
                    low[step] = min(low[step], index[to])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[step])
                if low[step] == index[step]:
                    found.append(_cut(step, stack, on_stack, graph))
    yield from reversed(found)


def _begin(
    step: str, index: dict[str, int], low: dict[str, int], stack: list[str], on_stack: set[str]
) -> None:
    index[step] = low[step] = len(index)
    stack.append(step)
    on_stack.add(step)


def _cut(step: str, stack: list[str], on_stack: set[str], graph: Graph) -> Component:
    """Take the component that began at a step off the stack."""
    position = stack.index(step)
    members = stack[position:]
    del stack[position:]
    on_stack.difference_update(members)
    if len(members) == 1:
        return Component((step,), step in graph[step])
    together = set(members)
    return Component(tuple(name for name in graph if name in together), True)
