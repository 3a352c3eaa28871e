"""Every way out of a step: what takes it, where it leads, and when it is open.

This is the one list of them. The machines are built from it, and whatever is told about a playbook
without running it (what can be reached, how long it takes) is told from it too.

    advance    its `next` rules, in order; before them, back to itself where it has a `repeat`
    skip       the same, where the step is skippable       pass    the same, where it has a `skip`
    timeout_N  where rule N of `on_timeout` leads           rung_N  where rung N leads
    signal_X   where signal X leads, from the steps of main that it moves

A way to a step with `max_visits` and a `to` becomes two: there while there is room, and to `to`
once there is not; and so on, where that is full too.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from seawall.machine.plan import MAIN, Plan, Step, Track


class Way(Struct, frozen=True):
    """A way from a step to a step or an end, taken by a trigger.

    It is open if `when` holds and `unless` does not, as far as it has them, if the step `room` has
    room for one more visit, and if each step of `full` has none: then it is a detour.
    """

    trigger: str
    source: str
    to: str
    when: str | None = None
    unless: str | None = None
    room: str | None = None
    full: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether it is open whatever holds, once those before it are not."""
        return self.when is None and self.unless is None and self.room is None


def ways(plan: Plan, track: Track) -> Iterator[Way]:
    """Every way out of a track's steps, in the order in which they are tried."""
    for step in track.steps:
        if step.repeat is not None:
            for trigger in _by_rules(step):
                if trigger != "pass":  # a step that is not needed does not come round
                    again = Way(trigger, step.id, step.id, unless=step.repeat.until)
                    yield from _with_room(plan, again)
        for way in _ways_out(step):
            yield from _with_room(plan, way)
    if track.id == MAIN:
        for way in _signals(plan, track):
            yield from _with_room(plan, way)


def _ways_out(step: Step) -> Iterator[Way]:
    for trigger in _by_rules(step):
        for rule in step.next:
            yield Way(trigger, step.id, rule.to, when=rule.when)
    for number, timeout in enumerate(step.on_timeout):
        if timeout.action.to is not None:
            yield Way(f"timeout_{number}", step.id, timeout.action.to)
    for number, rung in enumerate(step.rungs):
        if rung.action.to is not None:
            yield Way(f"rung_{number}", step.id, rung.action.to)


def _by_rules(step: Step) -> list[str]:
    """The triggers that follow a step's `next` rules."""
    triggers = ["advance"]
    triggers += ["skip"] if step.skippable else []
    triggers += ["pass"] if step.skip is not None else []
    return triggers


def _signals(plan: Plan, main: Track) -> Iterator[Way]:
    for signal in plan.signals.values():
        if signal.to is None:
            continue
        for source in signal.sources or [step.id for step in main.steps]:
            if source != signal.to:
                yield Way(f"signal_{signal.id}", source, signal.to)


def _with_room(plan: Plan, way: Way) -> Iterator[Way]:
    full: list[str] = []
    to = way.to
    while to in plan.steps and to not in full and (onward := plan.steps[to].visits.to) is not None:
        yield Way(way.trigger, way.source, to, way.when, way.unless, to, tuple(full))
        full.append(to)
        to = onward
    yield Way(way.trigger, way.source, to, way.when, way.unless, None, tuple(full))
