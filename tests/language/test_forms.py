"""A form reads as a pydantic model of the same keys does: the same values, the same errors."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import reduce
from operator import or_
from typing import Annotated, Any, ForwardRef, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, create_model
from pydantic_core import ValidationError as CoreError

from seawall.language import forms
from seawall.language.document import Playbook
from seawall.language.forms import Before, Bounds, Form
from seawall.language.scenario import Scenario
from seawall.language.source import read
from tests.language.test_compile import CALLING, FULL

SCENARIO = """
scenario: {en: It ends, nl: Het houdt op}
playbook: full.yaml
start: 2026-11-20T14:00:00+01:00
roster: {anna: [lead]}
open: {as: anna, role: lead, facts: {claim: It is so}, expect: {existing: false}}
script:
  - {at: +5m, do: advance one, as: anna, set: {sure: true}, reason: Why not, id: first}
  - expect: {active: [two], ended: over, due: {two: +1h, one: null}, log: [left one, {by: anna}]}
  - expect: {measures: {first: met}, visible: {as: lead, facts: [claim]}, told: [], overdue: []}
"""


class Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", arbitrary_types_allowed=True)


def model_of(root: type[Form]) -> type[BaseModel]:
    """What pydantic makes of a form's keys when they are told to it as people tell them."""
    made: dict[str, Any] = {}
    for form in forms.within(root):
        keys: dict[str, Any] = {}
        for name, key in forms.fields(form).items():
            default = ... if key.is_required() else key.default
            keys[name] = (told(key.annotation), Field(default, alias=key.alias, **key.options))
        made[form.__name__] = create_model(form.__name__, __base__=Model, **keys)
    for model in made.values():
        model.model_rebuild(_types_namespace=made)
    found: type[BaseModel] = made[root.__name__]
    return found


def told(kind: Any) -> Any:
    """A type as pydantic is told of it."""
    if isinstance(kind, type) and issubclass(kind, Form):
        return ForwardRef(kind.__name__)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        said = [said_to_pydantic(one) for one in arguments[1:]]
        return reduce(lambda made, one: Annotated[made, one], said, told(arguments[0]))
    if origin in (list, dict):
        return origin[tuple(told(one) for one in arguments)]
    return reduce(or_, map(told, arguments)) if type(None) in arguments else kind


def said_to_pydantic(one: Any) -> Any:
    if isinstance(one, Before):
        return BeforeValidator(one.function)
    assert isinstance(one, Bounds)
    return Field(**one.options)


def outcome(validate: Callable[[Any], Any], data: object) -> object:
    """What comes of reading: the values, or every error."""
    try:
        return plain(validate(deepcopy(data)))
    except ValidationError as error:
        return [{**one, "input": plain(one["input"])} for one in error.errors(include_url=False)]


def plain(value: object) -> object:
    """A read value without its classes, but with what was given."""
    if isinstance(value, (Form, BaseModel)):
        given = sorted(value.model_fields_set)
        return {**{key: plain(inner) for key, inner in vars(value).items()}, "(given)": given}
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else repr(value)


READ = [(form, model_of(form), text) for form, text in (
    (Playbook, FULL), (Playbook, CALLING), (Scenario, SCENARIO),
)]  # fmt: skip


@pytest.mark.parametrize(("form", "model", "text"), READ)
def test_what_is_right_is_read_alike(form: type[Form], model: type[BaseModel], text: str) -> None:
    data = read("f", text).data
    taken = outcome(form.model_validate, data)
    assert isinstance(taken, dict)
    assert taken == outcome(model.model_validate, data)


WRONG = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2000), st.floats(), st.just("x" * 3000),
    st.sampled_from(["", "lead", "Lead", "1h", "two hours", "all", "10:00", "text", "office"]),
    st.lists(st.sampled_from(["lead", 5, {}, [], {"to": "over"}, {"id": "new"}]), max_size=2),
    st.dictionaries(
        st.sampled_from(["to", "when", "by", "en", "id", "steps", "type", "every", "Wrong"]),
        st.sampled_from(["lead", "1h", 5, True, None, [], {}, [{"id": "new"}]]),
        max_size=3,
    ),
)  # fmt: skip
"""What may stand where something else should."""


@st.composite
def spoilt(draw: st.DrawFn, data: Any) -> Any:
    """Read data in which some values are something else, are not there, or have another key."""
    data = deepcopy(data)
    for _ in range(draw(st.integers(1, 3))):
        around = data
        while True:
            listed = range(len(around)) if isinstance(around, list) else list(around)
            if not listed:
                break
            part = draw(st.sampled_from(listed))
            if isinstance(around[part], (dict, list)) and draw(st.integers(0, 3)):
                around = around[part]
                continue
            value = around.pop(part) if draw(st.booleans()) else draw(WRONG)
            key = draw(st.sampled_from([part, part, "unknown"]))
            if isinstance(around, list):
                around.append(value)
            else:
                around[key] = value
            break
    return data


@pytest.mark.parametrize(("form", "model", "text"), READ)
def test_what_is_wrong_is_told_alike(form: type[Form], model: type[BaseModel], text: str) -> None:
    """Its kind, its place, its words and what they are about, in the same order."""

    @given(spoilt(read("f", text).data))
    @settings(max_examples=150, deadline=None)
    def alike(data: object) -> None:
        assert outcome(form.model_validate, data) == outcome(model.model_validate, data)

    alike()


@pytest.mark.parametrize("root", [Playbook, Scenario])
def test_no_key_may_be_left_empty(root: type[Form]) -> None:
    """A forgotten condition would always hold, and an end that is forgotten be as expected."""
    for form in forms.within(root):
        for name, key in forms.fields(form).items():
            written = key.alias or name
            if key.annotation is Any:
                continue
            with pytest.raises(CoreError) as wrong:
                form.model_validate({written: None})
            about = [e["loc"][:1] for e in wrong.value.errors() if e["type"] != "missing"]
            assert about == [(written,)], (form, written)
