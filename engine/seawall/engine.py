"""The engine: everything that can be done with incidents, behind one small typed API.

Nothing happens here: commands go through the `loop`, timers through `sweeps`, playbooks through
the `library`, and what comes back is turned into `views`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from seawall import arguments, sweeps
from seawall.answers.incident import incident_view
from seawall.answers.narrative import Teller, log_entries
from seawall.answers.views import (
    Answer,
    Audit,
    Checkpoint,
    Export,
    Failed,
    InboxItem,
    Incident,
    LogEntry,
    Message,
    Page,
    PlaybookInfo,
    Sweep,
    Verification,
)
from seawall.errors import AlreadyErased, Damaged, StoreError
from seawall.library import Library, compiled, kept, prepared, read_plan
from seawall.loop import Done, Loop, Work
from seawall.machine import commands
from seawall.machine import plan as plans
from seawall.machine.chain import stamp
from seawall.machine.eras import Eras
from seawall.machine.obstacles import obstacles
from seawall.machine.people import Roster
from seawall.machine.plan import say
from seawall.machine.playbook import Playbook
from seawall.machine.sight import EVERYTHING, Viewer, viewer_of
from seawall.requests import Asked, Batch, Commands
from seawall.store.reading import LAST, Reading
from seawall.store.records import StoredIncident, StoredMessage, StoredPlaybook
from seawall.store.store import connect
from seawall.upgrading import rebuild

if TYPE_CHECKING:
    from seawall.reports.model import Report
    from seawall.stats.model import Stats

CLAIM = timedelta(minutes=1)
"""How long a message is kept for who took it to deliver it."""
UNREADABLE = ("An incident that is damaged", "what this says cannot be read; verify the incident")
"""The title and the text of a message about an incident that cannot be read."""
MAX_PAGE = 500
"""The longest page of a list."""


class Engine(Commands[Answer]):
    """Incidents in a database, and everything that can be done with them.

    `url` is a file's path, `sqlite:///path`, `sqlite://` (memory) or `postgresql://…`. With a
    `roster` it is judged who may do what. `clock` gives the time, with its zone; tests and drills
    bring their own. `language` picks among a playbook's texts. An engine made with `drill=True`
    opens drills, and moves nothing else. One engine serves many threads; use it as a context
    manager, or close it. Raises BadConfig, Unavailable, Busy, NewerDatabase, Damaged.
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
        self._clock = arguments.ticking(clock) if clock else lambda: datetime.now(UTC)
        self._language = language
        self._drill = drill
        self._store = connect(url, rebuild)
        self._library = Library(self._store)
        self._loop = Loop(self._store, self._library, self._clock, self._roster, drill, language)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def upgraded_from(self) -> str | None:
        """The older schema that the database had, if this engine brought it up to date."""
        return self._store.upgraded_from

    def close(self) -> None:
        """Give every connection back."""
        self._store.close()

    # --- playbooks -------------------------------------------------------------------------

    def register(self, source: str | Path, *, name: str = "playbook.yaml") -> PlaybookInfo:
        """Register a playbook, from a file's Path or from its text, which errors call `name`.

        Registering the same playbook again changes nothing. Raises BadPlaybook, and BadConfig where
        there is no such file.
        """
        stored = self._library.register(source, name, self._clock(), self._drill)
        return self._playbook_info(stored)

    def playbooks(self) -> tuple[PlaybookInfo, ...]:
        """Every registered playbook, oldest version first."""
        with self._store.reading() as tx:
            return tuple(self._playbook_info(stored) for stored in tx.playbooks())

    def plan(self, playbook: str) -> plans.Plan:
        """The plan of a registered playbook, by its id (the newest) or digest."""
        with self._store.reading() as tx:
            return self._library.find(tx, playbook).plan

    # --- commands: those of `Commands`, and these -------------------------------------------

    def batch(self) -> Batch:
        """Commands to be carried out together: much faster than one by one, and all or none.

        `with engine.batch() as batch:` give commands to the batch as you would to the engine; when
        the block ends they are carried out in order, in one transaction, and `batch.answers` has
        their answers. If one is refused, its refusal is raised and nothing is kept.
        """
        return Batch(self._all, self._drill)

    def redact(
        self,
        incident: int | str,
        facts: Iterable[str] = (),
        *,
        entries: Iterable[int] = (),
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
    ) -> Answer:
        """Erase facts, with every value they ever had and every copy that calls made, and notes,
        by the numbers of their `entries` in the log. It cannot be undone.

        The facts are not on record any more, and what depends on them is worked out again. The log
        still verifies, and says who erased what and why: the `reason` must not repeat the words.
        Raises NotErasable, AlreadyErased, UnknownFact, ReasonRequired, BadCommand, NotPermitted;
        and Busy or another StoreError that says so where it is erased, but the database's files
        hold traces of it still: the same again takes these out.
        """
        named = (facts,) if isinstance(facts, str) else tuple(str(name) for name in facts)
        command = commands.Redact(
            actor=actor, role=role, facts=named, notes=tuple(entries), reason=reason
        )
        try:
            answer = self._change(incident, command, request_id)
        except AlreadyErased:
            self._scrub()
            raise
        self._scrub()
        return answer

    def _scrub(self) -> None:
        """Take the traces of what was erased out of the files; says that the rest is done."""
        try:
            self._store.scrub()
        except StoreError as error:
            raise type(error)(
                "it is erased, but traces of it are left in the database's files: "
                f"{error.message}; the same again takes them out"
            ) from error

    def migrate(
        self,
        incident: int | str,
        to: str | Path | None = None,
        *,
        actor: str,
        reason: str | None,
        role: str | None = None,
        request_id: str | None = None,
        dry_run: bool = False,
    ) -> Answer:
        """Move a running incident to another version of its playbook.

        `to` is a version, a digest or a file, which is registered if the incident moves to it;
        without it, the newest that is registered. To the one that it runs by already, nothing
        changes. A `dry_run` gives what would come of it and keeps nothing. Raises CannotMigrate
        with everything that stands in the way, AlreadyEnded, ReasonRequired, UnknownPlaybook,
        BadPlaybook, BadConfig, NeverRule, NotPermitted, KeyTaken, DrillOnly.
        """
        with self._store.reading() as tx:
            stored = tx.incident(incident)
        self._loop.require_same_kind(stored)
        brings = prepared(to, to.name, self._clock()) if isinstance(to, Path) else None
        if brings is not None:
            playbook = Playbook(read_plan(brings), brings.digest)
        else:
            with self._store.reading() as tx:
                playbook = self._version(tx, stored, to)
        if dry_run:
            reason = reason or "a dry run"
        asked = playbook.digest if isinstance(to, Path) else to or ""
        command = commands.Migrate(actor=actor, role=role, to=playbook, asked=asked, reason=reason)
        if dry_run:
            return self._answer(self._loop.preview(incident, command), command)
        work = self._loop.changing(incident, command, request_id, brings)
        return self._answer(self._loop.carry_out(work), command)

    def obstacles(self, incident: int | str, source: str | Path | plans.Plan) -> tuple[str, ...]:
        """What stands in the way of moving an incident to the playbook `source`, as sentences.

        `source` is a file or its compiled plan, a version of its own playbook, a registered
        playbook's name or `NAME@VERSION`, or a digest. Nothing is written; no sentence means that
        it can be moved. Raises UnknownIncident, UnknownPlaybook, BadPlaybook, BadConfig.
        """
        with self._store.reading() as tx:
            stored = tx.incident(incident)
            new = self._version(tx, stored, source)
            return obstacles(self._library.get(tx, stored.digest), new, stored.state)

    def _version(
        self, tx: Reading, stored: StoredIncident, source: str | Path | plans.Plan | None
    ) -> Playbook:
        if isinstance(source, Path):
            source = compiled(source)
        if isinstance(source, plans.Plan):
            return Playbook(source, plans.digest(plans.encode(source)))
        return self._library.version(tx, stored.playbook, source)

    # --- time ------------------------------------------------------------------------------

    def tick(
        self,
        now: datetime | None = None,
        *,
        incident: int | str | None = None,
        viewer: str | Viewer | None = None,
        role: str | None = None,
    ) -> Sweep:
        """Fire everything due until `now` (the clock's time), each moment once, in order.

        All incidents but drills, or the one named; a drill is always named. Each moment is a
        transaction of its own, and an incident that cannot be done is reported and passed by.
        Raises DrillOnly where a drill's clock would move a real incident, or the other way round,
        UnknownIncident, and BadCommand where `now` has no zone.
        """
        viewer = self._viewer(viewer, role)
        now = self._clock() if now is None else arguments.moment(now, "time until which to fire")
        failed: list[Failed] = []
        if incident is not None:
            with self._store.reading() as tx:
                stored = tx.incident(incident)
            self._loop.require_same_kind(stored)
            fired = sweeps.sweep_one(self._loop, stored.number, stored.next_at, now)
        elif self._drill:  # its clock is not that of real incidents, nor of other drills
            fired = iter(())
        else:
            fired = sweeps.sweep(self._store, self._loop, now, failed.append)
        entries = [entry for done in fired for entry in self._log_entries(done, viewer)]
        return Sweep(now=now, entries=tuple(entries), failed=tuple(failed))

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """The first moment after `after` (the clock's time) at which something is due, in UTC.

        Raises BadCommand where `after` has no zone.
        """
        after = self._clock() if after is None else arguments.moment(after, "time to begin after")
        with self._store.reading() as tx:
            return tx.next_due(after)

    def deliver(self, carry: Callable[[Message], None], *, limit: int = 1000) -> int:
        """Hand at most `limit` messages that wait to `carry`, oldest first; gives how many.

        A message counts as delivered when `carry` returns, and comes again if it raises or the
        process dies: at least once, with the same `id`. Meanwhile nobody else gets it. One that
        raises holds up no other: when all had their turn, the first error is raised.
        """
        limit = arguments.count(limit, "limit", 0, LAST)
        delivered, errors = 0, list[Exception]()
        failed: dict[str, datetime] = {}
        try:
            while delivered + len(errors) < limit:
                until, taken = self._claim(1)
                if not taken:
                    break
                again = taken[0].id in failed  # it failed so long ago that it could be taken
                failed[taken[0].id] = until
                if again:
                    break
                try:
                    carry(taken[0])
                except Exception as error:
                    errors.append(error)
                    continue
                self.delivered(taken)
                del failed[taken[0].id]
                delivered += 1
        finally:
            if failed:
                self._store.write(lambda tx: tx.release(failed))
        if errors:
            raise errors[0]
        return delivered

    def claim(self, *, limit: int = 100) -> tuple[Message, ...]:
        """Take at most `limit` messages that wait, oldest first, to deliver them; call `delivered`
        afterwards.

        They are kept from others for a minute, and wait again if they are not delivered by then.
        """
        return self._claim(limit)[1]

    def _claim(self, limit: int) -> tuple[datetime, tuple[Message, ...]]:
        """Messages that wait, and until when they are taken now."""
        now = self._clock()
        until = now + CLAIM
        limit = arguments.count(limit, "limit", 0, LAST)
        taken = self._store.write(lambda tx: tx.claim(now, until, limit))
        with self._store.reading() as tx:
            return until, tuple(self._message(tx, stored) for stored in taken)

    def delivered(self, messages: Iterable[Message]) -> None:
        """Say that messages were delivered, so that they do not come again."""
        now, ids = self._clock(), [message.id for message in messages]
        self._store.write(lambda tx: tx.delivered(ids, now))

    # --- reading ---------------------------------------------------------------------------

    # Each takes who looks: with a roster, what is confidential is shown only to people whose roles
    # may see it, and to nobody where no `viewer` is named. `role` looks as one of their roles; a
    # Viewer says the roles itself, and `Viewer()` sees everything.

    def incident(
        self, incident: int | str, *, viewer: str | Viewer | None = None, role: str | None = None
    ) -> Incident:
        """An incident as it stands, by number or id. Raises UnknownIncident, Damaged."""
        with self._store.reading() as tx:
            return self._view(tx, tx.incident(incident), self._viewer(viewer, role))

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
        viewer: str | Viewer | None = None,
    ) -> Page:
        """Incidents, newest first, that fit every filter; drills are never among them.

        `status` is `open`, `ended` or `cancelled`; `owner` is a role with an active task, or a
        person with one, their roles' included. A page has at most `limit` of them, and never more
        than 500; for the next one, give `before` as the page says. Raises BadCommand where a filter
        can mean nothing.
        """
        arguments.texts(playbook=playbook, owner=owner)
        arguments.status(status)
        limit = arguments.count(limit, "limit", 1, MAX_PAGE)
        before = before if before is None else arguments.count(before, "number before", 0, LAST)
        given = {"playbook": playbook, "status": status, "before": before}
        filters: dict[str, Any] = {
            name: value for name, value in given.items() if value is not None
        }
        if overdue:
            filters["overdue"] = stamp(self._clock())
        owners = [] if owner is None else [owner, *sorted(self._roster.roles(owner))]
        with self._store.reading() as tx:
            found = tx.incidents(filters, owners, arguments.labels(labels), limit + 1)
            viewer = self._viewer(viewer)
            shown = [self._shown(tx, stored, viewer) for stored in found[:limit]]
        items = tuple(one for one in shown if isinstance(one, Incident))
        failed = tuple(one for one in shown if isinstance(one, Failed))
        more = len(found) > limit
        last = min([one.number for one in items] + [one.incident for one in failed], default=None)
        return Page(items=items, before=last if more else None, failed=failed)

    def tasks(
        self,
        *,
        role: str | None = None,
        person: str | None = None,
        limit: int = 50,
        viewer: str | Viewer | None = None,
    ) -> tuple[InboxItem, ...]:
        """Active tasks by due time: of a role, of a person (by roster and assignment), or all.

        Those that wait for their approval, or were offered to them, are among them. There are at
        most `limit`, and never more than 500. Raises BadCommand where a filter can mean nothing.
        """
        arguments.texts(role=role, person=person)
        limit = arguments.count(limit, "limit", 1, MAX_PAGE)
        roles = [role] if role is not None else []
        if person is not None:
            roles += sorted(self._roster.roles(person))
        with self._store.reading() as tx:
            found = tx.inbox(roles, person, limit)
            viewer = self._viewer(viewer)
            views = [(ref, self._view(tx, stored, viewer)) for ref, stored in found]
        pairs = ((view, view.task(ref)) for ref, view in views)
        return tuple(InboxItem(incident=view, task=task) for view, task in pairs if task)

    def history(
        self, incident: int | str, *, viewer: str | Viewer | None = None, role: str | None = None
    ) -> tuple[LogEntry, ...]:
        """The whole log of an incident, oldest first. Raises UnknownIncident, Damaged."""
        with self._store.reading() as tx:
            number, rows = tx.log(incident)
            eras = self._library.eras_of(tx, number, rows)
            viewer = eras.guard(self._viewer(viewer, role))
            return tuple(log_entries(number, rows, self._teller(eras), viewer))

    def verify(
        self,
        incident: int | str | None = None,
        *,
        checkpoint: Path | None = None,
        public_key: Path | None = None,
    ) -> tuple[Verification, ...]:
        """Verify an incident, or all of them (drills too), as `audit` does.

        What belongs to no incident is there as incident 0, if something is wrong with it. Raises
        UnknownIncident, BadCheckpoint, BadConfig.
        """
        from seawall.integrity import auditing, checkpoints

        if incident is None:
            found: list[Verification] = []
            self.audit(found.append, checkpoint=checkpoint, public_key=public_key)
            return tuple(found)
        pinned = checkpoints.read_with(checkpoint, public_key)
        with self._store.reading() as tx:
            return (auditing.audit_one(tx, incident, self._playbook_of(tx), pinned),)

    def audit(
        self,
        found: Callable[[Verification], None] | None = None,
        *,
        checkpoint: Path | None = None,
        public_key: Path | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Audit:
        """Recompute every chain and replay it on the state kept, in constant memory.

        `found` is given what came of each incident, and `progress` how many entries of how many
        were checked; both are called while the database is read, and may not use this engine. With
        a `checkpoint`, and the `public_key` it is verified with, every incident that it signed must
        still be there with the log it had. Raises BadCheckpoint, BadConfig.
        """
        from seawall.integrity import auditing, checkpoints

        pinned = checkpoints.read_with(checkpoint, public_key)
        with self._store.reading() as tx:
            return auditing.audit(tx, self._playbook_of(tx), pinned, found, progress)

    def checkpoint(
        self, key: Path, to: Path | BinaryIO, *, after: Path | None = None
    ) -> Checkpoint:
        """Sign the heads of all logs with the Ed25519 key in a file (see `new_key`).

        With `after`, the file of the checkpoint before it, it names that one, and all that it
        signed must still be there. Raises BadConfig, BadCheckpoint, Damaged.
        """
        from seawall.integrity import checkpoints

        with self._store.reading() as tx:
            return checkpoints.make(tx, key, to, self._clock(), after)

    def export(
        self,
        to: Path | BinaryIO,
        *,
        drills: bool = True,
        progress: Callable[[int, int], None] | None = None,
    ) -> Export:
        """Write every playbook and incident with its log as JSON lines, as of one moment.

        A file is there whole or not at all. It holds everything, what is confidential too. Raises
        Damaged, BadConfig, Unavailable.
        """
        from seawall import archive

        with self._store.reading() as tx:
            return archive.export(tx, to, self._clock(), drills=drills, progress=progress)

    def import_(
        self,
        source: Path | BinaryIO,
        *,
        progress: Callable[[int, int], None] | None = None,
    ) -> Export:
        """Read an export into this database, in which nothing may be: all of it, or nothing.

        Every line is verified. Raises NotEmpty, BadExport, BadConfig.
        """
        from seawall import archive

        return archive.import_(self._store, source, progress)

    def report(
        self, incident: int | str, *, viewer: str | Viewer | None = None, role: str | None = None
    ) -> Report:
        """The after-action report of an incident as it stands. Raises UnknownIncident, Damaged."""
        from seawall.reports.gathering import report_of

        with self._store.reading() as tx:
            eras = self._library.eras(tx, tx.incident(incident).state)
            return report_of(
                tx,
                self._library,
                incident,
                roster=self._roster,
                viewer=eras.guard(self._viewer(viewer, role)),
                language=self._language,
                clock=self._clock(),
            )

    def stats(
        self,
        *,
        playbook: str | None = None,
        version: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        labels: Mapping[str, str] | None = None,
        viewer: str | Viewer | None = None,
        role: str | None = None,
    ) -> Stats:
        """Counts over all incidents that fit every filter; drills are never among them.

        Those opened from `since` on and before `until`. Raises BadCommand where these have no zone.
        """
        from seawall.stats import Wanted, collect

        arguments.texts(playbook=playbook, version=version)
        wanted = Wanted(
            playbook,
            version,
            arguments.moment_if_any(since, "time since when"),
            arguments.moment_if_any(until, "time until when"),
            arguments.labels(labels),
        )
        viewer = self._viewer(viewer, role)
        return collect(self._store, self._library, wanted, self._clock(), self._language, viewer)

    # --- views -----------------------------------------------------------------------------

    def _playbook_info(self, stored: StoredPlaybook) -> PlaybookInfo:
        return PlaybookInfo(
            id=stored.id,
            version=stored.version,
            digest=stored.digest,
            title=say(read_plan(stored).title, self._language),
            registered_at=stored.registered_at,
        )

    def _viewer(self, who: str | Viewer | None, role: str | None = None) -> Viewer:
        if isinstance(who, Viewer):
            return who
        arguments.texts(viewer=who, role=role)
        return viewer_of(self._roster, who, role)

    def _view(self, tx: Reading, stored: StoredIncident, viewer: Viewer) -> Incident:
        """The incident now, by the clock."""
        eras = self._library.eras(tx, stored.state)
        return self._picture(eras, stored, max(self._clock(), stored.state.at), viewer)

    def _shown(
        self, tx: Reading, stored: StoredIncident | Damaged, viewer: Viewer
    ) -> Incident | Failed:
        """The incident now, or why it cannot be shown."""
        if isinstance(stored, Damaged):
            return Failed(int(stored.names[0]), stored.code, stored.message)
        try:
            return self._view(tx, stored, viewer)
        except Damaged as error:
            return Failed(stored.number, error.code, error.message)

    def _picture(
        self, eras: Eras, stored: StoredIncident, now: datetime, viewer: Viewer
    ) -> Incident:
        return incident_view(
            eras.now,
            stored.state,
            stored.number,
            now,
            self._language,
            self._roster,
            eras.guard(viewer),
        )

    def _open(self, playbook: str, command: commands.Open, request_id: str | None) -> Answer:
        done = self._loop.carry_out(self._loop.opening(playbook, command, request_id))
        return self._answer(done, command)

    def _change(
        self, incident: int | str, command: commands.Command, request_id: str | None
    ) -> Answer:
        done = self._loop.carry_out(self._loop.changing(incident, command, request_id))
        return self._answer(done, command)

    def _all(self, asked: Sequence[Asked]) -> tuple[Answer, ...]:
        done = self._loop.carry_out_all([self._work(one) for one in asked])
        return tuple(self._answer(end, one.command) for end, one in zip(done, asked, strict=True))

    def _work(self, asked: Asked) -> Work:
        if isinstance(asked.command, commands.Open):
            return self._loop.opening(str(asked.of), asked.command, asked.request_id)
        return self._loop.changing(asked.of, asked.command, asked.request_id)

    def _answer(self, done: Done, command: commands.Command) -> Answer:
        """The incident as the command left it, so that a repeated request gets the same."""
        viewer = self._viewer(command.actor)
        return Answer(
            lambda: self._picture(done.eras, done.incident, done.incident.state.at, viewer),
            lambda: self._log_entries(done, viewer),
            existing=done.existing,
            repeated=done.repeated,
        )

    def _log_entries(self, done: Done, viewer: Viewer) -> tuple[LogEntry, ...]:
        teller, viewer = self._teller(done.eras), done.eras.guard(viewer)
        whole = viewer.sees_all(teller.plan)  # rows before these may be hidden
        return tuple(log_entries(done.incident.number, done.entries, teller, viewer, hashes=whole))

    def _teller(self, eras: Eras) -> Teller:
        return Teller(eras.now.plan, self._language, eras)

    def _message(self, tx: Reading, stored: StoredMessage) -> Message:
        """A message as its receivers may read it. They are told, too, if it cannot be read."""
        try:
            title, text = self._words(tx, stored)
        except Exception as error:  # whatever is wrong with this one, the others must be told
            if isinstance(error, StoreError) and not isinstance(error, Damaged):
                raise
            title, text = UNREADABLE
        return Message(
            id=stored.id,
            incident=stored.incident,
            title=title,
            role=stored.told.role,
            people=stored.told.people,
            text=text,
            created_at=stored.created_at,
        )

    def _words(self, tx: Reading, stored: StoredMessage) -> tuple[str, str]:
        """The title and the text of a message. Raises Damaged."""
        incident = tx.incident(stored.incident)
        rows = tx.entries(stored.incident, stored.seq - 1, stored.seq)
        if not rows:
            raise Damaged(f"entry {stored.seq} of incident {stored.incident} is missing")
        eras = self._library.eras(tx, incident.state)
        teller, viewer = self._teller(eras), eras.guard(self._receiver(stored))
        entry = next(log_entries(stored.incident, rows, teller, viewer))
        return say(teller.plan.title, self._language), entry.text

    def _receiver(self, stored: StoredMessage) -> Viewer:
        """What all who get a message may see."""
        if not self._roster.people:
            return EVERYTHING
        seen = [self._roster.roles(person) for person in stored.told.people]
        everybody = frozenset.intersection(*seen) if seen else frozenset[str]()
        return Viewer(everybody | {stored.told.role})

    def _playbook_of(self, tx: Reading) -> Callable[[str], Playbook]:
        """Gives playbooks as the database has them now, whatever was built of them before."""
        seen: dict[str, Playbook] = {}

        def get(digest: str) -> Playbook:
            if digest not in seen:
                read_plan(kept(tx, digest))
                seen[digest] = self._library.get(tx, digest)
            return seen[digest]

        return get
