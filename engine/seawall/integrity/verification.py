"""Whether incidents are what Seawall wrote: their chains, their states and their rows.

A log is gone along entry by entry, in constant memory: each hash is computed again from what is
kept, letter by letter; what was written must fit its seal; the messages must be those that the
entry sends; and replaying it all must give the state kept beside it, and with it everything that is
searched by. A log from a database and one from an export are checked by the same `LogCheck`.

A log that is broken somewhere says so once and is not looked at further, for nothing after the
first broken entry can be told from what somebody made of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from typing import Any

from msgspec import Struct

from seawall.answers.views import Verification
from seawall.errors import Damaged, SeawallError
from seawall.library import read_plan
from seawall.machine.chain import GENESIS, is_genuine, link_texts, stamp
from seawall.machine.entries import Entry, FactSet, Noted, Redacted, told
from seawall.machine.evolve import Replay
from seawall.machine.playbook import Playbook
from seawall.machine.state import State
from seawall.searched import Searched, searched_by
from seawall.store import records, sql
from seawall.store.dialect import Row
from seawall.store.reading import Reading
from seawall.store.records import StoredPlaybook
from seawall.store.whole import Bundle, Messages

PlaybookOf = Callable[[str], Playbook]
"""Gives the playbook of a digest; raises Damaged."""
EVERY = 1000
"""After so many entries it is said how far a check has come."""

_COLUMNS = sql.INCIDENT.split(", ")


class Pin(Struct, frozen=True):
    """What a checkpoint of the moment `at` says of a log: the hash of its entry number `seq`."""

    number: int
    id: str
    seq: int
    head: str
    drill: bool
    at: str


class Erasures:
    """What was erased is said to be so later in the log, and what is said to be erased is gone."""

    def __init__(self) -> None:
        self._erased: set[int] = set()
        self._told: set[int] = set()

    def see(self, entry: Entry) -> None:
        """Take in the next entry."""
        body = entry.body
        if isinstance(body, FactSet | Noted) and body.erased:
            self._erased.add(entry.seq)
        elif isinstance(body, Redacted):
            self._told.update(seq for seq in body.entries if seq < entry.seq)

    def problems(self) -> Iterator[str]:
        """What does not fit, once the whole log was seen."""
        for seq in sorted(self._erased - self._told):
            yield f"entry {seq} was erased without a word in the log"
        for seq in sorted(self._told - self._erased):
            yield f"entry {seq} is said to be erased and is not"


class LogCheck:
    """One log, checked entry by entry; `problems` are what is wrong so far."""

    def __init__(self, number: int, id: str, pin: Pin | None = None) -> None:
        self.number, self.id = number, id
        self.seq, self.head = 0, GENESIS
        self.state: State | None = None
        self._replayed = Replay()
        self._erasures = Erasures()
        self.problems: list[str] = []
        self._pin = pin
        if pin is not None and pin.id != id:
            self.problems.append(f"the checkpoint of {pin.at} names another incident {number}")

    def entry(self, row: Row, messages: list[Row]) -> None:
        """Take the next entry, with the messages that were sent by it."""
        if self.problems:
            return
        seq, at, actor, role = row[1:5]
        if seq != self.seq + 1:
            late = isinstance(seq, int) and seq > self.seq
            self._wrong(f"entry {self.seq + 1} is missing" if late else "an entry was added")
            return
        try:
            stored = records.entry_of(row)
            head = link_texts(self.head, self.id, seq, at, actor, role, stored.body)
            fits = head == stored.hash and is_genuine(
                stored.entry.body, stored.body, stored.opening
            )
        except (Damaged, TypeError, ValueError) as error:
            self._wrong(error.message if isinstance(error, Damaged) else _unreadable(seq))
            return
        if not fits:
            self._wrong(f"entry {seq} was changed: its hash does not fit")
            return
        self.seq, self.head = seq, head
        self._replay(stored.entry)
        self._erasures.see(stored.entry)
        if self._pin is not None and seq == self._pin.seq and head != self._pin.head:
            self._wrong(f"entry {seq} is not the one that the checkpoint of {self._pin.at} signed")
        if messages or told(stored.entry):
            self._messages(stored.entry, messages)

    def _replay(self, entry: Entry) -> None:
        try:
            self._replayed.take(entry)
            self.state = self._replayed.state
        except (ValueError, TypeError, LookupError, ArithmeticError) as error:
            self._wrong(f"the log cannot be replayed: {error}")

    def _messages(self, entry: Entry, messages: list[Row]) -> None:
        drill = self.state is not None and self.state.drill
        sent = [] if drill else records.message_rows(self.number, self.id, entry)
        if [tuple(row[:6]) for row in messages] != sent or not all(map(_delivery, messages)):
            self._wrong(f"the messages of entry {entry.seq} are not what it says")

    def request(self, row: Row) -> None:
        """Take a request that was answered by the log, once all its entries were taken."""
        first, last = row[3:5]
        whole = isinstance(first, int) and isinstance(last, int)
        if not self.problems and not (whole and 0 < first <= last + 1 <= self.seq + 1):
            self._wrong("a request is answered by entries that are not there")

    def ended(self, seq: int, head: str) -> None:
        """Say that the log is over; the incident says that it ends so."""
        if self.problems:
            return
        if self.state is not None:
            self.state = self._replayed.ended()
        if self.seq != seq or self.head != head:
            self._wrong(f"the log ends at entry {self.seq}; the incident says {seq}")
        elif self.state is None:
            self._wrong("the log cannot be replayed: it is empty")
        for problem in self._erasures.problems():
            self._wrong(problem)
        if self._pin is not None and self.seq < self._pin.seq:
            self._wrong(
                f"the log ends at entry {self.seq}; the checkpoint of {self._pin.at} "
                f"signed {self._pin.seq}"
            )

    def searched(self, playbook_of: PlaybookOf) -> Searched | None:
        """What the incident is searched by, worked out from its log; None if something is wrong."""
        if self.problems or self.state is None:
            return None
        try:
            for era in self.state.eras:
                playbook_of(era.digest)
            playbook = playbook_of(self.state.digest)
            playbook.require_sound()
            return searched_by(playbook, self.state)
        except Damaged as error:
            self._wrong(error.message)
        except (LookupError, ValueError, TypeError, ArithmeticError) as error:
            self._wrong(f"the log says what its playbook cannot: {type(error).__name__} {error}")
        return None

    def columns(self, said: Mapping[str, Any], searched: Searched) -> None:
        """Compare columns of the incident with what they are by its log."""
        for column, value in searched.columns.items():
            if column in said and said[column] != value:
                self._wrong(f"the incident's {column} is not what its log says")

    def result(self) -> Verification:
        """What came of it."""
        return Verification(incident=self.number, entries=self.seq, problems=tuple(self.problems))

    def _wrong(self, problem: str) -> None:
        self.problems.append(problem)


def _unreadable(seq: int) -> str:
    return f"entry {seq} was changed: it cannot be read"


def _delivery(message: Row) -> bool:
    """Whether a message says of its delivery what can be."""
    return all(at is None or is_stamp(at) for at in message[6:8])


def is_stamp(text: Any) -> bool:
    """Whether a text is a moment as Seawall writes it."""
    try:
        return isinstance(text, str) and stamp(datetime.fromisoformat(text)) == text
    except ValueError:
        return False


# --- a database --------------------------------------------------------------------------------


def verify(
    tx: Reading, incident: int | str, playbook_of: PlaybookOf, pin: Pin | None = None
) -> Verification:
    """Everything that is wrong with one incident. Raises UnknownIncident."""
    with closing(tx.bundles(tx.number(incident))) as bundles:
        return check(next(bundles), playbook_of, pin, lambda: None)


def check(
    bundle: Bundle, playbook_of: PlaybookOf, pin: Pin | None, went_on: Callable[[], None]
) -> Verification:
    """Everything that is wrong with one incident of a database.

    `went_on` is called after every entry.
    """
    if bundle.row is None:
        tables = ", ".join(f"seawall_{name}" for name in bundle.others())
        problem = f"there is no such incident, and there are rows of it in {tables}"
        return Verification(incident=bundle.number, entries=0, problems=(problem,))
    columns = dict(zip(_COLUMNS, bundle.row, strict=True))
    log = LogCheck(bundle.number, columns["id"], pin)
    messages = bundle.messages()
    for row in bundle.entries():
        log.entry(row, messages.of(row[1]))
        went_on()
    try:
        log.ended(columns["seq"], columns["head"])
        for row in bundle.requests():
            log.request(row)
        searched = log.searched(playbook_of)
        if searched is not None:
            _beside(log, searched, bundle, columns, messages)
    except SeawallError:
        raise
    except Exception as error:  # whatever a stranger's log or plan does is what is wrong with it
        log.problems.append(f"it cannot be followed: {type(error).__name__} {str(error)[:200]}")
    return log.result()


def _beside(
    log: LogCheck,
    searched: Searched,
    bundle: Bundle,
    columns: dict[str, Any],
    messages: Messages,
) -> None:
    """Compare everything kept beside a log with what follows from it."""
    try:
        kept = records.incident_of(bundle.row or ()).state
    except Damaged as error:
        log.problems.append(error.message)
        return
    if log.state != kept:
        log.problems.append("the state is not what replaying the log gives")
    log.columns(columns, searched)
    if columns["next_at"] != searched.next_at:
        log.problems.append("the incident's next_at is not what its log says")
    for what, kept_rows, rows in (
        ("inbox rows", bundle.tasks(), searched.tasks),
        ("rows of who is asked", bundle.asked(), searched.asked),
        ("labels", bundle.labels(), searched.labels),
    ):
        if sorted(map(repr, kept_rows)) != sorted(map(repr, rows)):
            log.problems.append(f"the {what} are not what the log says")
    if messages.rest():
        log.problems.append("there are messages that no entry sent")


def playbook_problems(rows: Iterator[Row]) -> Iterator[str]:
    """What is wrong with the playbooks of a database, which come by position."""
    last = 0
    for row in rows:
        try:
            stored = records.playbook_of(row)
            yield from _playbook_problems(stored)
        except (ValueError, TypeError) as error:
            yield f"the playbook {str(row[0])[:12]} cannot be read: {error}"
            continue
        except Damaged as error:
            yield error.message
            continue
        if stored.position < 0 or 0 < stored.position == last:
            yield f"{_name(stored)} stands at a position that it cannot have"
        last = stored.position
        if not is_stamp(row[6]):
            yield f"{_name(stored)} was registered at no moment"


def _playbook_problems(stored: StoredPlaybook) -> Iterator[str]:
    plan = read_plan(stored)
    if (plan.id, plan.version) != (stored.id, stored.version):
        yield f"{_name(stored)} is kept under another name than its plan says"


def _name(stored: StoredPlaybook) -> str:
    return f"the playbook {stored.id[:60]} {stored.digest[:12]}"
