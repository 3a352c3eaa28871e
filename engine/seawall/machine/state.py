"""What an incident is at one moment: what replaying its log gives.

A state is frozen; `evolve` makes the next one. It holds several tasks on several tracks at once.
Tasks, tracks and facts are kept by *reference*: the name in the playbook, behind the path of the
scope it belongs to (`story`, `private[anna].invite`, `legal_check.answer`). The database keeps a
copy of the state beside the log, so a command need not replay; `verify` replays and compares.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct, structs

Status = Literal["open", "ended", "cancelled"]


class Deadline(Struct, frozen=True, omit_defaults=True):
    """A task's due time as it stands.

    `rule` is the due rule that gave it and `anchor` the moment that rule counted from, so that a
    moved anchor can be told from a changed rule; `set_at` is when it was given, from when on its
    rungs could first fire. One that is `earlier` belongs to the visit before, whose clock still
    runs.
    """

    at: datetime
    rule: int
    anchor: datetime
    set_at: datetime
    earlier: bool = False


class Spent(Struct, frozen=True):
    """What has happened for a due time: the rungs that fired, and whether it passed."""

    fired: tuple[int, ...]
    breached: bool


class Pause(Struct, frozen=True):
    """A time in which a task's clock stood still."""

    start: datetime
    end: datetime


class Given(Struct, frozen=True):
    """An approval: by whom, and for which of the roles asked."""

    person: str
    role: str


class Approval(Struct, frozen=True, omit_defaults=True):
    """What a task waits for since it was advanced: approval by the step's `rule`, from the roles
    `by`, of `need` people or (without) of one for each role.

    `author` advanced it, for the `reason` given, and `changers` changed what was handed in since.
    `seq` is the entry that asked, so that a fact changed later can be told. `deputies` may decide
    too once they were asked.
    """

    rule: int
    author: str
    at: datetime
    seq: int
    by: tuple[str, ...]
    need: int | None = None
    reason: str | None = None
    given: tuple[Given, ...] = ()
    deputies: bool = False
    changers: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The roles whose approval is missing still; none if there is enough."""
        if self.need is None:
            roles = {given.role for given in self.given}
            return tuple(role for role in self.by if role not in roles)
        people = {given.person for given in self.given}
        return () if len(people) >= self.need else self.by


class Task(Struct, frozen=True, omit_defaults=True):
    """A step that is active on a track now.

    `fired` are the rungs that fired for the due time as it stands, `breached` whether it passed,
    and `spent` the same of the due times that it had before.
    `round` counts the rounds of a `repeat` from 0; `since` is the entry that began the round
    before. `settled` says that what runs inside is through, so it can be left; a `manual` task is
    not left by itself. `blocked` is why the machine could not move it, and `set_aside` are the
    requirements that were overridden for what it holds now. A `detached` task is one whose track
    went on without it: only its legal clock keeps it.
    """

    ref: str
    track: str
    step: str
    visit: int
    entered_at: datetime
    entered_seq: int
    scope: str = ""
    book: str = ""
    owner: str | None = None
    assignee: str | None = None
    due: Deadline | None = None
    fired: tuple[int, ...] = ()
    breached: bool = False
    spent: dict[str, Spent] = {}
    round: int = 0
    since: int = 0
    approval: Approval | None = None
    rejections: int = 0
    given_back: str | None = None
    given_back_by: str | None = None
    handover: str | None = None
    paused_at: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    waived: bool = False
    let_go: tuple[str, ...] = ()
    settled: bool = False
    manual: bool = False
    blocked: str | None = None
    set_aside: tuple[str, ...] = ()
    detached: bool = False


class Scope(Struct, frozen=True, omit_defaults=True):
    """A place with facts of its own inside the incident: an `item`, or a called playbook (`book`).

    `outer` is the scope around it, `task` the step that opened it and `track` the track that runs
    in it.
    """

    outer: str
    book: str
    task: str
    track: str
    item: str | None = None


class Running(Struct, frozen=True, omit_defaults=True):
    """A track that was started inside the `task` (or by a signal), and how it ended if it did.

    `given` are the values that a call passed in last.
    """

    ref: str
    track: str
    scope: str = ""
    book: str = ""
    task: str | None = None
    end: str | None = None
    dropped: bool = False
    given: dict[str, Any] = {}

    @property
    def over(self) -> bool:
        """Whether nothing runs on it any more."""
        return self.end is not None or self.dropped


class Recorded(Struct, frozen=True):
    """A fact on record: its value, the entry that gave it last, and the one that changed it."""

    value: Any
    seq: int
    changed: int


class Departure(Struct, frozen=True):
    """How and when a step was last left."""

    at: datetime
    how: str


class Place(Struct, frozen=True, omit_defaults=True):
    """Where a task was: what is needed to put it back."""

    track: str
    step: str
    scope: str = ""
    book: str = ""


class Received(Struct, frozen=True, omit_defaults=True):
    """A signal that arrived: when first, which entry told last, and by which ids.

    It is `kept` for the next step that waits for it, as long as no step has.
    """

    first: datetime
    seq: int
    ids: tuple[str, ...] = ()
    kept: bool = True


class Era(Struct, frozen=True):
    """A plan that the incident ran by before it was moved, and its last entry by that plan."""

    digest: str
    until: int


class State(Struct, frozen=True, omit_defaults=True):
    """An incident after its entry number `seq`, which was written at `at`."""

    id: str
    playbook: str
    digest: str
    opened_at: datetime
    at: datetime
    seq: int
    status: Status = "open"
    drill: bool = False
    end: str | None = None
    ended_at: datetime | None = None
    facts: dict[str, Recorded] = {}
    tasks: dict[str, Task] = {}
    visits: dict[str, int] = {}
    entered: dict[str, datetime] = {}
    left: dict[str, Departure] = {}
    done: dict[str, datetime] = {}
    """When steps were first left with their work done, and above when they were first entered."""
    tracks: dict[str, Running] = {}
    scopes: dict[str, Scope] = {}
    signals: dict[str, Received] = {}
    waived: tuple[str, ...] = ()
    """The tasks whose legal clock was waived."""
    dropped: tuple[Place, ...] = ()
    """The tasks that the end or the cancellation left behind: where `reopen` goes back into."""
    eras: tuple[Era, ...] = ()
    """The plans that it ran by before this one, oldest first."""

    def value(self, fact: str) -> Any:
        """The recorded value of a fact, or None where it is not on record."""
        recorded = self.facts.get(fact)
        return None if recorded is None else recorded.value

    def with_task(self, task: Task) -> State:
        """The state with this task in place of the one of the same reference."""
        return structs.replace(self, tasks={**self.tasks, task.ref: task})

    def with_track(self, track: Running) -> State:
        """The state with this track in place of the one of the same reference."""
        return structs.replace(self, tracks={**self.tracks, track.ref: track})


def inside(scope: str, name: str) -> str:
    """The reference of something of that name in a scope."""
    return f"{scope}.{name}" if scope else name
