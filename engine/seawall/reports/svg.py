"""The picture of the time line as an SVG tree: bars, due marks, diamonds for signals, an axis.

Every colour is repeated in shape or words (a late part is hatched by its outline, each bar has a
title that says how it ended), so the picture can be read in grey and by a screen reader. The tree
is built with ElementTree, which escapes whatever is put into it.
"""

from __future__ import annotations

from datetime import datetime
from xml.etree.ElementTree import Element, SubElement

from seawall.harmless import one_line
from seawall.reports.chart import cut
from seawall.reports.model import Bar, Picture
from seawall.reports.picture import share
from seawall.reports.text import short_time

LEFT, PLOT, RIGHT = 230, 760, 60
"""Widths of the names, of the axis and of the margin, in the drawing's own units."""
ROW, TOP = 22, 54
"""Height of a row, and of what stands above the first."""
COLUMNS = 34
"""Columns of a name that fit beside the axis."""

SAYS = {
    "none": "no due time",
    "met": "in time",
    "late": "late",
    "timeout": "left by timeout",
    "spared": "left without its work",
    "dropped": "dropped, not needed any more",
    "waived": "its legal clock was waived",
    "running": "still active, not due yet",
    "overdue": "still active, overdue",
}
"""What each verdict is called for people."""


def svg(picture: Picture, timezone: str) -> Element:
    """The drawing."""
    rows = _rows(picture)
    height = TOP + ROW * len(rows) + 30
    root = Element(
        "svg",
        {
            "viewBox": f"0 0 {LEFT + PLOT + RIGHT} {height}",
            "role": "img",
            "aria-label": "Time line of the steps, with due times and signals",
            "class": "timeline",
        },
    )
    _axis(root, picture, height)
    _flags(root, picture, timezone)
    for number, row in enumerate(rows):
        y = TOP + ROW * number
        if isinstance(row, str):
            _text(root, 4, y + 15, cut(one_line(row), COLUMNS + 8), "group")
        else:
            _bar(root, picture, row, y, timezone)
    return root


def _rows(picture: Picture) -> list[str | Bar]:
    """Bars, and before each group what it is called."""
    rows: list[str | Bar] = []
    group = ""
    for bar in picture.bars:
        if bar.group != group:
            group = bar.group
            rows.append(group or "main")
        rows.append(bar)
    return rows


def _x(picture: Picture, at: datetime) -> float:
    return round(LEFT + PLOT * max(0.0, min(1.0, share(picture, at))), 2)


def _text(parent: Element, x: float, y: float, text: str, kind: str, anchor: str = "start") -> None:
    attributes = {"x": f"{x:g}", "y": f"{y:g}", "class": kind, "text-anchor": anchor}
    SubElement(parent, "text", attributes).text = text


def _line(parent: Element, x: float, top: float, bottom: float, kind: str) -> Element:
    attributes = {"x1": x, "x2": x, "y1": top, "y2": bottom}
    named = {name: f"{value:g}" for name, value in attributes.items()}
    return SubElement(parent, "line", {**named, "class": kind})


def _rect(
    parent: Element, picture: Picture, start: datetime, stop: datetime, y: float, kind: str
) -> Element:
    left, right = _x(picture, start), _x(picture, stop)
    attributes = {"x": left, "y": y + 5, "width": max(1.5, right - left), "height": ROW - 10}
    named = {name: f"{value:g}" for name, value in attributes.items()}
    return SubElement(parent, "rect", {**named, "class": f"bar {kind}"})


def _axis(root: Element, picture: Picture, height: float) -> None:
    free = 0.0
    for tick in picture.ticks:
        x = _x(picture, tick.at)
        _line(root, x, TOP - 8, height - 20, "grid")
        if x >= free:
            _text(root, x, 16, tick.label, "tick", "middle")
            free = x + 8.0 * len(tick.label)


def _flags(root: Element, picture: Picture, timezone: str) -> None:
    """A diamond for each signal, and its name where there is room beside it."""
    free = 0.0
    for flag in picture.flags:
        x, y = _x(picture, flag.at), TOP - 20
        _line(root, x, y, TOP - 8, "signal-line")
        points = f"{x:g},{y - 7:g} {x + 7:g},{y:g} {x:g},{y + 7:g} {x - 7:g},{y:g}"
        diamond = SubElement(root, "polygon", {"points": points, "class": "signal"})
        says = f"signal {flag.label}, {short_time(flag.at, timezone)}"
        SubElement(diamond, "title").text = one_line(says)
        if x >= free:
            _text(root, x + 10, y + 4, one_line(flag.label), "tick")
            free = x + 20 + 7.0 * len(flag.label)


def _bar(root: Element, picture: Picture, bar: Bar, y: float, timezone: str) -> None:
    _text(root, LEFT - 8, y + 15, cut(one_line(bar.name), COLUMNS), "name", "end")
    drawn = _rect(root, picture, bar.start, bar.stop, y, bar.verdict)
    SubElement(drawn, "title").text = one_line(_says(bar, timezone))
    due = bar.dues[-1] if bar.dues else None
    if due is not None and bar.verdict in ("late", "overdue") and due < bar.stop:
        _rect(root, picture, max(due, bar.start), bar.stop, y, "past-due")
    for moment in bar.dues:
        if picture.start <= moment <= picture.stop:
            kind = "due" if moment == due else "due before"
            mark = _line(root, _x(picture, moment), y + 2, y + ROW - 2, kind)
            SubElement(mark, "title").text = f"due {short_time(moment, timezone)}"
    if due is not None and due > picture.stop:
        _text(root, LEFT + PLOT + 6, y + 15, "due later", "tick")


def _says(bar: Bar, timezone: str) -> str:
    until = "now" if bar.going_on else short_time(bar.stop, timezone)
    return f"{bar.label}: {short_time(bar.start, timezone)} to {until}, {SAYS[bar.verdict]}"
