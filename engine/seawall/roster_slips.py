"""Why a roster is not TOML, in words for people who do not program.

The parser says what it was looking for where it gave up. Mostly the slip is a common one, and
often it stands where something began rather than where the parser stopped.
"""

from __future__ import annotations

import re

from seawall.hints import CURLY, CURLY_QUOTES, MAX_QUOTED, STRAIGHT

_LIKE = 'as anna = ["listener"]'
_AT = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of .*)\)")
_KEY = re.compile(r"\s*([^=:\[{]*[^=:\[{\s])\s*([=:]|$)")
_SAID = (
    (
        "Expected newline or end of document",
        "this does not belong to what stands before it",
        "write one person a line, " + _LIKE,
    ),
    ("Invalid value", "a value is missing here", "write roles in quotes, " + _LIKE),
    ("Invalid statement", "this begins no line of a roster", "write a name first, " + _LIKE),
    ("Illegal character", "this character may not stand here", "take it out"),
    ("Expected ']'", "a ] is missing here", "write the heading as [people]"),
)


def explain(error: str, text: str) -> tuple[int, int, str]:
    """The line and column, from 1, of what is wrong; and what it is, with what would be right."""
    lines = text.split("\n")
    found = _AT.fullmatch(error)
    problem = found["what"] if found else error
    last = max(n for n, line in enumerate(lines, 1) if line.strip() or n == 1)
    number = int(found["line"]) if found and found["line"] else last
    column = int(found["column"]) if found and found["line"] else len(lines[last - 1]) + 1
    line = lines[number - 1]
    if curly := re.search(f"[{CURLY_QUOTES}]", line):
        return number, curly.start() + 1, f"{CURLY}; {STRAIGHT}, {_LIKE}"
    if "\u00a0" in line:
        said = "a non-breaking space stands where a plain one must; type the space anew"
        return number, line.index("\u00a0") + 1, said
    if "Cannot" in problem:
        return number, 1, "this name stands here twice; keep one of the two"
    if "Expected '='" in problem:
        return _joined(number, line)
    if slip := _unclosed(problem, lines, number, column):
        return slip
    if "Invalid value" in problem and (
        word := re.match(r"[^\W\d][\w -]*\w|\w", line[column - 1 :])
    ):
        shown = f'"{word[0]}"' if len(word[0]) <= MAX_QUOTED else '"listener"'
        return number, column, f"this text lacks its quotes; write {shown}"
    for words, what, help in _SAID:
        if words in problem:
            return number, column, f"{what}; {help}"
    return number, column, f"this cannot be read; write one person a line, {_LIKE}"


def _joined(number: int, line: str) -> tuple[int, int, str]:
    """A line in which no = follows the name."""
    key = _KEY.match(line)
    if key is None or key[2] == "":
        return number, 1, f"this line has no =; write a name and its roles, {_LIKE}"
    if key[2] == ":":
        return number, key.start(2) + 1, f"a name and its roles are joined by =; write them {_LIKE}"
    shown = f', as "{key[1]}" = ["listener"]' if len(key[1]) <= MAX_QUOTED else ""
    return number, key.start(1) + 1, f"this name must stand in quotes; write it so{shown}"


def _unclosed(
    problem: str, lines: list[str], number: int, column: int
) -> tuple[int, int, str] | None:
    """A bracket or quote that is not closed, or a comma that is missing inside one."""
    line = lines[number - 1]
    if "Illegal character '\\n'" in problem or "Unterminated" in problem:
        quotes = [at for at in (line.rfind('"'), line.rfind("'")) if at >= 0]
        begin = max(quotes, default=0) + 1
        return number, begin, "this quote is never closed; close it with the same quote"
    if "key part" in problem and not line[column - 1 :].strip():
        said = "what stands in braces goes on on the next line; write it on one line"
        return number, column, said
    if "Unclosed" not in problem:
        return None
    if line[column - 1 : column] in ('"', "'"):
        return number, column, 'a comma is missing here; write a list as ["one", "two"]'
    sign = "{" if "table" in problem else "["
    for above in range(number, 0, -1):
        before = lines[above - 1] if above < number else line[: column - 1]
        if (at := before.rfind(sign)) >= 0:
            close = "}" if sign == "{" else "]"
            return above, at + 1, f"this bracket is never closed; close it with {close}"
    return None
