"""Writing everything of a database to a file, from one moment of it."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import seawall
from seawall.answers.views import Export
from seawall.archive.model import (
    COUNTED,
    FORMAT,
    End,
    EntryLine,
    Head,
    IncidentLine,
    MessageLine,
    PlaybookLine,
    RequestLine,
)
from seawall.errors import Damaged
from seawall.integrity.auditing import Progress
from seawall.integrity.lines import Writer, created
from seawall.integrity.verification import EVERY
from seawall.machine.chain import stamp
from seawall.store import sql
from seawall.store.reading import Reading
from seawall.store.whole import Bundle


class _Export:
    """An export that is being written."""

    def __init__(self, out: Writer, progress: Progress | None, entries: int) -> None:
        self.counts = dict.fromkeys(COUNTED, 0)
        self._out, self._progress, self._in_all = out, progress, entries

    def playbooks(self, tx: Reading) -> None:
        """Write every playbook."""
        for row in tx.playbook_rows():
            self._out.line(PlaybookLine(*row))
            self.counts["playbooks"] += 1

    def incident(self, bundle: Bundle) -> None:
        """Write an incident, its log with what each entry sent, and its requests."""
        if bundle.row is None:
            raise Damaged(
                f"there are rows of incident {bundle.number}, which is not there; "
                "see `seawall verify`"
            )
        number, id, playbook, digest, status, drill, key, opened_at, _, seq, head, _ = bundle.row
        self._out.line(
            IncidentLine(
                number, id, playbook, digest, status, bool(drill), key, opened_at, seq, head
            )
        )
        self.counts["incidents"] += 1
        messages = bundle.messages()
        for row in bundle.entries():
            self._out.line(EntryLine(*row))
            sent = messages.of(row[1])
            for message in sent:
                self._out.line(MessageLine(*message))
            self.counts["messages"] += len(sent)
            self._went_on()
        if messages.rest():
            raise Damaged(
                f"incident {number} has messages that no entry sent; see `seawall verify`"
            )
        for request in bundle.requests():
            self._out.line(RequestLine(*request))
            self.counts["requests"] += 1

    def _went_on(self) -> None:
        self.counts["entries"] += 1
        if self._progress is not None and self.counts["entries"] % EVERY == 0:
            self._progress(self.counts["entries"], self._in_all)


def export(
    tx: Reading,
    to: Path | BinaryIO,
    at: datetime,
    *,
    drills: bool,
    progress: Progress | None = None,
) -> Export:
    """Write every playbook and incident. Raises Damaged, BadConfig, Unavailable."""
    with created(to) as stream:
        out, counted = Writer(stream), tx.counts(drills)
        head = Head(FORMAT, seawall.__version__, sql.SCHEMA, stamp(at), drills, **counted)
        out.line(head)
        made = _Export(out, progress, counted["entries"])
        made.playbooks(tx)
        with closing(tx.bundles(None, "incident", "entry", "message", "request")) as bundles:
            for bundle in bundles:
                if drills or bundle.row is None or not bundle.row[5]:
                    made.incident(bundle)
        if made.counts != counted:
            raise Damaged("the database does not hold what it counts; see `seawall verify`")
        sha256 = out.sha256
        out.line(End(**counted, sha256=sha256))
    return Export(at=at, drills=drills, sha256=sha256, **counted)
