"""A look into a database past the engine: how far it stands, and whether anything is held.

It goes round the connections whose points are counted.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import LiteralString

import psycopg

from tests.crash.server import recovered

STANDING: LiteralString = (
    "SELECT (SELECT count(*) FROM seawall_entry), (SELECT count(*) FROM seawall_request), "
    "(SELECT count(*) FROM seawall_playbook), count(claimed_until), count(delivered_at) "
    "FROM seawall_message"
)
OTHERS = (
    "SELECT state, query FROM pg_stat_activity WHERE datname = current_database() "
    "AND pid <> pg_backend_pid() AND (state <> 'idle' OR backend_xid IS NOT NULL)"
)
PATIENCE_SECONDS = 10.0
"""How long a server may take to notice that a client is gone."""

_connect = sqlite3.connect  # as it was before anybody counts


def standing(url: str) -> tuple[int, ...]:
    """How far a database stands; the same again if nothing was committed since."""
    try:
        if url.startswith("postgresql://"):
            row = recovered(lambda: _row(url))
        else:
            with closing(_connect(url)) as raw:
                row = raw.execute(STANDING).fetchone()
    except (sqlite3.OperationalError, psycopg.errors.UndefinedTable):  # there are no tables yet
        return ()
    return tuple(row or ())


def held(url: str) -> list[str]:
    """What still holds the database although nobody works on it, and what is broken in it."""
    if not url.startswith("postgresql://"):
        with closing(_connect(url, timeout=0, isolation_level=None)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("ROLLBACK")
            found = raw.execute("PRAGMA integrity_check").fetchall()
            found += raw.execute("PRAGMA foreign_key_check").fetchall()
        return [str(row) for row in found if row != ("ok",)]
    return recovered(lambda: _held(url))


def _row(url: str) -> tuple[int, ...] | None:
    with psycopg.connect(url, autocommit=True) as server:
        return server.execute(STANDING).fetchone()


def _held(url: str) -> list[str]:
    with psycopg.connect(url, autocommit=True) as server:
        give_up = time.monotonic() + PATIENCE_SECONDS
        while others := server.execute(OTHERS).fetchall():
            if time.monotonic() > give_up:
                return [str(row) for row in others]
            time.sleep(0.01)
        prepared = server.execute("SELECT gid FROM pg_prepared_xacts").fetchall()
    return [str(row) for row in prepared]
