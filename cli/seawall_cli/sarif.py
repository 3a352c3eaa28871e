"""Problems as SARIF 2.1.0, the format in which code scanning takes the results of checks.

Files are named relative to where the command runs, which in CI is the top of the checkout: only so
can a result be shown at its line. A file elsewhere is named by its whole address.
"""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from seawall.language.codes import EXPLANATIONS
from seawall.language.problems import Problem
from seawall_cli.checking import Looked

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HERE = "%SRCROOT%"


def log(found: list[Looked], here: Path) -> dict[str, Any]:
    """The log of one run over these files, as JSON values; `here` is what names are relative to."""
    codes = sorted({problem.code for looked in found for problem in looked.problems})
    driver = {
        "name": "Seawall",
        "version": version("seawall"),
        "rules": [_rule(code) for code in codes],
    }
    results = [
        _result(problem, codes.index(problem.code), _location(looked.path, here))
        for looked in found
        for problem in looked.problems
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    known = EXPLANATIONS.get(code)
    if known is None:
        return {"id": code, "shortDescription": {"text": code}}
    examples = [
        f"\n\n{what}:\n\n```yaml\n{text}```"
        for what, text in (("Wrong", known.wrong), ("Right", known.right))
        if text
    ]
    return {
        "id": code,
        "shortDescription": {"text": known.title},
        "fullDescription": {"text": known.text},
        "help": {"text": known.text, "markdown": known.text + "".join(examples)},
        "defaultConfiguration": {"level": known.severity},
    }


def _result(problem: Problem, rule: int, file: dict[str, str]) -> dict[str, Any]:
    region = {"startLine": problem.place.line, "startColumn": problem.place.column}
    told = f"{problem.message}\nHelp: {problem.help}" if problem.help else problem.message
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": told},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
    }


def _location(path: Path, here: Path) -> dict[str, str]:
    whole = (here / path).resolve()
    if whole.is_relative_to(here.resolve()):
        relative = whole.relative_to(here.resolve()).as_posix()
        return {"uri": quote(relative), "uriBaseId": _HERE}
    return {"uri": whole.as_uri()}
