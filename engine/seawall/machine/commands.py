"""What people, programs and passing time can ask of an incident.

Every command says who asks (`actor`), in which `role` if they say so, and carries the roster by
which the machine judges whether they may. A timer is a command like any other.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from seawall.machine.people import TIMER, Roster


class Command(Struct, frozen=True, kw_only=True):
    """What every command carries."""

    actor: str
    role: str | None = None
    roster: Roster = Roster()


class Open(Command, frozen=True, kw_only=True, tag="open"):
    """Open an incident with these facts, under an id that the caller made."""

    id: str
    facts: dict[str, Any] = {}
    drill: bool = False


class Advance(Command, frozen=True, kw_only=True, tag="advance"):
    """Leave a step, giving its facts; `override` is the reason to set aside a requirement.

    With `visit`, only that visit of the step is left: a loop that came round meanwhile is a
    conflict, not a second departure.
    """

    task: str
    facts: dict[str, Any] = {}
    reason: str | None = None
    override: str | None = None
    visit: int | None = None


class Skip(Command, frozen=True, kw_only=True, tag="skip"):
    """Leave a skippable step without its facts, with a reason."""

    task: str
    reason: str | None = None


class SetFacts(Command, frozen=True, kw_only=True, tag="set"):
    """Put facts on record, or correct them with a reason."""

    facts: dict[str, Any]
    reason: str | None = None


class Note(Command, frozen=True, kw_only=True, tag="note"):
    """Write a text into the log, about a task if one is named."""

    text: str
    task: str | None = None


class Assign(Command, frozen=True, kw_only=True, tag="assign"):
    """Give a task to a person."""

    task: str
    person: str


class Cancel(Command, frozen=True, kw_only=True, tag="cancel"):
    """Give the incident up, with a reason."""

    reason: str | None = None


class Reopen(Command, frozen=True, kw_only=True, tag="reopen"):
    """Go on with an incident that is over, in the step it left, with a reason."""

    reason: str | None = None


class Timer(Command, frozen=True, kw_only=True, tag="timer"):
    """Fire what was due at `until` or before, in order."""

    until: datetime
    actor: str = TIMER
