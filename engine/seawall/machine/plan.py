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

from seawall.machine import earlier
from seawall.machine.durations import Duration

Text = dict[str, str]
"""A text for people: one a language, or a single one under the key ``""``."""

MAIN = "main"
"""The name of an incident's first track, and of a called playbook's."""

DONE = "done"
"""The end that every track but main has without being declared."""


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
    confidential: tuple[str, ...] = ()


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

    Without `within` the due time is the anchor itself (`at:` in the playbook). A `legal` clock
    only stops when it is met or waived, by one of the roles of `waive` if there are any. A
    `promise` counts for the visit it was made for, and never moves later.
    """

    of: str
    within: Duration | None = None
    calendar: str | None = None
    when: str | None = None
    legal: bool = False
    waive: tuple[str, ...] = ()
    pausable: bool = False
    promise: bool = False
    time: time | None = None
    """The local time of day that it is moved to, on the day that the count ends on."""


class Action(Struct, frozen=True, omit_defaults=True):
    """What a rung or a passed due time does: set facts, tell people, leave the step, signal."""

    to: str | None = None
    set: dict[str, Any] = {}
    tell: tuple[str, ...] = ()
    signal: str | None = None


class Timeout(Struct, frozen=True, omit_defaults=True):
    """What a passed due time does if `when` holds (always, without one)."""

    action: Action
    when: str | None = None


class Rung(Struct, frozen=True, omit_defaults=True):
    """One stage of an escalation: at a share of the window, or `offset` away from the due time."""

    label: str
    action: Action
    share: float | None = None
    offset: Duration = Duration()
    before: bool = False


REPEATS = 1000
"""The rounds of a step that repeats: four months of one every three hours."""


class Visits(Struct, frozen=True, omit_defaults=True):
    """How often a step may be entered, and where the visit after the last one goes instead.

    25 times by default (REPEATS for a `repeat`), so that no loop turns for ever.
    """

    times: int = 25
    to: str | None = None


class Owner(Struct, frozen=True, omit_defaults=True):
    """Whose a step is if `when` holds (always, without one)."""

    role: str
    when: str | None = None


class After(Struct, frozen=True, omit_defaults=True):
    """A step that must have been left before; `at_most` is how long it can hold this one."""

    step: str
    at_most: Duration | None = None


class Approve(Struct, frozen=True, omit_defaults=True):
    """Who must approve before a step is left, if `when` holds.

    `need` is how many people, or None for one of every role. After `within` the deputies may
    too; `rounds` bounds how often it may be rejected.
    """

    by: tuple[str, ...]
    need: int | None = None
    not_author: bool = False
    within: Duration | None = None
    calendar: str | None = None
    rounds: int | None = None
    when: str | None = None


class Repeat(Struct, frozen=True, omit_defaults=True):
    """A step that starts again when it is left, `until` a condition holds.

    `due` are the rules by which its rounds after the first are due.
    """

    due: tuple[Due, ...]
    until: str | None = None
    promise: str | None = None


class Wait(Struct, frozen=True, omit_defaults=True):
    """A step that ends with a signal; by hand too, if `manual`."""

    signal: str
    manual: bool = True


class Call(Struct, frozen=True, omit_defaults=True):
    """A step that runs another playbook: what goes in, by its names, and what comes out, by ours.

    `outcome` is the fact that takes the name of the end it reached.
    """

    playbook: str
    given: dict[str, str] = {}
    result: dict[str, str] = {}
    outcome: str | None = None


class Each(Struct, frozen=True, omit_defaults=True):
    """A step that runs its `track` for each item; `source` is the fact that lists them."""

    item: str
    track: str
    source: str | None = None


class Tracks(Struct, frozen=True, omit_defaults=True):
    """A step that runs tracks side by side, until all of `needed` or any one of them is through."""

    names: tuple[str, ...]
    needed: tuple[str, ...]
    any: bool = False


class Step(Struct, frozen=True, omit_defaults=True):
    """One step of a track."""

    id: str
    title: Text
    next: tuple[Rule, ...]
    guide: Text = {}
    owner: tuple[Owner, ...] = ()
    collect: tuple[Needed, ...] = ()
    require: tuple[Requirement, ...] = ()
    skip: str | None = None
    skippable: bool = False
    fresh: bool = False
    visits: Visits = Visits()
    due: tuple[Due, ...] = ()
    relax: bool = False
    rungs: tuple[Rung, ...] = ()
    on_timeout: tuple[Timeout, ...] = ()
    after: tuple[After, ...] = ()
    approve: tuple[Approve, ...] = ()
    repeat: Repeat | None = None
    wait: Wait | None = None
    call: Call | None = None
    each: Each | None = None
    tracks: Tracks | None = None
    confidential: tuple[str, ...] = ()

    @property
    def contains(self) -> bool:
        """Whether other tasks run inside this step."""
        return self.call is not None or self.each is not None or self.tracks is not None


class Track(Struct, frozen=True, omit_defaults=True):
    """A sequence of steps with a position of its own.

    `step` is the step that it runs inside, None for main and those that signals start. A track
    of an `each` has the variable `item`, and `facts` that each item has for itself.
    """

    id: str
    steps: tuple[Step, ...]
    title: Text = {}
    step: str | None = None
    outlives: bool = False
    item: str | None = None
    facts: tuple[str, ...] = ()


class End(Struct, frozen=True, omit_defaults=True):
    """A named way for an incident to be over, and what must be true for it.

    `due` is how long after the opening it is promised to be reached.
    """

    title: Text
    require: tuple[Requirement, ...] = ()
    due: Duration | None = None


class Never(Struct, frozen=True, omit_defaults=True):
    """Something that no command may bring about, and why."""

    when: str
    say: Text


class Signal(Struct, frozen=True, omit_defaults=True):
    """Something from outside that may arrive at any moment, and what it does.

    It moves main `to` a step or an end while main is at one of `sources` (any, if empty).
    """

    id: str
    title: Text = {}
    collect: tuple[Needed, ...] = ()
    set: dict[str, Any] = {}
    tell: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    to: str | None = None
    sources: tuple[str, ...] = ()


class Mark(Struct, frozen=True, omit_defaults=True):
    """A moment that a measure counts from or to: of a fact, a step or a signal.

    `what` is fact, opened_at, ended_at, entered, left or received; `name` whose.
    """

    what: str
    name: str = ""


class Measure(Struct, frozen=True, omit_defaults=True):
    """A span between two moments, in open hours if on a calendar, and how long it should be.

    It counts only while `when` holds, if it has one.
    """

    id: str
    title: Text
    start: Mark
    stop: Mark
    target: Duration | None = None
    calendar: str | None = None
    when: str | None = None


class Plan(Struct, frozen=True, kw_only=True, dict=True):
    """A whole compiled playbook."""

    language: int
    id: str
    version: str
    title: Text
    timezone: str
    ends: dict[str, End]
    tracks: dict[str, Track]
    description: Text = {}
    roles: dict[str, Role] = {}
    calendars: dict[str, Calendar] = {}
    facts: dict[str, Fact] = {}
    open: tuple[str, ...] = ()
    key: str | None = None
    labels: tuple[str, ...] = ()
    signals: dict[str, Signal] = {}
    never: tuple[Never, ...] = ()
    measures: dict[str, Measure] = {}
    called: dict[str, Plan] = {}
    """Every playbook that this one calls, and that those call; theirs is empty."""

    @cached_property
    def steps(self) -> dict[str, Step]:
        """Every step of every track by its name, in the order written."""
        return {step.id: step for track in self.tracks.values() for step in track.steps}

    @cached_property
    def items(self) -> frozenset[str]:
        """The variables that stand for an item inside an `each`."""
        return frozenset(t.item for t in self.tracks.values() if t.item is not None)

    @cached_property
    def track_of(self) -> dict[str, str]:
        """The track that each step stands on."""
        return {step.id: track.id for track in self.tracks.values() for step in track.steps}

    @cached_property
    def has_secrets(self) -> bool:
        """Whether anything in it, or in what it calls, is confidential."""
        return (
            any(step.confidential for step in self.steps.values())
            or any(fact.confidential for fact in self.facts.values())
            or any(plan.has_secrets for plan in self.called.values())
        )

    @cached_property
    def block_of(self) -> dict[str, str]:
        """The track of the `each` that a step stands in; empty for a step outside of any."""
        return {step: self._block(track) for step, track in self.track_of.items()}

    def _block(self, track: str) -> str:
        while self.tracks[track].item is None:
            around = self.tracks[track].step
            if around is None:
                return ""
            track = self.track_of[around]
        return track

    @cached_property
    def item_facts(self) -> frozenset[str]:
        """Facts that only items have, so that outside of an `each` nothing reads them."""
        blocks = {track.id for track in self.tracks.values() if track.item is not None}
        inner = {fact for block in blocks for fact in self.tracks[block].facts}
        outer = {
            fact
            for step in self.steps.values()
            if not self.block_of[step.id]
            for fact in (*collected(step), *set_by_clocks(step))
        }
        carried = {
            fact
            for signal in self.signals.values()
            for fact in (*signal.set, *(need.fact for need in signal.collect))
        }
        return frozenset(inner - outer - carried - {*self.open})


def collected(step: Step) -> list[str]:
    """The facts that a step puts on record: what it collects, and what its call gives back."""
    names = [need.fact for need in step.collect]
    if step.call is not None:
        names += step.call.result
        names += [] if step.call.outcome is None else [step.call.outcome]
    return names


def set_by_clocks(step: Step) -> list[str]:
    """The facts that the clocks of a step may set."""
    return [fact for action in actions(step) for fact in action.set]


def actions(step: Step) -> list[Action]:
    """What the clocks of a step do: its rungs, and what happens when it is due."""
    return [*(rung.action for rung in step.rungs), *(rule.action for rule in step.on_timeout)]


def encode(plan: Plan) -> bytes:
    """The plan's bytes, the same for equal plans; `digest` is taken over them."""
    return msgspec.json.encode(plan, order="deterministic")


_decode = msgspec.json.Decoder(Plan).decode


def decode(data: bytes | str) -> Plan:
    """The plan those bytes stand for, in today's form or an earlier one.

    Raises msgspec.DecodeError if they are no plan.
    """
    try:
        return _decode(data)
    except msgspec.ValidationError:
        plain = earlier.lifted(msgspec.json.decode(data))
        return _decode(msgspec.json.encode(plain))


def digest(data: bytes) -> str:
    """The SHA-256 by which a plan is stored and pinned, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
