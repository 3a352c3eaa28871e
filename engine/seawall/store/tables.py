"""The tables. Migrations and tests work from these; `sql` is written against them.

Moments are UTC text of fixed length (`chain.stamp`), so the same bytes mean the same in both
databases, sort by time, and can be read by people; in PostgreSQL they sort by byte.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Index, Text, text
from sqlmodel import Field, SQLModel

STAMP: Any = Text().with_variant(Text(collation="C"), "postgresql")
"""The type of a moment."""


class PlaybookRow(SQLModel, table=True):
    """A registered playbook: its source as its author wrote it, and the plan it compiled to.

    `position` counts registrations from 1; 0 is a playbook that so far was only drilled.
    """

    __tablename__: ClassVar[Any] = "seawall_playbook"
    __table_args__ = (Index("seawall_playbook_by_id", "id", "position"),)

    digest: str = Field(primary_key=True, sa_type=Text)
    id: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    position: int
    source: str = Field(sa_type=Text)
    plan: str = Field(sa_type=Text)
    registered_at: str = Field(sa_type=STAMP)


class IncidentRow(SQLModel, table=True):
    """An incident: its state as JSON, and beside it what is searched by."""

    __tablename__: ClassVar[Any] = "seawall_incident"
    __table_args__ = (
        Index("seawall_incident_by_uuid", "id", unique=True),
        Index("seawall_incident_by_status", "drill", "status", "number"),
        Index(
            "seawall_incident_by_key",
            "playbook",
            "key",
            unique=True,
            sqlite_where=text("status = 'open' AND NOT drill AND key IS NOT NULL"),
            postgresql_where=text("status = 'open' AND NOT drill AND key IS NOT NULL"),
        ),
        Index(
            "seawall_incident_by_next",
            "next_at",
            "number",
            sqlite_where=text("next_at IS NOT NULL"),
            postgresql_where=text("next_at IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    number: int | None = Field(default=None, primary_key=True)
    id: str = Field(sa_type=Text)
    playbook: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text, foreign_key="seawall_playbook.digest")
    status: str = Field(sa_type=Text)
    drill: bool
    key: str | None = Field(sa_type=Text)
    opened_at: str = Field(sa_type=STAMP)
    next_at: str | None = Field(sa_type=STAMP)
    seq: int
    head: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)


class TaskRow(SQLModel, table=True):
    """An active task, for inboxes."""

    __tablename__: ClassVar[Any] = "seawall_task"
    __table_args__ = (
        Index("seawall_task_by_owner", "owner", "due_at", "incident", "ref"),
        Index("seawall_task_by_assignee", "assignee", "due_at", "incident", "ref"),
        Index("seawall_task_by_due", "due_at", "incident", "ref"),
    )

    incident: int = Field(primary_key=True, foreign_key="seawall_incident.number")
    ref: str = Field(primary_key=True, sa_type=Text)
    owner: str | None = Field(sa_type=Text)
    assignee: str | None = Field(sa_type=Text)
    due_at: str | None = Field(sa_type=STAMP)


class AskedRow(SQLModel, table=True):
    """Somebody whose word an active task waits for: an approving role, or a person offered it."""

    __tablename__: ClassVar[Any] = "seawall_asked"
    __table_args__ = (
        Index("seawall_asked_by_role", "role", "due_at", "incident", "ref"),
        Index("seawall_asked_by_person", "person", "due_at", "incident", "ref"),
    )

    incident: int = Field(primary_key=True, foreign_key="seawall_incident.number")
    ref: str = Field(primary_key=True, sa_type=Text)
    role: str = Field(primary_key=True, sa_type=Text)
    person: str = Field(primary_key=True, sa_type=Text)
    due_at: str | None = Field(sa_type=STAMP)


class LabelRow(SQLModel, table=True):
    """A labelling fact of an incident, for lists."""

    __tablename__: ClassVar[Any] = "seawall_label"
    __table_args__ = (Index("seawall_label_by_value", "name", "value", "incident"),)

    incident: int = Field(primary_key=True, foreign_key="seawall_incident.number")
    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class EntryRow(SQLModel, table=True):
    """An entry of the log. Triggers refuse to change or remove one; an opening may be erased."""

    __tablename__: ClassVar[Any] = "seawall_entry"

    incident: int = Field(primary_key=True, foreign_key="seawall_incident.number")
    seq: int = Field(primary_key=True)
    at: str = Field(sa_type=STAMP)
    actor: str = Field(sa_type=Text)
    role: str | None = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    hash: str = Field(sa_type=Text)
    opening: str | None = Field(sa_type=Text)


class RequestRow(SQLModel, table=True):
    """A request that was carried out: asked again, it gets the answer it got."""

    __tablename__: ClassVar[Any] = "seawall_request"

    id: str = Field(primary_key=True, sa_type=Text)
    fingerprint: str = Field(sa_type=Text)
    incident: int = Field(foreign_key="seawall_incident.number")
    first_seq: int
    last_seq: int


class MessageRow(SQLModel, table=True):
    """Somebody to be told something, until somebody has told them; kept for whoever claims it."""

    __tablename__: ClassVar[Any] = "seawall_message"
    __table_args__ = (
        Index(
            "seawall_message_waiting",
            "created_at",
            "incident",
            "seq",
            "id",
            sqlite_where=text("delivered_at IS NULL"),
            postgresql_where=text("delivered_at IS NULL"),
        ),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    incident: int = Field(foreign_key="seawall_incident.number")
    seq: int
    role: str = Field(sa_type=Text)
    people: str = Field(sa_type=Text)
    created_at: str = Field(sa_type=STAMP)
    claimed_until: str | None = Field(sa_type=STAMP)
    delivered_at: str | None = Field(sa_type=STAMP)
