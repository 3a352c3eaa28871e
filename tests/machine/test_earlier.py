"""Plans, states and logs of earlier forms are read as they were meant."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from seawall.machine import plan as plans
from seawall.machine.commands import Cancel, Reopen
from seawall.machine.earlier import is_earlier_state, lifted
from seawall.machine.entries import Dropped, Entered, Entry, Reopened
from seawall.machine.evolve import evolve, replay
from tests.conftest import START
from tests.machine.support import TEAM, after, opened, runnable


def _old_log() -> list[Entry]:
    """A cancelled incident as it was kept when nothing was said of what was dropped."""
    _, log = opened(runnable())
    after(runnable(), log, Cancel(reason="no", **TEAM), START + timedelta(hours=2))
    kept = [entry for entry in log if not isinstance(entry.body, Dropped)]
    assert len(kept) == len(log) - 1
    return kept


def test_cancelling_once_dropped_the_steps_by_itself() -> None:
    log = _old_log()
    state = replay(log)
    assert (state.status, state.tasks) == ("cancelled", {})
    assert [place.step for place in state.dropped] == ["verify"]


def test_an_old_log_goes_on_as_any_other() -> None:
    """What is added to it after the upgrade leads to the same state, replayed or one by one."""
    log = _old_log()
    at = log[-1].at + timedelta(hours=1)
    state = after(runnable(), log, Reopen(reason="yes", **TEAM), at)
    assert list(state.tasks) == ["verify"]
    assert [type(entry.body) for entry in log[-2:]] == [Reopened, Entered]
    assert evolve(evolve(replay(log[:-2]), log[-2]), log[-1]) == state
    assert replay(log[:-1]).tasks == {}


def test_a_log_of_today_is_replayed_entry_by_entry() -> None:
    _, log = opened(runnable())
    after(runnable(), log, Cancel(reason="no", **TEAM), START + timedelta(hours=2))
    state = None
    for entry in log:
        state = evolve(state, entry)
    assert replay(log) == state


def test_a_plan_of_today_is_not_lifted() -> None:
    plan = msgspec.json.decode(plans.encode(runnable().plan))
    assert lifted(plan) == plan


def test_a_state_of_today_is_not_an_earlier_one() -> None:
    state, _ = opened(runnable())
    assert not is_earlier_state(msgspec.json.encode(state).decode())


@pytest.mark.parametrize("state", ["{}", '{"tasks": {}}', "", "[]", '{"entered": 1}', "\ud800"])
def test_what_is_no_state_is_worked_out_anew(state: str) -> None:
    assert is_earlier_state(state)


@pytest.mark.parametrize(
    "plan",
    [
        None,
        [],
        {},
        {"ends": 1, "tracks": "x"},
        {"ends": {"a": 1}, "tracks": {"main": 2}},
        {"ends": {"a": None}, "tracks": {"main": {"steps": [1, None, {"owner": 3}]}}},
    ],
)
def test_what_is_no_plan_is_refused_as_none(plan: Any) -> None:
    lifted(plan)
    with pytest.raises(msgspec.DecodeError):
        plans.decode(msgspec.json.encode(plan))
