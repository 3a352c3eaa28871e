"""The checker can fail: histories and logs that are doctored are caught, each for what it is.

The history that is doctored is a real one, of workers who made their calls one after the other, so
that nothing is wrong with it but what a test makes wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from copy import deepcopy
from datetime import timedelta
from itertools import accumulate
from pathlib import Path

import msgspec
import pytest

from seawall.machine.entries import Entry
from tests.concurrency import runs
from tests.concurrency.checker import Checker, check
from tests.concurrency.history import MICROSECOND, Call, Recorder, SharedClock
from tests.concurrency.model import Entries, Log, view
from tests.concurrency.runs import Run

Pick = Callable[[Call], bool]
PLACE = {"place": "another"}
"""Facts that open an incident beside those that every worker knows."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Run:
    """A history of one engine, with its logs."""
    folder = tmp_path_factory.mktemp("sound")
    url = folder / "seawall.db"
    url.write_bytes(sqlite_template.read_bytes())
    return runs.in_turn(str(url), folder, workers=4, calls=150, seed=1)


@pytest.fixture
def run(sound: Run) -> Run:
    """A copy to doctor."""
    return deepcopy(sound)


def problems(run: Run) -> list[str]:
    return check(run.calls, run.logs)


def one(run: Run, pick: Pick) -> Call:
    """The last call that a test means: there is one."""
    return [call for call in run.calls if pick(call)][-1]


def wrote(kind: str) -> Pick:
    return lambda call: call.kind == kind and bool(call.entries) and not call.repeated


def log_of(run: Run, number: int) -> Log:
    return next(log for log in run.logs if log.number == number)


def renumbered(entries: Iterable[Entry]) -> Entries:
    return tuple(msgspec.structs.replace(e, seq=n) for n, e in enumerate(entries, start=1))


def pieces(run: Run) -> list[tuple[Log, list[Entries]]]:
    """Each log, cut into what was written at once."""
    checker = Checker(run.calls, run.logs)
    assert list(checker.problems()) == []
    found = []
    for order in checker.orders.values():
        ends = list(accumulate(block.length for block in order.blocks))
        entries = order.log.entries
        cut = [
            entries[end - block.length : end] for end, block in zip(ends, order.blocks, strict=True)
        ]
        found.append((order.log, cut))
    assert sum(len(cut) for _, cut in found) > 50
    return found


def is_caught(run: Run, log: Log, doctored: list[Entries]) -> bool:
    """Whether something is wrong once a log is put together from other pieces."""
    entries = renumbered(entry for piece in doctored for entry in piece)
    others = (other for other in run.logs if other is not log)
    logs = [Log(log.number, log.id, entries), *others]  # it is looked at first
    return next(Checker(run.calls, logs).problems(), None) is not None


# --- what is sound -------------------------------------------------------------------------------


def test_a_sequential_history_has_no_problem(sound: Run) -> None:
    assert problems(sound) == []


def test_the_history_has_something_of_everything(sound: Run) -> None:
    """Otherwise the tests below would show little."""
    calls = sound.calls
    assert {"missing_facts", "not_active", "request_reused", "already_ended"} <= {
        call.code for call in calls
    }
    assert any(call.repeated and call.entries for call in calls)
    assert any(call.repeated and not call.entries and not call.existing for call in calls)
    assert any(call.existing for call in calls)
    assert any(call.kind == "tick" and call.entries for call in calls)
    kinds = {entry.kind for log in sound.logs for entry in log.entries}
    assert {"rung_fired", "breached", "signalled", "approved", "left", "reopened"} <= kinds


@pytest.fixture
def late(sqlite_url: str, tmp_path: Path) -> Run:
    """A history in which a command that is refused finds something due, after a look."""

    def act(recorder: Recorder, clock: SharedClock) -> None:
        recorder.do(Call(1, 1, "look", 1, {}))
        recorder.do(Call(1, 2, "open", None, {"playbook": "storm", "facts": PLACE, "actor": "bo"}))
        clock.forward(timedelta(minutes=16))
        given = {"step": "close", "facts": {}, "actor": "bo"}
        assert recorder.do(Call(1, 3, "advance", 1, given)).code == "not_active"

    return runs.by_hand(sqlite_url, tmp_path, act)


def test_who_asked_for_another_key_fired_nothing(late: Run) -> None:
    """However early they were answered, who read the clock too."""
    look, other, refused = (call for call in late.calls if call.worker == 1)
    other.invoked, look.invoked, look.answered = look.invoked, other.answered + 1, refused.invoked
    assert problems(late) == []
    other.readings = [*other.readings, *refused.readings]
    assert problems(late) == []


def test_of_two_who_may_have_fired_it_was_the_one_answered_last(late: Run) -> None:
    """The other may have been answered before it was kept, and somebody have looked since."""
    look, _, refused = (call for call in late.calls if call.worker == 1)
    early = msgspec.structs.replace(refused, worker=2, readings=look.readings + refused.readings)
    early.answered = refused.invoked + 10
    early.invoked = refused.invoked - 10
    look.invoked, look.answered = refused.invoked + 20, refused.invoked + 30
    late.calls.append(early)
    assert problems(late) == []


# --- logs that are not what was answered ---------------------------------------------------------


def test_every_lost_update_is_caught(sound: Run) -> None:
    """Whichever transaction is taken out of a log, and however neatly the rest is renumbered."""
    for log, cut in pieces(sound):
        for n in range(1, len(cut)):
            assert is_caught(sound, log, [*cut[:n], *cut[n + 1 :]]), cut[n]


def test_every_doubled_command_is_caught(sound: Run) -> None:
    """Whichever transaction stands in the log a second time, behind itself."""
    for log, cut in pieces(sound):
        for n in range(1, len(cut)):
            assert is_caught(sound, log, [*cut[:n], cut[n], *cut[n:]]), cut[n]


def test_every_swap_of_two_commands_is_caught(sound: Run) -> None:
    for log, cut in pieces(sound):
        for n in range(1, len(cut) - 1):
            swapped = [*cut[:n], cut[n + 1], cut[n], *cut[n + 2 :]]
            assert is_caught(sound, log, swapped), cut[n : n + 2]


def test_an_entry_that_nobody_asked_for_is_caught(run: Run) -> None:
    log = log_of(run, one(run, wrote("note")).number or 0)
    stray = msgspec.structs.replace(log.entries[-1], at=log.entries[-1].at + MICROSECOND)
    log.entries = renumbered([*log.entries, stray])
    assert "nobody's answer" in problems(run)[0]


# --- answers that are not what the log says ------------------------------------------------------


def test_two_that_were_answered_with_the_same_entry(run: Run) -> None:
    first, second = [call for call in run.calls if wrote("note")(call)][-2:]
    second.entries = first.entries
    assert any("both answered with" in problem for problem in problems(run))


def test_notes_in_an_order_that_real_time_denies(run: Run) -> None:
    """Nothing is wrong but when they were asked: the later one of the log came back before the
    earlier one began."""
    early, late = [call for call in run.calls if wrote("note")(call) and call.number == 1][-2:]
    for call in (early, late):
        call.invoked, call.answered = -call.answered, -call.invoked
    early.invoked, late.invoked = late.invoked, early.invoked
    assert any("stands behind it" in problem for problem in problems(run))


def test_an_answer_that_says_it_was_refused(run: Run) -> None:
    """The command was carried out, and who asked was told that it was not."""
    call = one(run, wrote("note"))
    call.code, call.message, call.entries, call.view = "not_active", "it is not active", [], ""
    found = problems(run)
    assert any("is not what one engine writes here" in problem for problem in found)


@pytest.mark.parametrize("words", [("already_ended", None), (None, "another sentence")])
def test_a_refusal_in_other_words(run: Run, words: tuple[str | None, str | None]) -> None:
    call = one(run, lambda call: call.code == "not_active")
    call.code, call.message = words[0] or call.code, words[1] or call.message
    assert [p for p in problems(run) if call.name in p and "no answer at any moment" in p]


def test_a_refusal_that_was_right_once(run: Run) -> None:
    """It is right at some moment, and at none while the call was under way."""
    call = one(run, lambda call: call.code == "not_active" and call.number is None)
    call.readings = run.calls[-1].readings
    call.invoked, call.answered = run.calls[-1].answered + 1, run.calls[-1].answered + 2
    call.message = re.sub(r"\w+ is not active", "talk is not active", call.message)
    assert [p for p in problems(run) if call.name in p]


def test_a_look_at_what_was_over(run: Run) -> None:
    """A read that misses a command that was answered before it was asked."""
    note = one(run, lambda call: wrote("note")(call) and call.number == 1)
    looks = [c for c in run.calls if c.kind == "look" and c.incident == 1]
    before = [c for c in looks if c.answered < note.invoked][-1]
    stale = msgspec.structs.replace(before, invoked=note.answered + 1, answered=note.answered + 2)
    run.calls.append(stale)
    assert [p for p in problems(run) if "look 1" in p]


def test_looks_that_go_back_in_time(run: Run) -> None:
    """Either is right while a slow command is under way; in this order they are not."""
    note = one(run, lambda call: wrote("note")(call) and call.number == 1)
    note.invoked, note.answered = note.invoked - 100, note.answered + 100
    checker = Checker(run.calls, run.logs)
    assert list(checker.problems()) == []
    order = checker.orders[1]
    place = next(n for n, block in enumerate(order.blocks) if block.call.entries == note.entries)

    def look(at: int, place: int) -> Call:
        state = order.states[place]
        assert state is not None
        begun = note.invoked + at
        return Call(9, at, "look", 1, {}, None, begun, begun + 1, [0], view=view(state, 1))

    new, old, later = look(1, place + 1), look(3, place), look(5, place + 1)
    assert check([*run.calls, old, later], run.logs) == []
    assert check([*run.calls, new, later], run.logs) == []
    assert check([*run.calls, new, old], run.logs)


def test_a_look_between_the_entries_of_one_command(run: Run) -> None:
    """A transaction is seen whole or not at all."""
    look = one(run, lambda call: call.kind == "look")
    look.view = "0123456789abcdef"
    assert [p for p in problems(run) if look.name in p]


# --- requests, keys, time, messages --------------------------------------------------------------


def test_a_request_that_is_carried_out_twice(run: Run) -> None:
    first, second = [call for call in run.calls if wrote("note")(call)][:2]
    second.request_id = first.request_id = "the-same"
    second.given, second.incident = first.given, first.incident
    assert any("carried out more than once" in problem for problem in problems(run))


def test_a_request_that_is_forgotten(run: Run) -> None:
    """Sent again it must get the answer it got, not another one."""
    again = one(run, lambda call: call.repeated and bool(call.entries))
    again.view = "0123456789abcdef"
    assert any("got another answer than" in problem for problem in problems(run))


def test_a_request_id_that_is_refused_without_a_reason(run: Run) -> None:
    call = one(run, lambda call: call.code == "request_reused")
    call.request_id = "never seen before"
    assert any("nothing else was asked" in problem for problem in problems(run))


def test_two_incidents_with_one_key(run: Run) -> None:
    """An incident that was opened although another one had its key, with a log that is sound."""
    run.calls = [call for call in run.calls if call.kind != "tick" or call.entries]
    opened = one(run, wrote("open"))
    log = log_of(run, opened.number or 0)
    opening = tuple(entry for entry in log.entries if (log.number, entry.seq) in opened.entries)
    twin = msgspec.structs.replace(opened, number=99, entries=[(99, e.seq) for e in opening])
    run.calls.append(twin)
    run.logs.append(Log(99, log.id, opening))
    assert any("were open at once with the key" in problem for problem in problems(run))


def test_an_incident_given_back_that_was_over(run: Run) -> None:
    given = one(run, lambda call: call.existing)
    given.invoked, given.answered = -2, -1
    assert [p for p in problems(run) if given.name in p]


def test_something_due_that_nobody_fired(run: Run) -> None:
    """The last sweep says that it came an hour later, and fired nothing more."""
    last = run.calls[-1]
    late = [last.readings[-1] + 3_600_000_000]
    run.calls.append(Call(0, 9, "tick", None, {}, None, last.answered + 1, last.answered + 2, late))
    assert any("nobody fired it" in problem for problem in problems(run))


def test_a_message_in_two_hands_lost_or_made_up(run: Run) -> None:
    taken = one(run, lambda call: bool(call.messages))
    twice = msgspec.structs.replace(taken, readings=[taken.readings[0] + 1])
    found = problems(Run([*run.calls, twice], run.logs, []))
    assert any("was in two hands at once" in problem for problem in found)
    late = msgspec.structs.replace(taken, invoked=taken.invoked + 10**12)
    late.readings = [taken.readings[0] + 10**9]
    found = problems(Run([*run.calls, late], run.logs, []))
    assert any("was taken after it was delivered" in problem for problem in found)
    lost = taken.messages[0]
    taken.messages = [*taken.messages[1:], "made up"]
    found = problems(run)
    assert f"the message {lost} was never handed out" in found
    assert "the message made up comes from nothing" in found


def test_a_database_that_was_busy(run: Run) -> None:
    """Whoever is alone is never told that others are in the way."""
    run.calls[-1].code = "busy"
    assert any("was not answered" in problem for problem in problems(run))
