"""Who took part: people and their roles, tasks that changed hands, and alarms nobody heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from seawall.answers.views import LogEntry
from seawall.machine import entries
from seawall.machine.entries import Entered
from seawall.machine.people import TIMER, Told
from seawall.machine.plan import say
from seawall.machine.playbook import Playbook
from seawall.reports.model import Handover, Involved, Role, Unreached
from seawall.reports.reading import Row

NIGHT = (23, 6)
"""From which hour to which hour, local time, work counts as done at night. Our own bounds: what
night work is differs from country to country."""


def involved(rows: Iterable[Row], timezone: str) -> tuple[Involved, ...]:
    """Everybody who wrote an entry, in the order they came; the timer is nobody."""
    written: dict[str, list[Row]] = {}
    for row in rows:
        if row.actor != TIMER:
            written.setdefault(row.actor, []).append(row)
    return tuple(_one(name, theirs, timezone) for name, theirs in written.items())


def _one(name: str, rows: list[Row], timezone: str) -> Involved:
    nights = {night for row in rows if (night := _night(row.at, timezone)) is not None}
    return Involved(
        name=name,
        roles=tuple(dict.fromkeys(row.role for row in rows if row.role)),
        entries=len(rows),
        first_at=rows[0].at,
        last_at=rows[-1].at,
        nights=len(nights),
    )


def _night(at: datetime, timezone: str) -> date | None:
    """The day in whose evening the night began that a moment lies in."""
    local = at.astimezone(ZoneInfo(timezone))
    if local.hour >= NIGHT[0]:
        return local.date()
    return local.date() - timedelta(days=1) if local.hour < NIGHT[1] else None


def roles(playbook: Playbook, rows: Iterable[Row], language: str) -> tuple[Role, ...]:
    """Every role that had a part: a task, an entry or a message."""
    acted: dict[str, dict[str, None]] = {}
    told: dict[str, dict[str, None]] = {}
    had: dict[str, None] = {}
    for row in rows:
        if row.role:
            had[row.role] = None
            acted.setdefault(row.role, {})[row.actor] = None
        if isinstance(row.body, Entered) and row.body.owner:
            had[row.body.owner] = None
        for somebody in _told(row):
            if somebody.role:
                had[somebody.role] = None
                told.setdefault(somebody.role, {}).update(dict.fromkeys(somebody.people))
    declared = playbook.roles
    ordered = [*(role for role in declared if role in had), *(r for r in had if r not in declared)]
    return tuple(
        Role(
            id=role,
            title=say(declared[role].title, language, role) if role in declared else role,
            acted=tuple(acted.get(role, ())),
            told=tuple(told.get(role, ())),
        )
        for role in ordered
    )


def _told(row: Row) -> tuple[Told, ...]:
    return getattr(row.body, "tell", ())


def unreached(rows: Iterable[Row], log: Iterable[LogEntry]) -> tuple[Unreached, ...]:
    """Whom nobody could be told for: the role had no people when it was to be told."""
    texts = {entry.seq: entry.text for entry in log}
    return tuple(
        Unreached(
            seq=row.seq,
            at=row.at,
            role=somebody.role or "nobody in particular",
            kind=str(row.body.__struct_config__.tag),
            text=texts.get(row.seq, ""),
        )
        for row in rows
        for somebody in _told(row)
        if not somebody.people
    )


def handovers(rows: Iterable[Row]) -> tuple[Handover, ...]:
    """Every time that a task changed hands, or was offered."""
    return tuple(_handovers(rows))


def _handovers(rows: Iterable[Row]) -> Iterator[Handover]:
    holders: dict[str, str] = {}
    for row in rows:
        body = row.body
        if isinstance(body, Entered):
            holders.pop(body.task, None)
        elif isinstance(body, entries.HandoverAsked):
            before = holders.get(body.task)
            yield Handover(row.seq, row.at, body.task, "offered", row.actor, before, body.person)
        elif isinstance(body, entries.HandedOver):
            before = body.before or holders.get(body.task)
            holders[body.task] = body.person
            yield Handover(row.seq, row.at, body.task, "taken over", row.actor, before, body.person)
        elif isinstance(body, entries.Assigned):
            holders[body.task] = body.person
            yield Handover(row.seq, row.at, body.task, "given", row.actor, body.before, body.person)
        elif isinstance(body, entries.Reowned):
            holders.pop(body.task, None)
            yield Handover(
                row.seq, row.at, body.task, "other role", row.actor, body.before, body.owner
            )
