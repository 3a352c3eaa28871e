"""How long a playbook may take, held against people who leave everything in time.

`Punctual` people leave each task by its due time, most of them at the last moment; what has none
they leave when they like, and what only contains others as soon as that is through. They keep what
the proof takes for granted: facts that due times count from are on record when they are needed and
lie no later, items are named when their step begins, and signals that lead back do not come. Where
that cannot be kept the run ends: `broken` says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from seawall import Refusal
from seawall.analysis.flow import turning_back
from seawall.analysis.proof import Bound, Proof, Timed
from seawall.machine import clocks
from seawall.machine import entries as log
from seawall.machine.entries import Entry
from seawall.machine.plan import MAIN, Plan
from seawall.machine.scopes import home
from seawall.machine.state import Task
from tests.analysis.law_runs import STEERING, attempt, step_of
from tests.engine.whole_language_books import LEVELS, MOODS, Data, Dice
from tests.engine.whole_language_runs import PEOPLE, Desk, Line

LATER = ("held_back", "still_open", "waiting", "approval_pending")
"""Refusals that time or others can lift."""

ITEMS = ("x", "y", "z")


class PunctualPeople:
    """Runs one incident so that every task is left in time.

    `exact` people leave each task exactly at its due time and what has none at once: nobody is
    earlier than that. Others leave some tasks earlier.
    """

    def __init__(self, dice: Dice, desk: Desk, *, exact: bool, steady: bool = False) -> None:
        self.dice, self.desk, self.exact, self.steady = dice, desk, exact, steady
        plan = desk.playbook.plan
        books = (plan, *plan.called.values())
        self.left_out = {name for book in books for name in turning_back(book)}
        self.signals = [name for name in plan.signals if exact or name not in self.left_out]
        self.broken = ""
        self.shares: dict[tuple[str, int], float] = {}
        self.entries: list[Entry] = []
        """What was written while all was in time."""
        self.signal_at: list[datetime] = []

    def run(self, commands: int) -> None:
        """One incident, from its opening until nothing is left to do."""
        desk, dice = self.desk, self.dice
        opened = desk.now
        facts: Data = {"names": dice.some(ITEMS, 2)} if dice.once_in(2) else {"names": []}
        if "since" in desk.playbook.plan.open or dice.once_in(2):
            early = timedelta(minutes=0 if dice.number(0, 3) else dice.number(1, 300))
            facts["since"] = (opened - early).isoformat()
        trial = Desk(desk.playbook, desk.roster, opened)
        if self._missing(trial, trial.open(facts, "ann")):
            facts["since"] = opened.isoformat()
        self._keep(desk.open(facts, "ann"))
        for _ in range(dice.number(0, 3)):
            self.signal_at.append(opened + timedelta(minutes=dice.number(0, 6000)))
        while desk.state.tasks and not self.broken and commands:
            commands -= 1
            if not self._somebody_leaves():
                self._time_passes()

    # --- time --------------------------------------------------------------------------------

    def _time_passes(self) -> None:
        """To the next moment at which anything is to be done."""
        desk = self.desk
        moments = [self._leaves_at(task) for task in desk.state.tasks.values()]
        moments += [clocks.next_at(desk.playbook, desk.state), *self.signal_at]
        ahead = [at for at in moments if at is not None and at > desk.now]
        if not ahead:
            self._signal()
            return
        desk.now = min(ahead)
        self._do(None)
        if any(at <= desk.now for at in self.signal_at) and not self.broken:
            self.signal_at = [at for at in self.signal_at if at > desk.now]
            self._signal()

    def _signal(self) -> None:
        if not self.signals:
            self.broken = self.broken or "nothing comes any more"
            return
        name = self.dice.pick(self.signals)
        self._do({"do": "signal", "signal": name, "facts": {"word": "one", "count": 3},
                  "reason": "so", "actor": "ann"})  # fmt: skip

    def _leaves_at(self, task: Task) -> datetime | None:
        """When somebody means to leave a task."""
        step = step_of(self.desk, task)
        due = None if task.due is None else task.due.at
        if due is None:
            if step.contains or self.exact:
                return task.entered_at
            return task.entered_at + timedelta(minutes=600 * self._share(task))
        if self.exact or due <= task.entered_at:
            return due
        return task.entered_at + self._share(task) * (due - task.entered_at)

    def _share(self, task: Task) -> float:
        """Which part of its time somebody takes for a task; most take all of it."""
        key = (task.ref, task.entered_seq)
        if key not in self.shares:
            kind = 0 if self.steady else self.dice.number(0, 9)
            self.shares[key] = (
                1.0 if kind < 7 else 0.0 if kind == 7 else self.dice.number(0, 99) / 100
            )
        return self.shares[key]

    # --- leaving -----------------------------------------------------------------------------

    def _somebody_leaves(self) -> bool:
        """Whether anybody who means to leave a task now does, or names its items."""
        for task in tuple(self.desk.state.tasks.values()):
            if self.broken:
                return True
            if task.entered_at == self.desk.now and self._names_items(task):
                return True
            at = self._leaves_at(task)
            if at is not None and at <= self.desk.now and self._leaves(task):
                return True
        return False

    def _names_items(self, task: Task) -> bool:
        key = (f"items of {task.ref}", task.entered_seq)
        if step_of(self.desk, task).each is None or key in self.shares:
            return False
        self.shares[key] = 1.0
        if self.exact:
            return False
        for item in self.dice.some(ITEMS, 2):
            self._do({"do": "add", "step": task.ref, "item": item, "actor": "ann"})
        return True

    def _leaves(self, task: Task) -> bool:
        """Try to leave a task; true if that changed anything."""
        before = self.desk.state.seq
        if self.exact and step_of(self.desk, task).skippable and self.dice.once_in(3):
            line: Line = {"do": "skip", "step": task.ref, "reason": "so", "actor": "ann"}
            self._do(line)
        refusal = None
        for steering in (None, {}, *(self.dice.pick(STEERING) for _ in range(8))):
            if self._stands(task) is None or self.broken:
                return True
            facts = self._facts(task) if steering is None else self._answers(task) | steering
            line = {"do": "advance", "step": task.ref, "facts": facts, "reason": "so",
                    "override": "so", "actor": "ann"}  # fmt: skip
            refusal = self._do(line)
            if refusal is None or refusal.code in LATER:
                break
        if refusal is not None and refusal.code not in LATER and self._is_late(task):
            self.broken = refusal.code
        for person in ("bob", "cas", "dee", *PEOPLE):
            now = self._stands(task)
            if now is None or now.approval is None or self.broken:
                break
            line = {"do": "approve", "step": task.ref, "override": "so", "actor": person}
            refusal = self._do(line)
            is_for_good = refusal is not None and refusal.code not in (*LATER, "conflict")
            if refusal is not None and is_for_good and self._is_late(task):
                self.broken = refusal.code
        return self.desk.state.seq != before

    def _stands(self, task: Task) -> Task | None:
        now = self.desk.state.tasks.get(task.ref)
        return now if now is not None and now.entered_seq == task.entered_seq else None

    def _is_late(self, task: Task) -> bool:
        now = self._stands(task)
        return now is not None and (now.due is None or now.due.at <= self.desk.now)

    def _facts(self, task: Task) -> Data:
        """What a step collects, and now and then what decides where it leads."""
        names = [name for name in ("mood", "level", "count", "flag") if self.dice.once_in(3)]
        return {name: self._value(task, name) for name in names} | self._answers(task)

    def _answers(self, task: Task) -> Data:
        """What a step collects."""
        needs = step_of(self.desk, task).collect
        return {need.fact: self._value(task, need.fact) for need in needs}

    def _value(self, task: Task, name: str) -> object:
        dice, desk = self.dice, self.desk
        plan = desk.playbook.book(task.book).plan
        known = desk.state.value(home(plan, desk.state, task.scope, name))
        if name in ("since", "later"):
            return known or desk.now.isoformat()
        if name == "names":  # no items come in the middle
            return [] if known is None else known
        values: dict[str, Sequence[object]] = {
            "mood": MOODS, "level": LEVELS, "count": (1, 3), "flag": (True, False),
        }  # fmt: skip
        return dice.pick(values.get(name, ("one", "two")))

    # --- doing -------------------------------------------------------------------------------

    def _do(self, line: Line | None) -> Refusal | None:
        """Carry out a command, or let time pass, with the facts on record that it needs."""
        desk = self.desk
        for fact in sorted(self._needed(line)):
            reason = {"do": "set", "facts": {fact: desk.now.isoformat()}, "actor": "ann"}
            self._keep(attempt(desk, reason)[0])
            if self.broken:
                return None
        if line is None:
            self._keep(desk.tick())
            return None
        entries, refusal = attempt(desk, line)
        self._keep(entries)
        return refusal

    def _needed(self, line: Line | None) -> set[str]:
        """The facts that due times of what would be entered count from, and that are not on
        record; of those that can be put there now."""
        if self.exact or not _anchored(self.desk.playbook.plan):
            return set()
        trial = Desk.copy(self.desk)
        try:
            entries = trial.tick() if line is None else trial.ask(line)
        except Refusal:
            return set()
        missing = set(self._missing(trial, entries))
        known = {"", *self.desk.state.scopes}
        return {ref for ref in missing if ref.rpartition(".")[0] in known}

    def _missing(self, desk: Desk, entries: Sequence[Entry]) -> list[str]:
        """What was not on record when a step was entered that counts from it."""
        state, found = desk.state, []
        for entry in entries:
            if isinstance(entry.body, log.Entered):
                plan = desk.playbook.book(entry.body.book).plan
                for due in plan.steps[entry.body.step].due:
                    if due.of in plan.facts and not due.promise:
                        ref = home(plan, state, entry.body.scope, due.of)
                        recorded = state.facts.get(ref)
                        if recorded is None or recorded.seq > entry.seq:
                            found.append(ref)
        return found

    def _keep(self, entries: Sequence[Entry]) -> None:
        """What was written, up to where something came that is taken not to come."""
        if self.broken:
            return
        if not self.exact:
            late = [e for e in entries if isinstance(e.body, log.Signalled)
                    and e.body.signal in self.left_out]  # fmt: skip
            if late:
                self.broken = f"{late[0].kind}"
                return
            if self._missing(self.desk, entries):
                self.broken = "entered without a fact that is counted from"
                return
        self.entries += entries


def _anchored(plan: Plan) -> bool:
    books = (plan, *plan.called.values())
    return any(due.of in book.facts for book in books for s in book.steps.values() for due in s.due)


# --- what is proved ------------------------------------------------------------------------------


class Seen:
    """When each step and end was come to in one incident, from where the proof counts.

    On main only the first visit counts. It went `straight` if no track stepped back.
    """

    def __init__(self, plan: Plan, proof: Proof, entries: Sequence[Entry]) -> None:
        self.plan, self.proof = plan, proof
        self.timed: dict[str, Timed] = {timed.step: timed for timed in proof.steps}
        self.reached: dict[str, list[timedelta]] = {}
        self.left: dict[str, list[timedelta]] = {}
        self.ended: dict[str, timedelta] = {}
        self.straight = True
        self._began: dict[str, datetime] = {}
        self._places: dict[str, int] = {}
        self._books: dict[str, str] = {}
        self._detached: set[str] = set()
        for entry in entries:
            self._note(entry)

    def _note(self, entry: Entry) -> None:
        body = entry.body
        if isinstance(body, log.Opened):
            self._began[""] = entry.at
        elif isinstance(body, log.TrackStarted):
            self._places.pop(body.track, None)
            if body.task is None and not body.book:
                self._began[body.name] = entry.at
        elif isinstance(body, log.Entered):
            self._books[body.task] = body.book
            self._detached.discard(body.task)
            self._enter(body)
            if not body.book:
                self._add(self.reached, body.step, entry.at)
        elif isinstance(body, log.Left):
            self._leave(body, entry.at)
        elif isinstance(body, log.Dropped) and body.kept:
            self._detached.add(body.task)
        elif isinstance(body, log.Ended):
            self.ended[body.end] = entry.at - self._began[""]

    def _enter(self, body: log.Entered) -> None:
        plan = self.plan.called[body.book] if body.book else self.plan
        track = plan.tracks[plan.track_of[body.step]]
        place = [step.id for step in track.steps].index(body.step)
        self.straight = self.straight and place > self._places.get(body.track, -1)
        self._places[body.track] = place

    def _leave(self, body: log.Left, at: datetime) -> None:
        """A task whose track went on without it was left already."""
        if not self._books[body.task] and body.task not in self._detached:
            self._add(self.left, body.step, at)
        if body.kept:
            self._detached.add(body.task)

    def _add(self, found: dict[str, list[timedelta]], step: str, at: datetime) -> None:
        timed = self.timed[step]
        began = self._began[timed.signalled]
        if began > self.proof.end:  # a signal that came later than anything that was looked at
            return
        times = found.setdefault(step, [])
        if timed.track != MAIN or not times:
            times.append(at - began)

    def bounds(self) -> Iterator[tuple[str, Bound, timedelta]]:
        """Every bound that something was seen of, and the latest that it was seen at."""
        for step, times in self.reached.items():
            yield f"{step} reached", self.timed[step].reached, max(times)
        for step, times in self.left.items():
            yield f"{step} left", self.timed[step].left, max(times)
        for ending in self.proof.ends:
            if ending.end in self.ended:
                at = self.ended[ending.end]
                yield f"{ending.end} ended", ending.longest, at
                if self.straight:
                    yield f"{ending.end} straight", ending.straight, at

    def earliest(self) -> Iterator[tuple[str, timedelta | None, timedelta]]:
        """The least that each was proved to take, and the soonest that it was seen at."""
        for step, times in self.reached.items():
            yield f"{step} reached", self.timed[step].shortest, min(times)
        for ending in self.proof.ends:
            if ending.end in self.ended:
                yield f"{ending.end} ended", ending.shortest, self.ended[ending.end]


def is_exceeded(bound: Bound, seen: timedelta) -> bool:
    """Whether something came later than it ever may, or although it never comes."""
    return not bound.open and (bound.longest is None or seen > bound.longest)
