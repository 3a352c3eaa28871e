"""Whose word an active task waits for: approvals and hand-overs, for inboxes."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STAMP: Any = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "seawall_asked",
        sa.Column("incident", sa.Integer(), sa.ForeignKey("seawall_incident.number")),
        sa.Column("ref", sa.Text()),
        sa.Column("role", sa.Text()),
        sa.Column("person", sa.Text()),
        sa.Column("due_at", STAMP, nullable=True),
        sa.PrimaryKeyConstraint("incident", "ref", "role", "person"),
    )
    op.create_index("seawall_asked_by_role", "seawall_asked", ["role", "due_at"])
    op.create_index("seawall_asked_by_person", "seawall_asked", ["person", "due_at"])
