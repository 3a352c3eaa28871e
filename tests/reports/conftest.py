"""Engines in memory for what has nothing to do with the database, and incidents of examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from seawall import Engine, Report, Roster
from tests.conftest import RUMOUR, Clock
from tests.engine.helpers import ROSTER
from tests.reports.helpers import EXAMPLES, played

Told = Callable[..., Report]


@pytest.fixture
def rumour(clock: Clock) -> Iterator[Engine]:
    """An engine in memory with RUMOUR registered, without a roster."""
    with Engine("sqlite://", clock=clock) as engine:
        engine.register(RUMOUR)
        yield engine


@pytest.fixture
def team(clock: Clock) -> Iterator[Engine]:
    """The same, with the roster of the engine's own tests."""
    with Engine("sqlite://", clock=clock, roster=Roster(people=ROSTER.people)) as engine:
        engine.register(RUMOUR)
        yield engine


@pytest.fixture
def report_of(tmp_path: Path) -> Iterator[Told]:
    """Plays an example and gives the report of what it left; more words are for `report`."""
    engines: list[Engine] = []

    def made(scenario: str, folder: Path = EXAMPLES, **more: Any) -> Report:
        engine, number = played(scenario, tmp_path / f"{scenario}.db", folder)
        engines.append(engine)
        return engine.report(number, **more)

    yield made
    for engine in engines:
        engine.close()
