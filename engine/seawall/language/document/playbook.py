"""A playbook, and what stands in it beside its steps: ends, signals, measures and `never` rules."""

from typing import Annotated, Any, Literal

from seawall.language.document.clocks import Rung
from seawall.language.document.declared import Calendar, Fact, NeededForm, RoleForm
from seawall.language.document.rules import Requirement
from seawall.language.document.steps import Step, Track
from seawall.language.document.values import (
    Condition,
    Duration,
    Id,
    Name,
    Names,
    Text,
    as_list,
    is_text,
    wrong,
)
from seawall.language.forms import Before, Bounds, Field, Form

LANGUAGE_VERSION = 1
"""The version of the language that this Seawall reads."""


class End(Form):
    """A named way for an incident to be over."""

    title: Text = Field(description="What it means that an incident ends so.")
    require: list[Requirement] = Field(
        [],
        description='Conditions on ending this way, as `[{that: known("closing_post"), say: '
        "Post how it ended first}]`.",
    )
    due: Duration | None = Field(
        None,
        description="How long after the opening this end is promised to be reached, as `72h`. "
        "`seawall check` says which way through the playbook can take longer.",
    )


def _as_end(value: Any) -> Any:
    """A text alone is the title; `due` is a key, although a language could be called so."""
    plain = is_text(value) and not (isinstance(value, dict) and "due" in value)
    return {"title": value} if plain else value


EndForm = Annotated[End, Before(_as_end, str | End | dict[str, str])]
RungsForm = Annotated[list[Rung], Before(as_list, Rung | list[Rung])]


class Never(Form):
    """Something that no command may bring about."""

    when: Condition = Field(
        description="What must never be: a command after which this condition would hold is "
        "refused."
    )
    say: Text = Field(description="Why; shown when a command would bring it about.")


class SignalForm(Form):
    """Something from outside that may arrive at any moment."""

    title: Text | None = Field(None, description="What people call it.")
    collect: list[NeededForm] = Field(
        [], description="Facts that it carries, as `[kind, {name: place, optional: true}]`."
    )
    set: dict[str, Any] = Field(
        {}, description="Facts to put on record when it arrives, as `{severity: L3}`."
    )
    tell: Names = Field([], description="Roles that are told when it arrives.")
    start: Names = Field(
        [], description="A track of the playbook's own `tracks` that it starts, or a list of these."
    )
    to: Name | None = Field(None, description="Where it moves the main track: a step or an end.")
    sources: Names = Field(
        [],
        alias="from",
        description="It moves the main track only from one of these steps; without it, from any.",
    )


class MeasureForm(Form):
    """A span of time that reports and statistics count."""

    title: Text | None = Field(None, description="What people call it.")
    start: str = Field(
        alias="from",
        description="From when: a datetime fact, `opened_at`, `STEP.entered`, `STEP.left` or "
        "`SIGNAL.received`.",
    )
    stop: str = Field(alias="to", description="Until when: the same, or `ended_at`.")
    target: Duration | None = Field(None, description="How long it should be at most, as `60m`.")
    when: Condition | None = Field(None, description="It counts only while this condition holds.")
    calendar: Name | None = Field(None, description="Count only the open hours of this calendar.")


def _as_version(value: Any) -> Any:
    """The number 1 itself: `true` and 1.0 equal it and are something else."""
    if isinstance(value, int) and not isinstance(value, bool) and value == LANGUAGE_VERSION:
        return value
    message = "names another version of the language than this Seawall reads"
    raise wrong("bad_value", message, "write seawall: 1")


class Playbook(Form):
    """A Seawall playbook: the steps an incident goes through, who owns them, and by when."""

    seawall: Annotated[Literal[1], Before(_as_version)] = Field(
        description="The version of the playbook language: 1."
    )
    id: Id = Field(
        description="What commands call the playbook: small letters, digits and `_`, as `rumour`."
    )
    version: Annotated[str, Bounds(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+-]*$", max_length=40)] = Field(
        description="Your own version number, as `1.2.0`. Raise it when you change something."
    )
    title: Text = Field(
        description="What people call it: a text, or one a language, as `{en: A rumour, nl: Een "
        "gerucht}`."
    )
    description: Text | None = Field(None, description="What it is for.")
    timezone: str = Field(
        "UTC",
        description="Where times without an offset are, and where times are shown, as "
        "`Europe/Amsterdam`.",
    )
    roles: dict[Id, RoleForm] = Field(
        {},
        description="Who there is: `{listener: Community manager, lead: {title: Incident lead, "
        "deputy: comms}}`. A roster says which people these are.",
    )
    calendars: dict[Id, Calendar] = Field(
        {},
        description="Opening hours that due times count: `{office: {hours: {mon-fri: "
        '"09:00-17:00"}, holidays: NL}}`.',
    )
    facts: dict[Id, Fact] = Field(
        {},
        description="What can be put on record, each with its type: `{severity: {type: choice, "
        "of: [L1, L2, L3]}}`.",
    )
    open: list[Name] = Field([], description="Facts that must be given to open an incident.")
    key: Name | None = Field(
        None,
        description="A fact of `open` that makes two incidents the same: while one is open, "
        "opening it again gives that one back.",
    )
    labels: list[Name] = Field([], description="Facts that lists show and filter by.")
    measures: dict[Id, MeasureForm] = Field(
        {},
        description="Spans of time that reports and statistics count: `{first_answer: {from: "
        "posted_at, to: reply.left, target: 60m}}`.",
    )
    signals: dict[Id, SignalForm] = Field(
        {},
        description="What may arrive from outside at any moment: `{injury: {set: {severity: "
        "L3}, to: hold}}`.",
    )
    tracks: dict[Id, Track] = Field(
        {}, description="Tracks that signals start, each with its steps."
    )
    never: list[Never] = Field(
        [],
        description='What no command may bring about: `[{when: severity == "L3" && overdue, '
        "say: Answer first}]`.",
    )
    escalations: dict[Id, RungsForm] = Field(
        {},
        description="Lists of rungs that several steps share: `{standard: [{at: 50%, tell: "
        "owner}, {at: due, tell: deputy}]}`.",
    )
    ends: dict[Id, EndForm] = Field(
        min_length=1,
        description="The ways an incident can be over: `{resolved: The record is straight}`.",
    )
    steps: list[Step] = Field(
        min_length=1, description="What is to be done, in order. An incident begins with the first."
    )
