"""The memory of an engine with a million open incidents, against one with a hundred.

Each in a process of its own, which opens, advances, sweeps, and shows an inbox, a list and a
status, and then says how much memory it took at most.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench.crowd import Clock, crowd, last_moment
from bench.harness import Figure, Run, Target, alternate, figure
from bench.machine import peak_mb
from bench.worker import ROOT
from seawall import Engine


def measure(run: Run) -> Iterator[Figure]:
    """At most, in MB."""
    sizes = [100, run.size(10**6, 10**4)]
    paths = {str(size): crowd(run, size) for size in sizes}
    found = alternate(run.times(5), {size: partial(apart, path) for size, path in paths.items()})
    yield figure(
        "memory", f"memory of an engine with {sizes[1]:,} open", f"with {sizes[0]:,}", "MB",
        found[str(sizes[1])], found[str(sizes[0])], target=Target(at_most=1.1), better="lower",
    )  # fmt: skip


def apart(path: Path) -> float:
    """What `main` says in a process of its own."""
    command = [sys.executable, "-m", __name__, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return float(json.loads(done.stdout))


def main() -> None:
    """Do a little of everything; say how much memory it took at most, in MB."""
    path = Path(sys.argv[1])
    clock = Clock(last_moment(path) + timedelta(minutes=1))
    with Engine(path, clock=clock) as engine:
        opened = engine.open("crowd", {"summary": "One more"}, actor="anna").incident.number
        for number in (opened, 1, 50):
            engine.advance(number, "wait", actor="anna")
        clock.now += timedelta(minutes=2)
        engine.tick()
        for number in (opened, 1, 50):
            engine.advance(number, "look", {"reach": 3}, actor="anna")
            engine.incident(number)
        engine.tasks(role="listener")
        engine.incidents()
        engine.history(opened)
    print(json.dumps(peak_mb()))


if __name__ == "__main__":
    main()
