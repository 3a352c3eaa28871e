"""What a report says of an incident: exact numbers, on incidents driven through the engine."""

from __future__ import annotations

import msgspec
import pytest

from seawall import Damaged, Engine, Person, Report, Roster, UnknownIncident, Viewer, reports
from seawall.reports.model import Counts
from tests.conftest import OPENING, RUMOUR, START, Clock
from tests.engine.helpers import IGNORED, UNKNOWN, VERDICT, opened, rows, unguard
from tests.reports.conftest import Told
from tests.reports.helpers import PLAYBOOKS, deadline


def round_trip(engine: Engine, clock: Clock) -> int:
    """verify 10m, hold 20m, verify again 15m, correct 75m (15m late), story skipped after 5m."""
    number = opened(engine)
    clock.forward(minutes=10)
    engine.advance(number, "verify", UNKNOWN, actor="bram")
    clock.forward(minutes=20)
    engine.advance(number, "hold", {"answer": "We are finding out"}, actor="anna")
    clock.forward(minutes=15)
    engine.advance(number, "verify", {**VERDICT}, actor="bram")
    clock.forward(minutes=75)
    engine.tick()
    engine.advance(number, "correct", {"answer": "It is clean"}, actor="dora", reason="newer")
    clock.forward(minutes=5)
    engine.skip(number, "story", actor="anna", reason="Nobody asks")
    return number


# --- the whole of it -----------------------------------------------------------------------------


def test_due_times_are_counted_to_the_second(engine: Engine, clock: Clock) -> None:
    """On each database: what was met, what was late and by how much, what was skipped."""
    report = engine.report(round_trip(engine, clock))
    assert report.counts == Counts(
        visits=5, met=3, late=1, timeout=0, spared=1, dropped=0, waived=0, running=0, overdue=0
    )
    assert report.counts.missed == 1
    first, again = deadline(report, "verify"), deadline(report, "verify", 2)
    assert (first.verdict, first.late) == ("met", -35 * 60)
    assert (again.verdict, again.late) == ("met", -30 * 60)
    hold = deadline(report, "hold")
    assert (hold.verdict, hold.late, hold.owner) == ("met", -20 * 60, "listener")
    correct = deadline(report, "correct")
    assert (correct.verdict, correct.late, correct.title) == ("late", 15 * 60, "Correct")
    skipped = deadline(report, "story")
    assert (skipped.verdict, skipped.how) == ("spared", "skip")
    assert report.summary == (
        (
            "Incident 1, A rumour goes round (“The water is poisoned”), "
            "began Fri 20 Nov 2026 14:00 CET and ended after 2h 5m as resolved: "
            "The record is straight and nobody is asking any more."
        ),
        "Of 4 due times 3 were met and 1 missed (1 late; the latest was correct, by 15m).",
    )


def test_the_head_says_whose_it_is_and_how_it_stands(rumour: Engine, clock: Clock) -> None:
    number = round_trip(rumour, clock)
    report = rumour.report(number)
    assert (report.incident, report.playbook, report.version) == (number, "rumour", "1.0.0")
    assert (report.opened_by, report.opened_role) == ("anna", None)
    assert (report.opened_at, report.status, report.end) == (START, "ended", "resolved")
    assert report.ended_at == clock.now
    assert report.reopened == 0
    assert not report.drill
    assert not report.redacted


def test_the_time_line_is_the_whole_log(rumour: Engine, clock: Clock) -> None:
    number = round_trip(rumour, clock)
    report, log = rumour.report(number), rumour.history(number)
    assert [(one.seq, one.text) for one in report.timeline] == [(e.seq, e.text) for e in log]
    assert report.timeline[0].local == "Fri 20 Nov 2026 14:00:00 CET"


def test_the_proof_is_the_end_of_the_chain(rumour: Engine, clock: Clock) -> None:
    number = round_trip(rumour, clock)
    report, log = rumour.report(number), rumour.history(number)
    assert report.proof.ok
    assert (report.proof.entries, report.proof.head) == (len(log), log[-1].hash)


def test_a_log_that_was_changed_is_said_so(engine: Engine, url: str, clock: Clock) -> None:
    number = round_trip(engine, clock)
    unguard(url)
    rows(url, "UPDATE seawall_entry SET actor = 'eve' WHERE seq = 5")
    report = engine.report(number)
    assert not report.proof.ok
    assert "entry 5 was changed: its hash does not fit" in report.proof.problems
    assert "THE LOG DOES NOT VERIFY" in reports.markdown(report)


def test_a_log_that_cannot_be_read_is_refused(engine: Engine, url: str, clock: Clock) -> None:
    """A visit without its beginning: no report can be made of it, and that is said."""
    number = round_trip(engine, clock)
    unguard(url)
    rows(url, "DELETE FROM seawall_entry WHERE kind = 'entered'")
    with pytest.raises(Damaged):
        engine.report(number)


def test_an_unknown_incident(rumour: Engine) -> None:
    with pytest.raises(UnknownIncident):
        rumour.report(7)


def test_a_report_is_data(rumour: Engine, clock: Clock) -> None:
    """It goes to JSON and comes back the same."""
    report = rumour.report(round_trip(rumour, clock))
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


# --- how an incident stands ----------------------------------------------------------------------


def test_an_open_incident(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    clock.forward(minutes=30)
    report = rumour.report(number)
    assert (report.status, report.ended_at) == ("open", None)
    assert deadline(report, "verify").verdict == "running"
    assert report.summary[0].endswith("began Fri 20 Nov 2026 14:00 CET and has been open for 30m.")
    assert report.summary[1] == "No due time was met or missed."
    assert report.picture.bars[0].going_on


def test_an_open_incident_that_is_overdue(rumour: Engine, clock: Clock) -> None:
    """Nothing has fired yet; the report goes by the clock all the same."""
    number = opened(rumour)
    clock.forward(minutes=46)
    report = rumour.report(number)
    assert deadline(report, "verify").verdict == "overdue"
    assert report.summary[1] == "Of 1 due time 0 were met and 1 missed (1 still overdue)."


def test_a_cancelled_incident(rumour: Engine, clock: Clock) -> None:
    """What was active is dropped, and that is not late."""
    number = opened(rumour)
    clock.forward(hours=3)
    rumour.cancel(number, actor="anna", reason="It was a joke")
    report = rumour.report(number)
    assert (report.status, report.end) == ("cancelled", None)
    assert "was cancelled after 3h." in report.summary[0]
    last = report.deadlines[-1]
    assert (last.how, last.verdict, last.late) == ("dropped", "dropped", None)
    assert any("cancelled because: It was a joke" in one.text for one in report.timeline)


def test_a_reopened_incident(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", IGNORED, actor="bram")
    clock.forward(hours=1)
    rumour.reopen(number, actor="bram", reason="It came back")
    clock.forward(minutes=10)
    report = rumour.report(number)
    assert (report.reopened, report.status) == (1, "open")
    assert deadline(report, "verify", 2).verdict == "running"
    assert "| Reopened | 1 time |" in reports.markdown(report)


def test_nothing_was_late(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", IGNORED, actor="bram")
    report = rumour.report(number)
    assert report.counts.missed == 0
    assert report.summary[1] == "Of 1 due time 1 was met and 0 missed."
    assert "▒" not in reports.markdown(report).partition("━ active")[0]


def test_left_by_timeout_is_counted_apart(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    clock.forward(minutes=50)
    rumour.tick()
    report = rumour.report(number)
    timed_out = deadline(report, "verify")
    assert (timed_out.verdict, timed_out.how, timed_out.late) == ("timeout", "timeout", 300)
    assert (report.counts.timeout, report.counts.late) == (1, 0)


def test_a_drill_is_called_one(clock: Clock, rumour: Engine) -> None:
    with Engine("sqlite://", clock=clock, drill=True) as drilling:
        digest = drilling.register(RUMOUR).digest
        number = drilling.open(digest, OPENING, actor="anna").incident.number
        report = drilling.report(number)
    assert report.drill
    assert report.summary[0].startswith("Drill 1, ")
    assert "**This was a drill.**" in reports.markdown(report)


# --- decisions, messages, approvals --------------------------------------------------------------


def test_decisions_say_what_was_known_then(rumour: Engine, clock: Clock) -> None:
    """A fact that was corrected later stands as it was when the decision was taken."""
    number = round_trip(rumour, clock)
    rumour.set(number, {"verdict": "true"}, actor="bram", reason="We were wrong")
    first, second = rumour.report(number).decisions
    assert (first.task, first.visit, first.to, first.actor) == ("verify", 1, "hold", "bram")
    assert first.because == ('verdict == "unknown"',)
    assert {fact.ref: fact.shown for fact in first.knew} == {
        "verdict": "unknown",
        "severity": "L2",
        "reach": "5",
    }
    assert (second.visit, second.to, second.because) == (2, "correct", ("otherwise",))
    assert {fact.ref: fact.shown for fact in second.knew}["verdict"] == "false"


def test_messages_are_word_for_word(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", VERDICT, actor="bram")
    words = "The water is clean.\n\n  # Not a heading\n```\nnor a fence\n"
    rumour.advance(number, "correct", {"answer": words}, actor="dora")
    report = rumour.report(number)
    (message,) = report.messages
    assert (message.text, message.actor, message.task) == (words, "dora", "correct")
    assert f"````text\n{words}\n````" in reports.markdown(report)


def test_what_opening_gave_is_no_message(rumour: Engine) -> None:
    """Messages are what steps put on record; the claim came from outside."""
    assert rumour.report(opened(rumour)).messages == ()


def test_a_text_that_was_set_belongs_to_the_step_that_collects_it(
    rumour: Engine, clock: Clock
) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", VERDICT, actor="bram")
    rumour.set(number, {"answer": "First"}, actor="dora")
    rumour.set(number, {"answer": "Second"}, actor="dora", reason="better")
    first, second = rumour.report(number).messages
    assert [(m.text, m.task, m.superseded) for m in (first, second)] == [
        ("First", "correct", True),
        ("Second", "correct", False),
    ]


def test_approvals_and_their_rounds(report_of: Told) -> None:
    report = report_of("approvals.reject")
    assert [(a.round, a.outcome, a.seconds) for a in report.approvals] == [
        (1, "rejected", 60),
        (2, "rejected", 60),
        (3, "approved", 120),
    ]
    first, second, third = report.messages
    assert [m.superseded for m in report.messages] == [True, True, False]
    assert [(v.person, v.approved, v.round, v.reason) for v in first.voices] == [
        ("lea", False, 1, "Do not say that")
    ]
    assert [(v.person, v.roles, v.approved, v.round) for v in third.voices] == [
        ("lex", ("legal",), True, 3)
    ]
    assert second.text == "We do not agree."


def test_an_approval_of_all_roles_and_one_that_is_voided(report_of: Told) -> None:
    """A change after the first yes takes it back, on the message that it was given for."""
    report = report_of("approvals.all")
    voided = [asking for asking in report.approvals if asking.outcome == "voided"]
    assert len(voided) == 1
    assert all(voice.void for voice in voided[0].voices)
    void = [message for message in report.messages if any(v.void for v in message.voices)]
    assert [message.superseded for message in void] == [True]
    assert report.approvals[voided_index(report) + 1].outcome == "approved"


def voided_index(report: Report) -> int:
    return next(i for i, asking in enumerate(report.approvals) if asking.outcome == "voided")


def test_an_approval_by_a_deputy_and_one_of_ones_own(report_of: Told) -> None:
    deputies = report_of("approvals.deputy")
    assert any(asking.deputies_at is not None for asking in deputies.approvals)
    alone = report_of("approvals.alone")
    (override,) = alone.overrides
    assert override.that == "not_author"
    assert override.say == "somebody else approves what one has written"


def test_an_approval_by_a_number_of_people(report_of: Told) -> None:
    """Two of the board, an hour apart: it took until the second."""
    (asking,) = report_of("approvals.number").approvals
    assert (asking.need, asking.outcome, asking.seconds) == (2, "approved", 2 * 3600)
    assert [voice.person for voice in asking.voices] == ["bea", "ben"]


# --- the rest of the record ----------------------------------------------------------------------


def test_overrides_with_reasons(rumour: Engine) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", VERDICT, actor="bram")
    rumour.advance(
        number, "correct", {"answer": "no comment"}, actor="lena", role="lead", override="Court"
    )
    (override,) = rumour.report(number).overrides
    assert (override.say, override.reason, override.role) == (
        "Do not be defensive",
        "Court",
        "lead",
    )


def test_alarms_that_reached_nobody(team: Engine, clock: Clock) -> None:
    """dora is comms and bram leads; who stands in for the lead is comms. All of them are told."""
    number = opened(team)
    clock.forward(hours=1)
    team.tick()
    assert team.report(number).unreached == ()


def test_a_role_without_people(clock: Clock) -> None:
    roster = Roster(people={"anna": Person(roles=("listener",)), "bram": Person(roles=("lead",))})
    with Engine("sqlite://", clock=clock, roster=roster) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        clock.forward(minutes=45)
        engine.tick()
        found = engine.report(number).unreached
    assert found is not None
    assert [(one.role, one.kind) for one in found] == [("comms", "rung_fired")]


def test_without_a_roster_nobody_knows_whom_it_reached(rumour: Engine) -> None:
    report = rumour.report(opened(rumour))
    assert report.unreached is None
    assert "No roster was in use" in reports.markdown(report)


def test_tasks_that_changed_hands(report_of: Told) -> None:
    report = report_of("people.handover")
    assert [(h.what, h.before, h.after, h.actor) for h in report.handovers] == [
        ("given", None, "lia", "lia"),
        ("offered", "lia", "liz", "lia"),
        ("taken over", "lia", "liz", "liz"),
    ]


def test_an_owner_that_changes_with_the_facts(report_of: Told) -> None:
    (changed,) = (h for h in report_of("people.owner").handovers if h.what == "other role")
    assert (changed.before, changed.after) == ("listener", "spokesperson")


def test_legal_clocks(report_of: Told) -> None:
    """It outlived the cancelled incident, and was waived by somebody who may."""
    report = report_of("clocks.legal")
    (legal,) = report.legal
    assert (legal.task, legal.verdict) == ("report", "waived")
    assert legal.reason == "The heater was never ours"
    assert legal.due_at is not None
    assert legal.due_at.isoformat() == "2026-11-23T08:00:00+00:00"
    assert report.counts.waived == 1


def test_a_promise_that_was_not_kept(report_of: Told) -> None:
    """The second update was promised for 15:00 and went out at 15:12."""
    report = report_of("repeats.promise")
    first, second = deadline(report, "inform"), deadline(report, "inform", 2)
    assert (first.promised, second.promised, second.late) == (False, True, 720)
    assert "Promised times: 0 kept, 1 not kept." in reports.markdown(report)


def test_items_are_told_apart(report_of: Told) -> None:
    report = report_of("items.each")
    anna, bob = (deadline(report, f"call_back[{name}].ring") for name in ("anna", "bob"))
    assert (anna.late, bob.late) == (-110 * 60, -100 * 60)
    groups = {bar.group for bar in report.picture.bars}
    assert {"call_back[anna]", "call_back[bob]"} <= groups


def test_a_called_playbook_is_part_of_it(report_of: Told) -> None:
    report = report_of("calls.answer")
    asked = [d for d in report.deadlines if d.task.startswith("legal_check.")]
    assert asked
    assert all(one.title != one.task for one in asked)
    texts = [message.fact for message in report.messages]
    assert texts.count("draft") == 1


def test_measures_met_missed_and_not_reached(report_of: Told) -> None:
    met = {m.id: m for m in report_of("measures.met").measures}
    assert met["first_answer"].status == "met"
    not_done = {m.id: m for m in report_of("measures.not_done").measures}
    assert {name: one.status for name, one in not_done.items()} == {
        "first_answer": "missed",
        "solving": "running",
        "whole": "running",
        "after_thanks": "waiting",
    }
    assert not_done["first_answer"].seconds == 130 * 60


def test_a_measure_does_not_grow_once_it_is_over(rumour: Engine, clock: Clock) -> None:
    """What an incident never reached is not a failure that gets worse with the years."""
    rumour.register(measured())
    number = rumour.open("measured", {"seen_at": "2026-11-20T14:00"}, actor="anna").incident.number
    clock.forward(minutes=10)
    rumour.advance(number, "look", {"joke": True}, actor="anna")
    clock.forward(days=400)
    (measure,) = rumour.report(number).measures
    assert (measure.status, measure.seconds) == ("dropped", 600)
    assert "1 measure" not in rumour.report(number).summary[1]


def measured() -> str:
    return """\
seawall: 1
id: measured
version: 1.0.0
title: Measured
timezone: Europe/Amsterdam
roles: {anybody: Anybody}
facts: {seen_at: {type: datetime}, joke: {type: bool}, answer: {type: text}}
open: [seen_at]
measures: {answering: {title: Answering, from: seen_at, to: reply.left, target: 1h}}
ends: {over: Over}
steps:
  - id: look
    owner: anybody
    collect: [joke]
    due: 1h
    next: [{when: joke, to: over}, {to: reply}]
  - {id: reply, owner: anybody, collect: [answer], due: 1h, next: over}
"""


def test_figures_show_the_peak(rumour: Engine, clock: Clock) -> None:
    number = opened(rumour)
    rumour.advance(number, "verify", {**UNKNOWN, "reach": 2}, actor="bram")
    for reach in (40, 0.5):
        rumour.set(number, {"reach": reach}, actor="bram", reason="counted again")
    (figure,) = rumour.report(number).figures
    assert (figure.first, figure.highest, figure.last, figure.times) == (2, 40, 0.5, 3)


def test_people_and_their_nights(team: Engine, clock: Clock) -> None:
    number = opened(team)
    clock.forward(hours=10)  # midnight in Amsterdam
    team.note(number, "Still up", actor="bram")
    clock.forward(hours=1)
    team.note(number, "Still up", actor="bram")
    people = {one.name: one for one in team.report(number).people}
    assert (people["bram"].nights, people["bram"].roles) == (1, ("lead",))
    assert people["anna"].nights == 0
    assert "timer" not in people


def test_a_big_shipped_playbook(report_of: Told) -> None:
    """A crisis with tracks, calls, items, approvals and legal clocks, in all of its forms."""
    report = report_of("backlash.crisis", PLAYBOOKS, viewer=Viewer())
    assert report.proof.ok
    assert report.counts.visits == len(report.deadlines) == len(report.picture.bars)
    assert reports.markdown(report).startswith("# After-action report: ")
    assert reports.html(report).startswith("<!doctype html>")


@pytest.mark.parametrize(
    "scenario",
    [
        "breach.aware_corrected",
        "breach.confidential",
        "handover.next_shift",
        "recall.legal_survives",
        "hacked_account.regained_twice",
        "complaint.reopen",
    ],
)
@pytest.mark.parametrize("viewer", [Viewer(), Viewer(frozenset({"nobody"}))], ids=["all", "none"])
def test_shipped_playbooks_for_every_viewer(report_of: Told, scenario: str, viewer: Viewer) -> None:
    """A report can be made of whatever they leave behind, whoever looks."""
    report = report_of(scenario, PLAYBOOKS, viewer=viewer)
    assert report.proof.ok
    counted = report.counts
    no_due = sum(deadline.verdict == "none" for deadline in report.deadlines)
    decided = counted.met + counted.missed + counted.spared + counted.dropped + counted.waived
    assert decided + counted.running + no_due == counted.visits
    assert len(reports.markdown(report)) > 1000
    assert "</html>" in reports.html(report)
