"""The playbooks of a database: registered once, kept by digest, made ready to run when needed."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path

import msgspec

from seawall.catalogue import beside
from seawall.errors import Damaged, UnknownPlaybook
from seawall.machine import plan as plans
from seawall.machine.playbook import Playbook
from seawall.store.records import StoredPlaybook
from seawall.store.transactions import Reading, Store


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
        from seawall.language.compiler import compile_text
        from seawall.language.files import read_file

        file = source if isinstance(source, Path) else None
        data = source if isinstance(source, str) else read_file(source)
        compiled = compile_text(name if file is None else str(file), data, beside(file))
        encoded = plans.encode(compiled.plan)
        stored = StoredPlaybook(
            digest=plans.digest(encoded),
            id=compiled.plan.id,
            version=compiled.plan.version,
            position=0,
            source=compiled.source.text,
            plan=encoded.decode(),
            registered_at=at,
        )
        with self._store.writing() as tx:
            tx.add_playbook(stored, drill)
            return tx.playbook(stored.digest) or stored

    def find(self, tx: Reading, name: str) -> Playbook:
        """The newest playbook of that id, or the one of that digest. Raises UnknownPlaybook."""
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
                found = self._built.get(digest) or _build(tx, digest)
                self._built[digest] = found
        return found


def _build(tx: Reading, digest: str) -> Playbook:
    stored = tx.playbook(digest)
    if stored is None:
        raise Damaged(f"the playbook {digest[:12]} of this incident is not in the database")
    return Playbook(read_plan(stored), digest)


def read_plan(stored: StoredPlaybook) -> plans.Plan:
    """The plan that is kept, if it is still what its digest says. Raises Damaged."""
    encoded = stored.plan.encode()
    what = f"the playbook {stored.id} {stored.digest[:12]}"
    if plans.digest(encoded) != stored.digest:
        raise Damaged(f"{what} was changed in the database")
    try:
        return plans.decode(encoded)
    except msgspec.DecodeError as error:
        raise Damaged(f"{what} cannot be read: {error}") from None
