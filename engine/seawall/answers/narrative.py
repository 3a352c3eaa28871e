"""Each kind of log entry as one sentence that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import singledispatch
from zoneinfo import ZoneInfo

import msgspec

from seawall.answers.views import LogEntry
from seawall.library import SHOWN
from seawall.machine import entries, facts
from seawall.machine.durations import humanise
from seawall.machine.eras import Eras
from seawall.machine.plan import DONE, Plan, say
from seawall.machine.scopes import bare, plan_at
from seawall.machine.sight import ERASED, HIDDEN, Viewer, written
from seawall.store.records import StoredEntry

_HOW = {
    "advance": "done",
    "through": "done",
    "arrived": "done",
    "skip": "skipped",
    "pass": "passed by itself",
    "timeout": "timed out",
    "signal": "left because of a signal",
}


class Teller:
    """Tells entries of one plan in one language (of the playbook's texts; the rest is English).

    With `eras`, each entry is told by the plan that it was written by; `erasures` are the entries
    by which others lost their words, by the numbers of these.
    """

    def __init__(
        self,
        plan: Plan,
        language: str,
        eras: Eras | None = None,
        erasures: Mapping[int, entries.Entry] | None = None,
    ) -> None:
        self.plan, self.language = plan, language
        self._eras, self._erasures = eras, erasures or {}

    def at(self, seq: int) -> Teller:
        """Who tells the entry of that number."""
        if self._eras is None or self.tells_all:
            return self
        plan = self._eras.at(seq).plan
        if plan is self.plan:
            return self
        return Teller(plan, self.language, erasures=self._erasures)

    def knowing(self, rows: Iterable[StoredEntry]) -> Teller:
        """Who tells of what was erased, too, by whom and when, as these rows have it."""
        erasures = [row.entry for row in rows if type(row.entry.body) is entries.Redacted]
        if not erasures:
            return self
        found = {seq: entry for entry in erasures for seq in _erased_by(entry.body)}
        return Teller(self.plan, self.language, self._eras, found)

    @property
    def tells_all(self) -> bool:
        """Whether every entry was written by the one plan."""
        return self._eras is None or not self._eras.earlier

    def time(self, at: datetime) -> str:
        """A moment in the playbook's zone."""
        return f"{at.astimezone(ZoneInfo(self.plan.timezone)):%a %d %b %H:%M}"

    def fact(self, ref: str, value: object) -> str:
        """A fact's value as people read it."""
        plan = plan_at(self.plan, ref)
        fact = plan.facts.get(bare(ref))
        return facts.shown(fact.type if fact else "text", value, plan.timezone)

    def hint(self, entry: entries.Entry) -> str:
        """The entry as a sentence for somebody who may not see what it says."""
        body = entry.body
        if isinstance(body, entries.FactSet):
            return f"{body.fact} is {HIDDEN}"
        if isinstance(body, entries.Noted):
            return f"note on {body.task}: {HIDDEN}"
        hidden = dict.fromkeys(written(body), HIDDEN)
        return _tell(msgspec.structs.replace(body, **hidden), self)

    def tell(self, entry: entries.Entry) -> str:
        """The entry as a sentence."""
        body = entry.body
        if isinstance(body, entries.FactSet) and body.erased:
            return f"{body.fact} is {self.erased(entry.seq)}"
        if isinstance(body, entries.Noted) and body.erased:
            return f"note{_about(body)}: {self.erased(entry.seq)}"
        return _tell(body, self)

    def erased(self, seq: int) -> str:
        """What stands for the words of an erased entry: by whom they were erased, and when."""
        erasure = self._erasures.get(seq)
        if erasure is None:
            return ERASED
        return f"({ERASED[1:-1]} by {erasure.actor}, {self.time(erasure.at)})"


def log_entries(
    incident: int,
    rows: Iterable[StoredEntry],
    teller: Teller,
    viewer: Viewer,
    *,
    hashes: bool = True,
) -> Iterator[LogEntry]:
    """Rows of a log as people and programs get them.

    From the first row on that may not be seen whole, hashes are left out: they would tell whoever
    guesses a value that it is right.
    """
    whole = viewer.sees_all(teller.plan)
    rows = tuple(rows)
    teller = teller.knowing(rows)
    if whole and teller.tells_all:  # most logs, for most people
        says = teller.tell
        for row in rows:
            yield LogEntry(incident, row.entry, says, row.hash if hashes else "")
        return
    for row in rows:
        tells = teller.at(row.entry.seq)
        seen = whole or viewer.sees_entry(tells.plan, row.entry.body)
        hashes = hashes and seen
        says = tells.tell if seen else tells.hint
        yield LogEntry(incident, row.entry, says, row.hash if hashes else "", not seen)


def _erased_by(body: entries.Body) -> tuple[int, ...]:
    return body.entries if isinstance(body, entries.Redacted) else ()


def _about(body: entries.Noted) -> str:
    return f" on {body.task}" if body.task else ""


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
    return f"{body.task} starts{visit}{owner}{due}"


@_tell.register
def _(body: entries.DueMoved, teller: Teller) -> str:
    why = {
        "anchor": "what it counts from was corrected",
        "rule": "another rule holds",
        "version": f"version {teller.plan.version} has another rule",
    }[body.why]
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
    how = f"{body.task} {_HOW[body.how]}"
    if body.to == DONE:
        return f"{how}{_because(body.reason)}"
    ends = plan_at(teller.plan, body.task).ends
    to = f"the end {body.to}" if body.to in ends else body.to
    return f"{how}, on to {to}{_because(body.reason)}"


@_tell.register
def _(body: entries.TrackStarted, teller: Teller) -> str:
    if body.item is not None:
        return f"{body.task}: {body.item} is added"
    return f"{body.book} is called" if body.outer is not None else f"the track {body.name} starts"


@_tell.register
def _(body: entries.TrackEnded, teller: Teller) -> str:
    end = "" if body.end == DONE else f", ended as {body.end}"
    return f"{body.track} is through{end}"


@_tell.register
def _(body: entries.Dropped, teller: Teller) -> str:
    if body.kept:
        return f"{body.task} stays alone: its track is gone, and its legal clock keeps it"
    return f"{body.task} is dropped: it is not needed any more"


@_tell.register
def _(body: entries.Joined, teller: Teller) -> str:
    return f"{body.task}: what it waited for is through"


@_tell.register
def _(body: entries.Signalled, teller: Teller) -> str:
    signal = teller.plan.signals.get(body.signal)
    title = "" if signal is None else say(signal.title, teller.language)
    return f"signal {body.signal}" + (f": {title}" if title else "")


@_tell.register
def _(body: entries.ApprovalAsked, teller: Teller) -> str:
    return f"{body.task} waits for approval by {', '.join(body.by)}{_because(body.reason)}"


@_tell.register
def _(body: entries.Approved, teller: Teller) -> str:
    return f"{body.task} is approved for {', '.join(body.roles)}{_because(body.reason)}"


@_tell.register
def _(body: entries.ApprovalVoided, teller: Teller) -> str:
    changed = f"{', '.join(body.facts)} changed" if body.facts else "another rule holds"
    if body.rule is None:
        return f"{body.task} needs no approval any more, since {changed}; advance it again"
    return f"{body.task} has to be approved anew by {', '.join(body.by)}, since {changed}"


@_tell.register
def _(body: entries.Rejected, teller: Teller) -> str:
    return f"{body.task} is given back{_because(body.reason)}"


@_tell.register
def _(body: entries.DeputiesAsked, teller: Teller) -> str:
    return f"{body.task} was not approved in time: deputies may now{_late(body.late)}"


@_tell.register
def _(body: entries.Reowned, teller: Teller) -> str:
    before = f", not {body.before}" if body.before else ""
    return f"{body.task} is for {body.owner or 'nobody'} now{before}"


@_tell.register
def _(body: entries.HandoverAsked, teller: Teller) -> str:
    return f"{body.task} is offered to {body.person}"


@_tell.register
def _(body: entries.HandedOver, teller: Teller) -> str:
    before = f" from {body.before}" if body.before else ""
    return f"{body.task} is taken over{before} by {body.person}"


@_tell.register
def _(body: entries.Paused, teller: Teller) -> str:
    return f"{body.task}: its clock is paused{_because(body.reason)}"


@_tell.register
def _(body: entries.Resumed, teller: Teller) -> str:
    due = f"due {teller.time(body.due.at)}, not {teller.time(body.old)}"
    return f"{body.task}: its clock goes on, {due}"


@_tell.register
def _(body: entries.Waived, teller: Teller) -> str:
    due = teller.time(body.due)
    return f"{body.task}: the legal due time {due} is waived{_because(body.reason)}"


@_tell.register
def _(body: entries.LetGo, teller: Teller) -> str:
    return f"{body.task} need not wait for {body.step} any longer{_late(body.late)}"


@_tell.register
def _(body: entries.Noted, teller: Teller) -> str:
    return f"note{_about(body)}: {body.text}"


@_tell.register
def _(body: entries.Redacted, teller: Teller) -> str:
    what = [*body.facts, *(f"the note {number}" for number in body.notes)]
    return f"erased {', '.join(what)}{_because(body.reason)}"


@_tell.register
def _(body: entries.Ended, teller: Teller) -> str:
    end = teller.plan.ends.get(body.end)
    title = "" if end is None else say(end.title, teller.language)
    return f"ended as {body.end}" + (f": {title}" if title else "")


@_tell.register
def _(body: entries.Cancelled, teller: Teller) -> str:
    return f"cancelled{_because(body.reason)}"


@_tell.register
def _(body: entries.Reopened, teller: Teller) -> str:
    return f"reopened{_because(body.reason)}"


@_tell.register
def _(body: entries.Migrated, teller: Teller) -> str:
    old, new = versions(body)
    return f"moved from version {old} to {new}{_because(body.reason)}"


def versions(body: entries.Migrated) -> tuple[str, str]:
    """What the old and the new version are called; by their digests too where the number is one."""
    old, new = body.old_version, body.version
    if old != new:
        return old, new
    return f"{old} ({body.old_digest[:SHOWN]})", f"{new} ({body.digest[:SHOWN]})"
