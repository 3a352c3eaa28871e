"""What the commands do to an incident, and when they are refused, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from seawall import (
    AlreadyEnded,
    BadCommand,
    BadFact,
    Conflict,
    Engine,
    MissingFacts,
    NotActive,
    NotEnded,
    NotPermitted,
    NotSkippable,
    ReasonRequired,
    Refusal,
    RequirementUnmet,
    TooManyVisits,
    Unavailable,
    UnknownFact,
    UnknownIncident,
    UnknownPerson,
    UnknownPlaybook,
    UnknownStep,
)
from tests.conftest import OPENING, RUMOUR, START, Clock, MakeEngine
from tests.engine.helpers import (
    IGNORED,
    ROSTER,
    STORY,
    UNKNOWN,
    VERDICT,
    active,
    bodies,
    kinds,
    opened,
    unchanged,
)

LOOP = """\
seawall: 1
id: loop
version: 1.0.0
title: Loop
roles: {desk: Desk}
facts: {word: {type: text}}
ends: {over: Over}
steps:
  - {id: first, owner: desk, next: [{when: word == "done", to: over}, {to: second}]}
  - {id: second, owner: desk, max_visits: 2, next: first}
"""
REDIRECT = LOOP.replace("id: loop", "id: redirect").replace(
    "max_visits: 2", "max_visits: {times: 2, to: meeting}"
) + ("  - {id: meeting, owner: desk, next: over}\n")


def test_an_incident_goes_through_its_steps_to_its_end(engine: Engine, clock: Clock) -> None:
    """The main job: open, advance step by step, and be over where the playbook says."""
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    clock.forward(minutes=5)
    facts = {"verdict": "false", "reach": 5, "severity": "L2"}
    answer = engine.advance(number, "verify", facts, actor="bram")
    assert [task.ref for task in answer.incident.tasks] == ["correct"]
    engine.advance(number, "correct", {"answer": "The water is fine; here is the test."}, actor="c")
    story = {"answer": "All clear", "next_update_at": "2026-11-20T16:00"}
    ended = engine.advance(number, "story", story, actor="anna").incident
    assert (ended.status, ended.end, ended.tasks) == ("ended", "resolved", ())
    assert all(result.ok for result in engine.verify())


# --- what each command does ----------------------------------------------------------------


def test_open_records_its_facts_and_starts_the_first_step(engine: Engine) -> None:
    answer = engine.open("rumour", OPENING, actor="anna", role="listener")
    assert kinds(answer.entries) == ["opened", "fact_set", "fact_set", "fact_set", "entered"]
    incident = answer.incident
    assert (incident.status, incident.opened_at, incident.seq) == ("open", START, 5)
    assert incident.facts["posted_at"].value == "2026-11-20T12:50:00Z"
    assert {(entry.actor, entry.role) for entry in answer.entries} == {("anna", "listener")}
    assert engine.incident(incident.id) == engine.incident(incident.number) == incident


def test_advance_records_facts_leaves_the_step_and_enters_the_next(
    engine: Engine, clock: Clock
) -> None:
    number = opened(engine)
    now = clock.forward(minutes=5)
    answer = engine.advance(number, "verify", VERDICT, actor="bram", role="lead")
    assert kinds(answer.entries) == ["fact_set", "fact_set", "fact_set", "left", "entered"]
    left = answer.entries[3].body
    assert (left["step"], left["how"], left["to"]) == ("verify", "advance", "correct")
    assert {(e.at, e.actor, e.role) for e in answer.entries} == {(now, "bram", "lead")}
    assert answer.incident.done == ("verify",)


def test_the_first_rule_that_holds_decides_where_a_step_leads(engine: Engine) -> None:
    answer = engine.advance(opened(engine), "verify", UNKNOWN, actor="bram")
    assert [task.ref for task in answer.incident.tasks] == ["hold"]
    over = engine.advance(opened(engine, "https://example.org/2"), "verify", IGNORED, actor="bram")
    assert (over.incident.status, over.incident.end) == ("ended", "ignored")
    assert kinds(over.entries)[-2:] == ["left", "ended"]


def test_facts_given_before_count_when_the_step_is_left(engine: Engine) -> None:
    number = opened(engine)
    engine.set(number, VERDICT, actor="bram")
    assert active(engine, number) == ["verify"]
    engine.advance(number, "verify", actor="bram", visit=1)
    assert active(engine, number) == ["correct"]


def test_a_step_may_renew_what_it_collects_without_a_reason(engine: Engine) -> None:
    number = opened(engine)
    engine.set(number, {"verdict": "unknown"}, actor="bram")
    engine.advance(number, "verify", VERDICT, actor="bram")
    changed = bodies(engine, number, "fact_set")[-3]
    assert (changed["fact"], changed["old"], changed["value"]) == ("verdict", "unknown", "false")


def test_skip_leaves_a_skippable_step_with_its_reason(engine: Engine) -> None:
    number = at_story(engine)
    answer = engine.skip(number, "story", actor="anna", reason="nobody asks")
    assert (answer.incident.status, answer.incident.end) == ("ended", "resolved")
    left = bodies(engine, number, "left")[-1]
    assert (left["how"], left["reason"]) == ("skip", "nobody asks")


def test_set_keeps_the_old_value_and_the_reason(engine: Engine) -> None:
    number = opened(engine)
    answer = engine.set(number, {"claim": "The milk is"}, actor="anna", reason="misread")
    (entry,) = answer.entries
    assert entry.body == {
        "kind": "fact_set",
        "fact": "claim",
        "value": "The milk is",
        "old": "The water is poisoned",
        "reason": "misread",
    }
    assert answer.incident.facts["claim"].value == "The milk is"


def test_setting_a_fact_to_what_it_is_needs_no_reason(engine: Engine) -> None:
    number = opened(engine)
    engine.set(number, {"claim": OPENING["claim"]}, actor="anna")
    assert engine.incident(number).facts["claim"].value == OPENING["claim"]


def test_note_writes_one_entry_and_changes_nothing_else(engine: Engine) -> None:
    number = opened(engine)
    before = engine.incident(number)
    answer = engine.note(number, "The mayor called", actor="anna", step="story")
    (entry,) = answer.entries
    assert entry.body == {"kind": "noted", "text": "The mayor called", "task": "story"}
    assert (answer.incident.tasks, answer.incident.facts) == (before.tasks, before.facts)


def test_assign_gives_the_task_to_a_person_who_is_told(engine: Engine) -> None:
    number = opened(engine)
    engine.assign(number, "verify", "bram", actor="anna")
    answer = engine.assign(number, "verify", "chris", actor="anna")
    (entry,) = answer.entries
    assert (entry.body["person"], entry.body["before"], entry.told) == ("chris", "bram", ("chris",))
    (task,) = answer.incident.tasks
    assert (task.assignee, task.people) == ("chris", ("chris",))


def test_who_takes_a_task_for_themselves_is_not_told(engine: Engine) -> None:
    (entry,) = engine.assign(opened(engine), "verify", "bram", actor="bram").entries
    assert entry.told == ()


def test_cancel_drops_every_task(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    now = clock.forward(minutes=1)
    answer = engine.cancel(number, actor="anna", reason="a prank")
    incident = answer.incident
    assert (incident.status, incident.end, incident.tasks) == ("cancelled", None, ())
    assert (incident.ended_at, incident.next_at) == (now, None)
    entry, dropped = answer.entries
    assert (entry.kind, entry.body["reason"]) == ("cancelled", "a prank")
    assert list(entry.body["steps"]) == ["verify"]
    assert dropped.body == {"kind": "dropped", "task": "verify"}


@pytest.mark.parametrize("how", ["cancelled", "ended"])
def test_reopen_goes_on_in_the_step_that_was_left(engine: Engine, clock: Clock, how: str) -> None:
    number = opened(engine)
    if how == "ended":
        engine.advance(number, "verify", IGNORED, actor="bram")
    else:
        engine.cancel(number, actor="anna", reason="a prank")
    now = clock.forward(hours=1)
    answer = engine.reopen(number, actor="anna", reason="it is back")
    assert kinds(answer.entries) == ["reopened", "entered"]
    (task,) = answer.incident.tasks
    assert (answer.incident.status, task.ref, task.visit) == ("open", "verify", 2)
    assert task.entered_at == now
    assert (answer.incident.end, answer.incident.ended_at) == (None, None)


# --- when they are refused -----------------------------------------------------------------

Act = Callable[[Engine, int], object]
TOO_LONG = "x" * 20_001

REFUSED: dict[str, tuple[Act, type[Refusal], str, tuple[str, ...]]] = {
    "advance unknown step": (
        lambda e, n: e.advance(n, "verfy", actor="b"), UnknownStep, "unknown_step", ("verfy",),
    ),
    "advance inactive step": (
        lambda e, n: e.advance(n, "story", actor="b"), NotActive, "not_active", ("verify",),
    ),
    "advance with unknown facts": (
        lambda e, n: e.advance(n, "verify", VERDICT | {"colour": 1, "size": 2}, actor="b"),
        UnknownFact, "unknown_fact", ("colour", "size"),
    ),
    "advance with bad facts": (
        lambda e, n: e.advance(
            n, "verify", {"verdict": "maybe", "reach": "far", "severity": "L1"}, actor="b"
        ),
        BadFact, "bad_fact", ("verdict", "reach"),
    ),
    "advance without facts": (
        lambda e, n: e.advance(n, "verify", {"reach": 1}, actor="b"),
        MissingFacts, "missing_facts", ("verdict", "severity"),
    ),
    "advance that corrects silently": (
        lambda e, n: e.advance(n, "verify", VERDICT | {"claim": "other"}, actor="b"),
        ReasonRequired, "reason_required", ("claim",),
    ),
    "advance another visit": (
        lambda e, n: e.advance(n, "verify", VERDICT, actor="b", visit=2),
        Conflict, "conflict", (),
    ),
    "advance in an unknown role": (
        lambda e, n: e.advance(n, "verify", VERDICT, actor="b", role="boss"),
        NotPermitted, "not_permitted", (),
    ),
    "advance by nobody": (
        lambda e, n: e.advance(n, "verify", VERDICT, actor=" "), BadCommand, "bad_command", (),
    ),
    "advance unknown incident": (
        lambda e, n: e.advance(n + 1, "verify", VERDICT, actor="b"),
        UnknownIncident, "unknown_incident", ("2",),
    ),
    "advance unknown id": (
        lambda e, n: e.advance("nope", "verify", VERDICT, actor="b"),
        UnknownIncident, "unknown_incident", ("nope",),
    ),
    "skip what is not skippable": (
        lambda e, n: e.skip(n, "verify", actor="b", reason="x"),
        NotSkippable, "not_skippable", (),
    ),
    "skip unknown step": (
        lambda e, n: e.skip(n, "stroy", actor="b", reason="x"),
        UnknownStep, "unknown_step", ("stroy",),
    ),
    "skip inactive step": (
        lambda e, n: e.skip(n, "story", actor="b", reason="x"),
        NotActive, "not_active", ("verify",),
    ),
    "set unknown fact": (
        lambda e, n: e.set(n, {"clam": "x"}, actor="b"), UnknownFact, "unknown_fact", ("clam",),
    ),
    "set bad fact": (
        lambda e, n: e.set(n, {"reach": -1, "url": "x", "severity": "L1"}, actor="b"),
        BadFact, "bad_fact", ("reach", "url"),
    ),
    "set without reason": (
        lambda e, n: e.set(n, {"claim": "x", "reach": 1}, actor="b"),
        ReasonRequired, "reason_required", ("claim",),
    ),
    "set with a blank reason": (
        lambda e, n: e.set(n, {"claim": "x"}, actor="b", reason=" "),
        ReasonRequired, "reason_required", ("claim",),
    ),
    "set in an unknown role": (
        lambda e, n: e.set(n, {"reach": 1}, actor="b", role="boss"),
        NotPermitted, "not_permitted", (),
    ),
    "note nothing": (
        lambda e, n: e.note(n, " ", actor="b"), BadCommand, "bad_command", (),
    ),
    "note too much": (
        lambda e, n: e.note(n, TOO_LONG, actor="b"), BadCommand, "bad_command", (),
    ),
    "note control characters": (
        lambda e, n: e.note(n, "\x1b[2J", actor="b"), BadCommand, "bad_command", (),
    ),
    "note about an unknown step": (
        lambda e, n: e.note(n, "x", actor="b", step="stroy"),
        UnknownStep, "unknown_step", ("stroy",),
    ),
    "assign inactive step": (
        lambda e, n: e.assign(n, "story", "c", actor="b"), NotActive, "not_active", ("verify",),
    ),
    "assign unknown step": (
        lambda e, n: e.assign(n, "stroy", "c", actor="b"), UnknownStep, "unknown_step", ("stroy",),
    ),
    "assign nobody": (
        lambda e, n: e.assign(n, "verify", "", actor="b"), BadCommand, "bad_command", (),
    ),
    "cancel without reason": (
        lambda e, n: e.cancel(n, actor="b", reason=None), ReasonRequired, "reason_required", (),
    ),
    "cancel with a blank reason": (
        lambda e, n: e.cancel(n, actor="b", reason="\n"), ReasonRequired, "reason_required", (),
    ),
    "reopen what is open": (
        lambda e, n: e.reopen(n, actor="b", reason="x"), NotEnded, "not_ended", (),
    ),
    "open unknown playbook": (
        lambda e, n: e.open("rumor", OPENING, actor="b"),
        UnknownPlaybook, "unknown_playbook", ("rumor",),
    ),
    "open without facts": (
        lambda e, n: e.open("rumour", {"claim": "x"}, actor="b"),
        MissingFacts, "missing_facts", ("url", "posted_at"),
    ),
    "open with unknown facts": (
        lambda e, n: e.open("rumour", OPENING | {"colour": 1}, actor="b"),
        UnknownFact, "unknown_fact", ("colour",),
    ),
    "open with bad facts": (
        lambda e, n: e.open("rumour", OPENING | {"url": "ftp://x", "posted_at": "soon"}, actor="b"),
        BadFact, "bad_fact", ("url", "posted_at"),
    ),
    "open in an unknown role": (
        lambda e, n: e.open("rumour", OPENING, actor="b", role="boss"),
        NotPermitted, "not_permitted", (),
    ),
    "open by nobody": (
        lambda e, n: e.open("rumour", OPENING, actor=""), BadCommand, "bad_command", (),
    ),
}  # fmt: skip
"""Commands to an incident that stands in `verify`: what they raise, its code and its names."""


@pytest.mark.parametrize("what", REFUSED)
def test_a_refusal_says_why_and_changes_nothing(engine: Engine, url: str, what: str) -> None:
    """A refused command raises its error with code and names, and leaves every row as it was."""
    act, error, code, names = REFUSED[what]
    number = opened(engine)
    with unchanged(url), pytest.raises(Refusal) as refused:
        act(engine, number)
    assert type(refused.value) is error
    assert (refused.value.code, refused.value.names) == (code, names)
    assert refused.value.message


ON_ENDED: dict[str, Act] = {
    "advance": lambda e, n: e.advance(n, "verify", VERDICT, actor="b"),
    "skip": lambda e, n: e.skip(n, "story", actor="b", reason="x"),
    "assign": lambda e, n: e.assign(n, "verify", "c", actor="b"),
    "cancel": lambda e, n: e.cancel(n, actor="b", reason="x"),
}


@pytest.mark.parametrize("what", ON_ENDED)
def test_what_is_over_must_be_reopened_first(engine: Engine, url: str, what: str) -> None:
    number = opened(engine)
    engine.advance(number, "verify", IGNORED, actor="bram")
    with unchanged(url), pytest.raises(AlreadyEnded) as refused:
        ON_ENDED[what](engine, number)
    assert refused.value.code == "already_ended"
    assert "ended as ignored" in refused.value.message


def test_reopening_and_skipping_need_a_reason(engine: Engine, url: str) -> None:
    number = at_story(engine)
    with unchanged(url), pytest.raises(ReasonRequired):
        engine.skip(number, "story", actor="anna", reason=None)
    engine.cancel(number, actor="anna", reason="a prank")
    with unchanged(url), pytest.raises(ReasonRequired):
        engine.reopen(number, actor="anna", reason=" ")


def test_a_requirement_that_is_false_is_refused_with_its_sentence(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="bram")
    with unchanged(url), pytest.raises(RequirementUnmet) as refused:
        engine.advance(number, "correct", {"answer": "Calm down, please"}, actor="dora")
    assert refused.value.code == "requirement_unmet"
    assert (refused.value.names, refused.value.unmet) == ((), ("Do not be defensive",))


def test_a_requirement_whose_fact_is_missing_names_the_fact(engine: Engine, url: str) -> None:
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="bram")
    with unchanged(url), pytest.raises(MissingFacts) as refused:
        engine.advance(number, "correct", actor="dora")
    assert refused.value.names == ("answer",)


def test_a_person_who_is_not_on_the_roster_gets_no_task(make_engine: MakeEngine, url: str) -> None:
    engine = make_engine(roster=ROSTER)
    engine.register(RUMOUR)
    number = opened(engine)
    with unchanged(url), pytest.raises(UnknownPerson) as refused:
        engine.assign(number, "verify", "zoe", actor="bram")
    assert (refused.value.code, refused.value.names) == ("unknown_person", ("zoe",))


def test_a_step_out_of_order_is_refused_and_names_what_is_active(engine: Engine) -> None:
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    with pytest.raises(NotActive) as refused:
        engine.advance(number, "story", actor="anna")
    assert refused.value.names == ("verify",)


def test_a_refusal_names_everything_that_is_missing_at_once(engine: Engine) -> None:
    number = engine.open("rumour", OPENING, actor="anna").incident.number
    with pytest.raises(MissingFacts) as refused:
        engine.advance(number, "verify", {"reach": 1}, actor="bram")
    assert refused.value.names == ("verdict", "severity")
    assert engine.incident(number).facts.keys() == OPENING.keys()


# --- loops ---------------------------------------------------------------------------------


def test_a_visit_too_many_is_refused(engine: Engine, url: str) -> None:
    engine.register(LOOP)
    number = engine.open("loop", actor="a").incident.number
    for step in ["first", "second", "first", "second"]:
        engine.advance(number, step, actor="a")
    with unchanged(url), pytest.raises(TooManyVisits) as refused:
        engine.advance(number, "first", actor="a")
    assert refused.value.code == "too_many_visits"
    assert active(engine, number) == ["first"]
    ended = engine.advance(number, "first", {"word": "done"}, actor="a", reason="enough")
    assert ended.incident.status == "ended"


def test_a_visit_too_many_goes_where_the_playbook_says(engine: Engine) -> None:
    engine.register(REDIRECT)
    number = engine.open("redirect", actor="a").incident.number
    for step in ["first", "second", "first", "second", "first"]:
        engine.advance(number, step, actor="a")
    assert active(engine, number) == ["meeting"]
    left = bodies(engine, number, "left")[-1]
    assert (left["step"], left["to"]) == ("first", "meeting")


# --- what answers are ----------------------------------------------------------------------


def test_results_are_frozen(engine: Engine) -> None:
    answer = engine.open("rumour", OPENING, actor="anna")
    frozen: list[Any] = [
        answer,
        answer.incident,
        answer.entries[0],
        answer.incident.tasks[0],
        answer.incident.facts["claim"],
        engine.incidents(),
        engine.tasks()[0],
        engine.tick(),
        engine.verify()[0],
        engine.playbooks()[0],
    ]
    for value in frozen:
        with pytest.raises(AttributeError):
            setattr(value, value.__struct_fields__[0], None)


def test_an_engine_that_is_closed_refuses_kindly(make_engine: MakeEngine) -> None:
    engine = make_engine()
    engine.close()
    engine.close()
    with pytest.raises(Unavailable, match="closed"):
        engine.incidents()


def at_story(engine: Engine) -> int:
    number = opened(engine)
    engine.advance(number, "verify", VERDICT, actor="bram")
    engine.advance(number, "correct", {"answer": "The water is fine"}, actor="dora")
    assert STORY.keys() - engine.incident(number).facts.keys() == {"next_update_at"}
    return number
