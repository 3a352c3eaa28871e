"""Files of JSON lines that are read and written in constant memory: exports and checkpoints.

The first line says what the file is, the last one holds the SHA-256 of every byte before it, so a
file that was cut short or changed by accident says so by itself. Every line between is one row.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar

import msgspec
from msgspec import Struct

from seawall.errors import BadConfig, SeawallError, Unavailable

MAX_LINE = 64 * 2**20
"""Bytes of the longest line that is read; the plan of the largest playbook fits many times."""

T = TypeVar("T")


class Writer:
    """Writes lines and takes their SHA-256."""

    def __init__(self, to: BinaryIO) -> None:
        self._to = to
        self._hash = hashlib.sha256()
        self._encode = msgspec.json.Encoder().encode

    def line(self, value: Struct) -> None:
        """Write one line."""
        data = self._encode(value) + b"\n"
        self._hash.update(data)
        self._to.write(data)

    @property
    def sha256(self) -> str:
        """The hash of every line so far."""
        return self._hash.hexdigest()


class Lines(Generic[T]):
    """The lines of a file as structures of one type, each with where it stands.

    `number` is the number of the line read last, and `sha256` the hash of all lines before it.
    """

    def __init__(self, source: BinaryIO, kind: Any, error: type[SeawallError]) -> None:
        self._source, self._error = source, error
        self._decode = msgspec.json.Decoder(kind).decode
        self._hash = hashlib.sha256()
        self.number = 0
        self.sha256 = ""

    def next(self) -> T:
        """The next line. Raises the error if there is none, or none that can be understood."""
        self.number += 1
        self.sha256 = self._hash.hexdigest()
        data = self._read()
        if not data.endswith(b"\n"):
            if len(data) >= MAX_LINE:
                raise self.wrong(f"is longer than {MAX_LINE} bytes")
            raise self.wrong("is not there or not whole: the file was cut short")
        self._hash.update(data)
        try:
            line: T = self._decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise self.wrong(f"cannot be understood: {str(error)[:200]}") from None
        return line

    def end(self) -> None:
        """Raise the error if there are lines after the last."""
        self.number += 1
        if self._read():
            raise self.wrong("stands after the end")

    def wrong(self, what: str) -> SeawallError:
        """An error about the line read last."""
        return self._error(f"line {self.number} {what}")

    def _read(self) -> bytes:
        try:
            return self._source.readline(MAX_LINE)
        except OSError as error:
            raise Unavailable(f"the file cannot be read: {error.strerror}") from None


@contextmanager
def opened(file: Path | BinaryIO, what: str) -> Iterator[BinaryIO]:
    """The file to read from; one that was opened by others stays open."""
    if not isinstance(file, Path):
        yield file
        return
    try:
        stream = file.open("rb")
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise BadConfig(f"the {what} {file} cannot be read: {said}") from None
    with stream:
        yield stream


@contextmanager
def created(file: Path | BinaryIO) -> Iterator[BinaryIO]:
    """The file to write to, which is there whole or not at all, for its owner's eyes only."""
    import tempfile

    if not isinstance(file, Path):
        yield file
        file.flush()
        return
    try:
        handle, name = tempfile.mkstemp(prefix=f".{file.name[:60]}.", dir=file.parent)
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise BadConfig(f"{file} cannot be written to: {said}") from None
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except OSError as error:
        raise Unavailable(f"{file} cannot be written to: {error.strerror}") from None
    finally:
        with suppress(OSError):
            Path(name).unlink()
