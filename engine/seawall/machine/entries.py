"""The rows of an incident's log.

Each kind of entry is a structure below; its name in the log is its `kind`. An entry records what
was decided, with everything needed to apply it, never what would have to be decided again: that
is why a log replays the same although rosters, calendars and playbook files change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Struct

from seawall.machine.people import Told
from seawall.machine.state import Deadline

How = Literal["advance", "through", "arrived", "skip", "pass", "timeout", "signal"]
"""How a step was left: advanced, by itself once what runs inside is through or its signal arrived,
skipped by its owner, passed by its own condition, timed out, or moved on from by a signal."""

DONE_BY = ("advance", "through", "arrived")
"""The ways to leave a step that mean its work was done."""

Why = Literal["anchor", "rule", "version"]
"""Why a due time moved: what it counts from was corrected, another due rule holds now, or the
version that the incident was moved to has another rule."""


class Opened(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="opened"):
    """The incident was opened, by this plan."""

    id: str
    playbook: str
    version: str
    digest: str
    drill: bool = False


class FactSet(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="fact_set"):
    """A fact was put on record or corrected; both values stay readable, until they are `erased`.

    `track` is the called playbook's track that its caller passed the value into.
    """

    fact: str
    value: Any = None
    old: Any = None
    reason: str | None = None
    task: str | None = None
    track: str | None = None
    erased: bool = False


class Entered(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="entered"):
    """A step became active on a track."""

    task: str
    track: str
    step: str
    visit: int
    owner: str | None = None
    due: Deadline | None = None
    scope: str = ""
    book: str = ""
    round: int = 0
    since: int = 0
    assignee: str | None = None
    manual: bool = False
    waived: bool = False


class DueMoved(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="due_moved"):
    """A due time was worked out again because facts changed.

    With `runs`, a clock that was paused runs again: the rule that holds now may not be paused.
    """

    task: str
    why: Why
    old: datetime | None = None
    due: Deadline | None = None
    runs: bool = False


class Assigned(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="assigned"):
    """A task was given to a person, who is told."""

    task: str
    person: str
    before: str | None = None
    tell: tuple[Told, ...] = ()


class RungFired(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="rung_fired"):
    """A rung of an escalation fired, `late` seconds after it could have."""

    task: str
    rung: int
    label: str
    moment: datetime
    late: int = 0
    tell: tuple[Told, ...] = ()


class Breached(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="breached"):
    """A task's due time passed, noticed `late` seconds after it could have been."""

    task: str
    due: datetime
    late: int = 0
    tell: tuple[Told, ...] = ()


class Blocked(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="blocked"):
    """A passing moment should have moved a task and could not; who owns it is told."""

    task: str
    to: str
    code: str
    tell: tuple[Told, ...] = ()


class Overridden(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="overridden"):
    """A requirement was set aside, with a reason."""

    task: str
    that: str = ""
    reason: str = ""


class Left(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="left"):
    """A step was left, `how`, `to` the next step or an end; `signal` is what it waited for.

    A task with a legal clock that somebody else's signal or a timeout moves on from is `kept`: it
    stays active by itself.
    """

    task: str
    step: str
    how: How
    to: str
    due: datetime | None = None
    reason: str | None = None
    signal: str | None = None
    kept: bool = False


class TrackStarted(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="track_started"):
    """A track began inside a task, or by a signal; with `outer` it opens a scope of its own."""

    track: str
    name: str
    task: str | None = None
    scope: str = ""
    book: str = ""
    outer: str | None = None
    item: str | None = None
    forgets: tuple[str, ...] = ()
    """The steps that an earlier run of it visited: they begin anew."""


class TrackEnded(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="track_ended"):
    """A track other than main reached an end."""

    track: str
    end: str


class Dropped(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="dropped"):
    """A task is not needed any more; that is not late.

    One with a legal clock is `kept`: its track is gone, and it stays active by itself. One that
    was dropped since the end, and not by it, is so `for_good`: reopening does not put it back.
    """

    task: str
    kept: bool = False
    for_good: bool = False


class Joined(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="joined"):
    """What runs inside a task is through, as far as the task needs it; its owner is told."""

    task: str
    tell: tuple[Told, ...] = ()


class Signalled(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="signalled"):
    """Something from outside arrived."""

    signal: str
    id: str | None = None
    tell: tuple[Told, ...] = ()


class ApprovalAsked(
    Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="approval_asked"
):
    """A task was advanced and waits for approval by the roles `by`."""

    task: str
    rule: int
    by: tuple[str, ...]
    need: int | None = None
    reason: str | None = None
    tell: tuple[Told, ...] = ()


class Approved(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="approved"):
    """Somebody approved, for these roles; with a `reason` where they may not approve their own."""

    task: str
    roles: tuple[str, ...]
    reason: str | None = None


class ApprovalVoided(
    Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="approval_voided"
):
    """Facts changed while approval was waited for: it is asked again, or not needed any more."""

    task: str
    facts: tuple[str, ...]
    rule: int | None = None
    by: tuple[str, ...] = ()
    need: int | None = None
    tell: tuple[Told, ...] = ()


class Rejected(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="rejected"):
    """An approver gave a task back; who advanced it is told."""

    task: str
    reason: str
    tell: tuple[Told, ...] = ()


class DeputiesAsked(
    Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="deputies_asked"
):
    """Nobody approved in time: the deputies of the missing roles may now."""

    task: str
    late: int = 0
    tell: tuple[Told, ...] = ()


class Reowned(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="reowned"):
    """Facts changed, and with them whose task it is; the new owner is told."""

    task: str
    owner: str | None
    before: str | None = None
    tell: tuple[Told, ...] = ()


class HandoverAsked(
    Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="handover_asked"
):
    """A task is offered to a person, who is told; until they accept, nothing changes."""

    task: str
    person: str
    tell: tuple[Told, ...] = ()


class HandedOver(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="handed_over"):
    """A person accepted a task; who had it is told."""

    task: str
    person: str
    before: str | None = None
    tell: tuple[Told, ...] = ()


class Paused(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="paused"):
    """A task's clock stands still."""

    task: str
    reason: str | None = None


class Resumed(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="resumed"):
    """A task's clock goes on, its due time moved by the time lost."""

    task: str
    due: Deadline
    old: datetime


class Waived(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="waived"):
    """A legal clock was stopped, with a reason."""

    task: str
    reason: str
    due: datetime


class LetGo(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="let_go"):
    """A task need not wait for a step any more: the time it could be held was over."""

    task: str
    step: str
    late: int = 0


class Noted(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="noted"):
    """Somebody wrote something into the log, which may have been `erased` since."""

    text: str = ""
    task: str | None = None
    erased: bool = False


class Redacted(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="redacted"):
    """The words of the log's `entries` were erased, for a reason: all that `facts` ever said, which
    are not on record any more, and `notes`.
    """

    entries: tuple[int, ...]
    reason: str
    facts: tuple[str, ...] = ()
    notes: tuple[int, ...] = ()


class Ended(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="ended"):
    """The incident reached an end; `steps` are those it came from, to reopen into."""

    end: str
    steps: tuple[str, ...] = ()


class Cancelled(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="cancelled"):
    """The incident was given up; `steps` were active."""

    reason: str
    steps: tuple[str, ...] = ()


class Reopened(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="reopened"):
    """An incident that was over goes on."""

    reason: str


class Carried(Struct, frozen=True, omit_defaults=True):
    """What of a task had numbers in the old plan, as the new plan numbers it.

    The due time at the same moment (None where the new plan has no clock for it), the rungs that
    fired for it and, in `spent`, for those before it, and the rule that approval is asked by: -1 is
    none, so that it has to be asked anew.
    """

    due: Deadline | None = None
    fired: tuple[int, ...] = ()
    spent: dict[str, tuple[int, ...]] = {}
    approval: int | None = None


class Migrated(Struct, frozen=True, omit_defaults=True, tag_field="kind", tag="migrated"):
    """The incident goes on by another version of its playbook, with a reason.

    `tasks` is what was carried over of each active task.
    """

    version: str
    digest: str
    old_version: str
    old_digest: str
    reason: str
    tasks: dict[str, Carried] = {}


Body = (
    Opened
    | FactSet
    | Entered
    | DueMoved
    | Assigned
    | RungFired
    | Breached
    | Blocked
    | Overridden
    | Left
    | TrackStarted
    | TrackEnded
    | Dropped
    | Joined
    | Signalled
    | ApprovalAsked
    | Approved
    | ApprovalVoided
    | Rejected
    | DeputiesAsked
    | Reowned
    | HandoverAsked
    | HandedOver
    | Paused
    | Resumed
    | Waived
    | LetGo
    | Noted
    | Redacted
    | Ended
    | Cancelled
    | Reopened
    | Migrated
)


class Entry(Struct, frozen=True):
    """One row of a log: its number from 1, when, who in which role, and what happened."""

    seq: int
    at: datetime
    actor: str
    role: str | None
    body: Body

    @property
    def kind(self) -> str:
        """What kind of entry it is, as in the log."""
        return kind_of(type(self.body))


@cache
def kind_of(body: type[Struct]) -> str:
    """What entries with such a body are called in the log."""
    return str(body.__struct_config__.tag)


_decode: Callable[[bytes | str], Body] = msgspec.json.Decoder(Body).decode


def encode_body(body: Body) -> dict[str, Any]:
    """The body as plain JSON, `kind` included."""
    data: dict[str, Any] = msgspec.to_builtins(body)
    return data


def decode_body(data: bytes | str) -> Body:
    """The body those bytes stand for. Raises msgspec.ValidationError if they are none."""
    return _decode(data)


def told(entry: Entry) -> tuple[Told, ...]:
    """Who an entry tells."""
    return getattr(entry.body, "tell", ())
