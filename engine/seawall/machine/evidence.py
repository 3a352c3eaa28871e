"""What must be on record before a step may be left, and how facts get there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from seawall.errors import (
    BadCommand,
    BadFact,
    HeldBack,
    MissingFacts,
    ReasonRequired,
    RequirementUnmet,
    UnknownFact,
)
from seawall.hints import nearest
from seawall.machine import clocks, facts
from seawall.machine.draft import Draft
from seawall.machine.entries import FactSet, Overridden
from seawall.machine.limits import MAX_FACTS, MAX_GIVEN, MAX_NAME, MAX_TEXT
from seawall.machine.plan import Fact, Needed, Plan, Requirement, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables, closed, home
from seawall.machine.sight import viewer_of
from seawall.machine.state import State, Task, inside

SHOWN = 12
"""Unknown names that a refusal lists; the rest it counts."""


class Lacking(Struct, frozen=True):
    """What keeps a task from being left: facts not on record, and requirements that are false."""

    facts: tuple[str, ...]
    unmet: tuple[Requirement, ...]


class Named(Struct, frozen=True):
    """A fact that a command names: where it is on record, what it is, and in whose time zone."""

    ref: str
    fact: Fact
    timezone: str


def find(playbook: Playbook, state: State | None, scope: str, given: str) -> Named | None:
    """The fact that a name means in a scope; a whole reference means the same everywhere."""
    prefix, _, name = given.rpartition(".")
    if prefix:
        if state is None or prefix not in state.scopes:
            return None
        scope = prefix
    book = "" if not scope or state is None else state.scopes[scope].book
    plan = playbook.book(book).plan
    if name not in plan.facts:
        return None
    ref = name if state is None else home(plan, state, scope, name)
    outside = "" if state is None else closed(state, scope)
    if "[" not in ref and name in plan.item_facts and ref == inside(outside, name):
        return None
    return Named(ref=ref, fact=plan.facts[name], timezone=plan.timezone)


def accept(
    playbook: Playbook, state: State | None, scope: str, given: Mapping[str, Any]
) -> dict[str, Any]:
    """The recorded forms of the facts given, by reference.

    Raises UnknownFact or BadFact naming every wrong one.
    """
    if len(given) > MAX_FACTS:
        raise BadFact(f"{len(given):,} facts are given at once; at most {MAX_FACTS:,} are taken")
    found = {name: find(playbook, state, scope, name) for name in given}
    if unknown := [name for name, named in found.items() if named is None]:
        raise UnknownFact(no_such_fact(playbook.plan, unknown), names=unknown)
    accepted, wrong = {}, {}
    for name, named in found.items():
        if named is None:
            continue
        try:
            accepted[named.ref] = facts.accept(named.fact, given[name], named.timezone)
        except facts.Unfit as error:
            wrong[name] = str(error)
    if wrong:
        sentence = "; ".join(f"{name} {why}" for name, why in wrong.items())
        raise BadFact(sentence, names=tuple(wrong))
    if (size := sum(map(_size, accepted.values()))) > MAX_GIVEN:
        raise BadFact(
            f"the facts have {size:,} characters together; at most {MAX_GIVEN:,} are taken at once"
        )
    return accepted


def _size(value: Any) -> int:
    """The characters of a recorded value."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, (list, dict)):
        return sum(map(_size, value.values() if isinstance(value, dict) else value))
    return 1


def no_such_fact(plan: Plan, unknown: list[str]) -> str:
    """The sentence that says that a playbook has no facts of these names, and what may be meant."""
    names = ", ".join(name[:40] for name in unknown[:SHOWN])
    names += f" and {len(unknown) - SHOWN} more" if len(unknown) > SHOWN else ""
    if unknown[0] in plan.item_facts:
        return f"{names} belongs to an item; write it as STEP[ITEM].{unknown[0]}"
    return f"this playbook has no fact {names}{nearest(unknown[0], plan.facts)}"


def words(value: Any, what: str, limit: int = MAX_TEXT) -> str:
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
    draft: Draft,
    given: Mapping[str, Any],
    reason: str | None,
    task: Task | None = None,
    *,
    scope: str = "",
    collects: tuple[Needed, ...] = (),
) -> None:
    """Put facts on record. What a step or signal `collects` it may renew; any other change of
    what is on record needs a reason.
    """
    scope = scope if task is None else task.scope
    accepted = accept(draft.playbook, draft.state, scope, given)
    collects = collects if task is None else draft.step(task).collect
    renewed = _renewed(draft, scope, collects)
    corrected = [
        ref
        for ref, value in accepted.items()
        if ref in draft.state.facts and ref not in renewed and _would_change(draft, ref, value)
    ]
    if corrected and (reason is None or not reason.strip()):
        sentence = f"{', '.join(corrected)} would change what is on record; say why"
        raise ReasonRequired(sentence, names=corrected)
    because = words(reason, "reason") if reason is not None else None
    for ref, value in accepted.items():
        put(draft, ref, value, because, task)


def _renewed(draft: Draft, scope: str, collects: tuple[Needed, ...]) -> list[str]:
    """The facts that a step or signal collects."""
    found = (find(draft.playbook, draft.state, scope, need.fact) for need in collects)
    return [named.ref for named in found if named is not None]


def _would_change(draft: Draft, ref: str, value: Any) -> bool:
    """Whether a value is another than the one on record, as far as who gives it may know that.

    Of an incident that was moved from another version nobody may: it may have been confidential.
    """
    may_see = viewer_of(draft.roster, draft.actor).sees_fact(draft.plan, ref)
    may_know = may_see and not (draft.state.eras and draft.roster.people)
    return draft.state.value(ref) != value or not may_know


def put(
    draft: Draft,
    ref: str,
    value: Any,
    reason: str | None,
    task: Task | None,
    track: str | None = None,
) -> None:
    """Write one fact, with what it was before."""
    draft.write(
        FactSet(
            fact=ref,
            value=value,
            old=draft.state.value(ref),
            reason=reason,
            task=None if task is None else task.ref,
            track=track,
        )
    )


def lacking(draft: Draft, task: Task) -> Lacking:
    """What keeps the task from being left now; nothing, if both parts are empty."""
    step, book = draft.step(task), draft.book(task)
    variables = draft.variables(task)
    since = task.entered_seq if step.fresh or step.repeat is not None else 0
    missing = missing_facts(book.plan, step.collect, variables, since)
    required = tuple(r for r in step.require if r.that not in task.set_aside)
    unread, unmet = _unmet(book, required, variables)
    return Lacking(facts=tuple(dict.fromkeys([*missing, *unread])), unmet=unmet)


def missing_facts(
    plan: Plan, collect: tuple[Needed, ...], variables: Variables, since: int = 0
) -> list[str]:
    """The facts that are asked for and not on record, or from before the entry `since`."""
    missing = []
    for need in collect:
        if need.optional or plan.facts[need.fact].optional:
            continue
        recorded = variables.recorded(need.fact)
        if recorded is None or recorded.seq <= since:
            missing.append(need.fact)
    return missing


def _unmet(
    book: Playbook, required: tuple[Requirement, ...], variables: Variables
) -> tuple[list[str], tuple[Requirement, ...]]:
    """The facts that requirements read in vain, and the requirements that are false.

    A fact that a requirement asks about with `known("fact")` may be missing, so it is not named.
    """
    missing: list[str] = []
    unmet = []
    for requirement in required:
        expression = book.expression(requirement.that)
        value = expression.evaluate(variables)
        if value is True:
            continue
        unread = {n for n in expression.reads if n in book.plan.facts and n not in variables}
        if value is None and unread:
            missing += sorted(unread - expression.asks or unread)
        else:
            unmet.append(requirement)
    return missing, tuple(unmet)


def require_complete(draft: Draft, task: Task, override: str | None) -> None:
    """Raise MissingFacts or RequirementUnmet, naming everything at once, unless all is there.

    With a reason to `override`, requirements that a role of the actor may set aside are.
    """
    _require(draft, task, lacking(draft, task), override, task.ref)


def require_end(draft: Draft, task: Task, end: str, override: str | None) -> None:
    """The same for the end that a task leads to, if the playbook requires something of it."""
    book = draft.book(task)
    required = tuple(r for r in book.plan.ends[end].require if r.that not in task.set_aside)
    missing, unmet = _unmet(book, required, draft.variables(task))
    lack = Lacking(facts=tuple(dict.fromkeys(missing)), unmet=unmet)
    _require(draft, task, lack, override, f"the end {end}")


def _require(draft: Draft, task: Task, lack: Lacking, override: str | None, what: str) -> None:
    unmet = lack.unmet
    if override is not None and unmet:
        because = words(override, "reason to override")
        held = draft.roster.roles(draft.actor)
        for requirement in (r for r in unmet if _may_override(draft, r, held)):
            draft.write(Overridden(task=task.ref, that=requirement.that, reason=because))
        unmet = tuple(r for r in unmet if not _may_override(draft, r, held))
    reasons = tuple(say(requirement.say, draft.language) for requirement in unmet)
    cannot = "cannot be reached yet" if what != task.ref else "cannot be left yet"
    if lack.facts:
        also = f"; and: {'; '.join(reasons)}" if reasons else ""
        sentence = f"{what} {cannot}: {_not_on_record(lack.facts)}{also}"
        raise MissingFacts(sentence, names=lack.facts, unmet=reasons)
    if reasons:
        raise RequirementUnmet(f"{what} {cannot}: {'; '.join(reasons)}", unmet=reasons)


def holding_back(draft: Draft, task: Task) -> tuple[str, ...]:
    """The steps that a task must wait for still."""
    book = draft.book(task)
    return tuple(
        after.step
        for after in draft.step(task).after
        if clocks.is_held(book, draft.state, task, after.step)
    )


def require_not_held(draft: Draft, task: Task) -> None:
    """Raise HeldBack while steps that come before a task have not been left."""
    if holding := holding_back(draft, task):
        have = "has" if len(holding) == 1 else "have"
        sentence = f"{task.ref} cannot be left yet: {', '.join(holding)} {have} not been left"
        raise HeldBack(sentence, names=holding)


def may_override(
    draft: Draft, task: Task, given: Mapping[str, Any], reason: str | None
) -> list[str]:
    """The roles that may set aside what would be unmet once these facts are on record.

    Such a role may leave the step itself, and only where there is something to set aside.
    """
    tried = draft.tried()
    record(tried, given, reason, task)
    unmet = [*lacking(tried, task).unmet, *_unmet_at_end(tried, task)]
    return [role for requirement in unmet for role in requirement.override]


def _unmet_at_end(draft: Draft, task: Task) -> tuple[Requirement, ...]:
    book = draft.book(task)
    to = book.destination("advance", task.step, draft.ask(task))
    if to not in book.plan.ends:
        return ()
    return _unmet(book, book.plan.ends[to].require, draft.variables(task))[1]


def _may_override(draft: Draft, requirement: Requirement, held: frozenset[str]) -> bool:
    if not requirement.override:
        return False
    return not draft.roster.people or not held.isdisjoint(requirement.override)


def _not_on_record(names: tuple[str, ...]) -> str:
    return f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} not on record"
