"""The playbooks of a database: registered once, kept by digest, made ready to run when needed."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from seawall.catalogue import beside
from seawall.errors import BadConfig, Damaged, UnknownPlaybook
from seawall.machine import plan as plans
from seawall.machine.entries import Migrated, Opened
from seawall.machine.eras import Eras
from seawall.machine.facts import plain
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.store.reading import Reading
from seawall.store.records import StoredEntry, StoredPlaybook
from seawall.store.store import Store
from seawall.store.writing import Writing

if TYPE_CHECKING:
    from seawall.language.compiler import Compiled

SHOWN = 12
"""So many digits of a digest are shown, and enough to name it by."""


class Library:
    """Playbooks by digest. Each is built once and shared by every incident and thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._built: dict[str, Playbook] = {}
        self._building = threading.Lock()

    def register(self, source: str | Path, name: str, at: datetime, drill: bool) -> StoredPlaybook:
        """Compile a playbook and keep it; one that is kept already stays as it was.

        One that is kept for a `drill` alone is found by its digest, not by its id.
        """
        stored = prepared(source, name, at)

        def keep(tx: Writing) -> StoredPlaybook:
            tx.add_playbook(stored, drill)
            return tx.playbook(stored.digest) or stored

        return self._store.write(keep)

    def version(self, tx: Reading, id: str, name: str | None) -> Playbook:
        """A version of the playbook `id`: by its version or digest, or by so much of that as is
        shown; the newest for None.

        `OTHER@VERSION` and the id of another playbook are found too. Raises UnknownPlaybook.
        """
        if name is None:
            return self.find(tx, id)
        if not isinstance(name, str):
            raise UnknownPlaybook("a version is named by a text", names=[])
        book, at, version = name.rpartition("@")
        known = [one for one in tx.playbooks() if one.id == (book or id)]
        same = [one for one in known if one.version == version]
        if len(version) >= SHOWN:
            same = same or [one for one in known if one.digest.startswith(version)]
        if same:
            return self.get(tx, same[-1].digest)
        if at:
            raise _no_version(tx, book, version)
        try:
            return self.find(tx, name)
        except UnknownPlaybook:
            raise _no_version(tx, id, name) from None

    def eras(self, tx: Reading, state: State) -> Eras:
        """The playbooks that an incident ran by, and the one it runs by. Raises Damaged."""
        earlier = tuple((era.until, self.get(tx, era.digest)) for era in state.eras)
        return Eras(now=self.get(tx, state.digest), earlier=earlier)

    def eras_of(self, tx: Reading, number: int, rows: Sequence[StoredEntry]) -> Eras:
        """The same for an incident with this log, which says it itself. Raises Damaged."""
        opened = rows[0].entry.body if rows else None
        if not isinstance(opened, Opened):  # somebody wrote over it; it can still be looked at
            return self.eras(tx, tx.incident(number).state)
        now, earlier = self.get(tx, opened.digest), []
        for row in rows:
            body = row.entry.body
            if isinstance(body, Migrated):
                earlier.append((row.entry.seq - 1, now))
                now = self.get(tx, body.digest)
        return Eras(now=now, earlier=tuple(earlier))

    def find(self, tx: Reading, name: str) -> Playbook:
        """The newest playbook of that id, or the one of that digest. Raises UnknownPlaybook."""
        if not isinstance(name, str):
            raise UnknownPlaybook("a playbook is named by a text", names=[])
        stored = tx.latest_playbook(name) or tx.playbook(name)
        if stored is None:
            known = ", ".join(sorted({p.id for p in tx.playbooks()})) or "none"
            message = f"no playbook {name[:60]!r} is registered; there is {known}"
            raise UnknownPlaybook(message, names=[name])
        return self.get(tx, stored.digest)

    def get(self, tx: Reading, digest: str) -> Playbook:
        """The runnable playbook of a digest. Raises Damaged if it is not there as it was."""
        found = self._built.get(digest)
        if found is None:
            with self._building:
                found = self._built.get(digest) or built(tx, digest)
                self._built[digest] = found
        return found


def prepared(source: str | Path, name: str, at: datetime) -> StoredPlaybook:
    """A playbook compiled as it would be kept, and not kept. Raises BadPlaybook, BadConfig."""
    made = _compiled(source, name)
    encoded = plans.encode(made.plan)
    return StoredPlaybook(
        digest=plans.digest(encoded),
        id=made.plan.id,
        version=made.plan.version,
        position=0,
        source=made.source.text,
        plan=encoded.decode(),
        registered_at=at,
    )


def compiled(file: Path) -> plans.Plan:
    """The plan of a playbook's file, without registering it. Raises BadPlaybook, BadConfig."""
    return _compiled(file, file.name).plan


def _compiled(source: str | Path, name: str) -> Compiled:
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file

    file = source if isinstance(source, Path) else None
    if file is None and not isinstance(source, str):
        raise BadConfig("a playbook must be given as the Path of its file, or as its text")
    if isinstance(source, str) and re.fullmatch(r"[^\n]{1,200}\.ya?ml", source):
        raise BadConfig(f"{source} is the name of a file, and no playbook; give Path({source!r})")
    data = plain(source) if isinstance(source, str) else read_file(source)
    return compile_text(name if file is None else str(file), data, beside(file))


def _no_version(tx: Reading, id: str, version: str) -> UnknownPlaybook:
    known = [one.version for one in tx.playbooks() if one.id == id]
    there = f"there is {', '.join(dict.fromkeys(known))}" if known else "there is none of that name"
    message = f"no version {version[:60]!r} of the playbook {id[:60]} is registered; {there}"
    return UnknownPlaybook(message, names=[version])


def built(tx: Reading, digest: str) -> Playbook:
    """The playbook of a digest, read anew and made ready to run. Raises Damaged."""
    return Playbook(read_plan(kept(tx, digest)), digest)


def kept(tx: Reading, digest: str) -> StoredPlaybook:
    """The playbook that an incident runs by, as the database has it. Raises Damaged."""
    stored = tx.playbook(digest)
    if stored is None:
        raise Damaged(f"the playbook {digest[:12]} of this incident is not in the database")
    return stored


def read_plan(stored: StoredPlaybook) -> plans.Plan:
    """The plan that is kept, if it is still what its digest says. Raises Damaged."""
    encoded = stored.plan.encode("utf-8", "surrogatepass")
    what = f"the playbook {stored.id} {stored.digest[:12]}"
    if plans.digest(encoded) != stored.digest:
        raise Damaged(f"{what} was changed in the database")
    try:
        return plans.decode(encoded)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        raise Damaged(f"{what} cannot be read: {error}") from None
