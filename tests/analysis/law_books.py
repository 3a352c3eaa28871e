"""Playbooks at random for the laws of the analysis: as they come, punctual, and free of traps.

`books` makes a playbook and those it calls. Three kinds of author write them: the one of the whole
language, one whose playbooks have due times nearly everywhere, so that there is something to prove,
and one whose conditions can all be met, so that an incident that is stuck is stuck by its flow.

Faulty playbooks are wanted too: `compiled` leaves the findings about the plan as a whole out, and
`rewired` changes where its steps lead, so that parts of it cannot be reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

from msgspec import structs

from seawall.analysis.findings import Finding
from seawall.language import checks
from seawall.machine.plan import Plan, Rule, Signal, Step, Track
from tests.engine.whole_language_books import MAIN_ID, MOODS, Author, Block, Data, Dice
from tests.engine.whole_language_runs import compiled as compiled_in
from tests.engine.whole_language_runs import written

STUCK = frozenset(
    {"unreachable", "endless", "never_joins", "turning_loop", "deadlock", "never_left",
     "stuck_when_full"}
)  # fmt: skip
"""The findings that say that an incident could come to nothing, or a part of it to nobody."""


class Punctual(Author):
    """Writes playbooks in which nearly every step is due, on the wall clock or in office hours."""

    def book(self) -> Data:
        doc = super().book()
        doc.pop("never", None)
        if self.id == MAIN_ID and self.dice.once_in(3):
            doc["open"] = ["since"]
        return doc

    def _length(self) -> str:
        return self.dice.pick(["5m", "20m", "1h", "4h", "7h", "1d", "2d", "30h"])

    def _timing(self, step: Data, block: Block, legal: bool) -> None:
        contains = any(key in step for key in ("tracks", "each", "call"))
        if contains and not self.dice.once_in(3):
            return
        super()._timing(step, block, legal)
        if "due" not in step and "repeat" not in step:
            step["due"] = self._due_rule(False)
        rules = step.get("due", [])
        if isinstance(rules, list):
            rules = rules[-1:]
        elif isinstance(rules, dict):
            rules = [rules]
        else:
            rules = []
        if not self.dice.once_in(12):
            for rule in rules:
                rule.pop("when", None)

    def _due_rule(self, legal: bool) -> Data:
        rule = super()._due_rule(legal)
        if "at" in rule and not self.dice.once_in(6):
            del rule["at"]
            rule["within"] = self._length()
        if "within" in rule and self.dice.once_in(4):
            rule["calendar"] = "office"
        return rule

    def _repeat(self, block: Block, may_be_endless: bool) -> Data:
        repeat = super()._repeat(block, may_be_endless and self.dice.once_in(6))
        if not self.dice.once_in(10):
            repeat.pop("promise", None)
        return repeat

    def _kind(self, step: Data, block: Block, last: bool) -> None:
        super()._kind(step, block, last)
        if isinstance(step.get("wait"), dict) and not self.dice.once_in(4):
            step["wait"] = step["wait"]["for"]
        if "repeat" in step:
            step["max_visits"] = self.dice.number(1, 4)

    def _target(self, block: Block, onward_from: int | None = None) -> str:
        """Mostly onward, since every step back makes a loop."""
        ends = ["over", "lost"] if block.is_main else ["done", "lost"]
        written = [step["id"] for step, _ in self.written]
        to = self.dice.pick([*(id for id in block.ids if id not in written), *ends])
        if self.dice.once_in(6):
            to = super()._target(block, onward_from)
        self.used.add(to)
        return to

    def _step(self, block: Block, number: int) -> Data:
        step = super()._step(block, number)
        if "max_visits" not in step and self.dice.once_in(2):
            step["max_visits"] = self.dice.number(2, 3)
        return step

    def _requirement(self, items: list[str]) -> Data:
        return super()._requirement(items) | {"override": ["lead"]}

    def _signal(self, main: Block, top: Data) -> Data:
        signal = super()._signal(main, top)
        if not self.dice.once_in(3):
            signal.pop("to", None)
            signal.pop("from", None)
        return signal


class Open(Author):
    """Writes playbooks whose conditions somebody can always make true, and make false again.

    No condition asks whether something is on record, for that cannot be taken back; each rule of a
    list asks about other facts than those before it; and every requirement may be overridden.
    """

    def book(self) -> Data:
        self.asked: set[str] = set()
        doc = super().book()
        doc.pop("never", None)
        return doc

    def _condition(self, items: list[str], most: int = 1, visits: bool = False) -> str:
        dice = self.dice
        atoms = {
            "mood": [f'mood == "{mood}"' for mood in MOODS],
            "level": ['level == "L3"', 'level != "L1"'],
            "count": ["count >= 3"],
            "flag": ["flag"],
        }
        left = [fact for fact in atoms if fact not in self.asked] or list(atoms)
        first = dice.pick(left)
        self.asked.add(first)
        others = [fact for fact in left if fact != first]
        if most == 1 or dice.once_in(2) or not others:
            return dice.pick(atoms[first])
        second = dice.pick(others)
        self.asked.add(second)
        return f"{dice.pick(atoms[first])} {dice.pick(['&&', '||'])} {dice.pick(atoms[second])}"

    def _next(self, step: Data, block: Block, number: int) -> None:
        self.asked.clear()
        super()._next(step, block, number)

    def _repeat(self, block: Block, may_be_endless: bool) -> Data:
        self.asked.clear()
        return super()._repeat(block, may_be_endless)

    def _requirement(self, items: list[str]) -> Data:
        return super()._requirement(items) | {"override": ["lead"]}

    def _step(self, block: Block, number: int) -> Data:
        """Few visits, so that loops are full soon."""
        step = super()._step(block, number)
        if "max_visits" not in step and "repeat" not in step:
            step["max_visits"] = self.dice.number(2, 5)
        return step


def books(dice: Dice, most_steps: int, author: type[Author] = Author) -> dict[str, Data]:
    """A playbook and those it calls, by id, all by one kind of author."""
    made: dict[str, Data] = {}
    if dice.number(0, 2):
        if dice.once_in(3):
            made["third"] = author(dice, "third", {}, 2).book()
        made["other"] = author(dice, "other", dict(made), 4).book()
    return {MAIN_ID: author(dice, MAIN_ID, dict(made), most_steps).book(), **made}


# --- plans ---------------------------------------------------------------------------------------


@contextmanager
def unchecked() -> Iterator[None]:
    """Playbooks compile although something is wrong with them as a whole."""
    with mock.patch.object(checks, "check", return_value=[]):
        yield


def compiled(many: dict[str, Data]) -> Plan:
    """The plan of the main playbook, faults and all; the example is passed by if it is none."""
    with unchecked(), written(many) as folder:
        return compiled_in(folder)


def faults(plan: Plan) -> list[Finding]:
    """What is found wrong with a playbook as a whole, and with those that it calls."""
    books = (plan, *plan.called.values())
    found = [one for book in books for one in checks.findings(book, {})]
    return [one for one in found if one.code in STUCK or _is_dead_end(one)]


def _is_dead_end(found: Finding) -> bool:
    """Whether a step requires what it can never see."""
    return found.code == "item_fact" and not found.warning


def rewired(dice: Dice, plan: Plan) -> Plan:
    """The plan with some of its ways led elsewhere or closed, so that parts of it are cut off."""
    tracks = {name: _rewired_track(dice, track) for name, track in plan.tracks.items()}
    signals = {name: _rewired_signal(dice, signal) for name, signal in plan.signals.items()}
    called = {
        name: structs.replace(rewired(dice, book), called={}) for name, book in plan.called.items()
    }
    return structs.replace(plan, tracks=tracks, signals=signals, called=called)


def _rewired_track(dice: Dice, track: Track) -> Track:
    return structs.replace(
        track, steps=tuple(_rewired_step(dice, step, track) for step in track.steps)
    )


def _rewired_step(dice: Dice, step: Step, track: Track) -> Step:
    if not dice.once_in(2):
        return step
    ids = [other.id for other in track.steps]
    to = dice.pick([*ids, *(rule.to for rule in step.next)])
    last = Rule(to=to)
    rules = step.next[:-1] if dice.once_in(2) else ()
    if dice.once_in(3):
        rules = (*rules, Rule(to=dice.pick(ids), when=dice.pick(["false", " false "])))
    timeouts = step.on_timeout if dice.once_in(2) else ()
    return structs.replace(step, next=(*rules, last), on_timeout=timeouts)


def _rewired_signal(dice: Dice, signal: Signal) -> Signal:
    if dice.once_in(2):
        signal = structs.replace(signal, to=None, sources=())
    if dice.once_in(3):
        signal = structs.replace(signal, start=())
    return signal
