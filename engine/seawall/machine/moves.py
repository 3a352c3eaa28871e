"""How tasks come and go: entering a step, leaving it, ending the incident.

A move is checked whole before its first entry is written, so a move that is refused leaves the
draft as it was, and passing time can try one and go on.
"""

from __future__ import annotations

from seawall.errors import Refusal, TooManyVisits
from seawall.machine import clocks
from seawall.machine.draft import Draft
from seawall.machine.entries import Blocked, DueMoved, Ended, Entered, How, Left
from seawall.machine.people import resolve
from seawall.machine.plan import MAIN
from seawall.machine.state import Task


def enter(draft: Draft, track: str, step_id: str) -> None:
    """Start a task: count the visit and set its due time."""
    step = draft.plan.steps[step_id]
    visit = draft.state.visits.get(step_id, 0) + 1
    task = Task(
        ref=step_id,
        track=track,
        step=step_id,
        visit=visit,
        entered_at=draft.now,
        entered_seq=draft.state.seq + 1,
        owner=step.owner,
    )
    due = clocks.first_deadline(draft.playbook, draft.state, task, draft.scope(task))
    draft.write(
        Entered(task=task.ref, track=track, step=step_id, visit=visit, owner=step.owner, due=due)
    )


def leave(
    draft: Draft, task: Task, how: How, *, trigger: str | None = None, reason: str | None = None
) -> None:
    """Take a task out by the trigger named like `how`, and follow where that leads.

    Raises TooManyVisits if the step it leads to may not be visited again.
    """
    to = draft.playbook.destination(trigger or how, task.step, draft.ask(task))
    if to is None:  # the compiler lets no such playbook through; a tampered one may get here
        raise Refusal(f"no rule leads on from {task.step}")
    _require_room(draft, to)
    due = None if task.due is None else task.due.at
    draft.write(Left(task=task.ref, step=task.step, how=how, to=to, due=due, reason=reason))
    if to in draft.plan.ends:
        draft.write(Ended(end=to, steps=(task.step,)))
    else:
        enter(draft, task.track, to)


def _require_room(draft: Draft, to: str) -> None:
    step = draft.plan.steps.get(to)
    if step is not None and draft.state.visits.get(to, 0) >= step.visits.times:
        raise TooManyVisits(f"{to} was visited {step.visits.times} times, as often as it may be")


def reenter(draft: Draft, steps: tuple[str, ...]) -> None:
    """Go back into steps that the end of the incident left behind."""
    for step in steps:
        enter(draft, draft.plan.track_of.get(step, MAIN), step)


def settle(draft: Draft) -> None:
    """Work out again what depends on facts: due times, and steps that are left by themselves."""
    changed = True
    while changed and draft.state.status == "open":
        changed = False
        for ref in tuple(draft.state.tasks):
            changed = _settle_task(draft, ref) or changed


def _settle_task(draft: Draft, ref: str) -> bool:
    """Bring a task's due time up to date; true if the task was passed by its `skip` condition."""
    task = draft.state.tasks.get(ref)
    if task is None:
        return False
    _revise_due(draft, task)
    task = draft.state.tasks[ref]
    skip = draft.step(task).skip
    if skip is None or not draft.playbook.expression(skip).holds(draft.scope(task)):
        return False
    try:
        leave(draft, task, "pass")
    except TooManyVisits:  # it stays where it is, and its owner can still act
        return False
    return True


def _revise_due(draft: Draft, task: Task) -> None:
    scope = draft.scope(task)
    due, why = clocks.revised_deadline(draft.playbook, draft.state, task, scope, draft.now)
    old = task.due.at if task.due else None
    before = task.due and (task.due.at, task.due.anchor)
    if (due and (due.at, due.anchor)) == before:
        return
    draft.write(DueMoved(task=task.ref, why=why, old=old, due=due))


def moved_by_time(draft: Draft, task: Task, trigger: str, to: str) -> None:
    """Leave a task because a moment passed; where that is refused, say so and tell its owner."""
    try:
        leave(draft, task, "timeout", trigger=trigger)
    except Refusal as refusal:
        tell = resolve(draft.plan, draft.roster, task, ["owner"])
        draft.write(Blocked(task=task.ref, to=to, code=refusal.code, tell=tell))
