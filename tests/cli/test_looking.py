"""What somebody does who keeps an eye on it: list, inbox, verify, tick, and JSON for programs."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from seawall_cli import main
from tests.cli.helpers import FAR_AHEAD, LATE, LONG_AGO, PLAYBOOKS, Seawall

BY_LINE = ("history",)
READS = {
    "status": ("status",),
    "status of one": ("status", "1"),
    "inbox": ("inbox",),
    "list": ("list",),
    "history": ("history", "1"),
    "verify": ("verify",),
    "playbooks": ("playbooks",),
    "tick": ("tick",),
    "check": ("check", str(PLAYBOOKS / "tiny.yaml")),
    "test": ("test", str(PLAYBOOKS / "tiny.joke.scenario.yaml")),
}
NOT_JSON = {"init", "drill", "graph", "schema", "watch"}
ELSEWHERE = {"report", "stats", "diff", "export", "import", "checkpoint"}
"""Commands whose JSON has tests of its own."""


def numbers(seawall: Seawall, *words: str) -> list[int]:
    """The incidents of a list."""
    return [one["number"] for one in seawall("list", *words, "--json").done().data["items"]]


def waiting(seawall: Seawall, *words: str, **env: str) -> list[str]:
    """The steps that wait in an inbox."""
    return [item["task"]["ref"] for item in seawall("inbox", *words, "--json", **env).done().data]


# --- JSON --------------------------------------------------------------------------------------


def test_json_of_every_command_is_tried_here() -> None:
    """Every command either prints JSON in these tests or is known to print something else."""
    tried = {words[0] for words in READS.values()}
    acts = {"open", "advance", "skip", "set", "note", "assign", "cancel", "reopen"}
    acts |= {"approve", "reject", "signal", "add", "handover", "accept", "pause", "resume", "waive"}
    acts |= {"migrate", "redact"}
    assert tried | acts | NOT_JSON | ELSEWHERE == set(main.COMMANDS)


@pytest.mark.parametrize("words", READS.values(), ids=READS)
def test_what_reads_prints_json(seawall: Seawall, words: tuple[str, ...]) -> None:
    """With --json stdout holds JSON and nothing else, whether there is much to say or nothing."""
    seawall.open_late()
    ran = seawall(*words, "--json").done()
    documents = ran.out.splitlines() if words[0] in BY_LINE else [ran.out]
    assert all(json.loads(document) is not None for document in documents)
    assert seawall("--as", "bram", *words).done().out != ran.out


@pytest.mark.parametrize(
    ("words", "code", "exit_code", "names"),
    [
        (("status", "9"), "unknown_incident", 1, ["9"]),
        (("open", "nosuch"), "unknown_playbook", 1, ["nosuch"]),
        (("advance", "1"), "missing_facts", 1, ["serious"]),
        (("advance", "1", "zzz=1"), "unknown_fact", 1, ["zzz"]),
        (("advance", "1", "serious=perhaps"), "bad_fact", 1, ["serious"]),
        (("advance", "1", "reply"), "not_active", 1, ["listen"]),
        (("set", "1", "summary=other"), "reason_required", 1, ["summary"]),
        (("cancel", "1"), "reason_required", 1, []),
        (("check", "--roster", "none.toml", "none.yaml"), None, 2, []),
        (("list", "--roster", "none.toml"), "bad_config", 2, []),
        (("list", "--db", "mysql://x"), "bad_config", 2, []),
        (("open", "bad.yaml"), "bad_playbook", 2, []),
        (("list", "--limit", "0"), "usage", 2, []),
        (("list", "--nonsense"), "usage", 2, []),
        (("opne",), "usage", 2, []),
        (("open",), "usage", 2, []),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_an_error_is_json_too(
    seawall: Seawall, words: tuple[str, ...], code: str | None, exit_code: int, names: list[str]
) -> None:
    """With --json an error is one JSON object on stderr, with a code that programs can rely on."""
    seawall.write("bad.yaml", "seawall: 1\n")
    seawall.open_tiny()
    ran = seawall(*words, "--json")
    assert ran.code == exit_code
    if code is None:  # a check reports on files, as data
        assert ran.data[0]["severity"] == "error"
        return
    assert (ran.error["code"], ran.error["names"]) == (code, names)
    assert ran.error["message"]


def test_an_error_as_json_says_everything_that_is_missing(seawall: Seawall) -> None:
    """A program learns what requirements are not met, and every mistake of a playbook."""
    seawall.open_tiny()
    seawall("advance", "1", "serious=yes").done()
    unmet = seawall("advance", "1", "answer=Calm down", "--json").error
    assert (unmet["code"], unmet["unmet"]) == ("requirement_unmet", ["Do not be defensive"])
    seawall.write("bad.yaml", "seawall: 1\n")
    problems = seawall("open", "bad.yaml", "--json").error["problems"]
    assert len(problems) > 1
    assert all(problem.startswith("bad.yaml:1:1: error[") for problem in problems)


@pytest.mark.parametrize("name", sorted(NOT_JSON))
def test_what_prints_no_json_does_not_take_it(seawall: Seawall, name: str) -> None:
    assert seawall(name, "--json").code == 2


# --- list --------------------------------------------------------------------------------------


@pytest.fixture
def several(team: Seawall) -> Seawall:
    """Four incidents: tiny, late and overdue, late and in time, and one that is cancelled."""
    team.open_tiny("first")
    team.open_late()
    team("set", "2", "mood=angry").done()
    team.open_late(FAR_AHEAD)
    team.open_tiny("fourth")
    team("cancel", "4", "--reason", "x").done()
    return team


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ((), [4, 3, 2, 1]),
        (("--status", "open"), [3, 2, 1]),
        (("--status", "cancelled"), [4]),
        (("--status", "ended"), []),
        (("--playbook", "late"), [3, 2]),
        (("--playbook", "nosuch"), []),
        (("--label", "mood=angry"), [2]),
        (("--label", "mood=calm"), []),
        (("--label", "mood=angry", "--label", "other=x"), []),
        (("--owner", "listener"), [3, 2, 1]),
        (("--owner", "anna"), [3, 2, 1]),
        (("--owner", "lead"), []),
        (("--overdue",), [2]),
        (("--limit", "2"), [4, 3]),
        (("--before", "3"), [2, 1]),
        (("--before", "3", "--limit", "1", "--status", "open"), [2]),
        (("--before", "1"), []),
    ],
    ids=lambda value: " ".join(value) if value and isinstance(value[0], str) else "",
)
def test_list_filters(several: Seawall, words: tuple[str, ...], found: list[int]) -> None:
    """Every filter keeps what it names, newest first, and filters add up."""
    assert numbers(several, *words) == found


def test_list_goes_on_where_it_stopped(several: Seawall) -> None:
    page = several("list", "--limit", "2", "--json").done().data
    assert numbers(several, "--before", str(page["before"])) == [2, 1]
    assert f"more: seawall list --before {page['before']}" in several("list", "--limit", "2").out


def test_list_shows_what_now_and_who(several: Seawall) -> None:
    rows = several("list").done().out.splitlines()
    assert rows[0].split() == ["incident", "labels", "now", "who", "due"]
    assert rows[1].startswith("#4  A complaint comes in")
    assert "cancelled" in rows[1]
    assert "Look" in rows[3]
    assert "angry" in rows[3]
    assert "ago" in rows[3]


def test_list_of_nothing_says_so(seawall: Seawall) -> None:
    assert "incident" in seawall("list").done().out
    assert seawall("list", "--json").done().data == {"items": [], "before": None, "failed": []}


# --- inbox -------------------------------------------------------------------------------------


def test_inbox_is_yours_if_there_is_a_roster(several: Seawall) -> None:
    """Without a name it shows what waits for whoever asks, the earliest due time first."""
    assert waiting(several) == ["look", "listen", "look"]
    assert waiting(several, "--as", "bram") == []
    assert waiting(several, SEAWALL_USER="bram") == []
    assert "Nothing waits." in several("--as", "bram", "inbox").done().out


def test_inbox_of_somebody_else_a_role_and_everybody(several: Seawall) -> None:
    several("advance", "1", "serious=yes").done()
    several("advance", "1", "answer=x").done()
    assert waiting(several, "bram") == ["close"]
    assert waiting(several, "--role", "lead", "--as", "anna") == ["close"]
    assert len(waiting(several, "--all")) == 3
    assert waiting(several, "--all", "--limit", "1") == ["look"]


def test_inbox_has_what_was_given_to_a_person(several: Seawall) -> None:
    several("assign", "1", "listen", "bram").done()
    assert waiting(several, "bram") == ["listen"]


def test_inbox_without_a_roster_is_everybodys(seawall: Seawall) -> None:
    seawall.open_late(LONG_AGO)
    assert waiting(seawall) == ["look"]
    shown = seawall("inbox").done().out
    assert "ago" in shown
    assert "mood, reach" in shown


# --- verify ------------------------------------------------------------------------------------


def test_verify(several: Seawall) -> None:
    assert [result["problems"] for result in several("verify", "--json").done().data] == [[]] * 4
    assert several("verify").done().out.count("verified") == 4
    assert [result["incident"] for result in several("verify", "2", "--json").data] == [2]
    several("verify", "9").refused("unknown_incident")


def test_verify_of_nothing(seawall: Seawall) -> None:
    assert seawall("verify").done().out == "There are no incidents.\n"
    assert seawall("verify", "--json").done().data == []


def test_verify_finds_a_log_that_was_changed(seawall: Seawall) -> None:
    """A row changed behind Seawall's back is named, and the exit code is 1."""
    seawall.open_tiny("the truth")
    with sqlite3.connect(seawall.db) as database:
        guards = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (guard,) in guards.fetchall():
            database.execute(f'DROP TRIGGER "{guard}"')
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
            if "opening" in columns:
                change = "opening = replace(opening, 'truth', 'lie')"
                database.execute(f'UPDATE "{table}" SET {change}')
    database.close()
    ran = seawall("verify")
    assert ran.code == 1
    assert "DOES NOT VERIFY" in ran.out
    as_json = seawall("verify", "--json")
    assert as_json.code == 1
    assert as_json.data[0]["problems"]


# --- tick --------------------------------------------------------------------------------------


def test_tick_says_who_is_told_once(team: Seawall) -> None:
    """What came due is told to the people of its role, and never twice."""
    team.open_late()
    assert "tell anna (listener)  #1 Somebody waits: look: reminder at due" in team("tick").out
    assert team("tick").done().out == "Nothing is due.\n"
    assert team("tick", "--json").done().data["told"] == []


def test_tick_tells_the_time_where_the_incident_plays(seawall: Seawall) -> None:
    """As the texts do: a due time stands beside the time it was fired."""
    playbook = seawall.write("late.yaml", LATE.replace("Europe/Amsterdam", "Pacific/Kiritimati"))
    seawall("open", playbook, "seen_at=2026-01-05T12:00").done()
    rows = seawall("tick").done().out.splitlines()
    assert rows
    assert all(" +14  " in row for row in rows)


def test_tick_as_json(team: Seawall) -> None:
    team.open_late()
    told = team("tick", "--json").done().data["told"]
    assert [(message["role"], message["people"]) for message in told] == [("listener", ["anna"])]


def test_tick_says_that_nobody_holds_a_role(seawall: Seawall) -> None:
    """With a roster that leaves a role empty nobody would hear of it, and that is an alarm."""
    seawall.open_late()
    seawall.write("seawall.toml", '[people]\nbram = ["lead"]\n')
    assert "NOBODY HOLDS THIS ROLE" in seawall("tick").done().out


@pytest.mark.parametrize(
    "harm", ["UPDATE seawall_incident SET state = ''", "DELETE FROM seawall_entry"]
)
def test_what_is_damaged_keeps_nobody_from_being_told(team: Seawall, harm: str) -> None:
    """Nor does it end `watch`, which everybody relies on."""
    for number in (team.open_late(FAR_AHEAD), team.open_late(FAR_AHEAD, "mood=calm")):
        team("assign", str(number), "look", "anna", "--as", "bram").done()
    with closing(sqlite3.connect(team.db)) as raw, raw:
        for name in ("no_update", "no_delete", "only_erase", "no_replace"):
            raw.execute(f"DROP TRIGGER seawall_entry_{name}")
        column = "number" if "incident SET" in harm else "incident"
        raw.execute(f"{harm} WHERE {column} = 1")
    told = team("tick", "--json").data["told"]
    assert [(one["incident"], one["people"]) for one in told] == [(1, ["anna"]), (2, ["anna"])]
    assert "cannot be read" in told[0]["text"]
    assert "anna" in told[1]["text"]


def test_tick_without_a_roster_names_the_role(seawall: Seawall) -> None:
    seawall.open_late()
    shown = seawall("tick").done().out
    assert "tell listener  #1 Somebody waits" in shown
    assert "NOBODY" not in shown
