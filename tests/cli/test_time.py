"""`seawall check --time`: what is proved, as people and as programs read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.helpers import Seawall

BOOK = """\
seawall: 1
id: price
version: 1.0.0
title: Price
timezone: Europe/Amsterdam
roles: {lead: Lead}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}, holidays: NL}}
facts: {sure: {type: bool}}
measures: {quick: {from: opened_at, to: check.left, target: 30m}}
signals: {hurt: {start: report}}
tracks: {report: [{id: tell, owner: lead, due: 2h}]}
ends: {over: {title: Over, due: 5h}, lost: {title: Lost, due: 40h}}
steps:
  - {id: check, owner: lead, due: 1h, collect: [sure], next: [{when: sure, to: wait}, {to: lost}]}
  - {id: wait, owner: lead, due: 2h, max_visits: 3, next: [{when: sure, to: check}, {to: over}]}
"""


@pytest.fixture
def price(tmp_path: Path) -> str:
    file = tmp_path / "price.yaml"
    file.write_text(BOOK)
    return str(file)


def test_a_broken_promise_is_a_warning_that_names_the_way(seawall: Seawall, price: str) -> None:
    done = seawall("check", price)
    assert done.code == 0
    assert "price.yaml:12:33: warning[late_end]: over is promised within 5h" in done.out
    assert "it can take 9h: check 3 times, wait 3 times" in done.out
    assert "bound its loop with `max_visits`, or promise more" in done.out
    assert "lost is promised" not in done.out
    assert "late_measure" not in done.out


def test_with_time_the_targets_of_measures_are_looked_at(seawall: Seawall, price: str) -> None:
    done = seawall("check", "--time", price)
    wanted = "warning[late_measure]: quick should take 30m, but it can take 1h: check"
    assert wanted in done.out
    assert ["quick", "30m", "1h", "late"] in [line.split() for line in done.out.splitlines()]


def test_the_tables_and_the_picture(seawall: Seawall, price: str) -> None:
    out = seawall("check", "--time", price, "--from", "2026-11-22").done().out
    lines = [line.split() for line in out.splitlines()]
    assert ["check", "0s", "0s", "1h", "0s", "1h"] in lines
    assert ["wait", "1h", "1h", "3h", "1h", "3h"] in lines
    assert ["tell", "(report)", "0s", "0s", "2h", "0s", "2h"] in lines
    assert ["over", "3h", "3h", "9h"] in lines
    assert ["lost", "1h", "1h", "10h"] in lines
    assert any(line[:2] == ["tell", "»" + "█" * len(line[1][1:])] for line in lines if line)
    assert "whenever it is opened from 2026-11-22 to 2027-11-22" in out
    assert "counts from that signal on (»): report" in out


def test_as_data_lengths_are_seconds(seawall: Seawall, price: str) -> None:
    (found,) = seawall("check", "--time", price, "--json", "--from", "2026-11-22").done().data
    assert [problem["code"] for problem in found["problems"]] == ["late_measure", "late_end"]
    over, lost = found["time"]["ends"]
    assert (over["at_least"], over["straight_on"]["at_most"], over["at_most"]) == (
        10800,
        10800,
        32400,
    )
    assert [(leg["step"], leg["visits"]) for leg in lost["way"]] == [("check", 4), ("wait", 3)]


def test_a_playbook_with_errors_has_no_times(seawall: Seawall, price: str) -> None:
    Path(price).write_text(BOOK.replace("owner: lead", "owner: leed", 1))
    done = seawall("check", "--time", price)
    assert done.code == 2
    assert "How long" not in done.out
    (found,) = seawall("check", "--time", price, "--json").data
    assert found["time"] is None


def test_a_day_that_is_none_is_refused(seawall: Seawall, price: str) -> None:
    done = seawall("check", "--time", price, "--from", "tomorrow")
    assert done.code == 2
    assert "'tomorrow' does not match the format '%Y-%m-%d'" in done.err
