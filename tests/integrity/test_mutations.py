"""Whatever is changed in a database shows, but for what is listed here.

Every column of every row is changed, every entry removed, added, moved and cut off, and every row
beside the log too. What verifying cannot prove is written down as a list, and the list is exact.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from seawall import Engine, new_key
from tests.engine.helpers import is_sqlite
from tests.integrity.rich import COLUMNS, KINDS, TABLES, Tamperer

UNPROVED = {
    ("seawall_playbook", "position"),
    ("seawall_playbook", "source"),
    ("seawall_playbook", "registered_at"),
    ("seawall_request", "id"),
    ("seawall_request", "fingerprint"),
    ("seawall_request", "incident"),
    ("seawall_request", "first_seq"),
    ("seawall_request", "last_seq"),
    ("seawall_message", "claimed_until"),
    ("seawall_message", "delivered_at"),
}
"""Columns that can hold another value of their kind without a log that says otherwise."""
UNSIGNED = {column for column in UNPROVED if column[0] != "seawall_playbook"}
"""Of those, the ones that a checkpoint does not sign either."""

MOMENT = "2026-11-20T13:00:00.000001Z"


def others(column: str, value: Any) -> Iterator[Any]:
    """Other values of a column: such as it could hold, and none."""
    if isinstance(value, bool) or column == "drill":
        yield not value
    elif isinstance(value, int):
        yield from (value - 1, value + 1000)
    elif column.endswith(("_at", "_until")) or column == "at":
        yield MOMENT
    else:
        yield "x" if value is None else f"{value}x"
    if value is not None:
        yield None


def all_rows(tamperer: Tamperer, table: str) -> list[dict[str, Any]]:
    columns = COLUMNS[table]
    found = tamperer.rows(f"SELECT {', '.join(columns)} FROM {table}")
    return [dict(zip(columns, row, strict=True)) for row in found]


def some_of_each_kind(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({row["kind"]: row for row in rows}.values())


def found_by(rich: Engine, incident: int) -> bool:
    """Whether verifying what was changed says that something is wrong."""
    return not rich.verify(incident)[0].ok


def test_everything_occurs(rich: Engine, tamperer: Tamperer) -> None:
    """The proofs below are about every kind of entry and every table, and hold while nothing is
    changed."""
    assert {row["kind"] for row in all_rows(tamperer, "seawall_entry")} == KINDS
    assert all(all_rows(tamperer, table) for table in TABLES)
    assert rich.audit().ok


def test_every_column_of_every_entry(rich: Engine, tamperer: Tamperer, url: str) -> None:
    """On PostgreSQL, where asking takes longer, of one entry of every third kind.

    An opening may be erased; then the chain still fits.
    """
    entries = all_rows(tamperer, "seawall_entry")
    for row in entries if is_sqlite(url) else some_of_each_kind(entries)[::3]:
        for column in COLUMNS["seawall_entry"]:
            for value in others(column, row[column]):
                if column == "opening" and value is None:
                    continue
                with tamperer.changed("seawall_entry", row, column, value) as done:
                    assert not done or found_by(rich, row["incident"]), (row, column, value)


def test_every_part_of_what_an_entry_says(rich: Engine, tamperer: Tamperer, url: str) -> None:
    """Whatever is changed, taken away or added in a body or an opening, of each kind of entry."""
    entries = some_of_each_kind(all_rows(tamperer, "seawall_entry"))
    tried = 0
    for row in entries if is_sqlite(url) else entries[::4]:
        for column in ("body", "opening"):
            for changed in _changes(json.loads(row[column] or "null")):
                text = json.dumps(changed, separators=(",", ":"), ensure_ascii=False)
                if text == row[column]:
                    continue
                with tamperer.changed("seawall_entry", row, column, text):
                    assert found_by(rich, row["incident"]), (row, column, text)
                tried += 1
    assert tried > len(entries)


def _changes(value: Any) -> Iterator[Any]:
    """A value of JSON with one thing changed, taken away or added."""
    if isinstance(value, dict):
        yield {**value, "more": 1}
        for name, inner in value.items():
            yield {other: kept for other, kept in value.items() if other != name}
            yield from ({**value, name: changed} for changed in _changes(inner))
    elif isinstance(value, list):
        yield [*value, "more"]
        for place, inner in enumerate(value):
            yield value[:place] + value[place + 1 :]
            yield from (
                [*value[:place], changed, *value[place + 1 :]] for changed in _changes(inner)
            )
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
    elif isinstance(value, str):
        yield f"{value} "


def _unproved(
    rich: Engine, tamperer: Tamperer, tables: Iterable[str], few: bool, **given: Path
) -> set[tuple[str, str]]:
    """The columns of tables in which some other value is not found."""
    missed: set[tuple[str, str]] = set()
    for table in tables:
        rows = all_rows(tamperer, table)
        for row in rows[:1] if few else rows:
            for column in (one for one in COLUMNS[table] if (table, one) not in missed):
                for value in others(column, row[column]):
                    with tamperer.changed(table, row, column, value) as done:
                        if done and not _noticed(rich, row, column, given):
                            missed.add((table, column))
    return missed


def _noticed(rich: Engine, row: dict[str, Any], column: str, given: dict[str, Any]) -> bool:
    """Whether it shows: at once in the row's own incident, or when everything is looked at."""
    number = row.get("incident", row.get("number"))
    if number is not None and column not in ("incident", "number") and found_by(rich, number):
        return True
    return not rich.audit(**given).ok


def test_every_column_of_every_other_row(rich: Engine, tamperer: Tamperer, url: str) -> None:
    """What is not found is exactly what the list says, and the pages say it too."""
    beside = [table for table in TABLES if table != "seawall_entry"]
    assert _unproved(rich, tamperer, beside, few=not is_sqlite(url)) == UNPROVED


def test_a_checkpoint_binds_what_the_logs_cannot(
    rich: Engine, tamperer: Tamperer, tmp_path: Path, url: str
) -> None:
    """It signs playbooks whole; who was told and what was asked stays unsigned."""
    public = new_key(tmp_path / "key")
    rich.checkpoint(tmp_path / "key", tmp_path / "signed")
    given = {"checkpoint": tmp_path / "signed", "public_key": public}
    beside = sorted({table for table, _ in UNPROVED})
    assert _unproved(rich, tamperer, beside, few=True, **given) == UNSIGNED


def test_every_entry_removed(rich: Engine, tamperer: Tamperer, url: str) -> None:
    entries = all_rows(tamperer, "seawall_entry")
    for row in entries if is_sqlite(url) else some_of_each_kind(entries):
        # pushed far below all others is as good as gone, and found whichever of the two it is
        with tamperer.changed("seawall_entry", row, "seq", -row["seq"]):
            assert found_by(rich, row["incident"]), row


def test_every_log_cut_short(rich: Engine, tamperer: Tamperer, url: str) -> None:
    """At every entry: with the incident's row as it was, and with one that says the shorter log."""
    incidents = all_rows(tamperer, "seawall_incident")
    for incident in incidents if is_sqlite(url) else incidents[::4]:
        number = incident["number"]
        hashes = {
            row["seq"]: row["hash"]
            for row in all_rows(tamperer, "seawall_entry")
            if row["incident"] == number
        }
        with tamperer.undone():
            for seq in sorted(hashes, reverse=True)[: 30 if is_sqlite(url) else 2]:
                tamperer.rows(
                    "DELETE FROM seawall_entry WHERE incident = ? AND seq = ?", number, seq
                )
                assert found_by(rich, number), seq
                tamperer.rows(
                    "UPDATE seawall_incident SET seq = ?, head = ? WHERE number = ?",
                    seq - 1, hashes.get(seq - 1, "0" * 64), number,
                )  # fmt: skip
                assert found_by(rich, number), f"the state knows more than {seq - 1} entries"


def test_every_two_entries_that_follow_each_other_swapped(
    rich: Engine, tamperer: Tamperer, url: str
) -> None:
    entries = all_rows(tamperer, "seawall_entry")
    pairs = list(itertools.pairwise(entries))
    move = "UPDATE seawall_entry SET seq = ? WHERE incident = ? AND seq = ?"
    for one, other in pairs if is_sqlite(url) else pairs[::7]:
        number = one["incident"]
        if other["incident"] != number:
            continue
        first, second = one["seq"], other["seq"]
        for old, new in [(first, -1), (second, first), (-1, second)]:
            tamperer.rows(move, new, number, old)
        assert found_by(rich, number), first
        for old, new in [(first, -1), (second, first), (-1, second)]:
            tamperer.rows(move, new, number, old)
    assert rich.audit().ok


@pytest.mark.parametrize("seq", [-1, 0, None], ids=["before", "zero", "after"])
def test_an_entry_added_at_either_end(rich: Engine, tamperer: Tamperer, seq: int | None) -> None:
    """A copy of a true one, of whatever kind, at the beginning or at the end of each log."""
    for incident in all_rows(tamperer, "seawall_incident"):
        number, last = incident["number"], incident["seq"]
        place = last + 1 if seq is None else seq
        tamperer.rows(
            "INSERT INTO seawall_entry SELECT incident, ?, at, actor, role, kind, body, hash, "
            "opening FROM seawall_entry WHERE incident = ? AND seq = ?",
            place, number, last,
        )  # fmt: skip
        assert found_by(rich, number)
        tamperer.rows("DELETE FROM seawall_entry WHERE incident = ? AND seq = ?", number, place)
    assert rich.audit().ok


def test_rows_removed_and_added(rich: Engine, tamperer: Tamperer) -> None:
    """Of every table, each row: gone, and there once more under another incident.

    A request that is gone cannot be told from one that never came; nor can a playbook that nobody
    runs by, without a checkpoint.
    """
    for table in TABLES:
        if table in ("seawall_entry", "seawall_request"):
            continue
        columns = ", ".join(COLUMNS[table])
        for row in all_rows(tamperer, table):
            where = " AND ".join(
                f"{name} IS NULL" if value is None else f"{name} = ?" for name, value in row.items()
            )
            values = tuple(value for value in row.values() if value is not None)
            tamperer.rows(f"DELETE FROM {table} WHERE {where}", *values)
            used = table != "seawall_playbook" or _runs_by(tamperer, row["digest"])
            assert rich.audit().ok is not used, (table, row)
            marks = ", ".join("?" * len(row))
            put = f"INSERT INTO {table} ({columns}) VALUES ({marks})"
            tamperer.rows(put, *row.values())
            if "incident" in row and table != "seawall_message":
                tamperer.rows(put, *{**row, "incident": 999}.values())
                assert not rich.audit().ok, (table, row)
                tamperer.rows(f"DELETE FROM {table} WHERE incident = 999")
    assert rich.audit().ok


def _runs_by(tamperer: Tamperer, digest: str) -> bool:
    """Whether an incident runs or ran by a playbook."""
    statement = "SELECT 1 FROM seawall_entry WHERE body LIKE ? LIMIT 1"
    return bool(tamperer.rows(statement, f"%{digest}%"))


def test_an_erased_opening_shows_in_a_state_that_still_holds_it(
    rich: Engine, tamperer: Tamperer
) -> None:
    """Whoever erases a value that is still on record behind Seawall's back is found out."""
    entry = next(
        row
        for row in reversed(all_rows(tamperer, "seawall_entry"))
        if row["kind"] == "fact_set" and "severity" in row["body"]
    )
    with tamperer.changed("seawall_entry", entry, "opening", None):
        assert found_by(rich, entry["incident"])
