"""A promise made in public: it is the due time, for its round alone, and it never moves later."""

from __future__ import annotations

from tests.engine.play import Begin, Play, book

PROMISE = book("""\
facts: {answer: {type: text}, next_at: {type: datetime}, calm: {type: bool}, grave: {type: bool}}
ends: {over: Over}
steps:
  - id: story
    owner: lead
    collect: [answer, {name: next_at, optional: true}]
    repeat: {every: [{when: grave, every: 30m}, {every: 2h}], until: calm, promise: next_at}
    next: over
""")


def told(play: Play, **facts: object) -> None:
    play.do("advance", "story", {"answer": "All is well", **facts})


def test_a_promised_time_is_the_next_due_time(begin: Begin) -> None:
    """Earlier or later than the default: what was said in public counts."""
    play = begin(PROMISE)
    assert play.due("story") == "11-20 16:00"
    told(play, next_at="2026-11-20T19:30")
    assert play.due("story") == "11-20 19:30"
    told(play, next_at="2026-11-20T14:20")
    assert play.due("story") == "11-20 14:20"


def test_a_promise_counts_for_its_round_only(begin: Begin) -> None:
    """The round after, for which nothing was promised, is due by the default again."""
    play = begin(PROMISE)
    told(play, next_at="2026-11-20T14:30")
    play.until("2026-11-20T14:30")
    told(play)
    assert play.due("story") == "11-20 16:30"


def test_the_same_time_promised_again_counts_again(begin: Begin) -> None:
    play = begin(PROMISE)
    told(play, next_at="2026-11-20T19:30")
    told(play)
    assert play.due("story") == "11-20 16:00"
    told(play, next_at="2026-11-20T19:30")
    assert play.due("story") == "11-20 19:30"


def test_no_change_of_a_rule_moves_a_promise(begin: Begin) -> None:
    """Not even to an earlier time: it is what people were told."""
    play = begin(PROMISE)
    told(play, next_at="2026-11-20T15:30")
    play.do("set", {"grave": True})
    assert play.due("story") == "11-20 15:30"
    play.do("set", {"grave": False}, reason="Not so")
    assert play.due("story") == "11-20 15:30"


def test_a_promise_corrected_to_an_earlier_time_moves_and_to_a_later_one_does_not(
    begin: Begin,
) -> None:
    play = begin(PROMISE)
    told(play, next_at="2026-11-20T15:30")
    play.do("set", {"next_at": "2026-11-20T18:00"}, reason="It takes longer")
    assert play.due("story") == "11-20 15:30"
    play.do("set", {"next_at": "2026-11-20T15:00"}, reason="Sooner")
    assert play.due("story") == "11-20 15:00"
    play.do("set", {"next_at": "2026-11-20T15:20"}, reason="No, a bit later")
    assert play.due("story") == "11-20 15:00"


def test_a_promise_made_in_the_middle_of_a_round_counts_for_it(begin: Begin) -> None:
    play = begin(PROMISE)
    told(play)
    assert play.due("story") == "11-20 16:00"
    play.do("set", {"next_at": "2026-11-20T17:00"})
    assert play.due("story") == "11-20 17:00"
    assert play.forward(hours=2) == []
    assert play.forward(hours=1) == ["breached story"]


def test_a_promise_on_record_at_the_first_visit_counts(begin: Begin) -> None:
    play = begin(PROMISE, {"next_at": "2026-11-20T14:45"})
    assert play.due("story") == "11-20 14:45"
    told(play)
    assert play.due("story") == "11-20 16:00"


def test_a_promise_that_has_passed_is_overdue_at_once(begin: Begin) -> None:
    play = begin(PROMISE)
    told(play, next_at="2026-11-20T13:00")
    assert play.task("story").urgency == "red"
    assert play.rows("breached")[-1].body["task"] == "story"
