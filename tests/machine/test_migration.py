"""Whether a state means the same under another plan, and what numbers mean there."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from seawall.errors import CannotMigrate
from seawall.machine import commands
from seawall.machine.decide import decide
from seawall.machine.entries import Entry
from seawall.machine.evolve import evolve, replay
from seawall.machine.obstacles import misfit, obstacles
from seawall.machine.plan import Fact
from seawall.machine.playbook import Playbook
from seawall.machine.state import State, Task
from tests.conftest import START
from tests.machine.support import after, opened, runnable

HEAD = """\
seawall: 1
id: moved
version: 1.0.0
title: Moved
timezone: Europe/Amsterdam
roles: {lead: Lead, desk: Desk, legal: Legal}
facts:
  mood: {type: choice, of: [calm, angry, lost]}
  word: {type: text}
  note: {type: text}
  since: {type: datetime}
  later: {type: datetime}
  people: {type: list}
ends: {over: Over}
"""


def version(text: str, *changes: tuple[str, str], number: str = "1.1.0") -> Playbook:
    """Another version of a playbook, with these texts in place of those."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return runnable(text.replace("version: 1.0.0", f'version: "{number}"'))


class Run:
    """An incident of a playbook, and what is done with it minute by minute."""

    def __init__(self, text: str, facts: dict[str, Any] | None = None) -> None:
        self.text, self.playbook = text, runnable(text)
        self.state, self.log = opened(self.playbook, facts or {})
        self.now = START

    def at(self, minutes: int) -> Run:
        self.now = START + timedelta(minutes=minutes)
        return self._do(commands.Timer(until=self.now))

    def advance(self, task: str, **facts: Any) -> Run:
        return self._do(commands.Advance(actor="anna", task=task, facts=facts))

    def set(self, **facts: Any) -> Run:
        return self._do(commands.SetFacts(actor="anna", facts=facts, reason="so"))

    def signal(self, name: str) -> Run:
        return self._do(commands.Signal(actor="anna", signal=name))

    def do(self, command: commands.Command) -> Run:
        return self._do(command)

    def migrate(self, *changes: tuple[str, str]) -> list[Entry]:
        """Move it to the version with these changes; gives what was written."""
        to = version(self.text, *changes)
        count = len(self.log)
        self._do(commands.Migrate(actor="anna", to=to, reason="because"))
        self.playbook = to
        return self.log[count:]

    def obstacles(self, *changes: tuple[str, str]) -> tuple[str, ...]:
        return obstacles(self.playbook, version(self.text, *changes), self.state)

    def task(self, ref: str) -> Task:
        return self.state.tasks[ref]

    def due(self, ref: str) -> int | None:
        """When a task is due, in minutes from the opening."""
        due = self.task(ref).due
        return None if due is None else int((due.at - START).total_seconds() // 60)

    def _do(self, command: commands.Command) -> Run:
        self.state = after(self.playbook, self.log, command, self.now)
        return self


def steps(text: str) -> str:
    return f"{HEAD}{text}"


# --- obstacles ---------------------------------------------------------------------------------

ONE = steps("steps: [{id: a, owner: lead, collect: [word], due: 1h, next: b}, {id: b, next: over}]")
WAITS = steps(
    "signals: {go: {}, stop: {}}\nsteps: [{id: a, wait: go, next: over}, {id: b, next: over}]"
).replace("next: over}, {id: b", 'next: [{when: mood == "lost", to: b}, {to: over}]}, {id: b')
SIDE = steps(
    """\
signals: {go: {start: side}}
tracks: {side: [{id: c, next: done}]}
steps:
- id: a
  tracks: {t: [{id: b, next: done}], u: [{id: d, next: done}]}
  next: over
"""
)
EACH = steps(
    """\
steps:
- {id: first, collect: [people], next: a}
- id: a
  each: {item: person, from: people, steps: [{id: b, collect: [note], next: done}]}
  next: over
"""
)
ROUND = steps('steps: [{id: a, repeat: {every: 1h, until: mood == "calm", promise: later},')
ROUND += " collect: [later], next: over}]"
LAW = steps("steps: [{id: a, due: {within: 1h, legal: true}, next: over}]")


def started(text: str) -> Run:
    return Run(text)


CASES: list[tuple[str, Run, tuple[tuple[str, str], ...], str]] = [
    (
        "another playbook",
        started(ONE),
        (("id: moved", "id: other"),),
        (
            "it runs by moved, and other is another playbook; it can move to another version of "
            "its own only"
        ),
    ),
    (
        "a step that is gone",
        started(ONE),
        (("{id: a,", "{id: z,"),),
        "a is active, and version 1.1.0 has no such step",
    ),
    (
        "another kind",
        started(WAITS),
        (("wait: go, ", ""),),
        "a is active: it waits for go, and in version 1.1.0 it is done once",
    ),
    (
        "another signal",
        started(WAITS),
        (("wait: go", "wait: stop"),),
        "a is active: it waits for go, and in version 1.1.0 it waits for stop",
    ),
    (
        "no repeat any more",
        started(ROUND),
        (('repeat: {every: 1h, until: mood == "calm", promise: later},', ""),),
        "a is active: it comes round again, and in version 1.1.0 it is done once",
    ),
    (
        "a track that is gone",
        started(SIDE),
        (("t: [{id: b,", "v: [{id: b,"),),
        "the track t runs, and version 1.1.0 has no such track",
    ),
    (
        "a track of a signal that is one of a step",
        started(SIDE).signal("go"),
        (
            ("{start: side}", "{}"),
            ("tracks: {side: [{id: c, next: done}]}\n", ""),
            ("u: [", "side: [{id: c, next: done}], u: ["),
        ),
        "the track side runs, and in version 1.1.0 it stands elsewhere",
    ),
    (
        "a step on another track",
        started(SIDE),
        (("{id: b, next: done}", "{id: e, next: done}"), ("[{id: d,", "[{id: b}, {id: d,")),
        "b is active, and in version 1.1.0 it stands elsewhere: on the track u of a",
    ),
    (
        "nothing for each item any more",
        started(EACH).advance("first", people=["anna"]),
        (("each: {item: person, from: people, steps: [", "tracks: {t: ["),),
        "a is active: it runs for each person, and in version 1.1.0 it runs tracks side by side",
    ),
    (
        "another name of the item",
        started(EACH).advance("first", people=["anna"]),
        (("item: person", "item: who"),),
        "a is active: it runs for each person, and in version 1.1.0 it runs for each who",
    ),
    (
        "items that are through and are none any more",
        started(EACH.replace("  next: over", "  next: c\n- {id: c, next: over}"))
        .advance("first", people=["anna"])
        .advance("a[anna].b", note="x")
        .advance("a"),
        (
            (
                "each: {item: person, from: people, steps: [{id: b, collect: [note], next: done}]}",
                "",
            ),
        ),
        "a runs for each person, and in version 1.1.0 it does not",
    ),
    (
        "a fact of each item that is one for all",
        started(EACH).advance("first", people=["anna"]).advance("a[anna].b", note="x").at(1),
        (("collect: [note]", "collect: [word]"),),
        "a[anna].note is on record, and in version 1.1.0 note means note there",
    ),
    (
        "a fact that is gone",
        started(ONE).set(mood="calm"),
        (("  mood: {type: choice, of: [calm, angry, lost]}\n", ""),),
        "mood is on record, and version 1.1.0 has no such fact",
    ),
    (
        "an option that is gone",
        started(ONE).set(mood="lost"),
        (("angry, lost", "angry"),),
        "mood holds what version 1.1.0 does not accept: it must be one of calm, angry",
    ),
    (
        "a type that is another",
        started(ONE).set(word="x"),
        (("word: {type: text}", "word: {type: bool}"),),
        "word holds what version 1.1.0 does not accept: it must be yes or no",
    ),
    (
        "what a value is stays confidential",
        started(ONE).set(word="x"),
        (("word: {type: text}", "word: {type: bool, confidential: [legal]}"),),
        "word holds what version 1.1.0 does not accept",
    ),
    (
        "a list shows what was confidential",
        started(ONE.replace("word: {type: text}", "word: {type: text, confidential: [legal]}")),
        (
            ("word: {type: text, confidential: [legal]}", "word: {type: text}"),
            ("ends:", "labels: [word]\nends:"),
        ),
        "word is confidential, and lists of version 1.1.0 would show it",
    ),
    (
        "a legal clock that is lost",
        started(LAW),
        (("legal: true", "pausable: true"),),
        "a legal clock runs on a, and version 1.1.0 has none for it",
    ),
    (
        "a signal that is kept",
        started(
            steps("signals: {go: {}}\nsteps: [{id: a, next: b}, {id: b, wait: go, next: over}]")
        ).signal("go"),
        (("signals: {go: {}}\n", "signals: {come: {}}\n"), ("wait: go", "wait: come")),
        "the signal go is kept for whoever waits for it, and version 1.1.0 has no such signal",
    ),
    (
        "what must never be",
        started(ONE).set(mood="lost"),
        (("ends:", "never: [{when: 'mood == \"lost\"', say: Nobody is lost}]\nends:"),),
        "in version 1.1.0 this must never be, and is so now: Nobody is lost",
    ),
]


@pytest.mark.parametrize(
    ("run", "changes", "sentence"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_what_stands_in_the_way(
    run: Run, changes: tuple[tuple[str, str], ...], sentence: str
) -> None:
    assert run.obstacles(*changes) == (sentence,)
    with pytest.raises(CannotMigrate) as refused:
        run.migrate(*changes)
    assert refused.value.names == (sentence,)
    assert sentence in refused.value.message


ALLOWED: list[tuple[str, Run, tuple[tuple[str, str], ...]]] = [
    ("nothing changed but the version", started(ONE), ()),
    (
        "a step that was passed through",
        started(ONE).advance("a", word="x"),
        (("{id: a,", "{id: z,"),),
    ),
    ("a step that is to come", started(ONE), (("{id: b,", "{id: z,"), ("next: b", "next: z"))),
    ("a fact that is not on record", started(ONE), (("  note: {type: text}\n", ""),)),
    ("an option that nobody chose", started(ONE).set(mood="calm"), (("angry, lost", "angry"),)),
    ("a signal that nobody waits for", started(WAITS).signal("stop"), (("stop: {}", "halt: {}"),)),
    ("a track that is added", started(SIDE), (("u: [", "v: [{id: e, next: done}], u: ["),)),
]


@pytest.mark.parametrize(("run", "changes"), [c[1:] for c in ALLOWED], ids=[c[0] for c in ALLOWED])
def test_what_does_not_stand_in_the_way(run: Run, changes: tuple[tuple[str, str], ...]) -> None:
    assert run.obstacles(*changes) == ()
    run.migrate(*changes)
    assert replay(run.log) == run.state
    assert run.state.digest == run.playbook.digest


def test_every_obstacle_is_named_at_once() -> None:
    run = started(ONE).set(mood="lost", word="x")
    found = run.obstacles(
        ("{id: a,", "{id: z,"), ("angry, lost", "angry"), ("  word: {type: text}\n", ""),
        ("collect: [word], ", ""),
    )  # fmt: skip
    assert [sentence.split()[0] for sentence in found] == ["a", "mood", "word"]


def test_what_is_inside_of_something_lost_is_not_named_again() -> None:
    run = started(EACH).advance("first", people=["anna", "bram"]).advance("a[anna].b", note="x")
    assert run.obstacles(
        ("each: {item: person, from: people, steps: [{id: b, collect: [note], next: done}]}", "")
    ) == ("a is active: it runs for each person, and in version 1.1.0 it is done once",)


def test_only_an_open_incident_can_be_moved() -> None:
    run = started(ONE).advance("a", word="x").advance("b")
    assert run.obstacles() == (
        "it is over, and only an open incident can be moved; reopen it first",
    )


def test_a_step_that_is_through_cannot_get_another_track() -> None:
    run = started(SIDE.replace("  next: over", "  join: any\n  collect: [word]\n  next: over"))
    run.advance("b")
    assert run.task("a").settled
    assert run.obstacles(("u: [", "v: [{id: e, next: done}], u: [")) == (
        "a is through, and in version 1.1.0 the track v belongs to it",
    )


@pytest.mark.parametrize(
    ("fact", "value", "fits"),
    [
        (Fact(id="f", type="int"), 3, True),
        (Fact(id="f", type="int"), 3.0, False),
        (Fact(id="f", type="number"), 3, True),
        (Fact(id="f", type="text"), "x", True),
        (Fact(id="f", type="text", max=3), "long", False),
        (Fact(id="f", type="text", pattern="a+"), "b", False),
        (Fact(id="f", type="bool"), "yes", False),
        (Fact(id="f", type="int"), "3", False),
        (Fact(id="f", type="choices", of=("b", "a")), ["a", "b"], True),
        (Fact(id="f", type="choices", of=("a",)), ["a", "b"], False),
        (Fact(id="f", type="checklist", items=("a", "b")), {"a": True}, True),
        (Fact(id="f", type="checklist", items=("a",)), {"a": True, "b": False}, False),
        (Fact(id="f", type="url"), "https://example.org/1", True),
        (Fact(id="f", type="datetime"), "2026-11-20T13:00:00Z", True),
        (Fact(id="f", type="datetime"), "today", False),
    ],
)
def test_whether_a_value_means_the_same(fact: Fact, value: Any, fits: bool) -> None:
    assert (misfit(fact, value, "UTC") is None) is fits


# --- due times: section by section -------------------------------------------------------------

HOLDS = "[{when: 'known(\"since\")', within: 20m}, {within: 1h}]"
LEGAL = "{within: 1h, legal: true}"
DUE: list[tuple[str, str, str, int | None]] = [
    ("the same rule", "1h", "1h", 60),
    ("a shorter rule", "1h", "30m", 30),
    ("a longer rule: the earlier stands", "1h", "2h", 60),
    ("a longer rule that relaxes", "1h", "2h, relax: true", 120),
    ("a shorter rule that relaxes", "1h", "30m, relax: true", 30),
    ("another anchor, later", "1h", "{within: 1h, of: since}", 60),
    ("another anchor, earlier", "2h", "{within: 1h, of: since}", 90),
    ("an anchor that is not on record", "1h", "{within: 1h, of: later}", 60),
    ("a rule put before it", "1h", '[{when: mood == "calm", within: 20m}, {within: 1h}]', 60),
    ("a rule put before it that holds", "1h", HOLDS, 20),
    ("none any more", "1h", "", None),
    ("one where none was", "", "1h", 60),
    ("legal now", "1h", "{within: 2h, legal: true}", 60),
    ("legal and shorter", "1h", "{within: 30m, legal: true}", 30),
    ("a legal clock that is longer", LEGAL, "{within: 2h, legal: true}", 60),
    ("a legal clock that is shorter", LEGAL, "{within: 5m, legal: true}", 5),
    ("a legal clock whose rule does not hold", LEGAL,
     '[{within: 5m, when: mood == "calm", legal: true}, {within: 1m}]', 60),
]  # fmt: skip


def with_due(due: str) -> str:
    written = f"due: {due}, " if due else ""
    return steps(f"open: [since]\nsteps: [{{id: a, owner: lead, {written}next: over}}]")


@pytest.mark.parametrize(("old", "new", "minutes"), [c[1:] for c in DUE], ids=[c[0] for c in DUE])
def test_due_times_follow_the_language(old: str, new: str, minutes: int | None) -> None:
    """Only the rule changed: the earlier of old and new stands, unless the step relaxes it."""
    run = Run(with_due(old), {"since": (START + timedelta(minutes=30)).isoformat()})
    before = run.due("a")
    entries = run.migrate(
        (with_due(old).partition("steps:")[2], with_due(new).partition("steps:")[2])
    )
    assert run.due("a") == minutes
    moved = [entry.body for entry in entries if entry.kind == "due_moved"]
    assert len(moved) == (before != minutes)
    assert replay(run.log) == run.state


def test_a_moved_anchor_moves_it_afterwards_too() -> None:
    """The due time that stood counts by the new rule from then on."""
    old, new = "{within: 1h, of: since}", "{within: 2h, of: since}"
    run = Run(with_due(old), {"since": START.isoformat()})
    run.migrate((old, new))
    assert run.due("a") == 60
    run.set(since=(START + timedelta(minutes=10)).isoformat())
    assert run.due("a") == 130


def test_a_calendar_that_changed_moves_nothing() -> None:
    text = steps(
        'calendars: {office: {hours: {mon-fri: ["09:00-17:00"]}}}\n'
        "steps: [{id: a, due: {within: 4h, calendar: office}, next: over}]"
    )
    run = Run(text)
    before = run.due("a")
    run.migrate(("09:00-17:00", "09:00-15:00"))
    assert run.due("a") == before


def test_a_promise_stays() -> None:
    run = Run(ROUND).at(1).set(later=(START + timedelta(minutes=40)).isoformat())
    run.migrate(("every: 1h", "every: 3h"))
    assert run.due("a") == 40
    run.migrate((", promise: later", ""))
    assert run.due("a") == 40


def test_a_pause_goes_on_where_the_new_version_allows_it_and_ends_where_not() -> None:
    text = steps("steps: [{id: a, due: {within: 1h, pausable: true}, next: over}]")
    run = Run(text).at(10).do(commands.Pause(actor="anna", task="a"))
    run.migrate(("within: 1h", "within: 2h"))
    assert run.task("a").paused_at is not None
    run = Run(text).at(10).do(commands.Pause(actor="anna", task="a"))
    entries = run.migrate((", pausable: true", ""))
    assert run.task("a").paused_at is None
    assert [entry.kind for entry in entries] == ["migrated", "due_moved"]
    assert run.due("a") == 60


def test_a_waived_clock_stays_waived() -> None:
    run = Run(LAW).do(commands.Waive(actor="anna", task="a", reason="none"))
    entries = run.migrate(("within: 1h", "within: 30m"))
    assert run.due("a") is None
    assert [entry.kind for entry in entries] == ["migrated"]


# --- rungs, approvals, owners ------------------------------------------------------------------

RUNGS = steps("steps: [{id: a, owner: lead, due: 1h, escalate: RUNGS, next: over}]")


def with_rungs(*rungs: str) -> str:
    return RUNGS.replace("RUNGS", f"[{', '.join(rungs)}]")


def fired(entries: list[Entry]) -> list[str]:
    return [entry.body.label for entry in entries if entry.kind == "rung_fired"]  # type: ignore[union-attr]  # its kind says which body it has


HALF, QUARTER = "{at: 50%, tell: owner}", "{at: 25%, tell: owner}"
LAST = "{at: due-5m, tell: desk}"


def test_a_rung_that_fired_does_not_fire_again() -> None:
    run = Run(with_rungs(HALF, LAST)).at(31)
    assert run.task("a").fired == (0,)
    entries = run.migrate((f"[{HALF}, {LAST}]", f"[{LAST}, {HALF}]"))
    assert fired(entries) == []
    assert run.task("a").fired == (1,)
    count = len(run.log)
    run.at(56)
    assert fired(run.log[count:]) == ["due-5m"]


def test_a_new_rung_whose_moment_is_past_fires_at_once() -> None:
    """It is late from now on: nobody could have fired it before."""
    run = Run(with_rungs(HALF)).at(40)
    entries = run.migrate((f"[{HALF}]", f"[{QUARTER}, {HALF}]"))
    assert fired(entries) == ["25%"]
    assert next(e.body.late for e in entries if e.kind == "rung_fired") == 0  # type: ignore[union-attr]  # its kind says which body it has


APPROVED = steps(
    "steps: [{id: a, owner: lead, collect: [word], "
    'approve: [{when: mood == "calm", by: desk}, {by: [lead, legal]}], next: over}]'
)


def asked(text: str) -> Run:
    run = Run(text).advance("a", word="x")
    assert run.task("a").approval is not None
    return run.do(commands.Approve(actor="bram", task="a", role="lead"))


def test_an_approval_goes_on_by_the_rule_that_asks_the_same_people() -> None:
    run = asked(APPROVED)
    run.migrate(('{when: mood == "calm", by: desk}, ', ""))
    approval = run.task("a").approval
    assert approval is not None
    assert (approval.rule, approval.missing) == (0, ("legal",))


@pytest.mark.parametrize(
    ("changes", "by"),
    [
        ((("by: [lead, legal]", "by: [desk]"),), ("desk",)),
        ((("by: [lead, legal]", "by: [lead, legal], need: any"),), ("lead", "legal")),
        ((("{by: [lead, legal]}", '{when: mood == "lost", by: legal}'),), None),
    ],
)
def test_an_approval_that_nobody_asks_so_any_more_is_void(
    changes: tuple[tuple[str, str], ...], by: tuple[str, ...] | None
) -> None:
    run = asked(APPROVED)
    entries = run.migrate(*changes)
    assert [entry.kind for entry in entries] == ["migrated", "approval_voided"]
    approval = run.task("a").approval
    assert (None if approval is None else approval.by) == by
    assert approval is None or approval.given == ()


def test_owners_follow_the_new_version_and_people_stay() -> None:
    run = started(ONE).do(commands.Assign(actor="anna", task="a", person="bram"))
    run.migrate(("collect: [word], ", ""))
    assert (run.task("a").owner, run.task("a").assignee) == ("lead", "bram")
    run = started(ONE).do(commands.Assign(actor="anna", task="a", person="bram"))
    entries = run.migrate(("owner: lead", "owner: desk"))
    assert [entry.kind for entry in entries] == ["migrated", "reowned"]
    assert (run.task("a").owner, run.task("a").assignee) == ("desk", None)


def test_what_the_new_version_does_by_itself_is_done_at_once() -> None:
    """A `skip` that holds, a track that is new."""
    run = started(ONE).set(mood="calm")
    entries = run.migrate(("{id: a, ", '{id: a, skip: mood == "calm", '))
    assert [entry.kind for entry in entries] == ["migrated", "left", "entered"]
    run = started(SIDE)
    run.migrate(("u: [", "v: [{id: e, next: done}], u: ["))
    assert sorted(run.state.tasks) == ["a", "b", "d", "e"]


# --- the log -----------------------------------------------------------------------------------


def test_a_log_that_moves_from_another_plan_cannot_be_replayed() -> None:
    run = started(ONE)
    run.migrate(("due: 1h", "due: 2h"))
    where = next(n for n, entry in enumerate(run.log) if entry.kind == "migrated")
    state: State = replay(run.log[:where])
    with pytest.raises(ValueError, match="does not run by"):
        evolve(evolve(state, run.log[where]), _next(run.log[where]))


def _next(entry: Entry) -> Entry:
    return Entry(entry.seq + 1, entry.at, entry.actor, entry.role, entry.body)


def test_to_the_same_plan_nothing_is_written() -> None:
    run = started(ONE)
    command = commands.Migrate(actor="anna", to=run.playbook, reason=None)
    assert decide(run.playbook, run.state, command, START) == ()


def test_an_incident_remembers_the_plans_it_ran_by() -> None:
    run = started(ONE)
    digests, first = [run.playbook.digest], len(run.log)
    run.migrate(("due: 1h", "due: 2h"))
    assert [(era.digest, era.until) for era in run.state.eras] == [(digests[0], first)]
