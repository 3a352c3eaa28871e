"""One difference between two plans, and the notebook in which those of a thing are collected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec
from msgspec import Struct

Kind = Literal["added", "removed", "changed"]
"""Whether it is only in the new plan, only in the old one, or in both and not the same."""

Weight = Literal["work", "records", "text"]
"""What it touches: what people do, by when, and who; what is counted and listed; what is read."""

WEIGHTS: tuple[Weight, ...] = ("work", "records", "text")
"""The weightiest first."""


class Change(Struct, frozen=True):
    """One difference between two plans.

    `path` leads to it by the keys of the playbook, as `("steps", "verify", "due")`; in a called
    playbook behind `("called", NAME)`. `book` is that called playbook, empty for the playbook
    itself. `thing` is what it belongs to, as `step verify`, with its `title` if it has one, and
    `what` is said of it; `sentence` is the whole. `before` and `after` are the two values as an
    author would write them, None where there is none.
    """

    path: tuple[str, ...]
    kind: Kind
    weight: Weight
    book: str
    thing: str
    title: str
    what: str
    before: str | None
    after: str | None
    sentence: str


class Notes:
    """Collects the changes of one thing; `within` is the same notebook for a part of it."""

    def __init__(
        self,
        path: tuple[str, ...],
        thing: str,
        title: str = "",
        *,
        book: str = "",
        prefix: str = "",
        found: list[Change] | None = None,
    ) -> None:
        self._path, self._thing, self._title = path, thing, title
        self._book, self._prefix = book, prefix
        self.found: list[Change] = [] if found is None else found

    def within(self, *keys: str, prefix: str) -> Notes:
        """A part of the thing: its changes are said behind `prefix`."""
        return Notes(
            (*self._path, *keys),
            self._thing,
            self._title,
            book=self._book,
            prefix=self._prefix + prefix,
            found=self.found,
        )

    def note(
        self,
        keys: tuple[str, ...],
        what: str,
        before: str | None,
        after: str | None,
        weight: Weight = "work",
    ) -> None:
        """Put a change down; what is None on one side was added or removed."""
        kind: Kind = "added" if before is None else "removed" if after is None else "changed"
        said = self._prefix + what
        inside = f"in {self._book}: " if self._book else ""
        self.found.append(
            Change(
                path=(*self._path, *keys),
                kind=kind,
                weight=weight,
                book=self._book,
                thing=self._thing,
                title=self._title,
                what=said,
                before=before,
                after=after,
                sentence=f"{inside}{self._thing}: {said}",
            )
        )


def same(old: Any, new: Any) -> bool:
    """Whether two parts of plans have the same bytes; `1`, `1.0` and `true` have not."""
    return old is new or raw(old) == raw(new)


def raw(value: Any) -> str:
    """A part of a plan as data, for what has no words of its own."""
    return msgspec.json.encode(value, order="deterministic").decode()


def told_apart(old: Any, new: Any, phrase: Callable[[Any], str]) -> tuple[str, str]:
    """Two values in words; as data, where the words are the same and the values are not."""
    before, after = phrase(old), phrase(new)
    return (before, after) if before != after else (raw(old), raw(new))
