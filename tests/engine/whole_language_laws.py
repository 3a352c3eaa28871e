"""What must hold of every incident: claimed of each entry of its log, and after each command."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from seawall.machine import entries as log
from seawall.machine.entries import Entry
from seawall.machine.evolve import evolve
from seawall.machine.people import Roster
from seawall.machine.playbook import Playbook
from seawall.machine.scopes import Variables
from seawall.machine.state import Running, State, Task, inside
from tests.engine.whole_language_books import Data
from tests.engine.whole_language_reading import (
    Library,
    Placed,
    collected,
    count,
    length,
    open_after,
)
from tests.engine.whole_language_reading import open_between as open_time

BY_RULES = ("advance", "through", "arrived", "skip", "pass")


class Laws:
    """Follows one incident and claims of each entry that the playbook allows it there."""

    def __init__(
        self, library: Library, playbook: Playbook, roster: Roster, seen: Counter[str]
    ) -> None:
        self.library, self.playbook, self.roster, self.seen = library, playbook, roster, seen
        self.state: State | None = None
        self.done: dict[tuple[str, int], set[object]] = {}
        self.spent: dict[tuple[str, int], dict[datetime | None, set[object]]] = {}
        self.leads: dict[str, str] = {}
        self.started: dict[str, str] = {}
        self.put_back: list[tuple[str, str]] | None = None
        self.taken: dict[str, tuple[str, str]] = {}
        """By task, where it was: what the end took away, which reopening puts back."""
        self.gone: set[str] = set()
        """Tracks that nothing brings back: dropped since the end, or what was left there waived."""
        self.in_the_wake_of = ""
        """The kind of entry that the tasks dropped right after it go with."""
        self.cause: list[Data] = []
        self.signals: list[str] = []

    def follow(self, entries: Sequence[Entry]) -> State:
        """More entries, as one command wrote them."""
        for entry in entries:
            self.seen[entry.kind] += 1
            before = self.state
            after = self.state = evolve(before, entry)
            assert before is None or entry.at >= before.at
            if entry.kind != "dropped":
                self.in_the_wake_of = entry.kind
            check = getattr(self, f"_{entry.kind}", None)
            if check is not None:
                check(before, after, entry, entry.body)
        assert self.state is not None
        return self.state

    def rest(self, now: datetime) -> None:
        """At the end of a command."""
        assert self.state is not None
        state = self.state
        assert not self.leads, f"left, and nothing came of it: {self.leads}"
        assert not self.started, f"a track started without a step: {self.started}"
        assert not self.put_back, f"not put back: {self.put_back}"
        self.put_back = None
        tracks = [task.track for task in state.tasks.values() if not task.detached]
        assert len(set(tracks)) == len(tracks), f"two tasks on one track: {sorted(state.tasks)}"
        assert not any(moment <= now for moment in self._pending(state)), "something is due still"
        for task in state.tasks.values():
            self._rest(state, task)
        if state.status != "open":
            self.seen["active after the end"] += len(state.tasks)
        running = {task.track for task in state.tasks.values() if not task.detached}
        assert state.status != "open" or "main" in running, "open, and main is nowhere"
        for track in state.tracks.values():
            if not track.over and (around := self._around(state, track)) in state.tasks:
                assert track.ref in running, f"{around} waits for {track.ref}, where nothing is"

    def _rest(self, state: State, task: Task) -> None:
        library = self.library
        assert self.is_kept(state, task), f"{task.ref} is active, though nothing keeps it"
        self.seen["legal"] += self.is_legal(task)
        assert task.owner == library.owner(state, task), f"{task.ref} has another owner"
        due = None if task.due is None else task.due.at
        assert due == library.revised(state, task), f"{task.ref} is due at another time"
        placed = library.step(task)
        if placed.inner or "call" in placed.step:
            self._rest_of_join(state, task, placed)
        if task.approval is not None:
            self._rest_of_approval(state, task, placed)
        if placed.block and state.scopes[task.scope].item is not None:
            self._rest_of_item(state, task, placed)

    def _rest_of_approval(self, state: State, task: Task, placed: Placed) -> None:
        """It waits for somebody, by the rule that holds, for what is on record now."""
        approval = task.approval
        assert approval is not None
        assert approval.missing, f"{task.ref} has every approval and is not left"
        rules = placed.listed("approve")
        held = [self.library.holds(rule.get("when"), state, task) for rule in rules]
        assert held.index(True) == approval.rule
        for name in collected(placed.step) - set(placed.step.get("result", {})):
            recorded = state.facts.get(self.library.home(state, task.scope, name))
            assert recorded is None or recorded.changed <= approval.seq, f"{name} changed meanwhile"

    def _rest_of_item(self, state: State, task: Task, placed: Placed) -> None:
        """An item sees its own facts and no other item's."""
        plan = self.playbook.book(task.book).plan
        variables = Variables(plan, state, state.at, "", task)
        for fact in self.library.readings[task.book].own[placed.block]:
            assert variables.recorded(fact) == state.facts.get(f"{task.scope}.{fact}")

    def _rest_of_join(self, state: State, task: Task, placed: Placed) -> None:
        """It knows that it is through, or something that it waits for is under way."""
        how, names = placed.awaited
        running = [state.tracks.get(inside(task.scope, name)) for name in names]
        if "call" in placed.step:
            running = [t for t in state.tracks.values() if t.task == task.ref and t.track == "main"]
        if self._is_joined(how, running):
            assert task.settled, f"{task.ref} is through and does not know it"
        if not task.settled:
            awaited = {track.ref for track in running if track is not None}
            under_way = {other.track for other in state.tasks.values() if not other.detached}
            assert awaited & under_way, f"{task.ref} waits, and nothing that it waits for runs"

    def _is_joined(self, how: str, awaited: Sequence[Running | None]) -> bool:
        """Whether one has ended, or all; a track that is gone is not waited for."""
        if how == "any" and any(track is not None and track.end is not None for track in awaited):
            return True
        return all(
            track is not None and (track.end is not None or track.ref in self.gone)
            for track in awaited
        )

    # --- what keeps a task -------------------------------------------------------------------

    def is_legal(self, task: Task) -> bool:
        if task.due is None:
            return False
        return "legal" in self.library.step(task).due_rules(task.round)[task.due.rule]

    def is_kept(self, state: State, task: Task) -> bool:
        """Whether a legal clock, its track or what is around it keeps a task."""
        if task.detached:  # its track went on without it
            return self.is_legal(task)
        return self.is_legal(task) or self._goes_on(state, task.track)

    def _goes_on(self, state: State, ref: str) -> bool:
        if ref == "main":
            return state.status == "open"
        track = state.tracks[ref]
        if track.track in self.library.readings[track.book].outliving:
            self.seen["outlives"] += track.task is not None and track.task not in state.tasks
            if state.status != "cancelled":
                return True
        around = self._around(state, track)
        if around is None:
            return state.status == "open"
        return around in state.tasks and self.is_kept(state, state.tasks[around])

    def _around(self, state: State, track: Running) -> str | None:
        if track.task is not None:
            return track.task
        return state.scopes[track.scope].task if track.scope else None

    # --- entries: coming and going -----------------------------------------------------------

    def _opened(self, before: State | None, after: State, entry: Entry, body: log.Opened) -> None:
        self.started = {"main": next(iter(self.library.readings[""].steps))}
        assert before is None

    def _entered(self, before: State, after: State, entry: Entry, body: log.Entered) -> None:
        task = after.tasks[body.task]
        assert body.task == inside(body.scope, body.step)
        active = before.tasks.get(body.task)
        assert active is None or active.detached, f"{body.task} was entered while it was active"
        on_track = [
            t.ref for t in before.tasks.values() if t.track == body.track and not t.detached
        ]
        assert on_track == [], f"{body.task} was entered while {on_track} was on its track"
        again = self.put_back is not None and (body.track, body.step) in self.put_back
        if body.track in self.leads:
            assert self.leads.pop(body.track) == body.step
        elif body.track in self.started:
            assert self.started.pop(body.track) == body.step
        else:
            assert again, f"{body.task} was entered and nothing led to it"
        if again and self.put_back is not None:
            self.put_back.remove((body.track, body.step))
        assert body.visit == before.visits.get(body.task, 0) + 1
        self.seen["repeated"] += body.round > 0
        placed = self.library.step(task)
        assert again or body.visit <= placed.max_visits, f"{body.task} was entered too often"
        bare = msgspec.structs.replace(task, due=None)
        assert body.owner == self.library.owner(after, task)
        due = None if body.waived else self.library.first_due(after, bare)
        self.done[_visit(task)] = set()
        self.spent.pop(_visit(task), None)
        if active is not None and active.due is not None and (not due or active.due.at <= due):
            due = active.due.at  # it takes over the legal clock of the visit before
            self.seen["taken over"] += 1
            self.done[_visit(task)] = {k for k in self.done[_visit(active)] if not _is_other(k)}
        assert (body.due.at if body.due else None) == due, f"{body.task} begins with another due"

    def _left(self, before: State, after: State, entry: Entry, body: log.Left) -> None:
        task = before.tasks[body.task]
        placed = self.library.step(task)
        self.seen[f"left by {body.how}"] += 1
        assert not body.kept or (self.is_legal(task) and body.how in ("timeout", "signal"))
        if task.detached:
            assert body.how in BY_RULES
        elif body.how in BY_RULES:
            assert body.to == self._onward(before, task, placed, body.how)
            assert body.how != "skip" or placed.step.get("skippable")
            assert body.how != "pass" or self.library.holds(placed.step["skip"], before, task)
            if body.how == "through":
                assert task.settled
                assert not task.manual
        elif body.how == "timeout":
            ways = [a["to"] for a in self.cause if "to" in a]
            assert body.to in {self._with_room(before, task, to) for to in ways}
        else:
            assert task.track == inside(task.scope, "main")
            signals = self.library.readings[task.book].doc["signals"]
            ways = [signals[name]["to"] for name in self.signals if "to" in signals[name]]
            assert body.to in {self._with_room(before, task, to) for to in ways}
        if body.how in ("advance", "through", "arrived"):
            self._was_complete(before, task, placed)
        if not task.detached:
            assert task.track not in self.leads
            self.leads[task.track] = body.to

    def _onward(self, state: State, task: Task, placed: Placed, how: str) -> str:
        """Where a step leads by its rules; one that is not needed does not come round."""
        step, holds = placed.step, self.library.holds
        until = step.get("repeat", {}).get("until")
        if "repeat" in step and how != "pass" and (until is None or not holds(until, state, task)):
            return self._with_room(state, task, task.step)
        given = step.get("next") or self._below(task)
        rules = [{"to": given}] if isinstance(given, str) else given
        to = next(rule["to"] for rule in rules if holds(rule.get("when"), state, task))
        return self._with_room(state, task, to)

    def _below(self, task: Task) -> str:
        steps = self.library.readings[task.book].steps
        track = [id for id, one in steps.items() if one.track == steps[task.step].track]
        return [*track, "done"][track.index(task.step) + 1]

    def _with_room(self, state: State, task: Task, to: str) -> str:
        """There, or where full steps lead on to from there."""
        steps, full = self.library.readings[task.book].steps, set[str]()
        while to in steps and self._is_full(state, task, to):
            assert to not in full, f"{to} is full, and so is every step that it leads on to"
            full.add(to)
            onward = steps[to].step.get("max_visits")
            assert isinstance(onward, dict), f"{to} is full, and there is no way round it"
            to = str(onward["to"])
        return to

    def _is_full(self, state: State, task: Task, to: str) -> bool:
        visits = state.visits.get(inside(task.scope, to), 0)
        return visits >= self.library.readings[task.book].steps[to].max_visits

    def _was_complete(self, state: State, task: Task, placed: Placed) -> None:
        """What a step collects is on record, and what is before it was left."""
        since = task.entered_seq if placed.step.get("fresh") or "repeat" in placed.step else 0
        for need in placed.step.get("collect", []):
            if isinstance(need, dict):
                continue
            recorded = state.facts.get(self.library.home(state, task.scope, need))
            assert recorded is not None
            assert recorded.seq > since
        for rule in placed.listed("after"):
            name = rule if isinstance(rule, str) else rule["step"]
            assert name in task.let_go or self._was_left(state, task, name), f"{name} holds it"
        if placed.step.get("approve") and task.approval is not None:
            assert task.approval.missing == ()

    def _was_left(self, state: State, task: Task, step: str) -> bool:
        block = self.library.readings[task.book].steps[step].block
        scope = task.scope
        while scope and (place := state.scopes[scope]).item is not None:
            if place.track.removesuffix("[]") == block:
                break
            scope = place.outer
        return inside(scope, step) in state.left

    def _dropped(self, before: State, after: State, entry: Entry, body: log.Dropped) -> None:
        task = before.tasks[body.task]
        assert self.is_legal(task) is body.kept, f"the legal clock of {body.task} was dropped"
        if before.status == "open" or task.detached:
            return
        by_the_end = self.in_the_wake_of in ("ended", "cancelled")
        if by_the_end or (self.in_the_wake_of == "waived" and self._is_in_taken(before, task)):
            self.taken[task.ref] = task.track, task.step
        assert body.for_good is (task.ref not in self.taken)
        if body.for_good:
            self.gone.add(task.track)

    def _is_in_taken(self, state: State, task: Task | None) -> bool:
        """Whether it runs inside something that the end took away, however deep."""
        while task is not None and task.track != "main":
            around = self._around(state, state.tracks[task.track])
            if around in self.taken:
                return True
            task = state.tasks.get(around or "")
        return False

    def _track_started(
        self, before: State, after: State, entry: Entry, body: log.TrackStarted
    ) -> None:
        steps = self.library.readings[body.book].steps
        first = next(id for id, placed in steps.items() if placed.track == body.name)
        assert body.track not in self.started
        self.started[body.track] = first
        self.gone.discard(body.track)
        if body.item is not None:
            self.seen["item"] += 1
        elif body.outer is not None:
            self.seen["call"] += 1

    def _track_ended(self, before: State, after: State, entry: Entry, body: log.TrackEnded) -> None:
        assert self.leads.pop(body.track) == body.end

    def _ended(self, before: State, after: State, entry: Entry, body: log.Ended) -> None:
        assert before.status == "open"
        assert self.leads.pop("main") == body.end
        self.taken = {step: ("main", step) for step in body.steps}

    def _cancelled(self, before: State, after: State, entry: Entry, body: log.Cancelled) -> None:
        assert before.status == "open"
        self.taken = {}

    def _joined(self, before: State, after: State, entry: Entry, body: log.Joined) -> None:
        task = before.tasks[body.task]
        assert not task.settled
        placed = self.library.step(task)
        if placed.inner:
            how, names = placed.awaited
            running = [before.tracks[inside(task.scope, name)] for name in names]
            assert self._is_joined(how, running)

    def _reopened(self, before: State, after: State, entry: Entry, body: log.Reopened) -> None:
        assert before.status != "open"
        active = [(task.track, task.step) for task in before.tasks.values()]
        self.put_back = [place for place in self.taken.values() if place not in active]

    # --- entries: time -----------------------------------------------------------------------

    def _due_moved(self, before: State, after: State, entry: Entry, body: log.DueMoved) -> None:
        task = before.tasks[body.task]
        old = None if task.due is None else task.due.at
        new = None if body.due is None else body.due.at
        assert body.old == old
        assert new == self.library.revised(before, task), f"{body.task} moves to another time"
        rules = self.library.step(task).due_rules(task.round)
        if task.due is not None and "legal" in rules[task.due.rule]:
            assert body.due is not None
            assert "legal" in rules[body.due.rule]
        if task.due is not None and rules[task.due.rule].get("promise"):
            assert new is not None
            assert old is not None
            assert new <= old
        if new != old:  # each time has its own rungs; one that it had before has had them
            visit = _visit(task)
            spent = self.spent.setdefault(visit, {})
            spent[old] = {k for k in self.done[visit] if not _is_other(k)}
            self.done[visit] = {k for k in self.done[visit] if _is_other(k)} | spent.get(new, set())

    def _rung_fired(self, before: State, after: State, entry: Entry, body: log.RungFired) -> None:
        task = before.tasks[body.task]
        rung = self.library.step(task).rungs[body.rung]
        self._happens_once(task, body.rung)
        self._is_due(task, entry, body.moment, body.late)
        self._rung_is_right(task, rung["at"], body.moment)
        self.cause = [rung]
        self.signals = [rung["signal"]] if "signal" in rung else []

    def _breached(self, before: State, after: State, entry: Entry, body: log.Breached) -> None:
        task = before.tasks[body.task]
        assert task.due is not None
        assert body.due == task.due.at
        self._happens_once(task, "breach")
        self._is_due(task, entry, body.due, body.late)
        rules = self.library.step(task).listed("on_timeout")
        held = (r for r in rules if self.library.holds(r.get("when"), before, task))
        self.cause = [rule] if (rule := next(held, None)) is not None else []
        self.signals = [a["signal"] for a in self.cause if "signal" in a]

    def _let_go(self, before: State, after: State, entry: Entry, body: log.LetGo) -> None:
        task = before.tasks[body.task]
        self._happens_once(task, f"after {body.step}")
        assert not self._was_left(before, task, body.step)
        rules = self.library.step(task).listed("after")
        rule = next(r for r in rules if isinstance(r, dict) and r["step"] == body.step)
        at = task.entered_at + length(rule["at_most"])
        assert at <= entry.at
        assert body.late == int((entry.at - at).total_seconds())

    def _deputies_asked(
        self, before: State, after: State, entry: Entry, body: log.DeputiesAsked
    ) -> None:
        task = before.tasks[body.task]
        assert task.approval is not None
        self._happens_once(task, f"approval {task.approval.seq}")
        rule = self.library.step(task).listed("approve")[task.approval.rule]
        at = count(rule, task.approval.at)
        assert at <= entry.at
        assert body.late == int((entry.at - at).total_seconds())

    def _happens_once(self, task: Task, what: object) -> None:
        done = self.done[_visit(task)]
        assert what not in done, f"{what} of {task.ref} came twice"
        done.add(what)

    def _is_due(self, task: Task, entry: Entry, at: datetime, late: int) -> None:
        assert task.due is not None
        assert entry.actor == "timer"
        assert at <= entry.at, f"{task.ref}: {at} is not yet"
        assert task.paused_at is None, f"{task.ref} is paused"
        assert late == max(0, int((entry.at - max(at, task.due.set_at)).total_seconds()))

    def _rung_is_right(self, task: Task, label: str, at: datetime) -> None:
        assert task.due is not None
        rule = self.library.step(task).due_rules(task.round)[task.due.rule]
        lost = self.library.lost(task, rule, task.due.anchor)
        due, calendar = task.due.at, rule.get("calendar")
        if label == "due":
            assert at == due
        elif label == "due-2m" and calendar:
            assert lost or open_time(at, due) == timedelta(minutes=2)
        elif label == "due-2m":
            assert at == due - timedelta(minutes=2)
        elif label == "due+1d":
            assert (lost and calendar) or at == due + timedelta(days=1)
        elif label == "due+5m":
            five = timedelta(minutes=5)
            assert at == (open_after(due, five) if calendar else due + five)
        elif not calendar:
            window = max(due - lost - task.entered_at, timedelta(0))
            begin = min(task.entered_at, due - lost)
            assert at == begin + lost + window * (0.5 if label == "50%" else 0)
        elif not lost:
            half = open_time(task.entered_at, due) / 2
            begin = min(task.entered_at, due)
            if label == "50%" and due > begin:
                assert at == (open_after(begin, half) if half else due)
            else:
                assert at == begin

    def _paused(self, before: State, after: State, entry: Entry, body: log.Paused) -> None:
        task = before.tasks[body.task]
        assert task.due is not None
        assert self.library.step(task).due_rules(task.round)[task.due.rule].get("pausable")
        assert task.paused_at is None

    def _resumed(self, before: State, after: State, entry: Entry, body: log.Resumed) -> None:
        """Later by exactly the time lost since it counts, open time if it counts that."""
        task = before.tasks[body.task]
        assert task.due is not None
        assert task.paused_at is not None
        rule = self.library.step(task).due_rules(task.round)[task.due.rule]
        assert rule.get("pausable"), "a clock was moved that runs on"
        start = min(max(task.paused_at, task.due.anchor), entry.at)
        if rule.get("calendar"):
            assert open_time(task.due.at, body.due.at) == open_time(start, entry.at)
        else:
            assert body.due.at - task.due.at == entry.at - start

    def _waived(self, before: State, after: State, entry: Entry, body: log.Waived) -> None:
        task = before.tasks[body.task]
        assert self.is_legal(task)
        assert body.reason
        if task.detached and task.track != "main":  # nothing keeps it now, nor brings it back
            self.taken.pop(body.task, None)
            track = before.tracks.get(task.track)  # an item's may be gone, with its step's visit
            if track is not None and track.dropped:
                self.gone.add(task.track)

    def _signalled(self, before: State, after: State, entry: Entry, body: log.Signalled) -> None:
        ids = before.signals[body.signal].ids if body.signal in before.signals else ()
        assert body.id is None or body.id not in ids
        if entry.actor != "timer":
            self.signals = [body.signal]

    # --- entries: people ---------------------------------------------------------------------

    def _approved(self, before: State, after: State, entry: Entry, body: log.Approved) -> None:
        task = before.tasks[body.task]
        assert task.approval is not None
        rule = self.library.step(task).listed("approve")[task.approval.rule]
        assert set(body.roles) <= set(rule["by"])
        if self.roster.people and not task.approval.deputies:
            assert set(body.roles) <= self.roster.own_roles(entry.actor)
        if rule.get("not_author") and entry.actor == task.approval.author:
            assert body.reason

    def _rejected(self, before: State, after: State, entry: Entry, body: log.Rejected) -> None:
        task = before.tasks[body.task]
        assert task.approval is not None
        rule = self.library.step(task).listed("approve")[task.approval.rule]
        assert task.rejections < rule.get("rounds", 1000)

    def _reowned(self, before: State, after: State, entry: Entry, body: log.Reowned) -> None:
        task = after.tasks[body.task]
        assert body.owner == self.library.owner(before, before.tasks[body.task])
        assert (task.assignee, task.handover) == (None, None)

    def _handed_over(self, before: State, after: State, entry: Entry, body: log.HandedOver) -> None:
        assert before.tasks[body.task].handover == entry.actor == body.person
        assert before.tasks[body.task].due == after.tasks[body.task].due

    def _fact_set(self, before: State, after: State, entry: Entry, body: log.FactSet) -> None:
        """A fact is set where it belongs; what is of one item is never put on another."""
        assert body.old == before.value(body.fact)
        changed = {ref for ref in after.facts if after.facts[ref] != before.facts.get(ref)}
        assert changed == {body.fact}
        if body.task is not None and body.track is None:
            scope, name = before.tasks[body.task].scope, body.fact.rpartition(".")[2]
            assert body.fact == self.library.home(before, scope, name)

    # --- what is to come ---------------------------------------------------------------------

    def _pending(self, state: State) -> list[datetime]:
        """Due times that have not passed yet, as far as the log says."""
        found = []
        for task in state.tasks.values():
            done = self.done[_visit(task)]
            if task.due is not None and task.paused_at is None and "breach" not in done:
                found.append(task.due.at)
            if task.approval is not None and f"approval {task.approval.seq}" not in done:
                rule = self.library.step(task).listed("approve")[task.approval.rule]
                if "within" in rule:
                    found.append(count(rule, task.approval.at))
        return found


def _visit(task: Task) -> tuple[str, int]:
    return task.ref, task.entered_seq


def _is_other(what: object) -> bool:
    """Whether it does not count for the due time: letting go, and deputies."""
    return isinstance(what, str) and what != "breach"
