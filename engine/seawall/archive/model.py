"""The lines of an export, in the order in which they come.

    export                        what the file is
    playbook …                    by position
    incident                      by number; each followed by
        entry, message …          its log, each entry with the messages it sent
        request …                 what was answered by it
    end                           counts, and the SHA-256 of all lines before

Names are those of the tables' columns, and texts are as they are stored: the hash of an entry is
taken over the very text of its `body`, so anybody can compute it again from the file.
"""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, structs

from seawall.store.dialect import Row
from seawall.store.reading import LAST

FORMAT = 1

Number = Annotated[int, Meta(ge=1, le=LAST)]
Count = Annotated[int, Meta(ge=0, le=2**53)]


class Head(Struct, frozen=True, tag_field="row", tag="export"):
    """The first line. `schema` and `program` say who wrote it; `format` how it is to be read."""

    format: int
    program: str
    schema: str
    at: str
    drills: bool
    playbooks: Count
    incidents: Count
    entries: Count
    requests: Count
    messages: Count


class PlaybookLine(Struct, frozen=True, tag_field="row", tag="playbook"):
    """A playbook: its source, and the plan it compiled to, whose SHA-256 is its digest."""

    digest: str
    id: str
    version: str
    position: Annotated[int, Meta(ge=0, le=LAST)]
    source: str
    plan: str
    registered_at: str


class IncidentLine(Struct, frozen=True, tag_field="row", tag="incident"):
    """An incident; its log follows. All but its number and drill follow from that log."""

    number: Number
    id: str
    playbook: str
    digest: str
    status: str
    drill: bool
    key: str | None
    opened_at: str
    seq: Number
    head: str


class EntryLine(Struct, frozen=True, tag_field="row", tag="entry"):
    """An entry of the log; `opening` is null where it holds nothing sealed, or was erased."""

    incident: Number
    seq: Number
    at: str
    actor: str
    role: str | None
    kind: str
    body: str
    hash: str
    opening: str | None


class MessageLine(Struct, frozen=True, tag_field="row", tag="message"):
    """Somebody to be told, and whether they were."""

    id: str
    incident: Number
    seq: Number
    role: str
    people: str
    created_at: str
    claimed_until: str | None
    delivered_at: str | None


class RequestLine(Struct, frozen=True, tag_field="row", tag="request"):
    """A request that was carried out, and the entries that answer it."""

    id: str
    fingerprint: str
    incident: Number
    first_seq: Number
    last_seq: Annotated[int, Meta(ge=0, le=LAST)]


class End(Struct, frozen=True, tag_field="row", tag="end"):
    """The last line."""

    playbooks: Count
    incidents: Count
    entries: Count
    requests: Count
    messages: Count
    sha256: str


Line = Head | PlaybookLine | IncidentLine | EntryLine | MessageLine | RequestLine | End

COUNTED = ("playbooks", "incidents", "entries", "requests", "messages")


def row_of(line: Struct) -> Row:
    """A line as the row of its table."""
    return structs.astuple(line)


def counts_of(line: Head | End) -> dict[str, Any]:
    """How much a line says there is."""
    return {name: getattr(line, name) for name in COUNTED}
