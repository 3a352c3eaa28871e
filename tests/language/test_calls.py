"""Playbooks that are called: read from beside the file or the shipped ones, and pinned together."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from seawall import BadPlaybook
from seawall.catalogue import beside
from seawall.language.compiler import Compiled, compile_text
from seawall.language.problems import Problem
from seawall.machine.plan import decode, encode
from tests.language.support import small, step, unmarked

HELPER = """\
seawall: 1
id: helper
version: 1.0.0
title: Helper
roles: {clerk: Clerk}
facts:
  text: {type: text}
  level: {type: choice, of: [low, high]}
  sure: {type: bool}
  found: {type: text}
open: [text]
ends: {good: Good, bad: Bad}
steps:
  - {id: ask, owner: clerk, due: 1h, collect: [found], next: [{when: sure, to: good}, {to: bad}]}
"""

CALLING = step("call: helper", "with: {text: claim}", "next: over")


def compiled(folder: Path, text: str, **called: str) -> Compiled:
    for name, written in called.items():
        (folder / f"{name}.yaml").write_text(written)
    file = folder / "small.yaml"
    file.write_text(text)
    return compile_text(str(file), text, beside(file))


def wrong(folder: Path, marked: str, **called: str) -> list[tuple[str, str]]:
    """Of each problem, which must stand at the marks, its code, and what is wrong and right."""
    text, places = unmarked(marked)
    with pytest.raises(BadPlaybook) as bad:
        compiled(folder, text, **called)
    found: list[Problem] = list(bad.value.problems)
    assert [(p.place.line, p.place.column) for p in found] == places
    return [(p.code, f"{p.message}; {p.help}") for p in found]


def calls(*lines: str) -> str:
    """SMALL with a step that calls, and facts of more types to take results with."""
    text = step(*lines, "next: over")
    return text.replace(
        "  sure: {type: bool,", "  end: {type: choice, of: [good]}\n  sure: {type: bool,"
    )


# --- where it is found -----------------------------------------------------------------------


def test_a_playbook_beside_the_file_is_called(tmp_path: Path) -> None:
    plan = compiled(tmp_path, CALLING, helper=HELPER).plan
    assert list(plan.called) == ["helper"]
    assert plan.called["helper"].called == {}
    call = plan.steps["one"].call
    assert call is not None
    assert (call.playbook, call.given, call.result) == ("helper", {"text": "claim"}, {})
    assert decode(encode(plan)) == plan


def test_one_beside_the_file_comes_before_a_shipped_one_of_that_name(tmp_path: Path) -> None:
    text = CALLING.replace("helper", "fault_check")
    own = HELPER.replace("id: helper", "id: fault_check")
    plan = compiled(tmp_path, text, fault_check=own).plan
    assert plan.called["fault_check"].title == {"": "Helper"}


def test_a_shipped_one_is_called_where_there_is_none_beside(tmp_path: Path) -> None:
    text = step("call: fault_check", "with: {what_happened: claim}", "next: over")
    assert "fault_check" in compiled(tmp_path, text).plan.called


def test_a_playbook_called_twice_is_there_once(tmp_path: Path) -> None:
    text = step("call: helper", "with: {text: claim}", "next: two")
    text += "  - {id: two, owner: lead, call: helper, with: {text: claim}, next: over}\n"
    assert list(compiled(tmp_path, text, helper=HELPER).plan.called) == ["helper"]


def test_those_that_are_called_in_turn_are_there_too(tmp_path: Path) -> None:
    middle = HELPER.replace("id: helper", "id: middle").replace(
        "due: 1h, collect", "call: helper, with: {text: text}, collect"
    )
    plan = compiled(
        tmp_path, CALLING.replace("helper", "middle"), middle=middle, helper=HELPER
    ).plan
    assert sorted(plan.called) == ["helper", "middle"]
    assert all(called.called == {} for called in plan.called.values())


def test_warnings_of_a_called_playbook_are_its_own(tmp_path: Path) -> None:
    """Who calls it hears of its errors only."""
    sloppy = HELPER.replace("due: 1h, ", "")
    assert compiled(tmp_path, CALLING, helper=sloppy).warnings == ()


# --- what can be wrong with it ----------------------------------------------------------------

HERE = step("call: ‸helper", "with: {text: claim}", "next: over")


def test_one_that_is_missing_is_named_with_its_file(tmp_path: Path) -> None:
    assert wrong(tmp_path, HERE) == [
        (
            "unknown_playbook",
            (
                "there is no playbook 'helper'; write it into a file helper.yaml beside this one, "
                "or see `seawall playbooks`"
            ),
        )
    ]


def test_without_a_library_there_is_none() -> None:
    text, [place] = unmarked(HERE)
    with pytest.raises(BadPlaybook) as bad:
        compile_text("f", text)
    assert [(p.code, p.place.line, p.place.column) for p in bad.value.problems] == [
        ("unknown_playbook", *place)
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "owner: clerk",
            "owner: clark",
            "14: there is no role 'clark'; did you mean 'clerk'?",
        ),
        (
            "title: Helper\n",
            "",
            "1: the key `title` is missing here; add it, as title: What people call it",
        ),
        (
            "id: helper",
            "id: [",
            (
                "2: this is not YAML: this bracket is never closed; close it where the list or "
                "mapping ends"
            ),
        ),
    ],
)
def test_one_that_is_broken_says_the_first_thing_that_is(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    found = wrong(tmp_path, HERE, helper=HELPER.replace(old, new))
    said = f"the playbook 'helper' that is called has an error: helper.yaml:{message}"
    assert found == [("bad_call", f"{said}; `seawall check helper.yaml` shows it all")]


def test_one_that_is_empty_or_no_text_is_broken_too(tmp_path: Path) -> None:
    assert [code for code, _ in wrong(tmp_path, HERE, helper="")] == ["bad_call"]
    (tmp_path / "helper.yaml").write_bytes(b"\xff\xfe\x00")
    assert [code for code, _ in wrong(tmp_path, HERE)] == ["bad_call"]


def test_a_folder_of_that_name_is_no_playbook(tmp_path: Path) -> None:
    (tmp_path / "helper.yaml").mkdir()
    assert [code for code, _ in wrong(tmp_path, HERE)] == ["unknown_playbook"]


def test_a_file_that_holds_another_playbook_is_refused(tmp_path: Path) -> None:
    other = HELPER.replace("id: helper", "id: else_where")
    assert wrong(tmp_path, HERE, helper=other) == [
        (
            "unknown_playbook",
            (
                "helper.yaml holds the playbook 'else_where', not 'helper'; give it the id helper, "
                "or the file the name else_where.yaml and call that"
            ),
        )
    ]


@pytest.mark.parametrize(
    "name", ["../helper", "a/b", "/etc/passwd", "helper\0", "x" * 60, "Helper", "."]
)
def test_a_name_that_is_none_leads_to_no_file_elsewhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "helper.yaml").write_text(HELPER)
    folder = tmp_path / "inner"
    folder.mkdir()
    text = CALLING.replace("call: helper", f'call: "{name}"'.replace("\0", "\\0"))
    with pytest.raises(BadPlaybook):
        compiled(folder, text)


# --- recursion -------------------------------------------------------------------------------


def linked(name: str, to: str) -> str:
    """A playbook that calls another."""
    text = HELPER.replace("id: helper", f"id: {name}")
    return text.replace("due: 1h, collect", f"call: {to}, with: {{text: text}}, collect")


def test_a_playbook_may_not_call_itself(tmp_path: Path) -> None:
    text = step("call: ‸small", "with: {claim: claim}", "next: over")
    assert wrong(tmp_path, text) == [
        (
            "recursive_call",
            (
                "this call comes back to itself: small calls small; take one of these calls out, "
                "or write its steps into the playbook that needs them"
            ),
        )
    ]


def test_two_may_not_call_each_other(tmp_path: Path) -> None:
    found = wrong(
        tmp_path, HERE, helper=linked("helper", "small").replace("{text: text}", "{claim: text}")
    )
    assert [code for code, _ in found] == ["recursive_call"]
    assert "small calls helper calls small" in found[0][1]


def test_three_may_not_call_each_other_in_a_ring(tmp_path: Path) -> None:
    found = wrong(
        tmp_path,
        HERE,
        helper=linked("helper", "third"),
        third=linked("third", "small").replace("{text: text}", "{claim: text}"),
    )
    assert [code for code, _ in found] == ["recursive_call"]
    assert "small calls helper calls third calls small" in found[0][1]


def test_a_ring_further_in_is_found_from_outside(tmp_path: Path) -> None:
    found = wrong(tmp_path, HERE, helper=linked("helper", "third"), third=linked("third", "helper"))
    assert [code for code, _ in found] == ["recursive_call"]
    assert "helper calls third calls helper" in found[0][1]


def test_a_ring_is_found_wherever_the_call_stands(tmp_path: Path) -> None:
    """On a track, in an item, or on a track that a signal starts."""
    inner = "{id: two, owner: lead, call: small, with: {claim: claim}}"
    for line in (f"tracks: {{a: [{inner}]}}", f"each: {{item: p, steps: [{inner}]}}"):
        with pytest.raises(BadPlaybook) as bad:
            compiled(tmp_path, step(line, "next: over"))
        assert [p.code for p in bad.value.problems] == ["recursive_call"]
    started = f"signals: {{go: {{start: side}}}}\ntracks: {{side: [{inner}]}}\nends: {{over: Over}}"
    with pytest.raises(BadPlaybook) as bad:
        compiled(tmp_path, small("ends: {over: Over}", started))
    assert [p.code for p in bad.value.problems] == ["recursive_call"]


def test_a_chain_of_calls_has_an_end(tmp_path: Path) -> None:
    """Deeper than anybody reads is refused too, and takes no time or memory to find out."""
    names = [f"p{number}" for number in range(30)]
    for name, to in pairwise(names):
        (tmp_path / f"{name}.yaml").write_text(linked(name, to))
    (tmp_path / "p29.yaml").write_text(HELPER.replace("id: helper", "id: p29"))
    with pytest.raises(BadPlaybook) as bad:
        compiled(tmp_path, CALLING.replace("helper", "p0"))
    assert [p.code for p in bad.value.problems] == ["recursive_call"]


def test_the_same_playbook_by_two_ways_is_no_ring(tmp_path: Path) -> None:
    text = step("call: helper", "with: {text: claim}", "next: two")
    text += "  - {id: two, owner: lead, call: third, with: {text: claim}, next: over}\n"
    plan = compiled(
        tmp_path,
        text,
        helper=linked("helper", "third"),
        third=HELPER.replace("id: helper", "id: third"),
    ).plan
    assert sorted(plan.called) == ["helper", "third"]


# --- what goes in and what comes out -----------------------------------------------------------

IN_AND_OUT = [
    (
        calls("call: ‸helper"),
        "missing_key",
        (
            "the playbook helper begins with text, which it is not given; give it in `with`, as "
            "{text: a fact of yours}"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim, ‸colour: claim}"),
        "unknown_fact",
        "the playbook helper has no fact 'colour'; there is text, level, sure, found",
    ),
    (
        calls("call: helper", "with: {text: ‸reach}"),
        "wrong_type",
        'this gives a number, where a text is needed; a text stands in quotes, as "by hand"',
    ),
    (
        calls("call: helper", "with: {text: claim, sure: ‸claim}"),
        "wrong_type",
        (
            "this gives a text, where yes or no is needed; yes or no is true, false or a "
            'comparison, as severity == "L3"'
        ),
    ),
    (
        calls("call: helper", "with: {text: claim + ‸nothing}"),
        "bad_expression",
        (
            "there is no fact or function 'nothing'; declare the fact under `facts`, or put a "
            "text in quotes"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {colour: ‸found}"),
        "unknown_fact",
        (
            "there is no fact 'colour'; there is claim, kind, tasks, post, reach, posted_at, end, "
            "sure"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {claim: ‸colour}"),
        "unknown_fact",
        "the playbook helper has no fact 'colour'; there is text, level, sure, found, outcome",
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {sure: ‸found}"),
        "wrong_type",
        (
            "sure cannot take every found: one is of type bool, the other of type text; declare "
            "sure as {type: text}"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {kind: ‸found}"),
        "wrong_type",
        "kind cannot take every found: that is of type text; declare kind as {type: text}",
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {kind: ‸level}"),
        "wrong_type",
        (
            "kind cannot take every level: it has no low, high; declare kind as {type: choice, "
            "of: [mild, grave, low, high]}"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {reach: ‸outcome}"),
        "wrong_type",
        (
            "reach is of type number, which cannot hold the name of an end; make it a choice, as "
            "{type: choice, of: [good, bad]}"
        ),
    ),
    (
        calls("call: helper", "with: {text: claim}", "result: {end: ‸outcome}"),
        "unknown_option",
        "helper can end as bad, which is no option of end; let it have all: of: [good, bad]",
    ),
]


@pytest.mark.parametrize("number", range(len(IN_AND_OUT)))
def test_what_goes_in_and_out_must_fit_both(tmp_path: Path, number: int) -> None:
    marked, code, message = IN_AND_OUT[number]
    ((found, said),) = wrong(tmp_path, marked, helper=HELPER)
    assert found == code
    assert message is None or said == message


@pytest.mark.parametrize(
    "line",
    [
        "result: {claim: outcome}",
        "result: {sure: sure, claim: found}",
        "result: {claim: level}",
    ],
)
def test_what_fits_is_accepted(tmp_path: Path, line: str) -> None:
    text = calls("call: helper", "with: {text: claim}", line)
    assert compiled(tmp_path, text, helper=HELPER).plan.called


def test_an_item_can_be_given_to_a_call_inside_its_block(tmp_path: Path) -> None:
    inner = "{id: two, owner: lead, call: helper, with: {text: person}}"
    text = step(f"each: {{item: person, steps: [{inner}]}}", "next: over")
    assert compiled(tmp_path, text, helper=HELPER).warnings == ()


def test_a_call_goes_with_no_other_container(tmp_path: Path) -> None:
    for line in (
        "tracks: {a: [{id: two, owner: lead, due: 1h}]}",
        "each: {item: p, steps: [{id: two, owner: lead, due: 1h}]}",
        "wait: siren",
    ):
        text = step("call: helper", "with: {text: claim}", line, "next: over")
        text = text.replace("ends: {over: Over}", "signals: {siren: {}}\nends: {over: Over}")
        with pytest.raises(BadPlaybook) as bad:
            compiled(tmp_path, text, helper=HELPER)
        [problem] = bad.value.problems
        assert problem.message.startswith("this step has both `")
        assert problem.help == "make it two steps: a step has only one of tracks, each, call, wait"


def test_several_calls_that_are_wrong_are_told_in_one_run(tmp_path: Path) -> None:
    text = step("call: ‸nowhere", "next: two")
    text += "  - {id: two, owner: lead, call: ‸neither, next: ‸ovre}\n"
    codes = [code for code, _ in wrong(tmp_path, text)]
    assert codes == ["unknown_playbook", "unknown_playbook", "unknown_step_or_end"]
