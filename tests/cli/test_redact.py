"""Erasing at the command line: asked twice on a terminal, told in the history, and for good."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import Seawall
from tests.cli.test_drills import by_hand

REASON = ("--reason", "Asked for on 3 May")


@pytest.fixture
def incident(seawall: Seawall) -> Seawall:
    """An incident with a fact and, as entry 4, a note about somebody."""
    seawall.open_tiny("Jansen is angry")
    seawall("note", "1", "Call Jansen").done()
    return seawall


def test_facts_and_notes_are_erased(incident: Seawall) -> None:
    """The history says by whom, when and why, and nothing holds the words any more."""
    shown = incident("redact", "1", "summary", "--entry", "4", *REASON, "--as", "bram").done().out
    assert "erased summary, the note 4 because: Asked for on 3 May" in shown
    history = incident("history", "1").done().out
    assert "summary is (erased by bram, " in history
    assert "note: (erased by bram, " in history
    assert "verified" in incident("verify").done().out
    rest = (("status", "1"), ("history", "1", "--json"), ("report", "1"), ("list", "--json"))
    for words in rest:
        assert "Jansen" not in incident(*words).done().out
    assert b"Jansen" not in incident.db.read_bytes()


def test_it_answers_as_json(incident: Seawall) -> None:
    answer = incident("redact", "1", "summary", *REASON, "--json").done().data
    (entry,) = answer["entries"]
    assert entry["body"] == {
        "kind": "redacted", "facts": ["summary"], "entries": [2], "reason": REASON[1],
    }  # fmt: skip
    lines = incident("history", "1", "--json").done().out.splitlines()
    assert json.loads(lines[1])["body"] == {"kind": "fact_set", "fact": "summary", "erased": True}


def test_a_request_id_makes_it_safe_to_repeat(incident: Seawall) -> None:
    words = ("redact", "1", "summary", *REASON, "--request-id", "r")
    incident(*words).done()
    assert "carried out before" in incident(*words).done().out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("summary",), "reason_required"),
        (("colour", *REASON), "unknown_fact"),
        (("serious", *REASON), "not_erasable"),
        (("--entry", "1", *REASON), "not_erasable"),
        (("summary", "--reason", "He said: Jansen is angry"), "bad_command"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_erased_is_refused(
    incident: Seawall, words: tuple[str, ...], code: str
) -> None:
    incident("redact", "1", *words).refused(code)
    assert "Jansen" in incident("history", "1").done().out


def test_a_second_time_is_refused(incident: Seawall) -> None:
    incident("redact", "1", "summary", *REASON).done()
    incident("redact", "1", "summary", *REASON).refused("already_erased")


def test_on_a_terminal_it_is_asked_twice(incident: Seawall, on_terminal: OnTerminal) -> None:
    terminal = on_terminal("redact", "1", "summary")
    terminal.answer("Why is it erased", "Asked for")
    terminal.answer("Erase summary of 1 for good?", "n")
    assert terminal.ended() == 1
    assert "Nothing was erased" in terminal.plain
    assert "Jansen" in incident("history", "1").done().out
    terminal = on_terminal("redact", "1", "summary", *REASON)
    terminal.answer("Erase summary of 1 for good?", "y")
    assert terminal.ended() == 0
    terminal = on_terminal("redact", "1", "--entry", "4", *REASON, "--yes")
    assert terminal.ended() == 0
    assert "Jansen" not in incident("history", "1").done().out


def test_a_drill_by_hand_can_erase(seawall: Seawall) -> None:
    shown = by_hand(
        seawall,
        "summary='Jansen is angry'",
        "note Call Jansen",
        "redact summary 4 because He asked",
        "redact summary 4",
        "history",
    )
    assert "erased summary, the note 4 because: He asked" in shown
    assert "[reason_required]" in shown
    assert "summary is (erased by" in shown
