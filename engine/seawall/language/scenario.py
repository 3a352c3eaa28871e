"""The keys of a scenario: a rehearsal of a playbook, with what should come of it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from seawall.language.document import Text, _Model


class Visible(_Model):
    """What somebody in a role sees of facts on record."""

    role: str = Field(alias="as", description="The role.")
    facts: list[str] = Field([], description="Facts whose values they see.")
    hidden: list[str] = Field([], description="Facts whose values they do not see.")


class Expect(_Model):
    """What should be so after a line. Whatever is not named is not looked at."""

    refused: str | None = Field(None, description="The code of the error it is refused with.")
    names: list[str] | None = Field(None, description="Exactly the names the refusal gives.")
    active: list[str] | None = Field(None, description="All active tasks, in any order.")
    done: list[str] | None = Field(None, description="Steps that have been left.")
    ended: str | None = Field(None, description="The end it reached, or `cancelled`.")
    due: dict[str, str | None] | None = Field(None, description="Due times of tasks.")
    overdue: list[str] | None = Field(None, description="All tasks that are overdue.")
    told: list[str] | None = Field(
        None, description="All roles or people told since the last line that asked."
    )
    facts: dict[str, Any] | None = Field(None, description="Facts on record.")
    log: list[str | dict[str, Any]] | None = Field(
        None, description="Entries that must occur in the log, in this order."
    )
    existing: bool | None = Field(None, description="Whether an open incident was given back.")
    repeated: bool | None = Field(None, description="Whether it had happened before already.")
    measures: (
        dict[str, Literal["waiting", "running", "met", "missed", "done", "dropped"]] | None
    ) = Field(None, description="How measures stand.")
    visible: Visible | None = Field(None, description="What somebody in a role sees.")


class Opening(_Model):
    """How the incident is opened."""

    actor: str = Field("somebody", alias="as", description="Who opens it.")
    role: str | None = Field(None, description="In which role.")
    facts: dict[str, Any] = Field({}, description="The facts given.")
    expect: Expect | None = Field(None, description="What should come of it.")


class Line(_Model):
    """One line of the script: a time, a command, and what should come of it."""

    at: str | None = Field(None, description="+duration from the start, or a time.")
    do: str | None = Field(None, description="A command, as on the command line.")
    actor: str = Field("somebody", alias="as", description="Who does it.")
    role: str | None = Field(None, description="In which role.")
    set: dict[str, Any] = Field({}, description="The facts given.")
    reason: str | None = Field(None, description="Why.")
    override: str | None = Field(None, description="Why a requirement is set aside.")
    text: str | None = Field(None, description="The text of a note.")
    id: str | None = Field(None, description="The request id; of a signal, its own id.")
    expect: Expect | None = Field(None, description="What should come of it.")


class Scenario(_Model):
    """A Seawall scenario: a playbook rehearsed on a simulated clock."""

    scenario: Text = Field(description="What it shows.")
    playbook: str = Field(description="The playbook's file, beside this one.")
    start: str = Field(description="When it begins, as 2026-11-20T14:00:00+01:00.")
    roster: dict[str, Any] = Field({}, description="People and their roles; none: all may.")
    open: Opening = Field(description="How the incident is opened.")
    script: list[Line] = Field(description="What happens, line by line.")
