"""Lists of incidents, inboxes, histories and messages."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from seawall import Engine, Incident, Message, UnknownIncident, UnknownPlaybook
from tests.conftest import OPENING, RUMOUR, START, Clock, MakeEngine
from tests.engine.helpers import IGNORED, ROSTER, UNKNOWN, VERDICT, opened, rows, unguard


def numbers(items: tuple[Incident, ...]) -> list[int]:
    return [incident.number for incident in items]


@pytest.fixture
def five(engine: Engine, clock: Clock) -> Engine:
    """1 in verify and L3, 2 in hold and L2, 3 ended and L1, 4 of gossip, 5 cancelled."""
    engine.register(RUMOUR.replace("id: rumour", "id: gossip"))
    for number in range(1, 4):
        opened(engine, f"https://example.org/{number}")
    engine.set(1, {"severity": "L3"}, actor="b")
    engine.advance(2, "verify", UNKNOWN, actor="b")
    engine.advance(3, "verify", IGNORED, actor="b")
    engine.open("gossip", OPENING, actor="a")
    engine.cancel(opened(engine, "https://example.org/5"), actor="a", reason="x")
    engine.assign(1, "verify", "chris", actor="b")
    return engine


def test_incidents_come_newest_first_and_pass_every_filter(five: Engine, clock: Clock) -> None:
    assert numbers(five.incidents().items) == [5, 4, 3, 2, 1]
    assert numbers(five.incidents(playbook="rumour").items) == [5, 3, 2, 1]
    assert numbers(five.incidents(status="open").items) == [4, 2, 1]
    assert numbers(five.incidents(status="ended").items) == [3]
    assert numbers(five.incidents(status="cancelled").items) == [5]
    assert numbers(five.incidents(labels={"severity": "L2"}).items) == [2]
    assert numbers(five.incidents(owner="lead").items) == [4, 1]
    assert numbers(five.incidents(owner="listener").items) == [2]
    assert numbers(five.incidents(owner="chris").items) == [1]
    assert numbers(five.incidents(playbook="rumour", status="open", owner="lead").items) == [1]
    assert five.incidents(playbook="nope").items == ()
    assert five.incidents(labels={"severity": "L1", "reach": "1"}).items == ()
    assert five.incidents(overdue=True).items == ()
    clock.forward(minutes=45)
    assert numbers(five.incidents(overdue=True).items) == [4, 1]
    clock.forward(hours=1)
    assert numbers(five.incidents(overdue=True).items) == [4, 2, 1]


def test_a_label_that_is_corrected_is_found_by_its_new_value(five: Engine) -> None:
    five.set(2, {"severity": "L3"}, actor="b", reason="worse")
    assert numbers(five.incidents(labels={"severity": "L3"}).items) == [2, 1]
    assert five.incidents(labels={"severity": "L2"}).items == ()
    assert five.incident(2).labels == {"severity": "L3"}


def test_pages_follow_each_other_without_gap_or_overlap(five: Engine) -> None:
    seen: list[int] = []
    before: int | None = None
    for _ in range(3):
        page = five.incidents(limit=2, before=before)
        seen += numbers(page.items)
        before = page.before
    assert (seen, before) == ([5, 4, 3, 2, 1], None)
    exact = five.incidents(limit=5)
    assert (len(exact.items), exact.before) == (5, None)
    assert len(five.incidents(limit=0).items) == 1


def test_tasks_come_by_due_time(five: Engine, clock: Clock) -> None:
    clock.forward(minutes=5)
    opened(five, "https://example.org/6")
    found = five.tasks()
    assert [(item.incident.number, item.task.ref) for item in found] == [
        (1, "verify"), (4, "verify"), (2, "hold"), (6, "verify"),
    ]  # fmt: skip
    times = [item.task.due_at for item in found if item.task.due_at]
    assert times == sorted(times)
    assert [item.incident.number for item in five.tasks(limit=2)] == [1, 4]


def test_tasks_of_a_role_and_of_a_person(five: Engine, make_engine: MakeEngine) -> None:
    def found(engine: Engine, **whose: Any) -> list[int]:
        return [item.incident.number for item in engine.tasks(**whose)]

    assert found(five, role="lead") == [1, 4]
    assert found(five, role="listener") == [2]
    assert found(five, role="nobody") == []
    assert found(five, person="chris") == [1]
    assert found(five, person="anna") == []
    staffed = make_engine(roster=ROSTER)
    assert found(staffed, person="anna") == [2]
    assert found(staffed, person="chris") == [1, 4]
    assert found(staffed, person="emil") == [2]


def test_tasks_without_a_due_time_come_last(engine: Engine) -> None:
    engine.register(
        "{seawall: 1, id: bare, version: '1', title: Bare, roles: {lead: Lead}, ends: {over: Over},"
        " steps: [{id: act, owner: lead, next: over}]}"
    )
    first = engine.open("bare", actor="a").incident.number
    second = opened(engine)
    assert [item.incident.number for item in engine.tasks()] == [second, first]


def test_history_tells_everything_in_order(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    clock.forward(minutes=1)
    engine.advance(number, "verify", VERDICT, actor="bram")
    log = engine.history(number)
    assert [entry.seq for entry in log] == list(range(1, len(log) + 1))
    assert all(entry.incident == number and entry.text for entry in log)
    assert len({entry.hash for entry in log}) == len(log)
    assert all(re.fullmatch("[0-9a-f]{64}", entry.hash) for entry in log)
    assert log[0].text.endswith("incident by rumour 1.0.0")
    assert engine.history(engine.incident(number).id) == log


@pytest.mark.parametrize("ref", [0, -1, 2, 2**40, "", "nope", "1"])
def test_an_incident_that_is_not_there_is_refused(engine: Engine, ref: int | str) -> None:
    opened(engine)
    for read in (engine.incident, engine.history, engine.verify):
        with pytest.raises(UnknownIncident) as refused:
            read(ref)
        assert refused.value.names == (str(ref),)


@pytest.mark.parametrize("nonsense", ["a\0b", "\ud800", "x" * 100_000])
def test_a_name_that_no_database_can_hold_is_like_any_unknown_name(
    engine: Engine, nonsense: str
) -> None:
    """What comes from a command line or a web form may be no proper text at all."""
    opened(engine)
    with pytest.raises(UnknownIncident):
        engine.incident(nonsense)
    with pytest.raises(UnknownPlaybook):
        engine.open(nonsense, OPENING, actor="a")
    assert engine.tasks(role=nonsense) == engine.tasks(person=nonsense) == ()
    assert engine.incidents(owner=nonsense, playbook=nonsense).items == ()
    assert engine.incidents(labels={nonsense: nonsense}).items == ()


@pytest.mark.parametrize("number", [2**31, 2**63, 2**70])
def test_pages_and_limits_beyond_any_number_are_harmless(engine: Engine, number: int) -> None:
    opened(engine)
    assert numbers(engine.incidents(before=number, limit=number).items) == [1]
    assert numbers(engine.incidents(before=-number).items) == []
    assert len(engine.tasks(limit=number)) == 1
    with pytest.raises(UnknownIncident):
        engine.incident(number)


# --- messages ------------------------------------------------------------------------------


def late(engine: Engine, clock: Clock) -> list[tuple[str, ...]]:
    """Two incidents whose rungs fired; gives who was told, in order."""
    opened(engine)
    opened(engine, "https://example.org/2")
    clock.forward(minutes=41)
    return [entry.told for entry in engine.tick().entries]


def test_every_message_is_carried_once_oldest_first(make_engine: MakeEngine, clock: Clock) -> None:
    engine = make_engine(roster=ROSTER)
    engine.register(RUMOUR)
    assert late(engine, clock) == [("lead (bram)",)] * 4
    clock.forward(minutes=1)
    engine.assign(1, "verify", "chris", actor="bram")
    carried: list[Message] = []
    assert engine.deliver(carried.append) == 5
    assert engine.deliver(carried.append) == 0
    assert len({message.id for message in carried}) == 5
    assert [message.created_at for message in carried] == sorted(m.created_at for m in carried)
    assert (carried[0].role, carried[0].people) == ("lead", ("bram",))
    assert (carried[4].role, carried[4].people) == ("", ("chris",))
    assert "reminder at 50%" in carried[0].text
    assert carried[0].title == "A rumour goes round"


def test_a_message_that_could_not_be_carried_comes_again(engine: Engine, clock: Clock) -> None:
    late(engine, clock)
    carried: list[str] = []

    def carry(message: Message) -> None:
        if len(carried) == 2:
            raise ConnectionError("no network")
        carried.append(message.id)

    with pytest.raises(ConnectionError):
        engine.deliver(carry)
    again: list[Message] = []
    assert engine.deliver(again.append) == 2
    assert len({*carried, *(message.id for message in again)}) == 4


def test_a_message_that_is_never_carried_holds_up_no_other(engine: Engine, clock: Clock) -> None:
    """The oldest fails each time; all others are told at once, and the error is still raised."""
    late(engine, clock)
    tried: list[str] = []

    def carry(message: Message) -> None:
        tried.append(message.id)
        if message.id == tried[0]:
            raise ConnectionError("this one has left the chat")

    with pytest.raises(ConnectionError, match="left the chat"):
        engine.deliver(carry)
    assert len(set(tried)) == len(tried) == 4
    with pytest.raises(ConnectionError):
        engine.deliver(carry)
    assert tried[4:] == tried[:1]


def test_delivery_ends_where_nothing_can_be_carried_for_long(engine: Engine, clock: Clock) -> None:
    """A message that failed can be taken again after a minute: then everybody had their turn."""
    late(engine, clock)
    tried: list[str] = []

    def carry(message: Message) -> None:
        clock.forward(seconds=31)
        tried.append(message.id)
        raise TimeoutError("no network")

    with pytest.raises(TimeoutError):
        engine.deliver(carry)
    assert len(set(tried)) == len(tried) == 2
    assert engine.deliver(lambda message: None) == 4


def test_who_fails_for_too_long_does_not_take_a_message_from_another(
    make_engine: MakeEngine, clock: Clock
) -> None:
    """Its minute is over and another has it: it stays with that one."""
    slow, other = make_engine(), make_engine()
    slow.register(RUMOUR)
    late(slow, clock)
    taken: list[Message] = []

    def carry(message: Message) -> None:
        clock.forward(minutes=2)
        taken.extend(other.claim())
        raise TimeoutError("no network")

    with pytest.raises(TimeoutError):
        slow.deliver(carry)
    assert len(taken) == 4
    assert slow.claim() == ()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE seawall_incident SET state = '{}' WHERE number = 1",
        "UPDATE seawall_entry SET body = 'x' WHERE incident = 1",
        "DELETE FROM seawall_entry WHERE incident = 1",
    ],
)
def test_a_damaged_incident_keeps_nobody_from_being_told(
    engine: Engine, url: str, clock: Clock, harm: str
) -> None:
    """Those whom its own messages are for are told at least that, and where to look."""
    late(engine, clock)
    unguard(url)
    rows(url, harm)
    carried: list[Message] = []
    assert engine.deliver(carried.append) == 4
    texts = {number: [m.text for m in carried if m.incident == number] for number in (1, 2)}
    assert all("cannot be read; verify the incident" in text for text in texts[1])
    assert [("reminder" in text) for text in texts[2]] == [True, True]
    assert {message.role for message in carried} == {"lead"}


def test_a_message_that_cannot_be_read_hides_none_of_the_others(
    engine: Engine, url: str, clock: Clock
) -> None:
    late(engine, clock)
    broken = "SELECT min(id) FROM seawall_message"
    rows(url, f"UPDATE seawall_message SET created_at = 'long ago' WHERE id = ({broken})")
    assert engine.deliver(lambda message: None) == 3
    assert engine.claim() == ()


def test_delivery_can_be_limited(engine: Engine, clock: Clock) -> None:
    late(engine, clock)
    assert engine.deliver(lambda message: None, limit=3) == 3
    assert engine.deliver(lambda message: None, limit=3) == 1


def test_messages_of_one_moment_come_in_the_order_of_the_log(engine: Engine, clock: Clock) -> None:
    """Reminders that were missed are caught up in their order, past the tenth entry too."""
    number = opened(engine)
    for text in ["one", "two"]:
        engine.note(number, text, actor="anna")
    clock.now = START + timedelta(minutes=46)
    texts = [entry.text for entry in engine.tick().entries if entry.told]
    carried: list[Message] = []
    engine.deliver(carried.append)
    assert [message.text for message in carried] == texts
