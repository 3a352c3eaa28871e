"""`seawall report` and `seawall stats`, as people and programs call them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.helpers import FAR_AHEAD, ROSTER, Seawall
from tests.reports.helpers import parsed

STEERING = "\x1b\x9b\x07\x00\x08\r\u202e\u2066\u200f\u2028"


@pytest.fixture
def seawall(sqlite_template: Path, tmp_path: Path) -> Seawall:
    """The command, without a roster: everybody may do everything."""
    made = Seawall(tmp_path)
    made.here.mkdir()
    shutil.copy(sqlite_template, made.db)
    return made


# --- report --------------------------------------------------------------------------------------


def test_it_prints_markdown(seawall: Seawall) -> None:
    seawall.open_late()
    shown = seawall("report", "1").done().out
    assert shown.startswith("# After-action report: Somebody waits, incident 1\n\n## Summary\n")
    assert "## What went well" in shown
    assert shown == seawall("report", "#1", "--format", "md").done().out or "made" in shown


def test_it_prints_html(seawall: Seawall) -> None:
    seawall.open_late()
    page = seawall("report", "1", "--format", "html").done().out
    assert "svg" in parsed(page).tags


def test_it_prints_json(seawall: Seawall) -> None:
    seawall.open_late()
    report = seawall("report", "1", "--json").done().data
    assert report["incident"] == 1
    assert report["proof"]["ok"]
    assert {one["task"] for one in report["deadlines"]} == {"look"}


@pytest.mark.parametrize("name", ["r.html", "r.HTM"])
def test_a_file_is_html_by_its_name(seawall: Seawall, name: str) -> None:
    seawall.open_late()
    ran = seawall("report", "1", "--out", name)
    assert (ran.code, ran.out, ran.err) == (0, "", f"wrote {name}\n")
    assert (seawall.here / name).read_text().startswith("<!doctype html>")


def test_a_file_that_is_there_stays_as_it_is(seawall: Seawall) -> None:
    seawall.open_late()
    there = seawall.write("r.md", "mine")
    seawall("report", "1", "--out", "r.md").misused("is there already; --force writes over it")
    assert there.read_text() == "mine"
    assert seawall("report", "1", "--out", "r.md", "--force").code == 0
    assert there.read_text().startswith("# After-action report")


def test_json_goes_into_a_file_too(seawall: Seawall) -> None:
    seawall.open_late()
    assert seawall("report", "1", "--json", "--out", "r.json").code == 0
    assert json.loads((seawall.here / "r.json").read_text())["incident"] == 1


def test_a_folder_that_is_not_there(seawall: Seawall) -> None:
    seawall.open_late()
    seawall("report", "1", "--out", "no/r.md").misused("cannot be written to")


def test_an_incident_that_is_not_there(seawall: Seawall) -> None:
    """Nothing is written for it."""
    seawall("report", "9").refused("unknown_incident")
    seawall("report", "9", "--out", "r.md").refused("unknown_incident")
    assert not (seawall.here / "r.md").exists()


@pytest.mark.parametrize(
    "words", [(), ("1", "2"), ("1", "--format", "pdf"), ("",)], ids=["none", "two", "pdf", "empty"]
)
def test_wrong_usage_of_report(seawall: Seawall, words: tuple[str, ...]) -> None:
    seawall.open_late()
    seawall("report", *words).misused("Error: ")


def test_a_stranger_sees_less(seawall: Seawall) -> None:
    """With a roster the report is for whoever asks, or for one of their roles."""
    from tests.reports.test_confidential import PLAYBOOK

    seawall.write("leak.yaml", PLAYBOOK)
    roster = '[people]\nhans = ["hr", "listener"]\nlia = ["listener"]\nlex = ["legal"]\n'
    seawall.write("seawall.toml", roster)
    seawall("open", "leak.yaml", "seen_at=2026-11-20T14:00", "--as", "lia").done()
    facts = ("employee=NINA", "injured=2", "known_at=2026-11-20T13:00")
    seawall("advance", "1", "ask", *facts, "--as", "hans").done()
    assert "NINA" in seawall("report", "1", "--as", "hans").done().out
    for words in (("--as", "lia"), ("--as", "hans", "--role", "listener"), ("--as", "nobody")):
        for form in ("--json", "--format=html", "--format=md"):
            assert "NINA" not in seawall("report", "1", form, *words).done().out


def test_hostile_words_steer_no_terminal(seawall: Seawall) -> None:
    seawall.open_tiny("a\u202eb\u2066c <script> | `x`")
    for form in ("md", "html"):
        assert not set(seawall("report", "1", "--format", form).done().out) & set(STEERING)


# --- stats ---------------------------------------------------------------------------------------


def two_incidents(seawall: Seawall) -> None:
    """One whose first step was done late, one that is open still, both with a label."""
    seawall.write("seawall.toml", ROSTER)
    seawall.open_late()
    seawall("advance", "1", "look", "mood=calm", "reach=1").done()
    seawall.open_late(FAR_AHEAD)


def test_it_shows_tables(seawall: Seawall) -> None:
    two_incidents(seawall)
    shown = seawall("stats").done().out
    assert shown.startswith("2 incidents  2 open, 0 ended, 0 cancelled\n")
    (look,) = (line for line in shown.splitlines() if line.startswith("look"))
    assert "0 of 1 (0%)" in look
    assert "1 running" in look


def test_it_prints_json_of_stats(seawall: Seawall) -> None:
    two_incidents(seawall)
    stats = seawall("stats", "--json").done().data
    assert (stats["incidents"], stats["open"]) == (2, 2)
    look = next(one for one in stats["steps"] if one["step"] == "look")
    assert (look["visits"], look["late"], look["share"]) == (2, 1, 0.0)


def test_filters_of_stats(seawall: Seawall) -> None:
    def counted(*words: str) -> int:
        found: int = seawall("stats", *words, "--json").done().data["incidents"]
        return found

    two_incidents(seawall)
    assert counted("--playbook", "late") == 2
    assert counted("--playbook", "tiny") == 0
    assert counted("--label", "mood=calm") == 1
    assert counted("--version", "1.0.0") == 2
    assert counted("--version", "2.0.0") == 0
    assert counted("--since", "2020-01-01") == 2
    assert counted("--until", "2020-01-01T00:00+01:00") == 0


def test_nothing_fits(seawall: Seawall) -> None:
    assert seawall("stats").done().out == "No incident fits.\n"


@pytest.mark.parametrize(
    "words",
    [("--since", "yesterday"), ("--until", "1400-01-01"), ("--label", "mood"), ("rumour",)],
    ids=["word", "long ago", "label", "argument"],
)
def test_wrong_usage_of_stats(seawall: Seawall, words: tuple[str, ...]) -> None:
    seawall("stats", *words).misused("Error: ")


def test_a_damaged_incident_is_named(seawall: Seawall) -> None:
    import sqlite3
    from contextlib import closing

    two_incidents(seawall)
    with closing(sqlite3.connect(seawall.db)) as raw, raw:
        raw.execute("UPDATE seawall_incident SET state = 'x' WHERE number = 1")
    ran = seawall("stats")
    assert ran.code == 0
    assert ran.out.startswith("1 incident  ")
    assert "seawall: #1 cannot be counted" in ran.err
