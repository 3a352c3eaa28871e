"""Showing what differs between two versions of a playbook: lines under the thing they belong to.

What changed alike in several steps, as when they share an escalation, is said once for all of them.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct, structs

from seawall.analysis.differences import Change
from seawall.machine.plan import Plan
from seawall.machine.sight import Viewer
from seawall_cli.output import HIDDEN, line

MARKS = {
    "added": ("+ ", "green"),
    "removed": ("- ", "red"),
    "changed": ("~ ", "yellow"),
}
"""How each kind of change is marked and coloured."""

ALIKE = 3
"""In so many steps the same change is said once."""


class Group(Struct, frozen=True):
    """The changes of a thing, or those that several have in common."""

    book: str
    thing: str
    title: str
    changes: tuple[Change, ...]


def visible(changes: Iterable[Change], old: Plan, new: Plan, viewer: Viewer) -> list[Change]:
    """The changes as somebody may see them: of a confidential step only that it changed."""
    shown: dict[tuple[object, ...], Change] = {}
    for number, change in enumerate(changes):
        step = _step(change)
        if step is None or all(_sees(plan, change.book, step, viewer) for plan in (old, new)):
            shown[number,] = change
        else:
            shown.setdefault((change.book, step), _hidden(change, step))
    return list(shown.values())


def _step(change: Change) -> str | None:
    own = change.path[2:] if change.book else change.path
    return own[1] if own[:1] == ("steps",) and len(own) > 1 else None


def _sees(plan: Plan, book: str, step: str, viewer: Viewer) -> bool:
    owner = plan.called.get(book) if book else plan
    return owner is None or step not in owner.steps or viewer.sees_step(owner, step)


def _hidden(change: Change, step: str) -> Change:
    inside = f"in {change.book}: " if change.book else ""
    path = change.path[: change.path.index("steps") + 2]
    return structs.replace(
        change,
        path=path,
        kind="changed",
        weight="work",
        title="",
        what=HIDDEN,
        before=None,
        after=None,
        sentence=f"{inside}step {step}: {HIDDEN}",
    )


def show(changes: Sequence[Change], texts: bool) -> None:
    """Print the changes; those of texts only where they are asked for, else where they are."""
    shown = [change for change in changes if texts or change.weight != "text"]
    book = ""
    for group in _groups(shown):
        if group.book != book:
            book = group.book
            line((f"in the playbook {book}, which it calls", "bold cyan"))
        line((group.thing, "bold"), (f"  {group.title}" if group.title else "", "dim"))
        for change in group.changes:
            mark, style = MARKS[change.kind]
            line("  ", (f"{mark}{change.what}", style))
            if change.weight == "text":
                _rewritten(change)
    if left := [change for change in changes if change not in shown]:
        where = dict.fromkeys(_where(change) for change in left)
        line((f"texts changed: {', '.join(where)} (--text shows them)", "dim"))


def _where(change: Change) -> str:
    return f"{change.thing} in {change.book}" if change.book else change.thing


def _groups(changes: Sequence[Change]) -> Iterator[Group]:
    """The changes by their things, in order; what many steps have in common stands at the first."""
    alike: dict[tuple[str, str, str], list[Change]] = defaultdict(list)
    for change in changes:
        if change.thing.startswith("step ") and change.before != change.after:
            alike[change.book, change.kind, change.what].append(change)
    common = {key: found for key, found in alike.items() if len(found) >= ALIKE}
    for (book, thing), group in groupby(changes, key=lambda change: (change.book, change.thing)):
        own: list[Change] = []
        shared: dict[tuple[str, ...], list[Change]] = defaultdict(list)
        for change in group:
            key = change.book, change.kind, change.what
            if key not in common:
                own.append(change)
            elif common[key][0] is change:
                names = tuple(one.thing.removeprefix("step ") for one in common[key])
                shared[names].append(change)
        if own:
            yield Group(book, thing, own[0].title, tuple(own))
        for names, found in shared.items():
            yield Group(book, f"steps {', '.join(names)}", "", tuple(found))


def _rewritten(change: Change) -> None:
    """The lines of a long text that differ."""
    if change.before is None or change.after is None or not change.what.endswith("rewritten"):
        return
    before, after = change.before.splitlines(), change.after.splitlines()
    for text in difflib.ndiff(before, after):
        if text[:2] in ("- ", "+ "):
            line("    ", (text, "red" if text[0] == "-" else "green"))
