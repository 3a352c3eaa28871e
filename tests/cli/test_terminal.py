"""On a terminal: questions one by one, answers asked again, Ctrl-C and Ctrl-D, and colours."""

from __future__ import annotations

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import FAR_AHEAD, SEAWALL, Seawall

PROMPT = "  > "
CTRL_C, CTRL_D = b"\x03", b"\x04"
CTRL_V = "\x16"
"""The key before another that is meant as it is."""
LEFT, TAB = "\x1b[D", "\t"
PASTE, PASTED = "\x1b[200~", "\x1b[201~"
"""What a terminal puts around a paste."""

SETTLING = """\
seawall: 1
id: settling
version: 1.0.0
title: One answer settles whether another is needed
timezone: Europe/Amsterdam
roles: {writer: Writer}
facts:
  what: {type: text, title: What it is}
  kind: {type: choice, of: [holding, full], title: What kind of answer}
  checked: {type: bool, title: Did you check the facts}
  who: {type: text, title: Who reads along}
open: [what]
ends: {over: It is over}
steps:
  - id: write
    owner: writer
    collect: [kind, {name: who, optional: true}]
    require: [{that: 'kind == "holding" || checked', say: Check the facts first}]
    due: 1h
    escalate: [{at: due, tell: owner}]
    next: over
"""


def test_opening_asks_for_what_is_missing(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """An answer that is empty or has escapes is asked for again, with what is wrong with it."""
    terminal = on_terminal("open", "tiny")
    assert "What they say" in terminal.answer(PROMPT, "")
    assert "must not be empty" in terminal.answer(PROMPT, "   ")
    assert "must not be empty" in terminal.answer(PROMPT, f"Angry{CTRL_V}\x1b[31m")
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


def test_an_answer_is_edited_completed_and_pasted_whole(
    seawall: Seawall, on_terminal: OnTerminal
) -> None:
    """Arrow keys move in a line, Tab completes a choice, and a paste of two lines is one answer."""
    terminal = on_terminal("open", "tiny")
    terminal.answer(PROMPT, f"{PASTE}Where is it?\rIt is late{PASTED}{LEFT * 4}too ")
    assert terminal.ended() == 0
    facts = seawall("status", "1", "--json").done().data["facts"]
    assert facts["summary"]["value"] == "Where is it?\nIt is too late"
    seawall.open_late(FAR_AHEAD)
    terminal = on_terminal("advance", "2", "reach=1")
    terminal.answer(PROMPT, f"an{TAB}")
    assert terminal.ended() == 0
    facts = seawall("status", "2", "--json").done().data["facts"]
    assert facts["mood"]["value"] == "angry"


@pytest.mark.parametrize(
    ("kind", "more"), [("holding", ()), ("full", ("maybe", "yes"))], ids=["settled", "needed"]
)
def test_what_an_answer_settles_is_not_asked(
    seawall: Seawall, on_terminal: OnTerminal, kind: str, more: tuple[str, ...]
) -> None:
    """What only a condition reads is asked for if the condition still needs it."""
    seawall("open", seawall.write("settling.yaml", SETTLING), "what=x").done()
    terminal = on_terminal("advance", "1")
    terminal.answer(PROMPT, kind)
    assert "Enter leaves it out" in terminal.answer(PROMPT, "")
    for answer in more:
        assert "yes or no" in terminal.answer(PROMPT, answer)
    assert terminal.ended() == 0
    assert ("Did you check" in terminal.plain) == bool(more)


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--as", "bram"), "not_permitted"), (("reach=far",), "bad_fact")],
    ids=["not theirs", "does not fit"],
)
def test_whoever_is_refused_anyway_is_asked_nothing(
    team: Seawall, on_terminal: OnTerminal, words: tuple[str, ...], code: str
) -> None:
    team.people(anna="listener", bram="other")
    team.open_late(FAR_AHEAD)
    terminal = on_terminal("advance", "1", *words)
    assert terminal.ended() == 1
    assert code in terminal.plain
    assert PROMPT not in terminal.plain


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_answers_outlive_an_interruption(
    seawall: Seawall, on_terminal: OnTerminal, key: bytes
) -> None:
    """Whoever stops half-way is given the command that goes on from there."""
    seawall.open_late(FAR_AHEAD)
    terminal = on_terminal("advance", "1")
    terminal.answer(PROMPT, "angry")
    terminal.until(PROMPT)
    assert terminal.ended(key) == 130
    assert "seawall advance 1 look mood=angry\ninterrupted" in terminal.plain.replace("\r", "")


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


@pytest.mark.parametrize("columns", [24, 40, 80])
@pytest.mark.parametrize("command", ["list", "inbox"])
def test_a_table_breaks_no_word(
    seawall: Seawall, on_terminal: OnTerminal, command: str, columns: int
) -> None:
    """On a telephone too every word is whole, and every line fits."""
    seawall.open_late(FAR_AHEAD)
    row = seawall(command).done().out.splitlines()[1]
    narrow = on_terminal(command, COLUMNS=str(columns))
    assert narrow.ended() == 0
    shown = narrow.plain.replace("\r", "").splitlines()
    assert {word for word in row.split() if word.isalpha()} <= set(narrow.plain.split())
    assert max(len(line.rstrip()) for line in shown) <= columns


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


def test_a_drill_asks_for_what_a_step_misses(on_terminal: OnTerminal) -> None:
    """As the real command does; whoever stops at a question goes on with the drill."""
    terminal = on_terminal("drill", "tiny", "--interactive")
    terminal.answer(PROMPT, "Angry thread")
    terminal.answer("anna> ", "advance")
    terminal.until("Is it a real complaint")
    terminal.answer(PROMPT, "perhaps")
    terminal.until("must be yes or no")
    terminal.until(PROMPT)
    terminal.press(CTRL_D)
    terminal.answer("anna> ", "advance listen")
    terminal.answer(PROMPT, "yes")
    assert "listen done, on to reply" in terminal.until("anna> ")
    assert terminal.ended(CTRL_D) == 0


def test_a_drill_can_be_interrupted(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("drill", "tiny", "--interactive")
    terminal.answer(PROMPT, "x")
    terminal.until("anna> ")
    assert terminal.ended(CTRL_C) == 130


def test_watching_on_a_terminal_ends_with_ctrl_c(on_terminal: OnTerminal) -> None:
    terminal = on_terminal("watch")
    terminal.until("Ctrl-C ends it.")
    assert terminal.ended(CTRL_C) == 130
