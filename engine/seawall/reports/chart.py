"""The picture of the time line in plain characters, for Markdown.

Why not a Mermaid gantt, which GitHub would draw: everywhere else (a mail, an editor, a printout, a
terminal) it is source text that says nothing; it has no way to mark the due time on a task's own
row or to colour only the part of a bar that is late; it knows no time zones; and a step's name with
a colon or a hash breaks it. Characters in a fenced block look the same everywhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from seawall.harmless import one_line
from seawall.reports.model import Bar, Picture
from seawall.reports.picture import share

WIDTH = 60
"""Columns of the axis. With the names beside it a line has some ninety, which a page holds."""
LONGEST = 28
"""Columns of a name."""

LEGEND = (
    "━ active   ▒ late   ░ dropped   ┃ due   ◆ signal   ▶ still active   » due later than shown"
)


def chart(picture: Picture) -> str:
    """The lines of the chart."""
    return "\n".join(line.rstrip() for line in (*_lines(picture), "", LEGEND))


def _lines(picture: Picture) -> Iterator[str]:
    margin = min(LONGEST, max([8, *(width(one_line(bar.name)) + 2 for bar in picture.bars)]))
    yield from _axis(picture, margin)
    if picture.flags:
        yield f"{padded('signals', margin)} {_flags(picture)}"
    group = ""
    for bar in picture.bars:
        if bar.group != group:
            group = bar.group
            yield cut(one_line(group or "main"), margin + WIDTH)
        name = f"  {bar.name}" if group else bar.name
        yield f"{padded(one_line(name), margin)} {_bar(picture, bar)}"


def _axis(picture: Picture, margin: int) -> Iterator[str]:
    """The times, and below each of them a mark."""
    labels, marks = [" "] * (WIDTH + 14), ["·"] * WIDTH
    free = 0
    for tick in picture.ticks:
        column = _column(picture, share(picture, tick.at))
        marks[column] = "┬"
        if column >= free:
            labels[column : column + len(tick.label)] = tick.label
            free = column + len(tick.label) + 1
    yield f"{' ' * margin} {''.join(labels)}"
    yield f"{' ' * margin} {''.join(marks)}"


def _column(picture: Picture, at: float) -> int:
    return max(0, min(WIDTH - 1, int(at * WIDTH)))


def _bar(picture: Picture, bar: Bar) -> str:
    first = _column(picture, share(picture, bar.start))
    last = _column(picture, share(picture, bar.stop))
    cells = [" "] * WIDTH
    cells[first : last + 1] = ["░" if bar.verdict == "dropped" else "━"] * (last - first + 1)
    due = bar.dues[-1] if bar.dues else None
    if due is not None and bar.verdict in ("late", "overdue"):
        late_from = max(first, _column(picture, share(picture, due)))
        cells[late_from : last + 1] = ["▒"] * (last - late_from + 1)
    if bar.going_on:
        cells[last] = "▶"
    for moment in bar.dues:
        if picture.start <= moment <= picture.stop:
            cells[_column(picture, share(picture, moment))] = "┃"
    beyond = " »" if due is not None and due > picture.stop else ""
    return "".join(cells) + beyond


def _flags(picture: Picture) -> str:
    cells = [" "] * WIDTH
    for flag in picture.flags:
        cells[_column(picture, share(picture, flag.at))] = "◆"
    names = ", ".join(dict.fromkeys(one_line(flag.label) for flag in picture.flags))
    return f"{''.join(cells)}  {names}"


# --- columns -------------------------------------------------------------------------------------


def width(text: str) -> int:
    """How many columns a text takes: wide letters two, marks upon letters none."""
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or letter == "\N{ZERO WIDTH JOINER}":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def cut(text: str, columns: int) -> str:
    """The text in so many columns at most, an ellipsis for what is cut off."""
    if width(text) <= columns:
        return text
    kept, used = "", 1
    for letter in text:
        used += _columns(letter)
        if used > columns:
            break
        kept += letter
    return f"{kept}…"


def padded(text: str, columns: int) -> str:
    """The text in exactly so many columns."""
    shown = cut(text, columns)
    return shown + " " * (columns - width(shown))
