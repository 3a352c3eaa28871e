"""Counting over many incidents: exact numbers, filters, and memory that does not grow."""

from __future__ import annotations

import random
import statistics
import tracemalloc
from datetime import timedelta

import pytest

from seawall import Engine, Stats, Viewer
from seawall.stats.collecting import PAGE
from seawall.stats.model import Spread, StepStats
from seawall.stats.samples import EXACT, GROWTH, Sample
from tests.conftest import OPENING, RUMOUR, START, Clock, MakeEngine
from tests.engine.helpers import IGNORED, STORY, UNKNOWN, VERDICT, opened, rows, unguard
from tests.reports.conftest import Told
from tests.reports.helpers import EXAMPLES, played
from tests.reports.test_report import measured

MINUTE = 60.0


def step(stats: Stats, name: str) -> StepStats:
    (found,) = (one for one in stats.steps if one.step == name)
    return found


def answered(engine: Engine, clock: Clock, number: int, late: int) -> int:
    """An incident that goes through, `correct` so many minutes after its due time (of 60)."""
    made = opened(engine, f"https://example.org/{number}")
    clock.forward(minutes=5)
    engine.advance(made, "verify", VERDICT, actor="bram")
    clock.forward(minutes=60 + late)
    engine.advance(made, "correct", {"answer": "It is clean"}, actor="dora")
    clock.forward(minutes=30)
    engine.advance(made, "story", STORY, actor="anna")
    return made


def test_in_time_and_late(engine: Engine, clock: Clock) -> None:
    """On each database. Ten times `correct`: 10, 20, … 50 minutes early, 10, 20, … 50 late."""
    for number, late in enumerate([-50, 50, -40, 40, -30, 30, -20, 20, -10, 10]):
        answered(engine, clock, number, late)
    stats = engine.stats()
    assert (stats.incidents, stats.ended, stats.open, stats.cancelled) == (10, 10, 0, 0)
    correct = step(stats, "correct")
    assert (correct.visits, correct.done, correct.with_due) == (10, 10, 10)
    assert (correct.in_time, correct.late, correct.share) == (5, 5, 0.5)
    assert correct.late_by == Spread(5, 30 * MINUTE, 50 * MINUTE)
    assert correct.lateness == Spread(10, 0.0, 40 * MINUTE)
    assert correct.took == Spread(10, 60 * MINUTE, 100 * MINUTE)
    verify = step(stats, "verify")
    assert (verify.share, verify.late, verify.late_by) == (1.0, 0, Spread(0, None, None))
    assert verify.lateness.median == -40 * MINUTE
    assert verify.title == "Verify the claim"
    (end,) = stats.ends
    assert (end.playbook, end.end, end.n) == ("rumour", "resolved", 10)


def test_what_is_counted_apart(rumour: Engine, clock: Clock) -> None:
    """A timeout, a skip, a step that was dropped and one that still runs: none of them is late."""
    timed_out = opened(rumour, "https://example.org/1")
    clock.forward(minutes=50)
    rumour.tick()
    rumour.cancel(timed_out, actor="anna", reason="A joke")
    skipped = opened(rumour, "https://example.org/2")
    rumour.advance(skipped, "verify", VERDICT, actor="bram")
    rumour.advance(skipped, "correct", {"answer": "Clean"}, actor="dora")
    rumour.skip(skipped, "story", actor="anna", reason="Nobody asks")
    running = opened(rumour, "https://example.org/3")
    stats = rumour.stats()
    verify = step(stats, "verify")
    assert (verify.visits, verify.timeouts, verify.running, verify.with_due) == (3, 1, 1, 1)
    assert (step(stats, "hold").dropped, step(stats, "hold").with_due) == (1, 0)
    assert step(stats, "hold").share is None
    story = step(stats, "story")
    assert (story.skipped, story.done, story.with_due, story.late) == (1, 0, 0, 0)
    assert (stats.open, stats.ended, stats.cancelled) == (1, 1, 1)
    assert running == 3


def test_waived_and_dropped_clocks(tmp_path_factory: pytest.TempPathFactory) -> None:
    engine, _ = played("clocks.legal", tmp_path_factory.mktemp("db") / "a.db")
    with engine:
        report = step(engine.stats(), "report")
    assert (report.waived, report.dropped, report.late, report.with_due) == (1, 1, 0, 0)


def test_measures(rumour: Engine, clock: Clock) -> None:
    """Two met, one missed, one that runs, one that an end made needless."""
    rumour.register(measured())
    for minutes in (10, 50, 70):
        number = opened_measured(rumour, clock)
        rumour.advance(number, "look", {"joke": False}, actor="anna")
        clock.forward(minutes=minutes)
        rumour.advance(number, "reply", {"answer": "Yes"}, actor="anna")
    joke = opened_measured(rumour, clock)
    clock.forward(minutes=5)
    rumour.advance(joke, "look", {"joke": True}, actor="anna")
    opened_measured(rumour, clock)
    clock.forward(minutes=5)
    (measure,) = rumour.stats().measures
    assert (measure.n, measure.met, measure.missed, measure.running) == (3, 2, 1, 1)
    assert measure.dropped == 1
    assert measure.share == pytest.approx(2 / 3)
    assert measure.took == Spread(3, 50 * MINUTE, 70 * MINUTE)
    assert (measure.target, measure.calendar, measure.title) == (3600, None, "Answering")


def opened_measured(engine: Engine, clock: Clock) -> int:
    seen = {"seen_at": clock.now.isoformat()}
    return engine.open("measured", seen, actor="anna").incident.number


def test_approvals(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Asked at 5, given back twice, and approved at 14 minutes: nine minutes and three rounds."""
    engine, _ = played("approvals.reject", tmp_path_factory.mktemp("db") / "a.db")
    with engine:
        (approval,) = engine.stats().approvals
    assert (approval.step, approval.asked, approval.approved) == ("publish", 1, 1)
    assert approval.rejections == 2
    assert approval.took == Spread(1, 9 * MINUTE, 9 * MINUTE)
    assert approval.rounds == Spread(1, 3, 3)


def test_promises(tmp_path_factory: pytest.TempPathFactory) -> None:
    engine, _ = played("repeats.promise", tmp_path_factory.mktemp("db") / "a.db")
    with engine:
        inform = step(engine.stats(), "inform")
    assert (inform.visits, inform.promised, inform.kept) == (2, 1, 0)


def test_called_playbooks_count_as_their_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A step of a called playbook belongs to that one, whoever calls it."""
    engine, _ = played("calls.answer", tmp_path_factory.mktemp("db") / "a.db", EXAMPLES)
    with engine:
        books = {one.playbook for one in engine.stats().steps}
    assert books == {"calls", "calls_helper"}


# --- which incidents -----------------------------------------------------------------------------


def test_filters(rumour: Engine, clock: Clock) -> None:
    rumour.register(measured())
    for number in range(3):
        made = opened(rumour, f"https://example.org/{number}")
        severity = {**IGNORED, "severity": "L1"} if number else {**VERDICT, "severity": "L3"}
        rumour.advance(made, "verify", severity, actor="bram")
        clock.forward(days=1)
    opened_measured(rumour, clock)
    assert rumour.stats().incidents == 4
    assert rumour.stats(playbook="rumour").incidents == 3
    assert rumour.stats(playbook="nobody").incidents == 0
    assert rumour.stats(labels={"severity": "L3"}).incidents == 1
    assert rumour.stats(since=START + timedelta(days=1)).incidents == 3
    assert rumour.stats(until=START + timedelta(days=1)).incidents == 1
    one_day = rumour.stats(since=START + timedelta(days=1), until=START + timedelta(days=2))
    assert one_day.incidents == 1
    assert rumour.stats(labels={"severity": "L1"}, playbook="rumour").steps[0].visits == 2


def test_versions_are_counted_together_or_by_themselves(rumour: Engine) -> None:
    opened(rumour, "https://example.org/1")
    rumour.register(RUMOUR.replace("version: 1.0.0", "version: 2.0.0"))
    opened(rumour, "https://example.org/2")
    assert rumour.stats(playbook="rumour").incidents == 2
    assert step(rumour.stats(), "verify").visits == 2
    for version in ("1.0.0", "2.0.0"):
        assert rumour.stats(version=version).incidents == 1
    assert rumour.stats(version="3").incidents == 0


def test_drills_do_not_count(engine: Engine, make_engine: MakeEngine) -> None:
    """On each database."""
    drilling = make_engine(drill=True)
    drilling.open("rumour", OPENING, actor="anna")
    assert engine.stats().incidents == drilling.stats().incidents == 0
    assert engine.stats().steps == ()


def test_one_that_cannot_be_read_hides_none_of_the_others(engine: Engine, url: str) -> None:
    """On each database: the damaged one counts for nothing, and is named."""
    first, second = opened(engine), opened(engine, "https://example.org/2")
    unguard(url)
    rows(url, f"UPDATE seawall_entry SET body = 'no' WHERE incident = {first} AND seq = 2")
    stats = engine.stats()
    assert stats.incidents == 1
    assert [one.incident for one in stats.failed] == [first]
    rows(url, f"UPDATE seawall_incident SET state = '' WHERE number = {second}")
    assert [one.incident for one in engine.stats().failed] == [second, first]


def test_a_log_with_a_hole_in_it_is_not_counted(engine: Engine, url: str) -> None:
    """Steps without their beginning would be missing from every number."""
    number = opened(engine)
    engine.advance(number, "verify", UNKNOWN, actor="bram")
    unguard(url)
    rows(url, "DELETE FROM seawall_entry WHERE kind = 'entered'")
    stats = engine.stats()
    assert (stats.incidents, [one.incident for one in stats.failed]) == (0, [number])


def test_more_than_a_page(rumour: Engine) -> None:
    """Each incident counts once, wherever the pages are cut."""
    many = 2 * PAGE + 1
    for number in range(many):
        opened(rumour, f"https://example.org/{number}")
    stats = rumour.stats()
    assert (stats.incidents, step(stats, "verify").visits) == (many, many)


def test_exactly_a_page(rumour: Engine) -> None:
    for number in range(PAGE):
        opened(rumour, f"https://example.org/{number}")
    assert rumour.stats().incidents == PAGE


def test_a_report_and_the_stats_agree(
    report_of: Told, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What a report says of one incident is what statistics say where it is the only one."""
    for scenario in ("tracks.join", "items.each", "repeats.promise", "signals.wait"):
        report = report_of(scenario)
        engine, _ = played(scenario, tmp_path_factory.mktemp("db") / "a.db")
        with engine:
            stats = engine.stats(viewer=Viewer())
        assert sum(one.visits for one in stats.steps) == report.counts.visits
        assert sum(one.in_time for one in stats.steps) == report.counts.met
        assert sum(one.late for one in stats.steps) == report.counts.late
        assert sum(one.dropped for one in stats.steps) == report.counts.dropped


# --- samples -------------------------------------------------------------------------------------


def sample(values: list[float]) -> Spread:
    made = Sample()
    for value in values:
        made.add(value)
    return made.spread()


def test_the_median_and_the_90th_percentile() -> None:
    assert sample([]) == Spread(0, None, None)
    assert sample([7]) == Spread(1, 7, 7)
    assert sample([1, 2]) == Spread(2, 1.5, 2)
    assert sample([float(n) for n in range(1, 11)]) == Spread(10, 5.5, 9)
    assert sample([-3, 0, 5]) == Spread(3, 0, 5)


def test_a_large_sample_is_within_one_percent() -> None:
    """Early and late values alike, whatever their size."""
    numbers = random.Random(1)
    values = [numbers.choice([-1, 1, 1, 1]) * 10 ** numbers.uniform(0, 7) for _ in range(30_000)]
    found, exact = sample(values), sorted(values)
    assert found.n == len(values)
    assert found.median == pytest.approx(statistics.median(values), rel=0.011)
    assert found.p90 == pytest.approx(exact[int(0.9 * len(exact)) - 1], rel=0.011)
    assert GROWTH**0.5 - 1 < 0.01


def test_a_large_sample_does_not_grow() -> None:
    made = Sample()
    numbers = random.Random(2)
    for _ in range(EXACT + 1):
        made.add(numbers.uniform(-1e6, 1e6))
    tracemalloc.start()
    for _ in range(50_000):
        made.add(numbers.uniform(-1e6, 1e6))
    grown, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert grown < 200_000
