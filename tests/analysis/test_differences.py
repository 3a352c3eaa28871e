"""What differs between two plans: nothing goes unsaid, and it is said as people would."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seawall import catalogue
from seawall.analysis.differences import Change, differences
from seawall.language.compiler import compile_text
from seawall.machine.plan import Plan, decode, encode
from tests.analysis.mutants import mutants, places
from tests.conftest import RUMOUR
from tests.engine.whole_language_books import Dice, books, dices
from tests.engine.whole_language_runs import compiled, written

INNER = """\
seawall: 1
id: inner
version: 1.0.0
title: Inner
facts: {word: {type: text}, seen: {type: datetime}}
open: [word]
ends: {yes_it_is: Yes}
steps: [{id: ask, title: Ask them, owner: lead, collect: [seen], due: 1h, next: yes_it_is}]
roles: {lead: Lead}
"""

WHOLE = """\
seawall: 1
id: whole
version: 1.0.0
title: {en: Whole, nl: Heel}
description: Everything there is
timezone: Europe/Amsterdam
roles:
  desk: {title: Desk, deputy: lead}
  lead: Lead
  law: Lawyer
calendars:
  office: {hours: {mon-fri: ["09:00-12:30", "13:00-17:00"], sat: "22:00-24:00"}, closed: [2026-12-24, 2026-12-31]}
facts:
  level: {type: choice, of: [L1, L2, L3], title: Level, help: How bad, confidential: [law]}
  count: {type: int, min: 1, max: 9, optional: true}
  code: {type: text, pattern: "[a-z]+"}
  tone: {type: checklist, items: [calm, kind]}
  since: {type: datetime}
  later: {type: datetime}
  names: {type: list}
  answer: {type: text}
  note: {type: text}
  ended_as: {type: text}
open: [code, since]
key: code
labels: [tone, count]
signals:
  louder:
    title: Louder
    collect: [answer, {name: count, optional: true}]
    set: {count: 3}
    tell: [lead, law]
    start: [late]
    to: hold
    from: [look, hold]
tracks:
  late: {title: Late, outlives: true, steps: [{id: file, owner: law, due: 14d}]}
never:
  - {when: known("later") && !known("since"), say: Not yet}
  - {when: count > 8, say: Too many}
measures:
  first: {title: First, from: since, to: look.left, target: 60m, calendar: office, when: count > 1}
  all_of_it: {from: opened_at, to: ended_at}
ends:
  over: {title: Over, require: [{that: known("answer"), say: Answer first, override: [lead, law]}]}
steps:
  - id: look
    title: Look
    guide: Look twice
    owner: [{when: count > 2, is: lead}, {is: desk}]
    collect: [level, tone, {name: count, optional: true}]
    require: [{that: count != 7, say: Not seven, override: [lead]}, {that: count != 6, say: Not six}]
    fresh: true
    skippable: true
    relax: true
    due:
      - {when: count > 3, within: 15m, of: since, calendar: office, legal: {waive: [law, lead]}}
      - {within: 1d}
    escalate:
      - {at: 50%, tell: owner}
      - {at: due-5m, tell: [deputy, law], set: {count: 2}}
      - {at: due+1h, signal: louder}
    on_timeout: [{when: count > 4, to: hold, tell: [lead]}, {set: {count: 4}}]
    next: [{when: count > 5, to: hold}, {when: count > 6, to: both}, {to: both}]
    max_visits: {times: 3, to: both}
  - id: hold
    owner: desk
    skip: count == 5
    wait: {for: louder, manual: false}
    due: {at: since}
    pausable: true
    confidential: [law, lead]
  - id: both
    owner: lead
    tracks:
      left: [{id: mend, owner: desk, due: 1h}]
      right: [{id: tell_them, owner: desk, due: 1h, after: [mend, {step: hold, at_most: 2h}]}]
    join: [left]
  - id: private
    owner: lead
    each: {item: person, from: names, steps: [{id: invite, owner: desk, collect: [note], due: 2h}]}
  - id: story
    owner: desk
    repeat:
      every: [{when: count > 1, every: 1d, at: "10:00"}, {every: 2d}]
      calendar: office
      until: count == 2
      promise: later
    approve:
      - {when: count > 1, by: [lead, law], need: any, not_author: true, within: 15m, calendar: office, rounds: 2}
      - {by: lead}
  - id: legal
    owner: lead
    due: 1d
    call: inner
    with: {word: code}
    result: {later: seen, ended_as: outcome}
    next: over
"""  # noqa: E501  # a table reads better unbroken
"""A playbook with one of everything, so that there is something to change in every field."""


def plan(text: str, folder: Path, inner: str = INNER) -> Plan:
    file = folder / "inner.yaml"
    file.write_text(inner)
    return compile_text("book.yaml", text, catalogue.beside(folder / "book.yaml")).plan


def said(old: Plan, new: Plan) -> list[str]:
    return [change.sentence for change in differences(old, new)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return plan(WHOLE, tmp_path_factory.mktemp("books"))


# --- nothing goes unsaid -------------------------------------------------------------------------


def honest(changes: tuple[Change, ...]) -> bool:
    """Whether there are changes, each of which says what it was and what it is."""
    return bool(changes) and all(
        change.before != change.after
        and change.what in change.sentence
        and change.kind
        == ("added" if change.before is None else "removed" if change.after is None else "changed")
        for change in changes
    )


def test_whatever_differs_is_found_in_every_field_of_every_structure(whole: Plan) -> None:
    tried = set()
    for place, other in mutants(whole):
        tried.add(place)
        assert honest(differences(whole, other)), (place, encode(other))
        assert honest(differences(other, whole)), (place, encode(other))
    assert tried == places()


def test_equal_plans_do_not_differ(whole: Plan) -> None:
    assert differences(whole, decode(encode(whole))) == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much])
@given(dices(), st.integers(0, 2**32))
def test_random_plans_differ_where_their_bytes_do(dice: Dice, seed: int) -> None:
    with written(books(dice, 10)) as folder:
        one = compiled(folder)
    assert differences(one, decode(encode(one))) == ()
    chance = Random(seed)
    others = [found for found in mutants(one) if chance.random() < 0.01]
    for place, other in others:
        assert honest(differences(one, other)), (place, differences(one, other))


@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
@given(dices(), dices())
def test_two_random_plans_are_told_apart_both_ways(first: Dice, second: Dice) -> None:
    with written(books(first, 8)) as folder:
        one = compiled(folder)
    with written(books(second, 8)) as folder:
        other = compiled(folder)
    there, back = differences(one, other), differences(other, one)
    if encode(one) == encode(other):
        assert there == back == ()
        return
    assert honest(there)
    assert honest(back)


@pytest.mark.parametrize("name", catalogue.names())
def test_every_step_of_a_shipped_playbook_is_told_when_it_goes_away(name: str) -> None:
    path = catalogue.shipped(name)
    book = compile_text(path.name, path.read_bytes(), catalogue.beside(path)).plan
    other = compile_text("rumour.yaml", RUMOUR).plan
    gone = {change.path[1] for change in differences(book, other) if change.path[0] == "steps"}
    assert gone >= book.steps.keys() - other.steps.keys()


# --- in the words of the playbook ----------------------------------------------------------------

STEP = "  - {id: recheck, title: Look again, owner: lead, collect: [verdict], due: 30m}\n"

RUMOURS: list[tuple[str, str, str]] = [
    ("version: 1.0.0", "version: 2.0.0", "playbook: version 2.0.0, was 1.0.0"),
    ("due: 45m", "due: 1h", "step verify: due 1h, was 45m"),
    (
        "due: 45m",
        "due: {within: 45m, calendar: office}",
        "step verify: due 45m (calendar office), was 45m",
    ),
    (
        "within: 60m, of: posted_at, calendar: office",
        "within: 60m, of: opened_at",
        "step hold: due otherwise: 1h after the opening, was 1h after posted_at (calendar office)",
    ),
    (
        "{when: severity == \"L3\", within: 15m, of: posted_at}",
        "{when: severity != \"L1\", within: 15m, of: posted_at}",
        'step hold: due: 15m after posted_at when severity != "L1", was when severity == "L3"',
    ),
    ("owner: comms", "owner: lead", "step correct: owner lead, was comms"),
    (
        "    due: 60m\n",
        "    due: 60m\n    approve: {by: lead, not_author: true, within: 15m}\n",
        "step correct: approval by lead, not by who advanced it, deputies too after 15m (new)",
    ),
    (
        '      - {when: severity == "L1" && reach < 3.0, to: ignored}\n',
        ('      - {when: severity == "L1" && reach < 3.0, to: ignored}\n'
        '      - {when: severity == "L3", to: hold}\n'),
        'step verify: next: rule added, 3rd of 4: to hold when severity == "L3"',
    ),
    (
        '      - {when: verdict == "unknown", to: hold}\n',
        "",
        'step verify: next: rule removed: to hold when verdict == "unknown"',
    ),
    ("    next: verify\n", "    next: correct\n", "step hold: next: to correct, was to verify"),
    (
        "max_visits: 5",
        "max_visits: {times: 1, to: correct}",
        "step hold: may be entered at most 1 time, then it goes to correct; was at most 5 times",
    ),
    (
        "on_timeout: {set: {severity: L2}, to: hold}",
        "on_timeout: {tell: lead, to: hold}",
        ("step verify: when its time is up: tells lead, goes to hold; "
        "was sets severity to L2, goes to hold"),
    ),
    (
        "collect: [verdict, reach, severity]",
        "collect: [verdict, {name: reach, optional: true}, severity, answer]",
        "step verify: asks for reach: now optional\nstep verify: asks for answer (new)",
    ),
    (
        "collect: [verdict, reach, severity]",
        "collect: [reach, verdict, severity]",
        ("step verify: asks for, in another order: reach, verdict and severity; "
        "was verdict, reach and severity"),
    ),
    (
        "        override: [lead]\n",
        "        override: [comms]\n",
        ('step correct: requires !contains_any(answer, ["calm down", "no comment"]): '
        "may no longer be overridden by lead\n"
        'step correct: requires !contains_any(answer, ["calm down", "no comment"]): '
        "may be overridden by comms (new)"),
    ),
    (
        '"no comment"])',
        '"no comment", "nonsense"])',
        ('step correct: requires !contains_any(answer, ["calm down", "no comment", "nonsense"]), '
        'unless lead overrides it; was !contains_any(answer, ["calm down", "no comment"]), '
        "unless lead overrides it"),
    ),
    ("    skippable: true\n", "", "step story: may no longer be skipped"),
    (
        "    title: Verify the claim\n",
        "    title: Verify this claim\n",
        'step verify: title "Verify this claim", was "Verify the claim"',
    ),
    (
        "Do not answer before you know.",
        "Do not answer before you know, whoever may ask you to, and however often they do.",
        "step verify: guide rewritten",
    ),
    (
        "  - id: story\n",
        STEP + "  - id: story\n",
        ("step correct: next: to recheck, was to story\n"
        "step recheck: added after correct: owner lead, due 30m, asks for verdict, leads to story"),
    ),
    ("at: due+10m, tell: [lead, comms]", "at: due+10m, tell: lead",
     "step verify: escalation: at due+10m tells lead, was at due+10m tells lead and comms"),
    (
        "    - {at: 50%, tell: owner}\n",
        "",
        "step verify: escalation removed: at 50% tells owner",
    ),
    ("of: [L1, L2, L3]", "of: [L1, L2, L3, L4]", "fact severity: option L4 (new)"),
    (
        "of: [L1, L2, L3]",
        "of: [L2, L1, L3]",
        "fact severity: its options stand in another order: L2, L1 and L3; was L1, L2 and L3",
    ),
    (
        "reach: {type: number, min: 0}",
        "reach: {type: number, min: 2, max: 9}",
        "fact reach: at least 2, was 0\nfact reach: at most 9 (new)",
    ),
    (
        "claim: {type: text, title: What is being said}",
        "claim: {type: text, title: What they say}",
        'fact claim: title "What they say", was "What is being said"',
    ),
    (
        "open: [claim, url, posted_at]",
        "open: [url, posted_at, verdict]",
        "playbook: opening no longer asks for claim\nplaybook: opening asks for verdict (new)",
    ),
    ("key: url", "key: claim", "playbook: incidents are told apart by claim, was url"),
    ("labels: [severity]", "labels: [severity, verdict]", "playbook: lists show verdict (new)"),
    (
        "lead: {title: Incident lead, deputy: comms}",
        "lead: Incident lead",
        "role lead: deputy removed, was comms",
    ),
    (
        "  comms: Communications lead\n",
        "  comms: Communications lead\n  law: Lawyer\n",
        "role law: added",
    ),
    (
        'mon-fri: ["09:00-12:30", "13:00-17:00"]',
        'mon-thu: ["09:00-12:30", "13:00-17:00"], sat: "10:00-12:00"',
        ("calendar office: Friday closed, was 09:00-12:30, 13:00-17:00\n"
        "calendar office: Saturday 10:00-12:00, was closed"),
    ),
    (
        "holidays: NL}",
        "holidays: NL, closed: [2026-12-24, 2026-12-31]}",
        "calendar office: closed on 2026-12-24, 2026-12-31",
    ),
    ("  ignored: Not worth", "  ignored: Hardly worth",
     'end ignored: title "Hardly worth amplifying", was "Not worth amplifying"'),
    (
        "ends:\n",
        "never: [{when: reach > 9.0, say: Too far}]\nends:\n",
        'never rules: refuses reach > 9.0: "Too far" (new)',
    ),
    (
        "ends:\n",
        "measures: {first: {title: First, from: posted_at, to: hold.left}}\nends:\n",
        "measure first: added",
    ),
]  # fmt: skip
"""What is changed in the playbook, and what is said of it."""


@pytest.mark.parametrize(("text", "instead", "expected"), RUMOURS)
def test_a_change_is_said_in_the_words_of_the_playbook(
    text: str, instead: str, expected: str
) -> None:
    assert RUMOUR.count(text) == 1
    old = compile_text("old.yaml", RUMOUR).plan
    new = compile_text("new.yaml", RUMOUR.replace(text, instead)).plan
    assert said(old, new) == expected.splitlines()


WHOLES: list[tuple[str, str, str]] = [
    ("tell: [lead, law]\n", "tell: [lead]\n", "signal louder: no longer tells law"),
    ("set: {count: 3}", "set: {count: 5}", "signal louder: sets count to 5, was 3"),
    ("    to: hold\n    from: [look, hold]\n", "",
     ("signal louder: no longer goes to hold\n"
     "signal louder: goes there from any step, was look or hold")),
    ("{when: count > 5, to: hold}, {when: count > 6, to: both}, ",
     "{when: count > 6, to: both}, {when: count > 5, to: hold}, ",
     "step look: next: rule moved, now 1st of 3: to both when count > 6"),
    ("say: Not yet}", "say: Not so soon}",
     ('never rules: refuses known("later") && !known("since"): '
     'its reason "Not so soon", was "Not yet"')),
    ("target: 60m", "target: 90m", "measure first: target 1h30m, was 1h"),
    ("to: look.left", "to: hold.entered", "measure first: counts to hold.entered, was look.left"),
    ("join: [left]", "join: all",
     ("step both: runs left and right, and waits for all of them; "
     "was left and right, and waits for left")),
    ("outlives: true, ", "",
     "track late: no longer goes on when its step or the incident is over"),
    ("legal: {waive: [law, lead]}", "legal: true",
     ("step look: due when count > 3: 15m after since (calendar office), a legal clock; "
     "was 15m after since (calendar office), a legal clock that law or lead may waive")),
    ("from: names, ", "", "step private: is done for each person, was each person of names"),
    ("collect: [note]", "collect: [note, code]", "step invite: asks for code (new)"),
    ("at_most: 2h", "at_most: 3h",
     "step tell_them: comes after hold (at most 3h), was hold (at most 2h)"),
    ("until: count == 2", "until: count == 3",
     "step story: comes round until count == 3, was count == 2"),
    ('every: 1d, at: "10:00"', "every: 1d",
     ("step story: comes round when count > 1: every 1d (calendar office), "
     "was every 1d at 10:00 (calendar office)")),
    ("rounds: 2", "rounds: 3",
     ("step story: approval when count > 1: … office), given back at most 3 times; "
     "was … office), given back at most 2 times")),
    ("note: {type: text}", "note: {type: url}", "fact note: is a url, was text"),
    ("with: {word: code}", "with: {word: answer}",
     "step legal: gives inner word = answer, was code"),
    ("result: {later: seen, ", "result: {",
     "step legal: no longer takes later from inner's seen"),
    ("wait: {for: louder, manual: false}", "wait: louder",
     "step hold: waits for the signal louder, or its owner ends it; was louder only"),
    ("    confidential: [law, lead]\n", "",
     "step hold: seen by everybody, was law and lead only"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "instead", "expected"), WHOLES)
def test_so_is_a_change_of_everything_else(
    whole: Plan, tmp_path: Path, text: str, instead: str, expected: str
) -> None:
    assert WHOLE.count(text) == 1
    assert said(whole, plan(WHOLE.replace(text, instead), tmp_path)) == expected.splitlines()


def test_what_a_called_playbook_changed_is_said_behind_its_name(
    whole: Plan, tmp_path: Path
) -> None:
    new = plan(WHOLE, tmp_path, INNER.replace("due: 1h", "due: 2h"))
    (change,) = differences(whole, new)
    assert change.path == ("called", "inner", "steps", "ask", "due")
    assert (change.book, change.thing, change.title) == ("inner", "step ask", "Ask them")
    assert change.sentence == "in inner: step ask: due 2h, was 1h"


def test_a_step_that_only_has_another_name_is_told_as_such() -> None:
    old = compile_text("old.yaml", RUMOUR).plan
    new = compile_text("new.yaml", RUMOUR.replace("story", "tell_them")).plan
    assert said(old, new) == [
        "step correct: next: to tell_them, was to story",
        "step story: removed; renamed to tell_them? All else in it is the same",
        (
            "step tell_them: added after correct: owner listener, due 2h, asks for answer and "
            "next_update_at, leads to resolved"
        ),
    ]


def test_a_step_that_moves_to_another_track_is_not_a_new_one(whole: Plan, tmp_path: Path) -> None:
    mended = "{id: mend, owner: desk, due: 1h}"
    text = WHOLE.replace(f"left: [{mended}]", "left: [{id: look_again, owner: desk, due: 1h}]")
    text = text.replace("right: [", f"right: [{mended}, ")
    assert said(whole, plan(text, tmp_path)) == [
        "track left: begins with look_again, was mend",
        "step look_again: added first on track left: owner desk, due 1h, leads to done",
        "track right: begins with mend, was tell_them",
        "step mend: stands first on track right, was first on track left",
        "step mend: next: to tell_them, was to done",
    ]


def test_the_weightiest_is_said_first_and_things_keep_the_order_of_the_new_playbook() -> None:
    text = RUMOUR.replace("title: Verify the claim", "title: Verify").replace("45m", "50m")
    text = text.replace("title: {en: A rumour goes round, nl: Er gaat een gerucht}", "title: R")
    text = text.replace("labels: [severity]", "labels: [verdict]").replace("due: 60m", "due: 61m")
    old, new = (compile_text("book.yaml", one).plan for one in (RUMOUR, text))
    found = differences(old, new)
    assert [(change.thing, change.weight) for change in found] == [
        ("playbook", "records"),
        ("playbook", "records"),
        ("playbook", "text"),
        ("playbook", "text"),
        ("playbook", "text"),
        ("step verify", "work"),
        ("step verify", "text"),
        ("step correct", "work"),
    ]


def test_a_program_finds_what_it_was_and_what_it_is() -> None:
    old = compile_text("book.yaml", RUMOUR).plan
    new = compile_text("book.yaml", RUMOUR.replace("due: 45m", "due: 1h")).plan
    assert differences(old, new) == (
        Change(
            path=("steps", "verify", "due"),
            kind="changed",
            weight="work",
            book="",
            thing="step verify",
            title="Verify the claim",
            what="due 1h, was 45m",
            before="45m",
            after="1h",
            sentence="step verify: due 1h, was 45m",
        ),
    )


def test_titles_are_in_the_language_that_is_asked_for(whole: Plan, tmp_path: Path) -> None:
    text = WHOLE.replace("title: Look\n", "title: {en: Look, nl: Kijk}\n")
    new = plan(text.replace("Look twice", "Look once"), tmp_path)
    assert {change.title for change in differences(whole, new, "nl")} == {"Kijk"}
