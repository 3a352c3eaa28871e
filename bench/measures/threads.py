"""32 threads that advance different incidents through one engine, against one thread by hand.

Each thread gets its answer only after its commit; the engine may commit for several at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from bench.floor_sqlite import Floor
from bench.harness import Figure, Run, Target, alternate, figure, rate
from bench.work import Walker, engine_at

THREADS = 32


def measure(run: Run) -> Iterator[Figure]:
    """On SQLite, waiting for the disk."""
    each = run.size(100, 10)
    slowest: list[float] = []
    with (
        run.scratch() as folder,
        engine_at(folder / "ours.db") as engine,
        closing(Floor(folder / "bare.db")) as bare,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        walkers = [Walker(engine) for _ in range(THREADS)]
        alone = Walker(engine)

        def walk(walker: Walker) -> float:
            longest = 0.0
            for _ in range(each):
                began = time.perf_counter()
                walker.advance()
                longest = max(longest, time.perf_counter() - began)
            return longest

        def all_threads() -> float:
            began = time.perf_counter()
            slowest.append(max(pool.map(walk, walkers)))
            return THREADS * each / (time.perf_counter() - began)

        found = alternate(
            run.times(7),
            {
                "bare": lambda: rate(each * 10, bare.advance),
                "ours": all_threads,
                "alone": lambda: rate(each * 5, alone.advance),
            },
        )
    what = f"{THREADS} threads through one engine, SQLite FULL"
    yield figure(
        "threads", what, "one thread of sqlite3 by hand", "/s", found["ours"], found["bare"],
        target=Target(at_least=2), detail={"longest_wait_s": max(slowest)},
    )  # fmt: skip
    yield figure(
        "threads_one", what, "one thread through the engine", "/s", found["ours"], found["alone"]
    )
