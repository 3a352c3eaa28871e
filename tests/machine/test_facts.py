"""Facts: what each type takes, the form it keeps, and what it refuses in one sentence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall.machine.facts import (
    TYPES,
    Unfit,
    accept,
    evaluable,
    shown,
)
from seawall.machine.limits import MAX_INT, MAX_LIST, MAX_TEXT
from seawall.machine.plan import Fact

SHA = "a" * 64
OPTIONS = ("true", "false", "unknown")
ITEMS = ("call", "write")


def fact(kind: str, **more: Any) -> Fact:
    """A fact of that type, with options or items where it needs them."""
    if kind in ("choice", "choices"):
        more.setdefault("of", OPTIONS)
    if kind == "checklist":
        more.setdefault("items", ITEMS)
    return Fact(id="f", type=kind, title={}, **more)


def taken(kind: str, value: Any, **more: Any) -> Any:
    return accept(fact(kind, **more), value, "Europe/Amsterdam")


GOOD: list[tuple[str, Any, Any]] = [
    ("text", "Hé\tyou\n😀", "Hé\tyou\n😀"), ("text", "x" * MAX_TEXT, "x" * MAX_TEXT),
    ("int", 3, 3), ("int", " -12 ", -12), ("int", "+7", 7), ("int", 3.0, 3),
    ("int", MAX_INT, MAX_INT), ("int", -MAX_INT, -MAX_INT), ("int", str(MAX_INT), MAX_INT),
    ("number", 3, 3.0), ("number", "2.5", 2.5), ("number", " 1e3 ", 1000.0), ("number", -0.5, -0.5),
    ("number", -MAX_INT, -float(MAX_INT)), ("number", "0" * 38 + "5", 5.0),
    ("bool", True, True), ("bool", "Yes", True), ("bool", " nee ", False), ("bool", "1", True),
    ("bool", "0", False), ("choice", "unknown", "unknown"), ("choice", True, "true"),
    ("choice", False, "false"), ("choices", "unknown, true", ["true", "unknown"]),
    ("choices", ["false", "false"], ["false"]), ("choices", [], []), ("choices", "", []),
    ("datetime", "2026-11-20T14:00", "2026-11-20T13:00:00Z"),
    ("datetime", "2026-11-20T14:00+01:00", "2026-11-20T13:00:00Z"),
    ("datetime", " 2026-07-01 14:00 ", "2026-07-01T12:00:00Z"),
    ("datetime", "2026-11-20", "2026-11-19T23:00:00Z"),
    ("datetime", "1970-01-01T00:00Z", "1970-01-01T00:00:00Z"),
    ("datetime", "2200-12-31T23:59:59Z", "2200-12-31T23:59:59Z"),
    ("datetime", datetime(2026, 11, 20, 13, tzinfo=UTC), "2026-11-20T13:00:00Z"),
    ("datetime", "2026-11-20T13:00:00.25Z", "2026-11-20T13:00:00.250000Z"),
    ("duration", "90m", "1h30m"), ("duration", " PT90S ", "1m30s"), ("duration", "2d", "2d"),
    ("url", " https://example.org/a?b=c#d ", "https://example.org/a?b=c#d"),
    ("url", "http://localhost:8000", "http://localhost:8000"),
    ("url", "HTTPS://münchen.de/ä", "HTTPS://münchen.de/ä"),
    ("person", " Anna ", "Anna"), ("person", "x" * 200, "x" * 200),
    ("list", "a, b ,,c", ["a", "b", "c"]), ("list", ["a,b", "c"], ["a,b", "c"]), ("list", [], []),
    ("list", ("a",), ["a"]), ("list", ["x"] * MAX_LIST, ["x"] * MAX_LIST),
    ("file", "shot.png", {"path": "shot.png"}),
    ("file", {"path": "a", "sha256": f" {SHA.upper()} "}, {"path": "a", "sha256": SHA}),
    ("file", {"path": "a", "sha256": SHA, "captured_at": "2026-11-20T14:00"},
     {"path": "a", "sha256": SHA, "captured_at": "2026-11-20T13:00:00Z"}),
    ("post", "https://example.org/1", {"url": "https://example.org/1"}),
    ("post", {"url": "https://e.org", "channel": "X", "author": "a", "text": "t",
              "posted_at": "2026-11-20T14:00Z"},
     {"url": "https://e.org", "channel": "X", "author": "a", "text": "t",
      "posted_at": "2026-11-20T14:00:00Z"}),
    ("contact", "Anna", {"who": "Anna"}),
    ("contact", {"who": "Anna", "channel": "phone", "at": "2026-11-20T14:00Z", "outcome": "ok"},
     {"who": "Anna", "channel": "phone", "at": "2026-11-20T14:00:00Z", "outcome": "ok"}),
    ("checklist", "call", {"call": True, "write": False}),
    ("checklist", ["write", "call"], {"call": True, "write": True}),
    ("checklist", {"write": "yes"}, {"call": False, "write": True}),
    ("checklist", {}, {"call": False, "write": False}),
    ("checklist", [], {"call": False, "write": False}),
]  # fmt: skip


def _id(value: Any) -> str:
    return str(value)[:30].encode("ascii", "replace").decode()


@pytest.mark.parametrize(("kind", "value", "recorded"), GOOD, ids=_id)
def test_a_value_that_fits_is_kept_in_one_form(kind: str, value: Any, recorded: Any) -> None:
    assert taken(kind, value) == recorded
    assert type(taken(kind, value)) is type(recorded)
    assert taken(kind, recorded) == recorded


BAD: list[tuple[str, Any]] = [
    ("text", ""), ("text", " \n"), ("text", 5), ("text", None), ("text", ["a"]), ("text", "a\x00"),
    ("text", "\x1b[31m"), ("text", "a\x7f"), ("text", "a\x85"), ("text", "a\ud800"),
    ("text", "x" * (MAX_TEXT + 1)), ("text", b"bytes"),
    ("int", "3.5"), ("int", 3.5), ("int", True), ("int", MAX_INT + 1), ("int", -MAX_INT - 1),
    ("int", 10**400), ("int", 1e300), ("int", float("nan")), ("int", float("inf")),
    ("int", "1_000"),
    ("int", "9" * 5000), ("int", None), ("int", [1]), ("int", "0x10"),
    ("number", float("nan")), ("number", float("inf")), ("number", "nan"), ("number", "-inf"),
    ("number", "1e400"), ("number", 1e300), ("number", True), ("number", "three"), ("number", ""),
    ("number", "0" * 39 + "5"), ("number", "1" * 100), ("number", None),
    ("number", 10**400), ("number", 10**20),
    ("bool", "maybe"), ("bool", 1), ("bool", 0), ("bool", None), ("bool", 1.0), ("bool", ""),
    ("choice", "perhaps"), ("choice", ""), ("choice", None), ("choice", ["true"]), ("choice", 1),
    ("choices", ["perhaps"]), ("choices", "true, perhaps"), ("choices", None), ("choices", 5),
    ("choices", [["true"]]), ("choices", [{}]), ("choices", {"true": 1}),
    ("datetime", "soon"), ("datetime", ""), ("datetime", 5), ("datetime", None),
    ("datetime", "2026-13-01"), ("datetime", "2026-02-30T10:00"), ("datetime", "1969-12-31T23:59Z"),
    ("datetime", "2201-06-01"), ("datetime", "0001-01-01T00:00+14:00"),
    ("datetime", "9999-12-31T23:59-14:00"), ("datetime", "2026-11-20T14:00+99:00"),
    ("datetime", datetime.min), ("datetime", datetime.max),
    ("duration", "1y"), ("duration", ""), ("duration", 5), ("duration", "P"), ("duration", "3661d"),
    ("duration", None),
    ("url", "example.org"), ("url", "ftp://example.org"), ("url", "javascript:alert(1)"),
    ("url", "https://"), ("url", "https://a b.org"), ("url", "https://[1"), ("url", "https://e\norg"),
    ("url", None), ("url", "https://e.org/" + "x" * 2000), ("url", "https://e.org/\x1b"),
    ("person", ""), ("person", "x" * 201), ("person", 5), ("person", "an\x00na"),
    ("person", "an\nna"),
    ("list", [""]), ("list", [5]), ("list", None), ("list", {"a": 1}),
    ("list", ["x"] * (MAX_LIST + 1)),
    ("list", ["x" * (MAX_TEXT + 1)]), ("list", [["a"]]),
    ("file", {}), ("file", {"path": ""}), ("file", {"path": "a", "sha256": "short"}),
    ("file", {"path": "a", "size": 1}), ("file", 5), ("file", {"sha256": SHA}),
    ("file", {"path": "a", "captured_at": "soon"}),
    ("post", {"url": 5}), ("post", {"text": "t"}), ("post", []), ("post", {"url": "x", "by": "y"}),
    ("post", {"url": "https://e.org", "author": None}), ("post", ""), ("post", {5: 5}),
    ("contact", {"who": "x", "at": "soon"}), ("contact", {"at": "2026-11-20"}), ("contact", None),
    ("checklist", ["sleep"]), ("checklist", {"call": "maybe"}), ("checklist", None),
    ("checklist", 5),
    ("checklist", {"sleep": True}), ("checklist", [5]), ("checklist", [["call"]]),
    ("checklist", [{}]), ("checklist", {5: True}), ("checklist", {"call": None}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "value"), BAD, ids=_id)
def test_a_value_that_does_not_fit_is_refused_in_one_sentence(kind: str, value: Any) -> None:
    with pytest.raises(Unfit) as unfit:
        taken(kind, value)
    assert 5 < len(str(unfit.value)) < 200
    assert "\n" not in str(unfit.value)


def test_every_type_has_good_and_bad_values_here() -> None:
    assert {kind for kind, *_ in GOOD} == {kind for kind, _ in BAD} == TYPES.keys()


@pytest.mark.parametrize(
    ("kind", "value", "bounds"),
    [("int", 4, {"min": 5}), ("int", 6, {"max": 5}), ("number", 0.9, {"min": 1}),
     ("text", "ab", {"min": 3}),
     ("text", "abc", {"max": 2}), ("list", ["a"], {"min": 2}), ("list", ["a", "b"], {"max": 1}),
     ("choices", ["true"], {"min": 2}), ("text", "abc", {"pattern": "[0-9]+"}),
     ("text", "1a", {"pattern": "[0-9]"})],
)  # fmt: skip
def test_bounds_and_patterns_hold(kind: str, value: Any, bounds: dict[str, Any]) -> None:
    with pytest.raises(Unfit, match=r"at least|at most|pattern"):
        taken(kind, value, **bounds)


BOUNDED = {"int", "number", "text", "url", "person", "list", "choices"}


@pytest.mark.parametrize(
    ("kind", "value", "recorded"), [one for one in GOOD if one[0] not in BOUNDED], ids=_id
)
def test_bounds_do_nothing_for_types_without_a_size(kind: str, value: Any, recorded: Any) -> None:
    assert taken(kind, value, min=10**6) == recorded
    assert taken(kind, value, max=-1) == recorded


@pytest.mark.parametrize(
    ("kind", "value", "bound"),
    [("int", 5, 5), ("number", 2.5, 2.5), ("text", "abc", 3), ("person", "Ann", 3),
     ("url", "https://e.org", 13), ("list", ["a", "b"], 2), ("choices", ["true"], 1)],
)  # fmt: skip
def test_a_value_at_its_bounds_fits(kind: str, value: Any, bound: float) -> None:
    assert taken(kind, value, min=bound, max=bound) == value
    with pytest.raises(Unfit, match="at least"):
        taken(kind, value, min=bound + 1)
    with pytest.raises(Unfit, match="at most"):
        taken(kind, value, max=bound - 1)


@pytest.mark.timeout(5)
def test_a_pattern_cannot_keep_the_engine_busy() -> None:
    """A playbook is untrusted, so no pattern in it may take minutes on an ordinary text."""
    try:
        taken("text", "a" * 60 + "!", pattern="(a|aa|a*)*b")
    except Unfit:
        return


def test_a_time_without_an_offset_is_in_the_playbooks_zone() -> None:
    assert accept(fact("datetime"), "2026-11-20T14:00", "Asia/Tokyo") == "2026-11-20T05:00:00Z"
    assert taken("post", {"url": "https://e.org", "posted_at": "2026-11-20T14:00"})[
        "posted_at"
    ] == ("2026-11-20T13:00:00Z")


def test_expressions_see_times_and_lengths_as_such() -> None:
    assert evaluable("datetime", "2026-11-20T13:00:00Z") == datetime(2026, 11, 20, 13, tzinfo=UTC)
    assert evaluable("duration", "1h30m") == timedelta(minutes=90)
    assert isinstance(evaluable("number", 3), float)
    assert evaluable("text", "x") == "x"


@pytest.mark.parametrize(("kind", "value", "recorded"), GOOD, ids=_id)
def test_every_recorded_value_can_be_shown_and_hashed(kind: str, value: Any, recorded: Any) -> None:
    assert isinstance(shown(kind, recorded, "Europe/Amsterdam"), str)
    assert rfc8785.dumps(recorded)


@pytest.mark.parametrize(
    ("kind", "recorded", "words"),
    [("bool", True, "yes"), ("bool", False, "no"), ("number", 3.0, "3"), ("int", 3, "3"),
     ("checklist", {"call": True, "write": False}, "✓ call, ✗ write"),
     ("list", ["a", "b"], "a, b"),
     ("contact", {"who": "Anna", "channel": "x"}, "who Anna, channel x"),
     ("datetime", "2026-11-20T13:00:00Z", "Fri 20 Nov 2026 14:00")],
)  # fmt: skip
def test_a_value_is_shown_as_people_read_it(kind: str, recorded: Any, words: str) -> None:
    assert shown(kind, recorded, "Europe/Amsterdam") == words


WORDS = st.sampled_from(
    [
        "true",
        "call",
        "write",
        "a",
        "2026-11-20T14:00",
        "1h",
        "https://e.org/1",
        "5",
        "-0.0",
        "1e5",
        "yes",
    ]
)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), WORDS,
        st.integers(-(10**400), 10**400),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(WORDS, st.sampled_from(["url", "path", "who", "at", "posted_at", "sha256"])),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)  # fmt: skip


@settings(deadline=None, max_examples=400, database=None)
@given(st.sampled_from(sorted(TYPES)), JSON)
def test_any_value_fits_or_is_unfit_and_fitting_is_final(kind: str, value: Any) -> None:
    """Accepting what was accepted changes nothing, so a log can be fed to the engine again."""
    try:
        recorded = taken(kind, value)
    except Unfit:
        return
    assert taken(kind, recorded) == recorded
    assert rfc8785.dumps(recorded)
    evaluable(kind, recorded)
