"""What was asked of an engine and what it answered: one `Call` for each, with its real times.

All who take part share one simulated clock. It stands still by itself, each reading moves it on by
a microsecond, and a sweeper moves it on by minutes: so no two readings are the same, and a reading
tells whose it is. Every call keeps the readings that were taken for it.
"""

from __future__ import annotations

import fcntl
import hashlib
import mmap
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from seawall import Answer, Engine, Incident, Message, SeawallError, Sweep

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Call(Struct):
    """A call and what came of it.

    `invoked` and `answered` are nanoseconds of the machine's monotonic clock, which all processes
    share; `readings` are simulated moments in microseconds. `code` is empty for an answer, else the
    error's. `entries` are the incidents and numbers of the entries that were answered with, `view`
    is a digest of the picture of `number`, the incident, and `tasks` are those active in it.
    """

    worker: int
    index: int
    kind: str
    incident: int | None
    given: dict[str, Any]
    request_id: str | None = None
    invoked: int = 0
    answered: int = 0
    readings: list[int] = []
    code: str = ""
    message: str = ""
    number: int | None = None
    entries: list[tuple[int, int]] = []
    repeated: bool = False
    existing: bool = False
    view: str = ""
    tasks: list[str] = []
    messages: list[str] = []

    @property
    def name(self) -> str:
        """How a problem names it."""
        asked = f"{self.kind} {self.incident or ''} {self.given}"
        came = self.code or (
            f"entries {[seq for _, seq in self.entries]}" if self.entries else "ok"
        )
        return f"call {self.worker}.{self.index} ({asked} -> {came})"


class SharedClock:
    """The simulated clock, kept in a file so that every process reads the same one."""

    def __init__(self, path: Path, start: datetime | None = None) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT)
        if start is not None:
            os.pwrite(self._file, _micros(start).to_bytes(8, "little"), 0)
        self._memory = mmap.mmap(self._file, 8)
        self._thread = threading.Lock()
        self.heard: Callable[[int], None] = lambda reading: None

    def __call__(self) -> datetime:
        """The time, a microsecond later than anybody else was told."""
        reading = self._move(1)
        self.heard(reading)
        return moment(reading)

    def forward(self, length: timedelta) -> None:
        """Move on."""
        self._move(length // MICROSECOND)

    def _move(self, by: int) -> int:
        with self._thread:
            fcntl.lockf(self._file, fcntl.LOCK_EX)  # others write it too
            try:
                now = int.from_bytes(self._memory[:8], "little") + by
                self._memory[:8] = now.to_bytes(8, "little")
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN)
        return now

    def close(self) -> None:
        self._memory.close()
        os.close(self._file)


def moment(reading: int) -> datetime:
    """The time of a reading."""
    return EPOCH + reading * MICROSECOND


def _micros(at: datetime) -> int:
    return (at - EPOCH) // MICROSECOND


class Recorder:
    """Makes calls on an engine and keeps what came of them.

    A reading of the clock counts for every call of this process that is under way: with one thread
    that is the call it was taken for, with several it is one of them.
    """

    def __init__(self, engine: Engine, clock: SharedClock) -> None:
        self.engine = engine
        self.calls: list[Call] = []
        self._open: dict[int, Call] = {}
        self._lock = threading.Lock()
        clock.heard = self._heard

    def do(self, call: Call) -> Call:
        """Make a call; an error of Seawall's is an answer like any other."""
        with self._timed(call):
            try:
                _keep(call, self._ask(call))
            except SeawallError as error:
                call.code, call.message = error.code, error.message
        return call

    def _ask(self, call: Call) -> Any:
        method = getattr(self.engine, METHODS.get(call.kind, call.kind))
        if call.kind in ("tick", "claim", "look"):
            return method(*(() if call.incident is None else (call.incident,)), **call.given)
        if call.kind == "delivered":
            return method([_message(id) for id in call.given["messages"]])
        about = () if call.incident is None else (call.incident,)
        return method(*about, **call.given, request_id=call.request_id)

    @contextmanager
    def _timed(self, call: Call) -> Iterator[None]:
        with self._lock:
            self._open[id(call)] = call
        call.invoked = time.monotonic_ns()
        try:
            yield
        finally:
            call.answered = time.monotonic_ns()
            with self._lock:
                del self._open[id(call)]
                self.calls.append(call)

    def _heard(self, reading: int) -> None:
        with self._lock:
            for call in self._open.values():
                call.readings.append(reading)


METHODS = {"look": "incident"}
"""The engine's names for kinds of calls that have others here."""


def _message(id: str) -> Message:
    return Message(id, 0, "", "", (), "", EPOCH)


def _keep(call: Call, came: Any) -> None:
    """Keep what the engine answered with, as far as it is compared."""
    if isinstance(came, Answer):
        _keep(call, came.incident)
        call.entries = [(entry.incident, entry.seq) for entry in came.entries]
        call.repeated, call.existing = came.repeated, came.existing
    elif isinstance(came, Incident):
        call.number, call.view = came.number, seen(came)
        call.tasks = [task.ref for task in came.tasks]
    elif isinstance(came, Sweep):
        call.entries = [(entry.incident, entry.seq) for entry in came.entries]
        call.code = "failed" if came.failed else ""
        call.message = str(came.failed) if came.failed else ""
    elif isinstance(came, tuple):
        call.messages = [message.id for message in came]


def seen(view: Incident) -> str:
    """A digest of a picture: two are the same, to the last letter, if this is."""
    return hashlib.sha256(msgspec.json.encode(view, order="deterministic")).hexdigest()[:16]


def write(path: Path, calls: Iterable[Call]) -> None:
    """Keep calls as JSON lines."""
    path.write_bytes(b"".join(msgspec.json.encode(call) + b"\n" for call in calls))


def read(path: Path) -> list[Call]:
    """Calls that were kept."""
    return [msgspec.json.decode(line, type=Call) for line in path.read_bytes().splitlines()]
