"""Problems as GitHub's workflow commands: each becomes a note at its line of a pull request.

A command is a line `::error file=…,line=…::message`. Percent signs and line breaks are escaped in
all of it, and in properties the signs that end one, too; so nothing in a playbook or in the name of
a file can end a command early or begin another.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.harmless import harmless
from seawall.language.codes import EXPLANATIONS
from seawall.language.problems import Problem
from seawall_cli.checking import Looked

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def commands(found: list[Looked]) -> Iterator[str]:
    """A workflow command for each problem of each file."""
    for looked in found:
        for problem in looked.problems:
            yield _command(str(looked.path), problem)


def _command(file: str, problem: Problem) -> str:
    known = EXPLANATIONS.get(problem.code)
    title = f"{known.title} ({problem.code})" if known is not None else problem.code
    properties = {
        "file": file,
        "line": str(problem.place.line),
        "col": str(problem.place.column),
        "title": title,
    }
    listed = ",".join(f"{key}={_escaped(text, _PROPERTY)}" for key, text in properties.items())
    told = f"{problem.message}\nHelp: {problem.help}" if problem.help else problem.message
    return f"::{problem.severity} {listed}::{_escaped(told, _DATA)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in harmless(text))
