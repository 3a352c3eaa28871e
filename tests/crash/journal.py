"""What a worker writes down beside the database: what it means to do, and what it was answered.

Each line is written at once, in one call, and is in the file before anything else happens: killing
a process takes away nothing of what it handed to the kernel. Only a line that was being written
when the process died may be torn; it is left out, and what it would have said is not known.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from seawall import Message
from tests.crash.scripts import Outcome


class Intended(Struct, frozen=True, tag="intended", omit_defaults=True):
    """A command is about to be carried out, the `place`th of the script; -1 is the start.

    With a `point` something is to happen there; `found` is how the database stood before.
    """

    place: int
    point: int = 0
    found: tuple[int, ...] = ()


class Acknowledged(Struct, frozen=True, tag="acknowledged"):
    """The engine answered: from here on it must be so for ever."""

    place: int
    outcome: Outcome


class Failed(Struct, frozen=True, tag="failed"):
    """The database could not be used; the command will be asked again, under the same id."""

    place: int
    code: str
    message: str


class Carried(Struct, frozen=True, tag="carried"):
    """A message was carried to where it goes."""

    message: Message


class Broken(Struct, frozen=True, tag="broken"):
    """Something that may never be, in the worker's own words."""

    what: str


Line = Intended | Acknowledged | Failed | Carried | Broken
_decode: Callable[[bytes], Line] = msgspec.json.Decoder(Line).decode
# Made here, since threads that need one for the first time at once bring msgspec down.


class Journal:
    """A journal's file, for whoever writes it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        self._turn = threading.Lock()
        os.write(self._file, b"\n")  # ends a torn line

    def write(self, line: Line) -> None:
        """Add a line."""
        with self._turn:
            os.write(self._file, msgspec.json.encode(line) + b"\n")


class Account(Struct, frozen=True):
    """What a journal says."""

    lines: tuple[Line, ...]

    @property
    def answers(self) -> list[Outcome]:
        """What each command was answered, as far as the script came."""
        return [line.outcome for line in self.lines if isinstance(line, Acknowledged)]

    @property
    def furthest(self) -> int:
        """The furthest place of the script that was meant."""
        return max((line.place for line in self.lines if isinstance(line, Intended)), default=-1)

    def last_at(self, place: int) -> Intended | None:
        """When that place of the script was meant last."""
        meant = (line for line in reversed(self.lines) if isinstance(line, Intended))
        return next((line for line in meant if line.place == place), None)

    @property
    def carried(self) -> list[Message]:
        """The messages that were carried, some more than once."""
        return [line.message for line in self.lines if isinstance(line, Carried)]

    @property
    def failures(self) -> list[Failed]:
        """When the database could not be used."""
        return [line for line in self.lines if isinstance(line, Failed)]

    @property
    def broken(self) -> list[str]:
        """What may never be, and was."""
        return [line.what for line in self.lines if isinstance(line, Broken)]


def read(path: Path) -> Account:
    """What a journal says so far."""
    lines = path.read_bytes().splitlines() if path.exists() else []
    return Account(tuple(line for text in lines if (line := _line(text)) is not None))


def last(path: Path) -> Line | None:
    """The last line of a journal, if it is whole."""
    return _line(path.read_bytes().rpartition(b"\n")[0].rpartition(b"\n")[2])


def _line(text: bytes) -> Line | None:
    try:
        return _decode(text)
    except msgspec.DecodeError:
        return None
