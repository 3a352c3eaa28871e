"""A durable advance on SQLite, against the same written by hand with `sqlite3`.

`FULL` waits for the disk at each commit and is what the engine uses. `NORMAL` does not, and shows
what is left when the disk is taken out of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing

from bench.floor_sqlite import Floor
from bench.harness import Figure, Run, Target, alternate_rates, figure, rate
from bench.work import Walker, engine_at


def measure(run: Run) -> Iterator[Figure]:
    """Both levels."""
    yield from level(run, "FULL", Target(at_least=0.8), run.times(9))
    yield from level(run, "NORMAL", Target(at_least=0.6), run.times(7))


def level(run: Run, synchronous: str, target: Target, rounds: int) -> Iterator[Figure]:
    """The engine against the bare floor, and what else helps to understand that ratio."""
    number = run.size(200 if synchronous == "FULL" else 400, 40)  # a slice of a round
    with run.scratch() as folder, ExitStack() as stack:
        engine = stack.enter_context(engine_at(folder / "ours.db", synchronous))
        bare = stack.enter_context(closing(Floor(folder / "bare.db", synchronous)))
        hashed = stack.enter_context(closing(Floor(folder / "hashed.db", synchronous, hashed=True)))
        unguarded = stack.enter_context(
            closing(Floor(folder / "unguarded.db", synchronous, unguarded=True))
        )
        walker = Walker(engine)
        found = alternate_rates(
            rounds,
            {
                "bare": lambda: rate(number, bare.advance),
                "ours": lambda: rate(number, walker.advance),
                "unguarded": lambda: rate(number, unguarded.advance),
                "seen": lambda: rate(number, walker.advance_and_look),
                "hashed": lambda: rate(number, hashed.advance),
            },
        )
    what, name = f"durable advance, SQLite {synchronous}", synchronous.lower()
    yield figure(
        f"durable_{name}", what, "sqlite3 by hand", "/s", found["ours"], found["bare"],
        target=target,
    )  # fmt: skip
    yield figure(
        f"durable_{name}_hashed", what, "sqlite3 by hand, with the hash", "/s", found["ours"],
        found["hashed"],
    )  # fmt: skip
    yield figure(
        f"durable_{name}_unguarded", what, "sqlite3 by hand, without triggers and foreign keys",
        "/s", found["ours"], found["unguarded"],
    )  # fmt: skip
    yield figure(
        f"durable_{name}_seen", f"{what}, its answer looked at", "sqlite3 by hand", "/s",
        found["seen"], found["bare"],
    )  # fmt: skip
