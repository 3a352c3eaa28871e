"""Request ids: a command that is sent twice is carried out once."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from seawall import Answer, BadCommand, Conflict, Engine, MissingFacts, RequestReused
from tests.conftest import OPENING, RUMOUR, Clock
from tests.engine.helpers import UNKNOWN, VERDICT, active, flagged, opened, rows, unchanged

Act = Callable[[Engine, int], Answer]

COMMANDS: dict[str, Act] = {
    "open": lambda e, n: e.open("rumour", OPENING | {"url": "https://a.nl"}, actor="a",
                                request_id="r"),
    "open existing": lambda e, n: e.open("rumour", OPENING, actor="a", request_id="r"),
    "advance": lambda e, n: e.advance(n, "verify", UNKNOWN, actor="b", request_id="r"),
    "set": lambda e, n: e.set(n, {"reach": 2}, actor="b", request_id="r"),
    "note": lambda e, n: e.note(n, "Hello", actor="b", request_id="r"),
    "assign": lambda e, n: e.assign(n, "verify", "c", actor="b", request_id="r"),
    "cancel": lambda e, n: e.cancel(n, actor="b", reason="x", request_id="r"),
}  # fmt: skip


@pytest.mark.parametrize("what", COMMANDS)
def test_a_request_that_is_sent_again_gets_the_same_answer(
    engine: Engine, url: str, clock: Clock, what: str
) -> None:
    """The second answer is the first, marked as repeated, and every row stays as it was."""
    act, number = COMMANDS[what], opened(engine)
    clock.forward(minutes=1)
    first = act(engine, number)
    assert not first.repeated
    clock.forward(minutes=1)
    with unchanged(url):
        again = act(engine, number)
    assert again == flagged(first, repeated=True)


@pytest.mark.parametrize("what", COMMANDS)
def test_the_answer_stays_the_same_after_the_incident_went_on(
    engine: Engine, url: str, clock: Clock, what: str
) -> None:
    act, number = COMMANDS[what], opened(engine)
    first = act(engine, number)
    clock.forward(minutes=3)
    touched = first.incident.number
    engine.note(touched, "later", actor="c")
    engine.set(touched, {"severity": "L3", "claim": "other"}, actor="c", reason="later")
    if first.incident.status == "open":
        engine.cancel(touched, actor="c", reason="later")
    engine.reopen(touched, actor="c", reason="later still")
    clock.forward(days=2)
    engine.tick()
    with unchanged(url):
        again = act(engine, number)
    assert again == flagged(first, repeated=True)


def test_a_request_sent_again_when_something_is_due_gets_its_answer(
    engine: Engine, clock: Clock, url: str
) -> None:
    """Though the same would be refused by now, and what is due fires for whoever comes next."""
    number = opened(engine)
    first = engine.advance(number, "verify", VERDICT, actor="bram", request_id="r1")
    clock.now = engine.next_due() or clock.now
    with unchanged(url):
        again = engine.advance(number, "verify", VERDICT, actor="bram", request_id="r1")
    assert again == flagged(first, repeated=True)
    assert engine.tick().entries


def test_skip_and_reopen_take_request_ids_too(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="b")
    engine.advance(number, "correct", {"answer": "Fine"}, actor="b")
    skipped = engine.skip(number, "story", actor="b", reason="x", request_id="1")
    reopened = engine.reopen(number, actor="b", reason="x", request_id="2")
    with unchanged(url):
        again = engine.skip(number, "story", actor="b", reason="x", request_id="1")
        assert again == flagged(skipped, repeated=True)
        again = engine.reopen(number, actor="b", reason="x", request_id="2")
        assert again == flagged(reopened, repeated=True)


def test_what_the_timers_did_first_is_part_of_the_same_answer(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    clock.forward(minutes=46)
    first = engine.note(number, "Hello", actor="b", request_id="r")
    assert first.entries[-1].kind == "noted"
    assert len(first.entries) > 1
    again = engine.note(number, "Hello", actor="b", request_id="r")
    assert again == flagged(first, repeated=True)


REUSED: dict[str, Act] = {
    "another text": lambda e, n: e.note(n, "Bye", actor="b", request_id="r"),
    "another actor": lambda e, n: e.note(n, "Hello", actor="c", request_id="r"),
    "another command": lambda e, n: e.set(n, {"reach": 1}, actor="b", request_id="r"),
    "another incident": lambda e, n: e.note(n + 1, "Hello", actor="b", request_id="r"),
    "opening": lambda e, n: e.open("rumour", OPENING | {"url": "https://a.nl"}, actor="b",
                                   request_id="r"),
}  # fmt: skip


@pytest.mark.parametrize("what", REUSED)
def test_a_request_id_stands_for_one_command(engine: Engine, url: str, what: str) -> None:
    number = opened(engine)
    assert opened(engine, "https://example.org/2") == number + 1
    engine.note(number, "Hello", actor="b", request_id="r")
    with unchanged(url), pytest.raises(RequestReused) as refused:
        REUSED[what](engine, number)
    assert refused.value.code == "request_reused"
    assert isinstance(refused.value, Conflict)


def test_opening_with_other_facts_under_the_same_id_is_refused(engine: Engine, url: str) -> None:
    engine.open("rumour", OPENING, actor="a", request_id="r")
    with unchanged(url), pytest.raises(RequestReused):
        engine.open("rumour", OPENING | {"claim": "other"}, actor="a", request_id="r")


def test_a_refused_request_may_be_sent_again(engine: Engine) -> None:
    number = opened(engine)
    with pytest.raises(MissingFacts):
        engine.advance(number, "verify", actor="b", request_id="r")
    engine.set(number, VERDICT, actor="b")
    assert not engine.advance(number, "verify", actor="b", request_id="r").repeated
    assert active(engine, number) == ["correct"]


@pytest.mark.parametrize("request_id", ["", " ", "x" * 201, "\x00"])
def test_a_request_id_must_be_words(engine: Engine, url: str, request_id: str) -> None:
    number = opened(engine)
    with unchanged(url), pytest.raises(BadCommand):
        engine.note(number, "Hello", actor="b", request_id=request_id)


def test_a_request_sent_many_times_at_once_is_carried_out_once(engine: Engine) -> None:
    number = opened(engine)
    with ThreadPoolExecutor(8) as pool:
        sent = [
            pool.submit(engine.note, number, "Hello", actor="b", request_id="r") for _ in range(16)
        ]
        answers = [future.result() for future in sent]
    assert [answer.repeated for answer in answers].count(False) == 1
    assert all(_without_flags(answer) == _without_flags(answers[0]) for answer in answers)
    assert [entry.kind for entry in engine.history(number)].count("noted") == 1


def test_an_opening_sent_many_times_at_once_opens_once(engine: Engine) -> None:
    with ThreadPoolExecutor(8) as pool:
        sent = [
            pool.submit(engine.open, "rumour", OPENING, actor="b", request_id="r")
            for _ in range(16)
        ]
        answers = [future.result() for future in sent]
    assert [answer.repeated for answer in answers].count(False) == 1
    assert all(_without_flags(answer) == _without_flags(answers[0]) for answer in answers)
    assert len(engine.incidents().items) == 1


def test_the_loser_of_a_race_for_a_request_id_is_told_so(postgres_url: str, clock: Clock) -> None:
    """Another incident's command takes the id between our look and our writing."""
    with Engine(postgres_url, clock=clock) as engine:
        engine.register(RUMOUR)
        first, second = opened(engine), opened(engine, "https://example.org/2")
        with ThreadPoolExecutor(1) as pool, psycopg.connect(postgres_url) as rival:
            rival.execute(
                "INSERT INTO seawall_request (id, fingerprint, incident, first_seq, last_seq) "
                "VALUES ('r', 'x', %s, 1, 1)",
                (first,),
            )
            sent = pool.submit(engine.note, second, "Hello", actor="b", request_id="r")
            _wait_for_a_waiter(postgres_url)
            rival.commit()
            with pytest.raises(RequestReused):
                sent.result(timeout=30)


def _wait_for_a_waiter(url: str) -> None:
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    for _ in range(1000):
        if rows(url, waiting)[0][0]:
            return
        time.sleep(0.01)
    raise AssertionError("nobody waits for the row")


def _without_flags(answer: Answer) -> Answer:
    return flagged(answer, repeated=False)
