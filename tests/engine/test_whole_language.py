"""Laws of the whole language, tried with random playbooks, people, commands and clocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml
from hypothesis import HealthCheck, given, note, reject, settings
from hypothesis import strategies as st

from seawall import Answer, Engine, LogEntry, Message, Refusal, Roster, Viewer, as_data
from seawall.machine import clocks
from seawall.machine import plan as plans
from seawall.machine.entries import Entry, decode_body, encode_body
from seawall.machine.evolve import replay
from seawall.machine.scopes import bare
from seawall.machine.state import State
from tests.conftest import START, Clock
from tests.engine.helpers import dump
from tests.engine.whole_language_books import MAIN_ID, ROLES, Data, Dice, books, dices
from tests.engine.whole_language_laws import Laws
from tests.engine.whole_language_reading import Library
from tests.engine.whole_language_runs import (
    PEOPLE,
    ROSTERS,
    SECRET_ROSTER,
    Asker,
    Desk,
    Line,
    ask,
    collected_values,
    compiled,
    migrated,
    runnable,
    shown,
    written,
)

SUPPLIED = {
    "missing_facts", "requirement_unmet", "held_back", "approval_pending", "too_many_visits",
    "never_rule",
}  # fmt: skip
"""Why a container that is through may still be refused: people can do something about each."""


SIZES = st.integers(4, 12)
"""How many steps beside its first ones a playbook may have."""


def tried(times: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many examples by default; a profile of one's own may ask for more."""
    more = max(1, settings.default.max_examples // 100)  # type: ignore[union-attr]  # a profile is always loaded
    return settings(max_examples=times * more, suppress_health_check=list(HealthCheck))


# --- the pure heart ------------------------------------------------------------------------------


class Run:
    """A random incident of a random playbook, at the desk."""

    def __init__(self, dice: Dice, size: int, seen: Counter[str]) -> None:
        self.dice, self.seen = dice, seen
        many = books(dice, size)
        with written(many) as folder:
            playbook = runnable(compiled(folder))
        roster = self.dice.pick(ROSTERS)
        note(f"roster {roster.people}")
        self.desk = Desk(playbook, roster)
        self.laws = Laws(Library(many), playbook, roster, seen)
        self.asker = Asker(dice, playbook, roster)
        seen["books"] += 1
        try:
            self.follow(self.desk.open(opening(self.dice), "ann"))
        except Refusal:
            reject()

    def follow(self, entries: tuple[Entry, ...]) -> None:
        """Hold what came of a command against the laws."""
        self.laws.follow(entries)
        self.laws.rest(self.desk.now)

    def forward(self, ahead: timedelta) -> None:
        """Let time pass, and what is due fire."""
        if ahead:
            self.desk.now += ahead
            note(f"-- {self.desk.now:%a %d %H:%M:%S}")
            self.follow(self.desk.tick())

    def turn(self) -> None:
        """Some time, and one command."""
        desk = self.desk
        self.forward(self.asker.forward(desk.state, desk.now))
        line = self.asker.line(desk.state)
        self.seen["commands"] += 1
        try:
            entries = desk.ask(line)
        except Refusal as refusal:
            note(shown(line, refusal))
            self.seen[f"refused {refusal.code}"] += 1
            return
        except Exception:
            note(f"{shown(line)} !!!")
            raise
        did = ", ".join(f"{e.kind} {getattr(e.body, 'task', None) or ''}".strip() for e in entries)
        note(f"{shown(line)} [{did[:300]}] now {sorted(desk.state.tasks)}")
        self.follow(entries)


def opening(dice: Dice) -> Data:
    since = START - timedelta(minutes=dice.number(0, 90))
    return {"level": "L2", "since": since.isoformat()} if dice.number(0, 3) else {}


def containers_can_be_left(desk: Desk, seen: Counter[str]) -> None:
    """Whoever owns a container that is through leaves it, or is told what is missing still."""
    state = desk.state
    for task in state.tasks.values():
        step = desk.playbook.book(task.book).step(task)
        inside = [track for track in state.tracks.values() if track.task == task.ref]
        items = step.each is not None and all(t.end is not None for t in inside)
        if not (step.contains and (task.settled or items)):
            continue
        trial = desk.copy()
        trial.roster = Roster()
        facts = collected_values(desk.playbook, state, task)
        line = {"do": "advance", "step": task.ref, "actor": "ann", "facts": facts, "reason": "so"}
        left, refusal = outcome(partial(trial.ask, line))
        note(f"probing {task.ref}: {refusal}")
        seen["container left"] += left is not None
        assert refusal is None or refusal.code in SUPPLIED


def play(dice: Dice, size: int, turns: int, seen: Counter[str]) -> Run:
    run = Run(dice, size, seen)
    for _ in range(turns):
        run.turn()
        containers_can_be_left(run.desk, seen)
    entries, state = run.desk.entries, run.desk.state
    assert replay(entries) == state
    assert msgspec.json.decode(msgspec.json.encode(state), type=State) == state
    for entry in entries:
        assert decode_body(msgspec.json.encode(encode_body(entry.body))) == entry.body
    return run


REACHED = {
    "joined": 20, "left by through": 5, "approval_asked": 30, "approved": 20, "rejected": 8,
    "approval_voided": 5, "deputies_asked": 10, "overridden": 3, "call": 8, "item": 20,
    "track_ended": 30, "signalled": 80, "left by signal": 8, "left by arrived": 8, "let_go": 10,
    "left by timeout": 50, "left by skip": 8, "left by pass": 10, "dropped": 30, "reowned": 2,
    "due_moved": 15, "rung_fired": 200, "breached": 150, "blocked": 1, "paused": 10, "resumed": 5,
    "waived": 3, "legal": 50, "active after the end": 5, "outlives": 5, "handed_over": 8,
    "ended": 50, "cancelled": 5, "reopened": 40, "repeated": 20, "container left": 40,
    "refused held_back": 5, "refused still_open": 8, "refused never_rule": 3,
    "refused not_permitted": 80, "refused approval_pending": 1, "refused too_many_rounds": 1,
    "refused waiting": 5,
}  # fmt: skip
"""How often the examples must come to something, or they would prove nothing; what few of them
come to, but then often, only has to be there, so that any draw of them will do."""


def test_whatever_happens_is_what_the_playbook_says() -> None:
    """Every entry of a log is one that the playbook as written allows there: tracks are joined,
    owners and due times are what their rules say, nothing fires early or twice, nothing is left
    without something that keeps it, and the log replays to the state."""
    seen: Counter[str] = Counter()

    @tried(200)
    @given(dices(), SIZES, st.integers(20, 40))
    def one(dice: Dice, size: int, turns: int) -> None:
        play(dice, size, turns, seen)

    one()
    enough(seen, REACHED)


def enough(seen: Counter[str], reached: dict[str, int]) -> None:
    """The steady examples come to all of it often enough.

    Examples at random may not: a few rare things come in a few of them, many times each.
    """
    short = {what: seen[what] for what, times in reached.items() if seen[what] < times}
    assert not (short and settings.default.derandomize), (short, seen)  # type: ignore[union-attr]  # a profile is always loaded


FIRED = ("rung_fired", "breached", "deputies_asked", "blocked")


def about(entries: list[Entry], ref: str) -> list[Entry]:
    return [entry for entry in entries if getattr(entry.body, "task", None) == ref]


@tried(40)
@given(dices(), SIZES, st.integers(0, 20), st.integers(1, 4000))
def test_sleeping_fires_what_ticking_fires(dice: Dice, size: int, turns: int, minutes: int) -> None:
    """Whether somebody looks at every moment or only long afterwards, the same rungs and breaches
    come for every task that nobody moved, each once, and what is late says so."""
    run = Run(dice, size, Counter())
    for _ in range(turns):
        run.turn()
    until = run.desk.now + timedelta(minutes=minutes)
    before, start = run.desk.state, len(run.desk.entries)
    asleep, awake = run.desk.copy(), run.desk.copy()
    asleep.now = until
    asleep.tick()
    while (at := next_at(awake)) is not None and at <= until:
        awake.now = max(at, awake.now)
        awake.tick()
    awake.now = until
    assert awake.tick() == ()
    for ref, task in before.tasks.items():
        ticked, slept = about(awake.entries[start:], ref), about(asleep.entries[start:], ref)
        if any(entry.kind not in FIRED for entry in (*ticked, *slept)):
            continue
        assert ref in asleep.state.tasks
        assert [fired(entry) for entry in ticked] == [fired(entry) for entry in slept]
        assert task.entered_seq == asleep.state.tasks[ref].entered_seq


def next_at(desk: Desk) -> datetime | None:
    return clocks.next_at(desk.playbook, desk.state)


def fired(entry: Entry) -> tuple[Any, ...]:
    body = encode_body(entry.body)
    return entry.kind, body.get("rung"), body.get("moment"), body.get("due")


@tried(40)
@given(dices(), SIZES)
def test_compiling_twice_gives_the_same(dice: Dice, size: int) -> None:
    """A playbook compiled twice has the same digest, and its plan survives the way through JSON."""
    with written(books(dice, size)) as folder:
        plan, again = compiled(folder), compiled(folder)
    encoded = plans.encode(plan)
    assert encoded == plans.encode(again)
    assert plans.decode(encoded) == plan
    assert plans.encode(plans.decode(encoded)) == encoded


def test_most_random_playbooks_compile() -> None:
    """About three of four playbooks are valid; more than half, in any draw of so many."""
    made: Counter[bool] = Counter()

    @tried(60)
    @given(dices(), SIZES)
    def one(dice: Dice, size: int) -> None:
        with written(books(dice, size)) as folder:
            try:
                compiled(folder)
            except BaseException:
                made[False] += 1
                raise
            made[True] += 1

    one()
    assert made[True] > made[False]


# --- the engine ----------------------------------------------------------------------------------


class House:
    """An engine on a file of its own, that can be stopped and started."""

    def __init__(self, folder: Path, roster: Roster) -> None:
        self.path, self.roster, self.clock = folder / "seawall.db", roster, Clock()
        self.path.write_bytes(migrated())
        self.engine = self._start()

    def _start(self) -> Engine:
        return Engine(self.path, clock=self.clock, roster=self.roster)

    def restart(self) -> None:
        self.engine.close()
        self.engine = self._start()

    def dump(self) -> Any:
        return dump(str(self.path))


@contextmanager
def house(many: dict[str, Data], roster: Roster) -> Iterator[House]:
    with written(many) as folder:
        compiled(folder)
        made = House(folder, roster)
        made.engine.register(folder / f"{MAIN_ID}.yaml")
        try:
            yield made
        finally:
            made.engine.close()


def bodies(entries: tuple[LogEntry, ...]) -> list[Any]:
    return [(e.seq, e.at, e.actor, e.role, e.kind, e.body) for e in entries]


def known(entries: list[Entry]) -> list[Any]:
    """The same of entries at the desk; an incident's id is made anew each time."""
    return [(e.seq, e.at, e.actor, e.role, e.kind, encode_body(e.body)) for e in entries]


ALL = Viewer()


@tried(22)
@given(dices(), SIZES, st.integers(8, 20))
def test_the_log_is_kept_as_it_was_decided(dice: Dice, size: int, turns: int) -> None:
    """After every command the kept state is what replaying the log gives; a refused command
    changes nothing but what passing time did; a repeated request changes nothing at all; and
    stopping the engine in between makes no difference."""
    roster = dice.pick(ROSTERS)
    with house(books(dice, size), roster) as made:
        number = opened(made, dice)
        desk = Desk(made_playbook(made), roster)
        asker = Asker(dice, desk.playbook, roster)
        desk.kept = None
        follow(desk, made.engine, number)
        for turn in range(turns):
            ahead = asker.forward(desk.state, desk.now)
            made.clock.now += ahead
            desk.now += ahead
            if dice.once_in(4):
                made.restart()
            if dice.number(0, 2):
                made.engine.tick()
            line = asker.line(desk.state)
            request = f"request {turn}" if dice.once_in(3) else None
            engine_turn(made, desk, number, line, request)


def made_playbook(made: House) -> Any:
    return runnable(made.engine.plan(MAIN_ID))


def opened(made: House, dice: Dice) -> int:
    try:
        return made.engine.open(MAIN_ID, opening(dice), actor="ann").incident.number
    except Refusal:
        reject()


def follow(desk: Desk, engine: Engine, number: int) -> None:
    """Bring the desk to where the engine is."""
    desk.entries, desk.kept = [], None
    told = engine.history(number, viewer=ALL)
    for row in told:
        body = decode_body(msgspec.json.encode(row.body))
        desk._keep((Entry(row.seq, row.at, row.actor, row.role, body),))


def engine_turn(made: House, desk: Desk, number: int, line: Line, request: str | None) -> None:
    engine = made.engine
    desk.tick()
    _, expected = outcome(lambda: desk.ask(line))
    note(shown(line, expected))
    before, behind = made.dump(), engine.incident(number, viewer=ALL).seq
    answer, refusal = outcome(lambda: ask(engine, number, line, request))
    assert told(refusal) == told(expected)
    if answer is not None:
        again(made, number, line, request, answer)
    else:
        engine.tick()
        new = engine.history(number, viewer=ALL)[behind:]
        assert all(entry.actor == "timer" for entry in new)
        assert new or made.dump() == before
    log = engine.history(number, viewer=ALL)
    assert bodies(log) == known(desk.entries)
    assert engine.verify(number)[0].problems == ()
    assert not engine.tick().failed


T = TypeVar("T")


def outcome(command: Callable[[], T]) -> tuple[T | None, Refusal | None]:
    """What a command gave, or its refusal; nothing else may be raised."""
    try:
        return command(), None
    except Refusal as refusal:
        return None, refusal


def told(refusal: Refusal | None) -> tuple[str, str] | None:
    return None if refusal is None else (refusal.code, refusal.message)


def again(made: House, number: int, line: Line, request: str | None, answer: Answer) -> None:
    """The same request once more, and the same signal: nothing happens."""
    before = made.dump()
    if request is not None:
        repeated = ask(made.engine, number, line, request)
        assert repeated.repeated
        assert repeated.entries == answer.entries
        assert repeated.incident == answer.incident
        assert made.dump() == before
    if "signal_id" in line:
        repeated = ask(made.engine, number, line)
        assert repeated.repeated
        assert repeated.entries == ()
        assert made.dump() == before


# --- what is confidential ------------------------------------------------------------------------


class Secrets:
    """Words that only some may see, and for whom each is; nobody in particular is everybody."""

    def __init__(self, many: dict[str, Data]) -> None:
        self.library = Library(many)
        self.words: dict[str, tuple[str, ...]] = {}
        self.kept: set[str] = set()
        for reading in self.library.readings.values():
            for placed in reading.steps.values():
                if "guide" in placed.step:
                    for key in ("title", "guide"):
                        self.words[placed.step[key]] = placed.roles

    def word(self) -> str:
        return f"zq{len(self.words)}x"

    def of_task(self, state: State, ref: str) -> tuple[str, ...]:
        """Who may see what is said about a task: the innermost word counts."""
        task = state.tasks[ref]
        own = self.library.step(task).roles
        return own or self._around(state, task.scope)

    def of_fact(self, state: State, ref: str) -> tuple[str, ...]:
        scope, _, name = ref.rpartition(".")
        book = state.scopes[scope].book if scope else ""
        own = self.library.readings[book].fact_roles(name)
        return own or self._around(state, scope)

    def _around(self, state: State, scope: str) -> tuple[str, ...]:
        while scope:
            place = state.scopes[scope]
            outer = place.outer
            step = bare(place.task)
            book = state.scopes[outer].book if outer else ""
            if roles := self.library.readings[book].steps[step].roles:
                return roles
            scope = outer
        return ()

    def hidden(self, text: str, roles: frozenset[str]) -> list[str]:
        """The words in a text that these roles may not see."""
        return [
            word
            for word, allowed in self.words.items()
            if word in text and allowed and roles.isdisjoint(allowed)
        ]

    def mark(self, state: State, line: Line) -> Line:
        """The line with words in place of its texts; who may see each is kept."""
        marked = dict(line)
        task = line.get("step")
        if (
            task is not None and task not in state.tasks
        ):  # a shorter name: whose it is, is its riddle
            return marked
        facts = dict(line.get("facts", {}))
        reached = []
        for name, value in facts.items():
            scope = "" if task is None else state.tasks[task].scope
            ref = name if "." in name else self.library.home(state, scope, name)
            roles = self.of_fact(state, ref)
            reached.append(roles)
            if isinstance(value, str) and value in ("one", "two"):
                facts[name] = self._new(roles)
        if "facts" in line:
            marked["facts"] = facts
        about = self.of_task(state, task) if task is not None else ()
        if task is None and reached and all(reached):
            about = tuple(role for roles in reached for role in roles)
        for key in ("reason", "override", "text"):
            if line.get(key) is not None and (task is not None or reached):
                marked[key] = self._new(about)
        return marked

    def _new(self, roles: tuple[str, ...]) -> str:
        word = self.word()
        self.words[word] = roles
        return word


def views(engine: Engine, number: int, viewer: str | Viewer | None) -> str:
    """Everything that somebody can look at."""
    shown = [
        engine.incident(number, viewer=viewer),
        engine.incidents(viewer=viewer),
        engine.tasks(viewer=viewer),
        engine.history(number, viewer=viewer),
    ]
    return "".join(msgspec.json.encode(view, enc_hook=as_data).decode() for view in shown)


@tried(22)
@given(dices(), SIZES, st.integers(8, 20))
def test_nothing_confidential_is_shown_to_others(dice: Dice, size: int, turns: int) -> None:
    """What is in a confidential fact, step or track is in no incident, list, log, answer, message
    or error for anybody without one of its roles, and is there for those who have them."""
    many = books(dice, size)
    with house(many, SECRET_ROSTER) as made:
        number = opened(made, dice)
        desk = Desk(made_playbook(made), SECRET_ROSTER)
        asker = Asker(dice, desk.playbook, SECRET_ROSTER)
        secrets = Secrets(many)
        for turn in range(turns):
            ahead = asker.forward(desk.state, desk.now) if turn else timedelta(0)
            made.clock.now += ahead
            desk.now += ahead
            swept = made.engine.tick(viewer="dee")
            see(secrets, swept, SECRET_ROSTER.roles("dee"))
            follow(desk, made.engine, number)
            line = secrets.mark(desk.state, asker.line(desk.state))
            roles = SECRET_ROSTER.roles(line["actor"])
            try:
                answer = ask(made.engine, number, line)
            except Refusal as error:
                note(shown(line, error))
                told = [str(error), error.names, getattr(error, "unmet", ())]
                see(secrets, told, roles, line)
            else:
                note(shown(line))
                see(secrets, answer, roles)
            if turn % 5 == 4:
                look(made.engine, number, secrets)
        follow(desk, made.engine, number)
        look(made.engine, number, secrets)
        everything = views(made.engine, number, ALL)
        every_role = views(made.engine, number, Viewer(frozenset(ROLES)))
        for word in secrets.words:
            assert (word in everything) == (word in every_role)
        for ref, recorded in desk.state.facts.items():
            for role in secrets.of_fact(desk.state, ref) or ROLES:
                shown_fact = made.engine.incident(number, viewer=Viewer(frozenset({role})))
                assert shown_fact.facts[ref].value == recorded.value


def see(secrets: Secrets, what: Any, roles: frozenset[str], line: Line | None = None) -> None:
    """Nothing hidden is in an output; what was just typed may come back."""
    text = what if isinstance(what, str) else msgspec.json.encode(what, enc_hook=as_data).decode()
    typed = "" if line is None else repr(line)
    leaked = [word for word in secrets.hidden(text, roles) if word not in typed]
    assert not leaked, f"{leaked} for {sorted(roles)} in {excerpt(text, leaked)}"


def excerpt(text: str, words: list[str]) -> list[str]:
    places = [text.index(word) for word in words]
    return [text[max(0, place - 200) : place + 50] for place in places]


def look(engine: Engine, number: int, secrets: Secrets) -> None:
    """What everybody sees, and what they are told."""
    for person in (*PEOPLE, None):
        roles = frozenset[str]() if person is None else SECRET_ROSTER.roles(person)
        see(secrets, views(engine, number, person), roles)
    for role in ROLES:
        see(secrets, views(engine, number, Viewer(frozenset({role}))), frozenset({role}))
    for message in engine.claim(limit=500):
        for roles in receivers(message):
            see(secrets, message, roles)


def receivers(message: Message) -> list[frozenset[str]]:
    people = [SECRET_ROSTER.roles(person) for person in message.people]
    return people or [frozenset({message.role})]


# --- found by these laws -------------------------------------------------------------------------

HEAD = """
seawall: 1
version: "1"
title: Small
roles: {desk: Desk, law: Law, lead: Lead}
facts:
  mood: {type: choice, of: [a, b]}
  word: {type: text}
  later: {type: datetime}
ends: {over: Over}
"""


def small(text: str, other: str | None = None) -> Desk:
    """An incident of a small playbook, which may call another."""
    many = {MAIN_ID: yaml.safe_load(f"id: {MAIN_ID}{HEAD}{text}")}
    if other is not None:
        many["other"] = yaml.safe_load(f"id: other{HEAD}{other}")
    with written(many) as folder:
        desk = Desk(runnable(compiled(folder)), Roster())
    desk.open({}, "ann")
    return desk


def at(desk: Desk, minutes: int) -> None:
    """The clock goes there, and what is due fires."""
    desk.now = START + timedelta(minutes=minutes)
    desk.tick()


def do(desk: Desk, command: str, step: str | None = None, **more: Any) -> list[str]:
    """Carry a command out; gives the kinds of what it wrote."""
    named = {} if step is None else {"step": step}
    entries = desk.ask({"do": command, "actor": "ann", **named, **more})
    return [entry.kind for entry in entries]


def due(desk: Desk, ref: str) -> int:
    """When a task is due, in minutes from the beginning."""
    deadline = desk.state.tasks[ref].due
    assert deadline is not None
    return int((deadline.at - START).total_seconds() // 60)


LEGAL = "due: {within: 10m, legal: true}"
PAUSABLE_THEN_LEGAL = """
steps:
- id: s0
  due: [{when: mood == "a", within: 1h, legal: true}, {within: 2h, pausable: true}]
  next: over
"""


def test_a_call_starts_again_while_something_of_it_goes_on() -> None:
    """A track that outlives its step goes on beside the call that starts anew."""
    desk = small(
        'steps: [{id: c, call: other, next: [{when: mood == "a", to: c}, {to: over}]}]',
        """
steps:
- id: s0
  join: [t]
  tracks: {t: [{id: q, next: done}], u: {outlives: true, steps: [{id: r, next: done}]}}
- {id: s1, next: over}
""",
    )
    do(desk, "set", facts={"mood": "a"})
    do(desk, "advance", "q")
    do(desk, "advance", "s1")
    assert sorted(bare(ref) for ref in desk.state.tasks) == ["c", "q", "r", "r", "s0"]
    do(desk, "advance", "c.r")
    assert sorted(bare(ref) for ref in desk.state.tasks) == ["c", "q", "r", "s0"]


def test_a_signal_after_the_end_starts_nothing_and_reopen_puts_back_once() -> None:
    """What a timer signals after the end starts no track, and each task is put back once."""
    desk = small(
        f"""
signals: {{go: {{start: side, to: over}}}}
tracks: {{side: [{{id: s4, next: done}}]}}
steps:
- id: s0
  {LEGAL}
  on_timeout: {{signal: go}}
  escalate: [{{at: due+5m, signal: go}}, {{at: due+10m, signal: go}}]
  next: over
"""
    )
    at(desk, 11)
    at(desk, 16)
    at(desk, 21)
    started = [entry for entry in desk.entries if entry.kind == "track_started"]
    assert len(started) == 1
    assert do(desk, "reopen", reason="not over").count("entered") <= 2
    assert sorted(desk.state.tasks) == ["s0", "s4"]


def test_a_legal_clock_runs_on_where_another_was_paused() -> None:
    """A pause ends where a rule comes to hold that may not be paused."""
    desk = small(PAUSABLE_THEN_LEGAL)
    at(desk, 10)
    do(desk, "pause", "s0")
    at(desk, 40)
    do(desk, "set", facts={"mood": "a"})
    at(desk, 60)
    assert desk.entries[-1].kind == "breached"
    assert due(desk, "s0") == 60


def test_what_a_pause_took_counts_for_rules_that_may_be_paused_only() -> None:
    """A legal clock that comes to hold after a pause is not moved by it."""
    desk = small(PAUSABLE_THEN_LEGAL)
    at(desk, 10)
    do(desk, "pause", "s0")
    at(desk, 30)
    do(desk, "resume", "s0")
    assert due(desk, "s0") == 140
    do(desk, "set", facts={"mood": "a"})
    assert due(desk, "s0") == 60


def test_a_promise_is_not_moved_by_a_pause_before_it() -> None:
    """What was promised is the due time, whatever a pause took before."""
    desk = small(
        """
steps:
- id: s0
  pausable: true
  repeat: {every: 1h, promise: later, until: mood == "a"}
  collect: [later]
  next: over
"""
    )
    at(desk, 10)
    do(desk, "pause", "s0")
    at(desk, 30)
    do(desk, "resume", "s0")
    do(desk, "set", facts={"later": (START + timedelta(hours=2)).isoformat()})
    assert due(desk, "s0") == 120


def test_a_repeat_that_is_passed_does_not_come_round() -> None:
    """A step with `skip` and `repeat` leads on once it is not needed."""
    desk = small(
        """
steps: [{id: s0, repeat: {every: 1h, until: mood == "a"}, skip: mood == "b", next: over}]
"""
    )
    assert do(desk, "set", facts={"mood": "b"}) == ["fact_set", "left", "ended"]


def test_a_track_that_starts_again_counts_its_visits_anew() -> None:
    """The visits of a track's steps are those since it was started."""
    desk = small(
        """
steps:
- id: s0
  tracks: {t0: [{id: s1, max_visits: 1, next: done}]}
  next: [{when: mood == "a", to: s0}, {to: over}]
"""
    )
    do(desk, "set", facts={"mood": "a"})
    do(desk, "advance", "s1")
    assert desk.state.tasks["s1"].visit == 1


def test_a_step_takes_over_the_legal_clock_of_its_visit_before() -> None:
    """A legal clock that waits while its step is entered anew does not move later."""
    desk = small(
        f"""
steps:
- {{id: s0, {LEGAL}, on_timeout: {{to: s1}}, next: over}}
- {{id: s1, next: s0}}
"""
    )
    at(desk, 11)
    do(desk, "advance", "s1")
    assert due(desk, "s0") == 10


def test_a_clock_that_was_taken_over_is_not_moved_later_by_another_rule() -> None:
    """Each rule counts from its own anchor, and of two rules the earlier time stands."""
    desk = small(
        """
steps:
- id: s0
  due: [{when: mood == "a", within: 5m, legal: true}, {within: 10m, of: later, legal: true}]
  on_timeout: {to: s1}
  next: over
- {id: s1, next: s0}
"""
    )
    do(desk, "set", facts={"later": (START + timedelta(minutes=1)).isoformat()})
    at(desk, 11)
    at(desk, 12)
    do(desk, "advance", "s1")
    assert due(desk, "s0") == 11
    do(desk, "set", facts={"mood": "a"})
    assert due(desk, "s0") == 11


def test_a_track_starts_anew_beside_a_legal_task_of_it() -> None:
    """Its step begins with its first visit, and takes the clock over."""
    desk = small(
        f"""
steps:
- id: s0
  tracks: {{t0: [{{id: s1, max_visits: 1, {LEGAL}, on_timeout: {{to: done}}, next: done}}]}}
  next: [{{when: mood == "a", to: s0}}, {{to: over}}]
"""
    )
    do(desk, "set", facts={"mood": "a"})
    at(desk, 11)
    assert desk.state.tasks["s1"].visit == 1
    assert due(desk, "s1") == 10


def test_reopening_puts_main_back_beside_its_legal_task() -> None:
    """An incident that is open again stands somewhere on main, and leads on from there."""
    desk = small(
        f"""
signals: {{go: {{to: over}}}}
steps:
- {{id: s0, {LEGAL}, next: s1}}
- {{id: s1, next: over}}
"""
    )
    do(desk, "signal", signal="go")
    do(desk, "reopen", reason="not over")
    do(desk, "advance", "s0")
    assert list(desk.state.tasks) == ["s1"]


def test_reopening_puts_back_a_task_that_was_waived() -> None:
    """A task without its legal clock comes back like any other."""
    desk = small(f"steps: [{{id: s0, {LEGAL}, next: over}}]")
    do(desk, "waive", "s0", reason="no need")
    do(desk, "cancel", reason="enough")
    do(desk, "reopen", reason="not enough")
    assert list(desk.state.tasks) == ["s0"]


def test_a_cancelled_incident_stays_cancelled_when_its_legal_task_is_done() -> None:
    """What the law still asks for is done, and the incident is as it was."""
    desk = small(f"steps: [{{id: s0, {LEGAL}, next: over}}]")
    do(desk, "cancel", reason="enough")
    do(desk, "advance", "s0")
    assert desk.state.status == "cancelled"
    assert not desk.state.tasks


def test_a_note_about_a_hidden_step_of_a_called_playbook_is_hidden() -> None:
    """Whichever way a step is named, what is written about it is for those who may see it."""
    many = {
        MAIN_ID: yaml.safe_load(f"id: {MAIN_ID}{HEAD}steps: [{{id: c, call: other, next: over}}]"),
        "other": yaml.safe_load(
            f"id: other{HEAD}steps: [{{id: pub, next: s1}}, "
            "{id: s1, confidential: [law], next: over}]"
        ),
    }
    with house(many, SECRET_ROSTER) as made:
        number = made.engine.open(MAIN_ID, actor="ann").incident.number
        for name in ("s1", "c.s1", "main.s1", "x.s1"):
            with suppress(Refusal):
                made.engine.note(number, "whisper", actor="ann", step=name)
        assert "whisper" not in views(made.engine, number, None)
        assert "whisper" not in views(made.engine, number, "ann")
