"""The chain of hashes: a fixed form, and any change breaks it."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from seawall.machine.chain import GENESIS, is_genuine, link, seal, stamp, unseal
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


SALT = "00112233445566778899aabbccddeeff"


def text(entry: Entry) -> str:
    """The body as the log keeps it."""
    return seal(entry.body, SALT)[0]


def test_the_hash_is_what_can_be_worked_out_by_hand() -> None:
    """SHA-256 over canonical JSON of head and body, a line break between; no library needed."""
    body, opening = seal(ENTRY.body, SALT)
    assert opening == f'{{"old":1.5,"reason":"counted","salt":"{SALT}","value":2}}'
    sealed = hashlib.sha256(opening.encode()).hexdigest()
    assert body == f'{{"fact":"reach","kind":"fact_set","sealed":"{sealed}"}}'
    head = f'["{GENESIS}","incident",7,"2026-11-20T13:00:05.120000Z","Zoë",null]'
    by_hand = hashlib.sha256(f"{head}\n{body}".encode()).hexdigest()
    assert link(GENESIS, "incident", ENTRY, body) == by_hand
    assert by_hand == "3b9f5ec18a89494876af23855221690a1abfc13d9b421ecbf5d687701db5b5a4"


VALUES: st.SearchStrategy[Any] = st.one_of(
    st.text(), st.booleans(), st.floats(-(2.0**53) + 1, 2.0**53 - 1),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.lists(st.text()),
)  # fmt: skip


@given(VALUES, VALUES | st.none(), st.text() | st.none(), st.text(min_size=1))
def test_what_is_sealed_comes_back_and_is_canonical(
    value: Any, old: Any, reason: str | None, fact: str
) -> None:
    body = FactSet(fact=fact, value=value, old=old, reason=reason)
    sealed, opening = seal(body, SALT)
    assert opening is not None
    for one in (sealed, opening):
        assert rfc8785.dumps(json.loads(one)).decode() == one
    assert unseal(sealed, opening) == body
    assert is_genuine(body, sealed, opening)
    erased = unseal(sealed, None)
    assert erased == FactSet(fact=fact, erased=True)
    assert is_genuine(erased, sealed, None)
    other = seal(body, SALT[::-1])
    assert other[0] != sealed
    assert not is_genuine(body, sealed, other[1])


def test_a_log_from_before_there_were_seals_is_genuine_still() -> None:
    before = '{"fact":"reach","kind":"fact_set","old":1.5,"reason":"counted","value":2}'
    assert unseal(before, None) == ENTRY.body
    assert is_genuine(ENTRY.body, before, None)
    assert not is_genuine(ENTRY.body, before.replace(":2}", ":2.0}"), None)


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
    assert link(GENESIS, "i", other, text(other)) != link(GENESIS, "i", ENTRY, text(ENTRY))


def test_the_hash_before_and_the_incident_count_too() -> None:
    body = text(ENTRY)
    assert len({link(GENESIS, "i", ENTRY, body), link(GENESIS, "j", ENTRY, body),
                link("1" + GENESIS[1:], "i", ENTRY, body)}) == 3  # fmt: skip


def test_every_entry_depends_on_all_before_it() -> None:
    _, log = opened(runnable())

    def hashes(entries: list[Entry]) -> list[str]:
        found, before = [], GENESIS
        for entry in entries:
            before = link(before, "i", entry, text(entry))
            found.append(before)
        return found

    changed = [structs.replace(log[0], actor="mallory"), *log[1:]]
    assert not set(hashes(log)) & set(hashes(changed))
    assert hashes(log) == hashes(list(log))
