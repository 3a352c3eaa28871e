"""The chain that makes a log's past hard to change, and the seals that let words be erased from it.

Each entry carries the SHA-256 over the hash of the entry before it and over everything it says, in
canonical JSON (RFC 8785: one form for equal values). Changing, removing, adding or reordering
entries breaks every hash from there on.

What people wrote (the value of a fact with its reason, the text of a note) is *sealed*: the entry
holds only its commitment, the SHA-256 of the *opening*, which is the words themselves with a random
salt. The opening stands beside the entry and can be erased when somebody asks for it; the chain
still verifies, and without the salt nobody can try which words would fit.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import msgspec
import rfc8785
from msgspec import Struct, structs

from seawall.machine.entries import Body, Entry, FactSet, Migrated, Noted, decode_body, encode_body

GENESIS = "0" * 64
"""What the first entry of every log is chained to."""

SEALED: dict[type[Any], tuple[str, ...]] = {
    FactSet: ("value", "old", "reason"),
    Noted: ("text",),
}
"""What is kept behind a seal, of which kinds of entry."""

_TEXTS = frozenset({str, bool, type(None)})
_ENCODER = msgspec.json.Encoder(order="sorted")


class Commitment(Struct):
    """The seal of an entry as its body holds it; none in entries that hold nothing to seal."""

    sealed: str | None = None


class Opening(Struct):
    """The salt of a seal, as the opening holds it."""

    salt: str


_commitment = msgspec.json.Decoder(Commitment).decode
_opening = msgspec.json.Decoder(Opening).decode


def stamp(at: datetime) -> str:
    """A moment as logs and databases keep it: UTC, of fixed length, so texts sort by time."""
    return _stamp(at if at.tzinfo is UTC else at.astimezone(UTC))


@lru_cache(maxsize=1024)
def _stamp(at: datetime) -> str:
    """The text of a moment in UTC: a command writes the same one many times."""
    return at.isoformat(timespec="microseconds")[:26] + "Z"


def seal(body: Body, salt: str) -> tuple[str, str | None]:
    """What an entry says as the log keeps it: the canonical JSON, and the opening of its seal."""
    names = SEALED.get(type(body))
    if names is None:
        return _body_text(body), None
    data = encode_body(body)
    words = {name: data.pop(name) for name in names if name in data}
    opening = _canonical({"salt": salt, **words})
    data["sealed"] = hashlib.sha256(opening).hexdigest()
    return _ENCODER.encode(data).decode(), opening.decode()  # nothing but texts and flags is left


def unseal(body: str, opening: str | None) -> Body:
    """What an entry says, from its canonical JSON and its opening; `erased` where that is gone.

    Raises msgspec.DecodeError if the texts are none.
    """
    if opening is not None:
        return decode_body(f"{body[:-1]},{opening[1:]}")
    decoded = decode_body(body)
    if type(decoded) in SEALED and _commitment(body).sealed is not None:
        return structs.replace(decoded, erased=True)
    return decoded


def erased(body: Body) -> Body:
    """What an entry says once its opening is erased."""
    return unseal(seal(body, "")[0], None)


def is_genuine(body: Body, text: str, opening: str | None) -> bool:
    """Whether texts are written as `seal` writes them, and the opening fits the seal."""
    try:
        sealed = _commitment(text).sealed
        if sealed is None:  # a log from before there were seals, or nothing to seal
            return opening is None and _canonical(encode_body(body)).decode() == text
        if opening is not None:
            return seal(body, _opening(opening).salt) == (text, opening)
    except (ValueError, msgspec.DecodeError):  # a number that canonical JSON has no form for
        return False
    data = {name: value for name, value in encode_body(body).items() if name != "erased"}
    return _canonical({**data, "sealed": sealed}).decode() == text


def link(before: str, incident: str, entry: Entry, body: str) -> str:
    """The hash of an entry, from the hash before it, its incident's id and its body's text."""
    return link_texts(before, incident, entry.seq, stamp(entry.at), entry.actor, entry.role, body)


def link_texts(
    before: str, incident: str, seq: int, at: str, actor: str, role: str | None, body: str
) -> str:
    """The hash of an entry from what is kept of it, letter by letter."""
    head = _ENCODER.encode((before, incident, seq, at, actor, role))
    return hashlib.sha256(head + b"\n" + body.encode()).hexdigest()


def _body_text(body: Body) -> str:
    """The canonical JSON of an entry that holds no numbers but whole ones, and names of its own.

    msgspec writes these like RFC 8785, at a fortieth of the time; what was moved is kept by
    references, which may be in any script, and those RFC 8785 sorts otherwise.
    """
    if isinstance(body, Migrated):
        return _canonical(encode_body(body)).decode()
    return _ENCODER.encode(body).decode()


def _canonical(data: dict[str, Any]) -> bytes:
    """The canonical JSON of a structure with names of its own.

    Numbers of ordinary size look the same to msgspec as to RFC 8785, once whole ones have no point.
    """
    if _TEXTS.issuperset(map(type, data.values())):
        return _ENCODER.encode(data)
    plain = {name: _whole(value) for name, value in data.items()}
    if all(map(_is_plain, plain.values())):
        return _ENCODER.encode(plain)
    canonical: bytes = rfc8785.dumps(data)
    return canonical


def _whole(value: Any) -> Any:
    return int(value) if type(value) is float and value.is_integer() else value


def _is_plain(value: Any) -> bool:
    kind = type(value)
    if kind is int:
        return bool(abs(value) < 2**53)
    return kind in _TEXTS or (kind is float and 1e-4 < abs(value) < 1e15)
