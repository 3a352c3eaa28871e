"""What CEL takes inside expressions although it could never hold.

CEL types a choice as text, so it does not see that `severity == "L4"` is never true where there are
three levels; and a record as a map, so it does not see that no post has a `reply.autor`. This looks
at the expression's text, past everything that stands inside quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from seawall.machine.expressions import STRING

_NAME = r"(?<![.\w\"'])(?P<name>[a-z][a-z0-9_]*)"
_PLAIN = r"""(?:"[^"\\\n]*"|'[^'\\\n]*')"""
_COMPARISONS = (
    re.compile(rf"{_NAME}\s*[!=]=\s*(?P<texts>{_PLAIN})"),
    re.compile(rf"{_NAME}\s+in\s+(?P<texts>\[[^\]\n]*\])"),
    re.compile(rf"(?P<texts>{_PLAIN})\s*(?:[!=]=|\bin\b)\s*{_NAME}\b(?!\s*[.(\[])"),
)
_LENGTH = re.compile(rf"(?<![.\w])duration\s*\(\s*(?P<text>{_PLAIN})\s*\)")
_PART = re.compile(
    r"(?<![.\w])(?<!timestamp\()(?<!has\()(?P<name>[a-z][a-z0-9_]*)\.(?P<part>[a-z_]+)\b"
)
_MEMBER = re.compile(
    r"(?<![.\w])(?P<name>[a-z][a-z0-9_]*)\s*"
    rf"(?:\.\s*(?P<part>[A-Za-z_]\w*)\b(?!\s*\()|\[\s*(?P<text>{_PLAIN})\s*\])"
)
_CEL_LENGTH = re.compile(r"-?(?:\d+(?:\.\d+)?(?:h|ms|us|ns|m|s))+")


def compared(source: str) -> list[tuple[str, str, int]]:
    """Every text that a name is compared with: the name, the text, and where the text stands.

    Found are `name == "text"` either way round, `name in ["text", …]` and `"text" in name`.
    """
    inside = _inside_quotes(source)
    found = []
    for pattern in _COMPARISONS:
        for match in pattern.finditer(source):
            if match.start("name") in inside or match.start("texts") in inside:
                continue
            for text in re.finditer(_PLAIN, match["texts"]):
                found.append((match["name"], text[0][1:-1], match.start("texts") + text.start()))
    return sorted(found, key=lambda one: one[2])


def bad_lengths(source: str) -> Iterator[tuple[str, int]]:
    """Every `duration("…")` that CEL cannot read, so that its condition would never hold."""
    inside = _inside_quotes(source)
    for match in _LENGTH.finditer(source):
        text = match["text"][1:-1]
        if match.start() not in inside and not _CEL_LENGTH.fullmatch(text):
            yield text, match.start("text")


def bare_moments(source: str, parts: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Every moment of a record that is not made one with `timestamp(…)`, by `parts` of facts."""
    inside = _inside_quotes(source)
    for match in _PART.finditer(source):
        if match.start() not in inside and parts.get(match["name"]) == match["part"]:
            yield match[0].strip(), match.start()


def members(source: str) -> Iterator[tuple[str, str, int]]:
    """Every part of a name, as `post.url` or `tone["calm"]`: the name, the part, and where."""
    inside = _inside_quotes(source)
    for match in _MEMBER.finditer(source):
        if match.start() not in inside:
            part = match["part"] or match["text"][1:-1]
            yield match["name"], part, match.start("part" if match["part"] else "text")


def _inside_quotes(source: str) -> frozenset[int]:
    """Every offset that stands inside a text, its opening quote not counted."""
    spans = (match.span() for match in re.finditer(STRING, source))
    return frozenset(offset for start, end in spans for offset in range(start + 1, end))
