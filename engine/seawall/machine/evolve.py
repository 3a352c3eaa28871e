"""The one function that applies entries: a log replayed with it gives the state again.

What each kind of entry changes is a case of its own below. Nothing is decided here, so nothing
can come out otherwise than it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import singledispatch
from typing import Any

from msgspec import structs

from seawall.machine.entries import (
    DONE_BY,
    ApprovalAsked,
    ApprovalVoided,
    Approved,
    Assigned,
    Blocked,
    Breached,
    Cancelled,
    Carried,
    DeputiesAsked,
    Dropped,
    DueMoved,
    Ended,
    Entered,
    Entry,
    FactSet,
    HandedOver,
    HandoverAsked,
    Joined,
    Left,
    LetGo,
    Migrated,
    Opened,
    Overridden,
    Paused,
    Redacted,
    Rejected,
    Reopened,
    Reowned,
    Resumed,
    RungFired,
    Signalled,
    TrackEnded,
    TrackStarted,
    Waived,
)
from seawall.machine.plan import MAIN
from seawall.machine.state import (
    Approval,
    Departure,
    Era,
    Given,
    Pause,
    Place,
    Received,
    Recorded,
    Running,
    Scope,
    Spent,
    State,
    Task,
    inside,
)


def evolve(state: State | None, entry: Entry) -> State:
    """The state after one more entry; None is the state before the first.

    Raises ValueError if the entry cannot follow, which only a tampered log makes happen.
    """
    body = entry.body
    if isinstance(body, Opened):
        if state is not None or entry.seq != 1:
            raise ValueError("an incident is opened once, by its first entry")
        return _open(body, entry)
    if state is None or entry.seq != state.seq + 1:
        raise ValueError(f"entry {entry.seq} does not follow the one before it")
    case = _CASES.get(type(body), _nothing)
    try:
        changed = case(body, state, entry)
    except KeyError as error:
        raise ValueError(f"entry {entry.seq} names {error}, which is not there") from None
    if changed is state:
        return structs.replace(state, seq=entry.seq, at=entry.at)
    structs.force_setattr(changed, "seq", entry.seq)  # it was made just now, and nobody has it yet
    structs.force_setattr(changed, "at", entry.at)
    return changed


class Replay:
    """A log replayed entry by entry: `state` is what it has led to so far.

    Before there were tracks, cancelling an incident dropped its steps by itself; today every task
    that is dropped has an entry that follows. So it is known an entry later what cancelling did.
    """

    def __init__(self) -> None:
        self.state: State | None = None
        self._cancelled: Entry | None = None

    def take(self, entry: Entry) -> None:
        """Take the next entry. Raises ValueError as `evolve` does."""
        if self._cancelled is not None and not isinstance(entry.body, Dropped):
            self.state = _cancelled_whole(self.state, self._cancelled)
        self.state = evolve(self.state, entry)
        self._cancelled = entry if isinstance(entry.body, Cancelled) else None

    def ended(self) -> State:
        """The state that the whole log leads to. Raises ValueError if there was no entry."""
        if self._cancelled is not None:
            self.state = _cancelled_whole(self.state, self._cancelled)
        if self.state is None:
            raise ValueError("a log without entries is no incident")
        return self.state


def replay(entries: Iterable[Entry]) -> State:
    """The state that a whole log leads to. Raises ValueError as `evolve` does."""
    log = Replay()
    for entry in entries:
        log.take(entry)
    return log.ended()


def _cancelled_whole(state: State | None, cancelled: Entry) -> State | None:
    """The state with the tasks dropped that cancelling dropped without an entry of their own."""
    for task in () if state is None else tuple(state.tasks.values()):
        if state is not None and not task.detached:
            state = _apply(Dropped(task=task.ref), state, cancelled)
    return state


def _open(body: Opened, entry: Entry) -> State:
    return State(
        id=body.id,
        playbook=body.playbook,
        digest=body.digest,
        drill=body.drill,
        opened_at=entry.at,
        at=entry.at,
        seq=entry.seq,
    )


def _nothing(body: object, state: State, entry: Entry) -> State:
    """Kinds without a case of their own (notes) change nothing but the log."""
    return state


_apply = singledispatch(_nothing)


@_apply.register
def _(body: FactSet, state: State, entry: Entry) -> State:
    if body.erased:  # whatever said this fact then is erased with it
        return state
    before = state.facts.get(body.fact)
    changed = before.changed if before is not None and before.value == body.value else entry.seq
    recorded = Recorded(value=body.value, seq=entry.seq, changed=changed)
    after = structs.replace(state, facts={**state.facts, body.fact: recorded})
    if body.track is None:
        return after
    track = state.tracks[body.track]
    name = body.fact.removeprefix(inside(track.scope, ""))
    return after.with_track(structs.replace(track, given={**track.given, name: body.value}))


@_apply.register
def _(body: Redacted, state: State, entry: Entry) -> State:
    gone = frozenset(body.facts)
    facts = {ref: recorded for ref, recorded in state.facts.items() if ref not in gone}
    tracks = {ref: _without_given(track, gone) for ref, track in state.tracks.items()}
    return structs.replace(state, facts=facts, tracks=tracks)


def _without_given(track: Running, facts: frozenset[str]) -> Running:
    """The track as if these facts had not been passed in."""
    kept = {
        name: value for name, value in track.given.items() if inside(track.scope, name) not in facts
    }
    return track if len(kept) == len(track.given) else structs.replace(track, given=kept)


@_apply.register
def _(body: Entered, state: State, entry: Entry) -> State:
    task = Task(
        ref=body.task,
        track=body.track,
        step=body.step,
        visit=body.visit,
        entered_at=entry.at,
        entered_seq=entry.seq,
        scope=body.scope,
        book=body.book,
        owner=body.owner,
        assignee=body.assignee,
        due=body.due,
        round=body.round,
        since=body.since,
        manual=body.manual,
        waived=body.waived,
    )
    before = state.tasks.get(body.task)
    if before is not None and body.due is not None and body.due.earlier:
        task = structs.replace(task, fired=before.fired, breached=before.breached)
    if not body.manual:
        state = _without_inner(state, body.task)
    after = structs.replace(
        state.with_task(task),
        visits={**state.visits, body.task: body.visit},
        entered={body.task: entry.at, **state.entered},
    )
    track = state.tracks.get(body.track)
    if track is None or not track.over:
        return after
    return after.with_track(structs.replace(track, end=None, dropped=False))


def _without_inner(state: State, task: str) -> State:
    """The state without the tracks that an earlier visit of a step has done with.

    A track on which a legal task stayed goes on with it.
    """
    inner = [track for track in state.tracks.values() if track.task == task and track.over]
    for track in inner:
        stayed = [t for t in state.tasks.values() if t.track == track.ref and t.detached]
        if stayed and track.dropped:
            state = _attached(state, stayed[0])
        else:
            tracks = {ref: other for ref, other in state.tracks.items() if ref != track.ref}
            state = structs.replace(state, tracks=tracks)
    return state


def _attached(state: State, task: Task) -> State:
    """The state with a task that stayed by itself on its track again."""
    after = state.with_task(structs.replace(task, detached=False))
    track = state.tracks.get(task.track)
    return after if track is None else after.with_track(structs.replace(track, dropped=False))


@_apply.register
def _(body: DueMoved, state: State, entry: Entry) -> State:
    task = structs.replace(state.tasks[body.task], due=body.due)
    if body.due is None or body.due.at != body.old:  # what fired for the same time stays fired
        task = _renewed(task, body.old)
    if body.runs:
        task = _unpaused(task, entry.at)
    return state.with_task(task)


def _renewed(task: Task, old: datetime | None) -> Task:
    """The task with a new due time: nothing has happened for it, unless it had it before."""
    spent = task.spent
    if old is not None:
        spent = {**spent, old.isoformat(): Spent(fired=task.fired, breached=task.breached)}
    now = None if task.due is None else spent.get(task.due.at.isoformat())
    now = now or Spent(fired=(), breached=False)
    return structs.replace(task, fired=now.fired, breached=now.breached, spent=spent)


def _unpaused(task: Task, at: datetime) -> Task:
    """The task with its pause over."""
    pause = Pause(start=task.paused_at or at, end=at)
    return structs.replace(task, paused_at=None, pauses=(*task.pauses, pause))


def _with(state: State, ref: str, **changes: Any) -> State:
    """The state with some things of a task changed."""
    return state.with_task(structs.replace(state.tasks[ref], **changes))


@_apply.register
def _(body: Assigned, state: State, entry: Entry) -> State:
    return _with(state, body.task, assignee=body.person)


@_apply.register
def _(body: Reowned, state: State, entry: Entry) -> State:
    return _with(state, body.task, owner=body.owner, assignee=None, handover=None)


@_apply.register
def _(body: HandoverAsked, state: State, entry: Entry) -> State:
    return _with(state, body.task, handover=body.person)


@_apply.register
def _(body: HandedOver, state: State, entry: Entry) -> State:
    return _with(state, body.task, handover=None, assignee=body.person)


@_apply.register
def _(body: RungFired, state: State, entry: Entry) -> State:
    return _with(state, body.task, fired=(*state.tasks[body.task].fired, body.rung))


@_apply.register
def _(body: Breached, state: State, entry: Entry) -> State:
    return _with(state, body.task, breached=True)


@_apply.register
def _(body: Overridden, state: State, entry: Entry) -> State:
    return _with(state, body.task, set_aside=(*state.tasks[body.task].set_aside, body.that))


@_apply.register
def _(body: Blocked, state: State, entry: Entry) -> State:
    return _with(state, body.task, blocked=body.code)


@_apply.register
def _(body: LetGo, state: State, entry: Entry) -> State:
    return _with(state, body.task, let_go=(*state.tasks[body.task].let_go, body.step))


@_apply.register
def _(body: Joined, state: State, entry: Entry) -> State:
    return _with(state, body.task, settled=True)


@_apply.register
def _(body: Paused, state: State, entry: Entry) -> State:
    return _with(state, body.task, paused_at=entry.at)


@_apply.register
def _(body: Resumed, state: State, entry: Entry) -> State:
    task = _unpaused(state.tasks[body.task], entry.at)
    return state.with_task(structs.replace(task, due=body.due))


@_apply.register
def _(body: Waived, state: State, entry: Entry) -> State:
    task = state.tasks[body.task]
    after = _with(state, body.task, waived=True, due=None, fired=(), breached=False)
    dropped = state.dropped
    if task.detached and task.track != MAIN:  # nothing keeps it, so nothing brings it back
        dropped = tuple(place for place in dropped if _reference(place) != body.task)
    return structs.replace(after, waived=(*state.waived, body.task), dropped=dropped)


def _reference(place: Place) -> str:
    return inside(place.scope, place.step)


@_apply.register
def _(body: ApprovalAsked, state: State, entry: Entry) -> State:
    approval = Approval(
        rule=body.rule,
        author=entry.actor,
        at=entry.at,
        seq=entry.seq,
        by=body.by,
        need=body.need,
        reason=body.reason,
    )
    return _with(state, body.task, approval=approval, given_back=None, given_back_by=None)


def _approval(state: State, ref: str) -> Approval:
    approval = state.tasks[ref].approval
    if approval is None:
        raise KeyError(ref)
    return approval


@_apply.register
def _(body: Approved, state: State, entry: Entry) -> State:
    approval = _approval(state, body.task)
    given = (*approval.given, *(Given(person=entry.actor, role=role) for role in body.roles))
    return _with(state, body.task, approval=structs.replace(approval, given=given))


@_apply.register
def _(body: ApprovalVoided, state: State, entry: Entry) -> State:
    approval = _approval(state, body.task)
    if body.rule is None:
        return _with(state, body.task, approval=None, set_aside=())
    asked = structs.replace(
        approval,
        rule=body.rule,
        at=entry.at,
        seq=entry.seq,
        by=body.by,
        need=body.need,
        given=(),
        deputies=False,
        changers=(*approval.changers, entry.actor) if body.facts else approval.changers,
    )
    return _with(state, body.task, approval=asked, set_aside=())


@_apply.register
def _(body: Rejected, state: State, entry: Entry) -> State:
    task = state.tasks[body.task]
    return _with(
        state,
        body.task,
        approval=None,
        set_aside=(),
        rejections=task.rejections + 1,
        given_back=body.reason,
        given_back_by=entry.actor,
    )


@_apply.register
def _(body: DeputiesAsked, state: State, entry: Entry) -> State:
    asked = structs.replace(_approval(state, body.task), deputies=True)
    return _with(state, body.task, approval=asked)


@_apply.register
def _(body: Left, state: State, entry: Entry) -> State:
    after = _without(state, body.task, entry.at, body.how)
    if body.kept:
        after = after.with_task(structs.replace(state.tasks[body.task], detached=True))
    if body.signal is None:
        return after
    waited = structs.replace(state.signals[body.signal], kept=False)
    return structs.replace(after, signals={**state.signals, body.signal: waited})


@_apply.register
def _(body: Dropped, state: State, entry: Entry) -> State:
    task = state.tasks[body.task]
    if body.kept:
        after = _with(state, body.task, detached=True)
    else:
        after = _without(state, body.task, entry.at, "dropped")
    if task.detached:  # its track is gone, or goes on without it
        return after
    track = state.tracks.get(task.track)
    if track is not None:
        after = after.with_track(structs.replace(track, dropped=True))
    if state.status == "open" or body.for_good:
        return after
    place = Place(track=task.track, step=task.step, scope=task.scope, book=task.book)
    return structs.replace(after, dropped=(*state.dropped, place))


def _without(state: State, ref: str, at: datetime, how: str) -> State:
    """The state without a task, which was left in this way."""
    tasks = {name: task for name, task in state.tasks.items() if name != ref}
    if len(tasks) == len(state.tasks):
        raise KeyError(ref)
    done = {ref: at, **state.done} if how in DONE_BY else state.done
    left = {**state.left, ref: Departure(at=at, how=how)}
    return structs.replace(state, tasks=tasks, left=left, done=done)


@_apply.register
def _(body: TrackStarted, state: State, entry: Entry) -> State:
    track = Running(
        ref=body.track, track=body.name, scope=body.scope, book=body.book, task=body.task
    )
    if body.outer is None:
        return _forgotten(state, body.forgets).with_track(track)
    scope = Scope(
        outer=body.outer, book=body.book, task=body.task or "", track=body.name, item=body.item
    )
    emptied = _emptied(state, inside(body.scope, ""))
    scopes = {**emptied.scopes, body.scope: scope}
    return structs.replace(emptied, scopes=scopes).with_track(track)


def _forgotten(state: State, refs: tuple[str, ...]) -> State:
    """The state as if these steps had not been visited yet."""
    if not refs:
        return state
    visits = {ref: count for ref, count in state.visits.items() if ref not in refs}
    left = {ref: departure for ref, departure in state.left.items() if ref not in refs}
    return structs.replace(state, visits=visits, left=left)


def _emptied(state: State, prefix: str) -> State:
    """The state with nothing left of what an earlier run kept in a scope."""
    if not any(ref.startswith(prefix) for ref in (*state.facts, *state.visits, *state.tracks)):
        return state

    def kept(of: dict[str, Any]) -> dict[str, Any]:
        return {ref: value for ref, value in of.items() if not ref.startswith(prefix)}

    names = ("facts", "visits", "entered", "left", "done", "tracks", "scopes")
    return structs.replace(state, **{name: kept(getattr(state, name)) for name in names})


@_apply.register
def _(body: TrackEnded, state: State, entry: Entry) -> State:
    return state.with_track(structs.replace(state.tracks[body.track], end=body.end))


@_apply.register
def _(body: Signalled, state: State, entry: Entry) -> State:
    before = state.signals.get(body.signal)
    ids = () if before is None else before.ids
    received = Received(
        first=entry.at if before is None else before.first,
        seq=entry.seq,
        ids=ids if body.id is None else (*ids, body.id),
    )
    return structs.replace(state, signals={**state.signals, body.signal: received})


@_apply.register
def _(body: Ended, state: State, entry: Entry) -> State:
    places = tuple(Place(track=MAIN, step=step) for step in body.steps)
    return structs.replace(state, status="ended", end=body.end, ended_at=entry.at, dropped=places)


@_apply.register
def _(body: Cancelled, state: State, entry: Entry) -> State:
    return structs.replace(state, status="cancelled", ended_at=entry.at, dropped=())


@_apply.register
def _(body: Reopened, state: State, entry: Entry) -> State:
    for place in state.dropped:
        task = state.tasks.get(_reference(place))
        if task is not None and task.detached:
            state = _attached(state, task)
    return structs.replace(state, status="open", end=None, ended_at=None, dropped=())


@_apply.register
def _(body: Migrated, state: State, entry: Entry) -> State:
    if body.old_digest != state.digest:
        raise ValueError(f"entry {entry.seq} moves it from a playbook that it does not run by")
    tasks = {ref: _carried(task, body.tasks.get(ref)) for ref, task in state.tasks.items()}
    era = Era(digest=state.digest, until=entry.seq - 1)
    return structs.replace(state, digest=body.digest, tasks=tasks, eras=(*state.eras, era))


def _carried(task: Task, carried: Carried | None) -> Task:
    """The task as another plan numbers its rules and rungs."""
    carried = carried or Carried()
    spent = {
        at: structs.replace(one, fired=carried.spent.get(at, ())) for at, one in task.spent.items()
    }
    after = structs.replace(task, due=carried.due, fired=carried.fired, spent=spent)
    if task.approval is None or carried.approval is None:
        return after
    approval = structs.replace(task.approval, rule=carried.approval)
    return structs.replace(after, approval=approval)


_CASES: dict[Any, Callable[[Any, State, Entry], State]] = dict(_apply.registry)
"""The case of each kind: found by its type, which is all that dispatching comes to here."""
