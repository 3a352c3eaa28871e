"""What bounds an advance on SQLite: its processor time, taken apart.

Deciding (`worked_out`) and keeping (entries sealed, chained and made into rows, the state into
JSON) are done by themselves, on states of the walk. *Between commits* each follows an advance by
hand that waits for the disk, as in an engine: whoever has slept begins with cold caches, and the
same steps take longer than *by itself*, over and over.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial

from bench.floor_sqlite import Floor
from bench.harness import Figure, Run, alternate, figure, microseconds
from bench.work import STEPS, Walker, engine_at
from seawall import Engine
from seawall.machine import commands
from seawall.machine.decide import worked_out
from seawall.store import records

WHAT = {
    "deciding": "deciding an advance",
    "keeping": "sealing, chaining and making rows",
}


class Parts:
    """The parts of an advance, of the incident that a walker has taken round."""

    def __init__(self, engine: Engine, walker: Walker) -> None:
        with engine._store.reading() as tx:
            self._stored = tx.incident(walker.number)
            self._playbook = engine._library.get(tx, self._stored.digest)
        step = next(iter(self._stored.state.tasks))
        facts = {f"{step}_found": STEPS.index(step)}
        self._command = commands.Advance(actor="anna", task=step, facts=facts)
        self._draft = worked_out(
            self._playbook, self._stored.state, self._command, datetime.now(UTC)
        )

    def deciding(self) -> None:
        """Work the advance out."""
        worked_out(self._playbook, self._stored.state, self._command, datetime.now(UTC))

    def keeping(self) -> None:
        """Make the rows that it writes."""
        chained = tuple(records.chain(self._stored, self._draft.entries))
        for entry in chained:
            records.entry_row(self._stored.number, entry)
        records.encode_state(self._draft.state)
        for task in self._draft.state.tasks.values():
            records.task_row(task)


def measure(run: Run) -> Iterator[Figure]:
    """Each part against the whole, and the whole against the floor."""
    number = run.size(400, 40)
    with (
        run.scratch() as folder,
        engine_at(folder / "ours.db") as engine,
        closing(Floor(folder / "bare.db")) as bare,
    ):
        walker = Walker(engine)
        for _ in range(2 * len(STEPS)):
            walker.advance()
        parts = Parts(engine, walker)
        contestants: dict[str, Callable[[], float]] = {
            "whole": partial(busy, number, walker.advance),
            "floor": partial(busy, number, bare.advance),
        }
        for name, piece in {"deciding": parts.deciding, "keeping": parts.keeping}.items():
            contestants[name] = partial(microseconds, number, piece)
            contestants[f"{name}_between"] = partial(between, number, bare.advance, piece)
        found = alternate(run.times(7), contestants)
    yield figure(
        "bounds_whole", "processor time of an advance, SQLite FULL", "sqlite3 by hand", "µs",
        found["whole"], found["floor"], better="lower",
    )  # fmt: skip
    for name, what in WHAT.items():
        yield figure(
            f"bounds_{name}_between", f"{what}, between commits", "the whole advance", "µs",
            found[f"{name}_between"], found["whole"], better="lower",
        )  # fmt: skip
        yield figure(
            f"bounds_{name}", f"{what}, by itself", "the whole advance", "µs", found[name],
            found["whole"], better="lower",
        )  # fmt: skip


def busy(count: int, work: Callable[[], object]) -> float:
    """How long the processor is busy with one, in µs, if it is done `count` times."""
    began = time.process_time()
    for _ in range(count):
        work()
    return 1e6 * (time.process_time() - began) / count


def between(count: int, other: Callable[[], object], work: Callable[[], object]) -> float:
    """How long one takes, in µs, each behind something else."""
    took = 0.0
    for _ in range(count):
        other()
        began = time.perf_counter()
        work()
        took += time.perf_counter() - began
    return 1e6 * took / count
