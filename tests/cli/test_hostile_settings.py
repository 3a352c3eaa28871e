"""Odd environments, settings and streams: a command works, or says in a sentence why not."""

from __future__ import annotations

import json

import pytest

from tests.cli.helpers import Ran, Seawall

ODD = [
    "",
    " ",
    "\x1b[31m",
    "\u202e",
    "\udcff",
    "x" * 30_000,
    "../..",
    "/dev/null",
    "%s{x}$1",
    "-1",
]
NAMES = [
    "SEAWALL_USER", "SEAWALL_ROSTER", "SEAWALL_LANG", "SEAWALL_DB", "HOME", "XDG_DATA_HOME", "LANG",
    "LC_ALL", "COLUMNS", "LINES", "TERM", "NO_COLOR", "FORCE_COLOR", "TZ", "USER", "LOGNAME",
]  # fmt: skip


def ended_well(ran: Ran) -> None:
    """It was done, or refused in a short sentence; never a fault of Seawall's own."""
    assert ran.code in (0, 1, 2), ran
    assert len(ran.err) < 1500, ran


@pytest.mark.parametrize("name", NAMES)
def test_an_odd_environment(seawall: Seawall, name: str) -> None:
    seawall.open_tiny()
    for value in [None, *ODD]:
        for words in (
            ("status", "1"),
            ("note", "1", "x"),
            ("list",),
            ("open", "tiny", "summary=x"),
        ):
            ended_well(seawall(*words, **{name: value}))


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16", "cp437"])
def test_a_stream_that_cannot_carry_everything(seawall: Seawall, encoding: str) -> None:
    """For people what cannot be carried is replaced; JSON stays exact, all in ASCII."""
    seawall.open_tiny("née \U0001f692 ♥")
    env = {"PYTHONIOENCODING": encoding, "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}
    script = '"$SEAWALL" status 1 >shown && "$SEAWALL" status 1 --json >json'
    assert seawall.shell(script, **env).code == 0
    written = (seawall.here / "json").read_bytes().decode(encoding)
    assert json.loads(written)["facts"]["summary"]["value"] == "née \U0001f692 ♥"
    assert "n" in (seawall.here / "shown").read_bytes().decode(encoding)


@pytest.mark.parametrize(
    "words", ["status 1 --all", "history 1 --json", "report 1", "graph backlash", "check backlash"]
)
@pytest.mark.parametrize("where", ["| true", ">&-", "2>&-", ">&- 2>&-", "<&-", ">/dev/full"])
def test_streams_that_are_closed_or_full(seawall: Seawall, words: str, where: str) -> None:
    seawall.open_tiny()
    ran = seawall.shell(f'set -o pipefail; "$SEAWALL" {words} {where}')
    assert ran.code in (0, 1)
    assert "Traceback" not in ran.err
    assert "Exception ignored" not in ran.err


ROSTERS: dict[str, bytes] = {
    "binary": b"\x00\xff\xfe" * 99, "huge": b"#" * 2_000_000, "utf-16": "[people]".encode("utf-16"),
    "deep": b"a = " + b"[" * 50_000, "deep tables": b"[" + b"a." * 50_000 + b"a]",
    "no people": b"people = 3",
    "a number": b"[people]\nanna = 3", "a date": b"[people]\na = 1979-05-27",
    "roles of numbers": b"[people]\nanna = [1, 2]", "roles of roles": b'[people]\nanna = [["a"]]',
    "recursive": b"[people]\nanna = {roles = [], deputy = 'anna'}",
    "twice": b"[people]\na=[]\na=[]",
    "huge number": b"[people]\na = " + b"9" * 10_000, "infinite": b"[people]\na = inf",
    "escape": b'[people]\n"\\u001b[2J" = ["lead"]', "a role": b'[people]\na = ["\\u001b[2J"]',
    "lines": b'[people]\n"a\\nb" = ["lead"]',
    "a long role": b'[people]\na = ["' + b"x" * 999 + b'"]',
    "other": b"[x]", "empty name": b'[people]\n"" = ["lead"]',
}  # fmt: skip


@pytest.mark.parametrize("text", ROSTERS.values(), ids=ROSTERS)
def test_a_roster_that_is_none(seawall: Seawall, text: bytes) -> None:
    """It stops everything with one sentence, since nobody may be let in by mistake."""
    (seawall.here / "seawall.toml").write_bytes(text)
    error = seawall("open", "tiny", "summary=x").misused("seawall.toml").err
    assert len(error) < 500


@pytest.mark.parametrize("to", ["gone.toml", "seawall.toml"])
def test_a_roster_that_leads_nowhere_is_not_passed_over(seawall: Seawall, to: str) -> None:
    """Without a roster everybody may do everything."""
    (seawall.here / "seawall.toml").symlink_to(to)
    seawall("open", "tiny", "summary=x").misused("seawall.toml")


def test_a_roster_that_never_ends(seawall: Seawall) -> None:
    ran = seawall("--roster", "/dev/zero", "open", "tiny", "summary=x").misused("/dev/zero")
    assert len(ran.err) < 500


def test_two_deputies_of_each_other(seawall: Seawall) -> None:
    """A circle of deputies is none of endless asking."""
    seawall.write(
        "seawall.toml",
        '[people]\nanna = {roles = ["listener"], deputy = "bram"}\n'
        'bram = {roles = ["lead"], deputy = "anna"}\n',
    )
    seawall("open", "tiny", "summary=x").done()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://", "postgresql://%zz", "postgresql://h:99999/x", "postgresql://[::1/x",
        "postgresql://u:p w@127.0.0.1:1/x?sslmode=absurd", "postgresql://127.0.0.1:1/x?no_option=1",
        "postgresql://127.0.0.1:1/\x1b]0;x\x07", "sqlite://", "sqlite:///", "sqlite:////nowhere/x.db",
        "file:x?mode=memory", "x" * 5000, "a\tb.db", "~", "http://x/y", "://", "\udcff.db",
    ],
)  # fmt: skip
def test_an_odd_address(seawall: Seawall, address: str) -> None:
    for words in (("status",), ("open", "tiny", "summary=x")):
        ran = seawall("--db", address, *words)
        ended_well(ran)
        assert not {"\x1b", "\x07"} & set(ran.out + ran.err)
        assert "p w" not in ran.err, "a password is no part of a sentence"


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 100_000, "9" * 10_000, "\xff", "[]", "NaN", ""]
)
def test_facts_that_are_no_json(seawall: Seawall, text: str) -> None:
    ran = seawall("open", "tiny", "--facts", "-", stdin=text)
    assert ran.code in (1, 2)
    assert len(ran.err) < 600
    path = seawall.write("facts.json", text)
    assert seawall("open", "tiny", "--facts", path).code in (1, 2)


@pytest.mark.parametrize("number", ["9" * 5000, "-1", "0", "1e3", "²", "0x1", "#", "1 "])
def test_an_odd_number(seawall: Seawall, number: str) -> None:
    seawall.open_tiny()
    for words in (("status", number), ("note", number, "x"), ("list", "--before", number)):
        ended_well(seawall(*words))


@pytest.mark.parametrize(
    "words",
    [("check",), ("drill",), ("graph",), ("open",), ("--db",), ("report", "1", "--out")],
    ids=" ".join,
)
def test_an_endless_name_of_a_file_is_wrong_usage(seawall: Seawall, words: tuple[str, ...]) -> None:
    """The name is what is wrong, not what was printed, and nothing was done."""
    seawall.open_tiny()
    rest = ("list",) if words == ("--db",) else ()
    told = seawall(*words, "a" * 3000, *rest).misused("aaa' cannot be used: File name too long")
    assert len(told.err) < 200
