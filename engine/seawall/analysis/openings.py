"""The worst moment to open an incident.

How long something takes depends on when it begins: four office hours from a Friday afternoon end
on Monday, and before Easter on Tuesday. Nobody can try every second of a year, but two things make
a proof possible. Whatever begins later does not end earlier, so from two openings something is
known about all between them: from `a` to `b` it never takes longer than the end for `b` less `a`.
And where two runs have the same signature, nothing jumps between them, so that the earlier of
them waits longest. So the year is cut in halves where it may still hold something worse, the most
promising part first, until nothing is left that could be worse by more than a little.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Protocol

from msgspec import Struct

SHARE, LEAST = 0.005, timedelta(seconds=30)
"""How exact a bound is: within half a per cent, or half a minute."""

TRIES = 500
"""How many openings are looked at before the bound is left as it stands: true, but less exact."""


class Openings(Struct, frozen=True):
    """The openings that are looked at: every moment from `begin` to `end`."""

    begin: datetime
    end: datetime


class Moment(Protocol):
    """The end of a run: when, None if nothing bounds it, and its signature."""

    @property
    def at(self) -> datetime | None:
        """When."""

    @property
    def signature(self) -> int:
        """What tells it apart from runs between which something jumps."""


class Worst(Struct, frozen=True):
    """No opening takes longer than `length`; the one at `opened` takes as long as `found`."""

    length: timedelta
    opened: datetime
    found: timedelta


def worst(
    openings: Openings, end: Callable[[datetime], Moment], tries: int = TRIES
) -> Worst | None:
    """The longest from an opening to what `end` gives for it; None if nothing bounds that."""

    def bound(a: datetime, b: datetime) -> timedelta | None:
        at = end(b).at
        return None if at is None else at - a

    return most(openings, bound, lambda opened: end(opened).signature, tries)


def most(
    openings: Openings,
    bound: Callable[[datetime, datetime], timedelta | None],
    signature: Callable[[datetime], int],
    tries: int = TRIES,
) -> Worst | None:
    """The most that anything comes to, over all openings; None if nothing bounds it.

    `bound(a, b)` is the most that it comes to from `a` to `b`, and what it is if both are the same.
    Between two openings of equal signature nothing jumps: there it is the most at one of them.
    """
    search = _Search(bound, signature)
    if not (search.look(openings.begin) and search.look(openings.end)):
        return None
    search.add(openings.begin, openings.end)
    left = search.found
    while search.waiting:
        at_most, a, b = search.waiting[0]
        left = -at_most
        tries -= 1
        enough = search.found + max(LEAST, SHARE * abs(search.found))
        if left <= enough or b - a <= timedelta(seconds=1) or tries <= 0:
            break
        heappop(search.waiting)
        middle = (a + (b - a) / 2).replace(microsecond=0)
        middle = middle if middle > a else b - (b - a) / 2
        if not search.look(middle):
            return None
        search.add(a, middle)
        search.add(middle, b)
        left = search.found
    return Worst(max(left, search.found), search.opened, search.found)


class _Search:
    """Cuts a stretch of openings in halves, and keeps the most that was found."""

    def __init__(
        self,
        bound: Callable[[datetime, datetime], timedelta | None],
        signature: Callable[[datetime], int],
    ) -> None:
        self._bound, self._signature = bound, signature
        self.found = timedelta.min
        self.opened = datetime.max
        self.waiting: list[tuple[timedelta, datetime, datetime]] = []

    def look(self, opened: datetime) -> bool:
        """Look at one opening; false if nothing bounds it."""
        length = self._bound(opened, opened)
        if length is not None and length > self.found:
            self.found, self.opened = length, opened
        return length is not None

    def add(self, a: datetime, b: datetime) -> None:
        """Look at the openings from `a` to `b`, unless nothing more can be between them."""
        if self._signature(a) == self._signature(b):
            return
        bound = self._bound(a, b)
        if bound is not None and bound > self.found:
            heappush(self.waiting, (-bound, a, b))
