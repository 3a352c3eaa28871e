"""The pages about one feature each, and the one from the ten steps to a playbook, are true.

Marks that readers do not see stand above a block, one a line: `<!-- from: examples/tracks.yaml -->`
says of which file it is an excerpt, word for word; `<!-- copy: ../playbooks/backlash.yaml -->` that
the reader copies that file first; `file`, `edit` and `exit` are those of the tutorial. Every page
begins in a fresh folder that holds the examples.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from msgspec import Struct

from seawall import catalogue, scenarios
from seawall.language.compiler import compile_text

from .test_pages import Block, Reader, _commands, _plain

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"
FEATURES = (
    "tracks",
    "items",
    "calls",
    "repeats",
    "approvals",
    "signals",
    "people",
    "clocks",
    "measures",
)
PAGES = (*FEATURES, "ten-steps")
HUBS = (ROOT / "README.md", DOCS / "language.md", DOCS / "playbooks.md")
PLAYBOOKS = sorted(path for path in EXAMPLES.glob("*.yaml") if not catalogue.is_scenario(path))
SCENARIOS = sorted(EXAMPLES.glob("*.scenario.yaml"))

_FENCE = re.compile(
    r"(?P<marks>(?:^<!-- [^\n]* -->\n)*)^```(?P<kind>\w+)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_MARK = re.compile(r"^<!-- (?P<word>\w+):? (?P<rest>.*) -->$", re.MULTILINE)


def pieces(page: str) -> Iterator[Block]:
    """The fenced blocks of a page with every mark above them."""
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    for found in _FENCE.finditer(text):
        yield Block(
            kind=found["kind"],
            text=found["text"],
            line=text.count("\n", 0, found.start("kind")) + 1,
            marks=tuple((m["word"], m["rest"]) for m in _MARK.finditer(found["marks"])),
        )


# --- excerpts ----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_piece_of_a_playbook_is_word_for_word_from_a_file_that_is_rehearsed(
    page: str,
) -> None:
    for block in pieces(page):
        if block.kind != "yaml":
            continue
        named = dict(block.marks).get("from")
        assert named is not None, f"{page}.md:{block.line}: no `from` above this block"
        lines = (DOCS / named).read_text(encoding="utf-8")
        assert f"\n{block.text}" in f"\n{lines}", f"{page}.md:{block.line} is not in {named}"


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.name)
def test_every_example_is_without_a_mistake(path: Path) -> None:
    compiled = compile_text(path.name, path.read_bytes(), catalogue.beside(path))
    assert [problem.located(path.name) for problem in compiled.warnings] == []


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
def test_every_rehearsal_of_an_example_comes_out_as_it_says(path: Path) -> None:
    problems = scenarios.run(scenarios.load(path)).problems
    assert [problem.located(path.name) for problem in problems] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_an_example_and_a_rehearsal(page: str) -> None:
    name = "own" if page == "ten-steps" else page
    assert (EXAMPLES / f"{name}.yaml").is_file()
    assert list(EXAMPLES.glob(f"{name}.*.scenario.yaml"))


# --- what is typed -----------------------------------------------------------------------------


class Typed(Struct, frozen=True):
    """A command of a console block, what the page shows below it, and how it should end."""

    command: str
    shown: str
    code: int


def typed(block: Block) -> list[Typed]:
    """The commands of a block. All but the last end well; `exit` says how the last one does."""
    ends = int(dict(block.marks).get("exit", "0"))
    found = list(_commands(block.text))
    codes = [0] * (len(found) - 1) + [ends]
    return [Typed(c, shown, code) for (c, shown), code in zip(found, codes, strict=True)]


class Visitor(Reader):
    """Somebody who copies the examples into a folder of their own and does what a page says."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        shutil.copytree(EXAMPLES, folder, dirs_exist_ok=True)

    def prepare(self, block: Block) -> None:
        """Copy, save and change files as the marks say."""
        for word, rest in block.marks:
            if word == "copy":
                shutil.copy(DOCS / rest, self.folder)
            elif word == "edit":
                self._edit(rest)
            elif word == "file":
                (self.folder / rest).write_text(block.text, encoding="utf-8")

    def type(self, command: str) -> tuple[int, str]:
        """How a command ends, and what it says."""
        words = shlex.split(command)
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            self.environment[name] = value
            return 0, ""
        assert words[0] == "seawall", command
        return self._run(words[1:])


def shows(page: list[str], real: list[str]) -> bool:
    """Whether these lines are those, in order; `…` on a line of its own stands for any lines."""
    runs = [list(run) for gap, run in groupby(page, lambda line: line == "…") if not gap]
    if not page or page[0] != "…":
        first = runs.pop(0) if runs else []
        if real[: len(first)] != first:
            return False
        real = real[len(first) :]
    if page and page[-1] != "…" and runs:
        last = runs.pop()
        if real[-len(last) :] != last:
            return False
        real = real[: -len(last)]
    for run in runs:
        starts = (i for i in range(len(real)) if real[i : i + len(run)] == run)
        start = next(starts, None)
        if start is None:
            return False
        real = real[start + len(run) :]
    return "…" in page or not real


@pytest.mark.parametrize("page", PAGES)
def test_every_command_says_what_the_page_shows(page: str, tmp_path: Path) -> None:
    visitor = Visitor(tmp_path)
    for block in pieces(page):
        visitor.prepare(block)
        if block.kind == "console":
            for one in typed(block):
                code, said = visitor.type(one.command)
                where = f"{page}.md:{block.line}: {one.command}\n{said}"
                assert code == one.code, where
                assert shows(_plain(one.shown), _plain(said)), where


@pytest.mark.parametrize(
    ("page", "same"),
    [
        ("a b c", True),
        ("a … c", True),
        ("… c", True),
        ("a …", True),
        ("… b …", True),
        ("a b", False),
        ("b c", False),
        ("a … b", False),
        ("… c b …", False),
        ("a … c c", False),
        ("", False),
    ],
)
def test_left_out_lines_are_the_only_ones_that_may_be_missing(page: str, same: bool) -> None:
    assert shows(page.split(), ["a", "b", "c"]) is same


# --- links -------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_every_page_can_be_found_from_where_readers_begin(page: str) -> None:
    link = re.compile(rf"\]\((?:docs/)?{page}\.md(?:#[\w-]+)?\)")
    assert any(link.search(hub.read_text(encoding="utf-8")) for hub in HUBS)
