"""What editors and commits are given: schemas beside playbooks, the line to them, and hooks."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from seawall.language.source import read
from seawall_cli import main
from tests.cli.helpers import EXAMPLES, PLAYBOOKS, Seawall

ROOT = Path(__file__).parents[2]
HOOKS = {
    hook["id"]: hook for hook in read("hooks", (ROOT / ".pre-commit-hooks.yaml").read_bytes()).data
}
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def schema_of(file: Path) -> dict[str, Any]:
    """The schema that the first line of a file leads an editor to."""
    found = MODELINE.match(file.read_text(encoding="utf-8"))
    assert found is not None
    made: dict[str, Any] = json.loads((file.parent / found[1]).read_text(encoding="utf-8"))
    return made


def offered(schema: dict[str, Any], kind: str) -> set[str]:
    """The names that are offered for a kind of text."""
    return {name for form in schema["definitions"][kind]["anyOf"] for name in form.get("enum", ())}


# --- init --------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", [".", "deep/folder"])
def test_init_leads_editors_to_schemas_with_the_starter_s_names(
    seawall: Seawall, folder: str
) -> None:
    out = seawall("init", folder).done().out
    here = seawall.here / folder
    playbook = schema_of(here / "playbook.yaml")
    scenario = schema_of(here / "playbook.drill.scenario.yaml")
    assert offered(playbook, "target") == {
        "listen",
        "reply",
        "close",
        "answered",
        "ignored",
        "done",
    }
    assert {"listen", "reply", "close"} <= offered(scenario, "task")
    for file in (".seawall/playbook.schema.json", ".seawall/playbook.scenario.schema.json"):
        assert str(Path(folder) / file) in out
    assert "leads editors to these schemas" in out


def test_the_starter_is_without_a_warning_and_its_scenario_runs(seawall: Seawall) -> None:
    seawall("init").done()
    assert seawall("check", "playbook.yaml").done().out == "playbook.yaml: no mistakes found\n"
    assert seawall("test", ".").done().out.endswith("1 passed, 0 failed\n")


def test_init_spares_a_schema_that_is_there(seawall: Seawall) -> None:
    (seawall.here / ".seawall").mkdir()
    mine = seawall.write(".seawall/playbook.schema.json", "mine")
    seawall("init").misused("is there already; nothing was written")
    assert mine.read_text() == "mine"
    assert not (seawall.here / "playbook.yaml").exists()


# --- schema ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ((), "steps"), (("playbook",), "steps"), (("scenario",), "script"),
        (("--scenario",), "script"), (("scenario", "--scenario"), "script"),
    ],
)  # fmt: skip
def test_schema_prints_one_of_the_two(seawall: Seawall, words: tuple[str, ...], key: str) -> None:
    schema = seawall("schema", *words).done().data
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert key in schema["properties"]


def test_schema_for_a_playbook_offers_its_names(seawall: Seawall) -> None:
    """A file, or one that comes with Seawall; titles in the language that is asked for."""
    file = PLAYBOOKS / "rumour.yaml"
    for named in (str(file), "rumour"):
        schema = seawall("schema", "--for", named).done().data
        assert {"verify", "hold", "resolved", "done"} <= offered(schema, "target")
        assert offered(schema, "calendar") == {"office"}
    scenario = seawall("schema", "scenario", "--for", file).done().data
    assert "advance verify" in offered(scenario, "command")
    dutch = seawall("schema", "--for", file, "--lang", "nl").done().data
    assert dutch["title"] == "Playbook: Er gaat een gerucht"


def test_schema_for_a_playbook_with_mistakes_is_made_all_the_same(seawall: Seawall) -> None:
    text = (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8")
    seawall.write("half.yaml", text.partition("  - id: close")[0] + "  - id: so_far\n    owner:\n")
    assert seawall("check", "half.yaml").code == 2
    schema = seawall("schema", "--for", "half.yaml").done().data
    assert {"listen", "reply", "so_far"} <= offered(schema, "step")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("steps: [", "this is not YAML"),
        ("a: 1\na: 2\n", "stands here twice"),
        ("", "empty"),
        (None, "there is no file mine.yaml"),
    ],
)
def test_schema_for_what_is_not_yaml_says_so_in_one_sentence(
    seawall: Seawall, text: str | None, says: str
) -> None:
    if text is not None:
        seawall.write("mine.yaml", text)
    ran = seawall("schema", "--for", "mine.yaml").misused(says)
    assert len(ran.err.splitlines()) == 1


def test_schema_for_what_is_no_playbook_is_refused(seawall: Seawall) -> None:
    seawall("schema", "--for", "rumuor").refused("unknown_playbook")
    seawall("schema", "--for", PLAYBOOKS / "tiny.drill.scenario.yaml").misused("is a scenario")


def test_schema_write_refreshes_what_the_editor_reads(seawall: Seawall) -> None:
    seawall("init").done()
    file = seawall.here / "playbook.yaml"
    file.write_text(file.read_text().replace("id: close", "id: wind_up"))
    assert "wind_up" not in offered(schema_of(file), "target")
    out = seawall("schema", "--for", "playbook.yaml", "--write").done().out
    assert out.splitlines() == [
        "wrote .seawall/playbook.schema.json",
        "wrote .seawall/playbook.scenario.schema.json",
    ]
    assert "wind_up" in offered(schema_of(file), "target")
    assert "wind_up" in offered(schema_of(seawall.here / "playbook.drill.scenario.yaml"), "task")


def test_schema_write_says_which_line_is_missing(seawall: Seawall) -> None:
    """It writes no line into a file of somebody else's; with the line it says no more of it."""
    text = (PLAYBOOKS / "tiny.yaml").read_text(encoding="utf-8")
    file = seawall.write("mine.yaml", text)
    said = seawall("schema", "--for", "mine.yaml", "--write").done().out.splitlines()[-1]
    line = "# yaml-language-server: $schema=.seawall/mine.schema.json"
    assert said == f"write this as the first line of mine.yaml: {line}"
    assert file.read_text() == text
    file.write_text(f"{line}\n{text}")
    assert line not in seawall("schema", "--for", "mine.yaml", "--write").done().out
    assert "verify" not in json.dumps(schema_of(file))
    assert seawall("check", "mine.yaml").done().out == "mine.yaml: no mistakes found\n"


def test_a_name_with_spaces_gets_an_address_without(seawall: Seawall) -> None:
    """Editors read the address up to the first space."""
    file = seawall.write("our plan.yaml", "seawall: 1\n")
    said = seawall("schema", "--for", "our plan.yaml", "--write").done().out
    line = said.splitlines()[-1].partition(": ")[2]
    file.write_text(f"{line}\nseawall: 1\n")
    assert "steps" in schema_of(file)["properties"]


@pytest.mark.parametrize("words", [("--write",), ("--for", "tiny", "--write")])
def test_schema_write_needs_a_file_of_one_s_own(seawall: Seawall, words: tuple[str, ...]) -> None:
    seawall("schema", *words).misused("--write needs --for FILE")
    assert list(seawall.here.iterdir()) == []


def test_schema_write_where_nothing_can_be_written(seawall: Seawall) -> None:
    seawall.write(".seawall", "a file in the way")
    seawall.write("mine.yaml", "seawall: 1\n")
    seawall("schema", "--for", "mine.yaml", "--write").misused("cannot be written to")


# --- hooks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["seawall-check", "seawall-test"])
def test_a_hook_runs_a_command_that_there_is(name: str) -> None:
    hook = HOOKS[name]
    program, command = hook["entry"].split()
    assert program == "seawall"
    assert command in main.COMMANDS
    assert hook["language"] == "python"


@pytest.mark.parametrize(
    ("file", "taken"),
    [
        ("playbooks/backlash.yaml", True),
        ("playbooks/nl/onrust.yml", True),
        ("crisis/playbooks/tiny.yaml", True),
        ("playbook.yaml", True),
        ("crisis/playbook.yml", True),
        ("anywhere/tiny.drill.scenario.yaml", True),
        ("docker-compose.yaml", False),
        (".github/workflows/ci.yml", False),
        ("my_playbook.yaml", False),
        ("playbooks/.seawall/tiny.schema.json", False),
        ("playbooks/README.md", False),
    ],
)
def test_the_hooks_run_for_playbooks_and_scenarios(file: str, taken: bool) -> None:
    for hook in HOOKS.values():
        assert (re.search(hook["files"], file) is not None) is taken


def test_what_the_hooks_run_passes_for_good_files_and_fails_for_bad_ones(seawall: Seawall) -> None:
    """As the hooks call them: check with the files, test with the folder."""
    (seawall.here / "playbooks").mkdir()
    for name in ("signals.yaml", "signals.wait.scenario.yaml"):
        seawall.write(f"playbooks/{name}", (EXAMPLES / name).read_text(encoding="utf-8"))
    check = HOOKS["seawall-check"]["entry"].split()[1:]
    test = [*HOOKS["seawall-test"]["entry"].split()[1:], *HOOKS["seawall-test"]["args"]]
    files = ["playbooks/signals.yaml", "playbooks/signals.wait.scenario.yaml"]
    seawall(*check, *files).done()
    seawall(*test).done()
    seawall.write("playbooks/signals.yaml", "seawall: 1\n")
    assert seawall(*check, *files).code == 2
    assert seawall(*test).code == 2
