"""Lists what is kept as JSON: every structure of plans, states and entries, field by field.

    python -m tests.store.databases.forms        writes `forms.txt` anew

A test holds the list against the structures, so that none is changed without a thought for the
databases that there are; docs/design.md says what to do ("When the formats change").
"""

from __future__ import annotations

import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import NODEFAULT, Struct, structs

from seawall.machine.chain import SEALED
from seawall.machine.entries import Body
from seawall.machine.plan import Plan
from seawall.machine.state import State
from seawall.store import sql

LIST = Path(__file__).with_name("forms.txt")


def text() -> str:
    """The whole list."""
    roots = (("plan", (Plan,)), ("state", (State,)), ("entries", typing.get_args(Body)))
    lines = [f"schema {sql.SCHEMA}, states since {sql.STATES}"]
    for title, types in roots:
        lines += ["", f"# {title}"]
        lines += sorted({line for one in types for line in _lines(one, set())})
    lines += ["", "# sealed", *(f"{t.__name__}({', '.join(names)})" for t, names in SEALED.items())]
    return "\n".join(lines) + "\n"


def _lines(struct: type[Struct], seen: set[type]) -> Iterator[str]:
    """A structure and those inside it, a line each."""
    if struct in seen:
        return
    seen.add(struct)
    config = struct.__struct_config__
    rules = [] if config.tag is None else [f"kind={config.tag}"]
    rules += ["omits defaults"] if config.omit_defaults else []
    fields = ", ".join(_field(field) for field in structs.fields(struct))
    yield f"{struct.__name__}({fields})" + "".join(f" {rule}" for rule in rules)
    for field in structs.fields(struct):
        for inner in _structs(field.type):
            yield from _lines(inner, seen)


def _field(field: structs.FieldInfo) -> str:
    said = f"{field.encode_name}: {_named(field.type)}"
    if field.required:
        return said
    default = field.default_factory() if field.default is NODEFAULT else field.default
    return f"{said} = {msgspec.json.encode(default).decode()}"


def _named(kind: Any) -> str:
    """A type as one writes it."""
    named = kind.__name__ if isinstance(kind, type) and not typing.get_args(kind) else str(kind)
    return named.replace("seawall.machine.", "").replace("typing.", "").replace("datetime.", "")


def _structs(kind: Any) -> Iterator[type[Struct]]:
    """The structures in a type."""
    for inner in typing.get_args(kind):
        yield from _structs(inner)
    if isinstance(kind, type) and issubclass(kind, Struct):
        yield kind


if __name__ == "__main__":
    LIST.write_text(text())
