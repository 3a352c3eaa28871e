"""What the harness makes of figures: medians of paired ratios, targets, and what changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.figures import Figures
from bench.harness import Figure, Run, SkippedError, Target, alternate, figure

from bench import __main__ as command
from bench import figures, machine


def one(ours: list[float], floor: list[float], target: Target, better: str = "higher") -> Figure:
    return figure("it", "it", "that", "/s", ours, floor, target=target, better=better)


def test_a_ratio_is_taken_within_each_round() -> None:
    """The median of the ratios, which is not the ratio of the medians."""
    found = one([1, 2, 30], [1, 4, 10], Target(at_least=0.8))
    assert (found.ratio, found.low, found.high) == (1, 0.5, 3)
    assert (found.ours, found.floor) == (2, 4)


@pytest.mark.parametrize(
    ("target", "reached"),
    [
        (Target(at_least=2), True),
        (Target(at_least=2.1), False),
        (Target(at_most=2), True),
        (Target(at_most=1.9), False),
        (Target(), None),
    ],
)
def test_a_target_is_at_least_or_at_most(target: Target, reached: bool | None) -> None:
    assert one([4], [2], target).reached is reached


@pytest.mark.parametrize(
    ("was", "better", "said"),
    [(1.0, "higher", "better"), (1.0, "lower", "WORSE"), (4.0, "higher", "WORSE"),
     (4.0, "lower", "better"), (2.1, "higher", ""), (1.9, "lower", "")],
)  # fmt: skip
def test_what_changed_by_more_than_noise_is_said(was: float, better: str, said: str) -> None:
    now, before = one([2], [1], Target(), better), one([was], [1], Target(), better)
    changed = figures.change(now, before)
    assert said in changed
    assert bool(changed) is bool(said)


def test_everybody_runs_once_a_slice_and_in_turn_the_other_way_round() -> None:
    """The first, unheard, time runs them in the order given."""
    ran: list[str] = []

    def runs(name: str) -> float:
        ran.append(name)
        return len(ran)

    found = alternate(2, {"a": lambda: runs("a"), "b": lambda: runs("b")}, slices=2)
    assert "".join(ran) == "ab" + "abba" + "baab"
    assert found == {"a": [(3 + 6) / 2, (8 + 9) / 2], "b": [(4 + 5) / 2, (7 + 10) / 2]}


def test_figures_are_read_as_they_were_written(tmp_path: Path) -> None:
    kept = Figures({"cores": 2}, {"it": one([2], [1], Target(at_most=3))}, {"other": "it broke"})
    figures.save(kept, tmp_path / "figures.json")
    assert figures.load(tmp_path / "figures.json") == kept


def test_a_measure_that_fails_is_reported_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exit code is 1 for one that broke; one that was skipped is only mentioned."""
    from bench.measures import batch, history, threads

    def breaks(run: Run) -> list[Figure]:
        raise ValueError("it broke")

    def skips(run: Run) -> list[Figure]:
        raise SkippedError("there is none")

    monkeypatch.setattr(batch, "measure", breaks)
    monkeypatch.setattr(history, "measure", skips)
    monkeypatch.setattr(threads, "measure", lambda run: [one([2], [1], Target(at_least=1))])
    monkeypatch.setattr(machine, "facts", lambda folder: {"cores": 2})
    assert command.main(["batch", "history", "threads", "--folder", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "FAILED batch: ValueError: it broke" in said
    assert "history: skipped, there is none" in said
    assert "1 of 1 targets reached" in said
    assert list(figures.load(tmp_path / "last.json").figures) == ["it"]
