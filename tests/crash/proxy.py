"""A door in front of a PostgreSQL that counts the messages going through, and strikes at one.

It reads the protocol's frames. A point is reached before each statement is passed to the server
(Query, Execute), and before each answer that the server is out of a transaction is passed back
(ReadyForQuery, idle). To strike at the first kind means that the statement was never carried out,
or was on its way; at the second, that a commit was carried out and nobody heard of it. Which
statements are sent, and how many in one go, makes no difference to that.

What a worker meant last, and the point at which that ends, stands in its journal before its first
message comes.
"""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from tests.crash.journal import Carried, Intended, last

SOCKET = ".s.PGSQL.5432"
STATEMENTS = b"QE"
READY, KEY, IDLE = b"Z", b"K", b"I"


class Wire:
    """One connection through the door. `backend` is the server's process that answers it."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self.client, self.server = client, server
        self.backend = 0

    def cut(self) -> None:
        """Close both sides at once."""
        for side in (self.client, self.server):
            side.transport.abort()


Strike = Callable[[Wire], None]
"""What happens at the point, before the connection is cut."""


class Proxy:
    """A door on a socket of its own. With `lets_through`, a blow falls behind its statement."""

    def __init__(self, sockets: Path) -> None:
        self._server = sockets / SOCKET
        self._folder = tempfile.TemporaryDirectory(prefix="crash-door-", ignore_cleanup_errors=True)
        self.sockets = Path(self._folder.name)
        self.journal: Path | None = None
        self.strike: Strike = lambda wire: None
        self.lets_through = False
        self.struck = 0
        self._size, self._left = 0, 0
        self._is_open = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._stand()), daemon=True)
        self._thread.start()
        self._is_open.wait()

    def open(self, path: Path, strike: Strike) -> None:
        """Strike at the points that this journal names, from the next message on."""
        self._size, self._left, self.strike, self.journal = 0, 0, strike, path

    async def _stand(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_unix_server(self._serve, self.sockets / SOCKET)
        self._is_open.set()
        await self._over.wait()
        server.close()

    def close(self) -> None:
        """Close the door."""
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self._folder.cleanup()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            answers, server = await asyncio.open_unix_connection(self._server)
        except OSError:  # the server is down
            writer.transport.abort()
            return
        wire = Wire(writer, server)
        try:
            length = await reader.readexactly(4)
            server.write(length + await reader.readexactly(int.from_bytes(length) - 4))
            await asyncio.gather(self._asks(wire, reader), self._answers(wire, answers))
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            wire.cut()

    async def _asks(self, wire: Wire, reader: asyncio.StreamReader) -> None:
        while True:
            kind, frame = await _frame(reader)
            await self._pass(wire, wire.server, frame, kind in STATEMENTS)

    async def _answers(self, wire: Wire, reader: asyncio.StreamReader) -> None:
        while True:
            kind, frame = await _frame(reader)
            if kind == KEY:
                wire.backend = int.from_bytes(frame[5:9])
            await self._pass(wire, wire.client, frame, kind == READY and frame[5:6] == IDLE)

    async def _pass(
        self, wire: Wire, side: asyncio.StreamWriter, frame: bytes, is_point: bool
    ) -> None:
        """Pass a frame on, unless the blow falls before."""
        struck = is_point and self._is_the_point()
        if struck:
            self.struck += 1
            if self.lets_through and side is wire.server:
                side.write(frame)
                await side.drain()
            await asyncio.to_thread(self.strike, wire)
            wire.cut()
            raise ConnectionResetError
        side.write(frame)
        await side.drain()

    def _is_the_point(self) -> bool:
        if self.journal is None or not self.journal.exists():
            return False
        size = self.journal.stat().st_size
        if size != self._size:
            self._size = size
            line = last(self.journal)
            if isinstance(line, Intended):
                self._left = line.point
            elif not isinstance(line, Carried):  # the command is over
                self._left = 0
        self._left -= 1
        return self._left == 0


async def _frame(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """The next message: its type, and all its bytes."""
    head = await reader.readexactly(5)
    return head[:1], head + await reader.readexactly(int.from_bytes(head[1:]) - 4)
