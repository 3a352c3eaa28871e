"""A step that comes round again: when it is due, what counts anew, and how it ends."""

from __future__ import annotations

import pytest

from tests.conftest import Clock
from tests.engine.play import Begin, Play, book, local

REPEAT = book("""\
facts: {answer: {type: text}, calm: {type: bool}, grave: {type: bool}}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
ends: {over: Over}
steps:
  - id: story
    owner: lead
    collect: [answer]
    repeat: {every: 2h, until: calm}
    escalate: [{at: due-30m, tell: owner}]
    next: over
""")


def repeat(old: str, new: str) -> str:
    assert REPEAT.count(old) == 1
    return REPEAT.replace(old, new)


def told(play: Play, **facts: object) -> None:
    play.do("advance", "story", {"answer": "All is well", **facts})


def test_left_it_starts_again_due_from_when_it_really_was_left(begin: Begin) -> None:
    play = begin(REPEAT)
    assert play.due("story") == "11-20 16:00"
    play.forward(minutes=50)
    play.news()
    told(play)
    assert play.news() == ["fact_set answer", "left story", "entered story"]
    assert (play.task("story").visit, play.due("story")) == (2, "11-20 16:50")
    play.forward(hours=3)  # an hour late
    assert play.task("story").urgency == "red"
    told(play)
    assert (play.task("story").visit, play.due("story")) == (3, "11-20 19:50")
    assert play.task("story").urgency == "green"


def test_until_is_looked_at_when_it_is_left_and_not_before(begin: Begin) -> None:
    play = begin(REPEAT)
    told(play)
    play.do("set", {"calm": True})
    assert play.active == ["story"]
    play.do("set", {"calm": False}, reason="Not yet")
    told(play)
    assert play.task("story").visit == 3
    play.do("set", {"calm": True}, reason="Now it is")
    told(play)
    assert (play.incident.end, play.active) == ("over", [])


def test_facts_count_anew_each_round(begin: Begin) -> None:
    """The same words given again do count; those of the round before do not."""
    play = begin(REPEAT)
    told(play)
    assert play.refused("missing_facts", "advance", "story").names == ("answer",)
    told(play)
    assert play.task("story").visit == 3
    play.do("set", {"answer": "New words"}, reason="Written early")
    play.do("advance", "story")
    assert play.task("story").visit == 4


def test_every_round_has_its_rungs(begin: Begin) -> None:
    play = begin(REPEAT)
    assert play.forward(hours=2) == ["rung_fired story", "breached story"]
    told(play)
    assert play.forward(hours=2) == ["rung_fired story", "breached story"]


def test_the_first_round_has_a_due_time_of_its_own(begin: Begin) -> None:
    play = begin(repeat("    repeat:", "    due: 30m\n    repeat:"))
    assert play.due("story") == "11-20 14:30"
    told(play)
    assert play.due("story") == "11-20 16:00"


def test_every_can_depend_on_the_facts(begin: Begin) -> None:
    """A change of the rule makes a round shorter, never longer; the next one follows the rule."""
    text = repeat("every: 2h", "every: [{when: grave, every: 30m}, {every: 2h}]")
    play = begin(text)
    assert play.due("story") == "11-20 16:00"
    play.do("set", {"grave": True})
    assert play.due("story") == "11-20 14:30"
    play.do("set", {"grave": False}, reason="It was not")
    assert play.due("story") == "11-20 14:30"
    told(play)
    assert play.due("story") == "11-20 16:00"


def test_every_can_count_office_hours(begin: Begin) -> None:
    """Friday 16:30 and two open hours is Monday 10:30; a rule may have a calendar of its own."""
    play = begin(repeat("every: 2h,", "every: 2h, calendar: office,"))
    play.until("2026-11-20T16:30")
    told(play)
    assert play.due("story") == "11-23 10:30"
    assert play.forward(days=2, hours=17) == []
    assert play.forward(minutes=31) == ["rung_fired story"]


@pytest.mark.parametrize(
    ("start", "due"), [("2026-10-24T23:00", "10-25 06:00"), ("2027-03-27T23:00", "03-28 08:00")]
)
def test_an_hour_is_an_hour_on_the_nights_the_clocks_change(
    begin: Begin, clock: Clock, start: str, due: str
) -> None:
    clock.now = local(start)
    play = begin(repeat("every: 2h", "every: 8h"))
    assert play.due("story") == due


def test_without_until_it_goes_round_as_long_as_its_track(begin: Begin) -> None:
    """On a track beside main it ends with what it runs in."""
    text = book("""\
facts: {answer: {type: text}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: [repair]
    tracks:
      repair: [{id: mend, owner: desk}]
      story: [{id: tell, owner: desk, collect: [answer], repeat: 1h}]
    next: over
""")
    play = begin(text)
    for number in range(2, 5):
        play.do("advance", "tell", {"answer": "x"})
        assert play.task("tell").visit == number
    play.do("advance", "mend")
    assert (play.active, play.incident.end) == ([], "over")


def test_a_repeat_goes_round_a_thousand_times_unless_it_says_otherwise(begin: Begin) -> None:
    play = begin(repeat("    next: over", "    max_visits: 2\n    next: over"))
    told(play)
    play.refused("too_many_visits", "advance", "story", {"answer": "once more"})
    told(play, calm=True)
    assert play.incident.end == "over"
    plan = play.engine.plan("t")
    assert plan.steps["story"].visits.times == 2


def test_a_full_repeat_can_lead_elsewhere(begin: Begin) -> None:
    text = repeat("    next: over", "    max_visits: {times: 3, to: over}\n    next: over")
    play = begin(text)
    told(play)
    told(play)
    told(play)
    assert play.incident.end == "over"


def test_a_time_out_that_leads_on_ends_the_rounds(begin: Begin) -> None:
    play = begin(repeat("    next: over", "    on_timeout: {to: over}\n    next: over"))
    told(play)
    play.forward(hours=2)
    assert play.incident.end == "over"


def test_a_round_passes_on_nothing_to_the_step_that_follows(begin: Begin) -> None:
    """Who had the repeat does not have what comes after it, which begins a round of its own."""
    after = """\
    next: then
  - {id: then, owner: lead, due: 30m, repeat: {every: 3h, until: calm}, next: over}"""
    play = begin(repeat("    next: over", after))
    play.do("assign", "story", "bram")
    told(play)
    assert play.task("story").assignee == "bram"
    told(play, calm=True)
    assert (play.task("then").assignee, play.due("then")) == (None, "11-20 14:30")


def test_a_step_that_leads_to_itself_without_a_repeat_is_entered_anew(begin: Begin) -> None:
    """It is another visit, not the next round: nobody has it until it is assigned."""
    play = begin(
        repeat("    repeat: {every: 2h, until: calm}\n", "    due: 1h\n").replace(
            "next: over", "next: [{when: calm, to: over}, {to: story}]"
        )
    )
    play.do("assign", "story", "bram")
    told(play)
    assert (play.task("story").assignee, play.task("story").visit) == (None, 2)


def test_skipping_a_round_goes_round_too(begin: Begin) -> None:
    play = begin(repeat("    next: over", "    skippable: true\n    next: over"))
    play.do("skip", "story", reason="Nothing new")
    assert play.task("story").visit == 2
    play.do("set", {"calm": True})
    play.do("skip", "story", reason="Nothing new")
    assert play.incident.end == "over"


def test_a_repeat_with_a_skip_that_holds_is_left_for_good_when_until_holds(begin: Begin) -> None:
    play = begin(repeat("    next: over", "    skip: calm\n    next: over"))
    told(play)
    play.do("set", {"calm": True})
    assert play.incident.end == "over"


def test_a_step_with_tracks_can_repeat_and_begins_them_anew(begin: Begin) -> None:
    text = book("""\
facts: {calm: {type: bool}}
ends: {over: Over}
steps:
  - id: rounds
    owner: lead
    repeat: {every: 1d, until: calm}
    tracks: {a: [{id: one, owner: desk}], b: [{id: two, owner: desk}]}
    next: over
""")
    play = begin(text)
    play.do("advance", "one")
    play.do("advance", "two")
    assert play.active == ["one", "rounds", "two"]
    assert play.task("rounds").visit == 2
    play.do("set", {"calm": True})
    play.do("advance", "two")
    play.do("advance", "one")
    assert play.incident.end == "over"


def test_an_incident_reopened_into_a_repeat_goes_on_with_it(begin: Begin) -> None:
    play = begin(REPEAT)
    told(play)
    told(play, calm=True)
    play.forward(hours=5)
    play.do("reopen", reason="It flared up")
    assert play.active == ["story"]
    assert (play.task("story").visit, play.due("story")) == (3, "11-20 21:00")
    play.do("set", {"calm": False}, reason="It flared up")
    told(play)
    assert play.task("story").visit == 4


def test_a_round_can_be_due_at_a_time_of_day(begin: Begin) -> None:
    """Every working day at ten, whenever the last round was left."""
    text = repeat("every: 2h,", 'every: 1d, at: "10:00", calendar: office,')
    play = begin(text)
    assert play.due("story") == "11-23 10:00"
    play.until("2026-11-23T11:30")
    told(play)
    assert play.due("story") == "11-24 10:00"
    play.until("2026-11-24T08:00")
    told(play)
    assert play.due("story") == "11-25 10:00"


@pytest.mark.parametrize(
    ("start", "due"), [("2026-10-24T12:00", "10-25"), ("2027-03-27T12:00", "03-28")]
)
def test_ten_o_clock_is_ten_o_clock_after_the_clocks_changed(
    begin: Begin, clock: Clock, start: str, due: str
) -> None:
    clock.now = local(start)
    play = begin(repeat("every: 2h", 'every: 1d, at: "10:00"'))
    assert play.due("story") == f"{due} 10:00"
