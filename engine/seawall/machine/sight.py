"""Who may see what: confidential steps and facts are there for everybody, their content is not.

Without a roster everybody sees everything, unless they look in a role. With one, a person sees what
their roles may see, their own and those of whom they stand in for; somebody who is not named sees
what everybody may. Who may not see something may not erase it either, and learns from no refusal
what it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from seawall.machine import entries
from seawall.machine.entries import Body
from seawall.machine.people import Roster
from seawall.machine.plan import Measure, Plan
from seawall.machine.scopes import audience

HIDDEN = "(confidential)"
"""What stands where something may not be seen."""
ERASED = "(erased)"
"""What stands where words were erased."""


class Viewer(Struct, frozen=True):
    """Somebody who looks: the `roles` they see with; None sees everything."""

    roles: frozenset[str] | None = None

    def sees(self, roles: Iterable[str]) -> bool:
        """Whether they may see what is for these roles; nobody in particular is everybody."""
        allowed = frozenset(roles)
        return self.roles is None or not allowed or not allowed.isdisjoint(self.roles)

    def sees_step(self, plan: Plan, ref: str) -> bool:
        """Whether they may see what is in a step."""
        return self.sees(audience(plan, ref))

    def sees_fact(self, plan: Plan, ref: str) -> bool:
        """Whether they may see a fact's value."""
        return self.sees(audience(plan, ref, fact=True))

    def sees_measure(self, plan: Plan, measure: Measure) -> bool:
        """Whether they may see a measure: one that counts from or to a fact's value tells it."""
        marks = (measure.start, measure.stop)
        return all(self.sees_fact(plan, mark.name) for mark in marks if mark.what == "fact")

    def sees_all(self, plan: Plan) -> bool:
        """Whether they may see whatever incidents of a plan hold."""
        return self.roles is None or not plan.has_secrets

    def sees_entry(self, plan: Plan, body: Body) -> bool:
        """Whether they may see all of a row of the log."""
        if isinstance(body, entries.FactSet) and not self.sees_fact(plan, body.fact):
            return False
        task = getattr(body, "task", None)
        return task is None or not written(body) or self.sees_step(plan, task)


EVERYTHING = Viewer()


def viewer_of(roster: Roster, person: str | None, role: str | None = None) -> Viewer:
    """Who looks: a person by their roles, or in one of them."""
    if not roster.people:
        return EVERYTHING if role is None else Viewer(frozenset({role}))
    held = frozenset[str]() if person is None else roster.roles(person)
    return Viewer(held if role is None else held & {role})


def written(body: Body) -> tuple[str, ...]:
    """The parts of a row that hold what somebody wrote: values, reasons, texts and conditions."""
    names: tuple[str, ...] = ("reason", "text", "that")
    if isinstance(body, entries.FactSet):
        names = ("value", "old", "reason")
    return tuple(name for name in names if getattr(body, name, None) is not None)
