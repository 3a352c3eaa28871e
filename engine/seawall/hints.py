"""What somebody may have meant by a name that is not there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from itertools import islice

MAX_COMPARED = 1000
"""No more names are compared with one that is wrong: a hostile file has tens of thousands."""

MAX_LISTED = 12
"""More names than this are no help to read through."""


def suggestion(name: str, known: Iterable[str]) -> str:
    """The nearest of the `known` names as a question, else what there is, else nothing."""
    names = list(known)
    if close := closest(name, names):
        return f"did you mean {close!r}?"
    if 0 < len(names) <= MAX_LISTED:
        return f"there is {', '.join(names)}"
    return ""


def closest(name: str, known: Iterable[str]) -> str | None:
    """The one of the `known` names that may have been meant, if one is near enough; capitals do
    not count."""
    compared = {one.casefold(): one for one in reversed(list(islice(known, MAX_COMPARED)))}
    near = difflib.get_close_matches(name[:80].casefold(), compared, n=1, cutoff=0.6)
    return compared[near[0]] if near else None


def nearest(name: str, known: Iterable[str]) -> str:
    """`suggestion`, to be put behind a sentence."""
    hint = suggestion(name, known)
    return f"; {hint}" if hint else ""


CURLY = "curly quotes are not read as quotes here"
STRAIGHT = "write straight quotes"
"""What is wrong with the quotes of a word processor, and what would be right."""

CURLY_QUOTES = "\u2018\u2019\u201a\u201c\u201d\u201e"


def is_curly(text: object) -> bool:
    """Whether a text begins with a curly quote, which was meant to be a straight one."""
    return isinstance(text, str) and text[:1] in CURLY_QUOTES and bool(text)


def straight(text: str) -> str:
    """What to write in the place of a text in curly quotes."""
    inside = text.strip(CURLY_QUOTES)
    plain = len(inside) <= MAX_QUOTED and '"' not in inside
    return f'{STRAIGHT}, as "{inside}"' if plain and inside else STRAIGHT


MAX_QUOTED = 60
"""More characters of what was written are not said again."""
