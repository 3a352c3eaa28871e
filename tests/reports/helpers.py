"""What the tests of reports share: incidents played by the documentation's own examples."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from seawall import Engine, Report, Roster, scenarios
from seawall.reports.model import Deadline

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
PLAYBOOKS = ROOT / "playbooks"

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
"""HTML elements that have no end tag."""


def played(scenario: str, url: str | Path, folder: Path = EXAMPLES) -> tuple[Engine, int]:
    """An engine with the incident that a scenario left behind, at the moment it ended.

    Whoever calls it closes the engine.
    """
    made: list[Callable[[], Engine]] = []

    def make(clock: scenarios.Clock, roster: Roster) -> Engine:
        made.append(lambda: Engine(url, clock=clock, roster=roster))
        return made[-1]()

    rehearsal = scenarios.load(folder / f"{scenario}.scenario.yaml")
    outcome = scenarios.run(rehearsal, make_engine=make)
    assert outcome.incident is not None
    return made[-1](), outcome.incident.number


def deadline(report: Report, task: str, visit: int = 1) -> Deadline:
    """The row of one visit."""
    (found,) = (d for d in report.deadlines if (d.task, d.visit) == (task, visit))
    return found


class Tree(HTMLParser):
    """Reads HTML, and fails where a tag is not closed or closed twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def parsed(page: str) -> Tree:
    """The page read whole, every tag closed."""
    tree = Tree()
    tree.feed(page)
    tree.close()
    assert tree.open == []
    return tree
