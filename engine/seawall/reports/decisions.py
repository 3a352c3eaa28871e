"""Decisions: each time the playbook could go several ways, which it went, and what was known then.

A step with several rules in `next` is a branch. Which rule held is not in the log, only where it
led; so the rules are asked again, with the facts as they stood at that entry. Where the answer does
not fit where it led (a bound on visits led elsewhere), every condition that leads there is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from seawall.machine import facts
from seawall.machine.entries import Entered, FactSet, Left, Redacted
from seawall.machine.plan import DONE, Plan, Step, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables, bare, plan_at
from seawall.machine.sight import ERASED, HIDDEN, Viewer
from seawall.machine.state import Recorded, Task
from seawall.reports.model import Decision, Fact
from seawall.reports.reading import Names, Row

OTHERWISE = "otherwise"
"""What stands for the condition of a rule without one."""

_NAME = re.compile(r"[a-z][a-z0-9_]*")


class Known(Struct, frozen=True):
    """A fact as it stands at one entry of a log."""

    value: object
    hidden: bool
    seq: int
    erased: bool = False


class Records:
    """The facts of a log, row by row: `now` is what is on record."""

    def __init__(self, plan: Plan, language: str) -> None:
        self._plan, self._language = plan, language
        self.now: dict[str, Known] = {}

    def see(self, row: Row) -> None:
        """Take in one row."""
        body, self._plan = row.body, row.plan
        if isinstance(body, FactSet):
            self.now[body.fact] = Known(body.value, row.hidden, row.seq, body.erased)
        elif isinstance(body, Redacted):
            self.now = {ref: known for ref, known in self.now.items() if ref not in body.facts}

    def fact(self, ref: str) -> Fact | None:
        """A fact as people read it, or None where it is not on record."""
        known, plan = self.now.get(ref), plan_at(self._plan, ref)
        declared = plan.facts.get(bare(ref))
        if known is None or declared is None:
            return None
        shown = HIDDEN if known.hidden else ERASED
        if not (known.hidden or known.erased):
            shown = facts.shown(declared.type, known.value, plan.timezone)
        title = say(declared.title, self._language, declared.id)
        return Fact(ref, declared.type, title, shown, known.hidden)

    def recorded(self) -> dict[str, Recorded]:
        """The facts that may be seen, as a state keeps them."""
        seen = {ref: known for ref, known in self.now.items() if not (known.hidden or known.erased)}
        return {ref: Recorded(known.value, known.seq, known.seq) for ref, known in seen.items()}


def decisions(
    playbook: Playbook, rows: Sequence[Row], language: str, viewer: Viewer
) -> tuple[Decision, ...]:
    """Every branch that was taken, oldest first."""
    return tuple(_Decisions(playbook.plan, language, viewer).all(rows))


class _Decisions:
    """Follows a log row by row."""

    def __init__(self, plan: Plan, language: str, viewer: Viewer) -> None:
        self._language, self._viewer = language, viewer
        self._names = Names(plan)
        self._records = Records(plan, language)
        self._began: dict[str, Row] = {}
        self._opened_at = datetime.min

    def all(self, rows: Sequence[Row]) -> Iterator[Decision]:
        self._opened_at = rows[0].at
        for row in rows:
            self._names.see(row)
            self._records.see(row)
            body = row.body
            if isinstance(body, Entered):
                self._began[body.task] = row
            elif isinstance(body, Left):
                start = self._began[body.task]
                if isinstance(start.body, Entered) and self._branches(start.body):
                    yield self._taken(row, body, start, start.body)

    def _branches(self, began: Entered) -> bool:
        return len(self._names.book(began.book).steps[began.step].next) > 1

    def _taken(self, row: Row, left: Left, start: Row, began: Entered) -> Decision:
        """The decision that a row of the log is."""
        plan = self._names.book(began.book)
        step = plan.steps[left.step]
        seen = self._viewer.sees_step(self._names.book(""), left.task)
        knew = tuple(self._knew(plan, step, began)) if seen else ()
        because: tuple[str, ...] = ()
        whole = not any(fact.hidden or fact.shown == ERASED for fact in knew)
        if seen and left.how not in ("timeout", "signal") and whole:
            because = self._because(row, step, left, self._task(start, began))
        return Decision(
            seq=row.seq,
            at=row.at,
            task=left.task,
            title=say(step.title, self._language, step.id) if seen else step.id,
            visit=began.visit,
            actor=row.actor,
            role=row.role,
            how=left.how,
            to=left.to,
            to_title=self._where(plan, left.to, began) if seen else left.to,
            because=because,
            reason=left.reason,
            knew=knew,
        )

    def _knew(self, plan: Plan, step: Step, began: Entered) -> Iterator[Fact]:
        text = " ".join(rule.when or "" for rule in step.next)
        for name in dict.fromkeys(_NAME.findall(text)):
            if name in plan.facts:
                ref = self._names.fact(began.book, began.scope, name)
                fact = self._records.fact(ref)
                if fact is not None:
                    yield fact

    def _because(self, row: Row, step: Step, left: Left, task: Task) -> tuple[str, ...]:
        """The condition of the first rule that held, if it leads where it led; else all that do."""
        book = row.playbook.book(task.book)
        state = self._names.state(self._opened_at, row.at, self._records.recorded())
        variables = Variables(book.plan, state, row.at, row.actor, task)
        held = (
            rule
            for rule in step.next
            if rule.when is None or book.expression(rule.when).holds(variables)
        )
        first = next(held, None)
        if first is not None and first.to == left.to:
            return (first.when or OTHERWISE,)
        return tuple(rule.when or OTHERWISE for rule in step.next if rule.to == left.to)

    def _task(self, start: Row, began: Entered) -> Task:
        """The task as far as its rules can read it."""
        return Task(
            ref=began.task,
            track=began.track,
            step=began.step,
            visit=began.visit,
            entered_at=start.at,
            entered_seq=start.seq,
            scope=began.scope,
            book=began.book,
            due=began.due,
        )

    def _where(self, plan: Plan, to: str, began: Entered) -> str:
        if to in plan.steps:
            ref = f"{began.scope}.{to}" if began.scope else to
            seen = self._viewer.sees_step(self._names.book(""), ref)
            return say(plan.steps[to].title, self._language, to) if seen else to
        if to in plan.ends:
            return say(plan.ends[to].title, self._language, to)
        return "the track is through" if to == DONE else to


def title_of(plan: Plan, began: Entered, language: str, viewer: Viewer) -> str:
    """What people call the step of a visit; its name alone where it is confidential."""
    book = plan.called[began.book] if began.book else plan
    if not viewer.sees_step(plan, began.task):
        return began.step
    return say(book.steps[began.step].title, language, began.step)
