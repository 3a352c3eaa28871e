"""A process that advances an incident of its own, whenever it is told to and for as long.

It is started by `crew` with the address of a database; says `ready`; and then, for each line with a
number of seconds, advances for so long and says in JSON how often it did and how long the slowest
took. It ends with its input.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.work import Walker, engine_at

ROOT = Path(__file__).resolve().parent.parent
"""Where `python -m bench` is found."""


@dataclass(frozen=True)
class Worked:
    """What one process did in one go: advances a second, and the slowest in seconds."""

    rate: float
    longest: float


class Worker:
    """A process, seen from the one that started it."""

    def __init__(self, *command: str, environment: Mapping[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=environment,
        )

    def say(self, text: str) -> None:
        """Give it a line."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{text}\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        """Its next line. Raises ValueError if it has died."""
        assert self.process.stdout is not None
        heard = self.process.stdout.readline().strip()
        if not heard:
            raise ValueError(f"a worker died with {self.process.wait()}")
        return heard

    def close(self) -> None:
        """Let it end."""
        self.process.communicate()


@contextmanager
def crew(url: str, size: int) -> Iterator[list[Worker]]:
    """So many processes, ready to work on a database."""
    workers = [Worker(sys.executable, "-m", "bench.worker", url) for _ in range(size)]
    try:
        for worker in workers:
            worker.hear()
        yield workers
    finally:
        for worker in workers:
            worker.close()


def together(workers: Sequence[Worker], seconds: float) -> list[Worked]:
    """What each does if all work at the same time for so long."""
    for worker in workers:
        worker.say(str(seconds))
    return [Worked(**json.loads(worker.hear())) for worker in workers]


def total(worked: Sequence[Worked]) -> float:
    """Advances a second of all of them."""
    return sum(one.rate for one in worked)


def work(walker: Walker, seconds: float) -> Worked:
    """Advance for so long."""
    began = last = time.perf_counter()
    count, longest = 0, 0.0
    while last - began < seconds:
        walker.advance()
        now = time.perf_counter()
        longest, last, count = max(longest, now - last), now, count + 1
    return Worked(count / (last - began), longest)


def main() -> None:
    """Work as the input says."""
    with engine_at(sys.argv[1]) as engine:
        walker = Walker(engine)
        walker.advance()
        print("ready", flush=True)
        for line in sys.stdin:
            worked = work(walker, float(line))
            print(json.dumps({"rate": worked.rate, "longest": worked.longest}), flush=True)


if __name__ == "__main__":
    main()
