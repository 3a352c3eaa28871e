"""Moving a running incident to another version of its playbook.

An incident is moved only where nothing stands in the way (`obstacles`). Numbers are carried over by
what they stood for: a due rule by its content, a rung by its label, an approval by whom it asks.
The rest follows from the new plan as from a fact that changed: where only the rule of a due time is
another one, the earlier of old and new stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec import structs

from seawall.errors import CannotMigrate
from seawall.machine import approvals, clocks, facts, inner
from seawall.machine.draft import Draft
from seawall.machine.entries import Carried, DueMoved, Migrated, Reowned
from seawall.machine.obstacles import obstacles
from seawall.machine.plan import Approve, Due, Rung
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables
from seawall.machine.state import Approval, Deadline, State, Task

NO_RULE = -1
"""The number of an approval's rule that the new plan does not have."""


def require_movable(draft: Draft, to: Playbook) -> None:
    """Raise CannotMigrate, naming every obstacle, where there is one."""
    if found := obstacles(draft.playbook, to, draft.state):
        what = "something stands" if len(found) == 1 else f"{len(found)} things stand"
        same = to.plan.version == draft.plan.version
        version = "the other playbook" if same else f"version {to.plan.version}"
        sentence = f"{what} in the way of {version}: {'; '.join(found)}"
        raise CannotMigrate(sentence, names=found)


def migrate(draft: Draft, to: Playbook, reason: str) -> None:
    """Go on by another plan that nothing stands in the way of, with its owners and due times."""
    old = draft.playbook
    tasks = tuple(draft.state.tasks.values())
    carried = {task.ref: _carried(draft, old, to, task) for task in tasks}
    draft.write(
        Migrated(
            version=to.plan.version,
            digest=to.digest,
            old_version=old.plan.version,
            old_digest=old.digest,
            reason=reason,
            tasks={ref: one for ref, one in carried.items() if one != Carried()},
        )
    )
    draft.playbook = to
    for task in tasks:
        _revise_due(draft, old, task)
        _revise_owner(draft, old, draft.state.tasks[task.ref])
        if carried[task.ref].approval == NO_RULE:
            approvals.revise(draft, draft.state.tasks[task.ref])


def _carried(draft: Draft, old: Playbook, new: Playbook, task: Task) -> Carried:
    """What of a task has numbers in the old plan, as the new plan numbers it."""
    before, step = old.book(task.book).step(task), new.book(task.book).step(task)
    spent = {at: _rungs(before.rungs, step.rungs, one.fired) for at, one in task.spent.items()}
    return Carried(
        due=_carried_due(draft, old, new, task),
        fired=_rungs(before.rungs, step.rungs, task.fired),
        spent={at: fired for at, fired in spent.items() if fired},
        approval=_approval(before.approve, step.approve, task.approval),
    )


def _rungs(old: tuple[Rung, ...], new: tuple[Rung, ...], fired: Iterable[int]) -> tuple[int, ...]:
    """The rungs of the new plan that have fired already: those of the same label."""
    free = list(range(len(new)))
    found = []
    for rung in (old[number] for number in fired):
        same = [number for number in free if new[number].label == rung.label]
        if same:
            one = next((number for number in same if new[number] == rung), same[0])
            free.remove(one)
            found.append(one)
    return tuple(found)


def _approval(
    old: tuple[Approve, ...], new: tuple[Approve, ...], asked: Approval | None
) -> int | None:
    """The rule of the new plan that asks the same people as the one that approval is asked by."""
    if asked is None:
        return None
    rule = old[asked.rule]
    same = [n for n, one in enumerate(new) if (one.by, one.need) == (rule.by, rule.need)]
    equal = [n for n in same if new[n] == rule]
    return next(iter([*equal, *(n for n in same if n == asked.rule), *same]), NO_RULE)


def _carried_due(draft: Draft, old: Playbook, new: Playbook, task: Task) -> Deadline | None:
    """The due time as it stands, as one of the new plan; None where that has no such clock.

    It is `set_at` now: what could have fired for it has, so what is new in it is late from now on.
    """
    if task.due is None:
        return None
    book = new.book(task.book)
    rules = clocks.rules(book.step(task), task.round)
    stood = clocks.rules(old.book(task.book).step(task), task.round)[task.due.rule]
    variables = _variables(draft, new, task)
    if (same := _nearest(rules, stood, task.due.rule)) is not None:
        return structs.replace(task.due, rule=same, set_at=draft.now)
    fresh = clocks.first_deadline(book, draft.state, _undue(task), variables)
    holds = None if fresh is None else fresh.rule
    rule = _stand_in(rules, stood, holds)
    if rule is None:
        return None
    anchor = _anchor(draft.state, task, rules[rule], variables) or task.due.anchor
    return structs.replace(task.due, rule=rule, anchor=anchor, set_at=draft.now)


def _undue(task: Task) -> Task:
    """The task without a due time, to ask for a first one."""
    return structs.replace(task, due=None)


def _nearest(rules: tuple[Due, ...], rule: Due, number: int) -> int | None:
    """The number of an equal rule: its own, or the first."""
    if number < len(rules) and rules[number] == rule:
        return number
    return rules.index(rule) if rule in rules else None


def _stand_in(rules: tuple[Due, ...], stood: Due, holds: int | None) -> int | None:
    """The rule that a due time goes on by whose own is not there any more: the one that holds now,
    but a legal clock stays one, and no other becomes one without its rule."""
    legal = [number for number, rule in enumerate(rules) if rule.legal]
    if holds is not None and (rules[holds].legal or not stood.legal):
        return holds
    if stood.legal:
        return next(iter(legal), None)
    plain = (n for n, rule in enumerate(rules) if not rule.legal and not rule.promise)
    promised = next((n for n, rule in enumerate(rules) if stood.promise and rule.promise), None)
    return promised if promised is not None else next(plain, None)


def _anchor(state: State, task: Task, rule: Due, variables: Variables) -> datetime | None:
    """The moment that a rule counts from."""
    if rule.of in ("entered_at", "opened_at"):
        return task.entered_at if rule.of == "entered_at" else state.opened_at
    recorded = variables.recorded(rule.of)
    return None if recorded is None else facts.moment(recorded.value, "UTC")


def _variables(draft: Draft, playbook: Playbook, task: Task) -> Variables:
    plan = playbook.book(task.book).plan
    return Variables(plan, draft.state, draft.now, draft.actor, task)


# --- what follows --------------------------------------------------------------------------------


def _revise_due(draft: Draft, old: Playbook, before: Task) -> None:
    """Log the due time that stands by the new plan, where it is another one than before."""
    task = draft.state.tasks[before.ref]
    due = _standing(draft, old, before, task)
    rules = clocks.rules(draft.step(task), task.round)
    runs = task.paused_at is not None and (due is None or not rules[due.rule].pausable)
    at, was = (None if one is None else one.at for one in (due, before.due))
    if at != was or runs:
        draft.write(DueMoved(task=task.ref, why="version", old=was, due=due, runs=runs))


def _standing(draft: Draft, old: Playbook, before: Task, task: Task) -> Deadline | None:
    """The due time that stands: the earlier of old and new, unless the step relaxes it."""
    if task.waived:
        return None
    book, step = draft.book(task), draft.step(task)
    variables = draft.variables(task)
    fresh = clocks.first_deadline(book, draft.state, _undue(task), variables)
    if fresh is not None:
        fresh = structs.replace(fresh, set_at=draft.now)
    if before.due is None:
        return fresh
    kept = task.due
    rules = clocks.rules(step, task.round)
    stood = clocks.rules(old.book(task.book).step(task), task.round)[before.due.rule]
    if kept is None or _nearest(rules, stood, before.due.rule) is not None:
        return kept  # no clock at all, or one of the same rule: what else changed is settled
    if stood.promise or (stood.legal and (fresh is None or not rules[fresh.rule].legal)):
        return _earlier(kept, fresh) if stood.promise else kept
    if step.relax or (fresh is not None and rules[fresh.rule].promise):
        return fresh
    return _earlier(kept, fresh)


def _earlier(kept: Deadline, fresh: Deadline | None) -> Deadline:
    """The earlier of the old and the new due time, by the same rule."""
    if fresh is None or fresh.at >= kept.at or fresh.rule != kept.rule:
        return kept
    return structs.replace(fresh, earlier=kept.earlier)


def _revise_owner(draft: Draft, old: Playbook, task: Task) -> None:
    """Log whose task it is, where the new plan says that of somebody else."""
    if draft.step(task).owner == old.book(task.book).step(task).owner:
        return
    owner = inner.owner(draft, task)
    if owner != task.owner:
        tell = draft.people(None, [] if owner is None else [owner])
        draft.write(Reowned(task=task.ref, owner=owner, before=task.owner, tell=tell))
