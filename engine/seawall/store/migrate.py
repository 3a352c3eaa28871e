"""Running the migrations. The only part of the store that loads SQLAlchemy."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.util import CommandError
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from seawall.errors import Damaged
from seawall.store import sql

_ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps what it works on in globals, so threads of a process take turns."""


def upgrade(
    url: str, connect: Callable[[], Any], begin: str, then: Callable[[str], None]
) -> str | None:
    """Bring the database behind the driver's own connection up to the newest migration.

    An older one is passed `then`, with the version it had, inside of the same transaction, and
    that version is given back; None for a new one, and where another process was first.

    `begin` is the statement that takes the database for this one transaction. It is run when
    SQLAlchemy begins and not before, since SQLAlchemy's first look at a connection rolls back.
    """
    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", "seawall.store:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(url, creator=connect, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    try:
        with _ONE_AT_A_TIME, engine.begin() as connection:
            config.attributes["connection"] = connection
            before = _version(connection)
            command.upgrade(config, "head")
            if before is None or before == sql.SCHEMA:
                return None
            then(before)
            return before
    except CommandError as error:
        raise Damaged(f"the database says a schema that no Seawall made: {error}") from None
    except DBAPIError as error:  # the driver's own error, which the dialect knows how to say
        raise error.orig or error from None


def _version(connection: Connection) -> str | None:
    """The version now that the database is ours: another process may have upgraded it."""
    options = {"version_table": sql.VERSION_TABLE}
    return MigrationContext.configure(connection, opts=options).get_current_revision()
