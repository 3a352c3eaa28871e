"""What goes together in a playbook and what does not: tracks, items, rules, signals and clocks."""

from __future__ import annotations

import pytest

from tests.language.support import problems, small, step, unmarked
from tests.language.test_wrong_uses import TWO, at_top, due, one, opening, owner

NEXT = "    next"
WITH_A_TRACK = f"    tracks: {{a: {TWO}}}\n    next"
WITH_ITEMS = f"    each: {{item: p, steps: {TWO}}}\n    next"


def beside(steps: str) -> str:
    """SMALL with a track that a signal starts."""
    return at_top(f"signals: {{siren: {{start: side}}}}\ntracks: {{side: [{steps}]}}")


WRONG: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "owners fall through": (
        owner("[‸{when: sure, is: lead}]"),
        [
            (
                "falls_through",
                "the step could be nobody's, where none of these rules holds",
            )
        ],
    ),
    "owner after one that always holds": (
        owner("[{is: lead}, ‸{is: lead}]"),
        [("shadowed_rule", "the rule above this one always holds, so this one never counts")],
    ),
    "approval after one that always holds": (
        one("approve: [{by: lead}, ‸{when: sure, by: lead}]"),
        [("shadowed_rule", "the rule above this one always holds, so this one never counts")],
    ),
    "nobody to approve": (
        one("approve: {by: ‸[]}"),
        [("bad_value", "`by` is empty, so nobody could approve")],
    ),
    "every after one that always holds": (
        one("repeat: {every: [{every: 1h}, ‸{every: 2h}], until: sure}"),
        [("shadowed_rule", "the rule above this one always holds, so this one never counts")],
    ),
    "time-out after one that always holds": (
        one("on_timeout: [{tell: lead}, ‸{when: sure, to: over}]"),
        [("shadowed_rule", "the rule above this one always holds, so this one never counts")],
    ),
    "tracks and each": (
        one("tracks: {a: TWO}\n    ‸each: {item: p, steps: [{id: three, owner: lead, due: 1h}]}"),
        [("bad_value", "this step has both `tracks` and `each`")],
    ),
    "tracks and wait": (
        at_top("signals: {siren: {}}").replace(
            "    next", f"    tracks: {{a: {TWO}}}\n    ‸wait: siren\n    next"
        ),
        [("bad_value", "this step has both `tracks` and `wait`")],
    ),
    "each and wait": (
        at_top("signals: {siren: {}}").replace(
            "    next", f"    each: {{item: p, steps: {TWO}}}\n    ‸wait: siren\n    next"
        ),
        [("bad_value", "this step has both `each` and `wait`")],
    ),
    "join of an unknown track": (
        one("tracks: {a: TWO}\n    join: [a, ‸b]"),
        [("unknown_track", "there is no track 'b'")],
    ),
    "join of nothing": (
        one("tracks: {a: TWO}\n    join: ‸[]"),
        [("bad_value", "`join` is empty")],
    ),
    "join without tracks": (
        one("‸join: [a]"),
        [("bad_value", "`join` means nothing without `tracks`")],
    ),
    "legal and pausable on the step": (
        due("[{when: sure, within: 1h}, {within: 2h, ‸legal: true}]\n    pausable: true"),
        [("bad_value", "a legal clock cannot be paused")],
    ),
    "item named like a fact": (
        one("each: {item: ‸claim, steps: TWO}"),
        [("duplicate_id", "'claim' is the name of a fact too")],
    ),
    "item named like a word": (
        one("each: {item: ‸now, steps: TWO}"),
        [("bad_value", "'now' already means something in conditions")],
    ),
    "item named like a reserved word": (
        one("each: {item: ‸in, steps: TWO}"),
        [("bad_value", "'in' already means something in conditions")],
    ),
    "item unknown outside its block": (
        one("each: {item: person, steps: TWO}\n    skip: ‸person == 'x'"),
        [("bad_expression", "there is no fact or function 'person'")],
    ),
    "a step twice, on main and a track": (
        one("tracks: {a: [{id: ‸one, owner: lead, due: 1h}]}"),
        [("duplicate_id", "the step 'one' is on line 19 too")],
    ),
    "a step twice, on two tracks": (
        one("tracks: {a: TWO, b: [{id: ‸two, owner: lead, due: 1h}]}"),
        [("duplicate_id", "the step 'two' is on line 22 too")],
    ),
    "a step twice, in an each": (
        one("each: {item: p, steps: [{id: ‸one, owner: lead, due: 1h}]}"),
        [("duplicate_id", "the step 'one' is on line 19 too")],
    ),
    "a step twice, on a track of a signal": (
        at_top(
            "signals: {siren: {start: side}}\ntracks: {side: [{id: ‸inner, owner: lead, due: 1h}]}"
        ).replace("id: one", "id: inner"),
        [("duplicate_id", "the step 'inner' is on line 21 too")],
    ),
    "a track twice": (
        at_top(
            "signals: {siren: {start: a}}\ntracks: {a: ‸[{id: three, owner: lead, due: 1h}]}"
        ).replace(NEXT, WITH_A_TRACK),
        [("duplicate_id", "the track 'a' is on line 24 too")],
    ),
    "a step named done": (
        small("id: one", "id: ‸done"),
        [("duplicate_id", "'done' is the name of an end too")],
    ),
    "a step on a track named like an end": (
        step("tracks: {a: [{id: ‸over, owner: lead, due: 1h}]}", "next: ‸over"),
        [
            ("duplicate_id", "'over' is the name of an end too"),
            (
                "unknown_step_or_end",
                "'over' is on another track, and steps lead to steps of their own track only",
            ),
        ],
    ),
    "done on main": (
        step("next: ‸done"),
        [("unknown_step_or_end", "there is no step or end 'done'")],
    ),
    "from main into a track": (
        step(f"tracks: {{a: {TWO}}}", "next: [{when: sure, to: ‸two}, {to: over}]"),
        [
            (
                "unknown_step_or_end",
                "'two' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "from a track to main": (
        one("tracks: {a: [{id: two, owner: lead, due: 1h, next: ‸one}]}"),
        [
            (
                "unknown_step_or_end",
                "'one' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "from a track to its neighbour": (
        one("tracks: {a: TWO, b: [{id: three, owner: lead, due: 1h, next: ‸two}]}"),
        [
            (
                "unknown_step_or_end",
                "'two' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "from an item to outside": (
        one("each: {item: p, steps: [{id: two, owner: lead, due: 1h, next: ‸one}]}"),
        [
            (
                "unknown_step_or_end",
                "'one' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "a time-out into a track": (
        step(f"tracks: {{a: {TWO}}}", "on_timeout: {to: ‸two}", "next: over"),
        [
            (
                "unknown_step_or_end",
                "'two' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "a rung out of a track": (
        one("tracks: {a: [{id: two, owner: lead, due: 1h, escalate: [{at: due, to: ‸one}]}]}"),
        [
            (
                "unknown_step_or_end",
                "'one' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "visits out of a track": (
        one("tracks: {a: [{id: two, owner: lead, due: 1h, max_visits: {times: 2, to: ‸one}}]}"),
        [
            (
                "unknown_step_or_end",
                "'one' is on another track, and steps lead to steps of their own track only",
            )
        ],
    ),
    "a signal into a track": (
        at_top("signals: {siren: {to: ‸two}}").replace(NEXT, WITH_A_TRACK),
        [("unknown_step_or_end", "there is no step or end 'two'")],
    ),
    "a signal from a track": (
        at_top("signals: {siren: {to: over, from: ‸two}}").replace(NEXT, WITH_A_TRACK),
        [("unknown_step", "there is no step 'two'")],
    ),
    "a signal that starts a track inside a step": (
        at_top("signals: {siren: {start: ‸a}}").replace(NEXT, WITH_A_TRACK),
        [("unknown_track", "there is no track 'a'")],
    ),
    "a signal that sets the key": (
        opening("key: claim\nsignals: {siren: {set: {claim: ‸x}}}"),
        [
            (
                "bad_value",
                "claim is the playbook's key, which tells incidents apart, so only people set it",
            )
        ],
    ),
    "a signal that collects twice": (
        at_top("signals: {siren: {collect: [claim, ‸claim]}}"),
        [("duplicate_id", "'claim' is collected twice here")],
    ),
    "after an item from outside": (
        one("each: {item: p, steps: TWO}\n    after: [‸two]"),
        [("bad_value", "two is done once for each item, so it is not left only once")],
    ),
    "after itself": (one("after: [‸one]"), [("bad_value", "a step cannot come after itself")]),
    "after an item of another step": (
        one(
            "tracks: {a: [{id: x, owner: lead, each: {item: p, steps: TWO}}], "
            "b: [{id: y, owner: lead, due: 1h, after: [‸two]}]}"
        ),
        [("bad_value", "two is done once for each item, so it is not left only once")],
    ),
    "a repeat for ever with next": (
        step("repeat: 1h", "‸next: over"),
        [("bad_value", "without `until` this step repeats for ever, so `next` never counts")],
    ),
    "a repeat for ever on main": (
        small(
            "    next: over", "    repeat: 1h", "id: one", "id: ‸one", "over: Over", "‸over: Over"
        ),
        [
            ("unreachable", "nothing leads to the end 'over'"),
            ("endless", "no end can be reached from the step 'one'"),
        ],
    ),
    "a promise that is no fact": (
        one("repeat: {every: 1h, until: sure, promise: ‸later}"),
        [
            (
                "unknown_fact",
                "there is no fact 'later'",
            )
        ],
    ),
    "a confidential key": (
        opening("key: ‸claim").replace(
            "claim: {type: text}", "claim: {type: text, confidential: lead}"
        ),
        [("bad_value", "claim is confidential, and lists would show it to everybody")],
    ),
    "a confidential label": (
        opening("labels: [‸kind]").replace(
            "of: [mild, grave]", "of: [mild, grave], confidential: lead"
        ),
        [("bad_value", "kind is confidential, and lists would show it to everybody")],
    ),
    "a label that only confidential steps collect": (
        opening("labels: [‸kind]").replace(
            "    next: over", "    collect: [kind]\n    confidential: lead\n    next: over"
        ),
        [("bad_value", "kind is confidential, and lists would show it to everybody")],
    ),
    "a measure of a step that each item has": (
        at_top("measures: {m: {from: opened_at, to: ‸two.left}}").replace(NEXT, WITH_ITEMS),
        [("bad_value", "two is done once for each item, so it has no one time")],
    ),
    "a measure of an unknown signal": (
        at_top("measures: {m: {from: ‸siren.received, to: ended_at}}"),
        [("unknown_signal", "there is no signal 'siren'")],
    ),
    "a measure of an unknown fact": (
        at_top("measures: {m: {from: ‸posted, to: ended_at}}"),
        [("unknown_fact", "there is no fact 'posted'")],
    ),
    "a measure in weeks of a calendar": (
        at_top("measures: {m: {from: opened_at, to: ended_at, target: ‸1w, calendar: office}}"),
        [("bad_value", "weeks do not go with a calendar, which counts open time only")],
    ),
    "never about a task": (
        at_top("never: [{when: ‸visits > 2, say: x}]"),
        [
            (
                "bad_expression",
                "there is no fact or function 'visits'",
            )
        ],
    ),
    "never about what is no condition": (
        at_top("never: [{when: ‸claim, say: x}]"),
        [("bad_condition", "this gives a text, which is neither true nor false")],
    ),
    "a track that nothing starts": (
        at_top("tracks: {side: [{id: ‸aside, owner: lead, due: 1h}]}"),
        [("unreachable", "nothing leads to the step 'aside'")],
    ),
    "a track that never ends": (
        beside("{id: ‸two, owner: lead, due: 1h, next: two}"),
        [("endless", "no end can be reached from the step 'two'")],
    ),
    "a step of a track that nothing leads to": (
        one(
            "tracks: {a: [{id: two, owner: lead, due: 1h, next: done}, "
            "{id: ‸three, owner: lead, due: 1h}]}"
        ),
        [("unreachable", "nothing leads to the step 'three'")],
    ),
    "steps of a track that pass each other for ever": (
        beside(
            "{id: ‸two, owner: lead, due: 1h, ‸skip: sure}, "
            "{id: ‸three, owner: lead, due: 1h, ‸skip: sure, next: two}"
        ),
        [
            ("endless", "no end can be reached from the step 'two'"),
            ("turning_loop", "'two' can be passed round to itself without a person or a clock"),
            ("endless", "no end can be reached from the step 'three'"),
            ("turning_loop", "'three' can be passed round to itself without a person or a clock"),
        ],
    ),
    "an unknown key inside a track": (
        one("tracks: {a: [{id: two, owner: lead, due: 1h, ‸duo: 1h}]}"),
        [("unknown_key", "there is no key `duo` here")],
    ),
    "an unknown key of an approval": (
        one("approve: {by: lead, ‸round: 2}"),
        [("unknown_key", "there is no key `round` here")],
    ),
    "an unknown key of a signal": (
        at_top("signals: {siren: {‸begins: side}}"),
        [("unknown_key", "there is no key `begins` here")],
    ),
    "office hours that an approval cannot count": (
        one("approve: {by: lead, within: ‸1w, calendar: office}"),
        [("bad_value", "weeks do not go with a calendar, which counts open time only")],
    ),
    "a calendar that an approval does not know": (
        one("approve: {by: lead, within: 1h, calendar: ‸offise}"),
        [("unknown_calendar", "there is no calendar 'offise'")],
    ),
    "a rung of a repeat that is no moment": (
        one("repeat: {every: 1h, until: sure}\n    escalate: [{at: ‸later, tell: lead}]"),
        [("bad_value", "`at` 'later' is no moment of an escalation")],
    ),
    "waive by rules of people": (
        due("{within: 1h, legal: ‸sometimes}"),
        [("wrong_type", "`legal` cannot be a text")],
    ),
    "conditions left empty": (
        one("skip:‸\n    on_timeout: {when: ‸, tell: lead}"),
        [
            ("wrong_type", "`skip` cannot be left empty"),
            ("wrong_type", "`when` cannot be left empty"),
        ],
    ),
    "a signal to wait for left empty": (
        one("wait:‸"),
        [("wrong_type", "`wait` cannot be left empty")],
    ),
    "a legal clock left empty": (
        due("{within: 1h, legal: ‸}"),
        [("wrong_type", "`legal` cannot be left empty")],
    ),
    "a need that is no number": (
        one("approve: {by: lead, need: ‸some}"),
        [("bad_value", "`need` does not say how many people approve")],
    ),
}
"""A text, and the code and message at each of its marks."""


@pytest.mark.parametrize("name", WRONG)
def test_what_does_not_go_together_is_refused_with_its_message_and_place(name: str) -> None:
    text, wanted = WRONG[name]
    plain, places = unmarked(text)
    found = [(p.code, p.message, p.place.line, p.place.column) for p in problems(plain)]
    expected = zip(wanted, places, strict=True)
    assert found == [(code, message, *place) for (code, message), place in expected]


@pytest.mark.parametrize(
    "text",
    [
        one("tracks: {one: TWO}"),
        one("tracks: {a: TWO, b: [{id: three, owner: lead, due: 1h, after: [two]}]}"),
        one("each: {item: p, steps: [{id: two, owner: lead, due: 1h, skip: p == 'x'}]}"),
        one(
            "each: {item: p, steps: [{id: two, owner: lead, due: 1h}, "
            "{id: three, owner: lead, due: 1h, after: [two]}]}"
        ),
        one("tracks: {a: [{id: two, owner: lead, due: 1h, next: over}]}"),
        one("tracks: {a: [{id: two, owner: lead, due: 1h, next: done}]}"),
        one(
            "tracks: {a: [{id: two, owner: lead, repeat: 1h}], "
            "b: [{id: three, owner: lead, due: 1h}]}\n    join: [b]"
        ),
        one("tracks: {all: TWO}\n    join: all"),
        at_top("never: [{when: sure && now > opened_at, say: x}]"),
        at_top("measures: {m: {from: one.entered, to: one.left, target: 1h}}"),
        opening("labels: [kind]").replace("    next", "    collect: [kind]\n    next"),
        owner("lead\n    confidential: lead"),
    ],
)
def test_what_does_go_together_is_accepted(text: str) -> None:
    assert problems(text) == []


def test_a_track_may_not_be_called_like_the_first() -> None:
    """`main` is the incident's own; the message says so and points at the name."""
    plain, [place] = unmarked(one("tracks: {‸main: TWO}"))
    first = problems(plain)[0]
    assert (first.place.line, first.place.column) == place
    assert first.code == "duplicate_id"
    assert first.message == "'main' is the name of the first track"
    assert first.help == "call this one otherwise"
