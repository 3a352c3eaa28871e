"""Finding and firing 100 due timers among ever more open incidents.

Each round, 100 incidents from all over the file go on to a step that is due in a minute; timed is
the sweep that finds and fires them. Afterwards they go back.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import timedelta

from bench.crowd import Clock, crowd, last_moment
from bench.harness import Figure, Run, Target, alternate, figure
from seawall import Engine

DUE = 100


class Sweeper:
    """A file of so many incidents, and 100 of them due at a time."""

    def __init__(self, run: Run, size: int) -> None:
        path = crowd(run, size)
        self.size, self.clock = size, Clock(last_moment(path))
        self.engine = Engine(path, clock=self.clock)
        self.dice = random.Random(size)

    def sweep(self) -> float:
        """Milliseconds that it takes to fire 100."""
        due = self.dice.sample(range(1, self.size + 1), DUE)
        self.clock.now += timedelta(minutes=1)
        with self.engine.batch() as batch:
            for number in due:
                batch.advance(number, "wait", actor="anna")
        self.clock.now += timedelta(minutes=2)
        began = time.perf_counter()
        swept = self.engine.tick()
        taken = (time.perf_counter() - began) * 1000
        if len({entry.incident for entry in swept.entries}) != DUE or swept.failed:
            raise ValueError(f"{len(swept.entries)} fired, {len(swept.failed)} failed")
        with self.engine.batch() as batch:
            for number in due:
                batch.advance(number, "look", {"reach": self.dice.randrange(9)}, actor="anna")
        return taken


def measure(run: Run) -> Iterator[Figure]:
    """10 and 100 times as many, against the smallest."""
    sizes = [run.size(10**4, 10**3) * times for times in (1, 10, 100)]
    sweepers = [Sweeper(run, size) for size in sizes]
    found = alternate(run.times(7), {str(one.size): one.sweep for one in sweepers})
    for sweeper in sweepers:
        sweeper.engine.close()
    for size in sizes[1:]:
        yield figure(
            f"timers_{size // sizes[0]}", f"find and fire {DUE} timers among {size:,} open",
            f"among {sizes[0]:,}", "ms", found[str(size)], found[str(sizes[0])],
            target=Target(at_most=1.3), better="lower",
        )  # fmt: skip
