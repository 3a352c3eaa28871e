"""Other versions of random playbooks: what authors change between two versions, at random."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from seawall import BadPlaybook
from seawall.language.compiler import compile_text
from seawall.machine.playbook import Playbook
from tests.engine.whole_language_books import MAIN_ID, ROLES, SIGNALS, Data, Dice
from tests.engine.whole_language_runs import runnable

Steps = list[Data]
LENGTHS = ("5m", "20m", "45m", "2h", "9h", "3d")


def lists_of_steps(doc: Data) -> Iterator[Steps]:
    """Every track's steps, wherever they stand."""
    waiting: list[Any] = [doc["steps"], *doc.get("tracks", {}).values()]
    while waiting:
        track = waiting.pop()
        steps = track if isinstance(track, list) else track["steps"]
        yield steps
        for step in steps:
            waiting += step.get("tracks", {}).values()
            waiting += [step["each"]["steps"]] if "each" in step else []


class Editor:
    """Changes one thing of a playbook at a time, as an author may."""

    def __init__(self, dice: Dice, doc: Data) -> None:
        self.dice, self.doc = dice, doc
        self.steps = dice.pick(list(lists_of_steps(doc)))
        self.step = dice.pick(self.steps)

    def title(self) -> None:
        self.step["title"] = "Another title"

    def due(self) -> None:
        self.step["due"] = self.dice.pick(LENGTHS)

    def legal(self) -> None:
        self.step["due"] = {"within": self.dice.pick(LENGTHS), "legal": True}

    def pausable(self) -> None:
        self.step["due"] = {"within": self.dice.pick(LENGTHS), "pausable": True}

    def office(self) -> None:
        self.step["due"] = [
            {"when": 'mood == "a"', "within": self.dice.pick(LENGTHS)},
            {"within": self.dice.pick(LENGTHS), "calendar": "office"},
        ]

    def relaxed(self) -> None:
        self.step |= {"due": self.dice.pick(LENGTHS), "relax": True}

    def undue(self) -> None:
        self.step.pop("due", None)
        self.step.pop("escalate", None)
        self.step.pop("on_timeout", None)

    def rungs(self) -> None:
        rungs = [{"at": at, "tell": self.dice.pick(ROLES)} for at in ("50%", "due-5m", "due+10m")]
        self.step["escalate"] = self.dice.some(rungs, 3)

    def owner(self) -> None:
        self.step["owner"] = self.dice.pick(ROLES)

    def approval(self) -> None:
        self.step["approve"] = {"by": self.dice.some(ROLES, 2) or ["lead"], "within": "30m"}

    def unapproved(self) -> None:
        self.step.pop("approve", None)

    def secret(self) -> None:
        self.step["confidential"] = ["law"]

    def public(self) -> None:
        self.step.pop("confidential", None)

    def skip(self) -> None:
        self.step["skip"] = 'mood == "b"'

    def after(self) -> None:
        self.step["after"] = [self.dice.pick(self.steps)["id"]]

    def visits(self) -> None:
        self.step["max_visits"] = self.dice.number(1, 3)

    def plain(self) -> None:
        for key in ("wait", "repeat", "tracks", "each", "call", "with", "result", "join"):
            self.step.pop(key, None)

    def waits(self) -> None:
        self.plain()
        self.step["wait"] = self.dice.pick(SIGNALS)

    def track(self) -> None:
        if "tracks" in self.step:
            self.step["tracks"]["extra"] = [{"id": "extra_step", "next": "done"}]

    def added(self) -> None:
        """A step between this one and what follows."""
        if "next" in self.step:
            new = {"id": "added", "owner": "desk", "due": "1h", "next": self.step["next"]}
            self.steps.append(new)
            self.step["next"] = "added"

    def renamed(self) -> None:
        """A step taken out and another put in its place."""
        old, new = json.dumps(self.step["id"]), json.dumps("renamed")
        text = json.dumps(self.doc).replace(old, new)
        self.doc.clear()
        self.doc |= json.loads(text)

    def options(self) -> None:
        self.doc["facts"]["level"]["of"] = ["L1", "L2", "L4"]

    def kind_of_fact(self) -> None:
        self.doc["facts"]["item_note"]["type"] = "list"

    def fact(self) -> None:
        self.doc["facts"]["word"] = {"type": "text", "confidential": ["law"]}

    def never(self) -> None:
        self.doc["never"] = [{"when": 'mood == "c"', "say": "Never c"}]


HARD = (Editor.renamed, Editor.plain, Editor.waits, Editor.options)
"""Changes that often stand in the way: made more often than others."""
EDITS: tuple[Callable[[Editor], None], ...] = (
    *(edit for name, edit in vars(Editor).items() if not name.startswith("_")),
    *HARD * 3,
)


def compiled(many: dict[str, Data]) -> Playbook:
    """The main playbook, ready to run. Raises BadPlaybook."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for id, doc in many.items():
            (folder / f"{id}.yaml").write_text(yaml.safe_dump(doc, sort_keys=False))

        def find(name: str) -> Path | None:
            path = folder / f"{name}.yaml"
            return path if path.exists() else None

        path = folder / f"{MAIN_ID}.yaml"
        return runnable(compile_text(path.name, path.read_bytes(), find).plan)


def edited(dice: Dice, many: dict[str, Data], version: str) -> tuple[dict[str, Data], Playbook]:
    """Another version: as many changes as go well together, of the playbook and those it calls."""
    found = copy.deepcopy(many)
    found[MAIN_ID]["version"] = version
    playbook = compiled(found)
    for _ in range(dice.number(1, 4)):
        trial = copy.deepcopy(found)
        dice.pick(EDITS)(Editor(dice, trial[dice.pick([MAIN_ID, MAIN_ID, *many])]))
        try:
            playbook = compiled(trial)
        except BadPlaybook:
            continue
        found = trial
    return found, playbook
