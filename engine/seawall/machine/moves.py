"""How tasks come and go: entering a step, leaving it, reaching an end, dropping what is left over.

A move is checked whole before its first entry is written, so a move that is refused leaves the
draft as it was, and passing time can try one and go on.
"""

from __future__ import annotations

from seawall.errors import Refusal, TooManyVisits
from seawall.machine import clocks, evidence, inner
from seawall.machine.draft import Draft
from seawall.machine.entries import (
    Blocked,
    Dropped,
    Ended,
    Entered,
    How,
    Left,
    TrackEnded,
)
from seawall.machine.plan import DONE, MAIN
from seawall.machine.state import Place, Running, Task, inside


def enter(
    draft: Draft,
    place: Place,
    *,
    again: Task | None = None,
    manual: bool = False,
    waived: bool = False,
) -> None:
    """Start a task: count the visit, set its owner and its due time.

    `again` is the round before, of a step that repeats: who has that one has this one too. While
    its legal clock runs it is not over, and this visit is of the same round. A `manual` task is
    one put back, with what ran inside it; if its legal clock was `waived`, it has none now.
    """
    book = draft.playbook.book(place.book)
    ref = inside(place.scope, place.step)
    waiting = draft.state.tasks.get(ref)
    before = again if waiting is None else None
    task = Task(
        ref=ref,
        track=place.track,
        step=place.step,
        visit=draft.state.visits.get(ref, 0) + 1,
        entered_at=draft.now,
        entered_seq=draft.state.seq + 1,
        scope=place.scope,
        book=place.book,
        round=0 if before is None else before.round + 1,
        since=0 if before is None else before.entered_seq,
    )
    due = clocks.first_deadline(book, draft.state, task, draft.variables(task))
    if waiting is not None and waiting.due is not None:  # its legal clock runs still, here
        due = clocks.taken_over(book, task, waiting.due, due)
    owner = inner.owner(draft, task)
    if waived:
        due = None
    draft.write(
        Entered(
            task=ref,
            track=place.track,
            step=place.step,
            visit=task.visit,
            owner=owner,
            assignee=again.assignee if again is not None and again.owner == owner else None,
            due=due,
            scope=place.scope,
            book=place.book,
            round=task.round,
            since=task.since,
            manual=manual,
            waived=waived,
        )
    )


def leave(
    draft: Draft,
    task: Task,
    how: How,
    *,
    trigger: str = "advance",
    to: str | None = None,
    reason: str | None = None,
    override: str | None = None,
) -> None:
    """Take a task out by a trigger, and follow where that leads: `to`, if that is known already.

    Raises TooManyVisits if the step it leads to may not be visited again, and MissingFacts or
    RequirementUnmet if the end it leads to requires more.
    """
    book = draft.book(task)
    to = to or book.destination(trigger, task.step, draft.ask(task))
    if to is None:  # the compiler lets no such playbook through; a tampered one may get here
        raise Refusal(f"no rule leads on from {task.step}")
    if not task.detached:
        _require_room(draft, task, to)
        require_end(draft, task, to, override)
    due = None if task.due is None else task.due.at
    wait = draft.step(task).wait
    kept = how in ("timeout", "signal") and clocks.is_legal(book, task)
    draft.write(
        Left(
            task=task.ref,
            step=task.step,
            how=how,
            to=to,
            due=due,
            reason=reason,
            signal=wait.signal if wait is not None and task.settled else None,
            kept=kept,
        )
    )
    ends = not task.detached and (to in book.plan.ends or to == DONE)
    is_over = ends and task.track == MAIN
    if is_over:  # before what it takes away, so that reopening puts that back
        draft.write(Ended(end=to, steps=(task.step,)))
    prune(draft, by_end=is_over)
    if ends and task.track != MAIN:
        draft.write(TrackEnded(track=task.track, end=to))
    if not ends and not task.detached:
        place = Place(track=task.track, step=to, scope=task.scope, book=task.book)
        repeats = to == task.step and draft.step(task).repeat is not None
        enter(draft, place, again=task if repeats else None)


def require_end(draft: Draft, task: Task, to: str, override: str | None) -> None:
    """Raise what the end requires that a task leads to, if it ends the incident or its call."""
    book = draft.book(task)
    if book.plan.track_of[task.step] == MAIN and to in book.plan.ends:
        evidence.require_end(draft, task, to, override)


def _require_room(draft: Draft, task: Task, to: str) -> None:
    step = draft.book(task).plan.steps.get(to)
    visits = draft.state.visits.get(inside(task.scope, to), 0)
    if step is not None and visits >= step.visits.times:
        raise TooManyVisits(
            f"{to} may be visited {_times(step.visits.times)} and was visited {_times(visits)}"
        )


def _times(count: int) -> str:
    return f"{count} time{'' if count == 1 else 's'}"


def prune(draft: Draft, *, by_end: bool = False) -> None:
    """Drop every task that nothing keeps any more; what runs inside it goes with it.

    What is dropped `by_end` of the incident comes back when that is reopened.
    """
    changed = True
    while changed:
        changed = False
        for task in tuple(draft.state.tasks.values()):
            if task.detached or _is_alive(draft, task.track):
                if task.detached and not clocks.is_legal(draft.book(task), task):
                    draft.write(Dropped(task=task.ref))
                    changed = True  # what ran inside it has nothing to keep it now
                continue
            _drop(draft, task, comes_back=by_end or _comes_back(draft, task.track))
            changed = True


def drop_track(draft: Draft, track: str) -> None:
    """Drop the tasks of a track that is not needed any more, but for a legal clock."""
    for task in tuple(draft.state.tasks.values()):
        if task.track == track and not task.detached:
            _drop(draft, task)
    prune(draft)


def _drop(draft: Draft, task: Task, *, comes_back: bool = False) -> None:
    """Drop a task; one with a legal clock stays by itself."""
    kept = clocks.is_legal(draft.book(task), task)
    for_good = draft.state.status != "open" and not comes_back
    draft.write(Dropped(task=task.ref, kept=kept, for_good=for_good))


def _comes_back(draft: Draft, ref: str) -> bool:
    """Whether a track goes on once the incident is reopened: what is around it was dropped by the
    end, or was kept by a legal clock then, and was not left since."""
    around = None if ref == MAIN else _around(draft, draft.state.tracks[ref])
    if around is None:
        return False
    task, departure = draft.state.tasks.get(around), draft.state.left.get(around)
    if task is not None and not task.detached:
        return _comes_back(draft, task.track)
    if task is None and (departure is None or departure.how != "dropped"):
        return False
    return any(inside(place.scope, place.step) == around for place in draft.state.dropped)


def _is_alive(draft: Draft, ref: str) -> bool:
    """Whether a track goes on: main while the incident is open, others inside an active task."""
    if ref == MAIN:
        return draft.state.status == "open"
    track = draft.state.tracks[ref]
    if _outlives(draft, track) and draft.state.status != "cancelled":
        return True
    around = _around(draft, track)
    if around is None:
        return draft.state.status == "open"
    task = draft.state.tasks.get(around)
    if task is None or clocks.is_legal(draft.book(task), task):
        return task is not None
    return not task.detached and _is_alive(draft, task.track)


def _outlives(draft: Draft, track: Running) -> bool:
    return draft.playbook.book(track.book).plan.tracks[track.track].outlives


def _around(draft: Draft, track: Running) -> str | None:
    """The step that a track runs inside, if it is not one of the incident's own."""
    return track.task or (draft.state.scopes[track.scope].task if track.scope else None)


def by_itself(draft: Draft, task: Task, how: How, *, trigger: str = "advance") -> bool:
    """Leave a task without its owner; where that is refused, say so once and tell the owner."""
    try:
        leave(draft, task, how, trigger=trigger)
    except Refusal as refusal:
        if task.ref not in draft.state.tasks:  # in the middle of the move: nothing can be kept
            raise
        if draft.state.tasks[task.ref].blocked == refusal.code and how != "timeout":
            return False
        book = draft.book(task)
        to = book.destination(trigger, task.step, draft.ask(task)) or ""
        tell = draft.people(task, ["owner"])
        draft.write(Blocked(task=task.ref, to=to, code=refusal.code, tell=tell))
        return False
    return True
