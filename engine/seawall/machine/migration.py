"""Moving a running incident to another version of its playbook.

A state names things of its plan: steps and tracks that are active, scopes, facts on record, and
numbers of rules in lists. It means the same under another plan if everything that it names is there
too, at the same place and of the same kind. What is not is an *obstacle*, and no incident is moved
over one. What was only passed through is history: the new plan need not know it.

Numbers are carried over by what they stood for: a due rule by its content, a rung by its label, an
approval by whom it asks. The rest follows from the new plan as from a fact that changed: where only
the rule of a due time is another one, the earlier of old and new stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import structs

from seawall.errors import CannotMigrate
from seawall.machine import approvals, clocks, facts, inner, nevers
from seawall.machine.draft import Draft
from seawall.machine.entries import Carried, DueMoved, Migrated, Reowned
from seawall.machine.people import Roster
from seawall.machine.plan import Approve, Due, Fact, Plan, Rung, Step, say
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables, audience, bare, home, plan_at
from seawall.machine.state import Approval, Deadline, Running, Scope, State, Task

NO_RULE = -1
"""The number of an approval's rule that the new plan does not have."""


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


# --- whether a state means the same --------------------------------------------------------------


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


# --- carrying over what has numbers --------------------------------------------------------------


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
