"""The chain that makes a log's past hard to change.

Each entry carries the SHA-256 over the hash of the entry before it and over everything it says, in
canonical JSON (RFC 8785: one form for equal values). Changing, removing, adding or reordering
entries breaks every hash from there on.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

import rfc8785

from seawall.machine.entries import Entry, encode_body

GENESIS = "0" * 64
"""What the first entry of every log is chained to."""


def stamp(at: datetime) -> str:
    """A moment as logs and databases keep it: UTC, of fixed length, so texts sort by time."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def body_text(entry: Entry) -> str:
    """The canonical JSON of what happened."""
    canonical: bytes = rfc8785.dumps(encode_body(entry.body))
    return canonical.decode()


def link(before: str, incident: str, entry: Entry, body: str) -> str:
    """The hash of an entry, from the hash before it, its incident's id and its `body_text`."""
    head: list[Any] = [before, incident, entry.seq, stamp(entry.at), entry.actor, entry.role]
    return hashlib.sha256(rfc8785.dumps(head) + b"\n" + body.encode()).hexdigest()
