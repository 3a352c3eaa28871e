"""Reading the incidents that are counted, one after the other.

A page of them is a transaction, so that counting for minutes holds nothing up.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from seawall.errors import Damaged
from seawall.library import Library
from seawall.machine.plan import Plan
from seawall.machine.sight import Viewer
from seawall.reports.reading import raw_rows
from seawall.stats.model import Stats
from seawall.stats.tally import Tally
from seawall.store.reading import Reading
from seawall.store.records import StoredIncident
from seawall.store.store import Store

PAGE = 50
"""Incidents taken from the database at a time, each page a transaction of its own."""


class Wanted(Struct, frozen=True):
    """Which incidents count: of a playbook, of a version, opened from `since` until before `until`,
    with these labels."""

    playbook: str | None = None
    version: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    labels: Mapping[str, str] = {}

    def fits(self, plan: Plan, opened_at: datetime) -> bool:
        """Whether an incident of this plan, opened then, counts."""
        if self.version is not None and plan.version != self.version:
            return False
        if self.since is not None and opened_at < self.since:
            return False
        return self.until is None or opened_at < self.until


def collect(
    store: Store,
    library: Library,
    wanted: Wanted,
    now: datetime,
    language: str,
    viewer: Viewer,
) -> Stats:
    """Count every incident that is wanted; one that cannot be read is named and passed by."""
    tally = Tally(language, viewer)
    before: int | None = None
    while True:
        with store.reading() as tx:
            found = _page(tx, wanted, before)
            for stored in found:
                _add(tx, library, wanted, tally, stored, now)
        if len(found) < PAGE:
            return tally.stats()
        last = found[-1]
        before = int(last.names[0]) if isinstance(last, Damaged) else last.number


def _page(tx: Reading, wanted: Wanted, before: int | None) -> list[StoredIncident | Damaged]:
    given = {"playbook": wanted.playbook, "before": before}
    filters: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    return tx.incidents(filters, [], wanted.labels, PAGE)


def _add(
    tx: Reading,
    library: Library,
    wanted: Wanted,
    tally: Tally,
    stored: StoredIncident | Damaged,
    now: datetime,
) -> None:
    if isinstance(stored, Damaged):
        tally.fail(int(stored.names[0]), stored)
        return
    try:
        eras = library.eras(tx, stored.state)
        if wanted.fits(eras.now.plan, stored.state.opened_at):
            rows = raw_rows((row.entry for row in tx.entries(stored.number)), eras)
            if [row.seq for row in rows] != list(range(1, stored.seq + 1)):
                raise Damaged(f"entries of incident {stored.number} are missing")
            tally.add(eras, stored, rows, now)
    except Damaged as error:
        tally.fail(stored.number, error)
    except (LookupError, ValueError) as error:
        message = f"the log of incident {stored.number} says what cannot be: {error}"
        tally.fail(stored.number, Damaged(message))
