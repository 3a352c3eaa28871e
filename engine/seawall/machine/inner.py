"""What runs inside a step: tracks side by side, a track for each item, a called playbook.

A step that contains others is a task itself as long as they run. It is through when its join is
met, when the called playbook has reached an end, or when every item has; then it can be left.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from typing import Any

from seawall.errors import BadCommand, Conflict, StillOpen
from seawall.machine import evidence, facts
from seawall.machine.draft import Draft
from seawall.machine.entries import TrackStarted
from seawall.machine.limits import MAX_ITEMS, MAX_NAME
from seawall.machine.people import TIMER
from seawall.machine.plan import MAIN, Call, Each
from seawall.machine.state import Place, Running, State, Task, inside


def owner(draft: Draft, task: Task) -> str | None:
    """Whose a task is now: the role of the first owner rule that holds."""
    for rule in draft.book(task).plan.steps[task.step].owner:
        if draft.holds(task, rule.when):
            return rule.role
    return None


def begin(draft: Draft, task: Task) -> Iterator[Place]:
    """Start what runs inside a task and was not started yet: the places to enter, in order."""
    step = draft.step(task)
    if step.tracks is not None:
        for name in step.tracks.names:
            yield from start_track(draft, name, task.scope, task.book, task.ref)
    if step.each is not None:
        yield from new_items(draft, task, step.each)
    if step.call is not None:
        yield from _call(draft, task, step.call)


def start_track(
    draft: Draft, name: str, scope: str, book: str, task: str | None
) -> Iterator[Place]:
    """Start a track of a scope; one of a step only once in each visit, others if none runs."""
    ref = inside(scope, name)
    running = draft.state.tracks.get(ref)
    if running is not None and (task is not None or not running.over):
        return
    forgets = _visited_before(draft, name, scope, book)
    draft.write(
        TrackStarted(track=ref, name=name, task=task, scope=scope, book=book, forgets=forgets)
    )
    track = draft.playbook.book(book).plan.tracks[name]
    yield Place(track=ref, step=track.steps[0].id, scope=scope, book=book)


def _visited_before(draft: Draft, name: str, scope: str, book: str) -> tuple[str, ...]:
    """The steps of a track, and of the tracks inside it, that were visited before."""
    plan = draft.playbook.book(book).plan
    names, found = [name], []
    while names:
        for step in plan.tracks[names.pop()].steps:
            names += [] if step.tracks is None else step.tracks.names
            found.append(inside(scope, step.id))
    return tuple(ref for ref in found if ref in draft.state.visits)


def _free(draft: Draft, scope: str) -> str:
    """The scope, or another of its name while something of an earlier run goes on inside it."""
    number, free = 1, scope
    while any(task.ref.startswith(f"{free}.") for task in draft.state.tasks.values()):
        number += 1
        free = f"{scope}[{number}]"
    return free


# --- items ---------------------------------------------------------------------------------------


def item_scope(task: Task, item: str) -> str:
    """The scope of an item, which is the reference of its track too."""
    return f"{task.ref}[{item}]"


def new_items(draft: Draft, task: Task, each: Each) -> Iterator[Place]:
    """Start a track for each item of the list that has none in this visit."""
    if each.source is None:
        return
    recorded = draft.variables(task).recorded(each.source)
    # What passing time does cannot be refused; who lengthens a list, or leads here, can be.
    room = inf if draft.actor == TIMER else MAX_ITEMS
    there = _item_names(draft, task)
    for name in map(_item_name, recorded.value if recorded is not None else ()):
        if name and name not in there:
            there.add(name)
            if len(there) > room:
                raise BadCommand(
                    f"{task.ref} would have more than {MAX_ITEMS} items; shorten {each.source}"
                )
            yield from _start_item(draft, task, each, name)


def add_item(draft: Draft, task: Task, item: str) -> Iterator[Place]:
    """Start a track for one more item. Raises BadCommand or Conflict where that cannot be."""
    each = draft.step(task).each
    if each is None:
        raise BadCommand(f"{task.ref} has no items to add to")
    name = evidence.name(item, "item")
    if name != _item_name(name):
        raise BadCommand("an item's name may not hold [ or ]")
    there = _item_names(draft, task)
    if name in there:
        raise Conflict(f"{task.ref} has {name} already", names=[name])
    if len(there) >= MAX_ITEMS:
        raise BadCommand(f"{task.ref} has {MAX_ITEMS} items, as many as a step can have")
    yield from _start_item(draft, task, each, name)


def _item_name(item: str) -> str:
    """The item as it is named in references: on one line, without the marks that enclose it."""
    return " ".join(item.replace("[", "(").replace("]", ")").split())[:MAX_NAME]


def _item_names(draft: Draft, task: Task) -> set[str]:
    return {_item(draft, track) for track in _items(draft, task)}


def _items(draft: Draft, task: Task) -> list[Running]:
    """The tracks of a task's items."""
    each = draft.step(task).each
    return [
        track
        for track in draft.state.tracks.values()
        if each is not None and track.task == task.ref and track.track == each.track
        and not (track.dropped and track.end is None)
    ]  # fmt: skip


def _start_item(draft: Draft, task: Task, each: Each, name: str) -> Iterator[Place]:
    scope = _free(draft, item_scope(task, name))
    draft.write(
        TrackStarted(
            track=scope,
            name=each.track,
            task=task.ref,
            scope=scope,
            book=task.book,
            outer=task.scope,
            item=name,
        )
    )
    track = draft.book(task).plan.tracks[each.track]
    yield Place(track=scope, step=track.steps[0].id, scope=scope, book=task.book)


# --- calls ---------------------------------------------------------------------------------------


def _call(draft: Draft, task: Task, call: Call) -> Iterator[Place]:
    if called(draft.state, task) is not None:
        return
    scope = _free(draft, task.ref)
    track = inside(scope, MAIN)
    draft.write(
        TrackStarted(
            track=track,
            name=MAIN,
            task=task.ref,
            scope=scope,
            book=call.playbook,
            outer=task.scope,
        )
    )
    pass_in(draft, task, call, draft.state.tracks[track])
    first = draft.playbook.book(call.playbook).plan.tracks[MAIN].steps[0].id
    yield Place(track=track, step=first, scope=scope, book=call.playbook)


def called(state: State, task: Task) -> Running | None:
    """The main track of the playbook that a task calls, if it was started in this visit."""
    for track in state.tracks.values():
        if track.task == task.ref and track.track == MAIN:
            return track
    return None


def pass_in(draft: Draft, task: Task, call: Call, track: Running) -> None:
    """Give a called playbook the facts that it is called with, where they changed."""
    for name, value in _values(draft, task, call).items():
        if track.given.get(name) != value:
            evidence.put(draft, inside(track.scope, name), value, None, task, track.ref)


def _values(draft: Draft, task: Task, call: Call) -> dict[str, Any]:
    """What the expressions of a call give now, as its facts are recorded; what fits, that is."""
    plan = draft.playbook.book(call.playbook).plan
    book, variables = draft.book(task), draft.variables(task)
    values = {}
    for name, text in call.given.items():
        value = book.expression(text).evaluate(variables)
        if value is None:
            continue
        try:
            values[name] = facts.accept(plan.facts[name], value, book.plan.timezone)
        except facts.Unfit:  # an option that the called playbook does not know
            continue
    return values


def take_out(draft: Draft, task: Task, call: Call, track: Running) -> None:
    """Take the results of a called playbook that reached its end."""
    state = draft.state
    taken = {ours: state.value(inside(track.scope, its)) for ours, its in call.result.items()}
    if call.outcome is not None:
        taken[call.outcome] = track.end
    for name, value in taken.items():
        named = evidence.find(draft.playbook, draft.state, task.scope, name)
        if named is None or value is None:
            continue
        try:
            accepted = facts.accept(named.fact, value, named.timezone)
        except facts.Unfit:
            continue
        evidence.put(draft, named.ref, accepted, None, task)


# --- being through -------------------------------------------------------------------------------


def still_open(draft: Draft, task: Task) -> tuple[str, ...]:
    """The tracks or items inside a task that it still waits for.

    A track where nothing runs and nothing will, since reopening did not bring it back, is none.
    """
    step = draft.step(task)
    if step.each is not None:
        return tuple(_item(draft, track) for track in _items(draft, task) if track.end is None)
    running = _inside(draft, task)
    ended = [name for name, track in running.items() if track is not None and track.end is not None]
    if step.tracks is not None and step.tracks.any and ended:
        return ()
    return tuple(name for name, track in running.items() if track is None or not track.over)


def _item(draft: Draft, track: Running) -> str:
    return draft.state.scopes[track.scope].item or track.ref


def _inside(draft: Draft, task: Task) -> dict[str, Running | None]:
    """The tracks that a task needs, by the name that people know them by."""
    step, tracks = draft.step(task), draft.state.tracks
    if step.tracks is not None:
        return {name: tracks.get(inside(task.scope, name)) for name in step.tracks.needed}
    return {} if step.call is None else {step.call.playbook: called(draft.state, task)}


def require_through(draft: Draft, task: Task) -> None:
    """Raise StillOpen while what runs inside a task is not through."""
    if task.settled or not draft.step(task).contains:
        return
    if waiting := still_open(draft, task):
        are = "is" if len(waiting) == 1 else "are"
        sentence = f"{task.ref} cannot be left yet: {', '.join(waiting)} {are} still open"
        raise StillOpen(sentence, names=waiting)
