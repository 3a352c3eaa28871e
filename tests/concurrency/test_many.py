"""Many at once, as processes on one database and as threads on one engine: as one engine alone.

The same runs, as long as one likes and with figures: `python -m tests.concurrency.campaign --help`.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from seawall.machine.entries import Entered, Noted, RungFired
from tests.concurrency import runs
from tests.concurrency.checker import check
from tests.concurrency.runs import Run


def is_sound(run: Run) -> None:
    """Claims that a run is one that a sequential engine could have had, and did what it is for."""
    assert check(run.calls, run.logs) == []
    assert run.broken == []
    assert rung_twice(run) == []
    assert notes_in_logs(run) == notes_acknowledged(run)
    kinds = {entry.kind for log in run.logs for entry in log.entries}
    assert {"noted", "rung_fired", "left"} <= kinds
    assert any(call.code == "not_active" for call in run.calls)
    assert any(call.repeated for call in run.calls)


# --- plain counts, which need no model -----------------------------------------------------------


def rung_twice(run: Run) -> list[object]:
    """Rungs that fired more than once for one visit and due time."""
    fired: Counter[object] = Counter()
    for log in run.logs:
        entered: dict[str, int] = {}
        for entry in log.entries:
            match entry.body:
                case Entered(task=task):
                    entered[task] = entry.seq
                case RungFired(task=task, rung=rung, moment=moment):
                    fired[log.number, task, entered[task], rung, moment] += 1
    return [rung for rung, times in fired.items() if times > 1]


def notes_in_logs(run: Run) -> Counter[str]:
    bodies = [entry.body for log in run.logs for entry in log.entries]
    return Counter(body.text for body in bodies if isinstance(body, Noted))


def notes_acknowledged(run: Run) -> Counter[str]:
    """Every note that was answered, those aside that were answered again."""
    notes = [call for call in run.calls if call.kind == "note" and not call.code]
    return Counter(call.given["text"] for call in notes if not call.repeated)


# --- the runs ------------------------------------------------------------------------------------


def test_eight_processes_on_one_database(url: str, tmp_path: Path) -> None:
    """They advance, signal, note, cancel, reopen and open the same incidents, and four sweep."""
    is_sound(runs.processes(url, tmp_path, workers=8, calls=30, seed=1))


def test_thirty_two_threads_on_one_engine(url: str, tmp_path: Path) -> None:
    is_sound(runs.threads(url, tmp_path, workers=32, calls=12, seed=2))
