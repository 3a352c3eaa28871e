"""Runs as in `test_many`, as long as one likes, with figures.

    python -m tests.concurrency.campaign --rounds 5 --calls 300

runs 8 processes on a SQLite file, 8 on a PostgreSQL that it starts, and 32 threads on one engine of
each, five times with other seeds. It ends with 1 and the problems if a history is none of one
engine.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

import psycopg

from tests.concurrency import runs
from tests.concurrency.checker import check
from tests.concurrency.runs import Run
from tests.concurrency.test_many import notes_acknowledged, notes_in_logs, rung_twice
from tests.conftest import at_database, running_postgres

Do = Callable[..., Run]


def main() -> int:
    """Run every kind so often; gives the exit code."""
    asked = argparse.ArgumentParser(description="Many at once, compared with one engine alone.")
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--calls", type=int, default=200, help="calls of each worker in a round")
    asked.add_argument("--processes", type=int, default=8)
    asked.add_argument("--threads", type=int, default=32)
    asked.add_argument("--seed", type=int, default=0, help="where the rounds' seeds begin")
    asked.add_argument("--only", choices=["sqlite", "postgres"])
    given = asked.parse_args()
    kinds: list[tuple[str, Do, int]] = [
        ("processes", runs.processes, given.processes),
        ("threads", runs.threads, given.threads),
    ]
    print(f"{'':24}{'calls':>8}{'entries':>9}{'refused':>9}{'a second':>10}{'wait: median':>14}"
          f"{'99 %':>8}{'longest':>9}  problems")  # fmt: skip
    wrong = 0
    for database in [given.only] if given.only else ["sqlite", "postgres"]:
        for name, run, workers in kinds:
            calls = given.calls if name == "processes" else max(1, given.calls // 4)
            for seed in range(given.seed, given.seed + given.rounds):
                with _new(database) as (url, folder):
                    came = run(url, folder, workers=workers, calls=calls, seed=seed)
                    wrong += _told(f"{database}, {workers} {name}", seed, came)
    return 1 if wrong else 0


def _told(what: str, seed: int, run: Run) -> int:
    """The line of one run; gives how many problems it had."""
    found = [*check(run.calls, run.logs), *run.broken]
    found += [f"{rung} fired twice" for rung in rung_twice(run)]
    if notes_in_logs(run) != notes_acknowledged(run):
        found.append("the notes in the logs are not those that were acknowledged")
    made = [call for call in run.calls if call.worker]
    took = max(call.answered for call in made) - min(call.invoked for call in made)
    waits = sorted((call.answered - call.invoked) / 1e6 for call in made)
    cuts = quantiles(waits, n=100)
    print(
        f"{what:24}{len(made):8}{sum(len(log.entries) for log in run.logs):9}"
        f"{sum(bool(call.code) for call in made):9}{len(made) / took * 1e9:10.0f}"
        f"{cuts[49]:11.1f} ms{cuts[98]:5.0f} ms{waits[-1]:6.0f} ms  {len(found)}",
        flush=True,
    )
    for problem in found[:20]:
        print(f"  seed {seed}: {problem}")
    return len(found)


@contextmanager
def _new(database: str) -> Iterator[tuple[str, Path]]:
    """A new database and a folder for what the run writes."""
    with tempfile.TemporaryDirectory(prefix="seawall-many-") as name:
        folder = Path(name)
        if database == "sqlite":
            yield str(folder / "seawall.db"), folder
            return
        with running_postgres() as server:
            with psycopg.connect(server, autocommit=True) as admin:
                admin.execute("CREATE DATABASE many")
            yield at_database(server, "many"), folder


if __name__ == "__main__":
    sys.exit(main())
