"""A step, and what runs inside it. These forms stand inside each other, so they stand together."""

from typing import Annotated, Any

from seawall.language.document.clocks import Escalate, Repeat, TimeoutRules
from seawall.language.document.declared import NeededForm
from seawall.language.document.rules import (
    After,
    Approve,
    DueRules,
    Owner,
    Requirement,
    Rules,
    Visits,
)
from seawall.language.document.values import Condition, Id, Name, Names, Text
from seawall.language.forms import Before, Field, Form


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
    escalate: Escalate = Field(
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
