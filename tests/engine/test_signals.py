"""What arrives from outside: what it may do, what waits for it, and arriving twice."""

from __future__ import annotations

import pytest

from seawall import Person, Roster
from tests.engine.play import Begin, Play, book

SIGNALS = book("""\
facts:
  injury: {type: text}
  where: {type: text}
  severity: {type: choice, of: [L1, L3]}
  note: {type: text}
signals:
  injury_reported:
    title: Somebody is hurt
    collect: [injury, {name: where, optional: true}]
    set: {severity: L3}
    tell: [legal]
    start: accident
    to: hold
    from: [verify, correct]
  noise: {tell: lead}
  both: {start: [accident, second]}
  finish: {to: over}
tracks:
  accident: [{id: report, owner: legal, due: 2h}]
  second: {title: Second, steps: [{id: look, owner: desk}]}
ends: {over: Over}
steps:
  - {id: verify, owner: lead}
  - {id: correct, owner: lead}
  - {id: hold, owner: lead}
  - {id: close, owner: lead, next: [{when: note == "again", to: verify}, {to: over}]}
""")
HURT = {"injury": "A broken arm"}


# --- what it does --------------------------------------------------------------------------


def test_a_signal_sets_tells_starts_and_moves(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.news()
    play.do("signal", "injury_reported", HURT, signal_id="evt-1")
    assert play.news() == [
        "signalled injury_reported", "fact_set injury", "fact_set severity",
        "track_started accident", "entered report", "left verify", "entered hold",
    ]  # fmt: skip
    assert play.rows("left")[0].body["how"] == "signal"
    assert play.told("signalled") == ("legal",)
    assert play.rows("signalled")[0].body["id"] == "evt-1"
    assert play.active == ["hold", "report"]
    assert play.fact("severity") == "L3"


def test_main_is_moved_only_from_where_the_signal_says(begin: Begin) -> None:
    """Elsewhere everything else happens."""
    play = begin(SIGNALS)
    for step in ("verify", "correct", "hold"):
        play.do("advance", step)
    play.do("signal", "injury_reported", HURT)
    assert play.active == ["close", "report"]


def test_a_signal_to_where_main_is_already_moves_nothing(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "injury_reported", HURT)
    play.do("signal", "injury_reported", {"injury": "Another"})
    assert play.task("hold").visit == 1


def test_a_signal_can_end_the_incident(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "finish")
    assert (play.incident.end, play.active) == ("over", [])


def test_facts_that_it_carries_are_needed_and_no_others_are(begin: Begin) -> None:
    play = begin(SIGNALS)
    refused = play.refused("missing_facts", "signal", "injury_reported")
    assert refused.names == ("injury",)
    play.refused("bad_fact", "signal", "injury_reported", {"injury": ""})
    play.refused("unknown_fact", "signal", "injury_reported", {**HURT, "colour": "red"})
    play.do("signal", "injury_reported", HURT | {"where": "North"})
    assert play.fact("where") == "North"


def test_a_fact_that_it_carries_may_come_anew_and_another_needs_a_reason(begin: Begin) -> None:
    play = begin(SIGNALS, {"note": "x"})
    play.do("signal", "injury_reported", HURT)
    play.do("signal", "injury_reported", {"injury": "A broken leg"})
    assert play.fact("injury") == "A broken leg"
    play.refused("reason_required", "signal", "noise", {"note": "y"})
    play.do("signal", "noise", {"note": "y"}, reason="Read again")


def test_an_unknown_name_is_answered_with_the_nearest(begin: Begin) -> None:
    play = begin(SIGNALS)
    refused = play.refused("unknown_signal", "signal", "injury_reportd", HURT)
    assert "injury_reported" in refused.message
    assert refused.names == ("injury_reportd",)


def test_anybody_with_a_role_may_send_one(begin: Begin) -> None:
    roster = Roster(people={"anna": Person(roles=("desk",)), "zoe": Person()})
    play = begin(SIGNALS, roster=roster)
    play.refused("not_permitted", "signal", "noise", by="zoe")
    play.refused("not_permitted", "signal", "noise", by="mallory")
    assert play.do("signal", "noise").entries[0].role == "desk"
    assert play.told("signalled") == ("lead",)


@pytest.mark.parametrize("id", ["", "  ", "x" * 201, "two\nlines"])
def test_an_id_that_is_none_is_refused(begin: Begin, id: str) -> None:
    play = begin(SIGNALS)
    if id:
        play.refused("bad_command", "signal", "noise", signal_id=id)
    else:
        play.do("signal", "noise", signal_id=id)


# --- twice ---------------------------------------------------------------------------------


def test_the_same_signal_with_the_same_id_happens_once(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "injury_reported", HURT, signal_id="evt-1")
    seq = play.incident.seq
    again = play.do("signal", "injury_reported", {"injury": "Else"}, signal_id="evt-1", by="bo")
    assert again.repeated
    assert again.entries == ()
    assert play.incident.seq == seq
    assert play.fact("injury") == "A broken arm"
    other = play.do("signal", "injury_reported", {"injury": "Else"}, signal_id="evt-2")
    assert not other.repeated


def test_an_id_belongs_to_its_signal(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "noise", signal_id="1")
    assert not play.do("signal", "injury_reported", HURT, signal_id="1").repeated
    assert play.do("signal", "noise", signal_id="1").repeated


def test_ids_are_known_for_good_also_after_others_came(begin: Begin) -> None:
    play = begin(SIGNALS)
    for number in range(5):
        play.do("signal", "noise", signal_id=f"e{number}")
    assert play.do("signal", "noise", signal_id="e0").repeated
    assert not play.do("signal", "noise").repeated


def test_the_same_id_again_after_the_end_is_no_refusal(begin: Begin) -> None:
    """A sender that tries again learns that it arrived."""
    play = begin(SIGNALS)
    play.do("signal", "finish", signal_id="f")
    assert play.do("signal", "finish", signal_id="f").repeated


# --- tracks it starts ------------------------------------------------------------------------


def test_a_track_that_runs_is_not_started_again_and_one_that_ended_is(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "both")
    play.do("signal", "both")
    assert play.active == ["look", "report", "verify"]
    assert len(play.rows("track_started")) == 2
    play.do("advance", "report")
    play.do("signal", "both")
    assert len(play.rows("track_started")) == 3
    assert (play.task("report").visit, play.task("look").visit) == (1, 1)


def test_what_a_signal_started_is_dropped_at_the_end(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "both")
    play.do("signal", "finish")
    assert play.active == []
    assert [row.body["task"] for row in play.rows("dropped")] == ["report", "look"]
    assert play.forward(days=1) == []


def test_after_the_end_a_signal_is_refused(begin: Begin) -> None:
    play = begin(SIGNALS)
    play.do("signal", "finish")
    play.refused("already_ended", "signal", "noise")
    play.do("reopen", reason="Again")
    play.do("signal", "noise")


# --- waiting for one -------------------------------------------------------------------------

WAIT = book("""\
facts: {proof: {type: text}, again: {type: bool}}
signals:
  control: {title: We have it back}
  proven: {collect: [proof]}
  stop: {to: over}
tracks: {side: {outlives: true, steps: [{id: late, owner: desk, wait: control}]}}
ends: {over: Over}
steps:
  - {id: first, owner: lead}
  - {id: regain, owner: lead, wait: {for: control, manual: MANUAL}, collect: [COLLECT]}
  - {id: close, owner: lead, next: [{when: again, to: regain}, {to: over}]}
""").replace("  stop: {to: over}", "  stop: {to: over}\n  begin: {start: side}")


def waiting(begin: Begin, manual: str = "true", collect: str = "") -> Play:
    play = begin(WAIT.replace("MANUAL", manual).replace("COLLECT", collect))
    play.do("advance", "first")
    return play


def test_a_step_that_waits_is_left_by_its_signal(begin: Begin) -> None:
    play = waiting(begin)
    assert play.task("regain").waits_for == "control"
    play.news()
    play.do("signal", "control")
    assert play.news() == ["signalled control", "joined regain", "left regain", "entered close"]
    assert play.rows("left")[-1].body["how"] == "arrived"


def test_its_owner_may_end_it_by_hand(begin: Begin) -> None:
    play = waiting(begin)
    assert play.task("regain").by_hand
    play.do("advance", "regain")
    assert play.active == ["close"]
    assert play.rows("left")[-1].body["how"] == "advance"


def test_unless_the_playbook_says_no(begin: Begin) -> None:
    play = waiting(begin, manual="false")
    assert not play.task("regain").by_hand
    play.refused("waiting", "advance", "regain")
    play.do("signal", "control")
    assert play.active == ["close"]


def test_what_it_collects_is_needed_beside_the_signal(begin: Begin) -> None:
    """Then its owner advances it, also where it may not be done by hand alone."""
    play = waiting(begin, manual="false", collect="proof")
    play.do("signal", "control")
    assert play.active == ["regain"]
    assert play.told("joined") == ("lead",)
    play.refused("missing_facts", "advance", "regain")
    play.do("advance", "regain", {"proof": "A screenshot"})
    assert play.active == ["close"]


def test_a_signal_that_nobody_waited_for_is_kept_for_the_next_that_does(begin: Begin) -> None:
    play = begin(WAIT.replace("MANUAL", "false").replace("COLLECT", ""))
    play.do("signal", "control")
    assert play.active == ["first"]
    play.forward(hours=2)
    play.do("advance", "first")
    assert play.active == ["close"]
    assert play.rows("left")[-1].body["signal"] == "control"


def test_a_signal_is_kept_for_one_and_not_for_the_one_after(begin: Begin) -> None:
    play = waiting(begin)
    play.do("signal", "control")
    play.do("advance", "close", {"again": True})
    assert play.active == ["regain"]
    play.do("signal", "control")
    assert play.active == ["close"]


def test_two_that_wait_at_once_are_both_let_go(begin: Begin) -> None:
    play = waiting(begin)
    play.do("signal", "begin")
    assert play.active == ["late", "regain"]
    play.do("signal", "control")
    assert play.active == ["close"]
    arrived = [row.body["task"] for row in play.rows("left") if row.body["how"] == "arrived"]
    assert sorted(arrived) == ["late", "regain"]


def test_two_that_wait_one_of_them_lacking_facts(begin: Begin) -> None:
    """The one that can go goes; the other is through with waiting all the same."""
    play = waiting(begin, manual="false", collect="proof")
    play.do("signal", "begin")
    play.do("signal", "control")
    assert play.active == ["regain"]
    play.do("advance", "regain", {"proof": "x"})
    assert play.active == ["close"]


def test_after_the_end_only_what_is_waited_for_arrives(begin: Begin) -> None:
    play = waiting(begin)
    play.do("signal", "begin")
    play.do("signal", "stop")
    assert (play.incident.status, play.active) == ("ended", ["late"])
    play.refused("already_ended", "signal", "proven", {"proof": "x"})
    play.do("signal", "control")
    assert play.active == []
    play.refused("already_ended", "signal", "control")


def test_every_item_that_waits_is_let_go(begin: Begin) -> None:
    text = book("""\
facts: {people: {type: list}}
signals: {calm: {}}
ends: {over: Over}
steps:
  - id: private
    owner: lead
    each:
      item: person
      from: people
      steps: [{id: rest, owner: desk, wait: {for: calm, manual: false}}]
    next: over
""")
    play = begin(text, {"people": ["a", "b", "c"]})
    play.do("signal", "calm")
    assert play.active == ["private"]
    play.do("advance", "private")
    assert play.incident.end == "over"


# --- sent by a clock -------------------------------------------------------------------------


def test_a_rung_and_a_passed_due_time_can_send_signals(begin: Begin) -> None:
    text = book("""\
facts: {level: {type: text}}
signals: {loud: {set: {level: loud}, start: crisis, tell: legal}, done_for: {to: over}}
tracks: {crisis: [{id: meet, owner: legal}]}
ends: {over: Over}
steps:
  - id: hold
    owner: lead
    due: 1h
    escalate: [{at: 50%, signal: loud}]
    on_timeout: {signal: done_for, set: {level: late}}
    next: over
""")
    play = begin(text)
    assert play.forward(minutes=30) == [
        "rung_fired hold", "signalled loud", "fact_set level", "track_started crisis",
        "entered meet",
    ]  # fmt: skip
    assert play.rows("signalled")[0].actor == "timer"
    assert play.told("signalled") == ("legal",)
    play.forward(minutes=30)
    assert play.incident.end == "over"
    assert play.fact("level") == "late"


def test_a_signal_by_a_clock_comes_without_facts_and_does_the_rest(begin: Begin) -> None:
    """A clock has nothing to tell; whoever sends the same signal has."""
    text = book("""\
facts: {proof: {type: text}, level: {type: text}}
signals: {proven: {collect: [proof], set: {level: sure}}}
ends: {over: Over}
steps:
  - {id: hold, owner: lead, due: 1h, on_timeout: {signal: proven, tell: desk}, next: over}
""")
    play = begin(text)
    play.refused("missing_facts", "signal", "proven")
    assert play.forward(hours=1) == ["breached hold", "signalled proven", "fact_set level"]


def test_a_signal_by_a_clock_that_cannot_be_is_blocked_and_told_once(begin: Begin) -> None:
    """Nothing of it is done, not even its facts."""
    text = book("""\
facts: {level: {type: text}}
signals: {back: {set: {level: bad}, to: first}}
ends: {over: Over}
steps:
  - {id: first, owner: desk, max_visits: 1}
  - {id: hold, owner: lead, due: 1h, on_timeout: {signal: back, tell: desk}, next: over}
""")
    play = begin(text)
    play.do("advance", "first")
    assert play.forward(hours=9) == ["breached hold", "blocked hold"]
    assert play.rows("blocked")[0].body["code"] == "too_many_visits"
    assert play.told("blocked") == ("lead",)
    assert play.fact("level") is None


def test_a_signal_that_leads_to_a_full_step_is_refused_whole(begin: Begin) -> None:
    text = SIGNALS.replace("- {id: hold, owner: lead}", "- {id: hold, owner: lead, max_visits: 1}")
    play = begin(text)
    play.do("signal", "injury_reported", HURT)
    play.do("advance", "hold")
    play.do("advance", "close", {"note": "again"})
    play.refused("too_many_visits", "signal", "injury_reported", HURT)
    assert play.active == ["report", "verify"]


def test_a_signal_that_one_step_used_does_not_end_the_next(begin: Begin) -> None:
    """Also where it was advanced by hand once the signal had come and its facts were there."""
    text = book("""\
facts: {proof: {type: text}}
signals: {go: {}}
ends: {over: Over}
steps:
  - {id: one, owner: lead, wait: go, collect: [proof]}
  - {id: two, owner: lead, wait: go}
  - {id: three, owner: lead, next: over}
""")
    play = begin(text)
    play.do("signal", "go")
    assert play.active == ["one"]
    play.do("advance", "one", {"proof": "x"})
    assert play.active == ["two"]
    play.do("signal", "go")
    assert play.active == ["three"]


def test_a_signal_that_several_playbooks_know_arrives_in_each_that_runs(begin: Begin) -> None:
    """Once, as one row of the log; each run of a called playbook does with it what it says."""
    called = book(
        """\
facts: {word: {type: text}}
signals: {loud: {set: {word: loud}, start: side}}
tracks: {side: [{id: aside, owner: desk}]}
ends: {good: Good}
steps: [{id: ask, owner: lead, next: good}]
""",
        id="inner",
    )
    text = book("""\
facts: {word: {type: text}}
signals: {loud: {set: {word: outer}}}
ends: {over: Over}
steps:
  - id: both
    owner: lead
    tracks: {a: [{id: x, owner: lead, call: inner}], b: [{id: y, owner: lead, call: inner}]}
    next: over
""")
    play = begin(text, calls={"inner": called})
    play.do("signal", "loud", signal_id="1")
    assert [play.fact(ref) for ref in ("word", "x.word", "y.word")] == ["outer", "loud", "loud"]
    assert {"x.aside", "y.aside"} <= set(play.active)
    assert len(play.rows("signalled")) == 1
    play.do("advance", "x.ask")
    assert "x.aside" not in play.active
    play.do("advance", "y.ask")
    assert (play.incident.end, play.active) == ("over", [])


def test_a_signal_can_end_a_called_playbook(begin: Begin) -> None:
    called = book(
        """\
signals: {off: {to: bad}}
ends: {good: Good, bad: Bad}
steps: [{id: ask, owner: lead}, {id: more, owner: lead, next: good}]
""",
        id="inner",
    )
    text = book("""\
facts: {end: {type: text}}
ends: {over: Over}
steps: [{id: run, owner: lead, call: inner, result: {end: outcome}, next: over}]
""")
    play = begin(text, calls={"inner": called})
    play.do("signal", "off")
    assert (play.fact("end"), play.incident.end) == ("bad", "over")
