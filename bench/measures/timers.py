"""Finding and firing 100 due timers among ever more open incidents.

Each round, 100 incidents from all over the file go on to a step that is due in a minute; timed is
the sweep that finds and fires them. Afterwards they go back. *Between checkpoints* is the same
right after SQLite has moved what was written into its file, which it does now and then, and which
takes longer the further apart that belongs.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial

from bench.crowd import Clock, crowd, last_moment
from bench.harness import Figure, Run, Target, alternate, figure
from seawall import Engine

DUE = 100


class Sweeper:
    """A file of so many incidents, and 100 of them due at a time."""

    def __init__(self, run: Run, size: int) -> None:
        self.path = path = crowd(run, size)
        self.size, self.clock = size, Clock(last_moment(path))
        self.engine = Engine(path, clock=self.clock)
        self.dice = random.Random(size)

    def sweep(self, emptied: bool = False) -> float:
        """Milliseconds that it takes to fire 100, with the WAL `emptied` before or as it is."""
        due = self.dice.sample(range(1, self.size + 1), DUE)
        self.clock.now += timedelta(minutes=1)
        with self.engine.batch() as batch:
            for number in due:
                batch.advance(number, "wait", actor="anna")
        self.clock.now += timedelta(minutes=2)
        if emptied:
            with closing(sqlite3.connect(self.path)) as raw:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
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
    contestants: dict[str, Callable[[], float]] = {}
    for one in sweepers:
        contestants[str(one.size)] = one.sweep
        contestants[f"{one.size} between"] = partial(one.sweep, emptied=True)
    found = alternate(run.times(9), contestants)
    for sweeper in sweepers:
        sweeper.engine.close()
    for size in sizes[1:]:
        yield figure(
            f"timers_{size // sizes[0]}", f"find and fire {DUE} timers among {size:,} open",
            f"among {sizes[0]:,}", "ms", found[str(size)], found[str(sizes[0])],
            target=Target(at_most=1.3), better="lower",
        )  # fmt: skip
        yield figure(
            f"timers_{size // sizes[0]}_between",
            f"{DUE} timers among {size:,} open, between checkpoints",
            f"among {sizes[0]:,}", "ms", found[f"{size} between"], found[f"{sizes[0]} between"],
            better="lower",
        )  # fmt: skip
