"""What is measured: from when to when, on which hours, and against which target."""

from __future__ import annotations

import pytest

from seawall import Measured
from tests.conftest import Clock
from tests.engine.play import Begin, Play, book, local

MEASURES = book("""\
facts: {posted_at: {type: datetime}, answer: {type: text}, how: {type: text}}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
signals: {seen: {}}
measures:
  first_answer: {title: First answer, from: posted_at, to: answer_it.left, target: 60m}
  in_office: {from: posted_at, to: answer_it.left, target: 2h, calendar: office}
  whole: {from: opened_at, to: ended_at}
  working: {from: answer_it.entered, to: answer_it.left}
  notice: {from: opened_at, to: seen.received, target: 30m}
ends: {over: Over}
steps:
  - {id: look, owner: lead}
  - id: answer_it
    owner: lead
    skippable: true
    skip: how == "skip"
    due: 4h
    on_timeout: {to: close}
  - {id: close, owner: lead, next: [{when: how == "again", to: answer_it}, {to: over}]}
""")
POSTED = {"posted_at": "2026-11-20T13:50"}


def measured(play: Play, name: str) -> Measured:
    return next(one for one in play.incident.measures if one.id == name)


def status(play: Play, name: str) -> str:
    return measured(play, name).status


def minutes(play: Play, name: str) -> float | None:
    seconds = measured(play, name).seconds
    return None if seconds is None else seconds / 60


def test_a_span_runs_from_its_first_moment_and_is_met_in_time(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    play.forward(minutes=20)
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("running", 30)
    one = measured(play, "first_answer")
    assert (one.title, one.target, one.until) == ("First answer", 3600, local("2026-11-20T14:50"))
    play.forward(minutes=30)
    assert status(play, "first_answer") == "running"  # exactly at its target
    play.do("advance", "answer_it")
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("met", 60)
    play.forward(days=1)
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("met", 60)


def test_it_is_missed_as_soon_as_its_target_has_passed(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    play.forward(minutes=50, seconds=1)
    assert status(play, "first_answer") == "missed"
    play.do("advance", "answer_it")
    assert (status(play, "first_answer"), measured(play, "first_answer").seconds) == (
        "missed",
        3601,
    )


def test_before_its_first_moment_it_waits(begin: Begin) -> None:
    play = begin(MEASURES)
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("waiting", None)
    play.do("set", POSTED)
    assert status(play, "first_answer") == "running"
    assert status(play, "working") == "waiting"


def test_without_a_target_it_is_only_counted(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    assert status(play, "whole") == "running"
    for step in ("look", "answer_it"):
        play.do("advance", step)
    play.forward(minutes=90)
    play.do("advance", "close")
    assert (status(play, "whole"), minutes(play, "whole")) == ("done", 90)
    assert (status(play, "working"), minutes(play, "working")) == ("done", 0)


def test_on_a_calendar_only_open_time_counts(begin: Begin) -> None:
    """From Friday 13:50 to Monday 09:10 are three hours and twenty minutes."""
    play = begin(MEASURES, {"posted_at": "2026-11-20T16:00"})
    assert measured(play, "in_office").until == local("2026-11-23T10:00")
    play.do("advance", "look")
    play.until("2026-11-20T17:30")
    assert minutes(play, "in_office") == 60
    play.until("2026-11-20T18:00")  # answer_it is left by its clock, which does not count
    assert play.active == ["close"]
    play.until("2026-11-23T10:01")
    assert (status(play, "in_office"), minutes(play, "in_office")) == ("missed", 121)


@pytest.mark.parametrize(
    ("posted", "looked", "long"),
    [
        ("2026-10-24T22:00", "2026-10-25T08:00", 11 * 60),
        ("2027-03-27T22:00", "2027-03-28T08:00", 9 * 60),
    ],
)
def test_an_hour_is_an_hour_on_the_nights_the_clocks_change(
    begin: Begin, clock: Clock, posted: str, looked: str, long: float
) -> None:
    clock.now = local(posted)
    play = begin(MEASURES, {"posted_at": posted})
    play.until(looked)
    assert minutes(play, "first_answer") == long


@pytest.mark.parametrize("how", ["skip", "timeout", "pass", "cancel"])
def test_only_what_was_really_done_counts_as_left(begin: Begin, how: str) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    if how == "skip":
        play.do("skip", "answer_it", reason="Nothing to say")
    elif how == "timeout":
        play.forward(hours=4)
    elif how == "pass":
        play.do("set", {"how": "skip"})
    else:
        play.do("cancel", reason="x")
    assert "answer_it" in play.incident.done
    assert status(play, "working") == ("dropped" if how == "cancel" else "running")
    play.forward(hours=5)
    assert status(play, "first_answer") == ("dropped" if how == "cancel" else "missed")


def test_what_still_runs_when_the_incident_is_over_stops_counting(begin: Begin) -> None:
    """What was not needed any more is not late; what was late by then stays late."""
    play = begin(MEASURES, POSTED)
    play.forward(minutes=40)
    play.do("cancel", reason="A joke")
    play.forward(days=3)
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("dropped", 50)
    assert status(play, "notice") == "missed"
    assert (status(play, "whole"), minutes(play, "whole")) == ("done", 40)


def test_a_measure_counts_only_while_its_condition_holds(begin: Begin) -> None:
    text = MEASURES.replace(
        "to: answer_it.left, target: 60m",
        "to: answer_it.left, target: 60m, when: 'how != \"joke\"'",
    )
    play = begin(text, {**POSTED, "how": "joke"})
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("dropped", None)
    play.do("set", {"how": "serious"}, reason="It is none")
    assert status(play, "first_answer") == "running"


def test_the_first_time_counts_also_when_the_step_comes_again(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    play.forward(minutes=10)
    play.do("advance", "answer_it")
    play.do("advance", "close", {"how": "again"})
    play.forward(minutes=30)
    play.do("advance", "answer_it")
    assert minutes(play, "first_answer") == 20
    assert minutes(play, "working") == 10


def test_skipped_first_and_done_later_counts_when_it_was_done(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    play.do("skip", "answer_it", reason="Not now")
    play.do("advance", "close", {"how": "again"})
    play.forward(minutes=30)
    play.do("advance", "answer_it")
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("met", 40)


def test_a_corrected_fact_is_measured_anew(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.do("advance", "look")
    play.do("advance", "answer_it")
    assert status(play, "first_answer") == "met"
    play.do("set", {"posted_at": "2026-11-20T10:00"}, reason="The first post was earlier")
    assert (status(play, "first_answer"), minutes(play, "first_answer")) == ("missed", 240)


def test_the_first_arrival_of_a_signal_counts(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    play.forward(minutes=10)
    play.do("signal", "seen")
    play.forward(minutes=50)
    play.do("signal", "seen")
    assert (status(play, "notice"), minutes(play, "notice")) == ("met", 10)


def test_reopened_an_incident_has_not_ended_any_more(begin: Begin) -> None:
    play = begin(MEASURES, POSTED)
    for step in ("look", "answer_it", "close"):
        play.do("advance", step)
    assert status(play, "whole") == "done"
    play.do("reopen", reason="It is back")
    play.forward(hours=1)
    assert (status(play, "whole"), minutes(play, "whole")) == ("running", 60)


def test_a_fact_after_the_last_moment_gives_no_time_below_nothing(begin: Begin) -> None:
    """Answered before it was posted is a slip of whoever gave the times, and no missed target."""
    play = begin(MEASURES, {"posted_at": "2026-11-20T18:00"})
    play.do("advance", "look")
    play.do("advance", "answer_it")
    assert status(play, "first_answer") == "met"
