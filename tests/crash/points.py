"""The points of a command at which a worker on SQLite dies by its own hand.

Every connection that the worker opens counts: a point is reached before each statement, and after
each that ends a transaction. Between two neighbouring points nothing of the database changes, so to
die at each of them is to die at every point of a command that makes a difference, however the
store chooses its statements. SIGKILL leaves nobody the time to tidy up.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from collections.abc import Callable
from typing import Any


class Points:
    """Counts points, and kills this process at one of them."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._left = 0

    def arm(self, point: int) -> None:
        """Die at the `point`th point from here on; at 0, at none."""
        with self._turn:
            self._left = point

    def reach(self) -> None:
        """A point is reached."""
        with self._turn:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def watch(points: Points) -> None:
    """Make every connection to SQLite that this process opens from now on reach points."""

    def counted(statement: str, act: Callable[..., Any], *given: Any) -> Any:
        points.reach()
        done = act(*given)
        if statement.lstrip().upper().startswith(("COMMIT", "END")):
            points.reach()
        return done

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, *given: Any) -> Any:
            return counted(sql, super().execute, sql, *given)

        def executemany(self, sql: str, *given: Any) -> Any:
            return counted(sql, super().executemany, sql, *given)

        def executescript(self, sql: str) -> Any:
            return counted(sql, super().executescript, sql)

    class Connection(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

        def execute(self, sql: str, *given: Any) -> Any:
            return self.cursor().execute(sql, *given)

        def executemany(self, sql: str, *given: Any) -> Any:
            return self.cursor().executemany(sql, *given)

        def executescript(self, sql: str) -> Any:
            return self.cursor().executescript(sql)

        def commit(self) -> None:
            counted("COMMIT", super().commit)

    sqlite3.connect = _with_factory(sqlite3.connect, Connection)


def _with_factory(connect: Callable[..., Any], factory: type) -> Any:
    def connected(*given: Any, **more: Any) -> Any:
        asked = more.pop("factory", sqlite3.Connection)  # one of its own is never written to
        return connect(*given, **more, factory=factory if asked is sqlite3.Connection else asked)

    return connected
