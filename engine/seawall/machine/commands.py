"""What people, programs and passing time can ask of an incident.

Every command says who asks (`actor`), in which `role` if they say so, and carries the roster by
which the machine judges whether they may. A timer is a command like any other.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from msgspec import Struct, structs

from seawall.errors import BadCommand, BadFact
from seawall.machine.entries import Entry
from seawall.machine.facts import plain
from seawall.machine.people import TIMER, Roster
from seawall.machine.playbook import Playbook


class Command(Struct, frozen=True, kw_only=True):
    """What every command carries."""

    actor: str
    role: str | None = None
    roster: Roster = Roster()
    language: str = "en"

    def __post_init__(self) -> None:
        """Raise BadCommand or BadFact where a program gave what is no text or no facts."""
        for name, needed in _texts_of(type(self)):
            value = getattr(self, name)
            if not isinstance(value, str) and (needed or value is not None):
                raise BadCommand(f"the {_TEXTS[name]} must be text")
            if isinstance(value, str) and type(value) is not str:  # it is kept as text
                structs.force_setattr(self, name, plain(value))
        facts = getattr(self, "facts", None)
        if facts and not all(type(name) is str for name in facts):
            if not all(isinstance(name, str) for name in facts):
                raise BadFact("the names of facts must be text")
            structs.force_setattr(self, "facts", {plain(name): facts[name] for name in facts})


_TEXTS = {
    "actor": "name of who does this",
    "role": "role",
    "task": "step",
    "person": "name of the person",
    "item": "item",
    "signal": "signal",
    "signal_id": "id of the signal",
    "reason": "reason",
    "override": "reason to override",
}
"""The parts of commands that are texts, and what people call them."""


@cache
def _texts_of(kind: type[Command]) -> tuple[tuple[str, bool], ...]:
    """The parts of a kind of command that are texts, and whether each is needed."""
    return tuple((part.name, part.required) for part in structs.fields(kind) if part.name in _TEXTS)


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


class Approve(Command, frozen=True, kw_only=True, tag="approve"):
    """Approve what a task was advanced with; `override` is the reason to approve one's own."""

    task: str
    override: str | None = None


class Reject(Command, frozen=True, kw_only=True, tag="reject"):
    """Give a task back that waits for approval, with a reason."""

    task: str
    reason: str | None = None


class Signal(Command, frozen=True, kw_only=True, tag="signal"):
    """Say that something arrived from outside; the same `signal_id` again changes nothing."""

    signal: str
    facts: dict[str, Any] = {}
    signal_id: str | None = None
    reason: str | None = None


class Add(Command, frozen=True, kw_only=True, tag="add"):
    """Add an item to a step that runs a track for each."""

    task: str
    item: str


class Handover(Command, frozen=True, kw_only=True, tag="handover"):
    """Offer a task to a person, who has it once they accept."""

    task: str
    person: str


class Accept(Command, frozen=True, kw_only=True, tag="accept"):
    """Take a task over that was offered."""

    task: str


class Pause(Command, frozen=True, kw_only=True, tag="pause"):
    """Stop the clock of a task whose due time may be paused."""

    task: str
    reason: str | None = None


class Resume(Command, frozen=True, kw_only=True, tag="resume"):
    """Let the clock of a paused task go on."""

    task: str


class Waive(Command, frozen=True, kw_only=True, tag="waive"):
    """Stop a legal clock, with a reason."""

    task: str
    reason: str | None = None


class Cancel(Command, frozen=True, kw_only=True, tag="cancel"):
    """Give the incident up, with a reason."""

    reason: str | None = None


class Reopen(Command, frozen=True, kw_only=True, tag="reopen"):
    """Go on with an incident that is over, in the step it left, with a reason."""

    reason: str | None = None


class Migrate(Command, frozen=True, kw_only=True, tag="migrate"):
    """Go on by another version of the playbook, with a reason.

    `asked` is how the version was named, by which a repeated request is told from another one.
    """

    to: Playbook
    asked: str = ""
    reason: str | None = None


class Past(Struct, frozen=True):
    """What an erasure has to know of an incident: its log, the numbers of the entries whose words
    are `sealed` and there, and the `earlier` playbooks that it ran by, each until which entry."""

    log: tuple[Entry, ...] = ()
    sealed: frozenset[int] = frozenset()
    earlier: tuple[tuple[int, Playbook], ...] = ()


class Redact(Command, frozen=True, kw_only=True, tag="redact"):
    """Erase what facts ever said, and notes by their numbers in the log, with a reason."""

    facts: tuple[str, ...] = ()
    notes: tuple[int, ...] = ()
    reason: str | None = None
    past: Past = Past()


class Timer(Command, frozen=True, kw_only=True, tag="timer"):
    """Fire what was due at `until` or before, in order."""

    until: datetime
    actor: str = TIMER
