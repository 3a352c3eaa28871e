"""Many at once: processes and threads on one incident, on both databases."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

import pytest

from seawall import Answer, Engine, Refusal
from tests.conftest import OPENING, START, Clock
from tests.engine.helpers import UNKNOWN, VERDICT, active, bodies, kinds, opened

Done = tuple[str, int]
"""What came of a command: `ok` or the refusal's code, and how many entries it wrote."""


def _advance(engine: Engine, actor: str) -> Answer:
    return engine.advance(1, "verify", VERDICT, actor=actor)


def _round(engine: Engine, actor: str) -> Answer:
    """Leave a step that leads round to itself: who is second finds another visit."""
    return engine.advance(1, "verify", UNKNOWN, actor=actor, visit=1)


def _request(engine: Engine, actor: str) -> Answer:
    return engine.advance(1, "verify", VERDICT, actor="same", request_id="r")


def _open(engine: Engine, actor: str) -> Answer:
    return engine.open("rumour", OPENING | {"url": "https://a.nl"}, actor=actor)


def _note(engine: Engine, actor: str) -> Answer:
    for _ in range(9):
        engine.note(1, f"{actor} was here", actor=actor)
    return engine.note(1, f"{actor} goes", actor=actor)


def _process(
    url: str,
    act: Callable[[Engine, str], Answer],
    actor: str,
    ready: Barrier,
    done: SimpleQueue[Done],
) -> None:
    """What each process runs: wait for the others, then do the same as they."""
    with Engine(url, clock=lambda: START) as engine:
        ready.wait(60)
        try:
            answer = act(engine, actor)
            done.put(("existing" if answer.existing else "ok", len(answer.entries)))
        except Refusal as refusal:
            done.put((refusal.code, 0))


def together(url: str, act: Callable[[Engine, str], Answer], processes: int = 3) -> list[Done]:
    """What came of the same command in several processes at once."""
    spawn = multiprocessing.get_context("spawn")
    ready, done = spawn.Barrier(processes), spawn.SimpleQueue()
    running = [
        spawn.Process(target=_process, args=(url, act, f"p{number}", ready, done))
        for number in range(processes)
    ]
    for process in running:
        process.start()
    results: list[Done] = [done.get() for _ in running]
    for process in running:
        process.join(60)
        assert process.exitcode == 0
    done.close()
    return sorted(results)


def test_of_several_processes_one_advances_a_step(engine: Engine, url: str) -> None:
    """The others learn that it is not active any more, and nothing is written twice."""
    number = opened(engine)
    results = together(url, _advance, 4)
    assert [code for code, _ in results] == ["not_active", "not_active", "not_active", "ok"]
    assert active(engine, number) == ["correct"]
    assert kinds(engine.history(number))[5:] == ["fact_set"] * 3 + ["left", "entered"]
    assert engine.verify(number)[0].ok


def test_of_several_processes_one_leaves_a_visit(engine: Engine, url: str) -> None:
    number = opened(engine)
    results = together(url, _round)
    assert [code for code, _ in results] == ["not_active", "not_active", "ok"]
    assert len(bodies(engine, number, "left")) == 1
    assert engine.verify(number)[0].ok


def test_one_request_in_several_processes_is_carried_out_once(engine: Engine, url: str) -> None:
    number = opened(engine)
    assert together(url, _request) == [("ok", 5)] * 3
    assert len(bodies(engine, number, "left")) == 1
    assert engine.verify(number)[0].ok


def test_one_key_opened_by_several_processes_is_one_incident(engine: Engine, url: str) -> None:
    results = together(url, _open)
    assert results == [("existing", 0), ("existing", 0), ("ok", 5)]
    assert len(engine.incidents().items) == 1
    assert engine.verify()[0].ok


def test_what_several_processes_write_is_one_chain(engine: Engine, url: str) -> None:
    number = opened(engine)
    assert together(url, _note) == [("ok", 1)] * 3
    assert len(bodies(engine, number, "noted")) == 30
    assert engine.verify(number)[0].ok


# --- threads -------------------------------------------------------------------------------


def _attempt(act: Callable[[], object]) -> str:
    try:
        act()
    except Refusal as refusal:
        return refusal.code
    return "ok"


def test_of_many_threads_one_advances_a_step(engine: Engine) -> None:
    number = opened(engine)
    with ThreadPoolExecutor(12) as pool:
        codes = list(pool.map(lambda n: _attempt(lambda: _advance(engine, f"t{n}")), range(24)))
    assert sorted(codes) == ["not_active"] * 23 + ["ok"]
    assert engine.verify(number)[0].ok


def test_many_threads_share_one_engine(engine: Engine, clock: Clock) -> None:
    """Readers, writers and sweeps on many incidents; each log stays whole."""

    def work(n: int) -> str:
        number = opened(engine, f"https://example.org/thread/{n}")
        engine.note(number, "Hello", actor=f"t{n}")
        engine.tick()
        engine.incidents()
        engine.tasks()
        return engine.advance(number, "verify", VERDICT, actor=f"t{n}").incident.tasks[0].ref

    with ThreadPoolExecutor(12) as pool:
        assert list(pool.map(work, range(24))) == ["correct"] * 24
    results = engine.verify()
    assert len(results) == 24
    assert all(result.ok for result in results)


def test_of_many_sweeps_at_once_each_moment_is_fired_by_one(engine: Engine, clock: Clock) -> None:
    for number in range(5):
        opened(engine, f"https://example.org/{number}")
    clock.forward(minutes=41)
    with ThreadPoolExecutor(8) as pool:
        sweeps = list(pool.map(lambda _: engine.tick(), range(8)))
    fired = [(entry.incident, entry.body["rung"]) for sweep in sweeps for entry in sweep.entries]
    assert sorted(fired) == [(number, rung) for number in range(1, 6) for rung in range(2)]
    assert all(result.ok for result in engine.verify())


def test_a_sweep_and_a_command_at_once_do_not_double_anything(engine: Engine, clock: Clock) -> None:
    number = opened(engine)
    clock.forward(minutes=46)
    with ThreadPoolExecutor(8) as pool:
        sent = [pool.submit(engine.tick) for _ in range(4)]
        notes = [pool.submit(engine.note, number, "x", actor="a") for _ in range(4)]
        assert [future.result().failed for future in sent] == [()] * 4
        for note in notes:
            note.result()
    assert len(bodies(engine, number, "breached")) == 1
    assert len(bodies(engine, number, "rung_fired")) == 3
    assert engine.verify(number)[0].ok


@pytest.mark.parametrize("address", ["sqlite://", ":memory:"])
def test_threads_take_turns_in_memory(address: str, clock: Clock) -> None:
    from tests.conftest import RUMOUR

    with Engine(address, clock=clock) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        with ThreadPoolExecutor(8) as pool:
            codes = list(pool.map(lambda n: _attempt(lambda: _advance(engine, f"t{n}")), range(16)))
        assert codes.count("ok") == 1
        assert engine.verify(number)[0].ok
