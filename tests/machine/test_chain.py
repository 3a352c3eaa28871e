"""The chain of hashes: a fixed form, and any change breaks it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from msgspec import structs

from seawall.machine.chain import GENESIS, body_text, link, stamp
from seawall.machine.entries import Entry, FactSet, Noted
from tests.conftest import START
from tests.machine.support import opened, runnable

ENTRY = Entry(
    seq=7,
    at=datetime(2026, 11, 20, 13, 0, 5, 120000, tzinfo=UTC),
    actor="Zoë",
    role=None,
    body=FactSet(fact="reach", value=2.0, old=1.5, reason="counted"),
)


def test_the_hash_is_what_can_be_worked_out_by_hand() -> None:
    """SHA-256 over canonical JSON of head and body, a line break between; no library needed."""
    body = '{"fact":"reach","kind":"fact_set","old":1.5,"reason":"counted","value":2}'
    assert body_text(ENTRY) == body
    head = f'["{GENESIS}","incident",7,"2026-11-20T13:00:05.120000Z","Zoë",null]'
    by_hand = hashlib.sha256(f"{head}\n{body}".encode()).hexdigest()
    assert link(GENESIS, "incident", ENTRY, body) == by_hand
    assert by_hand == "856c52f7bd96bafdb2740fb3a517bac5d72f824eccb11e44c5413aab5fa94b4b"


def test_stamps_have_one_length_and_sort_by_time() -> None:
    amsterdam = timezone(timedelta(hours=1))
    assert stamp(datetime(2026, 11, 20, 14, tzinfo=amsterdam)) == "2026-11-20T13:00:00.000000Z"
    moments = [START + timedelta(seconds=n / 7) for n in range(50)]
    stamps = [stamp(at) for at in moments]
    assert stamps == sorted(stamps)
    assert len({len(text) for text in stamps}) == 1


CHANGES: list[dict[str, Any]] = [
    {"seq": 8}, {"at": ENTRY.at + timedelta(microseconds=1)}, {"actor": "Zoe"}, {"role": "lead"},
    {"role": ""}, {"body": Noted(text="x")}, {"body": structs.replace(ENTRY.body, value=2.5)},
    {"body": structs.replace(ENTRY.body, reason=None)},
    {"body": structs.replace(ENTRY.body, task="t")},
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_any_change_changes_the_hash(change: dict[str, Any]) -> None:
    other = structs.replace(ENTRY, **change)
    assert link(GENESIS, "i", other, body_text(other)) != link(
        GENESIS, "i", ENTRY, body_text(ENTRY)
    )


def test_the_hash_before_and_the_incident_count_too() -> None:
    body = body_text(ENTRY)
    assert len({link(GENESIS, "i", ENTRY, body), link(GENESIS, "j", ENTRY, body),
                link("1" + GENESIS[1:], "i", ENTRY, body)}) == 3  # fmt: skip


def test_every_entry_depends_on_all_before_it() -> None:
    _, log = opened(runnable())

    def hashes(entries: list[Entry]) -> list[str]:
        found, before = [], GENESIS
        for entry in entries:
            before = link(before, "i", entry, body_text(entry))
            found.append(before)
        return found

    changed = [structs.replace(log[0], actor="mallory"), *log[1:]]
    assert not set(hashes(log)) & set(hashes(changed))
    assert hashes(log) == hashes(list(log))
