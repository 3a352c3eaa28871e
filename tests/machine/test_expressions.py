"""Conditions: typed, bounded, and silent about what is not on record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall.machine.expressions import CONTEXT, MAX_LENGTH, BadExpression, Expression, names

TYPES = {
    "answer": "text", "url": "url", "who": "person", "n": "int", "reach": "number", "sure": "bool",
    "severity": "choice", "kinds": "choices", "tags": "list", "posted_at": "datetime",
    "took": "duration", "post": "post", "shot": "file", "talk": "contact", "done": "checklist",
    **CONTEXT,
}  # fmt: skip
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SCOPE: dict[str, Any] = {
    "answer": "Please CALM  down now, ok? Naïve.", "url": "https://e.org", "who": "anna", "n": 3,
    "reach": 2.5, "sure": True, "severity": "L2", "kinds": ["a", "b"], "tags": ["x", "y"],
    "posted_at": NOON - timedelta(hours=3), "took": timedelta(minutes=90),
    "post": {"url": "https://e.org", "text": "hello"}, "shot": {"path": "a.png"},
    "talk": {"who": "bert"}, "done": {"call": True, "write": False}, "now": NOON,
    "opened_at": NOON - timedelta(hours=1), "visits": 2, "overdue": False, "actor": "anna",
}  # fmt: skip


def value(text: str, **scope: Any) -> Any:
    return Expression(text, TYPES).evaluate(scope or SCOPE)


TRUE = [
    "sure", "!overdue", "n == 3", "reach < 3.0", 'severity == "L2"', "severity in ['L1', 'L2']",
    '"a" in kinds', "tags.exists(t, t == 'x')", "tags.size() == 2", "size(answer) > 3",
    "now - posted_at > duration('2h')", "took <= duration('90m')", "posted_at < opened_at",
    "now > timestamp('2026-01-01T00:00:00Z')", "who == actor", "visits == 2", "n % 2 == 1",
    'post.text == "hello"', 'post["url"] == url', "has(post.text)", "!has(post.author)",
    "done.call && !done.write", "shot.path.endsWith('.png')", "talk.who != actor",
    "answer.matches('[Cc]') && answer.contains('now')", "sure ? n > 1 : false",
    "opened_at + took > now", "now.getFullYear('Europe/Amsterdam') == 2026",
    "count_words(answer) == 6", "count_words('') == 0", "count_words(' a  b\\n c ') == 3",
    "similarity(answer, answer) == 1.0", "similarity('a', 'b') == 0.0",
    "similarity('Hello  World', 'hello world') == 1.0", "similarity('hello', 'hallo') > 0.7",
]  # fmt: skip


@pytest.mark.parametrize("text", TRUE)
def test_every_type_can_be_compared(text: str) -> None:
    assert value(text) is True
    assert Expression(text, TYPES).is_condition


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("Please calm down.", "calm down", True), ("CALM  DOWN", "calm down", True),
        ("calm\ndown", "Calm Down", True), ("recalm down", "calm down", False),
        ("calm downs", "calm down", False), ("calm, down", "calm down", False),
        ("no comment!", "comment", True), ("commentary", "comment", False),
        ("Straße", "STRASSE", True), ("naïve", "NAÏVE", True), ("what now?", "now?", True),
        ("a.b", "a.b", True), ("axb", "a.b", False), ("anything", "", False), ("a b", " ", False),
        ("", "a", False), ("100%", "100%", True), ("(sic)", "(sic)", True),
    ],
)  # fmt: skip
def test_contains_any_looks_for_whole_words_in_any_case(
    text: str, words: str, wanted: bool
) -> None:
    found = Expression("contains_any(answer, [who, 'zzz'])", TYPES).evaluate(
        {"answer": text, "who": words}
    )
    assert found is wanted


def test_contains_any_of_nothing_is_false() -> None:
    assert value("contains_any(answer, [])") is False
    assert value("contains_any(answer, tags)") is False


# --- what is not on record ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["sure", "n > 2", "sure && n > 2", "!sure", "n / 0 == 1", "tags[5] == 'x'",
     "post.author == 'x'", "done['sleep']"],
)  # fmt: skip
def test_what_cannot_be_told_is_neither_true_nor_false(text: str) -> None:
    scope: dict[str, Any] = {"tags": ["x"], "post": {}, "done": {}}
    if "/" in text:
        scope["n"] = 1
    expression = Expression(text, TYPES)
    assert expression.evaluate(scope) is None
    assert expression.holds(scope) is False


def test_one_side_is_enough_where_it_decides() -> None:
    assert value("sure || n > 2", sure=True) is True
    assert value("sure && n > 2", sure=False) is False
    assert value("sure || n > 2", sure=False) is None


def test_known_says_whether_a_fact_is_on_record() -> None:
    assert value('known("n")', sure=True) is False
    assert value("known('n')", n=0) is True
    assert value("!known( 'n' ) || n > 2", sure=True) is True
    assert value("known('n') && n > 2", sure=True) is False
    expression = Expression("known('n') && sure", TYPES)
    assert expression.reads == {"sure"}
    assert expression.asks == {"n"}


def test_known_of_no_fact_is_a_mistake_with_its_place() -> None:
    with pytest.raises(BadExpression) as bad:
        Expression("sure && known('n') ||\n  known('nothing')", TYPES)
    assert bad.value.unknown == "nothing"
    assert (bad.value.line, bad.value.column) == (2, 3)


# --- what an expression reads ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("answer == 'sure n'", {"answer"}), ('answer == "sure n"', {"answer"}),
        ("post.n == 'x'", {"post"}), ("post . n == 'x'", {"post"}),
        ("answer == r'\\ n'", {"answer"}),
        ("answer == '\\'n'", {"answer"}), ("answer == '''n'''", {"answer"}),
        ("tags.exists(t, t == answer)", {"tags", "answer"}), ("sure && n > 2", {"sure", "n"}),
        ("contains_any(answer, tags)", {"answer", "tags"}), ("true", set()),
        ("done['n']", {"done"}),
    ],
)  # fmt: skip
def test_names_in_texts_and_members_are_no_reads(text: str, reads: set[str]) -> None:
    assert Expression(text, TYPES).reads == reads


def test_known_in_a_text_is_text() -> None:
    """Only what stands outside quotes is asked for."""
    expression = Expression("""answer == 'known("n")'""", TYPES)
    assert expression.asks == set()
    assert expression.evaluate({"answer": 'known("n")'}) is True


@given(st.text(max_size=40))
def test_reading_names_never_fails(text: str) -> None:
    assert all(not name.startswith(".") for name in names(text))


# --- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("nobody", 1, 1, "no fact or function 'nobody'"),
        ("sure && nobody", 1, 9, "no fact or function 'nobody'"),
        ("sure &&\n  nobody", 2, 3, "no fact or function 'nobody'"),
        ("'é😀' == answer && nobody", 1, 19, "no fact or function 'nobody'"),
        ("known('n') && nobody", 1, 15, "no fact or function 'nobody'"),
        ("sure\t&& nobody", 1, 9, "no fact or function 'nobody'"),
        ("answer == 1", 1, 8, "'==' does not go with text and int"),
        ("reach > 3", 1, 7, "does not go with number and int"),
        ("n + 'x' == 'y'", 1, 3, "does not go with int and text"),
        ("sure &&", 1, 8, "the end"),
        ("answer == ", 1, 11, "the end"),
        ("(sure", 1, 6, ""),
        ("sure)", 1, 5, ""),
        ("sure & sure", 1, 6, ""),
        ("sure = sure", 1, 6, ""),
        ("", 1, 1, "the end"),
        ("# no", 1, 1, ""),
        ("sure && 'open", 1, 9, ""),
        ("count_words(1) > 1", 1, 12, "does not go with int"),
        ("contains_any(answer, 'x')", 1, 13, "does not go with text and text"),
        ("n == null", 1, 3, "does not go with"),
        ("!n", 1, 1, "does not go with int"),
    ],
)
def test_a_mistake_has_its_line_and_column(text: str, line: int, column: int, says: str) -> None:
    with pytest.raises(BadExpression) as bad:
        Expression(text, TYPES)
    assert (bad.value.line, bad.value.column) == (line, column)
    assert says in str(bad.value)
    assert "\n" not in str(bad.value)
    assert "<input>" not in str(bad.value)


@pytest.mark.parametrize("text", ["(" * 200 + "sure" + ")" * 200, "[" * 300, "sure ? " * 200,
                                  "tags.all(a, " * 60 + "true" + ")" * 60])  # fmt: skip
@pytest.mark.timeout(20)
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(BadExpression):
        Expression(text, TYPES)


def test_a_long_expression_is_refused() -> None:
    with pytest.raises(BadExpression, match="longer than"):
        Expression("x" * (MAX_LENGTH + 1), TYPES)


@pytest.mark.timeout(20)
def test_work_without_end_is_stopped_and_does_not_hold() -> None:
    """A thousand tags, three loops deep, would be a billion turns."""
    scope = {"tags": ["x"] * 1000}
    deep = Expression("tags.all(a, tags.all(b, tags.all(c, c == a)))", TYPES)
    assert deep.evaluate(scope) is None
    assert deep.holds(scope) is False
    assert Expression("tags.all(a, a == 'x')", TYPES).holds(scope)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", ["similarity(answer, who) >= 0.0", "count_words(answer) > 0",
                                  "contains_any(answer, ['zz'])", "answer.matches('(a|aa)*b')"]
)  # fmt: skip
def test_long_texts_are_no_trouble(text: str) -> None:
    assert value(text, answer="a " * 10_000, who="b " * 10_000) in (True, False)


@pytest.mark.timeout(20)
def test_comparing_many_long_texts_is_bounded() -> None:
    """Each text against each other, as a playbook that means harm would ask for."""
    scope = {"tags": ["ab" * 5_000 + str(n) for n in range(100)]}
    expression = Expression("tags.all(a, tags.all(b, similarity(a, b) >= 0.0))", TYPES)
    assert expression.evaluate(scope) in (True, None)


def test_whether_it_is_a_condition_is_known_before_it_is_used() -> None:
    for text in ("n", "answer", "now", "'x'", "1", "tags", "post", "null", "posted_at.getHours()"):
        assert not Expression(text, TYPES).is_condition, text


TOKENS = (
    "answer n sure tags now ( ) [ ] . , == && || ! < + - 'x' 1 2.0 known('n') size( .all(t, t ?"
)


@settings(deadline=None, max_examples=200, database=None)
@given(st.lists(st.sampled_from(TOKENS.split()), max_size=8))
def test_any_words_are_an_expression_or_a_bad_one(tokens: list[str]) -> None:
    text = " ".join(tokens)
    try:
        expression = Expression(text, TYPES)
    except BadExpression as error:
        bad = error
    else:
        assert expression.holds({}) in (True, False)
        assert expression.holds(SCOPE) in (True, False)
        return
    assert bad.line == 1
    assert 1 <= bad.column <= len(text) + 1
