"""How a test begins an incident: `begin` on a SQLite file, `begin_anywhere` on each database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.engine.play import Begin, Play, beginning


def _played(url: str, clock: Clock, folder: Path) -> Iterator[Begin]:
    """Begins plays; in the end each database is opened once more and must verify."""
    made: list[Play] = []
    yield beginning(url, clock, folder, made)
    assert made, "no incident was played"
    for play in made:
        play.restart()
        play.check()
        play.close()


@pytest.fixture
def begin(sqlite_url: str, clock: Clock, tmp_path: Path) -> Iterator[Begin]:
    yield from _played(sqlite_url, clock, tmp_path)


@pytest.fixture
def begin_anywhere(url: str, clock: Clock, tmp_path: Path) -> Iterator[Begin]:
    yield from _played(url, clock, tmp_path)
