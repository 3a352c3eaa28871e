"""The pages are true: what they show is run, and what they list is all there is.

Two marks, invisible to readers, stand in the tutorial's source: `<!-- file NAME -->` before a block
that the reader saves, `<!-- edit NAME: "old" -> "new" -->` for a change made by hand. A console
block ends well unless `<!-- exit N -->` before it says what its last command ends with.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from msgspec import Struct

from seawall import scenarios
from seawall.errors import SeawallError
from seawall.language import document, reading, scenario
from seawall.language.compiler import compile_text
from seawall.language.forms import Form
from seawall.language.source import read
from seawall.machine import entries
from seawall.machine.expressions import CONTEXT
from seawall.machine.facts import TYPES
from seawall.roster import parse
from tests.language.codes_in_sources import codes_in_sources

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
LANGUAGE = (DOCS / "language.md").read_text(encoding="utf-8")
SEAWALL = Path(sys.executable).with_name("seawall")

_FENCE = re.compile(
    r"(?P<marks>(?:^<!-- [^\n]* -->\n)*)^```(?P<kind>\w+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_MARK = re.compile(r"^<!-- (?P<word>file|edit|exit) (?P<rest>.*) -->$", re.MULTILINE)
_KEYS = re.compile(r"^<!-- keys: (?P<model>\w+) -->\n(?P<table>(?:^\|.*\n)+)", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<to>[^)\s]+)\)")
_EDIT = re.compile(r'(?P<file>\S+): "(?P<old>.*)" -> "(?P<new>.*)"')


class Block(Struct, frozen=True):
    """A fenced block: its language, its text, its line, and the marks before it."""

    kind: str
    text: str
    line: int
    marks: tuple[tuple[str, str], ...]


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            kind=found["kind"],
            text=found["text"],
            line=text.count("\n", 0, found.start("kind")) + 1,
            marks=tuple((m["word"], m["rest"]) for m in _MARK.finditer(found["marks"])),
        )
        for found in _FENCE.finditer(text)
    ]


def yaml_blocks(beginning: str) -> list[ParameterSet]:
    """The blocks of YAML that begin so, remarks aside."""
    found = ((page, block) for page in PAGES for block in blocks(page) if block.kind == "yaml")
    return [
        pytest.param(page, block, id=f"{page.stem}-{block.line}")
        for page, block in found
        if re.sub(r"\A(?:#.*\n)+", "", block.text).startswith(beginning)
    ]


# --- playbooks and scenarios -------------------------------------------------------------------


@pytest.mark.parametrize(("page", "block"), yaml_blocks("seawall: 1"))
def test_every_whole_playbook_of_the_pages_has_no_mistakes(page: Path, block: Block) -> None:
    compiled = compile_text(page.name, block.text)
    assert [problem.located(page.name) for problem in compiled.warnings] == []


@pytest.mark.parametrize(("page", "block"), yaml_blocks("scenario:"))
def test_every_scenario_of_the_pages_ends_as_expected(
    page: Path, block: Block, tmp_path: Path
) -> None:
    """It runs on the shipped playbook it names, else on the last one that its page showed."""
    named = re.search(r"^playbook: (\S+)", block.text, re.MULTILINE)
    assert named is not None
    before = [b.text for b in blocks(page) if b.line < block.line and b.text.startswith("seawall:")]
    shipped = ROOT / "playbooks" / named[1]
    text = shipped.read_text(encoding="utf-8") if shipped.is_file() else before[-1]
    (tmp_path / named[1]).write_text(text, encoding="utf-8")
    file = tmp_path / "page.scenario.yaml"
    file.write_text(block.text, encoding="utf-8")
    outcome = scenarios.run(scenarios.load(file))
    assert [problem.located(page.name) for problem in outcome.problems] == []


def test_every_other_piece_of_yaml_reads_as_such() -> None:
    for page in PAGES:
        for block in blocks(page):
            if block.kind == "yaml":
                assert read(f"{page.name}:{block.line}", block.text).data


def test_every_roster_of_the_pages_is_one() -> None:
    rosters = [b.text for page in PAGES for b in blocks(page) if b.kind == "toml"]
    assert rosters
    for text in rosters:
        assert parse(tomllib.loads(text)).people


# --- the tutorial ------------------------------------------------------------------------------


class Reader:
    """Somebody who does what the tutorial says, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "HOME": str(folder),
            "PATH": os.environ.get("PATH", ""),
            "LANG": "C.UTF-8",
            "PYTHONIOENCODING": "utf-8",
            "SEAWALL_LANG": "en",
            "SEAWALL_DB": "reader.db",
            "SEAWALL_USER": "reader",
        }

    def follow(self, block: Block) -> None:
        """Save the file, or make the change and type the commands."""
        for word, rest in block.marks:
            if word == "edit":
                self._edit(rest)
            elif word == "file":
                (self.folder / rest).write_text(block.text, encoding="utf-8")
        if block.kind == "console":
            self._type(block)

    def _edit(self, change: str) -> None:
        found = _EDIT.fullmatch(change)
        assert found is not None, change
        file = self.folder / found["file"]
        text = file.read_text(encoding="utf-8")
        assert text.count(found["old"]) == 1, change
        file.write_text(text.replace(found["old"], found["new"]), encoding="utf-8")

    def _type(self, block: Block) -> None:
        wanted = int(dict(block.marks).get("exit", "0"))
        commands = list(_commands(block.text))
        for number, (command, shown) in enumerate(commands):
            words = shlex.split(command)
            where = f"tutorial.md:{block.line}: {command}"
            if words[0] == "export":
                name, _, value = words[1].partition("=")
                self.environment[name] = value
            elif words[0] == "sleep":
                time.sleep(float(words[1]))
            else:
                assert words[0] == "seawall", where
                code, said = self._run(words[1:])
                assert code == (wanted if number == len(commands) - 1 else 0), f"{where}\n{said}"
                assert_shown(shown, said, where)

    def _run(self, words: list[str]) -> tuple[int, str]:
        done = subprocess.run(
            [SEAWALL, *words],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block, with what is shown below it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


def assert_shown(shown: str, said: str, where: str) -> None:
    """What the page shows is what was said, but for moments; `…` stands for any lines."""
    pages, real = _plain(shown), _plain(said)
    if "…" in pages:
        cut = pages.index("…")
        rest = len(pages) - cut - 1
        assert pages[:cut] == real[:cut], where
        assert rest == 0 or pages[-rest:] == real[-rest:], where
    else:
        assert pages == real, where


def _plain(text: str) -> list[str]:
    """The lines without what differs from day to day: times, lengths, and columns made by them."""
    day = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d \w{3} )?"
    text = re.sub(rf"{day}\d\d:\d\d(?::\d\d)?(?: [A-Z]{{3,4}}\b)?", "TIME", text)
    text = re.sub(r"in (?:\d+[dhms] ?)+$", "WHEN", text, flags=re.MULTILINE)
    text = re.sub(r"(?:\d+[dhms] )+ago", "WHEN", text)
    text = re.sub(r"(?<=TIME), \d+s late", "", text)
    return [" ".join(line.split()) for line in text.strip().splitlines()]


def test_the_tutorial_does_what_it_says(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    for block in blocks(DOCS / "tutorial.md"):
        reader.follow(block)


# --- the reference -----------------------------------------------------------------------------

_HIDDEN = {"Needed": {"declare"}}
"""Keys that no author writes: the long form behind a short one. `Escalation` has no others."""


def models() -> dict[str, type[Form]]:
    """The models of playbooks and scenarios by name."""
    found: dict[str, type[Form]] = {}
    for module in (document, scenario):
        for name, value in vars(module).items():
            if isinstance(value, type) and issubclass(value, Form) and name[0] != "_":
                found[name] = value
    return {name: model for name, model in found.items() if name not in ("Form", "Escalation")}


def tables() -> dict[str, dict[str, list[str]]]:
    """Each table of keys of the reference: its model's name, and its rows by key."""
    found = {}
    for table in _KEYS.finditer(LANGUAGE):
        rows = [
            [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            for line in table["table"].splitlines()[2:]
        ]
        found[table["model"]] = {row[0].strip("`"): row for row in rows}
    return found


def test_every_model_of_the_language_has_its_table() -> None:
    assert set(tables()) == set(models())


@pytest.mark.parametrize("name", sorted(models()))
def test_a_table_names_exactly_the_keys_there_are(name: str) -> None:
    keys = reading.keys(models()[name]).keys() - _HIDDEN.get(name, set())
    assert set(tables()[name]) == keys


@pytest.mark.parametrize("name", sorted(models()))
def test_a_table_says_of_exactly_those_keys_that_are_needed_that_they_are(name: str) -> None:
    fields = reading.keys(models()[name]).items()
    needed = {key for key, field in fields if field.is_required()}
    rows = tables()[name].items()
    assert {key for key, row in rows if row[2].partition(",")[0] == "needed"} == needed


def test_every_type_variable_and_kind_of_entry_is_described() -> None:
    kinds = {body.__struct_config__.tag for body in entries.Body.__args__}
    missing = [name for name in (*TYPES, *CONTEXT, *kinds) if f"`{name}`" not in LANGUAGE]
    assert missing == []


def error_codes(error: type[SeawallError] = SeawallError) -> set[str]:
    return {error.code}.union(*(error_codes(kind) for kind in error.__subclasses__()))


def test_every_error_code_is_described_and_no_other() -> None:
    section = LANGUAGE.partition("## What a refused command says")[2].partition("\n## ")[0]
    first_cells = re.findall(r"^\| (`[^|]*`) \|", section, re.MULTILINE)
    assert {code for cell in first_cells for code in re.findall(r"`(\w+)`", cell)} == error_codes()


def test_every_problem_code_is_described_and_no_other() -> None:
    page = (DOCS / "problems.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^### (\w+)$", page, re.MULTILINE)) == codes_in_sources()


# --- links -------------------------------------------------------------------------------------


def anchors(page: Path) -> set[str]:
    """Where a link into a page can lead: its headings, as sites write them."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.S | re.M)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [ROOT / "README.md", *PAGES], ids=lambda page: page.name)
def test_every_local_link_leads_somewhere(page: Path) -> None:
    links = {found["to"] for found in _LINK.finditer(page.read_text(encoding="utf-8"))}
    broken = []
    for link in links:
        if re.match(r"\w+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []
