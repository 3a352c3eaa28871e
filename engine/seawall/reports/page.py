"""What a page can hold, whatever it is written down in: sections of a few kinds of block.

Both renderers write these and nothing else, so they say the same, and each kind of block is made
harmless in one place for each.
"""

from __future__ import annotations

from msgspec import Struct

from seawall.reports.model import Picture


class Code(Struct, frozen=True):
    """A name as the playbook or the machine writes it."""

    text: str


class Link(Struct, frozen=True):
    """A web address that was put on record."""

    url: str


class Strong(Struct, frozen=True):
    """Words that matter most."""

    text: str


Inline = str | Code | Link | Strong
Cell = Inline | tuple[Inline, ...]


class Para(Struct, frozen=True):
    """A paragraph."""

    parts: tuple[Inline, ...]


class Table(Struct, frozen=True):
    """A table; `marks` names a mood for each row (`bad`, `good`, `dim`), where there is one."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    marks: tuple[str, ...] = ()


class Verbatim(Struct, frozen=True):
    """Somebody's words, exactly."""

    text: str


class Items(Struct, frozen=True):
    """A list of short lines."""

    lines: tuple[tuple[Inline, ...], ...]


class Drawing(Struct, frozen=True):
    """The picture of the time line."""

    picture: Picture
    timezone: str


class Blank(Struct, frozen=True):
    """A place for people to write in, and what to think of."""

    hint: str


Block = Para | Table | Verbatim | Items | Drawing | Blank


class Section(Struct, frozen=True):
    """A heading and what stands under it; `level` 2 is a part of the page, 3 a part of that."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


class Page(Struct, frozen=True):
    """A whole page."""

    title: str
    sections: tuple[Section, ...]


def para(*parts: Inline) -> Para:
    """A paragraph of these parts."""
    return Para(parts)
