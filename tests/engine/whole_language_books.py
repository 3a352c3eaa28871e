"""Playbooks at random, over the whole language: what `test_whole_language` tries its laws with.

They are made as an author writes them, as nested mappings, so that nearly all of them compile.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

Data = dict[str, Any]
T = TypeVar("T")

MAIN_ID = "whole"
ROLES = ("desk", "lead", "second", "law")
MOODS = ("a", "b", "c")
LEVELS = ("L1", "L2", "L3")
SIGNALS = ("go", "halt", "ping")
PLAIN_FACTS = ("mood", "level", "word", "since", "count", "flag", "names")
ITEM_FACTS = ("item_note", "mood", "word")
SECRET_FACTS = ("secret", "inner")
CALLED = ("other", "third")
OFFICE = {"mon-fri": ["09:00-12:30", "13:00-17:00"]}


class Dice:
    """Throws by a seed, so that one number stands for a whole playbook and what is done with it.

    Hypothesis chooses the seed and the sizes, and shrinks those. A choice of its own for each
    throw would shrink better, but it makes an example from the last one, and most would be alike.
    """

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self._random = Random(seed)

    def __repr__(self) -> str:
        return f"Dice({self.seed})"

    def number(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def once_in(self, times: int) -> bool:
        return self.number(1, times) == times

    def pick(self, options: Sequence[T]) -> T:
        return options[self.number(0, len(options) - 1)]

    def some(self, options: Sequence[T], most: int) -> list[T]:
        """A few of the options, each at most once, in their order."""
        count = self.number(0, min(most, len(options)))
        left = list(range(len(options)))
        taken = [left.pop(self.number(0, len(left) - 1)) for _ in range(count)]
        return [options[index] for index in sorted(taken)]


class Block:
    """A track being written: which steps it will have, and what is around it."""

    def __init__(
        self, ids: list[str], around: Block | None = None, item: str | None = None
    ) -> None:
        self.ids = ids
        self.around = around
        self.item = item
        self.depth: int = 0 if around is None else around.depth + 1

    @property
    def is_main(self) -> bool:
        return self.around is None

    @property
    def items(self) -> list[str]:
        outer = [] if self.around is None else self.around.items
        return outer if self.item is None else [self.item, *outer]


class Author:
    """Writes one playbook; `calls` are those that it may call, by id."""

    def __init__(self, dice: Dice, id: str, calls: dict[str, Data], most_steps: int) -> None:
        self.dice, self.id, self.calls = dice, id, calls
        self.room = most_steps
        self.used: set[str] = set()
        self.tracks: list[str] = []
        self.written: list[tuple[Data, Block]] = []
        self.secrecy = dice.once_in(2)
        self.steps = 0

    def book(self) -> Data:
        dice = self.dice
        main = self._block(None, None, dice.number(2, 5))
        top: Data = {}
        for name in ("side", "late")[: dice.number(0, 2)]:
            top[name] = self._track(Block([]), dice.number(1, 2))
        signals = {name: self._signal(main, top) for name in SIGNALS}
        for name in top:
            starting = signals[dice.pick(SIGNALS)]
            starting["start"] = [*starting.get("start", []), name]
        doc: Data = {
            "seawall": 1,
            "id": self.id,
            "version": "1",
            "title": "Random",
            "timezone": "Europe/Amsterdam",
            "roles": {
                "desk": "Desk",
                "lead": {"title": "Lead", "deputy": "second"},
                "second": "Second",
                "law": "Law",
            },
            "calendars": {"office": {"hours": OFFICE, "holidays": "NL"}},
            "facts": self._facts(),
        }
        if self.id != MAIN_ID:
            doc["open"] = ["word"]
        elif not self.secrecy:
            doc["labels"] = ["level"]
        doc["signals"] = signals
        if top:
            doc["tracks"] = top
        doc["ends"] = {}
        doc["steps"] = self._fill(main)
        for track in top.values():
            self._fill_track(track)
        self._afterwards()
        doc["ends"] = {name: self._end() for name in ("over", "lost") if name in self.used}
        if dice.once_in(4):
            doc["never"] = [{"when": self._condition([], 2), "say": "Never that"}]
        doc["measures"] = self._measures(main)
        return doc

    # --- facts and conditions ----------------------------------------------------------------

    def _facts(self) -> Data:
        facts: Data = {
            "mood": {"type": "choice", "of": list(MOODS)},
            "level": {"type": "choice", "of": list(LEVELS)},
            "word": {"type": "text"},
            "since": {"type": "datetime"},
            "later": {"type": "datetime"},
            "count": {"type": "int"},
            "flag": {"type": "bool"},
            "names": {"type": "list"},
            "item_note": {"type": "text"},
            "outcome_is": {"type": "text"},
            "got": {"type": "text"},
            "inner": {"type": "text"},
            "secret": {"type": "text"},
        }
        if self.secrecy:
            facts["secret"]["confidential"] = self.dice.pick([["law"], ["law", "lead"]])
        return facts

    def _condition(self, items: list[str], most: int = 1, visits: bool = False) -> str:
        dice = self.dice
        atoms = [
            *(f'mood == "{mood}"' for mood in MOODS),
            'level == "L3"',
            'level != "L1"',
            'known("word")',
            '!known("level")',
            "count >= 3",
            "flag",
            *(["visits > 1"] if visits else []),
            *(f'{item} == "x"' for item in items),
        ]
        first = dice.pick(atoms)
        if most == 1 or dice.once_in(2):
            return first
        return f"{first} {dice.pick(['&&', '||'])} {dice.pick(atoms)}"

    def _end(self) -> Any:
        if not self.dice.once_in(5):
            return "Over"
        return {"title": "Over", "require": [self._requirement([])]}

    def _requirement(self, items: list[str]) -> Data:
        rule: Data = {"that": self._condition(items), "say": "Not like this"}
        if self.dice.once_in(2):
            rule["override"] = ["lead"]
        return rule

    # --- tracks ------------------------------------------------------------------------------

    def _block(self, around: Block | None, item: str | None, steps: int) -> Block:
        """The ids of a track's steps; what they are is written once all ids are known."""
        self.room -= steps
        block = Block([f"s{self.steps + number}" for number in range(steps)], around, item)
        self.steps += steps
        return block

    def _track(self, around: Block, steps: int) -> Data:
        track: Data = {"steps": self._block(around, None, steps)}
        if self.dice.once_in(4):
            track["outlives"] = True
        if self.secrecy and self.dice.once_in(6):
            track["confidential"] = ["law"]
        return track

    def _fill_track(self, track: Data) -> None:
        track["steps"] = self._fill(track["steps"])

    def _fill(self, block: Block) -> list[Data]:
        return [self._step(block, number) for number in range(len(block.ids))]

    def _targets(self, block: Block, onward_from: int | None = None) -> list[str]:
        """Where a step may lead; only onward if it is passed by itself."""
        ids = block.ids if onward_from is None else block.ids[onward_from + 1 :]
        return [*ids, *(["over", "lost"] if block.is_main else ["done", "done", "lost"])]

    def _target(self, block: Block, onward_from: int | None = None) -> str:
        to = self.dice.pick(self._targets(block, onward_from))
        self.used.add(to)
        return to

    # --- steps -------------------------------------------------------------------------------

    def _step(self, block: Block, number: int) -> Data:
        dice = self.dice
        step: Data = {"id": block.ids[number]}
        self.written.append((step, block))
        self._owner(step, block)
        last = number + 1 == len(block.ids)
        self._kind(step, block, last)
        self._evidence(step, block)
        endless = "repeat" in step and "until" not in step["repeat"]
        if not endless:
            self._next(step, block, number)
        if dice.once_in(8):
            times = dice.number(1, 3)
            step["max_visits"] = times
        self._timing(step, block, legal="repeat" not in step)
        if not endless:
            self._moves(step, block)
        if dice.once_in(4) and "wait" not in step:
            step["approve"] = self._approve(block)
        if self.secrecy and dice.once_in(4):
            step |= {"confidential": dice.pick([["law"], ["lead", "law"]])}
            step["title"] = f"hidden title of {self.id} {step['id']}."
            step["guide"] = f"hidden guide of {self.id} {step['id']}."
        return step

    def _owner(self, step: Data, block: Block) -> None:
        dice = self.dice
        if dice.once_in(8):
            return
        step["owner"] = dice.pick(ROLES)
        if dice.once_in(4):
            rule = {"when": self._condition(block.items), "is": dice.pick(ROLES)}
            step["owner"] = [rule, {"is": step["owner"]}]

    def _kind(self, step: Data, block: Block, last: bool) -> None:
        """A plain step, or one that waits, repeats or has others inside."""
        dice = self.dice
        kinds = ["plain", "plain", "plain", "wait", "repeat"]
        if block.depth < 2 and self.room > 0:
            kinds += ["tracks", "tracks", "tracks", "each", "each", "call", "call", "call"]
        kind = dice.pick(kinds)
        if kind == "wait":
            step["wait"] = dice.pick(SIGNALS)
            if dice.once_in(4):
                step["wait"] = {"for": step["wait"], "manual": False}
        elif kind == "repeat":
            step["repeat"] = self._repeat(block, last and not block.is_main)
        elif kind == "tracks":
            self._inner_tracks(step, block)
        elif kind == "each":
            self._each(step, block)
        elif kind == "call" and self.calls:
            self._call(step)

    def _repeat(self, block: Block, may_be_endless: bool) -> Data:
        dice = self.dice
        repeat: Data = {"every": self._length()}
        if dice.once_in(3):
            rule = {"when": self._condition(block.items), "every": self._length()}
            repeat["every"] = [rule, {"every": repeat["every"]}]
        if dice.once_in(4):
            repeat["calendar"] = "office"
        if not (may_be_endless and dice.once_in(2)):
            repeat["until"] = self._condition(block.items, visits=True)
        if dice.once_in(2):
            repeat["promise"] = "later"
        return repeat

    def _inner_tracks(self, step: Data, block: Block) -> None:
        dice = self.dice
        names = []
        for _ in range(dice.number(1, 3)):
            # a track may be called like a step
            plain = f"t{len(self.tracks)}"
            free = [id for id in block.ids if id not in self.tracks]
            name = dice.pick(free) if free and dice.once_in(8) else plain
            self.tracks.append(name)
            names.append(name)
        made = {name: self._track(block, dice.number(1, 2)) for name in names}
        for track in made.values():
            self._fill_track(track)
        step["tracks"] = {
            name: track["steps"] if list(track) == ["steps"] else track
            for name, track in made.items()
        }
        join = dice.pick(["", "all", "any", "named"])
        if join:
            step["join"] = join if join != "named" else dice.some(names, len(names)) or names[:1]

    def _each(self, step: Data, block: Block) -> None:
        dice = self.dice
        item = f"item{len(block.items)}"
        inner = self._block(block, item, dice.number(1, 2))
        step["each"] = {"item": item, "steps": self._fill(inner)}
        if dice.once_in(2):
            step["each"]["from"] = "names"

    def _call(self, step: Data) -> None:
        dice = self.dice
        called = dice.pick(sorted(self.calls))
        step["call"] = called
        step["with"] = {"word": '"given"'}
        if dice.once_in(2):
            step["with"] |= dice.pick([{"mood": "mood"}, {"level": "level"}, {"count": "count"}])
        if not self.secrecy and dice.once_in(3):  # what is passed on is not confidential any more
            step["with"]["word"] = "word"
        if dice.once_in(2):
            step["result"] = {"outcome_is": "outcome"}
            if dice.once_in(2):
                step["result"] |= {"got": "word"}

    def _evidence(self, step: Data, block: Block) -> None:
        dice = self.dice
        contains = any(key in step for key in ("tracks", "each", "call"))
        pool = [*PLAIN_FACTS, *(SECRET_FACTS if self.secrecy else ())]
        pool = [*ITEM_FACTS] if block.items else pool
        if not contains or dice.once_in(3):
            found: list[Any] = dice.some(pool, 2)
            if found and dice.once_in(4):
                found[0] = {"name": found[0], "optional": True}
            if found:
                step["collect"] = found
        if "repeat" in step and "promise" in step["repeat"]:
            step["collect"] = [*step.get("collect", []), {"name": "later", "optional": True}]
        if dice.once_in(8):
            step["require"] = [self._requirement(block.items)]
        for key, times in (("fresh", 4), ("skippable", 3)):
            if dice.once_in(times):
                step[key] = True
        if dice.once_in(10):
            step["skip"] = self._condition(block.items)

    def _next(self, step: Data, block: Block, number: int) -> None:
        dice = self.dice
        onward_from = number if "skip" in step else None
        rules = [
            {
                "when": self._condition(block.items, 2, visits=True),
                "to": self._target(block, onward_from),
            }
            for _ in range(dice.pick([0, 0, 1, 2]))
        ]
        onward = [*block.ids, "over" if block.is_main else "done"][number + 1]
        self.used.add(onward)
        if rules:
            step["next"] = [*rules, {"to": onward}]
        elif onward == "over" or dice.once_in(2):
            step["next"] = onward

    def _approve(self, block: Block) -> Any:
        dice = self.dice
        rules = [self._approve_rule() for _ in range(dice.pick([1, 1, 2]))]
        for rule in rules[:-1]:
            rule["when"] = self._condition(block.items)
        if dice.once_in(4):
            rules[-1]["when"] = self._condition(block.items)
        return rules if len(rules) > 1 else rules[0]

    def _approve_rule(self) -> Data:
        dice = self.dice
        rule: Data = {"by": dice.pick([["lead"], ["law"], ["lead", "law"], ["desk", "lead"]])}
        need = dice.pick([None, "all", "any", 1, 2])
        if need is not None:
            rule["need"] = need
        if dice.once_in(3):
            rule["not_author"] = True
        if dice.once_in(2):
            rule["within"] = self._length()
            if dice.once_in(3):
                rule["calendar"] = "office"
        if dice.once_in(3):
            rule["rounds"] = dice.number(0, 2)
        return rule

    # --- time --------------------------------------------------------------------------------

    def _length(self) -> str:
        return self.dice.pick(["20m", "5m", "1h", "90m", "4h", "1d"])

    def _timing(self, step: Data, block: Block, legal: bool) -> None:
        dice = self.dice
        if dice.once_in(4):
            return
        whole = dice.once_in(3) and "repeat" not in step
        pausable = dice.once_in(4)
        if pausable:
            step["pausable"] = True
        rules = []
        for left in reversed(range(dice.pick([1, 1, 2, 3]))):
            rule = self._due_rule(legal and not pausable)
            if left or dice.once_in(4):
                rule["when"] = self._condition(block.items)
            rules.append(rule)
        if whole and rules[0].keys() == {"within"}:
            step["due"] = rules[0]["within"]
        elif "repeat" not in step or dice.once_in(2):
            step["due"] = rules if len(rules) > 1 else rules[0]
        if dice.once_in(4):
            step["relax"] = True

    def _due_rule(self, legal: bool) -> Data:
        dice = self.dice
        if dice.once_in(6):
            rule: Data = {"at": "since"}
        else:
            rule = {"within": self._length()}
            of = dice.pick([None, "entered_at", "opened_at", "since"])
            if of is not None:
                rule["of"] = of
            if dice.once_in(4):
                rule["calendar"] = "office"
        if legal and dice.once_in(4):
            rule["legal"] = dice.pick([True, {"waive": ["law", "lead"]}])
        elif dice.once_in(5):
            rule["pausable"] = True
        return rule

    def _moves(self, step: Data, block: Block) -> None:
        """Escalations and what happens at the due time."""
        dice = self.dice
        if "due" not in step and "repeat" not in step:
            return
        places = dice.some(["0%", "50%", "due-2m", "due", "due+5m", "due+1d"], 3)
        rungs: list[Data] = [{"at": place, "tell": dice.pick(["owner", "law"])} for place in places]
        if rungs and dice.once_in(4):
            rungs[-1] |= self._action(block)
        if rungs:
            step["escalate"] = rungs
        if dice.once_in(3):
            rules = [self._action(block) for _ in range(dice.pick([1, 1, 2]))]
            for rule in rules[:-1]:
                rule["when"] = self._condition(block.items)
            step["on_timeout"] = rules if len(rules) > 1 else rules[0]
            if all("to" in rule for rule in rules) and rungs:  # what is later would never fire
                step["escalate"] = [rung for rung in rungs if "+" not in rung["at"]]
                if not step["escalate"]:
                    del step["escalate"]

    def _action(self, block: Block) -> Data:
        dice = self.dice
        action: Data = {"tell": dice.pick([["owner"], ["deputy"], ["lead", "law"]])}
        if dice.once_in(2):
            action["to"] = self._target(block)
        if dice.once_in(3):
            action["set"] = self._setting()
        if dice.once_in(4):
            action["signal"] = dice.pick(SIGNALS)
        return action

    def _setting(self) -> Data:
        dice = self.dice
        return dice.pick([{"mood": dice.pick(MOODS)}, {"level": dice.pick(LEVELS)}, {"count": 3}])

    # --- what is not a step ------------------------------------------------------------------

    def _signal(self, main: Block, top: Data) -> Data:
        dice = self.dice
        signal: Data = {"title": "Something came"} if dice.once_in(2) else {}
        if dice.once_in(4):
            signal["collect"] = dice.pick([["word"], [{"name": "count", "optional": True}]])
        if dice.once_in(3):
            signal["set"] = self._setting()
        if dice.once_in(3):
            signal["tell"] = ["lead"]
        if dice.once_in(4):
            signal["to"] = self._target(main)
            if dice.once_in(2) and len(main.ids) > 1:
                signal["from"] = dice.some(main.ids, 2) or main.ids[:1]
                if signal["to"] in ("over", "lost"):
                    self.used.add(signal["to"])
        return signal

    def _measures(self, main: Block) -> Data:
        dice = self.dice
        starts = ["opened_at", "since", "go.received", f"{main.ids[0]}.entered"]
        stops = ["ended_at", f"{main.ids[0]}.left", f"{main.ids[-1]}.entered"]
        made: Data = {}
        for name in ("first", "whole")[: dice.number(0, 2)]:
            made[name] = {"from": dice.pick(starts), "to": dice.pick(stops)}
            if dice.once_in(2):
                made[name]["target"] = self._length()
            if dice.once_in(3):
                made[name]["calendar"] = "office"
        return made

    def _afterwards(self) -> None:
        """What can be said only once all steps are there: what comes before, detours."""
        dice = self.dice
        outside = [step["id"] for step, block in self.written if not block.items]
        for step, block in self.written:
            others = [id for id in outside if id != step["id"]]
            if others and dice.once_in(8):
                before: Data = {"step": dice.pick(others)}
                if not dice.once_in(4):
                    before["at_most"] = self._length()
                step["after"] = [before] if "at_most" in before else before["step"]
            if "max_visits" in step and dice.once_in(2):
                ends = sorted(self.used & {"over", "lost"})
                options = [id for id in block.ids if id != step["id"]] + ends
                options += [] if block.is_main else ["done"]
                step["max_visits"] = {"times": step["max_visits"], "to": dice.pick(options)}


def books(dice: Dice, most_steps: int) -> dict[str, Data]:
    """A playbook and those it calls, by id; the first is the one that is opened."""
    made: dict[str, Data] = {}
    if dice.number(0, 2):
        if dice.once_in(3):
            made["third"] = Author(dice, "third", {}, 2).book()
        made["other"] = Author(dice, "other", dict(made), 4).book()
    return {MAIN_ID: Author(dice, MAIN_ID, dict(made), most_steps).book(), **made}


def dices() -> st.SearchStrategy[Dice]:
    return st.integers(0, 2**64 - 1).map(Dice)
