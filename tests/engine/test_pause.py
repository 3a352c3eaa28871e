"""Pausing a clock: nothing fires, and what is due moves by the time that was lost."""

from __future__ import annotations

import pytest

from seawall import Person, Roster
from tests.conftest import Clock
from tests.engine.play import Begin, book, local

PAUSE = book("""\
facts: {base: {type: datetime}, quick: {type: bool}}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
ends: {over: Over}
steps:
  - id: wait
    owner: lead
    due: DUE
    escalate: [{at: 50%, tell: owner}, {at: due-30m, tell: owner}, {at: due+10m, tell: desk}]
    on_timeout: {tell: lead}
  - {id: close, owner: lead, next: over}
""")


def pausable(due: str) -> str:
    return PAUSE.replace("DUE", due)


WALL = pausable("{within: 4h, pausable: true}")
OFFICE = pausable("{within: 4h, calendar: office, pausable: true}")
ANCHORED = pausable("{within: 4h, of: base, pausable: true}")


def test_nothing_fires_while_paused_and_everything_moves_by_the_time_lost(begin: Begin) -> None:
    """Half of the window was over at 16:00, all of it at 18:00; three hours are lost."""
    play = begin(WALL)
    play.forward(hours=1)
    play.do("pause", "wait", reason="Their system is down")
    assert play.task("wait").paused_at == play.clock()
    assert play.forward(hours=3) == []
    play.news()
    play.do("resume", "wait")
    assert play.news() == ["resumed wait"]
    assert play.due("wait") == "11-20 21:00"
    assert play.until("2026-11-20T18:59") == []
    assert play.until("2026-11-20T19:00") == ["rung_fired wait"]
    assert play.until("2026-11-20T20:30") == ["rung_fired wait"]
    assert play.until("2026-11-20T21:00") == ["breached wait"]
    assert play.until("2026-11-20T21:10") == ["rung_fired wait"]


def test_what_fired_before_does_not_fire_again(begin: Begin) -> None:
    play = begin(WALL)
    assert play.forward(hours=2) == ["rung_fired wait"]
    play.do("pause", "wait")
    play.forward(hours=5)
    play.do("resume", "wait")
    assert play.until("2026-11-20T23:00") == ["rung_fired wait", "breached wait"]


def test_several_pauses_add_up(begin: Begin) -> None:
    play = begin(WALL)
    for _ in range(3):
        play.forward(minutes=20)
        play.do("pause", "wait", reason="x")
        play.forward(hours=1)
        play.do("resume", "wait")
    assert play.due("wait") == "11-20 21:00"
    assert play.until("2026-11-20T19:00") == ["rung_fired wait"]


def test_on_a_calendar_only_open_time_is_lost(begin: Begin) -> None:
    """From Friday 16:00 over the weekend to Monday 10:00 are two open hours, of three left."""
    play = begin(OFFICE)
    assert play.due("wait") == "11-23 10:00"
    assert play.until("2026-11-20T16:00") == ["rung_fired wait"]
    play.do("pause", "wait", reason="x")
    assert play.until("2026-11-23T10:00") == []
    play.do("resume", "wait")
    assert play.due("wait") == "11-23 12:00"
    assert play.until("2026-11-23T11:30") == ["rung_fired wait"]
    assert play.until("2026-11-23T12:00") == ["breached wait"]


def test_a_pause_in_closed_time_loses_nothing(begin: Begin) -> None:
    play = begin(OFFICE)
    play.until("2026-11-20T18:00")
    play.do("pause", "wait", reason="x")
    play.until("2026-11-22T12:00")
    play.do("resume", "wait")
    assert play.due("wait") == "11-23 10:00"


@pytest.mark.parametrize(
    ("start", "paused", "resumed", "due"),
    [
        # the autumn night is an hour longer: from 23:00 to 08:00 are ten hours
        ("2026-10-24T22:00", "2026-10-24T23:00", "2026-10-25T08:00", "10-25 11:00"),
        # the spring night is an hour shorter
        ("2027-03-27T22:00", "2027-03-27T23:00", "2027-03-28T08:00", "03-28 11:00"),
    ],
)
def test_a_pause_over_the_nights_the_clocks_change(
    begin: Begin, clock: Clock, start: str, paused: str, resumed: str, due: str
) -> None:
    """Four hours, of which one is over when it is paused, leave three when it goes on."""
    clock.now = local(start)
    play = begin(WALL)
    play.until(paused)
    play.do("pause", "wait", reason="x")
    play.until(resumed)
    play.do("resume", "wait")
    assert play.due("wait") == due


@pytest.mark.parametrize(
    ("friday", "monday"), [("2026-10-23", "2026-10-26"), ("2027-03-26", "2027-03-29")]
)
def test_a_pause_on_a_calendar_over_the_weekends_the_clocks_change(
    begin: Begin, clock: Clock, friday: str, monday: str
) -> None:
    """Three of four open hours are left on Monday at nine; half an hour each side is lost."""
    clock.now = local(f"{friday}T16:00")
    play = begin(OFFICE)
    assert play.due("wait") == f"{monday[5:]} 12:00"
    play.until(f"{friday}T16:30")
    play.do("pause", "wait")
    play.until(f"{monday}T09:30")
    play.do("resume", "wait")
    assert play.due("wait") == f"{monday[5:]} 13:00"
    assert play.until(f"{monday}T11:00") == ["rung_fired wait"]


def test_while_paused_it_is_as_urgent_as_it_was(begin: Begin) -> None:
    play = begin(WALL)
    play.forward(hours=1)
    play.do("pause", "wait", reason="x")
    play.forward(days=3)
    assert play.task("wait").urgency == "green"
    assert play.engine.incidents(overdue=True).items == ()


def test_a_task_paused_after_it_was_late_stays_late(begin: Begin) -> None:
    play = begin(WALL)
    play.forward(hours=5)
    play.do("pause", "wait", reason="x")
    assert play.task("wait").urgency == "red"
    play.forward(hours=1)
    play.do("resume", "wait")
    assert play.due("wait") == "11-20 19:00"
    assert play.task("wait").urgency == "red"
    assert play.forward(days=1) == []


# --- corrected meanwhile -----------------------------------------------------------------------


def test_an_anchor_corrected_while_paused_keeps_the_time_lost(begin: Begin) -> None:
    """From 13:00 instead of 14:00, with two hours lost: 17:00 and two hours."""
    play = begin(ANCHORED, {"base": "2026-11-20T14:00"})
    play.forward(minutes=30)
    play.do("pause", "wait", reason="x")
    play.forward(hours=1)
    play.do("set", {"base": "2026-11-20T13:00"}, reason="Earlier")
    assert play.forward(hours=1) == []
    play.do("resume", "wait")
    assert play.due("wait") == "11-20 19:00"


def test_an_anchor_corrected_after_a_pause_keeps_the_time_lost(begin: Begin) -> None:
    """As much of it as came after the anchor: before that nothing was lost."""
    play = begin(ANCHORED, {"base": "2026-11-20T14:00"})
    play.do("pause", "wait", reason="x")
    play.forward(hours=2)
    play.do("resume", "wait")
    assert play.due("wait") == "11-20 20:00"
    play.do("set", {"base": "2026-11-20T15:00"}, reason="Later")
    assert play.due("wait") == "11-20 20:00"
    play.do("set", {"base": "2026-11-20T12:00"}, reason="Earlier")
    assert play.due("wait") == "11-20 18:00"


def test_an_anchor_far_in_the_past_set_while_paused_fires_only_when_it_goes_on(
    begin: Begin,
) -> None:
    play = begin(ANCHORED, {"base": "2026-11-20T14:00"})
    play.do("pause", "wait", reason="x")
    play.do("set", {"base": "2026-11-19T14:00"}, reason="Yesterday")
    assert play.forward(hours=1) == []
    play.do("resume", "wait")
    assert "breached" in [row.kind for row in play.engine.history(play.number)]
    assert play.task("wait").urgency == "red"


def test_another_rule_while_paused_is_the_one_that_goes_on(begin: Begin) -> None:
    """The earlier of the two stands, and moves by the time lost."""
    text = pausable("[{when: quick, within: 2h, pausable: true}, {within: 4h, pausable: true}]")
    play = begin(text)
    play.forward(minutes=30)
    play.do("pause", "wait", reason="x")
    play.forward(hours=1)
    play.do("set", {"quick": True})
    play.do("resume", "wait")
    assert play.due("wait") == "11-20 17:00"


# --- who, when, and what else --------------------------------------------------------------------


def test_only_what_may_be_paused_and_once(begin: Begin) -> None:
    play = begin(WALL)
    play.refused("conflict", "resume", "wait")
    play.do("pause", "wait", reason="x")
    play.refused("conflict", "pause", "wait", reason="x")
    play.refused("not_active", "pause", "close", reason="x")
    play.do("advance", "wait")
    play.refused("not_pausable", "pause", "close", reason="x")


def test_the_rule_in_force_says_whether_it_may_be_paused(begin: Begin) -> None:
    text = pausable("[{when: quick, within: 2h}, {within: 4h, pausable: true}]")
    play = begin(text, {"quick": True})
    play.refused("not_pausable", "pause", "wait", reason="x")


def test_pausable_on_the_step_counts_for_all_its_rules(begin: Begin) -> None:
    text = pausable("[{when: quick, within: 2h}, {within: 4h}]\n    pausable: true")
    play = begin(text, {"quick": True})
    play.do("pause", "wait", reason="x")
    assert play.task("wait").pausable


def test_pausing_is_for_the_owner(begin: Begin) -> None:
    people = {"anna": Person(roles=("lead",)), "dirk": Person(roles=("desk",))}
    play = begin(WALL, roster=Roster(people=people))
    play.refused("not_permitted", "pause", "wait", reason="x", by="dirk")
    play.do("pause", "wait", reason="x")
    play.refused("not_permitted", "resume", "wait", by="dirk")


def test_a_reason_may_be_given_and_is_kept(begin: Begin) -> None:
    play = begin(WALL)
    play.do("pause", "wait")
    play.do("resume", "wait")
    play.do("pause", "wait", reason="Their system is down")
    first, second = play.rows("paused")
    assert "reason" not in first.body
    assert second.body["reason"] == "Their system is down"


def test_a_paused_task_may_be_worked_on_and_left(begin: Begin) -> None:
    play = begin(WALL)
    play.do("pause", "wait", reason="x")
    play.do("advance", "wait")
    assert play.active == ["close"]
    assert play.forward(days=1) == []


def test_a_paused_task_of_an_ended_incident_is_dropped_and_comes_back_with_a_new_clock(
    begin: Begin,
) -> None:
    play = begin(WALL)
    play.do("pause", "wait", reason="x")
    play.do("cancel", reason="x")
    play.forward(hours=1)
    play.do("reopen", reason="x")
    assert play.task("wait").paused_at is None
    assert play.due("wait") == "11-20 19:00"


def test_a_repeat_can_be_paused_and_the_next_round_has_a_clock_of_its_own(begin: Begin) -> None:
    text = book("""\
facts: {calm: {type: bool}}
ends: {over: Over}
steps: [{id: story, owner: lead, pausable: true, repeat: {every: 2h, until: calm}, next: over}]
""")
    play = begin(text)
    play.do("pause", "story", reason="The night")
    play.until("2026-11-21T08:00")
    play.do("resume", "story")
    assert play.due("story") == "11-21 10:00"
    play.do("advance", "story")
    assert play.due("story") == "11-21 10:00"
    assert play.incident.next_at == local("2026-11-21T10:00")
