"""Which part of the new plan stands for which of the old one."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
Pair = tuple[T | None, T | None]
Key = Callable[[Any], Hashable]


def aligned(old: Iterable[str], new: Iterable[str]) -> list[str]:
    """Every name of both, in the new order; what is only in the old stands at its old place."""
    names = list(dict.fromkeys(new))
    kept = set(names)
    gone: dict[str | None, list[str]] = defaultdict(list)
    before: str | None = None
    for name in dict.fromkeys(old):
        if name in kept:
            before = name
        else:
            gone[before].append(name)
    made = list(gone[None])
    for name in names:
        made += [name, *gone.get(name, ())]
    return made


def moved(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The fewest names of both that have to move to make the old order the new one."""
    place = {name: number for number, name in enumerate(old)}
    names = [name for name in new if name in place]
    ends: list[int] = []
    """Of the rising runs of each length, where the one that ends lowest ends."""
    run_of: list[int] = []
    for name in names:
        length = bisect_left(ends, place[name])
        ends[length : length + 1] = [place[name]]
        run_of.append(length)
    stay: set[str] = set()
    length = len(ends) - 1
    for name, longest in zip(reversed(names), reversed(run_of), strict=True):
        if longest == length:
            stay.add(name)
            length -= 1
    return set(names) - stay


def pairs(old: Sequence[T], new: Sequence[T], keys: Sequence[Key]) -> list[Pair[T]]:
    """Both lists side by side: each part of the new with that of the old that it stands for.

    Matched are parts with the same value of the first of `keys`, then of the second, and so on.
    In the order of the new list, and what is only in the old behind what stood before it there.
    """
    partner: dict[int, int] = {}
    for key in keys:
        _match(old, new, key, partner)
    of_old = {i: n for n, i in partner.items()}
    names_old = [f"n{of_old[i]}" if i in of_old else f"o{i}" for i in range(len(old))]
    made: list[Pair[T]] = []
    for name in aligned(names_old, [f"n{n}" for n in range(len(new))]):
        number = int(name[1:])
        if name[0] == "o":
            made.append((old[number], None))
        else:
            made.append((old[partner[number]] if number in partner else None, new[number]))
    return made


def _match(old: Sequence[T], new: Sequence[T], key: Key, partner: dict[int, int]) -> None:
    """Give each new part that has no partner yet the first free old one with the same key."""
    taken = set(partner.values())
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for number, part in enumerate(old):
        if number not in taken:
            free[key(part)].append(number)
    for number, part in enumerate(new):
        if number not in partner and free[key(part)]:
            partner[number] = free[key(part)].popleft()
