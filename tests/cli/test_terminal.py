"""On a terminal: questions one by one, answers asked again, Ctrl-C and Ctrl-D, and colours."""

from __future__ import annotations

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import FAR_AHEAD, SEAWALL, Seawall

PROMPT = "  > "
CTRL_C, CTRL_D = b"\x03", b"\x04"


def test_opening_asks_for_what_is_missing(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """An answer that is empty or has escapes is asked for again, with what is wrong with it."""
    terminal = on_terminal("open", "tiny")
    assert "What they say" in terminal.answer(PROMPT, "")
    assert "must not be empty" in terminal.answer(PROMPT, "   ")
    assert "must not be empty" in terminal.answer(PROMPT, "Angry\x1b[31m")
    assert "control characters" in terminal.answer(PROMPT, "Angry thread")
    assert terminal.ended() == 0
    facts = seawall("status", "1", "--json").done().data["facts"]
    assert facts["summary"]["value"] == "Angry thread"


def test_opening_does_not_ask_for_what_is_given(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("open", "tiny", "summary=x")
    assert terminal.ended() == 0
    assert PROMPT not in terminal.plain


def test_advancing_asks_one_by_one_with_choices_and_help(
    seawall: Seawall, on_terminal: OnTerminal
) -> None:
    """Each question shows its title, help and choices; what does not fit is asked again."""
    seawall.open_late(FAR_AHEAD)
    terminal = on_terminal("advance", "1")
    question = terminal.answer(PROMPT, "furious")
    for part in ("How they feel", "mood", "[calm, angry]", "Read it twice before you say."):
        assert part in question
    assert "mood must be one of calm, angry" in terminal.answer(PROMPT, "angry")
    assert "How far it went" in terminal.answer(PROMPT, "far")
    assert "must be a number" in terminal.answer(PROMPT, "-1")
    assert "must be at least 0" in terminal.answer(PROMPT, "2,5")
    assert "must be a number" in terminal.answer(PROMPT, "2.5")
    assert terminal.ended() == 0
    facts = seawall("status", "1", "--json").done().data["facts"]
    assert (facts["mood"]["value"], facts["reach"]["value"]) == ("angry", 2.5)


def test_advancing_asks_only_for_what_is_missing(seawall: Seawall, on_terminal: OnTerminal) -> None:
    seawall.open_late(FAR_AHEAD)
    terminal = on_terminal("advance", "1", "look", "mood=calm")
    assert "How they feel" not in terminal.answer(PROMPT, "1")
    assert terminal.ended() == 0


def test_questions_are_in_the_language_asked_for(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("--lang", "nl", "open", "backlash")
    assert "Adres van het eerste boze bericht" in terminal.until(PROMPT)
    assert terminal.ended(CTRL_C) == 130


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_an_interrupted_question_changes_nothing(
    seawall: Seawall, on_terminal: OnTerminal, key: bytes
) -> None:
    seawall.open_tiny()
    terminal = on_terminal("advance", "1")
    terminal.until(PROMPT)
    assert terminal.ended(key) == 130
    assert "interrupted" in terminal.plain
    assert len(seawall("history", "1").done().out.splitlines()) == 3


@pytest.mark.parametrize("command", ["cancel", "skip"])
def test_a_reason_is_asked_for(seawall: Seawall, on_terminal: OnTerminal, command: str) -> None:
    """A reason that is empty is asked for again."""
    seawall.open_late(FAR_AHEAD)
    seawall("advance", "1", "mood=calm", "reach=1").done()
    step = ("report",) if command == "skip" else ()
    terminal = on_terminal(command, "1", *step)
    terminal.answer("Why is it", "")
    terminal.answer("Why is it", "Opened twice")
    assert terminal.ended() == 0
    assert "because: Opened twice" in seawall("history", "1").done().out


@pytest.mark.parametrize(
    "words",
    [
        ("open", "tiny"),
        ("advance", "1"),
        ("cancel", "1"),
        ("skip", "1", "listen"),
        ("reopen", "1"),
    ],
    ids=" ".join,
)
def test_nobody_is_asked_without_a_terminal(seawall: Seawall, words: tuple[str, ...]) -> None:
    """In a script a missing fact or reason is an error, even if stdin has something to say."""
    seawall.open_tiny()
    ran = seawall.process(*words, stdin="yes\nyes\nyes\n")
    assert (ran.code, ran.out) == (1, "")
    assert "> " not in ran.err
    assert "Why" not in ran.err


def test_nobody_is_asked_while_the_output_goes_into_a_file(
    seawall: Seawall, on_terminal: OnTerminal
) -> None:
    """Half a terminal is none: a question would go where nobody sees it."""
    seawall.open_tiny()
    terminal = on_terminal("-c", f"{SEAWALL} advance 1 > shown", program="/bin/sh")
    assert terminal.ended() == 1
    assert "missing_facts" in terminal.plain
    assert (seawall.here / "shown").read_text() == ""


def test_a_step_that_is_not_active_asks_nothing(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """Whoever names the wrong step learns that before answering anything."""
    seawall.open_tiny()
    terminal = on_terminal("advance", "1", "reply")
    assert terminal.ended() == 1
    assert PROMPT not in terminal.plain
    assert "not_active" in terminal.plain


def test_colours_on_a_terminal_only(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """Colours are for eyes: not for pipes, and not for those who want none."""
    seawall.open_late()
    coloured = on_terminal("status", "1")
    assert coloured.ended() == 0
    assert "\x1b[" in coloured.shown
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = on_terminal("status", "1", **env)
        assert plain.ended() == 0
        assert "\x1b[3" not in plain.shown, "a colour"
        assert "\x1b[1;3" not in plain.shown, "a colour"
    assert "\x1b" not in seawall.process("status", "1").done().out
    assert "OVERDUE" in coloured.plain


def test_a_drill_is_played_on_a_terminal(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """The prompt shows the drill's own time and who plays; Ctrl-D ends it in good order."""
    terminal = on_terminal("drill", "tiny", "--interactive")
    terminal.answer(PROMPT, "Angry thread")
    terminal.answer("anna> ", "advance serious=yes")
    terminal.answer("anna> ", "as bram")
    terminal.answer("bram> ", "dance")
    assert "is not understood" in terminal.answer("bram> ", "wait 31m")
    assert "is overdue" in terminal.until("bram> ")
    assert terminal.ended(CTRL_D) == 0
    assert "still active" in terminal.plain
    assert "chain and state fit" in terminal.plain


def test_a_drill_can_be_interrupted(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("drill", "tiny", "--interactive")
    terminal.answer(PROMPT, "x")
    terminal.until("anna> ")
    assert terminal.ended(CTRL_C) == 130


def test_watching_on_a_terminal_ends_with_ctrl_c(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("watch")
    terminal.until("Ctrl-C ends it.")
    assert terminal.ended(CTRL_C) == 130
