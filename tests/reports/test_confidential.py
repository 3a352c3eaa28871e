"""What is confidential is in no report of who may not see it: not as data, not on any page."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from seawall import Engine, Person, Report, Roster, reports
from seawall.machine.sight import HIDDEN
from tests.conftest import Clock

SECRETS = ("NURSE-NINA", "OUT-OF-A-COAT", "WE-KNOW-WHERE", "BECAUSE-PRIVATE", "NOTE-PRIVATE")
PLAYBOOK = """\
seawall: 1
id: leak
version: 1.0.0
title: A lost phone
timezone: Europe/Amsterdam
roles: {listener: Webcare, hr: Personnel, legal: Legal}
facts:
  seen_at: {type: datetime}
  employee: {type: text, title: Who had it, confidential: [hr, legal]}
  injured: {type: int, confidential: [hr]}
  known_at: {type: datetime, confidential: [hr]}
  talk: {type: text, title: What came out of the talk}
  answer: {type: text}
open: [seen_at]
measures:
  quiet: {title: Quiet measure, from: known_at, to: respond.left, target: 1h}
  loud: {title: Loud measure, from: seen_at, to: respond.left, target: 4h}
ends: {closed: It is dealt with, worse: It is worse}
steps:
  - id: ask
    title: Find out who had it
    owner: hr
    collect: [employee, injured, known_at]
    due: 1h
    next: [{when: injured > 3, to: respond}, {to: have_talk}]
  - id: have_talk
    title: SECRET-TITLE
    owner: hr
    confidential: [hr]
    collect: [talk]
    require: [{that: '!talk.contains("COAT")', say: SECRET-SAYS, override: [hr]}]
    approve: {by: hr, rounds: 3}
    due: 1d
    next: [{when: 'talk == "SECRET-WHEN"', to: worse}, {to: respond}]
  - {id: respond, title: Answer people, owner: listener, collect: [answer], due: 1h, next: closed}
"""
ROSTER = Roster(
    people={
        "lia": Person(roles=("listener",)),
        "hans": Person(roles=("hr",)),
        "lex": Person(roles=("legal",)),
    }
)


@pytest.fixture
def leaky(clock: Clock) -> Iterator[tuple[Engine, int]]:
    """An incident with a secret wherever one can be."""
    with Engine("sqlite://", clock=clock, roster=ROSTER) as engine:
        engine.register(PLAYBOOK)
        seen = {"seen_at": "2026-11-20T14:00"}
        number = engine.open("leak", seen, actor="lia").incident.number
        facts = {"employee": "NURSE-NINA", "injured": 2, "known_at": "2026-11-20T13:13"}
        engine.advance(number, "ask", facts, actor="hans")
        engine.note(number, "NOTE-PRIVATE", actor="hans", step="have_talk")
        clock.forward(minutes=10)
        talk = {"talk": "OUT-OF-A-COAT"}
        engine.advance(number, "have_talk", talk, actor="hans", override="BECAUSE-PRIVATE")
        engine.reject(number, "have_talk", actor="hans", reason="WE-KNOW-WHERE")
        engine.advance(number, "have_talk", actor="hans", override="BECAUSE-PRIVATE")
        engine.approve(number, "have_talk", actor="hans")
        engine.advance(number, "respond", {"answer": "We are sorry."}, actor="lia")
        yield engine, number


def written(report: Report) -> dict[str, str]:
    """The report in every form it has."""
    return {
        "json": msgspec.json.encode(report).decode(),
        "markdown": reports.markdown(report),
        "html": reports.html(report),
    }


SECRET = (*SECRETS, "SECRET-TITLE", "SECRET-SAYS", "Quiet measure")


@pytest.mark.parametrize("form", ["json", "markdown", "html"])
def test_who_may_not_see_it_gets_nothing_of_it(leaky: tuple[Engine, int], form: str) -> None:
    engine, number = leaky
    for viewer in ("lia", None):
        text = written(engine.report(number, viewer=viewer))[form]
        assert [secret for secret in (*SECRET, "SECRET-WHEN") if secret in text] == []
        assert HIDDEN in text


@pytest.mark.parametrize("form", ["json", "markdown", "html"])
def test_who_may_see_it_gets_all_of_it(leaky: tuple[Engine, int], form: str) -> None:
    engine, number = leaky
    text = written(engine.report(number, viewer="hans"))[form]
    assert [secret for secret in SECRET if secret not in text] == []
    assert HIDDEN not in text


def test_legal_sees_the_name_and_not_the_talk(leaky: tuple[Engine, int]) -> None:
    engine, number = leaky
    text = written(engine.report(number, viewer="lex"))["json"]
    assert "NURSE-NINA" in text
    assert "OUT-OF-A-COAT" not in text


def test_a_role_sees_less_than_the_person(leaky: tuple[Engine, int]) -> None:
    """hans holds no other role, so in the role of the webcare he sees what nobody may miss."""
    engine, number = leaky
    report = engine.report(number, viewer="hans", role="listener")
    assert report.redacted
    assert "OUT-OF-A-COAT" not in written(report)["json"]


def test_that_it_exists_is_not_hidden(leaky: tuple[Engine, int]) -> None:
    """Names of steps and facts, owners and times are for everybody, and so is what was late."""
    engine, number = leaky
    all_of_it, seen = engine.report(number, viewer="hans"), engine.report(number, viewer="lia")
    assert [d.task for d in seen.deadlines] == [d.task for d in all_of_it.deadlines]
    assert [d.late for d in seen.deadlines] == [d.late for d in all_of_it.deadlines]
    assert seen.counts == all_of_it.counts
    assert len(seen.timeline) == len(all_of_it.timeline)
    assert {fact.ref for fact in seen.facts if fact.hidden} == {
        "employee",
        "injured",
        "known_at",
        "talk",
    }
    (message,) = (m for m in seen.messages if m.fact == "talk")
    assert (message.text, message.hidden) == (HIDDEN, True)


def test_numbers_and_measures_that_would_tell_are_left_out(leaky: tuple[Engine, int]) -> None:
    engine, number = leaky
    assert [f.ref for f in engine.report(number, viewer="hans").figures] == ["injured"]
    seen = engine.report(number, viewer="lia")
    assert seen.figures == ()
    assert [m.id for m in seen.measures] == ["loud"]
    assert {m.measure for m in engine.stats(viewer="lia").measures} == {"loud"}
    assert {m.measure for m in engine.stats(viewer="hans").measures} == {"quiet", "loud"}
    titles = {s.title for s in engine.stats(viewer="lia").steps}
    assert "SECRET-TITLE" not in titles


def test_a_branch_does_not_tell_the_fact_it_hangs_on(leaky: tuple[Engine, int]) -> None:
    """`ask` led on by a number that is confidential: neither it nor the condition is told."""
    engine, number = leaky
    seen = engine.report(number, viewer="lia").decisions
    assert [(d.task, d.because) for d in seen] == [("ask", ()), ("have_talk", ())]
    assert [fact.shown for fact in seen[0].knew] == [HIDDEN]
    assert seen[1].knew == ()
    all_of_it = engine.report(number, viewer="hans").decisions
    assert [d.because for d in all_of_it] == [("otherwise",), ("otherwise",)]


def test_the_last_hash_is_for_who_sees_everything(leaky: tuple[Engine, int]) -> None:
    """With the hash and the rest of a row, a hidden value could be guessed and checked."""
    engine, number = leaky
    assert engine.report(number, viewer="hans").proof.head
    seen = engine.report(number, viewer="lia")
    assert seen.proof.head == ""
    assert seen.proof.ok
    assert "last hash is left out" in reports.markdown(seen)


def test_without_a_roster_everybody_sees_everything(clock: Clock) -> None:
    with Engine("sqlite://", clock=clock) as engine:
        engine.register(PLAYBOOK)
        number = engine.open("leak", {"seen_at": "2026-11-20T14:00"}, actor="x").incident.number
        facts = {"employee": "NURSE-NINA", "injured": 2, "known_at": "2026-11-20T13:13"}
        engine.advance(number, "ask", facts, actor="y")
        assert not engine.report(number).redacted
        assert engine.report(number, role="listener").redacted
