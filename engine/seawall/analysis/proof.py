"""How long an incident can take: what can be proved about a playbook's times.

For each step and each end, the shortest and the longest time from the opening when every task is
left at its due time, whichever way it goes and whenever it is opened. The proof holds as long as
nobody pauses a clock or corrects what is on record, items are named when their step begins, and
what it assumes about facts and signals is so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from seawall.analysis.earliest import Earliest, Sooner
from seawall.analysis.flow import inner, started
from seawall.analysis.latest import Late, Latest, Run
from seawall.analysis.openings import TRIES, Openings, worst
from seawall.analysis.stretches import Reason
from seawall.machine.plan import MAIN
from seawall.machine.playbook import Playbook

_WORK, _FEWEST = 20_000, 50
"""Steps that are gone through for one bound, and openings that are looked at even so."""

YEAR = timedelta(days=365)
"""How long a stretch of openings is looked at: all its holidays come once."""


class Leg(Struct, frozen=True):
    """A step on the longest way: when it was entered and left, and how often it was visited."""

    step: str
    entered: timedelta
    left: timedelta
    visits: int = 1


class Bound(Struct, frozen=True):
    """How long until something at most: never longer than `longest`, from the opening or from the
    signal that starts its track.

    `longest` is None where nothing bounds it, for the reasons in `open`. `opened` is an opening
    that takes about as long, None if all take the same; `way` are the steps it goes through then.
    """

    longest: timedelta | None
    open: tuple[Reason, ...] = ()
    opened: datetime | None = None
    way: tuple[Leg, ...] = ()


class Window(Struct, frozen=True):
    """When a step is reached at the latest, and when it is left."""

    reached: Bound
    left: Bound


class Timed(Struct, frozen=True):
    """When a step is reached, and when it is left, at most: on main for the first time, inside a
    step for the last.

    `shortest` is how long it is at least until it is reached, None if it never is; `straight` is
    what the bounds are if nothing goes back on the way. `track` is the track it stands on, and
    `signalled` the track that a signal must start first, if there is one.
    """

    step: str
    track: str
    signalled: str
    shortest: timedelta | None
    straight: Window
    reached: Bound
    left: Bound


class Ending(Struct, frozen=True):
    """When an end is reached: at least, at most, and at most if nothing goes back on the way."""

    end: str
    shortest: timedelta | None
    straight: Bound
    longest: Bound


class Proof(Struct, frozen=True):
    """What is proved of a playbook, in the order it is written, and on what assumptions.

    `assumed` are facts that steps are due from: taken to be on record by then, and to lie no later
    than that. Those of `unsure` may be missing, and nothing bounds the step then. `left_out` are
    signals taken not to come, because they would lead back.
    """

    begin: datetime
    end: datetime
    steps: tuple[Timed, ...]
    ends: tuple[Ending, ...]
    assumed: tuple[str, ...]
    unsure: tuple[str, ...]
    left_out: tuple[str, ...]


def year_from(begin: datetime) -> Openings:
    """Every opening of the year that begins then."""
    return Openings(begin.replace(microsecond=0), begin.replace(microsecond=0) + YEAR)


def prove(playbook: Playbook, openings: Openings) -> Proof:
    """Prove how long a playbook can take, over all those openings."""
    prover = Prover(playbook, openings)
    plan = playbook.plan
    steps = tuple(prover.timed(step) for step in plan.steps)
    ends = tuple(prover.ending(end) for end in plan.ends)
    stretches = prover.latest.stretches
    return Proof(
        begin=openings.begin,
        end=openings.end,
        steps=steps,
        ends=ends,
        assumed=tuple(fact for fact in plan.facts if fact in stretches.assumed),
        unsure=tuple(fact for fact in plan.facts if fact in stretches.unsure),
        left_out=tuple(prover.latest.back),
    )


class Prover:
    """Proves single times of a playbook. Each run from an opening is made once."""

    def __init__(self, playbook: Playbook, openings: Openings) -> None:
        self._playbook, self.plan, self._openings = playbook, playbook.plan, openings
        self.latest = Latest(playbook, openings)
        self._straight = Latest(playbook, openings, straight=True)
        self._earliest = Earliest(playbook, openings)
        self._soonest: dict[str, Sooner] = {}
        self._signalled = {id: name for name in started(self.plan) for id in self._on(name)}
        self._round = {
            id
            for component in self.latest.flow.components[MAIN]
            for id in component.steps
            if component.cyclic
        }

    def timed(self, step: str) -> Timed:
        """When a step is reached, and when its first visit is over."""
        track = self._signalled.get(step, "")
        latest = self.latest
        if step in self._round:  # what comes after its first visit does not count
            latest = Latest(self._playbook, self._openings, stops=step)
        window = self._window(latest, track, step)
        return Timed(
            step=step,
            track=self.plan.track_of[step],
            signalled=track,
            shortest=self._sooner(track).entered.get(step),
            straight=self._window(self._straight, track, step),
            reached=window.reached,
            left=window.left,
        )

    def _window(self, latest: Latest, track: str, step: str) -> Window:
        return Window(
            reached=self.bound(latest, track, lambda run: run.entered.get(step), step),
            left=self.bound(latest, track, lambda run: run.left.get(step), step, whole=True),
        )

    def ending(self, end: str) -> Ending:
        """When an end is reached."""
        return Ending(
            end=end,
            shortest=self._sooner("").ended.get(end),
            straight=self.end(end, straight=True),
            longest=self.end(end),
        )

    def end(self, end: str, *, straight: bool = False) -> Bound:
        """When an end is reached at most; going back nowhere, if `straight`."""
        latest = self._straight if straight else self.latest
        return self.bound(latest, "", lambda run: run.ended.get(end), end)

    def bound(
        self,
        latest: Latest,
        track: str,
        late: Callable[[Run], Late | None],
        name: str,
        *,
        whole: bool = False,
    ) -> Bound:
        """How late something of a run can be, over all openings."""
        at = late(latest.run(self._openings.begin, track))
        if at is None:
            return Bound(None)
        tries = max(_FEWEST, min(TRIES, _WORK // len(self.plan.steps)))
        found = worst(self._openings, lambda opened: late(latest.run(opened, track)) or at, tries)
        if found is None:
            return Bound(None, at.open)
        run = latest.run(found.opened, track)
        opened = found.opened if at.signature else None
        return Bound(found.length, (), opened, way(run, name, whole=whole))

    def _on(self, track: str) -> list[str]:
        """The steps of a track and of the tracks inside it."""
        found: list[str] = []
        for step in self.plan.tracks[track].steps:
            found.append(step.id)
            found += [id for within in inner(self.plan, step) for id in self._on(within.id)]
        return found

    def _sooner(self, track: str) -> Sooner:
        if track not in self._soonest:
            early = self._earliest
            self._soonest[track] = early.after_signal(track) if track else early.run()
        return self._soonest[track]


def way(run: Run, name: str, *, whole: bool = False) -> tuple[Leg, ...]:
    """The steps through which something is come to as late as it is, in order; the step itself
    too, if `whole`."""
    legs: list[Leg] = []
    step: str | None = name if whole else run.came.get(name)
    seen: set[str] = set()
    while step is not None and step not in seen:
        together = run.loops.get(step, (step,))
        visits = run.visits.get(step, {})
        legs[:0] = _legs(run, together, visits)
        seen.update(together)
        step = run.came.get(together[0])
    return tuple(legs)


def _legs(run: Run, steps: tuple[str, ...], visits: dict[str, int]) -> Iterator[Leg]:
    for step in steps:
        entered, left, times = run.entered[step].at, run.left[step].at, visits.get(step, 1)
        if entered is not None and left is not None and times:
            yield Leg(step, entered - run.begun, left - run.begun, times)
