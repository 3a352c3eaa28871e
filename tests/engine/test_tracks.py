"""Tracks side by side: what a join waits for, what it drops, and what goes on regardless."""

from __future__ import annotations

import pytest

from tests.engine.play import Begin, Play, book

BODY = """\
facts: {cause: {type: text}, word: {type: text}, verdict: {type: text}}
ends: {over: Over, gone: Gone}
steps:
  - id: respond
    owner: lead
    tracks:
      repair:
        - {id: find, owner: desk, collect: [cause]}
        - {id: mend, owner: desk, next: [{when: cause == "none", to: gone}, {to: done}]}
      story:
        title: Keep people posted
        steps: [{id: tell, owner: desk, due: 2h, on_timeout: {tell: lead}}]
  - {id: close, owner: lead, next: [{when: verdict == "again", to: respond}, {to: over}]}
"""
TRACKS = book(BODY)


def tracks(*changes: str) -> str:
    """TRACKS with texts in it replaced: old, new, old, new, and so on."""
    text = TRACKS
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def joined(word: str) -> str:
    return tracks("    tracks:\n", f"    join: {word}\n    tracks:\n")


def repaired(play: Play) -> None:
    play.do("advance", "find", {"cause": "a pump"})
    play.do("advance", "mend")


# --- the join ------------------------------------------------------------------------------


def test_tracks_run_side_by_side_and_their_step_is_a_task_too(begin: Begin) -> None:
    play = begin(TRACKS)
    assert play.active == ["find", "respond", "tell"]
    assert [about for about in play.news() if "track" in about] == [
        "track_started repair",
        "track_started story",
    ]
    play.do("advance", "find", {"cause": "a pump"})
    assert play.active == ["mend", "respond", "tell"]
    assert play.task("mend").track == "repair"
    assert play.task("respond").track == "main"


def test_a_join_of_all_waits_for_every_track(begin: Begin) -> None:
    """The last one lets the step be left by itself, and says so to nobody: nothing is missing."""
    play = begin(TRACKS)
    refused = play.refused("still_open", "advance", "respond")
    assert refused.names == ("repair", "story")
    repaired(play)
    assert play.refused("still_open", "advance", "respond").names == ("story",)
    assert play.task("respond").still_open == ("story",)
    play.news()
    answer = play.do("advance", "tell")
    assert play.news() == [
        "left tell", "track_ended story", "joined respond", "left respond", "entered close",
    ]  # fmt: skip
    assert answer.entries[3].body["how"] == "through"
    assert play.told("joined") == ()


@pytest.mark.parametrize("first", ["repair", "story"])
def test_a_join_of_any_drops_the_others_and_calls_none_late(begin: Begin, first: str) -> None:
    play = begin(joined("any"))
    if first == "repair":
        repaired(play)
        assert play.rows("dropped")[0].body == {"kind": "dropped", "task": "tell"}
    else:
        play.do("advance", "tell")
        assert play.rows("dropped")[0].body["task"] == "find"
    assert play.active == ["close"]
    assert play.forward(days=2) == []
    play.refused("not_active", "advance", "tell" if first == "repair" else "find")


def test_a_join_of_some_waits_for_those(begin: Begin) -> None:
    play = begin(joined("[repair]"))
    play.do("advance", "tell")
    assert play.active == ["find", "respond"]
    assert play.refused("still_open", "advance", "respond").names == ("repair",)
    repaired(play)
    assert play.active == ["close"]


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ("collect: [verdict]", "missing_facts"),
        ("require: [{that: verdict == 'x', say: Not yet}]", "missing_facts"),
        ("require: [{that: visits > 1, say: Not yet}]", "requirement_unmet"),
        ("after: [{step: close, at_most: 9h}]", "held_back"),
    ],
)
def test_a_step_that_lacks_something_waits_for_its_owner_after_the_join(
    begin: Begin, missing: str, code: str
) -> None:
    """The owner is told that what it waited for is through."""
    play = begin(tracks("    tracks:\n", f"    {missing}\n    tracks:\n"))
    play.do("advance", "tell")
    repaired(play)
    assert play.active == ["respond"]
    assert play.told("joined") == ("lead",)
    play.refused(code, "advance", "respond")


def test_a_step_that_needs_approval_is_not_left_by_its_join(begin: Begin) -> None:
    play = begin(tracks("    tracks:\n", "    approve: legal\n    tracks:\n"))
    play.do("advance", "tell")
    repaired(play)
    assert play.active == ["respond"]
    assert play.told("joined") == ("lead",)
    play.do("advance", "respond")
    play.do("approve", "respond", by="bram")
    assert play.active == ["close"]


def test_facts_given_with_the_last_step_can_let_the_join_go_on(begin: Begin) -> None:
    play = begin(tracks("    tracks:\n", "    collect: [verdict]\n    tracks:\n"))
    play.do("advance", "tell")
    play.do("advance", "find", {"cause": "a pump"})
    play.do("advance", "mend", {"verdict": "fine"})
    assert play.active == ["close"]


# --- ends, targets and names ---------------------------------------------------------------


def test_an_end_reached_on_a_track_ends_that_track_only(begin: Begin) -> None:
    play = begin(TRACKS)
    play.do("advance", "find", {"cause": "none"})
    play.do("advance", "mend")
    assert play.incident.status == "open"
    (ended,) = play.rows("track_ended")
    assert (ended.body["track"], ended.body["end"]) == ("repair", "gone")
    play.do("advance", "tell")
    assert play.active == ["close"]


def test_a_task_goes_by_the_name_of_its_track_too(begin: Begin) -> None:
    play = begin(TRACKS)
    play.do("assign", "repair.find", "cas")
    assert play.task("find").assignee == "cas"
    play.do("advance", "repair.find", {"cause": "a pump"})
    assert "mend" in play.active
    play.refused("unknown_step", "advance", "repair.fnid")


def test_a_track_can_be_named_like_a_step(begin: Begin) -> None:
    """`find` is the step then; nothing mixes them up."""
    play = begin(tracks("      repair:\n", "      find:\n"))
    play.do("advance", "find.find", {"cause": "a pump"})
    assert play.active == ["mend", "respond", "tell"]
    assert play.refused("still_open", "advance", "respond").names == ("find", "story")


def test_a_time_out_inside_a_track_leads_along_it(begin: Begin) -> None:
    play = begin(tracks("{tell: lead}", "{tell: lead, to: done}"))
    assert play.forward(hours=3) == ["breached tell", "left tell", "track_ended story"]
    assert play.active == ["find", "respond"]


# --- leaving in other ways -----------------------------------------------------------------


def test_a_step_left_by_time_drops_its_tracks(begin: Begin) -> None:
    play = begin(tracks("    tracks:\n", "    due: 1h\n    on_timeout: {to: close}\n    tracks:\n"))
    assert play.forward(hours=3) == [
        "breached respond", "left respond", "dropped find", "dropped tell", "entered close",
    ]  # fmt: skip
    assert play.active == ["close"]


def test_a_step_moved_from_by_a_signal_drops_its_tracks(begin: Begin) -> None:
    play = begin(
        tracks("steps:\n  - id: respond", "signals: {off: {to: over}}\nsteps:\n  - id: respond")
    )
    play.news()
    play.do("signal", "off")
    assert play.news() == [
        "signalled off", "left respond", "ended over", "dropped find", "dropped tell",
    ]  # fmt: skip


def test_a_cancelled_incident_drops_everything(begin: Begin) -> None:
    play = begin(tracks("        title: Keep", "        outlives: true\n        title: Keep"))
    play.news()
    play.do("cancel", reason="A mistake")
    assert play.news() == ["cancelled", "dropped respond", "dropped find", "dropped tell"]
    assert play.active == []


# --- outliving -----------------------------------------------------------------------------


def outliving() -> str:
    return tracks("        title: Keep", "        outlives: true\n        title: Keep")


def test_what_outlives_its_step_is_not_waited_for_and_goes_on(begin: Begin) -> None:
    play = begin(outliving())
    repaired(play)
    assert play.active == ["close", "tell"]
    play.do("advance", "tell")
    assert play.active == ["close"]


def test_what_outlives_goes_on_after_the_end_with_its_clock(begin: Begin) -> None:
    """Late like any task; and the incident is over nevertheless."""
    play = begin(outliving())
    repaired(play)
    play.do("advance", "close")
    assert play.incident.status == "ended"
    assert play.active == ["tell"]
    assert play.forward(hours=3) == ["breached tell"]
    assert play.told("breached") == ("lead",)
    play.do("advance", "tell")
    assert play.active == []
    assert play.incident.end == "over"


def test_what_outlives_is_not_started_again_while_it_runs(begin: Begin) -> None:
    play = begin(outliving())
    repaired(play)
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["find", "respond", "tell"]
    assert play.task("tell").visit == 1
    repaired(play)
    assert play.active == ["close", "tell"]


# --- the same step again, a late branch ----------------------------------------------------


def test_entered_again_every_track_begins_anew(begin: Begin) -> None:
    """The end of a track on the visit before does not count for this one."""
    play = begin(TRACKS)
    play.do("advance", "tell")
    repaired(play)
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["find", "respond", "tell"]
    assert play.task("tell").visit == 1
    assert play.refused("still_open", "advance", "respond").names == ("repair", "story")
    play.do("advance", "tell")
    assert play.active == ["find", "respond"]
    repaired(play)
    assert play.active == ["close"]


def test_entered_again_after_a_join_of_any_the_dropped_track_runs_again(begin: Begin) -> None:
    play = begin(joined("any"))
    play.do("advance", "tell")
    play.do("advance", "close", {"verdict": "again"})
    assert play.active == ["find", "respond", "tell"]
    repaired(play)
    assert play.active == ["close"]


def test_a_legal_clock_keeps_a_late_branch_after_the_join(begin: Begin) -> None:
    """It goes on beside main and moves nothing when it is through."""
    text = joined("any").replace(
        "steps: [{id: tell, owner: desk, due: 2h, on_timeout: {tell: lead}}]",
        "steps: [{id: tell, owner: desk, due: {within: 2h, legal: true}}]",
    )
    play = begin(text)
    repaired(play)
    assert play.active == ["close", "tell"]
    assert play.forward(hours=3) == ["breached tell"]
    play.news()
    play.do("advance", "tell")
    assert play.news() == ["left tell"]
    assert play.active == ["close"]


def test_a_late_branch_entered_by_a_clock_at_the_same_moment_as_the_join(begin: Begin) -> None:
    """Whatever is due on a track that the join drops does not happen any more."""
    text = joined("any").replace(
        "- {id: mend, owner: desk,", "- {id: mend, owner: desk, due: 2h, on_timeout: {to: done},"
    )
    play = begin(text)
    play.do("advance", "find", {"cause": "a pump"})
    happened = play.forward(hours=2)
    assert play.active == ["close"]
    assert len([one for one in happened if one.startswith("joined")]) == 1
    assert len([one for one in happened if one.startswith("breached")]) == 1


# --- tracks in tracks ----------------------------------------------------------------------

NESTED = book("""\
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: any
    tracks:
      outer:
        - id: inner
          owner: desk
          tracks:
            left: [{id: one, owner: desk}]
            right: [{id: two, owner: desk, due: {within: 1h, legal: true}}]
      other: [{id: tell, owner: desk}]
  - {id: close, owner: lead, next: over}
""")


def test_tracks_in_tracks_join_inside_out(begin: Begin) -> None:
    play = begin(NESTED)
    assert play.active == ["inner", "one", "respond", "tell", "two"]
    play.do("advance", "left.one")
    play.news()
    play.do("advance", "two")
    assert play.news() == [
        "left two", "track_ended right", "joined inner", "left inner", "track_ended outer",
        "dropped tell", "joined respond", "left respond", "entered close",
    ]  # fmt: skip


def test_what_runs_inside_a_dropped_task_goes_with_it_but_for_a_legal_clock(begin: Begin) -> None:
    """What the legal task stands in is dropped, the task itself is not."""
    play = begin(NESTED)
    play.do("advance", "tell")
    assert play.active == ["close", "two"]
    play.do("advance", "close")
    assert play.incident.status == "ended"
    assert play.active == ["two"]
    play.do("advance", "two")
    assert play.active == []
