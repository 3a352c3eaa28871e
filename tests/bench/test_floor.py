"""The floors write what the engine writes, so that a ratio compares like with like."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from bench.work import Walker, engine_at

from bench import floor_postgres, floor_sqlite
from tests.engine.helpers import rows

LENGTHS = "SELECT count(*), sum(length(body)), sum(length(hash)) FROM seawall_entry"
STATE = "SELECT seq, length(state), length(head), next_at IS NULL FROM seawall_incident"
TASKS = "SELECT ref, owner FROM seawall_task"
ADVANCES = 9
"""Once round, and again: every step was left."""


def shape(url: str) -> tuple[int, ...]:
    """How much is in a database of one incident: counts first, then lengths."""
    ((entries, bodies, hashes),) = rows(url, LENGTHS)
    ((seq, state, head, _),) = rows(url, STATE)
    return entries, seq, hashes, head, bodies, state


def by_engine(url: str) -> None:
    with engine_at(url) as engine:
        walker = Walker(engine)
        for _ in range(ADVANCES):
            walker.advance()


def by_hand(url: str, form: str) -> None:
    if form in floor_postgres.FORMS:
        with closing(floor_postgres.Floor(url)) as floor:
            for _ in range(ADVANCES):
                floor_postgres.FORMS[form](floor)
    else:
        with closing(floor_sqlite.Floor(Path(url), hashed=form == "hashed")) as by_hand:
            for _ in range(ADVANCES):
                by_hand.advance()


@pytest.mark.parametrize("form", ["bare", "hashed"])
def test_the_floor_on_sqlite_writes_as_much(form: str, tmp_path: Path) -> None:
    """As many entries and hashes, and texts as long, to a twentieth."""
    ours, floor = str(tmp_path / "ours.db"), str(tmp_path / "floor.db")
    by_engine(ours)
    by_hand(floor, form)
    assert shape(floor)[:4] == shape(ours)[:4]
    assert shape(floor)[4:] == pytest.approx(shape(ours)[4:], rel=0.05)
    assert rows(floor, TASKS) == rows(ours, TASKS)


@pytest.mark.parametrize("form", ["four_trips", "read_and_write", "one_statement"])
def test_the_floor_on_postgresql_writes_the_same_as_on_sqlite(
    form: str, tmp_path: Path, postgres_url: str
) -> None:
    floor = str(tmp_path / "floor.db")
    by_hand(floor, "hashed")
    by_hand(postgres_url, form)
    assert shape(postgres_url)[:4] == shape(floor)[:4]
    assert shape(postgres_url)[4:] == pytest.approx(shape(floor)[4:], rel=0.02)
    assert rows(postgres_url, TASKS) == rows(floor, TASKS)
