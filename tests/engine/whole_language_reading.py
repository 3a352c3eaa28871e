"""A second reading of the language, from its specification and not from the engine.

It reads the playbook as it was written, before the compiler: whose a step is, when it is due, who
may see it. `tests/engine/whole_language_laws.py` holds the engine's log against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from seawall.machine.state import State, Task
from tests.engine.whole_language_books import MAIN_ID, Data

ZONE = ZoneInfo("Europe/Amsterdam")
SPANS = ((time(9), time(12, 30)), (time(13), time(17)))
DUTCH_HOLIDAYS = {date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)}
"""Those that a test can reach: incidents begin on 20 November 2026 and last some weeks."""
UNITS = {"m": 60, "h": 3600, "d": 86400}


class Placed:
    """A step as written, and where it stands."""

    def __init__(
        self, step: Data, track: str, block: str, roles: tuple[str, ...], around: str | None
    ) -> None:
        self.step = step
        self.track = track
        self.block = block
        """The step of the `each` it is inside of, or nothing."""
        self.roles = tuple(step.get("confidential") or roles)
        self.around = around
        """The step that its track runs inside."""

    def listed(self, key: str) -> list[Data]:
        """Rules under a key, with their short forms written out."""
        given = self.step.get(key, [])
        return given if isinstance(given, list) else [given]

    @property
    def legal(self) -> bool:
        return any(isinstance(rule, dict) and "legal" in rule for rule in self.listed("due"))

    @property
    def max_visits(self) -> int:
        given = self.step.get("max_visits", 1000 if "repeat" in self.step else 25)
        return int(given["times"]) if isinstance(given, dict) else int(given)

    @property
    def rungs(self) -> list[Data]:
        return self.listed("escalate")

    @property
    def inner(self) -> dict[str, list[Data]]:
        tracks = self.step.get("tracks", {})
        return {n: t["steps"] if isinstance(t, dict) else t for n, t in tracks.items()}

    @property
    def outliving(self) -> list[str]:
        tracks = self.step.get("tracks", {})
        return [n for n, t in tracks.items() if isinstance(t, dict) and t.get("outlives")]

    @property
    def awaited(self) -> tuple[str, list[str]]:
        """How the tracks inside are joined: `all` or `any`, of which."""
        join = self.step.get("join", "all")
        if isinstance(join, list):
            return "all", join
        names = [name for name in self.inner if name not in self.outliving]
        return join, names or list(self.inner)

    def due_rules(self, round: int) -> list[Data]:
        """The due rules of a round, as the specification has them; a promise comes first."""
        rules = [{"within": r} if isinstance(r, str) else r for r in self.listed("due")]
        pausable = bool(self.step.get("pausable"))
        repeat = self.step.get("repeat")
        if repeat is not None and (round or not rules):
            every = repeat["every"]
            every = every if isinstance(every, list) else [{"every": every}]
            rules = [
                {"within": rule["every"], "calendar": rule.get("calendar", repeat.get("calendar"))}
                | ({"when": rule["when"]} if "when" in rule else {})
                for rule in every
            ]
        rules = [rule | {"pausable": pausable or rule.get("pausable", False)} for rule in rules]
        if repeat is not None and "promise" in repeat:
            rules = [{"at": repeat["promise"], "promise": True}, *rules]
        return rules


class Reading:
    """A playbook as it was written."""

    def __init__(self, doc: Data) -> None:
        self.doc = doc
        self.steps: dict[str, Placed] = {}
        self.own: dict[str, set[str]] = {}
        self.outliving: set[str] = set()
        self._walk(doc["steps"], "main", "", (), None)
        for name, track in doc.get("tracks", {}).items():
            self._track(name, track, "", (), None)

    def _track(
        self, name: str, track: Any, block: str, roles: tuple[str, ...], around: str | None
    ) -> None:
        form = track if isinstance(track, dict) else {"steps": track}
        if form.get("outlives"):
            self.outliving.add(name)
        self._walk(form["steps"], name, block, tuple(form.get("confidential") or roles), around)

    def _walk(
        self, steps: list[Data], track: str, block: str, roles: tuple[str, ...], around: str | None
    ) -> None:
        for step in steps:
            placed = Placed(step, track, block, roles, around)
            self.steps[step["id"]] = placed
            if block:
                self.own.setdefault(block, set()).update(collected(step))
            for name, inner in step.get("tracks", {}).items():
                self._track(name, inner, block, placed.roles, step["id"])
            if "each" in step:
                self.own.setdefault(step["id"], set())
                inside = step["each"]["steps"]
                self._walk(inside, f"{step['id']}[]", step["id"], placed.roles, step["id"])

    def fact_roles(self, name: str) -> tuple[str, ...]:
        """The roles that see a fact wherever it is; all, if empty."""
        own = tuple(self.doc["facts"][name].get("confidential", ()))
        if own or name in self.doc.get("open", ()):
            return own
        steps = [placed.roles for placed in self.steps.values() if name in collected(placed.step)]
        return tuple(dict.fromkeys(role for roles in steps for role in roles)) if all(steps) else ()


def collected(step: Data) -> set[str]:
    names = {need if isinstance(need, str) else need["name"] for need in step.get("collect", [])}
    return names | set(step.get("result", {}))


class Library:
    """The readings of a playbook and of those it calls."""

    def __init__(self, books: dict[str, Data]) -> None:
        self.readings = {("" if id == MAIN_ID else id): Reading(doc) for id, doc in books.items()}

    def step(self, task: Task) -> Placed:
        return self.readings[task.book].steps[task.step]

    def home(self, state: State, scope: str, fact: str) -> str:
        """The reference of a fact, as seen from a scope."""
        while scope:
            place = state.scopes[scope]
            if place.item is None:
                return f"{scope}.{fact}"
            block = place.track.removesuffix("[]")
            if fact in self.readings[place.book].own[block]:
                return f"{scope}.{fact}"
            scope = place.outer
        return fact

    def value(self, state: State, scope: str, fact: str) -> Any:
        """What a fact is, as seen from a scope; None if it is not on record."""
        recorded = state.facts.get(self.home(state, scope, fact))
        return None if recorded is None else recorded.value

    # --- conditions

    def holds(self, when: str | None, state: State, task: Task) -> bool:
        """Whether a condition is true; one that cannot be read is not."""
        if when is None:
            return True
        for word, both in ((" && ", all), (" || ", any)):
            if word in when:
                return both(self._atom(part, state, task) for part in when.split(word))
        return self._atom(when, state, task)

    def _atom(self, text: str, state: State, task: Task) -> bool:
        if found := re.fullmatch(r'(!?)known\("(\w+)"\)', text):
            known = self.value(state, task.scope, found[2]) is not None
            return known is not bool(found[1])
        if text == "visits > 1":
            return task.visit > 1
        found = re.fullmatch(r'(\w+)(?: (==|!=|>=) "?(\w+)"?)?', text)
        assert found is not None, text
        name, operator, wanted = found[1], found[2], found[3]
        if name.startswith("item") and name[4:].isdigit():
            value: Any = self._item(state, task.scope, name)
        else:
            value = self.value(state, task.scope, name)
        if value is None:
            return False
        if operator is None:
            return value is True
        if operator == ">=":
            return bool(value >= int(wanted))
        return (value == wanted) is (operator == "==")

    def _item(self, state: State, scope: str, variable: str) -> str | None:
        while scope and (place := state.scopes[scope]).item is not None:
            step = self.readings[place.book].steps[place.track.removesuffix("[]")].step
            if step["each"]["item"] == variable:
                return place.item
            scope = place.outer
        return None

    # --- who and when

    def owner(self, state: State, task: Task) -> str | None:
        given = self.step(task).step.get("owner")
        if given is None or isinstance(given, str):
            return given
        return next((r["is"] for r in given if self.holds(r.get("when"), state, task)), None)

    def rule_that_holds(self, state: State, task: Task) -> int | None:
        for number, rule in enumerate(self.step(task).due_rules(task.round)):
            if rule.get("promise") and not self._promised(state, task, rule["at"]):
                continue
            if self.holds(rule.get("when"), state, task):
                return number
        return None

    def _promised(self, state: State, task: Task, fact: str) -> bool:
        recorded = state.facts.get(self.home(state, task.scope, fact))
        return recorded is not None and (not task.round or recorded.seq > task.since)

    def anchor(self, state: State, task: Task, rule: Data) -> datetime | None:
        name = rule.get("at") or rule.get("of", "entered_at")
        if name == "entered_at":
            return task.entered_at
        if name == "opened_at":
            return state.opened_at
        value = self.value(state, task.scope, name)
        return None if value is None else datetime.fromisoformat(value)

    def by_rule(self, state: State, task: Task, number: int) -> datetime | None:
        """The due time that a rule gives now, the time lost by pauses added if it counts there."""
        rule = self.step(task).due_rules(task.round)[number]
        anchor = self.anchor(state, task, rule)
        if anchor is None:
            return None
        at = count(rule, anchor)
        lost = self.lost(task, rule, anchor)
        return open_after(at, lost) if lost and rule.get("calendar") else at + lost

    def lost(self, task: Task, rule: Data, anchor: datetime) -> timedelta:
        """What pauses took since the anchor, if the rule's clock may be paused."""
        lost = timedelta(0)
        for pause in task.pauses if rule.get("pausable") else ():
            start = max(pause.start, anchor)
            if start < pause.end:
                calendar = rule.get("calendar")
                lost += open_between(start, pause.end) if calendar else pause.end - start
        return lost

    def first_due(self, state: State, task: Task) -> datetime | None:
        rule = self.rule_that_holds(state, task)
        return None if rule is None else self.by_rule(state, task, rule)

    def revised(self, state: State, task: Task) -> datetime | None:
        """The due time that stands, as section 4 has it."""
        if task.waived:
            return None
        now = self.rule_that_holds(state, task)
        fresh = None if now is None else self.by_rule(state, task, now)
        if task.due is None:
            return fresh
        rules = self.step(task).due_rules(task.round)
        before = rules[task.due.rule]
        after: Data = {} if now is None else rules[now]
        moved = self.anchor(state, task, before) not in (None, task.due.anchor)
        if moved and before.get("of", "entered_at") == "entered_at" and "at" not in before:
            moved = False  # it took over the clock of a visit before, which counts from there
        recounted = self.by_rule(state, task, task.due.rule) if moved else None
        kept = task.due.at if recounted is None else recounted
        if before.get("promise"):
            return min(kept, task.due.at)
        stays = "legal" in before and ("legal" not in after or fresh is None)
        if now == task.due.rule or stays:
            return kept
        if after.get("promise") or self.step(task).step.get("relax"):
            return fresh
        return min(at for at in (kept, fresh) if at is not None)


# --- open hours ----------------------------------------------------------------------------------


def length(text: str) -> timedelta:
    found = re.fullmatch(r"(\d+)([mhd])", text)
    assert found is not None, text
    return timedelta(seconds=int(found[1]) * UNITS[found[2]])


def count(rule: Data, anchor: datetime) -> datetime:
    if "within" not in rule:
        return anchor
    if not rule.get("calendar"):
        return anchor + length(rule["within"])
    if rule["within"].endswith("d"):
        return _days_after(anchor, int(rule["within"][:-1]))
    return open_after(anchor, length(rule["within"]))


def spans(day: date) -> list[tuple[datetime, datetime]]:
    """The open hours of a day, in UTC."""
    if day.weekday() > 4 or day in DUTCH_HOLIDAYS:
        return []
    whole = [(datetime.combine(day, a, ZONE), datetime.combine(day, b, ZONE)) for a, b in SPANS]
    return [(a.astimezone(UTC), b.astimezone(UTC)) for a, b in whole]


def _open_from(start: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Every open span that is not over at `start`, from then on."""
    for offset in range(400):
        for opens, closes in spans(start.astimezone(ZONE).date() + timedelta(days=offset)):
            if closes > start:
                yield max(opens, start), closes


def open_after(start: datetime, wanted: timedelta) -> datetime:
    """The moment when so much open time has passed."""
    for opens, closes in _open_from(start):
        if closes - opens >= wanted:
            return opens + wanted
        wanted -= closes - opens
    raise AssertionError("not open for so long")


def open_between(start: datetime, end: datetime) -> timedelta:
    total = timedelta(0)
    for opens, closes in _open_from(start):
        if opens >= end:
            break
        total += min(closes, end) - opens
    return total


def _days_after(start: datetime, days: int) -> datetime:
    first = next(_open_from(start))[0].astimezone(ZONE)
    day = first.date()
    while days:
        day += timedelta(days=1)
        days -= bool(spans(day))
    wanted = datetime.combine(day, first.time(), ZONE).astimezone(UTC)
    latest = spans(day)[0][0]
    for opens, closes in spans(day):
        if opens <= wanted:
            latest = min(wanted, closes)
    return latest
