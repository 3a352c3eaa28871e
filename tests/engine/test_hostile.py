"""Hostile words and values through the engine: taken as they are, or refused in a sentence.

What is taken comes back letter for letter from the database; a refusal changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seawall import Answer, BadCommand, BadFact, Engine, Refusal, UnknownFact
from seawall.machine import commands, decide, limits
from seawall.machine.playbook import Playbook
from tests.conftest import MakeEngine
from tests.engine.helpers import unchanged

BOOK = """\
seawall: 1
id: hostile
version: 1.0.0
title: Hostile
timezone: Europe/Amsterdam
roles: {lead: Lead}
facts:
  a_text: {type: text}
  a_int: {type: int}
  a_number: {type: number}
  a_bool: {type: bool}
  a_choice: {type: choice, of: [a, b]}
  a_choices: {type: choices, of: [a, b]}
  a_datetime: {type: datetime}
  a_duration: {type: duration}
  a_url: {type: url}
  a_person: {type: person}
  a_list: {type: list}
  a_file: {type: file}
  a_post: {type: post}
  a_contact: {type: contact}
  a_checklist: {type: checklist, items: [a, b]}
  case: {type: text}
signals: {news: {title: News}}
ends: {over: Over}
steps:
  - {id: work, owner: lead, skippable: true, pausable: true, due: 1h}
  - id: items
    owner: lead
    each: {item: one, from: a_list, steps: [{id: ask, owner: lead, collect: [case]}]}
    next: over
"""
KINDS = [
    "text", "int", "number", "bool", "choice", "choices", "datetime", "duration", "url", "person",
    "list", "file", "post", "contact", "checklist",
]  # fmt: skip
WORDS = [
    "'; DROP TABLE seawall_entry; --", '"; DELETE FROM x', "%s %(x)s %n %d %", "{x} {0} {{7*7}}",
    "${jndi:x} $1 :name ?1 ?", "\\' \\\\ \\x00 \\u0000", "%_\\%", "<script>", "[red]x[/]", "NULL",
    "\u202eevil\u2066", "\u200b", "\u2028next", "é e\u0301 \U0001f469\u200d\U0001f692 \ufeff",
    "../x",
]  # fmt: skip
"""Words that mean something to a database, a template, a shell, a terminal or a reader."""


def _deep(kind: str) -> Any:
    value: Any = [] if kind == "list" else {}
    for _ in range(100_000):
        value = [value] if kind == "list" else {"url": value}
    return value


class _Rude:
    """A value that will not even be looked at."""

    def __repr__(self) -> str:
        raise RuntimeError("no")

    __str__ = __repr__


ABSURD: dict[str, Any] = {
    "megabytes": "x" * 5_000_000, "NUL": "a\0b", "escape": "\x1b[2J", "C1": "\x9b2J",
    "surrogate": "\ud800", "deep list": _deep("list"), "deep object": _deep("dict"),
    "million lists": [[]] * 1_000_000, "not a number": math.nan, "infinite": math.inf,
    "infinite text": "1e400", "nan text": "nan", "huge": 10**100_000,
    "hugely negative": -(10**5000),
    "digits": "9" * 100_000, "past JSON": 2**53, "year 0": "0000-01-01T00:00",
    "year 9999": "9999-12-31T23:59:59", "year 10000": "10000-01-01", "leap": "2026-11-20T23:59:60",
    "offset": "2026-11-20T14:00+24:00", "offsets": "2026-11-20T14:00-99:99", "max": datetime.max,
    "min": datetime.min.replace(tzinfo=timezone(timedelta(hours=23, minutes=59))),
    "last": datetime.max.replace(tzinfo=timezone(-timedelta(hours=23, minutes=59))),
    "weeks": "9" * 30 + "w", "iso": "P99999999999D", "longest": timedelta.max,
    "shortest": timedelta.min, "bytes": b"x", "rude": _Rude(), "numbers": {1: 2}, "set": {1},
    "complex": 1j, "object": object(), "none": None, "type": int, "loop": [],
}  # fmt: skip
ABSURD["loop"].append(ABSURD["loop"])


@pytest.fixture
def hostile(make_engine: MakeEngine) -> Engine:
    """An engine on each kind of database, with incidents in their second and first steps."""
    engine = make_engine()
    engine.register(BOOK)
    engine.open("hostile", actor="anna")
    engine.advance(1, "work", {"a_list": "x"}, actor="anna")
    engine.open("hostile", actor="anna")
    return engine


def refusal(command: Callable[[], Any]) -> Refusal | None:
    """The refusal of a command; None where it was done."""
    try:
        command()
    except Refusal as refused:
        return refused
    return None


@pytest.mark.parametrize("kind", KINDS)
def test_absurd_values_are_taken_whole_or_refused(hostile: Engine, kind: str) -> None:
    for name, value in ABSURD.items():
        before = hostile.history(2)
        id = f"{kind} {name}"
        refused = refusal(
            lambda value=value, id=id: hostile.set(  # type: ignore[misc]  # mypy infers no lambda with defaults
                2, {f"a_{kind}": value}, actor="anna", reason="x", request_id=id
            )
        )
        if refused is None:
            assert f"a_{kind}" in hostile.incident(2).facts, name
        else:
            assert len(refused.message) < 500, name
            assert "\n" not in refused.message
            assert hostile.history(2) == before
    assert all(found.ok for found in hostile.verify())


@pytest.mark.parametrize("words", WORDS)
def test_words_come_back_as_they_were(hostile: Engine, words: str) -> None:
    """Wherever a command carries words: the log and the facts have exactly these."""
    named = " ".join(words.split())
    item = named.replace("[", "(").replace("]", ")").strip()
    answer = hostile.note(1, words, actor=named, request_id=named)
    assert (answer.entries[0].actor, answer.entries[0].body["text"]) == (named, words.strip())
    assert hostile.note(1, words, actor=named, request_id=named).repeated
    hostile.set(1, {"a_text": words, "a_person": named}, actor=named)
    hostile.add(1, "items", item, actor=named)
    hostile.set(1, {f"items[{item}].case": words}, actor=named)
    hostile.signal(1, "news", actor=named, signal_id=named)
    assert hostile.signal(1, "news", actor=named, signal_id=named).repeated
    hostile.assign(1, f"items[{item}].ask", named, actor=named)
    hostile.skip(2, "work", actor=named, reason=words)
    incident = hostile.incident(1)
    assert incident.facts["a_text"].value == words
    assert incident.facts[f"items[{item}].case"].value == words
    assert [task.assignee for task in incident.tasks if item in task.ref] == [named]
    assert [one.task.assignee for one in hostile.tasks(person=named)] == [named]
    assert hostile.history(2)[-2].body.get("reason", words.strip()) == words.strip()
    assert all(found.ok for found in hostile.verify())


def doors(engine: Engine, words: Any) -> Iterator[Callable[[], Answer]]:
    """Every place of a command that names something or says why."""
    who = "anna"
    yield lambda: engine.open(words, actor=who)
    yield lambda: engine.open("hostile", {words: 1}, actor=who)
    yield lambda: engine.open("hostile", words, actor=who)
    yield lambda: engine.open("hostile", actor=words)
    yield lambda: engine.note(1, words, actor=who)
    yield lambda: engine.note(1, "x", actor=words)
    yield lambda: engine.note(1, "x", actor=who, role=words)
    yield lambda: engine.note(1, "x", actor=who, step=words)
    yield lambda: engine.note(1, "x", actor=who, request_id=words)
    yield lambda: engine.note(words, "x", actor=who)
    yield lambda: engine.advance(1, words, actor=who)
    yield lambda: engine.advance(1, "work", actor=who, override=words)
    yield lambda: engine.skip(1, "work", actor=who, reason=words)
    yield lambda: engine.set(1, {"a_text": "other"}, actor=who, reason=words)
    yield lambda: engine.assign(1, "items", words, actor=who)
    yield lambda: engine.handover(1, "items", words, actor=who)
    yield lambda: engine.add(1, "items", words, actor=who)
    yield lambda: engine.signal(1, words, actor=who)
    yield lambda: engine.signal(1, "news", actor=who, signal_id=words)
    yield lambda: engine.pause(2, "work", actor=who, reason=words)
    yield lambda: engine.cancel(2, actor=who, reason=words)
    yield lambda: engine.migrate(2, words, actor=who, reason="x")


UNNAMED = [
    "",
    " ",
    "a\0",
    "\ud800",
    "\x1b]0;x\x07",
    "x" * 5_000_000,
    5,
    10**5000,
    b"x",
    _Rude(),
    {1},
]


@pytest.mark.parametrize("words", UNNAMED, ids=range(len(UNNAMED)))
def test_what_is_no_name_is_refused(hostile: Engine, url: str, words: Any) -> None:
    for number, door in enumerate(doors(hostile, words)):
        if isinstance(words, set) and number in (1, 9):
            continue  # Python itself takes no such key, nor such a number
        if not isinstance(words, str) and number == 21:
            continue  # a version may be a path
        if words == "" and number == 18:
            continue  # a signal without an id
        with unchanged(url):
            refused = refusal(door)
            assert refused is not None, f"door {number} took it"
            assert len(refused.message) < 500
            assert all(len(name) <= 200 for name in refused.names)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=st.sampled_from(KINDS), value=anything, other=st.text(max_size=30))
def test_anything_is_taken_whole_or_refused(
    wild: Engine, kind: str, value: Any, other: str
) -> None:
    """Whatever a program gives as a fact, a name or a note; the log stays what it was."""
    number = wild.open("hostile", actor="anna").incident.number
    given: list[Callable[[], Answer]] = [
        lambda: wild.set(number, {f"a_{kind}": value}, actor=other, reason=other, request_id=other),
        lambda: wild.note(number, other, actor="anna", step=other),
        lambda: wild.advance(number, other or "work", {f"a_{kind}": value}, actor="anna"),
    ]
    for command in given:
        before = wild.history(number)
        try:
            command()
        except Refusal:
            assert wild.history(number) == before
    assert wild.verify(number)[0].ok


@pytest.fixture
def wild() -> Iterator[Engine]:
    with Engine(":memory:") as engine:
        engine.register(BOOK)
        yield engine


# --- limits, at each and just over it ------------------------------------------------------------


def test_the_longest_text_and_name(hostile: Engine) -> None:
    text, name = "x" * limits.MAX_TEXT, "n" * limits.MAX_NAME
    hostile.set(1, {"a_text": text}, actor=name, request_id=name)
    assert hostile.incident(1).facts["a_text"].value == text
    hostile.note(1, text, actor=name)
    with pytest.raises(BadFact, match="20001 characters; at most 20000"):
        hostile.set(2, {"a_text": f"{text}x"}, actor="anna")
    for door in ("actor", "request_id"):
        with pytest.raises(BadCommand, match="201 characters; at most 200"):
            hostile.note(1, "x", **{"actor": "anna", door: f"{name}n"})


def test_the_most_that_a_command_gives(hostile: Engine) -> None:
    """Many long texts are too much together, though each alone is not."""
    most = ["x" * 1_000] * (limits.MAX_GIVEN // 1_000)
    hostile.set(2, {"a_list": most}, actor="anna")
    assert hostile.incident(2).facts["a_list"].value == most
    with pytest.raises(BadFact, match="1,000,001 characters together; at most 1,000,000"):
        hostile.set(1, {"a_list": most, "a_text": "y"}, actor="anna", reason="x")


def test_the_most_facts_of_a_command(hostile: Engine) -> None:
    names = {f"no{number}": 1 for number in range(limits.MAX_FACTS)}
    with pytest.raises(UnknownFact, match="and 1988 more"):
        hostile.set(1, names, actor="anna")
    with pytest.raises(BadFact, match="2,001 facts are given at once; at most 2,000"):
        hostile.set(1, {**names, "one": 1}, actor="anna")


def test_the_longest_list(hostile: Engine) -> None:
    hostile.set(2, {"a_list": ["x"] * limits.MAX_LIST}, actor="anna")
    with pytest.raises(BadFact, match="1001 entries; at most 1000"):
        hostile.set(1, {"a_list": ["x"] * (limits.MAX_LIST + 1)}, actor="anna", reason="x")


def test_the_most_items(wild: Engine) -> None:
    wild.open("hostile", actor="anna")
    wild.advance(
        1, "work", {"a_list": [f"n{n}" for n in range(limits.MAX_ITEMS - 1)]}, actor="anna"
    )
    wild.add(1, "items", "the last", actor="anna")
    with pytest.raises(BadCommand, match="500 items, as many as a step can have"):
        wild.add(1, "items", "one more", actor="anna")
    with pytest.raises(BadCommand, match="more than 500 items; shorten a_list"):
        wild.set(1, {"a_list": ["another"]}, actor="anna", reason="x")


def test_the_longest_log(wild: Engine) -> None:
    """One entry short of the limit a command is taken, at it none but cancelling; time goes on."""
    wild.open("hostile", actor="anna")
    plan = wild.plan("hostile")
    playbook = Playbook(plan, "")
    now = datetime(2026, 11, 20, 13, tzinfo=UTC)
    opened = decide.worked_out(playbook, None, commands.Open(actor="anna", id="x"), now).state
    assert opened is not None
    note = commands.Note(actor="anna", text="x")
    almost = msgspec.structs.replace(opened, seq=limits.MAX_LOG - 1)
    full = msgspec.structs.replace(opened, seq=limits.MAX_LOG)
    assert decide.decide(playbook, almost, note, now)
    with pytest.raises(BadCommand, match="1,000,000 entries"):
        decide.decide(playbook, full, note, now)
    assert decide.decide(playbook, full, commands.Cancel(actor="anna", reason="x"), now)
    assert decide.decide(playbook, full, commands.Timer(until=now), now) == ()


def test_sweeping_to_the_end_of_time(wild: Engine) -> None:
    with pytest.raises(BadCommand, match="beyond all clocks"):
        wild.tick(datetime.max.replace(tzinfo=timezone(-timedelta(hours=12))))
