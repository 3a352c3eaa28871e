"""Laws of moving a running incident to another version, with random playbooks, runs and edits."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
import yaml
from hypothesis import HealthCheck, given, note, reject, settings
from hypothesis import strategies as st

from seawall import Engine, Refusal, Roster, Viewer
from seawall.answers.incident import incident_view
from seawall.machine import clocks, commands
from seawall.machine.decide import decide
from seawall.machine.evolve import replay
from seawall.machine.obstacles import obstacles
from seawall.machine.playbook import Playbook
from seawall.machine.sight import EVERYTHING
from seawall.machine.state import State, Task
from tests.conftest import START, Clock
from tests.engine.migrations import compiled, edited
from tests.engine.test_whole_language import enough
from tests.engine.whole_language_books import MAIN_ID, Dice, books, dices
from tests.engine.whole_language_runs import ROSTERS, Asker, Desk, ask, migrated, shown, written

T = TypeVar("T")

SIZES = st.integers(4, 12)
TURNS = st.integers(2, 14)


def tried(times: int) -> settings:
    """So many examples by default; a profile of one's own may ask for more."""
    more = max(1, settings.default.max_examples // 100)  # type: ignore[union-attr]  # a profile is always loaded
    return settings(max_examples=times * more, suppress_health_check=list(HealthCheck))


OTHERWISE = ("not_permitted", "already_ended", "never_rule")
"""Why a move is refused although nothing stands in its way."""


def outcome(act: Callable[[], T]) -> tuple[T | None, Refusal | None]:
    """What came of something, or how it was refused."""
    try:
        return act(), None
    except Refusal as refusal:
        return None, refusal


def opening(dice: Dice) -> dict[str, str]:
    since = START - timedelta(minutes=dice.number(0, 90))
    return {"level": "L2", "since": since.isoformat()} if dice.number(0, 3) else {}


def turn(desk: Desk, asker: Asker) -> None:
    """Some time, and one command."""
    desk.now += asker.forward(desk.state, desk.now)
    desk.tick()
    line = asker.line(desk.state)
    try:
        desk.ask(line)
    except Refusal as refusal:
        note(shown(line, refusal))
    else:
        note(shown(line))


def stands(desk: Desk) -> None:
    """The state is what its log says, survives the database, and can be looked at."""
    state = desk.state
    assert replay(desk.entries) == state
    assert msgspec.json.decode(msgspec.json.encode(state), type=State) == state
    for task in state.tasks.values():
        book = desk.playbook.book(task.book)
        assert task.step in book.plan.steps
        assert task.due is None or clocks.rule_of(book, task) is not None
        assert task.approval is None or task.approval.rule < len(book.step(task).approve)
        assert task.approval is None or task.approval.rule >= 0
        assert all(number < len(book.step(task).rungs) for number in task.fired)
    due = clocks.next_at(desk.playbook, state)
    assert due is None or due > desk.now
    incident_view(desk.playbook, state, 1, desk.now, "en", desk.roster, EVERYTHING)


def move(desk: Desk, dice: Dice, version: str, many: dict[str, dict[str, object]]) -> str:
    """Try to move the incident to another version of its playbook; gives what came of it."""
    other, to = edited(dice, many, version)
    note(yaml.safe_dump_all(other.values(), sort_keys=False))
    before = desk.state
    found = obstacles(desk.playbook, to, before)
    command = commands.Migrate(actor="ann", to=to, reason="because", roster=desk.roster)
    entries, refusal = outcome(lambda: decide(desk.playbook, before, command, desk.now))
    if refusal is not None:
        note(f"refused {refusal.code}: {refusal}")
        assert refusal.code in ("cannot_migrate", *OTHERWISE)
        assert (refusal.code != "cannot_migrate") or refusal.names == found
        return refusal.code
    assert entries is not None
    assert found == ()
    note(f"moved: {[entry.body for entry in entries]}")
    desk._keep(entries)
    desk.playbook = to
    many.clear()
    many.update(other)
    state = desk.state
    assert state.digest == to.digest
    assert state.eras[-1].digest == before.digest
    for ref, task in before.tasks.items():
        after = state.tasks.get(ref)
        if after is not None and after.entered_seq == task.entered_seq:
            kept(desk, task, after)
    return "moved"


def kept(desk: Desk, before: Task, after: Task) -> None:
    """What a task keeps: who has it, and its due time unless that is earlier or relaxed."""
    assert after.owner != before.owner or after.assignee == before.assignee
    assert after.pauses[: len(before.pauses)] == before.pauses
    if before.due is None:
        return
    step = desk.playbook.book(after.book).step(after)
    if after.due is None:
        assert not before.due or not any(rule.legal for rule in step.due) or step.relax
        return
    promised = any(rule.promise for rule in clocks.rules(step, after.round))
    if after.due.at > before.due.at:
        assert step.relax or promised
    if after.due.at == before.due.at and before.breached:
        assert after.breached


SEEN: Counter[str] = Counter()


@tried(40)
@given(dices(), SIZES, TURNS)
def test_an_incident_that_is_moved_goes_on(dice: Dice, size: int, turns: int) -> None:
    """Either it is refused, or everything that stands fits the new version and it runs on."""
    many = books(dice, size)
    with written(many):
        try:
            desk = Desk(compiled(many), dice.pick(ROSTERS))
        except Exception:
            reject()
    try:
        desk.open(opening(dice), "ann")
    except Refusal:
        reject()
    asker = Asker(dice, desk.playbook, desk.roster)
    for number in range(2):
        for _ in range(turns):
            turn(desk, asker)
        desk.tick()
        SEEN[move(desk, dice, f"{number + 2}", many)] += 1
        asker.playbook = desk.playbook
        stands(desk)
    for _ in range(turns):
        turn(desk, asker)
    stands(desk)


def test_the_law_above_moved_incidents_and_refused_to() -> None:
    """Both happened often enough for the law to mean something."""
    enough(SEEN, {"moved": 10, "cannot_migrate": 3})


@tried(8)
@given(dices(), SIZES, TURNS)
def test_a_moved_incident_verifies_and_shows(dice: Dice, size: int, turns: int) -> None:
    """On a database: whole to `verify`, and shown by all that reads; a refusal changes nothing."""
    many = books(dice, size)
    with written(many) as folder, tempfile.TemporaryDirectory() as home:
        try:
            playbook = compiled(many)
        except Exception:
            reject()
        file, clock = Path(home, "m.db"), Clock()
        file.write_bytes(migrated())
        roster = Roster()
        with Engine(file, clock=clock, roster=roster) as engine:
            engine.register(folder / f"{MAIN_ID}.yaml")
            try:
                number = engine.open(MAIN_ID, opening(dice), actor="ann").incident.number
            except Refusal:
                reject()
            asker = Asker(dice, playbook, roster)
            for version in ("2", "3"):
                for _ in range(turns):
                    state = replay_of(engine, number)
                    clock.now += asker.forward(state, clock.now)
                    engine.tick()
                    line = asker.line(replay_of(engine, number))
                    try:
                        ask(engine, number, line)
                    except Refusal as refusal:
                        note(shown(line, refusal))
                other, asker.playbook = edited(dice, many, version)
                for id, doc in other.items():
                    (folder / f"{id}.yaml").write_text(yaml.safe_dump(doc, sort_keys=False))
                before = engine.incident(number)
                stands_in_the_way = engine.obstacles(number, folder / f"{MAIN_ID}.yaml")
                assert engine.incident(number) == before
                target = engine.register(folder / f"{MAIN_ID}.yaml").digest
                try_to = partial(engine.migrate, number, target, actor="ann", reason="so")
                would, no = outcome(partial(try_to, dry_run=True))
                assert engine.incident(number) == before
                done, refused = outcome(try_to)
                assert (no and no.code) == (refused and refused.code)
                if done is None or would is None:
                    assert engine.incident(number) == before
                    asker.playbook = playbook_of(engine, number)
                else:
                    assert stands_in_the_way == ()
                    texts = ([entry.text for entry in one.entries] for one in (done, would))
                    assert next(texts) == next(texts)
                    many = other
                look(engine, number)


def replay_of(engine: Engine, number: int) -> State:
    with engine._store.reading() as tx:
        return tx.incident(number).state


def playbook_of(engine: Engine, number: int) -> Playbook:
    with engine._store.reading() as tx:
        return engine._library.get(tx, tx.incident(number).digest)


def look(engine: Engine, number: int) -> None:
    assert [problem for one in engine.verify() for problem in one.problems] == []
    for viewer in (None, Viewer(), Viewer(frozenset({"desk"}))):
        engine.incident(number, viewer=viewer)
        assert all(entry.text for entry in engine.history(number, viewer=viewer))
