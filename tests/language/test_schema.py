"""The JSON Schema for editors: it has the keys of the language and takes what the parser takes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seawall import catalogue, scenarios
from seawall.errors import BadPlaybook, codes
from seawall.language import document, forms, scenario, schema
from seawall.language.forms import Form
from seawall.language.reading import keys, read_model
from seawall.language.schema import playbook_schema, scenario_schema
from seawall.language.source import read
from seawall.language.vocabulary import vocabulary
from seawall.machine import durations
from tests.conftest import RUMOUR
from tests.language.support import SMALL, found, small, step
from tests.language.test_compile import CALLING, FULL

Schema = dict[str, Any]

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
FILES = [
    path for folder in (catalogue.folder(), EXAMPLES) for path in sorted(folder.glob("*.yaml"))
]
PLAYBOOK, SCENARIO = playbook_schema(), scenario_schema()
OF_RUMOUR = vocabulary(read("rumour.yaml", RUMOUR).data)
SCHEMAS = {
    "playbook": PLAYBOOK,
    "scenario": SCENARIO,
    "a playbook's own": playbook_schema(OF_RUMOUR),
    "a playbook's scenarios": scenario_schema(OF_RUMOUR),
}

# --- a validator of the words that the schemas use ----------------------------------------------

_KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,),
    "number": (int, float), "boolean": (bool,), "null": (type(None),),
}  # fmt: skip
CHECKED = {
    "$ref", "anyOf", "const", "enum", "type", "pattern", "maxLength", "minLength", "minimum",
    "maximum", "items", "minItems", "required", "properties", "propertyNames",
    "additionalProperties", "minProperties", "maxProperties",
}  # fmt: skip
SAID = {
    "$schema", "definitions", "title", "description", "markdownDescription", "default", "examples",
    "enumDescriptions", "patternErrorMessage", "defaultSnippets",
}  # fmt: skip


def fits(given: Schema | bool, value: object, root: Schema) -> bool:
    """Whether a value fits a schema."""
    if isinstance(given, bool):
        return given
    if "$ref" in given:
        return fits(target(given, root), value, root)
    if "anyOf" in given and not any(fits(form, value, root) for form in given["anyOf"]):
        return False
    if "const" in given and value != given["const"]:
        return False
    if "enum" in given and value not in given["enum"]:
        return False
    kind = given.get("type")
    is_bool = isinstance(value, bool) and kind in ("integer", "number")
    if kind is not None and (is_bool or not isinstance(value, _KINDS[kind])):
        return False
    return _inside_fits(given, value, root)


def _inside_fits(given: Schema, value: object, root: Schema) -> bool:
    if isinstance(value, str):
        long = given.get("minLength", 0) <= len(value) <= given.get("maxLength", len(value))
        return long and re.search(given.get("pattern", ""), value) is not None
    if isinstance(value, list):
        enough = len(value) >= given.get("minItems", 0)
        return enough and all(fits(given.get("items", True), inner, root) for inner in value)
    if isinstance(value, dict):
        return _object_fits(given, value, root)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return bool(given.get("minimum", value) <= value <= given.get("maximum", value))
    return True


def _object_fits(given: Schema, value: dict[str, Any], root: Schema) -> bool:
    if any(name not in value for name in given.get("required", ())):
        return False
    if not given.get("minProperties", 0) <= len(value) <= given.get("maxProperties", len(value)):
        return False
    own, others = given.get("properties", {}), given.get("additionalProperties", True)
    return all(
        fits(given.get("propertyNames", True), name, root)
        and fits(own.get(name, others), inner, root)
        for name, inner in value.items()
    )


def target(given: Schema, root: Schema) -> Schema:
    """What a reference leads to."""
    found: Schema = root["definitions"][given["$ref"].removeprefix("#/definitions/")]
    return found


def inside(given: object, root: Schema) -> Iterator[Schema]:
    """Every schema inside a schema, references followed, each once."""
    seen: set[int] = set()
    waiting = [given]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, dict) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += one.get("anyOf", [])
        waiting += one.get("properties", {}).values()
        waiting += [one.get(key) for key in ("items", "additionalProperties", "propertyNames")]
        waiting += [target(one, root)] if "$ref" in one else []


def models(root: type[Form]) -> dict[str, type[Form]]:
    """The form and every form inside it, by name."""
    return {form.__name__: form for form in forms.within(root)}


# --- what every schema is -----------------------------------------------------------------------


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_has_a_title_and_a_description(name: str) -> None:
    root = SCHEMAS[name]
    found = [
        (key, held) for one in inside(root, root) for key, held in one.get("properties", {}).items()
    ]
    assert len(found) > 40
    for key, held in found:
        assert held.get("title"), key
        assert held.get("description", "").endswith((".", ")")) or name.startswith("a "), key
        assert held["description"], key
        if "`" in held["description"]:
            assert held["markdownDescription"] == held["description"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_uses_only_words_that_editors_and_these_tests_know(name: str) -> None:
    """Every reference leads somewhere, nothing is defined in vain, and it is one JSON document."""
    root = SCHEMAS[name]
    assert root["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert json.loads(json.dumps(root)) == root
    used = list(inside(root, root))
    for one in used:
        assert set(one) <= CHECKED | SAID
    led_to = {one["$ref"].removeprefix("#/definitions/") for one in used if "$ref" in one}
    assert led_to == root["definitions"].keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_whoever_hovers_reads_about_the_key_and_not_about_its_form(name: str) -> None:
    """Editors show the innermost description, so the forms of a value have none of their own."""
    root = SCHEMAS[name]
    for one in inside(root, root):
        for held in one.get("properties", {}).values():
            for form in held.get("anyOf", [held] if "$ref" in held else []):
                shown = target(form, root) if "$ref" in form else form
                if shown is not held:
                    assert not shown.get("description")
                    assert form.get("title", held["title"]) == held["title"]
                    assert "title" not in shown or shown is form


@pytest.mark.parametrize(
    ("root", "made"), [(document.Playbook, PLAYBOOK), (scenario.Scenario, SCENARIO)]
)
def test_the_schema_has_the_keys_of_the_models_and_no_others(
    root: type[Form], made: Schema
) -> None:
    known = models(root)
    internal = {"Escalation"} - made["definitions"].keys()  # what a short form is turned into
    objects = {root.__name__: made, **{k: v for k, v in made["definitions"].items() if k in known}}
    assert objects.keys() == known.keys() - internal
    for name, held in objects.items():
        written = {key for key in keys(known[name]) if (name, key) != ("Needed", "declare")}
        assert held["properties"].keys() == written, name
        assert held["additionalProperties"] is False, name
        needed = {key for key, field in keys(known[name]).items() if field.is_required()}
        assert set(held.get("required", ())) == needed, name


def test_every_text_is_known_to_be_of_some_kind() -> None:
    """A key that is new in the models is not left as text of any form by oversight."""
    free = {
        "pattern", "call", "playbook", "deputy", "names", "reason", "text", "id", "override",
        "as", "log",
    }  # fmt: skip
    for made in (PLAYBOOK, SCENARIO):
        for one in inside(made, made):
            for key, held in one.get("properties", {}).items():
                items = held.get("items", {})
                forms = [held, *held.get("anyOf", []), items, *items.get("anyOf", [])]
                if any(form.get("type") == "string" and len(form) <= 4 for form in forms):
                    known = {"pattern", "enum"} & {word for form in forms for word in form}
                    assert key in free or known, key


@pytest.mark.parametrize("where", schema._EXAMPLES)
def test_what_editors_offer_is_accepted(where: str) -> None:
    name, key = where.split(".")
    model = {**models(document.Playbook), **models(scenario.Scenario)}[name]
    only = {"__annotations__": {"held": keys(model)[key].annotation}}
    alone = cast(type[Form], type("Alone", (Form,), only))
    for example in schema._EXAMPLES[where]:
        alone.model_validate({"held": example})
        held = (PLAYBOOK if name == "Playbook" else {}).get("properties", {}).get(key)
        root = PLAYBOOK if name in PLAYBOOK["definitions"] or name == "Playbook" else SCENARIO
        held = held or root["definitions"][name]["properties"][key]
        assert fits(held, example, root), example


def test_what_is_listed_by_hand_is_all_there_is() -> None:
    assert schema.COMMANDS.keys() == scenarios.COMMANDS.keys()
    assert schema._ALONE.keys() == {k for k, form in scenarios.COMMANDS.items() if not form.words}
    assert tuple(schema.TYPES) == get_args(forms.fields(document.Fact)["type"].annotation)
    refused = SCENARIO["definitions"]["code"]
    assert set(refused["enum"]) == codes()
    assert all(refused["enumDescriptions"])


# --- what the parser takes, the schema takes ----------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_schema_takes_every_file_that_there_is(path: Path) -> None:
    data = read(path.name, path.read_bytes()).data
    general = SCENARIO if catalogue.is_scenario(path) else PLAYBOOK
    assert fits(general, data, general)
    if not catalogue.is_scenario(path):
        own = playbook_schema(vocabulary(data))
        assert fits(own, data, own)


FORM = {"unknown_key", "missing_key", "wrong_type", "bad_value", "bad_calendar"}
"""What is wrong by the form of a key or value; the rest is what they mean, and not for editors."""

TAKEN = [
    SMALL,
    RUMOUR,
    small("{lead: Lead}", "{lead: {en: Lead, nl: Leider}}"),
    small("title: Small", "title: {pt-BR: Pequeno, zh-Hans: 小}"),
    small('mon-fri: "09:00-17:00"', '"mon, wed-fri": ["00:00-12:00", "13:00-24:00"]'),
    small('{hours: {mon-fri: "09:00-17:00"}}', "{hours: {mon: 09:00-17:00}, closed: [2026-12-24]}"),
    small("due: 1h", "due: PT1H30M"),
    small("due: 1h", "due: P1DT2H"),
    small("due: 1h", "due: {at: posted_at, legal: {waive: lead}}"),
    small("due: 1h", "due: [{when: sure, within: 90s, of: opened_at, legal: true}, {within: 1w}]"),
    step("collect: [claim, {name: kind, optional: true}, {hash: {type: text}}]", "next: over"),
    step("escalate: [{at: 12.5%, tell: [owner, deputy]}, {at: due+1h, tell: lead}]", "next: over"),
    step("next: [{when: sure, to: one}, {to: over}]", "max_visits: {times: 5, to: over}"),
    step("next: over", "approve: [lead]"),
    step("next: over", "approve: {by: [lead], need: all, not_author: true, rounds: 0}"),
    step("next: over", "approve: {by: lead, need: 1}"),
    step("repeat: {every: 1d, at: '10:00', until: sure}", "next: over"),
    step("on_timeout: {to: over, set: {sure: true, reach: 2.5}, tell: lead}", "next: over"),
    step("tracks: {a: [{id: x, owner: lead, due: 1h}]}", "join: any", "next: over"),
    step("tracks: {a: {steps: [{id: x, owner: lead, due: 1h}], outlives: true}}", "next: over"),
]  # fmt: skip


@pytest.mark.parametrize("text", TAKEN)
def test_both_take_it(text: str) -> None:
    assert FORM.isdisjoint(code for code, *_ in found(text))
    assert fits(PLAYBOOK, read("f", text).data, PLAYBOOK)


@pytest.mark.parametrize("text", [FULL, CALLING], ids=["all keys", "those of calls"])
def test_the_schema_takes_every_key_that_there_is(text: str) -> None:
    own = playbook_schema(vocabulary(read("f", text).data))
    for made in (PLAYBOOK, own):
        assert fits(made, read("f", text).data, made)


REFUSED = [
    small("title: Small", "titel: Small"),
    small("title: Small", "title: 5"),
    small("title: Small", "title: {}"),
    small("title: Small", "title: {EN: Small}"),
    small("title: Small", "title: ''"),
    small("title: Small\n", "\n"),
    small("seawall: 1", "seawall: 2"),
    small("id: small", "id: Small"),
    small("version: 1.0.0", "version: 1.0"),
    small("version: 1.0.0", "version: -1"),
    small("{lead: Lead}", "{Lead: Lead}"),
    small("{lead: Lead}", "{lead: {titel: Lead}}"),
    small("{lead: Lead}", "[lead]"),
    small("{type: bool,", "{type: boolean,"),
    small("{type: bool, optional: true}", "bool"),
    small("{type: number,", "{type: number, min: '0',"),
    small("open: [claim]", "open: claim"),
    small("mon-fri:", "monday:"),
    small("09:00-17:00", "9-17"),
    small("09:00-17:00", "09:00-25:00"),
    small('{hours: {mon-fri: "09:00-17:00"}}', "{hours: {mon: 09:00-17:00}, closed: [Christmas]}"),
    small('{hours: {mon-fri: "09:00-17:00"}}', "{hours: {mon: 09:00-17:00}, holidays: Holland}"),
    small("ends: {over: Over}", "ends: {}"),
    small("owner: lead", "ownr: lead"),
    small("owner: lead", "owner: 5"),
    small("owner: lead", "owner: {role: lead}"),
    small("due: 1h", "due: 1 hour"),
    small("due: 1h", "due: 60"),
    small("due: 1h", "due: 1h30"),
    small("due: 1h", "due: P1M"),
    small("due: 1h", "due: {within: 1h, off: posted_at}"),
    small("due: 1h", "due: {within: soon}"),
    step("escalate: {at: 50, tell: lead}", "next: over"),
    step("escalate: {at: half, tell: lead}", "next: over"),
    step("escalate: {tell: lead}", "next: over"),
    step("max_visits: 0", "next: over"),
    step("max_visits: 5000", "next: over"),
    step("max_visits: true", "next: over"),
    step("next: over", "approve: {by: lead, need: some}"),
    step("next: over", "approve: {by: lead, need: 0}"),
    step("next: over", "approve: {need: all}"),
    step("next: [{when: sure}]"),
    step("next: over", "fresh: yes"),
    step("next: over", "require: [{that: sure}]"),
    step("next: over", "require: {that: sure, say: Be sure}"),
    step("next: over", "collect: claim"),
    step("next: over", "collect: [{name: claim, declare: {type: text}}]"),
    step("next: over", "collect: [{claim: {type: text}, kind: {type: text}}]"),
    step("repeat: {every: 1d, at: 10h, until: sure}", "next: over"),
    step("next: over", "tracks: {a: []}"),
    step("next: over", "each: {item: one}"),
    step("next: over", "wait: {signal: hurt}"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_both_refuse_it(text: str) -> None:
    """What is wrong by its form, an editor shows while it is typed."""
    assert not FORM.isdisjoint(code for code, *_ in found(text))
    assert not fits(PLAYBOOK, read("f", text).data, PLAYBOOK)


def line(**keys: object) -> Schema:
    """A scenario of one line."""
    opening = {"as": "anna", "facts": {"claim": "x"}}
    start = "2026-11-20T14:00:00+01:00"
    return {
        "scenario": "x", "playbook": "x.yaml", "start": start, "open": opening, "script": [keys]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ({"at": "+2m", "do": "advance one"}, True),
        ({"at": "2026-11-20T14:00:00+01:00", "do": "add a[Mrs Jansen].b Mr Jansen"}, True),
        ({"do": "set", "set": {"claim": 5}}, True),
        ({"expect": {"due": {"one": "+1h", "two": None}, "log": ["left one", {}]}}, True),
        ({"expect": {"refused": "missing_facts", "names": ["kind"]}}, True),
        ({"expect": {"measures": {"first": "met"}}}, True),
        ({"at": "2 minutes"}, False),
        ({"at": "+2 minutes"}, False),
        ({"do": "advanc one"}, False),
        ({"do": "advance"}, False),
        ({"do": "set claim"}, False),
        ({"expect": {"refused": "missing_fact"}}, False),
        ({"expect": {"due": {"one": "soon"}}}, False),
        ({"expect": {"actve": []}}, False),
        ({"expect": {"measures": {"first": "good"}}}, False),
        ({"dos": "advance one"}, False),
    ],
    ids=str,
)  # fmt: skip
def test_a_line_of_a_script(keys: Schema, taken: bool) -> None:
    assert fits(SCENARIO, line(**keys), SCENARIO) is taken


def test_a_roster_is_people_with_roles() -> None:
    for roster, taken in (
        ({"anna": ["listener"], "bram": {"roles": ["lead"], "deputy": "anna"}}, True),
        ({"anna": "listener"}, False),
        ({"anna": {"role": ["lead"]}}, False),
        (["anna"], False),
    ):
        given = {**line(), "roster": roster}
        assert fits(SCENARIO, given, SCENARIO) is taken
        if taken:
            read_model(read("f", json.dumps(given)), scenario.Scenario)


@given(st.one_of(st.from_regex(r"P?T?([0-9]{1,7}[wdhmsWDHMST]){0,4}", fullmatch=True), st.text()))
@settings(max_examples=300)
def test_the_pattern_of_durations_is_the_parser_s(text: str) -> None:
    """But for one that is longer than ten years, which is a matter of sums."""
    try:
        durations.parse(text)
        taken = True
    except ValueError as error:
        taken = "longer" in str(error)
    if text.isascii():  # in others a digit may be one of another script
        assert (re.fullmatch(schema._DURATION["pattern"][1:-1], text) is not None) is taken


# --- a playbook's own names ---------------------------------------------------------------------


def offered(key: str, root: Schema) -> dict[str, str]:
    """What editors offer for `Model.key`, with what they say of it; all its forms together."""
    model, _, name = key.partition(".")
    holder = root if model in ("Playbook", "Scenario") else root["definitions"][model]
    found: dict[str, str] = {}
    waiting = [holder["properties"][name]]
    while waiting:
        one = waiting.pop()
        if "$ref" in one:
            one = target(one, root)
        if "properties" not in one:
            waiting += one.get("anyOf", [])
            waiting += [one["items"]] if "items" in one else []
        found |= dict(zip(one.get("enum", ()), one.get("enumDescriptions", ()), strict=False))
    return found


STEPS = {"verify", "hold", "correct", "story"}
ROLES = {"listener", "lead", "comms"}
MOMENTS = {"posted_at", "next_update_at"}
FACTS = {"claim", "url", "verdict", "reach", "severity", "answer", *MOMENTS}
ENDS = {"resolved", "ignored"}


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("Step.next", STEPS | ENDS | {"done"}),
        ("Rule.to", STEPS | ENDS | {"done"}),
        ("Timeout.to", STEPS | ENDS | {"done"}),
        ("MaxVisits.to", STEPS | ENDS | {"done"}),
        ("Step.owner", ROLES),
        ("OwnerRule.is", ROLES),
        ("ApproveRule.by", ROLES),
        ("Requirement.override", ROLES),
        ("Step.confidential", ROLES),
        ("Role.deputy", ROLES),
        ("Rung.tell", ROLES | {"owner", "deputy"}),
        ("Step.collect", FACTS),
        ("Needed.name", FACTS),
        ("Playbook.open", FACTS),
        ("Playbook.labels", FACTS),
        ("Playbook.key", FACTS),
        ("DueRule.of", MOMENTS | {"entered_at", "opened_at"}),
        ("DueRule.at", MOMENTS),
        ("RepeatRule.promise", MOMENTS),
        ("DueRule.calendar", {"office"}),
        ("Step.escalate", {"standard"}),
        ("Step.after", STEPS),
        ("Step.join", {"all", "any"}),
    ],
)
def test_a_playbook_offers_its_own_names(key: str, names: set[str]) -> None:
    assert offered(key, SCHEMAS["a playbook's own"]).keys() == names
    assert offered(key, PLAYBOOK) == {}


def test_names_come_with_what_people_call_them() -> None:
    own = SCHEMAS["a playbook's own"]
    assert offered("Step.next", own)["verify"] == "Verify the claim"
    assert offered("Step.next", own)["ignored"] == "Not worth amplifying"
    assert offered("Step.owner", own)["lead"] == "Incident lead"
    assert offered("Step.collect", own)["verdict"] == "Verdict (choice)"
    both = small("{lead: Lead}", "{lead: {title: {en: In the lead, nl: Leider}}}")
    assert vocabulary(read("f", both).data).roles == {"lead": "In the lead"}
    assert vocabulary(read("f", both).data, "nl").roles == {"lead": "Leider"}


def test_other_names_are_taken_too() -> None:
    """The schema is older than what is being typed; `seawall check` judges names."""
    text = RUMOUR.replace("to: correct}", "to: not_written_yet}")
    assert text != RUMOUR
    own = SCHEMAS["a playbook's own"]
    assert fits(own, read("f", text).data, own)
    assert not fits(own, read("f", RUMOUR.replace("to: correct}", "to: 5}")).data, own)


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("Expect.active", STEPS),
        ("Expect.done", STEPS),
        ("Expect.overdue", STEPS),
        ("Expect.ended", ENDS | {"cancelled"}),
        ("Expect.told", ROLES | {"owner", "deputy"}),
        ("Visible.as", ROLES),
        ("Visible.hidden", FACTS),
        ("Line.do", {f"advance {step}" for step in STEPS}),
        ("Line.role", ROLES),
        ("Line.override", set()),
        ("Line.as", set()),
    ],
)
def test_a_scenario_is_offered_the_names_of_its_playbook(key: str, names: set[str]) -> None:
    assert offered(key, SCHEMAS["a playbook's scenarios"]).keys() == names


def test_facts_and_steps_are_offered_as_keys() -> None:
    own = SCHEMAS["a playbook's scenarios"]
    set_here = target(own["definitions"]["Line"]["properties"]["set"], own)
    assert set_here["properties"].keys() == FACTS
    assert set_here["properties"]["severity"]["examples"] == ["L1", "L2", "L3"]
    due = target(own["definitions"]["Expect"]["properties"]["due"], own)
    assert due["properties"].keys() == STEPS


def test_names_inside_tracks_items_and_signals_are_found() -> None:
    text = step(
        "next: over",
        "tracks: {left: [{id: deep, each: {item: x, steps: [{id: deeper, "
        "collect: [{hash: {type: datetime}}]}]}}]}",
    ) + (
        "signals: {hurt: {title: Somebody is hurt, collect: [{where: {type: text}}]}}\n"
        "tracks: {aside: {title: Beside it, steps: [{id: there}]}}\n"
    )
    own = playbook_schema(vocabulary(read("f", text).data))
    assert {"one", "deep", "deeper", "there"} <= offered("Step.next", own).keys()
    assert {"hash", "where"} <= offered("Step.collect", own).keys()
    assert offered("Step.wait", own) == {"hurt": "Somebody is hurt"}
    assert offered("SignalForm.start", own) == {"aside": "Beside it"}
    assert offered("Step.join", own).keys() == {"all", "any", "left"}
    spans = offered("MeasureForm.from", own)
    assert {"posted_at", "deeper.left", "hurt.received"} <= spans.keys()
    assert "ended_at" in offered("MeasureForm.to", own).keys() - spans.keys()


@pytest.mark.parametrize(
    "text",
    [
        RUMOUR.partition("  - id: hold")[0] + "  - id:\n  -\n  - {id: Wrong}\n  - {id: 5}\n",
        "facts:\n  claim:\nroles: {lead: }\nsteps:\n  - id: one\n    collect: [\n    ]\n",
        "facts: [claim]\nroles: lead\nends: 5\nsteps: {id: one}\n",
        "steps: [[[]]]\ntracks: {a: 5, b: [x], c: {steps: [{id: ok}]}}\n",
        "- a\n- list\n",
        "just a text\n",
    ],
)
def test_names_are_read_from_what_is_not_finished(text: str) -> None:
    data = read("f", text).data
    for made in (playbook_schema(vocabulary(data)), scenario_schema(vocabulary(data))):
        assert json.dumps(made)
        if "id: ok" in text:
            assert "ok" in json.dumps(made)


_THINGS: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.just("one")),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [*keys(document.Playbook), "id", "each", "collect", "of", "type", "a", "en"]
            ),
            inner,
            max_size=6,
        ),
    ),
    max_leaves=20,
)  # fmt: skip


@given(_THINGS)
@settings(max_examples=150)
def test_whatever_is_read_makes_a_vocabulary(data: object) -> None:
    try:
        read("f", json.dumps(data))
    except BadPlaybook:
        return
    names = vocabulary(data)
    assert all(re.fullmatch("[a-z][a-z0-9_]*", name) for name in (*names.steps, *names.facts))
