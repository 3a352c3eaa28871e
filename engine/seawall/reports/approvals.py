"""Approvals, read off a log: who was asked, who said what, in which round, and what came of it.

Each time a step is advanced and has to be approved is an `Asking`. It ends with enough approvals,
with a rejection (the next asking of that visit is a round further), with a change that voids it,
or with the step going away. Enough approvals leave the step at once, so an asking is `approved`
where its step was advanced out of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from msgspec import structs

from seawall.machine import entries
from seawall.reports.model import Asking, Voice
from seawall.reports.reading import Row

Outcome = Literal["pending", "approved", "rejected", "voided", "lapsed"]


class Askings:
    """Follows a log row by row; `all` are the askings so far, in the order they were made."""

    def __init__(self) -> None:
        self.all: list[Asking] = []
        self._visits: dict[str, tuple[int, entries.Entered]] = {}
        self._rounds: dict[str, int] = {}
        self._open: dict[str, int] = {}

    def see(self, row: Row) -> None:
        """Take in one row."""
        body = row.body
        if isinstance(body, entries.Entered):
            self._visits[body.task], self._rounds[body.task] = (row.seq, body), 1
        elif isinstance(body, entries.ApprovalAsked):
            self._ask(row, body.task, body.by, body.need, row.actor)
        elif isinstance(body, entries.ApprovalVoided):
            self._void(row, body)
        elif isinstance(body, entries.Approved | entries.Rejected):
            self._say(row, body)
        elif isinstance(body, entries.DeputiesAsked):
            self._change(body.task, deputies_at=row.at)
        elif isinstance(body, entries.Left | entries.Dropped):
            how = body.how if isinstance(body, entries.Left) else "dropped"
            self._close(body.task, "approved" if how == "advance" else "lapsed", row.at)

    def round(self, task: str) -> int:
        """The round that a task is in."""
        return self._rounds.get(task, 1)

    def _ask(self, row: Row, task: str, by: tuple[str, ...], need: int | None, author: str) -> None:
        seq, began = self._visits[task]
        self._open[task] = len(self.all)
        self.all.append(
            Asking(
                task=task,
                step=began.step,
                book=began.book,
                visit=began.visit,
                began=seq,
                round=self._rounds[task],
                asked_at=row.at,
                author=author,
                by=by,
                need=need,
                voices=(),
                outcome="pending",
            )
        )

    def _void(self, row: Row, body: entries.ApprovalVoided) -> None:
        index = self._open.get(body.task)
        if index is None:
            return
        author = self.all[index].author
        voices = tuple(structs.replace(voice, void=True) for voice in self.all[index].voices)
        self._change(body.task, voices=voices)
        self._close(body.task, "voided", row.at)
        if body.rule is not None:
            self._ask(row, body.task, body.by, body.need, author)

    def _say(self, row: Row, body: entries.Approved | entries.Rejected) -> None:
        index = self._open.get(body.task)
        if index is None:
            return
        said = voice(row, self._rounds[body.task])
        self._change(body.task, voices=(*self.all[index].voices, said))
        if isinstance(body, entries.Rejected):
            self._close(body.task, "rejected", row.at)
            self._rounds[body.task] += 1

    def _close(self, task: str, outcome: Outcome, at: datetime) -> None:
        self._change(task, outcome=outcome, ended_at=at)
        self._open.pop(task, None)

    def _change(self, task: str, **changes: object) -> None:
        index = self._open.get(task)
        if index is not None:
            self.all[index] = structs.replace(self.all[index], **changes)


def voice(row: Row, round: int) -> Voice:
    """What a row says of an approval, in that round."""
    body = row.body
    approved = isinstance(body, entries.Approved)
    roles = body.roles if isinstance(body, entries.Approved) else ()
    return Voice(
        person=row.actor,
        roles=roles or ((row.role,) if row.role else ()),
        at=row.at,
        round=round,
        approved=approved,
        reason=getattr(body, "reason", None),
    )


def askings(rows: Iterable[Row]) -> tuple[Asking, ...]:
    """Every time that a step waited for approval, oldest first."""
    follows = Askings()
    for row in rows:
        follows.see(row)
    return tuple(follows.all)
