"""What somebody does who writes a playbook: init, check, test, graph, schema and playbooks."""

from __future__ import annotations

import os
import re

import pytest

from tests.cli.helpers import LATE, PLAYBOOKS, Seawall

SHIPPED = sorted(p.stem for p in PLAYBOOKS.glob("*.yaml") if "scenario" not in p.name)


def tiny(before: str = "", after: str = "") -> str:
    """The smallest playbook, with one thing in it changed."""
    text = (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8")
    assert before in text
    return text.replace(before, after, 1)


# --- init --------------------------------------------------------------------------------------


def test_init_writes_a_playbook_without_mistakes(seawall: Seawall) -> None:
    seawall("init").done()
    assert sorted(path.name for path in seawall.here.iterdir()) == [
        ".seawall",
        "playbook.drill.scenario.yaml",
        "playbook.yaml",
        "seawall.example.toml",
    ]
    assert seawall("check", "playbook.yaml").done().out == "playbook.yaml: no mistakes found\n"


def test_what_init_writes_can_be_rehearsed_at_once(seawall: Seawall) -> None:
    seawall("init").done()
    assert seawall("test", ".").done().out.endswith("1 passed, 0 failed\n")
    assert "chain and state fit" in seawall("drill", "playbook.yaml").done().out


def test_init_makes_the_folder_and_the_database(seawall: Seawall) -> None:
    new = seawall.home / "new.db"
    seawall("--db", new, "init", "deep/folder").done()
    assert (seawall.here / "deep/folder/playbook.yaml").is_file()
    assert new.is_file()


def test_init_example_roster_is_one_once_its_marks_are_gone(seawall: Seawall) -> None:
    seawall("init").done()
    example = (seawall.here / "seawall.example.toml").read_text()
    kept = [line.removeprefix("# ") for line in example.split("#\n", 1)[1].splitlines()]
    seawall.write("seawall.toml", "\n".join(kept))
    seawall("open", "playbook.yaml", "summary=x", "--as", "anna").done()
    seawall("open", "playbook.yaml", "summary=x", "--as", "eve").refused("not_permitted")


def test_init_that_is_refused_makes_no_database(seawall: Seawall) -> None:
    seawall.write("playbook.yaml", "mine")
    seawall("--db", "other.db", "init").misused("nothing was written")
    assert [path.name for path in seawall.here.iterdir()] == ["playbook.yaml"]


def test_init_overwrites_nothing(seawall: Seawall) -> None:
    """One file that is there keeps all of them from being written."""
    mine = seawall.write("playbook.yaml", "mine")
    seawall("init").misused("is there already; nothing was written")
    assert mine.read_text() == "mine"
    assert list(seawall.here.iterdir()) == [mine]


def test_init_leaves_nothing_if_the_database_cannot_be_made(seawall: Seawall) -> None:
    """A failed start can be tried again, since nothing of it is left behind."""
    seawall("--db", seawall.home / "no/such/folder.db", "init", "new").refused("unavailable")
    assert not (seawall.here / "new" / "playbook.yaml").exists()


def test_init_in_a_file_is_wrong_usage(seawall: Seawall) -> None:
    seawall.write("file", "")
    seawall("init", "file").misused("is a file")


# --- check -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["backlash", "rumour", "tiny"])
def test_check_finds_no_mistakes_in_shipped_playbooks(seawall: Seawall, name: str) -> None:
    path = PLAYBOOKS / f"{name}.yaml"
    assert seawall("check", path).done().out == f"{path}: no mistakes found\n"
    assert seawall("check", path, "--json").done().data == []


@pytest.mark.parametrize(
    ("before", "after", "code", "says"),
    [
        ("to: reply, tell", "to: replyy, tell", "unknown_step_or_end", "did you mean 'reply'?"),
        ("title: Read", "titel: Read", "unknown_key", "did you mean 'title'?"),
        ("type: bool", "type: boolean", "bad_value", "did you mean 'bool'?"),
        ("roles:", "roles: [", "yaml", "this is not YAML"),
        ("due: 15m", "due: 15minutes", "bad_value", "write one like 90s"),
        ("'!serious'", "'!serius'", "bad_expression", "did you mean 'serious'?"),
        ("id: reply", "id: listen", "duplicate_id", "is on line 25 too"),
        ("seawall: 1", "", "missing_key", "`seawall` is missing"),
        ("Amsterdam", "Amsterdamm", "bad_value", "is no time zone"),
        ("owner: lead", "owner: laed", "unknown_role", "did you mean 'lead'?"),
        ("    owner: lead", "\towner: lead", "yaml", "indent with spaces"),
        ("Learn from it", '"\\e[31mred"', "bad_value", "control characters"),
    ],
    ids=lambda value: value if "_" in value or value.isalpha() else "",
)
def test_check_says_what_is_wrong_and_where(
    seawall: Seawall, before: str, after: str, code: str, says: str
) -> None:
    """A mistake is shown with its place, its code, and what would be right; the exit code is 2."""
    seawall.write("mine.yaml", tiny(before, after))
    ran = seawall("check", "mine.yaml")
    assert (ran.code, ran.err) == (2, "")
    assert f"error[{code}]" in ran.out
    assert says in ran.out
    *_, verdict, more = ran.out.splitlines()
    assert "error" in verdict
    assert more.startswith("To learn more: seawall check --explain ")
    as_json = seawall("check", "mine.yaml", "--json")
    assert as_json.code == 2
    problem = next(problem for problem in as_json.data if problem["code"] == code)
    assert says in f"{problem['message']}; {problem['help']}"
    place = f"mine.yaml:{problem['line']}:{problem['column']}: error[{code}]"
    assert (problem["file"], problem["severity"]) == ("mine.yaml", "error")
    assert place in ran.out


@pytest.mark.parametrize("data", [b"", b"\x80\xff\x00", b"- 1", b"a: &x [*x]", b"{" * 5000])
def test_check_of_what_is_no_playbook(seawall: Seawall, data: bytes) -> None:
    (seawall.here / "mine.yaml").write_bytes(data)
    ran = seawall("check", "mine.yaml")
    assert (ran.code, ran.err) == (2, "")
    assert "error[" in ran.out


def test_check_of_a_file_that_cannot_be_read(seawall: Seawall) -> None:
    for name, says in (("none.yaml", "there is no file none.yaml"), (".", "there is no *.yaml")):
        ran = seawall("check", name)
        assert ran.code == 2
        assert says in ran.out + ran.err


def test_check_of_several_files_shows_each(seawall: Seawall) -> None:
    good, bad = seawall.write("good.yaml", LATE), seawall.write("bad.yaml", "")
    ran = seawall("check", good, bad)
    assert ran.code == 2
    assert f"{good}: no mistakes found" in ran.out
    assert f"{bad}: 1 error" in ran.out


@pytest.mark.parametrize("words", [("open", "bad.yaml"), ("graph", "bad.yaml")])
def test_other_commands_name_the_mistakes_of_a_playbook(
    seawall: Seawall, words: tuple[str, str]
) -> None:
    seawall.write("bad.yaml", tiny("owner: lead", "owner: laed"))
    assert "bad.yaml:51:12: error[unknown_role]" in seawall(*words).misused("laed").err


# --- test --------------------------------------------------------------------------------------


def test_test_runs_scenarios(seawall: Seawall) -> None:
    path = PLAYBOOKS / "tiny.drill.scenario.yaml"
    assert seawall("test", path).done().out == f"ok      {path}\n1 passed, 0 failed\n"
    assert seawall("test", path, "--json").done().data == [
        {"file": str(path), "ok": True, "problems": []}
    ]


def test_test_says_what_was_not_as_expected(seawall: Seawall) -> None:
    """A scenario that fails is named with the line of what was expected; the exit code is 1."""
    seawall.write("tiny.yaml", tiny())
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    seawall.write("tiny.joke.scenario.yaml", text)
    seawall.write("tiny.wrong.scenario.yaml", text.replace("ignored", "answered"))
    ran = seawall("test", ".")
    assert ran.code == 1
    assert ran.out.startswith("ok      tiny.joke.scenario.yaml\nFAILED  tiny.wrong.scenario.yaml\n")
    assert ran.out.endswith("1 passed, 1 failed\n")
    as_json = seawall("test", ".", "--json")
    assert as_json.code == 1
    assert [result["ok"] for result in as_json.data] == [True, False]
    assert "tiny.wrong.scenario.yaml:" in as_json.data[1]["problems"][0]


def test_test_of_a_playbook_runs_the_scenarios_that_name_it(seawall: Seawall) -> None:
    """Whatever those are called, but none of another playbook beside it."""
    seawall.write("tiny.yaml", tiny())
    seawall.write("other.yaml", tiny("id: tiny", "id: other"))
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    line = "playbook: tiny.yaml"
    assert line in text
    seawall.write("a.scenario.yaml", text)
    seawall.write("b.scenario.yaml", text.replace(line, 'playbook: "tiny.yaml"  # mine'))
    seawall.write("c.scenario.yaml", text.replace(line, "playbook: other.yaml"))
    assert seawall("test", "tiny.yaml").done().out == (
        "ok      a.scenario.yaml\nok      b.scenario.yaml\n2 passed, 0 failed\n"
    )


def test_test_of_a_shipped_playbook_is_by_its_name(seawall: Seawall) -> None:
    shown = seawall("test", "tiny").done().out
    of_tiny = list(PLAYBOOKS.glob("tiny.*.scenario.yaml"))
    assert all(f"ok      {path}\n" in shown for path in of_tiny)
    assert shown.endswith(f"\n{len(of_tiny)} passed, 0 failed\n")
    seawall("test", "tinny").refused("unknown_playbook")


def test_test_of_a_playbook_without_scenarios_says_how_to_write_one(seawall: Seawall) -> None:
    seawall.write("mine.yaml", tiny())
    misused = seawall("test", "mine.yaml").misused("no scenario beside mine.yaml says `playbook:")
    assert "write one, such as mine.first.scenario.yaml" in misused.err


def test_test_shows_mistakes_with_their_line_a_caret_and_what_is_right(seawall: Seawall) -> None:
    """Those of a scenario, and those of its playbook, as `check` does."""
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    seawall.write("tiny.yaml", tiny())
    seawall.write("odd.scenario.yaml", text.replace("script:", "scripts:"))
    ran = seawall("test", "odd.scenario.yaml")
    line = text.splitlines().index("script:") + 1
    gutter = " " * len(str(line))
    assert ran.code == 2
    assert ran.out == (
        "FAILED  odd.scenario.yaml\n"
        f"odd.scenario.yaml:{line}:1: error[unknown_key]: there is no key `scripts` here\n"
        f" {line} | scripts:\n {gutter} | ^\n  help: did you mean 'script'?\n"
        "0 passed, 1 failed\n"
    )
    seawall.write("odd.scenario.yaml", text)
    seawall.write("tiny.yaml", tiny("owner: lead", "owner: laed"))
    ran = seawall("test", "odd.scenario.yaml")
    assert ran.code == 2
    assert "tiny.yaml:51:12: error[unknown_role]" in ran.out
    assert " 51 |     owner: laed\n    |            ^\n  help: " in ran.out


def test_test_takes_a_scenario_by_any_name(seawall: Seawall) -> None:
    text = (PLAYBOOKS / "tiny.joke.scenario.yaml").read_text(encoding="utf-8")
    seawall.write("tiny.yaml", tiny())
    seawall.write("rehearsal.yml", text)
    assert seawall("test", "rehearsal.yml").done().out.startswith("ok      rehearsal.yml\n")


def test_test_touches_no_database(seawall: Seawall) -> None:
    seawall("test", PLAYBOOKS / "tiny.joke.scenario.yaml", SEAWALL_DB="/no/such/folder.db").done()


def test_test_of_a_folder_without_scenarios_is_wrong_usage(seawall: Seawall) -> None:
    seawall("test", ".").misused("there is no *.scenario.yaml in .")


# --- graph, schema, playbooks ------------------------------------------------------------------


def test_graph_of_a_playbook_draws_every_way(seawall: Seawall) -> None:
    shown = seawall("graph", "tiny").done().out
    assert shown.startswith("flowchart TD\n")
    for arrow in ('listen -->|"!serious"| ignored', 'listen -.->|"timeout"| reply'):
        assert arrow in shown
    assert " active\n" not in shown, "nothing is marked while there is no incident"


def test_graph_of_a_playbook_opens_no_database(seawall: Seawall) -> None:
    seawall("graph", "backlash", SEAWALL_DB="/no/such/folder.db").done()


def test_graph_of_a_playbook_as_dot(seawall: Seawall) -> None:
    playbook = seawall.write("mine.yaml", LATE)
    shown = seawall("graph", playbook, "--format", "dot").done().out
    assert shown.startswith("digraph ")
    assert '"look" -> "report"' in shown


@pytest.mark.parametrize("number", ["1", "#1"])
def test_graph_of_an_incident_marks_where_it_stands(seawall: Seawall, number: str) -> None:
    seawall.open_tiny()
    assert "class listen active" in seawall("graph", number).done().out
    seawall("advance", "1", "serious=yes").done()
    shown = seawall("graph", number).done().out
    assert "class reply active" in shown
    assert "class listen active" not in shown
    as_dot = seawall("graph", number, "--format", "dot").done().out.splitlines()
    marked = [line for line in as_dot if "fillcolor" in line]
    assert len(marked) == 1
    assert "Answer like a person" in marked[0]


def test_graph_overview_leaves_conditions_and_timeouts_out(seawall: Seawall) -> None:
    """The overview has every step's title, and fewer arrows, none of them with a condition."""
    whole = seawall("graph", "backlash").done().out
    overview = seawall("graph", "backlash", "--overview").done().out
    titles = set(re.findall(r'^    \w+\[+"(?:<b>)?(.*?)(?:</b>)?(?:<br/>|")', whole, re.MULTILINE))
    assert len(titles) > 25
    assert [title for title in titles if title not in overview] == []
    assert overview.count("->") < whole.count("->")
    assert "severity ==" not in overview
    assert "timeout" not in overview


def test_graph_in_another_language(seawall: Seawall) -> None:
    playbook = seawall.write("mine.yaml", LATE)
    assert '"<b>Kijk</b><br/>Webcare"' in seawall("--lang", "nl", "graph", playbook).done().out


def test_graph_of_what_is_not_there(seawall: Seawall) -> None:
    seawall("graph", "nosuch").refused("unknown_playbook")
    seawall("graph", "999").refused("unknown_incident")
    seawall("graph", "none.yaml").misused("there is no file none.yaml")


def test_playbooks_lists_registered_and_shipped(seawall: Seawall) -> None:
    assert seawall("playbooks", "--json").done().data == {
        "registered": [],
        "shipped": SHIPPED,
    }
    seawall.open_tiny()
    after = seawall("playbooks", "--json").done().data
    assert [info["id"] for info in after["registered"]] == ["tiny"]
    assert after["shipped"] == [name for name in SHIPPED if name != "tiny"]
    assert "comes with Seawall" in seawall("playbooks").done().out


def test_a_teams_own_playbook_is_not_replaced_by_a_shipped_one(seawall: Seawall) -> None:
    """A bare name means what the database has by it already."""
    mine = seawall.write("tiny.yaml", tiny("A complaint comes in", "Our own"))
    seawall("open", mine, "summary=x").done()
    os.remove(mine)
    again = seawall("open", "tiny", "summary=y", "--json").done().data
    assert again["incident"]["title"] == "Our own"


def test_catalogue_is_where_the_tests_think(seawall: Seawall) -> None:
    """The shipped playbooks of this checkout are the ones that the command offers."""
    assert {"backlash", "rumour", "tiny"} < set(SHIPPED)
    assert seawall("playbooks", "--json").data["shipped"] == SHIPPED
