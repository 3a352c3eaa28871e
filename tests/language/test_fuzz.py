"""Whatever the text of a playbook: it compiles, or it is a BadPlaybook with places inside it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall import BadPlaybook
from seawall.language.compiler import compile_text
from seawall.language.problems import show
from seawall.language.source import lines_of
from seawall.machine.expressions import BadExpression, Expression
from tests.conftest import RUMOUR
from tests.language.support import SMALL

pytestmark = pytest.mark.timeout(100)

WORDS = [
    "", "~", "true", "no", "-1", "1e400", "0x10", "9" * 30, "[]", "{}", "[[1]]", "{a: b}", "''",
    '"\\0"', '"', "'", "|", ">", "&a", "*a", "!!str x", "<<", "\t", "\x00", "\ud800", "\u2028",
    "\x85", "é😀", "due", "owner", "due-5m", "50%", "1h", "999999d", "verify", "over", "text",
    "choice", "verdict == 'true'", "known('x')", "(" * 50, "answer", "2026-11-20", "NL", "UTC",
]  # fmt: skip
"""What may take the place of a value."""


def check(text: str | bytes) -> None:
    """Compile; a refusal has places, each on a line of the file or just behind its end."""
    try:
        compile_text("f.yaml", text)
    except BadPlaybook as error:
        found = error.problems
    else:
        return
    decoded = text if isinstance(text, str) else text.decode("utf-8-sig", "replace")
    lines = lines_of(decoded)
    assert found
    for problem in found:
        line, column = problem.place.line, problem.place.column
        assert 1 <= line <= len(lines) + 1, problem
        width = len(lines[line - 1]) if line <= len(lines) else 0
        assert 1 <= column <= width + 1, problem
        assert problem.message.strip()
        assert show(problem, "f.yaml", lines).startswith(f"f.yaml:{line}:{column}: ")


@settings(deadline=None, max_examples=300, database=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_random_text_is_refused_in_its_place(text: str | bytes) -> None:
    check(text)


@settings(deadline=None, max_examples=300, database=None)
@given(st.text(alphabet="ab:-?[]{},&*!|>'\"%@`#~ \n\t\r", max_size=80))
def test_random_punctuation_is_refused_in_its_place(text: str) -> None:
    check(text)


Edit = tuple[str, int, int, str]

EDITS = st.lists(
    st.tuples(
        st.sampled_from(["cut", "double", "put", "line", "lines", "swap", "value"]),
        st.integers(0, 10_000), st.integers(1, 40), st.sampled_from(WORDS),
    ),
    min_size=1, max_size=3,
)  # fmt: skip
"""Small harm done to a text."""


def harmed(text: str, edits: list[Edit]) -> str:
    """The text after each edit in turn."""
    for kind, where, length, word in edits:
        text = _edit(text, kind, where % (len(text) or 1), length, word)
    return text


def _edit(text: str, kind: str, at: int, length: int, word: str) -> str:
    if kind == "cut":
        return text[:at] + text[at + length :]
    if kind == "double":
        return text[: at + length] + text[at:]
    if kind == "put":
        return text[:at] + word + text[at + length % 3 :]
    lines = lines_of(text)
    number = at % (len(lines) or 1)
    if kind == "line":
        del lines[number : number + 1]
    elif kind == "lines":
        lines[number:number] = lines[number : number + length % 8]
    elif kind == "swap":
        lines.insert(at % (len(lines) + 1), lines.pop(length % len(lines)) if lines else word)
    elif lines:
        key, colon, _ = lines[number].partition(":")
        lines[number] = f"{key}{colon} {word}"
    return "\n".join(lines) + "\n"


@settings(deadline=None, max_examples=600, database=None)
@given(EDITS)
def test_a_playbook_that_was_harmed_is_refused_in_its_place(edits: list[Edit]) -> None:
    """Characters, lines and values deleted, doubled or replaced, in the example of the language."""
    check(harmed(RUMOUR, edits))


@settings(deadline=None, max_examples=300, database=None)
@given(EDITS)
def test_a_small_playbook_that_was_harmed_is_refused_in_its_place(edits: list[Edit]) -> None:
    check(harmed(SMALL, edits))


@settings(deadline=None, max_examples=200, database=None)
@given(st.integers(0, 5000), st.binary(min_size=1, max_size=4))
def test_bytes_put_into_a_playbook_are_refused_in_their_place(at: int, data: bytes) -> None:
    whole = RUMOUR.encode()
    check(whole[: at % len(whole)] + data + whole[at % len(whole) :])


TOKENS = [
    "answer", "claim", "verdict", "reach", "sure", "now", "visits", "known(", "contains_any(", "(",
    ")", "[", "]", "{", "}", ",", ".", "?", ":", "&&", "||", "!", "==", "!=", "<", ">", "+", "-",
    "*", "/", "%", "in", "'x'", '"y"', "'''z'''", "1", "2.5", "true", "null", "//", "has(",
    "_", "é", ".all(x,",
    "size(", "\\", "\t", "\n", "duration('1h')", "similarity(", "known('answer')",
]  # fmt: skip


@settings(deadline=None, max_examples=150, database=None)
@given(
    st.lists(
        st.sampled_from(TOKENS),
        max_size=12,
    )
)
def test_random_expressions_are_refused_in_their_place(tokens: list[str]) -> None:
    """Written as a literal block, so that every character of it is kept."""
    body = "\n".join("          " + line for line in " ".join(tokens).splitlines() or ["x"])
    rule = '      - {when: verdict == "unknown", to: hold}\n'
    check(RUMOUR.replace(rule, f"      - when: |\n{body}\n        to: hold\n"))


TYPES = {
    "answer": "text", "claim": "text", "verdict": "choice", "reach": "number", "sure": "bool",
    "visits": "int", "size": "int", "x": "text", "e5": "int", "post": "post",
}  # fmt: skip
SCOPE = {
    "answer": "x", "claim": "y 'x'", "verdict": "x", "sure": True, "visits": 2, "size": 1, "x": "x",
    "e5": 5, "post": {"x": "x", "answer": 1},
}  # fmt: skip
MORE = [
    *TOKENS, "size", "x", "e5", "1e5", "post", "post.x", "post.answer", "`x`", "r'\\x'", "'\\'x'",
    '"""x\\""" x"""', "// x\n", "// 'x\n", "b'x'", "[x]", ".exists(x, x ==", "size (x)", ".x",
]  # fmt: skip


def _outcome(text: str) -> object:
    """What comes of an expression: its value and type, or what is wrong with it and where."""
    try:
        compiled = Expression(text, TYPES)
    except BadExpression as error:
        return str(error).replace("_slot.", "_slot_"), error.line, error.column
    return compiled.evaluate(SCOPE), compiled.result, compiled.reads


@settings(deadline=None, max_examples=500, database=None)
@given(st.lists(st.sampled_from(MORE), max_size=9))
def test_an_expression_means_the_same_whether_or_not_its_names_are_put_into_slots(
    tokens: list[str],
) -> None:
    """One with the word `_slot_` in it is compiled as it stands; here it is in a comment."""
    text = " ".join(tokens)
    alone = _outcome(f"{text}\n// _slot_")
    found = _outcome(f"{text}\n// _slot.")
    assert found == alone
