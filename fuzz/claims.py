"""What must hold for every input: one kind of error, with places inside the file."""

from __future__ import annotations

from collections.abc import Sequence

from seawall.errors import BadPlaybook
from seawall.language.problems import show
from seawall.language.source import lines_of

MOST = 20_000
"""Problems of one file, and far more than it may have: without a bound there is no end of them."""


def pieced(data: bytes, pieces: Sequence[str]) -> bytes:
    """The bytes after the first; made of pieces, one for each byte, if the first one is odd."""
    if not data or data[0] % 2 == 0:
        return data[1:]
    text = "".join(pieces[byte % len(pieces)] for byte in data[1:])
    return text.encode("utf-8", "surrogatepass")


def hold_for_bytes(error: BadPlaybook, data: bytes) -> None:
    """Look whether each problem has a place in the file, and says something that can be printed."""
    lines = lines_of(data.decode("utf-8-sig", "replace"))
    assert error.problems
    assert len(error.problems) < MOST
    for problem in error.problems:
        line, column = problem.place.line, problem.place.column
        assert 1 <= line <= len(lines) + 1, problem
        width = len(lines[line - 1]) if line <= len(lines) else 0
        assert 1 <= column <= width + 1, problem
        assert problem.message.strip(), problem
        shown = show(problem, "fuzz.yaml", lines)
        assert shown.startswith(f"fuzz.yaml:{line}:{column}: "), problem
