"""What the analysis claims of a playbook, held against every entry of an incident's log.

`Claims` holds for whatever people do; `Means` only where facts come by the playbook's own means:
collected, carried by signals, set by clocks, and never by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from seawall.analysis import evidence, reach, rungs
from seawall.analysis.findings import Finding
from seawall.analysis.flow import Flow, inner
from seawall.analysis.given import Given
from seawall.machine import entries as log
from seawall.machine.entries import Entry
from seawall.machine.evolve import evolve
from seawall.machine.plan import MAIN, Plan, Step
from seawall.machine.scopes import Variables, bare
from seawall.machine.state import State, Task


class Book:
    """What is claimed of one playbook: the one that is opened, or one that it calls."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.flow = plan, Flow(plan)
        steps, ends = reach.unreached(self.flow)
        self.unreached, self.unended = frozenset(steps), frozenset(ends)
        self.endless = _named(reach.endless(self.flow), "endless")
        self.never_through = frozenset(
            step
            for step in _named(reach.endless(self.flow), "never_joins")
            if not _may_be_empty(plan, plan.steps[step])
        )
        self.silent = {
            (found.step, found.path[1]) for found in rungs.silent(self.flow, {}) if found.step
        }
        self._given: dict[frozenset[str], Given] = {}

    def given(self, begun: frozenset[str] = frozenset()) -> Given:
        """What is on record at each step, if a call gives those facts."""
        if begun not in self._given:
            self._given[begun] = Given(self.flow, begun)
        return self._given[begun]


def _named(found: Iterator[Finding], code: str) -> frozenset[str]:
    return frozenset(one.step for one in found if one.code == code)


def _may_be_empty(plan: Plan, step: Step) -> bool:
    """Whether a step waits for items, of which there may be none."""
    within = [other for track in inner(plan, step) for other in track.steps]
    return step.each is not None or any(_may_be_empty(plan, other) for other in within)


class Claims:
    """Follows one incident, and holds each entry against what is claimed of its playbooks."""

    def __init__(self, plan: Plan, seen: Counter[str]) -> None:
        self.plan, self.seen = plan, seen
        self.books = {"": Book(plan)} | {id: Book(called) for id, called in plan.called.items()}
        self.state: State | None = None
        self.closed_in: set[str] = set()
        """The tracks that cannot end any more, because of the step they stand at."""

    def follow(self, entries: Sequence[Entry]) -> None:
        """More entries, as one command wrote them."""
        for entry in entries:
            before, self.state = self.state, evolve(self.state, entry)
            self.seen["entries"] += 1
            check = getattr(self, f"_{entry.kind}", None)
            if check is not None and before is not None:
                check(before, self.state, entry.body)

    def _entered(self, before: State, after: State, body: log.Entered) -> None:
        book = self.books[body.book]
        assert body.step not in book.unreached, f"{body.task} was reached"
        self.seen["entered"] += 1
        if body.step in book.endless:
            self.closed_in.add(body.track)
        self._is_assigned(after, after.tasks[body.task], book)

    def _is_assigned(self, state: State, task: Task, book: Book) -> None:
        surely = book.given().surely(task.step)
        if task.book and not self._is_begun(state, task, book.plan):
            return
        here = variables(book.plan, state, task)
        for fact in sorted(surely):
            self.seen["surely"] += 1
            assert here.recorded(fact), f"{fact} is not on record where {task.ref} is entered"

    def _is_begun(self, state: State, task: Task, plan: Plan) -> bool:
        """Whether a called playbook got everything that it opens with."""
        here = variables(plan, state, task)
        return all(here.recorded(fact) for fact in plan.open)

    def _left(self, before: State, after: State, body: log.Left) -> None:
        task = before.tasks[body.task]
        book = self.books[task.book]
        by_people = body.how in ("advance", "through")
        assert not (by_people and task.step in book.never_through), f"{body.task} was through"
        if by_people and not task.manual:
            here = variables(book.plan, before, task)
            if not task.book or self._is_begun(before, task, book.plan):
                for fact in sorted(book.given().on_leaving(task.step)):
                    self.seen["on leaving"] += 1
                    assert here.recorded(fact), f"{body.task} was left without {fact}"

    def _ended(self, before: State, after: State, body: log.Ended) -> None:
        assert MAIN not in self.closed_in, "the incident ended"
        assert body.end not in self.books[""].unended, f"{body.end} was reached"

    def _track_started(self, before: State, after: State, body: log.TrackStarted) -> None:
        self.closed_in.discard(body.track)

    def _track_ended(self, before: State, after: State, body: log.TrackEnded) -> None:
        assert body.track not in self.closed_in, f"{body.track} ended"
        track = after.tracks[body.track]
        if track.track == MAIN:
            assert body.end not in self.books[track.book].unended, f"{body.end} was reached"

    def _rung_fired(self, before: State, after: State, body: log.RungFired) -> None:
        task = before.tasks[body.task]
        silent = self.books[task.book].silent
        assert (task.step, body.rung) not in silent, f"{body.label} of {body.task} fired"


class Means(Claims):
    """The same, and what cannot be on record as long as nobody sets facts by hand."""

    def follow(self, entries: Sequence[Entry]) -> None:
        super().follow(entries)
        if self.state is not None:
            self._nothing_else(self.state)

    def _nothing_else(self, state: State) -> None:
        for ref in state.facts:
            scope = ref.rpartition(".")[0]
            begun = begun_with(self.books, state, scope)
            given = self.books[state.scopes[scope].book if scope else ""].given(begun)
            self.seen["given"] += 1
            assert bare(ref) in given.everything, f"{ref} is on record"
        for task in state.tasks.values():
            book = self.books[task.book]
            given = book.given(begun_with(self.books, state, task.scope))
            here = variables(book.plan, state, task)
            possibly = given.possibly(task.step)
            for fact in book.plan.facts:
                if fact not in possibly:
                    self.seen["not possibly"] += 1
                    assert not here.recorded(fact), f"{fact} is on record at {task.ref}"
        self._of_items(state)

    def _of_items(self, state: State) -> None:
        for task in state.tasks.values():
            book = self.books[task.book]
            for found in evidence.unread(book.given()):
                if found.code == "item_fact" and found.step == task.step:
                    fact = found.message.split(" ", 1)[0]
                    self.seen["item facts"] += 1
                    assert not variables(book.plan, state, task).recorded(fact)


def variables(plan: Plan, state: State, task: Task) -> Variables:
    return Variables(plan, state, state.at, "", task)


def begun_with(books: dict[str, Book], state: State, scope: str) -> frozenset[str]:
    """The facts that the call gave, of which a scope is."""
    while scope and (place := state.scopes[scope]).item is not None:
        scope = place.outer
    if not scope:
        return frozenset()
    place = state.scopes[scope]
    around = state.scopes[place.outer].book if place.outer else ""
    call = books[around].plan.steps[bare(place.task)].call
    assert call is not None
    return frozenset(call.given)
