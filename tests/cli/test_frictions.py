"""What users stumbled over in a trial: what is theirs, what to type, and what was meant."""

from __future__ import annotations

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import Seawall

PROMPT = "  > "

STORY = """\
seawall: 1
id: story
version: 1.0.0
title: A story goes round
timezone: Europe/Amsterdam
roles: {writer: Writer, boss: Boss, care: Customer care, expert: Expert}
facts:
  what: {type: text, title: What it is}
  level: {type: choice, of: [low, high], title: How bad it is}
  reader: {type: text, title: Who reads along}
  reply: {type: text, title: What we say}
  people: {type: list, title: Who complains}
  said: {type: text, title: What was said}
open: [what]
ends: {over: It is over}
steps:
  - id: judge
    title: 1. Judge
    owner: writer
    guide: |
      First read.

      Then read again.
    collect: [level, {name: reader, optional: true}]
    require: [{that: 'level == "low" || known("reader")', say: Somebody reads along}]
    due: 1h
    escalate: [{at: due, tell: owner}]
    next: [{when: level == "low", to: quiet}, {to: write}]
  - id: quiet
    title: 2a. Let it be
    owner: writer
    due: 1h
    escalate: [{at: due, tell: owner}]
    next: over
  - id: write
    title: 2b. Write
    owner: writer
    collect: [reply, {name: people, optional: true}]
    approve: {by: boss, not_author: true}
    due: 1h
    escalate: [{at: due, tell: owner}]
  - id: each_one
    title: 3. Everybody by name
    owner: care
    each:
      item: person
      from: people
      steps:
        - id: call
          title: Call
          owner: care
          collect: [said]
          due: 1h
          escalate: [{at: due, tell: owner}]
    due: 1d
    escalate: [{at: due, tell: owner}]
    next: over
"""
ROLES = {"wim": "writer", "bea": "boss", "cas": "care", "cle": "care"}


@pytest.fixture
def story(seawall: Seawall) -> Seawall:
    """An incident with somebody in every role but the expert's."""
    seawall.people(**ROLES)
    seawall.write("story.yaml", STORY)
    seawall("open", "story.yaml", "what=A rumour", "--as", "wim", "--json").done()
    return seawall


def written(story: Seawall) -> None:
    """Bring the story to where bea approves what wim wrote."""
    story("advance", "1", "level=high", "reader=bea", "--as", "wim").done()
    story("advance", "1", "reply=It is not so", "--as", "wim").done()


# --- status ------------------------------------------------------------------------------------


def test_what_is_yours_is_shown_whole_and_the_rest_on_a_line(story: Seawall) -> None:
    yours = story("status", "1", "--as", "wim").done().out
    for part in (
        "▶ 1. Judge  judge  Writer (wim), due ",
        "  │ First read.\n  │ Then read again.",
        "missing  level  How bad it is [low | high]",
        "optional reader",
        "next     depends on what you put down: 2a. Let it be (Writer) or 2b. Write (Writer)",
        "type     seawall advance 1 judge",
        "1 fact on record; seawall status 1 --all shows everything",
    ):
        assert part in yours
    theirs = story("status", "1", "--as", "cas").done().out
    assert "1 fact missing" in theirs
    assert "First read." not in theirs


def test_all_shows_everything(story: Seawall) -> None:
    shown = story("status", "1", "--all", "--as", "cas").done().out
    for part in ('2a. Let it be, Writer  if level == "low"', "Then read", "What it is: A rumour"):
        assert part in shown


def test_without_a_roster_the_first_three_are_everybodys(story: Seawall) -> None:
    (story.here / "seawall.toml").unlink()
    written(story)
    story("approve", "1", "--as", "bea").done()
    for name in "abcd":
        story("add", "1", "each_one", name).done()
    shown = story("status", "1").done().out
    assert shown.count("type     seawall advance 1 'each_one[") == 3
    assert shown.count("1 fact missing") == 1
    assert "open: a, b, c, d" in shown


def test_whoever_approves_sees_what_and_how(story: Seawall) -> None:
    written(story)
    for more in ([], ["--all"]):
        shown = story("status", "1", *more, "--as", "bea").done().out
        assert "asked    What we say: It is not so" in shown
        assert "type     seawall approve 1 write" in shown
        assert 'or       seawall reject 1 write --reason "…"' in shown
        assert "seawall approve" not in story("status", "1", *more, "--as", "wim").done().out


def test_who_wrote_it_sees_why_it_was_given_back(story: Seawall) -> None:
    written(story)
    story("reject", "1", "--as", "bea", "--reason", "Say which batch").done()
    for look in (("status", "1"), ("status", "1", "--all"), ("inbox",)):
        assert "given back by bea: Say which batch" in story(*look, "--as", "wim").done().out


def test_an_each_without_items_says_how_to_add_one(story: Seawall) -> None:
    written(story)
    story("approve", "1", "--as", "bea").done()
    for more in ([], ["--all"]):
        shown = story("status", "1", *more, "--as", "cas").done().out
        assert "items    none yet; seawall add 1 each_one NAME" in shown


# --- on a terminal -----------------------------------------------------------------------------


def test_optional_facts_are_asked_for_and_may_be_left_out(
    story: Seawall, on_terminal: OnTerminal
) -> None:
    terminal = on_terminal("advance", "1", "--as", "wim")
    terminal.answer(PROMPT, "low")
    assert "Enter leaves it out" in terminal.answer(PROMPT, "")
    assert terminal.ended() == 0
    facts = story("status", "1", "--json").done().data["facts"]
    assert facts["level"]["value"] == "low"
    assert "reader" not in facts


def test_answers_are_not_lost_when_a_requirement_is_not_met(
    story: Seawall, on_terminal: OnTerminal
) -> None:
    """The command to repeat is whole: it can be pasted, with what was left out behind it."""
    terminal = on_terminal("advance", "1", "--as", "wim")
    terminal.answer(PROMPT, "high")
    terminal.answer(PROMPT, "")
    assert terminal.ended() == 1
    assert "Left out: reader." in terminal.plain
    assert "  seawall advance 1 judge level=high --as wim\n" in terminal.plain
    story("advance", "1", "judge", "level=high", "--as", "wim", "reader=Bea B").done()


# --- roles that nobody holds, and names that nobody knows --------------------------------------


def test_opening_says_which_roles_nobody_holds(story: Seawall) -> None:
    ran = story("open", "story.yaml", "what=x", "--as", "wim")
    assert (ran.code, ran.err) == (0, "seawall: nobody on the roster holds expert\n")
    story.people(wim="writer")
    story("open", "story.yaml", "what=x", "--as", "wim", "--json").done()
    story("advance", "1", "level=low", "--as", "wim").done()
    story.people(cas="care", bea="boss")
    assert "Writer (nobody on the roster)" in story("status", "1").done().out


def test_check_takes_a_shipped_name(seawall: Seawall) -> None:
    assert "tiny.yaml: no mistakes found" in seawall("check", "tiny").done().out
    assert seawall("check", "tinny").code == 2


@pytest.mark.parametrize("words", [("inbox", "wmi"), ("inbox", "--as", "wmi")], ids=" ".join)
def test_an_inbox_of_somebody_unknown(story: Seawall, words: tuple[str, ...]) -> None:
    assert "did you mean 'wim'?" in story(*words).refused("unknown_person").err


def test_an_inbox_of_an_unknown_role(story: Seawall) -> None:
    asked = story("inbox", "--role", "writr", "--as", "wim").refused("unknown")
    assert "did you mean 'writer'?" in asked.err
    assert story("inbox", "--role", "expert", "--as", "wim").done().out == "Nothing waits.\n"


def test_a_misspelt_playbook_is_answered_with_the_nearest(seawall: Seawall) -> None:
    assert "did you mean 'backlash'?" in seawall("open", "baclash").refused("unknown_playbook").err


def test_a_forgotten_number_is_asked_for(story: Seawall) -> None:
    ran = story("advance", "judge", "level=low", "--as", "wim").refused("unknown_incident")
    assert "The number comes first" in ran.err


# --- inbox -------------------------------------------------------------------------------------


def test_an_inbox_has_what_somebody_else_took_last_and_no_containers(story: Seawall) -> None:
    written(story)
    story("approve", "1", "--as", "bea").done()
    story("add", "1", "each_one", "noor", "--as", "cas").done()
    story("add", "1", "each_one", "zed", "--as", "cas").done()
    story("assign", "1", "each_one[noor].call", "cle", "--as", "cas").done()
    rows = story("inbox", "cas", "--as", "cas").done().out.splitlines()[1:]
    assert ["each_one[zed]" in rows[0], "each_one[noor]" in rows[1]] == [True, True]
    assert "cle has it" in rows[1]
    assert len(rows) == 2, "no line for the container"
    assert "has it" not in story("inbox", "cle", "--as", "cle").done().out.splitlines()[1]


def test_a_step_of_an_item_is_found(story: Seawall) -> None:
    written(story)
    story("approve", "1", "--as", "bea").done()
    story("add", "1", "each_one", "noor", "--as", "cas").done()
    refused = story("advance", "1", "each_one[noor]", "said=x", "--as", "cas")
    assert "did you mean each_one[noor].call?" in refused.err


# --- a step that is not named ------------------------------------------------------------------


def test_of_several_steps_the_one_that_is_theirs_is_meant(story: Seawall) -> None:
    """Whoever has one task need not name it, whatever the others have; who has none must."""
    written(story)
    story("approve", "1", "--as", "bea").done()
    for name, whose in (("ann", "cas"), ("bob", "cle")):
        story("add", "1", "each_one", name, "--as", "cas").done()
        story("assign", "1", f"each_one[{name}].call", whose, "--as", "cas").done()
    story("advance", "1", "--as", "wim").misused("each_one[ann].call or each_one[bob].call")
    story("advance", "1", "said=Thank you", "--as", "cle").done()
    assert story.active() == ["each_one[ann].call", "each_one"]
