"""What must be on record before a step may be left, and how facts get there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from seawall.errors import (
    BadCommand,
    BadFact,
    MissingFacts,
    ReasonRequired,
    RequirementUnmet,
    UnknownFact,
)
from seawall.hints import nearest
from seawall.machine import facts
from seawall.machine.draft import Draft
from seawall.machine.entries import FactSet, Overridden
from seawall.machine.plan import Plan, Requirement, say
from seawall.machine.state import Task

MAX_NAME = 200
"""Characters of a person's name, or of a request id."""


class Lacking(Struct, frozen=True):
    """What keeps a task from being left: facts not on record, and requirements that are false."""

    facts: tuple[str, ...]
    unmet: tuple[Requirement, ...]


def accept(plan: Plan, given: Mapping[str, Any]) -> dict[str, Any]:
    """The recorded forms of the facts given, or UnknownFact or BadFact naming every wrong one."""
    if unknown := [str(name) for name in given if name not in plan.facts]:
        raise UnknownFact(_no_such_fact(plan, unknown), names=unknown)
    accepted, wrong = {}, {}
    for name, value in given.items():
        try:
            accepted[name] = facts.accept(plan.facts[name], value, plan.timezone)
        except facts.Unfit as error:
            wrong[name] = str(error)
    if wrong:
        sentence = "; ".join(f"{name} {why}" for name, why in wrong.items())
        raise BadFact(sentence, names=tuple(wrong))
    return accepted


def _no_such_fact(plan: Plan, unknown: list[str]) -> str:
    names = ", ".join(name[:40] for name in unknown)
    return f"this playbook has no fact {names}{nearest(unknown[0], plan.facts)}"


def words(value: Any, what: str, limit: int = facts.MAX_TEXT) -> str:
    """A text that a command carries, or BadCommand saying what is wrong with it."""
    try:
        return facts.text(value, limit).strip()
    except facts.Unfit as error:
        raise BadCommand(f"the {what} {error}") from None


def name(value: Any, what: str) -> str:
    """A name that a command carries: short, and on one line."""
    given = words(value, what, MAX_NAME)
    if "\n" in given or "\t" in given:
        raise BadCommand(f"the {what} must stand on one line")
    return given


def reason_given(reason: str | None, what: str) -> str:
    """The reason of a command that needs one, or ReasonRequired."""
    if reason is None or not reason.strip():
        raise ReasonRequired(f"{what} needs a reason")
    return words(reason, "reason")


def record(
    draft: Draft, given: Mapping[str, Any], reason: str | None, task: Task | None = None
) -> None:
    """Put facts on record. A step may renew what it collects; any other change needs a reason."""
    accepted = accept(draft.plan, given)
    renewed = {need.fact for need in draft.step(task).collect} if task is not None else set()
    corrected = [
        name
        for name, value in accepted.items()
        if name in draft.state.facts and draft.state.value(name) != value and name not in renewed
    ]
    if corrected and (reason is None or not reason.strip()):
        sentence = f"{', '.join(corrected)} would change what is on record; say why"
        raise ReasonRequired(sentence, names=corrected)
    because = words(reason, "reason") if reason is not None else None
    for name, value in accepted.items():
        put(draft, name, value, because, task)


def put(draft: Draft, name: str, value: Any, reason: str | None, task: Task | None) -> None:
    """Write one fact, with what it was before."""
    draft.write(
        FactSet(
            fact=name,
            value=value,
            old=draft.state.value(name),
            reason=reason,
            task=None if task is None else task.ref,
        )
    )


def lacking(draft: Draft, task: Task) -> Lacking:
    """What keeps the task from being left now; nothing, if both parts are empty."""
    step = draft.step(task)
    missing = [
        need.fact
        for need in step.collect
        if not (need.optional or draft.plan.facts[need.fact].optional)
        and not _counts(draft, task, need.fact)
    ]
    unmet = []
    for requirement in step.require:
        expression = draft.playbook.expression(requirement.that)
        value = expression.evaluate(draft.scope(task))
        unread = sorted(
            n for n in expression.reads if n in draft.plan.facts and n not in draft.state.facts
        )
        if value is None and unread:
            missing += [name for name in unread if name not in missing]
        elif value is not True:
            unmet.append(requirement)
    return Lacking(facts=tuple(missing), unmet=tuple(unmet))


def _counts(draft: Draft, task: Task, fact: str) -> bool:
    """Whether a fact counts for this visit: on record, and given during it where that matters."""
    recorded = draft.state.facts.get(fact)
    if recorded is None:
        return False
    return not draft.step(task).fresh or recorded.seq > task.entered_seq


def require_complete(draft: Draft, task: Task, override: str | None, held: frozenset[str]) -> None:
    """Raise MissingFacts or RequirementUnmet, naming everything at once, unless all is there.

    With a reason to `override`, requirements that one of the roles `held` may set aside are.
    """
    lack = lacking(draft, task)
    unmet = lack.unmet
    if override is not None:
        because = words(override, "reason to override")
        for requirement in (r for r in unmet if _may_override(draft, r, held)):
            draft.write(Overridden(task=task.ref, that=requirement.that, reason=because))
        unmet = tuple(r for r in unmet if not _may_override(draft, r, held))
    reasons = tuple(say(requirement.say) for requirement in unmet)
    if lack.facts:
        also = f"; and: {'; '.join(reasons)}" if reasons else ""
        sentence = f"{task.ref} cannot be left yet: {_not_on_record(lack.facts)}{also}"
        raise MissingFacts(sentence, names=lack.facts, unmet=reasons)
    if reasons:
        raise RequirementUnmet(
            f"{task.ref} cannot be left yet: {'; '.join(reasons)}", unmet=reasons
        )


def may_override(
    draft: Draft, task: Task, given: Mapping[str, Any], reason: str | None
) -> list[str]:
    """The roles that may set aside what would be unmet once these facts are on record.

    Such a role may leave the step itself, and only where there is something to set aside.
    """
    tried = draft.tried()
    record(tried, given, reason, task)
    return [role for requirement in lacking(tried, task).unmet for role in requirement.override]


def _may_override(draft: Draft, requirement: Requirement, held: frozenset[str]) -> bool:
    if not requirement.override:
        return False
    return not draft.roster.people or not held.isdisjoint(requirement.override)


def _not_on_record(names: tuple[str, ...]) -> str:
    return f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} not on record"
