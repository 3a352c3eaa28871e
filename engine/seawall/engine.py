"""The engine: load an incident, decide, keep what was decided. The one loop of the house.

Every command runs the same way in one transaction: look whether the request was carried out
before, lock the incident, fire what is due on it, decide, append. A refusal keeps what passing
time did (that is a command of its own, and it happened) and nothing else.
"""

from __future__ import annotations

import hashlib
import heapq
import threading
import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec

from seawall import verification
from seawall.errors import (
    BadCommand,
    Conflict,
    Damaged,
    DrillOnly,
    KeyTaken,
    Refusal,
    RequestReused,
    StoreError,
    UnknownPlaybook,
)
from seawall.machine import clocks, commands, evidence
from seawall.machine import plan as plans
from seawall.machine.chain import stamp
from seawall.machine.decide import decide
from seawall.machine.entries import Entry, encode_body, evolve, replay, told
from seawall.machine.people import Roster
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.narrative import Teller
from seawall.store.dialect import UniqueViolation
from seawall.store.transactions import (
    Reading,
    Store,
    StoredEntry,
    StoredIncident,
    StoredMessage,
    StoredPlaybook,
    StoredRequest,
    Writing,
    connect,
)
from seawall.views import (
    Answer,
    Failed,
    InboxItem,
    Incident,
    LogEntry,
    Message,
    Page,
    PlaybookInfo,
    Sweep,
    Verification,
    incident_view,
    key_of,
    labels_of,
)

BATCH = 100
"""Incidents that a sweep takes from the database at a time."""
MAX_PAGE = 500
MAX_REQUEST_ID = 200
_TRIES = 3
"""How often a command is tried when another one made the same new row first."""


class Engine:
    """Incidents in a database, and everything that can be done with them.

    `url` is a file's path, `sqlite:///path`, `sqlite://` (memory) or `postgresql://…`. With a
    `roster` it is judged who may do what. `clock` gives the time (UTC); tests and drills bring
    their own. `language` picks among a playbook's texts. An engine made with `drill=True` opens
    drills, and moves nothing else. One engine serves many threads; use it as a context manager, or
    close it.
    """

    def __init__(
        self,
        url: str | Path,
        *,
        roster: Roster | None = None,
        clock: Callable[[], datetime] | None = None,
        language: str = "en",
        drill: bool = False,
    ) -> None:
        self._roster = roster or Roster()
        self._clock = clock or (lambda: datetime.now(UTC))
        self._language = language
        self._drill = drill
        self._playbooks: dict[str, Playbook] = {}
        self._building = threading.Lock()
        self._store: Store = connect(url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give every connection back."""
        self._store.close()

    # --- playbooks -------------------------------------------------------------------------

    def register(self, source: str | Path, *, name: str = "playbook.yaml") -> PlaybookInfo:
        """Register a playbook, from a file or from its text; `name` is what errors call the text.

        Registering the same playbook again changes nothing. Raises BadPlaybook.
        """
        from seawall.language.compiler import compile_text
        from seawall.language.files import read_file

        data = read_file(source) if isinstance(source, Path) else source
        compiled = compile_text(str(source) if isinstance(source, Path) else name, data)
        encoded = plans.encode(compiled.plan)
        stored = StoredPlaybook(
            digest=plans.digest(encoded),
            id=compiled.plan.id,
            version=compiled.plan.version,
            position=0,
            source=compiled.source.text,
            plan=encoded.decode(),
            registered_at=self._clock(),
        )
        with self._store.writing() as tx:
            tx.add_playbook(stored)
            kept = tx.playbook(stored.digest) or stored
        return self._playbook_info(kept)

    def playbooks(self) -> tuple[PlaybookInfo, ...]:
        """Every registered playbook, oldest version first."""
        with self._store.reading() as tx:
            return tuple(self._playbook_info(stored) for stored in tx.playbooks())

    def plan(self, playbook: str) -> plans.Plan:
        """The plan of a registered playbook, by its id (the newest) or digest."""
        with self._store.reading() as tx:
            return self._find_playbook(tx, playbook).plan

    # --- commands --------------------------------------------------------------------------

    def open(
        self,
        playbook: str,
        facts: Mapping[str, Any] | None = None,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Open an incident by a registered playbook (its id, the newest, or a digest).

        If the playbook has a key and an incident with it is open, that one is given back. Raises
        UnknownPlaybook, MissingFacts, UnknownFact, BadFact, NotPermitted.
        """
        command = commands.Open(
            actor=actor,
            role=role,
            roster=self._roster,
            id=str(uuid.uuid4()),
            facts=dict(facts or {}),
            drill=self._drill,
        )
        fingerprint = _fingerprint(request_id, playbook, command)
        for _ in range(_TRIES):
            try:
                with self._store.writing() as tx:
                    return self._open(tx, playbook, command, request_id, fingerprint)
            except UniqueViolation:  # somebody opened the same at the same moment: look again
                continue
        raise Conflict("others keep opening the same incident; try again")

    def advance(
        self,
        incident: int | str,
        step: str,
        facts: Mapping[str, Any] | None = None,
        *,
        actor: str,
        role: str | None = None,
        reason: str | None = None,
        override: str | None = None,
        visit: int | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Leave a step, giving its facts. The playbook decides where that leads.

        `reason` is needed to change a fact that the step does not collect itself; `override` is a
        reason to set aside a requirement that allows it; with `visit` only that visit is left.
        Raises NotActive, UnknownStep, AlreadyEnded, MissingFacts, RequirementUnmet, UnknownFact,
        BadFact, ReasonRequired, NotPermitted, TooManyVisits, Conflict.
        """
        command = commands.Advance(
            actor=actor,
            role=role,
            roster=self._roster,
            task=step,
            facts=dict(facts or {}),
            reason=reason,
            override=override,
            visit=visit,
        )
        return self._command(incident, command, request_id)

    def skip(
        self,
        incident: int | str,
        step: str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Leave a skippable step without its facts.

        Raises NotSkippable, ReasonRequired, NotActive, UnknownStep, AlreadyEnded, NotPermitted.
        """
        command = commands.Skip(
            actor=actor, role=role, roster=self._roster, task=step, reason=reason
        )
        return self._command(incident, command, request_id)

    def set(
        self,
        incident: int | str,
        facts: Mapping[str, Any],
        *,
        actor: str,
        reason: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Put facts on record, or correct them with a reason; what depends on them follows.

        Raises ReasonRequired, UnknownFact, BadFact, NotPermitted, KeyTaken.
        """
        command = commands.SetFacts(
            actor=actor, role=role, roster=self._roster, facts=dict(facts), reason=reason
        )
        return self._command(incident, command, request_id)

    def note(
        self,
        incident: int | str,
        text: str,
        *,
        actor: str,
        step: str | None = None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Write a text into the log, about a step if one is named. Raises BadCommand."""
        command = commands.Note(actor=actor, role=role, roster=self._roster, text=text, task=step)
        return self._command(incident, command, request_id)

    def assign(
        self,
        incident: int | str,
        step: str,
        person: str,
        *,
        actor: str,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Give an active task to a person. Raises NotActive, UnknownPerson, NotPermitted."""
        command = commands.Assign(
            actor=actor, role=role, roster=self._roster, task=step, person=person
        )
        return self._command(incident, command, request_id)

    def cancel(
        self,
        incident: int | str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Give an incident up. Raises ReasonRequired, AlreadyEnded, NotPermitted."""
        command = commands.Cancel(actor=actor, role=role, roster=self._roster, reason=reason)
        return self._command(incident, command, request_id)

    def reopen(
        self,
        incident: int | str,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Go on with an incident that is over, in the step it left.

        Raises NotEnded, ReasonRequired, NotPermitted, KeyTaken.
        """
        command = commands.Reopen(actor=actor, role=role, roster=self._roster, reason=reason)
        return self._command(incident, command, request_id)

    # --- time ------------------------------------------------------------------------------

    def tick(self, now: datetime | None = None, *, incident: int | str | None = None) -> Sweep:
        """Fire everything due until `now` (the clock's time), each moment once, in order.

        All incidents but drills, or the one named. Each moment is a transaction of its own; an
        incident that cannot be done is reported and passed by.
        """
        now = self._clock() if now is None else now.astimezone(UTC)
        if incident is not None:
            return self._tick_one(incident, now)
        entries: list[LogEntry] = []
        failed: list[Failed] = []
        self._sweep(now, entries, failed)
        return Sweep(now=now, entries=tuple(entries), failed=tuple(failed))

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """The first moment after `after` (the clock's time) at which something is due."""
        with self._store.reading() as tx:
            return tx.next_due(after or self._clock())

    def deliver(self, carry: Callable[[Message], None], *, limit: int = 1000) -> int:
        """Hand every message that waits to `carry`, oldest first; gives how many.

        A message counts as delivered when `carry` returns, and comes again if it raises or the
        process dies: at least once, with the same `id`.
        """
        after, delivered = ("", ""), 0
        while delivered < limit:
            with self._store.reading() as tx:
                waiting = tx.waiting(after, min(BATCH, limit - delivered))
                messages = [self._message(tx, stored) for stored in waiting]
            for stored, message in zip(waiting, messages, strict=True):
                carry(message)
                with self._store.writing() as tx:
                    tx.delivered(stored.id, self._clock())
                delivered += 1
            if not waiting:
                break
        return delivered

    # --- reading ---------------------------------------------------------------------------

    def incident(self, incident: int | str) -> Incident:
        """An incident as it stands, by number or id. Raises UnknownIncident."""
        with self._store.reading() as tx:
            return self._view(tx, tx.incident(incident))

    def incidents(
        self,
        *,
        playbook: str | None = None,
        status: str | None = None,
        labels: Mapping[str, str] | None = None,
        owner: str | None = None,
        overdue: bool = False,
        limit: int = 50,
        before: int | None = None,
    ) -> Page:
        """Incidents, newest first, that fit every filter; drills are never among them.

        `owner` is a role or a person with an active task. For the next page, give `before` as the
        page says.
        """
        limit = max(1, min(limit, MAX_PAGE))
        given = {"playbook": playbook, "status": status, "owner": owner, "before": before}
        filters: dict[str, Any] = {
            name: value for name, value in given.items() if value is not None
        }
        if overdue:
            filters["overdue"] = stamp(self._clock())
        with self._store.reading() as tx:
            found = tx.incidents(filters, labels or {}, limit + 1)
            items = tuple(self._view(tx, stored) for stored in found[:limit])
        return Page(items=items, before=items[-1].number if len(found) > limit else None)

    def tasks(
        self, *, role: str | None = None, person: str | None = None, limit: int = 50
    ) -> tuple[InboxItem, ...]:
        """Active tasks by due time: of a role, of a person (by roster and assignment), or all."""
        roles = [role] if role is not None else []
        if person is not None:
            roles += sorted(self._roster.roles(person))
        with self._store.reading() as tx:
            found = tx.inbox(roles, person, max(1, min(limit, MAX_PAGE)))
            views = [(ref, self._view(tx, stored)) for ref, stored in found]
        pairs = ((view, view.task(ref)) for ref, view in views)
        return tuple(InboxItem(incident=view, task=task) for view, task in pairs if task)

    def history(self, incident: int | str) -> tuple[LogEntry, ...]:
        """The whole log of an incident, oldest first. Raises UnknownIncident, Damaged."""
        with self._store.reading() as tx:
            stored = tx.incident(incident)
            teller = self._teller(tx, stored)
            return tuple(_log_entry(stored.number, e, teller) for e in tx.entries(stored.number))

    def verify(self, incident: int | str | None = None) -> tuple[Verification, ...]:
        """Recompute the chain of an incident (or of all, drills too) and replay it on its state."""
        if incident is not None:
            return (self._verify(incident),)
        with self._store.reading() as tx:
            numbers = tx.numbers()
        return tuple(self._verify(number) for number in numbers)

    # --- the loop --------------------------------------------------------------------------

    def _command(
        self, incident: int | str, command: commands.Command, request_id: str | None
    ) -> Answer:
        fingerprint = _fingerprint(request_id, "", command)
        refusal: Refusal | None = None
        try:
            with self._store.writing() as tx:
                stored = tx.locked(incident)
                if request_id is not None and (seen := tx.request(request_id)) is not None:
                    return self._answered(tx, seen, fingerprint, stored)
                if stored.drill is not self._drill:
                    raise DrillOnly(_drill_only(stored))
                try:
                    return self._carry_out(tx, stored, command, request_id, fingerprint)
                except _RefusedAfterTimers as late:
                    refusal = late.refusal
        except UniqueViolation:
            raise KeyTaken("another open incident of this playbook has that key") from None
        raise refusal

    def _carry_out(
        self,
        tx: Writing,
        stored: StoredIncident,
        command: commands.Command,
        request_id: str | None,
        fingerprint: str,
    ) -> Answer:
        """Fire what is due, then decide; a refusal still keeps what was fired."""
        playbook = self._playbook(tx, stored.digest)
        now = self._clock()
        timer = commands.Timer(until=now, roster=self._roster)
        fired = decide(playbook, stored.state, timer, now)
        state = _after(stored.state, fired)
        try:
            decided = decide(playbook, state, command, now)
        except Refusal as refusal:
            if not fired:
                raise
            self._append(tx, playbook, stored, fired)
            raise _RefusedAfterTimers(refusal) from refusal
        after, entries = self._append(tx, playbook, stored, (*fired, *decided))
        self._remember(tx, request_id, fingerprint, after, stored.seq)
        return self._answer(tx, after, entries)

    def _open(
        self,
        tx: Writing,
        name: str,
        command: commands.Open,
        request_id: str | None,
        fingerprint: str,
    ) -> Answer:
        if request_id is not None and (seen := tx.request(request_id)) is not None:
            return self._answered(tx, seen, fingerprint, None)
        playbook = self._find_playbook(tx, name)
        decided = decide(playbook, None, command, self._clock())
        state = _after(None, decided)
        key = key_of(playbook.plan, state)
        if key is not None and not self._drill:
            existing = tx.incident_by_key(playbook.plan.id, key)
            if existing is not None:
                self._remember(tx, request_id, fingerprint, existing, existing.seq)
                return msgspec.structs.replace(self._answer(tx, existing, ()), existing=True)
        stored = tx.add_incident(state, key, None)
        after, entries = self._append(tx, playbook, stored, decided)
        self._remember(tx, request_id, fingerprint, after, 0)
        return self._answer(tx, after, entries)

    def _append(
        self,
        tx: Writing,
        playbook: Playbook,
        stored: StoredIncident,
        entries: tuple[Entry, ...],
    ) -> tuple[StoredIncident, tuple[StoredEntry, ...]]:
        before = None if stored.seq == 0 else stored.state
        state = _after(before, entries) if entries else stored.state
        return tx.append(
            stored,
            state,
            entries,
            key=key_of(playbook.plan, state),
            labels=labels_of(playbook.plan, state),
            next_at=next_at(playbook, state),
        )

    def _remember(
        self,
        tx: Writing,
        request_id: str | None,
        fingerprint: str,
        after: StoredIncident,
        before: int,
    ) -> None:
        if request_id is not None:
            tx.add_request(
                StoredRequest(request_id, fingerprint, after.number, before + 1, after.seq)
            )

    def _answered(
        self,
        tx: Reading,
        request: StoredRequest,
        fingerprint: str,
        incident: StoredIncident | None,
    ) -> Answer:
        """The answer that a request got when it was carried out, from the log as it was then."""
        same_incident = incident is None or incident.number == request.incident
        if request.fingerprint != fingerprint or not same_incident:
            raise RequestReused(f"the request id {request.id!r} stands for another command")
        stored = tx.incident(request.incident)
        entries = tx.entries(stored.number, until=request.last_seq)
        state = replay([e.entry for e in entries])
        then = msgspec.structs.replace(stored, state=state)
        answer = self._answer(tx, then, tuple(entries[request.first_seq - 1 :]))
        existing = incident is None and request.first_seq > 1
        return msgspec.structs.replace(answer, existing=existing, repeated=True)

    def _tick_one(self, incident: int | str, now: datetime) -> Sweep:
        with self._store.reading() as tx:
            stored = tx.incident(incident)
        entries: list[LogEntry] = []
        moment = stored.next_at
        while moment is not None and moment <= stamp(now):
            written, moment = self._fire(stored.number, moment, now)
            entries += written
        return Sweep(now=now, entries=tuple(entries))

    def _sweep(self, now: datetime, entries: list[LogEntry], failed: list[Failed]) -> None:
        """Fire every due moment, earliest first over all incidents.

        Each batch is a heap, since an incident fired at one moment may be due again before the
        next incident is.
        """
        batch, after = self._due(now, ("", 0))
        while batch:
            at, number = heapq.heappop(batch)
            written, again = self._fire_or_report(number, at, now, failed)
            entries += written
            if again is not None and (again, number) <= after:
                heapq.heappush(batch, (again, number))
            if not batch:
                batch, after = self._due(now, after)

    def _due(
        self, now: datetime, after: tuple[str, int]
    ) -> tuple[list[tuple[str, int]], tuple[str, int]]:
        """The next batch of due moments beyond `after`, and the last of it."""
        with self._store.reading() as tx:
            batch = tx.due(now, after, BATCH)
        return batch, batch[-1] if batch else after

    def _fire_or_report(
        self, number: int, at: str, now: datetime, failed: list[Failed]
    ) -> tuple[list[LogEntry], str | None]:
        try:
            return self._fire(number, at, now)
        except StoreError as error:
            if not isinstance(error, Damaged):
                raise
            failed.append(Failed(incident=number, code=error.code, message=error.message))
        except Exception as error:
            # One broken incident must not keep the others from being told.
            failed.append(Failed(incident=number, code="unexpected", message=repr(error)[:500]))
        return [], None

    def _fire(self, number: int, at: str, now: datetime) -> tuple[list[LogEntry], str | None]:
        """Fire one moment of one incident; gives what was written and when it is due next."""
        with self._store.writing() as tx:
            stored = tx.free_incident(number)
            if stored is None or stored.next_at is None or stored.next_at > at:
                return [], None
            playbook = self._playbook(tx, stored.digest)
            until = datetime.fromisoformat(at)
            timer = commands.Timer(until=until, roster=self._roster)
            decided = decide(playbook, stored.state, timer, now)
            after, entries = self._append(tx, playbook, stored, decided)
            teller = Teller(playbook.plan, self._language)
        return [_log_entry(number, entry, teller) for entry in entries], after.next_at

    # --- helpers ---------------------------------------------------------------------------

    def _find_playbook(self, tx: Reading, name: str) -> Playbook:
        stored = tx.latest_playbook(name) or tx.playbook(name)
        if stored is None:
            known = ", ".join(sorted({p.id for p in tx.playbooks()})) or "none"
            raise UnknownPlaybook(
                f"no playbook {name[:60]!r} is registered; there is {known}", names=[name]
            )
        return self._playbook(tx, stored.digest)

    def _playbook(self, tx: Reading, digest: str) -> Playbook:
        """The runnable playbook of a digest, built once."""
        found = self._playbooks.get(digest)
        if found is None:
            with self._building:
                found = self._playbooks.get(digest) or self._build(tx, digest)
                self._playbooks[digest] = found
        return found

    def _build(self, tx: Reading, digest: str) -> Playbook:
        stored = tx.playbook(digest)
        if stored is None:
            raise Damaged(f"the playbook {digest[:12]} of this incident is not in the database")
        encoded = stored.plan.encode()
        if plans.digest(encoded) != digest:
            raise Damaged(f"the playbook {stored.id} {digest[:12]} was changed in the database")
        try:
            return Playbook(plans.decode(encoded), digest)
        except msgspec.DecodeError as error:
            message = f"the playbook {stored.id} {digest[:12]} cannot be read: {error}"
            raise Damaged(message) from None

    def _playbook_info(self, stored: StoredPlaybook) -> PlaybookInfo:
        plan = plans.decode(stored.plan)
        return PlaybookInfo(
            id=stored.id,
            version=stored.version,
            digest=stored.digest,
            title=plans.say(plan.title, self._language),
            registered_at=stored.registered_at,
        )

    def _view(self, tx: Reading, stored: StoredIncident, now: datetime | None = None) -> Incident:
        playbook = self._playbook(tx, stored.digest)
        now = now or max(self._clock(), stored.state.at)
        return incident_view(
            playbook, stored.state, stored.number, now, self._language, self._roster
        )

    def _answer(
        self, tx: Reading, stored: StoredIncident, entries: tuple[StoredEntry, ...]
    ) -> Answer:
        teller = self._teller(tx, stored)
        return Answer(
            incident=self._view(tx, stored, stored.state.at),
            entries=tuple(_log_entry(stored.number, entry, teller) for entry in entries),
        )

    def _teller(self, tx: Reading, stored: StoredIncident) -> Teller:
        return Teller(self._playbook(tx, stored.digest).plan, self._language)

    def _message(self, tx: Reading, stored: StoredMessage) -> Message:
        incident = tx.incident(stored.incident)
        entry = tx.entries(stored.incident, stored.seq - 1, stored.seq)[0]
        teller = self._teller(tx, incident)
        return Message(
            id=stored.id,
            incident=stored.incident,
            title=plans.say(teller.plan.title, self._language),
            role=stored.told.role,
            people=stored.told.people,
            text=teller.tell(entry.entry),
            created_at=stored.created_at,
        )

    def _verify(self, incident: int | str) -> Verification:
        with self._store.reading() as tx:
            return verification.verify(tx, incident, lambda digest: self._playbook(tx, digest))


class _RefusedAfterTimers(Exception):
    """A command was refused after timers fired: those are kept, then the refusal is raised."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def next_at(playbook: Playbook, state: State) -> datetime | None:
    """When something happens by itself next on an incident, or None."""
    moment = clocks.next_moment(playbook, state) if state.status == "open" else None
    return None if moment is None else moment.at


def _after(state: State | None, entries: tuple[Entry, ...]) -> State:
    for entry in entries:
        state = evolve(state, entry)
    if state is None:
        raise ValueError("no entries, no state")
    return state


def _fingerprint(request_id: str | None, target: str, command: commands.Command) -> str:
    """What a request asks, for telling a retry from another command under the same id."""
    if request_id is None:
        return ""
    evidence.words(request_id, "request id", MAX_REQUEST_ID)
    asked = msgspec.structs.asdict(command)
    kept = {name: value for name, value in asked.items() if name not in ("id", "roster")}
    try:
        data = msgspec.json.encode(
            [target, type(command).__name__, kept], order="deterministic", enc_hook=repr
        )
    except (UnicodeEncodeError, TypeError, RecursionError) as error:
        raise BadCommand(f"the command cannot be kept as a request: {error}") from None
    return hashlib.sha256(data).hexdigest()


def _drill_only(stored: StoredIncident) -> str:
    if stored.drill:
        return f"incident {stored.number} is a drill; only the drill that opened it moves it"
    return f"incident {stored.number} is real; a drill may not move it"


def _log_entry(incident: int, stored: StoredEntry, teller: Teller) -> LogEntry:
    entry = stored.entry
    return LogEntry(
        incident=incident,
        seq=entry.seq,
        at=entry.at,
        actor=entry.actor,
        role=entry.role,
        kind=entry.kind,
        body=encode_body(entry.body),
        told=tuple(str(somebody) for somebody in told(entry)),
        text=teller.tell(entry),
        hash=stored.hash,
    )
