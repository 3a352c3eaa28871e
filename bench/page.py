"""The tables of docs/performance.md, made from the figures that are kept."""

from __future__ import annotations

import re
from pathlib import Path

from bench.figures import Figures, load, markdown

PAGE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"

SECTIONS: dict[str, tuple[str, ...]] = {
    "sqlite": ("durable_full", "durable_normal"),
    "bounds": ("bounds",),
    "postgres": ("durable_postgres",),
    "batch": ("batch",),
    "history": ("history",),
    "threads": ("threads",),
    "processes": ("processes",),
    "writers": ("writers",),
    "timers": ("timers",),
    "pages": ("page",),
    "verify": ("verify",),
    "memory": ("memory",),
    "startup": ("startup",),
    "check": ("check",),
    "peers": ("peers",),
}
"""Which figures stand in which part of the page, by how their ids begin."""


def page(text: str, figures: Figures | None = None) -> str:
    """The page with its tables made anew from the figures."""
    kept = load() if figures is None else figures
    text = filled(text, "machine", machine(kept))
    text = filled(text, "targets", targets(kept))
    for name, begins in SECTIONS.items():
        chosen = [one for id, one in kept.figures.items() if id.startswith(begins)]
        text = filled(text, name, markdown(chosen) if chosen else "Not measured yet.")
    return text


def machine(kept: Figures) -> str:
    """What the figures were taken on."""
    rows = [f"| {name.replace('_', ' ')} | {value} |" for name, value in kept.machine.items()]
    return "\n".join(["| | |", "|---|---|", *rows])


def targets(kept: Figures) -> str:
    """How many of the targets are reached, and which are not."""
    judged = [one for one in kept.figures.values() if one.reached is not None]
    missed = [f"* {one.what}, against {one.against}" for one in judged if not one.reached]
    said = f"{len(judged) - len(missed)} of {len(judged)} targets were reached."
    if kept.quick:
        said += " These figures come from a quick run, with small sizes."
    return "\n".join([said, *(["", "Not reached:", "", *missed] if missed else [])])


def filled(text: str, name: str, part: str) -> str:
    """A page with what stands between its marks of that name made anew."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    between = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    made, times = between.subn(lambda _: f"{begin}\n{part}\n{end}", text)
    if times != 1:
        raise ValueError(f"the page has the mark {name!r} {times} times, and should have it once")
    return made


def write() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
