"""What people wrote stands beside the log's entries, sealed, where it can be erased.

And the indexes of the inbox hold tasks in the order in which they are shown. The first databases of
all get the `claimed_until` that once came without a number of its own.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MESSAGES = "seawall_message"
KEPT = ("incident", "seq", "at", "actor", "role", "kind", "body", "hash")
PAGES = {
    "seawall_task": {"by_owner": ["owner"], "by_assignee": ["assignee"], "by_due": []},
    "seawall_asked": {"by_role": ["role"], "by_person": ["person"]},
}
STAMP: Any = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _pages()
    columns = {column["name"] for column in sa.inspect(op.get_bind()).get_columns(MESSAGES)}
    if "claimed_until" not in columns:
        op.add_column(MESSAGES, sa.Column("claimed_until", STAMP, nullable=True))
    op.add_column("seawall_entry", sa.Column("opening", sa.Text(), nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        _sqlite()
    else:
        _postgresql()


def _pages() -> None:
    for table, indexes in PAGES.items():
        for name, columns in indexes.items():
            op.drop_index(f"{table}_{name}", table)
            op.create_index(f"{table}_{name}", table, [*columns, "due_at", "incident", "ref"])


def _sqlite() -> None:
    op.execute("DROP TRIGGER seawall_entry_no_update")
    refuse = "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    op.execute(
        f"CREATE TRIGGER seawall_entry_no_update BEFORE UPDATE OF {', '.join(KEPT)} "
        f"ON seawall_entry {refuse}"
    )
    op.execute(
        "CREATE TRIGGER seawall_entry_only_erase BEFORE UPDATE OF opening ON seawall_entry "
        f"WHEN NEW.opening IS NOT NULL {refuse}"
    )


def _postgresql() -> None:
    op.execute("DROP TRIGGER seawall_entry_append_only ON seawall_entry")
    op.execute(
        "CREATE TRIGGER seawall_entry_append_only BEFORE DELETE OR TRUNCATE "
        "ON seawall_entry FOR EACH STATEMENT EXECUTE FUNCTION seawall_append_only()"
    )
    op.execute(
        f"CREATE TRIGGER seawall_entry_no_update BEFORE UPDATE OF {', '.join(KEPT)} "
        "ON seawall_entry FOR EACH STATEMENT EXECUTE FUNCTION seawall_append_only()"
    )
    op.execute(
        "CREATE TRIGGER seawall_entry_only_erase BEFORE UPDATE ON seawall_entry FOR EACH ROW "
        "WHEN (NEW.opening IS NOT NULL) EXECUTE FUNCTION seawall_append_only()"
    )
