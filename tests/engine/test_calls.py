"""Calling another playbook: what goes in, what comes out, and what stays apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from seawall import Engine
from tests.conftest import Clock
from tests.engine.play import Begin, Play, book

CHECK = book(
    """\
facts:
  sentence: {type: text}
  level: {type: choice, of: [L1, L2]}
  answer: {type: choice, of: ["yes", "no"]}
  note: {type: text}
open: [sentence]
signals: {advice: {collect: [note], to: may_not}}
ends: {may: It may be said, may_not: It may not}
steps:
  - id: ask
    owner: lawyer
    collect: [answer]
    due: [{when: level == "L2", within: 30m}, {within: 4h}]
    on_timeout: {to: may_not}
    next: [{when: answer == "no", to: may_not}, {to: may}]
""",
    id="fault_check",
    roles="lawyer: {title: Lawyer, deputy: second}, second: Second lawyer",
)

CALL = book("""\
facts:
  draft: {type: text}
  severity: {type: choice, of: [L1, L2, L3]}
  answer: {type: text}
  legal_end: {type: choice, of: [may, may_not]}
  verdict: {type: text}
  people: {type: list}
ends: {over: Over}
steps:
  - {id: write, owner: desk, collect: [draft]}
  - id: legal_check
    owner: lead
    call: fault_check
    with: {sentence: draft, level: severity}
    result: {answer: answer, legal_end: outcome}
    next: close
  - {id: close, owner: lead, next: [{when: verdict == "again", to: legal_check}, {to: over}]}
""")

CALLS = {"fault_check": CHECK}


def called(begin: Begin, text: str = CALL, **facts: object) -> Play:
    play = begin(text, facts, calls=CALLS)
    play.do("advance", "write", {"draft": "We are sorry"})
    return play


# --- in and out ----------------------------------------------------------------------------


def test_a_called_playbook_runs_inside_its_step(begin: Begin) -> None:
    """It has its facts by its own names, and its results set ours when it ends."""
    play = called(begin)
    assert play.active == ["legal_check", "legal_check.ask"]
    assert play.fact("legal_check.sentence") == "We are sorry"
    assert play.task("legal_check.ask").owner == "lawyer"
    assert play.task("legal_check.ask").owner_title == "Lawyer"
    assert play.refused("still_open", "advance", "legal_check").names == ("fault_check",)
    play.news()
    play.do("advance", "legal_check.ask", {"answer": "yes"})
    assert play.news() == [
        "fact_set legal_check.answer", "left legal_check.ask", "track_ended legal_check.main",
        "fact_set answer", "fact_set legal_end", "joined legal_check", "left legal_check",
        "entered close",
    ]  # fmt: skip
    assert (play.fact("answer"), play.fact("legal_end")) == ("yes", "may")


def test_what_goes_in_follows_the_callers_facts(begin: Begin) -> None:
    """Also what was not on record when it began; its clock follows in turn."""
    play = called(begin)
    assert play.fact("legal_check.level") is None
    assert play.due("legal_check.ask") == "11-20 18:00"
    play.do("set", {"severity": "L2"})
    assert play.fact("legal_check.level") == "L2"
    assert play.due("legal_check.ask") == "11-20 14:30"
    play.do("set", {"draft": "We are very sorry"}, reason="Better words")
    assert play.fact("legal_check.sentence") == "We are very sorry"
    assert play.fact("answer") is None


def test_a_value_that_the_called_playbook_does_not_know_stays_outside(begin: Begin) -> None:
    """`L3` is no option there; the one before stands."""
    play = called(begin, severity="L1")
    play.do("set", {"severity": "L3"}, reason="It grew")
    assert play.fact("legal_check.level") == "L1"
    play.do("advance", "ask", {"answer": "yes"})
    assert play.active == ["close"]


def test_what_the_called_playbook_was_told_itself_is_not_overwritten(begin: Begin) -> None:
    """Only a change of ours goes in again, not every look at it."""
    play = called(begin)
    play.do("set", {"legal_check.sentence": "Shorter"}, reason="Their own words")
    play.do("note", "Hello")
    assert play.fact("legal_check.sentence") == "Shorter"
    play.do("set", {"draft": "Longer"}, reason="Ours again")
    assert play.fact("legal_check.sentence") == "Longer"


def test_facts_of_the_same_name_stay_apart(begin: Begin) -> None:
    play = called(begin)
    play.do("set", {"answer": "ours"})
    play.refused("missing_facts", "advance", "legal_check.ask")
    play.do("set", {"legal_check.answer": "no"})
    assert play.fact("answer") == "ours"
    play.do("advance", "legal_check.ask")
    assert play.fact("answer") == "no"
    play.refused("unknown_fact", "set", {"legal_check.draft": "x"})
    play.refused("unknown_fact", "set", {"nothing.answer": "x"})


def test_an_end_by_time_is_an_outcome_too(begin: Begin) -> None:
    play = called(begin)
    play.forward(hours=4)
    assert play.active == ["close"]
    assert (play.fact("answer"), play.fact("legal_end")) == (None, "may_not")
    (left,) = [row for row in play.rows("left") if row.body["task"] == "legal_check"]
    assert left.body["how"] == "through"


def test_the_roles_of_a_called_playbook_act_in_it(begin: Begin) -> None:
    from seawall import Person, Roster

    people = {
        "anna": Person(roles=("desk", "lead")),
        "lex": Person(roles=("lawyer",)),
        "sam": Person(roles=("second",)),
    }
    play = begin(CALL, calls=CALLS, roster=Roster(people=people))
    play.do("advance", "write", {"draft": "Sorry"})
    play.refused("not_permitted", "advance", "legal_check.ask", {"answer": "yes"})
    play.refused("not_permitted", "advance", "legal_check", by="lex")
    assert play.task("legal_check.ask").people == ("lex",)
    answer = play.do("advance", "legal_check.ask", {"answer": "yes"}, by="sam")
    assert answer.entries[0].role == "second"


# --- again, and beside each other ------------------------------------------------------------


def test_the_same_call_again_begins_with_no_facts(begin: Begin) -> None:
    play = called(begin)
    play.do("set", {"legal_check.note": "from the first time"})
    play.do("advance", "ask", {"answer": "yes"})
    play.do("advance", "close", {"verdict": "again"})
    assert play.fact("legal_check.note") is None
    assert play.fact("legal_check.answer") is None
    assert play.fact("legal_check.sentence") == "We are sorry"
    assert play.task("legal_check.ask").visit == 1
    play.refused("missing_facts", "advance", "legal_check.ask")
    play.do("advance", "ask", {"answer": "no"})
    assert (play.fact("answer"), play.fact("legal_end")) == ("no", "may_not")


def test_the_same_playbook_called_twice_at_once_is_two(begin: Begin) -> None:
    text = book("""\
facts: {draft: {type: text}, first: {type: text}, second: {type: text}}
open: [draft]
ends: {over: Over}
steps:
  - id: both
    owner: lead
    tracks:
      a: [{id: check_a, call: fault_check, with: {sentence: draft}, result: {first: answer}}]
      b: [{id: check_b, call: fault_check, with: {sentence: '"B"'}, result: {second: answer}}]
    next: over
""")
    play = begin(text, {"draft": "A"}, calls=CALLS)
    assert play.active == ["both", "check_a", "check_a.ask", "check_b", "check_b.ask"]
    assert (play.fact("check_a.sentence"), play.fact("check_b.sentence")) == ("A", "B")
    play.refused("bad_command", "advance", "ask", {"answer": "no"})
    play.do("advance", "check_b.ask", {"answer": "no"})
    assert play.active == ["both", "check_a", "check_a.ask"]
    play.do("advance", "ask", {"answer": "yes"})
    assert (play.fact("first"), play.fact("second")) == ("yes", "no")
    assert play.incident.status == "ended"


def test_a_call_left_another_way_drops_what_runs_in_it(begin: Begin) -> None:
    text = CALL.replace(
        "    next: close\n", "    due: 1h\n    on_timeout: {to: close}\n    next: close\n"
    )
    play = called(begin, text)
    assert play.forward(hours=1) == [
        "breached legal_check", "left legal_check", "dropped legal_check.ask", "entered close",
    ]  # fmt: skip
    assert play.fact("legal_end") is None
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["legal_check", "legal_check.ask"]


# --- calls in items, tracks in calls, calls in calls -----------------------------------------

IN_ITEMS = book("""\
facts: {people: {type: list}, said: {type: text}, verdict: {type: text}, ended: {type: text}}
ends: {over: Over}
steps:
  - id: private
    owner: lead
    each:
      item: person
      from: people
      steps:
        - {id: note, owner: desk, collect: [said]}
        - id: check
          owner: lead
          call: fault_check
          with: {sentence: 'said + " by " + person'}
          result: {verdict: answer, ended: outcome}
    next: over
""")


def test_a_call_inside_an_item_has_the_items_facts_and_gives_it_its_own(begin: Begin) -> None:
    play = begin(IN_ITEMS, {"people": ["anna", "bob"]}, calls=CALLS)
    play.do("advance", "private[anna].note", {"said": "Shame"})
    play.do("advance", "private[bob].note", {"said": "Fire"})
    assert play.active[1:] == [
        "private[anna].check", "private[anna].check.ask",
        "private[bob].check", "private[bob].check.ask",
    ]  # fmt: skip
    assert play.fact("private[bob].check.sentence") == "Fire by bob"
    play.do("advance", "private[bob].check.ask", {"answer": "no"})
    assert play.fact("private[bob].verdict") == "no"
    assert play.fact("private[bob].ended") == "may_not"
    assert play.fact("private[anna].verdict") is None
    assert play.fact("verdict") is None
    play.do("set", {"private[anna].said": "Shame on you"}, reason="In full")
    assert play.fact("private[anna].check.sentence") == "Shame on you by anna"
    play.do("advance", "ask", {"answer": "yes"})
    play.do("advance", "private")
    assert play.incident.end == "over"


SUITE = book(
    """\
facts: {people: {type: list}, word: {type: text}, cause: {type: text}}
tracks: {side: [{id: aside, owner: desk}]}
signals: {noise: {start: side, set: {word: loud}}}
ends: {done_well: Well}
steps:
  - id: both
    owner: lead
    tracks:
      one: [{id: first, owner: desk, collect: [cause]}]
      two:
        - id: talk
          owner: desk
          each: {item: person, from: people, steps: [{id: ask, owner: desk, collect: [word]}]}
      long: {outlives: true, steps: [{id: follow, owner: desk, due: 2h}]}
  - {id: finish, owner: lead, next: done_well}
""",
    id="suite",
)

CALLING_SUITE = book("""\
facts: {names: {type: list}, end: {type: text}}
signals: {stop: {to: over}}
ends: {over: Over}
steps:
  - {id: run, owner: lead, call: suite, with: {people: names}, result: {end: outcome}}
  - {id: close, owner: lead, next: over}
""")


def test_tracks_and_items_inside_a_call_are_named_behind_it(begin: Begin) -> None:
    play = begin(CALLING_SUITE, {"names": ["anna"]}, calls={"suite": SUITE})
    assert play.active == [
        "run", "run.both", "run.first", "run.follow", "run.talk", "run.talk[anna].ask",
    ]  # fmt: skip
    play.do("advance", "one.first", {"cause": "x"})
    assert play.fact("run.cause") == "x"
    play.do("advance", "run.talk[anna].ask", {"word": "hello"})
    play.do("advance", "run.talk")
    assert play.active == ["run", "run.finish", "run.follow"]
    play.do("advance", "finish")
    assert play.active == ["close", "run.follow"]
    assert play.fact("end") == "done_well"
    play.do("advance", "close")
    assert (play.incident.status, play.active) == ("ended", ["run.follow"])
    play.do("advance", "follow")
    assert play.active == []


def test_a_signal_of_a_called_playbook_arrives_in_it(begin: Begin) -> None:
    """It starts the called playbook's own track, and sets its facts; ours are not touched."""
    play = begin(CALLING_SUITE, {"names": []}, calls={"suite": SUITE})
    play.do("signal", "noise")
    assert "run.aside" in play.active
    assert play.fact("run.word") == "loud"
    play.do("signal", "stop")
    assert play.active == ["run.follow"]


def test_a_signal_of_a_call_that_does_not_run_moves_nothing(begin: Begin) -> None:
    play = begin(CALL, calls=CALLS)
    play.do("signal", "advice")
    assert play.active == ["write"]
    play.do("advance", "write", {"draft": "Sorry"})
    assert play.active == ["legal_check", "legal_check.ask"]
    assert play.refused("missing_facts", "signal", "advice").names == ("note",)
    play.do("signal", "advice", {"legal_check.note": "Better not"})
    assert play.fact("legal_end") == "may_not"


def test_calls_in_calls_have_names_behind_each_other(begin: Begin) -> None:
    middle = book(
        """\
facts: {text: {type: text}, said: {type: text}}
open: [text]
ends: {checked: Checked}
steps:
  - id: inner
    call: fault_check
    with: {sentence: text}
    result: {said: outcome}
    next: checked
""",
        id="middle",
    )
    outer = book("""\
facts: {draft: {type: text}, outcome_is: {type: text}}
open: [draft]
ends: {over: Over}
steps:
  - {id: outer, call: middle, with: {text: draft}, result: {outcome_is: said}, next: over}
""")
    play = begin(outer, {"draft": "Sorry"}, calls={"middle": middle, "fault_check": CHECK})
    assert play.active == ["outer", "outer.inner", "outer.inner.ask"]
    play.do("set", {"draft": "Very sorry"}, reason="More")
    assert play.fact("outer.inner.sentence") == "Very sorry"
    play.do("advance", "ask", {"answer": "yes"})
    assert play.incident.end == "over"
    assert play.fact("outcome_is") == "may"


# --- pinning -------------------------------------------------------------------------------


def test_a_called_playbook_is_pinned_with_its_caller(begin: Begin, tmp_path: Path) -> None:
    """Its file may change or go; the incident goes on as it began."""
    play = begin(CALL, calls=CALLS)
    (tmp_path / "fault_check.yaml").unlink()
    play.do("advance", "write", {"draft": "Sorry"})
    play.do("advance", "ask", {"answer": "yes"})
    assert play.active == ["close"]


def test_a_change_in_a_called_playbook_makes_another_plan(
    sqlite_url: str, clock: Clock, tmp_path: Path
) -> None:
    file = tmp_path / "t.yaml"
    file.write_text(CALL)
    digests = []
    with Engine(sqlite_url, clock=clock) as engine:
        for text in (CHECK, CHECK, CHECK.replace("within: 4h", "within: 5h")):
            (tmp_path / "fault_check.yaml").write_text(text)
            digests.append(engine.register(file).digest)
    assert digests[0] == digests[1] != digests[2]


def test_a_playbook_given_as_text_may_call_one_that_is_shipped(
    sqlite_url: str, clock: Clock
) -> None:
    text = book("""\
facts: {story: {type: text}}
open: [story]
ends: {over: Over}
steps:
  - {id: check, owner: lead, call: fault_check, with: {what_happened: story}, next: over}
""")
    with Engine(sqlite_url, clock=clock) as engine:
        engine.register(text)
        number = engine.open("t", {"story": "x"}, actor="anna").incident.number
        assert len(engine.incident(number).tasks) == 2
        assert engine.verify(number)[0].ok


@pytest.mark.parametrize("missing", ["sentence"])
def test_a_fact_that_was_not_there_when_the_call_began_goes_in_later(
    begin: Begin, missing: str
) -> None:
    """An expression that reads nothing on record gives nothing, until it does."""
    text = CALL.replace("collect: [draft]", "collect: [{name: draft, optional: true}]")
    play = begin(text, calls=CALLS)
    play.do("advance", "write")
    assert play.fact(f"legal_check.{missing}") is None
    play.do("set", {"draft": "Sorry"})
    assert play.fact(f"legal_check.{missing}") == "Sorry"


def test_a_call_that_starts_again_beside_what_outlives_the_first_has_a_name_of_its_own(
    begin: Begin,
) -> None:
    """What goes on keeps its name and its facts; the second run begins without any."""
    called = book(
        """\
facts: {cause: {type: text}}
ends: {done_well: Well}
steps:
  - id: both
    join: [one]
    tracks:
      one: [{id: first, collect: [cause]}]
      long: {outlives: true, steps: [{id: follow, collect: [cause]}]}
    next: done_well
""",
        id="suite",
    )
    text = book("""\
facts: {how: {type: text}}
ends: {over: Over}
steps:
  - {id: run, owner: lead, call: suite}
  - {id: close, owner: lead, next: [{when: how == "again", to: run}, {to: over}]}
""")
    play = begin(text, calls={"suite": called})
    play.do("advance", "first", {"cause": "a pump"})
    play.do("advance", "close", {"how": "again"})
    assert "run.follow" in play.active
    assert play.fact("run.cause") == "a pump"
    second = [ref for ref in play.active if ref.endswith("first")]
    assert second == ["run[2].first"]
    play.refused("missing_facts", "advance", "first")
    play.do("advance", "first", {"cause": "a pipe"})
    assert (play.fact("run.cause"), play.fact("run[2].cause")) == ("a pump", "a pipe")
    play.do("advance", "run.follow")
    play.do("advance", "close", {"how": "enough"}, reason="x")
    assert play.incident.end == "over"
    assert play.active == ["run[2].follow"]


def test_a_step_that_is_passed_when_it_is_entered_calls_nothing(begin: Begin) -> None:
    play = begin(
        CALL.replace("    call: fault_check", "    skip: 'true'\n    call: fault_check"),
        calls=CALLS,
    )
    play.do("advance", "write", {"draft": "Sorry"})
    assert play.active == ["close"]
    assert play.rows("track_started") == []
    assert play.fact("legal_check.sentence") is None


def test_a_playbook_that_passes_itself_by_is_through_at_once(begin: Begin) -> None:
    called = CHECK.replace("    collect: [answer]\n", "    skip: sentence == 'x'\n")
    play = begin(CALL, calls={"fault_check": called})
    play.do("advance", "write", {"draft": "x"})
    assert play.active == ["close"]
    assert play.fact("legal_end") == "may"
