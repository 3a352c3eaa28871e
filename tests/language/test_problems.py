"""Every problem that can be found in a playbook, with its code and its exact place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from seawall import BadPlaybook
from seawall.language.compiler import compile_text
from seawall.language.problems import MAX_SHOWN, Place, Problem, show
from seawall.language.source import read
from tests.language.codes_in_sources import codes_in_sources
from tests.language.support import (
    MARK,
    SMALL,
    expected,
    found,
    one_error,
    problems,
    small,
    step,
    unmarked,
)

FACT = "claim: {type: text}"
OFFICE = '{office: {hours: {mon-fri: "09:00-17:00"}}}'
END = "ends: {over: Over}"
TWO = "  - id: two\n    owner: lead\n    due: 1h\n"
"""The beginning of a second step."""


def office(calendar: str) -> str:
    return small(OFFICE, "{office: " + calendar + "}")


def fact(declaration: str) -> str:
    return small(FACT, declaration)


def steps(*written: str) -> str:
    """SMALL with other steps, each given as what follows its id."""
    head, _, _ = SMALL.partition("  - id: one\n")
    return head + "".join(f"  - {one}\n" for one in written)


LOOP = "owner: lead, due: 1h"
EXTRA = fact(f"{FACT}\n  extra: {{type: bool}}")
"""SMALL with a fact that nothing gives."""

CASES: list[tuple[str, str]] = [
    # keys
    ("unknown_key", small("title: Small", "title: Small\n‸titel: Small")),
    ("unknown_key", small("owner: lead", "owner: lead\n    ‸ownr: lead")),
    ("unknown_key", step("next:", "  - {‸wen: sure, to: over}", "  - {to: over}")),
    ("falls_through unknown_key", step("next: ‸{to: over, ‸wen: sure}")),
    ("falls_through unknown_key", step("next:", "  - ‸{to: over, ‸wen: sure}")),
    ("unknown_key", fact("claim: {type: text, ‸tittle: x}")),
    ("unknown_key", office('{hours: {mon: "09:00-10:00"}, ‸holiday: NL}')),
    ("unknown_key", small("{lead: Lead}", "{lead: {title: Lead, ‸titl: L}}")),
    ("unknown_key", small("due: 1h", "due: {within: 1h, ‸off: posted_at}")),
    ("unknown_key", step("escalate: {at: due, ‸tel: lead, tell: lead}", "next: over")),
    ("unknown_key", step("max_visits: {times: 2, ‸two: over}", "next: over")),
    ("unknown_key", step("collect: [{name: claim, ‸optionel: true}]", "next: over")),
    ("unknown_key", step("require: [{that: sure, say: Sure, ‸overide: lead}]", "next: over")),
    ("unknown_key", step("collect: [{hash: {type: text, ‸tittle: x}}]", "next: over")),
    ("unknown_key", step("on_timeout: {tell: lead, ‸sett: {claim: x}}", "next: over")),
    ("missing_key", small("seawall: 1\n", "‸")),
    ("missing_key", "‸" + small("title: Small\n", "")),
    ("missing_key", small("  - id: one\n    owner: lead", "  - ‸owner: lead")),
    ("missing_key", fact("‸claim: {}")),
    ("missing_key", fact("‸claim: {type: choice}")),
    ("missing_key", fact("‸claim: {type: choices, of: []}")),
    ("missing_key", fact("‸claim: {type: checklist}")),
    ("missing_key", small("  - id: one", "  - ‸id: one", "    next: over\n", "")),
    ("missing_key", small("    due: 1h\n", "", "next: over",
                          "‸escalate: {at: due, tell: lead}\n    next: over")),
    ("missing_key", small("    due: 1h\n", "", "next: over",
                          "‸on_timeout: {tell: lead}\n    next: over")),
    # types
    ("wrong_type", small("title: Small", "title: ‸[Small]")),
    ("wrong_type", small("version: 1.0.0", "version: ‸1.0")),
    ("wrong_type", small("open: [claim]", "open: ‸claim")),
    ("wrong_type", small("open: [claim]", "open: [‸3]")),
    ("wrong_type", small("due: 1h", "due: ‸60")),
    ("wrong_type", small("owner: lead", "owner: ‸5")),
    ("wrong_type", step("skip: ‸true", "next: over")),
    ("wrong_type", step("skippable: ‸maybe", "next: over")),
    ("wrong_type", step("fresh: ‸'true'", "next: over")),
    ("wrong_type", step("next: [‸over]")),
    ("wrong_type", step("max_visits: {times: ‸two}", "next: over")),
    ("wrong_type", step("on_timeout: ‸over", "next: over")),
    ("wrong_type", fact("claim: ‸text")),
    ("wrong_type", fact("claim: {type: text, min: ‸few}")),
    ("wrong_type", fact("claim: {type: choice, of: [‸true, 'false']}")),
    ("wrong_type", small(END, "ends: {over: ‸5}")),
    ("wrong_type", small("due: 1h", "due: {within: 1h, of: ‸claim}")),
    ("wrong_type", small("due: 1h", "due: {at: ‸claim}")),
    # names
    ("duplicate_id", steps("{id: one, " + LOOP + "}", "{id: ‸one, " + LOOP + ", next: over}")),
    ("duplicate_id", small("ends: {over: Over}", "ends: {over: Over, one: One}",
                           "id: one", "id: ‸one")),
    ("duplicate_id", step("collect: [claim, ‸claim]", "next: over")),
    ("duplicate_id", step("collect: [{‸claim: {type: text}}]", "next: over")),
    ("duplicate_id", fact("claim: {type: choice, of: ‸[a, b, a]}")),
    ("unknown_fact", small("open: [claim]", "open: [claim, ‸clame]")),
    ("unknown_fact", small("open: [claim]", "open: [claim]\nlabels: [‸clame]")),
    ("unknown_fact", small("open: [claim]", "open: [claim]\nkey: ‸clame")),
    ("unknown_fact", step("collect: [‸clame]", "next: over")),
    ("unknown_fact", step("collect: [‸{name: clame, optional: true}]", "next: over")),
    ("unknown_fact", step("on_timeout: {set: {clame: ‸x}}", "next: over")),
    ("unknown_fact", small("due: 1h", "due: {within: 1h, of: ‸posted}")),
    ("unknown_fact", small("due: 1h", "due: {at: ‸posted}")),
    ("unknown_role", small("owner: lead", "owner: ‸leed")),
    ("unknown_role", small("{lead: Lead}", "{lead: {title: Lead, deputy: ‸leed}}")),
    ("unknown_role", step("on_timeout: {tell: [owner, deputy, lead, ‸leed]}", "next: over")),
    ("unknown_role", step("escalate: [{at: due, tell: [‸leed]}]", "next: over")),
    ("unknown_role", step("require: [{that: sure, say: S, override: [‸leed]}]", "next: over")),
    ("unknown_calendar", small("due: 1h", "due: {within: 1h, calendar: ‸offise}")),
    ("unknown_escalation", step("escalate: ‸standard", "next: over")),
    ("unknown_step_or_end", step("next: ‸ovre")),
    ("unknown_step_or_end", step("next: {to: ‸ovre}")),
    ("unknown_step_or_end", step("on_timeout: {to: ‸ovre}", "next: over")),
    ("unknown_step_or_end", step("escalate: [{at: due, to: ‸ovre}]", "next: over")),
    ("unknown_step_or_end", step("max_visits: {times: 2, to: ‸ovre}", "next: over")),
    ("unknown_option", step("next:", '  - {when: kind == ‸"bad", to: over}', "  - {to: over}")),
    ("unknown_option", step("skip: kind != ‸'bad'", "next: over")),
    ("bad_expression", step("skip: post.‸autor == 'x'", "next: over")),
    ("bad_expression", step("skip: \"has(post.‸autor) && post.url == 'x.y'\"", "next: over")),
    ("bad_expression", step("skip: sure && tasks.‸cal", "next: over")),
    ("bad_expression", step("skip: \"tasks[‸'cal']\"", "next: over")),
    # values
    ("bad_value", small("id: small", "id: ‸Small")),
    ("bad_value", small("id: one", "id: ‸step-one")),
    ("bad_value", small("id: one", "id: ‸" + "a" * 61)),
    ("bad_value", small("version: 1.0.0", "version: ‸first one")),
    ("bad_value", small("title: Small", "title: ‸{english: Small}")),
    ("bad_value", small("title: Small", "title: ‸''")),
    ("bad_value", small("Europe/Amsterdam", "‸Europe/Amsterda")),
    ("bad_value", small("{lead: Lead}", "{‸Lead: Lead, lead: Lead}")),
    ("bad_value", small("{lead: Lead}", "{lead: Lead, ‸owner: Own}")),
    ("bad_value", small("{lead: Lead}", "{lead: {title: L, deputy: ‸lead}}")),
    ("bad_value", fact("claim: {type: ‸string}")),
    ("bad_value", fact("claim: {type: text, ‸of: [a]}")),
    ("bad_value", fact("claim: {type: text, ‸items: [a]}")),
    ("bad_value", fact("claim: {type: text, min: ‸5, max: 4}")),
    ("bad_value", fact("claim: {type: text, pattern: ‸'('}")),
    ("bad_value", fact("claim: {type: text}\n  other: {type: int, ‸pattern: a}")),
    ("bad_value", fact("claim: {type: text}\n  ‸now: {type: text}")),
    ("bad_value", fact("claim: {type: text}\n  ‸in: {type: text}")),
    ("bad_value", fact("claim: {type: text}\n  ‸Big: {type: text}")),
    ("bad_value", step("collect: [{‸type-of: {type: text}}]", "next: over")),
    ("bad_value", small("open: [claim]", "open: [claim]\nkey: ‸posted_at")),
    ("bad_value", small("open: [claim]", "open: []\nkey: ‸claim")),
    ("bad_value", small(END, "ends: ‸{}")),
    ("bad_value", step("next: ‸[]")),
    ("bad_value", step("max_visits: ‸0", "next: over")),
    ("bad_value", step("max_visits: {times: ‸1001}", "next: over")),
    ("bad_value", step("max_visits: {times: 2, to: ‸one}", "next: over")),
    ("bad_value", small("due: 1h", "due: ‸1 hour")),
    ("bad_value", small("due: 1h", "due: {within: ‸1y}")),
    ("bad_value", small("due: 1h", "due: ‸{of: posted_at}")),
    ("bad_value", small("due: 1h", "due: ‸{within: 1h, at: posted_at}")),
    ("bad_value", small("due: 1h", "due: {at: posted_at, ‸of: opened_at}")),
    ("bad_value", small("due: 1h", "due: {at: posted_at, ‸calendar: office}")),
    ("bad_value", small("due: 1h", "due: {within: ‸1w, calendar: office}")),
    ("bad_value", small("due: 1h", "due: {within: ‸400d, calendar: office}")),
    ("bad_value", step("escalate: [{at: ‸later, tell: lead}]", "next: over")),
    ("bad_value", step("escalate: [{at: ‸101%, tell: lead}]", "next: over")),
    ("bad_value", step("escalate: [{at: ‸due+5x, tell: lead}]", "next: over")),
    ("bad_value", step("escalate: [‸{at: due}]", "next: over")),
    ("bad_value", step("on_timeout: ‸{}", "next: over")),
    ("bad_value", step("on_timeout: {set: {kind: ‸awful}}", "next: over")),
    ("bad_value", step("on_timeout: {set: {reach: ‸far}}", "next: over")),
    ("bad_value", step("on_timeout: {set: {tasks: ‸{call: perhaps}}}", "next: over")),
    # calendars
    ("bad_calendar", office('{hours: {‸monday: "09:00-17:00"}}')),
    ("bad_calendar", office('{hours: {‸fri-mon: "09:00-17:00"}}')),
    ("bad_calendar", office('{hours: {mon-fri: "09:00-17:00", ‸wed: "10:00-11:00"}}')),
    ("bad_calendar", office("{hours: {mon: ‸nine to five}}")),
    ("bad_calendar", office('{hours: {mon: ‸"17:00-09:00"}}')),
    ("bad_calendar", office('{hours: {mon: ‸"09:00-09:00"}}')),
    ("bad_calendar", office('{hours: {mon: ‸"09:00-25:00"}}')),
    ("bad_calendar", office('{hours: {mon: ‸["13:00-17:00", "09:00-12:00"]}}')),
    ("bad_calendar", office('{hours: {mon: ‸["09:00-13:00", "12:00-17:00"]}}')),
    ("bad_calendar", office('{hours: {mon: ‸["09:00-24:00", "23:00-23:30"]}}')),
    ("bad_calendar", office("{hours: ‸{}}")),
    ("bad_calendar", office('{hours: {mon: "09:00-17:00"}, holidays: ‸XX}')),
    ("bad_calendar", office('{hours: {mon: "09:00-17:00"}, holidays: ‸NL-XX}')),
    ("bad_calendar", office('{hours: {mon: "09:00-17:00"}, closed: [2026-12-24, ‸2026-02-30]}')),
    ("bad_value", office('{hours: {mon: "09:00-17:00"}, timezone: ‸Mars}')),
    # flow
    ("falls_through", step("next: [‸{when: sure, to: over}]")),
    ("falls_through",
     step("next:", "  - {when: sure, to: over}", "  - ‸{when: '!sure', to: over}")),
    ("shadowed_rule", step("next:", "  - {to: over}", "  - ‸{to: over}")),
    ("shadowed_rule", small("due: 1h", "due: [{within: 1h}, ‸{within: 2h}]")),
    ("unreachable", small(END, "ends: {over: Over, ‸lost: Lost}")),
    ("unreachable", SMALL + TWO.replace("two", "‸two") + "    next: over\n"),
    ("unreachable endless endless", steps(
        "{id: ‸one, " + LOOP + "}", "{id: ‸two, " + LOOP + ", next: one}",
    ).replace("{over", "{‸over")),
    ("turning_loop", step("‸skip: 'true'", "next: [{when: sure, to: over}, {to: one}]")),
    # expressions
    ("bad_expression", step("skip: ‸nobody", "next: over")),
    ("bad_expression", step("skip: sure && ‸nobody", "next: over")),
    ("bad_expression", step("skip: sure &&‸", "next: over")),
    ("bad_expression", step("skip: reach ‸> 3", "next: over")),
    ("bad_expression", step("skip: ‸known('nothing')", "next: over")),
    ("bad_expression", step("require: [{that: ‸nobody, say: x}]", "next: over")),
    ("bad_expression", step("next: [{when: ‸nobody, to: over}, {to: over}]")),
    ("bad_expression", small("due: 1h", "due: [{when: ‸nobody, within: 1h}, {within: 2h}]")),
    ("bad_condition", step("skip: ‸reach", "next: over")),
    ("bad_condition", step("require: [{that: ‸claim + claim, say: x}]", "next: over")),
    ("deadlock", step("tracks: {a: [{id: two, owner: lead, due: 1h, after: ‸one}]}", "next: over")),
    ("never_left", steps(
        "{id: one, " + LOOP + ", next: [{when: sure, to: two}, {to: three}]}",
        "{id: two, " + LOOP + "}", "{id: three, " + LOOP + ", after: [‸two], next: over}",
    )),
    ("never_joins", step(
        "tracks: {a: [{id: two, owner: lead, repeat: 1h}]}", "next: over",
    ).replace("id: one", "id: ‸one")),
    ("rung_never_fires", step(
        "escalate: [‸{at: due+10m, tell: lead}]", "on_timeout: {to: over}", "next: over",
    )),
    ("stuck_when_full", steps(
        "{id: one, " + LOOP + ", next: [{when: sure, to: two}, {to: over}]}",
        "{id: two, " + LOOP + ", next: ‸one}",
    )),
    # warnings
    ("never_given", EXTRA.replace("    next: over", "    skip: ‸extra\n    next: over")),
    ("read_early", EXTRA.replace("    next: over", "    skip: ‸extra")
     + TWO + "    collect: [extra]\n    next: over\n"),
    ("item_fact", EXTRA.replace("    next: over", "    each: {item: p, steps: [{id: inner, "
                                "owner: lead, due: 1h, collect: [extra]}]}")
     + TWO + "    skip: ‸extra\n    next: over\n"),
    ("no_owner", small("id: one\n    owner: lead", "id: ‸one", "{lead: Lead}", "{}")),
    ("no_due", small("id: one", "id: ‸one", "    due: 1h\n", "")),
    ("unused_role", small("{lead: Lead}", "{lead: Lead, ‸idle: Idle}")),
    # several at once, in the order of the file
    ("bad_value unknown_key", small("id: small", "id: ‸Small", "owner: lead", "‸ownr: lead")),
    ("bad_calendar unknown_fact unknown_role unknown_step_or_end", small(
        "open: [claim]", "open: [‸clame]", "next: over", "next: ‸ovre",
        "owner: lead", "owner: ‸leed", '"09:00-17:00"', '‸"9-5"',
    )),
]  # fmt: skip
"""A code for each mark of the text after it, in the order of the file."""


def _ids() -> Iterator[str]:
    for codes, text in CASES:
        line = next((row for row in text.splitlines() if MARK in row), "")
        yield f"{codes} {line.strip()}"[:70].encode("ascii", "replace").decode()


@pytest.mark.parametrize(("codes", "marked"), CASES, ids=_ids())
def test_each_problem_has_its_code_and_its_place(codes: str, marked: str) -> None:
    plain, wanted = expected(marked, *codes.split())
    assert found(plain) == wanted
    for problem in problems(plain):
        for sentence in (problem.message, problem.help):
            assert sentence.strip() == sentence != ""
            assert "\n" not in sentence
            assert not sentence.endswith(".")


def test_every_code_in_the_sources_has_a_test() -> None:
    """A problem that can be found but is not in a table here has no test of its place."""
    from tests.language.test_wrong_uses import CODES
    from tests.language.test_yaml import BROKEN

    tested = {code for codes, _ in CASES for code in codes.split()} | CODES
    tested |= {code for code, _ in BROKEN.values()}
    tested |= {"too_big", "not_text"}  # tests of their own
    tested |= {"unreadable", "not_as_expected"}  # of files and rehearsals, not of playbooks
    tested |= {"late_end", "late_measure"}  # what a proof of time finds
    named = codes_in_sources()
    assert {"unreachable", "unknown_fact", "duplicate_key"} <= named
    assert named - tested == set()


# --- what the language page demands of problems ------------------------------------------------


def test_all_problems_of_a_file_come_at_once_and_in_its_order() -> None:
    text = SMALL
    for right, wrong in (
        ("open: [claim]", "open: [clame]"), ("owner: lead", "owner: leed"),
        ("due: 1h", "due: {within: 1h, of: posted}"), ("next: over", "next: ovre"),
        ("Europe/Amsterdam", "Europe/Amsterda"),
    ):  # fmt: skip
        text = text.replace(right, wrong)
    places = [(p.place.line, p.place.column) for p in problems(text)]
    assert len(places) == 5
    assert places == sorted(places)


def test_a_name_that_is_not_there_is_answered_with_the_nearest() -> None:
    for marked, hint in (
        (
            small("title: Small", "title: S\ntimezon: UTC").replace("timezone: E", "x: E"),
            "timezone",
        ),
        (small("owner: lead", "ownr: lead"), "owner"),
        (small("owner: lead", "owner: leed"), "lead"),
        (small("open: [claim]", "open: [clame]"), "claim"),
        (step("next: ovre"), "over"),
        (step("skip: sur", "next: over"), "sure"),
        (step("next:", "  - {when: kind == 'mld', to: over}", "  - {to: over}"), "mild"),
        (small("{type: bool,", "{type: boolean,"), "bool"),
    ):
        assert any(f"did you mean '{hint}'?" in p.help for p in problems(marked)), hint


def test_a_problem_is_located_as_the_language_says() -> None:
    problem = one_error(small("owner: lead", "owner: leed"))
    assert problem.located("my.yaml").startswith("my.yaml:20:12: error[unknown_role]: ")


def test_the_error_carries_every_problem_and_says_how_many() -> None:
    with pytest.raises(BadPlaybook) as bad:
        compile_text("f.yaml", small("owner: lead", "owner: leed", "next: over", "next: ovre"))
    assert len(bad.value.problems) == 2
    assert str(bad.value).endswith("(and 1 more)")


def test_an_escalation_that_no_step_uses_is_checked_too() -> None:
    """Misspelt names are found wherever they stand, also in what is not used yet."""
    marked = small(END, "escalations: {spare: [{at: due, tell: ‸leed}]}\n" + END)
    plain, wanted = expected(marked, "unknown_role")
    assert found(plain) == wanted


def test_a_shared_escalation_that_is_wrong_is_reported_once() -> None:
    text = steps(
        "{id: one, " + LOOP + ", escalate: std}",
        "{id: two, " + LOOP + ", escalate: std, next: over}",
    ).replace(END, "escalations: {std: {at: due, tell: leed}}\n" + END)
    assert [code for code, *_ in found(text)] == ["unknown_role"]


def test_a_rule_after_one_that_is_true_by_itself_is_found() -> None:
    """`when: "true"` always holds, so what stands below it never counts."""
    marked = step("next:", '  - {when: "true", to: over}', "  - ‸{to: over}")
    plain, wanted = expected(marked, "shadowed_rule")
    assert found(plain) == wanted


def test_a_loop_of_steps_that_pass_themselves_on_a_fact_is_found() -> None:
    """While `sure` holds, both steps are left by themselves: no person and no clock stops them."""
    text = steps(
        "{id: one, " + LOOP + ", skip: sure, next: [{when: kind == 'mild', to: over}, {to: two}]}",
        "{id: two, " + LOOP + ", skip: sure, next: one}",
    )
    assert "turning_loop" in [code for code, *_ in found(text)]


def test_a_loop_through_a_step_that_waits_for_a_person_is_fine() -> None:
    text = steps(
        "{id: one, " + LOOP + ", skip: 'true', next: [{when: sure, to: over}, {to: two}]}",
        "{id: two, " + LOOP + ", next: [{when: sure, to: over}, {to: one}]}",
    ).replace("id: one, ", "id: one, max_visits: {times: 9, to: over}, ")
    assert found(text) == []


def test_a_member_of_a_record_is_not_mistaken_for_a_fact_of_that_name() -> None:
    """`post.channel` is a part of the post, whatever options a fact `channel` has."""
    text = fact("claim: {type: text}\n  channel: {type: choice, of: [phone]}")
    changed = text.replace("next: over", "skip: post.channel == 'forum'\n    next: over")
    assert found(changed) == []


def test_a_comparison_inside_a_text_is_no_comparison() -> None:
    assert found(step("""skip: claim == "kind == 'bad'" """.rstrip(), "next: over")) == []


@pytest.mark.parametrize("name", ["type", "list", "int", "string", "map", "package", "if", "for"])
def test_a_fact_that_no_expression_could_name_is_refused_where_it_is_declared(name: str) -> None:
    """Either it can be used, or its declaration says that it means something else already."""
    text = fact(f"claim: {{type: text}}\n  {name}: {{type: text}}")
    if (at_declaration := found(text)) != []:
        assert at_declaration == [("bad_value", 10, 3)]
        return
    assert found(text.replace("next: over", f"skip: {name} == 'x'\n    next: over")) == []


def test_a_list_where_a_checklist_has_items_is_a_problem_and_no_crash() -> None:
    marked = step("on_timeout: {set: {tasks: ‸[[call]]}}", "next: over")
    plain, wanted = expected(marked, "bad_value")
    assert found(plain) == wanted


@pytest.mark.parametrize("place", ["__init__", "list_supported_countries", "HolidayBase", "utils"])
def test_holidays_of_what_is_no_country_are_a_problem_and_no_crash(place: str) -> None:
    """The name goes to a library that would hand out its own insides."""
    plain, wanted = expected(
        office('{hours: {mon: "09:00-17:00"}, holidays: ‸' + place + "}"), "bad_calendar"
    )
    assert found(plain) == wanted


def test_a_value_set_by_a_clock_must_match_its_facts_pattern() -> None:
    """A fact has one meaning, whoever sets it."""
    text = fact("claim: {type: text, pattern: '[0-9]+'}")
    assert found(text.replace("next: over", "on_timeout: {set: {claim: abc}}\n    next: over"))


def test_a_bound_without_end_is_no_bound() -> None:
    """1e400 is read as infinite, which the stored plan could not hold."""
    assert [code for code, *_ in found(fact("claim: {type: text, max: 1e400}"))] == ["bad_value"]


def test_a_due_time_that_its_calendar_cannot_hold_is_found() -> None:
    """One minute a week never adds up to a day within ten years: not something to learn later."""
    text = office('{hours: {mon: "09:00-09:01"}}')
    changed = text.replace("due: 1h", "due: {within: 24h, calendar: office}")
    assert found(changed) != []


@pytest.mark.parametrize("zone", ["Mars", "Europe/Amsterda", "", "../x", "x" * 300])
def test_a_wrong_time_zone_is_one_problem_though_a_calendar_needs_it(zone: str) -> None:
    """The playbook's own zone, and one of a calendar's own."""
    due = ("due: 1h", "due: {within: 2h, calendar: office}")
    plain, wanted = expected(small("Europe/Amsterdam", f"‸'{zone}'", *due), "bad_value")
    assert found(plain) == wanted
    hours = f'{{hours: {{mon: "09:00-17:00"}}, timezone: ‸"{zone}"}}'
    own = office(hours).replace(*due)
    plain, wanted = expected(own, "bad_value")
    assert found(plain) == wanted


def test_a_pattern_that_python_frowns_upon_is_no_surprise() -> None:
    """What `re` only warns of is a problem with its place or nothing, never a stray warning."""
    assert found(fact("claim: {type: text, pattern: '[[a]'}")) in ([], [("bad_value", 9, 32)])


@pytest.mark.parametrize("owner", ["[{when: sure, is: lead}, {is: lead}]", "{is: lead}"])
def test_an_owner_may_be_given_by_rules(owner: str) -> None:
    assert found(small("owner: lead", "owner: " + owner)) == []


# --- the caret ---------------------------------------------------------------------------------


def columns(line: str) -> str:
    """A line with a character for each column that it takes on a terminal: some take two."""
    return "".join(c + "\0" * (c in "😀真相") for c in line if c != "\u0301")


EXPRESSIONS = {
    "plain": "    skip: sure && ‸nobody\n",
    "single quotes": "    skip: 'sure && ‸nobody'\n",
    "double quotes": '    skip: "sure && ‸nobody"\n',
    "plain in braces": "    require: [{say: x, that: sure && ‸nobody}]\n",
    "literal": "    skip: |\n      sure && ‸nobody\n",
    "literal, second line": "    skip: |\n      sure &&\n        ‸nobody\n",
    "literal, stripped": "    skip: |-\n        sure\n        && ‸nobody\n",
    "literal, blank first": "    skip: |\n\n      sure &&\n      ‸nobody\n",
    "literal, own indentation": "    skip: |2\n        sure &&\n      ‸nobody\n",
    "accents before it": "    skip: claim == 'café 😀' && ‸nobody\n",
    "wide letters before it": "    skip: claim == '真相' && ‸nobody\n",
    "an accent of its own before it": "    skip: claim == 'cafe\u0301' && ‸nobody\n",
    "a tab before it": "    skip: claim ==\t'x' && ‸nobody\n",
    "doubled quotes before it": "    skip: 'claim == ''x'' && ‸nobody'\n",
    "escaped quotes before it": '    skip: "claim == \\"x\\" && ‸nobody"\n',
    "escaped letter before it": "    skip: \"claim == '\\u00e9' && ‸nobody\"\n",
    "after known()": "    skip: known('claim') && ‸nobody\n",
    "after known() on two lines": "    skip: |\n      known(\n      'claim') && ‸nobody\n",
    "option": "    skip: \"kind == ‸'bad'\"\n",
    "option after quotes": '    skip: "claim == \\"x\\" && kind == ‸\'bad\'"\n',
    "condition of a rule": "    next: [{when: sure && ‸nobody, to: over}, {to: over}]\n",
}


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_the_caret_stands_under_what_is_wrong(name: str) -> None:
    """Whichever way YAML lets an author write an expression."""
    written = EXPRESSIONS[name]
    old, after = (
        ("    next: over\n", "") if "next:" in written else ("    due: 1h\n", "    due: 1h\n")
    )
    plain, [place] = unmarked(small(old, after + written))
    problem = one_error(plain)
    assert (problem.place.line, problem.place.column) == place
    *_, line, caret, help = show(problem, "f", plain.splitlines()).split("\n")
    assert help == f"  help: {problem.help}"
    assert columns(line)[caret.index("^") :].startswith(("nobody", "'bad'"))


@pytest.mark.parametrize(
    "written",
    [
        "    skip: >\n      sure &&\n      sure && sure && nobody\n",
        "    skip: sure &&\n      sure && sure && nobody\n",
        "    skip: 'sure &&\n      sure && sure && nobody'\n",
        '    skip: "sure &&\n      sure && sure && nobody"\n',
    ],
)
def test_a_problem_in_a_folded_text_is_placed_inside_it(written: str) -> None:
    """The exact column may be lost, but never to a place where there is nothing."""
    text = small("    next: over\n", written + "    next: over\n")
    problem = one_error(text)
    assert 22 <= problem.place.line <= 24
    assert problem.place.column <= len(text.splitlines()[problem.place.line - 1])


def test_the_caret_is_right_in_a_line_too_long_to_show() -> None:
    line = "x" * 500 + "Y" + "z" * 500
    shown = show(Problem("code", "message", Place(1, 501)), "f", [line]).splitlines()
    assert shown[2][shown[1].index("Y")] == "^"
    assert len(shown[1]) < MAX_SHOWN + 10


def test_what_could_steer_a_terminal_is_not_shown() -> None:
    """One column stays one column, so the caret stays right."""
    shown = show(Problem("code", "message", Place(1, 6)), "f", ["a\x1b[2\tX\u202e"]).splitlines()
    assert shown[1].isprintable()
    assert shown[2][shown[1].index("X")] == "^"


def test_a_place_beyond_the_file_is_shown_without_a_line() -> None:
    assert "\n" not in show(Problem("code", "message", Place(9, 1)), "f", ["a"])


def test_places_of_a_source_fall_back_to_what_is_around() -> None:
    source = read("f", "a:\n  b: [1, 2]\n")
    assert source.place(("a", "b", 1)) == Place(2, 10)
    assert source.place(("a", "b", 7)) == Place(2, 6)
    assert source.key(("a", "b")) == Place(2, 3)
    assert source.place(("zz",)) == Place(1, 1)


def test_a_misspelt_key_does_not_hide_what_else_is_wrong() -> None:
    """Unknown keys, unknown names and wrong conditions come in one run, in the file's order."""
    plain = steps("{id: one, titel: x, owner: nobody_known, skip: 'sure &&', next: ovre}")
    codes = [code for code, *_ in found(plain)]
    assert codes == ["unknown_key", "unknown_role", "bad_expression", "unknown_step_or_end"]


LOST = "{over: Over, ‸lost: Lost}"
"""An end that nothing leads to: a mistake of the whole."""
AT_ONCE: list[tuple[str, str]] = [
    ("unreachable unknown_role", small("{over: Over}", LOST, "owner: lead", "owner: ‸leed")),
    ("unknown_fact unreachable", small("open: [claim]", "open: [‸clame]", "{over: Over}", LOST)),
    ("bad_calendar unreachable", small('"09:00-17:00"', '‸"9-5"', "{over: Over}", LOST)),
    ("unreachable bad_expression", step("skip: ‸nobody", "next: over").replace(
        "{over: Over}", LOST)),
    ("unreachable bad_condition", step("skip: ‸reach", "next: over").replace(
        "{over: Over}", LOST)),
    ("unreachable unknown_option", step("skip: kind == ‸'bad'", "next: over").replace(
        "{over: Over}", LOST)),
    ("unreachable bad_value", small("{over: Over}", LOST, "due: 1h", "due: {within: ‸1w, "
                                    "calendar: office}")),
    ("bad_value unreachable", small("Europe/Amsterdam", "‸Mars", "{over: Over}", LOST)),
    ("unknown_key unreachable", small("title: Small", "‸titel: Small", "{over: Over}", LOST)),
    ("unreachable unknown_key", small("{over: Over}", LOST, "next: over", "‸nxt: over")),
    # what makes the whole impossible to judge comes alone
    ("unknown_step_or_end", small("{over: Over}", "{over: Over, lost: Lost}", "next: over",
                                  "next: ‸ovre")),
    ("missing_key unknown_key", small("{over: Over}", "{over: Over, lost: Lost}",
                                      "  - id: one", "  - ‸id: one", "    next: over",
                                      "    ‸go_then_to: over")),
    # what only follows from another mistake is left out
    ("unknown_role", step("approve: ‸leed", "next: over").replace(
        "{lead: Lead}", "{lead: Lead, idle: Idle}")),
    ("missing_key", step("‸on_timeout: {tell: lead}", "next: over").replace("    due: 1h\n", "")),
]  # fmt: skip
"""A code for each mark: what is found beside each other, and what is not."""


@pytest.mark.parametrize(("codes", "marked"), AT_ONCE, ids=[codes for codes, _ in AT_ONCE])
def test_the_whole_is_judged_in_the_same_run_where_it_can_be(codes: str, marked: str) -> None:
    plain, wanted = expected(marked, *codes.split())
    assert sorted(found(plain)) == sorted(wanted)


def test_what_stands_at_a_misspelt_key_is_looked_at_as_if_it_were_right() -> None:
    marked = step("‸nxt: [{‸wen: sure &&‸, to: over}, {to: ‸ovre}]")
    plain, wanted = expected(
        marked, "unknown_key", "unknown_key", "bad_expression", "unknown_step_or_end"
    )
    assert found(plain) == wanted


def test_a_misspelt_key_beside_the_right_one_is_left_out() -> None:
    marked = small("title: Small", "title: Small\n‸titl: [not, looked, at]")
    plain, wanted = expected(marked, "unknown_key")
    assert found(plain) == wanted
