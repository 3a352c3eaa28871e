"""Backups, moves and checkpoints by hand: export, import, checkpoint, and verify with files."""

from __future__ import annotations

import json
import sqlite3
import stat

import pytest

from tests.cli.conftest import OnTerminal
from tests.cli.helpers import Seawall


@pytest.fixture
def kept(seawall: Seawall) -> Seawall:
    """Two incidents and an export of them in backup.jsonl."""
    seawall.open_tiny("One")
    seawall.open_tiny("Two")
    said = seawall("export", "backup.jsonl").done().out
    assert said == "wrote backup.jsonl: 2 incidents, 6 entries, 1 playbooks\n"
    return seawall


def new(seawall: Seawall) -> str:
    return str(seawall.home / "new.db")


# --- export and import -------------------------------------------------------------------------


def test_there_and_back(kept: Seawall) -> None:
    """A new database is made, holds the same, and exports the same rows."""
    said = kept("import", "backup.jsonl", "--db", new(kept)).done().out
    assert said == "read 2 incidents, 6 entries, 1 playbooks; every log verified\n"
    assert kept("verify", "--db", new(kept)).done().out.count("verified") == 2
    assert kept("history", "1", "--db", new(kept)).out == kept("history", "1").out
    kept("export", "again.jsonl", "--db", new(kept)).done()
    first, again = (
        (kept.here / f).read_text().splitlines() for f in ("backup.jsonl", "again.jsonl")
    )
    assert first[1:-1] == again[1:-1]


def test_through_pipes(kept: Seawall) -> None:
    """- is stdout and stdin, and nothing but the export is on stdout."""
    script = f"$SEAWALL export - | $SEAWALL import - --db {new(kept)} && $SEAWALL export - --json"
    ran = kept.shell(script).done()
    read, *lines = ran.out.splitlines()
    assert read.startswith("read 2 incidents")
    assert [json.loads(line)["row"] for line in (lines[0], lines[-1])] == ["export", "end"]
    kept.shell("$SEAWALL export - | $SEAWALL verify --file -").done()


def test_as_json(kept: Seawall) -> None:
    made = kept("export", "other.jsonl", "--json").done().data
    read = kept("import", "other.jsonl", "--db", new(kept), "--json").done().data
    assert made == read
    assert (made["incidents"], made["entries"], made["drills"]) == (2, 6, True)


def test_a_file_that_is_there_is_not_written_over_unasked(kept: Seawall) -> None:
    kept("export", "backup.jsonl").misused("--force writes over it")
    kept("export", "backup.jsonl", "--force").done()
    assert stat.S_IMODE((kept.here / "backup.jsonl").stat().st_mode) == 0o600


def test_a_database_that_holds_something_is_refused(kept: Seawall) -> None:
    ran = kept("import", "backup.jsonl").refused("not_empty")
    assert "2 incidents and 1 playbooks already" in ran.err


def test_a_bad_file_is_said_with_its_line(kept: Seawall) -> None:
    text = (kept.here / "backup.jsonl").read_text()
    kept.write("cut.jsonl", text[:-20])
    lines = len(text.splitlines())
    for words in (("import", "cut.jsonl", "--db", new(kept)), ("verify", "--file", "cut.jsonl")):
        ran = kept(*words)
        assert (ran.code, f"seawall: line {lines} is not there or not whole" in ran.err) == (
            1,
            True,
        )
    assert kept("list", "--db", new(kept)).done().out == "No incident fits.\n"
    kept("import", "none.jsonl", "--db", new(kept)).misused("cannot be read")


def test_verifying_a_file(kept: Seawall) -> None:
    assert kept("verify", "--file", "backup.jsonl").done().out == kept("verify").done().out
    data = kept("verify", "--file", "backup.jsonl", "--json").done().data
    assert [one["incident"] for one in data] == [1, 2]
    kept("verify", "1", "--file", "backup.jsonl").misused("leave the number out")


# --- checkpoints -------------------------------------------------------------------------------


@pytest.fixture
def signed(kept: Seawall) -> Seawall:
    """A key, and a checkpoint by it."""
    said = kept("checkpoint", "--new-key", "my.key").done().out
    assert said == "wrote my.key, which is secret, and my.key.pub, which is to verify with\n"
    assert "wrote monday: 2 incidents" in kept("checkpoint", "--key", "my.key", "-o", "monday").out
    return kept


HELD = ("--checkpoint", "monday", "--public-key", "my.key.pub")


def test_what_was_signed_is_there(signed: Seawall) -> None:
    signed("note", "1", "More").done()
    signed("verify", *HELD).done()
    signed("verify", "1", *HELD).done()
    signed("verify", "--file", "backup.jsonl", *HELD).done()
    signed("checkpoint", "--key", "my.key", "-o", "tuesday", "--after", "monday").done()


def test_an_incident_that_was_taken_away_is_named(signed: Seawall) -> None:
    with sqlite3.connect(signed.db) as raw:
        for (guard,) in raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            raw.execute(f"DROP TRIGGER {guard}")
        for table in ("entry", "task", "asked", "label", "request", "message"):
            raw.execute(f"DELETE FROM seawall_{table} WHERE incident = 2")
        raw.execute("DELETE FROM seawall_incident WHERE number = 2")
    raw.close()
    signed("verify").done()
    ran = signed("verify", *HELD)
    assert ran.code == 1
    assert "#2  0 entries  DOES NOT VERIFY" in ran.out
    assert "it is not there; the checkpoint of" in ran.out
    signed("checkpoint", "--key", "my.key", "--after", "monday").refused("damaged")


def test_checkpoint_to_stdout(signed: Seawall) -> None:
    lines = signed("checkpoint", "--key", "my.key").done().out.splitlines()
    assert [json.loads(line)["row"] for line in (lines[0], lines[-1])] == [
        "checkpoint",
        "signature",
    ]


def test_wrong_use_of_keys_and_checkpoints(signed: Seawall) -> None:
    signed("checkpoint").misused("--key KEYFILE to sign with")
    signed("checkpoint", "--key", "a", "--new-key", "b").misused("--key KEYFILE to sign with")
    signed("checkpoint", "--new-key", "my.key").misused("is there already")
    signed("checkpoint", "--key", "my.key", "-o", "monday").misused("never written over")
    signed("checkpoint", "--key", "my.key.pub").misused("is no key")
    signed("verify", "--checkpoint", "monday").misused("go together")
    signed("checkpoint", "--new-key", "other.key").done()
    ran = signed("verify", "--checkpoint", "monday", "--public-key", "other.key.pub")
    assert (ran.code, "was signed with another key" in ran.err) == (1, True)
    signed.write("bad", "nonsense\n")
    signed("verify", "--checkpoint", "bad", "--public-key", "my.key.pub").refused("bad_checkpoint")


# --- a bar, for people only --------------------------------------------------------------------


def test_a_bar_only_on_a_terminal(kept: Seawall, on_terminal: OnTerminal) -> None:
    """On a terminal it is shown and gone in the end; in a pipe there is none."""
    shown = on_terminal("verify")
    assert shown.ended() == 0
    assert "verifying" in shown.plain
    assert shown.plain.count("verified") == 2
    assert "verifying" not in kept.process("verify").done().out
