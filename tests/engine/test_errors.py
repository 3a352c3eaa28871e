"""The tree of errors, and what `seawall` makes public."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from typing import Any

import pytest
from msgspec import Struct

import seawall
from seawall import Engine, errors
from seawall.answers import views
from seawall.errors import Refusal, SeawallError, StoreError, UnknownName
from seawall.language.problems import Place, Problem
from tests.conftest import OPENING

CLASSES = [
    value
    for value in vars(errors).values()
    if inspect.isclass(value) and issubclass(value, SeawallError)
]
BASES = {SeawallError, Refusal, UnknownName, StoreError}
"""Errors that stand for all those below them."""


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [error.code for error in CLASSES]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in codes)
    assert all("code" in vars(error) for error in CLASSES)


def test_a_code_is_the_name_of_its_error() -> None:
    """Programs that know one know the other: `NotActive` is `not_active`."""
    for error in set(CLASSES) - BASES:
        assert re.sub(r"(?<!^)([A-Z])", r"_\1", error.__name__).lower() == error.code


@pytest.mark.parametrize("error", CLASSES)
def test_every_error_says_when_it_is_raised(error: type[SeawallError]) -> None:
    assert error.__doc__
    assert "__doc__" in vars(error)


def test_the_tree_that_is_drawn_is_the_tree() -> None:
    """The picture in the module's docstring has every class, under its own base, and no other."""
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r" {4}([│├└─ ]*)([A-Z]\w+)", line)
        if found is None:
            continue
        depth, name = len(found[1]), found[2]
        above = [item for item in above if item[0] < depth]
        drawn[name] = above[-1][1] if above else "Exception"
        above.append((depth, name))
    assert drawn == {error.__name__: error.__bases__[0].__name__ for error in CLASSES}


def test_everything_public_is_named_once_and_is_there() -> None:
    assert len(set(seawall.__all__)) == len(seawall.__all__)
    assert all(getattr(seawall, name) is not None for name in seawall.__all__)
    assert set(seawall.__all__) <= set(dir(seawall))


def test_the_public_names_are_the_engine_its_errors_and_its_results() -> None:
    results = {
        name
        for name, value in vars(views).items()
        if inspect.isclass(value)
        and issubclass(value, Struct | views.Lazy)
        and value is not views.Lazy
        and value.__module__ == views.__name__
    }
    others = {
        "Batch",
        "Engine",
        "Person",
        "Report",
        "Roster",
        "Stats",
        "Viewer",
        "as_data",
        "load_roster",
        "shipped",
    }
    others |= {"new_key", "verify_export"}
    assert set(seawall.__all__) == {error.__name__ for error in CLASSES} | results | others


def test_a_name_that_is_not_public_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        getattr(seawall, "nope")  # noqa: B009  # a plain attribute would be a type error


def test_every_result_is_frozen() -> None:
    for name in seawall.__all__:
        value = getattr(seawall, name)
        if inspect.isclass(value) and issubclass(value, Struct):
            assert value.__struct_config__.frozen, name
        if inspect.isclass(value) and issubclass(value, views.Lazy):
            for field in value.FIELDS:
                assert isinstance(getattr(value, field), property), name
                assert getattr(value, field).fset is None, name


def test_an_answer_cannot_be_changed_and_can_be_sent(engine: Engine) -> None:
    """Workers give answers back to another process, and caches copy them."""
    answer: Any = engine.open("rumour", OPENING, actor="anna")
    for field in views.Answer.FIELDS:
        with pytest.raises(AttributeError):
            setattr(answer, field, None)
    for other in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer)):
        assert other == answer
        assert [entry.text for entry in other.entries] == [entry.text for entry in answer.entries]


ERRORS: list[SeawallError] = [
    errors.MissingFacts("no", names=["a"], unmet=["b"]),
    errors.RequirementUnmet("no", unmet=["b"]),
    errors.BadPlaybook("no", "f.yaml", [Problem("syntax", "no", Place(1, 2))]),
    *(error("no", names=["a"]) for error in CLASSES if "__init__" not in vars(error)),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.code)
def test_an_error_can_be_sent(error: SeawallError) -> None:
    """A pool of processes hangs on an error that cannot."""
    for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (other.message, vars(other)) == (error.message, vars(error))
