"""What stands in for a value that cannot be read, so that it hides no other mistake.

A duration that is none, a list where a word goes, a key that is missing: each is a problem at its
place, and then something harmless is read in its stead: a due time like any other, a condition that
may hold or not, a name that nobody asks about (`UNREAD`). Where nothing harmless is known, the same
is tried for what is around it. Names that were declared inside what is lost are kept apart, since
whoever uses them makes no mistake.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from seawall.language import document, forms
from seawall.language.forms import Form
from seawall.language.source import LEFT_OUT, Path, Source, child_at
from seawall.machine.durations import Duration

UNREAD = "\0"
"""Stands for a name that could not be read. Whatever it should be, it is not asked about."""

PARTS = {
    "calendar": ("calendars",),
    "escalation": ("escalations",),
    "fact": ("facts",),
    "role": ("roles",),
    "signal": ("signals",),
    "step": ("steps",),
    "step or end": ("steps", "ends"),
    "track": ("tracks",),
}
"""Where each kind of name is declared."""
_DECLARING = frozenset(part for parts in PARTS.values() for part in parts)
_CONDITIONS = frozenset({"skip", "that", "until", "when", "with"})
_ANY_TEXT = "…"
_OFTEN = {"every": "1d", "until": "overdue"}
_BY_KEY: dict[str, Any] = {
    "due": "1h",
    "next": UNREAD,
    "repeat": _OFTEN,
    "result": {},
    "version": "0",
}
"""What stands in for the whole value of a key."""
_BY_MODEL: dict[type[Form], Any] = {
    document.AfterRule: {"step": UNREAD},
    document.ApproveRule: {"when": "overdue", "by": UNREAD},
    document.Calendar: {"hours": {}},
    document.DueRule: {"when": "overdue", "within": "1h"},
    document.End: _ANY_TEXT,
    document.EveryRule: {"when": "overdue", "every": "1d"},
    document.Needed: UNREAD,
    document.Never: {"when": "overdue", "say": _ANY_TEXT},
    document.OwnerRule: {"when": "overdue", "is": UNREAD},
    document.Requirement: {"that": "overdue", "say": _ANY_TEXT},
    document.Role: _ANY_TEXT,
    document.Rule: {"when": "overdue", "to": UNREAD},
    document.Rung: {"at": "due", "tell": UNREAD},
    document.SignalForm: {},
    document.Timeout: {"when": "overdue", "tell": UNREAD},
    document.WaitFor: UNREAD,
}
"""What stands in for a whole value of a kind."""
_NEW = (document.Step, document.TrackForm, document.EachItem)
"""Kinds of values that hold a step, which needs a name of its own."""
_TOLD_AT_FACT = frozenset({"items", "of", "type"})
"""Without these nothing is known about the values of a fact."""


class StandIns:
    """What was put in the place of what cannot be read in a file.

    `unread` are the paths of that, `names` those declared in it, and `parts` the keys of the lists
    of which some names are lost that nobody can tell any more.
    """

    def __init__(self, source: Source, model: type[Form]) -> None:
        self.unread: dict[Path, None] = {}
        self.names: set[str] = set()
        self.parts: set[str] = set()
        self._source = source
        self._model = model
        self._made = 0

    def cover(self, path: Path) -> bool:
        """Whether a path leads into what was put there."""
        return any(path[: len(lost)] == lost for lost in self.unread)

    def put(self, loc: tuple[str | int, ...], missing: bool) -> bool:
        """Put something harmless at a place, or around it; false if nothing is.

        `missing` says that a key is wrong because it is not there.
        """
        while loc:
            path = self._missing(loc) if missing else self._source.follow(loc)
            missing = False
            if path and path not in self.unread:
                stand_in = self._stand_in(loc, child_at(self._source.data, path))
                if stand_in is not None:
                    self._lose(path)
                    self._source.put(path, stand_in)
                    return True
            while loc and self._source.follow(loc) == path:
                loc = loc[:-1]
        return False

    def _missing(self, loc: tuple[str | int, ...]) -> Path:
        """Where a key that is missing would be; what should hold it, if that holds no keys."""
        around = self._source.follow(loc[:-1])
        at_key = isinstance(child_at(self._source.data, around), dict)
        return (*around, loc[-1]) if at_key else around

    def _lose(self, path: Path) -> None:
        value = child_at(self._source.data, path)
        self.unread[path] = None
        listed = value if isinstance(value, list) and path[-1] in _DECLARING else []
        is_entry = len(path) > 1 and path[-2] in _DECLARING
        own = [path[-1], value] if is_entry else [value] if path[-1] in ("id", "item") else []
        names = {*_declared(value), *(one for one in (*own, *listed) if isinstance(one, str))}
        if not names:
            within = "steps" if path[-1] == "id" else path[-2] if is_entry else path[-1]
            self.parts |= {str(within)} & _DECLARING
        self.names |= names

    def _stand_in(self, loc: tuple[str | int, ...], value: Any) -> Any:
        """What is harmless at a place, LEFT_OUT if nothing is needed there, None if unknown."""
        if loc[-1] == "[key]":
            return LEFT_OUT
        owner, key, kind = _kind(self._model, loc)
        if key == "declare" or (owner is document.Fact and key in _TOLD_AT_FACT):
            return None
        if get_origin(kind) is list and isinstance(value, str):
            return [value]
        at_key = loc[-1] == key
        if at_key and key in _BY_KEY:
            return _BY_KEY[key]
        if (made := self._of_kind(key, kind, value)) is not None:
            return made
        if kind is document.Fact and loc[0] == "facts":
            return LEFT_OUT
        required = owner is None or _field(owner, key).is_required()
        return LEFT_OUT if at_key and not required else None

    def _of_kind(self, key: str, kind: Any, value: Any) -> Any:
        """What is harmless where a value of a kind is read."""
        if kind is Duration:
            return "1d" if key == "every" else "1h"
        if kind is str:
            return self._word(key)
        if kind in (bool, int):
            return kind(1)
        if get_origin(kind) is Literal and key == "seawall":
            return document.LANGUAGE_VERSION
        if kind == dict[str, str]:
            return _ANY_TEXT
        if key in ("steps", "tracks", "ends") and get_origin(kind) in (list, dict):
            step = self._new(document.Step)
            many = {"steps": [step], "tracks": {self._name(): [step]}}
            return many.get(key, {self._name(): _ANY_TEXT})
        if isinstance(kind, type) and kind in _NEW:
            return self._new(kind)
        return _BY_MODEL.get(kind) if isinstance(kind, type) else None

    def _word(self, key: str) -> Any:
        if key in ("id", "item"):
            return self._name()
        if key in ("holidays", "pattern", "timezone"):
            return LEFT_OUT
        return "overdue" if key in _CONDITIONS else UNREAD

    def _new(self, kind: type[Form]) -> Any:
        """A step, or what holds one."""
        step = {"id": self._name(), "next": UNREAD}
        if kind is document.EachItem:
            return {"item": self._name(), "steps": [step]}
        return step if kind is document.Step else [step]

    def _name(self) -> str:
        """A name that the file does not have."""
        while True:
            self._made += 1
            if (name := f"unread_{self._made}") not in self._source.text:
                return name


def _declared(value: Any) -> Iterator[str]:
    """The names that may be declared inside a value: keys, and what `id` and `item` say."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield key
            if key in ("id", "item") and isinstance(inside, str):
                yield inside
            yield from _declared(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _declared(inside)


def _kind(model: type[Form], loc: tuple[str | int, ...]) -> tuple[type[Form] | None, str, Any]:
    """The model and key that a place belongs to, and the kind of value that is read there."""
    owner, key, kind = None, "", model
    for part in loc:
        if isinstance(kind, type) and issubclass(kind, Form):
            owner, key = kind, str(part)
            field = _field(owner, key)
            if field is None:
                return owner, key, None
            kind = _bare(field.annotation)
        elif get_origin(kind) in (list, dict):
            kind = _bare(get_args(kind)[-1])
        else:
            return owner, key, None
    return owner, key, kind


def _field(model: type[Form], key: str) -> Any:
    """The field that is written as `key`, None if there is none."""
    fields = forms.fields(model).items()
    return next((field for name, field in fields if (field.alias or name) == key), None)


def _bare(annotation: Any) -> Any:
    """A kind of value without what may be said of it besides, and without None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return _bare(next(one for one in get_args(annotation) if one is not type(None)))
    return annotation
