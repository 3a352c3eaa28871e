"""What the page on embedding shows is run word for word, each piece on incidents of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

import seawall
from seawall import Engine, shipped
from tests.conftest import OPENING

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
FIRST, *PIECES = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
ROSTER = """\
[people.anna]
roles = ["listener"]
[people.bram]
roles = ["lead"]
[people.platform]
roles = ["listener"]
"""
Run = Callable[[str], dict[str, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_template: Path) -> Run:
    """Runs a piece after the page's first one, which makes the engine, and four incidents."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seawall.db").write_bytes(sqlite_template.read_bytes())
    (tmp_path / "seawall.toml").write_text(ROSTER, encoding="utf-8")
    (tmp_path / "playbooks").symlink_to(ROOT / "playbooks")
    said: list[Any] = []
    theirs = {
        "said": said,
        "reply_to_user": said.append,
        "metrics": SimpleNamespace(count=said.append),
        "chat": SimpleNamespace(send=lambda whom, text: said.append((whom, text))),
    }

    def run_it(piece: str) -> dict[str, Any]:
        world: dict[str, Any] = {"__name__": "embedding", **theirs}
        exec(FIRST, world)
        engine: Engine = world["engine"]
        with engine:
            newer = shipped("rumour").read_text(encoding="utf-8")
            engine.register(newer.replace("version: 2.0.0", "version: 2.1.0"))
            old = engine.register(shipped("rumour"))
            for number in range(4):
                facts = {**OPENING, "url": f"https://example.org/{number}"}
                engine.open(old.digest, facts, actor="anna")
            exec(piece, world)
        return world

    return run_it


def test_there_are_pieces() -> None:
    assert "Engine(" in FIRST
    assert len(PIECES) > 8


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.strip().splitlines()[-1][:40])
def test_a_piece_does_what_it_shows(run: Run, piece: str) -> None:
    run(piece)


def test_a_refusal_is_told_as_the_page_shows(run: Run) -> None:
    (piece,) = [piece for piece in PIECES if "reply_to_user" in piece]
    sentence, code = run(piece)["said"]
    assert code == "missing_facts"
    assert "verdict, reach, severity are not on record" in sentence


def test_a_message_reaches_the_chat(run: Run) -> None:
    (piece,) = [piece for piece in PIECES if "chat.send" in piece]
    assign = 'engine.assign(1, "verify", "anna", actor="bram")\n'
    assert run(assign + piece)["said"] == [(("anna",), "verify is given to anna")]


def test_a_button_that_decides_nothing_is_answered(run: Run) -> None:
    (piece,) = [piece for piece in PIECES if "def pressed" in piece]
    (said,) = run(f"{piece}\nsaid.append(pressed(1, 'verify', 'bram', True, '', 'message-1'))")[
        "said"
    ]
    assert said.startswith("Nothing to decide for you here: verify does not wait for approval")


@pytest.mark.parametrize(
    "call",
    [
        "engine.incident(3)", "engine.incidents(status='open', overdue=True)", "engine.report(3)",
        "engine.tasks(role='lead')", "engine.tasks(person='anna')", "engine.history(3)",
        "engine.stats(playbook='rumour')", "engine.verify()", "engine.audit()",
        "engine.playbooks()", "engine.tick()", "engine.note(3, 'x', actor='anna')",
    ],
)  # fmt: skip
def test_every_result_becomes_json(run: Run, call: str) -> None:
    data = run(
        f"import msgspec, seawall\ndata = msgspec.json.encode({call}, enc_hook=seawall.as_data)"
    )
    assert msgspec.json.decode(data["data"]) is not None


def test_the_names_that_the_page_speaks_of_are_there() -> None:
    """Every call of the tables is one of the engine's."""
    rows = re.findall(r"^\| (`\w+\(.*?) \|", PAGE, re.MULTILINE)
    calls = re.findall(r"`(\w+)\(", " ".join(rows))
    assert len(calls) >= 30
    assert not [name for name in calls if not hasattr(Engine, name)]
    assert all(hasattr(seawall, name) for name in re.findall(r"from seawall import (\w+)", PAGE))
