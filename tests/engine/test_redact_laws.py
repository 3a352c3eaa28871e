"""Laws of erasing, tried with random playbooks, people and commands of the whole language.

What people write is marked, each text with a mark of its own, so that it can be looked for.
"""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import yaml
from hypothesis import given, note
from hypothesis import strategies as st
from msgspec import structs

from seawall import Refusal, Roster, Viewer
from seawall.machine import commands
from seawall.machine.chain import erased
from seawall.machine.decide import decide
from seawall.machine.entries import Entry, FactSet, Noted, Redacted, encode_body
from seawall.machine.evolve import replay
from seawall.machine.state import State
from tests.engine.test_whole_language import (
    SIZES,
    House,
    Run,
    enough,
    follow,
    house,
    made_playbook,
    opened,
    tried,
    views,
)
from tests.engine.whole_language_books import MAIN_ID, Data, Dice, books, dices
from tests.engine.whole_language_runs import (
    ROSTERS,
    Asker,
    Desk,
    Line,
    ask,
    compiled,
    runnable,
    shown,
    written,
)

MARK = re.compile(r"zq\d+zq")
ALL = Viewer()


class Marking(Asker):
    """Draws commands whose texts hold a mark that no other text holds."""

    marks = 0

    def line(self, state: State) -> Line:
        line = super().line(state)
        return line | {"text": self._marked("well")} if "text" in line else line

    def _value(self, state: State, fact: str) -> Any:
        value = super()._value(state, fact)
        return self._marked(value) if value in ("one", "two") else value

    def _marked(self, text: str) -> str:
        self.marks += 1
        return f"{text} zq{self.marks}zq"


def redaction(dice: Dice, log: list[Entry]) -> Line:
    """A few facts and a note to erase, of those that a log has."""
    facts = sorted({entry.body.fact for entry in log if isinstance(entry.body, FactSet)})
    passed = [name for name in ("count", "level", "mood", "word") if name in facts]
    notes = [entry.seq for entry in log if isinstance(entry.body, Noted)]
    named = dice.some(facts, 3) or [dice.pick(passed or ["word"])]
    return {"facts": named if dice.number(0, 19) else [], "notes": dice.some(notes, 1)}


def marks(what: Any) -> set[str]:
    """The marks in anything that can be written down."""
    text = what if isinstance(what, str) else msgspec.json.encode(what).decode()
    return set(MARK.findall(text))


def in_entries(log: list[Entry]) -> set[str]:
    """The marks that a log holds."""
    return marks([encode_body(entry.body) for entry in log])


def in_named(log: list[Entry], line: Line) -> set[str]:
    """The marks that what is to be erased holds: they must be nowhere afterwards."""
    return in_entries(
        [e for e in log if getattr(e.body, "fact", "") in line["facts"] or e.seq in line["notes"]]
    )


HEAD = """
seawall: 1
version: "1"
title: Copying
roles: {desk: Desk}
facts:
  mood: {type: choice, of: [a, b, c]}
  level: {type: choice, of: [L1, L2, L3]}
  word: {type: text}
  got: {type: text}
  item_note: {type: text}
  count: {type: int}
  flag: {type: bool}
  since: {type: datetime}
  later: {type: datetime}
  names: {type: list}
ends: {over: Over}
"""
COPYING = {
    MAIN_ID: """
steps:
- id: s0
  collect: [word]
  next: s1
- id: s1
  call: other
  with: {word: word, got: 'known("word") ? word : item_note', mood: mood}
  result: {got: word}
  collect: [got]
  next: [{when: mood == "a", to: s2}, {to: s0}]
  max_visits: {times: 9, to: over}
- {id: s2, collect: [got], next: [{when: count == 3, to: s1}, {to: over}]}
""",
    "other": """
steps:
- {id: q, collect: [word], next: [{when: mood == "b", to: r}, {to: over}]}
- {id: r, call: third, with: {word: got}, result: {word: word}, next: over}
""",
    "third": "steps: [{id: t, collect: [word, item_note], skip: flag, next: over}]",
}
"""Playbooks that hand words in and out of each other, to and fro."""


def copying() -> dict[str, Data]:
    return {id: yaml.safe_load(f"id: {id}{HEAD}{text}") for id, text in COPYING.items()}


# --- the pure heart ------------------------------------------------------------------------------


class Erasing(Run):
    """A random incident of which facts and notes are erased now and then."""

    def __init__(self, dice: Dice, size: int, seen: Counter[str]) -> None:
        super().__init__(dice, size, seen)
        self.asker = Marking(dice, self.desk.playbook, self.desk.roster)

    def turn(self) -> None:
        super().turn()
        if self.dice.once_in(3):
            self.follow(redact(self.desk, self.dice, self.seen))


def redact(desk: Desk, dice: Dice, seen: Counter[str]) -> tuple[Entry, ...]:
    """Erase something at the desk, as the engine does, and claim what holds of it at once."""
    line = redaction(dice, desk.entries)
    past = commands.Past(tuple(desk.entries), frozenset(range(1, len(desk.entries) + 1)))
    command = commands.Redact(
        actor="ann", roster=desk.roster, facts=tuple(line["facts"]),
        notes=tuple(line["notes"]), reason="asked for", past=past,
    )  # fmt: skip
    try:
        entries = decide(desk.playbook, desk.state, command, desk.now)
    except Refusal as refusal:
        note(f"redact {line} -> {refusal.code}: {refusal}")
        seen[f"refused {refusal.code}"] += 1
        return ()
    first = entries[0].body
    assert isinstance(first, Redacted)
    note(f"redact {line} -> {first} {[entry.kind for entry in entries]}")
    seen["copies"] += len(set(first.facts) - set(line["facts"]))
    seen["moved on"] += len(entries) > 1
    gone = in_named(desk.entries, line)
    seen["marks"] += len(gone)
    desk._keep(entries)
    desk.entries = [
        structs.replace(entry, body=erased(entry.body)) if entry.seq in first.entries else entry
        for entry in desk.entries
    ]
    assert replay(desk.entries) == desk.state
    assert not set(first.facts) & (desk.state.facts.keys() - put(entries))
    assert not gone & in_entries(desk.entries)
    assert not gone & marks(desk.state)
    return entries


def put(entries: tuple[Entry, ...]) -> set[str]:
    """The facts that entries put on record: worked out anew from what is left."""
    return {entry.body.fact for entry in entries if isinstance(entry.body, FactSet)}


REACHED = {
    "redacted": 150, "copies": 1, "moved on": 5, "marks": 50, "refused already_erased": 15,
    "refused not_permitted": 2, "refused bad_command": 5,
}  # fmt: skip
"""How often the examples must come to something, or they would prove nothing."""


def test_what_is_erased_is_gone_and_everything_else_is_as_it_was() -> None:
    """The log without the words leads to the state that is kept; no trace of a text is in either;
    and from there the incident goes on as its playbook says, by every law that holds otherwise."""
    seen: Counter[str] = Counter()

    @tried(100)
    @given(dices(), SIZES, st.integers(20, 40))
    def one(dice: Dice, size: int, turns: int) -> None:
        run = Erasing(dice, size, seen)
        for _ in range(turns):
            run.turn()
        assert replay(run.desk.entries) == run.desk.state

    one()
    enough(seen, REACHED)


COPIES = {"redacted": 80, "copies": 50, "marks": 100, "refused not_erasable": 20}


def test_copies_go_with_what_they_were_copied_from() -> None:
    """The same of words that calls hand in and out: whichever is named, nothing of it is left."""
    seen: Counter[str] = Counter()
    with written(copying()) as folder:
        playbook = runnable(compiled(folder))

    @tried(120)
    @given(dices(), st.integers(15, 30))
    def one(dice: Dice, turns: int) -> None:
        desk = Desk(playbook, Roster())
        asker = Marking(dice, playbook, desk.roster)
        desk.open({}, "ann")
        for _ in range(turns):
            line = asker.line(desk.state)
            note(shown(line))
            with suppress(Refusal):
                desk.ask(line)
            if dice.once_in(5):
                seen["redacted"] += bool(redact(desk, dice, seen))
        assert replay(desk.entries) == desk.state

    one()
    enough(seen, COPIES)


# --- the engine ----------------------------------------------------------------------------------


def raw(path: Path) -> str:
    """Every byte of a database's files, as far as it is text."""
    files = sorted(path.parent.glob(f"{path.name}*"))
    return "\n".join(file.read_bytes().decode(errors="replace") for file in files)


@tried(15)
@given(dices(), SIZES, st.integers(8, 16))
def test_nothing_of_it_is_left_in_the_database(dice: Dice, size: int, turns: int) -> None:
    """After any erasures the log verifies, and no row, no byte of the files and no answer holds a
    text that was erased; a repeated request is answered still."""
    roster = dice.pick(ROSTERS)
    with house(dice.pick([copying(), books(dice, size)]), roster) as made:
        number = opened(made, dice)
        desk = Desk(made_playbook(made), roster)
        asker = Marking(dice, desk.playbook, roster)
        follow(desk, made.engine, number)
        gone: set[str] = set()
        carried_out: list[tuple[Line, str]] = []
        for turn in range(turns):
            made.clock.now += asker.forward(desk.state, made.clock.now)
            line, request = asker.line(desk.state), f"request {turn}"
            try:
                ask(made.engine, number, line, request)
                carried_out.append((line, request))
            except Refusal as refusal:
                note(shown(line, refusal))
            follow(desk, made.engine, number)
            if dice.once_in(3):
                gone |= _redact(made, number, redaction(dice, desk.entries), desk.entries)
                follow(desk, made.engine, number)
        assert made.engine.verify(number)[0].problems == ()
        assert not gone & marks(repr(made.dump()))
        assert not gone & marks(raw(made.path))
        assert not gone & marks(views(made.engine, number, ALL))
        assert not gone & marks(
            msgspec.json.encode(made.engine.report(number, viewer=ALL)).decode()
        )
        for line, request in carried_out:
            answer = ask(made.engine, number, line, request)
            assert answer.repeated
            assert not gone & marks(repr(answer))


def _redact(made: House, number: int, line: Line, log: list[Entry]) -> set[str]:
    """Erase; gives the marks that must be nowhere any more."""
    try:
        answer = made.engine.redact(
            number, line["facts"], entries=line["notes"], actor="ann", reason="asked for"
        )
    except Refusal as refusal:
        note(f"redact {line} -> {refusal.code}: {refusal}")
        return set()
    (body,) = [entry.body for entry in answer.entries if entry.kind == "redacted"]
    note(f"redact {line} -> {body}")
    return in_named(log, line)
