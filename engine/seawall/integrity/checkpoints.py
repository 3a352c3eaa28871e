"""Signed pictures of the heads of all logs, so that rewriting a whole log shows too.

A chain shows that a log was changed somewhere; it cannot show that somebody with full access wrote
a whole log anew, or took an incident away. A checkpoint is a file of JSON lines, kept where they
cannot reach it: the hash of each incident's last entry, what is registered, and in its last line an
Ed25519 signature over the SHA-256 of all lines before. Logs only grow, so whatever a checkpoint
says of a log must be true of it for ever. A checkpoint can name the one before it; then they make
a chain themselves, and one that was left out is missed.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from msgspec import Struct, structs

import seawall
from seawall.answers.views import Checkpoint
from seawall.errors import BadCheckpoint, BadConfig, Damaged
from seawall.integrity.lines import Lines, Writer, created, opened
from seawall.integrity.verification import Pin
from seawall.machine.chain import stamp
from seawall.store.dialect import Row
from seawall.store.reading import Reading

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

FORMAT = 1
_SIGNED = "seawall checkpoint 1 "
"""What is signed begins so, that a signature given for something else means nothing here."""


class Head(Struct, frozen=True, tag_field="row", tag="checkpoint"):
    """The first line; `after` is the hash that the checkpoint before it ends with."""

    format: int
    program: str
    at: str
    after: str | None


class PlaybookLine(Struct, frozen=True, tag_field="row", tag="playbook"):
    """A registered playbook, with the SHA-256 of its source."""

    digest: str
    id: str
    version: str
    position: int
    source: str
    registered_at: str


class IncidentLine(Struct, frozen=True, tag_field="row", tag="incident"):
    """An incident and the last entry of its log."""

    number: int
    id: str
    drill: bool
    seq: int
    head: str


class Signature(Struct, frozen=True, tag_field="row", tag="signature"):
    """The last line: the hash of all lines before it, the key's SHA-256, and the signature."""

    playbooks: int
    incidents: int
    sha256: str
    key: str
    signature: str


Line = Head | PlaybookLine | IncidentLine | Signature


# --- keys --------------------------------------------------------------------------------------


def new_key(file: Path) -> Path:
    """Make a key to sign with at `file` (for its owner's eyes only), and the public one beside it.

    Gives the public key's file, which ends in `.pub`. Raises BadConfig where one is there already.
    """
    from cryptography.hazmat.primitives import serialization as forms
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    secret = key.private_bytes(forms.Encoding.PEM, forms.PrivateFormat.PKCS8, forms.NoEncryption())
    public = key.public_key().public_bytes(
        forms.Encoding.PEM, forms.PublicFormat.SubjectPublicKeyInfo
    )
    beside = file.with_name(f"{file.name}.pub")
    for path in (file, beside):
        if path.exists():
            raise BadConfig(f"{path} is there already; a key is never written over")
    _write(file, secret, 0o600)
    _write(beside, public, 0o644)
    return beside


def _write(file: Path, data: bytes, mode: int) -> None:
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
            stream.write(data)
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        raise BadConfig(f"{file} cannot be written to: {said}") from None


def _private(file: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key: Any = _loaded(file, lambda data: load_pem_private_key(data, None))
    if not isinstance(key, Ed25519PrivateKey):
        raise BadConfig(f"{file} is no Ed25519 key; `seawall checkpoint --new-key` makes one")
    return key


def _public(file: Path) -> Ed25519PublicKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key: Any = _loaded(file, load_pem_public_key)
    if not isinstance(key, Ed25519PublicKey):
        raise BadConfig(f"{file} is no public Ed25519 key")
    return key


def _loaded(file: Path, load: Any) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm

    with opened(file, "key") as stream:
        data = stream.read(100_000)
    try:
        return load(data)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise BadConfig(f"{file} is no key without a password, in PEM") from None


def _fingerprint(key: Ed25519PublicKey) -> str:
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()


# --- making one --------------------------------------------------------------------------------


def make(
    tx: Reading, key: Path, to: Path | BinaryIO, at: datetime, after: Path | None
) -> Checkpoint:
    """Write and sign a checkpoint of everything as it stands.

    With `after` it names the checkpoint before it, which everything must still bear out. Raises
    BadConfig for a key that is none, BadCheckpoint for an earlier one that is none, and Damaged
    where something is not any more as the earlier one says.
    """
    private = _private(key)
    before = None if after is None else _still_true(tx, after, private.public_key())
    with created(to) as stream:
        out = Writer(stream)
        out.line(Head(FORMAT, seawall.__version__, stamp(at), before))
        playbooks = incidents = 0
        for row in tx.playbook_rows():
            out.line(playbook_line(row))
            playbooks += 1
        for number, id, drill, seq, head in tx.heads():
            out.line(IncidentLine(number, id, bool(drill), seq, head))
            incidents += 1
        sha256 = out.sha256
        signature = private.sign(_message(sha256)).hex()
        fingerprint = _fingerprint(private.public_key())
        out.line(Signature(playbooks, incidents, sha256, fingerprint, signature))
    return Checkpoint(
        at=at,
        after=before,
        playbooks=playbooks,
        incidents=incidents,
        sha256=sha256,
        key=fingerprint,
    )


def playbook_line(row: Row) -> PlaybookLine:
    """A playbook's row as a checkpoint says it."""
    digest, id, version, position, source, _, registered_at = row
    sha256 = hashlib.sha256(source.encode()).hexdigest()
    return PlaybookLine(digest, id, version, position, sha256, registered_at)


def at_position(line: PlaybookLine, position: int) -> PlaybookLine:
    """The same playbook at another position."""
    return structs.replace(line, position=position)


def _message(sha256: str) -> bytes:
    return f"{_SIGNED}{sha256}\n".encode()


def _still_true(tx: Reading, file: Path, key: Ed25519PublicKey) -> str:
    """The hash of an earlier checkpoint, if everything it says is still so.

    One that another key signed is taken by its hash: keys are replaced.
    """
    earlier = Opened(file, key, or_another=True)
    for pin in earlier.pins():
        if tx.hash_of(pin.number, pin.id, pin.seq) != pin.head:
            raise Damaged(
                f"incident {pin.number} is not any more what the checkpoint of {pin.at} signed; "
                "see `seawall verify`"
            )
    return earlier.sha256


# --- reading one -------------------------------------------------------------------------------


class Opened:
    """A checkpoint whose signature was verified. What it says is read from its file anew."""

    def __init__(self, file: Path, key: Ed25519PublicKey, or_another: bool = False) -> None:
        self.file = file
        for line in self._lines():
            last = line
        if not isinstance(last, Signature):  # _lines ends with one or raises
            raise BadCheckpoint(f"the checkpoint {file} is not signed")
        if not (or_another and last.key != _fingerprint(key)):
            _verify(file, key, last)
        self.sha256 = last.sha256
        self._last = last

    def pins(self) -> Iterator[Pin]:
        """What it says of each incident, by number."""
        for line in self._again():
            if isinstance(line, IncidentLine):
                yield Pin(line.number, line.id, line.seq, line.head, line.drill, self.at)

    def playbooks(self) -> dict[str, PlaybookLine]:
        """The playbooks that were registered, by digest."""
        found: dict[str, PlaybookLine] = {}
        for line in self._again():
            if isinstance(line, IncidentLine):
                break
            if isinstance(line, PlaybookLine):
                found[line.digest] = line
        return found

    def _again(self) -> Iterator[Line]:
        for line in self._lines():
            yield line
        if line != self._last:
            raise BadCheckpoint(f"the checkpoint {self.file} changed while it was read")

    def _lines(self) -> Iterator[Line]:
        """Every line, in the order that there has to be. Raises BadCheckpoint."""
        with opened(self.file, "checkpoint") as stream:
            lines: Lines[Line] = Lines(stream, Line, BadCheckpoint)
            first = lines.next()
            if not isinstance(first, Head):
                raise lines.wrong("does not begin a checkpoint of Seawall")
            if first.format != FORMAT:
                raise lines.wrong(f"says format {first.format}; this Seawall reads {FORMAT}")
            self.at = first.at
            self.after = first.after
            yield first
            playbooks = incidents = number = 0
            while not isinstance(line := lines.next(), Signature):
                if isinstance(line, PlaybookLine) and not incidents:
                    playbooks += 1
                elif isinstance(line, IncidentLine) and line.number > number:
                    incidents, number = incidents + 1, line.number
                else:
                    raise lines.wrong("stands where it cannot stand")
                yield line
            if line.sha256 != lines.sha256:
                raise lines.wrong("has another SHA-256 than the lines before it: they were changed")
            if (line.playbooks, line.incidents) != (playbooks, incidents):
                raise lines.wrong("counts other lines than there are")
            lines.end()
            yield line


def _verify(file: Path, key: Ed25519PublicKey, last: Signature) -> None:
    from cryptography.exceptions import InvalidSignature

    if last.key != _fingerprint(key):
        raise BadCheckpoint(f"the checkpoint {file} was signed with another key")
    try:
        key.verify(bytes.fromhex(last.signature), _message(last.sha256))
    except (InvalidSignature, ValueError):
        raise BadCheckpoint(f"the signature of the checkpoint {file} does not fit") from None


def read(file: Path, public_key: Path) -> Opened:
    """A checkpoint, once its signature was verified. Raises BadCheckpoint, BadConfig."""
    return Opened(file, _public(public_key))


def read_with(file: Path | None, public_key: Path | None) -> Opened | None:
    """The checkpoint, if one is given; it is nothing without the key it is verified with."""
    if file is None:
        return None
    if public_key is None:
        raise BadConfig("a checkpoint is verified with the public key of whoever signed it")
    return read(file, public_key)
