"""What arrives from outside, at any moment.

A signal is looked for in the incident's playbook and in those that run inside it. It sets facts,
tells people, starts tracks and moves the main track, as its playbook says, and lets go what waits
for it. One that is not waited for is kept for the next step that does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seawall.errors import MissingFacts, UnknownSignal
from seawall.hints import nearest
from seawall.machine import evidence, inner
from seawall.machine.draft import Draft
from seawall.machine.entries import Signalled
from seawall.machine.moves import enter, leave
from seawall.machine.plan import MAIN, Signal
from seawall.machine.state import Task, inside


def require_known(draft: Draft, name: str) -> None:
    """Raise UnknownSignal unless a playbook of the incident has a signal of that name."""
    known = [signal for book in draft.playbook.books.values() for signal in book.plan.signals]
    if name not in known:
        raise UnknownSignal(f"there is no signal {name[:40]!r}{nearest(name, known)}", names=[name])


def is_repeated(draft: Draft, name: str, id: str | None) -> bool:
    """Whether the signal of that id arrived before."""
    received = draft.state.signals.get(name)
    return id is not None and received is not None and id in received.ids


def is_waited_for(draft: Draft, name: str) -> bool:
    """Whether an active task waits for the signal."""
    waits = (draft.step(task).wait for task in draft.state.tasks.values())
    return any(wait is not None and wait.signal == name for wait in waits)


def receive(
    draft: Draft,
    name: str,
    facts: Mapping[str, Any] | None = None,
    reason: str | None = None,
    id: str | None = None,
) -> None:
    """Let a signal do what its playbooks say."""
    declared = tuple(_declared(draft, name))
    given = _shared_out(draft, declared, facts or {})
    roles = dict.fromkeys(role for _, _, signal in declared for role in signal.tell)
    draft.write(Signalled(signal=name, id=id, tell=draft.people(None, roles)))
    for scope, book, signal in declared:
        evidence.record(draft, given[scope], reason, scope=scope, collects=signal.collect)
        if facts is not None:
            _require_facts(draft, scope, book, signal)
        if draft.state.status != "open":  # all it can do now is let go what waits for it
            continue
        for fact, value in signal.set.items():
            _set(draft, scope, fact, value)
        for track in signal.start:
            for place in inner.start_track(draft, track, scope, book, None):
                enter(draft, place)
        _move(draft, scope, signal)


def _shared_out(
    draft: Draft, declared: tuple[tuple[str, str, Signal], ...], facts: Mapping[str, Any]
) -> dict[str, dict[str, Any]]:
    """Which facts each playbook gets that a signal arrives in: those it has; all, if none has."""
    given: dict[str, dict[str, Any]] = {scope: {} for scope, _, _ in declared}
    for name, value in facts.items():
        having = [
            scope
            for scope, book, _ in declared
            if name.rpartition(".")[2] in draft.playbook.book(book).plan.facts
        ]
        for scope in having or given:
            given[scope][name] = value
    return given


def _declared(draft: Draft, name: str) -> Iterator[tuple[str, str, Signal]]:
    """Where a signal of that name is declared: scope, playbook and what it does."""
    if name in draft.plan.signals:
        yield "", "", draft.plan.signals[name]
    for ref, scope in draft.state.scopes.items():
        signals = draft.playbook.book(scope.book).plan.signals
        if scope.item is None and name in signals and _runs(draft, ref):
            yield ref, scope.book, signals[name]


def _runs(draft: Draft, scope: str) -> bool:
    return any(task.ref.startswith(f"{scope}.") for task in draft.state.tasks.values())


def _require_facts(draft: Draft, scope: str, book: str, signal: Signal) -> None:
    plan = draft.playbook.book(book).plan
    missing = evidence.missing_facts(plan, signal.collect, draft.around(book, scope))
    if missing:
        are = "is" if len(missing) == 1 else "are"
        sentence = f"{signal.id} comes with facts: {', '.join(missing)} {are} not on record"
        raise MissingFacts(sentence, names=missing)


def _set(draft: Draft, scope: str, fact: str, value: Any) -> None:
    ref = inside(scope, fact)
    if draft.state.value(ref) != value:
        evidence.put(draft, ref, value, None, None)


def _move(draft: Draft, scope: str, signal: Signal) -> None:
    """Move the main track, if it stands where the signal moves it from."""
    task = _main_task(draft, scope)
    if task is None or signal.to is None or task.step == signal.to:
        return
    if not signal.sources or task.step in signal.sources:
        leave(draft, task, "signal", trigger=f"signal_{signal.id}")


def _main_task(draft: Draft, scope: str) -> Task | None:
    track = inside(scope, MAIN)
    tasks = draft.state.tasks.values()
    return next((task for task in tasks if task.track == track and not task.detached), None)
