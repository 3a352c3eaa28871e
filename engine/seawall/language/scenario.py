"""The keys of a scenario: a rehearsal of a playbook, with what should come of it."""

from typing import Any

from seawall.language.document import Text
from seawall.language.forms import Field, Form
from seawall.machine.measures import Status


class Visible(Form):
    """What somebody in a role sees of facts on record."""

    role: str = Field(alias="as", description="The role that looks.")
    facts: list[str] = Field([], description="Facts on record whose values they see.")
    hidden: list[str] = Field([], description="Facts on record whose values they do not see.")


class Expect(Form):
    """What should be so after a line. Whatever is not named is not looked at."""

    refused: str | None = Field(
        None, description="The code of the error it is refused with, as `missing_facts`."
    )
    names: list[str] | None = Field(
        None, description="Exactly the names that the refusal gives, in any order."
    )
    active: list[str] | None = Field(
        None,
        description="All active tasks, in any order: `[listen]`, with items "
        '`["private[anna].invite"]`.',
    )
    done: list[str] | None = Field(None, description="Steps that have been left.")
    ended: str | None = Field(None, description="The end it reached, or `cancelled`.")
    due: dict[str, str | None] | None = Field(
        None,
        description="Due times of tasks: `{reply: +45m}` from the start, a time, or `null` for "
        "none.",
    )
    overdue: list[str] | None = Field(None, description="All tasks that are overdue; `[]` is none.")
    told: list[str] | None = Field(
        None, description="All roles or people told since the last line that asked; `[]` is nobody."
    )
    facts: dict[str, Any] | None = Field(
        None, description="Facts on record with their values; `null` is nothing on record."
    )
    log: list[str | dict[str, Any]] | None = Field(
        None,
        description="Entries that must occur in the log, in this order, as `[left listen, "
        "{kind: due_moved, task: hold}]`.",
    )
    existing: bool | None = Field(
        None, description="Whether opening gave back an incident that was open already."
    )
    repeated: bool | None = Field(
        None,
        description="Whether this request or signal had come before, so that nothing happened.",
    )
    measures: dict[str, Status] | None = Field(
        None, description="How measures stand, as `{first_answer: met}`."
    )
    visible: Visible | None = Field(
        None, description="What somebody in a role sees: `{as: comms, hidden: [diagnosis]}`."
    )


class Opening(Form):
    """How the incident is opened."""

    actor: str = Field("somebody", alias="as", description="Who opens it: a person of the roster.")
    role: str | None = Field(None, description="In which role, where several fit.")
    facts: dict[str, Any] = Field(
        {}, description="The facts given, as `{summary: Third week without my parcel}`."
    )
    expect: Expect | None = Field(
        None, description="What should come of it. Only what is named is looked at."
    )


class Line(Form):
    """One line of the script: a time, a command, and what should come of it."""

    at: str | None = Field(
        None,
        description="When: `+5m` from the start, or a time. Everything due on the way happens; "
        "without it, no time passes.",
    )
    do: str | None = Field(
        None,
        description="A command, as on the command line: `advance reply`, `signal injury`, "
        "`set`. Without it, the line only looks.",
    )
    actor: str = Field("somebody", alias="as", description="Who does it: a person of the roster.")
    role: str | None = Field(None, description="In which role, where several fit.")
    set: dict[str, Any] = Field({}, description="The facts given, as `{severity: L2}`.")
    reason: str | None = Field(
        None, description="Why; commands such as `skip` and `reject` need it."
    )
    override: str | None = Field(None, description="Why a requirement is set aside.")
    text: str | None = Field(None, description="The text of a `note`.")
    id: str | None = Field(
        None,
        description="The request id, which makes a command safe to repeat; of a signal, its own "
        "id.",
    )
    expect: Expect | None = Field(
        None, description="What should come of it. Only what is named is looked at."
    )


class Scenario(Form):
    """A Seawall scenario: a playbook rehearsed on a simulated clock."""

    scenario: Text = Field(description="What it shows, in a sentence.")
    playbook: str = Field(description="The playbook's file, beside this one, as `tiny.yaml`.")
    start: str = Field(
        description="When it begins, with its offset, as `2026-11-20T14:00:00+01:00`."
    )
    roster: dict[str, Any] = Field(
        {},
        description="People and their roles: `{anna: [listener], bram: [lead]}`. Without it "
        "everybody may do everything.",
    )
    open: Opening = Field(
        description="How the incident is opened: `{as: anna, facts: {summary: Third week "
        "without my parcel}}`."
    )
    script: list[Line] = Field(description="What happens, line by line.")
