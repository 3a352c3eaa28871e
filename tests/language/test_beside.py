"""What cannot be read is one mistake, and the others are found in the same run.

Something harmless stands in for a value of the wrong kind, so names, conditions and, where nothing
is lost that says where steps lead to, the whole are looked at all the same; and what only follows
from the stand-in is not told.
"""

from __future__ import annotations

import pytest

from tests.language.support import SMALL, expected, found, problems, small, step

END = "ends: {over: Over}"
FACT = "claim: {type: text}"
OFFICE = '{office: {hours: {mon-fri: "09:00-17:00"}}}'
KIND = "{type: choice, of: [mild, grave], optional: true}"

UNREAD: list[tuple[str, str]] = [
    ("bad_value", small("due: 1h", "due: ‸4 hours")),
    ("wrong_type", small("due: 1h", "due: ‸60\n    escalate: {at: due-2h, tell: lead}")),
    ("bad_value", small("due: 1h", "due: {within: ‸30 min, of: posted_at, calendar: office}")),
    ("bad_value", small(END, "ends: {over: {title: Over, due: ‸30 days}}")),
    ("bad_value", step("repeat: {every: ‸a day, at: '10:00', until: sure}", "next: over")),
    ("wrong_type", step("repeat: ‸5", "next: over")),
    ("wrong_type", small("version: 1.0.0", "version: ‸1.0")),
    ("wrong_type", small("title: Small", "title: ‸5")),
    ("wrong_type", small("open: [claim]", "open: ‸claim\nkey: claim")),
    ("wrong_type", small("open: [claim]", "open: [‸[claim]]\nkey: claim")),
    ("wrong_type", step("next: ‸5")),
    ("wrong_type", step("next: {to: ‸[over]}")),
    ("wrong_type wrong_type", step("next: [{to: ‸[over]}, ‸5]")),
    ("wrong_type", step("on_timeout: {set: ‸5}", "next: over")),
    ("wrong_type", step("tracks: ‸5", "join: [first]", "next: over")),
    ("wrong_type", step("each: ‸5", "next: over")),
    ("wrong_type", step("call: ‸[other]", "with: {its: claim}", "next: over")),
    ("wrong_type", step("wait: ‸5", "next: over")),
    ("wrong_type", step("approve: ‸5", "next: over")),
    ("wrong_type", step("require: [‸sure]", "next: over")),
    ("wrong_type", small(END, f"never: [{{when: ‸true, say: x}}]\n{END}")),
    ("wrong_type", step("next: [‸5, {when: sure, to: over}, {to: over}]")),
    ("wrong_type", step("next: [{when: sure, to: over}, ‸5]")),
    ("wrong_type", small("owner: lead", "owner: [‸5, {is: lead}]")),
    # names that were declared in what is lost
    ("bad_value", small("id: one", "id: ‸First-one", "next: over",
                        "next: [{when: sure, to: First-one}, {to: over}]")),
    ("wrong_type", small("  - id: one", "  - ‸fix\n  - id: one", "next: over",
                         "next: [{when: sure, to: fix}, {to: over}]")),
    ("missing_key", small("  - id: one\n    owner", "  - ‸owner")),
    ("missing_key", small("  - id: one\n    owner", "  - ‸owner", "next: over",
                          "next: [{when: sure, to: a_nameless_one}, {to: over}]")),
    ("wrong_type", small(END, "ends: ‸[over, lost]")),
    ("wrong_type", small(END, "ends:‸")),
    ("bad_value", small(END, "ends: ‸{}")),
    ("wrong_type", small("{lead: Lead}", "‸[lead]")),
    ("wrong_type", small("roles: {lead: Lead}", "roles:‸")),
    ("bad_value", small("{lead: Lead}", "{‸Lead: L}", "owner: lead", "owner: Lead")),
    ("wrong_type", small(OFFICE, "{office: ‸9-17}", "due: 1h",
                         "due: {within: 1h, calendar: office}")),
    ("wrong_type", small(OFFICE, "{office: {hours: ‸9-17}}", "due: 1h",
                         "due: {within: 1h, calendar: office}")),
    # facts of which nobody knows what they are
    ("wrong_type", small(FACT, "claim: ‸text", "next: over", "skip: claim == 3\n    next: over")),
    ("bad_value", small("{type: choice,", "{type: ‸choise,", "next: over",
                        "skip: kind == 'mild' && sure\n    next: over")),
    ("bad_value", small("posted_at: {type: datetime,", "posted_at: {type: ‸moment,", "due: 1h",
                        "due: {within: 1h, of: posted_at}")),
    ("bad_value", step("collect: [{hash: {type: ‸txt}}]", "skip: hash > 3", "next: over")),
]  # fmt: skip
"""A code for each mark."""


@pytest.mark.parametrize(("codes", "marked"), UNREAD)
def test_what_cannot_be_read_is_one_mistake_and_has_no_others_behind_it(
    codes: str, marked: str
) -> None:
    text, wanted = expected(marked, *codes.split())
    assert found(text) == wanted


@pytest.mark.parametrize(("codes", "marked"), UNREAD)
def test_what_cannot_be_read_hides_no_name_and_no_condition(codes: str, marked: str) -> None:
    """Two more mistakes, one above all others and one below."""
    calm = "\n  calm: {type: bool, optional: true}\nlabels: [clam]\n"
    more = "\nmeasures: {m: {from: opened_at, to: ended_at, when: sure && nobody}}\n"
    plain, _ = expected(marked, *codes.split())
    line = "  sure: {type: bool, optional: true}\n"
    beside = [code for code, *_ in found(plain.replace(line, line.rstrip() + calm) + more)]
    assert sorted(beside) == sorted([*codes.split(), "unknown_fact", "bad_expression"])


LOST = "{over: Over, ‸lost: Lost}"
"""An end that nothing leads to: a mistake of the whole."""


@pytest.mark.parametrize(
    ("codes", "marked"),
    [
        ("unreachable bad_value", small("{over: Over}", LOST, "due: 1h", "due: ‸4 hours")),
        ("wrong_type unreachable", small("1.0.0", "‸1.0", "{over: Over}", LOST)),
        ("wrong_type unreachable", small(FACT, "claim: ‸text", "{over: Over}", LOST)),
        ("unreachable wrong_type", small("{over: Over}", LOST, "owner: lead", "owner: [‸[x]]")),
        # what cannot be read may have led there
        ("wrong_type", small("{over: Over}", "{over: Over, lost: Lost}", "next: over", "next: ‸5")),
    ],
)
def test_the_whole_is_judged_unless_what_is_lost_says_where_it_leads(
    codes: str, marked: str
) -> None:
    text, wanted = expected(marked, *codes.split())
    assert found(text) == wanted


@pytest.mark.parametrize(
    ("condition", "codes"),
    [
        ("kind == 'mild'", []),
        ("kind > 3 && sure", []),
        ("kind", []),
        ("kind = 'mild'", ["bad_expression"]),
        ("kind > 3 && nobody", ["bad_expression"]),
        ("kind == 'mild' && reach", []),
    ],
)
def test_a_condition_on_a_fact_of_no_type_is_read_as_far_as_it_goes(
    condition: str, codes: list[str]
) -> None:
    text = small(KIND, "{type: sort}", "next: over", f"skip: {condition}\n    next: over")
    assert [code for code, *_ in found(text)] == ["bad_value", *codes]


def test_another_version_of_the_language_is_not_read_on() -> None:
    """There, anything else may be right."""
    text = small("seawall: 1", "seawall: 2", "owner: lead", "owner: leed")
    assert found(text) == [("bad_value", 1, 10)]


def test_all_slips_of_a_beginner_come_in_one_run() -> None:
    text = SMALL
    for right, wrong in (
        ("version: 1.0.0", "version: 1.0"), ("type: choice, ", "type: choise, "),
        ("open: [claim]", "open: claim"), ("owner: lead", "owner: leed"),
        ("due: 1h", "due: 4 hours"), ("next: over", "next: [{when: sure and nobody, to: over}]"),
    ):  # fmt: skip
        text = text.replace(right, wrong)
    assert [p.code for p in problems(text)] == [
        "wrong_type", "bad_value", "wrong_type", "unknown_role", "bad_value", "falls_through",
        "bad_expression",
    ]  # fmt: skip


def test_a_text_in_several_languages_is_lost_as_a_whole() -> None:
    text, wanted = expected(small("{lead: Lead}", "{lead: ‸{en: [x], nl: Baas}}"), "bad_value")
    assert found(text) == wanted
