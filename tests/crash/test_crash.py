"""Killed at every point of a command and at random moments, and everything acknowledged is there.

A quick look at each way to die. Thousands of deaths: `python -m tests.crash.campaign --help`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import get_args

import pytest

from tests.crash import ways
from tests.crash.arena import Figures
from tests.crash.scripts import Script, written
from tests.crash.ways import Files, Servers, Victim

KILLS = 30
"""Random kills of each kind of database."""


@pytest.fixture(scope="module")
def files() -> Iterator[Files]:
    with Files() as grounds:
        yield grounds


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with Servers() as grounds:
        yield grounds


def script(seed: int, length: int, *kinds: str) -> Script:
    """The script of a seed, which must have commands of these kinds."""
    found = written(seed, length)
    assert set(kinds) <= {command.do for command in found.commands}
    return found


def crowd(length: int) -> list[list[Script]]:
    """Scripts for two workers of two threads each."""
    return [[written(5, length, f"{w}{t}") for t in "ab"] for w in "xy"]


def until_enough(one: Callable[[int], Figures]) -> Figures:
    """Rounds until so many were killed."""
    figures, number = Figures(), 0
    while figures.kills < KILLS:
        figures.add(one(number))
        number += 1
    return figures


# --- SQLite ------------------------------------------------------------------------------------


def test_sqlite_at_every_point(files: Files) -> None:
    kinds = ("open", "advance", "signal", "set", "note", "tick", "deliver")
    figures = ways.at_every_point(files, script(2, 8, *kinds))
    assert figures.kills > 5 * figures.commands


def test_sqlite_at_every_point_of_the_start(files: Files) -> None:
    """A worker may die while it makes the tables, too: the next one makes them."""
    assert ways.at_every_point(files, written(1, 2), "start").kills > 30


def test_sqlite_at_random_moments(files: Files) -> None:
    until_enough(lambda n: ways.at_random_moments(files, written(n, 20), random.Random(n)))


def test_sqlite_in_the_middle_of_a_write(files: Files) -> None:
    dice = random.Random(1)
    assert ways.in_the_middle_of_a_write(files, written(3, 20), dice).kills > 0


def test_sqlite_in_a_crowd(files: Files) -> None:
    """Two processes of two threads each, on one file."""
    figures = ways.in_a_crowd(files, crowd(12), random.Random(1))
    assert figures.kills > 0


# --- PostgreSQL --------------------------------------------------------------------------------


def test_postgres_at_every_point(servers: Servers) -> None:
    kinds = ("open", "tick", "advance")
    figures = ways.at_every_point(servers, script(224, 3, *kinds))
    assert figures.kills > 5 * figures.commands


def test_postgres_at_random_moments(servers: Servers) -> None:
    until_enough(lambda n: ways.at_random_moments(servers, written(n, 20), random.Random(n)))


def test_postgres_in_a_crowd_while_the_server_dies(servers: Servers) -> None:
    figures = ways.in_a_crowd(servers, crowd(12), random.Random(1), server_deaths=2)
    assert figures.servers == 2


@pytest.mark.parametrize("victim", get_args(Victim))
def test_postgres_answers_that_never_come(servers: Servers, victim: Victim) -> None:
    """What became of a command is not known; asking again under the same id settles it."""
    length = 30 if victim in ("connection", "backend, ended") else 7
    assert ways.answers_that_never_come(servers, written(4, length), victim).deaths > 0


def test_postgres_connections_lost_before_the_server_hears(servers: Servers) -> None:
    figures = ways.answers_that_never_come(servers, written(4, 30), "connection", on_the_way=False)
    assert figures.cuts > 5
