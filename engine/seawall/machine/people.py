"""Who may do what, and who is told.

A playbook speaks of roles; a roster says which people hold them. Without a roster everybody may do
everything. With one, a person acts in a role they hold, or as the deputy of somebody who holds it;
and where a playbook names a role's deputy, holders of that deputy role may act for it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from seawall.errors import NotPermitted, UnknownPerson
from seawall.machine.plan import Role
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
    """Somebody was told: in which `role`, and which `people` hold it; without any, nobody heard."""

    role: str = ""
    people: tuple[str, ...] = ()

    def __str__(self) -> str:
        people = ", ".join(self.people)
        return f"{self.role} ({people})" if self.role and people else self.role or people


def acting_role(
    roles: Mapping[str, Role],
    roster: Roster,
    actor: str,
    role: str | None,
    owners: Iterable[str],
    what: str,
) -> str | None:
    """The role in which `actor` does `what`, which is for the `owners` or their deputies.

    No owners means any of the playbook's `roles`. Raises NotPermitted where the roster gives none,
    and where the `role` asked for is none of the playbook's.
    """
    if role is not None and role not in roles:
        known = ", ".join(roles) or "no roles"
        raise NotPermitted(f"there is no role {role[:40]!r} in this playbook; it has {known}")
    if not roster.people:
        return role
    wanted = [*owners] or [*roles]
    wanted += [deputy for owner in wanted if (deputy := deputy_role(roles, owner)) is not None]
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
    roles: Mapping[str, Role], roster: Roster, task: Task | None, targets: Iterable[str]
) -> tuple[Told, ...]:
    """Who `targets` are: roles, or `owner` and `deputy` of the task; each once, in order."""
    return tuple(dict.fromkeys(_resolve(roles, roster, task, target) for target in targets))


def _resolve(roles: Mapping[str, Role], roster: Roster, task: Task | None, target: str) -> Told:
    owner = task.owner if task else None
    if target == "owner":
        if task is not None and task.assignee is not None:
            return Told(role=owner or "", people=(task.assignee,))
        return Told(role=owner or "owner", people=roster.holders(owner) if owner else ())
    if target == "deputy":
        return Told(role="owner") if owner is None else deputies(roles, roster, owner)
    return Told(role=target, people=roster.holders(target))


def deputies(roles: Mapping[str, Role], roster: Roster, role: str) -> Told:
    """The deputy role where the playbook names one, else the holders' own deputies, else them."""
    if (deputy := deputy_role(roles, role)) is not None:
        return Told(role=deputy, people=roster.holders(deputy))
    holders = roster.holders(role)
    named = (roster.people[name].deputy for name in holders)
    stand_ins = tuple(dict.fromkeys(name for name in named if name is not None))
    return Told(role=role, people=stand_ins or holders)


def deputy_role(roles: Mapping[str, Role], role: str) -> str | None:
    """The role that stands in for a role, if the playbook names one."""
    return roles[role].deputy if role in roles else None
