"""What a fresh interpreter loads: commands start fast because they load little."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import RUMOUR

HEAVY = ("sqlalchemy", "sqlmodel", "alembic")
CLI = "import sys; sys.argv = ['seawall', {arguments}]; from seawall_cli.main import cli\n"
MACHINE = """
import importlib, pkgutil, seawall.machine as machine
for module in pkgutil.iter_modules(machine.__path__, "seawall.machine."):
    importlib.import_module(module.name)
"""
RUN = CLI + "assert not cli.main(standalone_mode=False)"


def loaded(code: str, cwd: Path) -> set[str]:
    """The names of the packages that running `code` loads, in an interpreter of its own."""
    report = (
        "\nimport sys; print('LOADED', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code + report],
        capture_output=True, text=True, timeout=60, check=False, cwd=cwd,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("LOADED ")[2].split())


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import seawall", (*HEAVY, "sqlite3", "yaml", "pydantic", "psycopg", "msgspec", "click")),
        ("from seawall import Engine", (*HEAVY, "yaml", "pydantic", "psycopg", "click")),
        (
            MACHINE,
            (*HEAVY, "sqlite3", "yaml", "pydantic", "psycopg", "click"),
        ),
        (
            RUN.format(arguments="'--help'"),
            (*HEAVY, "sqlite3", "yaml", "pydantic", "psycopg", "msgspec"),
        ),
        (
            RUN.format(arguments="'--version'"),
            (*HEAVY, "sqlite3", "yaml", "pydantic", "psycopg", "msgspec"),
        ),
        (
            RUN.format(arguments="'check', 'rumour.yaml'"),
            (*HEAVY, "sqlite3", "pydantic", "psycopg"),
        ),
        (
            RUN.format(arguments="'--db', 'seawall.db', 'list'"),
            (*HEAVY, "yaml", "pydantic", "psycopg"),
        ),
    ],
    ids=["seawall", "Engine", "machine", "help", "version", "check", "list"],
)
def test_no_more_is_loaded_than_is_needed(
    code: str, unwanted: tuple[str, ...], tmp_path: Path, sqlite_url: str
) -> None:
    """Only making or migrating a database loads SQLAlchemy."""
    (tmp_path / "rumour.yaml").write_text(RUMOUR)
    assert (tmp_path / "seawall.db").samefile(sqlite_url)
    assert loaded(code, tmp_path).isdisjoint(unwanted)


def test_a_new_database_does_load_it(tmp_path: Path) -> None:
    assert loaded("from seawall import Engine; Engine('new.db').close()", tmp_path) > set(HEAVY)
