"""The keys of a playbook, and what each holds.

These forms are the one list of the language's keys: the parser, the JSON Schema for editors and
the language reference are made from them. A short form (`next: verify`, `due: 45m`) is turned into
the long one before it is checked, so the compiler sees one form only. Names are not resolved here.
"""

import re
from typing import Annotated, Any, Literal

from pydantic_core import PydanticCustomError

from seawall.language.forms import Before, Bounds, Field, Form
from seawall.machine import durations, facts
from seawall.machine.durations import Duration as _Duration

LANGUAGE_VERSION = 1

TASK_WORDS = ("owner", "deputy")
"""What `tell` may name beside roles: people of the step at hand."""


def _wrong(code: str, message: str, help: str) -> PydanticCustomError:
    """What is wrong with a value, and what would be right."""
    return PydanticCustomError(code, "{message}", {"message": message, "help": help})


_TEXT_HELP = "write a text, or one text a language, as {en: Hello, nl: Hallo}"
_DURATION_HELP = "write one like 90s, 30m, 1h30m or 2d"


def what(value: Any) -> str:
    """What kind of value was written, in words."""
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "a text"}
    if value is None:
        return "left empty"
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a mapping of keys to values"
    return kinds.get(type(value), "this")


_ID = r"[a-z][a-z0-9_]*"
Id = Annotated[str, Bounds(pattern=rf"^{_ID}$", max_length=60)]
Name = Annotated[str, Bounds(max_length=60)]
Finite = Annotated[float, Bounds(allow_inf_nan=False)]
Condition = Annotated[str, Bounds(max_length=2000)]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _is_text(value: Any) -> bool:
    """Whether a value is meant as a text in one or several languages."""
    languages = isinstance(value, dict) and all(_LANGUAGE.fullmatch(str(key)) for key in value)
    return isinstance(value, str) or (languages and bool(value))


def _as_text(value: Any) -> Any:
    """Plain text, or one text a language."""
    texts = {"": value} if isinstance(value, str) else value
    if not isinstance(texts, dict) or not texts:
        raise _wrong("wrong_type", f"cannot be {what(value)}", _TEXT_HELP)
    for language, text in texts.items():
        if language and not _LANGUAGE.fullmatch(language):
            message = f"has {language[:40]!r}, which is no language code"
            raise _wrong("bad_value", message, "write one such as en or nl")
        try:
            facts.text(text)
        except facts.Unfit as error:
            message, _, help = str(error).partition("; ")
            raise _wrong("bad_value", message, help or "write a sentence") from None
    return texts


Text = Annotated[
    dict[str, str],
    Before(_as_text, str | dict[str, str]),
]


def _as_duration(value: Any) -> Any:
    if not isinstance(value, str):
        raise _wrong("wrong_type", f"cannot be {what(value)}", _DURATION_HELP)
    try:
        return durations.parse(value)
    except ValueError as error:
        message, _, help = str(error).partition("; ")
        raise _wrong("bad_value", message, help or _DURATION_HELP) from None


Duration = Annotated[_Duration, Before(_as_duration, str)]


def _as_time(value: Any) -> Any:
    if not isinstance(value, str) or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise _wrong("bad_value", "is no time of day", 'write one such as "10:00", in quotes')
    return value


TimeOfDay = Annotated[str, Before(_as_time, str)]


def _as_list(value: Any) -> Any:
    """A single mapping stands for a list of one."""
    return [value] if isinstance(value, dict) else value


def _as_names(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Names = Annotated[list[Name], Before(_as_names, str | list[str])]


class Role(Form):
    """A role that owns steps and is told about them."""

    title: Text = Field(description="What people call this role.")
    deputy: Name | None = Field(
        None,
        description="The role that stands in for it: `tell: deputy` reaches it, and it may "
        "approve in the end.",
    )


def _as_role(value: Any) -> Any:
    return {"title": value} if _is_text(value) else value


RoleForm = Annotated[Role, Before(_as_role, str | Role | dict[str, str])]


class Calendar(Form):
    """Opening hours. Due times on a calendar count only these."""

    hours: dict[
        str,
        Annotated[list[str], Before(_as_names, str | list[str])],
    ] = Field(
        description='Days with their open spans, as `{mon-fri: ["09:00-12:30", "13:00-17:00"], '
        'sat: "10:00-14:00"}`.'
    )
    holidays: str | None = Field(
        None,
        description="Whose public holidays are closed: a country such as `NL`, or a part of "
        "one, such as `DE-BY`.",
    )
    closed: list[str] = Field([], description="More closed days, as `[2026-12-24, 2026-12-31]`.")
    timezone: str | None = Field(
        None, description="Where its hours hold, as `Europe/Berlin`, if not where the playbook is."
    )


class Fact(Form):
    """A typed, named piece of evidence."""

    type: Literal[
        "text", "int", "number", "bool", "choice", "choices", "datetime", "duration", "url",
        "person", "list", "file", "post", "contact", "checklist",
    ] = Field(description="What its values look like.")  # fmt: skip
    title: Text | None = Field(
        None, description="What people are asked for; without it, the name written out."
    )
    help: Text | None = Field(None, description="A sentence that helps to give it well.")
    optional: bool = Field(False, description="Every step that collects it may be left without it.")
    of: list[str] | None = Field(
        None,
        description="The options of a `choice` or `choices`, as `[L1, L2, L3]`. An option such "
        'as "true" needs quotes.',
    )
    items: list[str] | None = Field(
        None, description="What there is to tick in a `checklist`, as `[rational, respectful]`."
    )
    min: Finite | None = Field(
        None,
        description="The smallest number; of a text or list, the fewest characters or entries.",
    )
    max: Finite | None = Field(
        None, description="The largest number; of a text or list, the most characters or entries."
    )
    pattern: str | None = Field(
        None,
        description="A regular expression (RE2) that a whole `text` must match, as `CASE-[0-9]+`.",
    )
    confidential: Names = Field(
        [], description="Only these roles see its value, in whatever output: a role, or a list."
    )


class Needed(Form):
    """A fact that a step collects: one of the playbook's, or one declared on the spot."""

    name: Name = Field(description="The fact.")
    optional: bool = Field(
        False, description="It is asked for, but the step may be left without it."
    )
    declare: Fact | None = Field(None, description="The fact's declaration, if made here.")


def _as_needed(value: Any) -> Any:
    """`hash`, `{name: hash, optional: true}` or `{hash: {type: text}}`."""
    if isinstance(value, str):
        return {"name": value}
    if isinstance(value, dict) and "declare" in value and "name" in value:
        message = "there is no key `declare` here"
        raise _wrong("unknown_key", message, "declare a fact on the spot as {hash: {type: text}}")
    if isinstance(value, dict) and len(value) == 1:
        name, declared = next(iter(value.items()))
        if isinstance(declared, dict):
            return {"name": name, "declare": declared}
    return value


NeededForm = Annotated[Needed, Before(_as_needed, str | Needed | dict[str, Fact])]


class Rule(Form):
    """Where to go, if a condition holds."""

    when: Condition | None = Field(
        None,
        description='The rule counts if this condition holds, as `severity == "L3" && reach > '
        "2.0`. The last rule has none.",
    )
    to: Name = Field(description="Where it leads: a step of this track, an end, or `done`.")


def _as_rules(value: Any) -> Any:
    return [{"to": value}] if isinstance(value, str) else _as_list(value)


Rules = Annotated[list[Rule], Before(_as_rules, str | Rule | list[Rule])]


class Requirement(Form):
    """A condition on leaving a step."""

    that: Condition = Field(
        description="What must be true, as `count_words(answer) < 80`. One that begins with `!` "
        "stands in quotes."
    )
    say: Text = Field(description="Shown when it is not true: say why, and what to do.")
    override: Names = Field([], description="Roles that may set it aside, with a reason.")


class Legal(Form):
    """A clock that the law sets."""

    waive: Names = Field(
        [], description="Who may waive this clock, with a reason; without it, the step's owner."
    )


def _as_legal(value: Any) -> Any:
    if isinstance(value, bool):
        return {} if value else None
    return value


class DueRule(Form):
    """When a step is due."""

    when: Condition | None = Field(
        None,
        description="The rule counts while this condition holds; it is looked at again when "
        "facts change.",
    )
    within: Duration | None = Field(
        None,
        description="How long after `of`: `90s`, `45m`, `1h30m`, `2d` or `1w`; with a calendar, "
        "of open time.",
    )
    of: Name | None = Field(
        None,
        description="What `within` counts from: a datetime fact, `opened_at`, or `entered_at`, "
        "the step's start (the default).",
    )
    calendar: Name | None = Field(None, description="Count only the open hours of this calendar.")
    at: Name | None = Field(
        None, description="A datetime fact that is itself the due time; in place of `within`."
    )
    legal: Annotated[
        Legal | None,
        Before(_as_legal, bool | Legal),
    ] = Field(
        None,
        description="Required by law: no pause and no end stops its clock, only `waive`. "
        "`true`, or `{waive: [lead]}`.",
    )
    pausable: bool = Field(
        False, description="`pause` may stop its clock; `resume` adds the time lost."
    )


def _as_due(value: Any) -> Any:
    return [{"within": value}] if isinstance(value, str) else _as_list(value)


DueRules = Annotated[list[DueRule], Before(_as_due, str | DueRule | list[DueRule])]


class Action(Form):
    """What happens when a moment comes."""

    to: Name | None = Field(
        None, description="Leave the step: where to, a step or an end of its track."
    )
    set: dict[str, Any] = Field({}, description="Facts to put on record, as `{severity: L2}`.")
    tell: Names = Field(
        [],
        description="Who is told: a role, `owner` or `deputy` (of the step's owner), or a list "
        "of these.",
    )
    signal: Name | None = Field(
        None, description="A signal that arrives by this, as if from outside."
    )


class Timeout(Action):
    """What happens when the due time passes, if a condition holds."""

    when: Condition | None = Field(
        None, description="The rule counts if this condition holds when the due time passes."
    )


TimeoutRules = Annotated[
    list[Timeout],
    Before(_as_list, Timeout | list[Timeout]),
]


class Rung(Action):
    """One stage of an escalation."""

    at: str = Field(
        description="When: `50%` of the time from start to due, `due-5m`, `due` or `due+10m`."
    )


class MaxVisits(Form):
    """How often a step may be entered."""

    times: int = Field(
        ge=1, le=1000, description="How often an incident may enter the step, up to 1000 times."
    )
    to: Name | None = Field(
        None,
        description="Where the next visit goes instead, a step or an end; without it, it is "
        "refused.",
    )


def _as_visits(value: Any) -> Any:
    return {"times": value} if isinstance(value, int) and not isinstance(value, bool) else value


Visits = Annotated[MaxVisits, Before(_as_visits, int | MaxVisits)]


class OwnerRule(Form):
    """Whose a step is, if a condition holds."""

    when: Condition | None = Field(
        None, description="The rule counts while this condition holds; the last rule has none."
    )
    role: Name = Field(alias="is", description="The role whose the step is then.")


def _as_owner(value: Any) -> Any:
    return [{"is": value}] if isinstance(value, str) else _as_list(value)


Owner = Annotated[
    list[OwnerRule],
    Before(_as_owner, str | OwnerRule | list[OwnerRule]),
]


class AfterRule(Form):
    """A step that comes before."""

    step: Name = Field(description="The step, on whatever track, that must have been left.")
    at_most: Duration | None = Field(
        None, description="How long it may hold this one back, as `2h`; then it lets go by itself."
    )


def _as_after(value: Any) -> Any:
    values = value if isinstance(value, list) else [value]
    return [{"step": one} if isinstance(one, str) else one for one in values]


After = Annotated[
    list[AfterRule],
    Before(_as_after, str | AfterRule | list[str | AfterRule]),
]


def _as_need(value: Any) -> Any:
    """`all` is no number of people, but one for each role; `any` is one."""
    if value in ("all", "any"):
        return 0 if value == "all" else 1
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 20:
        message = "does not say how many people approve"
        raise _wrong("bad_value", message, "write all, any, or a number from 1 to 20")
    return value


class ApproveRule(Form):
    """Who must approve before a step is left."""

    when: Condition | None = Field(None, description="The rule counts while this condition holds.")
    by: Names = Field(description="The role or roles that approve: `lead`, or `[lead, legal]`.")
    need: Annotated[
        int,
        Before(_as_need, Literal["all", "any"] | int),
    ] = Field(
        0,
        description="How many: `all` of the roles (the default), `any` one of them, or a number "
        "of people.",
    )
    not_author: bool = Field(False, description="Whoever advanced the step may not approve it.")
    within: Duration | None = Field(
        None,
        description="After this long, as `15m`, the deputies of roles that are missing may "
        "approve too.",
    )
    calendar: Name | None = Field(
        None, description="`within` counts only the open hours of this calendar."
    )
    rounds: Annotated[int, Bounds(ge=0, le=100)] | None = Field(
        None, description="How often the step may be given back at most."
    )


def _as_approve(value: Any) -> Any:
    """`lead`, `[lead, legal]`, `{by: lead}` or rules."""
    names = [value] if isinstance(value, str) else value
    if isinstance(names, list) and names and all(isinstance(name, str) for name in names):
        return [{"by": names}]
    return _as_list(value)


Approve = Annotated[
    list[ApproveRule],
    Before(_as_approve, str | list[str] | ApproveRule | list[ApproveRule]),
]


class EveryRule(Form):
    """How soon a step comes round again, if a condition holds."""

    when: Condition | None = Field(None, description="The rule counts while this condition holds.")
    every: Duration = Field(
        description="How long after it was last left it is due again, as `30m`."
    )
    calendar: Name | None = Field(None, description="Count only the open hours of this calendar.")
    at: TimeOfDay | None = Field(
        None, description='The time of day it is due, as `"10:00"`; `every` is in whole days then.'
    )


def _as_every(value: Any) -> Any:
    return [{"every": value}] if isinstance(value, str) else _as_list(value)


class RepeatRule(Form):
    """A step that starts again when it is left."""

    every: Annotated[
        list[EveryRule],
        Before(_as_every, str | EveryRule | list[EveryRule]),
    ] = Field(
        description="How long after it was last left it is due again: `2h`, or rules, as "
        "`[{when: reach > 2.0, every: 30m}, {every: 2h}]`."
    )
    calendar: Name | None = Field(
        None, description="`every` counts only the open hours of this calendar."
    )
    at: TimeOfDay | None = Field(
        None, description='The time of day it is due, as `"10:00"`; `every` is in whole days then.'
    )
    until: Condition | None = Field(
        None, description="A condition: once it holds, the step is left for good."
    )
    promise: Name | None = Field(
        None, description="A datetime fact: a time promised in public, which is the next due time."
    )


def _as_repeat(value: Any) -> Any:
    return {"every": value} if isinstance(value, str) else value


Repeat = Annotated[RepeatRule, Before(_as_repeat, str | RepeatRule)]


class WaitFor(Form):
    """A step that ends with a signal."""

    signal: Name = Field(alias="for", description="The signal that ends the step.")
    manual: bool = Field(
        True, description="Its owner may end it by hand too; `false` if only the signal may."
    )


def _as_wait(value: Any) -> Any:
    return {"for": value} if isinstance(value, str) else value


Wait = Annotated[WaitFor, Before(_as_wait, str | WaitFor)]


class EachItem(Form):
    """A track that runs for each item."""

    item: Id = Field(
        description="What one item is called, as `complainant`; a text of that name in "
        "conditions inside."
    )
    source: Name | None = Field(
        None,
        alias="from",
        description="A fact of type list: each of its entries is an item. More come by `add`.",
    )
    steps: list["Step"] = Field(min_length=1, description="What is done for each item, in order.")


class TrackForm(Form):
    """Steps that run beside others."""

    title: Text | None = Field(None, description="What people call it.")
    steps: list["Step"] = Field(
        min_length=1, description="Its steps, in order. The last one leads to `done` by itself."
    )
    outlives: bool = Field(
        False, description="It goes on when the step around it, or the incident, is over."
    )
    confidential: Names = Field(
        [], description="Only these roles see what is in it, in whatever output."
    )


def _as_track(value: Any) -> Any:
    return {"steps": value} if isinstance(value, list) else value


def _as_join(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class Escalation(Form):
    """The rungs of a step: a named escalation of the playbook, or its own."""

    name: Name | None = None
    rungs: list[Rung] = Field([])


def _as_escalation(value: Any) -> Any:
    if isinstance(value, str):
        return {"name": value}
    return {"rungs": _as_list(value)}


class Step(Form):
    """One step."""

    id: Id = Field(
        description="Its name: small letters, digits and `_`, unique in the playbook. Commands "
        "call it so."
    )
    title: Text | None = Field(None, description="What people see; without it, the id written out.")
    guide: Text | None = Field(
        None,
        description="How to do it well, in Markdown; shown with the task. A long one stands "
        "below a `|`.",
    )
    owner: Owner = Field(
        [],
        description='Who does it: a role, or rules, as `[{when: severity == "L3", is: lead}, '
        "{is: listener}]`.",
    )
    collect: list[NeededForm] = Field(
        [],
        description="Facts that must be on record before it is left: `[verdict, {name: reach, "
        "optional: true}]`, or declared here, `[{hash: {type: text}}]`.",
    )
    require: list[Requirement] = Field(
        [],
        description="More conditions on leaving it, as `[{that: count_words(answer) < 80, say: "
        "Keep it short}]`.",
    )
    fresh: bool = Field(
        False, description="Facts given before this visit do not count for `collect`."
    )
    skip: Condition | None = Field(
        None, description="A condition: while it holds, the step is passed by itself."
    )
    skippable: bool = Field(False, description="Its owner may skip it, with a reason.")
    next: Rules | None = Field(
        None,
        description="Where it leads: a step, an end, or rules, as `[{when: reach > 2.0, to: "
        "hold}, {to: correct}]`. Without it, to the step below.",
    )
    max_visits: Visits | None = Field(
        None,
        description="How often an incident may enter it: `5`, or `{times: 5, to: meeting}`. "
        "Without it 25 times, with `repeat` 1000.",
    )
    due: DueRules = Field(
        [],
        description="By when it must be done: `45m` from its start, `{within: 4h, of: "
        "posted_at, calendar: office}`, `{at: meeting_at}`, or rules with `when`, "
        "of which the first that holds counts.",
    )
    relax: bool = Field(
        False, description="If another due rule comes to hold, the due time may become later too."
    )
    escalate: Annotated[
        Escalation,
        Before(_as_escalation, str | Rung | list[Rung]),
    ] = Field(
        [],
        validate_default=True,
        description="Who is told when: an escalation's name, or rungs, as `[{at: 50%, tell: "
        "owner}, {at: due, tell: deputy}]`.",
    )
    on_timeout: TimeoutRules = Field(
        [],
        description="What happens when the due time passes: `{to: hold, set: {severity: L2}, "
        "tell: lead}`, or rules of these with `when`.",
    )
    pausable: bool = Field(
        False, description="`pause` may stop its clock, whichever rule gave the due time."
    )
    after: After = Field(
        [],
        description="Steps, on whatever track, that must have been left before it is: "
        "`tell_partner`, or `{step: tell_partner, at_most: 2h}`.",
    )
    approve: Approve = Field(
        [],
        description="Who approves before it is left: `lead`, `[lead, legal]`, or `{by: lead, "
        "not_author: true, within: 15m, rounds: 2}`.",
    )
    repeat: Repeat | None = Field(
        None,
        description="Once left, it starts again and is due after a while: `2h`, or `{every: 2h, "
        "until: reach < 1.0}`.",
    )
    wait: Wait | None = Field(
        None,
        description="The signal that ends it: `control_regained`, or `{for: control_regained, "
        "manual: false}`.",
    )
    tracks: dict[Id, "Track"] = Field(
        {},
        description="Tracks that run side by side inside it, each with its steps: `{repair: "
        "[{id: fix}], story: [{id: tell}]}`.",
    )
    join: Annotated[
        list[Name],
        Before(_as_join, str | list[str]),
    ] = Field(
        ["all"],
        description="Which of its `tracks` must be through: `all` (the default), `any`, or a "
        "list of them. The others end then.",
    )
    each: EachItem | None = Field(
        None,
        description="Steps that are done for each item: `{item: complainant, from: "
        "complainants, steps: [{id: call_back}]}`.",
    )
    call: Name | None = Field(
        None, description="The id of another playbook, which runs inside this step."
    )
    given: dict[str, Condition] = Field(
        {},
        alias="with",
        description="What the called playbook is given: its facts, each with an expression, as "
        "`{what_happened: summary}`.",
    )
    result: dict[str, Name] = Field(
        {},
        description="What is taken out of the called playbook: our fact, then its, as "
        "`{legal_says: answer}`. `outcome` is the end it reached.",
    )
    confidential: Names = Field(
        [], description="Only these roles see what is in it, in whatever output."
    )


Track = Annotated[
    TrackForm,
    Before(_as_track, TrackForm | list[Step]),
]


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
    plain = _is_text(value) and not (isinstance(value, dict) and "due" in value)
    return {"title": value} if plain else value


EndForm = Annotated[End, Before(_as_end, str | End | dict[str, str])]
RungsForm = Annotated[list[Rung], Before(_as_list, Rung | list[Rung])]


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
    raise _wrong("bad_value", message, "write seawall: 1")


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
