"""A PostgreSQL that is lost in the middle, does not come forward, or has no room.

What was answered is kept; what was not is kept whole or not at all, and the same request id again
tells which: it is carried out once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from seawall import Answer, Busy, Engine, StoreError, Unavailable
from seawall.store import postgres
from tests.conftest import OPENING, RUMOUR, Clock
from tests.engine.helpers import VERDICT, opened, rows, unchanged
from tests.faults.proxy import Wire

KEPT = {"advance": b"INSERT 0 ", "note": b"INSERT 0 ", "open": b"COMMIT"}
"""What the server says once a command is kept."""
STEPS = 40
"""More steps than any of these commands has."""
ROUNDS = 12
"""How often all steps are gone through at most. The pool connects anew in the background, and a cut
may hit that instead."""


@pytest.fixture
def wire(postgres_server: str) -> Iterator[Wire]:
    made = Wire(postgres_server)
    yield made
    made.close()


def far_address(wire: Wire, url: str) -> str:
    """The address of a database through the wire."""
    return wire.database(url.partition("?")[0].rpartition("/")[2])


@pytest.fixture
def far(wire: Wire, postgres_url: str, clock: Clock) -> Iterator[Engine]:
    """An engine at the far end of the wire."""
    with Engine(far_address(wire, postgres_url), clock=clock) as engine:
        engine.register(RUMOUR)
        yield engine


def asked(engine: Engine, command: str, number: int) -> Answer:
    """A command under a request id of its own, on an incident of its own."""
    id = f"request-{number}"
    if command == "advance":
        return engine.advance(number, "verify", VERDICT, actor="a", request_id=id)
    if command == "note":
        return engine.note(number, "Hello", actor="a", request_id=id)
    facts = OPENING | {"url": f"https://example.org/lost/{number}"}
    return engine.open("rumour", facts, actor="a", request_id=id)


def attempted(engine: Engine, command: str, number: int) -> tuple[Answer | None, StoreError | None]:
    """The answer to a command, or the error that it was lost with."""
    try:
        return asked(engine, command, number), None
    except StoreError as error:
        return None, error


@pytest.mark.parametrize("command", ["advance", "note", "open"])
def test_a_wire_that_is_cut_at_any_step(
    far: Engine, wire: Wire, postgres_url: str, command: str
) -> None:
    """Before the commit, behind it, and with the answer on its way."""
    kept: Counter[bool] = Counter()
    for tried in range(1, ROUNDS * STEPS + 1):
        opened(far, f"https://example.org/{tried}")
        wire.steps, wire.cut_at = 0, tried % STEPS
        if tried == 1:  # which the steps might all miss
            wire.cut_at, wire.cut_on = None, KEPT[command]
        first, error = attempted(far, command, tried)
        wire.cut_at = wire.cut_on = None
        again = asked(far, command, tried)
        once = rows(postgres_url, "SELECT 1 FROM seawall_request WHERE id = ?", f"request-{tried}")
        assert len(once) == 1
        if error is None:
            assert (again.repeated, again.entries) == (True, first.entries if first else None)
        else:
            assert (error.code, "\n" in error.message) == ("unavailable", False)
            kept[again.repeated] += 1
        if len(kept) == 2 and tried >= STEPS:
            break
    assert kept[True], "no cut came behind the commit"
    assert kept[False], "no cut came before it"
    assert all(one.ok for one in far.verify())


def test_a_lost_commit_says_that_it_is_unknown(far: Engine, wire: Wire) -> None:
    """Whoever lost the answer is told so, and what settles it."""
    number = opened(far)
    wire.cut_on = KEPT["note"]
    _, error = attempted(far, "note", number)
    assert error is not None
    assert "unknown" in error.message
    assert "same request id" in error.message
    assert asked(far, "note", number).repeated


def test_a_server_that_breaks_off_every_connection(far: Engine, postgres_url: str) -> None:
    """As when it is restarted: the pool's connections are all dead, and the next command works."""
    number = opened(far)
    with ThreadPoolExecutor(4) as pool:  # several connections
        list(pool.map(lambda n: far.note(number, f"{n}", actor="a"), range(12)))
    others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    rows(postgres_url, f"SELECT pg_terminate_backend(pid) {others}")
    while rows(postgres_url, f"SELECT 1 {others}"):
        pass  # it takes a moment until they are gone
    answers = [far.note(number, f"again {n}", actor="a", request_id=f"r{n}") for n in range(8)]
    assert not any(answer.repeated for answer in answers)
    assert all(one.ok for one in far.verify())


def test_an_incident_that_somebody_else_keeps_locked(
    postgres_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting is bounded: it is busy then, nothing was done, and it works once they let go."""
    monkeypatch.setattr(postgres, "WAIT_SECONDS", 0.2)
    with Engine(postgres_url, clock=clock) as engine, psycopg.connect(postgres_url) as other:
        engine.register(RUMOUR)
        number = opened(engine)
        other.execute("SELECT 1 FROM seawall_incident FOR UPDATE")
        with unchanged(postgres_url), pytest.raises(Busy) as refused:
            engine.note(number, "Hello", actor="a")
        assert refused.value.code == "busy"
        assert "try again" in refused.value.message
        assert engine.incident(number).number == number, "reading waits for nobody"
        assert engine.tick().entries == (), "a sweep passes by what others hold"
        other.rollback()
        assert engine.note(number, "Hello", actor="a").entries


def test_a_server_without_room_for_another_connection(postgres_url: str, clock: Clock) -> None:
    """An engine goes on with the connections that it got, and everybody has their turn."""
    with Engine(postgres_url, clock=clock) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
    name = postgres_url.partition("?")[0].rpartition("/")[2]
    role = f"few_{name}"
    few = postgres_url.replace("postgres:@", f"{role}@", 1)
    rows(postgres_url, f"CREATE ROLE {role} LOGIN CONNECTION LIMIT 2")
    try:
        for kind in ("TABLES", "SEQUENCES"):
            rows(postgres_url, f"GRANT ALL ON ALL {kind} IN SCHEMA public TO {role}")
        with Engine(few, clock=clock) as engine:
            with ThreadPoolExecutor(8) as pool:
                notes = [pool.submit(engine.note, number, f"{n}", actor="a") for n in range(24)]
            assert all(note.result().entries for note in notes)
    finally:
        rows(postgres_url, f"DROP OWNED BY {role}")
        rows(postgres_url, f"DROP ROLE {role}")


def test_opening_where_there_is_no_room(postgres_url: str) -> None:
    role = "nobody_" + postgres_url.partition("?")[0].rpartition("/")[2]
    few = postgres_url.replace("postgres:@", f"{role}@", 1)
    rows(postgres_url, f"CREATE ROLE {role} LOGIN CONNECTION LIMIT 0")
    try:
        with unchanged(postgres_url), pytest.raises(Unavailable, match="too many") as refused:
            Engine(few)
        assert "\n" not in refused.value.message
    finally:
        rows(postgres_url, f"DROP ROLE {role}")
