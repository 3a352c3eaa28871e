"""How long each visit of a step took, against its due time: read off an incident's log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec
from msgspec import Struct

from seawall.machine import entries
from seawall.views import LogEntry


class Visit(Struct, frozen=True):
    """One visit of a step: when it began and ended, when it was due, and how it was left.

    `how` is as in the log, or `dropped` where the incident was over first: that is not late.
    """

    step: str
    visit: int
    owner: str | None
    entered_at: datetime
    left_at: datetime | None
    due_at: datetime | None
    how: str | None

    @property
    def late(self) -> timedelta | None:
        """How long after its due time it was left; negative is early, None undecided."""
        if self.left_at is None or self.due_at is None or self.how == "dropped":
            return None
        return self.left_at - self.due_at

    @property
    def on_time(self) -> bool | None:
        """Whether it was left by its due time, as that stood then; None without one."""
        return None if self.late is None else self.late <= timedelta(0)


def visits(log: Iterable[LogEntry]) -> tuple[Visit, ...]:
    """Every visit of every step, in the order they began."""
    found: list[Visit] = []
    open_visits: dict[str, int] = {}
    for row in log:
        body = msgspec.convert(row.body, entries.Body)
        if isinstance(body, entries.Entered):
            open_visits[body.task] = len(found)
            due = None if body.due is None else body.due.at
            found.append(Visit(body.step, body.visit, body.owner, row.at, None, due, None))
        elif isinstance(body, entries.DueMoved):
            index = open_visits[body.task]
            due = None if body.due is None else body.due.at
            found[index] = msgspec.structs.replace(found[index], due_at=due)
        elif isinstance(body, entries.Left):
            index = open_visits.pop(body.task)
            found[index] = msgspec.structs.replace(found[index], left_at=row.at, how=body.how)
        elif isinstance(body, (entries.Cancelled, entries.Ended)):
            for index in open_visits.values():
                found[index] = msgspec.structs.replace(found[index], left_at=row.at, how="dropped")
            open_visits.clear()
    return tuple(found)
