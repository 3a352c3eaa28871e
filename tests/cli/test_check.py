"""`seawall check` in each of its formats, and its explanations."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from seawall.language.codes import EXPLANATIONS
from tests.cli.helpers import PLAYBOOKS, Seawall
from tests.cli.test_authors import tiny

BAD = tiny("owner: lead", "owner: laed")
"""One mistake, on line 51: a role that is misspelt."""
HELP = "did you mean 'lead'?"
FORMATS = ("text", "json", "sarif", "github")


@pytest.fixture
def bad(seawall: Seawall) -> Seawall:
    """The command, with a playbook that has a mistake."""
    seawall.write("bad.yaml", BAD)
    return seawall


def test_a_mistake_is_shown_with_its_line_a_caret_and_what_would_be_right(bad: Seawall) -> None:
    assert bad("check", "bad.yaml").out.splitlines() == [
        "bad.yaml:51:12: error[unknown_role]: there is no role 'laed'",
        " 51 |     owner: laed",
        "    |            ^",
        "  help: did you mean 'lead'?",
        "bad.yaml: 1 error",
        "To learn more: seawall check --explain unknown_role",
    ]


def test_everything_that_is_wrong_comes_at_once(seawall: Seawall) -> None:
    """Also what is wrong with the whole, where the other mistakes say nothing about that."""
    text = BAD.replace("  ignored: Only", "  lost: It was lost\n  ignored: Only")
    seawall.write("bad.yaml", text.replace("'!serious'", "'!serius'"))
    found = seawall("check", "bad.yaml", "--json").data
    assert [one["code"] for one in found] == ["unreachable", "bad_expression", "unknown_role"]
    assert all(one["help"] for one in found)


@pytest.mark.parametrize("shape", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(bad: Seawall, shape: str) -> None:
    bad.write("warned.yaml", tiny("    owner: lead\n", ""))
    assert bad("check", "bad.yaml", "--format", shape).code == 2
    assert bad("check", "none.yaml", "--format", shape).code == 2
    assert bad("check", "warned.yaml", "--format", shape).code == 0
    assert bad("check", PLAYBOOKS / "tiny.yaml", "--format", shape).code == 0


def test_json_is_short_for_its_format(bad: Seawall) -> None:
    short, long = bad("check", "bad.yaml", "--json"), bad("check", "bad.yaml", "--format", "json")
    assert short.data == long.data
    assert short.data == [
        {
            "file": "bad.yaml",
            "line": 51,
            "column": 12,
            "severity": "error",
            "code": "unknown_role",
            "message": "there is no role 'laed'",
            "help": HELP,
        }
    ]
    assert bad("check", "bad.yaml", "--format", "json", "--json").data == short.data
    both = bad("check", "bad.yaml", "--json", "--format", "sarif")
    assert both.code == 2
    assert "--json is short for --format json" in both.error["message"]


def test_of_a_folder_all_yaml_is_checked_but_nothing_hidden(bad: Seawall) -> None:
    for folder in ("team", "team/inner", "team/.hidden", "empty"):
        (bad.here / folder).mkdir()
    for name in ("team/one.yaml", "team/inner/two.yml", "team/.hidden/x.yaml", "team/.x.yaml"):
        bad.write(name, BAD)
    bad.write("team/notes.txt", "no playbook")
    ran = bad("check", "team", "--json")
    assert ran.code == 2
    assert [one["file"] for one in ran.data] == ["team/inner/two.yml", "team/one.yaml"]
    none = bad("check", "empty", "bad.yaml", "--json")
    assert [one["code"] for one in none.data] == ["unreadable", "unknown_role"]
    assert none.data[0]["message"] == "there is no *.yaml in empty"


def test_a_folder_comes_before_a_shipped_playbook_of_its_name(bad: Seawall) -> None:
    bad("check", "tiny").done()
    (bad.here / "tiny").mkdir()
    bad.write("tiny/mine.yaml", BAD)
    assert [one["file"] for one in bad("check", "tiny", "--json").data] == ["tiny/mine.yaml"]


def test_a_command_of_a_scenario_that_there_is_not_is_found(seawall: Seawall) -> None:
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    assert "do: advance listen" in text
    seawall.write("x.scenario.yaml", text)
    seawall("check", "x.scenario.yaml").done()
    seawall.write("x.scenario.yaml", text.replace("do: advance listen", "do: advanse listen"))
    ran = seawall("check", "x.scenario.yaml", "--json")
    (found,) = ran.data
    assert (ran.code, found["code"]) == (2, "bad_value")
    assert found["message"] == "there is no command 'advanse'"
    assert found["help"] == "did you mean 'advance'?"
    seawall.write("x.scenario.yaml", text.replace("do: advance listen", "do: zzzzzzzz"))
    (found,) = seawall("check", "x.scenario.yaml", "--json").data
    assert found["help"].startswith("a command is one of advance, skip, ")


def test_what_the_commands_of_a_scenario_do_not_take_is_found_at_once(seawall: Seawall) -> None:
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    more = "  - {do: note, text: x, reason: y}\n  - {do: sleep, set: {serious: true}}\n"
    seawall.write("x.scenario.yaml", text.rstrip() + "\n" + more)
    ran = seawall("check", "x.scenario.yaml", "--json")
    assert ran.code == 2
    assert [(one["message"], one["help"]) for one in ran.data] == [
        (
            "`reason` means nothing to note",
            "it goes with advance, skip, reject, signal, pause, waive, set, cancel, reopen",
        ),
        ("nothing says until when nothing runs", "give the line a time, as at: +2h"),
        ("`set` means nothing to sleep", "it goes with advance, signal, set, open"),
    ]


# --- github ------------------------------------------------------------------------------------

COMMAND = re.compile(r"::(error|warning) file=(.*?),line=(\d+),col=(\d+),title=(.*?)::(.*)")


def unescaped(text: str) -> str:
    """A property or message of a workflow command, as GitHub reads it."""
    return unquote(text)


def test_github_gets_a_command_for_each_mistake(bad: Seawall) -> None:
    bad.write("bad.scenario.yaml", "scenario: x\n")
    out = bad("check", "bad.yaml", "bad.scenario.yaml", "none.yaml", "--format", "github").out
    read = [COMMAND.fullmatch(line) for line in out.splitlines()]
    assert all(read)
    first, *others = [[unescaped(part) for part in one.groups()] for one in read if one]
    message = f"there is no role 'laed'\nHelp: {HELP}"
    title = "There is no such role (unknown_role)"
    assert first == ["error", "bad.yaml", "51", "12", title, message]
    assert {file for _, file, *_ in others} == {"bad.scenario.yaml", "none.yaml"}


def test_github_is_told_of_warnings_as_such(seawall: Seawall) -> None:
    seawall.write("warned.yaml", tiny("    owner: lead\n", ""))
    out = seawall("check", "warned.yaml", "--format", "github").out
    assert out.startswith("::warning file=warned.yaml,line=49,")


@pytest.mark.parametrize(
    "name", ["a,line=9.yaml", "a:b.yaml", "100%25.yaml", "a\n::error ::b.yaml", "\x1b[2J.yaml"]
)
def test_no_name_and_no_text_ends_a_command_early(seawall: Seawall, name: str) -> None:
    (seawall.here / name).write_text(tiny("owner: lead", 'owner: "%0A::warning ::x,y"'))
    out = seawall("check", name, "--format", "github").out
    [line] = out.splitlines()
    read = COMMAND.fullmatch(line)
    assert read is not None
    assert unescaped(read[2]) == name.replace("\x1b", "\\x1b")
    assert unescaped(read[6]).startswith("there is no role '%0A::warning ::x,y'\n")


# --- sarif -------------------------------------------------------------------------------------


def checked(log: dict[str, Any]) -> list[dict[str, Any]]:
    """The results of a log that is as SARIF 2.1.0 asks for, by the rules that it makes use of."""
    assert log["version"] == "2.1.0"
    assert urlsplit(log["$schema"]).path.endswith("sarif-2.1.0.json")
    assert set(log) == {"$schema", "version", "runs"}
    [run] = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    driver = run["tool"]["driver"]
    assert set(driver) == {"name", "version", "rules"}
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    for rule in driver["rules"]:
        assert set(rule) == {
            "id", "shortDescription", "fullDescription", "help", "defaultConfiguration",
        }  # fmt: skip
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
        assert set(rule["help"]) == {"text", "markdown"}
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"].strip()
    for result in run["results"]:
        _check_result(result, ids)
    results: list[dict[str, Any]] = run["results"]
    return results


def _check_result(result: dict[str, Any], ids: list[str]) -> None:
    assert set(result) == {"ruleId", "ruleIndex", "level", "message", "locations"}
    assert ids[result["ruleIndex"]] == result["ruleId"]
    assert result["level"] in ("none", "note", "warning", "error")
    assert result["message"]["text"].strip()
    [location] = result["locations"]
    assert set(location) == {"physicalLocation"}
    place = location["physicalLocation"]
    assert set(place) == {"artifactLocation", "region"}
    region = place["region"]
    assert all(isinstance(region[key], int) and region[key] >= 1 for key in region)
    assert set(region) == {"startLine", "startColumn"}
    file = place["artifactLocation"]
    uri = urlsplit(file["uri"])
    if "uriBaseId" in file:
        assert (uri.scheme, uri.netloc, uri.path[:1] == "/") == ("", "", False)
    else:
        assert uri.scheme == "file"
    assert re.fullmatch(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", file["uri"])


def located(result: dict[str, Any]) -> dict[str, Any]:
    """Where a result is."""
    place: dict[str, Any] = result["locations"][0]["physicalLocation"]
    return place


def test_sarif_has_each_mistake_at_its_place(bad: Seawall) -> None:
    [result] = checked(bad("check", "bad.yaml", "--format", "sarif").data)
    assert (result["ruleId"], result["level"]) == ("unknown_role", "error")
    assert result["message"]["text"] == f"there is no role 'laed'\nHelp: {HELP}"
    assert located(result) == {
        "artifactLocation": {"uri": "bad.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 51, "startColumn": 12},
    }


def test_sarif_of_nothing_wrong_has_no_results(seawall: Seawall) -> None:
    log = seawall("check", PLAYBOOKS / "tiny.yaml", "--format", "sarif").data
    assert checked(log) == []


def test_sarif_of_several_files_has_each_rule_once(bad: Seawall) -> None:
    (bad.here / "inner").mkdir()
    bad.write("inner/also bad.yaml", BAD)
    bad.write("warned.yaml", tiny("    owner: lead\n", ""))
    words = ("bad.yaml", "inner/also bad.yaml", bad.here / "bad.yaml", "warned.yaml", "none.yaml")
    results = checked(bad("check", *words, "--format", "sarif").data)
    found = [(located(one)["artifactLocation"]["uri"], one["level"]) for one in results]
    assert found[:3] == [
        ("bad.yaml", "error"), ("inner/also%20bad.yaml", "error"), ("bad.yaml", "error"),
    ]  # fmt: skip
    assert ("warned.yaml", "warning") in found
    assert found[-1] == ("none.yaml", "error")


def test_sarif_names_a_file_elsewhere_by_its_whole_address(bad: Seawall, tmp_path: Path) -> None:
    elsewhere = tmp_path / "other place" / "bad.yaml"
    elsewhere.parent.mkdir()
    elsewhere.write_text(BAD)
    [result] = checked(bad("check", elsewhere, "--format", "sarif").data)
    assert located(result)["artifactLocation"] == {"uri": elsewhere.as_uri()}


# --- explanations ------------------------------------------------------------------------------


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_every_code_is_explained(seawall: Seawall, code: str) -> None:
    known = EXPLANATIONS[code]
    shown = seawall("check", "--explain", code).done().out
    assert shown.startswith(f"{known.severity}[{code}]: {known.title}\n\n")
    assert " ".join(known.text.split()) in " ".join(shown.split())
    assert max(len(line) for line in shown.splitlines()) <= 100
    for part in (known.wrong, known.right):
        assert all(f"    {line}" in shown for line in part.splitlines())
    data = seawall("check", "--explain", code, "--json").done().data
    assert (data["code"], data["text"], data["right"]) == (code, known.text, known.right)


def test_a_misspelt_code_is_answered_with_the_nearest_or_all(seawall: Seawall) -> None:
    near = seawall("check", "--explain", "unreachible").misused("There is no code 'unreachible'")
    assert "Did you mean 'unreachable'?" in near.err
    none = seawall("check", "--explain", "E0001").misused("There is no code 'E0001'")
    assert "There is empty, unreadable," in " ".join(none.err.split())


def test_a_code_is_explained_in_whatever_case(seawall: Seawall) -> None:
    small = seawall("check", "--explain", "unreachable").done().out
    assert seawall("check", "--explain", "UNREACHABLE").done().out == small
    seawall("check", "--explain", "UNREACHIBLE").misused("Did you mean 'unreachable'?")


def test_a_text_that_cannot_be_read_says_that_nothing_else_was_looked_at(
    seawall: Seawall, tmp_path: Path
) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("title: a: b\n")
    last = "Names, conditions and the flow are looked at once this is mended."
    assert last in seawall("check", str(file)).out
    file.write_text("title: Mine\n")
    assert last not in seawall("check", str(file)).out


def test_check_needs_a_file_or_a_code(seawall: Seawall) -> None:
    seawall("check").misused("Missing argument 'FILE…'")
    seawall("check", "--explain").misused("requires an argument")
