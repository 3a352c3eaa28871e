"""The ways in which workers and servers die.

Each takes a new database, lets workers die on it until their scripts are through, checks every
claim, and gives its figures.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Literal, Self

from seawall import Engine
from tests.crash.arena import Figures, Mother, Round
from tests.crash.proxy import Proxy, Wire
from tests.crash.scripts import Script
from tests.crash.server import Server
from tests.crash.worker import Job, Points, Task

BEFORE_IT_DIES = 6
"""A worker that dies at a random moment begins fewer commands than this first."""
MOMENT_SECONDS = 0.006
"""About as long as a command takes: by so much, on average, a random kill is put off."""
LATE_SECONDS = 1800
"""A life that comes late is at most so much later than the one before."""
SERVER_LIVES_SECONDS = 0.5
"""How long a server lives on average, when it is killed under load."""
FRAME = 4096 + 24
"""A page in SQLite's write-ahead log, with its head."""

_SHARED_MEMORY = Path("/dev/shm")
MEMORY = _SHARED_MEMORY if os.access(_SHARED_MEMORY, os.W_OK) else None
"""Where databases lie: in memory, if the system has a folder for that. What a process gave to the
kernel outlives it there as it does on a disk, and flushing takes no time."""

Victim = Literal["connection", "backend, ended", "backend, killed", "server"]
"""What dies instead of the worker. Killing one backend makes PostgreSQL end all others too, and
recover."""


class Grounds:
    """Where it happens: new databases of one kind, and the mothers of workers. Close it."""

    kind: str

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="crash-", dir=folder or MEMORY, ignore_cleanup_errors=True
        )
        self.folder = Path(self._folder.name)
        self._mothers: list[Mother] = []
        self._made = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End every process, and remove every file."""
        for mother in self._mothers:
            mother.close()
        self._folder.cleanup()

    def mothers(self, count: int) -> list[Mother]:
        """So many mothers."""
        self._mothers += [Mother() for _ in range(count - len(self._mothers))]
        return self._mothers[:count]

    def round(self, scripts: list[Script], *, empty: bool = False) -> Round:
        """A new database for these scripts; an `empty` one has no tables yet."""
        if self._made:
            self.forget(f"round_{self._made}")
        self._made += 1
        name = f"round_{self._made}"
        return Round(self.folder / name, self.database(name, empty), scripts)

    def database(self, name: str, empty: bool) -> str:
        """The address of a new database."""
        raise NotImplementedError

    def forget(self, name: str) -> None:
        """Remove a database."""
        raise NotImplementedError


class Files(Grounds):
    """SQLite files."""

    kind = "sqlite"

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder)
        self._template = self.folder / "template.db"
        Engine(self._template).close()

    def database(self, name: str, empty: bool) -> str:
        path = self.folder / f"{name}.db"
        if not empty:
            shutil.copy(self._template, path)
        return str(path)

    def forget(self, name: str) -> None:
        for path in self.folder.glob(f"{name}.db*"):
            path.unlink()


class Servers(Grounds):
    """Databases on a PostgreSQL that nobody else uses, with a door in front of it."""

    kind = "postgres"

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder)
        self.server = Server(folder or MEMORY)
        self.proxy = Proxy(self.server.sockets)
        self.server.create("template_crash", "template1")
        Engine(self.server.url("template_crash")).close()

    def database(self, name: str, empty: bool) -> str:
        self.server.create(name, "template1" if empty else "template_crash")
        return self.server.url(name)

    def forget(self, name: str) -> None:
        self.server.drop(name)

    def through_the_door(self, url: str) -> str:
        """The same address, behind the proxy."""
        return url.replace(str(self.server.sockets), str(self.proxy.sockets))

    def close(self) -> None:
        """End the server too."""
        super().close()
        self.proxy.close()
        self.server.close()


# --- at every point ----------------------------------------------------------------------------


def at_every_point(grounds: Grounds, script: Script, what: Points = "commands") -> Figures:
    """A worker dies at each point of each command, or of its start on a database without tables.

    It dies at the next point in each life, as long as nothing was committed in between; then what
    is left of the command is gone through from its first point again.
    """
    round = grounds.round([script], empty=what == "start")
    (mother,) = grounds.mothers(1)
    if isinstance(grounds, Servers):
        _at_the_door(grounds, round, mother, what)
    else:
        job = Job(round.url, round.tasks, what)
        while not round.is_through():
            round.life(mother, job, _nobody)
    round.check()
    return round.figures


def _at_the_door(grounds: Servers, round: Round, mother: Mother, what: Points) -> None:
    proxy = grounds.proxy
    proxy.lets_through = False
    job = Job(grounds.through_the_door(round.url), round.tasks, what)
    while not round.is_through():
        worker: Future[int] = Future()
        proxy.open(round.journal(), partial(_kill, worker))
        round.life(mother, job, partial(_tell, worker))


def _kill(worker: Future[int], wire: Wire) -> None:
    os.kill(worker.result(), signal.SIGKILL)


def _tell(worker: Future[int], mother: Mother, pid: int) -> None:
    worker.set_result(pid)


def _nobody(mother: Mother, pid: int) -> None:
    """Leave it alone: it dies by its own hand."""


def answers_that_never_come(
    grounds: Servers, script: Script, what: Victim, *, on_the_way: bool = True
) -> Figures:
    """At one point of each command something else than the worker dies; the worker asks again.

    Which point it is changes from command to command.

    With `on_the_way` the statement has been passed to the server when the blow falls.
    """
    round = grounds.round([script])
    (mother,) = grounds.mothers(1)
    proxy = grounds.proxy
    proxy.lets_through, proxy.struck = on_the_way, 0
    proxy.open(round.journal(), _strike(grounds.server, what))
    round.life(mother, Job(grounds.through_the_door(round.url), round.tasks, "turns"), _nobody)
    assert round.is_through()
    round.check()
    counted = {"connection": "cuts", "server": "servers"}.get(what, "backends")
    setattr(round.figures, counted, proxy.struck)
    return round.figures


def _strike(server: Server, victim: Victim) -> Callable[[Wire], None]:
    def strike(wire: Wire) -> None:
        if victim == "server":
            server.kill()
            server.restart()
        elif victim != "connection":
            number = signal.SIGKILL if victim == "backend, killed" else signal.SIGTERM
            os.kill(wire.backend, number)

    return strike


# --- at random ---------------------------------------------------------------------------------


def at_random_moments(grounds: Grounds, script: Script, dice: random.Random) -> Figures:
    """A worker is killed from outside, at any moment; a life later may be late."""
    round = grounds.round([script])
    (mother,) = grounds.mothers(1)
    comes_late = dice.random() < 0.3
    while not round.is_through():
        if comes_late:
            round.latest += timedelta(seconds=dice.randrange(LATE_SECONDS))
        job = Job(round.url, round.tasks, late=round.latest.total_seconds())
        round.life(mother, job, _soon(dice))
    round.check()
    return round.figures


def in_the_middle_of_a_write(grounds: Files, script: Script, dice: random.Random) -> Figures:
    """The kernel ends the worker in the middle of writing a page: SQLite's log ends torn."""
    round = grounds.round([script])
    (mother,) = grounds.mothers(1)
    path = Path(round.url)
    while not round.is_through():
        log = path.with_name(f"{path.name}-wal")
        grown = max(path.stat().st_size, log.stat().st_size if log.exists() else 0)
        tear = grown + dice.randrange(1, 40 * FRAME)
        round.life(mother, Job(round.url, round.tasks, tear=tear), _nobody)
    round.check()
    return round.figures


def in_a_crowd(
    grounds: Grounds, scripts: list[list[Script]], dice: random.Random, server_deaths: int = 0
) -> Figures:
    """Several workers of several threads each are killed at random while the others go on.

    On PostgreSQL the server may be killed meanwhile too.
    """
    round = grounds.round([script for threads in scripts for script in threads])
    tasks = iter(round.tasks)
    crowd = [tuple(next(tasks) for _ in threads) for threads in scripts]
    seeds = [random.Random(dice.random()) for _ in crowd]

    def works(mother: Mother, mine: tuple[Task, ...], dice: random.Random) -> None:
        while not round.is_through(mine):
            round.life(mother, Job(round.url, mine), _soon(dice))

    with ThreadPoolExecutor(len(crowd)) as pool:
        works_on = [
            pool.submit(works, *one)
            for one in zip(grounds.mothers(len(crowd)), crowd, seeds, strict=True)
        ]
        for _ in range(server_deaths):
            assert isinstance(grounds, Servers)
            time.sleep(dice.expovariate(1 / SERVER_LIVES_SECONDS))
            if all(work.done() for work in works_on):
                break
            grounds.server.kill()
            grounds.server.restart()
            round.figures.servers += 1
        for work in works_on:
            work.result()
    assert round.is_through()
    round.check()
    return round.figures


def _soon(dice: random.Random) -> Callable[[Mother, int], None]:
    """Kill it after some commands and some moments more."""

    def strike(mother: Mother, pid: int) -> None:
        for _ in range(dice.randrange(BEFORE_IT_DIES)):
            mother.hear()
            if mother.is_over:
                return
        time.sleep(dice.expovariate(1 / MOMENT_SECONDS))
        os.kill(pid, signal.SIGKILL)

    return strike
