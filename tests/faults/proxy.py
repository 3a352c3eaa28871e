"""A wire to PostgreSQL that can be cut at a given place.

What goes over it is counted in *steps*: a piece that the engine sends is one, and a piece of what
the server answers is one. So a command is a row of steps, and whatever can be lost of it is lost by
cutting the wire at one of them.
"""

from __future__ import annotations

import selectors
import socket
import threading
from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

from tests.conftest import at_database

PIECE = 1 << 20
"""More than an engine or a server sends at once in these tests."""


class Wire:
    """A port of this machine behind which a PostgreSQL is.

    `cut_at` is the number of steps after which the wire is cut once: the next piece reaches nobody,
    and None says that it was. `cut_on` is what the server says when it is cut instead.
    """

    def __init__(self, server: str) -> None:
        parts = urlsplit(server)
        host = parse_qs(parts.query).get("host", [parts.hostname or "127.0.0.1"])[0]
        self._upstream = (host, parts.port or 5432)
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        self.address = f"postgresql://postgres@127.0.0.1:{port}/postgres?sslmode=disable"
        self.steps = 0
        self.cut_at: int | None = None
        self.cut_on: bytes | None = None
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def database(self, name: str) -> str:
        """The address of a database behind the wire."""
        return at_database(self.address, name)

    def close(self) -> None:
        self._listener.close()
        for end in list(self._open):
            _hang_up(end)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

    def _carry(self, client: socket.socket) -> None:
        server = self._connect()
        self._open += [client, server]
        with selectors.DefaultSelector() as ready, suppress(OSError):
            ready.register(client, selectors.EVENT_READ, server)
            ready.register(server, selectors.EVENT_READ, client)
            while self._carry_on(ready, server):
                pass
        _hang_up(client)
        _hang_up(server)

    def _carry_on(self, ready: selectors.BaseSelector, server: socket.socket) -> bool:
        """Carry what has come to the other side; false once the wire is to be cut."""
        for key, _ in ready.select():
            end = key.fileobj
            assert isinstance(end, socket.socket)
            piece = end.recv(PIECE)
            cut = self.cut_at is not None and self.steps >= self.cut_at
            if end is server and self.cut_on is not None:
                cut = cut or self.cut_on in piece
            if cut:
                self.cut_at = self.cut_on = None
            if cut or not piece:
                return False
            self.steps += 1
            key.data.sendall(piece)
        return True

    def _connect(self) -> socket.socket:
        host, port = self._upstream
        if host.startswith("/"):
            server = socket.socket(socket.AF_UNIX)
            server.connect(f"{host}/.s.PGSQL.{port}")
            return server
        return socket.create_connection(self._upstream)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
