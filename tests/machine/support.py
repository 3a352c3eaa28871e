"""What the tests of the machine share: a compiled playbook, and an incident opened in it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from seawall.catalogue import beside
from seawall.language.compiler import compile_text
from seawall.machine.commands import Command, Open
from seawall.machine.decide import decide
from seawall.machine.entries import Entry
from seawall.machine.evolve import replay
from seawall.machine.people import Roster
from seawall.machine.plan import Calendar, digest, encode
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from tests.conftest import OPENING, RUMOUR, START

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TEAM: dict[str, Any] = {"actor": "anna", "roster": Roster()}


@cache
def runnable(text: str = RUMOUR, file: Path | None = None) -> Playbook:
    """A playbook that can run, compiled once; it calls what is beside its file, or shipped."""
    plan = compile_text("test.yaml", text, beside(file)).plan
    return Playbook(plan, digest(encode(plan)))


def opened(
    playbook: Playbook, facts: dict[str, Any] | None = None, at: datetime = START
) -> tuple[State, list[Entry]]:
    """An incident opened at a time, and its log."""
    command = Open(id="i", facts=OPENING if facts is None else facts, actor="anna")
    log = list(decide(playbook, None, command, at))
    return replay(log), log


def after(playbook: Playbook, log: list[Entry], command: Command, now: datetime) -> State:
    """Carry a command out, add its entries to the log, and give the new state."""
    log += decide(playbook, replay(log), command, now)
    return replay(log)


def local(text: str) -> datetime:
    """A time on the clocks of Amsterdam, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


@cache
def calendar(written: str, zone: str = "Europe/Amsterdam") -> Calendar:
    """A calendar as a playbook writes it."""
    text = f"""\
seawall: 1
id: c
version: '1'
title: C
timezone: {zone}
roles: {{r: R}}
calendars: {{c: {written}}}
ends: {{e: E}}
steps:
  - {{id: s, owner: r, due: 1h, next: e}}
"""
    return compile_text("calendar.yaml", text).plan.calendars["c"]
