"""What keeps a running incident from moving to another version of its playbook.

A state names things of its plan: steps and tracks that are active, scopes, facts on record, and
numbers of rules in lists. It means the same under another plan if everything that it names is there
too, at the same place and of the same kind. What is not is an *obstacle*, and no incident is moved
over one. What was only passed through is history: the new plan need not know it.
"""

from __future__ import annotations

from collections.abc import Iterator

from seawall.machine import clocks, facts, nevers
from seawall.machine.draft import Draft
from seawall.machine.people import Roster
from seawall.machine.plan import Fact, Plan, Step, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import audience, bare, home, plan_at
from seawall.machine.state import Running, Scope, State, Task


def obstacles(old: Playbook, new: Playbook, state: State) -> tuple[str, ...]:
    """What stands in the way of moving an incident of `old` to `new`: a sentence for each thing.

    None if it can move; to the plan that it runs by already it always can.
    """
    if old.plan.id != new.plan.id:
        sentence = f"it runs by {old.plan.id}, and {new.plan.id} is another playbook"
        return (f"{sentence}; it can move to another version of its own only",)
    if state.status != "open":
        return ("it is over, and only an open incident can be moved; reopen it first",)
    if old.digest == new.digest:
        return ()
    return tuple(dict.fromkeys(_Comparison(old, new, state).obstacles()))


class _Comparison:
    """Looks a state up in another plan. What is inside of something lost is not named again."""

    def __init__(self, old: Playbook, new: Playbook, state: State) -> None:
        self._old, self._new, self._state = old, new, state
        other = new.plan.version != old.plan.version
        self._there = f"version {new.plan.version}" if other else "the other playbook"
        self._lost_scopes: set[str] = set()
        self._lost_tracks: set[str] = set()

    def obstacles(self) -> Iterator[str]:
        """A sentence for each thing that the new plan does not have as it was."""
        found = False
        for part in (
            self._scopes,
            self._tracks,
            self._tasks,
            self._facts,
            self._homes,
            self._signals,
            self._shown,
        ):
            for sentence in part():
                found = True
                yield sentence
        if not found:
            yield from self._nevers()

    def _plans(self, book: str) -> tuple[Plan, Plan]:
        return self._old.book(book).plan, self._new.book(book).plan

    def _book(self, scope: str) -> str:
        return self._state.scopes[scope].book if scope else ""

    # --- places ------------------------------------------------------------------------------

    def _scopes(self) -> Iterator[str]:
        """Items and called playbooks, those that are through included: their facts are kept."""
        for ref, scope in self._state.scopes.items():
            if scope.outer in self._lost_scopes:
                self._lost_scopes.add(ref)
                continue
            old, new = self._plans(self._book(scope.outer))
            step = bare(scope.task)
            what = _lost(scope, old.steps[step], new.steps.get(step))
            if what is None:
                continue
            self._lost_scopes.add(ref)
            if scope.task not in self._state.tasks:  # one that is active says it itself
                yield f"{scope.task} {what}, and in {self._there} it does not"

    def _tracks(self) -> Iterator[str]:
        for track in self._state.tracks.values():
            if track.over or track.scope in self._lost_scopes or _is_of_scope(track, self._state):
                continue
            old, new = self._plans(track.book)
            if track.track not in new.tracks:
                self._lost_tracks.add(track.ref)
                yield f"the track {track.ref} runs, and {self._there} has no such track"
            elif _place(old, track.track) != _place(new, track.track):
                self._lost_tracks.add(track.ref)
                yield f"the track {track.ref} runs, and in {self._there} it stands elsewhere"

    def _tasks(self) -> Iterator[str]:
        for task in self._state.tasks.values():
            if task.scope not in self._lost_scopes and task.track not in self._lost_tracks:
                yield from self._task(task)

    def _task(self, task: Task) -> Iterator[str]:
        old, new = self._plans(task.book)
        before, step = old.steps[task.step], new.steps.get(task.step)
        active = f"{task.ref} is active"
        if step is None:
            yield f"{active}, and {self._there} has no such step"
            return
        if _place(old, old.track_of[task.step]) != _place(new, new.track_of[task.step]):
            yield f"{active}, and in {self._there} it stands elsewhere: {_where(new, step)}"
            return
        if _kind(before) != _kind(step):
            yield f"{active}: it {_kind(before)}, and in {self._there} it {_kind(step)}"
            return
        yield from self._through(task, step)
        yield from self._clock(task, before, step)

    def _through(self, task: Task, step: Step) -> Iterator[str]:
        """A step that is through is not if another track belongs to it."""
        if not task.settled or step.tracks is None:
            return
        inside = self._state.tracks.values()
        begun = {track.track for track in inside if track.task == task.ref}
        for name in step.tracks.names:
            if name not in begun:
                yield f"{task.ref} is through, and in {self._there} the track {name} belongs to it"

    def _clock(self, task: Task, before: Step, step: Step) -> Iterator[str]:
        """Neither a legal clock nor a promise is ever lost."""
        if task.due is None:
            return
        stood = clocks.rules(before, task.round)[task.due.rule]
        rules = clocks.rules(step, task.round)
        if stood.legal and not any(rule.legal for rule in rules):
            yield f"a legal clock runs on {task.ref}, and {self._there} has none for it"
        elif stood.promise and not rules:
            yield f"{task.ref} is due when it was promised, and in {self._there} it is never due"

    # --- facts and signals -------------------------------------------------------------------

    def _facts(self) -> Iterator[str]:
        for ref, recorded in self._state.facts.items():
            if _scope_of(ref) in self._lost_scopes:
                continue
            there = plan_at(self._new.plan, ref)
            fact = there.facts.get(bare(ref))
            if fact is None:
                yield f"{ref} is on record, and {self._there} has no such fact"
            elif (why := misfit(fact, recorded.value, there.timezone)) is not None:
                secret = any(audience(p.plan, ref, fact=True) for p in (self._old, self._new))
                because = "" if secret else f": it {why}"
                yield f"{ref} holds what {self._there} does not accept{because}"

    def _homes(self) -> Iterator[str]:
        """A name must lead to the same fact: to an item's own, or to one that all items share."""
        state = self._state
        named = {bare(ref) for ref in state.facts}
        for scope in state.scopes:
            if scope in self._lost_scopes:
                continue
            old, new = self._plans(self._book(scope))
            for name in sorted(named.intersection(old.facts, new.facts)):
                here, there = (home(plan, state, scope, name) for plan in (old, new))
                if here in state.facts and here != there:
                    means = f"{name} means {there} there"
                    yield f"{here} is on record, and in {self._there} {means}"

    def _signals(self) -> Iterator[str]:
        waited = _signals_waited_for(self._old)
        known = {name for book in self._new.books.values() for name in book.plan.signals}
        for name, received in self._state.signals.items():
            if received.kept and name in waited and name not in known:
                kept = f"the signal {name} is kept for whoever waits for it"
                yield f"{kept}, and {self._there} has no such signal"

    def _shown(self) -> Iterator[str]:
        """What was confidential stays so, so no list may show it."""
        plan = self._new.plan
        for name in dict.fromkeys((*plan.labels, *((plan.key,) if plan.key else ()))):
            if audience(self._old.plan, name, fact=True):
                yield f"{name} is confidential, and lists of {self._there} would show it"

    def _nevers(self) -> Iterator[str]:
        """Rules that would hold at once, and did not before."""
        now = self._state.at
        drafts = (Draft(p, self._state, "", Roster(), now) for p in (self._old, self._new))
        before, after = (nevers.holding(draft) for draft in drafts)
        new = {when for _, when in after - before}
        for book in self._new.books.values():
            for rule in book.plan.never:
                if rule.when in new:
                    yield f"in {self._there} this must never be, and is so now: {say(rule.say)}"


def _lost(scope: Scope, old: Step, new: Step | None) -> str | None:
    """What the step does that opened a scope, if it does not in the new plan."""
    if scope.item is None:
        calls = None if new is None or new.call is None else new.call.playbook
        return None if calls == scope.book else f"calls {scope.book}"
    item = "" if old.each is None else old.each.item
    same = new is not None and new.each is not None and new.each.item == item
    return None if same else f"runs for each {item}"


def _is_of_scope(track: Running, state: State) -> bool:
    """Whether a track is the one that an item or a called playbook runs on."""
    place = state.scopes.get(track.scope)
    return place is not None and place.track == track.track


def _place(plan: Plan, track: str) -> list[str]:
    """A track, and the steps and tracks around it, up to main or to the signal that starts it."""
    path = [track]
    while (around := plan.tracks[track].step) is not None:
        track = plan.track_of[around]
        path += [around, track]
    return path


def _where(plan: Plan, step: Step) -> str:
    """Where a step stands, in words."""
    track = plan.tracks[plan.track_of[step.id]]
    if track.item is not None:
        return f"it is done for each {track.item}"
    return f"on the track {track.id}" + (f" of {track.step}" if track.step else "")


def _kind(step: Step) -> str:
    """What kind of step it is, in words: kinds are the same if the words are."""
    if step.tracks is not None:
        kind = "runs tracks side by side"
    elif step.each is not None:
        kind = f"runs for each {step.each.item}"
    elif step.call is not None:
        kind = f"calls {step.call.playbook}"
    elif step.wait is not None:
        kind = f"waits for {step.wait.signal}"
    else:
        return "is done once" if step.repeat is None else "comes round again"
    return f"{kind}, again and again" if step.repeat is not None else kind


def _scope_of(ref: str) -> str:
    return ref[: -len(bare(ref)) - 1]


def _signals_waited_for(playbook: Playbook) -> set[str]:
    steps = (step for book in playbook.books.values() for step in book.plan.steps.values())
    return {step.wait.signal for step in steps if step.wait is not None}


def misfit(fact: Fact, value: object, timezone: str) -> str | None:
    """Why a value on record does not mean the same as this fact; None if it does."""
    try:
        accepted = facts.accept(fact, value, timezone)
    except facts.Unfit as error:
        return str(error)
    if isinstance(accepted, dict) and isinstance(value, dict):  # a checklist may have grown
        same = all(part in accepted and accepted[part] == value[part] for part in value)
    elif fact.type == "choices" and isinstance(value, list):
        same = set(accepted) == set(value)
    else:
        same = accepted == value and not (fact.type == "int" and isinstance(value, float))
    return None if same else f"is not {_a(fact.type)}"


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"
