"""An export holds everything, can be verified by itself, and becomes the same database again."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seawall import (
    BadConfig,
    BadExport,
    Damaged,
    Engine,
    NotEmpty,
    RequestReused,
    Unavailable,
    verify_export,
)
from tests.conftest import OPENING, RUMOUR, Clock
from tests.engine.helpers import ROSTER, dump, opened, rows, unchanged, unguard
from tests.integrity.rich import Tamperer


def exported(engine: Engine, **how: Any) -> bytes:
    """What an export of the engine's database holds."""
    to = io.BytesIO()
    engine.export(to, **how)
    return to.getvalue()


def lines_of(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def sealed_anew(lines: list[dict[str, Any]]) -> bytes:
    """Lines as a file whose last line fits, as somebody makes it who knows how."""
    body = b"".join(
        json.dumps(line, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
        for line in lines[:-1]
    )
    end = {**lines[-1], "sha256": hashlib.sha256(body).hexdigest()}
    return body + json.dumps(end).encode() + b"\n"


# --- there and back ----------------------------------------------------------------------------


def test_what_is_imported_is_the_same_database(
    rich: Engine, rich_file: Path, url: str, rich_export: Path, clock: Clock
) -> None:
    """Every row of every table, states and inboxes too, and the same export again: from SQLite
    into each kind of database."""
    assert exported(rich) == rich_export.read_bytes()
    before, after = dump(str(rich_file)), dump(url)
    assert before.keys() == after.keys()
    for table in before:
        assert _plain(after[table]) == _plain(before[table]), table
    assert _states(after) == _states(before)
    assert rich.audit().ok


def _plain(kept: list[tuple[Any, ...]]) -> list[str]:
    """Rows without what may be written in several ways: true and false, and states."""
    return sorted(
        repr([int(v) if isinstance(v, bool) else v for v in row if not str(v).startswith("{")])
        for row in kept
    )


def _states(kept: dict[str, list[tuple[Any, ...]]]) -> dict[int, Any]:
    """The state of each incident."""
    return {row[0]: json.loads(row[-1]) for row in kept["seawall_incident"]}


def test_from_postgresql_back_to_sqlite(
    postgres_url: str, sqlite_url: str, rich_export: Path, clock: Clock
) -> None:
    with Engine(postgres_url, clock=clock) as there, Engine(sqlite_url, clock=clock) as back:
        there.import_(rich_export)
        back.import_(io.BytesIO(exported(there)))
        assert exported(back) == rich_export.read_bytes()
        assert back.audit().ok


def test_what_was_imported_goes_on(rich: Engine, clock: Clock) -> None:
    """A new incident gets a number that nobody had, timers fire, and messages still wait."""
    highest = max(result.incident for result in rich.verify())
    assert opened(rich, "https://example.org/new") == highest + 1
    clock.forward(days=1)
    assert rich.claim(limit=500)
    assert not rich.tick().failed
    assert rich.audit().ok


def test_requests_work_after_the_move(rich: Engine) -> None:
    """A retry gets its answer, and another command under its id is still refused."""
    number = max(one.number for one in rich.incidents().items)
    again = rich.note(number, "Seen by many", actor="anna", request_id="note-1")
    assert again.repeated
    with pytest.raises(RequestReused):
        rich.note(number, "Something else", actor="anna", request_id="note-1")


def test_the_same_database_gives_the_same_bytes_but_for_the_time(
    rich: Engine, clock: Clock
) -> None:
    first = exported(rich)
    assert exported(rich) == first
    clock.forward(hours=1)
    changed = lines_of(exported(rich))
    assert changed[1:-1] == lines_of(first)[1:-1]


def test_drills_can_be_left_out(rich: Engine, sqlite_url: str, clock: Clock) -> None:
    data = exported(rich, drills=False)
    lines = lines_of(data)
    drills = sum(line["row"] == "incident" and line["drill"] for line in lines)
    assert drills == 0
    assert sum(line["row"] == "incident" for line in lines_of(exported(rich))) > drills
    counted = {name: lines[-1][name] for name in ("incidents", "entries", "messages", "requests")}
    assert counted["entries"] == sum(line["row"] == "entry" for line in lines)
    assert verify_export(io.BytesIO(data)).incidents == counted["incidents"]


def test_erased_openings_stay_erased(engine: Engine, url: str, sqlite_url: str) -> None:
    """An opening that is gone is null in the file, and the chain verifies there too."""
    number = opened(engine)
    noted = engine.note(number, "Jan Jansen called", actor="anna").entries[-1].seq
    engine.redact(number, entries=[noted], actor="anna", reason="Asked for")
    data = exported(engine)
    assert b"Jansen" not in data
    assert verify_export(io.BytesIO(data)).ok


@pytest.mark.parametrize("what", ["incident", "playbook"])
def test_a_database_that_holds_something_is_left_alone(
    engine: Engine, url: str, rich_export: Path, what: str
) -> None:
    if what == "incident":
        opened(engine)
    with unchanged(url), pytest.raises(NotEmpty, match="1 playbooks already") as refused:
        engine.import_(rich_export)
    assert refused.value.code == "not_empty"


def test_nothing_of_a_file_that_is_bad_at_its_end_is_kept(
    make_engine: Callable[..., Engine], url: str, rich_export: Path, tmp_path: Path
) -> None:
    engine = make_engine()
    bad = tmp_path / "bad"
    bad.write_bytes(rich_export.read_bytes()[:-30])
    with unchanged(url), pytest.raises(BadExport):
        engine.import_(bad)
    engine.import_(rich_export)
    assert opened(engine, "https://example.org/new")


def test_a_file_is_there_whole_or_not_at_all(engine: Engine, url: str, tmp_path: Path) -> None:
    """An export that fails leaves neither a piece of itself nor a change to what was there."""
    opened(engine)
    file = tmp_path / "out"
    file.write_text("before")
    unguard(url)
    rows(url, "UPDATE seawall_message SET seq = 999")
    rows(url, "INSERT INTO seawall_message SELECT 'x', incident, 0, role, people, created_at, NULL,"
              " NULL FROM seawall_message LIMIT 1")  # fmt: skip
    rows(url, "INSERT INTO seawall_message VALUES ('y', 1, 0, 'a', '', '', NULL, NULL)")
    with pytest.raises(Damaged):
        engine.export(file)
    assert file.read_text() == "before"
    assert [one.name for one in tmp_path.glob("*out*")] == ["out"]


def test_a_file_is_for_its_owner_only(rich: Engine, tmp_path: Path) -> None:
    rich.export(tmp_path / "out")
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o600


def test_files_that_cannot_be_read_or_written_are_said(rich: Engine, tmp_path: Path) -> None:
    with pytest.raises(BadConfig, match="cannot be written"):
        rich.export(tmp_path / "no" / "such" / "folder")
    with pytest.raises(BadConfig, match="cannot be read"):
        verify_export(tmp_path / "missing")
    with pytest.raises((BadConfig, Unavailable)):
        verify_export(tmp_path)


# --- files that are not right ------------------------------------------------------------------


def test_a_change_in_any_line_is_caught(rich_export: Path) -> None:
    """A byte of every fourth line: by the hash in the last line, at the latest."""
    lines = rich_export.read_bytes().splitlines(keepends=True)
    for place, line in list(enumerate(lines))[::4]:
        middle = len(line) // 2
        flipped = line[:middle] + bytes([line[middle] ^ 1]) + line[middle + 1 :]
        with pytest.raises(BadExport, match=r"^line \d+ "):
            verify_export(io.BytesIO(b"".join([*lines[:place], flipped, *lines[place + 1 :]])))


@pytest.fixture(scope="module")
def small_export(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An export of one playbook and one incident, with a line of each kind."""
    clock = Clock()
    path = tmp_path_factory.mktemp("small") / "small.db"
    shutil.copy(sqlite_template, path)
    with Engine(path, clock=clock) as engine:
        engine.register(RUMOUR)
        engine.note(opened(engine), "Hello", actor="anna", request_id="one")
        clock.forward(minutes=50)
        engine.tick()
        data = exported(engine)
    assert {line["row"] for line in lines_of(data)} == {
        "export", "playbook", "incident", "entry", "message", "request", "end",
    }  # fmt: skip
    return data


def test_a_line_removed_doubled_swapped_or_cut_off_is_caught(small_export: bytes) -> None:
    lines = small_export.splitlines(keepends=True)
    for place in range(len(lines)):
        before, after = lines[:place], lines[place + 1 :]
        for wrong in (
            [*before, *after],
            [*before, lines[place], lines[place], *after],
            [*before, *after[:1], lines[place], *after[1:]],
            [*before, lines[place][:-2]],
            before,
        ):
            if wrong == lines:
                continue
            with pytest.raises(BadExport, match=r"^line \d+ "):
                verify_export(io.BytesIO(b"".join(wrong)))


def _unsealed(lines: list[dict[str, Any]]) -> Iterator[tuple[int, str, Any]]:
    """Every line and name whose value is changed."""
    for place, line in enumerate(lines[1:-1], start=1):
        for name, value in line.items():
            if name != "row":
                changed = value + 1 if isinstance(value, int) else f"{value or ''}x"
                yield place, name, not value if isinstance(value, bool) else changed


FREE = {
    ("playbook", "source"), ("playbook", "position"), ("request", "id"),
    ("request", "fingerprint"), ("request", "first_seq"), ("request", "last_seq"),
}  # fmt: skip
"""What the logs do not prove; see `test_mutations`."""


def test_whoever_makes_the_hash_anew_is_caught_by_the_logs(small_export: bytes) -> None:
    """Every value of every line changed, and the last line made to fit."""
    lines = lines_of(small_export)
    for place, name, changed in _unsealed(lines):
        forged = [*lines[:place], {**lines[place], name: changed}, *lines[place + 1 :]]
        try:
            noticed = not verify_export(io.BytesIO(sealed_anew(forged))).ok
        except BadExport:
            noticed = True
        assert noticed or (lines[place]["row"], name) in FREE, (lines[place], name)


_COUNTS = b'"playbooks":0,"incidents":0,"entries":0,"requests":0,"messages":0'
NO_HEADER = b'{"row":"end",' + _COUNTS + b',"sha256":""}\n'
OTHER_FORMAT = (
    b'{"row":"export","format":99,"program":"9","schema":"9","at":"","drills":true,'
    + _COUNTS
    + b"}\n"
)
BAD: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "line 1 is not there or not whole"),
    "no line": (b"{}", "line 1 is not there or not whole"),
    "another file": (b'{"name": "shopping"}\n', "line 1 cannot be understood"),
    "bytes": (b"\xff\xfe\x00\n", "line 1 cannot be understood"),
    "half a character": (b'{"row":"\\ud800"}\n', "line 1 cannot be understood"),
    "brackets": (b"[" * 100_000 + b"\n", "line 1 cannot be understood"),
    "no header": (NO_HEADER, "line 1 does not begin an export"),
    "another format": (OTHER_FORMAT, "line 1 says format 99; this Seawall reads 1"),
}


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_export_is_said_with_its_line(
    make_engine: Callable[..., Engine], url: str, what: str
) -> None:
    data, says = BAD[what]
    engine = make_engine()
    with pytest.raises(BadExport, match=says):
        verify_export(io.BytesIO(data))
    with unchanged(url), pytest.raises(BadExport, match=says) as refused:
        engine.import_(io.BytesIO(data))
    assert refused.value.code == "bad_export"
    assert "\n" not in refused.value.message


def test_a_line_without_an_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seawall.integrity.lines.MAX_LINE", 1000)
    with pytest.raises(BadExport, match="line 1 is longer than 1000 bytes"):
        verify_export(io.BytesIO(b"x" * 5000))


def test_a_nul_never_comes_in(rich_export: Path) -> None:
    lines = lines_of(rich_export.read_bytes())
    place = next(n for n, line in enumerate(lines) if line["row"] == "request")
    lines[place] = {**lines[place], "id": "a\0b"}
    with pytest.raises(BadExport, match=f"line {place + 1} holds a NUL"):
        verify_export(io.BytesIO(sealed_anew(lines)))


def test_rows_that_say_they_are_the_same_are_refused(
    make_engine: Callable[..., Engine], url: str, rich_export: Path
) -> None:
    """What only a database sees: a request id that stands twice."""
    lines = lines_of(rich_export.read_bytes())
    places = [n for n, line in enumerate(lines) if line["row"] == "request"]
    lines[places[1]] = {**lines[places[1]], "id": lines[places[0]]["id"]}
    with unchanged(url), pytest.raises(BadExport, match="say they are the same"):
        make_engine().import_(io.BytesIO(sealed_anew(lines)))


def test_a_log_that_was_changed_is_exported_as_it_is_and_not_imported(
    engine: Engine, url: str, tmp_path: Path
) -> None:
    """The export is evidence too: it says where; the import says it with the line."""
    opened(engine)
    tamperer = Tamperer(url)
    tamperer.rows("UPDATE seawall_entry SET actor = 'mallory' WHERE seq = 3")
    tamperer.close()
    data = exported(engine)
    found: list[Any] = []
    assert verify_export(io.BytesIO(data), found=found.append).failed == 1
    assert found[0].problems == ("entry 3 was changed: its hash does not fit",)
    with (
        Engine(tmp_path / "new.db") as new,
        pytest.raises(BadExport, match=r"line \d+ ends .*incident 1: entry 3 was changed"),
    ):
        new.import_(io.BytesIO(data))


# --- runs of all kinds -------------------------------------------------------------------------

MOVES = st.lists(
    st.sampled_from(["open", "note", "verify", "hold", "set", "cancel", "reopen", "tick", "give"]),
    min_size=1,
    max_size=12,
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES, words=st.text(max_size=20), place=st.integers(0, 10_000))
def test_any_run_goes_there_and_back(moves: list[str], words: str, place: int) -> None:
    """What any run leaves verifies as a file, comes back the same, and bears no change."""
    clock = Clock()
    with Engine("sqlite://", clock=clock, roster=ROSTER) as engine:
        engine.register(RUMOUR)
        for number, move in enumerate(moves):
            _make(engine, clock, move, words, number)
        data = exported(engine)
    assert verify_export(io.BytesIO(data)).ok
    with Engine("sqlite://", clock=clock) as other:
        other.import_(io.BytesIO(data))
        assert other.audit().ok
        assert exported(other) == data
    spot = place % len(data)
    with pytest.raises(BadExport):
        verify_export(io.BytesIO(data[:spot] + bytes([data[spot] ^ 1]) + data[spot + 1 :]))


def _make(engine: Engine, clock: Clock, move: str, words: str, number: int) -> None:
    """Make a move, if it is allowed now."""
    from seawall import SeawallError

    clock.now += timedelta(minutes=7)
    facts = {"verdict": "unknown", "reach": 5, "severity": "L2"}
    acts: dict[str, Callable[[], object]] = {
        "open": lambda: engine.open(
            "rumour", OPENING | {"url": f"https://example.org/{number}"}, actor="anna"
        ),
        "note": lambda: engine.note(1, words, actor="anna", request_id=f"r{number}"),
        "verify": lambda: engine.advance(1, "verify", facts, actor="bram"),
        "hold": lambda: engine.advance(1, "hold", {"answer": words}, actor="anna"),
        "set": lambda: engine.set(1, {"claim": words}, actor="bram", reason="So it is"),
        "cancel": lambda: engine.cancel(1, actor="bram", reason="Enough"),
        "reopen": lambda: engine.reopen(1, actor="bram", reason="Not enough"),
        "tick": engine.tick,
        "give": lambda: engine.handover(1, "verify", "chris", actor="bram"),
    }
    try:
        acts[move]()
    except SeawallError:
        return
