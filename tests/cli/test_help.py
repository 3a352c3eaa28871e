"""What the command line says about itself."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from seawall_cli import main
from tests.cli.helpers import Seawall

SETTINGS = ("--db", "--as", "--roster", "--lang")


def command(name: str) -> click.Command:
    found = main.cli.get_command(click.Context(main.cli), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", main.COMMANDS)
def test_every_command_shows_how_it_is_used(seawall: Seawall, name: str) -> None:
    """Help of a command has its summary, an example that calls it, and the shared settings."""
    shown = seawall(name, "--help").done().out
    assert shown.startswith(f"Usage: seawall {name} ")
    assert f"Example:\n    seawall {name}" in shown
    assert all(setting in shown for setting in SETTINGS)
    assert seawall(name, "-h").out == shown


@pytest.mark.parametrize("name", main.COMMANDS)
def test_summary_is_the_commands_own_first_sentence(name: str) -> None:
    """The summaries that `--help` shows without importing commands have not drifted from them."""
    own = (command(name).help or "").split("\n", 1)[0]
    assert main.COMMANDS[name] == own


def test_help_lists_every_command(seawall: Seawall) -> None:
    shown = seawall("--help").done().out
    for name, summary in main.COMMANDS.items():
        assert f"  {name:<10}  {summary}" in shown
    assert "Example:" in shown


def test_without_a_command_it_shows_help_and_fails(seawall: Seawall) -> None:
    """Nothing was done, so the exit code is that of wrong usage, and stdout stays empty."""
    seawall().misused("Commands:")


def test_version(seawall: Seawall) -> None:
    assert seawall("--version").done().out == "seawall 0.1.0\n"


def test_misspelt_command_is_answered_with_the_nearest(seawall: Seawall) -> None:
    seawall("opne", "tiny").misused("Did you mean 'open'?")
    seawall("zzzzzz").misused("See seawall --help")


@pytest.mark.parametrize("name", main.COMMANDS)
def test_unknown_option_is_wrong_usage(seawall: Seawall, name: str) -> None:
    seawall(name, "--nonsense").misused("No such option")


@pytest.mark.parametrize(
    "words",
    [
        ("open",),
        ("advance",),
        ("skip", "1"),
        ("set", "1"),
        ("note", "1"),
        ("assign", "1", "listen"),
        ("cancel",),
        ("approve",),
        ("reject", "1", "a", "b"),
        ("signal", "1"),
        ("signal", "1", "ping", "x"),
        ("add", "1", "listen"),
        ("handover", "1"),
        ("handover", "1", "a", "b", "c"),
        ("accept",),
        ("pause", "1", "a", "b"),
        ("resume",),
        ("waive",),
        ("redact",),
        ("redact", "1"),
        ("redact", "1", "--entry", "0"),
        ("redact", "1", "--entry", "x"),
        ("reopen",),
        ("history",),
        ("check",),
        ("test",),
        ("drill",),
        ("graph",),
        ("status", "1", "2"),
        ("list", "--limit", "0"),
        ("list", "--before", "abc"),
        ("list", "--status", "closed"),
        ("list", "--label", "severity"),
        ("graph", "tiny", "--format", "png"),
        ("open", "tiny", "summary"),
        ("open", "tiny", "=summary"),
    ],
    ids=" ".join,
)
def test_wrong_usage(seawall: Seawall, words: tuple[str, ...]) -> None:
    """Words that are missing, too many or of no shape give exit code 2 and say how it is used."""
    seawall.open_tiny()
    assert "--help" in seawall(*words).misused("Error: ").err


def test_the_command_runs_as_a_module_too() -> None:
    """For where scripts are not on the path."""
    words = [sys.executable, "-m", "seawall_cli", "--version"]
    ran = subprocess.run(words, capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("seawall ")
