"""Why a file is not YAML, in words for people who do not program.

The parser says what it was looking for where it gave up. Mostly the slip is a common one, and
often it stands where something began rather than where the parser stopped.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import yaml

from seawall.hints import CURLY, CURLY_QUOTES, MAX_QUOTED, STRAIGHT
from seawall.language import document, forms

_AT_SIGN = "put a text that begins with such a sign in quotes"
_INDENT = "begin each key of one list or mapping in the same column"
_SAID = (
    ("expected ',' or ']'", "a comma or a ] is missing here", "write a list as [one, two]"),
    (
        "expected ',' or '}'",
        "a comma or a } is missing here",
        "write keys in braces as {one: 1, two: 2}",
    ),
    ("end of stream", "this quote is never closed", "close it with the same quote"),
    (
        "unknown escape character",
        "a \\ in double quotes has a meaning of its own",
        "put the text in single quotes, or write \\\\",
    ),
    ("hexdecimal", "a \\ in double quotes has a meaning of its own", "put it in single quotes"),
    (
        "expected '-'",
        "this is no entry of the list above it",
        "begin it with - , or indent it less",
    ),
    (
        "cannot start any token",
        "a text cannot begin with this sign",
        _AT_SIGN + ', as "@acme"',
    ),
    ("tab character", "a tab stands where spaces must", "indent with spaces"),
    (
        "comment or line break",
        "after | or > nothing may stand on the same line",
        "begin the text on the next line, indented",
    ),
    (
        "expected node content",
        "a value is missing before this, or this sign stands alone",
        "give the value, or put the sign in quotes",
    ),
    (
        "expected key",
        "this does not go on from what stands before it",
        "put a text with quotes inside it in other quotes, and " + _INDENT,
    ),
    ("could not find expected ':'", "this line has no colon", "write it as key: value"),
    (
        "sequence entries are not allowed",
        "a - is not expected here",
        "begin the list on the next line, or put the text in quotes",
    ),
    ("anchor", "a text cannot begin with &", _AT_SIGN + ', as "& more"'),
    ("alias", "a text cannot begin with *", _AT_SIGN + ', as "*"'),
    ("tag", "a text that begins with ! lacks its quotes", "write it as '!serious'"),
    ("directive", "a line cannot begin with %", _AT_SIGN),
    ("document start", "this does not go on from what stands above it", _INDENT),
)


def explain(error: yaml.MarkedYAMLError, lines: list[str]) -> tuple[str, str, Any]:
    """What is wrong, what would be right, and the mark of where (None if nobody knows)."""
    context, problem = error.context or "", error.problem or "it cannot be read"
    mark, began = error.problem_mark or error.context_mark, error.context_mark
    number = mark.line if mark else 0
    line = lines[number] if number < len(lines) else ""
    if mark and "\t" in line[: mark.column + 1]:
        return "a tab stands where spaces must", "indent with spaces", mark
    if "whitespace or line break" in problem and "!" in line:
        return "a text that begins with ! lacks its quotes", "write it as '!known(\"x\")'", mark
    if "&&" in line and "anchor" in context:
        return "a condition that begins with ! lacks its quotes", "write it as '!a && b'", mark
    if mark and (slip := _quotes_slip(problem, line, mark) or _indent_slip(error, lines, mark)):
        return slip
    if began and "flow" in context and "expected ','" in problem and began.line != number:
        return "this bracket is never closed", "close it where the list or mapping ends", began
    if began and ("quoted scalar" in context or "simple key" in context):
        mark = began if "end of stream" in problem or "':'" in problem else mark
    said = f"{problem} {context}"
    found = next(((what, help) for words, what, help in _SAID if words in said), None)
    return *(found or (problem, "look at quotes, brackets and indentation just above")), mark


_COLON = "a colon is not expected here"
_BEGIN = re.compile(r" *(?:- +)*")
"""What stands before the first key of a line."""
_KEY = re.compile(r"([A-Za-z_][\w-]*):(?= |$)")
_CURLY = re.compile(rf"(?:^|[:\[{{,-])\s*([{CURLY_QUOTES}])")
"""A curly quote where a straight one would begin a text."""


def curly_before(line: str, column: int) -> re.Match[str] | None:
    """The last curly quote (its group 1) before a column that was to begin a text."""
    return next(iter([*_CURLY.finditer(line, 0, column)][::-1]), None)


def _quotes_slip(problem: str, line: str, mark: Any) -> tuple[str, str, Any] | None:
    """A text that lacks its quotes, or has those of a word processor."""
    in_braces = "expected ',' or" in problem
    if not in_braces and "mapping values are not allowed" not in problem:
        return None
    if curly := curly_before(line, mark.column):
        return CURLY, STRAIGHT, _mark(mark.line, curly.start(1))
    before, after = line[: mark.column], line[mark.column :]
    if not after.startswith(":"):
        return None
    ends = r"[,}\]]" if in_braces else "#"
    starts = r"(?:^|[\s{,])([\w-]+): +([^,{}\[\]]*)$" if in_braces else r"^[\s-]*([\w-]+): +(.*)$"
    if (found := re.search(starts, before)) is None:
        return None
    last = before.rpartition(" ")[2]
    if in_braces and last in _known_keys():
        return (
            f"a comma is missing before `{last}`",
            "write keys in braces as {one: 1, two: 2}",
            mark,
        )
    text = (found[2] + re.split(ends, after)[0]).strip()
    help = "put the text in quotes"
    if len(text) <= MAX_QUOTED:
        quote = "'" if '"' in text else '"'
        help += f", as {found[1]}: {quote}{text}{quote}"
    if in_braces:
        help += f"; if `{last}` is a key, put a comma before it"
    return _COLON, help, mark


def _indent_slip(
    error: yaml.MarkedYAMLError, lines: list[str], mark: Any
) -> tuple[str, str, Any] | None:
    """A key that does not begin in the column of those that it belongs to."""
    problem, began, line = error.problem or "", error.context_mark, lines[mark.line : mark.line + 1]
    here = _BEGIN.match(line[0]) if line else None
    key = _KEY.match(line[0], here.end()) if here else None
    if here is None or key is None:
        return None
    column, there = here.end(), _mark(mark.line, here.end())
    above = _neighbour(lines[: mark.line][::-1])
    if "mapping values are not allowed" in problem and key.end() - 1 == mark.column:
        help = f"begin it under `{above[1]}`" if above else _INDENT
        return "this key is indented too far", help, there
    is_less = "expected '-'" in problem or "expected key" in problem
    if not is_less or column != mark.column or began is None or column <= began.column:
        return None
    below = _neighbour(lines[mark.line + 1 :])
    beside = [one for one in (above, below) if one and one[0] > column]
    if not beside:
        return None
    right = min(beside, key=lambda one: one[0])
    by = right[0] - column
    many = "one space" if by == 1 else f"{by} spaces"
    return (
        "this key is not indented far enough",
        f"indent it {many} more, as `{right[1]}` is",
        there,
    )


def _neighbour(lines: list[str]) -> tuple[int, str] | None:
    """The column and name of the key that the first line with something on it begins with."""
    line = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "")
    begin = _BEGIN.match(line)
    key = _KEY.match(line, begin.end()) if begin else None
    return (key.start(), key[1]) if key else None


def _mark(line: int, column: int) -> Any:
    return yaml.Mark("", 0, line, column, None, 0)


@lru_cache(maxsize=1)
def _known_keys() -> frozenset[str]:
    """Every key of the language."""
    found = (forms.fields(form).items() for form in forms.within(document.Playbook))
    return frozenset(key.alias or name for fields in found for name, key in fields)
