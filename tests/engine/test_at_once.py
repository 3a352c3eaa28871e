"""The commands of approvals, signals and items, retried and all at once, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from seawall import Conflict, Engine, Refusal, RequestReused
from tests.conftest import Clock
from tests.engine.play import Begin, Play, book

EVERYTHING = book("""\
facts: {word: {type: text}, people: {type: list}, aware_at: {type: datetime}}
signals: {noise: {}, calm: {}}
ends: {over: Over}
steps:
  - id: respond
    owner: lead
    join: [a]
    tracks:
      a: [{id: say, owner: desk, collect: [word], approve: {by: [lead, legal], rounds: 5}}]
      b: [{id: private, owner: desk, each: {item: person, from: people, steps: [{id: talk}]}}]
      c: [{id: wait, owner: desk, due: {within: 4h, pausable: true}}]
      d: [{id: notify, owner: legal, due: {within: 72h, legal: true}}]
      e: [{id: rest, owner: desk, wait: calm}]
    next: over
""")


def begun(begin: Begin) -> Play:
    play = begin(EVERYTHING, {"people": ["zoe"]})
    play.do("advance", "say", {"word": "x"})
    play.do("handover", "wait", "bo")
    return play


def pool(tasks: list[Callable[[], Any]]) -> list[Any]:
    """What came of each: its answer, or its refusal."""

    def one(task: Callable[[], Any]) -> Any:
        try:
            return task()
        except Refusal as refusal:
            return refusal

    with ThreadPoolExecutor(len(tasks)) as threads:
        return list(threads.map(one, tasks))


COMMANDS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "approve": (("say",), {}),
    "reject": (("say",), {"reason": "No"}),
    "signal": (("noise",), {}),
    "add": (("private", "yara"), {}),
    "handover": (("rest", "bo"), {}),
    "accept": (("wait",), {"by": "bo"}),
    "pause": (("wait",), {"reason": "x"}),
    "waive": (("notify",), {"reason": "x"}),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_sent_again_under_its_request_id_is_carried_out_once(
    begin_anywhere: Begin, command: str
) -> None:
    """After a restart too; and the id stands for that command alone."""
    play = begun(begin_anywhere)
    given, more = COMMANDS[command]
    first = play.do(command, *given, request_id="r-1", **more)
    seq = play.incident.seq
    play.restart()
    again = play.do(command, *given, request_id="r-1", **more)
    assert again.repeated
    assert not first.repeated
    assert again.entries == first.entries
    assert play.incident.seq == seq
    with pytest.raises(RequestReused):
        play.do("note", "Something else", request_id="r-1")


def test_one_signal_from_many_senders_arrives_once(begin_anywhere: Begin, clock: Clock) -> None:
    play = begun(begin_anywhere)
    with Engine(play.url, clock=clock) as engine:
        answers = pool([
            lambda n=n: engine.signal(play.number, "noise", actor=f"p{n}", signal_id="evt-1")  # type: ignore[misc]  # mypy infers no lambda with defaults
            for n in range(8)
        ])  # fmt: skip
    assert sum(not answer.repeated for answer in answers) == 1
    assert len(play.rows("signalled")) == 1


def test_one_item_added_by_many_is_there_once(begin_anywhere: Begin, clock: Clock) -> None:
    play = begun(begin_anywhere)
    with Engine(play.url, clock=clock) as engine:
        answers = pool([
            lambda n=n: engine.add(play.number, "private", "yara", actor=f"p{n}")  # type: ignore[misc]  # mypy infers no lambda with defaults
            for n in range(8)
        ])  # fmt: skip
    assert sum(isinstance(answer, Conflict) for answer in answers) == 7
    assert "private[yara].talk" in play.active


def test_two_that_approve_at_once_are_both_counted(begin_anywhere: Begin, clock: Clock) -> None:
    """Whoever comes second leaves the step; nobody else's approval is lost or counted twice."""
    play = begun(begin_anywhere)
    with Engine(play.url, clock=clock) as engine:
        answers = pool([
            lambda who=who: engine.approve(play.number, "say", actor=who)  # type: ignore[misc]  # mypy infers no lambda with defaults
            for who in ("bo", "cas", "dee", "eef")
        ])  # fmt: skip
    assert sum(not isinstance(answer, Refusal) for answer in answers) == 2
    assert len(play.rows("approved")) == 2
    assert (play.incident.end, play.active) == ("over", ["notify"])


def test_approving_and_rejecting_at_once_is_one_after_the_other(
    begin_anywhere: Begin, clock: Clock
) -> None:
    play = begun(begin_anywhere)
    with Engine(play.url, clock=clock) as engine:
        pool([
            lambda: engine.approve(play.number, "say", actor="bo"),
            lambda: engine.reject(play.number, "say", actor="cas", reason="No"),
            lambda: engine.set(play.number, {"word": "y"}, actor="dee", reason="Better"),
        ])  # fmt: skip
    play.check()
    assert play.incident.status == "open"


def test_accepting_and_taking_back_at_once_leaves_one_owner(
    begin_anywhere: Begin, clock: Clock
) -> None:
    play = begun(begin_anywhere)
    with Engine(play.url, clock=clock) as engine:
        pool([
            lambda: engine.accept(play.number, "wait", actor="bo"),
            lambda: engine.handover(play.number, "wait", "cas", actor="anna"),
        ])  # fmt: skip
    play.check()
    task = play.task("wait")
    assert (task.assignee, task.offered_to) in (("bo", "cas"), (None, "cas"))
