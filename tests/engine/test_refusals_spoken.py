"""A refusal speaks the language that the engine was asked for, in the playbook's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from seawall import Engine, MissingFacts, NeverRule, RequirementUnmet
from tests.conftest import Clock
from tests.engine.play import book

KIND = book("""\
facts: {word: {type: text}, name: {type: text}}
never:
  - {when: word == "gone", say: {en: Put it back, nl: Zet het terug}}
ends:
  over: {title: Over, require: [{that: word != "late", say: {en: Not yet, nl: Nog niet}}]}
steps:
  - id: close
    owner: lead
    collect: [word, name]
    require: [{that: word != "calm", say: {en: Be kind, nl: Wees aardig}}]
    next: over
""")


@pytest.fixture
def kind(url: str, clock: Clock, tmp_path: Path) -> str:
    """A database with an open incident of a playbook in two languages."""
    file = tmp_path / "kind.yaml"
    file.write_text(KIND)
    with Engine(url, clock=clock) as engine:
        engine.register(file)
        engine.open("t", {}, actor="anna")
    return url


@pytest.mark.parametrize(
    ("language", "kindly", "back", "early"),
    [
        ("nl", "Wees aardig", "Zet het terug", "Nog niet"),
        ("en", "Be kind", "Put it back", "Not yet"),
        ("fr", "Be kind", "Put it back", "Not yet"),
    ],
)
def test_a_refusal_gives_the_reason_in_the_language_asked_for(
    kind: str, clock: Clock, language: str, kindly: str, back: str, early: str
) -> None:
    with Engine(kind, clock=clock, language=language) as engine:
        with pytest.raises(MissingFacts) as missing:
            engine.advance(1, "close", {"word": "calm"}, actor="anna")
        with pytest.raises(RequirementUnmet) as unmet:
            engine.advance(1, "close", {"word": "calm", "name": "Anna"}, actor="anna")
        with pytest.raises(RequirementUnmet) as at_end:
            engine.advance(1, "close", {"word": "late", "name": "Anna"}, actor="anna")
        with pytest.raises(NeverRule) as never:
            engine.set(1, {"word": "gone"}, actor="anna")
    assert missing.value.unmet == unmet.value.unmet == (kindly,)
    assert kindly in missing.value.message
    assert unmet.value.message == f"close cannot be left yet: {kindly}"
    assert at_end.value.unmet == (early,)
    assert never.value.message == back


def test_a_request_is_the_same_in_any_language(kind: str, clock: Clock) -> None:
    given = {"word": "sorry", "name": "Anna"}
    with Engine(kind, clock=clock, language="nl") as engine:
        first = engine.advance(1, "close", given, actor="anna", request_id="r1")
    with Engine(kind, clock=clock) as engine:
        again = engine.advance(1, "close", given, actor="anna", request_id="r1")
    assert again.repeated
    assert [entry.seq for entry in again.entries] == [entry.seq for entry in first.entries]
