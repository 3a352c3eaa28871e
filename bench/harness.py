"""What every measure shares: rounds that alternate, medians of paired ratios, and targets.

A machine is never equally fast for long. So a measure runs its contestants in turn within each
round, right after one another and in changing order, and takes the ratio within the round; what
slows the machine down slows both sides of a ratio. Reported is the median of the ratios, with the
lowest and the highest.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

Contestants = Mapping[str, Callable[[], float]]
"""By name, what gives a figure each time that it runs."""
Combine = Callable[[list[float]], float]
"""Makes one figure of several."""


class SkippedError(Exception):
    """A measure that cannot be taken here, and why; the rest goes on."""


@dataclass(frozen=True)
class Target:
    """What a ratio shall reach: at least or at most so much."""

    at_least: float | None = None
    at_most: float | None = None

    def met(self, ratio: float) -> bool:
        """Whether a ratio is good enough."""
        if self.at_least is not None and ratio < self.at_least:
            return False
        return self.at_most is None or ratio <= self.at_most

    def __str__(self) -> str:
        if self.at_least is not None:
            return f">= {self.at_least:g}"
        return f"<= {self.at_most:g}" if self.at_most is not None else ""


@dataclass(frozen=True)
class Figure:
    """One row of the table: what was measured, against what, and what came of it.

    `ours` and `floor` are medians in `unit`; `ratio` is the median of ours over floor, round by
    round, from `low` to `high`. `better` says whether a higher or a lower ratio is better. A
    figure without a target is there to explain another. `detail` holds numbers beside it.
    """

    id: str
    what: str
    against: str
    unit: str
    ours: float
    floor: float
    ratio: float
    low: float
    high: float
    rounds: int
    target: Target = Target()
    better: str = "higher"
    note: str = ""
    detail: dict[str, float] = field(default_factory=dict)

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        return None if str(self.target) == "" else self.target.met(self.ratio)


@dataclass(frozen=True)
class Run:
    """How to measure: small sizes or the full ones, how many rounds, and where files go.

    `folder` is emptied by nobody and keeps what is dear to make; `scratch` gives a new folder on
    the same disk, for one measure.
    """

    folder: Path
    quick: bool = False
    rounds: int = 0

    def size(self, full: int, quick: int) -> int:
        """How many, in this run."""
        return quick if self.quick else full

    def times(self, full: int) -> int:
        """How many rounds: what was asked for, else three if quick and else `full`."""
        return self.rounds or (3 if self.quick else full)

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """A new folder beside the kept ones, gone afterwards."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=self.folder, prefix="run-", ignore_cleanup_errors=True) as name:
            yield Path(name)


def alternate(
    rounds: int, contestants: Contestants, *, slices: int = 1, combine: Combine = statistics.mean
) -> dict[str, list[float]]:
    """The figures of every contestant, one a round; what they run before the first is not heard.

    A round is cut into slices, in each of which everybody runs once, forwards and backwards in
    turn; `combine` makes one figure of them (the harmonic mean, where they are rates).
    """
    found: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for name in names:
        contestants[name]()
    for number in range(rounds):
        heard: dict[str, list[float]] = {name: [] for name in contestants}
        for slice in range(slices):
            for name in names if (number + slice) % 2 == 0 else reversed(names):
                heard[name].append(contestants[name]())
        for name in names:
            found[name].append(combine(heard[name]))
    return found


def alternate_rates(
    rounds: int, contestants: Contestants, slices: int = 5
) -> dict[str, list[float]]:
    """`alternate`, for contestants that give how often a second, each time for as much work."""
    return alternate(rounds, contestants, slices=slices, combine=statistics.harmonic_mean)


def paired(ours: list[float], floor: list[float]) -> tuple[float, float, float]:
    """The median of the ratios within the rounds, the lowest and the highest."""
    ratios = [one / other for one, other in zip(ours, floor, strict=True)]
    return statistics.median(ratios), min(ratios), max(ratios)


def figure(
    id: str,
    what: str,
    against: str,
    unit: str,
    ours: list[float],
    floor: list[float],
    *,
    target: Target | None = None,
    better: str = "higher",
    note: str = "",
    detail: Mapping[str, float] | None = None,
) -> Figure:
    """The figure that paired rounds amount to."""
    ratio, low, high = paired(ours, floor)
    return Figure(
        id=id,
        what=what,
        against=against,
        unit=unit,
        ours=statistics.median(ours),
        floor=statistics.median(floor),
        ratio=ratio,
        low=low,
        high=high,
        rounds=len(ours),
        target=target or Target(),
        better=better,
        note=note,
        detail=dict(detail or {}),
    )


def rate(count: int, work: Callable[[], object]) -> float:
    """How often a second, if it is done `count` times."""
    began = time.perf_counter()
    for _ in range(count):
        work()
    return count / (time.perf_counter() - began)


def microseconds(count: int, work: Callable[[], object]) -> float:
    """How long once takes, in µs, if it is done `count` times."""
    return 1e6 / rate(count, work)
