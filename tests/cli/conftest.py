"""The command line on a database of its own, with nothing of whoever runs the tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.helpers import ROSTER, Seawall, Terminal

OnTerminal = Callable[..., Terminal]


@pytest.fixture
def seawall(sqlite_template: Path, tmp_path: Path) -> Seawall:
    """The command, without a roster: everybody may do everything."""
    made = Seawall(tmp_path)
    made.here.mkdir()
    shutil.copy(sqlite_template, made.db)
    return made


@pytest.fixture
def team(seawall: Seawall) -> Seawall:
    """The command, with anna listening and bram in the lead."""
    seawall.write("seawall.toml", ROSTER)
    return seawall


@pytest.fixture
def on_terminal(seawall: Seawall) -> Iterator[OnTerminal]:
    """Runs the command on a terminal, and hangs up in the end."""
    made: list[Terminal] = []

    def run(*words: str | Path, program: str | None = None, **env: str | None) -> Terminal:
        made.append(Terminal(seawall, *words, program=program, **env))
        return made[-1]

    yield run
    for terminal in made:
        terminal.close()
