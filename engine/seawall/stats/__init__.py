"""Counting over many incidents: how often steps are done in time, how late, and how long they take.

Incidents are read one after the other, each with its log, and only sums and samples are kept: what
is remembered grows with the playbooks, not with the incidents. A sample keeps its values exactly up
to 10,000 of them, and from there on in bins that are at most 1 % off.

Words, for a step (its visits in all incidents that fit; a visit is one time that it was entered):

visits      how often it was entered
done        left because its work was done: advanced, through, or its signal came
with_due    visits that were left, with a due time, and not by timeout, skipped or passed in time,
            dropped or waived: those of which "in time" or "late" can be said
in_time     of these, done by the due time as it was in force then; `share` is in_time / with_due
late        of these, left after it
timeouts    left because the time ran out: counted apart, neither in time nor late
skipped     left without the work: skipped by the owner, or passed by the step's own condition
moved       left because a signal moved the track on
dropped     not needed any more before they were left: not late
waived      a legal clock that was stopped
running     still active
promised    of in_time and late, those whose due time somebody had promised; `kept` were in time

Lateness is the time from the due time to when the step was left, in elapsed seconds. `late_by` is
over the late visits alone: how late, when late. `lateness` is over all of `with_due`, early ones
negative: what to expect. `took` is the time from start to end of the visits that were done.

The median is the middle value, or the mean of the two in the middle. The 90th percentile is the
smallest value that at least 90 % of the values do not exceed (nearest rank).
"""

from __future__ import annotations

from seawall.stats.collecting import Wanted, collect
from seawall.stats.model import (
    ApprovalStats,
    EndStats,
    MeasureStats,
    Spread,
    Stats,
    StepStats,
)

__all__ = [
    "ApprovalStats",
    "EndStats",
    "MeasureStats",
    "Spread",
    "Stats",
    "StepStats",
    "Wanted",
    "collect",
]
