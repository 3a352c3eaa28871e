"""How Alembic runs the migrations: on the connection that `store.migrate` gives it."""

from alembic import context
from sqlmodel import SQLModel

from seawall.store import tables
from seawall.store.sql import VERSION_TABLE

assert tables, "importing it fills the metadata"
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    version_table=VERSION_TABLE,
)
with context.begin_transaction():
    context.run_migrations()
