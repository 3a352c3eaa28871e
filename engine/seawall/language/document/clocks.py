"""What passing time does: actions at a due time and around it, and what comes round again."""

from typing import Annotated, Any

from seawall.language.document.values import Condition, Duration, Name, Names, TimeOfDay, as_list
from seawall.language.forms import Before, Field, Form

TASK_WORDS = ("owner", "deputy")
"""What `tell` may name beside roles: people of the step at hand."""


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
    Before(as_list, Timeout | list[Timeout]),
]


class Rung(Action):
    """One stage of an escalation."""

    at: str = Field(
        description="When: `50%` of the time from start to due, `due-5m`, `due` or `due+10m`."
    )


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
    return [{"every": value}] if isinstance(value, str) else as_list(value)


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


class Escalation(Form):
    """The rungs of a step: a named escalation of the playbook, or its own."""

    name: Name | None = None
    rungs: list[Rung] = Field([])


def _as_escalation(value: Any) -> Any:
    if isinstance(value, str):
        return {"name": value}
    return {"rungs": as_list(value)}


Escalate = Annotated[Escalation, Before(_as_escalation, str | Rung | list[Rung])]
