"""What is told about a playbook without running it, held against incidents that run.

Random playbooks are analysed, and then run by random people: what is never reached is never
reached, what takes so long at most never takes longer when every task is left in time, and from
every state of a playbook without errors something leads on. Each law is tried on the pure heart,
which is fast, and a few times on the real engine.

Every law has a number of examples of its own; `TIMES` more of each are tried with
`pytest --hypothesis-profile wild tests/analysis/test_laws.py` and `TIMES=20` in the environment.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
import yaml
from hypothesis import HealthCheck, given, note, reject, settings
from hypothesis import strategies as st

from seawall import Refusal, Roster
from seawall.analysis.flow import Flow
from seawall.analysis.given import Given, implied
from seawall.analysis.openings import Openings
from seawall.analysis.proof import Proof, prove
from seawall.machine.expressions import BadExpression, Expression
from seawall.machine.plan import Plan
from seawall.machine.playbook import Playbook
from tests.analysis.law_books import Open, Punctual, books, compiled, faults, rewired
from tests.analysis.law_claims import Claims, Means
from tests.analysis.law_runs import (
    Obedient,
    attempt,
    desk_of,
    engine_desk,
    goes_on,
    leads_on,
    main_task,
)
from tests.analysis.law_times import PunctualPeople, Seen, is_exceeded
from tests.engine.test_whole_language import opening
from tests.engine.whole_language_books import MAIN_ID, Data, Dice, dices
from tests.engine.whole_language_runs import ROSTERS, Asker, Desk

TIMES = int(os.environ.get("TIMES", "1"))
SIZES = st.integers(4, 12)
YEAR = datetime(2026, 11, 22, tzinfo=UTC)
"""The beginning of a year of openings, with every holiday and both changes of the clocks."""


def tried(times: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """So many examples, `TIMES` over."""
    return settings(max_examples=times * TIMES, suppress_health_check=list(HealthCheck))


# --- whatever people do --------------------------------------------------------------------------


def play(desk: Desk, asker: Asker, claims: Claims, turns: int, facts: Data) -> None:
    """A random incident, held against what is claimed of its playbook."""
    try:
        claims.follow(desk.open(facts, "ann"))
    except Refusal:
        reject()
    claims.seen["books"] += 1
    for _ in range(turns):
        ahead = asker.forward(desk.state, desk.now)
        if ahead:
            desk.now += ahead
            claims.follow(desk.tick())
        claims.seen["commands"] += 1
        entries, _refusal = attempt(desk, asker.line(desk.state))
        claims.follow(entries)


def enough(seen: Counter[str], wanted: dict[str, int]) -> None:
    """The examples came to something, or they would prove nothing."""
    short = {what: seen[what] for what, times in wanted.items() if seen[what] < times}
    assert not short, short


def test_what_is_claimed_holds_whatever_people_do() -> None:
    """No step or end is reached that nothing leads to, no track ends that has no end, no rung fires
    that never does; and what is surely on record at a step is, whenever it is entered or left."""
    seen: Counter[str] = Counter()

    @tried(200)
    @given(dices(), SIZES, st.integers(20, 40), st.booleans())
    def one(dice: Dice, size: int, turns: int, cut: bool) -> None:
        plan = compiled(books(dice, size))
        plan = rewired(dice, plan) if cut else plan
        roster = dice.pick(ROSTERS)
        desk, claims = desk_of(plan, roster), Claims(plan, seen)
        seen["unreached"] += sum(len(book.unreached) for book in claims.books.values())
        play(desk, Asker(dice, desk.playbook, roster), claims, turns, opening(dice))

    one()
    enough(seen, {"unreached": 50, "entered": 800, "surely": 150, "on leaving": 200})


def test_nothing_is_on_record_that_nothing_gives() -> None:
    """A fact that cannot be on record at a step is not, as long as nobody sets any by hand."""
    seen: Counter[str] = Counter()

    @tried(50)
    @given(dices(), SIZES, st.integers(20, 40))
    def one(dice: Dice, size: int, turns: int) -> None:
        plan = compiled(books(dice, size))
        roster = dice.pick(ROSTERS)
        desk = desk_of(plan, roster)
        play(desk, Obedient(dice, desk.playbook, roster), Means(plan, seen), turns, {})

    one()
    enough(seen, {"not possibly": 10_000, "given": 1000})


@tried(10)
@given(dices(), st.integers(4, 8), st.booleans())
def test_the_engine_does_what_is_claimed(dice: Dice, size: int, obedient: bool) -> None:
    """The same on the real engine."""
    roster = dice.pick(ROSTERS)
    with engine_desk(books(dice, size), roster) as desk:
        plan, seen = desk.playbook.plan, Counter[str]()
        people: type[Asker] = Obedient if obedient else Asker
        claims = (Means if obedient else Claims)(plan, seen)
        play(desk, people(dice, desk.playbook, roster), claims, 12, {})


TYPES = {"a": "bool", "b": "bool", "n": "int", "t": "text", "l": "list"}
VALUES = {"a": (True, False), "b": (True, False), "n": (1, 3), "t": ("x", "y"), "l": (["x"], [])}


def condition(random: Random, depth: int) -> str:
    """A condition at random over the facts of `TYPES`."""
    plain = ("a", "b", "!a", "n > 2", 't == "x"', 'known("n")', 'known("t")', '"x" in l')
    if not depth or random.random() < 0.3:
        return random.choice(plain)
    one, other = condition(random, depth - 1), condition(random, depth - 1)
    truth, how = random.choice(("true", "false")), random.choice(("==", "!=", "<"))
    forms = (
        f"{one} && {other}", f"{one} || {other}", f"!({one})",
        f"({one}) {how} {truth}", f"{truth} {how} ({one})",
        f"({one}) in [{truth}]", f'known("b") {how} {truth}', f"({one})",
        f"({one}) ? {other} : {truth}", f"[{one}, {other}] == [{truth}, true]",
    )  # fmt: skip
    return random.choice(forms)


def test_what_a_condition_implies_is_on_record_where_it_holds() -> None:
    random, held, said = Random(7), 0, 0
    for _ in range(1500 * TIMES):
        text = condition(random, 2)
        try:
            expression = Expression(text, TYPES)
        except BadExpression:
            continue
        sure = implied(text) & TYPES.keys()
        for _ in range(4):
            known = {f: random.choice(v) for f, v in VALUES.items() if random.random() < 0.6}
            if expression.holds(known):
                held, said = held + 1, said + len(sure)
                assert sure <= known.keys(), f"{text} holds with {known}"
    assert held > 500
    assert said > 300


# --- in time -------------------------------------------------------------------------------------


def in_time(desk: Desk, dice: Dice, seen: Counter[str], proof: Proof, *, exact: bool) -> None:
    """One incident that nobody is late in, held against the proof of its playbook's times."""
    people = PunctualPeople(dice, desk, exact=exact)
    note(f"opened {desk.now} of {proof.begin} to {proof.end}")
    try:
        people.run(150)
    except Refusal:
        reject()
    seen["incidents"] += 1
    incident = Seen(desk.playbook.plan, proof, people.entries)
    if exact:
        for what, least, at in incident.earliest():
            seen["earliest"] += 1
            assert least is not None, f"{what}, which it never is"
            assert at >= least, f"{what} after {at}, at least {least}"
        return
    for what, bound, at in incident.bounds():
        seen["bounded"] += not bound.open
        assert not is_exceeded(bound, at), f"{what} after {at}, at most {bound.longest}"
        seen["nearly all"] += timedelta(0) < (bound.longest or timedelta(0)) <= at / 0.9


def some_days(dice: Dice) -> Openings:
    """A few days of the year: a whole one takes too long to prove for so many playbooks."""
    begin = YEAR + timedelta(days=dice.number(0, 364), hours=dice.number(0, 23))
    return Openings(begin, begin + timedelta(days=dice.number(1, 12)))


def within(dice: Dice, openings: Openings) -> datetime:
    length = openings.end - openings.begin
    return openings.begin + timedelta(seconds=dice.number(0, int(length.total_seconds())))


def test_nothing_is_later_than_its_bound() -> None:
    """No step is reached or left and no end reached later than was proved, opened at whatever
    moment, as long as every task is left in time."""
    seen: Counter[str] = Counter()

    @tried(90)
    @given(dices(), st.integers(1, 6))
    def one(dice: Dice, size: int) -> None:
        plan, openings = compiled(books(dice, size, Punctual)), some_days(dice)
        proof = prove(Playbook(plan, ""), openings)
        for _ in range(3):
            in_time(desk_of(plan, now=within(dice, openings)), dice, seen, proof, exact=False)

    one()
    enough(seen, {"bounded": 400, "nearly all": 80})


def test_nothing_is_sooner_than_the_shortest_way() -> None:
    """No step or end is reached sooner than was proved, as long as every task takes its time."""
    seen: Counter[str] = Counter()

    @tried(90)
    @given(dices(), st.integers(1, 6))
    def one(dice: Dice, size: int) -> None:
        plan, openings = compiled(books(dice, size, Punctual)), some_days(dice)
        proof = prove(Playbook(plan, ""), openings)
        for _ in range(2):
            in_time(desk_of(plan, now=within(dice, openings)), dice, seen, proof, exact=True)

    one()
    enough(seen, {"earliest": 200})


@tried(8)
@given(dices(), st.integers(1, 4), st.booleans())
def test_the_engine_keeps_within_the_bounds(dice: Dice, size: int, exact: bool) -> None:
    """The same on the real engine."""
    openings = some_days(dice)
    with engine_desk(books(dice, size, Punctual), now=within(dice, openings)) as desk:
        proof = prove(desk.playbook, openings)
        in_time(desk, dice, Counter(), proof, exact=exact)


# --- never stuck ---------------------------------------------------------------------------------


def test_something_leads_on_from_every_state() -> None:
    """In a playbook without errors a command, a signal or a clock leads on from wherever an
    incident stands, and whatever main stands at is left in the end."""
    seen: Counter[str] = Counter()

    @tried(180)
    @given(dices(), st.integers(3, 9), st.integers(15, 40))
    def one(dice: Dice, size: int, turns: int) -> None:
        plan = compiled(books(dice, size, Open))
        seen["books"] += 1
        if faults(plan):
            seen["refused"] += 1
            return
        desk = desk_of(plan)
        asker = Asker(dice, desk.playbook, Roster())
        desk.open({}, "ann")
        for turn in range(turns):
            wander(desk, asker)
            task = main_task(desk)
            if task is None or desk.state.status != "open":
                return
            if turn % 4 == 0:
                seen["states"] += 1
                assert leads_on(dice, desk), f"stuck at {sorted(desk.state.tasks)}"
            if turn % 8 == 7:
                seen["mains"] += 1
                assert goes_on(dice, desk, task) is not False, f"{task.ref} is never left"

    one()
    enough(seen, {"states": 80, "mains": 20})
    assert seen["refused"] < seen["books"] * 0.6


def wander(desk: Desk, asker: Asker) -> None:
    """Some time, and one command. Whoever reopens an incident may come to steps that are full."""
    ahead = asker.forward(desk.state, desk.now)
    if ahead:
        desk.now += ahead
        desk.tick()
    line = asker.line(desk.state)
    if line["do"] not in ("reopen", "cancel"):
        attempt(desk, line)


# --- found by these laws -------------------------------------------------------------------------

HEAD = """
seawall: 1
id: whole
version: "1"
title: Small
timezone: Europe/Amsterdam
roles: {desk: Desk, lead: Lead}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
facts:
  mood: {type: choice, of: [a, b]}
  word: {type: text}
  since: {type: datetime}
"""
ENDS = "ends: {over: Over}\n"


def small(text: str) -> Plan:
    """A small playbook, faults and all."""
    head = HEAD if "ends:" in text else HEAD + ENDS
    return compiled({MAIN_ID: yaml.safe_load(head + text)})


def proof_of(text: str, begin: datetime = YEAR, days: int = 30) -> Proof:
    return prove(Playbook(small(text), ""), Openings(begin, begin + timedelta(days=days)))


def shortest(proof: Proof, step: str) -> timedelta | None:
    return next(timed.shortest for timed in proof.steps if timed.step == step)


def longest(proof: Proof, step: str) -> timedelta | None:
    return next(timed.left.longest for timed in proof.steps if timed.step == step)


def codes(text: str) -> list[str]:
    return [found.code for found in faults(small(text))]


def test_what_counts_from_a_fact_may_be_due_at_once() -> None:
    """A fact says when something happened, and that may be long ago."""
    text = """
steps:
- {id: a, collect: [{name: since, optional: true}], due: {within: 2d, of: since}, next: b}
- {id: b, due: 1h, next: over}
"""
    assert shortest(proof_of(text), "b") == timedelta(0)


def test_what_counts_from_the_opening_may_be_over_when_a_signal_comes() -> None:
    text = """
signals: {go: {start: late}}
tracks: {late: [{id: x, due: {within: 4h, of: opened_at}, next: y}, {id: y, due: 1h, next: done}]}
steps: [{id: a, due: 1d, next: over}]
"""
    assert shortest(proof_of(text), "y") == timedelta(0)


def test_a_step_with_tracks_is_left_when_they_are_through() -> None:
    """It waits for nobody, so its own due time is not waited for."""
    text = """
steps:
- {id: a, tracks: {t: [{id: x, due: 1h, next: done}]}, due: 7h, next: b}
- {id: b, due: 1h, next: over}
"""
    assert shortest(proof_of(text), "b") == timedelta(hours=1)


def test_the_shortest_way_looks_beyond_the_openings() -> None:
    """Opened on a Saturday, office hours are counted on the days that come."""
    text = """
steps:
- {id: a, due: 3d, next: b}
- {id: b, due: {within: 4h, calendar: office}, next: c}
- {id: c, due: 1h, next: over}
"""
    found = shortest(proof_of(text, datetime(2026, 11, 28, 8, tzinfo=UTC), days=0), "c")
    assert found == timedelta(days=3, hours=4)


def test_a_loop_goes_round_after_the_last_opening() -> None:
    """Opened on a Monday or Tuesday, it comes to Friday, and has the weekend in it."""
    text = """
steps:
- {id: a, due: 3d, next: b}
- id: b
  repeat: {every: 1h, until: mood == "a"}
  max_visits: {times: 1, to: over}
  due: [{when: mood == "b", within: 1d, calendar: office}, {within: 12h, calendar: office}]
  next: over
"""
    found = longest(proof_of(text, datetime(2026, 11, 23, 8, tzinfo=UTC), days=1), "b")
    assert found is not None
    assert found >= timedelta(days=6, hours=20)


def test_what_is_not_on_the_way_holds_a_step_back_as_long_as_it_may() -> None:
    text = """
steps:
- {id: a, due: 1h, escalate: [{at: due+1d, to: c}], next: b}
- {id: b, due: 1h, after: [{step: c, at_most: 30h}], next: c}
- {id: c, due: 4h, next: over}
"""
    assert longest(proof_of(text), "b") == timedelta(hours=31)


REFUSED = """
ends: {over: {title: Over, require: [{that: mood == "a", say: "No"}]}, lost: Lost}
steps:
- id: a
  tracks: {t: [{id: x, due: 5d, next: done}]}
  due: 7h
  on_timeout: {to: over}
  next: lost
"""


def test_a_due_time_may_be_refused_to_lead_to_an_end_that_requires_something() -> None:
    assert longest(proof_of(REFUSED), "a") == timedelta(days=5)


SIDE_BY_SIDE = {
    "what outlives sees what main brings later": (
        """
steps:
- id: a
  join: [t]
  tracks:
    t: [{id: x, next: done}]
    u: {outlives: true, steps: [{id: y, next: done}]}
  next: b
- {id: b, collect: [word], next: over}
""",
        "y",
        "word",
    ),
    "what is inside sees what is given to the step around it": (
        """
steps:
- id: a
  collect: [word]
  due: 1h
  on_timeout: {set: {mood: b}}
  tracks: {t: [{id: x, next: done}]}
  next: over
""",
        "x",
        "mood",
    ),
    "items go on beside each other": (
        """
steps:
- id: a
  each:
    item: p
    steps:
    - {id: x, next: y}
    - {id: y, due: 1h, on_timeout: {set: {mood: b}}, next: done}
  next: over
""",
        "x",
        "mood",
    ),
    "a legal clock stays while main goes on": (
        """
signals: {go: {to: b}}
steps:
- {id: a, due: {within: 1h, legal: true}, next: b}
- {id: b, collect: [word], next: c}
- {id: c, next: over}
""",
        "a",
        "word",
    ),
}


@pytest.mark.parametrize("name", SIDE_BY_SIDE)
def test_what_goes_on_at_the_same_time_may_be_on_record(name: str) -> None:
    text, step, fact = SIDE_BY_SIDE[name]
    assert fact in Given(Flow(small(text))).possibly(step)


@pytest.mark.parametrize(
    "more",
    ["signals: {go: {set: {mood: b}}}", "signals: {}\nopen: [since]"],
    ids=["signal", "clock"],
)
def test_what_is_set_outside_is_no_items_fact(more: str) -> None:
    """A fact that a signal or a clock sets for the incident is on record for it."""
    clock = "on_timeout: {set: {mood: b}}, " if "open" in more else ""
    plan = small(
        f"""
{more}
steps:
- {{id: a, each: {{item: p, steps: [{{id: x, collect: [mood], next: done}}]}}, next: b}}
- {{id: b, due: 1h, {clock}next: [{{when: mood == "b", to: c}}, {{to: over}}]}}
- {{id: c, next: over}}
"""
    )
    assert "mood" not in plan.item_facts


def test_an_item_has_its_own_facts_only() -> None:
    """What is collected for each item is not on record for one, though the incident has its own."""
    text = """
steps:
- {id: a, collect: [mood], next: b}
- {id: b, each: {item: p, steps: [{id: x, collect: [mood], next: done}]}, next: over}
"""
    assert "mood" not in Given(Flow(small(text))).surely("x")


STUCK = {
    "nobody skips what is held back": (
        """
steps:
- id: a
  tracks:
    t: [{id: x, skippable: true, after: y, next: done}]
    u: [{id: y, skippable: true, after: x, next: done}]
  next: over
""",
        "deadlock",
    ),
    "a due time passes once": (
        """
steps:
- {id: a, after: b, due: 1h, on_timeout: [{when: mood == "a", to: b}], next: b}
- {id: b, next: over}
""",
        "deadlock",
    ),
    "a due time that may never be counted": (
        """
steps:
- id: a
  each:
    item: p
    steps: [{id: x, after: a, due: {at: since}, on_timeout: {to: done}, next: done}]
  next: over
""",
        "deadlock",
    ),
    "an end may be refused": (
        """
ends: {over: Over, lost: {title: Lost, require: [{that: mood == "a", say: "No"}]}}
steps:
- id: a
  tracks: {t: [{id: x, repeat: {every: 1h}}]}
  due: 1h
  on_timeout: {to: lost}
  next: over
""",
        "never_joins",
    ),
}


@pytest.mark.parametrize("name", STUCK)
def test_what_could_be_stuck_is_refused(name: str) -> None:
    text, code = STUCK[name]
    assert code in codes(text)


LONG_PAST = {
    "from the opening": "due: {within: 1h, of: opened_at}",
    "by another rule": 'due: [{when: mood == "a", within: 5m}, {within: 4h}]',
    "held back": "due: 1h, after: [{step: c, at_most: 2h}]",
}


@pytest.mark.parametrize("name", LONG_PAST)
def test_a_rung_behind_the_due_time_fires_where_that_is_long_past(name: str) -> None:
    """Nobody is late, and still the time is up when the step is entered, or before it is let go."""
    text = f"""
ends: {{over: Over, lost: Lost}}
steps:
- {{id: a, due: 1d, next: b}}
- {{id: b, {LONG_PAST[name]}, escalate: [{{at: due+5m, to: lost}}], next: c}}
- {{id: c, next: over}}
"""
    (ending,) = (ending for ending in proof_of(text).ends if ending.end == "lost")
    assert ending.longest.longest is not None
    assert ending.shortest is not None


def test_what_may_not_come_bounds_nothing() -> None:
    """A step waits for one that is behind it, to which only a signal may lead past it."""
    text = """
signals: {go: {to: c, from: [a, b]}}
steps:
- {id: a, due: 1h, next: b}
- {id: b, due: 1h, after: c, next: c}
- {id: c, due: 1h, next: over}
"""
    (timed,) = (timed for timed in proof_of(text).steps if timed.step == "b")
    assert [reason.step for reason in timed.left.open] == ["b"]


def test_a_signal_that_a_clock_sends_carries_nothing() -> None:
    text = """
signals: {go: {collect: [word], to: b}}
steps:
- {id: a, due: 1d, on_timeout: {signal: go}, next: over}
- {id: b, due: 1h, next: over}
"""
    assert "word" not in Given(Flow(small(text))).surely("b")


def test_items_without_a_due_time_are_closed_at_once() -> None:
    """Where none of its due rules holds, an `each` has no due time to wait for."""
    text = """
steps:
- id: a
  each: {item: p, steps: [{id: x, due: 1h, next: done}]}
  due: [{when: mood == "a", within: 7h}]
  next: b
- {id: b, due: 1h, next: over}
"""
    assert shortest(proof_of(text), "b") == timedelta(0)
