"""A report as one HTML file that needs nothing else: no script, no font, no picture from outside.

The page is a tree built with ElementTree, never text glued together, so whatever somebody wrote is
escaped by construction. A content security policy forbids what is not there anyway. Each text of
unknown direction is isolated, so a word in Arabic does not turn the words beside it round.
"""

from __future__ import annotations

import re
from functools import singledispatch
from xml.etree.ElementTree import Element, SubElement, tostring

from seawall.harmless import harmless, one_line
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
from seawall.reports.svg import svg

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What the page may load: nothing but the style that is in it."""

STYLE = """
:root { color-scheme: light; --ink: #1c2733; --dim: #5c6b7a; --line: #d5dde5; --bad: #b3261e;
  --good: #1d6b3a; --bar: #2f6f9f; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: #fff; margin: 2rem auto;
  max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: .6rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6.2rem; }
th { color: var(--dim); font-weight: 600; }
tr.bad td:last-child { color: var(--bad); font-weight: 600; }
tr.good td:last-child { color: var(--good); }
tr.dim td { color: var(--dim); }
code { font: .9em ui-monospace, monospace; background: #f1f4f7; padding: 0 .25em;
  overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f8fa; padding: .7rem 1rem;
  border-inline-start: 3px solid var(--bar); }
bdi, pre { unicode-bidi: isolate; }
.blank { min-height: 5rem; border: 1px dashed var(--dim); padding: .4rem .8rem; }
.blank p { color: var(--dim); margin: 0; }
.timeline { width: 100%; height: auto; min-width: 46rem; font: 12px system-ui, sans-serif; }
.timeline .name, .timeline .tick { fill: var(--dim); }
.timeline .group { font-weight: 600; fill: var(--ink); }
.grid { stroke: var(--line); }
.bar { fill: var(--bar); rx: 2; }
.bar.dropped { fill: #b4bec8; }
.bar.timeout { fill: #c77700; }
.bar.waived, .bar.spared { fill: #8296a8; }
.bar.past-due { fill: #d0342c; stroke: #7d120c; stroke-width: 1.5; }
.due { stroke: #111; stroke-width: 2; }
.due.before { stroke-width: 1; stroke-dasharray: 2 2; }
.signal { fill: #7a3fb0; }
.signal-line { stroke: #7a3fb0; }
.legend { color: var(--dim); font-size: .82rem; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; }
  tr, pre { break-inside: avoid; } }
"""
LEGEND = (
    "A bar is a visit of a step. Black marks are due times (dashed: as it was before), red is what "
    "came after one, amber was left by timeout, grey was dropped or left without its work, and "
    "diamonds are signals."
)


def html(report: Report) -> str:
    """The report as one HTML document."""
    made = page(report)
    root = Element("html", {"lang": "en"})
    head = SubElement(root, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": POLICY})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width"})
    SubElement(head, "meta", {"name": "referrer", "content": "no-referrer"})
    SubElement(head, "title").text = one_line(made.title)
    SubElement(head, "style").text = STYLE
    body = SubElement(root, "body")
    SubElement(body, "h1").text = one_line(made.title)
    for section in made.sections:
        _section(body, section)
    return f"<!doctype html>\n{tostring(root, encoding='unicode', method='html')}\n"


def _section(body: Element, section: Section) -> None:
    holder = SubElement(body, "section")
    SubElement(holder, f"h{section.level}").text = one_line(section.heading)
    for block in section.blocks:
        _write(block, holder)


# --- parts of a line -----------------------------------------------------------------------------


@singledispatch
def _inline(part: Inline, parent: Element) -> None:
    SubElement(parent, "bdi").text = one_line(str(part))


@_inline.register
def _(part: Code, parent: Element) -> None:
    SubElement(parent, "code").text = one_line(part.text)


@_inline.register
def _(part: Strong, parent: Element) -> None:
    SubElement(parent, "strong").text = one_line(part.text)


@_inline.register
def _(part: Link, parent: Element) -> None:
    if not re.match(r"https?://", part.url, re.IGNORECASE):
        _inline(str(part.url), parent)
        return
    link = SubElement(parent, "a", {"href": harmless(part.url), "rel": "noreferrer noopener"})
    link.text = one_line(part.url)


def _cell(cell: Cell, parent: Element) -> None:
    for part in cell if isinstance(cell, tuple) else (cell,):
        if part != "":
            _inline(part, parent)


# --- blocks --------------------------------------------------------------------------------------


@singledispatch
def _write(block: Block, parent: Element) -> None:
    raise TypeError(f"{type(block).__name__} cannot be written")


@_write.register
def _(block: Para, parent: Element) -> None:
    _cell(block.parts, SubElement(parent, "p"))


@_write.register
def _(block: Items, parent: Element) -> None:
    made = SubElement(parent, "ul")
    for parts in block.lines:
        _cell(parts, SubElement(made, "li"))


@_write.register
def _(block: Table, parent: Element) -> None:
    table = SubElement(SubElement(parent, "div", {"class": "scroll"}), "table")
    if any(block.headings):
        head = SubElement(SubElement(table, "thead"), "tr")
        for heading in block.headings:
            SubElement(head, "th", {"scope": "col"}).text = one_line(heading)
    body = SubElement(table, "tbody")
    marks = block.marks or ("",) * len(block.rows)
    for row, mark in zip(block.rows, marks, strict=True):
        line = SubElement(body, "tr", {"class": mark} if mark else {})
        for cell in row:
            _cell(cell, SubElement(line, "td"))


@_write.register
def _(block: Verbatim, parent: Element) -> None:
    SubElement(parent, "pre", {"dir": "auto"}).text = harmless(block.text)


@_write.register
def _(block: Drawing, parent: Element) -> None:
    SubElement(parent, "div", {"class": "scroll"}).append(svg(block.picture, block.timezone))
    SubElement(parent, "p", {"class": "legend"}).text = LEGEND


@_write.register
def _(block: Blank, parent: Element) -> None:
    place = SubElement(parent, "div", {"class": "blank"})
    SubElement(place, "p").text = one_line(block.hint)
