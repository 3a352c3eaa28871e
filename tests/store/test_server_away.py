"""A command that is sent while PostgreSQL is away waits for it, and is carried out once it is
back."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from seawall import Engine
from tests.conftest import RUMOUR, Clock
from tests.crash.server import Server
from tests.crash.ways import MEMORY
from tests.engine.helpers import bodies, opened

ATTEMPTS = 7
"""So often a connection is refused: to wait twice as long each time would take over a minute."""


@pytest.fixture
def server() -> Iterator[Server]:
    with closing(Server(MEMORY)) as made:
        yield made


def refuse(server: Server, times: int) -> None:
    """Answer so often for a server that is away: by hanging up."""
    path = server.sockets / ".s.PGSQL.5432"
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(30)
        door.bind(str(path))
        door.listen()
        for _ in range(times):
            door.accept()[0].close()
    path.unlink()


@pytest.mark.parametrize("kind", ["note", "read"])
def test_what_is_asked_while_the_server_is_away_waits_for_it(
    server: Server, clock: Clock, kind: str
) -> None:
    """The connections of before are all lost, and so a command that is nothing but a commit, since
    the incident is remembered, must not be sent on one."""
    with Engine(server.url(), clock=clock) as engine, ThreadPoolExecutor(1) as pool:
        engine.register(RUMOUR)
        number = opened(engine)
        server.kill()
        if kind == "read":
            asked = pool.submit(lambda: engine.incident(number).number)
        else:
            asked = pool.submit(lambda: engine.note(number, "x", actor="a").incident.number)
        refuse(server, ATTEMPTS)
        server.restart()
        assert asked.result(60) == number
        assert len(bodies(engine, number, "noted")) == (kind == "note")
        assert engine.verify(number)[0].ok
