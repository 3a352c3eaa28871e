"""Reports and statistics of incidents that were moved to another version of their playbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest

from seawall import Engine, Person, Report, Roster, reports
from tests.conftest import START, Clock
from tests.reports.helpers import deadline

OLD = """\
seawall: 1
id: moved
version: 1.0.0
title: A lost phone
timezone: Europe/Amsterdam
roles: {desk: Webcare, hr: Personnel}
facts:
  who: {type: text, title: Who had it, confidential: [hr]}
  lost_at: {type: datetime, confidential: [hr]}
  talk: {type: text}
  hurt: {type: int, title: How many were hurt}
measures: {quiet: {title: Quiet measure, from: lost_at, to: answer.left, target: 1h}}
ends: {closed: It is dealt with, worse: It is worse}
steps:
  - id: ask
    title: Find out who had it
    owner: hr
    collect: [who, lost_at, hurt]
    due: {within: 1h, legal: true}
    next: [{when: hurt > 3, to: answer}, {to: have_talk}]
  - id: have_talk
    title: OLD-SECRET-TITLE
    owner: hr
    confidential: [hr]
    collect: [talk]
    due: [{when: hurt > 9, within: 1h}, {within: 1d}]
    approve: {by: hr}
    next: [{when: 'talk == "x"', to: worse}, {to: answer}]
  - {id: answer, title: Answer people, owner: desk, due: 4h, next: closed}
"""
NEW = (
    OLD.replace("1.0.0", "2.0.0")
    .replace("id: ask", "id: find_out")
    .replace(", confidential: [hr]", "")
    .replace("    confidential: [hr]\n", "")
    .replace("OLD-SECRET-TITLE", "A talk")
    .replace("due: [{when: hurt > 9, within: 1h}, {within: 1d}]", "due: 5h")
    .replace("title: How many were hurt", "title: Hurt")
)
TEAM = Roster(people={"dirk": Person(roles=("desk",)), "hans": Person(roles=("hr",))})
SECRETS = ("NURSE-NINA", "OUT-OF-A-COAT", "BECAUSE-PRIVATE")


@pytest.fixture
def moved(clock: Clock) -> Iterator[Engine]:
    """An incident that stood in its second step when it was moved; its first is gone, its second
    and its facts are confidential no more."""
    with Engine("sqlite://", clock=clock, roster=TEAM) as engine:
        engine.register(OLD)
        engine.open("moved", actor="dirk")
        clock.now += timedelta(minutes=10)
        facts = {"who": "NURSE-NINA", "lost_at": START, "hurt": 1}
        engine.advance(1, "ask", facts, actor="hans")
        engine.note(1, "BECAUSE-PRIVATE", step="have_talk", actor="hans")
        engine.register(NEW)
        engine.migrate(1, actor="hans", reason="Simpler")
        clock.now += timedelta(minutes=10)
        engine.advance(1, "have_talk", {"talk": "OUT-OF-A-COAT"}, actor="hans")
        engine.approve(1, "have_talk", actor="hans")
        yield engine


def pages(report: Report) -> str:
    html, markdown = reports.html(report), reports.markdown(report)
    return f"{html}{markdown}{msgspec.json.encode(report).decode()}"


def test_the_report_tells_each_part_by_its_own_version(moved: Engine) -> None:
    report = moved.report(1, viewer="hans")
    assert report.version == "2.0.0"
    asked, talked = deadline(report, "ask"), deadline(report, "have_talk")
    assert (asked.title, asked.legal, asked.verdict) == ("Find out who had it", True, "met")
    assert (talked.title, talked.legal, talked.moved) == ("A talk", False, 1)
    assert talked.due_at == START + timedelta(hours=5, minutes=10)
    decided = {decision.task: decision for decision in report.decisions}
    assert decided["ask"].because == ("otherwise",)
    assert decided["ask"].to_title == "OLD-SECRET-TITLE"
    assert decided["have_talk"].to_title == "Answer people"
    assert [figure.title for figure in report.figures] == ["How many were hurt"]
    assert [message.text for message in report.messages] == ["NURSE-NINA", "OUT-OF-A-COAT"]
    assert any("moved from version 1.0.0 to 2.0.0" in moment.text for moment in report.timeline)
    assert report.proof.ok
    assert all(secret in pages(report) for secret in SECRETS)


def test_the_head_of_the_report_says_that_it_was_moved(moved: Engine) -> None:
    report = moved.report(1, viewer="hans")
    (move,) = report.moves
    assert (move.old, move.new, move.actor, move.role) == ("1.0.0", "2.0.0", "hans", "hr")
    assert move.at == START + timedelta(minutes=10)
    head, _, _ = reports.markdown(report).partition("Owner of this report")
    row = next(line for line in head.splitlines() if line.startswith("| Moved |"))
    assert "from version 1.0.0 to 2.0.0, " in row
    assert "by hans (hr)" in row


def test_a_report_of_one_that_never_moved_says_nothing_of_moves(clock: Clock) -> None:
    with Engine("sqlite://", clock=clock, roster=TEAM) as engine:
        engine.register(OLD)
        engine.open("moved", actor="dirk")
        report = engine.report(1, viewer="hans")
    assert report.moves == ()
    assert "| Moved |" not in reports.markdown(report)


@pytest.mark.parametrize("viewer", ["dirk", None])
def test_what_was_confidential_is_in_no_page_of_others(moved: Engine, viewer: str | None) -> None:
    report = moved.report(1, viewer=viewer)
    shown = pages(report)
    assert [secret for secret in SECRETS if secret in shown] == []
    assert "Quiet measure" not in shown
    assert "OLD-SECRET-TITLE" not in shown
    assert report.redacted


def test_statistics_count_it_under_the_version_it_runs_by(moved: Engine) -> None:
    assert moved.stats(version="1.0.0").incidents == 0
    found = moved.stats(version="2.0.0", viewer="dirk")
    assert (found.incidents, found.failed, found.measures) == (1, (), ())
    assert {step.step: step.title for step in found.steps} == {
        "ask": "Find out who had it",
        "have_talk": "have_talk",
        "answer": "Answer people",
    }
    assert [one.measure for one in moved.stats(viewer="hans").measures] == ["quiet"]
    assert [one.step for one in found.approvals] == ["have_talk"]
