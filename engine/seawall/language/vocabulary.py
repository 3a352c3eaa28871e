"""The names that a playbook declares, for editors to offer.

They are read from the YAML as it stands, without the models: an author who asks for completion is
in the middle of a line, so whatever is not (yet) as it should be is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from seawall.machine.plan import say

_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")

Titles = dict[str, str]
"""Names, each with what people call it."""


class FactName(Struct, frozen=True):
    """A declared fact: its title, its type, and what there is to choose from."""

    title: str
    type: str
    options: tuple[str, ...] = ()


class Vocabulary(Struct, frozen=True):
    """Every name of a playbook. `inner` are tracks inside steps, `started` those of signals."""

    playbook: str
    roles: Titles
    calendars: Titles
    facts: dict[str, FactName]
    measures: Titles
    signals: Titles
    escalations: Titles
    ends: Titles
    steps: Titles
    inner: Titles
    started: Titles

    def typed(self, *types: str) -> Titles:
        """The facts of these types; of all types, if none is given."""
        return {
            name: f"{fact.title} ({fact.type})"
            for name, fact in self.facts.items()
            if not types or fact.type in types
        }


def vocabulary(data: Any, language: str = "en") -> Vocabulary:
    """The names in a read playbook, with their titles in `language` where it has them."""
    steps = list(_steps(data))
    facts = dict(_facts(_mapping(data, "facts"), language))
    for step in steps:
        facts |= _facts(_inline(step), language)
    for signal in _mapping(data, "signals").values():
        facts |= _facts(_inline(signal), language)
    called = _mapping(data).get("title")
    return Vocabulary(
        playbook=_said(called, language, "this playbook"),
        roles=_titles(_mapping(data, "roles"), language),
        calendars=_titles(_mapping(data, "calendars"), language),
        facts=facts,
        measures=_titles(_mapping(data, "measures"), language),
        signals=_titles(_mapping(data, "signals"), language),
        escalations=_titles(_mapping(data, "escalations"), language),
        ends=_titles(_mapping(data, "ends"), language),
        steps=_titles({step["id"]: step for step in steps}, language),
        inner=_titles({k: v for s in steps for k, v in _mapping(s, "tracks").items()}, language),
        started=_titles(_mapping(data, "tracks"), language),
    )


def _mapping(data: Any, key: str | None = None) -> dict[str, Any]:
    """The mapping that stands here, or under the key; an empty one if it is something else."""
    found = data if key is None else _mapping(data).get(key)
    return found if isinstance(found, dict) else {}


def _steps(data: Any) -> Iterator[dict[str, Any]]:
    """Every step that has a name, on whatever track, in the order of the file."""
    data = _mapping(data)
    listed = data.get("steps")
    for step in listed if isinstance(listed, list) else ():
        if isinstance(step, dict):
            if isinstance(step.get("id"), str) and _NAME.fullmatch(step["id"]):
                yield step
            yield from _steps({"tracks": step.get("tracks")})
            yield from _steps(step.get("each"))
    for track in _mapping(data, "tracks").values():
        yield from _steps({"steps": track} if isinstance(track, list) else track)


def _inline(holder: Any) -> dict[str, Any]:
    """The facts that a step or signal declares where it collects them."""
    collected = _mapping(holder).get("collect")
    entries = collected if isinstance(collected, list) else ()
    return {
        name: declared
        for entry in entries
        if isinstance(entry, dict) and len(entry) == 1
        for name, declared in entry.items()
        if isinstance(declared, dict)
    }


def _facts(declared: dict[str, Any], language: str) -> dict[str, FactName]:
    return {
        name: FactName(
            title=title,
            type=str(_mapping(declared, name).get("type", "text"))[:20],
            options=_texts(_mapping(declared, name).get("of")),
        )
        for name, title in _titles(declared, language).items()
    }


def _texts(value: Any) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(text for text in listed if isinstance(text, str)))


def _titles(declared: dict[str, Any], language: str) -> Titles:
    """Names with their titles: that of a long form, the short form itself, or the name."""
    return {
        name: _said(given, language, name.replace("_", " ").capitalize())
        for name, given in declared.items()
        if _NAME.fullmatch(name)
    }


def _said(given: Any, language: str, default: str) -> str:
    """What a title says, whether it stands in a `title`, alone, or once a language."""
    if isinstance(given, dict) and "title" in given:
        given = given["title"]
    texts = {"": given} if isinstance(given, str) else _mapping(given)
    said = say({k: v for k, v in texts.items() if isinstance(v, str) and _is_code(k)}, language)
    return " ".join(said.split())[:120] or default


def _is_code(language: str) -> bool:
    return not language or re.fullmatch(r"[a-z]{2,3}(-\w+)*", language) is not None
