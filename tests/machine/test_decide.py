"""Deciding and evolving: pure, repeatable, and told in a sentence, for every kind of entry."""

from __future__ import annotations

import typing
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from seawall import Refusal
from seawall.answers.narrative import Teller
from seawall.machine import entries as e
from seawall.machine.commands import (
    Accept,
    Add,
    Advance,
    Approve,
    Assign,
    Cancel,
    Command,
    Handover,
    Note,
    Open,
    Pause,
    Reject,
    Reopen,
    Resume,
    SetFacts,
    Signal,
    Skip,
    Timer,
    Waive,
)
from seawall.machine.decide import decide
from seawall.machine.entries import Entry, decode_body, encode_body, told
from seawall.machine.evolve import evolve, replay
from seawall.machine.people import Told
from seawall.machine.state import Deadline, State
from tests.conftest import OPENING, RUMOUR, START
from tests.machine.support import after, opened, runnable

LATER = START + timedelta(minutes=20)
WHO: dict[str, Any] = {"actor": "bram"}
VERIFIED = {"verdict": "false", "reach": 5, "severity": "L2"}

COMMANDS: list[Command] = [
    Advance(task="verify", facts=VERIFIED, **WHO),
    SetFacts(facts={"reach": 2}, **WHO),
    SetFacts(facts={"claim": "Worse"}, reason="Read again", **WHO),
    Note(text="Nothing yet", task="verify", **WHO),
    Assign(task="verify", person="chris", **WHO),
    Handover(task="verify", person="chris", **WHO),
    Cancel(reason="A mistake", **WHO),
    Timer(until=START + timedelta(hours=2)),
]

REFUSED: list[Command] = [
    Advance(task="verify", **WHO),
    Advance(task="story", **WHO),
    Advance(task="nowhere", **WHO),
    Advance(task="verify", facts={"reach": "far"}, **WHO),
    Advance(task="verify", facts=VERIFIED, visit=2, **WHO),
    Skip(task="verify", reason="x", **WHO),
    SetFacts(facts={"claim": "Worse"}, **WHO),
    SetFacts(facts={"nothing": 1}, **WHO),
    Note(text="", **WHO),
    Assign(task="hold", person="chris", **WHO),
    Cancel(**WHO),
    Reopen(reason="x", **WHO),
    Approve(task="verify", **WHO),
    Reject(task="verify", reason="x", **WHO),
    Signal(signal="nothing", **WHO),
    Add(task="verify", item="x", **WHO),
    Handover(task="hold", person="chris", **WHO),
    Accept(task="verify", **WHO),
    Pause(task="verify", **WHO),
    Resume(task="verify", **WHO),
    Waive(task="verify", reason="x", **WHO),
    Note(text="x", actor=" "),
    Note(text="x", actor="a", role="nobody"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: type(c).__name__)
def test_deciding_is_repeatable_and_leaves_the_state_alone(command: Command) -> None:
    state, _ = opened(runnable())
    before = msgspec.json.encode(state)
    first = decide(runnable(), state, command, LATER)
    assert first
    assert decide(runnable(), state, command, LATER) == first
    assert msgspec.json.encode(state) == before


@pytest.mark.parametrize("command", REFUSED, ids=lambda c: type(c).__name__)
def test_a_refusal_leaves_the_state_alone(command: Command) -> None:
    state, _ = opened(runnable())
    before = msgspec.json.encode(state)
    for _ in range(2):
        with pytest.raises(Refusal):
            decide(runnable(), state, command, START + timedelta(minutes=1))
    assert msgspec.json.encode(state) == before


def test_opening_twice_decides_the_same() -> None:
    assert opened(runnable())[1] == opened(runnable())[1]


def test_the_facts_of_a_command_are_not_touched() -> None:
    given_facts = {**OPENING}
    decide(runnable(), None, Open(id="i", facts=given_facts, actor="anna"), START)
    assert given_facts == OPENING


def test_time_in_a_log_never_runs_backwards() -> None:
    """A clock that was set back makes entries as old as the last one, not older."""
    state, log = opened(runnable())
    late = decide(runnable(), state, Note(text="x", **WHO), START - timedelta(hours=5))
    assert late[0].at == log[-1].at


def test_entries_are_numbered_without_gaps() -> None:
    _, log = opened(runnable())
    for command in COMMANDS[:1]:
        after(runnable(), log, command, LATER)
    assert [entry.seq for entry in log] == list(range(1, len(log) + 1))


# --- evolve ------------------------------------------------------------------------------------


def _entry(seq: int, body: e.Body) -> Entry:
    return Entry(seq=seq, at=START, actor="x", role=None, body=body)


OPENED = e.Opened(id="i", playbook="p", version="1", digest="d")


def test_evolve_refuses_what_cannot_follow() -> None:
    """Gaps, repetitions, a second opening, and a beginning that is none."""
    state, log = opened(runnable())
    note = e.Noted(text="x")
    for seq in (0, 1, state.seq, state.seq + 2, -1):
        with pytest.raises(ValueError, match="does not follow"):
            evolve(state, _entry(seq, note))
    for seq in (1, state.seq + 1):
        with pytest.raises(ValueError, match="opened once"):
            evolve(state, _entry(seq, OPENED))
    with pytest.raises(ValueError, match="opened once"):
        evolve(None, _entry(2, OPENED))
    with pytest.raises(ValueError, match="does not follow"):
        evolve(None, _entry(1, note))
    with pytest.raises(ValueError, match="no incident"):
        replay([])
    with pytest.raises(ValueError, match="does not follow"):
        replay([log[0], *log[2:]])
    with pytest.raises(ValueError, match="does not follow"):
        replay([log[0], log[2], log[1], *log[3:]])


GONE: list[e.Body] = [
    e.Left(task="gone", step="gone", how="advance", to="hold"),
    e.DueMoved(task="gone", why="rule"),
    e.Assigned(task="gone", person="x"),
    e.RungFired(task="gone", rung=0, label="due", moment=START),
    e.Breached(task="gone", due=START),
    e.Dropped(task="gone"),
    e.Joined(task="gone"),
    e.TrackEnded(track="gone", end="done"),
    e.ApprovalAsked(task="gone", rule=0, by=("lead",)),
    e.Approved(task="gone", roles=("lead",)),
    e.Approved(task="verify", roles=("gone",)),
    e.ApprovalVoided(task="gone", facts=()),
    e.Rejected(task="gone", reason="x"),
    e.DeputiesAsked(task="gone"),
    e.Reowned(task="gone", owner="lead"),
    e.HandoverAsked(task="gone", person="x"),
    e.HandedOver(task="gone", person="x"),
    e.Paused(task="gone"),
    e.Resumed(task="gone", due=Deadline(at=START, rule=0, anchor=START, set_at=START), old=START),
    e.Waived(task="gone", reason="x", due=START),
    e.LetGo(task="gone", step="hold"),
    e.Blocked(task="gone", to="hold", code="x"),
    e.FactSet(fact="x", value=1, track="gone"),
    e.Left(task="verify", step="verify", how="arrived", to="hold", signal="gone"),
]


@pytest.mark.parametrize("body", GONE, ids=lambda b: type(b).__name__)
def test_evolve_refuses_a_task_that_is_not_there(body: e.Body) -> None:
    state, _ = opened(runnable())
    with pytest.raises(ValueError, match=r"gone|'verify'"):
        evolve(state, _entry(state.seq + 1, body))


def test_evolve_leaves_the_state_before_alone() -> None:
    state, log = opened(runnable())
    before = msgspec.json.encode(state)
    after(runnable(), log, COMMANDS[0], LATER)
    assert msgspec.json.encode(state) == before
    assert replay(log) != state


# --- every kind of entry -----------------------------------------------------------------------

DUE = Deadline(at=LATER, rule=0, anchor=START, set_at=START)
TELL = (Told(role="lead", people=("bram", "chris")), Told(people=("anna",)), Told(role="comms"))
BODIES: list[e.Body] = [
    OPENED,
    e.Opened(id="i", playbook="p", version="1", digest="d", drill=True),
    e.FactSet(fact="claim", value="x"),
    e.FactSet(fact="reach", value=2.0, old=1.0, reason="counted", task="verify"),
    e.FactSet(fact="unheard_of", value={"a": [1, None, True], "é": "\u2028"}),
    e.FactSet(fact="posted_at", value="2026-11-20T13:00:00Z", old="2026-11-20T12:00:00Z"),
    e.Entered(task="verify", track="main", step="verify", visit=1),
    e.Entered(task="verify", track="main", step="verify", visit=2, owner="lead", due=DUE),
    e.DueMoved(task="verify", why="anchor", old=START, due=DUE),
    e.DueMoved(task="verify", why="rule"),
    e.Assigned(task="verify", person="anna", before="bram", tell=TELL),
    e.RungFired(task="verify", rung=1, label="due-5m", moment=START, late=90, tell=TELL),
    e.Breached(task="verify", due=START, late=1, tell=TELL),
    e.Blocked(task="verify", to="hold", code="too_many_visits", tell=TELL),
    e.Overridden(task="correct", that="a == b", reason="because"),
    e.Left(task="verify", step="verify", how="timeout", to="hold", due=LATER, reason="late"),
    e.Left(task="story", step="story", how="skip", to="resolved"),
    e.Noted(text="A note\nof two lines", task="verify"),
    e.Noted(text="x"),
    e.Redacted(entries=(2, 5), reason="Asked for", facts=("answer",), notes=(5,)),
    e.Ended(end="resolved", steps=("story",)),
    e.Ended(end="unheard_of"),
    e.Cancelled(reason="A mistake", steps=("verify",)),
    e.Reopened(reason="No mistake"),
    e.TrackStarted(track="story", name="story"),
    e.TrackStarted(
        track="private[anna]",
        name="private[]",
        task="private",
        scope="private[anna]",
        outer="",
        item="anna",
    ),
    e.TrackStarted(track="ask.main", name="main", task="ask", scope="ask", book="other", outer=""),
    e.FactSet(fact="ask.level", value="L1", task="ask", track="ask.main"),
    e.TrackEnded(track="story", end="done"),
    e.TrackEnded(track="ask.main", end="answered"),
    e.Dropped(task="story"),
    e.Joined(task="verify", tell=TELL),
    e.Signalled(signal="hurt"),
    e.Signalled(signal="hurt", id="evt-1", tell=TELL),
    e.Left(task="hold", step="hold", how="arrived", to="done", signal="hurt"),
    e.Left(task="hold", step="hold", how="through", to="resolved"),
    e.Left(task="hold", step="hold", how="signal", to="story"),
    e.ApprovalAsked(task="verify", rule=1, by=("lead", "comms"), need=2, reason="x", tell=TELL),
    e.Approved(task="verify", roles=("lead",), reason="alone"),
    e.ApprovalVoided(task="verify", facts=("claim",), rule=0, by=("lead",), need=1, tell=TELL),
    e.ApprovalVoided(task="verify", facts=()),
    e.Rejected(task="verify", reason="Too long", tell=TELL),
    e.DeputiesAsked(task="verify", late=60, tell=TELL),
    e.Reowned(task="verify", owner="comms", before="lead", tell=TELL),
    e.Reowned(task="verify", owner=None),
    e.HandoverAsked(task="verify", person="anna", tell=TELL),
    e.HandedOver(task="verify", person="anna", before="bram", tell=TELL),
    e.Paused(task="verify"),
    e.Paused(task="verify", reason="Waiting"),
    e.Resumed(task="verify", due=DUE, old=START),
    e.Waived(task="verify", reason="No breach", due=LATER),
    e.LetGo(task="verify", step="hold", late=5),
    e.Migrated(version="2", digest="e", old_version="1", old_digest="d", reason="Shorter"),
    e.Migrated(
        version="2",
        digest="e",
        old_version="1",
        old_digest="d",
        reason="Shorter",
        tasks={"verify": e.Carried(due=DUE, fired=(0,), spent={"x": (1,)}, approval=-1)},
    ),
]


def test_every_kind_of_entry_is_tried_here() -> None:
    assert {type(body) for body in BODIES} == set(typing.get_args(e.Body))


@pytest.mark.parametrize("body", BODIES, ids=lambda b: type(b).__name__)
def test_a_body_survives_the_log(body: e.Body) -> None:
    """Encoded and decoded it is the same, whether as JSON text or by way of plain data."""
    data = encode_body(body)
    assert data["kind"] == _entry(1, body).kind
    assert decode_body(msgspec.json.encode(data)) == body
    assert msgspec.convert(data, e.Body) == body
    assert encode_body(decode_body(msgspec.json.encode(data))) == data


@pytest.mark.parametrize("body", BODIES, ids=lambda b: type(b).__name__)
@pytest.mark.parametrize("language", ["en", "nl", "fr"])
def test_every_entry_is_a_sentence(body: e.Body, language: str) -> None:
    entry = _entry(1, body)
    sentence = Teller(runnable().plan, language).tell(entry)
    assert len(sentence) > 5
    assert "Struct" not in sentence


def test_who_an_entry_tells_is_named_by_role_and_people() -> None:
    telling = _entry(1, e.Breached(task="verify", due=START, tell=TELL))
    assert [str(somebody) for somebody in told(telling)] == ["lead (bram, chris)", "anna", "comms"]
    assert told(_entry(1, e.Noted(text="x"))) == ()


@pytest.mark.parametrize("data", [b"{}", b'{"kind":"nothing"}', b"[]", b"x",
                                  b'{"kind":"noted","text":5}'])  # fmt: skip
def test_what_is_no_body_is_refused(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_body(data)


# --- any history -------------------------------------------------------------------------------

FACTS = st.fixed_dictionaries(
    {},
    optional={
        "verdict": st.sampled_from(["true", "false", "unknown"]),
        "reach": st.sampled_from([0.5, 2, 9]),
        "severity": st.sampled_from(["L1", "L2", "L3"]),
        "answer": st.sampled_from(["We check", "calm down"]),
        "posted_at": st.sampled_from(["2026-11-20T12:00", "2026-11-20T14:30"]),
        "next_update_at": st.just("2026-11-20T18:00"),
    },
)
STEPS = st.sampled_from(["verify", "hold", "correct", "story"])
REASONS = st.sampled_from([None, "because"])
ANY = st.one_of(
    st.builds(
        Advance, task=STEPS, facts=FACTS, reason=REASONS, override=REASONS, actor=st.just("a")
    ),
    st.builds(Skip, task=STEPS, reason=REASONS, actor=st.just("a")),
    st.builds(SetFacts, facts=FACTS, reason=st.just("because"), actor=st.just("a")),
    st.builds(Assign, task=STEPS, person=st.just("b"), actor=st.just("a")),
    st.builds(Handover, task=STEPS, person=st.just("b"), actor=st.just("a")),
    st.builds(Accept, task=STEPS, actor=st.sampled_from(["a", "b"])),
    st.builds(Cancel, reason=REASONS, actor=st.just("a")),
    st.builds(Reopen, reason=REASONS, actor=st.just("a")),
    st.builds(Timer, until=st.just(datetime(2027, 1, 1, tzinfo=UTC))),
)


def _follow(state: State, made: tuple[Entry, ...]) -> State:
    for entry in made:
        state = evolve(state, entry)
    return state


@settings(deadline=None, max_examples=120, database=None)
@given(st.lists(st.tuples(ANY, st.integers(0, 90)), min_size=1, max_size=12))
def test_any_history_replays_and_every_decision_is_repeatable(
    script: list[tuple[Command, int]],
) -> None:
    """Commands in any order, sensible or not: refused whole, or decided the same twice."""
    playbook = runnable(RUMOUR)
    teller = Teller(playbook.plan, "en")
    state, log = opened(playbook)
    now = START
    for command, minutes in script:
        now += timedelta(minutes=minutes)
        asked = structs.replace(command, until=now) if isinstance(command, Timer) else command
        before = msgspec.json.encode(state)
        try:
            made = decide(playbook, state, asked, now)
        except Refusal:
            assert msgspec.json.encode(state) == before
            continue
        assert decide(playbook, state, asked, now) == made
        assert msgspec.json.encode(state) == before
        state = _follow(state, made)
        log += made
    assert replay(log) == state
    assert (state.status == "open") == bool(state.tasks)
    assert [entry.seq for entry in log] == list(range(1, len(log) + 1))
    assert [entry.at for entry in log] == sorted(entry.at for entry in log)
    for entry in log:
        assert decode_body(msgspec.json.encode(encode_body(entry.body))) == entry.body
        assert teller.tell(entry)
