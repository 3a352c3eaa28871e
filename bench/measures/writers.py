"""1, 2, 4 and 8 processes on PostgreSQL, each with incidents of its own.

Beside the rates stands how busy the processors were: on one machine, the server and its clients
share them, and once they are busy more writers give no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median

from bench import postgres
from bench.harness import Figure, Run, Target, alternate, figure
from bench.work import engine_at
from bench.worker import Worker, crew, together, total

SIZES = (1, 2, 4, 8)


def measure(run: Run) -> Iterator[Figure]:
    """Each number of processes against one."""
    seconds = 0.5 if run.quick else 1.5
    busy: dict[int, list[float]] = {size: [] for size in SIZES}
    with ExitStack() as stack:
        url = stack.enter_context(postgres.database(stack.enter_context(postgres.server())))
        with engine_at(url):
            pass
        workers = stack.enter_context(crew(url, max(SIZES)))

        def so_many(size: int, several: list[Worker]) -> float:
            before = ticks()
            worked = together(several[:size], seconds)
            busy[size].append(busy_share(before, ticks()))
            return total(worked)

        found = alternate(
            run.times(5), {str(size): partial(so_many, size, workers) for size in SIZES}
        )
    for size in SIZES[1:]:
        yield figure(
            f"writers_{size}", f"{size} processes on PostgreSQL", "one process", "/s",
            found[str(size)], found["1"], target=Target(at_least=1),
            detail={"processors_busy": median(busy[size]),
                    "processors_busy_by_one": median(busy[1])},
        )  # fmt: skip


def ticks() -> tuple[int, int]:
    """How long the processors were busy, and how long in all; nothing where it is not told."""
    told = Path("/proc/stat")
    if not told.exists():
        return 0, 0
    numbers = [int(number) for number in told.read_text().split("\n", 1)[0].split()[1:9]]
    idle = numbers[3] + numbers[4]
    return sum(numbers) - idle, sum(numbers)


def busy_share(before: tuple[int, int], after: tuple[int, int]) -> float:
    """The share of their time that all processors were busy."""
    whole = after[1] - before[1]
    return (after[0] - before[0]) / whole if whole else 0.0
