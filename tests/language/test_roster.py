"""Rosters: who holds which role, read from TOML; one sentence for each way to get it wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall import BadConfig, Person, Roster, load_roster
from seawall.machine.facts import Unfit
from seawall.roster import MAX_BYTES, parse
from tests.language.support import unmarked

GOOD = """\
[people]
anna = ["listener"]
bram = {roles = ["lead", "comms"], deputy = "anna"}
"René de Boer" = []
"""


def test_a_roster_names_people_their_roles_and_who_stands_in(tmp_path: Path) -> None:
    path = tmp_path / "roster.toml"
    path.write_text(GOOD)
    roster = load_roster(path)
    assert roster == Roster(
        people={
            "anna": Person(roles=("listener",)),
            "bram": Person(roles=("lead", "comms"), deputy="anna"),
            "René de Boer": Person(),
        }
    )
    assert roster.holders("lead") == ("bram",)
    assert roster.roles("anna") == {"listener", "lead", "comms"}
    assert roster.roles("bram") == {"lead", "comms"}
    assert roster.roles("nobody") == frozenset()


BAD: list[tuple[dict[str, Any], str]] = [
    ({}, "names nobody"),
    ({"people": {}}, "names nobody"),
    ({"people": []}, "names nobody"),
    ({"people": {"anna": ["lead"]}, "roles": {}}, "no table \\[roles\\]"),
    ({"people": {"anna": "lead"}}, "anna must be"),
    ({"people": {"anna": 5}}, "anna must be"),
    ({"people": {"anna": {"role": ["lead"]}}}, "anna must be"),
    ({"people": {"anna": [5]}}, "list of texts"),
    ({"people": {"anna": {"roles": "lead"}}}, "list of texts"),
    ({"people": {"anna": {"deputy": 5}}}, "person's name"),
    ({"people": {"anna": {"deputy": "bram"}}}, "another person of the roster"),
    ({"people": {"anna": {"deputy": "anna"}}}, "another person of the roster"),
    ({"people": {" ": ["lead"]}}, "empty"),
    ({"people": {"a" * 201: ["lead"]}}, "201 characters"),
    ({"people": {"an\x1bna": ["lead"]}}, "control characters"),
]


@pytest.mark.parametrize(("data", "sentence"), BAD)
def test_what_is_wrong_with_a_roster_is_said(data: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Unfit, match=sentence):
        parse(data)


FILES: dict[str, bytes] = {
    "no TOML": b"[people\n",
    "duplicate": b"[people]\nanna = []\nanna = []\n",
    "not UTF-8": b"[people]\nanna = [\"\xff\"]\n",
    "empty": b"",
    "unfit": b"[people]\nanna = 5\n",
    "nested": b"people = " + b"[" * 100_000,
    "endless number": b"[people]\nanna = " + b"1" * 5_000 + b"\n",
    "date": b"[people]\nanna = 2026-11-20\n",
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_roster_is_one_sentence_with_its_path(tmp_path: Path, name: str) -> None:
    path = tmp_path / "roster.toml"
    path.write_bytes(FILES[name])
    with pytest.raises(BadConfig, match=r"roster\.toml"):
        load_roster(path)


SLIPS = {
    "no quotes": ("[people]\nanna = [‸social]\n", 'write "social"'),
    "curly quotes": ("[people]\nanna = [‸“social”]\n", "straight quotes"),
    "a colon": ('[people]\nanna‸: ["social"]\n', "joined by ="),
    "a name of two words": ('[people]\n‸Anna Bos = ["social"]\n', '"Anna Bos" = ["listener"]'),
    "no sign at all": ("[people]\n‸anna\n", "no ="),
    "an open bracket": ('[people]\nanna = ‸["social"\nbram = ["lead"]\n', "never closed"),
    "an open brace": ('[people]\nanna = {roles = ["lead"],‸\n deputy = "bram"}\n', "one line"),
    "an open quote": ('[people]\nanna = [‸"social]\n', "never closed"),
    "no comma": ('[people]\nanna = ["social" ‸"lead"]\n', "comma"),
    "a name twice": ('[people]\nanna = ["a"]\n‸anna = ["b"]\n', "twice"),
    "a hard space": ('[people]\nanna‸\u00a0= ["a"]\n', "non-breaking"),
    "another heading": ('[‸peopel]\nanna = ["a"]\n', "[people]"),
    "no list": ('[people]\nbram = []\n‸anna = "social"\n', '["lead"]'),
    "a stranger as deputy": (
        '[people]\n‸"Anna Bos" = {roles = ["lead"], deputy = "zoe"}\n',
        "another person of the roster",
    ),
    "the name of time": ('[people]\n‸timer = ["lead"]\n', "call the person otherwise"),
}
"""Ways to get a file wrong: the mark stands where the mistake is; and what is said."""


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_a_file_is_said_at_its_place(tmp_path: Path, name: str) -> None:
    marked, sentence = SLIPS[name]
    text, [(line, column)] = unmarked(marked)
    path = tmp_path / "roster.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadConfig) as bad:
        load_roster(path)
    assert bad.value.message.startswith(f"{path}:{line}:{column}: ")
    assert sentence in bad.value.message


def test_a_roster_from_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "roster.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load_roster(path).holders("lead") == ("bram",)


def test_a_roster_that_is_not_there_or_a_folder_is_one_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "roster.toml", tmp_path):
        with pytest.raises(BadConfig, match=str(path)):
            load_roster(path)


def test_a_roster_that_is_too_big_is_refused_and_never_cut_off(tmp_path: Path) -> None:
    """Whoever stands behind the limit would silently not be on it."""
    path = tmp_path / "roster.toml"
    path.write_text(
        "[people]\n" + "".join(f'p{n:07} = ["r"]\n' for n in range(MAX_BYTES // 16 + 9))
    )
    with pytest.raises(BadConfig):
        load_roster(path)


NAMES = st.text(alphabet="abcé ", min_size=1, max_size=5).filter(str.strip)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["roles", "deputy", "a", ""]), inner, max_size=3),
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=200, database=None)
@given(
    st.dictionaries(st.sampled_from(["people", "x"]), st.one_of(JSON, st.dictionaries(NAMES, JSON)))
)
def test_any_data_is_a_roster_or_unfit(data: dict[str, Any]) -> None:
    try:
        roster = parse(data)
    except Unfit:
        return
    assert roster.people.keys() == data["people"].keys()
