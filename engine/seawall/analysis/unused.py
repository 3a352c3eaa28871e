"""What nobody would miss, and what would be missed: steps without owner or due time, idle roles."""

from __future__ import annotations

from collections.abc import Iterator

from seawall.analysis.findings import Finding
from seawall.analysis.given import Given
from seawall.analysis.stretches import left_by_itself
from seawall.machine.plan import Plan


def unowned(given: Given) -> Iterator[Finding]:
    """Steps that nobody owns, or that no clock runs on."""
    plan = given.plan
    role = next(iter(plan.roles), "lead")
    for step in plan.steps.values():
        if not step.owner:
            message = f"the step {step.id!r} has no owner, so nobody knows it is theirs"
            help = f"say whose it is, as owner: {role}"
            yield Finding("no_owner", message, help, step.id, warning=True)
        if not step.due and step.repeat is None and not left_by_itself(given, step):
            message = f"the step {step.id!r} has no due time, so nothing happens if it is forgotten"
            help = "say by when, as due: 1h"
            yield Finding("no_due", message, help, step.id, warning=True)


def idle_roles(plan: Plan) -> Iterator[Finding]:
    """Roles that own nothing, approve nothing and are told nothing."""
    used = set(_used(plan))
    for role in plan.roles:
        if role not in used:
            message = f"nothing uses the role {role!r}"
            help = "let a step name it, as owner or `tell`, or remove it"
            path = ("roles", role)
            yield Finding("unused_role", message, help, path=path, at_key=True, warning=True)


def _used(plan: Plan) -> Iterator[str]:
    yield from (role.deputy for role in plan.roles.values() if role.deputy is not None)
    for fact in plan.facts.values():
        yield from fact.confidential
    for signal in plan.signals.values():
        yield from signal.tell
    for end in plan.ends.values():
        yield from (role for need in end.require for role in need.override)
    for step in plan.steps.values():
        yield from step.confidential
        yield from (owner.role for owner in step.owner)
        yield from (role for rule in step.approve for role in rule.by)
        yield from (role for need in step.require for role in need.override)
        yield from (role for due in step.due for role in due.waive)
        yield from (role for rung in step.rungs for role in rung.action.tell)
        yield from (role for timeout in step.on_timeout for role in timeout.action.tell)
