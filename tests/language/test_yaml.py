"""YAML that is broken, hostile or surprising: one clear message with its place, never a crash."""

from __future__ import annotations

import pytest

from seawall import BadPlaybook
from seawall.language.problems import show
from seawall.language.source import MAX_BYTES, MAX_VALUES, read
from tests.language.support import SMALL, expected, found, one_error, problems, small

BROKEN: dict[str, tuple[str, str]] = {
    "brackets": ("too_deep", "[" * 40 + "‸" + "[" * 30_000),
    "dashes": ("too_deep", "- " * 40 + "‸" + "- " * 30_000),
    "braces": ("key", "{‸" + "{" * 30_000),
    "mappings in braces": ("too_deep", "{a: " * 39 + "{‸a: " + "{a: " * 30_000),
    "question marks": ("key", "? ‸" + "? " * 30_000),
    "deep mappings": ("too_deep", "".join(f"{' ' * n}a:\n" for n in range(39)) + " " * 39
                      + "‸a:\n" + " " * 40 + "a: 1\n"),
    "duplicate key": ("duplicate_key", "a: 1\nb: 2\n‸a: 3\n"),
    "duplicate key in braces": ("duplicate_key", "x: {a: 1, ‸a: 2}\n"),
    "duplicate key in quotes": ("duplicate_key", "a: 1\n‸'a': 2\n"),
    "tab at the start": ("yaml", "‸\ta: 1\n"),
    "tab as indentation": ("yaml", "a:\n‸\tb: 1\n"),
    "anchor": ("anchor", "a: ‸&x [1]\nb: *x\n"),
    "anchor on a key": ("anchor", "‸&x a: 1\n"),
    "alias": ("anchor", "a: ‸*x\n"),
    "billion laughs": ("anchor", "a: ‸&a [lol,lol]\nb: &b [*a,*a]\nc: &c [*b,*b]\n"),
    "python tag": ("tag", "a: ‸!!python/object/apply:os.system [ls]\n"),
    "own tag": ("tag", "‸!thing a\n"),
    "standard tag": ("tag", "a: ‸!!str 1\n"),
    "two documents": ("documents", "a: 1\n‸---\nb: 2\n"),
    "many documents": ("documents", "---\n‸---\n" + "---\n" * 1000),
    "list as a key": ("key", "‸[a]: b\n"),
    "list as a key in braces": ("key", "{‸[a]: b}\n"),
    "list as an explicit key": ("key", "? ‸[a]\n: b\n"),
    "colon in a text": ("yaml", "a: b‸: c\n"),
    "text after a quote": ("yaml", "a: 'x' ‸y\n"),
    "closing brace alone": ("yaml", "a: ‸}\n"),
    "unknown escape": ("yaml", 'a: "‸\\q"\n'),
    "at sign": ("yaml", "a: ‸@b\n"),
    "backtick": ("yaml", "a: ‸`b`\n"),
    "indented too far": ("yaml", "a: 1\n  ‸b: 2\n"),
    "list after mapping": ("yaml", "a: 1\n‸- b\n"),
    "nothing": ("empty", "‸"),
    "only blanks": ("empty", "‸  \n\n"),
    "only comments": ("wrong_type", "‸# nothing\n# here\n"),
    "a word": ("wrong_type", "‸hello\n"),
    "a list": ("wrong_type", "‸- a\n- b\n"),
    "null": ("wrong_type", "‸null\n"),
    "a number": ("wrong_type", "‸42\n"),
    "half a pair escaped": ("yaml", 'a: "\\u‸d800"\n'),
}  # fmt: skip


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", BROKEN)
def test_broken_yaml_gives_one_located_message(name: str) -> None:
    """Each kind of breakage has its own code, at its own place, and nothing else is said."""
    code, marked = BROKEN[name]
    text, wanted = expected(marked, code)
    assert found(text) == wanted
    assert found(text.encode()) == wanted
    assert 10 < len(one_error(text).message) < 200


@pytest.mark.timeout(20)
def test_too_many_values_are_refused() -> None:
    text = "a: [" + "1," * (MAX_VALUES + 1) + "]"
    problem = one_error(text)
    assert (problem.code, problem.place.line) == ("too_big", 1)
    assert "100,000" in problem.message


@pytest.mark.timeout(20)
@pytest.mark.parametrize("size", [MAX_BYTES + 1, 10_000_000])
def test_a_file_that_is_too_big_is_refused_unread(size: int) -> None:
    for data in ("[" * size, b"\xff" * size):
        assert found(data) == [("too_big", 1, 1)]


@pytest.mark.timeout(20)
@pytest.mark.parametrize("scalar", ["x" * 900_000, '"' + "y" * 900_000 + '"', "x " * 400_000])
def test_a_huge_text_is_one_problem_at_its_place(scalar: str) -> None:
    problem = one_error(small("title: Small", "title: " + scalar))
    assert (problem.code, problem.place.line, problem.place.column) == ("bad_value", 4, 8)
    assert len(show(problem, "f", SMALL.splitlines())) < 1000


@pytest.mark.timeout(20)
def test_endless_errors_are_reported_in_bounds() -> None:
    """A file with endless errors says what is wrong with some of it, and stops there."""
    text = "".join(f"k{n}: 1\n" for n in range(20_000))
    assert 0 < len(problems(text)) <= 100


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"\xff\xfe\x00", (1, 1)),
        (b"\x89PNG\r\n\x1a\n", (1, 1)),
        (b"a: 1\nb: \xff\n", (2, 1)),
        (SMALL.encode("utf-16"), (1, 1)),
        ("a: 1\nb: \ud800\n", (2, 4)),
    ],
)
def test_what_is_not_text_is_said_to_be_none(data: bytes | str, place: tuple[int, int]) -> None:
    assert found(data) == [("not_text", *place)]


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x07", "\x7f"])
def test_a_control_character_is_refused_where_it_stands(character: str) -> None:
    """The place is the line of the character, not the start of the file."""
    problem = one_error(f"a: 1\nb: 2\nc: x{character}y\n")
    assert problem.code == "yaml"
    assert problem.place.line == 3


@pytest.mark.parametrize("opened", ['"', "'", "[", "{", "{x: [1, "])
def test_what_is_never_closed_is_shown_with_a_caret(opened: str) -> None:
    """The place is a line that is there, so the report can show it."""
    text = f"a: 1\nb: {opened}c\nd: 2\n"
    problem = one_error(text)
    assert problem.code == "yaml"
    assert 2 <= problem.place.line <= 3
    assert "^" in show(problem, "f", text.splitlines())


def test_a_tab_inside_a_text_is_no_tab_in_the_indentation() -> None:
    assert found(small("title: Small", 'title: "Small\tone"')) == []


@pytest.mark.parametrize("escape", ["\\0", "\\e", "\\a", "\\x7f"])
def test_an_escaped_control_character_is_no_text_for_people(escape: str) -> None:
    text, wanted = expected(small("title: Small", f'title: ‸"Sm{escape}all"'), "bad_value")
    assert found(text) == wanted


def test_a_byte_order_mark_is_read_over() -> None:
    assert found(b"\xef\xbb\xbf" + SMALL.encode()) == []
    assert found("\ufeff" + SMALL) == []
    broken = SMALL.replace("seawall: 1", "seawall: 9")
    assert found(b"\xef\xbb\xbf" + broken.encode()) == [("bad_value", 1, 10)]


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_every_kind_of_line_end_counts_as_one(ending: str) -> None:
    marked = small("owner: lead", "owner: ‸leed", "claim: {type: text}", "claim: {‸tipe: text}")
    assert found(SMALL.replace("\n", ending)) == []
    text, _ = expected(marked, "unknown_key", "unknown_role")
    assert ("unknown_key", 9, 11) in found(text.replace("\n", ending))
    text, wanted = expected(small("owner: lead", "owner: ‸leed"), "unknown_role")
    assert found(text.replace("\n", ending)) == wanted


def test_the_same_playbook_with_other_line_ends_is_the_same_playbook() -> None:
    with_guide = small("    due: 1h\n", "    due: 1h\n    guide: |\n      One.\n      Two.\n")
    one, other = read("a", with_guide), read("a", with_guide.replace("\n", "\r\n"))
    assert one.data == other.data


SCALARS: dict[str, object] = {
    "no": "no", "on": "on", "Yes": "Yes", "y": "y", "off": "off",
    "1:30": "1:30", "12:30:45": "12:30:45", "1_000": "1_000", "0b1": "0b1", "012": 12,
    "0o17": 15, "0o8": "0o8", "0x1F": 31, "-12": -12, "+7": 7,
    "1.5": 1.5, ".5": 0.5, "1.": 1.0, "-1e3": -1000.0, "1e": "1e", "1.2.0": "1.2.0",
    "2026-11-20": "2026-11-20", "2026-11-20T14:00:00Z": "2026-11-20T14:00:00Z",
    "true": True, "True": True, "FALSE": False, "tRUE": "tRUE",
    "null": None, "~": None, "Null": None, "": None, "nULL": "nULL",
    '"no"': "no", "'1'": "1", '"true"': "true", '"\\u00e9"': "é", "'it''s'": "it's",
    "9" * 31: "9" * 31, "=": "=", "<<": "<<",
}  # fmt: skip


@pytest.mark.parametrize("written", SCALARS)
def test_plain_words_mean_what_yaml_1_2_says(written: str) -> None:
    """`no`, `on` and `1:30` are texts; numbers are decimal unless they say 0o or 0x."""
    value = read("f", f"a: {written}\n").data["a"]
    assert value == SCALARS[written]
    assert type(value) is type(SCALARS[written])


def test_keys_are_always_text() -> None:
    assert read("f", "on: 1\n1: 2\ntrue: 3\n2026-01-01: 4\n").data == {
        "on": 1, "1": 2, "true": 3, "2026-01-01": 4,
    }  # fmt: skip


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert read("f", "<<: {a: 1}\nb: 2\n").data == {"<<": {"a": 1}, "b": 2}


def test_the_language_version_is_the_number_1() -> None:
    """Not a truth value, a text or a fraction that happens to be equal to 1."""
    for written in ("true", '"1"', "1.5", "2", "[1]", "null"):
        text, wanted = expected(small("seawall: 1", f"seawall: ‸{written}"), "bad_value")
        assert found(text) == wanted, written


def test_the_error_itself_names_the_first_place_and_counts_the_rest() -> None:
    with pytest.raises(BadPlaybook) as bad:
        read("f.yaml", "a: 1\na: 2\n")
    assert str(bad.value).startswith("f.yaml:2:1: error[duplicate_key]: ")
