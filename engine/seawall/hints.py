"""What somebody may have meant by a name that is not there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MAX_LISTED = 12
"""More names than this are no help to read through."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The nearest of the `known` names as a question, else what there is, else nothing."""
    names = list(known)
    close = difflib.get_close_matches(name[:80], names, n=1, cutoff=0.6)
    if close:
        return f"; did you mean {close[0]!r}?"
    if 0 < len(names) <= MAX_LISTED:
        return f"; there is {', '.join(names)}"
    return ""
