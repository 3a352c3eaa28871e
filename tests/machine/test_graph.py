"""Pictures and machines: every arrow goes somewhere, and every one is drawn."""

from __future__ import annotations

import re

import pytest

from seawall import catalogue
from seawall.graph import Drawing, Line, arrows, dot, draw, mermaid, overview
from seawall.machine.plan import DONE, MAIN
from seawall.machine.playbook import Playbook
from tests.conftest import RUMOUR
from tests.language.test_compile import FULL
from tests.machine.support import runnable

TEXTS = {"RUMOUR": RUMOUR, "FULL": FULL} | {
    name: catalogue.shipped(name).read_text() for name in catalogue.names()
}
BY_NAME = pytest.mark.parametrize("name", TEXTS)


def playbook(name: str) -> Playbook:
    file = catalogue.shipped(name) if name in catalogue.names() else None
    return runnable(TEXTS[name], file)


def pairs(found: tuple[Line, ...]) -> list[tuple[str, str, bool]]:
    """From, to, and whether a person takes it."""
    return sorted((line.source, line.to, line.people) for line in found)


def drawing(name: str) -> Drawing:
    return draw(playbook(name), "en", ())


def names(picture: Drawing) -> set[str]:
    """Every node of a picture, inside frames too."""
    inside = [node.id for frame in picture.frames for node in frame.nodes]
    return {*(node.id for node in picture.nodes), *inside}


@BY_NAME
def test_every_arrow_goes_from_a_step_to_a_step_or_an_end(name: str) -> None:
    plan = playbook(name).plan
    found = list(arrows(playbook(name)))
    assert found
    for arrow in found:
        assert arrow.source in plan.steps
        done = () if plan.track_of[arrow.source] == MAIN else (DONE,)
        assert arrow.to in plan.steps or arrow.to in (*plan.ends, *done)


@BY_NAME
def test_every_transition_of_the_machines_goes_to_a_step_or_an_end(name: str) -> None:
    """Skipping and passing too, which are not drawn twice."""
    plan = playbook(name).plan
    for track, machine in playbook(name).machines.items():
        steps = {step.id for step in plan.tracks[track].steps}
        for event in machine.events.values():
            for source, transitions in event.transitions.items():
                assert source in steps
                done = set() if track == MAIN else {DONE}
                assert {t.dest for t in transitions} <= steps | plan.ends.keys() | done


@BY_NAME
def test_every_rule_of_the_playbook_is_an_arrow(name: str) -> None:
    plan = playbook(name).plan
    found = {(arrow.source, arrow.to) for arrow in arrows(playbook(name))}
    for step in plan.steps.values():
        leads_on = step.repeat is None or step.repeat.until is not None
        targets = [rule.to for rule in step.next] if leads_on else [step.id]
        targets += [] if step.repeat is None else [step.id]
        actions = [rung.action for rung in step.rungs]
        actions += [timeout.action for timeout in step.on_timeout]
        targets += [action.to for action in actions if action.to is not None]
        for to in targets:
            assert (step.id, to) in found
            full = plan.steps[to].visits.to if to in plan.steps else None
            assert full is None or (step.id, full) in found


@BY_NAME
def test_a_drawing_has_every_step_end_signal_and_every_way_between_them(name: str) -> None:
    """Each transition of the machines, the way into each track, and what each signal does."""
    plan, picture = playbook(name).plan, drawing(name)
    known = names(picture)
    assert known >= plan.steps.keys() | plan.ends.keys()
    assert len(known) == len({*plan.steps, *plan.ends}) + len(plan.signals) + sum(
        node.kind in ("end", "done") for frame in picture.frames for node in frame.nodes
    )
    assert {end for line in picture.lines for end in (line.source, line.to)} <= known
    for arrow in arrows(playbook(name)):
        drawn = {
            line.to
            for line in picture.lines
            if (line.source, line.label) == (arrow.source, arrow.label)
        }
        inner = plan.track_of[arrow.source] != MAIN and arrow.to not in plan.steps
        assert any(to.endswith(f"_{arrow.to}") for to in drawn) if inner else arrow.to in drawn
    assert len(picture.frames) == len(plan.tracks) - 1
    for track in plan.tracks.values():
        into = [line for line in picture.lines if line.to == track.steps[0].id]
        assert track.step is None or any(line.source == track.step for line in into)
    for signal in plan.signals.values():
        led = {line.to for line in picture.lines if line.source == f"Signal_{signal.id}"}
        assert {plan.tracks[track].steps[0].id for track in signal.start} <= led
        assert signal.to is None or signal.to in led


@BY_NAME
def test_mermaid_draws_every_line_and_every_name(name: str) -> None:
    picture = mermaid(playbook(name))
    drawn = re.findall(r'^    (\w+) (-->|-\.->)(?:\|"[^"]*"\|)? (\w+)$', picture, re.MULTILINE)
    expected = pairs(drawing(name).lines)
    assert sorted((source, to, line == "-->") for source, line, to in drawn) == expected
    named = set(re.findall(r'^    (\w+)(?:\[{1,2}|\(\[|\(\(|>)"', picture, re.MULTILINE))
    assert named == names(drawing(name))


@BY_NAME
@pytest.mark.parametrize("brief", [False, True])
def test_no_text_in_a_mermaid_picture_is_empty(name: str, brief: bool) -> None:
    """Mermaid cannot read `((""))`, and then draws nothing at all."""
    picture = mermaid(playbook(name), brief=brief)
    assert '""' not in re.sub("[<][^>]*[>]", "", picture)


@BY_NAME
def test_an_overview_has_every_step_and_every_way_that_people_lead_on_main(name: str) -> None:
    plan, picture = playbook(name).plan, overview(playbook(name), "en", ())
    known = names(picture)
    main = {step.id for step in plan.tracks[MAIN].steps}
    assert known >= main | plan.ends.keys()
    assert picture.stands.keys() == plan.steps.keys()
    assert {*picture.stands.values()} <= known
    assert {step for step, at in picture.stands.items() if step == at} == main
    assert {end for line in picture.lines for end in (line.source, line.to)} <= known
    drawn = {(line.source, line.to) for line in picture.lines if line.people}
    led = (a for a in arrows(playbook(name)) if a.trigger == "advance" and not a.detour)
    assert drawn == {(arrow.source, arrow.to) for arrow in led if arrow.source in main}
    assert len(picture.lines) == len({*picture.lines})


def test_an_overview_lists_a_track_s_steps_in_one_box_and_marks_it_for_each_of_them() -> None:
    backlash = playbook("backlash")
    picture = mermaid(backlash, active=["trace", "close"], brief=True)
    boxes = [line for line in picture.splitlines() if line.startswith('    Track_cases["')]
    assert len(boxes) == 1
    titles = [
        re.escape(step.title["en"])
        for step in (backlash.plan.steps[id] for id in ("private", "invite", "trace", "wrap_up"))
    ]
    assert re.search(".*".join(titles), boxes[0])
    marked = [line for line in picture.splitlines() if line.startswith("    class ")]
    assert sorted(marked) == ["    class Track_cases active", "    class close active"]
    assert 'Track_cases" [label=' in dot(backlash, brief=True)


@BY_NAME
def test_dot_draws_every_line_and_every_name(name: str) -> None:
    picture = dot(playbook(name))
    drawn = re.findall(r'^    "?(\w+)"? -> "?(\w+)"? \[(.*)\];$', picture, re.MULTILINE)
    expected = pairs(drawing(name).lines)
    assert sorted((a, b, "style=dashed" not in rest) for a, b, rest in drawn) == expected
    named = set(re.findall(r'^    "?(\w+)"? \[label=', picture, re.MULTILINE))
    assert named == names(drawing(name))


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
    assert 'one["<b>Een</b><br/>Lead"]' in mermaid(playbook("FULL"), language="nl")
    assert 'label="Een\\nLead"' in dot(playbook("FULL"), language="nl")


def test_what_a_title_says_cannot_break_out_of_the_picture() -> None:
    evil = RUMOUR.replace("title: Verify the claim", r"""title: 'a"]; b --> c %% <b>\'""")
    picture = mermaid(runnable(evil))
    assert 'verify["<b>a&quot;]; b --&gt; c %% &lt;b&gt;' in picture
    assert r'label="a\"]; b --> c %% <b>\\' in dot(runnable(evil))


def test_what_mermaid_would_make_something_of_in_a_title_stands_there_as_it_is() -> None:
    """Its own entities, Markdown, formulas and icons."""
    odd = RUMOUR.replace(
        "title: Verify the claim", "title: 'Ask #quot; `now` for $$5$$ fa:fa-bolt'"
    )
    said = "Ask #35;quot; #96;now#96; for #36;#36;5#36;#36; fa#58;fa-bolt"
    assert f'verify["<b>{said}</b>' in mermaid(runnable(odd))


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
