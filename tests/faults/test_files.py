"""A SQLite file that may not be written, is locked, goes away or is another one: said in one
sentence, nothing half-done, and it goes on after."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from seawall import Busy, Engine, SeawallError, Unavailable
from seawall.store import sqlite
from tests.cli.helpers import Seawall
from tests.conftest import RUMOUR, Clock
from tests.engine.helpers import opened, unchanged

NOBODY = 65534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without root's right to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def kept(clock: Clock) -> Iterator[Path]:
    """A database with an incident, in a folder that everybody can look into."""
    with tempfile.TemporaryDirectory(prefix="seawall-kept-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with Engine(folder / "seawall.db", clock=clock) as engine:
            engine.register(RUMOUR)
            opened(engine)
            assert all(one.ok for one in engine.verify())  # nobody can import what this needs
        yield folder / "seawall.db"
        folder.chmod(0o755)


def protect(path: Path, file: int, folder: int) -> None:
    for one in path.parent.iterdir():
        one.chmod(file)
    path.parent.chmod(folder)


@pytest.mark.parametrize("live", [False, True], ids=["at rest", "while others write"])
@pytest.mark.parametrize(
    ("file", "folder"), [(0o444, 0o777), (0o644, 0o555), (0o444, 0o555)], ids=oct
)
def test_what_may_not_be_written_can_be_read(
    kept: Path, clock: Clock, file: int, folder: int, live: bool
) -> None:
    """Status, history and verify work; a command says that it is read-only and does nothing."""
    with Engine(kept, clock=clock) as owner:
        if live:
            owner.note(1, "I am here", actor="b")
        else:
            owner.close()
        seq = 6 if live else 5
        protect(kept, file, folder)
        with as_nobody(), Engine(kept, clock=clock) as engine:
            assert engine.incident(1).seq == len(engine.history(1)) == seq
            assert all(one.ok for one in engine.verify())
            with pytest.raises(Unavailable, match="read-only") as refused:
                engine.note(1, "Hello", actor="a")
            assert "\n" not in refused.value.message
            assert engine.incident(1).seq == seq


def test_a_reader_without_rights_sees_what_others_write_later(kept: Path, clock: Clock) -> None:
    protect(kept, 0o644, 0o755)
    with as_nobody(), Engine(kept, clock=clock) as engine:
        assert engine.incident(1).seq == 5
        os.seteuid(os.getuid())
        with Engine(kept, clock=clock) as owner:
            owner.note(1, "Hello", actor="b")
            with as_nobody():
                assert engine.incident(1).seq == 6
        with as_nobody():
            assert engine.incident(1).seq == 6


@pytest.mark.parametrize("how", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_file_that_somebody_else_keeps_locked(
    sqlite_url: str, clock: Clock, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting is bounded, and reading waits for nobody."""
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.2)
    with (
        Engine(sqlite_url, clock=clock) as engine,
        closing(sqlite3.connect(sqlite_url, isolation_level=None)) as other,
    ):
        engine.register(RUMOUR)
        number = opened(engine)
        other.execute(how)
        with unchanged(sqlite_url), pytest.raises(Busy) as refused:
            engine.note(number, "Hello", actor="a", request_id="r")
        assert refused.value.code == "busy"
        assert "stayed locked for 0.2 seconds; try again" in refused.value.message
        assert engine.incident(number).number == number
        other.execute("ROLLBACK")
        assert not engine.note(number, "Hello", actor="a", request_id="r").repeated


def test_the_command_line_on_a_locked_file(
    seawall: Seawall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WAIT_SECONDS", 0.2)
    seawall.open_tiny()
    with closing(sqlite3.connect(seawall.db, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ran = seawall("note", "1", "once").refused("busy")
        assert len(ran.err.splitlines()) == 1
        seawall("status", "1").done()
    seawall("note", "1", "twice").done()


@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_a_file_that_is_not_the_one_that_was_opened(
    sqlite_url: str, sqlite_template: Path, clock: Clock, how: str
) -> None:
    """Nothing is answered that went into a file nobody can find; put back, it goes on."""
    path, aside = Path(sqlite_url), Path(f"{sqlite_url}.aside")
    with Engine(path, clock=clock) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        path.rename(aside)
        if how == "replaced":
            shutil.copy(sqlite_template, path)
        for _ in range(2):
            with pytest.raises(Unavailable, match="removed or replaced") as refused:
                engine.note(number, "Hello", actor="a")
            with pytest.raises(Unavailable, match="removed or replaced"):
                engine.incident(number)
        assert "\n" not in refused.value.message
        assert path.exists() == (how == "replaced"), "no empty database was made in its place"
        aside.replace(path)
        assert engine.note(number, "Hello", actor="a").entries
        assert all(one.ok for one in engine.verify())


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(SeawallError, match="is a folder") as refused:
        Engine(tmp_path)
    assert refused.value.code == "unavailable"
