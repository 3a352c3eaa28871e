"""Fuzzes the engine: whatever is given, it is taken and verifies, or refused with nothing changed.

An input is a list of commands on one incident in memory: each a command of the engine, with words
and facts put together from the bytes. How to run it stands in README.md.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import atheris

with atheris.instrument_imports(include=["seawall.machine", "seawall.loop", "seawall.requests"]):
    from seawall import Engine, Refusal

from tests.engine.test_hostile import ABSURD, BOOK, KINDS, WORDS

from seawall.harmless import harmless

COMMANDS = [
    "advance", "skip", "set", "note", "assign", "cancel", "reopen", "approve", "reject", "signal",
    "add", "handover", "accept", "pause", "resume", "waive",
]  # fmt: skip
NAMES = ["work", "items", "items[x].ask", "news", "a_text", "anna", "x", *WORDS]
VALUES = [value for name, value in ABSURD.items() if not name.startswith(("mega", "deep", "mill"))]
CLOCK = [datetime(2026, 11, 20, 13, tzinfo=UTC)]
ENGINE = Engine(":memory:", clock=lambda: CLOCK[0])
ENGINE.register(BOOK)


def one(data: bytes) -> None:
    """Give the commands, and look at the log after each refusal and at the end."""
    choose = atheris.FuzzedDataProvider(data)
    number = ENGINE.open("hostile", actor="anna").incident.number
    for _ in range(choose.ConsumeIntInRange(1, 8)):
        CLOCK[0] += timedelta(minutes=choose.ConsumeIntInRange(0, 100))
        before = len(ENGINE.history(number))
        try:
            _give(ENGINE, number, choose)
        except Refusal as refused:
            assert all(one.actor == "timer" for one in ENGINE.history(number)[before:])
            harmless(refused.message)
    assert ENGINE.verify(number)[0].ok
    for entry in ENGINE.history(number):
        shown = harmless(entry.text).translate(dict.fromkeys(map(ord, "\n\t\u200c\u200d")))
        assert shown.isprintable()
    CLOCK[0] = datetime(2026, 11, 20, 13, tzinfo=UTC)


def _give(engine: Engine, number: int, choose: Any) -> None:
    name = choose.PickValueInList(COMMANDS)
    given: dict[str, Any] = {"actor": _word(choose)}
    facts = {_fact(choose): _value(choose) for _ in range(choose.ConsumeIntInRange(0, 3))}
    if choose.ConsumeBool():
        given["request_id"] = _word(choose)
    if name in ("skip", "cancel", "reopen", "reject", "waive"):
        given["reason"] = _word(choose)
    if name in ("cancel", "reopen"):
        getattr(engine, name)(number, **given)
    elif name in ("advance", "signal"):
        getattr(engine, name)(number, _word(choose), facts, **given)
    elif name == "set":
        engine.set(number, facts, reason=_word(choose), **given)
    elif name == "note":
        engine.note(number, _word(choose), step=_word(choose), **given)
    elif name in ("assign", "add", "handover"):
        getattr(engine, name)(number, _word(choose), _word(choose), **given)
    else:
        getattr(engine, name)(number, _word(choose), **given)


def _word(choose: Any) -> str:
    known = choose.ConsumeIntInRange(0, 3)
    return str(choose.PickValueInList(NAMES)) if known else str(choose.ConsumeUnicode(12))


def _fact(choose: Any) -> str:
    return f"a_{choose.PickValueInList(KINDS)}" if choose.ConsumeBool() else _word(choose)


def _value(choose: Any) -> Any:
    kind = choose.ConsumeIntInRange(0, 6)
    simple = [choose.ConsumeFloat, choose.ConsumeBool, lambda: choose.ConsumeInt(9)]
    if kind < len(simple):
        return simple[kind]()
    if kind == 3:
        return _word(choose)
    if kind == 4:
        return [_word(choose) for _ in range(choose.ConsumeIntInRange(0, 4))]
    if kind == 5:
        return {_word(choose): _word(choose), "url": "https://example.org/"}
    return VALUES[choose.ConsumeIntInRange(0, len(VALUES) - 1)]


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
