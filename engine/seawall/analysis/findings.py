"""What the analysis of a plan finds wrong: said in full, but not yet at its place in a file."""

from __future__ import annotations

from msgspec import Struct

Key = str | int


class Finding(Struct, frozen=True):
    """One thing that is wrong with a plan: what, and what would be right.

    `path` leads to it as the keys of the file do: from the step, or from the top if `step` is
    empty. It means the key there if `at_key` is set, and the `line` and `column` (from 1) of the
    text there if it has them.
    """

    code: str
    message: str
    help: str
    step: str = ""
    path: tuple[Key, ...] = ("id",)
    at_key: bool = False
    line: int = 0
    column: int = 0
    warning: bool = False
