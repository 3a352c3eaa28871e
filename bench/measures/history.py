"""The history of an incident with ten entries, against bare `sqlite3` fetching the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from bench.harness import Figure, Run, Target, alternate, figure, microseconds
from bench.work import Walker, engine_at
from seawall import Engine

READ = (
    "SELECT seq, at, actor, role, kind, body, hash FROM seawall_entry "
    "WHERE incident = ? ORDER BY seq LIMIT 10"
)


def measure(run: Run) -> Iterator[Figure]:
    """As the engine gives it, and with each entry looked at as data and as a sentence."""
    times = run.size(1000, 100)
    with run.scratch() as folder, engine_at(folder / "ours.db") as engine:
        walker = Walker(engine)
        while len(entries := engine.history(walker.number)) < 8:
            walker.advance()
        for number in range(len(entries), 10):
            engine.note(walker.number, f"Note {number}", actor="anna")
        if len(engine.history(walker.number)) != 10:
            raise ValueError("the history is not of ten entries")
        with closing(sqlite3.connect(folder / "ours.db")) as db:
            found = alternate(
                run.times(9),
                {
                    "bare": lambda: microseconds(
                        times, lambda: db.execute(READ, (walker.number,)).fetchall()
                    ),
                    "ours": lambda: microseconds(times, lambda: engine.history(walker.number)),
                    "told": lambda: microseconds(times, lambda: told(engine, walker.number)),
                },
            )
    yield figure(
        "history", "history of 10 entries", "bare sqlite3", "µs", found["ours"], found["bare"],
        target=Target(at_most=4), better="lower",
    )  # fmt: skip
    yield figure(
        "history_told", "history of 10 entries, each looked at", "bare sqlite3", "µs",
        found["told"], found["bare"], better="lower",
    )  # fmt: skip


def told(engine: Engine, number: int) -> list[tuple[object, ...]]:
    """A history, with all that its entries say."""
    return [(entry.at, entry.body, entry.text) for entry in engine.history(number)]
