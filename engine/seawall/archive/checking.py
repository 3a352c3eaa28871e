"""Checking an export, line by line, whether or not it goes into a database.

What is wrong with the file itself (cut short, reordered, not understood, another hash) ends the
check with BadExport; what is wrong with an incident is told with the others, as of a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from seawall.answers.views import Audit, Export, Verification
from seawall.archive.model import (
    COUNTED,
    FORMAT,
    End,
    EntryLine,
    Head,
    IncidentLine,
    Line,
    MessageLine,
    PlaybookLine,
    RequestLine,
    counts_of,
    row_of,
)
from seawall.errors import BadExport, Damaged
from seawall.integrity import checkpoints
from seawall.integrity.auditing import Found, Pins, Progress, Tally, changed_playbooks
from seawall.integrity.lines import Lines, opened
from seawall.integrity.verification import LogCheck, Pin, is_stamp, playbook_problems
from seawall.library import read_plan
from seawall.machine.playbook import Playbook
from seawall.searched import Searched
from seawall.store import records
from seawall.store.dialect import Row


class Sink(Protocol):
    """Where the rows of an export go, in the order of its lines."""

    def playbook(self, row: Row) -> None:
        """A playbook."""

    def incident(self, line: IncidentLine) -> None:
        """An incident, before its log."""

    def entry(self, row: Row, messages: list[Row]) -> None:
        """An entry, with the messages it sent."""

    def request(self, row: Row) -> None:
        """A request that was answered."""

    def ended(self, log: LogCheck, line: IncidentLine, searched: Searched) -> None:
        """The incident of which everything came, and nothing was wrong with it."""


class Nowhere:
    """A sink that keeps nothing."""

    def playbook(self, row: Row) -> None:
        """A playbook."""

    def incident(self, line: IncidentLine) -> None:
        """An incident."""

    def entry(self, row: Row, messages: list[Row]) -> None:
        """An entry."""

    def request(self, row: Row) -> None:
        """A request."""

    def ended(self, log: LogCheck, line: IncidentLine, searched: Searched) -> None:
        """The end of an incident."""


class Books:
    """The playbooks of an export, each made ready to run when it is needed."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._built: dict[str, Playbook] = {}

    def add(self, row: Row) -> None:
        """Keep a playbook."""
        self._rows[row[0]] = row

    def lines(self) -> dict[str, checkpoints.PlaybookLine]:
        """What a checkpoint would say of them."""
        return {digest: checkpoints.playbook_line(row) for digest, row in self._rows.items()}

    def __contains__(self, digest: str) -> bool:
        return digest in self._rows

    def get(self, digest: str) -> Playbook:
        """The runnable playbook of a digest. Raises Damaged."""
        if digest not in self._built:
            if digest not in self._rows:
                raise Damaged(f"the playbook {digest[:12]} of this incident is not in the file")
            plan = read_plan(records.playbook_of(self._rows[digest]))
            self._built[digest] = Playbook(plan, digest)
        return self._built[digest]


class Check:
    """An export that is being read."""

    def __init__(
        self,
        source: BinaryIO,
        sink: Sink,
        found: Callable[[Verification], None],
        went_on: Callable[[], None],
        checkpoint: checkpoints.Opened | None = None,
    ) -> None:
        self._lines: Lines[Line] = Lines(source, Line, BadExport)
        self._sink, self._found, self._went_on = sink, found, went_on
        self._checkpoint = checkpoint
        self._books = Books()
        self._counts = dict.fromkeys(COUNTED, 0)
        self._line: Line = self._lines.next()
        self.head = self._head()

    def run(self) -> Export:
        """Check every line. Raises BadExport."""
        self._next()
        self._general(playbook_problems(self._playbooks()))
        if self._checkpoint is not None:
            self._general(changed_playbooks(self._checkpoint, self._books.lines()))
        pins = Pins(self._pins())
        last = 0
        while isinstance(line := self._line, IncidentLine):
            if line.number <= last:
                raise self.wrong(f"has incident {line.number} after {last}")
            if line.drill and not self.head.drills:
                raise self.wrong("is a drill, and the first line says that there are none")
            last = line.number
            for gone in pins.before(last):
                self._found(gone)
            self._found(self._incident(line, pins.of(last)))
        for gone in pins.rest():
            self._found(gone)
        return self._ended()

    def wrong(self, what: str) -> BadExport:
        """An error about the line at hand."""
        return BadExport(self._lines.wrong(what).message)

    def _head(self) -> Head:
        head = self._line
        if not isinstance(head, Head):
            raise self.wrong("does not begin an export of Seawall")
        if head.format != FORMAT:
            raise self.wrong(f"says format {head.format}; this Seawall reads {FORMAT}")
        if not is_stamp(head.at):
            raise self.wrong("says no moment at which it was written")
        return head

    def _next(self) -> None:
        """Go on to the next line."""
        self._line = self._lines.next()
        if any(isinstance(text, str) and "\0" in text for text in row_of(self._line)):
            raise self.wrong("holds a NUL, which Seawall never writes")

    def _general(self, problems: Iterator[str]) -> None:
        if found := tuple(problems):
            self._found(Verification(incident=0, entries=0, problems=found))

    def _pins(self) -> Iterator[Pin]:
        pins = iter(()) if self._checkpoint is None else self._checkpoint.pins()
        return (pin for pin in pins if self.head.drills or not pin.drill)

    def _playbooks(self) -> Iterator[Row]:
        while isinstance(self._line, PlaybookLine):
            row = row_of(self._line)
            if row[0] in self._books:
                raise self.wrong("has a playbook that was there already")
            self._books.add(row)
            self._counts["playbooks"] += 1
            yield row
            self._sink.playbook(row)
            self._next()

    def _incident(self, line: IncidentLine, pin: Pin | None) -> Verification:
        """Everything that is wrong with the incident that begins here."""
        if line.digest not in self._books:
            raise self.wrong(f"runs by the playbook {line.digest[:12]}, which is not in the file")
        log = LogCheck(line.number, line.id, pin)
        self._sink.incident(line)
        self._counts["incidents"] += 1
        self._next()
        self._entries(log)
        log.ended(line.seq, line.head)
        while isinstance(request := self._line, RequestLine):
            self._require_own(request.incident, log)
            log.request(row := row_of(request))
            self._counts["requests"] += 1
            self._sink.request(row)
            self._next()
        searched = log.searched(self._books.get)
        if searched is not None:
            log.columns(msgspec.structs.asdict(line), searched)
            if not log.problems:
                self._sink.ended(log, line, searched)
        return log.result()

    def _entries(self, log: LogCheck) -> None:
        while isinstance(entry := self._line, EntryLine):
            self._require_own(entry.incident, log)
            self._counts["entries"] += 1
            row, messages = row_of(entry), []
            self._next()
            while isinstance(message := self._line, MessageLine):
                self._require_own(message.incident, log)
                messages.append(row_of(message))
                self._counts["messages"] += 1
                self._next()
            log.entry(row, messages)
            self._sink.entry(row, messages)
            self._went_on()

    def _require_own(self, number: int, log: LogCheck) -> None:
        if number != log.number:
            raise self.wrong(f"is of incident {number} and stands in that of {log.number}")

    def _ended(self) -> Export:
        end, said = self._line, counts_of(self.head)
        if not isinstance(end, End):
            raise self.wrong("stands where it cannot stand")
        if end.sha256 != self._lines.sha256:
            raise self.wrong("has another SHA-256 than the lines before it: they were changed")
        if not counts_of(end) == said == self._counts:
            raise self.wrong("counts other lines than there are")
        self._lines.end()
        at = datetime.fromisoformat(self.head.at)
        return Export(at=at, drills=self.head.drills, sha256=end.sha256, **said)


def verify_export(
    file: Path | BinaryIO,
    *,
    checkpoint: Path | None = None,
    public_key: Path | None = None,
    found: Found | None = None,
    progress: Progress | None = None,
) -> Audit:
    """Verify an export without a database, in constant memory.

    Its logs are checked like those of a database: `found` is given what came of each, and
    `progress` how many entries of how many were checked. With a `checkpoint` (and the `public_key`
    it is verified with) everything that it signed must be there. Raises BadExport for a file that
    was cut short or changed or is none, BadCheckpoint, BadConfig.
    """
    pinned = checkpoints.read_with(checkpoint, public_key)
    with opened(file, "export") as source:
        tally = Tally(found, progress, 0)
        check = Check(source, Nowhere(), tally.take, tally.went_on, pinned)
        tally.in_all = check.head.entries
        check.run()
    return tally.result()
