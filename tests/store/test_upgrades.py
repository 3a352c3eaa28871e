"""Databases that earlier Seawalls made are upgraded in place, with all that is in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seawall import Engine
from tests.engine.helpers import unchanged
from tests.store import earlier


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
