"""Running workers: as processes of their own on one database, or as threads on one engine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

from msgspec import Struct

from seawall import Engine
from tests.concurrency import history
from tests.concurrency.book import STORM
from tests.concurrency.history import Call, Recorder, SharedClock
from tests.concurrency.model import Log, logs
from tests.concurrency.workload import Worker

START = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)
PATIENCE = 300.0
"""Seconds after which a worker counts as stuck."""


class Run(Struct):
    """A run that is over: every call that was made, what the database holds, and what `verify`
    says is wrong with it."""

    calls: list[Call]
    logs: list[Log]
    broken: list[str]


def processes(url: str, folder: Path, workers: int, calls: int, seed: int) -> Run:
    """So many processes on one database, each making so many calls. The odd ones sweep."""
    clock, first = _prepared(url, folder)
    running = [
        subprocess.Popen(
            [sys.executable, "-m", __name__, url, folder, str(number), str(calls), str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        for number in range(1, workers + 1)
    ]
    try:
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n", "a worker could not start"
        for process in running:
            assert process.stdin is not None
            process.stdin.close()
        for process in running:
            process.wait(PATIENCE)
    finally:
        for process in running:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
    assert [process.returncode for process in running] == [0] * workers, "a worker failed"
    made = [call for file in sorted(folder.glob("worker-*")) for call in history.read(file)]
    return _finished(url, clock, [*first, *made])


def threads(url: str, folder: Path, workers: int, calls: int, seed: int) -> Run:
    """So many threads on one engine, each making so many calls. Every eighth sweeps."""
    clock, first = _prepared(url, folder)
    ready = Barrier(workers)
    with Engine(url, clock=clock) as engine:
        recorder = Recorder(engine, clock)

        def one(number: int) -> None:
            worker = Worker(number, seed, recorder, clock, number % 8 == 0)
            ready.wait(PATIENCE)
            worker.work(calls)

        with ThreadPoolExecutor(workers) as pool:
            for ended in [pool.submit(one, number) for number in range(1, workers + 1)]:
                ended.result(PATIENCE)
        return _finished(url, clock, [*first, *recorder.calls])


def in_turn(url: str, folder: Path, workers: int, calls: int, seed: int) -> Run:
    """So many workers who make their calls one after the other: a sequential history, always the
    same."""
    clock, first = _prepared(url, folder)
    with Engine(url, clock=clock) as engine:
        recorder = Recorder(engine, clock)
        team = [Worker(n, seed, recorder, clock, n % 2 == 1) for n in range(1, workers + 1)]
        for _ in range(calls):
            for worker in team:
                worker.go_on()
    return _finished(url, clock, [*first, *recorder.calls])


def by_hand(url: str, folder: Path, act: Callable[[Recorder, SharedClock], None]) -> Run:
    """Calls as they are written down in a test."""
    clock, first = _prepared(url, folder)
    with Engine(url, clock=clock) as engine:
        recorder = Recorder(engine, clock)
        act(recorder, clock)
    return _finished(url, clock, [*first, *recorder.calls])


def _prepared(url: str, folder: Path) -> tuple[SharedClock, list[Call]]:
    """The clock, and the calls that open the incidents that every worker knows."""
    clock = SharedClock(folder / "clock", START)
    with Engine(url, clock=clock) as engine:
        engine.register(STORM)
        recorder = Recorder(engine, clock)
        for index in (1, 2):
            given = {"playbook": "storm", "facts": {"place": f"at first {index}"}, "actor": "anna"}
            recorder.do(Call(0, index, "open", None, given))
    return clock, recorder.calls


def _finished(url: str, clock: SharedClock, calls: list[Call]) -> Run:
    """Look for what is still due and still to be told, and read everything."""
    with Engine(url, clock=clock) as engine:
        recorder = Recorder(engine, clock)
        clock.forward(timedelta(minutes=10))  # no message is in anybody's hands any more
        recorder.do(Call(0, 3, "tick", None, {}))
        taken = recorder.do(Call(0, 4, "claim", None, {"limit": 10**6})).messages
        recorder.do(Call(0, 5, "delivered", None, {"messages": taken}))
        broken = [problem for one in engine.verify() for problem in one.problems]
        return Run([*calls, *recorder.calls], logs(engine), broken)


def _work(url: str, folder: Path, number: int, calls: int, seed: int) -> None:
    """One worker, as a process: say that it is ready, wait for the start, work, write."""
    clock = SharedClock(folder / "clock")
    with Engine(url, clock=clock) as engine:
        recorder = Recorder(engine, clock)
        worker = Worker(number, seed, recorder, clock, number % 2 == 1)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.read()
        worker.work(calls)
    history.write(folder / f"worker-{number}", recorder.calls)


if __name__ == "__main__":
    _work(sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:]))
