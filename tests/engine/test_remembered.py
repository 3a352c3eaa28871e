"""What an engine remembers of incidents never shows: every answer is as if all had been read anew,
at one moment, whatever other engines on the same database do meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from seawall import Answer, Engine, NotActive
from tests.conftest import Clock, MakeEngine
from tests.engine.helpers import VERDICT, active, opened
from tests.engine.play import book

STORM = book(
    """\
facts: {place: {type: text}, people: {type: list}, word: {type: text}}
open: [place]
key: place
signals: {noise: {}}
ends: {over: Over}
steps: [{id: say, owner: desk, collect: [word], next: over}]
""",
    id="storm",
)


@pytest.fixture
def storm(make_engine: MakeEngine) -> Engine:
    """An engine that remembers two incidents: 1 at the place `a`, where a signal arrived, and 2 at
    the place `b`."""
    engine = make_engine()
    engine.register(STORM)
    for place in "ab":
        opening(engine, place)
    hear(engine)
    return engine


def opening(engine: Engine, place: str) -> Answer:
    return engine.open("storm", {"place": place}, actor="anna")


def hear(engine: Engine) -> Answer:
    """A signal that, the second time, changes nothing: it is answered with how things are."""
    return engine.signal(1, "noise", actor="anna", signal_id="s")


def word(answer: Answer) -> object:
    return answer.incident.facts["word"].value if "word" in answer.incident.facts else None


class Meanwhile:
    """A clock that lets something happen at one of its readings: between what a command reads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._acts: list[Callable[[], object]] = []

    def at_reading(self, number: int, act: Callable[[], object]) -> None:
        """Let something happen when the clock is read for the so-manieth time from now on."""
        self._acts = [*[lambda: None] * (number - 1), act]

    def __call__(self) -> datetime:
        if self._acts:
            self._acts.pop(0)()
        return self._clock()


@pytest.fixture
def meanwhile(clock: Clock) -> Meanwhile:
    return Meanwhile(clock)


@pytest.fixture
def slow(postgres_url: str, meanwhile: Meanwhile) -> Iterator[Engine]:
    """An engine on PostgreSQL, where others can write while it decides."""
    with Engine(postgres_url, clock=meanwhile) as engine:
        engine.register(STORM)
        yield engine


@pytest.fixture
def other(postgres_url: str, clock: Clock) -> Iterator[Engine]:
    """Another engine on the same PostgreSQL, on which two incidents were opened."""
    with Engine(postgres_url, clock=clock) as engine:
        engine.register(STORM)
        for place in "ab":
            opening(engine, place)
        yield engine


# --- what was remembered -------------------------------------------------------------------------


def test_what_changes_nothing_is_answered_with_what_another_engine_wrote(
    storm: Engine, make_engine: MakeEngine
) -> None:
    make_engine().set(1, {"word": "new"}, actor="bo")
    assert word(hear(storm)) == "new"


def test_a_batch_answers_with_what_another_engine_wrote_first(
    storm: Engine, make_engine: MakeEngine
) -> None:
    """Though the same incident, by its other name, is read and changed behind it."""
    id = storm.incident(1).id
    make_engine().set(1, {"word": "new"}, actor="bo")
    with storm.batch() as batch:
        batch.signal(1, "noise", actor="anna", signal_id="s")
        batch.note(id, "Hello", actor="anna")
    assert [word(answer) for answer in batch.answers] == ["new", "new"]


def test_a_batch_answers_with_what_it_wrote_itself_before_it_looked_elsewhere(
    storm: Engine,
) -> None:
    with storm.batch() as batch:
        batch.set(1, {"word": "new"}, actor="anna")
        batch.open("storm", {"place": "c"}, actor="anna")
        batch.signal(1, "noise", actor="anna", signal_id="s")
    assert word(batch.answers[-1]) == "new"


def test_one_refused_by_what_was_remembered_is_judged_by_what_is(
    engine: Engine, make_engine: MakeEngine
) -> None:
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="bram")
    other = make_engine()
    other.cancel(number, actor="bo", reason="x")
    other.reopen(number, actor="bo", reason="y")
    other.advance(number, "correct", {"answer": "Fine"}, actor="bo")
    assert active(engine, number) == ["story"]
    with pytest.raises(NotActive, match="story is"):
        engine.advance(number, "correct", {"answer": "Fine"}, actor="bram")
    engine.skip(number, "story", actor="bram", reason="x")


def test_an_answer_that_is_changed_by_who_got_it_changes_nothing_else(storm: Engine) -> None:
    """It may be the very state that is remembered."""
    people = ["zoe"]
    answer = storm.set(1, {"people": people}, actor="anna")
    people.append("yara")
    answer.incident.facts["people"].value.append("xan")
    for entry in answer.entries:
        entry.body["value"].append("will")
    after = storm.note(1, "Hello", actor="anna")
    assert after.incident.facts["people"].value == ["zoe"]
    assert storm.incident(1) == after.incident
    assert storm.verify(1)[0].ok


# --- what was read at several moments ------------------------------------------------------------


def test_a_key_that_is_taken_is_so_while_the_incident_is_open(
    slow: Engine, other: Engine, meanwhile: Meanwhile
) -> None:
    """Once it is cancelled it may take any key: it needs none."""

    def act() -> None:
        other.cancel(1, actor="bo", reason="x")
        opening(other, "c")

    meanwhile.at_reading(1, act)
    answer = slow.set(1, {"place": "c"}, actor="anna", reason="Moved")
    assert (answer.incident.status, answer.incident.number) == ("cancelled", 1)


def test_the_commands_of_a_batch_see_one_moment(
    slow: Engine, other: Engine, meanwhile: Meanwhile
) -> None:
    """What the first sees cannot be older than what the second does."""
    other.signal(1, "noise", actor="bo", signal_id="s")

    def act() -> None:
        other.set(1, {"word": "new"}, actor="bo")
        other.set(2, {"word": "new"}, actor="bo")

    meanwhile.at_reading(1, act)
    with slow.batch() as batch:
        batch.signal(1, "noise", actor="anna", signal_id="s")
        batch.note(2, "Hello", actor="anna")
    assert [word(answer) for answer in batch.answers] == ["new", "new"]


def test_the_incidents_that_a_batch_is_given_back_were_open_at_one_moment(
    slow: Engine, other: Engine, meanwhile: Meanwhile
) -> None:
    """Here incident 3 was opened only once incident 1 was over."""

    def act() -> None:
        other.cancel(1, actor="bo", reason="x")
        opening(other, "c")

    meanwhile.at_reading(2, act)  # the first is when the incident would be opened
    with slow.batch() as batch:
        batch.open("storm", {"place": "a"}, actor="anna")
        batch.open("storm", {"place": "c"}, actor="anna")
    assert [answer.incident.number for answer in batch.answers] == [4, 3]
