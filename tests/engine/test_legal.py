"""Clocks set by law: nothing stops them but their own work, or waiving them with a reason."""

from __future__ import annotations

import pytest

from seawall import Person, Roster
from tests.engine.play import Begin, Play, book

LEGAL = book("""\
facts: {aware_at: {type: datetime}, ref: {type: text}, small: {type: bool}, how: {type: text}}
signals: {stop: {to: over}, on: {to: close}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: [repair]
    due: 4h
    tracks:
      repair: [{id: mend, owner: desk}]
      report:
        - id: notify
          owner: legal
          collect: [ref]
          due: DUE
          escalate: [{at: due-1h, tell: owner}]
          on_timeout: {tell: lead}
  - {id: close, owner: lead, next: [{when: how == "again", to: respond}, {to: over}]}
""").replace("DUE", "{within: 72h, of: aware_at, legal: true}")
AWARE = {"aware_at": "2026-11-20T14:00"}


def begun(begin: Begin, text: str = LEGAL, roster: Roster | None = None) -> Play:
    return begin(text, AWARE, roster=roster)


# --- what it survives ------------------------------------------------------------------------


def test_it_survives_a_join(begin: Begin) -> None:
    play = begun(begin)
    play.do("advance", "mend")
    assert play.active == ["close", "notify"]
    assert play.task("notify").legal
    assert play.due("notify") == "11-23 14:00"


def test_it_survives_the_end_and_fires_after_it(begin: Begin) -> None:
    play = begun(begin)
    play.do("advance", "mend")
    play.do("advance", "close")
    assert (play.incident.status, play.active) == ("ended", ["notify"])
    assert play.forward(days=4) == ["rung_fired notify", "breached notify"]
    assert play.task("notify").urgency == "red"
    play.do("advance", "notify", {"ref": "AP-1"})
    assert (play.incident.status, play.active) == ("ended", [])
    assert play.forward(days=4) == []


@pytest.mark.parametrize("how", ["cancel", "signal"])
def test_it_survives_a_cancel_and_a_signal_that_ends_it(begin: Begin, how: str) -> None:
    play = begun(begin)
    if how == "cancel":
        play.do("cancel", reason="No incident after all")
    else:
        play.do("signal", "stop")
    assert play.active == ["notify"]
    assert play.incident.status == ("cancelled" if how == "cancel" else "ended")
    assert play.forward(days=4) == ["rung_fired notify", "breached notify"]
    play.do("set", {"ref": "AP-2"})
    play.do("advance", "notify")
    assert play.active == []


@pytest.mark.parametrize("how", ["cancel", "stop", "on", "end"])
def test_a_legal_step_of_main_itself_survives_what_is_not_its_work(begin: Begin, how: str) -> None:
    """It is left by advancing it, and moved on from by nobody else: its clock goes on."""
    text = book("""\
facts: {ref: {type: text}}
signals: {stop: {to: over}, on: {to: close}}
ends: {over: Over}
steps:
  - {id: notify, owner: legal, collect: [ref], due: {within: 72h, legal: true}}
  - {id: close, owner: lead, next: over}
""")
    play = begin(text)
    if how == "end":
        play.do("advance", "notify", {"ref": "x"})
        assert play.active == ["close"]
        return
    if how == "cancel":
        play.do("cancel", reason="A mistake")
    else:
        play.do("signal", how)
    assert "notify" in play.active
    assert play.task("notify").legal
    assert play.forward(days=4) == ["breached notify"]
    play.do("advance", "notify", {"ref": "AP-1"})
    assert "notify" not in play.active


def test_a_later_step_of_the_same_track_does_not_run_after_the_end(begin: Begin) -> None:
    """What is legal is done; what would only have followed it is dropped."""
    text = LEGAL.replace(
        "          on_timeout: {tell: lead}\n",
        "          on_timeout: {tell: lead}\n        - {id: file, owner: legal}\n",
    )
    play = begun(begin, text)
    play.do("advance", "mend")
    play.do("advance", "close")
    assert play.active == ["notify"]
    play.do("advance", "notify", {"ref": "AP-1"})
    assert play.active == []


def test_the_work_is_refused_after_the_end_as_before_while_facts_lack(begin: Begin) -> None:
    play = begun(begin)
    play.do("cancel", reason="No incident")
    assert play.refused("missing_facts", "advance", "notify").names == ("ref",)
    play.refused("already_ended", "advance", "mend")
    play.do("note", "It is on its way", step="notify")
    play.do("assign", "notify", "lex")


def test_it_cannot_be_paused(begin: Begin) -> None:
    play = begun(begin)
    play.refused("not_pausable", "pause", "notify", reason="A holiday")


# --- rules ---------------------------------------------------------------------------------

RULES = "[{when: small, within: 48h, of: aware_at}, {within: 72h, of: aware_at, legal: true}]"


def test_another_rule_never_takes_a_legal_clock_away(begin: Begin) -> None:
    """Neither an earlier time that is not legal nor a later one."""
    text = LEGAL.replace("due: {within: 72h, of: aware_at, legal: true}", f"due: {RULES}")
    play = begun(begin, text)
    assert play.task("notify").legal
    play.do("set", {"small": True})
    assert play.task("notify").legal
    assert play.due("notify") == "11-23 14:00"
    play.do("advance", "mend")
    play.do("advance", "close")
    assert play.active == ["notify"]


@pytest.mark.parametrize("relax", ["false", "true"])
def test_a_legal_rule_that_gives_no_time_yet_takes_none_away(begin: Begin, relax: str) -> None:
    """It counts from what is not on record; until it is, the clock that runs is in force."""
    text = book("""\
facts: {grave: {type: bool}, told_at: {type: datetime}}
ends: {over: Over}
steps:
  - id: notify
    owner: legal
    due: [{when: grave, within: 1h, of: told_at, legal: true}, {within: 72h, legal: true}]
    relax: RELAX
    next: over
""").replace("RELAX", relax)
    play = begin(text)
    play.do("set", {"grave": True})
    assert play.task("notify").legal
    assert play.due("notify") == "11-23 14:00"
    play.do("set", {"told_at": "2026-11-20T15:00"})
    assert play.due("notify") == "11-20 16:00"


def test_a_rule_that_makes_it_legal_keeps_it_from_then_on(begin: Begin) -> None:
    text = LEGAL.replace("due: {within: 72h, of: aware_at, legal: true}", f"due: {RULES}")
    play = begin(text, {**AWARE, "small": True})
    assert not play.task("notify").legal
    play.do("set", {"small": False}, reason="It is large")
    assert play.task("notify").legal
    play.do("cancel", reason="x")
    assert play.active == ["notify"]


def test_a_corrected_anchor_moves_it_both_ways(begin: Begin) -> None:
    play = begun(begin)
    play.do("set", {"aware_at": "2026-11-20T10:00"}, reason="The mail came earlier")
    assert play.due("notify") == "11-23 10:00"
    play.do("set", {"aware_at": "2026-11-20T15:00"}, reason="No, later")
    assert play.due("notify") == "11-23 15:00"
    play.do("cancel", reason="x")
    play.do("set", {"aware_at": "2026-11-20T12:00"}, reason="Really")
    assert play.due("notify") == "11-23 12:00"


def test_seventy_two_hours_are_that_many_over_the_nights_the_clocks_change(begin: Begin) -> None:
    play = begin(LEGAL, {"aware_at": "2026-10-23T12:00"})
    assert play.due("notify") == "10-26 11:00"
    play.do("set", {"aware_at": "2027-03-26T12:00"}, reason="Another year")
    assert play.due("notify") == "03-29 13:00"


# --- waiving -------------------------------------------------------------------------------


def test_waiving_needs_a_reason_and_stops_the_clock(begin: Begin) -> None:
    play = begun(begin)
    play.refused("reason_required", "waive", "notify", reason=None)
    play.refused("not_waivable", "waive", "mend", reason="x")
    play.refused("not_waivable", "waive", "respond", reason="It has a clock, but none by law")
    play.do("waive", "notify", reason="No personal data")
    assert play.active == ["mend", "notify", "respond"]
    assert not play.task("notify").legal
    assert play.due("notify") == ""
    play.refused("not_waivable", "waive", "notify", reason="Again")
    assert play.rows("waived")[0].body["reason"] == "No personal data"
    play.do("set", {"aware_at": "2026-11-20T15:00"}, reason="Later")
    assert play.due("notify") == ""
    play.do("advance", "mend")
    assert play.active == ["close"]


def test_waived_after_the_end_it_is_dropped(begin: Begin) -> None:
    """And a reopened incident does not bring it back."""
    play = begun(begin)
    play.do("cancel", reason="x")
    play.news()
    play.do("waive", "notify", reason="No personal data")
    assert play.news() == ["waived notify", "dropped notify"]
    assert play.active == []
    play.do("reopen", reason="It was one")
    assert "notify" not in play.active


def test_what_was_waived_after_the_end_holds_nothing_after_reopening(begin: Begin) -> None:
    """Its track is not waited for, since nothing runs there and nothing will."""
    play = begun(begin, LEGAL.replace("    join: [repair]\n", ""))
    play.do("cancel", reason="x")
    play.do("waive", "notify", reason="No personal data")
    play.do("reopen", reason="It was one")
    assert play.refused("still_open", "advance", "respond").names == ("repair",)
    play.do("advance", "mend")
    play.do("advance", "respond")
    assert play.active == ["close"]


def test_who_may_waive(begin: Begin) -> None:
    people = {
        "anna": Person(roles=("lead",)),
        "lex": Person(roles=("legal",)),
        "dirk": Person(roles=("desk",)),
    }
    play = begun(begin, roster=Roster(people=people))
    play.refused("not_permitted", "waive", "notify", reason="x")
    play.do("waive", "notify", reason="x", by="lex")  # its owner, where nobody else is named
    named = LEGAL.replace("legal: true", "legal: {waive: [lead, desk]}")
    play = begun(begin, named, Roster(people=people))
    play.refused("not_permitted", "waive", "notify", reason="x", by="lex")
    answer = play.do("waive", "notify", reason="x", by="dirk")
    assert answer.entries[0].role == "desk"


def test_without_a_roster_everybody_may_waive(begin: Begin) -> None:
    play = begun(begin, LEGAL.replace("legal: true", "legal: {waive: lead}"))
    answer = play.do("waive", "notify", reason="x", by="whoever")
    assert answer.entries[0].role == "lead"


# --- reopening, items, calls ------------------------------------------------------------------


def test_what_stayed_is_there_once_after_reopening(begin: Begin) -> None:
    play = begun(begin)
    play.do("cancel", reason="x")
    play.forward(hours=1)
    play.do("reopen", reason="It was one")
    assert play.active == ["mend", "notify", "respond"]
    assert play.task("notify").visit == 1
    assert play.due("notify") == "11-23 14:00"


def test_a_track_started_again_does_not_start_beside_a_legal_task_of_it(begin: Begin) -> None:
    play = begun(begin)
    play.do("advance", "mend")
    play.do("advance", "close", {"how": "again"})
    assert play.active == ["mend", "notify", "respond"]
    assert play.task("notify").visit == 1
    play.do("advance", "notify", {"ref": "AP-1"})
    play.do("advance", "mend")
    assert play.active == ["close"]


def test_it_survives_in_a_call_and_in_an_item(begin: Begin) -> None:
    called = book(
        """\
facts: {ref: {type: text}, people: {type: list}}
ends: {told: Told}
steps:
  - id: both
    owner: lead
    each:
      item: person
      from: people
      steps: [{id: notify, owner: legal, collect: [ref], due: {within: 72h, legal: true}}]
    next: told
""",
        id="telling",
    )
    text = book("""\
facts: {names: {type: list}}
signals: {stop: {to: over}}
ends: {over: Over}
steps: [{id: run, owner: lead, call: telling, with: {people: names}, next: over}]
""")
    play = begin(text, {"names": ["zoe", "yara"]}, calls={"telling": called})
    play.do("advance", "run.both[yara].notify", {"ref": "1"})
    play.do("signal", "stop")
    assert play.active == ["run.both[zoe].notify"]
    play.do("advance", "notify", {"ref": "2"})
    assert play.fact("run.both[zoe].ref") == "2"
    assert play.active == []


def test_one_that_was_late_already_stays_and_is_not_late_twice(begin: Begin) -> None:
    play = begun(begin)
    play.forward(days=5)
    play.do("cancel", reason="x")
    assert play.active == ["notify"]
    assert len(play.rows("breached")) == 2  # respond and notify, each once
    assert play.forward(days=5) == []


def test_a_detached_legal_clock_is_taken_over_by_the_next_visit(begin: Begin) -> None:
    """The earlier due time stands, with what fired for it, until the work is done."""
    text = book("""\
facts: {again: {type: bool}}
ends: {over: Over}
steps:
  - {id: notify, owner: legal, due: {within: 1h, legal: true}, on_timeout: {to: other}, next: over}
  - {id: other, owner: lead, next: notify}
""")
    play = begin(text)
    play.forward(hours=2)
    assert play.active == ["notify", "other"]
    (left,) = play.rows("left")
    assert left.body["kept"] is True
    play.do("advance", "other")
    assert play.active == ["notify"]
    assert play.due("notify") == "11-20 15:00"
    assert play.task("notify").urgency == "red"
    assert len(play.rows("breached")) == 1
    play.do("advance", "notify")
    assert (play.incident.end, play.active) == ("over", [])


NOTIFY = book("""\
facts: {grave: {type: bool}, aware_at: {type: datetime}}
signals: {on: {to: close}}
ends: {over: Over}
steps:
  - {id: notify, owner: legal, due: DUE, next: close}
  - {id: close, owner: lead, next: [{when: grave, to: notify}, {to: over}]}
""")


def entered_again(begin: Begin, due: str, **facts: str) -> Play:
    """An incident that is in `notify` again, whose legal clock of the first visit was running."""
    play = begin(NOTIFY.replace("DUE", due))
    if facts:
        play.do("set", facts)
    play.do("signal", "on")
    assert play.active == ["close", "notify"]
    play.do("advance", "close", {"grave": True})
    assert play.active == ["notify"]
    return play


def test_entered_again_no_earlier_due_time_takes_a_legal_clock_away(begin: Begin) -> None:
    play = entered_again(begin, "[{when: grave, within: 1h}, {within: 72h, legal: true}]")
    assert play.task("notify").legal
    assert play.due("notify") == "11-23 14:00"
    play.do("cancel", reason="x")
    assert play.active == ["notify"]


def test_entered_again_the_earlier_of_two_legal_clocks_stands(begin: Begin) -> None:
    sooner = "[{when: grave, within: 1h, legal: true}, {within: 72h, legal: true}]"
    assert entered_again(begin, sooner).due("notify") == "11-20 15:00"


def test_entered_again_with_a_sooner_legal_clock_its_rungs_fire_anew(begin: Begin) -> None:
    sooner = "[{when: grave, within: 1h, legal: true}, {within: 72h, legal: true}]"
    play = entered_again(begin, sooner + ", escalate: [{at: 0%, tell: lead}]")
    assert len(play.rows("rung_fired")) == 2
    play = entered_again(begin, "{within: 72h, legal: true}, escalate: [{at: 0%, tell: lead}]")
    assert len(play.rows("rung_fired")) == 1


def test_a_clock_that_was_taken_over_moves_with_its_anchor(begin: Begin) -> None:
    play = entered_again(begin, "{within: 72h, of: aware_at, legal: true}", **AWARE)
    play.do("set", {"aware_at": "2026-11-20T12:00"}, reason="We knew before")
    assert play.due("notify") == "11-23 12:00"


@pytest.mark.parametrize(
    "due", ["{within: 1h, legal: true}", "[{when: calm, at: aware_at}, {within: 1h, legal: true}]"]
)
def test_a_round_is_not_over_while_its_legal_clock_runs(begin: Begin, due: str) -> None:
    """Timed out into itself, the step keeps the clock; only the work done begins a new round."""
    text = book("""\
facts: {calm: {type: bool}, aware_at: {type: datetime}}
ends: {over: Over}
steps:
  - id: report
    owner: legal
    due: DUE
    repeat: {every: 1d, until: calm}
    on_timeout: {to: report}
    next: over
""")
    play = begin(text.replace("DUE", due))
    assert play.forward(hours=2) == ["breached report", "left report", "entered report"]
    assert play.active == ["report"]
    assert play.task("report").legal
    assert play.due("report") == "11-20 15:00"
    play.do("advance", "report")
    assert not play.task("report").legal
    assert play.due("report") == "11-21 16:00"


def test_a_detached_legal_task_leads_nowhere_when_it_is_done(begin: Begin) -> None:
    text = book("""\
signals: {on: {to: close}}
ends: {over: Over}
steps:
  - {id: notify, owner: legal, due: {within: 1h, legal: true}}
  - {id: file, owner: legal}
  - {id: close, owner: lead, next: over}
""")
    play = begin(text)
    play.do("signal", "on")
    assert play.active == ["close", "notify"]
    play.do("advance", "notify")
    assert play.active == ["close"]


def test_a_clock_that_becomes_legal_while_it_is_paused_runs(begin: Begin) -> None:
    """A pause ends where the rule in force may not be paused, and loses nothing of its time."""
    text = book("""\
facts: {grave: {type: bool}}
ends: {over: Over}
steps:
  - id: wait
    owner: lead
    due: [{when: grave, within: 1h, legal: true}, {within: 2h, pausable: true}]
    next: over
""")
    play = begin(text)
    play.forward(minutes=10)
    play.do("pause", "wait")
    play.forward(minutes=30)
    play.do("set", {"grave": True})
    assert play.due("wait") == "11-20 15:00"
    assert play.task("wait").paused_at is None
    assert play.forward(hours=1) == ["breached wait"]
    play.refused("conflict", "resume", "wait")


TRACKS = "tracks: {a: [{id: one, owner: desk}], b: [{id: two, owner: desk}]}"


def responding(*keys: str, close: bool = False) -> str:
    """A playbook with a legal step that has these keys too, and behind it one to `close`, if so."""
    signals = "signals: {stop: {to: over}, on: {to: close}}\n" if close else ""
    step = ["id: respond", "owner: lead", "due: {within: 2h, legal: true}", *keys]
    step += [] if close else ["next: over"]
    behind = "  - {id: close, owner: lead, next: over}\n" if close else ""
    first = "\n    ".join(step)
    return book(f"{signals}ends: {{over: Over}}\nsteps:\n  - {first}\n{behind}")


def test_a_legal_step_with_tracks_keeps_what_it_needs_to_be_done(begin: Begin) -> None:
    """After the end too: its tracks go on, and when they are through so is it."""
    play = begin(responding(TRACKS, close=True))
    play.do("cancel", reason="No incident")
    assert play.active == ["one", "respond", "two"]
    assert play.refused("still_open", "advance", "respond").names == ("a", "b")
    play.do("advance", "one")
    play.do("advance", "two")
    assert (play.incident.status, play.active) == ("cancelled", [])


def test_what_runs_inside_a_legal_step_stays_with_it_whichever_began_first(begin: Begin) -> None:
    """Here the step was entered again, and so is younger than what runs inside it."""
    play = begin(responding("on_timeout: {to: respond}", TRACKS))
    play.forward(hours=2)
    play.do("cancel", reason="No incident")
    assert play.active == ["one", "respond", "two"]
    play.do("advance", "one")
    play.do("advance", "two")
    assert play.active == []


def test_a_legal_step_keeps_a_track_inside_it_that_outlives_it_too(begin: Begin) -> None:
    """It waits for that one alone, so it is needed after a cancel as any other would be."""
    play = begin(responding("tracks: {a: {outlives: true, steps: [{id: one, owner: desk}]}}"))
    play.do("cancel", reason="No incident")
    assert play.active == ["one", "respond"]
    play.do("advance", "one")
    assert play.active == []


def test_what_a_legal_step_was_done_without_does_not_come_back(begin: Begin) -> None:
    """It ended since, with the rest of the step; only the step itself begins again."""
    play = begin(responding("join: any", TRACKS))
    play.do("cancel", reason="No incident")
    play.do("advance", "one")
    assert play.active == []
    play.news()
    play.do("reopen", reason="It was one")
    assert play.news() == ["reopened", "entered respond", "joined respond"]
    play.do("advance", "respond")
    assert play.incident.end == "over"


@pytest.mark.parametrize("gone", ["cancel", "stop", "on"])
def test_what_runs_inside_a_legal_step_goes_with_it_when_it_is_waived(
    begin: Begin, gone: str
) -> None:
    """Its tracks go on as long as its clock keeps it, and not a moment longer."""
    play = begin(responding(TRACKS, close=True))
    if gone == "cancel":
        play.do("cancel", reason="No incident")
    else:
        play.do("signal", gone)
    before = [ref for ref in play.active if ref != "close"]
    assert before == ["one", "respond", "two"]
    play.do("waive", "respond", reason="Not for us")
    assert play.active == (["close"] if gone == "on" else [])


def test_what_went_with_a_waived_legal_step_of_main_comes_back_with_it(begin: Begin) -> None:
    """The end took the step from main, and so reopening leads back to it and all inside."""
    text = book("""\
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    due: {within: 2h, legal: true}
    tracks:
      a:
        - id: one
          owner: desk
          tracks: {c: [{id: deep, owner: desk}]}
      b: [{id: two, owner: desk}]
    next: over
""")
    play = begin(text)
    play.do("cancel", reason="No incident")
    play.do("waive", "respond", reason="Not for us")
    assert play.active == []
    play.do("reopen", reason="It was one")
    assert play.active == ["deep", "one", "respond", "two"]
    assert not play.task("respond").legal
    for step in ("deep", "one", "two", "respond"):
        play.do("advance", step)
    assert play.incident.end == "over"


@pytest.mark.parametrize("to", ["over", "close"])
def test_what_lies_ahead_keeps_no_detached_legal_task_from_being_done(
    begin: Begin, to: str
) -> None:
    """It leads nowhere any more: the end may require more, and the next step may be full."""
    text = book("""\
facts: {fine: {type: bool}}
signals: {on: {to: close}}
ends: {over: {title: Over, require: [{that: fine, say: Not fine yet}]}}
steps:
  - {id: notify, owner: legal, due: {within: 2h, legal: true}, next: TO}
  - {id: close, owner: lead, max_visits: 1, next: over}
""")
    play = begin(text.replace("TO", to))
    play.do("signal", "on")
    play.do("advance", "notify")
    assert play.active == ["close"]


def test_a_legal_repeat_is_done_once_after_the_end(begin: Begin) -> None:
    text = book("""\
facts: {calm: {type: bool}}
ends: {over: Over}
steps:
  - id: report
    owner: legal
    due: {within: 2h, legal: true}
    repeat: {every: 1d, until: calm}
    next: over
""")
    play = begin(text)
    play.do("cancel", reason="x")
    assert play.active == ["report"]
    play.do("advance", "report")
    assert play.active == []
