"""Reading a roster: a TOML file that says who holds which role, and who stands in for whom.

[people]
anna = ["listener"]
bram = {roles = ["lead"], deputy = "anna"}
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seawall.errors import BadConfig
from seawall.machine.facts import Unfit
from seawall.machine.facts import text as accept_text
from seawall.machine.limits import MAX_NAME
from seawall.machine.people import Person, Roster

MAX_BYTES = 1_000_000


def load(path: Path) -> Roster:
    """The roster in a file. Raises BadConfig with what is wrong and where."""
    import tomllib

    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 1).decode()
        if len(text) > MAX_BYTES:
            raise BadConfig(f"the roster {path} is larger than {MAX_BYTES:,} bytes")
        data = tomllib.loads(text)
    except FileNotFoundError:
        raise BadConfig(f"there is no roster {path}") from None
    except OSError as error:
        raise BadConfig(f"the roster {path} cannot be read: {error.strerror}") from None
    except RecursionError:
        raise BadConfig(f"the roster {path} is nested too deeply") from None
    except ValueError as error:  # not UTF-8, not TOML, or a number of thousands of digits
        raise BadConfig(f"the roster {path} is not TOML: {error}") from None
    try:
        return parse(data)
    except Unfit as error:
        raise BadConfig(f"the roster {path}: {error}") from None


def parse(data: dict[str, Any]) -> Roster:
    """The roster that this data describes. Raises Unfit."""
    if unknown := [name for name in data if name != "people"]:
        raise Unfit(f"there is no table [{unknown[0][:40]}]; a roster has [people]")
    people = data.get("people")
    if not isinstance(people, dict) or not people:
        raise Unfit('it names nobody; write [people] and below it anna = ["listener"]')
    roster = Roster(people={_name(name): _person(name, given) for name, given in people.items()})
    for name, person in roster.people.items():
        if person.deputy is not None and (
            person.deputy not in roster.people or person.deputy == name
        ):
            raise Unfit(f"{name}'s deputy {person.deputy!r} must be another person of the roster")
    return roster


def _name(name: str) -> str:
    return _one_line(name, f"the name {ascii(name)[:60]}")


def _one_line(text: str, what: str) -> str:
    try:
        given = accept_text(text, MAX_NAME)
    except Unfit as error:
        raise Unfit(f"{what} {error}") from None
    if "\n" in given or "\t" in given:
        raise Unfit(f"{what} must stand on one line")
    return given


def _person(name: str, given: Any) -> Person:
    """`["lead"]` or `{roles = ["lead"], deputy = "anna"}`."""
    if isinstance(given, list):
        given = {"roles": given}
    if not isinstance(given, dict) or set(given) - {"roles", "deputy"}:
        raise Unfit(f'{name} must be ["role", …] or {{roles = ["role"], deputy = "somebody"}}')
    roles, deputy = given.get("roles", []), given.get("deputy")
    if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
        raise Unfit(f"{name}'s roles must be a list of texts")
    if deputy is not None and not isinstance(deputy, str):
        raise Unfit(f"{name}'s deputy must be a person's name")
    for role in roles:
        _one_line(role, f"{name}'s role {ascii(role)[:60]}")
    return Person(roles=tuple(roles), deputy=deputy)
