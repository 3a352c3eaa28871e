"""The first tables, and the triggers that keep the log append-only."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STAMP: Any = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _playbooks()
    _incidents()
    _of_incidents()
    _append_only(op.get_bind().dialect.name)


def _playbooks() -> None:
    op.create_table(
        "seawall_playbook",
        sa.Column("digest", sa.Text(), primary_key=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("registered_at", STAMP, nullable=False),
    )
    op.create_index("seawall_playbook_by_id", "seawall_playbook", ["id", "position"])


def _incidents() -> None:
    op.create_table(
        "seawall_incident",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("playbook", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), sa.ForeignKey("seawall_playbook.digest"), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("key", sa.Text()),
        sa.Column("opened_at", STAMP, nullable=False),
        sa.Column("next_at", STAMP),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("seawall_incident_by_uuid", "seawall_incident", ["id"], unique=True)
    op.create_index("seawall_incident_by_status", "seawall_incident", ["drill", "status", "number"])
    _partial(
        "seawall_incident",
        "by_key",
        ["playbook", "key"],
        "status = 'open' AND NOT drill AND key IS NOT NULL",
        unique=True,
    )
    _partial("seawall_incident", "by_next", ["next_at", "number"], "next_at IS NOT NULL")


def _partial(table: str, name: str, columns: list[str], where: str, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(
        f"{table}_{name}",
        table,
        columns,
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )


def _incident() -> sa.Column[int]:
    return sa.Column(
        "incident", sa.Integer(), sa.ForeignKey("seawall_incident.number"), nullable=False
    )


def _of_incidents() -> None:
    op.create_table(
        "seawall_task",
        _incident(),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text()),
        sa.Column("assignee", sa.Text()),
        sa.Column("due_at", STAMP),
        sa.PrimaryKeyConstraint("incident", "ref"),
    )
    op.create_index("seawall_task_by_owner", "seawall_task", ["owner", "due_at"])
    op.create_index("seawall_task_by_assignee", "seawall_task", ["assignee", "due_at"])
    op.create_index("seawall_task_by_due", "seawall_task", ["due_at"])
    op.create_table(
        "seawall_label",
        _incident(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("incident", "name"),
    )
    op.create_index("seawall_label_by_value", "seawall_label", ["name", "value", "incident"])
    op.create_table(
        "seawall_entry",
        _incident(),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", STAMP, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("incident", "seq"),
    )
    op.create_table(
        "seawall_request",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        _incident(),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
    )
    op.create_table(
        "seawall_message",
        sa.Column("id", sa.Text(), primary_key=True),
        _incident(),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("created_at", STAMP, nullable=False),
        sa.Column("claimed_until", STAMP),
        sa.Column("delivered_at", STAMP),
    )
    waiting = ["created_at", "incident", "seq", "id"]
    _partial("seawall_message", "waiting", waiting, "delivered_at IS NULL")


def _append_only(dialect: str) -> None:
    if dialect == "sqlite":
        op.execute(  # REPLACE would delete the row it replaces without any delete trigger
            "CREATE TRIGGER seawall_entry_no_replace BEFORE INSERT ON seawall_entry WHEN EXISTS "
            "(SELECT 1 FROM seawall_entry WHERE incident = NEW.incident AND seq = NEW.seq) "
            "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
        )
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER seawall_entry_no_{verb.lower()} BEFORE {verb} ON seawall_entry "
                "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION seawall_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER seawall_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE "
        "ON seawall_entry FOR EACH STATEMENT EXECUTE FUNCTION seawall_append_only()"
    )
