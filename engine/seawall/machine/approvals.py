"""Approval before a step is left: by whom, how many, and what voids it.

Advancing a step that needs approval asks for it, and the step stays. Enough approvals leave it; a
rejection gives it back. A fact of the step that changes meanwhile voids what was approved, for
nobody has seen the new one. Who advanced a step may not approve it where the playbook says so;
only somebody who is alone on the roster may set that aside, with a reason.
"""

from __future__ import annotations

from datetime import datetime

from seawall.errors import (
    ApprovalPending,
    Conflict,
    NotAsked,
    NotPermitted,
    TooManyRounds,
)
from seawall.machine import clocks, evidence
from seawall.machine.draft import Draft
from seawall.machine.entries import (
    ApprovalAsked,
    ApprovalVoided,
    Approved,
    Overridden,
    Rejected,
)
from seawall.machine.people import Told, deputies, deputy_role
from seawall.machine.plan import Approve
from seawall.machine.state import Approval, Task


def rule_now(draft: Draft, task: Task) -> int | None:
    """The approval rule that holds now; None where no approval is needed."""
    for number, rule in enumerate(draft.step(task).approve):
        if draft.holds(task, rule.when):
            return number
    return None


def ask(draft: Draft, task: Task, rule: int, reason: str | None) -> None:
    """Ask for approval, and tell those who may give it."""
    asked = draft.step(task).approve[rule]
    draft.write(
        ApprovalAsked(
            task=task.ref,
            rule=rule,
            by=asked.by,
            need=asked.need,
            reason=reason,
            tell=draft.people(task, asked.by),
        )
    )


def require_not_pending(draft: Draft, task: Task) -> None:
    """Raise ApprovalPending where a task waits for approval already."""
    if task.approval is not None:
        missing = task.approval.missing
        sentence = f"{task.ref} waits for approval by {' and '.join(missing)} already"
        raise ApprovalPending(sentence, names=missing)


def revise(draft: Draft, task: Task) -> None:
    """Void what was approved if a fact of the step changed, or another rule holds now."""
    approval = task.approval
    if approval is None:
        return
    variables = draft.variables(task)
    changed = tuple(
        need.fact
        for need in draft.step(task).collect
        if (recorded := variables.recorded(need.fact)) and recorded.changed > approval.seq
    )
    rule = rule_now(draft, task)
    if not changed and rule == approval.rule:
        return
    asked = None if rule is None else draft.step(task).approve[rule]
    draft.write(
        ApprovalVoided(
            task=task.ref,
            facts=changed,
            rule=rule,
            by=() if asked is None else asked.by,
            need=None if asked is None else asked.need,
            tell=(_author(task, approval),) if asked is None else draft.people(task, asked.by),
        )
    )


def approve(draft: Draft, task: Task, asked_role: str | None, override: str | None) -> bool:
    """Give one person's approval; true if that is enough. Raises NotAsked, NotPermitted or
    Conflict."""
    approval = _asked(task)
    rule = _rule(draft, task, approval)
    roles = _roles_for(draft, task, rule, approval, asked_role, "approve")
    because = _own(draft, task, rule, approval, override)
    draft.role = roles[0]
    if because is not None:
        draft.write(Overridden(task=task.ref, that="not_author", reason=because))
    draft.write(Approved(task=task.ref, roles=roles, reason=because))
    return not _asked(draft.state.tasks[task.ref]).missing


def reject(draft: Draft, task: Task, asked_role: str | None, reason: str | None) -> None:
    """Give a task back. Raises NotAsked, NotPermitted, TooManyRounds or ReasonRequired."""
    approval = _asked(task)
    rule = _rule(draft, task, approval)
    draft.role = _roles_for(draft, task, rule, approval, asked_role, "reject")[0]
    if rule.rounds is not None and task.rejections >= rule.rounds:
        times = "once" if rule.rounds == 1 else f"{rule.rounds} times"
        sentence = f"{task.ref} was given back {times}, as often as it may be; approve it"
        raise TooManyRounds(sentence)
    because = evidence.reason_given(reason, "rejecting a step")
    draft.write(Rejected(task=task.ref, reason=because, tell=(_author(task, approval),)))


def people_asked(draft: Draft, task: Task) -> tuple[str, ...]:
    """Everybody on the roster who holds a role that is missing now, or stands in for it."""
    approval = task.approval
    if approval is None:
        return ()
    missing = approval.missing
    held = ((name, _held(draft, name, approval.deputies)) for name in draft.roster.people)
    return tuple(name for name, roles in held if not roles.isdisjoint(missing))


def deputies_from(draft: Draft, task: Task) -> datetime | None:
    """From when on deputies may approve too; None if they never may."""
    if task.approval is None:
        return None
    rule = _rule(draft, task, task.approval)
    return clocks.deputies_at(draft.book(task), task.approval, rule)


def stand_ins(draft: Draft, task: Task) -> tuple[Told, ...]:
    """The deputies of the roles that a task waits for, of those roles that have any."""
    told: list[Told] = []
    for role in _asked(task).missing:
        deputy = deputies(draft.playbook.roles, draft.roster, role)
        if deputy != Told(role=role, people=draft.roster.holders(role)):
            told.append(deputy)
    return tuple(dict.fromkeys(told))


def _rule(draft: Draft, task: Task, approval: Approval) -> Approve:
    return draft.step(task).approve[approval.rule]


def _asked(task: Task) -> Approval:
    if task.approval is None:
        raise NotAsked(f"{task.ref} does not wait for approval; it has to be advanced first")
    return task.approval


def _author(task: Task, approval: Approval) -> Told:
    return Told(role=task.owner or "", people=(approval.author,))


def _roles_for(
    draft: Draft,
    task: Task,
    rule: Approve,
    approval: Approval,
    asked_role: str | None,
    what: str,
) -> tuple[str, ...]:
    """The missing roles that the actor decides for. Without a roster it is one at a time."""
    missing = approval.missing
    if asked_role is not None and asked_role not in rule.by:
        may = _may_decide(draft, missing)
        raise NotPermitted(f"{asked_role[:40]} does not {what} {task.ref}; it is for {may}")
    if any(given.person == draft.actor for given in approval.given) and rule.need is not None:
        raise Conflict(f"{draft.actor} approved {task.ref} already")
    if not draft.roster.people:
        return (missing[0],) if asked_role is None else (asked_role,)
    held = _held(draft, draft.actor, approval.deputies)
    wanted = missing if asked_role is None else (asked_role,)
    roles = tuple(role for role in wanted if role in held)
    if not roles:
        may = _may_decide(draft, missing)
        raise NotPermitted(f"{draft.actor} may not {what} {task.ref}; it is for {may}")
    return roles


def _held(draft: Draft, person: str, with_deputies: bool) -> frozenset[str]:
    """The roles a person may decide in: their own; once deputies were asked, also lent ones."""
    if not with_deputies:
        return draft.roster.own_roles(person)
    held = draft.roster.roles(person)
    lent = {
        role for role in draft.playbook.roles if deputy_role(draft.playbook.roles, role) in held
    }
    return held | lent


def _may_decide(draft: Draft, roles: tuple[str, ...]) -> str:
    holders = (f"{role} ({', '.join(draft.roster.holders(role)) or 'nobody'})" for role in roles)
    return " and ".join(holders)


def _own(
    draft: Draft, task: Task, rule: Approve, approval: Approval, override: str | None
) -> str | None:
    """The reason to approve one's own work, where it is needed. Raises NotPermitted."""
    if not rule.not_author or draft.actor not in (approval.author, *approval.changers):
        return None
    others = _others(draft, approval)
    if others:
        who = " or ".join(others)
        raise NotPermitted(
            f"{draft.actor} wrote what {task.ref} says; somebody else approves it: {who}"
        )
    if override is None:
        raise NotPermitted(
            f"{draft.actor} wrote what {task.ref} says and may not approve it; "
            "who is alone may override that with a reason"
        )
    return evidence.words(override, "reason to override")


def _others(draft: Draft, approval: Approval) -> list[str]:
    """The people who could approve instead of the actor: for the same roles that are missing."""
    held = _held(draft, draft.actor, with_deputies=True)
    all_needed = approval.need is None  # then nobody can give another role's approval
    wanted = [role for role in approval.missing if role in held or not all_needed]
    roles = {*wanted, *(deputy_role(draft.playbook.roles, role) for role in wanted)}
    people = draft.roster.people
    holders = [name for name, person in people.items() if not roles.isdisjoint(person.roles)]
    stand_ins = [people[name].deputy for name in holders]
    barred = {approval.author, *approval.changers}
    barred |= set() if all_needed else {given.person for given in approval.given}
    others = dict.fromkeys(name for name in (*holders, *stand_ins) if name is not None)
    return [name for name in others if name not in barred]
