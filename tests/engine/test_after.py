"""What must come before: steps that hold others back, on whatever track, and letting go."""

from __future__ import annotations

from tests.engine.play import Begin, Play, book

AFTER = book("""\
facts: {word: {type: text}, again: {type: bool}}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: [b]
    tracks:
      a:
        - {id: brief, owner: desk, skippable: true}
        - {id: tell_partner, owner: desk, due: 4h, on_timeout: {to: done}}
      b:
        - id: publish
          owner: desk
          collect: [word]
          after: [brief, {step: tell_partner, at_most: 2h}]
  - {id: close, owner: lead, next: [{when: again, to: respond}, {to: over}]}
""")
WORDS = {"word": "x"}


def published(play: Play) -> bool:
    return "close" in play.active


def test_a_step_is_held_back_until_the_others_were_left(begin: Begin) -> None:
    """It may be worked on meanwhile; facts are asked for first."""
    play = begin(AFTER)
    play.refused("missing_facts", "advance", "publish")
    refused = play.refused("held_back", "advance", "publish", WORDS)
    assert refused.names == ("brief", "tell_partner")
    assert play.task("publish").held_by == ("brief", "tell_partner")
    play.do("set", WORDS)
    play.do("advance", "brief")
    assert play.refused("held_back", "advance", "publish").names == ("tell_partner",)
    play.do("advance", "tell_partner")
    play.do("advance", "publish")
    assert published(play)


def test_a_skipped_step_holds_nothing(begin: Begin) -> None:
    play = begin(AFTER)
    play.do("skip", "brief", reason="They know")
    assert play.task("publish").held_by == ("tell_partner",)


def test_after_a_while_it_lets_go_and_the_log_says_so(begin: Begin) -> None:
    """That one step alone: the other one holds still."""
    play = begin(AFTER)
    play.forward(minutes=30)
    assert play.forward(minutes=89) == []
    assert play.forward(minutes=1) == ["let_go publish"]
    assert play.rows("let_go")[0].body["step"] == "tell_partner"
    assert play.refused("held_back", "advance", "publish", WORDS).names == ("brief",)
    play.do("advance", "brief")
    play.do("advance", "publish", WORDS)
    assert published(play)


def test_what_was_left_in_time_is_not_let_go(begin: Begin) -> None:
    play = begin(AFTER)
    play.do("advance", "brief")
    play.do("advance", "tell_partner")
    assert play.forward(hours=3) == []


def test_it_is_let_go_late_where_nobody_looked(begin: Begin) -> None:
    play = begin(AFTER)
    play.clock.forward(hours=3)
    play.tick()
    assert play.rows("let_go")[0].body["late"] == 3600


def test_time_counts_from_the_start_of_the_step_that_waits(begin: Begin) -> None:
    text = AFTER.replace("      b:\n", "      b:\n        - {id: draft, owner: desk}\n")
    play = begin(text)
    play.forward(hours=1)
    play.do("advance", "draft")
    assert play.forward(minutes=119) == []
    assert play.forward(minutes=1) == ["let_go publish"]


def test_a_dropped_step_holds_nothing(begin: Begin) -> None:
    """Nobody will do it any more."""
    text = book("""\
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: any
    tracks: {a: [{id: one, owner: desk}], b: [{id: two, owner: desk}]}
  - {id: close, owner: lead, after: [one, two], next: over}
""")
    play = begin(text)
    play.do("advance", "two")
    assert play.task("close").held_by == ()
    play.do("advance", "close")
    assert play.incident.end == "over"


def test_in_an_item_the_steps_of_that_item_hold(begin: Begin) -> None:
    """And those outside, once for all."""
    text = book("""\
facts: {people: {type: list}}
ends: {over: Over}
steps:
  - id: both
    owner: lead
    tracks:
      a: [{id: brief, owner: desk}]
      b:
        - id: private
          owner: desk
          each:
            item: person
            from: people
            steps:
              - id: sort
                owner: desk
                tracks:
                  x: [{id: ask, owner: desk}]
                  y: [{id: tell, owner: desk, after: [ask, brief]}]
  - {id: close, owner: lead, next: over}
""")
    play = begin(text, {"people": ["anna", "bob"]})
    play.do("advance", "private[anna].ask")
    assert play.task("private[anna].tell").held_by == ("brief",)
    assert play.task("private[bob].tell").held_by == ("ask", "brief")
    play.do("advance", "brief")
    play.do("advance", "private[anna].tell")
    play.refused("held_back", "advance", "private[bob].tell")


def test_a_step_that_is_held_back_asks_for_no_approval(begin: Begin) -> None:
    text = AFTER.replace(
        "          collect: [word]\n", "          collect: [word]\n          approve: lead\n"
    )
    play = begin(text)
    play.refused("held_back", "advance", "publish", WORDS)
    assert play.rows("approval_asked") == []
    play.do("advance", "brief")
    play.do("advance", "tell_partner")
    play.do("advance", "publish", WORDS)
    play.do("approve", "publish", by="bo")
    assert published(play)


def test_a_clock_that_leads_on_is_not_held(begin: Begin) -> None:
    """A passed due time is no advance: the step is left, whatever should have come before."""
    text = AFTER.replace(
        "          collect: [word]\n", "          due: 1h\n          on_timeout: {to: done}\n"
    )
    play = begin(text)
    play.forward(hours=1)
    assert published(play)


def test_the_round_after_is_held_anew(begin: Begin) -> None:
    """Entered again, the tracks begin anew, and so does what holds a step of theirs."""
    play = begin(AFTER)
    play.do("advance", "brief")
    play.do("advance", "tell_partner")
    play.do("advance", "publish", WORDS)
    play.do("advance", "close", {"again": True})
    assert play.task("publish").held_by == ("brief", "tell_partner")
    play.refused("held_back", "advance", "publish")
