"""A track for each item: where items come from, what is theirs, and when a step is through."""

from __future__ import annotations

import pytest

from tests.engine.play import Begin, Play, book

EACH = book("""\
facts:
  people: {type: list}
  case_ref: {type: text}
  mood: {type: text}
  verdict: {type: text}
ends: {over: Over}
steps:
  - id: private
    owner: lead
    each:
      item: person
      from: people
      steps:
        - {id: invite, owner: desk, collect: [case_ref], due: 2h}
        - {id: solve, owner: desk, skip: person == "troll", next: done}
    next: close
  - {id: close, owner: lead, next: [{when: verdict == "again", to: private}, {to: over}]}
""")

TWO = {"people": ["anna", "bob"]}


def through(play: Play, item: str) -> None:
    """Take one item to the end of its track."""
    play.do("advance", f"private[{item}].invite", {"case_ref": item.upper()})
    play.do("advance", f"private[{item}].solve")


# --- where items come from -----------------------------------------------------------------


def test_items_come_from_the_fact_and_their_owner_closes_the_step(begin: Begin) -> None:
    play = begin(EACH, TWO)
    assert play.active == ["private", "private[anna].invite", "private[bob].invite"]
    assert play.refused("still_open", "advance", "private").names == ("anna", "bob")
    through(play, "anna")
    assert play.refused("still_open", "advance", "private").names == ("bob",)
    assert play.task("private").still_open == ("bob",)
    through(play, "bob")
    assert play.active == ["private"]
    play.do("advance", "private")
    assert play.active == ["close"]


def test_without_items_the_step_may_be_left_at_once(begin: Begin) -> None:
    play = begin(EACH)
    assert play.active == ["private"]
    play.do("advance", "private")
    assert play.active == ["close"]


def test_entries_added_to_the_fact_later_are_items_too(begin: Begin) -> None:
    """While others are through already; who is on the list twice is one item."""
    play = begin(EACH, TWO)
    through(play, "anna")
    through(play, "bob")
    play.do("set", {"people": ["anna", "cas", "bob", "cas"]}, reason="One more wrote")
    assert play.active == ["private", "private[cas].invite"]
    assert play.refused("still_open", "advance", "private").names == ("cas",)
    through(play, "cas")
    play.do("advance", "private")
    assert play.active == ["close"]


def test_an_entry_taken_off_the_list_keeps_its_track(begin: Begin) -> None:
    """Somebody was invited already: that does not go away by itself."""
    play = begin(EACH, TWO)
    play.do("set", {"people": ["bob"]}, reason="anna was a mistake")
    assert "private[anna].invite" in play.active


def test_items_are_added_by_command_once(begin: Begin) -> None:
    play = begin(EACH, TWO)
    play.news()
    play.do("add", "private", "Mrs Jansen")
    assert play.news() == [
        "track_started private[Mrs Jansen]", "entered private[Mrs Jansen].invite",
    ]  # fmt: skip
    assert play.refused("conflict", "add", "private", "Mrs Jansen").names == ("Mrs Jansen",)
    play.refused("conflict", "add", "private", "anna")
    play.refused("conflict", "add", "private", "  Mrs Jansen ")
    through(play, "Mrs Jansen")
    play.refused("conflict", "add", "private", "Mrs Jansen")


def test_an_item_added_while_the_others_are_done_holds_the_step(begin: Begin) -> None:
    play = begin(EACH, TWO)
    through(play, "anna")
    through(play, "bob")
    play.do("add", "private", "cas")
    assert play.refused("still_open", "advance", "private").names == ("cas",)


@pytest.mark.parametrize("item", ["", "   ", "a[b]", "a]", "one\ntwo", "x" * 201, "bell\x07"])
def test_an_item_that_could_not_be_named_is_refused(begin: Begin, item: str) -> None:
    play = begin(EACH)
    play.refused("bad_command", "add", "private", item)


def test_an_item_of_the_list_that_could_not_be_named_is_named_otherwise(begin: Begin) -> None:
    """What people type into a list is not refused for its brackets: it is written with others."""
    play = begin(EACH, {"people": ["a [b]", "x.y", "Zoë 😀"]})
    names = ["private[Zoë 😀].invite", "private[a (b)].invite", "private[x.y].invite"]
    assert play.active == ["private", *sorted(names)]
    for name in names:
        play.do("advance", name, {"case_ref": "1"})
    assert play.fact("private[x.y].case_ref") == "1"


@pytest.mark.parametrize(("step", "code"), [("close", "not_active"), ("nothing", "unknown_step")])
def test_items_are_added_to_an_active_step_with_items(begin: Begin, step: str, code: str) -> None:
    play = begin(EACH, TWO)
    play.refused(code, "add", step, "cas")
    play.refused("bad_command", "add", "private[anna].invite", "cas")


# --- names and facts -----------------------------------------------------------------------


def test_a_bare_name_that_several_items_have_is_answered_with_theirs(begin: Begin) -> None:
    play = begin(EACH, TWO)
    refused = play.refused("bad_command", "advance", "invite", {"case_ref": "1"})
    assert refused.names == ("private[anna].invite", "private[bob].invite")
    through(play, "anna")
    play.do("advance", "invite", {"case_ref": "2"})  # there is one left
    assert play.fact("private[bob].case_ref") == "2"


def test_what_is_collected_inside_belongs_to_the_item(begin: Begin) -> None:
    """Each has its own, and the incident has none: not by that name, nor by the other's."""
    play = begin(EACH, TWO)
    through(play, "anna")
    assert play.fact("private[anna].case_ref") == "ANNA"
    assert play.fact("private[bob].case_ref") is None
    assert play.fact("case_ref") is None
    play.refused("missing_facts", "advance", "private[bob].invite")
    refused = play.refused("unknown_fact", "set", {"case_ref": "1"})
    assert "STEP[ITEM].case_ref" in refused.message
    play.refused("unknown_fact", "set", {"private[zoe].case_ref": "1"})
    play.do("set", {"private[bob].case_ref": "given by set"})
    play.do("advance", "private[bob].invite")
    assert play.fact("private[bob].case_ref") == "given by set"


def test_another_items_facts_can_be_given_with_a_command_by_their_whole_name(begin: Begin) -> None:
    play = begin(EACH, TWO)
    play.do("advance", "private[anna].invite", {"case_ref": "A", "private[bob].case_ref": "B"})
    assert (play.fact("private[anna].case_ref"), play.fact("private[bob].case_ref")) == ("A", "B")


def test_correcting_an_items_fact_needs_a_reason_and_keeps_both(begin: Begin) -> None:
    play = begin(EACH, TWO)
    through(play, "anna")
    play.refused("reason_required", "set", {"private[anna].case_ref": "Z"})
    play.do("set", {"private[anna].case_ref": "Z"}, reason="A slip")
    assert play.rows("fact_set")[-1].body == {
        "kind": "fact_set", "fact": "private[anna].case_ref", "value": "Z", "old": "ANNA",
        "reason": "A slip",
    }  # fmt: skip


def test_an_item_does_not_read_the_outer_fact_of_that_name(begin: Begin) -> None:
    """A fact of main that a step in the block collects too is there for items only by theirs."""
    text = EACH.replace(
        "  - id: private\n", "  - {id: first, collect: [case_ref]}\n  - id: private\n"
    )
    play = begin(text, TWO)
    play.do("advance", "first", {"case_ref": "of the incident"})
    refused = play.refused("missing_facts", "advance", "private[anna].invite")
    assert refused.names == ("case_ref",)
    play.do("advance", "private[anna].invite", {"case_ref": "hers"})
    assert play.fact("case_ref") == "of the incident"
    assert play.fact("private[anna].case_ref") == "hers"


def test_all_other_facts_are_the_surrounding_ones(begin: Begin) -> None:
    text = EACH.replace('skip: person == "troll"', 'skip: mood == "calm"')
    play = begin(text, TWO)
    play.do("set", {"mood": "angry"})
    play.do("advance", "private[anna].invite", {"case_ref": "1"})
    assert "private[anna].solve" in play.active
    play.do("set", {"mood": "calm"}, reason="It calmed down")
    assert "private[anna].solve" not in play.active
    play.do("advance", "private[bob].invite", {"case_ref": "2"})
    assert play.active == ["private"]


def test_the_items_own_name_is_a_variable_inside(begin: Begin) -> None:
    play = begin(EACH, {"people": ["troll", "anna"]})
    play.do("advance", "private[troll].invite", {"case_ref": "1"})
    play.do("advance", "private[anna].invite", {"case_ref": "2"})
    assert play.active == ["private", "private[anna].solve"]


# --- the same step again -------------------------------------------------------------------


def test_entered_again_the_items_of_the_last_visit_are_gone(begin: Begin) -> None:
    """Those on the list begin anew, without the facts they had; those added by hand do not."""
    play = begin(EACH, {"people": ["anna"]})
    play.do("add", "private", "bob")
    through(play, "anna")
    through(play, "bob")
    play.do("advance", "private")
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["private", "private[anna].invite"]
    assert play.fact("private[anna].case_ref") is None
    play.refused("missing_facts", "advance", "invite")
    play.do("add", "private", "bob")
    assert play.refused("missing_facts", "advance", "private[bob].invite").names == ("case_ref",)
    assert play.task("private[bob].invite").visit == 1


def test_a_step_with_items_left_by_time_drops_them_and_comes_back_empty(begin: Begin) -> None:
    text = EACH.replace(
        "    next: close\n", "    due: 1h\n    on_timeout: {to: close}\n    next: close\n"
    )
    play = begin(text, TWO)
    through(play, "anna")
    assert play.forward(hours=1) == [
        "breached private", "left private", "dropped private[bob].invite", "entered close",
    ]  # fmt: skip
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["private", "private[anna].invite", "private[bob].invite"]
    assert play.refused("still_open", "advance", "private").names == ("anna", "bob")


def test_an_item_kept_by_law_is_still_there_when_the_step_comes_round(begin: Begin) -> None:
    """It is not started a second time beside itself, and the step waits for it."""
    text = EACH.replace("due: 2h", "due: {within: 2h, legal: true}")
    text = text.replace(
        "    next: close\n", "    due: 1h\n    on_timeout: {to: close}\n    next: close\n"
    )
    play = begin(text, {"people": ["anna"]})
    play.forward(hours=1)
    assert play.active == ["close", "private[anna].invite"]
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["private", "private[anna].invite"]
    assert play.refused("still_open", "advance", "private").names == ("anna",)
    through(play, "anna")
    play.do("advance", "private")
    assert play.active == ["close"]


# --- clocks, items inside items, and a great many --------------------------------------------


def test_every_item_has_a_clock_of_its_own(begin: Begin) -> None:
    play = begin(EACH, {"people": ["anna"]})
    play.forward(minutes=30)
    play.do("add", "private", "bob")
    assert play.due("private[anna].invite") == "11-20 16:00"
    assert play.due("private[bob].invite") == "11-20 16:30"
    assert play.forward(hours=2) == [
        "breached private[anna].invite",
        "breached private[bob].invite",
    ]


NESTED = book("""\
facts: {shops: {type: list}, note: {type: text}, word: {type: text}}
ends: {over: Over}
steps:
  - id: visit
    owner: lead
    each:
      item: shop
      from: shops
      steps:
        - {id: list_staff, owner: desk, collect: [note]}
        - id: talk
          owner: desk
          each:
            item: person
            steps:
              - {id: ask, owner: desk, collect: [word], skip: person == shop && note == "skip"}
    next: over
""")


def test_items_inside_items_have_names_and_facts_of_their_own(begin: Begin) -> None:
    """The inner one reads what the outer one collected, and both variables."""
    play = begin(NESTED, {"shops": ["north", "south"]})
    play.do("advance", "visit[north].list_staff", {"note": "skip"})
    play.do("advance", "visit[south].list_staff", {"note": "two"})
    play.do("add", "visit[north].talk", "north")
    assert play.active == ["visit", "visit[north].talk", "visit[south].talk"]
    for shop in ("north", "south"):
        play.do("add", f"visit[{shop}].talk", "cas")
    play.do("advance", "visit[south].talk[cas].ask", {"word": "hello"})
    assert play.fact("visit[south].talk[cas].word") == "hello"
    assert play.fact("visit[north].talk[cas].word") is None
    assert play.refused("still_open", "advance", "visit[north].talk").names == ("cas",)
    play.refused("bad_command", "add", "talk", "dee")
    play.do("advance", "visit[south].talk")
    play.do("add", "talk", "dee")  # only one is left
    assert "visit[north].talk[dee].ask" in play.active


def test_dropping_a_step_with_items_drops_what_runs_in_their_items(begin: Begin) -> None:
    play = begin(NESTED, {"shops": ["north"]})
    play.do("advance", "list_staff", {"note": "x"})
    play.do("add", "talk", "cas")
    play.news()
    play.do("cancel", reason="A mistake")
    assert sorted(play.news()) == [
        "cancelled", "dropped visit", "dropped visit[north].talk",
        "dropped visit[north].talk[cas].ask",
    ]  # fmt: skip
    play.do("reopen", reason="It was none")
    assert play.active == ["visit", "visit[north].talk", "visit[north].talk[cas].ask"]


def test_more_items_than_anybody_handles_are_refused(begin: Begin) -> None:
    play = begin(EACH, {"people": [f"p{n}" for n in range(500)]})
    assert len(play.active) == 501
    play.refused("bad_command", "add", "private", "one more")


def test_an_inner_list_is_the_items_own(begin: Begin) -> None:
    """Each shop lists its staff, and the items inside come from its list alone."""
    text = NESTED.replace("shops: {type: list},", "shops: {type: list}, staff: {type: list},")
    text = text.replace("collect: [note]", "collect: [staff]").replace(
        "            item: person\n", "            item: person\n            from: staff\n"
    )
    play = begin(text, {"shops": ["north", "south"]})
    play.do("advance", "visit[north].list_staff", {"staff": "ann, bea"})
    play.do("advance", "visit[south].list_staff", {"staff": ["cor"]})
    assert [ref for ref in play.active if ref.endswith(".ask")] == [
        "visit[north].talk[ann].ask", "visit[north].talk[bea].ask", "visit[south].talk[cor].ask",
    ]  # fmt: skip
    play.do("set", {"visit[south].staff": ["cor", "dik"]}, reason="One more")
    assert "visit[south].talk[dik].ask" in play.active
    assert "visit[north].talk[dik].ask" not in play.active


def test_what_a_clock_sets_inside_an_item_is_the_items_too(begin: Begin) -> None:
    text = EACH.replace("due: 2h", "due: 2h, on_timeout: {set: {case_ref: late, mood: bad}}")
    play = begin(text, TWO)
    play.do("advance", "private[anna].invite", {"case_ref": "1"})
    play.forward(hours=2)
    assert play.fact("private[bob].case_ref") == "late"
    assert play.fact("private[anna].case_ref") == "1"
    assert (play.fact("mood"), play.fact("case_ref")) == ("bad", None)


def test_items_that_pass_themselves_by_are_through_at_once(begin: Begin) -> None:
    text = EACH.replace("collect: [case_ref], due: 2h", "skip: person != 'x'")
    text = text.replace('skip: person == "troll"', "skip: person != 'x'")
    play = begin(text, TWO)
    assert play.active == ["private"]
    play.do("advance", "private")
    assert play.active == ["close"]
