"""Reading what a report is made of from a database, in one transaction."""

from __future__ import annotations

from datetime import datetime

from seawall.answers.incident import incident_view
from seawall.answers.narrative import Teller, log_entries
from seawall.integrity.verification import verify
from seawall.library import Library
from seawall.machine.measures import spans
from seawall.machine.people import Roster
from seawall.machine.sight import Viewer
from seawall.reports.build import Material, build
from seawall.reports.model import Report
from seawall.store.reading import Reading


def report_of(
    tx: Reading,
    library: Library,
    ref: int | str,
    *,
    roster: Roster,
    viewer: Viewer,
    language: str,
    clock: datetime,
) -> Report:
    """The report of an incident as it stands. Raises UnknownIncident, Damaged."""
    stored = tx.incident(ref)
    state, number = stored.state, stored.number
    eras = library.eras(tx, state)
    playbook, viewer = eras.now, eras.guard(viewer)
    now = max(clock, state.at)
    teller = Teller(playbook.plan, language, eras)
    log = tuple(log_entries(number, tx.entries(number), teller, viewer))
    return build(
        Material(
            eras=eras,
            incident=incident_view(playbook, state, number, now, language, roster, viewer),
            log=log,
            spans=spans(playbook, state, now),
            verified=verify(tx, number, lambda digest: library.get(tx, digest)),
            viewer=viewer,
            language=language,
            roster=bool(roster.people),
            now=now,
        )
    )
