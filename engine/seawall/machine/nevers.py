"""What must never be: rules of the playbook that no command may make true.

A rule is looked at in the incident and in each of its items; a called playbook's in the called
playbook. One that holds already refuses nothing, or the incident could not be put right.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.errors import NeverRule
from seawall.machine.draft import Draft
from seawall.machine.expressions import Expression
from seawall.machine.plan import say

Holding = frozenset[tuple[str, str]]
"""The rules that hold: in which scope, and which."""


def holding(draft: Draft) -> Holding:
    """The never rules that hold now."""
    if not draft.playbook.has_nevers or not draft.is_opened:
        return frozenset()
    found = set()
    for scope, id in _scopes(draft):
        book = draft.playbook.book(id)
        for rule in book.plan.never:
            expression = book.expression(rule.when)
            if _concerns(draft, scope, expression) and expression.holds(draft.around(id, scope)):
                found.add((scope, rule.when))
    return frozenset(found)


def _concerns(draft: Draft, scope: str, expression: Expression) -> bool:
    """Whether a rule reads anything of an item's own; else it is one of what is around it."""
    place = draft.state.scopes.get(scope)
    if place is None or place.item is None:
        return True
    track = draft.playbook.book(place.book).plan.tracks[place.track]
    own = {*track.facts, track.item}
    return not own.isdisjoint(expression.reads | expression.asks)


def refuse_new(draft: Draft, before: Holding) -> None:
    """Raise NeverRule for what holds now and did not before, with the playbook's own words."""
    new = holding(draft) - before
    if not new:
        return
    reasons = [
        say(rule.say, draft.language)
        for book in draft.playbook.books.values()
        for rule in book.plan.never
        if any(when == rule.when for _, when in new)
    ]
    raise NeverRule("; ".join(dict.fromkeys(reasons)), names=sorted(when for _, when in new))


def _scopes(draft: Draft) -> Iterator[tuple[str, str]]:
    yield "", ""
    for ref, scope in draft.state.scopes.items():
        yield ref, scope.book
