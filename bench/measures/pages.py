"""What people and programs look at, among a million open incidents, against ten thousand."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from bench.crowd import Clock, crowd, last_moment
from bench.harness import Figure, Run, Target, alternate, figure, microseconds
from seawall import Engine

GIVEN = {"summary": "They say that the water is bad"}

Looks = Callable[[Engine, int], object]
"""Something to be timed, on an engine with so many incidents."""

SLICE = 100_000.0
"""Microseconds that one turn of a contestant lasts, if the look takes less."""
MOST = 200
"""How often it looks in one turn at most."""

LOOKS: dict[str, tuple[str, Looks]] = {
    "open": ("open an incident", lambda engine, _: engine.open("crowd", GIVEN, actor="anna")),
    "status": ("status of one", lambda engine, size: engine.incident(random.randint(1, size))),
    "inbox": ("inbox of a role", lambda engine, _: engine.tasks(role="listener")),
    "inbox_all": ("inbox of everybody", lambda engine, _: engine.tasks()),
    "list": ("list, first page", lambda engine, _: engine.incidents()),
    "list_deep": ("list, a page in the middle", lambda e, size: e.incidents(before=size // 2)),
    "list_open": ("list of a playbook's open ones", lambda engine, _: engine.incidents(
        playbook="crowd", status="open")),
    "list_owner": ("list by who owns a task", lambda engine, _: engine.incidents(owner="listener")),
    "list_label": ("list by label", lambda engine, _: engine.incidents(labels={"reach": "3"})),
    "list_none": ("list by a label nobody has", lambda e, _: e.incidents(labels={"reach": "77"})),
    "list_overdue": ("list of what is overdue", lambda engine, _: engine.incidents(overdue=True)),
}  # fmt: skip


def measure(run: Run) -> Iterator[Figure]:
    """Each of them."""
    sizes = [run.size(10**4, 10**3), run.size(10**6, 10**5)]
    paths = [crowd(run, size) for size in sizes]
    engines = [
        Engine(path, clock=Clock(last_moment(path) + timedelta(seconds=1))) for path in paths
    ]
    for id, (what, look) in LOOKS.items():

        def timed(engine: Engine, size: int, look: Looks = look) -> float:
            once = microseconds(1, partial(look, engine, size))
            times = min(MOST, int(SLICE / once))
            return microseconds(times, partial(look, engine, size)) if times else once

        found = alternate(
            run.times(7),
            {
                str(size): partial(timed, engine, size)
                for engine, size in zip(engines, sizes, strict=True)
            },
        )
        yield figure(
            f"page_{id}", f"{what}, among {sizes[1]:,}", f"among {sizes[0]:,}", "µs",
            found[str(sizes[1])], found[str(sizes[0])], target=Target(at_most=1.5), better="lower",
        )  # fmt: skip
    for engine in engines:
        engine.close()
