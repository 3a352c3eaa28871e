"""Keys: one open incident for each, however often and by whomever it is opened."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from seawall import Conflict, Engine, KeyTaken
from tests.conftest import OPENING, RUMOUR, Clock
from tests.engine.helpers import IGNORED, kinds, opened, unchanged


def test_opening_with_a_key_that_is_open_gives_back_that_incident(
    engine: Engine, url: str, clock: Clock
) -> None:
    first = engine.open("rumour", OPENING, actor="anna")
    assert (first.existing, first.incident.key) == (False, OPENING["url"])
    clock.forward(minutes=1)
    with unchanged(url):
        again = engine.open("rumour", OPENING | {"claim": "other words"}, actor="bram")
    assert (again.existing, again.repeated, again.entries) == (True, False, ())
    assert again.incident.number == first.incident.number
    assert again.incident.facts["claim"].value == OPENING["claim"]


@pytest.mark.parametrize("how", ["ended", "cancelled"])
def test_a_key_is_free_again_when_its_incident_is_over(engine: Engine, how: str) -> None:
    number = opened(engine)
    if how == "ended":
        engine.advance(number, "verify", IGNORED, actor="b")
    else:
        engine.cancel(number, actor="b", reason="x")
    again = engine.open("rumour", OPENING, actor="anna")
    assert not again.existing
    assert again.incident.number != number


def test_another_playbook_has_keys_of_its_own(engine: Engine) -> None:
    engine.register(RUMOUR.replace("id: rumour", "id: gossip"))
    opened(engine)
    assert not engine.open("gossip", OPENING, actor="anna").existing


def test_a_key_holds_across_versions_of_a_playbook(engine: Engine) -> None:
    number = opened(engine)
    engine.register(RUMOUR.replace("version: 1.0.0", "version: 2.0.0"))
    again = engine.open("rumour", OPENING, actor="anna")
    assert (again.existing, again.incident.number) == (True, number)


def test_a_key_cannot_be_corrected_onto_another_ones(engine: Engine, url: str) -> None:
    opened(engine)
    number = opened(engine, "https://example.org/2")
    with unchanged(url), pytest.raises(KeyTaken) as refused:
        engine.set(number, {"url": OPENING["url"]}, actor="b", reason="same post")
    assert refused.value.code == "key_taken"
    assert isinstance(refused.value, Conflict)
    free = engine.set(number, {"url": "https://example.org/3"}, actor="b", reason="mistyped")
    assert free.incident.key == "https://example.org/3"
    assert not engine.open("rumour", OPENING | {"url": "https://example.org/2"}, actor="a").existing


def test_an_incident_cannot_be_reopened_onto_a_key_that_is_taken(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.cancel(number, actor="b", reason="x")
    opened(engine)
    with unchanged(url), pytest.raises(KeyTaken):
        engine.reopen(number, actor="b", reason="it is back")


def test_a_taken_key_keeps_what_the_timers_did_first(engine: Engine, clock: Clock) -> None:
    """A refusal keeps what passing time did, whichever refusal it is."""
    opened(engine)
    number = opened(engine, "https://example.org/2")
    clock.forward(minutes=30)
    with pytest.raises(KeyTaken):
        engine.set(number, {"url": OPENING["url"]}, actor="b", reason="same post")
    assert kinds(engine.history(number))[-1] == "rung_fired"


def test_a_key_opened_many_times_at_once_opens_one_incident(engine: Engine) -> None:
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(engine.open, "rumour", OPENING, actor=f"p{n}") for n in range(16)]
        answers = [future.result() for future in sent]
    assert [answer.existing for answer in answers].count(False) == 1
    assert len({answer.incident.id for answer in answers}) == 1
    assert len(engine.incidents().items) == 1
    assert engine.verify()[0].ok
