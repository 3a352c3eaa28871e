"""What follows by itself from what is on record: worked out again after everything that happens.

Facts move due times, owners and approvals; tracks that are through, signals that came and
conditions that hold let steps be left. The rounds end because every loop between steps is bounded
by `max_visits`.
"""

from __future__ import annotations

from seawall.machine import approvals, clocks, evidence, inner
from seawall.machine.draft import Draft
from seawall.machine.entries import DueMoved, Joined, Reowned
from seawall.machine.moves import by_itself, drop_track, enter, prune
from seawall.machine.plan import Step, Wait
from seawall.machine.state import Deadline, State, Task, inside


def settle(draft: Draft) -> None:
    """Work out everything that depends on facts, until nothing changes any more."""
    changed = True
    while changed:
        changed = False
        for ref in tuple(draft.state.tasks):
            if (task := draft.state.tasks.get(ref)) is not None:
                changed = _settle(draft, task) or changed
        prune(draft)


def _settle(draft: Draft, task: Task) -> bool:
    """Bring one task up to date; true if other tasks have to be looked at again."""
    step = draft.step(task)
    _revise_due(draft, task)
    if len(step.owner) > 1:
        _revise_owner(draft, task)
    approvals.revise(draft, draft.state.tasks[task.ref])
    if _pass(draft, draft.state.tasks[task.ref], step):
        return True
    if not step.contains and step.wait is None and not task.settled:
        return False
    changed = _revise_inside(draft, draft.state.tasks[task.ref], step)
    return _leave_by_itself(draft, draft.state.tasks[task.ref], step) or changed


def _pass(draft: Draft, task: Task, step: Step) -> bool:
    """Pass a step by itself whose `skip` holds, before anything starts inside it."""
    if step.skip is None or not draft.holds(task, step.skip):
        return False
    return by_itself(draft, task, "pass", trigger="pass")


def _revise_due(draft: Draft, task: Task) -> None:
    book = draft.book(task)
    if clocks.is_fixed(book, draft.state, task):
        return
    variables = draft.variables(task)
    due, why = clocks.revised_deadline(book, draft.state, task, variables, draft.now)
    old = task.due.at if task.due else None
    if _same(due, task.due):
        return
    rule = None if due is None else clocks.rules(book.step(task), task.round)[due.rule]
    runs = task.paused_at is not None and (rule is None or not rule.pausable)
    draft.write(DueMoved(task=task.ref, why=why, old=old, due=due, runs=runs))


def _same(one: Deadline | None, other: Deadline | None) -> bool:
    """Whether two due times are the same moment, counted from the same, by the same rule."""
    if one is None or other is None:
        return one is other
    return (one.at, one.anchor, one.rule) == (other.at, other.anchor, other.rule)


def _revise_owner(draft: Draft, task: Task) -> None:
    owner = inner.owner(draft, task)
    if owner != task.owner:
        tell = draft.people(None, [owner] if owner is not None else [])
        draft.write(Reowned(task=task.ref, owner=owner, before=task.owner, tell=tell))


def _revise_inside(draft: Draft, task: Task, step: Step) -> bool:
    """Start what runs inside a task, pass changed facts on to it, and see if it is through."""
    before = draft.state.seq
    for place in inner.begin(draft, task):
        enter(draft, place)
    called = inner.called(draft.state, task)
    if step.call is not None and called is not None and not task.settled:
        inner.pass_in(draft, task, step.call, called)
    if not task.settled and _is_through(draft, task, step):
        _join(draft, task, step)
    return draft.state.seq != before


def _is_through(draft: Draft, task: Task, step: Step) -> bool:
    """Whether what a task waits for has come. The items of an `each` are for its owner to close."""
    if step.tracks is not None or step.call is not None:
        return not inner.still_open(draft, task)
    return step.wait is not None and has_arrived(draft.state, task, step.wait)


def has_arrived(state: State, task: Task, wait: Wait) -> bool:
    """Whether the signal that a task waits for came since, or was kept for it."""
    signal = state.signals.get(wait.signal)
    return signal is not None and (signal.kept or signal.seq > task.entered_seq)


def _join(draft: Draft, task: Task, step: Step) -> None:
    if step.tracks is not None:
        for name in step.tracks.names:
            track = draft.state.tracks.get(inside(task.scope, name))
            if track is not None and not track.over and not _outlives(draft, task, name):
                drop_track(draft, track.ref)
    called = inner.called(draft.state, task)
    if step.call is not None and called is not None:
        inner.take_out(draft, task, step.call, called)
    tell = () if _is_complete(draft, task, step) else draft.people(task, ["owner"])
    draft.write(Joined(task=task.ref, tell=tell))


def _outlives(draft: Draft, task: Task, track: str) -> bool:
    return draft.book(task).plan.tracks[track].outlives


def _is_complete(draft: Draft, task: Task, step: Step) -> bool:
    """Whether nothing keeps a task from being left without its owner."""
    lack = evidence.lacking(draft, task)
    open_ends = lack.facts or lack.unmet or evidence.holding_back(draft, task)
    return not open_ends and approvals.rule_now(draft, task) is None and not task.manual


def _leave_by_itself(draft: Draft, task: Task, step: Step) -> bool:
    """Leave a task that was only waiting for what is through now."""
    if not task.settled or not _is_complete(draft, task, step):
        return False
    if step.wait is not None:
        return by_itself(draft, task, "arrived")
    return by_itself(draft, task, "through")
