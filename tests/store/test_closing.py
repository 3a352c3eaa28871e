"""A closed engine holds no file, whatever happened before: else a program that goes on after an
error, and puts another file in its place, would find SQLite at odds with it."""

from __future__ import annotations

import gc
import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import psutil
import pytest

from seawall import Damaged, Engine, Unavailable
from tests.conftest import RUMOUR, START
from tests.engine.helpers import bodies, opened, rows, unguard

ASKED: dict[str, Callable[[Engine], object]] = {
    "verify": lambda engine: engine.verify(),
    "verify one": lambda engine: engine.verify(1),
    "export": lambda engine: engine.export(io.BytesIO()),
}
TEXTS = (
    ("incident", "playbook"),
    ("entry", "actor"),
    ("playbook", "source"),
    ("task", "owner"),
    ("label", "value"),
    ("request", "fingerprint"),
    ("message", "role"),
)


def open_files(url: str) -> list[str]:
    """The files of a database that this process has open."""
    return [file.path for file in psutil.Process().open_files() if file.path.startswith(url)]


@contextmanager
def no_garbage_collected() -> Iterator[None]:
    """What would be closed because nobody holds it any more is not."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize("what", ASKED)
@pytest.mark.parametrize(("table", "column"), TEXTS)
def test_an_error_in_the_middle_of_reading_leaves_nothing_open(
    sqlite_url: str, table: str, column: str, what: str
) -> None:
    """Though the error is kept, and all that it happened among with it."""
    with Engine(sqlite_url, clock=lambda: START) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        engine.set(number, {"severity": "L1"}, actor="anna", request_id="r")
        engine.cancel(opened(engine, "https://example.org/2"), actor="anna", reason="x")
    unguard(sqlite_url)
    rows(sqlite_url, f"UPDATE seawall_{table} SET {column} = CAST(x'ff' AS TEXT)")
    held: list[Damaged] = []
    with no_garbage_collected():
        try:
            with Engine(sqlite_url, clock=lambda: START) as engine:
                ASKED[what](engine)
        except Damaged as error:
            held.append(error)
        assert open_files(sqlite_url) == []


def test_closing_while_a_thread_writes_leaves_nothing_open(sqlite_url: str) -> None:
    """The thread is answered first; whoever comes later finds the engine closed."""
    deciding, closed = threading.Event(), threading.Event()

    def clock() -> datetime:
        if threading.current_thread().name == "writer":
            deciding.set()
            closed.wait(30)
        return START

    engine = Engine(sqlite_url, clock=clock)
    engine.register(RUMOUR)
    number = opened(engine)
    writer = threading.Thread(
        target=lambda: engine.note(number, "x", actor="anna"), name="writer", daemon=True
    )
    writer.start()
    assert deciding.wait(30)
    engine.close()
    closed.set()
    writer.join(30)
    assert open_files(sqlite_url) == []
    with pytest.raises(Unavailable, match="closed"):
        engine.note(number, "y", actor="anna")
    with Engine(sqlite_url) as another:
        assert [body["text"] for body in bodies(another, number, "noted")] == ["x"]
