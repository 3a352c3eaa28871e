"""Who may do what, and who is told.

A playbook speaks of roles; a roster says which people hold them. Without a roster everybody may do
everything. With one, a person acts in a role they hold, or as the deputy of somebody who holds it;
and where a playbook names a role's deputy, holders of that deputy role may act for it too.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from seawall.errors import NotPermitted, UnknownPerson
from seawall.machine.plan import Plan
from seawall.machine.state import Task

TIMER = "timer"
"""The actor of everything that a passing moment did."""


class Person(Struct, frozen=True):
    """One person of a roster: the roles held, and the person who stands in."""

    roles: tuple[str, ...] = ()
    deputy: str | None = None


class Roster(Struct, frozen=True):
    """People by name. An empty roster is no roster: everybody may do everything."""

    people: dict[str, Person] = {}

    def holders(self, role: str) -> tuple[str, ...]:
        """The people who hold a role, in the roster's order."""
        return tuple(name for name, person in self.people.items() if role in person.roles)

    def own_roles(self, actor: str) -> frozenset[str]:
        """The roles a person holds."""
        return frozenset(self.people[actor].roles if actor in self.people else ())

    def roles(self, actor: str) -> frozenset[str]:
        """The roles a person may act in: their own, and those of whom they stand in for."""
        lent = (p.roles for p in self.people.values() if p.deputy == actor)
        return self.own_roles(actor).union(*lent)


class Told(Struct, frozen=True, omit_defaults=True):
    """Somebody was told: in which `role`, and which `people` hold it (none is an alarm)."""

    role: str = ""
    people: tuple[str, ...] = ()

    def __str__(self) -> str:
        people = ", ".join(self.people)
        return f"{self.role} ({people})" if self.role and people else self.role or people


def acting_role(
    plan: Plan, roster: Roster, actor: str, role: str | None, owners: Iterable[str], what: str
) -> str | None:
    """The role in which `actor` does `what`, which is for the `owners` or their deputies.

    No owners means any role of the playbook. Raises NotPermitted where the roster gives none,
    and where the `role` asked for is none of the playbook's.
    """
    if role is not None and role not in plan.roles:
        known = ", ".join(plan.roles) or "no roles"
        raise NotPermitted(f"there is no role {role[:40]!r} in this playbook; it has {known}")
    if not roster.people:
        return role
    wanted = [*owners] or [*plan.roles]
    wanted += [deputy for owner in wanted if (deputy := _deputy(plan, owner)) is not None]
    for held in (roster.own_roles(actor), roster.roles(actor)):  # one's own role comes first
        for candidate in wanted if role is None else [role]:
            if candidate in held and candidate in wanted:
                return candidate
    raise NotPermitted(_not_permitted(roster, actor, role, wanted, what))


def _not_permitted(
    roster: Roster, actor: str, role: str | None, wanted: list[str], what: str
) -> str:
    may = ", ".join(
        dict.fromkeys(f"{r} ({', '.join(roster.holders(r)) or 'nobody'})" for r in wanted)
    )
    if actor not in roster.people:
        return f"{actor} is not on the roster; {what} is for {may}"
    if role is not None and role not in roster.roles(actor):
        return f"{actor} does not hold the role {role}; {what} is for {may}"
    return f"{actor} may not {what}; it is for {may}"


def require_known(roster: Roster, person: str) -> None:
    """Raise UnknownPerson unless there is no roster or the person is on it."""
    if roster.people and person not in roster.people:
        known = ", ".join(roster.people)
        raise UnknownPerson(f"{person[:40]!r} is not on the roster; it has {known}", names=[person])


def resolve(
    plan: Plan, roster: Roster, task: Task | None, targets: Iterable[str]
) -> tuple[Told, ...]:
    """Who `targets` are: roles, or `owner` and `deputy` of the task; each once, in order."""
    return tuple(dict.fromkeys(_resolve(plan, roster, task, target) for target in targets))


def _resolve(plan: Plan, roster: Roster, task: Task | None, target: str) -> Told:
    owner = task.owner if task else None
    if target == "owner":
        if task is not None and task.assignee is not None:
            return Told(role=owner or "", people=(task.assignee,))
        return Told(role=owner or "owner", people=roster.holders(owner) if owner else ())
    if target == "deputy":
        return _deputy_of(plan, roster, task)
    return Told(role=target, people=roster.holders(target))


def _deputy_of(plan: Plan, roster: Roster, task: Task | None) -> Told:
    """The deputy role where the playbook names one, else the owners' own deputies, else owners."""
    owner = task.owner if task else None
    if owner is None:
        return Told(role="owner")
    if (deputy := _deputy(plan, owner)) is not None:
        return Told(role=deputy, people=roster.holders(deputy))
    holders = roster.holders(owner)
    deputies = (roster.people[name].deputy for name in holders)
    stand_ins = tuple(dict.fromkeys(name for name in deputies if name is not None))
    return Told(role=owner, people=stand_ins or holders)


def _deputy(plan: Plan, role: str) -> str | None:
    return plan.roles[role].deputy if role in plan.roles else None
