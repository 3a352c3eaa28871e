"""The door to the terminal: no command, on no stream, shows a control or a hidden mark raw."""

from __future__ import annotations

import ast
import json
import re
import shutil
import unicodedata
from pathlib import Path

import pytest

from seawall_cli.main import COMMANDS
from tests.cli.conftest import OnTerminal
from tests.cli.helpers import Ran, Seawall
from tests.cli.poison import HOSTILE, MARK, PLAYBOOK, poison

CLI = Path(__file__).parents[2] / "cli" / "seawall_cli"
RAW = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
"""The categories of what steers or hides: controls, formats, surrogates, private use, lines."""


def raw(shown: str) -> list[str]:
    """What of this was let through; a line break and a tab may be."""
    return sorted({c for c in shown if unicodedata.category(c) in RAW and c not in "\n\t"})


@pytest.fixture(scope="module")
def poisoned_database(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two incidents with a mark in every text, and then a hostile database of them."""
    seawall = Seawall(tmp_path_factory.mktemp("poisoned"))
    seawall.here.mkdir()
    shutil.copy(sqlite_template, seawall.db)
    book = seawall.write("poison.yaml", PLAYBOOK)
    what = f"{MARK} fact"
    for _ in range(2):
        seawall("open", book, f"what={what}", f"customers={MARK} a, b", "--as", f"{MARK} x").done()
    seawall("note", "1", f"{MARK} note\nsecond", "--as", f"{MARK} x").done()
    seawall("assign", "1", "write", f"{MARK} p", "--as", f"{MARK} x").done()
    seawall("handover", "1", "write", f"{MARK} q", "--as", f"{MARK} p").done()
    seawall("advance", "1", "write", f"where={MARK}2", "--as", f"{MARK} p").done()
    seawall("set", "1", f"what={MARK}!", "--reason", f"{MARK} why").done()
    seawall("pause", "2", "write", "--reason", f"{MARK} why").done()
    seawall("resume", "2", "write").done()
    seawall("advance", "2", "write", f"where={MARK}1", f"more={MARK}").done()
    seawall("signal", "2", "news", "--id", MARK).done()
    poison(seawall.db)
    return seawall.db


@pytest.fixture
def poisoned(seawall: Seawall, poisoned_database: Path) -> Seawall:
    """The command on a hostile database, with a hostile roster at hand."""
    shutil.copy(poisoned_database, seawall.db)
    (seawall.home / "evil.toml").write_text(
        '[people]\n"a\\u202ex" = ["lead", "b\\u200bx"]\nanna = ["\\u202e"]\n', encoding="utf-8"
    )
    return seawall


EVERY: dict[str, list[tuple[str, ...]]] = {
    "init": [("{file}",)],
    "check": [
        ("{yaml}",), ("{yaml}", "--time"), ("{yaml}", "--format", "github"), ("{yaml}", "--json"),
        ("{yaml}", "--format", "sarif"), ("--explain", "{evil}"), ("{file}",),
    ],
    "test": [("{scenario}",), ("{file}",), ("{scenario}", "--json")],
    "drill": [("{yaml}",), ("{yaml}", "--interactive"), ("{file}",)],
    "graph": [("1",), ("2", "--format", "dot"), ("poison",), ("{yaml}",), ("1", "--overview")],
    "diff": [("poison", "{yaml}"), ("poison", "tiny"), ("poison", "{yaml}", "--json")],
    "schema": [("--for", "{yaml}"), ("--for", "{yaml}", "--write"), ("--for", "{file}")],
    "playbooks": [(), ("--json",)],
    "open": [("poison",), ("poison", "what={evil}", "customers={evil}"), ("poison", "--json")],
    "status": [(), ("1",), ("1", "--all"), ("2", "--all"), ("1", "--json"), ("{evil}", "--json")],
    "advance": [("1",), ("1", "call_back"), ("1", "{evil}"), ("2", "write", "more={evil}")],
    "approve": [("2", "write"), ("1", "call_back")],
    "reject": [("2", "write", "--reason", "x"), ("2", "write")],
    "signal": [("2", "news"), ("1",), ("1", "{evil}", "--json")],
    "add": [("1",), ("1", "call_back", "{evil}"), ("1", "call_back", "c", "--json")],
    "skip": [("2", "write", "--reason", "x"), ("1", "call_back", "--reason", "{evil}")],
    "set": [("1", "what=y", "--reason", "x"), ("1", "what={evil}"), ("1", "where=no")],
    "note": [("1", "ok"), ("1", "{evil}"), ("1", "ok", "--as", "{evil}")],
    "assign": [("1", "call_back", "{evil}"), ("1", "call_back", "x", "--json")],
    "handover": [("1", "call_back", "x"), ("1", "call_back", "{evil}")],
    "accept": [("1", "call_back"), ("1", "call_back", "--as", "x")],
    "pause": [("2", "write"), ("1", "call_back")],
    "resume": [("2", "write")],
    "waive": [("1", "call_back", "--reason", "x")],
    "cancel": [("1", "--reason", "x"), ("1",)],
    "reopen": [("2", "--reason", "x"), ("1",)],
    "migrate": [("1", "--reason", "x", "--to", "{yaml}"), ("1", "--to", "{evil}")],
    "redact": [
        ("1", "what", "--reason", "{evil}", "--yes"), ("1", "{evil}", "--reason", "x", "--yes"),
    ],
    "export": [("out.jsonl",), ("out.jsonl", "--json"), ("no/{file}",)],
    "import": [("{file}",), ("{yaml}",)],
    "checkpoint": [("--new-key", "x.key"), ("--key", "x.key"), ("--key", "{file}")],
    "list": [(), ("--json",), ("--status", "ended"), ("--label", "where={evil}")],
    "inbox": [(), ("--all",), ("--role", "lead"), ("--json",), ("--role", "{evil}")],
    "history": [("1",), ("2",), ("1", "--json")],
    "report": [
        ("1",), ("2", "--format", "html"), ("1", "--json"), ("1", "--out", "{file}"), ("1", "--out",
        "report.json", "--json"), ("2", "--out", "report.html"),
    ],
    "stats": [(), ("--json",), ("--label", "{evil}")],
    "verify": [(), ("1", "--json")],
    "tick": [(), ("--json",)],
    "watch": [],
}  # fmt: skip
"""Every command, as it is most likely to show something of somebody else's; `watch` is below."""


def run_every(seawall: Seawall, name: str, *more: str) -> list[Ran]:
    """Run a command in each of its ways, as they are and as they are with a hostile setting."""
    yaml = seawall.write(
        "again.yaml",
        PLAYBOOK.replace(MARK, "\u202e\u2066\u200b")
        .replace("1.0.0", "1.1.0")
        .replace("|\n", "|\n"),
    )
    scenario = seawall.write(
        "again.x.scenario.yaml",
        'scenario: "\\u202e x"\nplaybook: again.yaml\nat: 2026-11-20T14:00\n'
        'script:\n  - {do: "open what=\\u202ex customers=a", as: "\\u202ea"}\n',
    )
    words = {
        "evil": HOSTILE.replace("\x00", ""), "yaml": str(yaml), "scenario": str(scenario),
        "file": "no\x1b[31m\u202e\udc80.yaml",
    }  # fmt: skip
    return [seawall(name, *(word.format_map(words) for word in way), *more) for way in EVERY[name]]


def test_every_command_is_tried() -> None:
    assert set(EVERY) == set(COMMANDS)


@pytest.mark.parametrize("name", [name for name, ways in EVERY.items() if ways])
def test_no_command_shows_anything_raw(poisoned: Seawall, name: str) -> None:
    """Whatever is in the playbook, the database or the words: it is seen, and not obeyed."""
    for ran in run_every(poisoned, name):
        assert ran.code in (0, 1, 2), ran
        assert raw(ran.out + ran.err) == [], ran
    for written in poisoned.here.glob("report.*"):
        assert raw(written.read_text(encoding="utf-8")) == [], written


@pytest.mark.parametrize("name", ["status", "inbox", "note", "list", "open"])
def test_hostile_settings_are_not_shown_raw(poisoned: Seawall, name: str) -> None:
    """Nor what the roster, the environment or the name of a database says."""
    evil = HOSTILE.replace("\x00", "")
    ways = [
        (("--roster", str(poisoned.home / "evil.toml")), {}),
        ((), {"SEAWALL_USER": evil}),
        ((), {"SEAWALL_LANG": evil}),
        ((), {"SEAWALL_ROSTER": evil}),
        ((), {"SEAWALL_DB": evil}),
        ((), {"SEAWALL_DB": f"postgresql://{evil}@127.0.0.1:1/x"}),
    ]
    for more, env in ways:
        poisoned.env = env
        for ran in run_every(poisoned, name, *more):
            assert ran.code in (0, 1, 2), ran
            assert raw(ran.out + ran.err) == [], (more, env, ran)


def test_what_was_written_is_seen(poisoned: Seawall) -> None:
    """Nothing is left out: it is shown by its number, and markup is words."""
    shown = poisoned("status", "1", "--all").done().out
    for seen in (r"\x1b[31m", r"\x9b2J", r"\u202e", r"\u200b", r"\u2028", r"\U000e0041", "[red]x"):
        assert seen in shown


def test_json_says_the_very_words(poisoned: Seawall) -> None:
    """Escaped for whoever looks at it, and exactly the same for programs."""
    ran = poisoned("status", "1", "--json").done()
    assert ran.data["title"].startswith(f"{HOSTILE} title")
    assert "\\u001b[31m" in ran.out
    assert "\\u202e" in ran.out
    assert "\\udb40\\udc41" in ran.out


def test_watch_shows_nothing_raw(poisoned: Seawall) -> None:
    watching = poisoned.background("watch")
    try:
        assert watching.stdout is not None
        lines = [watching.stdout.readline() for _ in range(2)]
    finally:
        watching.terminate()
        watching.communicate(timeout=30)
    assert "owned" in "".join(lines)
    assert raw("".join(lines)) == []


def test_a_terminal_gets_no_colour_but_ours(poisoned: Seawall, on_terminal: OnTerminal) -> None:
    """On a terminal there are codes of our own, which choose colours and nothing else."""
    terminal = on_terminal("status", "1", "--all")
    assert terminal.ended() == 0
    without_colours = re.sub("\x1b\\[[0-9;]*m", "", terminal.shown)
    assert raw(without_colours.replace("\r\n", "\n")) == []
    assert "\x1b[31m\x1b]" not in terminal.shown


def test_usage_errors_on_a_terminal(seawall: Seawall, on_terminal: OnTerminal) -> None:
    """What click says of wrong words quotes them, and goes through the same door."""
    terminal = on_terminal("status", "--\x1b]0;owned\x07\u202e")
    assert terminal.ended() == 2
    assert raw(terminal.shown.replace("\r\n", "\n")) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_offers_nothing_raw(poisoned: Seawall, shell: str) -> None:
    """Titles are shown harmless; a name that nobody can see is not offered at all."""
    poisoned.write("a\u202eb.yaml", "x")
    for typed in ("seawall status ", "seawall advance 1 ", "seawall graph ", "seawall set 1 "):
        words = {"COMP_WORDS": typed, "COMP_CWORD": str(len(typed.split()))}
        ran = poisoned.process(_SEAWALL_COMPLETE=f"{shell}_complete", **words)
        assert raw(ran.out + ran.err) == [], ran


def test_an_export_does_not_go_to_a_terminal(poisoned: Seawall, on_terminal: OnTerminal) -> None:
    """What it writes is exact, for a file or a pipe."""
    terminal = on_terminal("export", "-")
    assert terminal.ended() == 2
    assert "not for a terminal" in terminal.plain


def test_only_the_door_prints() -> None:
    """No module of the command line but the door writes on a stream by itself."""
    found = []
    for path in CLI.rglob("*.py"):
        if path.name == "output.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _prints(node.func):
                found.append(f"{path.name}:{node.lineno}")
    assert found == []


def _prints(called: ast.expr) -> bool:
    name = ast.unparse(called)
    return name in ("print", "click.echo", "click.secho", "console", "output.console") or (
        name.endswith((".stdout.write", ".stderr.write"))
    )


def test_a_json_error_is_escaped(seawall: Seawall) -> None:
    ran = seawall("status", "\x1b[31m\u202e", "--json")
    assert raw(ran.err) == []
    assert json.loads(ran.err)["error"]["names"] == ["\x1b[31m\u202e"]
