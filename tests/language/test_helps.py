"""The mistakes of people who do not program: what is said, where, and what would be right."""

from __future__ import annotations

import pytest

from tests.language.support import found, one_error, problems, small, step, unmarked

WHOLE = "reach: {type: number, optional: true}"
VOLUME = "volume: {type: int, optional: true}\n  " + WHOLE


def skip(condition: str) -> str:
    return small(WHOLE, VOLUME, "next: over", f"skip: {condition}\n    next: over")


COLON = "this is not YAML: a colon is not expected here"
CURLY = "curly quotes are not read as quotes here"
LESS = "this is not YAML: this key is not indented far enough"
MORE = "this is not YAML: this key is indented too far"
NOT = "'not' is not expected here"
IF_KEY = "if `jargon` is a key, put a comma before it"
REQUIRE = "require: [{that: sure, %s, override: [lead]}]"

SAID: dict[str, tuple[str, str, str]] = {
    # a whole number beside one with a point
    "a fact and 10.0": (
        skip("volume ‸< 10.0"),
        "'<' does not go with a whole number and a number",
        "write 10 without a point, since volume is a whole number",
    ),
    "2.5 and a fact": (
        skip("2.5 ‸< volume"),
        "'<' does not go with a number and a whole number",
        "take a number without a point, as 2, since volume is a whole number",
    ),
    "a fact and 3": (
        skip("sure && reach ‸> 3"),
        "'>' does not go with a number and a whole number",
        "write 3 with a point, as 3.0",
    ),
    "two facts": (
        skip("reach ‸> volume"),
        "'>' does not go with a number and a whole number",
        "make volume a number with a point, by double(volume)",
    ),
    # a colon in a text
    "a colon in braces": (
        step(REQUIRE % "say: No jargon‸: please", "next: over"),
        COLON,
        f'put the text in quotes, as say: "No jargon: please"; {IF_KEY}',
    ),
    "a colon outside of braces": (
        small("title: Small", "title: Backlash‸: what now"),
        COLON,
        'put the text in quotes, as title: "Backlash: what now"',
    ),
    "a colon in a text with quotes": (
        small("title: Small", 'title: The "news"‸: what now'),
        COLON,
        "put the text in quotes, as title: 'The \"news\": what now'",
    ),
    "no comma before a key": (
        step("require: [{that: sure say‸: Why not}]", "next: over"),
        "this is not YAML: a comma is missing before `say`",
        "write keys in braces as {one: 1, two: 2}",
    ),
    # curly quotes
    "curly hours": (
        small('"09:00-17:00"', "‸“09:00-17:00”"),
        CURLY,
        'write straight quotes, as "09:00-17:00"',
    ),
    "a curly duration": (small("due: 1h", "due: ‸“1h”"), CURLY, 'write straight quotes, as "1h"'),
    "a curly role": (
        small("owner: lead", "owner: ‸\u2018lead\u2019"),
        f"there is no role '\u2018lead\u2019': {CURLY}",
        'write straight quotes, as "lead"',
    ),
    "a curly condition in braces": (
        step('require: [{that: ‸\u2018!contains_any(claim, ["x"])\u2019, say: No}]', "next: over"),
        CURLY,
        "write straight quotes",
    ),
    "a curly text with a colon": (
        small("title: Small", "title: ‸“Backlash: what now”"),
        f"this is not YAML: {CURLY}",
        "write straight quotes",
    ),
    # indentation
    "one space too little": (
        small("    owner: lead", "   ‸owner: lead"),
        LESS,
        "indent it one space more, as `id` is",
    ),
    "two spaces too little, below something deeper": (
        small("    due: 1h", "    due:\n      within: 1h\n   ‸relax: true"),
        LESS,
        "indent it one space more, as `next` is",
    ),
    "two spaces too much": (
        small("    owner: lead", "      ‸owner: lead"),
        MORE,
        "begin it under `id`",
    ),
    "one space too much": (
        small("    due: 1h", "     ‸due: 1h"),
        MORE,
        "begin it under `owner`",
    ),
    # not
    "not and a comparison": (
        step("skip: ‸not kind == 'mild'", "next: over"),
        NOT,
        "write ! for not, as in !(kind == 'mild')",
    ),
    "not and brackets": (
        step("skip: sure && ‸not (kind == 'mild')", "next: over"),
        NOT,
        "write ! for not, as in !(kind == 'mild')",
    ),
    "not and a fact": (
        step("skip: ‸not sure && reach > 1.0", "next: over"),
        NOT,
        "write ! for not, as in !sure",
    ),
}  # fmt: skip


@pytest.mark.parametrize("slip", SAID)
def test_a_slip_is_told_in_place_with_what_would_be_right(slip: str) -> None:
    marked, message, help = SAID[slip]
    text, [place] = unmarked(marked)
    problem = one_error(text)
    assert (problem.message, problem.help) == (message, help)
    assert (problem.place.line, problem.place.column) == place


def test_what_is_advised_for_numbers_and_denials_is_right() -> None:
    for condition in (
        "volume < 10", "2 < volume", "sure && reach > 3.0", "reach > double(volume)",
        "'!(kind == \"mild\")'", "'!sure'",
    ):  # fmt: skip
        assert found(skip(condition)) == []


@pytest.mark.parametrize(
    ("written", "meant"), [("deadline", "due"), ("role", "owner"), ("then", "next")]
)
def test_another_word_for_a_key_is_answered_with_the_key(written: str, meant: str) -> None:
    text = small(f"{meant}: ", f"{written}: ")
    assert [p.help for p in problems(text) if p.code == "unknown_key"] == [
        f"did you mean {meant!r}?"
    ]


def test_an_option_in_other_capitals_is_answered_with_it() -> None:
    text = step("next:", '  - {when: kind == "Mild", to: over}', "  - {to: over}")
    (wrong,) = [p for p in problems(text) if p.code == "unknown_option"]
    assert wrong.help == "did you mean 'mild'?"


def test_a_list_whose_rule_always_holds_does_not_run_out() -> None:
    text = step("next:", "  - {to: over}", "  - {when: sure, to: over}")
    assert [p.code for p in problems(text) if p.severity == "error"] == ["shadowed_rule"]
