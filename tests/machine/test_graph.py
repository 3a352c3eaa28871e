"""Pictures and machines: every arrow goes somewhere, and every one is drawn."""

from __future__ import annotations

import re

import pytest

from seawall import catalogue
from seawall.graph import Arrow, arrows, dot, mermaid
from seawall.machine.playbook import Playbook
from tests.conftest import RUMOUR
from tests.language.test_compile import FULL
from tests.machine.support import runnable

TEXTS = {"RUMOUR": RUMOUR, "FULL": FULL} | {
    name: catalogue.shipped(name).read_text() for name in catalogue.names()
}
BY_NAME = pytest.mark.parametrize("name", TEXTS)


def playbook(name: str) -> Playbook:
    return runnable(TEXTS[name])


def pairs(found: list[Arrow]) -> list[tuple[str, str, bool]]:
    """From, to, and whether a person takes it."""
    return sorted((arrow.source, arrow.to, arrow.trigger == "advance") for arrow in found)


@BY_NAME
def test_every_arrow_goes_from_a_step_to_a_step_or_an_end(name: str) -> None:
    plan = playbook(name).plan
    found = list(arrows(playbook(name)))
    assert found
    for arrow in found:
        assert arrow.source in plan.steps
        assert arrow.to in plan.steps or arrow.to in plan.ends


@BY_NAME
def test_every_transition_of_the_machines_goes_to_a_step_or_an_end(name: str) -> None:
    """Skipping and passing too, which are not drawn twice."""
    plan = playbook(name).plan
    for track, machine in playbook(name).machines.items():
        steps = {step.id for step in plan.tracks[track].steps}
        for event in machine.events.values():
            for source, transitions in event.transitions.items():
                assert source in steps
                assert {t.dest for t in transitions} <= steps | plan.ends.keys()


@BY_NAME
def test_every_rule_of_the_playbook_is_an_arrow(name: str) -> None:
    plan = playbook(name).plan
    found = {(arrow.source, arrow.to) for arrow in arrows(playbook(name))}
    for step in plan.steps.values():
        targets = [rule.to for rule in step.next]
        actions = [rung.action for rung in step.rungs]
        actions += [step.on_timeout] if step.on_timeout is not None else []
        targets += [action.to for action in actions if action.to is not None]
        for to in targets:
            assert (step.id, to) in found
            full = plan.steps[to].visits.to if to in plan.steps else None
            assert full is None or (step.id, full) in found


@BY_NAME
def test_mermaid_draws_every_arrow_and_every_name(name: str) -> None:
    picture = mermaid(playbook(name))
    drawn = re.findall(r'^    (\w+) (-->|-\.->)(?:\|"[^"]*"\|)? (\w+)$', picture, re.MULTILINE)
    expected = pairs(list(arrows(playbook(name))))
    assert sorted((source, to, line == "-->") for source, line, to in drawn) == expected
    named = set(re.findall(r"^    (\w+)(?:\[|\(\[)", picture, re.MULTILINE))
    assert named == playbook(name).plan.steps.keys() | playbook(name).plan.ends.keys()


@BY_NAME
def test_dot_draws_every_arrow_and_every_name(name: str) -> None:
    picture = dot(playbook(name))
    drawn = re.findall(r'^    "?(\w+)"? -> "?(\w+)"? \[(.*)\];$', picture, re.MULTILINE)
    expected = pairs(list(arrows(playbook(name))))
    assert sorted((a, b, "style=dashed" not in rest) for a, b, rest in drawn) == expected
    for known in (*playbook(name).plan.steps, *playbook(name).plan.ends):
        assert re.search(rf'^    "?{known}"? \[label=', picture, re.MULTILINE)


def test_the_active_steps_are_marked_and_no_others() -> None:
    plain, marked = mermaid(playbook("RUMOUR")), mermaid(playbook("RUMOUR"), active=["hold"])
    assert "    class hold active" in marked.splitlines()
    assert " active" not in plain.replace("classDef active", "")
    assert [line for line in marked.splitlines() if line.startswith("    class ")] == [
        "    class hold active"
    ]
    lines = dot(playbook("RUMOUR"), active=["hold"]).splitlines()
    assert [line.split()[0].strip('"') for line in lines if "filled" in line] == ["hold"]
    assert "filled" not in dot(playbook("RUMOUR"))


def test_conditions_and_causes_stand_at_the_arrows() -> None:
    picture = mermaid(playbook("RUMOUR"))
    assert 'verify -->|"verdict == &quot;unknown&quot;"| hold' in picture
    assert 'verify -.->|"timeout"| hold' in picture
    assert "story --> resolved" in picture
    assert r'[label="verdict == \"unknown\""]' in dot(playbook("RUMOUR"))


def test_a_picture_speaks_the_language_asked_for() -> None:
    assert "Eén" not in mermaid(playbook("FULL"), language="nl")
    assert 'one["Een<br/>Lead"]' in mermaid(playbook("FULL"), language="nl")
    assert 'label="Een\\nLead"' in dot(playbook("FULL"), language="nl")


def test_what_a_title_says_cannot_break_out_of_the_picture() -> None:
    evil = RUMOUR.replace("title: Verify the claim", r"""title: 'a"]; b --> c %% <b>\'""")
    picture = mermaid(runnable(evil))
    assert 'verify["a&quot;]; b --&gt; c %% &lt;b&gt;' in picture
    assert r'label="a\"]; b --> c %% <b>\\' in dot(runnable(evil))


@pytest.mark.parametrize("word", ["node", "edge", "graph", "digraph", "subgraph", "strict"])
def test_a_step_named_like_a_word_of_dot_is_still_a_step(word: str) -> None:
    """`node [label=…]` would set a default for all and draw nothing."""
    picture = dot(runnable(RUMOUR.replace("id: story", f"id: {word}")))
    assert not re.search(rf"^    {word} \[label=", picture, re.MULTILINE)
    assert not re.search(rf"-> {word} ", picture)


@pytest.mark.parametrize("word", ["end", "graph", "subgraph", "class", "style", "click"])
def test_a_step_named_like_a_word_of_mermaid_is_still_a_step(word: str) -> None:
    """A bare `end` breaks a Mermaid flowchart: the name needs another form there."""
    picture = mermaid(runnable(RUMOUR.replace("id: story", f"id: {word}")))
    assert not re.search(rf"^    {word}\[", picture, re.MULTILINE)
