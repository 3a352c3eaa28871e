"""Reading a roster: a TOML file that says who holds which role, and who stands in for whom.

[people]
anna = ["listener"]
bram = {roles = ["lead"], deputy = "anna"}

A scenario has one too, in YAML. What is wrong is said in the words of the file it stands in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from seawall.errors import BadConfig
from seawall.machine.facts import Unfit
from seawall.machine.facts import text as accept_text
from seawall.machine.limits import MAX_NAME
from seawall.machine.people import TIMER, Person, Roster
from seawall.roster_slips import explain

MAX_BYTES = 1_000_000

Write = Callable[[Any], str]
"""How a value is written in the file that a roster stands in."""


class Unheld(Unfit):
    """Something of a roster that cannot be: at the `path` of keys, or at the last key itself."""

    def __init__(self, said: str, *path: str, at_key: bool = False) -> None:
        super().__init__(said)
        self.path, self.at_key = path, at_key


def load(path: Path) -> Roster:
    """The roster in a file. Raises BadConfig with what is wrong and where."""
    import tomllib

    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise BadConfig(f"there is no roster {path}") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadConfig(f"the roster {path} cannot be read: {reason}") from None
    if len(data) > MAX_BYTES:
        raise BadConfig(f"the roster {path} is larger than {MAX_BYTES:,} bytes")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadConfig(f"{path}:{line}:1: this is not text in UTF-8; save it as that") from None
    try:
        return parse(tomllib.loads(text))
    except RecursionError:
        raise BadConfig(f"the roster {path} is nested too deeply") from None
    except Unheld as error:
        raise BadConfig(f"{path}{_place(text, error)}: {error}") from None
    except ValueError as error:  # not TOML, or a number of thousands of digits
        line, column, said = explain(str(error), text)
        raise BadConfig(f"{path}:{line}:{column}: this is not TOML: {said}") from None


def as_toml(value: Any) -> str:
    """A value as it is written in TOML."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {as_toml(one)}' for key, one in value.items())}}}"
    return json.dumps(value)


def as_yaml(value: Any) -> str:
    """A value as it is written in YAML."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {as_yaml(one)}' for key, one in value.items())}}}"
    return f"[{', '.join(value)}]" if isinstance(value, list) else str(value)


def parse(data: dict[str, Any]) -> Roster:
    """The roster that the data of a file describes. Raises Unheld."""
    if unknown := [name for name in data if name != "people"]:
        name = unknown[0]
        raise Unheld(f"there is no table [{name[:40]}]; a roster has [people]", name, at_key=True)
    people = data.get("people")
    if not isinstance(people, dict) or not people:
        raise Unheld('the roster names nobody; write [people] and below it anna = ["listener"]')
    return parse_people(people, as_toml)


def parse_people(people: dict[str, Any], write: Write) -> Roster:
    """The roster of these people, each given with their roles. Raises Unheld.

    What would be right is shown as `write` writes it.
    """
    roster = Roster(
        people={_name(name): _person(name, given, write) for name, given in people.items()}
    )
    for name, person in roster.people.items():
        if person.deputy is not None and (
            person.deputy not in roster.people or person.deputy == name
        ):
            said = f"{name}'s deputy {person.deputy[:40]!r} must be another person of the roster"
            raise Unheld(said, name, "deputy")
    return roster


def _name(name: str) -> str:
    if name == TIMER:
        said = f"the name {TIMER!r} is that of passing time; call the person otherwise"
        raise Unheld(said, name, at_key=True)
    return _one_line(name, f"the name {ascii(name)[:60]}", name)


def _one_line(text: str, what: str, name: str) -> str:
    try:
        given = accept_text(text, MAX_NAME)
    except Unfit as error:
        raise Unheld(f"{what} {error}", name, at_key=True) from None
    if "\n" in given or "\t" in given:
        raise Unheld(f"{what} must stand on one line", name, at_key=True)
    return given


def _person(name: str, given: Any, write: Write) -> Person:
    """`["lead"]` or `{roles = ["lead"], deputy = "anna"}`."""
    if isinstance(given, list):
        given = {"roles": given}
    if not isinstance(given, dict) or set(given) - {"roles", "deputy"}:
        whole = write({"roles": ["lead"], "deputy": "bram"})
        said = f"{name[:60]} must be given a list of roles; write {write(['lead'])} or {whole}"
        raise Unheld(said, name)
    roles, deputy = given.get("roles", []), given.get("deputy")
    if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
        said = f"{name[:60]}'s roles must be a list of texts; write {write(['lead'])}"
        raise Unheld(said, name, "roles")
    if deputy is not None and not isinstance(deputy, str):
        said = f"{name[:60]}'s deputy must be one person's name; write {write('bram')}"
        raise Unheld(said, name, "deputy")
    for role in roles:
        _one_line(role, f"{name}'s role {ascii(role)[:60]}", name)
    return Person(roles=tuple(roles), deputy=deputy)


def _place(text: str, error: Unheld) -> str:
    """Where in a file a table or person stands, as `:2:1`; nothing if it is not found."""
    if not error.path:
        return ""
    name = re.escape(error.path[0])
    quoted = re.escape(json.dumps(error.path[0], ensure_ascii=False))
    begin = re.compile(rf"""^[ \t]*(?:\[+[ \t]*)?({name}|{quoted}|'{name}')[ \t]*[=\].]""", re.M)
    if (found := begin.search(text)) is None:
        return ""
    line = text.count("\n", 0, found.start(1)) + 1
    return f":{line}:{found.start(1) - text.rfind(chr(10), 0, found.start(1))}"
