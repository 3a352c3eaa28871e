"""Fuzzes the YAML reader: whatever the bytes, they are read or refused in their place.

Half of the inputs are raw bytes, half are put together from pieces of YAML, so that the fuzzer
comes past the first character. How to run it stands in README.md.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["seawall.language"]):
    from claims import hold_for_bytes, pieced
    from seawall.language.source import Source, read

from seawall.errors import BadPlaybook

PIECES = [
    "a", "key", "\n", "\n  ", "\n    ", " ", ": ", ":", "- ", "? ", "{", "}", "[", "]", ", ", "|",
    ">",
    "|-", ">+2", "\n---\n", "\n...\n", "#", " # c\n", "&a ", "*a", "!", "!!str ", "!<x>",
    "%YAML 1.2\n",
    "'", "''", '"', '\\"', '"\\x41"', '"\\u263a"', '"\\ud800"', "\\", "~", "null", "true", "no",
    "0x1F",
    "1e999", "-.inf", "9" * 31, "\t", "\r", "\r\n", "\x85", "\u2028", "\ufeff", "\x00", "\x1b[2J",
    "\u202e", "é", "😀", "<<: ", "@", "`", "2026-11-20", "a: 1\n", "b:\n  - c\n", "x: {y: [z]}\n",
]  # fmt: skip
"""What YAML is made of, and what it is not."""


def one(data: bytes) -> None:
    """Read the bytes, and look at every place in what was read."""
    given = pieced(data, PIECES)
    try:
        source = read("fuzz.yaml", given)
    except BadPlaybook as error:
        hold_for_bytes(error, given)
        return
    _look(source, source.data, ())


def _look(source: Source, value: object, path: tuple[str | int, ...]) -> None:
    place = source.place(path)
    assert 1 <= place.line <= len(source.lines) + 1
    inside = value.items() if isinstance(value, dict) else ()
    inside = enumerate(value) if isinstance(value, list) else inside
    for part, one_value in inside:
        source.key((*path, part))
        _look(source, one_value, (*path, part))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
