"""The playbooks that an incident ran by, one after the other.

A row of the log is told by the playbook that the incident ran by when it was written, for names and
rule numbers mean what they meant then. What any of them kept confidential stays so for good.
"""

from __future__ import annotations

from msgspec import Struct

from seawall.machine.plan import Plan
from seawall.machine.playbook import Playbook
from seawall.machine.sight import Viewer


class Guarded(Viewer, frozen=True):
    """Somebody who looks at an incident that was moved: they see what each of its `plans` shows."""

    plans: tuple[Plan, ...] = ()

    def sees_step(self, plan: Plan, ref: str) -> bool:
        """Whether they may see what is in a step, by every plan."""
        return all(Viewer.sees_step(self, one, ref) for one in (plan, *self.plans))

    def sees_fact(self, plan: Plan, ref: str) -> bool:
        """Whether they may see a fact's value, by every plan."""
        return all(Viewer.sees_fact(self, one, ref) for one in (plan, *self.plans))

    def sees_all(self, plan: Plan) -> bool:
        """Whether they may see whatever incidents of these plans hold."""
        return all(Viewer.sees_all(self, one) for one in (plan, *self.plans))


class Eras(Struct, frozen=True):
    """The playbook that an incident runs by `now`, and those before: until which entry, oldest
    first."""

    now: Playbook
    earlier: tuple[tuple[int, Playbook], ...] = ()

    def at(self, seq: int) -> Playbook:
        """The playbook that the entry of that number was written by."""
        return next((playbook for until, playbook in self.earlier if seq <= until), self.now)

    def guard(self, viewer: Viewer) -> Viewer:
        """The viewer, from whom each of the playbooks keeps what is confidential."""
        if not self.earlier:
            return viewer
        plans = (self.now.plan, *(playbook.plan for _, playbook in self.earlier))
        return Guarded(viewer.roles, plans)
