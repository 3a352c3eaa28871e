"""Visits of steps against their due times: what was met, what was late, and what is neither.

`timing.visits` says when each visit began and ended. What it does not say is read off the same
rows here: every due time that was in force on the way, whether the law set it, and whether it was
paused or waived. A visit in the log begins with its `entered`, so the two go side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct, structs

from seawall.answers import timing
from seawall.answers.timing import Visit
from seawall.machine import entries
from seawall.machine.clocks import rules
from seawall.machine.entries import DONE_BY, Entered
from seawall.machine.plan import Plan
from seawall.machine.state import Deadline
from seawall.reports.model import Counts, Verdict
from seawall.reports.reading import Row, as_log


class Passage(Struct, frozen=True):
    """A visit of a step with all that became of its clock.

    `plan` is the one that its last row was written by, `promised` whether somebody promised its due
    time.
    """

    began: Entered
    visit: Visit
    plan: Plan
    promised: bool = False
    dues: tuple[datetime, ...] = ()
    legal: bool = False
    paused: bool = False
    waived_at: datetime | None = None
    waiver: str | None = None

    @property
    def due_at(self) -> datetime | None:
        """The due time as it stood last; that of a waived clock is the one it had."""
        return self.visit.due_at or (self.dues[-1] if self.waived_at is not None else None)

    @property
    def late(self) -> float | None:
        """Seconds from the due time to when it was left; negative is early, None means nothing."""
        if self.visit.left_at is None or self.due_at is None:
            return None
        if self.visit.how == "dropped" or self.waived_at is not None:
            return None
        return (self.visit.left_at - self.due_at).total_seconds()

    @property
    def seconds(self) -> float | None:
        """How long the visit took; None while it goes on."""
        left = self.visit.left_at
        return None if left is None else (left - self.visit.entered_at).total_seconds()

    @property
    def was_done(self) -> bool:
        """Whether it was left because its work was done."""
        return self.visit.how in DONE_BY


def passages(rows: Sequence[Row]) -> tuple[Passage, ...]:
    """Every visit of every step, in the order they began."""
    found: list[Passage] = []
    open_now: dict[str, int] = {}
    visits = iter(timing.visits(as_log(rows)))
    for row in rows:
        body = row.body
        if isinstance(body, Entered):
            open_now[body.task] = len(found)
            begun = Passage(began=body, visit=next(visits), plan=row.plan)
            found.append(_with_due(begun, body.due))
            continue
        if isinstance(body, entries.Migrated):
            for task, carried in body.tasks.items():
                moved = structs.replace(found[open_now[task]], plan=row.plan)
                found[open_now[task]] = _with_due(moved, carried.due)
            continue
        index = open_now.get(getattr(body, "task", None) or "")
        if index is not None:
            found[index] = _after(structs.replace(found[index], plan=row.plan), row)
    return tuple(found)


def _after(passage: Passage, row: Row) -> Passage:
    body = row.body
    if isinstance(body, entries.DueMoved | entries.Resumed):
        return _with_due(passage, body.due)
    if isinstance(body, entries.Paused):
        return structs.replace(passage, paused=True)
    if isinstance(body, entries.Waived):
        return structs.replace(passage, waived_at=row.at, waiver=body.reason)
    return passage


def _with_due(passage: Passage, due: Deadline | None) -> Passage:
    if due is None:
        return structs.replace(passage, promised=False)
    began = passage.began
    book = passage.plan.called[began.book] if began.book else passage.plan
    rule = rules(book.steps[began.step], began.round)[due.rule]
    dues = passage.dues if due.at in passage.dues[-1:] else (*passage.dues, due.at)
    legal = passage.legal or rule.legal
    return structs.replace(passage, dues=dues, legal=legal, promised=rule.promise)


def verdict(passage: Passage, now: datetime) -> Verdict:
    """How a visit stands to its due time at `now`."""
    if passage.due_at is None:
        return "none"
    if passage.waived_at is not None:
        return "waived"
    if passage.visit.left_at is None:
        return "overdue" if passage.due_at < now else "running"
    return _verdict_of_left(passage)


def _verdict_of_left(passage: Passage) -> Verdict:
    how = passage.visit.how
    if how == "dropped":
        return "dropped"
    if how == "timeout":
        return "timeout"
    if (passage.late or 0.0) > 0:
        return "late"
    return "met" if passage.was_done else "spared"


def counts(verdicts: Iterable[Verdict]) -> Counts:
    """How many visits stand how."""
    found = list(verdicts)
    return Counts(
        visits=len(found),
        met=found.count("met"),
        late=found.count("late"),
        timeout=found.count("timeout"),
        spared=found.count("spared"),
        dropped=found.count("dropped"),
        waived=found.count("waived"),
        running=found.count("running"),
        overdue=found.count("overdue"),
    )
