"""Reopening: everything that the end dropped is back, inside each other as it was."""

from __future__ import annotations

import pytest

from tests.engine.play import Begin, Play, book

NESTED = book("""\
facts: {people: {type: list}, word: {type: text}, cause: {type: text}, end: {type: text}}
signals: {stop: {to: over}, alarm: {start: crisis}}
tracks: {crisis: [{id: meet, owner: lead, due: 1h}, {id: act, owner: lead}]}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    tracks:
      repair: [{id: find, owner: desk, due: 2h}, {id: mend, owner: desk}]
      people:
        - id: private
          owner: desk
          each:
            item: person
            from: people
            steps: [{id: talk, owner: desk, collect: [word]}, {id: write, owner: desk}]
      check: [{id: ask, owner: lead, call: asking, with: {claim: word}, result: {end: outcome}}]
  - {id: close, owner: lead, next: over}
""")
ASKING = book(
    """\
facts: {claim: {type: text}, answer: {type: text}}
ends: {answered: Answered}
steps: [{id: put, owner: lead, collect: [answer]}, {id: check_it, owner: lead, next: answered}]
""",
    id="asking",
)
ALL = ["ask", "ask.put", "find", "private", "private[a].talk", "private[b].talk", "respond"]


def begun(begin: Begin) -> Play:
    return begin(NESTED, {"people": ["a", "b"]}, calls={"asking": ASKING})


def ended(play: Play, how: str) -> None:
    if how == "cancel":
        play.do("cancel", reason="A mistake")
    else:
        play.do("signal", "stop")
    assert play.active == []


HOWS = pytest.mark.parametrize("how", ["cancel", "stop"])


@HOWS
def test_nested_tasks_come_back_where_they_were(begin: Begin, how: str) -> None:
    """Tracks, items and calls; each further than its first step if it was."""
    play = begun(begin)
    play.do("advance", "find")
    play.do("advance", "private[a].talk", {"word": "hello"})
    play.do("advance", "ask.put", {"answer": "yes"})
    play.do("signal", "alarm")
    play.do("advance", "meet")
    before = play.active
    ended(play, how)
    play.forward(hours=1)
    play.do("reopen", reason="It was none")
    assert play.active == before
    assert play.fact("private[a].word") == "hello"
    assert play.fact("ask.answer") == "yes"


def test_a_signal_to_an_end_takes_what_ran_inside_with_it_and_back(begin: Begin) -> None:
    """What ran inside the step that main was moved from comes back with it, and it can be left."""
    text = book("""\
signals: {stop: {to: over}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    tracks: {a: [{id: one, owner: desk}, {id: two, owner: desk}], b: [{id: three, owner: desk}]}
    next: over
""")
    play = begin(text)
    play.do("advance", "one")
    play.do("signal", "stop")
    play.do("reopen", reason="Too early")
    assert play.active == ["respond", "three", "two"]
    assert play.refused("still_open", "advance", "respond").names == ("a", "b")
    play.do("advance", "two")
    play.do("advance", "three")
    play.do("advance", "respond")
    assert play.incident.end == "over"


def test_a_reopened_step_is_not_left_by_itself_again(begin: Begin) -> None:
    """Whoever reopened it had a reason: its owner says when it is over."""
    play = begun(begin)
    play.do("cancel", reason="x")
    play.do("reopen", reason="It was none")
    assert play.active == ALL
    play.do("advance", "find")
    play.do("advance", "mend")
    for item in ("a", "b"):
        play.do("advance", f"private[{item}].talk", {"word": item})
        play.do("advance", f"private[{item}].write")
    play.do("advance", "private")
    assert play.refused("still_open", "advance", "respond").names == ("check",)
    play.do("advance", "ask.put", {"answer": "yes"})
    play.do("advance", "ask.check_it")
    assert play.active == ["ask", "respond"]
    assert play.fact("end") == "answered"
    play.do("advance", "ask")
    assert play.active == ["respond"]
    play.do("advance", "respond")
    assert play.active == ["close"]


def test_a_reopened_step_whose_join_was_met_can_be_advanced(begin: Begin) -> None:
    """Reopened after all of it was done, nothing holds it."""
    text = book("""\
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    tracks: {a: [{id: one, owner: desk}], b: [{id: two, owner: desk}]}
    next: over
""")
    play = begin(text)
    play.do("advance", "one")
    play.do("advance", "two")
    assert play.incident.end == "over"
    play.do("reopen", reason="Not yet")
    assert play.active == ["respond"]
    play.do("note", "Nothing happens by itself")
    assert play.active == ["respond"]
    play.do("advance", "respond")
    assert play.incident.end == "over"


def test_a_reopened_wait_whose_signal_came_is_left_by_its_owner(begin: Begin) -> None:
    text = book("""\
signals: {calm: {}}
ends: {over: Over}
steps: [{id: rest, owner: lead, wait: {for: calm, manual: false}, next: over}]
""")
    play = begin(text)
    play.do("signal", "calm")
    assert play.incident.end == "over"
    play.do("reopen", reason="It is not")
    assert play.active == ["rest"]
    play.refused("waiting", "advance", "rest")
    play.do("signal", "calm")
    assert play.incident.end == "over"


def test_clocks_begin_anew(begin: Begin) -> None:
    play = begun(begin)
    play.forward(hours=1)
    play.do("cancel", reason="x")
    play.forward(hours=3)
    play.do("reopen", reason="It was none")
    assert play.due("find") == "11-20 20:00"
    assert play.task("find").visit == 2
    assert play.forward(hours=2) == ["breached find"]


def test_ended_and_reopened_several_times(begin: Begin) -> None:
    play = begun(begin)
    for visit in range(2, 5):
        play.do("cancel", reason="x")
        play.do("reopen", reason="It was none")
        assert play.active == ALL
        assert play.task("find").visit == visit
    play.do("add", "private", "c")
    assert "private[c].talk" in play.active


def test_items_that_were_through_stay_through(begin: Begin) -> None:
    play = begun(begin)
    play.do("advance", "private[a].talk", {"word": "x"})
    play.do("advance", "private[a].write")
    play.do("cancel", reason="x")
    play.do("reopen", reason="y")
    assert "private[a].talk" not in play.active
    assert play.refused("still_open", "advance", "private").names == ("b",)
    play.refused("conflict", "add", "private", "a")


def test_what_outlived_the_end_is_not_started_twice(begin: Begin) -> None:
    text = book("""\
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: [a]
    tracks: {a: [{id: one, owner: desk}], b: {outlives: true, steps: [{id: two, owner: desk}]}}
  - {id: close, owner: lead, next: over}
""")
    play = begin(text)
    play.do("advance", "one")
    play.do("advance", "close")
    assert play.active == ["two"]
    play.do("reopen", reason="x")
    assert play.active == ["close", "two"]
    assert play.task("two").visit == 1


OUTLIVING = book("""\
facts: {people: {type: list}}
signals: {stop: {to: over}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    tracks:
      care:
        outlives: true
        steps:
          - id: private
            owner: desk
            due: 1h
            on_timeout: {to: private}
            each: {item: person, from: people, steps: [{id: talk, owner: desk}]}
            next: done
    next: over
""")


@pytest.mark.parametrize("again", [False, True])
def test_what_was_dropped_since_the_end_stays_dropped(begin: Begin, again: bool) -> None:
    """A track that outlived the end went on, as it would have: nothing of that is turned back."""
    play = begin(OUTLIVING)
    play.do("add", "private", "a")
    play.do("signal", "stop")
    assert play.active == ["private", "private[a].talk"]
    play.forward(hours=1)
    assert play.active == ["private"]
    if again:
        play.do("add", "private", "a")
        play.do("advance", "talk")
    play.do("reopen", reason="It was not over")
    assert play.active == ["private", "respond"]


def test_reopening_into_a_full_step_counts_as_a_visit(begin: Begin) -> None:
    """It goes back whatever `max_visits` says; a refusal later tells how often it really was."""
    play = begin(
        book(
            "ends: {over: Over}\nsteps:\n"
            "  - {id: one, owner: lead, next: [{when: visits > 9, to: over}, {to: two}]}\n"
            "  - {id: two, owner: lead, max_visits: 1, next: one}\n"
        )
    )
    play.do("advance", "one")
    for _ in range(2):
        play.do("cancel", reason="A mistake")
        play.do("reopen", reason="No mistake")
    play.do("advance", "two")
    refused = play.refused("too_many_visits", "advance", "one")
    assert refused.message == "two may be visited 1 time and was visited 3 times"


def test_an_open_incident_cannot_be_reopened_and_it_needs_a_reason(begin: Begin) -> None:
    play = begun(begin)
    play.refused("not_ended", "reopen", reason="x")
    play.do("cancel", reason="x")
    play.refused("reason_required", "reopen", reason=None)


def test_approval_and_hand_over_that_were_asked_are_asked_anew(begin_anywhere: Begin) -> None:
    """The task begins again; nobody approves what was cancelled in between."""
    text = book("""\
facts: {word: {type: text}}
ends: {over: Over}
steps: [{id: say, owner: desk, collect: [word], approve: lead, next: over}]
""")
    play = begin_anywhere(text)
    play.do("advance", "say", {"word": "x"})
    play.do("handover", "say", "bo")
    play.do("cancel", reason="x")
    assert play.engine.tasks(role="lead") == ()
    play.do("reopen", reason="y")
    play.refused("not_asked", "approve", "say")
    play.refused("not_asked", "accept", "say", by="bo")
    play.do("advance", "say")
    play.do("approve", "say", by="bo")
    assert play.incident.end == "over"
