"""What the engine answers with: frozen, typed, and ready for JSON.

A view is made of a state and its plan at one moment, for one language; it is a picture, not a
handle, and never changes afterwards. What is not always looked at is drawn when it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Any, ClassVar, Literal

from msgspec import Struct

from seawall.machine.entries import Body, Entry, encode_body, told
from seawall.machine.measures import Status as Measure
from seawall.machine.sight import written
from seawall.machine.state import Status

Urgency = Literal["none", "green", "orange", "red"]
"""How much of a task's window is gone: no due time, under 80 %, over 80 %, all of it."""


class Ask(Struct, frozen=True):
    """A fact that a step asks for: what to call it, and what its values look like."""

    fact: str
    type: str
    title: str
    help: str = ""
    options: tuple[str, ...] = ()
    optional: bool = False


class Way(Struct, frozen=True):
    """Where a task can lead when it is advanced: a step or an end, whose it is, and `when`."""

    to: str
    title: str
    owner: str | None = None
    owner_title: str = ""
    when: str | None = None
    ends: bool = False


class Task(Struct, frozen=True):
    """A step that is active now: what to do, by when, what is missing, and who is next."""

    ref: str
    step: str
    title: str
    guide: str
    visit: int
    owner: str | None
    owner_title: str
    people: tuple[str, ...]
    assignee: str | None
    entered_at: datetime
    due_at: datetime | None
    urgency: Urgency
    skippable: bool
    collects: tuple[Ask, ...]
    missing: tuple[str, ...]
    unmet: tuple[str, ...]
    ways: tuple[Way, ...]
    track: str = "main"
    approvers: tuple[str, ...] = ()
    """The roles whose approval it waits for since `author` advanced it."""
    approver_people: tuple[str, ...] = ()
    """Who on the roster could approve now."""
    deputies_at: datetime | None = None
    """From when on deputies may approve too."""
    author: str | None = None
    given_back: str | None = None
    """Why it was rejected last, since when nobody has advanced it."""
    given_back_by: str | None = None
    rejections: int = 0
    still_open: tuple[str, ...] = ()
    """The tracks or items inside that are not through."""
    held_by: tuple[str, ...] = ()
    """The steps that must be left before it."""
    waits_for: str | None = None
    """The signal that ends it."""
    by_hand: bool = True
    """Whether its owner can advance it now, as far as what it waits for goes."""
    offered_to: str | None = None
    paused_at: datetime | None = None
    pausable: bool = False
    legal: bool = False
    repeats: bool = False
    hidden: bool = False
    """Whether the viewer may not see what is in it."""


class RecordedFact(Struct, frozen=True):
    """A fact on record: its value as JSON, and as people read it."""

    type: str
    title: str
    value: Any
    shown: str
    hidden: bool = False


class Measured(Struct, frozen=True):
    """A measure of an incident: how long it took, or has taken so far, in seconds."""

    id: str
    title: str
    status: Measure
    seconds: float | None
    target: float | None
    until: datetime | None
    calendar: str | None


class Incident(Struct, frozen=True):
    """An incident at one moment."""

    number: int
    id: str
    playbook: str
    version: str
    digest: str
    title: str
    timezone: str
    status: Status
    end: str | None
    end_title: str
    drill: bool
    opened_at: datetime
    ended_at: datetime | None
    seq: int
    key: str | None
    labels: dict[str, str]
    facts: dict[str, RecordedFact]
    tasks: tuple[Task, ...]
    done: tuple[str, ...]
    next_at: datetime | None
    """When something happens by itself next, if nobody does anything."""
    measures: tuple[Measured, ...] = ()

    @property
    def overdue(self) -> bool:
        """Whether a task's due time has passed."""
        return any(task.urgency == "red" for task in self.tasks)

    def task(self, ref: str) -> Task | None:
        """The active task of that name."""
        return next((task for task in self.tasks if task.ref == ref), None)


class Lazy:
    """A frozen result whose parts are worked out when somebody looks at them: many are not.

    Two are equal if all their `FIELDS` are. `as_data` gives these, for JSON.
    """

    FIELDS: ClassVar[tuple[str, ...]] = ()

    def __eq__(self, other: object) -> bool:
        same = type(self) is type(other)
        return same and all(getattr(self, name) == getattr(other, name) for name in self.FIELDS)

    __hash__ = None  # type: ignore[assignment]  # they hold dictionaries, which have none

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.FIELDS)
        return f"{type(self).__name__}({fields})"


class LogEntry(Lazy):
    """One row of an incident's log, as data (`body`) and as a sentence (`text`)."""

    FIELDS = (
        "incident", "seq", "at", "actor", "role", "kind", "body", "told", "text", "hash", "hidden",
    )  # fmt: skip
    __slots__ = ("_entry", "_hash", "_hidden", "_incident", "_says")

    def __init__(
        self,
        incident: int,
        entry: Entry,
        says: Callable[[Entry], str],
        hash: str = "",
        hidden: bool = False,
    ) -> None:
        self._incident = incident
        self._hash = hash
        self._hidden = hidden
        self._entry = entry
        self._says = says

    @property
    def incident(self) -> int:
        """The number of its incident."""
        return self._incident

    @property
    def hash(self) -> str:
        """Its hash in the chain, or nothing where that would tell of what is hidden."""
        return self._hash

    @property
    def hidden(self) -> bool:
        """Whether the viewer may not see what somebody wrote in it."""
        return self._hidden

    @property
    def seq(self) -> int:
        """Its number in the log, from 1."""
        return self._entry.seq

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self._entry.at

    @property
    def actor(self) -> str:
        """Who did it: a person, or `timer`."""
        return self._entry.actor

    @property
    def role(self) -> str | None:
        """The role in which they did it."""
        return self._entry.role

    @property
    def kind(self) -> str:
        """What kind of entry it is."""
        return self._entry.kind

    @property
    def body(self) -> dict[str, Any]:
        """What it says, as plain data."""
        data = encode_body(self._entry.body)
        return data if not self._hidden else _without_words(data, self._entry.body)

    @property
    def told(self) -> tuple[str, ...]:
        """Who it tells."""
        return tuple(str(somebody) for somebody in told(self._entry))

    @property
    def text(self) -> str:
        """What it says, as a sentence."""
        return self._says(self._entry)


def _without_words(data: dict[str, Any], body: Body) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in written(body)}


class Answer(Lazy):
    """What a command did: the `incident` afterwards, and the log `entries` that it wrote."""

    FIELDS = ("incident", "entries", "existing", "repeated")

    def __init__(
        self,
        incident: Callable[[], Incident],
        entries: Callable[[], tuple[LogEntry, ...]],
        *,
        existing: bool = False,
        repeated: bool = False,
    ) -> None:
        self._draw_incident, self._draw_entries = incident, entries
        self._existing, self._repeated = existing, repeated

    @property
    def existing(self) -> bool:
        """Whether opening gave back an incident that was open already."""
        return self._existing

    @property
    def repeated(self) -> bool:
        """Whether the request was carried out before; this is the answer that it got then."""
        return self._repeated

    @property
    def incident(self) -> Incident:
        """The incident as the command left it, as far as who did it may see it."""
        return self._incident

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """The log entries that the command wrote, timers that fired first included."""
        return self._entries

    @cached_property
    def _incident(self) -> Incident:
        return self._draw_incident()

    @cached_property
    def _entries(self) -> tuple[LogEntry, ...]:
        return self._draw_entries()

    def __reduce__(self) -> tuple[Any, ...]:
        """Drawn whole, for another process or a copy."""
        return _drawn, (self.incident, self.entries, self.existing, self.repeated)


def _drawn(
    incident: Incident, entries: tuple[LogEntry, ...], existing: bool, repeated: bool
) -> Answer:
    return Answer(lambda: incident, lambda: entries, existing=existing, repeated=repeated)


def as_data(value: object) -> dict[str, Any]:
    """What a lazy result holds, for `msgspec.json.encode(…, enc_hook=as_data)`."""
    if isinstance(value, Lazy):
        return {name: getattr(value, name) for name in value.FIELDS}
    raise NotImplementedError(f"{type(value).__name__} is no data")


class InboxItem(Struct, frozen=True):
    """An active task with the incident it belongs to."""

    incident: Incident
    task: Task


class Failed(Struct, frozen=True):
    """An incident that could not be shown, or whose timers could not be fired, and why."""

    incident: int
    code: str
    message: str


class Page(Struct, frozen=True):
    """A part of a list, newest first; give `before` to get the next part, None at the end.

    `failed` are incidents that belong here and cannot be shown; `verify` says more of them.
    """

    items: tuple[Incident, ...]
    before: int | None
    failed: tuple[Failed, ...] = ()


class Sweep(Struct, frozen=True):
    """What passing time did: the entries it wrote, in order, and the incidents it could not do."""

    now: datetime
    entries: tuple[LogEntry, ...]
    failed: tuple[Failed, ...] = ()


class Message(Struct, frozen=True):
    """Somebody is to be told something. `id` is the same at every attempt to deliver it."""

    id: str
    incident: int
    title: str
    role: str
    people: tuple[str, ...]
    text: str
    created_at: datetime


class Verification(Struct, frozen=True):
    """Whether an incident's log and state are what Seawall wrote; `problems` says what is not."""

    incident: int
    entries: int
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


class Audit(Struct, frozen=True):
    """What came of verifying everything: how much there was, and how many incidents failed.

    What belongs to no incident counts as one more that failed, if something is wrong with it.
    """

    incidents: int
    entries: int
    failed: int

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.failed


class Checkpoint(Struct, frozen=True):
    """A signed picture of all logs: `sha256` is its own hash, `after` that of the one before it.

    `key` is the SHA-256 of the public key that it can be verified with.
    """

    at: datetime
    after: str | None
    playbooks: int
    incidents: int
    sha256: str
    key: str


class Export(Struct, frozen=True):
    """What an export holds, and the SHA-256 that it ends with."""

    at: datetime
    drills: bool
    playbooks: int
    incidents: int
    entries: int
    requests: int
    messages: int
    sha256: str


class PlaybookInfo(Struct, frozen=True):
    """A registered playbook."""

    id: str
    version: str
    digest: str
    title: str
    registered_at: datetime
