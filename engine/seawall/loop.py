"""Load, decide, keep: the one loop of the house.

Every command runs the same way in one transaction: lock the incident, look whether the request was
carried out before, fire what is due, decide, append. A refusal keeps what passing time did (that is
a command of its own, and it happened) and nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

import msgspec
from msgspec import Struct

from seawall.errors import (
    BadCommand,
    Conflict,
    Damaged,
    DrillOnly,
    KeyTaken,
    Refusal,
    RequestReused,
)
from seawall.library import Library
from seawall.machine import clocks, commands, evidence
from seawall.machine.chain import erased
from seawall.machine.decide import decide, worked_out
from seawall.machine.entries import Entry, Redacted
from seawall.machine.eras import Eras
from seawall.machine.evolve import evolve, replay
from seawall.machine.facts import plain
from seawall.machine.people import Roster
from seawall.machine.plan import Plan
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.searched import key_of, labels_of
from seawall.store.dialect import Outdated, UniqueViolation
from seawall.store.reading import Reading
from seawall.store.records import (
    StoredEntry,
    StoredIncident,
    StoredPlaybook,
    StoredRequest,
    chain,
)
from seawall.store.store import Store
from seawall.store.writing import Writing

FORGOTTEN = ""
"""The fingerprint of a request whose words were erased: whatever it asked, it was carried out."""
_UNASKED = ("id", "roster", "language", "to", "past")
"""What a command carries that whoever repeats it cannot repeat."""
_TRIES = 3
"""How often a command is tried when another one made the same new row first."""


class Done(Struct, frozen=True):
    """What a command did: the incident as it left it, and the entries it wrote.

    `existing` and `repeated` as in `Answer`.
    """

    eras: Eras
    incident: StoredIncident
    entries: tuple[StoredEntry, ...] = ()
    existing: bool = False
    repeated: bool = False


Work = Callable[[Writing], Done | Refusal]
"""What a command does in a transaction."""
T = TypeVar("T")
C = TypeVar("C", bound=commands.Command)


class Loop:
    """Carries commands out on a store, at the time of a clock, judged by a roster."""

    def __init__(
        self,
        store: Store,
        library: Library,
        clock: Callable[[], datetime],
        roster: Roster,
        drill: bool,
        language: str,
    ) -> None:
        self._store, self._library = store, library
        self._clock, self._roster, self._drill = clock, roster, drill
        self._language = language

    def opening(self, name: str, command: commands.Open, request_id: str | None) -> Work:
        """The work of opening an incident, or of giving back the open one that has its key."""
        command = self._judged(command)
        return lambda tx: self._open(tx, name, command, request_id)

    def changing(
        self,
        incident: int | str,
        command: commands.Command,
        request_id: str | None,
        brings: StoredPlaybook | None = None,
    ) -> Work:
        """The work of carrying a command out on an incident.

        The playbook that it `brings` along is registered if it is carried out, and not otherwise.
        """
        command = self._judged(command)
        fingerprint = _fingerprint(request_id, "", command)

        def work(tx: Writing) -> Done | Refusal:
            stored = tx.locked(incident)
            if request_id is not None and (seen := tx.request(request_id)) is not None:
                return self._answered(tx, seen, fingerprint, stored)
            self.require_same_kind(stored)
            return self._carry_out(tx, stored, command, request_id, fingerprint, brings)

        return work

    def carry_out(self, work: Work) -> Done:
        """Carry a work out in a transaction of its own. Raises its refusal."""
        return _accepted(self._write(work))

    def carry_out_all(self, works: Sequence[Work]) -> tuple[Done, ...]:
        """Carry works out in one transaction: all of them, or none. Raises the first refusal."""

        def all_of_them(tx: Writing) -> tuple[Done, ...]:
            return tuple(_accepted(work(tx)) for work in works)

        return self._write(all_of_them)

    def _write(self, work: Callable[[Writing], T]) -> T:
        for _ in range(_TRIES):
            try:
                return self._store.write(work)
            except (UniqueViolation, Outdated):  # another took the key or the id, or was faster
                continue
        raise Conflict("others keep changing the same; try again")

    def _judged(self, command: C) -> C:
        """The command with the roster that judges it, and the language a refusal speaks."""
        if not self._roster.people and self._language == command.language:
            return command
        return msgspec.structs.replace(command, roster=self._roster, language=self._language)

    def preview(self, incident: int | str, command: commands.Migrate) -> Done:
        """What moving an incident would do; nothing is kept. Raises its refusal."""
        command = self._judged(command)
        with self._store.reading() as tx:
            stored = tx.incident(incident)
            now = self._now(stored)
            self.require_same_kind(stored)
            eras = self._library.eras(tx, stored.state)
            fired = decide(eras.now, stored.state, self._timer(now), now)
            state = _after(stored.state, fired)
            decided = decide(eras.now, state, command, now)
            after = _after(state, decided)
            plan = _plan_after(eras.now, command, after)
            key = _new_key(plan, stored, after)
            held = None if key is None else tx.incident_by_key(plan.id, key)
            _require_other_key(plan, stored, held)
        if decided:
            until = decided[0].seq - 1
            eras = Eras(now=command.to, earlier=(*eras.earlier, (until, eras.now)))
        return Done(
            eras=eras,
            incident=msgspec.structs.replace(stored, digest=after.digest, state=after),
            entries=tuple(chain(stored, (*fired, *decided))),
            repeated=not decided,
        )

    def require_same_kind(self, stored: StoredIncident) -> None:
        """Raise DrillOnly where a drill would move a real incident, or the other way round."""
        if stored.drill and not self._drill:
            number = stored.number
            raise DrillOnly(f"incident {number} is a drill; only the drill that opened it moves it")
        if self._drill and not stored.drill:
            raise DrillOnly(f"incident {stored.number} is real; a drill may not move it")

    def fire(self, number: int, until: datetime, now: datetime) -> Done | None:
        """Fire what is due on an incident until a moment; None if there is nothing to do.

        An incident that another transaction holds is passed by: whoever holds it fires it.
        """

        def work(tx: Writing) -> Done | None:
            stored = tx.free_incident(number)
            if stored is None or not _is_due(stored, until):
                return None
            return self._fire(tx, stored, until, now)

        return self._store.write(work)

    def _fire(self, tx: Writing, stored: StoredIncident, until: datetime, now: datetime) -> Done:
        """Fire what is due on a locked incident until a moment, and keep it."""
        playbook = self._library.get(tx, stored.digest)
        fired = decide(playbook, stored.state, self._timer(until), now)
        return self._append(tx, stored, fired, _after(stored.state, fired))

    def _now(self, stored: StoredIncident) -> datetime:
        """The time for an incident. Where another's clock ran ahead, the log's end is now: nothing
        is written behind a moment that has not fired."""
        return max(self._clock(), stored.state.at)

    def _timer(self, until: datetime) -> commands.Timer:
        return commands.Timer(until=until, roster=self._roster)

    def _carry_out(
        self,
        tx: Writing,
        stored: StoredIncident,
        command: commands.Command,
        request_id: str | None,
        fingerprint: str,
        brings: StoredPlaybook | None,
    ) -> Done | Refusal:
        """Fire what is due, then decide. A refusal is given back where firing must be kept."""
        playbook = self._library.get(tx, stored.digest)
        now = self._now(stored)
        fired: tuple[Entry, ...] = ()
        if playbook.watches_time or _is_due(stored, now):
            fired = decide(playbook, stored.state, self._timer(now), now)
        state = _after(stored.state, fired)
        if isinstance(command, commands.Redact):
            past = self._past(tx, stored, fired)
            _require_replay(stored.number, past.log, state)
            command = msgspec.structs.replace(command, past=past)
        try:
            draft = worked_out(playbook, state, command, now)
            decided, after = tuple(draft.entries), draft.state
            self._require_free_key(tx, _plan_after(playbook, command, after), stored, after)
        except Refusal as refusal:
            if not fired:
                raise
            self._append(tx, stored, fired, state)
            return refusal
        if not fired and not decided:
            _remember(tx, request_id, fingerprint, stored, stored.seq)
            eras = self._library.eras(tx, stored.state)
            return Done(eras=eras, incident=stored, repeated=True)
        if decided and brings is not None:
            tx.add_playbook(brings, self._drill)
        done = self._append(tx, stored, (*fired, *decided), after)
        if isinstance(command, commands.Redact):
            done = _erase(tx, done, (*command.past.log, *decided))
        _remember(tx, request_id, fingerprint, done.incident, stored.seq)
        return done if decided else msgspec.structs.replace(done, repeated=True)

    def _past(self, tx: Reading, stored: StoredIncident, fired: tuple[Entry, ...]) -> commands.Past:
        """What an erasure has to know of an incident; `fired` is what is not in its log yet."""
        rows = tx.entries(stored.number, until=stored.seq)
        sealed = [row.entry.seq for row in rows if row.opening is not None]
        return commands.Past(
            log=(*(row.entry for row in rows), *fired),
            sealed=frozenset((*sealed, *(entry.seq for entry in fired))),
            earlier=self._library.eras(tx, stored.state).earlier,
        )

    def _open(
        self,
        tx: Writing,
        name: str,
        command: commands.Open,
        request_id: str | None,
    ) -> Done:
        playbook = self._library.find(tx, name)
        fingerprint = _fingerprint(request_id, playbook.plan.id, command)
        if request_id is not None and (seen := tx.request(request_id)) is not None:
            return self._answered(tx, seen, fingerprint, None)
        decided = decide(playbook, None, command, self._clock())
        state = _after(None, decided)
        key = key_of(playbook.plan, state)
        existing = None if self._drill else self._holder(tx, playbook.plan.id, key)
        if existing is not None:
            _remember(tx, request_id, fingerprint, existing, existing.seq)
            eras = self._library.eras(tx, existing.state)
            return Done(eras=eras, incident=existing, existing=True)
        done = self._append(tx, tx.add_incident(state, key), decided, state)
        _remember(tx, request_id, fingerprint, done.incident, 0)
        return done

    def _holder(self, tx: Writing, playbook: str, key: str | None) -> StoredIncident | None:
        """The open incident that has a key, once what is due on it has fired."""
        found = None if key is None else tx.incident_by_key(playbook, key)
        now = self._clock()
        if found is None or not _is_due(found, now):
            return found
        after = self._fire(tx, tx.locked(found.number), now, now).incident
        tx.save()  # before another takes the key that it may have given up
        return after if after.status == "open" and after.key == key else None

    def _require_free_key(
        self, tx: Writing, plan: Plan, stored: StoredIncident, state: State
    ) -> None:
        """Raise KeyTaken where the incident would be open with the key of another open one."""
        _require_other_key(plan, stored, self._holder(tx, plan.id, _new_key(plan, stored, state)))

    def _answered(
        self,
        tx: Reading,
        request: StoredRequest,
        fingerprint: str,
        incident: StoredIncident | None,
    ) -> Done:
        """The answer that a request got when it was carried out, from the log as it was then."""
        same_incident = incident is None or incident.number == request.incident
        if request.fingerprint not in (fingerprint, FORGOTTEN) or not same_incident:
            raise RequestReused(f"the request id {request.id!r} stands for another command")
        stored = tx.incident(request.incident)
        entries = tx.entries(stored.number, until=request.last_seq)
        state = replay([e.entry for e in entries])
        return Done(
            eras=self._library.eras(tx, state),
            incident=msgspec.structs.replace(stored, digest=state.digest, state=state),
            entries=tuple(entries[request.first_seq - 1 :]),
            existing=incident is None and request.first_seq > 1,
            repeated=True,
        )

    def _append(
        self, tx: Writing, stored: StoredIncident, entries: tuple[Entry, ...], state: State
    ) -> Done:
        """Keep entries and the state they lead to."""
        eras = self._library.eras(tx, state)
        after, chained = tx.append(
            stored,
            state,
            entries,
            key=key_of(eras.now.plan, state),
            labels=self._changed_labels(tx, stored, eras.now.plan, state),
            next_at=clocks.next_at(eras.now, state),
        )
        return Done(eras=eras, incident=after, entries=chained)

    def _changed_labels(
        self, tx: Reading, stored: StoredIncident, plan: Plan, state: State
    ) -> dict[str, str | None]:
        """The labels that changed, with their values; None for those that are gone."""
        if not plan.labels and stored.digest == state.digest:
            return {}
        labels = labels_of(plan, state)
        if stored.seq == 0:
            return {**labels}
        old = labels_of(self._library.get(tx, stored.digest).plan, stored.state)
        changed = {name: value for name, value in labels.items() if old.get(name) != value}
        return {**changed, **{name: None for name in old if name not in labels}}


def _accepted(done: Done | Refusal) -> Done:
    if isinstance(done, Refusal):
        raise done
    return done


def _erase(tx: Writing, done: Done, log: tuple[Entry, ...]) -> Done:
    """Erase what the `redacted` entries of an answer say, out of the whole log and the answer."""
    number, bodies = done.incident.number, [row.entry.body for row in done.entries]
    gone = {seq for body in bodies if isinstance(body, Redacted) for seq in body.entries}
    left = [_without_words(entry) if entry.seq in gone else entry for entry in log]
    _require_replay(number, left, done.incident.state)
    tx.erase(number, sorted(gone))
    rows = (
        msgspec.structs.replace(row, entry=_without_words(row.entry), opening=None)
        if row.entry.seq in gone
        else row
        for row in done.entries
    )
    return msgspec.structs.replace(done, entries=tuple(rows))


def _require_replay(number: int, log: Iterable[Entry], state: State) -> None:
    """Raise Damaged where a log does not lead to the state that is kept: what is wrong with it
    must be seen before anything is erased."""
    try:
        same = replay([*log]) == state
    except ValueError:
        same = False
    if not same:
        raise Damaged(f"incident {number} is not what its log says; verify it before you erase")


def _without_words(entry: Entry) -> Entry:
    return msgspec.structs.replace(entry, body=erased(entry.body))


def _new_key(plan: Plan, stored: StoredIncident, state: State) -> str | None:
    """The key that a command leaves an incident open with, if it did not have it before."""
    key = key_of(plan, state)
    same = (key, "open") == (stored.key, stored.status)
    return None if state.status != "open" or state.drill or same else key


def _require_other_key(plan: Plan, stored: StoredIncident, other: StoredIncident | None) -> None:
    """Raise KeyTaken where another incident holds the key."""
    if other is not None and other.number != stored.number:
        raise KeyTaken(f"incident {other.number} is open with that {plan.key} already")


def _plan_after(playbook: Playbook, command: commands.Command, state: State) -> Plan:
    """The plan that an incident runs by after a command."""
    if isinstance(command, commands.Migrate) and command.to.digest == state.digest:
        return command.to.plan
    return playbook.plan


def _remember(
    tx: Writing, request_id: str | None, fingerprint: str, after: StoredIncident, before: int
) -> None:
    if request_id is not None:
        request = StoredRequest(request_id, fingerprint, after.number, before + 1, after.seq)
        tx.add_request(request)


def _is_due(stored: StoredIncident, until: datetime) -> bool:
    return stored.next_at is not None and datetime.fromisoformat(stored.next_at) <= until


def _after(state: State | None, entries: tuple[Entry, ...]) -> State:
    for entry in entries:
        state = evolve(state, entry)
    if state is None:
        raise ValueError("no entries, no state")
    return state


def _plain(value: object) -> object:
    """A value of a kind of its own, as templates and tables make them, as what it is."""
    if isinstance(value, str):
        return plain(value)
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.timetz())
    raise TypeError(f"there is no fact of the type {type(value).__name__}")


def _fingerprint(request_id: str | None, target: str, command: commands.Command) -> str:
    """What a request asks, for telling a retry from another command under the same id."""
    if request_id is None:
        return ""
    evidence.name(request_id, "request id")
    asked = msgspec.structs.asdict(command)
    kept = {name: value for name, value in asked.items() if name not in _UNASKED}
    try:
        asks = [target, type(command).__name__, kept]
        data = msgspec.json.encode(asks, enc_hook=_plain, order="deterministic")
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        sentence = f"the command cannot be kept as a request: {str(error)[:200]}"
        raise BadCommand(sentence) from None
    return hashlib.sha256(data).hexdigest()
