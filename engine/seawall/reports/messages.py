"""What was written and sent: texts and posts that steps put on record, word for word.

A fact belongs to the step that collects it, also where it was given by `set` while that step was
active. Whoever approves a step approves what it collects as that stands then, so each approval is
kept with those messages; a later change takes it back. Of one that was erased only that it was
there is left. What a call passes in or gives back is a copy of a message that is here already, and
is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct, structs

from seawall.machine import entries, facts
from seawall.machine.entries import Entered, FactSet
from seawall.machine.people import TIMER
from seawall.machine.plan import Fact, Plan, say
from seawall.machine.scopes import bare, plan_at
from seawall.machine.sight import ERASED, HIDDEN
from seawall.reports.approvals import Askings, voice
from seawall.reports.model import Message
from seawall.reports.reading import Names, Row

KINDS = ("text", "post")
"""The types of fact whose values are messages."""


def messages(plan: Plan, rows: Iterable[Row], language: str) -> tuple[Message, ...]:
    """Every message, oldest first."""
    follows = _Messages(plan, language)
    for row in rows:
        follows.see(row)
    return tuple(follows.all)


class _Active(Struct, frozen=True):
    """A visit that goes on: the entry it began with, and the facts it collects."""

    began: Entered
    seq: int
    collects: frozenset[str]


class _Messages:
    """Follows a log row by row."""

    def __init__(self, plan: Plan, language: str) -> None:
        self.all: list[Message] = []
        self._language = language
        self._names = Names(plan)
        self._askings = Askings()
        self._active: dict[str, _Active] = {}
        self._visits: list[int] = []
        self._latest: dict[str, int] = {}

    def see(self, row: Row) -> None:
        body = row.body
        self._names.see(row)
        self._askings.see(row)
        if isinstance(body, Entered):
            collects = frozenset(self._collects(body))
            self._active[body.task] = _Active(body, row.seq, collects)
        elif isinstance(body, entries.Left | entries.Dropped):
            self._active.pop(body.task, None)
        elif isinstance(body, FactSet):
            self._record(row, body)
        elif isinstance(body, entries.Approved):
            self._say(row, body.task, self._askings.round(body.task))
        elif isinstance(body, entries.Rejected):
            self._say(row, body.task, self._askings.round(body.task) - 1)
        elif isinstance(body, entries.ApprovalVoided):
            self._void(body.task)

    def _collects(self, began: Entered) -> Iterator[str]:
        step = self._names.book(began.book).steps[began.step]
        for need in step.collect:
            yield self._names.fact(began.book, began.scope, need.fact)

    def _record(self, row: Row, body: FactSet) -> None:
        fact = plan_at(row.plan, body.fact).facts.get(bare(body.fact))
        task = self._task_of(body)
        if fact is None or fact.type not in KINDS or task is None or row.actor == TIMER:
            return
        before = self._latest.get(body.fact)
        active = self._active[task]
        if before is not None and self._visits[before] == active.seq:
            self.all[before] = structs.replace(self.all[before], superseded=True)
        self._latest[body.fact] = len(self.all)
        self._visits.append(active.seq)
        self.all.append(self._message(row, body, fact, active.began))

    def _task_of(self, body: FactSet) -> str | None:
        """The active task that collects a fact: the one it was given with comes first."""
        if body.track is not None:
            return None
        tasks = [body.task] if body.task in self._active else list(self._active)
        return next((t for t in tasks if t and body.fact in self._active[t].collects), None)

    def _message(self, row: Row, body: FactSet, fact: Fact, began: Entered) -> Message:
        text, parts = HIDDEN if row.hidden else ERASED, dict[str, str]()
        if not (row.hidden or body.erased):
            text, parts = _words(fact, body.value, plan_at(row.plan, body.fact).timezone)
        return Message(
            seq=row.seq,
            at=row.at,
            fact=body.fact,
            title=say(fact.title, self._language, fact.id),
            task=began.task,
            visit=began.visit,
            actor=row.actor,
            role=row.role,
            text=text,
            parts=parts,
            voices=(),
            hidden=row.hidden,
        )

    def _of(self, task: str) -> Iterator[int]:
        """The messages that a task holds now."""
        if task in self._active:
            for ref in sorted(self._active[task].collects):
                if ref in self._latest:
                    yield self._latest[ref]

    def _say(self, row: Row, task: str, round: int) -> None:
        for index in self._of(task):
            voices = (*self.all[index].voices, voice(row, round))
            self.all[index] = structs.replace(self.all[index], voices=voices)

    def _void(self, task: str) -> None:
        """Take back what was said to the messages that a task holds, and to those they replaced."""
        for index, message in enumerate(self.all):
            if self._visits[index] == self._active[task].seq:
                voices = tuple(
                    structs.replace(one, void=True) if one.approved else one
                    for one in message.voices
                )
                self.all[index] = structs.replace(message, voices=voices)


def _words(fact: Fact, value: object, timezone: str) -> tuple[str, dict[str, str]]:
    """The text of a message, and the other parts of a post."""
    if not isinstance(value, dict):
        return str(value), {}
    parts = {part: str(given) for part, given in value.items() if part != "text"}
    if "posted_at" in parts:
        parts["posted_at"] = facts.shown("datetime", parts["posted_at"], timezone)
    return str(value.get("text", "")), parts
