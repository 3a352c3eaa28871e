"""How long each visit of a step took, against its due time: read off an incident's log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct, structs

from seawall.answers.views import LogEntry
from seawall.machine import clocks
from seawall.machine.entries import DONE_BY
from seawall.machine.plan import Plan
from seawall.machine.scopes import plan_at


class Visit(Struct, frozen=True):
    """One visit of a step: when it began and ended, when it was due, and how it was left.

    `ref` is the task's reference, `due_at` the due time as it stood last. `how` is as in the log,
    or `dropped` where the task was not needed any more: that is not late.
    """

    ref: str
    step: str
    visit: int
    owner: str | None
    entered_at: datetime
    left_at: datetime | None = None
    due_at: datetime | None = None
    how: str | None = None
    round: int = 0
    rule: int | None = None

    @property
    def late(self) -> timedelta | None:
        """How long after its due time it was done; negative is early, None undecided."""
        if self.left_at is None or self.due_at is None or self.how not in (*DONE_BY, "timeout"):
            return None
        return self.left_at - self.due_at

    @property
    def on_time(self) -> bool | None:
        """Whether it was done by its due time, as that stood then; None without one."""
        if self.late is None:
            return None
        return self.how != "timeout" and self.late <= timedelta(0)

    def promised(self, plan: Plan) -> bool:
        """Whether its due time was one that somebody promised."""
        step = plan_at(plan, self.ref).steps.get(self.step)
        if step is None or self.rule is None:
            return False
        return clocks.rules(step, self.round)[self.rule].promise


def visits(log: Iterable[LogEntry]) -> tuple[Visit, ...]:
    """Every visit of every step, in the order they began.

    A row that its viewer may not see whole tells as much of this as any other.
    """
    found: list[Visit] = []
    open_visits: dict[str, int] = {}
    for row in log:
        ref = row.body.get("task")
        if row.kind == "entered":
            open_visits[row.body["task"]] = len(found)
            found.append(_begun(row))
        elif ref in open_visits:
            index = open_visits[ref]
            found[index] = _changed(found[index], row)
            if found[index].left_at is not None:
                del open_visits[ref]
    return tuple(found)


def _begun(row: LogEntry) -> Visit:
    body = row.body
    begun = Visit(
        ref=body["task"],
        step=body["step"],
        visit=body["visit"],
        owner=body.get("owner"),
        entered_at=row.at,
        round=body.get("round", 0),
    )
    return _due(begun, body.get("due"))


def _changed(visit: Visit, row: LogEntry) -> Visit:
    """The visit after one more row about its task."""
    if row.kind in ("due_moved", "resumed", "waived"):
        due = row.body.get("due")
        return _due(visit, due if isinstance(due, Mapping) else None)
    if row.kind == "reowned":
        return structs.replace(visit, owner=row.body.get("owner"))
    if row.kind == "left" and not row.body.get("kept"):
        return structs.replace(visit, left_at=row.at, how=row.body["how"])
    if row.kind == "dropped":
        return structs.replace(visit, left_at=row.at, how="dropped")
    return visit


def _due(visit: Visit, due: Mapping[str, Any] | None) -> Visit:
    """The visit with another due time, or with none."""
    if due is None:
        return structs.replace(visit, due_at=None, rule=None)
    return structs.replace(visit, due_at=datetime.fromisoformat(due["at"]), rule=due["rule"])
