"""Verifying everything there is, in constant memory, and against a checkpoint if there is one.

Each incident is handed over as soon as it was checked. What belongs to no incident (playbooks) is
handed over as incident 0, and only if something is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing

from seawall.answers.views import Audit, Verification
from seawall.errors import UnknownIncident
from seawall.integrity import checkpoints
from seawall.integrity.verification import EVERY, Pin, PlaybookOf, check, playbook_problems, verify
from seawall.store.reading import Reading

Found = Callable[[Verification], None]
"""Takes what came of each incident."""
Progress = Callable[[int, int], None]
"""Takes how many entries were checked, and how many there are."""


class Tally:
    """Counts what is handed over, and says from time to time how far it has come."""

    def __init__(self, found: Found | None, progress: Progress | None, entries: int) -> None:
        self._found, self._progress, self.in_all = found, progress, entries
        self._incidents = self._entries = self._failed = 0

    def went_on(self) -> None:
        """One more entry was checked."""
        self._entries += 1
        if self._entries % EVERY == 0 and self._progress is not None:
            self._progress(self._entries, self.in_all)

    def take(self, result: Verification) -> None:
        """Hand over what came of an incident."""
        self._incidents += result.incident > 0
        self._failed += not result.ok
        if self._found is not None:
            self._found(result)

    def take_general(self, problems: Iterator[str]) -> None:
        """Hand over what is wrong and belongs to no incident."""
        if found := tuple(problems):
            self.take(Verification(incident=0, entries=0, problems=found))

    def result(self) -> Audit:
        """What came of it all."""
        if self._progress is not None:
            self._progress(self._entries, self.in_all)
        return Audit(incidents=self._incidents, entries=self._entries, failed=self._failed)


class Pins:
    """What a checkpoint says of incidents, asked for by ascending number."""

    def __init__(self, pins: Iterator[Pin]) -> None:
        self._pins = pins
        self._next = next(pins, None)

    def before(self, number: int) -> Iterator[Verification]:
        """The incidents of lower numbers, which should have come and did not."""
        while self._next is not None and self._next.number < number:
            pin, self._next = self._next, next(self._pins, None)
            yield missing(pin)

    def of(self, number: int) -> Pin | None:
        """What it says of this incident."""
        if self._next is None or self._next.number != number:
            return None
        pin, self._next = self._next, next(self._pins, None)
        return pin

    def rest(self) -> Iterator[Verification]:
        """The incidents that should have come and did not."""
        while self._next is not None:
            yield from self.before(self._next.number + 1)


def missing(pin: Pin) -> Verification:
    """What came of an incident that is not there."""
    problem = f"it is not there; the checkpoint of {pin.at} signed it with {pin.seq} entries"
    return Verification(incident=pin.number, entries=0, problems=(problem,))


def audit(
    tx: Reading,
    playbook_of: PlaybookOf,
    checkpoint: checkpoints.Opened | None,
    found: Found | None,
    progress: Progress | None,
) -> Audit:
    """Verify every incident and playbook of a database."""
    tally = Tally(found, progress, tx.counts()["entries"] if progress is not None else 0)
    tally.take_general(playbook_problems(tx.playbook_rows()))
    if checkpoint is not None:
        tally.take_general(changed_playbooks(checkpoint, _registered(tx)))
    pins = Pins(iter(()) if checkpoint is None else checkpoint.pins())
    with closing(tx.bundles()) as bundles:
        for bundle in bundles:
            for gone in pins.before(bundle.number):
                tally.take(gone)
            tally.take(check(bundle, playbook_of, pins.of(bundle.number), tally.went_on))
    for gone in pins.rest():
        tally.take(gone)
    return tally.result()


def audit_one(
    tx: Reading, ref: int | str, playbook_of: PlaybookOf, checkpoint: checkpoints.Opened | None
) -> Verification:
    """Verify one incident of a database, or of the checkpoint only. Raises UnknownIncident."""
    pins = [] if checkpoint is None else [p for p in checkpoint.pins() if ref in (p.number, p.id)]
    pin = pins[0] if pins else None
    try:
        return verify(tx, ref, playbook_of, pin)
    except UnknownIncident:
        if pin is None:
            raise
        return missing(pin)


def _registered(tx: Reading) -> dict[str, checkpoints.PlaybookLine]:
    return {row[0]: checkpoints.playbook_line(row) for row in tx.playbook_rows()}


def changed_playbooks(
    checkpoint: checkpoints.Opened, now: Mapping[str, checkpoints.PlaybookLine]
) -> Iterator[str]:
    """What of the playbooks is not as the checkpoint says.

    One that was only drilled, at position 0, may have been registered since.
    """
    for digest, then in checkpoint.playbooks().items():
        kept = now.get(digest)
        name = f"the playbook {then.id[:60]} {digest[:12]}"
        if kept is None:
            yield f"{name} is not there; the checkpoint of {checkpoint.at} signed it"
        elif kept != then and not (
            then.position == 0 and kept == checkpoints.at_position(then, kept.position)
        ):
            yield f"{name} is not as the checkpoint of {checkpoint.at} signed it"
