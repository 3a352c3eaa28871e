"""Running the migrations. The only part of the store that loads SQLAlchemy."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool


def upgrade(url: str, connect: Callable[[], Any]) -> None:
    """Bring the database behind the driver's own connection up to the newest migration.

    The migrations run in the transaction that is open on it, if one is, and commit it.
    """
    logging.getLogger("alembic").setLevel(logging.WARNING)
    config = Config()
    config.set_main_option("script_location", "seawall.store:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(url, creator=connect, poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:  # the driver's own error, which the dialect knows how to say
        raise error.orig or error from None
