"""Values of which only their spread is asked for: exact while they are few, bounded when many.

A sample that outgrows `EXACT` puts its values into bins, each a little wider than the one before
it, so that a value differs from the middle of its bin by 1 % at most, whatever its size.
"""

from __future__ import annotations

import math
import statistics
from array import array
from collections import Counter

from seawall.stats.model import Spread

EXACT = 10_000
"""Values that a sample keeps as they are."""
GROWTH = 1.02
"""How much wider each bin of a large sample is than the one before: values are within 1 %."""


class Sample:
    """Values of which only their spread is asked for, in bounded memory."""

    def __init__(self) -> None:
        self._values = array("d")
        self._bins: Counter[int] | None = None

    def add(self, value: float) -> None:
        """Take in a value."""
        if self._bins is not None:
            self._bins[_bin(value)] += 1
            return
        self._values.append(value)
        if len(self._values) > EXACT:
            self._bins = Counter(map(_bin, self._values))
            self._values = array("d")

    def spread(self) -> Spread:
        """How many there are, their median and their 90th percentile."""
        if self._bins is not None:
            return Spread(self._bins.total(), self._binned(0.5), self._binned(0.9))
        if not self._values:
            return Spread(0, None, None)
        values = sorted(self._values)
        rank = math.ceil(0.9 * len(values)) - 1
        return Spread(len(values), statistics.median(values), values[rank])

    def _binned(self, share: float) -> float:
        bins = self._bins or Counter()
        left = math.ceil(share * bins.total())
        for number in sorted(bins):
            left -= bins[number]
            if left <= 0:
                return _middle(number)
        return 0.0


def _bin(value: float) -> int:
    """The bin of a value: 0 for less than a second either way, else by its magnitude."""
    size = abs(value)
    number = 0 if size < 1 else 1 + int(math.log(size) / math.log(GROWTH))
    return number if value >= 0 else -number


def _middle(number: int) -> float:
    """The value that stands for a bin."""
    if not number:
        return 0.0
    return math.copysign(GROWTH ** (abs(number) - 0.5), number)
