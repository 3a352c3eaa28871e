"""Drills are kept apart: nobody sees them in lists, and no real command moves them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seawall import DrillOnly, Engine
from tests.conftest import OPENING, RUMOUR, Clock, MakeEngine
from tests.engine.helpers import IGNORED, VERDICT, active, opened, unchanged

Act = Callable[[Engine, int], object]

ACTS: dict[str, Act] = {
    "advance": lambda e, n: e.advance(n, "verify", VERDICT, actor="b"),
    "skip": lambda e, n: e.skip(n, "verify", actor="b", reason="x"),
    "set": lambda e, n: e.set(n, {"reach": 1}, actor="b"),
    "note": lambda e, n: e.note(n, "Hello", actor="b"),
    "assign": lambda e, n: e.assign(n, "verify", "c", actor="b"),
    "cancel": lambda e, n: e.cancel(n, actor="b", reason="x"),
    "reopen": lambda e, n: e.reopen(n, actor="b", reason="x"),
}


@pytest.fixture
def drilling(engine: Engine, make_engine: MakeEngine) -> Engine:
    """An engine for drills, on the database of `engine`."""
    return make_engine(drill=True)


@pytest.mark.parametrize("what", ACTS)
@pytest.mark.parametrize("drill", [True, False])
def test_a_drill_and_a_real_incident_are_never_mixed(
    engine: Engine, drilling: Engine, url: str, what: str, drill: bool
) -> None:
    mine, other = (drilling, engine) if drill else (engine, drilling)
    number = opened(mine)
    with unchanged(url), pytest.raises(DrillOnly) as refused:
        ACTS[what](other, number)
    assert refused.value.code == "drill_only"


def test_a_drill_goes_through_its_steps(drilling: Engine) -> None:
    answer = drilling.open("rumour", OPENING, actor="anna")
    assert answer.incident.drill
    assert "drill" in answer.entries[0].text
    ended = drilling.advance(answer.incident.number, "verify", IGNORED, actor="b")
    assert ended.incident.status == "ended"
    assert drilling.verify(answer.incident.number)[0].ok


def test_lists_inboxes_sweeps_and_messages_leave_drills_out(
    engine: Engine, drilling: Engine, url: str, clock: Clock
) -> None:
    number = opened(drilling)
    drilling.assign(number, "verify", "anna", actor="bram")
    clock.forward(hours=2)
    for each in (engine, drilling):
        assert each.incidents().items == ()
        assert each.incidents(status="open", overdue=True, owner="lead").items == ()
        assert each.tasks() == ()
        assert each.tasks(role="lead") == each.tasks(person="anna") == ()
        assert each.next_due() is None
        with unchanged(url):
            assert each.tick().entries == ()
            assert each.deliver(lambda message: None) == 0
    assert drilling.tick(incident=number).entries
    assert active(drilling, number) == ["hold"]
    assert engine.incident(number).drill


def test_no_message_goes_out_of_a_drill(drilling: Engine, clock: Clock) -> None:
    number = opened(drilling)
    clock.forward(hours=2)
    assert any(entry.told for entry in drilling.tick(incident=number).entries)
    assert drilling.deliver(lambda message: None) == 0


def test_a_real_engine_does_not_let_the_time_of_a_drill_pass(
    engine: Engine, drilling: Engine, url: str, clock: Clock
) -> None:
    """A drill moves only inside the drill, by its own clock."""
    number = opened(drilling)
    clock.forward(hours=2)
    with unchanged(url), pytest.raises(DrillOnly):
        engine.tick(incident=number)


def test_a_drill_does_not_let_the_time_of_real_incidents_pass(
    engine: Engine, drilling: Engine, url: str, clock: Clock
) -> None:
    """A drill's clock runs ahead; it must not make a real incident overdue."""
    number = opened(engine)
    clock.forward(hours=2)
    with unchanged(url):
        assert drilling.tick().entries == ()
    with unchanged(url), pytest.raises(DrillOnly):
        drilling.tick(incident=number)


def test_a_drill_has_no_part_in_the_keys_of_real_incidents(
    engine: Engine, drilling: Engine
) -> None:
    first = drilling.open("rumour", OPENING, actor="anna")
    second = drilling.open("rumour", OPENING, actor="anna")
    real = engine.open("rumour", OPENING, actor="anna")
    assert [answer.existing for answer in (first, second, real)] == [False, False, False]
    assert [item.number for item in engine.incidents().items] == [real.incident.number]


def test_verify_looks_at_drills_too(engine: Engine, drilling: Engine) -> None:
    engine.register(RUMOUR)
    real, drill = opened(engine), opened(drilling)
    assert [result.incident for result in engine.verify()] == [real, drill]
