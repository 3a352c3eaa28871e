"""Every keyword of the language is at work somewhere: in a playbook that a scenario rehearses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seawall import catalogue
from seawall.language import document, forms, scenario
from seawall.language.forms import Form
from seawall.language.reading import keys, read_model
from seawall.language.source import read
from seawall.scenarios import load, run

ROOT = Path(__file__).parents[2]
FOLDERS = (catalogue.folder(), ROOT / "docs" / "examples")
SCENARIOS = [path for folder in FOLDERS for path in sorted(folder.glob("*.scenario.yaml"))]
REHEARSED = {path.parent / load(path).doc.playbook for path in SCENARIOS}

INTERNAL = {("Escalation", "name"), ("Escalation", "rungs"), ("Needed", "declare")}
"""Fields that short forms are turned into, and that nobody writes."""


def used(value: object) -> Iterator[tuple[str, str]]:
    """Every key that is given in a read file: its model, and the key."""
    if isinstance(value, Form):
        for name, field in forms.fields(type(value)).items():
            key = field.alias or name
            if name in value.model_fields_set:
                yield type(value).__name__, key
                yield from used(getattr(value, name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from used(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from used(inner)


def all_keys(root: type[Form]) -> set[tuple[str, str]]:
    found = {(form.__name__, key) for form in forms.within(root) for key in keys(form)}
    return found - INTERNAL


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
def test_every_scenario_comes_out_as_it_says(path: Path) -> None:
    outcome = run(load(path))
    assert not outcome.problems, "\n".join(p.located(path.name) for p in outcome.problems)


def test_every_key_of_a_playbook_is_at_work_in_one_that_is_rehearsed() -> None:
    found = {
        key
        for path in REHEARSED
        for key in used(read_model(read(path.name, path.read_bytes()), document.Playbook))
    }
    assert sorted(all_keys(document.Playbook) - found) == []


def test_every_key_of_a_scenario_is_at_work_in_one() -> None:
    found = {key for path in SCENARIOS for key in used(load(path).doc)}
    assert sorted(all_keys(scenario.Scenario) - found) == []


def test_every_command_of_a_script_is_at_work_in_one() -> None:
    from seawall.scenarios import COMMANDS

    said = {line.do.split()[0] for path in SCENARIOS for line in load(path).doc.script if line.do}
    assert said == COMMANDS.keys()


@pytest.mark.parametrize("path", sorted(REHEARSED), ids=lambda path: path.name)
def test_every_rehearsed_playbook_has_neither_error_nor_warning(path: Path) -> None:
    from seawall.language.compiler import compile_text

    compiled = compile_text(path.name, path.read_bytes(), catalogue.beside(path))
    assert [problem.located(path.name) for problem in compiled.warnings] == []
