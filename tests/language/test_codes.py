"""Every code has its explanation, and every explanation's examples are what they say they are."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from seawall import scenarios
from seawall.catalogue import shipped
from seawall.language.codes import EXPLANATIONS, Explanation, whole
from seawall.language.problems import Problem
from seawall_cli.checking import look
from seawall_cli.proving import openings
from tests.language.codes_in_sources import codes_in_sources

MONDAY = datetime(2026, 1, 5)
"""From when on it is proved how long something takes."""

NOT_SHOWN = {"unreadable", "not_text", "too_big"}
"""No short text can show these: a file that is not there, is no text, or is huge; and a key that
another version may run."""

SHOWN = [one for one in EXPLANATIONS.values() if one.code not in NOT_SHOWN]


def _found(example: str, folder: Path, others: dict[str, str]) -> list[Problem]:
    """What is found in an example, put into a whole file beside the others."""
    text = whole(example)
    if text.startswith("scenario:"):
        return _rehearsed(text, folder)
    for name, other in others.items():
        (folder / f"{name}.yaml").write_text(other)
    file = folder / "example.yaml"
    file.write_text(text)
    return list(look(file, openings(MONDAY), measures=True).problems)


def _rehearsed(text: str, folder: Path) -> list[Problem]:
    (folder / "tiny.yaml").write_bytes(shipped("tiny").read_bytes())
    file = folder / "example.scenario.yaml"
    file.write_text(text)
    return list(scenarios.run(scenarios.load(file)).problems)


def test_every_code_of_the_sources_is_explained_and_no_other() -> None:
    assert set(EXPLANATIONS) == codes_in_sources()


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: one.code)
def test_the_wrong_example_gives_exactly_that_code(one: Explanation, tmp_path: Path) -> None:
    found = _found(one.wrong, tmp_path, dict(one.beside))
    assert {(problem.code, problem.severity) for problem in found} == {(one.code, one.severity)}


@pytest.mark.parametrize("one", SHOWN, ids=lambda one: one.code)
def test_the_right_example_has_no_mistakes_at_all(one: Explanation, tmp_path: Path) -> None:
    assert [problem.told("right") for problem in _found(one.right, tmp_path, {})] == []


@pytest.mark.parametrize("one", EXPLANATIONS.values(), ids=lambda one: one.code)
def test_an_explanation_is_short_and_whole(one: Explanation) -> None:
    assert one.title[0].isupper()
    assert one.title[-1].isalnum()
    assert one.text.endswith(".")
    assert 60 < len(one.text) < 700
    assert len(one.title) < 70
    assert (one.code in NOT_SHOWN) == (not one.wrong and not one.right)


def test_a_part_of_a_playbook_is_filled_up_and_a_whole_one_is_not() -> None:
    assert "title: Mine\n" in whole("title: Mine\n")
    assert whole("title: Mine\n").count("title:") == 1
    assert whole("seawall: 1\n") == "seawall: 1\n"
    assert whole("") == ""
