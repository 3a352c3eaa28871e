"""A compiled playbook, as plain data.

A plan is what the compiler makes of a playbook: every name resolved, every shorthand written
out, holidays turned into dates. It is frozen and survives a round trip through JSON, because the
database keeps it under the digest of its bytes: an incident runs by exactly the plan it was
opened with, whatever happens to the file afterwards.

Structures only; what they mean is in the modules that use them.
"""

from __future__ import annotations

import hashlib
from datetime import date, time
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Struct

from seawall.machine.durations import Duration

Text = dict[str, str]
"""A text for people: one a language, or a single one under the key ``""``."""

MAIN = "main"
"""The name of an incident's first track."""


def say(text: Text, language: str = "en", default: str = "") -> str:
    """The text in `language`, else without one, else in English, else in whichever comes first."""
    for wanted in (language, "", "en"):
        if wanted in text:
            return text[wanted]
    return next(iter(text.values()), default)


class Role(Struct, frozen=True, omit_defaults=True):
    """Who does something: a role, and the role that stands in for it."""

    id: str
    title: Text
    deputy: str | None = None


class Fact(Struct, frozen=True, omit_defaults=True):
    """A typed, named piece of evidence. `of` lists a choice's options, `items` a checklist's."""

    id: str
    type: str
    title: Text = {}
    help: Text = {}
    optional: bool = False
    of: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    min: float | None = None
    max: float | None = None
    pattern: str | None = None


class Calendar(Struct, frozen=True):
    """Opening hours: for Monday to Sunday the open spans of that day, and the dates closed."""

    timezone: str
    week: tuple[tuple[tuple[time, time | None], ...], ...]
    closed: frozenset[date] = frozenset()


class Rule(Struct, frozen=True, omit_defaults=True):
    """Go `to` a step or an end if `when` holds (always, without one)."""

    to: str
    when: str | None = None


class Needed(Struct, frozen=True, omit_defaults=True):
    """A fact that a step collects."""

    fact: str
    optional: bool = False


class Requirement(Struct, frozen=True, omit_defaults=True):
    """A condition on leaving a step, its reason, and the roles that may override it."""

    that: str
    say: Text
    override: tuple[str, ...] = ()


class Due(Struct, frozen=True, omit_defaults=True):
    """When a step is due: `within` a duration `of` an anchor, on a calendar if it names one.

    Without `within` the due time is the anchor itself (`at:` in the playbook).
    """

    of: str
    within: Duration | None = None
    calendar: str | None = None
    when: str | None = None


class Action(Struct, frozen=True, omit_defaults=True):
    """What a rung or a passed due time does: set facts, tell people, leave the step."""

    to: str | None = None
    set: dict[str, Any] = {}
    tell: tuple[str, ...] = ()


class Rung(Struct, frozen=True, omit_defaults=True):
    """One stage of an escalation: at a share of the window, or `offset` away from the due time."""

    label: str
    action: Action
    share: float | None = None
    offset: Duration = Duration()
    before: bool = False


class Visits(Struct, frozen=True, omit_defaults=True):
    """How often a step may be entered, and where the visit after the last one goes instead."""

    times: int = 25
    to: str | None = None


class Step(Struct, frozen=True, omit_defaults=True):
    """One step of a track."""

    id: str
    title: Text
    next: tuple[Rule, ...]
    guide: Text = {}
    owner: str | None = None
    collect: tuple[Needed, ...] = ()
    require: tuple[Requirement, ...] = ()
    skip: str | None = None
    skippable: bool = False
    fresh: bool = False
    visits: Visits = Visits()
    due: tuple[Due, ...] = ()
    relax: bool = False
    rungs: tuple[Rung, ...] = ()
    on_timeout: Action | None = None


class Track(Struct, frozen=True):
    """A sequence of steps with a position of its own."""

    id: str
    steps: tuple[Step, ...]


class Plan(Struct, frozen=True, kw_only=True, dict=True):
    """A whole compiled playbook."""

    language: int
    id: str
    version: str
    title: Text
    timezone: str
    ends: dict[str, Text]
    tracks: dict[str, Track]
    description: Text = {}
    roles: dict[str, Role] = {}
    calendars: dict[str, Calendar] = {}
    facts: dict[str, Fact] = {}
    open: tuple[str, ...] = ()
    key: str | None = None
    labels: tuple[str, ...] = ()

    @cached_property
    def steps(self) -> dict[str, Step]:
        """Every step of every track by its name, in the order written."""
        return {step.id: step for track in self.tracks.values() for step in track.steps}

    @cached_property
    def track_of(self) -> dict[str, str]:
        """The track that each step stands on."""
        return {step.id: track.id for track in self.tracks.values() for step in track.steps}


def encode(plan: Plan) -> bytes:
    """The plan's bytes, the same for equal plans; `digest` is taken over them."""
    return msgspec.json.encode(plan, order="deterministic")


def decode(data: bytes | str) -> Plan:
    """The plan those bytes stand for. Raises msgspec.ValidationError if they are no plan."""
    return msgspec.json.decode(data, type=Plan)


def digest(data: bytes) -> str:
    """The SHA-256 by which a plan is stored and pinned, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
