"""Comparing one field of a structure: what is noted where its two values are not the same.

Each function here makes a comparer, with the words for what was added, removed or changed. A
comparer is only called with values that differ. A table gives the comparers of a structure's
fields; a field without one is told as data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct, structs

from seawall.analysis.differences import words
from seawall.analysis.differences.change import Notes, Weight, raw, same, told_apart
from seawall.analysis.differences.matching import Pair, aligned, moved, pairs

Compare = Callable[[Notes, Any, Any], None]
Table = Mapping[str, Compare]
Phrase = Callable[[Any], str]


def compare(notes: Notes, table: Table, old: Struct, new: Struct) -> None:
    """Note what differs between two structures of the same kind, field by field."""
    for name in old.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if same(before, after):
            continue
        count = len(notes.found)
        if name in table:
            table[name](notes, before, after)
        if len(notes.found) == count:  # nobody has words for this
            _plain(name)(notes, before, after)


def _plain(name: str) -> Compare:
    return maybe(name, name.replace("_", " "), words.plain)


# --- single values -------------------------------------------------------------------------------


def value(key: str, label: str, phrase: Phrase = str, weight: Weight = "work") -> Compare:
    """A value that is always there: `LABEL new, was old`."""

    def note(notes: Notes, old: Any, new: Any) -> None:
        before, after = told_apart(old, new, phrase)
        notes.note((key,), words.instead(label, after, before), before, after, weight)

    return note


def maybe(
    key: str, label: str, phrase: Phrase = str, gone: str = "", weight: Weight = "work"
) -> Compare:
    """A value that need not be there: `LABEL new (new)`; `gone` begins what is said without it."""

    def note(notes: Notes, old: Any, new: Any) -> None:
        if _empty(old):
            notes.note((key,), f"{label} {phrase(new)} (new)", None, phrase(new), weight)
        elif _empty(new):
            text = f"{gone} {phrase(old)}" if gone else f"{label} removed, was {phrase(old)}"
            notes.note((key,), text, phrase(old), None, weight)
        else:
            value(key, label, phrase, weight)(notes, old, new)

    return note


def _empty(given: Any) -> bool:
    return given is None or (isinstance(given, (tuple, dict)) and not given)


def flag(key: str, on: str, off: str, weight: Weight = "work") -> Compare:
    """A yes or no, each with its sentence."""

    def note(notes: Notes, old: Any, new: Any) -> None:
        notes.note((key,), on if new else off, raw(old), raw(new), weight)

    return note


def text(key: str, label: str = "") -> Compare:
    """A text for people: each language in which it is another one."""

    def note(notes: Notes, old: dict[str, str], new: dict[str, str]) -> None:
        for language in aligned(old, new):
            before, after = old.get(language), new.get(language)
            if before == after:
                continue
            what = f"{label or key} ({language})" if language else label or key
            keys = (key, language) if language else (key,)
            notes.note(keys, f"{what} {_rewritten(before, after)}", before, after, "text")

    return note


def _rewritten(before: str | None, after: str | None) -> str:
    """What became of a text; a long one is not shown, since nobody finds the word that changed."""
    if before is None:
        return f"{words.quoted(after or '')} (new)"
    if after is None:
        return f"removed, was {words.quoted(before)}"
    shown = words.quoted(after), words.quoted(before)
    if max(len(before), len(after)) > words.SHORT or shown[0] == shown[1]:
        return "rewritten"
    return f"{shown[0]}, was {shown[1]}"


# --- names ---------------------------------------------------------------------------------------


def names(key: str, label: str, gone: str, order: str = "", weight: Weight = "work") -> Compare:
    """A list of names: what came, what went, and that they stand in another order."""

    def note(notes: Notes, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        was, now = set(old), set(new)
        for name in aligned(old, new):
            if name not in was:
                notes.note((key, name), f"{label} {name} (new)", None, name, weight)
            elif name not in now:
                notes.note((key, name), f"{gone} {name}", name, None, weight)
        if was == now or moved(old, new):
            _reordered(notes, key, order or f"{label}, in another order", old, new)

    return note


def _reordered(notes: Notes, key: str, what: str, old: Sequence[str], new: Sequence[str]) -> None:
    before, after = told_apart(old, new, words.listed)
    notes.note((key,), words.instead(f"{what}:", after, before), before, after, "records")


def mapping(key: str, label: str, gone: str, phrase: Phrase, between: str = " = ") -> Compare:
    """A mapping of names: each that came, went, or stands for something else."""

    def note(notes: Notes, old: dict[str, Any], new: dict[str, Any]) -> None:
        for name in aligned(old, new):
            if name not in old:
                after = phrase(new[name])
                notes.note((key, name), f"{label} {name}{between}{after} (new)", None, after)
            elif name not in new:
                before = phrase(old[name])
                notes.note((key, name), f"{gone} {name}{between}{before}", before, None)
            elif not same(old[name], new[name]):
                before, after = told_apart(old[name], new[name], phrase)
                what = words.instead(f"{label} {name}{between}".rstrip(), after, before)
                notes.note((key, name), what, before, after)

    return note


# --- lists of rules and of parts -----------------------------------------------------------------


def rules(key: str, label: str, phrase: Phrase, alone: str = "") -> Compare:
    """A list of rules of which the first that holds counts; each may have a `when`.

    `phrase` says what a rule is, without its condition. `alone` is the label of a single rule, if
    it is another one.
    """

    def whole(rule: Any) -> str:
        return phrase(rule) + ("" if rule.when is None else f" when {words.condition(rule.when)}")

    def note(notes: Notes, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        if len(old) <= 1 and len(new) <= 1:
            if old and new and old[0].when is not None and old[0].when == new[0].when:
                changed(notes, old[0], new[0])
            else:
                was, now = (rules[0] if rules else None for rules in (old, new))
                maybe(key, alone or label, whole)(notes, was, now)
            return
        found = pairs(old, new, (raw, lambda rule: rule.when, _without_when))
        places = _places(new)
        for before, after in found:
            if before is None:
                place = _ordinal(places[id(after)] + 1)
                what = f"{label}: rule added, {place} of {len(new)}: {whole(after)}"
                notes.note((key,), what, None, whole(after))
            elif after is None:
                what = f"{label}: rule removed: {whole(before)}"
                notes.note((key,), what, whole(before), None)
            elif not same(before, after):
                changed(notes, before, after)
        if out_of_place := _moved(old, found):
            was, now = told_apart(old, new, lambda listed: "; ".join(map(whole, listed)))
        for rule in out_of_place:
            place = _ordinal(places[id(rule)] + 1)
            what = f"{label}: rule moved, now {place} of {len(new)}: {whole(rule)}"
            notes.note((key,), what, was, now)

    def changed(notes: Notes, before: Any, after: Any) -> None:
        if not same(before.when, after.when):
            both = phrase(before) == phrase(after)
            head = f"{label}: {phrase(after)}" if both else f"{label}:"
            value(key, head, _when if both else whole)(notes, before, after)
        else:
            condition = words.condition(after.when) if after.when is not None else None
            when = "otherwise" if condition is None else f"when {condition}"
            value(key, f"{label} {when}:", phrase)(notes, before, after)

    return note


def _places(listed: Sequence[Any]) -> dict[int, int]:
    """Where each very object stands; another may be equal to it."""
    return {id(one): number for number, one in enumerate(listed)}


def _moved(old: Sequence[Any], found: Sequence[Pair[Any]]) -> list[Any]:
    """The fewest parts of the new list that do not stand as they did among what both have."""
    places = _places(old)
    kept = [
        (str(places[id(was)]), now) for was, now in found if was is not None and now is not None
    ]
    names = [name for name, _ in kept]
    out_of_place = moved(sorted(names, key=int), names)
    return [now for name, now in kept if name in out_of_place]


def _when(rule: Any) -> str:
    return "always" if rule.when is None else f"when {words.condition(rule.when)}"


def _without_when(rule: Any) -> str:
    return raw(structs.replace(rule, when=None))


def _ordinal(number: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else suffix}"


def parts(
    key: str,
    label: str,
    gone: str,
    phrase: Phrase,
    name: Phrase,
    *,
    inside: Table | None = None,
    rest: Phrase | None = None,
) -> Compare:
    """A list of parts that all count, each with something that it goes by.

    With `inside`, what changed within one is told field by field. `rest` is all but its name, by
    which one that was only named anew is found.
    """

    def note(notes: Notes, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        keys = (raw, name) if rest is None else (raw, name, rest)
        found = pairs(old, new, keys)
        for before, after in found:
            if before is None:
                said = phrase(after)
                notes.note((key, name(after)), f"{label} {said} (new)", None, said)
            elif after is None:
                said = phrase(before)
                notes.note((key, name(before)), f"{gone} {said}", said, None)
            elif not same(before, after):
                if inside is not None and same(name(before), name(after)):
                    prefix = f"{label} {words.cut(name(after))}: "
                    part = notes.within(key, name(after), prefix=prefix)
                    compare(part, inside, before, after)
                else:
                    was, now = told_apart(before, after, phrase)
                    what = words.instead(label, now, was)
                    notes.note((key, name(after)), what, was, now)
        if _moved(old, found):
            was_in, now_in = [name(one) for one in old], [name(one) for one in new]
            _reordered(notes, key, f"{label.rstrip(':')}, in another order", was_in, now_in)

    return note


def struct(key: str, label: str, phrase: Phrase, inside: Table, gone: str = "") -> Compare:
    """A structure that need not be there; what changed within it is told field by field."""

    def note(notes: Notes, old: Struct | None, new: Struct | None) -> None:
        if old is None or new is None:
            maybe(key, label, phrase, gone)(notes, old, new)
        else:
            compare(notes.within(key, prefix=""), inside, old, new)

    return note
