"""A thread that is interrupted while it writes (Ctrl-C) keeps nobody else waiting, and nothing that
it led is carried out twice: wherever it was, line by line."""

from __future__ import annotations

import linecache
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from seawall import Engine, Unavailable
from seawall.store import sqlite, together
from tests.conftest import RUMOUR, START
from tests.engine.helpers import bodies, opened

PLACES = (together.__file__, sqlite.__file__)
"""Where threads write together, and to the disk."""
SHARED_MEMORY = Path("/dev/shm")
PATIENCE = 30.0
"""Seconds after which a thread counts as stuck."""


class Interruption:
    """Raises KeyboardInterrupt in this thread at the so-manieth line of those that it runs.

    Not at a `with`: no interruption comes between the end of its block and what ends it.
    """

    def __init__(self, line: int) -> None:
        self._left = line

    @property
    def came(self) -> bool:
        return self._left <= 0

    def __call__(self, frame: FrameType, event: str, given: Any) -> Any:
        if self.came or frame.f_code.co_filename not in PLACES:
            return None
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno).lstrip()
        if event == "line" and not line.startswith("with "):
            self._left -= 1
            if self.came:
                raise KeyboardInterrupt
        return self


class Gate:
    """A clock that holds the thread called `first` up while it decides."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self) -> datetime:
        if threading.current_thread().name == "first":
            self.reached.set()
            self.opened.wait(PATIENCE)
        return START


class Note(threading.Thread):
    """A thread that writes a note of its own name, and how that ended."""

    def __init__(self, engine: Engine, name: str, line: int | None = None) -> None:
        super().__init__(name=name, daemon=True)
        self.interruption = None if line is None else Interruption(line)
        self.came: BaseException | None = None
        self._engine = engine

    def run(self) -> None:
        try:
            sys.settrace(self.interruption)
            self._engine.note(1, self.name, actor="anna")
        except (KeyboardInterrupt, Unavailable) as error:
            self.came = error
        finally:
            sys.settrace(None)

    def ended(self) -> None:
        """Wait for its end."""
        self.join(PATIENCE)
        assert not self.is_alive(), f"{self.name} hangs"

    def sleeps(self) -> None:
        """Wait until it sleeps beside the thread that leads, or is through."""
        for _ in range(10_000):
            frame = sys._current_frames().get(self.ident or 0)
            if not self.is_alive() or (frame and frame.f_code.co_name == "_sleep"):
                return
            time.sleep(0.001)
        raise AssertionError(f"{self.name} does not come to rest")


def is_sound(engine: Engine, notes: list[Note]) -> None:
    """Claims that each note that was answered is there, none is twice, and the engine goes on."""
    last = Note(engine, "last")
    last.start()
    last.ended()
    there = Counter(body["text"] for body in bodies(engine, 1, "noted"))
    for note in [*notes, last]:
        assert there[note.name] <= 1, f"{note.name} was carried out twice"
        if note.came is None:
            assert there[note.name] == 1, f"{note.name} was lost"
    assert last.came is None
    assert engine.verify(1)[0].ok


@pytest.fixture
def prepared(sqlite_template: Path) -> Iterator[str]:
    """A database with an incident; in memory where that is, for there are many copies made of it
    and nothing is asked of the disk."""
    memory = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="seawall-", dir=memory) as folder:
        url = shutil.copy(sqlite_template, folder)
        with Engine(url, clock=lambda: START) as engine:
            engine.register(RUMOUR)
            opened(engine)
        yield url


@contextmanager
def copied(prepared: str, line: int, clock: Callable[[], datetime]) -> Iterator[Engine]:
    """An engine on a copy of the database."""
    with Engine(shutil.copy(prepared, f"{prepared}.{line}"), clock=clock) as engine:
        engine.note(1, "Before", actor="anna")  # it remembers the incident
        yield engine


def test_who_writes_alone_is_interrupted_at_every_line(prepared: str) -> None:
    for line in range(1, 10_000):
        with copied(prepared, line, lambda: START) as engine:
            note = Note(engine, "alone", line)
            note.start()
            note.ended()
            is_sound(engine, [note])
        assert note.interruption is not None
        if not note.interruption.came:
            break
    assert line > 50


def test_who_leads_others_is_interrupted_at_every_line(
    prepared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first holds the lead until the others have come; then the second has it."""
    monkeypatch.setattr(together, "LOOK_SECONDS", 0.02)  # not half a second for each lost lead
    for line in range(1, 10_000):
        gate = Gate()
        with copied(prepared, line, gate) as engine:
            notes = [Note(engine, name) for name in ("first", "third", "fourth")]
            second = Note(engine, "second", line)
            notes[0].start()
            gate.reached.wait(PATIENCE)
            for note in (second, *notes[1:]):
                note.start()
                note.sleeps()
            gate.opened.set()
            for note in (*notes, second):
                note.ended()
            is_sound(engine, [*notes, second])
        assert second.interruption is not None
        if not second.interruption.came:
            break
    assert line > 50
