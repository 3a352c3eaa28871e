"""A disk that is full, in the middle of writing too: nothing is half-done, and it goes on after.

A limit on how large this process may make a file stands in for the disk; that needs no rights.
Where a small disk can be mounted, that is used too.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from seawall import Engine, Unavailable
from tests.cli.helpers import Seawall
from tests.conftest import RUMOUR, Clock
from tests.engine.helpers import opened, unchanged


@contextmanager
def full_at(size: int) -> Iterator[None]:
    """No file may grow beyond this size. Python ignores the signal, so writing fails instead.

    What is imported meanwhile is not cached: half a cached module would break the next run.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    caches, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        sys.dont_write_bytecode = caches
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def log_size(url: str) -> int:
    """How large the file is that a commit is written to first."""
    return os.path.getsize(f"{url}-wal")


@pytest.fixture
def local(sqlite_url: str, clock: Clock) -> Iterator[Engine]:
    with Engine(sqlite_url, clock=clock) as engine:
        engine.register(RUMOUR)
        yield engine


@pytest.mark.parametrize("room", [0, 100, 4_200, 9_000])
def test_a_command_that_finds_no_room(local: Engine, sqlite_url: str, room: int) -> None:
    """It says so, leaves every row as it was, and the same engine goes on once there is room."""
    number = opened(local)
    local.incident(number)
    with unchanged(sqlite_url):
        with full_at(log_size(sqlite_url) + room), pytest.raises(Unavailable) as refused:
            local.note(number, "x" * 15_000, actor="a", request_id="r")
        assert refused.value.code == "unavailable"
        assert "nothing was changed" in refused.value.message
        assert local.incident(number).seq == len(local.history(number)), "it can be read"
    answer = local.note(number, "x" * 15_000, actor="a", request_id="r")
    assert not answer.repeated
    assert all(one.ok for one in local.verify())


def test_threads_that_find_no_room_are_all_told(local: Engine, sqlite_url: str) -> None:
    """They commit together: each learns whether its own command was kept."""
    number = opened(local)

    def note(text: str) -> bool:
        try:
            local.note(number, text + "x" * 2_000, actor="a")
        except Unavailable:
            return False
        return True

    texts = [f"{n:03}" for n in range(48)]
    with full_at(log_size(sqlite_url) + 100_000), ThreadPoolExecutor(16) as pool:
        done = dict(zip(texts, pool.map(note, texts), strict=True))
    notes = [row.body["text"][:3] for row in local.history(number) if row.kind == "noted"]
    assert sorted(notes) == sorted(text for text, kept in done.items() if kept)
    assert not all(done.values()), "there was room for all of them"
    assert note("afterwards")
    assert all(one.ok for one in local.verify())


def test_a_new_database_that_finds_no_room(tmp_path: Path) -> None:
    """What is there of it then is no obstacle later."""
    with full_at(20_000), pytest.raises(Unavailable):
        Engine(tmp_path / "new.db")
    with Engine(tmp_path / "new.db") as engine:
        engine.register(RUMOUR)
        assert opened(engine) == 1


def test_the_command_line_says_it_in_one_sentence(seawall: Seawall) -> None:
    seawall.open_tiny()
    ran = seawall.shell('ulimit -f 1; "$SEAWALL" note 1 once', PYTHONDONTWRITEBYTECODE="1")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert "cannot be written to" in ran.err
    assert ran.err.rstrip().endswith("[unavailable]")
    assert "once" not in seawall("history", "1").done().out
    seawall("note", "1", "twice").done()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "seawall", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path, clock: Clock) -> None:
    """Until it is full, everything that was answered is kept; once there is room it goes on."""
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * 300_000)
    with Engine(small_disk / "seawall.db", clock=clock) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        kept = 0
        with suppress(Unavailable):
            while kept < 1000:
                engine.note(number, f"{kept}" + "x" * 5_000, actor="a")
                kept += 1
        assert 0 < kept < 1000
        with pytest.raises(Unavailable, match="cannot be written to"):
            engine.note(number, "x" * 5_000, actor="a")
        filler.unlink()
        engine.note(number, "There is room", actor="a")
        notes = [row for row in engine.history(number) if row.kind == "noted"]
        assert len(notes) == kept + 1
        assert all(one.ok for one in engine.verify())
