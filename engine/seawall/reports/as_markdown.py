"""A report as Markdown: GitHub's kind, which reads well as plain text too.

Whatever somebody wrote is text here, never markup: letters that mean something in Markdown or HTML
are escaped, line breaks are shown as a sign, and somebody's exact words stand in a fenced block
whose fence is longer than any in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import singledispatch

from seawall.harmless import harmless, one_line
from seawall.reports.chart import chart
from seawall.reports.model import Report
from seawall.reports.page import (
    Blank,
    Block,
    Cell,
    Code,
    Drawing,
    Inline,
    Items,
    Link,
    Para,
    Section,
    Strong,
    Table,
    Verbatim,
)
from seawall.reports.sections import page

_MEANS = re.compile(r"[\\`*\[\]|~#$]|(?<![^\W_])_|_(?![^\W_])")
"""Letters that mean something in Markdown: underscores only at the edge of a word."""
_MARKUP = re.compile(r"[<>]|&(?=#?\w+;)")
"""Letters that mean something in HTML, which Markdown lets through."""
_AS_HTML = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_ADDRESS = re.compile(r"https?://[\w\-.~:/?#@!$&'*+,;=%]+", re.IGNORECASE | re.ASCII)


def markdown(report: Report) -> str:
    """The report as one Markdown document."""
    made = page(report)
    lines = [f"# {escaped(made.title)}", ""]
    for section in made.sections:
        lines += [*_section(section)]
    return "\n".join(lines).rstrip() + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"{'#' * section.level} {escaped(section.heading)}"
    yield ""
    for block in section.blocks:
        yield from _written(block)
        yield ""


def escaped(text: str) -> str:
    """The text on one line, with nothing in it that means anything."""
    without_markup = _MARKUP.sub(lambda found: _AS_HTML[found[0]], one_line(text))
    return _MEANS.sub(r"\\\g<0>", without_markup)


def code(text: str) -> str:
    """The text as code; its fence is longer than any run of backticks in it."""
    shown = one_line(text).replace("|", "\\|")
    fence = "`" * (_longest_run(shown) + 1)
    pad = " " if shown[:1] in ("`", " ", "") or shown[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall(r"`+", text)), default=0)


@singledispatch
def _inline(part: Inline) -> str:
    return escaped(str(part))


@_inline.register
def _(part: Code) -> str:
    return code(part.text)


@_inline.register
def _(part: Strong) -> str:
    words = part.text.strip()
    return f"**{escaped(words)}**{' ' if part.text.endswith(' ') else ''}"


@_inline.register
def _(part: Link) -> str:
    return f"<{part.url}>" if _ADDRESS.fullmatch(part.url) else escaped(part.url)


def _cell(cell: Cell) -> str:
    parts = cell if isinstance(cell, tuple) else (cell,)
    return "".join(_inline(part) for part in parts)


def _line(parts: tuple[Inline, ...]) -> str:
    """Parts outside of a table, where code keeps its bars as they are."""
    return "".join(
        _inline(part).replace("\\|", "|") if isinstance(part, Code) else _inline(part)
        for part in parts
    )


@singledispatch
def _written(block: Block) -> Iterator[str]:
    raise TypeError(f"{type(block).__name__} cannot be written")


@_written.register
def _(block: Para) -> Iterator[str]:
    yield _line(block.parts)


@_written.register
def _(block: Items) -> Iterator[str]:
    for parts in block.lines:
        yield f"- {_line(parts)}"


@_written.register
def _(block: Table) -> Iterator[str]:
    yield _row([escaped(heading) for heading in block.headings])
    yield _row(["---"] * len(block.headings))
    for row in block.rows:
        yield _row([_cell(cell) for cell in row])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


@_written.register
def _(block: Verbatim) -> Iterator[str]:
    words = harmless(block.text)
    fence = "`" * max(3, _longest_run(words) + 1)
    yield f"{fence}text"
    yield words
    yield fence


@_written.register
def _(block: Drawing) -> Iterator[str]:
    drawn = chart(block.picture)
    fence = "`" * max(3, _longest_run(drawn) + 1)
    yield f"{fence}text"
    yield drawn
    yield fence


@_written.register
def _(block: Blank) -> Iterator[str]:
    yield f"*{escaped(block.hint)}*"
    yield ""
    yield "-"
