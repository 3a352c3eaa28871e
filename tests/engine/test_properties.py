"""What holds for every playbook and every sequence of commands, tried with many.

Playbooks and commands are made at random. After each command the log is walked by a second,
simple reading of the language, written from its specification and not from the engine.
"""

from __future__ import annotations

import re
import tempfile
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from seawall import Answer, BadPlaybook, Engine, Incident, LogEntry, Refusal
from tests.conftest import OPENING, RUMOUR, START, Clock
from tests.engine.helpers import dump

Data = dict[str, Any]
MANY = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

MOODS = ["a", "b", "c"]
UNITS = {"s": 1, "m": 60, "h": 3600}


# --- playbooks at random -------------------------------------------------------------------


def mood_is() -> st.SearchStrategy[str]:
    return st.sampled_from(MOODS).map(lambda mood: f'mood == "{mood}"')


def minutes() -> st.SearchStrategy[str]:
    return st.integers(1, 40).map(lambda n: f"{n}m")


def due_rules() -> st.SearchStrategy[list[Data]]:
    rule = st.fixed_dictionaries(
        {"within": minutes(), "of": st.sampled_from(["since", "entered_at", "opened_at"])}
    )
    first = st.tuples(rule, mood_is()).map(lambda pair: {**pair[0], "when": pair[1]})
    return st.tuples(st.lists(first, max_size=2), rule).map(lambda pair: [*pair[0], pair[1]])


@st.composite
def actions(draw: st.DrawFn, targets: list[str]) -> Data:
    """What a moment does: it tells somebody, and perhaps sets the mood and leaves the step."""
    action: Data = {"tell": ["owner"]}
    if draw(st.booleans()):
        action["to"] = draw(st.sampled_from(targets))
    if draw(st.integers(0, 3)) == 0:
        action["set"] = {"mood": draw(st.sampled_from(MOODS))}
    return action


@st.composite
def timing(draw: st.DrawFn, targets: list[str]) -> Data:
    """The keys of a step that have to do with time."""
    keys: Data = {"due": draw(due_rules()), "relax": draw(st.booleans())}
    places = draw(st.lists(st.sampled_from(["50%", "due-1m", "due", "due+5m"]), unique=True))
    rungs = [{"at": place, "tell": ["owner"]} for place in places]
    if draw(st.booleans()) and rungs:
        rungs[-1] |= draw(actions(targets))
    if rungs:
        keys["escalate"] = rungs
    if draw(st.booleans()):
        keys["on_timeout"] = draw(actions(targets))
    return keys


@st.composite
def steps(draw: st.DrawFn, number: int, names: list[str]) -> Data:
    targets = [*names, "over"]
    onward = targets[number + 1]
    rules = [
        {"when": draw(mood_is()), "to": draw(st.sampled_from(targets))}
        for _ in range(draw(st.integers(0, 2)))
    ]
    step: Data = {
        "id": names[number],
        "owner": "desk",
        "next": [*rules, {"to": onward}],
        "skippable": draw(st.booleans()),
        "fresh": draw(st.booleans()),
        "collect": ["word"] if draw(st.booleans()) else [],
    }
    if draw(st.integers(0, 3)) == 0:
        step["skip"] = draw(mood_is())
    if draw(st.integers(0, 3)) == 0:
        step["require"] = [{"that": 'mood != "b"', "say": "Not in this mood"}]
    if draw(st.booleans()):
        times = draw(st.integers(1, 3))
        other = st.sampled_from([target for target in targets if target != names[number]])
        step["max_visits"] = draw(
            st.sampled_from([times, {"times": times}]) | st.builds(_redirect, st.just(times), other)
        )
    if draw(st.integers(0, 5)):
        step |= draw(timing(targets))
    return step


def _redirect(times: int, to: str) -> Data:
    return {"times": times, "to": to}


@st.composite
def playbooks(draw: st.DrawFn) -> Data:
    names = [f"step{number}" for number in range(draw(st.integers(2, 6)))]
    return {
        "seawall": 1,
        "id": "random",
        "version": "1",
        "title": "Random",
        "roles": {"desk": "Desk"},
        "facts": {
            "mood": {"type": "choice", "of": MOODS},
            "since": {"type": "datetime"},
            "word": {"type": "text"},
        },
        "ends": {"over": "Over"},
        "steps": [draw(steps(number, names)) for number in range(len(names))],
    }


# --- commands at random --------------------------------------------------------------------

REASONS = st.sampled_from(["because", "because", None])
TIMES = st.integers(-120, 120).map(lambda n: (START + timedelta(minutes=n)).isoformat())


def commands(facts: st.SearchStrategy[Data]) -> st.SearchStrategy[list[Data]]:
    """Sequences of commands, of which many can be carried out and many are refused."""
    place = st.sampled_from(["", "", "", "", "0", "nowhere"])
    forward = st.builds(lambda n: {"do": "forward", "seconds": n}, st.integers(0, 5400))
    one = st.one_of(
        forward,
        forward,
        forward,
        st.builds(
            lambda f, p, r: {"do": "advance", "facts": f, "place": p, "reason": r},
            facts, place, REASONS,
        ),
        st.builds(
            lambda f, p, r: {"do": "advance", "facts": f, "place": p, "reason": r},
            facts, place, REASONS,
        ),
        st.builds(lambda f, r: {"do": "set", "facts": f, "reason": r}, facts, REASONS),
        st.builds(lambda f: {"do": "set", "facts": f, "reason": "because"}, facts),
        st.builds(lambda p, r: {"do": "skip", "place": p, "reason": r}, place, REASONS),
        st.builds(lambda p: {"do": "assign", "place": p}, place),
        st.sampled_from([{"do": "note"}, {"do": "cancel", "reason": "enough"}]),
        st.builds(lambda r: {"do": "reopen", "reason": r}, REASONS),
    )  # fmt: skip
    return st.lists(one, min_size=6, max_size=16)


RANDOM_FACTS = st.fixed_dictionaries(
    {},
    optional={
        "mood": st.sampled_from([*MOODS, *MOODS, *MOODS, "rage"]),
        "since": TIMES,
        "word": st.sampled_from(["hello", "bye", "good day", ""]),
    },
)
RUMOUR_FACTS = st.fixed_dictionaries(
    {"answer": st.sampled_from(["The water is fine", "No comment"])},
    optional={
        "verdict": st.sampled_from(["true", "false", "unknown", "maybe"]),
        "reach": st.sampled_from([0, 2.5, 7, -1]),
        "severity": st.sampled_from(["L1", "L2", "L3"]),
        "posted_at": TIMES,
        "next_update_at": TIMES,
        "claim": st.sampled_from(["It is the milk", OPENING["claim"]]),
        "colour": st.just("red"),
    },
) | st.just({"verdict": "unknown", "reach": 5, "severity": "L2"})


@cache
def migrated() -> bytes:
    """A SQLite database that is migrated once and copied for every example."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "template.db")
        Engine(path).close()
        return path.read_bytes()


def run(text: str, opening: Data, script: list[Data], reading: Reading) -> None:
    """Carry out a script, and hold everything that must hold after each of its commands."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "seawall.db")
        path.write_bytes(migrated())
        clock = Clock()
        with Engine(path, clock=clock) as engine:
            try:
                info = engine.register(text)
            except BadPlaybook:
                reject()
            incident = engine.open(info.id, opening, actor="anna").incident
            for line in script:
                _refused_or_done(engine, str(path), clock, incident.number, line)
                incident = engine.incident(incident.number)
                _hold(engine, incident, clock, reading)


def _refused_or_done(engine: Engine, path: str, clock: Clock, number: int, line: Data) -> None:
    """Once the timers have fired, a refused command changes no row."""
    if line["do"] == "forward":
        clock.forward(seconds=line["seconds"])
    engine.tick()
    before = dump(path)
    assert engine.tick().entries == ()
    try:
        _act(engine, number, line)
    except Refusal:
        assert dump(path) == before


def _act(engine: Engine, number: int, line: Data) -> Answer | None:
    active = [task.ref for task in engine.incident(number).tasks] or ["verify"]
    place = line.get("place") or active[0]
    place = f"step{place}" if place.isdigit() else place
    match line["do"]:
        case "advance":
            return engine.advance(number, place, line["facts"], reason=line["reason"], actor="anna")
        case "set":
            return engine.set(number, line["facts"], reason=line["reason"], actor="anna")
        case "skip":
            return engine.skip(number, place, reason=line["reason"], actor="anna")
        case "assign":
            return engine.assign(number, place, "bram", actor="anna")
        case "note":
            return engine.note(number, "Hello", actor="anna")
        case "cancel":
            return engine.cancel(number, reason=line["reason"], actor="anna")
        case "reopen":
            return engine.reopen(number, reason=line["reason"], actor="anna")
    return None


def _hold(engine: Engine, incident: Incident, clock: Clock, reading: Reading) -> None:
    """What is true of every incident after every command."""
    assert engine.verify(incident.number)[0].problems == ()
    assert bool(incident.tasks) is (incident.status == "open")
    assert incident.next_at is None or incident.next_at > clock.now
    if incident.status != "open":
        assert incident.next_at is None
    walk = Walk(reading)
    for entry in engine.history(incident.number):
        walk.follow(entry)
    walk.rest(incident)


# --- a second reading of the language ------------------------------------------------------


class Reading:
    """A playbook's document, with its short forms written out."""

    def __init__(self, doc: Data) -> None:
        self.ends = set(doc["ends"])
        self.steps: dict[str, Data] = {}
        ids = [step["id"] for step in doc["steps"]]
        for number, step in enumerate(doc["steps"]):
            written = step.get("next") or ids[number + 1]
            due = step.get("due") or []
            rungs = step.get("escalate") or []
            visits = step.get("max_visits", 25)
            self.steps[step["id"]] = step | {
                "next": [{"to": written}] if isinstance(written, str) else written,
                "due": [{"within": due}] if isinstance(due, str) else due,
                "rungs": doc["escalations"][rungs] if isinstance(rungs, str) else rungs,
                "visits": {"times": visits} if isinstance(visits, int) else visits,
            }


def holds(when: str | None, facts: Data) -> bool | None:
    """Whether a condition holds; None where this simple reading cannot tell."""
    if when is None:
        return True
    found = re.fullmatch(r'(\w+) == "(\w+)"', when)
    return None if found is None else facts.get(found[1]) == found[2]


def moment(value: str | datetime) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def length(text: str) -> timedelta:
    return timedelta(seconds=sum(int(n) * UNITS[u] for n, u in re.findall(r"(\d+)([smh])", text)))


class Walk:
    """Goes along a log and claims of each entry that the playbook allows it there."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.facts: Data = {}
        self.visits: dict[str, int] = {}
        self.step: str | None = None
        self.due: Data | None = None
        self.done: set[Any] = set()
        self.cause: Data | None = None
        self.leads: str | None = next(iter(reading.steps))
        self.dropped: list[str] = []
        self.opened_at = self.entered_at = self.at = START

    def follow(self, entry: LogEntry) -> None:
        """One more entry; its time is never before the one above it."""
        assert entry.at >= self.at
        self.at = entry.at
        getattr(self, f"_{entry.kind}", lambda body: None)(entry.body)

    def rest(self, incident: Incident) -> None:
        """At the end of a command: what is active and due is what the log led to."""
        assert [task.ref for task in incident.tasks] == ([self.step] if self.step else [])
        assert self.leads is None
        if self.step is not None:
            assert incident.tasks[0].due_at == (self.due and moment(self.due["at"]))
            if self._readable():
                assert self._revised() == (self.due and moment(self.due["at"]))

    def _opened(self, body: Data) -> None:
        self.opened_at = self.at

    def _fact_set(self, body: Data) -> None:
        assert body.get("old") == self.facts.get(body["fact"])
        self.facts[body["fact"]] = body["value"]

    # --- moves

    def _entered(self, body: Data) -> None:
        assert self.step is None
        assert body["step"] == self.leads
        self.leads = None
        self.step = body["step"]
        self.visits[body["step"]] = self.visits.get(body["step"], 0) + 1
        assert body["visit"] == self.visits[body["step"]]
        self.entered_at = self.at
        self._start(body.get("due"))
        if self._readable():
            rule = self._rule()
            assert (self.due and moment(self.due["at"])) == (rule and self._by_rule(rule[1]))

    def _left(self, body: Data) -> None:
        assert body["step"] == self.step
        assert body["to"] in self._ways(body["how"])
        self.leads, self.step, self.due = body["to"], None, None
        self.dropped = [body["step"]]

    def _ended(self, body: Data) -> None:
        assert body["end"] == self.leads
        assert body["end"] in self.reading.ends
        self.leads = None

    def _cancelled(self, body: Data) -> None:
        assert list(body["steps"]) == [self.step]
        self.dropped, self.step, self.due = [str(self.step)], None, None

    def _reopened(self, body: Data) -> None:
        assert self.step is None
        (self.leads,) = self.dropped

    def _blocked(self, body: Data) -> None:
        assert self._ways("timeout") == set()

    def _ways(self, how: str) -> set[str]:
        """Where a step may lead now, by its rules or by the moment that has just come."""
        step = self.reading.steps[str(self.step)]
        if how == "timeout":
            assert self.cause is not None
            return self._with_room(self.cause["to"])
        assert how != "skip" or step["skippable"]
        assert how != "pass" or holds(step["skip"], self.facts) is not False
        ways: set[str] = set()
        for rule in step["next"]:
            held = holds(rule.get("when"), self.facts)
            if held is not False:
                ways |= self._with_room(rule["to"])
            if held:
                break
        return ways

    def _with_room(self, to: str) -> set[str]:
        """The step or end itself while it has room, else where `max_visits` sends, if there is."""
        if not self._full(to):
            return {to}
        onward = self.reading.steps[to]["visits"].get("to")
        return set() if onward is None or self._full(onward) else {onward}

    def _full(self, to: str) -> bool:
        step = self.reading.steps.get(to)
        return step is not None and self.visits.get(to, 0) >= step["visits"]["times"]

    # --- time

    def _rung_fired(self, body: Data) -> None:
        rung = self.reading.steps[body["task"]]["rungs"][body["rung"]]
        self.cause = rung
        self._happened(body, body["rung"], moment(body["moment"]))

    def _breached(self, body: Data) -> None:
        self.cause = self.reading.steps[body["task"]].get("on_timeout")
        self._happened(body, "breach", moment(body["due"]))

    def _happened(self, body: Data, which: Any, at: datetime) -> None:
        """Something that was to happen at a moment: once, not before it, nothing passed over."""
        assert body["task"] == self.step
        assert self.due is not None
        pending = {key: when for key, when in self._moments().items() if key not in self.done}
        assert pending[which] == at == min(pending.values())
        assert at <= self.at
        since = max(at, moment(self.due["set_at"]))
        assert body.get("late", 0) == max(0, int((self.at - since).total_seconds()))
        self.done.add(which)

    def _moments(self) -> dict[Any, datetime]:
        assert self.due is not None
        due = moment(self.due["at"])
        moments: dict[Any, datetime] = {"breach": due}
        for number, rung in enumerate(self.reading.steps[str(self.step)]["rungs"]):
            if rung["at"] == "50%":
                moments[number] = due - max(timedelta(0), due - self.entered_at) / 2
            else:
                offset = length(rung["at"])
                moments[number] = due - offset if "-" in rung["at"] else due + offset
        return moments

    def _due_moved(self, body: Data) -> None:
        assert body["task"] == self.step
        old = body.get("old")
        assert (old and moment(old)) == (self.due and moment(self.due["at"]))
        revised = self._revised() if self._readable() else None
        self._start(body.get("due"))
        if self._readable():
            assert revised == (self.due and moment(self.due["at"]))

    def _start(self, due: Data | None) -> None:
        self.due, self.done = due, set()

    def _readable(self) -> bool:
        """Whether this simple reading understands every due rule of the step."""
        rules = self.reading.steps[str(self.step)]["due"]
        return not any(
            "calendar" in rule or holds(rule.get("when"), self.facts) is None for rule in rules
        )

    def _rule(self) -> tuple[int, Data] | None:
        rules = enumerate(self.reading.steps[str(self.step)]["due"])
        return next(((n, rule) for n, rule in rules if holds(rule.get("when"), self.facts)), None)

    def _anchor(self, rule: Data) -> datetime | None:
        known = {"entered_at": self.entered_at, "opened_at": self.opened_at}
        name = rule.get("of", "entered_at")
        value = known.get(name, self.facts.get(name))
        return None if value is None else moment(value)

    def _by_rule(self, rule: Data) -> datetime | None:
        anchor = self._anchor(rule)
        return None if anchor is None else anchor + length(rule["within"])

    def _revised(self) -> datetime | None:
        """The due time as section 4 has it: a moved anchor stands, of two rules the earlier."""
        step = self.reading.steps[str(self.step)]
        now = self._rule()
        if now is None:
            return None if self.due is None else moment(self.due["at"])
        fresh = self._by_rule(now[1])
        if self.due is None:
            return fresh
        before = step["due"][self.due["rule"]]
        moved = self._anchor(before) != moment(self.due["anchor"])
        kept = self._by_rule(before) if moved else moment(self.due["at"])
        if step.get("relax") and now[0] != self.due["rule"]:
            return fresh
        return min((at for at in (kept, fresh) if at is not None), default=None)


# --- the claims ----------------------------------------------------------------------------


@MANY
@given(playbooks(), RANDOM_FACTS, commands(RANDOM_FACTS))
def test_any_playbook_is_followed_to_the_letter(
    doc: Data, opening: Data, script: list[Data]
) -> None:
    """Only declared ways are gone, on time, once, and whatever is refused leaves no trace."""
    opening = {k: v for k, v in opening.items() if v not in ("rage", "")}
    run(yaml.safe_dump(doc, sort_keys=False), opening, script, Reading(doc))


@MANY
@given(commands(RUMOUR_FACTS))
def test_the_example_is_followed_to_the_letter(script: list[Data]) -> None:
    """The same of the playbook that the language is explained with."""
    run(RUMOUR, dict(OPENING), script, Reading(yaml.safe_load(RUMOUR)))
