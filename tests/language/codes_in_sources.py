"""The codes that the package gives problems, read off its syntax trees."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import seawall

_ENGINE = Path(seawall.__file__).parent
_FILES = (
    *(_ENGINE / "language").rglob("*.py"),
    *(_ENGINE / "analysis").glob("*.py"),
    _ENGINE / "expectations.py",
    _ENGINE.parents[1] / "cli" / "seawall_cli" / "checking.py",
)
_OTHER_CALLS = ("replace", "sub", "append", "Wrong", "Explanation", "Read")


def codes_in_sources() -> set[str]:
    """Every code that is given to a problem anywhere."""
    codes: set[str] = set()
    for path in _FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            codes |= set(_codes_of(node))
    return codes


def _codes_of(node: ast.AST) -> Iterator[str]:
    """The codes that one call, or one returned code with its message, names."""
    parts: list[ast.expr] = []
    prefix = ""
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
        parts = node.value.elts
    elif isinstance(node, ast.Call):
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called.endswith("known"):  # known("fact", name, …): a problem called unknown_fact
            prefix = "unknown_"
            parts = node.args
        elif called not in _OTHER_CALLS:
            keywords = {keyword.arg: keyword.value for keyword in node.keywords}
            parts = [keywords["code"], keywords["message"]] if "code" in keywords else node.args
    if len(parts) < 2 or not (prefix or _is_message(parts[1])):
        return
    if isinstance(parts[0], ast.Constant) and isinstance(parts[0].value, str):
        code = prefix + (parts[0].value.replace(" ", "_") if prefix else parts[0].value)
        if re.fullmatch(r"[a-z]+(_[a-z]+)*", code):
            yield code


def _is_message(part: ast.expr) -> bool:
    """Whether this is a sentence: written out, put together, made before, or told elsewhere."""
    if isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
        return part.func.id == "_told"
    if isinstance(part, ast.Constant):
        return isinstance(part.value, str) and " " in part.value
    if isinstance(part, ast.BinOp):
        return _is_message(part.left)
    made = isinstance(part, ast.Name) and part.id == "message"
    made = made or (isinstance(part, ast.Attribute) and part.attr == "message")
    return made or isinstance(part, ast.JoinedStr)
