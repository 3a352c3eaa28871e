"""YAML, read safely and with the place of everything.

A playbook is untrusted, so this reads the parser's *events* and composes the values itself: the
C parser's own composer recurses and crashes the process on deep nesting. Size, depth and the
number of values are bounded. What makes YAML surprising is left out: anchors, aliases, tags,
several documents in a file and duplicate keys are refused, and plain words mean what YAML 1.2's
core schema says, so `no`, `on` and `1:30` are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

import yaml
from msgspec import Struct
from yaml import events
from yaml._yaml import CParser

from seawall import hints
from seawall.errors import BadPlaybook
from seawall.language import yaml_slips
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
_INT = re.compile(r"[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


NOTHING: Any = object()
"""What `child` gives where there is nothing."""
LEFT_OUT: Any = object()
"""What `Source.put` takes to leave out what stands there."""


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


class _Scalar(Struct, gc=False):
    """Where a scalar stands, and how it was written: its quotes or block mark (`style`), and
    whether lines were folded into it."""

    line: int
    column: int
    style: str
    folded: bool


class _Node:
    """A list or mapping: where it stands, its value, what is inside and where its keys stand.

    While it is composed, `key` is the one that waits for its value.
    """

    __slots__ = ("column", "inside", "is_mapping", "key", "keys", "line", "value")

    def __init__(self, line: int, column: int, value: Any) -> None:
        self.line, self.column = line, column
        self.value = value
        self.is_mapping = isinstance(value, dict)
        self.inside: dict[str | int, _Node | _Scalar] = {}
        self.keys: dict[str, tuple[int, int]] = {}
        self.key: str | None = None


class Source:
    """A read file: its `data`, its `lines`, and where each value and key stands."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self.lines = lines_of(text)
        self.data: Any = None
        self.root: _Node | _Scalar | None = None

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
        return _place(self._node(self.follow(path)))

    def key(self, path: Iterable[str | int]) -> Place:
        """Where the key that leads to `path` stands, or the value's own place."""
        found = self.follow(path)
        around = self._node(found[:-1])
        if found and isinstance(around, _Node) and found[-1] in around.keys:
            return Place(*around.keys[str(found[-1])])
        return _place(self._node(found))

    def _node(self, path: Path) -> _Node | _Scalar | None:
        """What stands at a path that is there, or around it where something stands in for it."""
        node = self.root
        for part in path:
            inside = node.inside.get(part) if isinstance(node, _Node) else None
            if inside is None:
                return node
            node = inside
        return node

    def put(self, path: Path, value: Any) -> None:
        """Let a value stand in for what is at a path; LEFT_OUT takes that away."""
        around, part = child_at(self.data, path[:-1]), path[-1]
        if child(around, part) is NOTHING and not isinstance(around, dict):
            return
        if value is LEFT_OUT:
            around.pop(part, None)
        else:
            around[part] = value

    def read_as(self, path: Path, key: str | None) -> bool:
        """Let what stands at a misspelt key be found at the right one, if that is still free.

        Else, or without a `key`, it is left out.
        """
        around, data, wrong = self._node(path[:-1]), child_at(self.data, path[:-1]), path[-1]
        if not isinstance(around, _Node) or not isinstance(data, dict):
            return False
        value, node = data.pop(wrong), around.inside.pop(wrong)
        place = around.keys.pop(str(wrong))
        if key is None or key in data:
            return False
        data[key], around.inside[key], around.keys[key] = value, node, place
        return True

    def inside(self, path: Iterable[str | int], line: int, column: int) -> Place:
        """Where a line and column (from 1) of the text at `path` stand in the file.

        Exact for literal (`|`) texts and for texts on one line, quoted or not; for a text that is
        folded from several lines, its beginning.
        """
        found = self.follow(path)
        scalar = self._node(found)
        start = _place(scalar)
        if not isinstance(scalar, _Scalar):
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
        return BadPlaybook(errors[0].told(self.name) + more, self.name, ordered)


def read(name: str, data: bytes | str) -> Source:
    """Read YAML text. Raises BadPlaybook with the place of what is wrong."""
    source = Source(name, _decode(name, data))
    if not source.text.strip():
        help = "`seawall init` writes one to start from"
        raise source.bad([_problem("empty", "the file is empty", help)])
    if bad := _CONTROL.search(source.text):
        message = f"this is not YAML: the character {bad[0]!a} is not allowed"
        place = _place_of(source.text, bad.start())
        raise source.bad([_problem("yaml", message, "remove it", place)])
    try:
        _compose(source)
    except yaml.MarkedYAMLError as error:
        raise source.bad([_yaml_problem(source, error)]) from None
    except yaml.YAMLError as error:
        message, help = f"this is not YAML: {_first_line(error)}", "save it as plain text anew"
        raise source.bad([_problem("yaml", message, help)]) from None
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
    def __init__(self, code: str, message: str, help: str, mark: Any) -> None:
        super().__init__(message)
        self.problem = _problem(code, message, help, _at(mark))


def _problem(code: str, message: str, help: str, place: Place = _START) -> Problem:
    return Problem(code=code, message=message, place=place, help=help)


def _place(node: _Node | _Scalar | None) -> Place:
    return _START if node is None else Place(node.line, node.column)


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
        message = f"the file has more than {MAX_BYTES:,} bytes"
        help = "move parts of it into playbooks of their own, and `call` them"
        raise blank.bad([_problem("too_big", message, help)])
    if isinstance(data, str):
        if bad := re.search(r"[\ud800-\udfff]", data):
            message = "this is not text: it holds half a character"
            place = _place_of(data, bad.start())
            raise blank.bad([_problem("not_text", message, _SAVE_AS_TEXT, place)])
        return data
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"this is not text in UTF-8 (byte {error.start} is {data[error.start]:#04x})"
        raise blank.bad([_problem("not_text", message, _SAVE_AS_TEXT, Place(line, 1))]) from None


def _yaml_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    what, help, mark = yaml_slips.explain(error, source.lines)
    return _problem("yaml", f"this is not YAML: {what}", help, _at(mark) if mark else _START)


_SAVE_AS_TEXT = "save it as plain text in UTF-8, not as a word processor's file"


def _compose(source: Source) -> None:
    """Build the value bottom-up with a stack of our own, so nesting costs no recursion."""
    stack: list[_Node] = []
    documents = values = 0
    parser: Any = CParser(source.text)
    while (event := parser.get_event()) is not None:
        kind = type(event)
        if kind in _NODES:
            if kind is not events.ScalarEvent or event.anchor or event.tag:
                _refuse_surprises(kind, event)
            if len(stack) >= MAX_DEPTH or values >= MAX_VALUES:
                _refuse_more(len(stack), event.start_mark)
            values += _take(source, stack, event)
        elif kind in _ENDS:
            stack.pop()
        elif kind is events.DocumentStartEvent:
            documents += 1
            if documents > 1:
                message = "a second document begins here, and one file holds one playbook"
                help = "remove the `---`, or move what is below it into a file of its own"
                raise _Refused("documents", message, help, event.start_mark)
        elif kind is events.StreamEndEvent:
            return


_NODES = frozenset(
    {
        events.ScalarEvent,
        events.SequenceStartEvent,
        events.MappingStartEvent,
        events.AliasEvent,
    }
)
_ENDS = frozenset({events.SequenceEndEvent, events.MappingEndEvent})


def _refuse_surprises(kind: type, event: Any) -> None:
    if kind is events.AliasEvent or event.anchor is not None:
        message = "anchors and aliases (& and *) are not used in playbooks"
        help = "write it out in each place; put a text that begins with & or * in quotes"
        raise _Refused("anchor", message, help, event.start_mark)
    if event.tag is not None and event.tag != "!":
        message = "a text that begins with ! lacks its quotes"
        raise _Refused("tag", message, "write it as '!serious'", event.start_mark)


def _refuse_more(depth: int, mark: Any) -> None:
    if depth >= MAX_DEPTH:
        message = f"this stands inside more than {MAX_DEPTH} other things"
        help = "close a bracket that was forgotten, or move it into a playbook of its own"
        raise _Refused("too_deep", message, help, mark)
    help = "move parts of it into playbooks of their own, and `call` them"
    raise _Refused("too_big", f"the file has more than {MAX_VALUES:,} values", help, mark)


def _take(source: Source, stack: list[_Node], event: Any) -> int:
    """Put one node where it belongs, and count the values: none if it is a mapping's next key."""
    parent = stack[-1] if stack else None
    if parent is not None and parent.is_mapping and parent.key is None:
        _take_key(source, parent, event)
        return 0
    node, value = _read(event)
    if parent is None:
        source.root, source.data = node, value
    elif parent.key is None:
        parent.inside[len(parent.value)] = node
        parent.value.append(value)
    else:
        parent.inside[parent.key] = node
        parent.value[parent.key] = value
        parent.key = None
    if isinstance(node, _Node):
        stack.append(node)
    return 1


def _take_key(source: Source, parent: _Node, event: Any) -> None:
    mark = event.start_mark
    if type(event) is not events.ScalarEvent:
        line = source.lines[mark.line]
        if curly := yaml_slips.curly_before(line, mark.column):
            there = yaml.Mark("", 0, mark.line, curly.start(1), None, 0)
            raise _Refused("key", hints.CURLY, hints.STRAIGHT, there)
        message = "a list or mapping stands where a key should be"
        raise _Refused("key", message, "put a text that begins with { or [ in quotes", mark)
    key: str = event.value
    if key in parent.keys:
        line, _ = parent.keys[key]
        message = f"the key {key[:40]!r} stands here twice; it is on line {line} too"
        raise _Refused("duplicate_key", message, "keep one of the two", mark)
    parent.keys[key] = (mark.line + 1, mark.column + 1)
    parent.key = key


def _read(event: Any) -> tuple[_Node | _Scalar, Any]:
    """A node of the text and its value, which is still to be filled for a list or mapping."""
    mark = event.start_mark
    line, column = mark.line + 1, mark.column + 1
    if type(event) is not events.ScalarEvent:
        value: Any = [] if type(event) is events.SequenceStartEvent else {}
        return _Node(line, column, value), value
    last: Any = event.end_mark
    folded = event.style == ">" or last.line >= line
    value = _scalar(event.value) if event.implicit[0] else event.value
    return _Scalar(line, column, event.style or "", folded), value


_WORDS_OF_YAML = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def _scalar(text: str) -> Any:
    """A plain word by YAML 1.2's core schema."""
    if text in _WORDS_OF_YAML:
        return _WORDS_OF_YAML[text]
    if text[0] in "+-.0123456789" and len(text) <= 30:
        if _INT.fullmatch(text):
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    return text
