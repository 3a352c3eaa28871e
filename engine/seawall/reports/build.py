"""Making a report: from what a viewer may see of an incident, and from nothing else.

Everything that a log, a fact or a note says comes in through `log` and `incident`, which were made
for the viewer; the plan is asked for titles and rules only, and only where the viewer may see the
step. So what is confidential cannot get into a report by an oversight of a part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from seawall.answers.narrative import versions
from seawall.answers.views import Incident, LogEntry, Verification
from seawall.errors import Damaged
from seawall.machine import entries
from seawall.machine.eras import Eras
from seawall.machine.measures import Span
from seawall.machine.plan import Plan, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import bare, plan_at
from seawall.machine.sight import HIDDEN, Viewer
from seawall.reports import people
from seawall.reports.approvals import askings
from seawall.reports.decisions import decisions, title_of
from seawall.reports.messages import messages
from seawall.reports.model import (
    Deadline,
    Fact,
    Figure,
    Measured,
    Moment,
    Move,
    Override,
    Proof,
    Report,
)
from seawall.reports.picture import picture
from seawall.reports.reading import Row, seen_rows
from seawall.reports.summary import summary
from seawall.reports.text import local_time
from seawall.reports.visits import Passage, counts, passages, verdict


class Material(Struct, frozen=True):
    """What a report is made of, all of it as `viewer` may see it, at the moment `now`.

    `head` is the hash of the last entry. Without a `roster` nobody can tell whom messages reached.
    """

    eras: Eras
    incident: Incident
    log: tuple[LogEntry, ...]
    spans: tuple[Span, ...]
    verified: Verification
    viewer: Viewer
    language: str
    roster: bool
    now: datetime

    @property
    def playbook(self) -> Playbook:
        """The playbook that the incident runs by now."""
        return self.eras.now

    @property
    def plan(self) -> Plan:
        """The plan that the incident runs by now."""
        return self.playbook.plan


def build(material: Material) -> Report:
    """The report. Raises Damaged where the log says what cannot have been."""
    try:
        return _build(material, seen_rows(material.log, material.eras))
    except (LookupError, ValueError) as error:
        number = material.incident.number
        message = f"the log of incident {number} says what cannot be: {error}"
        raise Damaged(message, names=[str(number)]) from None


def _build(material: Material, rows: tuple[Row, ...]) -> Report:
    plan, incident, viewer = material.plan, material.incident, material.viewer
    language, now = material.language, material.now
    found = passages(rows)
    deadlines = tuple(_deadline(material, passage) for passage in found)
    counted = counts(deadline.verdict for deadline in deadlines)
    facts = tuple(_facts(incident))
    measures = tuple(_measures(material))
    return Report(
        incident=incident.number,
        id=incident.id,
        title=incident.title,
        playbook=incident.playbook,
        version=incident.version,
        digest=incident.digest,
        timezone=incident.timezone,
        drill=incident.drill,
        opened_by=rows[0].actor,
        opened_role=rows[0].role,
        opened_at=incident.opened_at,
        status=incident.status,
        end=incident.end,
        end_title=incident.end_title,
        ended_at=incident.ended_at,
        reopened=sum(isinstance(row.body, entries.Reopened) for row in rows),
        made_at=now,
        summary=summary(plan, incident, facts, counted, deadlines, measures, now),
        counts=counted,
        figures=tuple(_figures(rows, language)),
        facts=facts,
        people=people.involved(rows, incident.timezone),
        roles=people.roles(material.playbook, rows, language),
        timeline=tuple(_moment(entry, incident.timezone) for entry in material.log),
        decisions=decisions(material.playbook, rows, language, viewer),
        messages=messages(plan, rows, language),
        approvals=askings(rows),
        deadlines=deadlines,
        measures=measures,
        overrides=tuple(_overrides(material, rows)),
        unreached=people.unreached(rows, material.log) if material.roster else None,
        handovers=people.handovers(rows),
        legal=tuple(deadline for deadline in deadlines if deadline.legal),
        picture=picture(plan, found, rows, now, language, viewer),
        proof=_proof(material),
        moves=tuple(_moves(rows)),
        redacted=any(row.hidden for row in rows) or any(fact.hidden for fact in facts),
    )


def _moment(entry: LogEntry, timezone: str) -> Moment:
    return Moment(
        seq=entry.seq,
        at=entry.at,
        local=local_time(entry.at, timezone, seconds=True),
        actor=entry.actor,
        role=entry.role,
        kind=entry.kind,
        text=entry.text,
        told=entry.told,
        hidden=entry.hidden,
    )


def _moves(rows: Iterable[Row]) -> Iterable[Move]:
    for row in rows:
        if isinstance(row.body, entries.Migrated):
            old, new = versions(row.body)
            yield Move(row.seq, row.at, row.actor, row.role, old, new)


def _deadline(material: Material, passage: Passage) -> Deadline:
    visit, began = passage.visit, passage.began
    return Deadline(
        task=visit.ref,
        title=title_of(passage.plan, began, material.language, material.viewer),
        track=began.track,
        visit=visit.visit,
        owner=visit.owner,
        entered_at=visit.entered_at,
        due_at=passage.due_at,
        left_at=visit.left_at,
        how=visit.how,
        verdict=verdict(passage, material.now),
        late=passage.late,
        moved=max(0, len(passage.dues) - 1),
        paused=passage.paused,
        legal=passage.legal,
        promised=passage.promised,
        reason=passage.waiver,
    )


def _facts(incident: Incident) -> Iterable[Fact]:
    for ref, fact in incident.facts.items():
        yield Fact(ref, fact.type, fact.title, fact.shown, fact.hidden)


def _figures(rows: Sequence[Row], language: str) -> Iterable[Figure]:
    """Every number that was put on record, with how it went."""
    values: dict[str, list[float]] = {}
    titles: dict[str, str] = {}
    for row in rows:
        if isinstance(row.body, entries.FactSet) and not (row.hidden or row.body.erased):
            fact = plan_at(row.plan, row.body.fact).facts.get(bare(row.body.fact))
            if fact is not None and fact.type in ("int", "number"):
                titles[row.body.fact] = say(fact.title, language, fact.id)
                values.setdefault(row.body.fact, []).append(row.body.value)
    for ref, given in values.items():
        yield Figure(ref, titles[ref], given[0], max(given), given[-1], len(given))


def _measures(material: Material) -> Iterable[Measured]:
    """Every measure that the viewer may see."""
    for span in material.spans:
        measure = span.measure
        if not material.viewer.sees_measure(material.plan, measure):
            continue
        yield Measured(
            id=measure.id,
            title=say(measure.title, material.language, measure.id),
            status=span.status,
            start=span.start,
            stop=span.stop,
            seconds=None if span.length is None else span.length.total_seconds(),
            target=None if measure.target is None else measure.target.elapsed.total_seconds(),
            calendar=measure.calendar,
        )


def _overrides(material: Material, rows: Iterable[Row]) -> Iterable[Override]:
    for row in rows:
        body = row.body
        if isinstance(body, entries.Overridden):
            that = HIDDEN if row.hidden else body.that
            yield Override(
                seq=row.seq,
                at=row.at,
                task=body.task,
                actor=row.actor,
                role=row.role,
                that=that,
                say=_says(row, body, material.language),
                reason=body.reason,
            )


def _says(row: Row, body: entries.Overridden, language: str) -> str:
    """What the playbook says of a requirement that was set aside."""
    if body.that == "not_author":
        return "somebody else approves what one has written"
    book = plan_at(row.plan, body.task)
    ends = (end.require for end in book.ends.values())
    step = book.steps.get(bare(body.task))
    requirements = [*(step.require if step else ()), *(r for require in ends for r in require)]
    found = next((r for r in requirements if r.that == body.that), None)
    return "" if found is None or row.hidden else say(found.say, language)


def _proof(material: Material) -> Proof:
    verified = material.verified
    head = material.log[-1].hash if material.log else ""
    return Proof(verified.ok, verified.entries, head, verified.problems)
