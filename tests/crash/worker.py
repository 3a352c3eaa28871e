"""The program that is killed: it carries out a script through an `Engine`, from where it stopped.

`python -m tests.crash.worker` takes jobs on its standard input, a line of JSON each. For each job
it makes a process of its own, by a fork before any database is open, so that a life costs 20 ms and
not the half second of importing; that process is the worker that is killed. What it says on
standard output is a `pid` line, a dot for each command it begins, and `ended`. It is not reaped
before a line on standard input asks for that, so its number means no other process meanwhile.

A life begins with the claims that can be held against the journals; then the command that was meant
and not answered is asked again, under the same request id.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import resource
import signal
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

import seawall.store.migrate
import seawall.store.postgres  # noqa: F401  # loaded once, before any fork
from seawall import Engine, StoreError, Unavailable
from tests.crash import claims, peek, points
from tests.crash.journal import Acknowledged, Broken, Carried, Failed, Intended, Journal, read
from tests.crash.scripts import STORM, Clock, Command, Outcome, Script, kept, perform, written

START = -1
"""The place of the start in the script: before its first command."""
AGAIN_SECONDS = 0.02
"""How long a worker waits before it asks a database again that could not be used."""
GIVE_UP_SECONDS = 60.0
"""How long a database may be away before that is a fault."""

Points = Literal["none", "start", "commands", "turns"]
"""Where something is to happen: nowhere; at each point of the start, or of each command, one after
the other; or once in each command, at a point whose turn it is."""
TURNS = 24
"""More points than most commands have."""


class Task(Struct, frozen=True):
    """A script, and the journal of what was done of it."""

    script: str
    journal: str


class Job(Struct, frozen=True):
    """A life of a worker. Each of its `tasks` is a thread.

    Something happens at `points`, to the worker or to its connection. `tear` is the size, in bytes,
    beyond which no file may grow: the kernel ends the worker in the middle of that write. It acts
    `late` seconds behind the script.
    """

    url: str
    tasks: tuple[Task, ...]
    points: Points = "none"
    tear: int = 0
    late: float = 0.0


class Life:
    """One life of a worker: an engine, and the scripts it goes on with."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.points = points.Points()
        self.clock = Clock(timedelta(seconds=job.late))
        if job.url.startswith("postgresql://"):
            self._at_points = False  # the proxy in front of the server counts
        else:
            points.watch(self.points)
            self._at_points = True

    def live(self) -> None:
        """Go through every script to its end."""
        first = Journal(Path(self.job.tasks[0].journal))
        with self._start(first) as engine:
            works = [
                threading.Thread(target=self._work, args=(engine, task)) for task in self._rest
            ]
            for work in works:
                work.start()
            self._work(engine, self.job.tasks[0])
            for work in works:
                work.join()

    @property
    def _rest(self) -> tuple[Task, ...]:
        return self.job.tasks[1:]

    @contextmanager
    def _start(self, journal: Journal) -> Iterator[Engine]:
        """An engine with the playbook registered."""
        self._intend(journal, START)
        give_up = time.monotonic() + GIVE_UP_SECONDS
        while True:
            try:
                engine = Engine(self.job.url, clock=self.clock)
                engine.register(STORM)
                break
            except StoreError as error:
                self._wait(journal, START, error, give_up)
        self.points.arm(0)
        try:
            yield engine
        finally:
            engine.close()

    def _work(self, engine: Engine, task: Task) -> None:
        """Go on with a script; whatever may never be is written down, not raised."""
        journal = Journal(Path(task.journal))
        try:
            script = kept(Path(task.script))
            for wrong in self._claims(engine, task, script):
                journal.write(Broken(wrong))
            answers = read(journal.path).answers
            numbers = [
                answer.incident
                for command, answer in zip(script.commands, answers, strict=False)
                if command.do == "open"
            ]
            for place, command in enumerate(script.commands[len(answers) :], start=len(answers)):
                number = numbers[command.incident] if command.incident < len(numbers) else 0
                outcome = self._carry_out(engine, journal, place, command, number)
                if command.do == "open":
                    numbers.append(outcome.incident)
        except Exception:
            journal.write(Broken(traceback.format_exc()))

    def _claims(self, engine: Engine, task: Task, script: Script) -> list[str]:
        """What is wrong with the database before anything was done in this life."""
        give_up = time.monotonic() + GIVE_UP_SECONDS
        while True:
            try:
                return claims.so_far(engine, script, read(Path(task.journal)))
            except StoreError as error:
                self._wait(Journal(Path(task.journal)), START, error, give_up)

    def _carry_out(
        self, engine: Engine, journal: Journal, place: int, command: Command, number: int
    ) -> Outcome:
        """Ask until there is an answer: always the same, under the same request id."""
        give_up = time.monotonic() + GIVE_UP_SECONDS
        while True:
            self._intend(journal, place)
            say(".")
            try:
                outcome = perform(
                    engine, self.clock, command, number, lambda m: journal.write(Carried(m))
                )
            except StoreError as error:
                self.points.arm(0)
                self._wait(journal, place, error, give_up)
                continue
            self.points.arm(0)
            journal.write(Acknowledged(place, outcome))
            return outcome

    def _intend(self, journal: Journal, place: int) -> None:
        """Write down what is meant, and the point at which something happens to it."""
        meant = self._meant(journal, place)
        journal.write(meant)
        if self._at_points:
            self.points.arm(meant.point)

    def _meant(self, journal: Journal, place: int) -> Intended:
        match self.job.points:
            case "turns":
                again = place <= read(journal.path).furthest
                return Intended(place, 0 if again else 1 + place % TURNS)
            case "start" if place == START:
                return self._next(journal, place)
            case "commands" if place != START:
                return self._next(journal, place)
        return Intended(place)

    def _next(self, journal: Journal, place: int) -> Intended:
        """The point after the last one; the first one if anything was committed since."""
        found = peek.standing(self.job.url)
        before = read(journal.path).last_at(place)
        again = before is not None and before.found == found
        return Intended(place, before.point + 1 if before is not None and again else 1, found)

    def _wait(self, journal: Journal, place: int, error: StoreError, give_up: float) -> None:
        """Wait a moment for a database that cannot be used. Raises where it stays away."""
        journal.write(Failed(place, error.code, error.message))
        if not isinstance(error, Unavailable) or time.monotonic() > give_up:
            raise error
        time.sleep(AGAIN_SECONDS)


_SAYS = threading.Lock()


def say(word: str) -> None:
    """Tell whoever started this."""
    with _SAYS:
        os.write(1, f"{word}\n".encode())


def _be_a_worker(text: bytes) -> None:
    job = msgspec.json.decode(text, type=Job)
    if job.tear:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (job.tear, job.tear))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.enable()
    logging.getLogger("psycopg").setLevel(logging.CRITICAL)  # it tells of every lost connection
    try:
        Life(job).live()
    except BaseException:
        Journal(Path(job.tasks[0].journal)).write(Broken(traceback.format_exc()))


def main() -> None:
    """Make a worker for each job."""
    written(seed=0, length=5)  # loads what is loaded when it is needed first
    for line in sys.stdin.buffer:
        pid = os.fork()
        if pid == 0:
            _be_a_worker(line)
            os._exit(0)
        say(f"pid {pid}")
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        say("ended")
        sys.stdin.buffer.readline()
        say(f"status {os.waitpid(pid, 0)[1]}")


if __name__ == "__main__":
    main()
