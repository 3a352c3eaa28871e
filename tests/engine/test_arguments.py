"""What programs give to the engine: read as it is meant, or refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from seawall import BadCommand, BadConfig, Engine, UnknownIncident, UnknownPlaybook
from tests.conftest import OPENING, RUMOUR, START, Clock
from tests.engine.helpers import opened, unchanged

NAIVE = datetime(2026, 11, 20, 14, 0)
CALLS: dict[str, Callable[[Engine, Any], object]] = {
    "tick": lambda engine, at: engine.tick(at),
    "next_due": lambda engine, at: engine.next_due(at),
    "since": lambda engine, at: engine.stats(since=at),
    "until": lambda engine, at: engine.stats(until=at),
}


@pytest.mark.parametrize("at", [NAIVE, date(2026, 11, 20), "2026-11-20T14:00", 0, ""])
@pytest.mark.parametrize("call", CALLS)
def test_a_moment_without_its_zone_is_refused(
    engine: Engine, url: str, clock: Clock, call: str, at: object
) -> None:
    """It could be the machine's time, the playbook's or UTC; nothing fires by a guess."""
    opened(engine)
    clock.forward(hours=2)
    with unchanged(url), pytest.raises(BadCommand, match="must be a datetime with its zone"):
        CALLS[call](engine, at)


def test_a_moment_may_be_of_any_zone(engine: Engine, clock: Clock) -> None:
    opened(engine)
    due = engine.next_due(START.astimezone(ZoneInfo("Asia/Tokyo")))
    assert due is not None
    assert due == engine.next_due(START)
    sweep = engine.tick(due.astimezone(ZoneInfo("America/Lima")))
    assert (sweep.now, sweep.now.tzinfo) == (due, UTC)
    assert sweep.entries


@pytest.mark.parametrize("gives", [NAIVE, 1.0, None])
def test_a_clock_that_gives_no_moment_is_refused(url: str, gives: Any) -> None:
    says = "the time that the clock gives must be a datetime"
    with Engine(url, clock=lambda: gives) as engine, pytest.raises(BadConfig, match=says):
        engine.register(RUMOUR)


def test_a_clock_may_be_in_any_zone(url: str) -> None:
    """What it wrote reads the same at once and later."""
    here = START.astimezone(timezone(timedelta(hours=2)))
    with Engine(url, clock=lambda: here) as engine:
        engine.register(RUMOUR)
        answer = engine.open("rumour", OPENING, actor="anna", request_id="one")
        again = engine.open("rumour", OPENING, actor="anna", request_id="one")
        moments = [answer.entries[0].at, again.entries[0].at, engine.history(1)[0].at]
        assert [moment.isoformat() for moment in moments] == [START.isoformat()] * 3


def test_a_status_that_there_is_not_is_refused(engine: Engine) -> None:
    """A misspelt one would look as if there were no incidents."""
    opened(engine)
    with pytest.raises(BadCommand, match="no status 'opne'; there is open, ended, cancelled"):
        engine.incidents(status="opne")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("playbook", 5), ("owner", ["lead"]), ("status", b"open"), ("limit", "5"), ("limit", 1.5),
        ("before", "5"), ("labels", "L3"), ("labels", {"severity": 3}), ("labels", {3: "L3"}),
        ("viewer", 5),
    ],
)  # fmt: skip
def test_filters_of_the_wrong_type_are_refused(engine: Engine, name: str, value: object) -> None:
    """On every database alike; a filter that can fit nothing is no filter."""
    wrong: dict[str, Any] = {name: value}
    with pytest.raises(BadCommand):
        engine.incidents(**wrong)


@pytest.mark.parametrize(
    ("name", "value"), [("role", 5), ("person", b"anna"), ("limit", None), ("viewer", ["anna"])]
)
def test_so_are_those_of_the_inbox(engine: Engine, name: str, value: object) -> None:
    wrong: dict[str, Any] = {name: value}
    with pytest.raises(BadCommand):
        engine.tasks(**wrong)


@pytest.mark.parametrize("limit", [-1, 0, 2**70])
def test_as_many_messages_as_there_can_be(engine: Engine, clock: Clock, limit: int) -> None:
    opened(engine)
    clock.forward(minutes=41)
    engine.tick()
    assert len(engine.claim(limit=limit)) == (2 if limit > 0 else 0)


@pytest.mark.parametrize("limit", ["1", 1.0, None])
def test_a_number_of_messages_is_a_whole_number(engine: Engine, limit: Any) -> None:
    with pytest.raises(BadCommand, match="the limit must be a whole number"):
        engine.claim(limit=limit)
    with pytest.raises(BadCommand, match="the limit must be a whole number"):
        engine.deliver(print, limit=limit)


@pytest.mark.parametrize(
    ("ref", "says"),
    [
        ("1", "no incident with the id 1$"),
        (7, "no incident 7$"),
        (True, "by its number or its id"),
        (1.0, "by its number or its id"),
        (None, "by its number or its id"),
    ],
)
def test_an_incident_is_named_by_its_number_or_its_id(engine: Engine, ref: Any, says: str) -> None:
    """The text "1" is an id, which 1 is not; and True is no number, though Python says so."""
    assert opened(engine) == 1
    for call in (engine.incident, engine.history, engine.report):
        with pytest.raises(UnknownIncident, match=says):
            call(ref)
    with pytest.raises(UnknownIncident, match=says):
        engine.note(ref, "x", actor="anna")


STEPS: dict[str, Callable[[Engine, Any], object]] = {
    "advance": lambda engine, step: engine.advance(1, step, actor="anna"),
    "skip": lambda engine, step: engine.skip(1, step, actor="anna", reason="x"),
    "assign": lambda engine, step: engine.assign(1, step, "bram", actor="anna"),
    "pause": lambda engine, step: engine.pause(1, step, actor="anna"),
    "waive": lambda engine, step: engine.waive(1, step, actor="anna", reason="x"),
    "signal": lambda engine, step: engine.signal(1, step, actor="anna"),
}


@pytest.mark.parametrize("call", STEPS)
def test_a_step_must_be_named(engine: Engine, url: str, call: str) -> None:
    opened(engine)
    with unchanged(url), pytest.raises(BadCommand, match="must be text"):
        STEPS[call](engine, None)


@pytest.mark.parametrize("visit", ["1", True, 1.0])
def test_a_visit_is_a_whole_number(engine: Engine, visit: Any) -> None:
    """Another visit is a conflict, which nobody tries again; what is no number is none."""
    number = opened(engine)
    with pytest.raises(BadCommand, match="the visit must be a whole number"):
        engine.advance(number, "verify", actor="bram", visit=visit)


@pytest.mark.parametrize("address", [None, 5, b"x.db"])
def test_an_address_is_text(address: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that is missing must not make a database called None."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadConfig, match="address must be text"):
        Engine(address)
    assert not list(tmp_path.iterdir())


def test_the_name_of_a_file_is_no_playbook(engine: Engine) -> None:
    with pytest.raises(BadConfig, match=r"no playbook; give Path\('books/rumour.yaml'\)"):
        engine.register("books/rumour.yaml")


@pytest.mark.parametrize("source", [None, 5, RUMOUR.encode()])
def test_a_playbook_is_a_path_or_a_text(engine: Engine, source: Any) -> None:
    with pytest.raises(BadConfig, match="the Path of its file, or as its text"):
        engine.register(source)


def test_a_version_is_a_text(engine: Engine) -> None:
    opened(engine)
    version: Any = 1.2
    with pytest.raises(UnknownPlaybook):
        engine.migrate(1, version, actor="anna", reason="x")
    with pytest.raises(UnknownPlaybook):
        engine.obstacles(1, version)


class Marked(str):
    """A text of a kind of its own, as templates and parsers of pages make them."""


def member(text: str) -> str:
    """The same text as a member of an enumeration, whose `str` would be its name."""
    enumeration: Any = Enum
    made: str = enumeration("Option", {"A": text}, type=str)["A"]
    return made


class Count(int):
    """A number of a kind of its own, as tables make them."""


class Share(float):
    """Another one."""


class Moment(datetime):
    """A moment of a kind of its own, as calendars make them."""


@pytest.mark.parametrize("own", [Marked, member])
def test_values_may_be_of_kinds_of_their_own(engine: Engine, own: Callable[[str], str]) -> None:
    """They are kept as what they are, so that the same request is the same in plain values too."""
    engine.register(own(RUMOUR))
    facts: dict[str, Any] = {own(name): own(value) for name, value in OPENING.items()}
    answer = engine.open(own("rumour"), facts, actor=own("anna"), request_id=own("one"))
    again = engine.open("rumour", OPENING, actor="anna", request_id="one")
    assert (again.repeated, again.incident) == (True, answer.incident)
    number = answer.incident.number
    engine.note(own(answer.incident.id), own("x"), actor="anna", step=own("verify"))
    verdict = {"verdict": own("true"), "reach": Count(5), "severity": own("L2")}
    for given in (verdict, {**verdict, "reach": 5}):
        engine.advance(number, own("verify"), given, actor="bram", request_id="two")
    engine.set(number, {"reach": Share(2.5)}, actor="bram", reason=own("why"), request_id="3")
    moment = {"next_update_at": Moment(2026, 11, 20, 16, tzinfo=UTC)}
    engine.set(number, moment, actor="bram", request_id="four")
    plain = {"next_update_at": datetime(2026, 11, 20, 16, tzinfo=UTC)}
    assert engine.set(number, plain, actor="bram", request_id="four").repeated
    seen = engine.incident(number)
    assert (seen.facts["reach"].value, seen.done) == (2.5, ("verify",))
    assert all(result.ok for result in engine.verify())
