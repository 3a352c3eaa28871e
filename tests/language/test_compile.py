"""What a valid playbook compiles to: every key, every language, always the same plan."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall import catalogue
from seawall.language import document, forms
from seawall.language.compiler import compile_text
from seawall.language.forms import Form
from seawall.language.schema import playbook_schema
from seawall.language.source import read
from seawall.machine.plan import Plan, decode, digest, encode, say
from tests.conftest import RUMOUR
from tests.language.support import SMALL, found, small, step

FULL = """\
seawall: 1
id: full
version: 2.0.0-rc.1+build
title: {en: Everything, nl: Alles, zh-Hans: 一切}
description: Each key of the language, once
timezone: Europe/Amsterdam
roles:
  listener: {en: Listener, nl: Luisteraar}
  lead: {title: Lead, deputy: listener}
calendars:
  office:
    hours: {mon-thu: ["09:00-12:30", "13:00-17:00"], "fri,sat": "09:00-12:00"}
    holidays: DE-BY
    closed: [2026-12-24]
    timezone: Europe/Berlin
facts:
  claim: {type: text, title: Claim, help: {en: One line}, optional: true, pattern: '.+', max: 80}
  kind: {type: choice, of: [mild, grave]}
  where: {type: choices, of: [here, there]}
  done: {type: checklist, items: [call, write]}
  reach: {type: number, min: 0, max: 10}
  n: {type: int}
  sure: {type: bool}
  at: {type: datetime}
  took: {type: duration}
  link: {type: url}
  who: {type: person}
  names: {type: list}
  shot: {type: file}
  reply: {type: post}
  call: {type: contact}
  secret: {type: text, confidential: lead}
  next_at: {type: datetime}
open: [claim]
key: claim
labels: [kind]
escalations:
  std: [{at: 50%, tell: owner}, {at: due+1h, tell: [lead, deputy], set: {sure: true}, to: over}]
  one: {at: due, tell: lead}
measures:
  first: {title: First, from: at, to: two.left, target: 60m, calendar: office, when: sure}
signals:
  hurt:
    title: {en: Somebody is hurt, nl: Er is iemand gewond}
    collect: [kind, {name: n, optional: true}]
    set: {sure: true}
    tell: lead
    start: accident
    to: two
    from: one
tracks:
  accident: {title: Accident, steps: [{id: report, owner: lead, due: 1h}], outlives: true}
never: [{when: known("reach") && !known("kind"), say: {en: First the kind, nl: Eerst de soort}}]
ends:
  over: Over
  gone:
    title: {en: Gone, nl: Weg}
    require: [{that: sure, say: Be sure, override: lead}]
    due: 30d
steps:
  - id: one
    title: {en: One, nl: Een}
    guide: |
      Do it.
    owner: lead
    collect:
      - kind
      - {name: reach, optional: true}
      - {name: at, optional: true}
      - {name: names, optional: true}
      - {hash: {type: text, title: Hash}}
    require: [{that: known("kind"), say: {en: Say which, nl: Zeg welke}, override: [lead]}]
    fresh: true
    skip: kind == "mild" && n > 3
    skippable: true
    next:
      - {when: sure, to: over}
      - {to: two}
    max_visits: {times: 3, to: gone}
    due:
      - {when: kind == "grave", within: 1h30m, of: at, calendar: office}
      - {when: known("at"), at: at}
      - {within: PT2H}
    relax: true
    escalate: std
    on_timeout: [{when: sure, to: two, set: {n: 1}, tell: lead}, {signal: hurt}]
  - id: two
    owner: [{when: sure, is: lead}, {is: listener}]
    due: 1d
    escalate: [{at: due-5m, tell: owner, signal: hurt}]
    max_visits: 4
    after: [{step: report, at_most: 2h}]
    approve:
      when: sure
      by: [lead, listener]
      need: any
      not_author: true
      within: 15m
      calendar: office
      rounds: 2
    next: [{when: n == 1, to: one}, {to: three}]
  - id: three
    owner: lead
    due: {within: 72h, of: at, legal: {waive: lead}}
    confidential: lead
    tracks:
      fix: [{id: mend, owner: lead, due: {within: 1h, pausable: true}}]
      story:
        title: Story
        outlives: true
        confidential: [lead]
        steps: [{id: tell, owner: lead, pausable: true, due: 1h}]
    join: [fix]
  - id: four
    owner: lead
    due: 5d
    each: {item: person, from: names, steps: [{id: ask, owner: lead, due: 1h}]}
  - {id: five, owner: lead, due: 1h, wait: {for: hurt, manual: false}}
  - id: six
    owner: lead
    collect: [next_at]
    repeat:
      every: [{when: sure, every: 2d, calendar: office, at: "09:30"}, {every: 1d}]
      calendar: office
      at: "10:00"
      until: sure
      promise: next_at
    next: over
"""
"""A playbook that uses every key but those of calls."""

CALLING = step(
    "call: fault_check", "with: {what_happened: claim}", "result: {claim: outcome}", "next: over"
)
"""A playbook that uses those: it calls one that is shipped."""

ABSTRACT = {document.Action}
"""Models that only stand for what others have in common."""
INTERNAL = {("Escalation", "name"), ("Escalation", "rungs"), ("Needed", "declare")}
"""Fields that hold a short form once it is read, and are no keys of the language."""


KEYS = [
    (form.__name__, name)
    for form in vars(document).values()
    if isinstance(form, type) and issubclass(form, Form) and form not in (Form, *ABSTRACT)
    for name in forms.fields(form)
]


def _keys_used(value: object) -> set[tuple[str, str]]:
    """Every field that a text gave, with the name of its model."""
    if isinstance(value, Form):
        own = {(type(value).__name__, name) for name in value.model_fields_set}
        return own.union(*(_keys_used(inner) for inner in vars(value).values()))
    if isinstance(value, dict):
        return set().union(*(_keys_used(inner) for inner in value.values()))
    if isinstance(value, list):
        return set().union(*(_keys_used(inner) for inner in value))
    return set()


def test_a_playbook_with_every_key_is_accepted() -> None:
    assert found(FULL) == []
    assert compile_text("f", CALLING, catalogue.beside(None)).warnings == ()


@pytest.mark.parametrize(("model", "key"), KEYS)
def test_every_key_is_accepted_and_named_in_the_schema(model: str, key: str) -> None:
    """What the parser reads is tried in one playbook above, and editors know of it."""
    texts = (FULL, CALLING)
    used = [_keys_used(document.Playbook.model_validate(read("f", t).data)) for t in texts]
    assert (model, key) in set().union(*used)
    if (model, key) in INTERNAL:
        return
    written = forms.fields(getattr(document, model))[key].alias or key
    schema = playbook_schema()
    named = schema if model == "Playbook" else schema["definitions"][model]
    assert written in named["properties"]
    assert named["properties"][written].get("description")


# --- the shipped playbooks ---------------------------------------------------------------------


@pytest.mark.parametrize("name", catalogue.names())
def test_a_shipped_playbook_has_no_problems_and_no_warnings(name: str) -> None:
    file = catalogue.shipped(name)
    compiled = compile_text(name, file.read_bytes(), catalogue.beside(file))
    assert [warning.located(name) for warning in compiled.warnings] == []


# --- texts in several languages ----------------------------------------------------------------


def test_a_text_has_one_form_or_one_a_language() -> None:
    plan = compile_text("f", FULL).plan
    assert say(plan.title, "nl") == "Alles"
    assert say(plan.title, "zh-Hans") == "一切"
    assert say(plan.title, "fr") == "Everything"
    assert say(plan.description, "nl") == "Each key of the language, once"
    assert say(plan.roles["listener"].title, "nl") == "Luisteraar"
    assert say(plan.ends["gone"].title, "nl") == "Weg"
    assert say(plan.steps["one"].require[0].say, "nl") == "Zeg welke"
    assert (
        say(compile_text("f", small("title: Small", "title: {fr: Un, nl: Een}")).plan.title) == "Un"
    )


@pytest.mark.parametrize(
    "text", ["{}", "{en: ''}", "{EN: x}", "{en: 5}", "{en: [x]}", "''", "5", "[x]"]
)
def test_what_is_no_text_for_people_is_refused(text: str) -> None:
    assert [code for code, *_ in found(small("title: Small", f"title: {text}"))] in (
        ["bad_value"], ["wrong_type"],
    )  # fmt: skip


def test_a_step_without_a_title_is_called_by_its_id() -> None:
    plan = compile_text("f", small("id: one", "id: tell_them")).plan
    assert say(plan.steps["tell_them"].title) == "Tell them"


# --- short forms -------------------------------------------------------------------------------

SAME = [
    (step("next: over"), step("next: {to: over}")),
    (step("next: over"), step("next: [{to: over}]")),
    (small("due: 1h", "due: 60m"), small("due: 1h", "due: {within: 1h}")),
    (small("due: 1h", "due: PT1H"), small("due: 1h", "due: [{within: 1h, of: entered_at}]")),
    (step("max_visits: 3", "next: over"), step("max_visits: {times: 3}", "next: over")),
    (step("collect: [claim]", "next: over"), step("collect: [{name: claim}]", "next: over")),
    (step("escalate: {at: due, tell: lead}", "next: over"),
     step("escalate: [{at: due, tell: [lead]}]", "next: over")),
    (small("{lead: Lead}", "{lead: {title: Lead}}"), SMALL),
    (small("{over: Over}", "{over: {title: Over}}"), SMALL),
    (small('"09:00-17:00"', '["09:00-17:00"]'), SMALL),
    (small('mon-fri: "09:00-17:00"', 'mon-wed: "09:00-17:00", "thu,fri": "09:00-17:00"'), SMALL),
    (SMALL, json.dumps(read("f", SMALL).data)),
    (SMALL + "# a comment\n", "---\n" + SMALL + "...\n"),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(SAME)))
def test_a_short_form_means_its_long_one(number: int) -> None:
    one, other = (compile_text("f", text).plan for text in SAME[number])
    assert one == other
    assert encode(one) == encode(other)


# --- the same text, the same plan --------------------------------------------------------------

FACTS = {
    "text": "claim", "choice": "kind", "number": "reach", "bool": "sure", "datetime": "at"
}  # fmt: skip
HOLIDAYS: list[dict[str, str]] = [{}, {"holidays": "NL"}, {"holidays": "FR"}]
DURATIONS = st.sampled_from(["90s", "30m", "4h", "1h30m", "2d", "1w", "PT5M", "P1DT2H"])
TEXTS = st.one_of(
    st.sampled_from(["Plain", "Ça va?", "一切", 'She said "no": #1', "no", "1"]),
    st.dictionaries(st.sampled_from(["en", "nl", "pt-BR"]), st.just("A text"), min_size=1),
)


@st.composite
def playbooks(draw: st.DrawFn) -> str:
    """A valid playbook, as JSON (which is YAML)."""
    count = draw(st.integers(1, 6))
    ids = [f"s{n}" for n in range(count)]
    steps = []
    for number, name in enumerate(ids):
        later = [*ids[number + 1 :], "over"]
        rules: list[dict[str, str]] = [
            {"when": draw(st.sampled_from(["sure", "reach < 3.0", 'kind == "a"'])), "to": to}
            for to in draw(st.lists(st.sampled_from([*ids, "over"]), max_size=3))
        ]
        rules.append({"to": later[0]})
        made: dict[str, Any] = {
            "id": name,
            "title": draw(TEXTS),
            "next": rules,
            "owner": draw(st.sampled_from(["lead", "second"])),
            "collect": sorted(draw(st.sets(st.sampled_from([*FACTS.values()])))),
            "due": draw(st.one_of(DURATIONS, st.builds(
                lambda within, of: {"within": within, "of": of},
                DURATIONS, st.sampled_from(["at", "opened_at"])))),
            "fresh": draw(st.booleans()),
            "max_visits": {"times": draw(st.integers(1, 50)), "to": "over"},
        }  # fmt: skip
        if draw(st.booleans()):
            made["escalate"] = [
                {"at": at, "tell": "owner"}
                for at in draw(st.lists(st.sampled_from(["10%", "due", "due-5m", "due+1d"])))
            ]
        steps.append(made)
    facts: dict[str, dict[str, Any]] = {name: {"type": kind} for kind, name in FACTS.items()}
    facts["kind"]["of"] = ["a", "b"]
    facts["reach"]["min"] = draw(st.floats(-100, 100))
    hours = draw(st.sampled_from([{"mon-fri": "09:00-17:00"}, {"mon-sun": "00:00-24:00"}]))
    return json.dumps({
        "seawall": 1, "id": "made", "version": "1.0.0", "title": draw(TEXTS),
        "roles": {"lead": "Lead", "second": {"title": draw(TEXTS), "deputy": "lead"}},
        "calendars": {"c": {"hours": hours} | draw(st.sampled_from(HOLIDAYS))},
        "facts": facts, "ends": {"over": draw(TEXTS)}, "steps": steps,
    })  # fmt: skip


def _plan(text: str) -> Plan:
    return compile_text("made.yaml", text).plan


@settings(deadline=None, max_examples=60, database=None)
@given(playbooks())
def test_a_plan_survives_its_own_bytes_and_is_the_same_each_time(text: str) -> None:
    """Encoding and decoding is the identity, and one text has one digest."""
    plan = _plan(text)
    data = encode(plan)
    assert decode(data) == plan
    assert encode(decode(data)) == data
    assert digest(encode(_plan(text))) == digest(data)


def test_the_digest_does_not_depend_on_the_process() -> None:
    """Sets have another order in each process; the plan's bytes must not."""
    script = (
        "import sys; from seawall.language.compiler import compile_text;"
        "from seawall.machine.plan import digest, encode;"
        "print(digest(encode(compile_text('f', sys.stdin.read()).plan)))"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script], input=FULL, text=True, capture_output=True,
            check=True, timeout=60, env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert digests == {digest(encode(_plan(FULL))) + "\n"}


def test_another_text_has_another_digest() -> None:
    texts = [SMALL, small("due: 1h", "due: 2h"), small("title: Small", "title: Smal"), FULL, RUMOUR]
    assert len({digest(encode(_plan(text))) for text in texts}) == len(texts)


def test_the_name_of_the_file_is_no_part_of_the_plan() -> None:
    assert encode(compile_text("a", SMALL).plan) == encode(compile_text(str(Path("b")), SMALL).plan)
