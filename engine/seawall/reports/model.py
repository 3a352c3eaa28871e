"""What a report holds: frozen, typed, ready for JSON. Moments are UTC, lengths are seconds.

Texts are as people wrote them; whoever shows them makes them harmless for the place they go to.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from seawall.machine.measures import Status as MeasureStatus
from seawall.machine.state import Status

Verdict = Literal[
    "none", "met", "late", "timeout", "spared", "dropped", "waived", "running", "overdue"
]
"""How a visit of a step stands to its due time, as that was in force when it was left.

none      it has no due time
met       its work was done by then
late      it was left after it
timeout   time ran out and the playbook led on; counted apart from late
spared    left by then without its work: skipped, passed by itself, or moved on from by a signal
dropped   not needed any more before it was left; that is not late
waived    its legal clock was stopped, with a reason
running   still active, not due yet
overdue   still active, and due already
"""


class Fact(Struct, frozen=True):
    """A fact as it stood: its reference and title, and its value as people read it."""

    ref: str
    type: str
    title: str
    shown: str
    hidden: bool = False


class Figure(Struct, frozen=True):
    """A number on record: the first value, the highest and the last, and how often it was set."""

    ref: str
    title: str
    first: float
    highest: float
    last: float
    times: int


class Involved(Struct, frozen=True):
    """Somebody in the log: in which roles, how many entries, from when to when.

    `nights` are the local nights (23:00 to 06:00, our own bounds; no published figure) in which
    they wrote something: rest that they are owed.
    """

    name: str
    roles: tuple[str, ...]
    entries: int
    first_at: datetime
    last_at: datetime
    nights: int = 0


class Role(Struct, frozen=True):
    """A role of the playbook: what it is called, who acted in it, and who was told as it."""

    id: str
    title: str
    acted: tuple[str, ...]
    told: tuple[str, ...]


class Moment(Struct, frozen=True):
    """One entry of the log in words: when in UTC and in the playbook's zone, who, and who was
    told."""

    seq: int
    at: datetime
    local: str
    actor: str
    role: str | None
    kind: str
    text: str
    told: tuple[str, ...]
    hidden: bool = False


class Decision(Struct, frozen=True):
    """A step with several ways out that was left: where that led, and what was on record then.

    `because` is the condition of the rule that held (`otherwise` for one without); empty where time
    or a signal led on, or where the rules read what may not be seen. `knew` are the facts that its
    rules read.
    """

    seq: int
    at: datetime
    task: str
    title: str
    visit: int
    actor: str
    role: str | None
    how: str
    to: str
    to_title: str
    because: tuple[str, ...]
    reason: str | None
    knew: tuple[Fact, ...]


class Voice(Struct, frozen=True):
    """What somebody said to a step that waited for approval, in which round of it from 1 on.

    `void` says that a change afterwards took it back; `override` is the reason of who approved
    their own work.
    """

    person: str
    roles: tuple[str, ...]
    at: datetime
    round: int
    approved: bool
    reason: str | None = None
    void: bool = False


class Asking(Struct, frozen=True):
    """One time that a step waited for approval: who asked whom, what came of it, and when.

    `round` counts from 1 in each visit, one more after each rejection. The `outcome` is `lapsed`
    where the step went away first. `seconds` runs from asking to the outcome. `began` is the entry
    with which the visit began, `book` the called playbook that the step is of.
    """

    task: str
    step: str
    book: str
    visit: int
    began: int
    round: int
    asked_at: datetime
    author: str
    by: tuple[str, ...]
    need: int | None
    voices: tuple[Voice, ...]
    outcome: Literal["pending", "approved", "rejected", "voided", "lapsed"]
    ended_at: datetime | None = None
    deputies_at: datetime | None = None

    @property
    def seconds(self) -> float | None:
        """From asking to the outcome; None while it is waited for."""
        return None if self.ended_at is None else (self.ended_at - self.asked_at).total_seconds()


class Message(Struct, frozen=True):
    """A text or post that a step put on record, word for word, and who said what to it.

    `parts` are a post's other parts (channel, url, author, posted_at). `superseded` says that the
    same visit replaced it.
    """

    seq: int
    at: datetime
    fact: str
    title: str
    task: str
    visit: int
    actor: str
    role: str | None
    text: str
    parts: dict[str, str]
    voices: tuple[Voice, ...]
    superseded: bool = False
    hidden: bool = False


class Deadline(Struct, frozen=True):
    """A visit of a step against its due time, as that stood when the step was left.

    `late` is how many seconds after it; negative is early; None where that means nothing.
    `moved` is how often the due time changed on the way; `paused` whether its clock was stopped;
    `promised` whether the due time was one that somebody had promised.
    """

    task: str
    title: str
    track: str
    visit: int
    owner: str | None
    entered_at: datetime
    due_at: datetime | None
    left_at: datetime | None
    how: str | None
    verdict: Verdict
    late: float | None
    moved: int = 0
    paused: bool = False
    legal: bool = False
    promised: bool = False
    reason: str | None = None


class Counts(Struct, frozen=True):
    """How many visits of steps stand how to their due times."""

    visits: int
    met: int
    late: int
    timeout: int
    spared: int
    dropped: int
    waived: int
    running: int
    overdue: int

    @property
    def missed(self) -> int:
        """Due times that passed before the step was left: late, by timeout, or overdue still."""
        return self.late + self.timeout + self.overdue


class Measured(Struct, frozen=True):
    """A measure against its target, both in seconds (open ones if it has a calendar).

    `dropped`: the incident was over first, and its target had not passed by then.
    """

    id: str
    title: str
    status: MeasureStatus
    start: datetime | None
    stop: datetime | None
    seconds: float | None
    target: float | None
    calendar: str | None


class Override(Struct, frozen=True):
    """A requirement that was set aside: which, in what words, and why."""

    seq: int
    at: datetime
    task: str
    actor: str
    role: str | None
    that: str
    say: str
    reason: str


class Unreached(Struct, frozen=True):
    """Somebody was to be told, and nobody held the role: an alarm nobody heard."""

    seq: int
    at: datetime
    role: str
    kind: str
    text: str


class Handover(Struct, frozen=True):
    """A task that changed hands: offered, taken over, given by somebody, or to another role."""

    seq: int
    at: datetime
    task: str
    what: Literal["offered", "taken over", "given", "other role"]
    actor: str
    before: str | None
    after: str | None


class Bar(Struct, frozen=True):
    """One row of the picture: a visit from its start to when it was left.

    `label` is its whole reference, `name` what it is called in its `group`.
    `dues` are its due times in the order they were given; the last one was in force.
    """

    label: str
    name: str
    group: str
    start: datetime
    stop: datetime
    dues: tuple[datetime, ...]
    verdict: Verdict
    going_on: bool = False


class Flag(Struct, frozen=True):
    """A signal that arrived, as a mark on the picture."""

    at: datetime
    label: str


class Tick(Struct, frozen=True):
    """A mark on the picture's axis, and what it says in local time."""

    at: datetime
    label: str


class Picture(Struct, frozen=True):
    """The time line: rows by track and item, signals, and an axis from `start` to `stop`."""

    start: datetime
    stop: datetime
    bars: tuple[Bar, ...]
    flags: tuple[Flag, ...]
    ticks: tuple[Tick, ...]


class Proof(Struct, frozen=True):
    """Whether the log is what Seawall wrote: the hash it ends with (SHA-256), and its length.

    Without `head` the viewer may not see all of the log: a hash would tell whoever guesses.
    """

    ok: bool
    entries: int
    head: str
    problems: tuple[str, ...] = ()


class Move(Struct, frozen=True):
    """The incident was moved from one version of its playbook to another, by whom and when.

    Two versions with the same number are told apart by their digests.
    """

    seq: int
    at: datetime
    actor: str
    role: str | None
    old: str
    new: str


class Report(Struct, frozen=True, kw_only=True):
    """Everything that an incident's log tells a viewer, in the order that people read it."""

    incident: int
    id: str
    title: str
    playbook: str
    version: str
    digest: str
    timezone: str
    drill: bool
    opened_by: str
    opened_role: str | None
    opened_at: datetime
    status: Status
    end: str | None
    end_title: str
    ended_at: datetime | None
    reopened: int
    made_at: datetime
    summary: tuple[str, str]
    counts: Counts
    figures: tuple[Figure, ...]
    facts: tuple[Fact, ...]
    people: tuple[Involved, ...]
    roles: tuple[Role, ...]
    timeline: tuple[Moment, ...]
    decisions: tuple[Decision, ...]
    messages: tuple[Message, ...]
    approvals: tuple[Asking, ...]
    deadlines: tuple[Deadline, ...]
    measures: tuple[Measured, ...]
    overrides: tuple[Override, ...]
    unreached: tuple[Unreached, ...] | None
    """None where no roster was in use, so that nobody can tell whom it reached."""
    handovers: tuple[Handover, ...]
    legal: tuple[Deadline, ...]
    picture: Picture
    proof: Proof
    moves: tuple[Move, ...] = ()
    redacted: bool
    """Whether something was left out because the viewer may not see it."""


class Place(Struct, frozen=True):
    """A heading under which people write, and what to think of."""

    heading: str
    hint: str


PLACES = (
    Place("What went well", "What would you do the same way again, and what made it work?"),
    Place("What did not go well", "What stood in the way? Look at the work, not at who did it."),
    Place("Where we were lucky", "What turned out well although nothing ensured that it would?"),
    Place(
        "Contributing factors",
        "What made this likely, or made it bigger? There is hardly ever one cause.",
    ),
)
"""The places for people to fill, from PagerDuty's post-mortem template and digital.gov's
lessons."""

PLAN = ("Action", "Owner", "Start", "Due", "Status")
"""The columns of the improvement plan, from FEMA's AAR/IP."""
