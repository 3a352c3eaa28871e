"""The keys of a playbook, and what each holds.

These models are the one list of the language's keys: the parser, the JSON Schema for editors and
the language reference are made from them. A short form (`next: verify`, `due: 45m`) is turned into
the long one before it is checked, so the compiler sees one form only. Names are not resolved here.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from seawall.machine import durations, facts
from seawall.machine.durations import Duration as _Duration

LANGUAGE_VERSION = 1

TASK_WORDS = ("owner", "deputy")
"""What `tell` may name beside roles: people of the step at hand."""

NOT_BUILT: dict[str, frozenset[str]] = {
    "Playbook": frozenset({"measures", "signals", "tracks", "never", "confidential"}),
    "Step": frozenset(
        {
            "approve", "tracks", "join", "each", "call", "with", "result", "wait", "repeat",
            "after", "handover", "confidential", "legal", "pausable",
        }
    ),
    "DueRule": frozenset({"legal", "pausable"}),
    "End": frozenset({"require", "due"}),
    "Fact": frozenset({"confidential"}),
    "Action": frozenset({"signal"}),
    "Rung": frozenset({"signal"}),
    "Expect": frozenset({"visible"}),
}  # fmt: skip
"""Keys of the language that this version does not run yet. They are refused, never ignored."""


class _Model(BaseModel):
    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True
    )


def _wrong(code: str, message: str) -> PydanticCustomError:
    return PydanticCustomError(code, "{message}", {"message": message})


def _not_built(what: str) -> PydanticCustomError:
    return _wrong("not_built", f"{what} is part of the language but not built yet")


_ID = r"[a-z][a-z0-9_]*"
Id = Annotated[str, StringConstraints(pattern=rf"^{_ID}$", max_length=60)]
Name = Annotated[str, StringConstraints(max_length=60)]
Finite = Annotated[float, Field(allow_inf_nan=False)]
Condition = Annotated[str, StringConstraints(max_length=2000)]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _is_text(value: Any) -> bool:
    """Whether a value is meant as a text in one or several languages."""
    languages = isinstance(value, dict) and all(_LANGUAGE.fullmatch(str(key)) for key in value)
    return isinstance(value, str) or (languages and bool(value))


def _as_text(value: Any) -> Any:
    """Plain text, or one text a language."""
    texts = {"": value} if isinstance(value, str) else value
    if not isinstance(texts, dict) or not texts:
        raise _wrong(
            "wrong_type", "must be text, or one text a language as in {en: Hello, nl: Hallo}"
        )
    for language, text in texts.items():
        if language and not _LANGUAGE.fullmatch(language):
            raise _wrong(
                "bad_value", f"{language[:40]!r} is no language code; write one such as en or nl"
            )
        try:
            facts.text(text)
        except facts.Unfit as error:
            raise _wrong("bad_value", f"the text {error}") from None
    return texts


Text = Annotated[
    dict[str, str],
    BeforeValidator(_as_text, json_schema_input_type=str | dict[str, str]),
]


def _as_duration(value: Any) -> Any:
    if not isinstance(value, str):
        raise _wrong("wrong_type", "must be a duration such as 90s, 30m, 1h30m or 2d")
    try:
        return durations.parse(value)
    except ValueError as error:
        raise _wrong("bad_value", str(error)) from None


Duration = Annotated[_Duration, BeforeValidator(_as_duration, json_schema_input_type=str)]


def _as_list(value: Any) -> Any:
    """A single mapping stands for a list of one."""
    return [value] if isinstance(value, dict) else value


def _as_names(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Names = Annotated[list[Name], BeforeValidator(_as_names, json_schema_input_type=str | list[str])]


class Role(_Model):
    """A role that owns steps and is told about them."""

    title: Text = Field(description="What people call this role.")
    deputy: Name | None = Field(None, description="The role that stands in for it.")


def _as_role(value: Any) -> Any:
    return {"title": value} if _is_text(value) else value


RoleForm = Annotated[
    Role, BeforeValidator(_as_role, json_schema_input_type=str | Role | dict[str, str])
]


class Calendar(_Model):
    """Opening hours. Due times on a calendar count only these."""

    hours: dict[
        str,
        Annotated[list[str], BeforeValidator(_as_names, json_schema_input_type=str | list[str])],
    ] = Field(description='Days (mon-fri, sat) and their open spans, such as "09:00-17:00".')
    holidays: str | None = Field(
        None, description="A country's public holidays are closed: NL, DE-BY."
    )
    closed: list[str] = Field([], description="More closed days, as 2026-12-24.")
    timezone: str | None = Field(None, description="Where its hours hold, if not the playbook's.")


class Fact(_Model):
    """A typed, named piece of evidence."""

    type: Literal[
        "text", "int", "number", "bool", "choice", "choices", "datetime", "duration", "url",
        "person", "list", "file", "post", "contact", "checklist",
    ] = Field(description="What its values look like.")  # fmt: skip
    title: Text | None = Field(None, description="What people are asked for.")
    help: Text | None = Field(None, description="A sentence that helps to give it well.")
    optional: bool = Field(False, description="A step may be left without it.")
    of: list[str] | None = Field(None, description="The options of a choice or choices.")
    items: list[str] | None = Field(None, description="The items of a checklist.")
    min: Finite | None = Field(None, description="The smallest number, or the shortest length.")
    max: Finite | None = Field(None, description="The largest number, or the longest length.")
    pattern: str | None = Field(
        None, description="A regular expression that the whole text matches."
    )


class Needed(_Model):
    """A fact that a step collects: one of the playbook's, or one declared on the spot."""

    name: Name = Field(description="The fact.")
    optional: bool = Field(False, description="The step may be left without it.")
    declare: Fact | None = Field(None, description="The fact's declaration, if made here.")


def _as_needed(value: Any) -> Any:
    """`hash`, `{name: hash, optional: true}` or `{hash: {type: text}}`."""
    if isinstance(value, str):
        return {"name": value}
    if isinstance(value, dict) and "declare" in value and "name" in value:
        raise _wrong("unknown_key", "there is no key `declare` here; write {hash: {type: text}}")
    if isinstance(value, dict) and len(value) == 1:
        name, declared = next(iter(value.items()))
        if isinstance(declared, dict):
            return {"name": name, "declare": declared}
    return value


NeededForm = Annotated[
    Needed, BeforeValidator(_as_needed, json_schema_input_type=str | Needed | dict[str, Fact])
]


class Rule(_Model):
    """Where to go, if a condition holds."""

    when: Condition | None = Field(None, description="The condition; the last rule has none.")
    to: Name = Field(description="A step or an end.")


def _as_rules(value: Any) -> Any:
    return [{"to": value}] if isinstance(value, str) else _as_list(value)


Rules = Annotated[
    list[Rule], BeforeValidator(_as_rules, json_schema_input_type=str | Rule | list[Rule])
]


class Requirement(_Model):
    """A condition on leaving a step."""

    that: Condition = Field(description="What must be true.")
    say: Text = Field(description="Why; shown when it is not.")
    override: Names = Field([], description="Roles that may set it aside, with a reason.")


class DueRule(_Model):
    """When a step is due."""

    when: Condition | None = Field(None, description="The rule counts while this holds.")
    within: Duration | None = Field(None, description="How long after the anchor.")
    of: Name | None = Field(
        None, description="The anchor: a datetime fact, opened_at or entered_at (the default)."
    )
    calendar: Name | None = Field(None, description="Count only this calendar's open hours.")
    at: Name | None = Field(None, description="A datetime fact that is itself the due time.")


def _as_due(value: Any) -> Any:
    return [{"within": value}] if isinstance(value, str) else _as_list(value)


DueRules = Annotated[
    list[DueRule], BeforeValidator(_as_due, json_schema_input_type=str | DueRule | list[DueRule])
]


class Action(_Model):
    """What happens when a moment comes."""

    to: Name | None = Field(None, description="Leave the step: a step or an end of its track.")
    set: dict[str, Any] = Field({}, description="Facts to set.")
    tell: Names = Field([], description="Who is told: roles, owner or deputy.")


class Rung(Action):
    """One stage of an escalation."""

    at: str = Field(description="When: 50% of the window, due, due-5m or due+10m.")


class MaxVisits(_Model):
    """How often a step may be entered."""

    times: int = Field(ge=1, le=1000, description="So often.")
    to: Name | None = Field(None, description="Where the next visit goes instead.")


def _as_visits(value: Any) -> Any:
    return {"times": value} if isinstance(value, int) and not isinstance(value, bool) else value


Visits = Annotated[MaxVisits, BeforeValidator(_as_visits, json_schema_input_type=int | MaxVisits)]


def _as_owner(value: Any) -> Any:
    if isinstance(value, (list, dict)):
        raise _not_built("an owner by rules")
    return value


Owner = Annotated[Name, BeforeValidator(_as_owner, json_schema_input_type=str)]


class Escalation(_Model):
    """The rungs of a step: a named escalation of the playbook, or its own."""

    name: Name | None = None
    rungs: list[Rung] = []


def _as_escalation(value: Any) -> Any:
    if isinstance(value, str):
        return {"name": value}
    return {"rungs": _as_list(value)}


class Step(_Model):
    """One step."""

    id: Id = Field(description="Its name, unique in the playbook.")
    title: Text | None = Field(None, description="What people call it.")
    guide: Text | None = Field(None, description="Markdown, shown with the task.")
    owner: Owner | None = Field(None, description="The role that does it.")
    collect: list[NeededForm] = Field([], description="Facts to be on record before it is left.")
    require: list[Requirement] = Field([], description="More conditions on leaving it.")
    fresh: bool = Field(False, description="Facts of an earlier visit do not count.")
    skip: Condition | None = Field(None, description="While this holds, it is passed by itself.")
    skippable: bool = Field(False, description="Its owner may skip it, with a reason.")
    next: Rules | None = Field(None, description="Where it leads; without it, to the step below.")
    max_visits: Visits | None = Field(None, description="How often it may be entered (25).")
    due: DueRules = Field([], description="By when; the first rule that holds.")
    relax: bool = Field(False, description="A changed rule may make the due time later.")
    escalate: Annotated[
        Escalation,
        BeforeValidator(_as_escalation, json_schema_input_type=str | Rung | list[Rung]),
    ] = Field(Escalation(), description="An escalation's name, or its rungs.")
    on_timeout: Action | None = Field(None, description="What happens when the due time passes.")


class End(_Model):
    """A named way for an incident to be over."""

    title: Text = Field(description="What it means.")


def _as_end(value: Any) -> Any:
    return {"title": value} if _is_text(value) else value


EndForm = Annotated[
    End, BeforeValidator(_as_end, json_schema_input_type=str | End | dict[str, str])
]
RungsForm = Annotated[
    list[Rung], BeforeValidator(_as_list, json_schema_input_type=Rung | list[Rung])
]


def _as_version(value: Any) -> Any:
    """The number 1 itself: `true` and 1.0 equal it and are something else."""
    if isinstance(value, int) and not isinstance(value, bool) and value == LANGUAGE_VERSION:
        return value
    raise _wrong("bad_value", "must be 1: this Seawall reads version 1 of the playbook language")


class Playbook(_Model):
    """A Seawall playbook: the steps an incident goes through, who owns them, and by when."""

    seawall: Annotated[Literal[1], BeforeValidator(_as_version)] = Field(
        description="The version of the playbook language: 1."
    )
    id: Id = Field(description="The playbook's name, in small letters, digits and _.")
    version: Annotated[
        str, StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+-]*$", max_length=40)
    ] = Field(description="Its version, such as 1.2.0.")
    title: Text = Field(description="What people call it.")
    description: Text | None = Field(None, description="What it is for.")
    timezone: str = Field("UTC", description="For times without an offset, and for showing times.")
    roles: dict[Id, RoleForm] = Field({}, description="Who does what.")
    calendars: dict[Id, Calendar] = Field({}, description="Opening hours that due times count.")
    facts: dict[Id, Fact] = Field({}, description="The evidence that is put on record.")
    open: list[Name] = Field([], description="Facts that opening an incident must give.")
    key: Name | None = Field(
        None,
        description="A fact: while an incident is open, opening one alike gives that one back.",
    )
    labels: list[Name] = Field([], description="Facts that lists show and filter by.")
    escalations: dict[Id, RungsForm] = Field({}, description="Named lists of rungs.")
    ends: dict[Id, EndForm] = Field(min_length=1, description="The ways it can be over.")
    steps: list[Step] = Field(min_length=1, description="The steps, in order.")
