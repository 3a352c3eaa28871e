"""How long it can take: bounds that can be worked out by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from seawall.analysis.openings import Openings
from seawall.analysis.proof import Bound, Proof, prove, year_from
from seawall.language.compiler import compile_text
from seawall.machine.playbook import Playbook

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
"""09:00 in Amsterdam; an ordinary week follows."""
OPEN = Openings(MONDAY, MONDAY)

HEAD = """\
seawall: 1
id: t
version: 1.0.0
title: T
timezone: Europe/Amsterdam
roles: {lead: Lead}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}, holidays: NL}}
facts:
  sure: {type: bool, optional: true}
  at: {type: datetime, optional: true}
  names: {type: list, optional: true}
"""


def proved(body: str, openings: Openings = OPEN) -> Proof:
    """The proof of a playbook, given without what all have."""
    return prove(Playbook(compile_text("t.yaml", HEAD + body).plan, ""), openings)


def shown(bound: Bound) -> str:
    """A bound in a few letters: how long, or ∞."""
    if bound.longest is None:
        return "∞" if bound.open else "-"
    return _hours(bound.longest)


def _hours(length: timedelta | None) -> str:
    return "-" if length is None else f"{length / timedelta(hours=1):g}"


ENDS: dict[str, tuple[str, str]] = {
    "a chain adds up": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 1h}
  - {id: b, owner: lead, due: 2h, next: over}
""",
        "over 3..3",
    ),
    "of two branches the longer counts, and the shorter": (
        """
ends: {over: Over, lost: Lost}
steps:
  - {id: a, owner: lead, due: 1h, next: [{when: sure, to: c}, {to: b}]}
  - {id: b, owner: lead, due: 5h, next: c}
  - {id: c, owner: lead, due: 2h, next: [{when: sure, to: lost}, {to: over}]}
""",
        "over 3..8 lost 3..8",
    ),
    "of several due rules each may hold": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: [{when: sure, within: 1h}, {within: 4h}], next: over}
""",
        "over 1..4",
    ),
    "a loop turns as often as it may": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 1h, next: [{when: sure, to: b}, {to: over}]}
  - {id: b, owner: lead, due: 2h, max_visits: 3, next: a}
""",
        "over 1..10",
    ),
    "a repeat comes round": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 1h, repeat: {every: 2h, until: sure}, max_visits: 5, next: over}
""",
        "over 1..9",
    ),
    "a join of all waits for the longest": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    tracks:
      x: [{id: b, owner: lead, due: 1h}, {id: c, owner: lead, due: 1h}]
      y: [{id: d, owner: lead, due: 3h}]
    next: over
""",
        "over 3..3",
    ),
    "a join of any waits for the first": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    join: any
    tracks:
      x: [{id: b, owner: lead, due: 1h}, {id: c, owner: lead, due: 1h}]
      y: [{id: d, owner: lead, due: 3h}]
    next: over
""",
        "over 2..2",
    ),
    "a join of some waits for those": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    join: [x]
    tracks: {x: [{id: b, owner: lead, due: 1h}], y: [{id: d, owner: lead, repeat: 1h}]}
    next: over
""",
        "over 1..1",
    ),
    "what holds a step back counts, but at most so long": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    tracks:
      x: [{id: b, owner: lead, due: 5h}]
      y: [{id: c, owner: lead, due: 1h, after: b}]
      z: [{id: d, owner: lead, due: 1h, after: {step: b, at_most: 2h}}]
    next: over
""",
        "over 5..5",
    ),
    "a step around others that needs nothing itself is left as soon as they are through": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 8h, tracks: {x: [{id: b, owner: lead, due: 5h}]}, next: over}
""",
        "over 5..5",
    ),
    "one that its owner must leave takes the longer of both": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    due: 8h
    approve: lead
    tracks: {x: [{id: b, owner: lead, due: 5h}]}
    next: over
""",
        "over 5..8",
    ),
    "a time-out that leads on cuts short what runs inside": (
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    due: 2h
    on_timeout: {to: over}
    tracks: {x: [{id: b, owner: lead, due: 5h}]}
    next: over
""",
        "over 2..2",
    ),
    "a due time from the opening on does not add up": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: {within: 3h, of: opened_at}}
  - {id: b, owner: lead, due: {within: 4h, of: opened_at}, next: over}
""",
        "over 4..4",
    ),
    "a fact given at opening is as old as the opening at most": (
        """
open: [at]
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 3h}
  - {id: b, owner: lead, due: {within: 4h, of: at}, next: over}
""",
        "over 3..4",
    ),
    "open hours are counted in open hours": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: {within: 12h, calendar: office}, next: over}
""",
        "over 28..28",
    ),
    "a skipped step takes no time": (
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 3h, skip: sure}
  - {id: b, owner: lead, due: 1h, next: over}
""",
        "over 1..4",
    ),
    "a signal moves main on, and may come at once": (
        """
ends: {over: Over, stopped: Stopped}
signals: {stop: {to: stopped}}
steps:
  - {id: a, owner: lead, due: 3h, next: over}
""",
        "over 3..3 stopped 0..3",
    ),
    "a rung that leads on does it before the due time": (
        """
ends: {over: Over, lost: Lost}
steps:
  - {id: a, owner: lead, due: 4h, escalate: {at: 50%, to: lost}, next: over}
""",
        "over 0..2 lost 0..2",
    ),
    "a rung after the due time comes only where a task is late": (
        """
ends: {over: Over, lost: Lost}
steps:
  - {id: a, owner: lead, due: 4h, escalate: {at: due+1h, to: lost}, next: over}
""",
        "over 4..4 lost -..-",
    ),
    "items run side by side, and there may be none": (
        """
open: [names]
ends: {over: Over}
steps:
  - id: a
    owner: lead
    due: 1h
    each: {item: one, from: names, steps: [{id: b, owner: lead, due: 3h}]}
    next: over
""",
        "over 1..3",
    ),
}


@pytest.mark.parametrize("name", ENDS)
def test_each_end_is_reached_within_its_bounds(name: str) -> None:
    body, wanted = ENDS[name]
    ends = proved(body).ends
    assert " ".join(f"{e.end} {_hours(e.shortest)}..{shown(e.longest)}" for e in ends) == wanted


OPEN_ENDED: dict[str, tuple[str, str, str]] = {
    "no due time": ("{id: a, owner: lead, next: over}", "a", "it has no due time"),
    "rules that may all fail": (
        "{id: a, owner: lead, due: [{when: sure, within: 1h}], next: over}",
        "a",
        "it has no due time where none of its rules holds",
    ),
    "a time that people give": (
        "{id: a, owner: lead, due: {at: at}, collect: [at], next: over}",
        "a",
        "it is due at at, a time that people give",
    ),
    "a signal that may never come": (
        "{id: a, owner: lead, due: 1h, wait: {for: go, manual: false}, next: over}",
        "a",
        "it waits for the signal go, which may never come",
    ),
    "a promise": (
        "{id: a, owner: lead, repeat: {every: 1h, until: sure, promise: at}, next: over}",
        "a",
        "it is due at at, a time that people promise",
    ),
    "items that nobody closes": (
        "{id: a, owner: lead, each: {item: p, steps: [{id: b, owner: lead, due: 1h}]}, next: over}",
        "a",
        "its owner leaves it by hand, and it has no due time",
    ),
    "something inside": (
        "{id: a, owner: lead, tracks: {x: [{id: b, owner: lead}]}, next: over}",
        "b",
        "it has no due time",
    ),
}


@pytest.mark.parametrize("name", OPEN_ENDED)
def test_what_nothing_bounds_is_named(name: str) -> None:
    step, where, why = OPEN_ENDED[name]
    (end,) = proved(f"ends: {{over: Over}}\nsignals: {{go: {{}}}}\nsteps:\n  - {step}\n").ends
    assert end.longest.longest is None
    assert [(reason.step, reason.sentence) for reason in end.longest.open] == [(where, why)]


OFFICE = """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: {within: 4h, calendar: office}, next: over}
"""


def test_the_worst_opening_of_a_year_is_found() -> None:
    """Four hours from just before closing, on the last day before Easter: 25 March 2027."""
    (end,) = proved(OFFICE, year_from(datetime(2026, 11, 22, tzinfo=UTC))).ends
    longest = timedelta(days=4, hours=19)  # Thursday 17:00 to Tuesday 13:00, an hour less in spring
    assert end.longest.longest is not None
    assert longest <= end.longest.longest <= longest * 1.005 + timedelta(seconds=30)
    assert end.longest.opened is not None
    assert end.longest.opened.date().isoformat() == "2027-03-25"


def test_straight_on_goes_back_nowhere() -> None:
    body, _ = ENDS["a loop turns as often as it may"]
    (end,) = proved(body).ends
    assert (shown(end.straight), shown(end.longest)) == ("1", "10")
    assert [(leg.step, leg.visits) for leg in end.longest.way] == [("a", 4), ("b", 3)]


def test_a_step_in_a_loop_is_reached_for_the_first_time() -> None:
    body, _ = ENDS["a loop turns as often as it may"]
    a, b = proved(body).steps
    assert (shown(a.reached), shown(a.left)) == ("0", "1")
    assert (shown(b.reached), shown(b.left)) == ("1", "3")


def test_what_a_signal_starts_counts_from_the_signal() -> None:
    proof = proved(
        """
ends: {over: Over}
signals: {hurt: {start: report}}
tracks: {report: [{id: tell, owner: lead, due: 2h}]}
steps:
  - {id: a, owner: lead, due: 30h, next: over}
"""
    )
    tell = next(timed for timed in proof.steps if timed.step == "tell")
    assert (tell.signalled, shown(tell.reached), shown(tell.left)) == ("report", "0", "2")


def test_a_signal_that_leads_back_is_left_out_and_named() -> None:
    proof = proved(
        """
ends: {over: Over}
signals: {worse: {to: a, from: b}}
steps:
  - {id: a, owner: lead, due: 1h}
  - {id: b, owner: lead, due: 1h, next: over}
"""
    )
    assert proof.left_out == ("worse",)
    assert shown(proof.ends[0].longest) == "2"


def test_rounds_at_a_time_of_day_are_days_apart() -> None:
    """The first is due after an hour, the others at ten the next mornings: two days, and what is
    left of the day they begin in."""
    (end,) = proved(
        """
ends: {over: Over}
steps:
  - id: a
    owner: lead
    due: 1h
    repeat: {every: 1d, at: "10:00", until: sure}
    max_visits: 3
    next: over
"""
    ).ends
    assert end.longest.longest is not None
    assert end.longest.longest == timedelta(hours=1 + 2 * 24 + 25)


def test_what_only_a_late_task_comes_to_holds_nothing_back_sooner() -> None:
    """Straight on `b` is held for all the time that `c` may hold it, for `c` comes after it."""
    proof = proved(
        """
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: 1h, escalate: [{at: due+1d, to: c}], next: b}
  - {id: b, owner: lead, due: 1h, after: [{step: c, at_most: 30h}], next: c}
  - {id: c, owner: lead, due: 4h, next: over}
"""
    )
    assert shown(proof.steps[1].left) == "31"


def test_a_due_time_whose_end_may_be_refused_does_not_surely_lead_on() -> None:
    proof = proved(
        """
ends: {over: {title: Over, require: [{that: sure, say: Be sure}]}, lost: Lost}
steps:
  - id: a
    owner: lead
    due: 7h
    on_timeout: {to: over}
    tracks: {x: [{id: b, owner: lead, due: 30h}]}
    next: lost
"""
    )
    assert shown(proof.steps[0].left) == "30"


def test_a_fact_that_may_be_missing_is_named() -> None:
    """It is counted from as if it were known; the proof says what that is worth."""
    proof = proved(
        """
open: [at]
ends: {over: Over}
steps:
  - {id: a, owner: lead, due: {within: 1h, of: at}, collect: [{name: seen, optional: true}]}
  - {id: b, owner: lead, due: {within: 1h, of: seen}, next: over}
""".replace("open:", "  seen: {type: datetime}\nopen:", 1).lstrip("\n")
    )
    assert (proof.assumed, proof.unsure) == (("at", "seen"), ("seen",))
