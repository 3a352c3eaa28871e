"""Fuzzes the whole check: whatever a playbook says, it compiles or is refused in its place.

An input is a list of edits to a playbook of the corpus: a value in the place of another, a part
moved, doubled or left out, an expression put together from the words of the language. So most
inputs are valid YAML with every key in a likely place, and reach the checks of the whole plan.
How to run it stands in README.md.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["seawall.language", "seawall.analysis"]):
    from claims import hold_for_bytes
    from seawall import catalogue
    from seawall.language.compiler import compile_text
    from seawall.language.source import read

import yaml

from seawall.errors import BadPlaybook

ROOT = Path(__file__).resolve().parent.parent

WORDS = [
    "now", "opened_at", "entered_at", "visits", "overdue", "actor", "known(", '"', "'", "(", ")",
    "[", "]", "{", "}", ",", ".", "?", ":", "&&", "||", "!", "==", "!=", "<", ">", "<=", "+", "-",
    "*", "/", "%", "in", "1", "2.5", "true", "false", "null", "//", "has(", ".all(x,", "x",
    ".exists(x,", ".map(x,", "size(", "matches(", "contains_any(", "count_words(", "similarity(",
    "duration('1h')", "timestamp('2026-01-01T00:00:00Z')", "'''", '"""', "r'", "\\", "\n", "`", "_",
    "é", "claim", "level", "answer", "posted_at", "reach", "severity", "people", "1e999", "0x10",
]  # fmt: skip
"""Words of expressions."""

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 10**29, 1e308, float("inf"), float("nan"), "", " ", "~", "a",
    "x" * 61,
    "x" * 3000, [], {}, [[]], [{}], {"a": {}}, "main", "done", "owner", "deputy", "all", "any",
    "1h", "90s", "0s", "3660d", "99999w", "P1D", "PT0S", "50%", "0%", "100%", "101%", "due",
    "due-5m",
    "due+10m", "opened_at", "entered_at", "ended_at", "UTC", "Europe/Amsterdam", "../etc", "NL",
    "DE-BY",
    "__class__", "list_supported_countries", "09:00-17:00", "24:00-24:00", "00:00-00:01", "mon-sun",
    "0000-00-00", "9999-12-31", "10:00", "text", "choice", "datetime", "list", "checklist",
    "\x1b[2J",
    "\u202e", "é😀", "\x00", "(a+)+$", "(?P<x>a)", "[", "a{1000}{1000}", "ended", "tiny",
    "fault_check",
    {"en": "Hello"}, {"when": "true", "to": "a"}, {"within": "1h"}, ["a", "a"], ["a", "b", "c"],
]  # fmt: skip
"""Values that stand where others are expected."""

KEYS = [
    "id", "title", "guide", "owner", "collect", "require", "fresh", "skip", "skippable", "next",
    "max_visits", "due", "relax", "escalate", "on_timeout", "pausable", "after", "approve",
    "repeat",
    "wait", "tracks", "join", "each", "call", "with", "result", "confidential", "when", "to", "is",
    "within", "of", "calendar", "at", "legal", "every", "until", "promise", "item", "from", "steps",
    "start", "set", "tell", "signal", "signals", "never", "measures", "ends", "facts", "roles",
    "calendars", "escalations", "labels", "open", "key", "holidays", "closed", "hours", "timezone",
    "deputy", "type", "items", "min", "max", "pattern", "optional", "outlives", "by", "need",
    "rounds",
    "not_author", "times", "manual", "for", "target", "say", "that", "override", "__class__", "é",
    "",
]  # fmt: skip
"""Every key of the language, and some that are none."""


def seeds() -> list[Any]:
    """The playbooks to start from, read."""
    files = [*(ROOT / "playbooks").glob("*.yaml"), *(ROOT / "docs" / "examples").glob("*.yaml")]
    files += (ROOT / "tests").rglob("*.yaml")
    found = []
    for path in sorted(files):
        try:
            data = read(path.name, path.read_bytes()).data
        except BadPlaybook:
            continue
        if isinstance(data, dict) and "scenario" not in data and path.stat().st_size < 20_000:
            found.append(data)
    return found


SEEDS = seeds()
FIND = catalogue.beside(None)


class _Plain(yaml.SafeDumper):
    """Writes no aliases, which playbooks may not have."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out."""
        return True


def one(data: bytes) -> None:
    """Edit a playbook as the bytes say, and compile it."""
    choose = atheris.FuzzedDataProvider(data)
    playbook = copy.deepcopy(SEEDS[choose.ConsumeIntInRange(0, len(SEEDS) - 1)])
    for _ in range(choose.ConsumeIntInRange(1, 6)):
        _edit(playbook, choose)
    try:
        text = yaml.dump(playbook, Dumper=_Plain, sort_keys=False, allow_unicode=True)
    except (yaml.YAMLError, RecursionError):
        return
    given = text.encode("utf-8", "surrogatepass")
    try:
        compile_text("fuzz.yaml", given, FIND)
    except BadPlaybook as error:
        hold_for_bytes(error, given)


def _edit(playbook: Any, choose: Any) -> None:
    """One edit, somewhere in the playbook."""
    spots = list(_spots(playbook))
    if not spots:
        return
    around, part = spots[choose.ConsumeIntInRange(0, len(spots) - 1)]
    other, its = spots[choose.ConsumeIntInRange(0, len(spots) - 1)]
    kind = choose.ConsumeIntInRange(0, 7)
    if kind == 0:
        around[part] = copy.deepcopy(VALUES[choose.ConsumeIntInRange(0, len(VALUES) - 1)])
    elif kind == 1:
        around[part] = copy.deepcopy(other[its])
    elif kind == 2:
        del around[part]
    elif kind == 3 and isinstance(around, list):
        around.insert(part, copy.deepcopy(around[part]))
    elif kind == 4 and isinstance(around, dict):
        key = KEYS[choose.ConsumeIntInRange(0, len(KEYS) - 1)]
        around[key] = copy.deepcopy(other[its])
    elif kind == 5 and isinstance(around, dict):
        key = KEYS[choose.ConsumeIntInRange(0, len(KEYS) - 1)]
        around[key] = around.pop(part)
    elif kind == 6:
        words = [choose.PickValueInList(WORDS) for _ in range(choose.ConsumeIntInRange(1, 9))]
        around[part] = " ".join(words)
    else:
        around[part] = choose.ConsumeUnicode(20)


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a value, as what it stands in and its key or index there."""
    waiting = [value]
    while waiting:
        around = waiting.pop()
        inside = around.items() if isinstance(around, dict) else enumerate(around)
        for part, one_value in list(inside):
            yield around, part
            if isinstance(one_value, (dict, list)):
                waiting.append(one_value)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
