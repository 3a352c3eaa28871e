"""Where workers are started, killed and started again, until their scripts are through.

A `Round` is one database with its scripts. Its ways to kill differ; how it ends is always the same:
nothing holds the database, every command asked once more gets the answer it got, time passes beyond
every clock, every message is carried, and then every claim must hold. A script that was carried out
by one worker in its own time must have left exactly the entries that it leaves when nobody is
killed.
"""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from seawall import Engine, Message
from tests.conftest import START
from tests.crash import claims, peek
from tests.crash.journal import Account, read
from tests.crash.scripts import HOLD, Clock, Script, perform, story
from tests.crash.worker import Job, Task

ROOT = Path(__file__).parents[2]
SILENCE_SECONDS = 90.0
"""How long a worker may say nothing before something blocks it: longer than any wait of its own."""


class Mother:
    """The process that workers are forked from; one worker at a time."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            cwd=ROOT,
        )
        self._heard = b""
        self.is_over = True
        self._selector = selectors.DefaultSelector()
        assert self._process.stdout is not None
        self._selector.register(self._process.stdout, selectors.EVENT_READ)

    def begin(self, job: Job) -> int:
        """Start a worker; gives its process number, which stays its own until `end`."""
        self._tell(msgspec.json.encode(job))
        self.is_over = False
        return int(self.hear().split()[1])

    def hear(self) -> str:
        """The next word of the worker, or `ended`. Fails where it says nothing any more."""
        while b"\n" not in self._heard:
            if not self._selector.select(SILENCE_SECONDS):
                raise AssertionError("a worker is blocked")
            assert self._process.stdout is not None
            said = os.read(self._process.stdout.fileno(), 65536)
            if not said:
                raise AssertionError("the workers' mother died")
            self._heard += said
        word, _, self._heard = self._heard.partition(b"\n")
        self.is_over = word == b"ended"
        return word.decode()

    def end(self) -> int:
        """Wait for the end of the worker; gives the signal that it died of, or 0."""
        while not self.is_over:
            self.hear()
        self._tell(b"")
        status = os.waitstatus_to_exitcode(int(self.hear().split()[1]))
        return -status if status < 0 else 0

    def _tell(self, line: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + b"\n")

    def close(self) -> None:
        """End it, and its worker."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


class Figures(Struct):
    """What was tried: workers killed, connections cut, backends and servers killed; and on what.

    `retried` counts commands that a worker had to ask again because the database was away.
    """

    rounds: int = 0
    lives: int = 0
    kills: int = 0
    cuts: int = 0
    backends: int = 0
    servers: int = 0
    retried: int = 0
    commands: int = 0
    refused: int = 0
    entries: int = 0
    timers: int = 0
    messages: int = 0

    @property
    def deaths(self) -> int:
        """Everything that died."""
        return self.kills + self.cuts + self.backends + self.servers

    def add(self, other: Figures) -> None:
        """Count those of a round too."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def __str__(self) -> str:
        return ", ".join(f"{name} {getattr(self, name):,}" for name in self.__struct_fields__)


class Round:
    """Scripts on a new database, and the workers that carry them out."""

    def __init__(self, folder: Path, url: str, scripts: list[Script]) -> None:
        folder.mkdir(parents=True)
        self.url, self.scripts = url, scripts
        self.figures = Figures(rounds=1)
        self.tasks = tuple(self._task(folder, n, script) for n, script in enumerate(scripts))
        self.latest = timedelta(0)
        """How far the latest life was behind the script."""

    def _task(self, folder: Path, number: int, script: Script) -> Task:
        path = folder / f"{number}.script"
        path.write_bytes(msgspec.json.encode(script))
        return Task(str(path), str(folder / f"{number}.journal"))

    def journal(self, number: int = 0) -> Path:
        """Where the worker of a script writes down what it does."""
        return Path(self.tasks[number].journal)

    def is_through(self, tasks: tuple[Task, ...] | None = None) -> bool:
        """Whether the scripts were carried out to their end. Fails where something broke."""
        through = True
        for task, script in zip(self.tasks, self.scripts, strict=True):
            if tasks is not None and task not in tasks:
                continue
            account = read(Path(task.journal))
            assert account.broken == [], "\n".join(account.broken)
            through = through and len(account.answers) == len(script.commands)
        return through

    def life(self, mother: Mother, job: Job, strike: Callable[[Mother, int], None]) -> int:
        """One life of a worker; gives the signal it died of."""
        pid = mother.begin(job)
        strike(mother, pid)
        died_of = mother.end()
        assert died_of in (0, signal.SIGKILL, signal.SIGXFSZ), f"a worker died of {died_of}"
        self.figures.lives += 1
        self.figures.kills += died_of != 0
        return died_of

    # --- how it ends -----------------------------------------------------------------------

    def check(self) -> None:
        """Hold every claim against the database. Nobody works on it any more."""
        assert peek.held(self.url) == []
        accounts = [read(Path(task.journal)) for task in self.tasks]
        done = list(zip(self.scripts, accounts, strict=True))
        carried = [message for account in accounts for message in account.carried]
        clock = Clock(self.latest)
        end = max(script.end for script in self.scripts)
        with Engine(self.url, clock=clock) as engine:
            for script, account in done:
                self._ask_again(engine, clock, script, account)
            clock.set(end)
            swept = engine.tick()
            assert swept.failed == ()
            first = engine.next_due(START)
            assert first is None or first > end + self.latest
            clock.set(end + HOLD)
            engine.deliver(carried.append, limit=1_000_000)
            wrong = claims.in_the_end(engine, done, carried, end + self.latest)
            assert wrong == [], "\n".join(wrong)
            if len(self.scripts) == 1 and not self.latest:
                assert story(engine, self._numbers(*done[0])) == self.scripts[0].story
            self._count(engine, accounts, carried)

    def _ask_again(self, engine: Engine, clock: Clock, script: Script, account: Account) -> None:
        """Ask for everything once more: nothing is done, and the answer is the same."""
        numbers = self._numbers(script, account)
        for command, answer in zip(script.commands, account.answers, strict=True):
            if answer.refused or command.do in ("tick", "deliver"):
                continue
            number = numbers[command.incident]
            again = perform(engine, clock, command, number, lambda message: None)
            assert again == msgspec.structs.replace(answer, repeated=True), command.id

    def _numbers(self, script: Script, account: Account) -> list[int]:
        pairs = zip(script.commands, account.answers, strict=True)
        return [answer.incident for command, answer in pairs if command.do == "open"]

    def _count(self, engine: Engine, accounts: list[Account], carried: list[Message]) -> None:
        logs = [engine.history(one.incident) for one in engine.verify()]
        answers = [answer for account in accounts for answer in account.answers]
        self.figures.commands += len(answers)
        self.figures.refused += sum(answer.refused is not None for answer in answers)
        self.figures.retried += sum(len(account.failures) for account in accounts)
        self.figures.entries += sum(len(log) for log in logs)
        fired = ("rung_fired", "breached")
        self.figures.timers += sum(entry.kind in fired for log in logs for entry in log)
        self.figures.messages += len({message.id for message in carried})
