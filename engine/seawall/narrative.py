"""Each kind of log entry as one sentence that people read."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import singledispatch
from zoneinfo import ZoneInfo

from seawall.machine import entries, facts
from seawall.machine.durations import humanise
from seawall.machine.plan import Plan, say
from seawall.store.records import StoredEntry
from seawall.views import LogEntry

_HOW = {"advance": "done", "skip": "skipped", "pass": "passed by itself", "timeout": "timed out"}


class Teller:
    """Tells entries of one plan in one language (of the playbook's texts; the rest is English)."""

    def __init__(self, plan: Plan, language: str) -> None:
        self.plan, self.language = plan, language

    def time(self, at: datetime) -> str:
        """A moment in the playbook's zone."""
        return f"{at.astimezone(ZoneInfo(self.plan.timezone)):%a %d %b %H:%M}"

    def fact(self, name: str, value: object) -> str:
        """A fact's value as people read it."""
        fact = self.plan.facts.get(name)
        return facts.shown(fact.type if fact else "text", value, self.plan.timezone)

    def tell(self, entry: entries.Entry) -> str:
        """The entry as a sentence."""
        return _tell(entry.body, self)


def log_entry(incident: int, stored: StoredEntry, teller: Teller) -> LogEntry:
    """A row of a log as people and programs get it."""
    entry = stored.entry
    return LogEntry(
        incident=incident,
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        role=entry.role,
        kind=entry.kind,
        body=entries.encode_body(entry.body),
        told=tuple(str(somebody) for somebody in entries.told(entry)),
        text=teller.tell(entry),
        hash=stored.hash,
    )


def _late(seconds: int) -> str:
    return f", {humanise(timedelta(seconds=seconds))} late" if seconds else ""


def _because(reason: str | None) -> str:
    return f" because: {reason}" if reason else ""


@singledispatch
def _tell(body: object, teller: Teller) -> str:
    raise TypeError(f"{type(body).__name__} has no sentence")


@_tell.register
def _(body: entries.Opened, teller: Teller) -> str:
    kind = "a drill" if body.drill else "an incident"
    return f"opened {kind} by {body.playbook} {body.version}"


@_tell.register
def _(body: entries.FactSet, teller: Teller) -> str:
    value = teller.fact(body.fact, body.value)
    if body.old is None or body.old == body.value:
        return f"{body.fact} is {value}{_because(body.reason)}"
    old = teller.fact(body.fact, body.old)
    return f"{body.fact} is {value}, not {old}{_because(body.reason)}"


@_tell.register
def _(body: entries.Entered, teller: Teller) -> str:
    visit = f" (visit {body.visit})" if body.visit > 1 else ""
    owner = f" for {body.owner}" if body.owner else ""
    due = f", due {teller.time(body.due.at)}" if body.due else ""
    return f"{body.step} starts{visit}{owner}{due}"


@_tell.register
def _(body: entries.DueMoved, teller: Teller) -> str:
    why = "what it counts from was corrected" if body.why == "anchor" else "another rule holds"
    if body.due is None:
        return f"{body.task} has no due time any more, since {why}"
    if body.old == body.due.at:
        return f"{body.task} is still due {teller.time(body.due.at)}, though {why}"
    old = f", not {teller.time(body.old)}" if body.old else ""
    return f"{body.task} is due {teller.time(body.due.at)}{old}, since {why}"


@_tell.register
def _(body: entries.Assigned, teller: Teller) -> str:
    return f"{body.task} is given to {body.person}"


@_tell.register
def _(body: entries.RungFired, teller: Teller) -> str:
    at = "the start" if body.label == "0%" else body.label
    return f"{body.task}: reminder at {at}{_late(body.late)}"


@_tell.register
def _(body: entries.Breached, teller: Teller) -> str:
    return f"{body.task} is overdue: it was due {teller.time(body.due)}{_late(body.late)}"


@_tell.register
def _(body: entries.Blocked, teller: Teller) -> str:
    return f"{body.task} should go to {body.to} and cannot: {body.code}"


@_tell.register
def _(body: entries.Overridden, teller: Teller) -> str:
    return f"{body.task}: set aside `{body.that}`{_because(body.reason)}"


@_tell.register
def _(body: entries.Left, teller: Teller) -> str:
    title = teller.plan.ends.get(body.to)
    to = f"the end {body.to}" if title is not None else body.to
    return f"{body.step} {_HOW[body.how]}, on to {to}{_because(body.reason)}"


@_tell.register
def _(body: entries.Noted, teller: Teller) -> str:
    about = f" on {body.task}" if body.task else ""
    return f"note{about}: {body.text}"


@_tell.register
def _(body: entries.Ended, teller: Teller) -> str:
    title = say(teller.plan.ends.get(body.end, {}), teller.language)
    return f"ended as {body.end}" + (f": {title}" if title else "")


@_tell.register
def _(body: entries.Cancelled, teller: Teller) -> str:
    return f"cancelled{_because(body.reason)}"


@_tell.register
def _(body: entries.Reopened, teller: Teller) -> str:
    return f"reopened{_because(body.reason)}"
