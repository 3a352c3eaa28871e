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
