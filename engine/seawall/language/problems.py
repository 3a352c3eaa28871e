"""What is wrong with a file: where, what, and what would be right."""

from __future__ import annotations

import unicodedata
from typing import Literal

from msgspec import Struct

Severity = Literal["error", "warning"]

MAX_SHOWN = 160
"""Characters of a source line that are shown; hostile lines have millions."""


class Place(Struct, frozen=True, order=True):
    """A line and a column of a file, both from 1."""

    line: int
    column: int


class Problem(Struct, frozen=True):
    """One thing that is wrong with a file. `code` is stable and meant for programs.

    `message` says in one sentence what is wrong, `help` in another what would be right. What each
    code means at length is in `codes`.
    """

    code: str
    message: str
    place: Place
    severity: Severity = "error"
    help: str = ""

    def located(self, file: str) -> str:
        """The problem on one line: `file:line:column: error[code]: message`."""
        where = f"{file}:{self.place.line}:{self.place.column}"
        return f"{where}: {self.severity}[{self.code}]: {self.message}"

    def told(self, file: str) -> str:
        """The same with what would be right, where there is room for one line only."""
        return f"{self.located(file)}; {self.help}" if self.help else self.located(file)


def show(problem: Problem, file: str, lines: list[str]) -> str:
    """The problem with its source line, a caret under the place, and what would be right."""
    help = f"\n  help: {problem.help}" if problem.help else ""
    report = problem.located(file)
    number = problem.place.line
    if not 1 <= number <= len(lines):
        return report + help
    start = max(0, problem.place.column - MAX_SHOWN // 2)
    excerpt = printable(lines[number - 1][start : start + MAX_SHOWN])
    caret = " " * _width(excerpt[: problem.place.column - 1 - start]) + "^"
    gutter = " " * len(str(number))
    return f"{report}\n {number} | {excerpt}\n {gutter} | {caret}{help}"


def printable(text: str) -> str:
    """The text with everything that could steer a terminal replaced, one column for one."""
    return "".join(
        c if c.isprintable() else " " if c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in text
    )


def _width(text: str) -> int:
    """The columns that a text takes on a terminal: Chinese and emoji two, accents on letters none.

    Places count characters; only the caret has to stand under what is shown.
    """
    return sum(
        0
        if unicodedata.category(c) in ("Mn", "Me")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )
