"""YAML, read safely and with the place of everything.

A playbook is untrusted, so this reads the parser's *events* and composes the values itself: the
C parser's own composer recurses and crashes the process on deep nesting. Size, depth and the
number of values are bounded. What makes YAML surprising is left out: anchors, aliases, tags,
several documents in a file and duplicate keys are refused, and plain words mean what YAML 1.2's
core schema says, so `no`, `on` and `1:30` are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

import yaml
from yaml import events
from yaml._yaml import CParser

from seawall.errors import BadPlaybook
from seawall.language.problems import Place, Problem

MAX_BYTES = 1_000_000
"""A playbook of a hundred steps has about 100 kB."""
MAX_DEPTH = 40
MAX_VALUES = 100_000
_START = Place(1, 1)

Path = tuple[str | int, ...]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What YAML allows in no file."""
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
"""Where a line ends, for YAML and so for its readers' line numbers."""
_NULL = re.compile(r"~|null|Null|NULL|")
_INT = re.compile(r"[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


NOTHING: Any = object()
"""What `child` gives where there is nothing."""


def child(data: Any, part: str | int) -> Any:
    """The value at a key or index of a read value, or NOTHING."""
    if isinstance(data, dict):
        return data.get(part, NOTHING)
    if isinstance(data, list) and isinstance(part, int) and part < len(data):
        return data[part]
    return NOTHING


def child_at(data: Any, path: Path) -> Any:
    """The value that a path leads to."""
    for part in path:
        data = child(data, part)
    return data


def lines_of(text: str) -> list[str]:
    """The lines of a text, as YAML numbers them."""
    return _BREAK.split(text)


class _Written(NamedTuple):
    """How a text was written: its quotes or block mark, and whether lines were folded into it."""

    style: str
    folded: bool


class Source:
    """A read file: its `data`, its `lines`, and where each value and key stands."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.lines = lines_of(text)
        self.data: Any = None
        self.values: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.scalars: dict[Path, _Written] = {}

    def follow(self, path: Iterable[str | int]) -> Path:
        """The part of a path that is there in the text.

        Paths are those of the long forms; a short form lacks some of their parts, such as the 0
        of a single rule that stands without a list.
        """
        data: Any = self.data
        found: Path = ()
        for part in path:
            inside = child(data, part)
            if inside is not NOTHING:
                data, found = inside, (*found, part)
            elif part == "declare" and isinstance(data, dict) and len(data) == 1:
                name = next(iter(data))  # {hash: {type: text}} is short for {name, declare}
                data, found = data[name], (*found, name)
        return found

    def place(self, path: Iterable[str | int]) -> Place:
        """Where the value at `path` stands, or the nearest thing around it that is there."""
        return self.values.get(self.follow(path), _START)

    def key(self, path: Iterable[str | int]) -> Place:
        """Where the key that leads to `path` stands, or the value's own place."""
        found = self.follow(path)
        return self.keys.get(found, self.values.get(found, _START))

    def inside(self, path: Iterable[str | int], line: int, column: int) -> Place:
        """Where a line and column (from 1) of the text at `path` stand in the file.

        Exact for literal (`|`) texts and for texts on one line, quoted or not; for a text that is
        folded from several lines, its beginning.
        """
        found = self.follow(path)
        start = self.values.get(found, _START)
        scalar = self.scalars.get(found)
        if scalar is None:
            return start
        if scalar.style == "|":
            return self._in_block(start, child_at(self.data, found), line, column)
        if line > 1 or scalar.folded:
            return start
        raw = self.lines[start.line - 1][start.column - 1 :]
        return Place(start.line, start.column + _raw_offset(raw, scalar.style, column - 1))

    def _in_block(self, start: Place, text: str, line: int, column: int) -> Place:
        """A place in a literal block: its text is the lines below, less their indentation."""
        number = start.line + line
        shown = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
        raw = self.lines[number - 1] if number <= len(self.lines) else ""
        return Place(number, max(0, len(raw) - len(shown)) + column)

    def bad(self, problems: Iterable[Problem]) -> BadPlaybook:
        """The error that carries these problems, in the order of the file."""
        ordered = sorted(dict.fromkeys(problems), key=lambda p: (p.place, p.code))
        errors = [p for p in ordered if p.severity == "error"]
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        return BadPlaybook(errors[0].located(self.name) + more, self.name, ordered)


def read(name: str, data: bytes | str) -> Source:
    """Read YAML text. Raises BadPlaybook with the place of what is wrong."""
    source = Source(name, _decode(name, data))
    if not source.text.strip():
        raise source.bad(
            [_problem("empty", "the file is empty; `seawall init` writes one to start from")]
        )
    if bad := _CONTROL.search(source.text):
        message = f"this is not YAML: the character {bad[0]!a} is not allowed; remove it"
        raise source.bad([_problem("yaml", message, _place_of(source.text, bad.start()))])
    try:
        _compose(source)
    except yaml.MarkedYAMLError as error:
        raise source.bad([_yaml_problem(source, error)]) from None
    except yaml.YAMLError as error:
        raise source.bad([_problem("yaml", f"this is not YAML: {_first_line(error)}")]) from None
    except _Refused as refused:
        raise source.bad([refused.problem]) from None
    return source


_ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)|''|.")


def _raw_offset(raw: str, style: str, offset: int) -> int:
    """Where the character at an offset of a text stands in its raw form, quotes and escapes."""
    if style not in ("'", '"'):
        return offset
    position = 1
    for match in islice(_ESCAPE.finditer(raw, 1), offset):
        position += len(match[0]) if match[0][0] == ("\\" if style == '"' else "'") else 1
    return position


class _Refused(Exception):
    def __init__(self, code: str, message: str, mark: Any) -> None:
        super().__init__(message)
        self.problem = _problem(code, message, _at(mark))


def _problem(code: str, message: str, place: Place = _START) -> Problem:
    return Problem(code=code, message=message, place=place)


def _at(mark: Any) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _place_of(text: str, offset: int) -> Place:
    """The line and column of an offset in a text."""
    before = lines_of(text[:offset])
    return Place(len(before), len(before[-1]) + 1)


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200]


def _decode(name: str, data: bytes | str) -> str:
    blank = Source(name, "")
    if len(data) > MAX_BYTES:
        message = f"the file is too big: a playbook has at most {MAX_BYTES:,} bytes"
        raise blank.bad([_problem("too_big", message)])
    if isinstance(data, str):
        if bad := re.search(r"[\ud800-\udfff]", data):
            message = "this is not text: it holds half a character"
            raise blank.bad([_problem("not_text", message, _place_of(data, bad.start()))])
        return data
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"this is not text in UTF-8 (byte {error.start} is {data[error.start]:#04x})"
        raise blank.bad([_problem("not_text", message, Place(line, 1))]) from None


def _yaml_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    if "quoted scalar" in (error.context or "") and "end of stream" in (error.problem or ""):
        mark = error.context_mark  # the quote that is never closed
    place = _at(mark) if mark else Place(1, 1)
    what = error.problem or "it cannot be read"
    line = source.lines[place.line - 1] if place.line <= len(source.lines) else ""
    if "\t" in line[: place.column]:
        what = "a tab stands where spaces must; indent with spaces"
    elif "whitespace or line break" in what and "!" in line:
        what = "a text that begins with ! must stand in quotes, as '!known(\"x\")'"
    elif "mapping values are not allowed" in what:
        what += "; a text with a colon in it must stand in quotes"
    return _problem("yaml", f"this is not YAML: {what}", place)


class _Node:
    """A list or mapping being composed: its path, its value, and the key that waits for one."""

    __slots__ = ("key", "path", "seen", "value")

    def __init__(self, path: Path, value: list[Any] | dict[str, Any]) -> None:
        self.path, self.value = path, value
        self.key: str | None = None


def _events(source: Source) -> Iterator[Any]:
    parser = CParser(source.text)
    while (event := parser.get_event()) is not None:
        yield event
        if isinstance(event, events.StreamEndEvent):
            return


def _compose(source: Source) -> None:
    """Build the value bottom-up with a stack of our own, so nesting costs no recursion."""
    stack: list[_Node] = []
    documents = 0
    for event in _events(source):
        if isinstance(event, events.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused(
                    "documents", "one file holds one playbook; remove the `---`", event.start_mark
                )
        elif isinstance(event, events.NodeEvent):
            _refuse_surprises(source, event, len(stack))
            _take(source, stack, event)
        elif isinstance(event, events.CollectionEndEvent):
            stack.pop()


def _refuse_surprises(source: Source, event: Any, depth: int) -> None:
    mark = event.start_mark
    if isinstance(event, events.AliasEvent) or event.anchor is not None:
        raise _Refused(
            "anchor", "anchors and aliases (& and *) are not used in playbooks; write it out", mark
        )
    if event.tag is not None and event.tag != "!":
        message = "a text that begins with ! must stand in quotes, as '!serious'"
        raise _Refused("tag", message, mark)
    if depth >= MAX_DEPTH:
        raise _Refused("too_deep", f"this is nested more than {MAX_DEPTH} levels deep", mark)
    if len(source.values) >= MAX_VALUES:
        raise _Refused("too_big", f"the file has more than {MAX_VALUES:,} values", mark)


def _take(source: Source, stack: list[_Node], event: Any) -> None:
    """Put one node where it belongs: as a mapping's next key, or as the value that was due."""
    parent = stack[-1] if stack else None
    if parent is not None and isinstance(parent.value, dict) and parent.key is None:
        _take_key(source, parent, event)
        return
    path = _path_of(parent)
    source.values[path] = _at(event.start_mark)
    value = _value(source, path, event)
    if parent is None:
        source.data = value
    elif isinstance(parent.value, dict):
        parent.value[str(parent.key)] = value
        parent.key = None
    else:
        parent.value.append(value)
    if isinstance(value, (list, dict)):
        stack.append(_Node(path, value))


def _path_of(parent: _Node | None) -> Path:
    if parent is None:
        return ()
    if isinstance(parent.value, dict):
        return (*parent.path, str(parent.key))
    return (*parent.path, len(parent.value))


def _take_key(source: Source, parent: _Node, event: Any) -> None:
    mark = event.start_mark
    if not isinstance(event, events.ScalarEvent):
        raise _Refused("key", "a key must be a plain word", mark)
    key = str(event.value)
    path = (*parent.path, key)
    if path in source.keys:
        first = source.keys[path].line
        raise _Refused(
            "duplicate_key", f"{key[:40]!r} stands here twice; it is on line {first} too", mark
        )
    source.keys[path] = _at(mark)
    parent.key = key


def _value(source: Source, path: Path, event: Any) -> Any:
    if isinstance(event, events.SequenceStartEvent):
        return []
    if isinstance(event, events.MappingStartEvent):
        return {}
    folded = event.style == ">" or event.end_mark.line > event.start_mark.line
    source.scalars[path] = _Written(event.style or "", folded)
    return _scalar(event.value) if event.implicit[0] else event.value


def _scalar(text: str) -> Any:
    """A plain word by YAML 1.2's core schema."""
    if _NULL.fullmatch(text):
        return None
    if text in ("true", "True", "TRUE"):
        return True
    if text in ("false", "False", "FALSE"):
        return False
    if len(text) <= 30:
        if _INT.fullmatch(text):
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    return text
