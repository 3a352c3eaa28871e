"""The figures as they are kept, shown and compared: JSON, one table, and what changed.

`bench/figures.json` holds the figures that were committed last, and docs/performance.md a table
that is written from it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.harness import Figure, Target
from bench.machine import Facts

KEPT = Path(__file__).with_name("figures.json")
"""The figures that were committed last."""
NOISE = 0.1
"""A ratio that moved by less than this share says nothing."""


@dataclass(frozen=True)
class Figures:
    """What one run found, and on which machine; `failed` says why a measure gave nothing."""

    machine: Facts
    figures: dict[str, Figure]
    failed: dict[str, str]
    quick: bool = False


def save(figures: Figures, path: Path) -> None:
    """Write figures as JSON, for `load`."""
    data = asdict(figures)
    data["figures"] = {
        id: {**asdict(figure), "reached": figure.reached} for id, figure in figures.figures.items()
    }
    path.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def load(path: Path = KEPT) -> Figures:
    """The figures in a file; none if there is no such file."""
    if not path.exists():
        return Figures({}, {}, {})
    data = json.loads(path.read_text(encoding="utf-8"))
    found = {id: _figure(one) for id, one in data["figures"].items()}
    return Figures(data["machine"], found, data["failed"], data["quick"])


def merged(before: Figures, now: Figures) -> Figures:
    """The figures before, with those that were measured now in their place."""
    failed = {name: why for name, why in before.failed.items() if name not in now.failed}
    return Figures(
        now.machine, before.figures | now.figures, failed | now.failed, before.quick or now.quick
    )


def _figure(data: Mapping[str, Any]) -> Figure:
    given = {name: value for name, value in data.items() if name not in ("reached", "target")}
    return Figure(**given, target=Target(**data["target"]))


HEAD = f"{'':52}{'ours':>11}{'floor':>11} {'':4}{'ratio':>8}  {'':15}{'target':>9}  reached"


def line(figure: Figure, before: Figure | None) -> str:
    """A figure as a row of the table on the terminal, and under it against what it was."""
    spread = f"({shown(figure.low)}-{shown(figure.high)})"
    reached = {True: "yes", False: "NO", None: ""}[figure.reached]
    said = (
        f"{figure.what[:52]:52}{shown(figure.ours):>11}{shown(figure.floor):>11} "
        f"{figure.unit:4}{shown(figure.ratio):>8}  {spread:15}{figure.target!s:>9}  {reached:7}"
        f"{change(figure, before)}"
    ).rstrip()
    extra = [f"{name} {shown(value)}" for name, value in figure.detail.items()]
    under = "; ".join([f"against {figure.against}", *extra, *filter(None, [figure.note])])
    return f"{said}\n    {under}"


def change(figure: Figure, before: Figure | None) -> str:
    """Whether a ratio got better or worse than it was, by more than noise."""
    if before is None or before.ratio == 0:
        return ""
    moved = figure.ratio / before.ratio - 1
    if abs(moved) < NOISE:
        return ""
    got = "better" if (moved > 0) == (figure.better == "higher") else "WORSE"
    return f"  {got}: was {shown(before.ratio)}"


def shown(value: float) -> str:
    """A number with as many digits as it bears."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def verdict(figures: Figures) -> str:
    """How many targets were reached, which were not, and what failed."""
    judged = [one for one in figures.figures.values() if one.reached is not None]
    missed = [one.id for one in judged if not one.reached]
    said = f"{len(judged) - len(missed)} of {len(judged)} targets reached"
    if missed:
        said += f"; not reached: {', '.join(missed)}"
    failures = [f"FAILED {name}: {why}" for name, why in figures.failed.items()]
    return "\n".join([said, *failures])


def markdown(figures: Iterable[Figure]) -> str:
    """Figures as a table for the docs."""
    rows = [
        "| what | ours | against | floor | ratio (from - to) | target | reached |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in figures:
        spread = f"{shown(one.ratio)} ({shown(one.low)} - {shown(one.high)})"
        reached = {True: "yes", False: "**no**", None: ""}[one.reached]
        target = str(one.target).replace(">=", "≥").replace("<=", "≤")
        unit = f" {one.unit}" if one.unit[:1].isalpha() or one.unit[:1] == "µ" else one.unit
        rows.append(
            f"| {one.what} | {shown(one.ours)}{unit} | {one.against} | {shown(one.floor)}{unit} "
            f"| {spread} | {target} | {reached} |"
        )
    return "\n".join(rows)
