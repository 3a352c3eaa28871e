"""Fuzzes the roster: whatever the file, it names people and their roles or is refused as BadConfig.

Half of the inputs are raw bytes, half are put together from pieces of TOML.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["seawall.roster", "tomllib"]):
    from claims import pieced
    from seawall import BadConfig, load_roster

PIECES = [
    "[people]\n", "[[people]]\n", "[people.anna]\n", "anna", "bram", " = ", '["lead"]', "[]", "{}",
    '{roles = ["lead"]}', '{roles = ["lead"], deputy = "anna"}', '"', "'", '"""', "\n", ".", ",",
    '"a\\u001b"', '"a\\u202e"', "\x1b", "\x00", "\ud800", "#", "1979-05-27T07:32:00Z", "1e400",
    "9" * 50, "true", "roles", "deputy", "[" * 200, "{a=" * 200, "x" * 300, "é", "\r", "\ufeff",
]  # fmt: skip
FILE = Path(tempfile.mkdtemp()) / "seawall.toml"


def one(data: bytes) -> None:
    """Read the bytes as a roster."""
    FILE.write_bytes(pieced(data, PIECES))
    try:
        roster = load_roster(FILE)
    except BadConfig:
        return
    assert roster.people
    for name, person in roster.people.items():
        assert name.strip()
        assert person.deputy is None or person.deputy in roster.people
        assert name in roster.people
        assert all(isinstance(role, str) for role in roster.roles(name))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
