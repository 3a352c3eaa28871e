"""What was counted, ready for JSON. Lengths are in seconds; the package says what words mean."""

from __future__ import annotations

from msgspec import Struct

from seawall.answers.views import Failed


class Spread(Struct, frozen=True):
    """How values are spread, in seconds: how many, the median and the 90th percentile."""

    n: int
    median: float | None
    p90: float | None


class StepStats(Struct, frozen=True):
    """A step over all incidents; the package says what each number means."""

    playbook: str
    step: str
    title: str
    visits: int
    done: int
    with_due: int
    in_time: int
    share: float | None
    late: int
    timeouts: int
    skipped: int
    moved: int
    dropped: int
    waived: int
    running: int
    promised: int
    kept: int
    late_by: Spread
    lateness: Spread
    took: Spread


class MeasureStats(Struct, frozen=True):
    """A measure over all incidents.

    `n` are those that began and ended, `met` and `missed` those that a target decides (missed also
    where it passed before the end came), `share` is met / (met + missed). `running` go on and may
    still be met; `not_reached` are those of incidents that were over first. `took` is over `n`, in
    seconds of the measure's calendar if it has one.
    """

    playbook: str
    measure: str
    title: str
    target: float | None
    calendar: str | None
    n: int
    met: int
    missed: int
    share: float | None
    running: int
    dropped: int
    took: Spread


class ApprovalStats(Struct, frozen=True):
    """The approvals of a step over all incidents.

    `asked` are the visits in which it was asked for, `approved` those that got it. `took` is from
    the first asking of a visit to the approval that was enough, rounds in between included.
    `rounds` is spread over the approved visits: 1 where nobody gave it back.
    """

    playbook: str
    step: str
    asked: int
    approved: int
    rejections: int
    took: Spread
    rounds: Spread


class EndStats(Struct, frozen=True):
    """How often an incident ended so."""

    playbook: str
    end: str
    title: str
    n: int


class Stats(Struct, frozen=True):
    """What was counted, over which incidents; drills are never among them.

    `failed` are incidents that belong here and could not be read.
    """

    incidents: int
    open: int
    ended: int
    cancelled: int
    steps: tuple[StepStats, ...]
    measures: tuple[MeasureStats, ...]
    ends: tuple[EndStats, ...]
    approvals: tuple[ApprovalStats, ...]
    failed: tuple[Failed, ...] = ()
