"""Databases that earlier Seawalls made are upgraded in place, with all that is in them."""

from __future__ import annotations

import multiprocessing
import os
import signal
import stat
import uuid
from collections.abc import Iterator
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any
from unittest import mock

import psycopg
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine as Alchemy

from seawall import Engine, NewerDatabase, Unavailable
from seawall.store import sql
from seawall.store.writing import Writing
from tests.cli.helpers import Seawall
from tests.engine.helpers import dump, is_sqlite, rows, unchanged
from tests.store import earlier
from tests.store.test_opening import as_nobody


@pytest.fixture(params=["sqlite", "postgres"])
def nowhere(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database that nobody has opened yet, of each kind."""
    if request.param == "sqlite":
        yield str(tmp_path / "seawall.db")
        return
    with earlier.empty_postgres(request.getfixturevalue("postgres_server")) as address:
        yield address


@pytest.fixture(params=earlier.NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Each of the databases in `databases/`."""
    made: str = request.param
    return made


@pytest.fixture
def old(name: str, nowhere: str) -> str:
    """The address of a database as an earlier Seawall left it."""
    earlier.load(name, nowhere)
    return nowhere


def test_all_that_was_there_is_there_after_the_upgrade(name: str, old: str) -> None:
    earlier.require_as_it_was(old, earlier.answers(name))


def test_what_runs_goes_on_to_its_end(name: str, old: str) -> None:
    said = earlier.answers(name)
    assert earlier.run_on(old, said, seed=1) > 3


def test_a_request_from_before_gets_the_answer_it_got_then(name: str, old: str) -> None:
    said = earlier.answers(name)
    assert len(said["requests"]) > 5
    with Engine(old, clock=earlier.moment(said)) as engine, unchanged(old):
        for asked in said["requests"]:
            answer = getattr(engine, asked["verb"])(*asked["given"], **asked["more"])
            assert answer.repeated
            assert answer.incident.number == asked["incident"]
            assert [entry.seq for entry in answer.entries] == asked["seqs"]


# --- what happens meanwhile ----------------------------------------------------------------


@pytest.fixture
def first(nowhere: str) -> str:
    """The address of a database of the first schema."""
    earlier.load("0001", nowhere)
    return nowhere


def _die(url: str, at: int, incident: int) -> None:
    """Upgrade, and be killed at a statement of the migrations or while an incident is rebuilt."""
    spent = iter(range(at, -1, -1))
    rewrite = Writing.rewrite

    def count(*_: Any) -> None:
        if next(spent) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def last(tx: Writing, stored: Any, **more: Any) -> None:
        rewrite(tx, stored, **more)
        if stored.number == incident:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Alchemy, "before_cursor_execute", count)
    with mock.patch.object(Writing, "rewrite", last):
        Engine(url)


@pytest.mark.parametrize(("at", "incident"), [(12, 0), (1000, 1), (1000, 24)])
def test_a_process_that_dies_in_the_middle_leaves_the_old_database_whole(
    first: str, at: int, incident: int
) -> None:
    """And the next one does it all."""
    said, before = earlier.answers("0001"), dump(first)
    process = multiprocessing.get_context("spawn").Process(target=_die, args=(first, at, incident))
    process.start()
    process.join(100)
    assert process.exitcode == -signal.SIGKILL
    assert dump(first) == before
    earlier.require_as_it_was(first, said)


def _open(url: str, ready: Barrier, told: SimpleQueue[str | None]) -> None:
    ready.wait(60)
    with Engine(url) as engine:
        told.put(engine.upgraded_from)


def test_processes_that_upgrade_at_once_do_it_once(first: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    ready, told = spawn.Barrier(3), spawn.SimpleQueue()
    running = [spawn.Process(target=_open, args=(first, ready, told)) for _ in range(3)]
    for process in running:
        process.start()
    for process in running:
        process.join(100)
    assert [process.exitcode for process in running] == [0] * 3
    assert sorted(str(told.get()) for _ in running) == ["0001", "None", "None"]
    with Engine(first) as engine:
        assert [one for one in engine.verify() if one.problems] == []


def test_one_whose_log_was_tampered_with_keeps_no_other_from_being_upgraded(first: str) -> None:
    """It stays as it is, so that what was done to it can still be seen."""
    if is_sqlite(first):
        rows(first, "DROP TRIGGER seawall_entry_no_update")
    else:
        rows(first, "ALTER TABLE seawall_entry DISABLE TRIGGER ALL")
    rows(first, "UPDATE seawall_entry SET actor = 'mallory' WHERE incident = 3 AND seq = 2")
    if is_sqlite(first):
        rows(
            first,
            "CREATE TRIGGER seawall_entry_no_update BEFORE UPDATE ON seawall_entry "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
        )
    (kept,) = rows(first, "SELECT state FROM seawall_incident WHERE number = 3")
    with Engine(first) as engine:
        damaged = [one.incident for one in engine.verify() if one.problems]
    assert damaged == [3]
    assert rows(first, "SELECT state FROM seawall_incident WHERE number = 3") == [kept]


# --- what cannot be done -------------------------------------------------------------------


def test_an_older_program_leaves_a_newer_database_alone(url: str, tmp_path: Path) -> None:
    rows(url, f"UPDATE {sql.VERSION_TABLE} SET version_num = '9999'")
    ran = Seawall(tmp_path)
    ran.here.mkdir()
    with unchanged(url):
        with pytest.raises(NewerDatabase) as refused:
            Engine(url)
        done = ran("--db", url, "list")
    assert refused.value.message == (
        "the database stands at schema '9999', made by a newer Seawall; "
        f"this one knows {sql.SCHEMA}"
    )
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        f"seawall: {refused.value.message} [newer_database]\nUpgrade Seawall on this machine.\n"
    )


def test_who_may_not_change_the_tables_is_told_so(postgres_server: str) -> None:
    """A login that may read and write rows only, as careful people give their programs."""
    role = f"careful_{uuid.uuid4().hex}"
    with earlier.empty_postgres(postgres_server) as url:
        earlier.load("0002-early", url)
        rows(url, f"CREATE ROLE {role} LOGIN")
        try:
            rows(
                url,
                f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
            )
            theirs = url.replace("postgres:@", f"{role}:@", 1)
            assert theirs != url
            with unchanged(url), pytest.raises(Unavailable) as refused:
                Engine(theirs)
        finally:
            with psycopg.connect(url) as admin:
                admin.execute(f"DROP OWNED BY {role}".encode())
                admin.execute(f"DROP ROLE {role}".encode())
    assert refused.value.message.startswith(
        f"the database stands at schema 0002 and has to be upgraded to {sql.SCHEMA} first, "
        "which was not possible: the database cannot be used: must be owner of "
    )
    assert "\n" not in refused.value.message


def test_a_file_that_is_read_only_cannot_be_upgraded(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    Engine("sqlite://").close()  # who loads SQLAlchemy as nobody could not
    folder = tmp_path_factory.mktemp("closed")
    path = folder / "seawall.db"
    earlier.load("0001-early", str(path))
    before = path.read_bytes()
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    folder.chmod(0o555)
    with as_nobody(), pytest.raises(Unavailable, match=r"seawall\.db cannot be"):
        Engine(path)
    folder.chmod(0o755)
    assert path.read_bytes() == before


def test_the_command_line_says_once_that_it_upgraded(tmp_path: Path) -> None:
    seawall = Seawall(tmp_path)
    seawall.here.mkdir()
    earlier.load("0001-early", str(seawall.db))
    upgraded = seawall("list")
    assert upgraded.code == 0
    assert upgraded.err == (
        "seawall: the database was made by an older Seawall and has been upgraded from schema "
        "0001; older ones refuse it from now on\n"
    )
    assert seawall("list").done().out == upgraded.out


def test_what_programs_read_is_not_disturbed_by_an_upgrade(tmp_path: Path) -> None:
    seawall = Seawall(tmp_path)
    seawall.here.mkdir()
    earlier.load("0001-early", str(seawall.db))
    assert seawall("status", "99", "--json").error["code"] == "unknown_incident"
