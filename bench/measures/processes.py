"""Eight processes on one SQLite file, each with an incident of its own, against one of them.

They can only take turns, so the best there is is the rate of one. What counts beside it is that
the turns are fair: how long the slowest advance of anybody took, in any round.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.harness import Figure, Run, Target, alternate, figure
from bench.work import engine_at
from bench.worker import crew, together, total

PROCESSES = 8
LONGEST = 0.5
"""Seconds that nobody may wait longer than."""


def measure(run: Run) -> Iterator[Figure]:
    """Their total, and the longest wait."""
    seconds = 0.5 if run.quick else 2.0
    longest: list[float] = []
    with run.scratch() as folder:
        path = str(folder / "ours.db")
        with engine_at(path):
            pass
        with crew(path, PROCESSES) as workers:

            def everybody() -> float:
                worked = together(workers, seconds)
                longest.append(max(one.longest for one in worked))
                return total(worked)

            found = alternate(
                run.times(7),
                {"one": lambda: total(together(workers[:1], seconds)), "all": everybody},
            )
    what = f"{PROCESSES} processes on one SQLite file"
    yield figure(
        "processes", what, "one process", "/s", found["all"], found["one"],
        target=Target(at_least=0.8),
    )  # fmt: skip
    yield figure(
        "processes_wait", f"{what}: longest wait", "half a second", "s", [max(longest)], [LONGEST],
        target=Target(at_most=1), better="lower",
    )  # fmt: skip
