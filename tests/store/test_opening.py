"""Opening a database: new, at once by many, by an older Seawall, or what is none."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
import stat
import tempfile
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from multiprocessing.synchronize import Barrier
from pathlib import Path

import psycopg
import pytest

from seawall import (
    BadConfig,
    Busy,
    Damaged,
    Engine,
    NewerDatabase,
    SeawallError,
    StoreError,
    Unavailable,
)
from seawall.store import sql
from tests.conftest import RUMOUR, at_database
from tests.engine.helpers import opened, rows, tables, unchanged


@pytest.fixture
def empty_postgres(postgres_server: str) -> Iterator[str]:
    """A new PostgreSQL database without any table."""
    name = f"empty_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        yield at_database(postgres_server, name)
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database that nobody has opened yet, of each kind."""
    if request.param == "sqlite":
        return str(tmp_path / "new.db")
    address: str = request.getfixturevalue("empty_postgres")
    return address


def _open(url: str, ready: Barrier) -> None:
    ready.wait(60)
    with Engine(url) as engine:
        engine.register(RUMOUR)


def test_a_new_database_is_migrated_and_opening_it_again_changes_nothing(empty: str) -> None:
    Engine(empty).close()
    assert len(tables(empty)) == 9
    with unchanged(empty):
        Engine(empty).close()


def test_processes_that_open_a_new_database_at_once_migrate_it_once(empty: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    ready = spawn.Barrier(4)
    running = [spawn.Process(target=_open, args=(empty, ready)) for _ in range(4)]
    for process in running:
        process.start()
    for process in running:
        process.join(100)
    assert [process.exitcode for process in running] == [0] * 4
    assert rows(empty, sql.SCHEMA_VERSION) == [(sql.SCHEMA,)]
    assert len(rows(empty, "SELECT * FROM seawall_playbook")) == 1


def _open_in_threads(url: str) -> None:
    with ThreadPoolExecutor(6) as pool:
        for engine in [pool.submit(Engine, url) for _ in range(6)]:
            engine.result().close()


def test_threads_that_open_a_new_database_at_once_migrate_it_once(empty: str) -> None:
    """In a process of their own, since threads that disturb each other's migration may end it."""
    process = multiprocessing.get_context("spawn").Process(target=_open_in_threads, args=(empty,))
    process.start()
    process.join(100)
    assert process.exitcode == 0
    assert rows(empty, sql.SCHEMA_VERSION) == [(sql.SCHEMA,)]


def test_threads_that_open_databases_of_their_own_do_not_disturb_each_other(
    tmp_path: Path,
) -> None:
    """Each engine in memory migrates its own database, several at a time."""
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=_open_in_threads, args=("sqlite://",))
    process.start()
    process.join(100)
    assert process.exitcode == 0


def test_a_migration_that_fails_leaves_nothing_half_done(empty: str) -> None:
    """The tables come all at once or not at all."""
    rows(empty, "CREATE TABLE seawall_task (mine TEXT)")
    with pytest.raises(StoreError):
        Engine(empty)
    assert tables(empty) == ["seawall_task"]
    rows(empty, "DROP TABLE seawall_task")
    Engine(empty).close()
    assert len(tables(empty)) == 9


@pytest.mark.parametrize("version", ["0004", "9999", "abcdef123456"])
def test_a_database_of_a_newer_seawall_is_left_alone(url: str, version: str) -> None:
    rows(url, f"UPDATE {sql.VERSION_TABLE} SET version_num = ?", version)
    with unchanged(url), pytest.raises(NewerDatabase, match=version) as refused:
        Engine(url)
    assert refused.value.code == "newer_database"
    assert isinstance(refused.value, StoreError)


@pytest.mark.parametrize("how", ["bare", "three slashes", "path"])
def test_a_file_can_be_named_in_several_ways(sqlite_url: str, how: str) -> None:
    address = {"bare": sqlite_url, "three slashes": f"sqlite:///{sqlite_url}"}.get(how)
    with Engine(address or Path(sqlite_url)) as engine:
        engine.register(RUMOUR)
    assert rows(sqlite_url, "SELECT id FROM seawall_playbook") == [("rumour",)]


@pytest.mark.parametrize("address", ["sqlite://", ":memory:"])
def test_a_database_in_memory_leaves_no_file(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Engine(address) as engine:
        engine.register(RUMOUR)
        assert opened(engine) == 1
    assert list(tmp_path.iterdir()) == []


# --- what is no database -------------------------------------------------------------------


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Shopping list\n" * 1000)
    with pytest.raises(Damaged, match=r"notes\.txt is no SQLite database") as refused:
        Engine(path)
    assert refused.value.code == "damaged"
    assert path.read_text() == "Shopping list\n" * 1000


def test_a_database_that_was_cut_short_is_damaged(sqlite_url: str) -> None:
    size = os.path.getsize(sqlite_url)
    os.truncate(sqlite_url, size // 2)
    with pytest.raises(Damaged):
        Engine(sqlite_url).register(RUMOUR)


@pytest.mark.parametrize("name", ["missing/seawall.db", "."])
def test_a_folder_that_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unavailable, match="folder") as refused:
        Engine(tmp_path / name)
    assert refused.value.code == "unavailable"


@pytest.mark.parametrize(
    "address",
    [
        "mysql://localhost/x",
        "http://example.org",
        "sqlite+aiosqlite:///x",
        "",
        "sqlite:///",
        "a\0b",
    ],
)
def test_an_address_that_means_nothing_is_a_wrong_setting(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadConfig) as refused:
        Engine(address)
    assert refused.value.code == "bad_config"
    assert list(tmp_path.iterdir()) == []


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without root's right to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_is_read_only_is_said(sqlite_template: Path) -> None:
    Engine("sqlite://").close()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "seawall.db")
        shutil.copy(sqlite_template, path)
        before = path.read_bytes()
        path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
        Path(name).chmod(0o555)
        with as_nobody(), pytest.raises(Unavailable) as refused:
            Engine(path).register(RUMOUR)
        Path(name).chmod(0o755)
        assert refused.value.message
        assert path.read_bytes() == before


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://127.0.0.1:1/x",
        "postgresql://no-such-host.invalid/x",
        "postgresql:///x?host=/nowhere",
        "postgresql://?nonsense=1",
    ],
)
def test_a_server_that_does_not_answer_is_said_at_once(address: str) -> None:
    with pytest.raises((Unavailable, BadConfig)) as refused:
        Engine(address)
    assert "\n" not in refused.value.message


def test_a_database_that_the_server_does_not_have_is_said(postgres_server: str) -> None:
    with pytest.raises(Unavailable, match="no_such_database"):
        Engine(at_database(postgres_server, "no_such_database"))


def test_a_database_of_another_program_keeps_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE shopping (item)")
        raw.execute("INSERT INTO shopping VALUES ('milk')")
    with Engine(path) as engine:
        engine.register(RUMOUR)
    assert rows(str(path), "SELECT item FROM shopping") == [("milk",)]


@pytest.mark.parametrize("statement", ["DROP TABLE seawall_task", "DROP TABLE seawall_playbook"])
def test_a_database_without_its_tables_is_damaged(url: str, statement: str) -> None:
    rows(url, statement if "://" not in url else f"{statement} CASCADE")

    def use(engine: Engine) -> None:
        engine.register(RUMOUR)
        engine.tasks()

    with Engine(url) as engine, pytest.raises(SeawallError) as refused:
        use(engine)
    assert refused.value.code == "damaged"


def test_a_refused_change_leaves_nothing_half_done(engine: Engine, url: str) -> None:
    """A command that fails in the middle of writing leaves no row behind."""
    number = opened(engine)
    rows(url, "ALTER TABLE seawall_request RENAME TO seawall_elsewhere")
    with unchanged(url), pytest.raises(Damaged):
        engine.note(number, "Hello", actor="a", request_id="r")


def test_a_locked_file_is_busy_not_broken() -> None:
    assert issubclass(Busy, StoreError)
