"""The rules of a step: where it leads, whose it is, when it is due, and who approves.

Of a list of rules the first that holds counts.
"""

from typing import Annotated, Any, Literal

from seawall.language.document.values import Condition, Duration, Name, Names, Text, as_list, wrong
from seawall.language.forms import Before, Bounds, Field, Form


class Rule(Form):
    """Where to go, if a condition holds."""

    when: Condition | None = Field(
        None,
        description='The rule counts if this condition holds, as `severity == "L3" && reach > '
        "2.0`. The last rule has none.",
    )
    to: Name = Field(description="Where it leads: a step of this track, an end, or `done`.")


def _as_rules(value: Any) -> Any:
    return [{"to": value}] if isinstance(value, str) else as_list(value)


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
    if value is None:
        raise wrong("wrong_type", "cannot be left empty", "write true, or {waive: executive}")
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
    return [{"within": value}] if isinstance(value, str) else as_list(value)


DueRules = Annotated[list[DueRule], Before(_as_due, str | DueRule | list[DueRule])]


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
    return [{"is": value}] if isinstance(value, str) else as_list(value)


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
        raise wrong("bad_value", message, "write all, any, or a number from 1 to 20")
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
    return as_list(value)


Approve = Annotated[
    list[ApproveRule],
    Before(_as_approve, str | list[str] | ApproveRule | list[ApproveRule]),
]
