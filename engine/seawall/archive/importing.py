"""Reading an export into a new database: all of it, or nothing.

Logs, playbooks, messages and requests are kept as they stand in the file; states, inboxes, labels
and everything else that is searched by is worked out from the logs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from seawall.answers.views import Export, Verification
from seawall.archive.checking import Check
from seawall.archive.model import IncidentLine
from seawall.errors import BadExport, NotEmpty
from seawall.integrity.auditing import Progress, Tally
from seawall.integrity.lines import opened
from seawall.integrity.verification import LogCheck
from seawall.machine.chain import GENESIS
from seawall.searched import Searched
from seawall.store import sql, whole
from seawall.store.dialect import Row, UniqueViolation
from seawall.store.store import Store
from seawall.store.writing import Writing

BATCH = 500
"""Rows that are written at a time."""


class Database:
    """A sink that keeps everything, in a transaction."""

    def __init__(self, tx: Writing) -> None:
        self._tx = tx
        self._waiting: dict[str, list[dict[str, Any]]] = {}
        self._count = 0

    def playbook(self, row: Row) -> None:
        """Keep a playbook."""
        self._put(whole.PUT_PLAYBOOK, sql.PLAYBOOK, row)

    def incident(self, line: IncidentLine) -> None:
        """Make room for an incident; the rest is known once its log was read."""
        said = msgspec.structs.asdict(line)
        self._put_values(
            whole.PUT_INCIDENT,
            {**said, "key": None, "next_at": None, "seq": 0, "head": GENESIS, "state": "{}"},
        )

    def entry(self, row: Row, messages: list[Row]) -> None:
        """Keep an entry and its messages."""
        self._put(sql.ADD_ENTRY, sql.ENTRY, row)
        for message in messages:
            self._put(whole.PUT_MESSAGE, sql.MESSAGE, message)

    def request(self, row: Row) -> None:
        """Keep a request."""
        self._put(sql.ADD_REQUEST, sql.REQUEST, row)

    def ended(self, log: LogCheck, line: IncidentLine, searched: Searched) -> None:
        """Keep what follows from the log."""
        columns = {**searched.columns, "number": log.number, "next_at": searched.next_at}
        ends = {"seq": log.seq, "head": log.head}
        state = msgspec.json.encode(log.state).decode()
        self._put_values(sql.SAVE_INCIDENT, {**columns, **ends, "state": state, "was": GENESIS})
        for statement, names, rows in (
            (sql.ADD_TASK, sql.TASK, searched.tasks),
            (sql.ADD_ASKED, sql.ASKED, searched.asked),
            (sql.PUT_LABEL, sql.LABEL, searched.labels),
        ):
            for row in rows:
                self._put(statement, names, (log.number, *row))

    def _put(self, statement: str, columns: str, row: Row) -> None:
        self._put_values(statement, dict(zip(columns.split(", "), row, strict=True)))

    def _put_values(self, statement: str, values: dict[str, Any]) -> None:
        self._waiting.setdefault(statement, []).append(values)
        self._count += 1
        if self._count >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits: each table in the order of its first row, so that none points ahead."""
        for statement in (whole.PUT_PLAYBOOK, whole.PUT_INCIDENT):
            if rows := self._waiting.pop(statement, None):
                self._tx.many(statement, rows)
        for statement, rows in self._waiting.items():
            self._tx.many(statement, rows)
        self._waiting.clear()
        self._count = 0


def import_(store: Store, source: Path | BinaryIO, progress: Progress | None = None) -> Export:
    """Read an export into an empty database. Raises NotEmpty, BadExport, BadConfig."""
    with opened(source, "export") as stream:
        try:
            return store.alone(lambda tx: _filled(tx, stream, progress))
        except UniqueViolation as error:
            raise BadExport(f"two rows of the file say they are the same: {error}") from None


def _filled(tx: Writing, stream: BinaryIO, progress: Progress | None) -> Export:
    there = tx.counts()
    if there["incidents"] or there["playbooks"]:
        raise NotEmpty(
            f"the database holds {there['incidents']} incidents and {there['playbooks']} "
            "playbooks already; an export is imported into a new one"
        )
    sink, tally = Database(tx), Tally(None, progress, 0)
    check = Check(stream, sink, lambda result: _require(check, result), tally.went_on)
    tally.in_all = check.head.entries
    done = check.run()
    sink.flush()
    return done


def _require(check: Check, result: Verification) -> None:
    """Raise BadExport where something is wrong with an incident."""
    if result.problems:
        whose = f"incident {result.incident}: " if result.incident else ""
        raise check.wrong(f"ends what does not verify: {whose}{result.problems[0]}")
