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
    "End": frozenset({"due"}),
}
"""Keys of the language that this version does not run yet. They are refused, never ignored."""


class _Model(BaseModel):
    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True
    )


def _wrong(code: str, message: str) -> PydanticCustomError:
    return PydanticCustomError(code, "{message}", {"message": message})


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


def _as_time(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise _wrong("bad_value", 'must be a time of day such as "10:00"')
    return value


TimeOfDay = Annotated[str, BeforeValidator(_as_time, json_schema_input_type=str)]


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
    confidential: Names = Field([], description="Only these roles see its value.")


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


class Legal(_Model):
    """A clock that the law sets."""

    waive: Names = Field([], description="Who may waive it, with a reason; else its owner.")


def _as_legal(value: Any) -> Any:
    if isinstance(value, bool):
        return {} if value else None
    return value


class DueRule(_Model):
    """When a step is due."""

    when: Condition | None = Field(None, description="The rule counts while this holds.")
    within: Duration | None = Field(None, description="How long after the anchor.")
    of: Name | None = Field(
        None, description="The anchor: a datetime fact, opened_at or entered_at (the default)."
    )
    calendar: Name | None = Field(None, description="Count only this calendar's open hours.")
    at: Name | None = Field(None, description="A datetime fact that is itself the due time.")
    legal: Annotated[
        Legal | None,
        BeforeValidator(_as_legal, json_schema_input_type=bool | Legal),
    ] = Field(None, description="Required by law: no pause and no end stops it, only `waive`.")
    pausable: bool = Field(False, description="`pause` may stop its clock.")


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
    signal: Name | None = Field(None, description="A signal that arrives by this.")


class Timeout(Action):
    """What happens when the due time passes, if a condition holds."""

    when: Condition | None = Field(None, description="The rule counts if this holds.")


TimeoutRules = Annotated[
    list[Timeout],
    BeforeValidator(_as_list, json_schema_input_type=Timeout | list[Timeout]),
]


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


class OwnerRule(_Model):
    """Whose a step is, if a condition holds."""

    when: Condition | None = Field(None, description="The condition; the last rule has none.")
    role: Name = Field(alias="is", description="The role.")


def _as_owner(value: Any) -> Any:
    return [{"is": value}] if isinstance(value, str) else _as_list(value)


Owner = Annotated[
    list[OwnerRule],
    BeforeValidator(_as_owner, json_schema_input_type=str | OwnerRule | list[OwnerRule]),
]


class AfterRule(_Model):
    """A step that comes before."""

    step: Name = Field(description="The step that must have been left.")
    at_most: Duration | None = Field(None, description="How long it may hold this one back.")


def _as_after(value: Any) -> Any:
    values = value if isinstance(value, list) else [value]
    return [{"step": one} if isinstance(one, str) else one for one in values]


After = Annotated[
    list[AfterRule],
    BeforeValidator(_as_after, json_schema_input_type=str | AfterRule | list[str | AfterRule]),
]


def _as_need(value: Any) -> Any:
    """`all` is no number of people, but one for each role; `any` is one."""
    if value in ("all", "any"):
        return 0 if value == "all" else 1
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 20:
        raise _wrong("bad_value", "must be all, any, or a number of people from 1 to 20")
    return value


class ApproveRule(_Model):
    """Who must approve before a step is left."""

    when: Condition | None = Field(None, description="The rule counts if this holds.")
    by: Names = Field(description="The role or roles that approve.")
    need: Annotated[
        int,
        BeforeValidator(_as_need, json_schema_input_type=Literal["all", "any"] | int),
    ] = Field(0, description="How many: all of the roles, any one of them, or so many people.")
    not_author: bool = Field(False, description="Who advanced the step may not approve it.")
    within: Duration | None = Field(None, description="After this, deputies may approve too.")
    calendar: Name | None = Field(None, description="`within` counts this calendar's open hours.")
    rounds: int | None = Field(
        None, ge=0, le=100, description="How often it may be given back at most."
    )


def _as_approve(value: Any) -> Any:
    """`lead`, `[lead, legal]`, `{by: lead}` or rules."""
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list) and names and all(isinstance(name, str) for name in names):
        return [{"by": names}]
    return _as_list(value)


Approve = Annotated[
    list[ApproveRule],
    BeforeValidator(
        _as_approve, json_schema_input_type=str | list[str] | ApproveRule | list[ApproveRule]
    ),
]


class EveryRule(_Model):
    """How soon a step comes round again, if a condition holds."""

    when: Condition | None = Field(None, description="The rule counts while this holds.")
    every: Duration = Field(description="How long after it was last left it is due again.")
    calendar: Name | None = Field(None, description="Count only this calendar's open hours.")
    at: TimeOfDay | None = Field(None, description='A time of day, as "10:00".')


def _as_every(value: Any) -> Any:
    return [{"every": value}] if isinstance(value, str) else _as_list(value)


class RepeatRule(_Model):
    """A step that starts again when it is left."""

    every: Annotated[
        list[EveryRule],
        BeforeValidator(_as_every, json_schema_input_type=str | EveryRule | list[EveryRule]),
    ] = Field(description="How long after it was last left it is due again, or rules.")
    calendar: Name | None = Field(None, description="`every` counts this calendar's open hours.")
    at: TimeOfDay | None = Field(
        None, description='The time of day it is due, as "10:00"; `every` is in whole days then.'
    )
    until: Condition | None = Field(None, description="It is left for good once this holds.")
    promise: Name | None = Field(
        None, description="A datetime fact: a promised time that is the next due time."
    )


def _as_repeat(value: Any) -> Any:
    return {"every": value} if isinstance(value, str) else value


Repeat = Annotated[RepeatRule, BeforeValidator(_as_repeat, json_schema_input_type=str | RepeatRule)]


class WaitFor(_Model):
    """A step that ends with a signal."""

    signal: Name = Field(alias="for", description="The signal that ends it.")
    manual: bool = Field(True, description="Its owner may end it by hand.")


def _as_wait(value: Any) -> Any:
    return {"for": value} if isinstance(value, str) else value


Wait = Annotated[WaitFor, BeforeValidator(_as_wait, json_schema_input_type=str | WaitFor)]


class EachItem(_Model):
    """A track that runs for each item."""

    item: Id = Field(description="What one item is called; a text in conditions inside.")
    source: Name | None = Field(
        None, alias="from", description="A list fact: each of its entries is an item."
    )
    steps: list[Step] = Field(min_length=1, description="What is done for each.")


class TrackForm(_Model):
    """Steps that run beside others."""

    title: Text | None = Field(None, description="What people call it.")
    steps: list[Step] = Field(min_length=1, description="Its steps, in order.")
    outlives: bool = Field(False, description="It goes on when its step or the incident is over.")
    confidential: Names = Field([], description="Only these roles see what is in it.")


def _as_track(value: Any) -> Any:
    return {"steps": value} if isinstance(value, list) else value


def _as_join(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


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
    owner: Owner = Field([], description="The role that does it, or rules.")
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
    on_timeout: TimeoutRules = Field([], description="What happens when the due time passes.")
    pausable: bool = Field(False, description="`pause` may stop its clock.")
    after: After = Field([], description="Steps that must have been left before it is.")
    approve: Approve = Field([], description="Who approves before it is left.")
    repeat: Repeat | None = Field(None, description="Left, it starts again after a while.")
    wait: Wait | None = Field(None, description="A signal that ends it.")
    tracks: dict[Id, Track] = Field({}, description="Tracks that run side by side inside it.")
    join: Annotated[
        list[Name],
        BeforeValidator(_as_join, json_schema_input_type=str | list[str]),
    ] = Field(["all"], description="Which tracks must be through: all, any, or these.")
    each: EachItem | None = Field(None, description="A track that runs for each item.")
    call: Name | None = Field(None, description="Another playbook that runs inside it.")
    given: dict[str, Condition] = Field(
        {}, alias="with", description="Facts for the called playbook: its fact, an expression."
    )
    result: dict[str, Name] = Field(
        {}, description="Facts from it: ours, its; `outcome` is the end that it reached."
    )
    confidential: Names = Field([], description="Only these roles see what is in it.")


Track = Annotated[
    TrackForm,
    BeforeValidator(_as_track, json_schema_input_type=TrackForm | list[Step]),
]


class End(_Model):
    """A named way for an incident to be over."""

    title: Text = Field(description="What it means.")
    require: list[Requirement] = Field([], description="Conditions on ending this way.")


def _as_end(value: Any) -> Any:
    return {"title": value} if _is_text(value) else value


EndForm = Annotated[
    End, BeforeValidator(_as_end, json_schema_input_type=str | End | dict[str, str])
]
RungsForm = Annotated[
    list[Rung], BeforeValidator(_as_list, json_schema_input_type=Rung | list[Rung])
]


class Never(_Model):
    """Something that no command may bring about."""

    when: Condition = Field(description="What must never be.")
    say: Text = Field(description="Why; shown when a command would bring it about.")


class SignalForm(_Model):
    """Something from outside that may arrive at any moment."""

    title: Text | None = Field(None, description="What people call it.")
    collect: list[NeededForm] = Field([], description="Facts that it carries.")
    set: dict[str, Any] = Field({}, description="Facts to set.")
    tell: Names = Field([], description="Roles that are told.")
    start: Names = Field([], description="A track of the playbook's `tracks` that it starts.")
    to: Name | None = Field(None, description="Where it moves the main track: a step or an end.")
    sources: Names = Field(
        [], alias="from", description="Only while the main track is at one of these steps."
    )


class MeasureForm(_Model):
    """A span of time that reports and statistics count."""

    title: Text | None = Field(None, description="What people call it.")
    start: str = Field(
        alias="from",
        description="A datetime fact, opened_at, STEP.entered, STEP.left or SIGNAL.received.",
    )
    stop: str = Field(alias="to", description="The same, or ended_at.")
    target: Duration | None = Field(None, description="How long it should be at most.")
    when: Condition | None = Field(None, description="It counts only while this holds.")
    calendar: Name | None = Field(None, description="Count only this calendar's open hours.")


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
    measures: dict[Id, MeasureForm] = Field({}, description="Spans of time that are counted.")
    signals: dict[Id, SignalForm] = Field({}, description="What may arrive from outside.")
    tracks: dict[Id, Track] = Field({}, description="Tracks that signals start.")
    never: list[Never] = Field([], description="What no command may bring about.")
    escalations: dict[Id, RungsForm] = Field({}, description="Named lists of rungs.")
    ends: dict[Id, EndForm] = Field(min_length=1, description="The ways it can be over.")
    steps: list[Step] = Field(min_length=1, description="The steps, in order.")


for _model in (EachItem, TrackForm, Step):  # they hold each other
    _model.model_rebuild()
