"""What a playbook declares for its steps to name: roles, calendars and facts."""

from typing import Annotated, Any, Literal

from seawall.language.document.values import Finite, Name, Names, Text, as_names, is_text, wrong
from seawall.language.forms import Before, Field, Form


class Role(Form):
    """A role that owns steps and is told about them."""

    title: Text = Field(description="What people call this role.")
    deputy: Name | None = Field(
        None,
        description="The role that stands in for it: `tell: deputy` reaches it, and it may "
        "approve in the end.",
    )


def _as_role(value: Any) -> Any:
    return {"title": value} if is_text(value) else value


RoleForm = Annotated[Role, Before(_as_role, str | Role | dict[str, str])]


class Calendar(Form):
    """Opening hours. Due times on a calendar count only these."""

    hours: dict[
        str,
        Annotated[list[str], Before(as_names, str | list[str])],
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
        raise wrong("unknown_key", message, "declare a fact on the spot as {hash: {type: text}}")
    if isinstance(value, dict) and len(value) == 1:
        name, declared = next(iter(value.items()))
        if isinstance(declared, dict):
            return {"name": name, "declare": declared}
    return value


NeededForm = Annotated[Needed, Before(_as_needed, str | Needed | dict[str, Fact])]
