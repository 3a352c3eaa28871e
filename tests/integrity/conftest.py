"""The rich database, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from seawall import Engine
from tests.conftest import Clock
from tests.integrity.rich import Tamperer, fill


@pytest.fixture(scope="session")
def rich_file(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file in which everything occurs."""
    path = tmp_path_factory.mktemp("rich") / "rich.db"
    shutil.copy(sqlite_template, path)
    fill(str(path), Clock())
    return path


@pytest.fixture(scope="session")
def rich_export(rich_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its export."""
    path = tmp_path_factory.mktemp("export") / "rich.jsonl"
    with Engine(rich_file, clock=Clock()) as engine:
        engine.export(path)
    return path


@pytest.fixture
def rich(url: str, rich_export: Path, clock: Clock) -> Iterator[Engine]:
    """An engine on a database of each kind in which everything occurs."""
    with Engine(url, clock=clock) as engine:
        engine.import_(rich_export)
        yield engine


@pytest.fixture
def tamperer(rich: Engine, url: str) -> Iterator[Tamperer]:
    """Somebody with full access to that database."""
    made = Tamperer(url)
    yield made
    made.close()
