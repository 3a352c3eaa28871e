"""Files made to harm: bounded time and memory, one kind of outcome, and nothing but plain text.

Small ones are kept in the folder `hostile`; big ones are written by `bombs`. Each is checked in a
process that may use 20 seconds of processor time and 600 MB, so what has no bound fails the test;
no clock on the wall decides.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.language.bombs import BOMBS, HEAD, ONE_STEP

HERE = Path(__file__).parent / "hostile"
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.timeout(100)

Limited = Callable[..., tuple[int, str]]

CODES: dict[str, str] = {
    "a_directive": "yaml", "billion_laughs": "anchor", "binary_tag": "tag", "brackets": "too_deep",
    "call_of_a_path": "unknown_playbook", "carriage_returns": "", "dates": "bad_calendar",
    "dunder_condition": "bad_expression", "dunder_keys": "unknown_key", "dunder_names": "bad_value",
    "duplicate_keys": "duplicate_key", "empty": "empty", "escaped_surrogate": "yaml",
    "escapes_in_keys": "unknown_key", "escapes_in_names": "bad_value",
    "holidays_of_a_dunder": "bad_calendar", "holidays_of_a_path": "bad_calendar",
    "holidays_of_an_attribute": "bad_calendar", "huge_hex": "wrong_type", "huge_int": "wrong_type",
    "infinite_float": "bad_value", "invalid_utf8": "not_text", "line_separators": "unknown_role",
    "lone_surrogate": "not_text", "longest_duration": "", "longest_name": "", "merge_key": "anchor",
    "merge_key_alone": "unknown_key", "name_too_long": "bad_value",
    "names_by_number": "unknown_key",
    "no_duration": "", "not_a_number": "wrong_type", "nul": "yaml", "only_comments": "wrong_type",
    "overlong_utf8": "not_text", "pattern_that_backtracks": "", "pattern_too_large": "bad_value",
    "python_tag": "tag", "question_marks": "key", "raw_terminal_escapes": "yaml",
    "right_to_left": "unknown_role", "several_documents": "documents", "tabs": "yaml",
    "terminal_escapes": "bad_value", "timezone_of_a_folder": "bad_value",
    "timezone_of_a_path": "bad_value", "too_long_duration": "bad_value", "two_byte_order_marks": "",
    "utf16": "not_text", "utf32": "not_text", "year_9999": "",
}  # fmt: skip
"""By file the code of a mistake in it; none, if there is none."""


@pytest.fixture(scope="module")
def limited() -> Iterator[Limited]:
    """Runs `seawall` with bounds on time and memory; gives the exit code and what was printed."""
    if not Path("/proc/self/statm").exists():
        pytest.skip("without /proc the memory that a process has is not known")
    command = [sys.executable, "-m", "tests.language.limited"]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        asks, answers = process.stdin, process.stdout
        assert asks is not None
        assert answers is not None

        def run(*arguments: str) -> tuple[int, str]:
            asks.write(json.dumps(arguments) + "\n")
            asks.flush()
            code, printed = json.loads(answers.readline())
            return code, printed

        yield run
        asks.close()


def steering(text: str) -> list[str]:
    """Characters that could steer a terminal, or turn the direction of what is read."""
    return [
        ascii(c)
        for c in text
        if c not in "\n" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")
    ]


def outcome(limited: Limited, file: Path) -> tuple[int, list[str]]:
    """The exit code of `seawall check`, and the codes of its errors, printed both ways."""
    code, printed = limited("check", str(file))
    assert steering(printed) == []
    assert len(printed) < 200_000
    again, data = limited("check", "--json", str(file))
    assert code == again, (printed, data)
    found = json.loads(data)
    for problem in found:
        assert f":{problem['line']}:{problem['column']}: " in printed
        assert problem["message"].strip()
        assert len(problem["message"]) < 4000  # a chain of calls has every name in it
    errors = [problem["code"] for problem in found if problem["severity"] == "error"]
    assert code == (2 if errors else 0), printed
    return code, errors


def test_every_hostile_file_is_looked_at() -> None:
    assert sorted(CODES) == sorted(path.stem for path in HERE.glob("*.yaml"))


@pytest.mark.parametrize("name", CODES)
def test_a_hostile_file_is_refused_or_harmless(name: str, limited: Limited) -> None:
    code, errors = outcome(limited, HERE / f"{name}.yaml")
    assert (code, CODES[name] in errors) == ((2, True) if CODES[name] else (0, False))


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_does_not_go_off(name: str, limited: Limited, tmp_path: Path) -> None:
    """Whether it is refused or not, it takes bounded time and memory, and there is an outcome."""
    make, wanted = BOMBS[name]
    file = tmp_path / "bomb.yaml"
    file.write_text(make(), encoding="utf-8")
    _, errors = outcome(limited, file)
    assert not wanted or wanted in errors


@pytest.mark.parametrize("name", CODES)
def test_a_hostile_file_is_no_scenario(name: str, limited: Limited, tmp_path: Path) -> None:
    """Scenarios are read by the same reader."""
    file = tmp_path / "hostile.scenario.yaml"
    file.write_bytes((HERE / f"{name}.yaml").read_bytes())
    assert outcome(limited, file)[0] == 2


def test_a_device_or_a_folder_is_no_playbook(limited: Limited, tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    for path in (tmp_path, loop, tmp_path / "missing.yaml", Path("/dev/zero"), Path("/dev/null")):
        code, errors = outcome(limited, path)
        assert code == 2
        assert errors[0] in ("unreadable", "yaml", "empty", "too_big"), path


def test_a_file_without_end_is_read_so_far_and_no_further(limited: Limited, tmp_path: Path) -> None:
    """As one that grows while it is read: sparse, it has a terabyte and takes no room."""
    file = tmp_path / "endless.yaml"
    file.write_text(HEAD + ONE_STEP)
    os.truncate(file, 10**12)
    assert outcome(limited, file) == (2, ["too_big"])


# --- calls ---------------------------------------------------------------------------------------


def _calling(name: str, *others: str) -> str:
    steps = [
        f"  - {{id: s{number}, owner: lead, due: 1h, call: {other}}}\n"
        for number, other in enumerate(others)
    ]
    last = "  - {id: last, owner: lead, due: 1h, next: over}\n"
    return HEAD.replace("id: bomb", f"id: {name}") + "steps:\n" + "".join(steps) + last


def test_a_tower_of_calls_is_compiled_once_a_file(limited: Limited, tmp_path: Path) -> None:
    """Each of eight floors calls every playbook of the floor below, by 40^8 paths in all."""
    width = 40
    for floor in range(8):
        below = [f"f{floor + 1}_{n}" for n in range(width)] if floor < 7 else []
        for number in range(width):
            name = f"f{floor}_{number}"
            (tmp_path / f"{name}.yaml").write_text(_calling(name, *below))
    (tmp_path / "top.yaml").write_text(_calling("top", *(f"f0_{n}" for n in range(width))))
    assert outcome(limited, tmp_path / "top.yaml") == (0, [])


def test_a_tower_that_is_too_high_is_refused_in_bounded_time(
    limited: Limited, tmp_path: Path
) -> None:
    width, floors = 12, 11
    for floor in range(floors):
        below = [f"f{floor + 1}_{n}" for n in range(width)] if floor < floors - 1 else []
        for number in range(width):
            name = f"f{floor}_{number}"
            (tmp_path / f"{name}.yaml").write_text(_calling(name, *below))
    (tmp_path / "top.yaml").write_text(_calling("top", "f0_0", "f5_0"))
    assert outcome(limited, tmp_path / "top.yaml") == (2, ["recursive_call"])


def test_playbooks_that_all_call_each_other_are_refused_in_bounded_time(
    limited: Limited, tmp_path: Path
) -> None:
    """There are as many rings of calls as there are orders of twelve playbooks."""
    names = [f"p{number}" for number in range(12)]
    for name in names:
        (tmp_path / f"{name}.yaml").write_text(_calling(name, *names))
    code, errors = outcome(limited, tmp_path / "p0.yaml")
    assert (code, set(errors)) == (2, {"recursive_call"})


@pytest.mark.parametrize("floors", [8, 9])
def test_a_shared_playbook_counts_the_calls_around_it(
    floors: int, limited: Limited, tmp_path: Path
) -> None:
    """What was compiled high up is no deeper than allowed there, and may be so lower down."""
    names = [f"c{number}" for number in range(floors)]
    for name, below in zip(names, [*names[1:], None], strict=True):
        (tmp_path / f"{name}.yaml").write_text(_calling(name, *([below] if below else [])))
    (tmp_path / "top.yaml").write_text(_calling("top", "c4", "c0"))
    assert outcome(limited, tmp_path / "top.yaml")[0] == (0 if floors == 8 else 2)


# --- rosters -------------------------------------------------------------------------------------

ROSTERS: dict[str, bytes] = {
    "nothing": b"",
    "nul": b"\0",
    "not text": b"\xff\xfe",
    "brackets": b"people = " + b"[" * 100_000,
    "a huge number": b"[people]\nanna = " + b"9" * 900_000,
    "many tables": b"".join(b"[t%d]\n" % n for n in range(50_000)),
    "dotted": b".".join([b"a"] * 100_000) + b" = 1",
    "escapes": b'[people]\n"\\u001b[2J" = ["lead"]\n',
    "right to left": '[people]\n"\u202eanna" = "lead"\n'.encode(),
    "too big": b"#" * 2_000_000,
    "itself": b'[people]\nanna = {roles = ["lead"], deputy = "anna"}\n',
}


@pytest.mark.parametrize("name", ROSTERS)
def test_a_hostile_roster_is_refused_with_one_sentence(
    name: str, limited: Limited, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.toml"
    roster.write_bytes(ROSTERS[name])
    code, printed = limited(
        "--db", str(tmp_path / "a.db"), "--roster", str(roster), "list"
    )  # fmt: skip
    assert code == 2, printed
    assert steering(printed) == []
    assert printed.startswith("seawall: ")
    assert len(printed.splitlines()) == 1
    assert len(printed) < 1000
