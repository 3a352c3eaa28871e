"""The same work in SpiffWorkflow and in DBOS, side by side; see `bench.peers`.

Processes of ten steps, from their start to their end, in a process of Python for each engine, in
turn. The target's rows are those that do the same: the state is in the database before and after
each step, and what people decide comes from outside, one step at a time. The other rows show the
same engines where they are given less to do.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

from bench import postgres
from bench.harness import Figure, Run, SkippedError, Target, alternate, figure
from bench.worker import ROOT, Worker, together, total
from seawall import Engine

PYTHON = ROOT / "build" / "peers" / "bin" / "python"
PROGRAMS = ROOT / "bench" / "peers"
ROWS = {
    "spiff": ("sqlite", "SpiffWorkflow, loaded and saved", 4.5),
    "spiff_kept": ("sqlite", "SpiffWorkflow, kept in memory and saved", None),
    "dbos_sqlite": ("sqlite", "DBOS on SQLite, each fact sent", 14),
    "dbos_sqlite_run": ("sqlite", "DBOS on SQLite, steps run through", None),
    "dbos_postgres": ("postgres", "DBOS on PostgreSQL, each fact sent", 8),
    "dbos_postgres_run": ("postgres", "DBOS on PostgreSQL, steps run through", None),
}
"""By name: which of ours it is compared with, what it is, and how often ours shall do its work."""


def measure(run: Run) -> Iterator[Figure]:
    """Each shape of each engine against ours on the same kind of database."""
    if not PYTHON.exists():
        raise SkippedError("`make bench-peers` installs them")
    seconds = 0.5 if run.quick else 1.5
    with ExitStack() as stack:
        folder = stack.enter_context(run.scratch())
        server = stack.enter_context(postgres.server())
        urls = [stack.enter_context(postgres.database(server)) for _ in range(3)]
        workers = {
            name: stack.enter_context(closing(worker))
            for name, worker in crew(folder, urls).items()
        }
        for worker in workers.values():
            worker.hear()
        found = alternate(
            run.times(5),
            {name: partial(steps, worker, seconds) for name, worker in workers.items()},
        )
    for name, (ours, against, times) in ROWS.items():
        yield figure(
            f"peers_{name}", f"processes of ten steps, {ours}", against, "/s", found[ours],
            found[name], target=Target(at_least=times),
        )  # fmt: skip


def steps(worker: Worker, seconds: float) -> float:
    """Steps a second, of one of them alone."""
    return total(together([worker], seconds))


def crew(folder: Path, urls: list[str]) -> dict[str, Worker]:
    """A process for each; they have not said yet that they are ready."""
    for url in (folder / "ours.db", urls[0]):
        Engine(url).close()
    return {
        "sqlite": Worker(sys.executable, "-m", "bench.peers.ours", str(folder / "ours.db")),
        "postgres": Worker(sys.executable, "-m", "bench.peers.ours", urls[0]),
        "spiff": peer("spiff.py", "loaded", str(folder / "spiff.db")),
        "spiff_kept": peer("spiff.py", "kept", str(folder / "spiff_kept.db")),
        "dbos_sqlite": peer("durable.py", "fed", f"sqlite:///{folder}/dbos.db"),
        "dbos_sqlite_run": peer("durable.py", "run", f"sqlite:///{folder}/dbos_run.db"),
        "dbos_postgres": peer("durable.py", "fed", urls[1]),
        "dbos_postgres_run": peer("durable.py", "run", urls[2]),
    }


def peer(program: str, *given: str) -> Worker:
    """A process of the other Python, which knows nothing of ours."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return Worker(str(PYTHON), str(PROGRAMS / program), *given, environment=environment)
