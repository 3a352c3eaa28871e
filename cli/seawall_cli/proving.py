"""What `seawall check --time` shows: how long it can take, as a table and as a picture.

Lengths are rounded up where they say "at most" and down where they say "at least", so that what is
shown is as true as what was proved. The picture's scale is logarithmic: minutes and weeks stand
beside each other in one playbook.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from math import ceil, log
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from seawall.machine.durations import humanise

if TYPE_CHECKING:
    from seawall.analysis.openings import Openings
    from seawall.analysis.promises import Taken
    from seawall.analysis.proof import Bound, Ending, Proof, Timed
    from seawall.machine.plan import Plan

WIDTH = 48
"""Columns of the picture's bars."""

_MINUTE = timedelta(minutes=1)
_TICKS = (
    (timedelta(minutes=1), "1m"),
    (timedelta(minutes=15), "15m"),
    (timedelta(hours=1), "1h"),
    (timedelta(hours=8), "8h"),
    (timedelta(days=1), "1d"),
    (timedelta(days=7), "1w"),
    (timedelta(days=30), "30d"),
    (timedelta(days=365), "1y"),
    (timedelta(days=3650), "10y"),
)


def openings(begin: datetime | None = None) -> Openings:
    """The openings that are looked at: a year from that day, or from today."""
    from seawall.analysis.proof import year_from

    start = begin or datetime.now(UTC)
    return year_from(start.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC))


def prove(plan: Plan, over: Openings) -> Proof:
    """The proof of a compiled playbook."""
    from seawall.analysis.proof import prove as proved
    from seawall.machine.playbook import Playbook

    return proved(Playbook(plan, ""), over)


def measures(plan: Plan, over: Openings) -> list[Taken]:
    """How long each measure with a target can take, of which it can be told."""
    from seawall.analysis.promises import measured
    from seawall.machine.playbook import Playbook

    return list(measured(Playbook(plan, ""), over))


def as_text(plan: Plan, proof: Proof, taken: list[Taken]) -> Iterator[str]:
    """The proof for people: its tables, a picture, and what it stands on."""
    year = f"{proof.begin:%Y-%m-%d} to {proof.end:%Y-%m-%d}"
    yield f"How long {plan.id} can take, whenever it is opened from {year}:"
    yield ""
    yield from _columns(_HEADS, _steps(proof))
    yield ""
    yield from _columns(["end", "at least", "straight on", "at most"], _ends(proof))
    yield ""
    if taken:
        heads = ["measure", "target", "can take", ""]
        yield from _columns(heads, _measures(taken))
        yield ""
    yield from picture(proof)
    yield from _notes(plan, proof)


_HEADS = ["step", "at least", "straight on: reached", "left", "at most: reached", "left"]


def _steps(proof: Proof) -> Iterator[list[str]]:
    for timed in proof.steps:
        name = timed.step if not timed.signalled else f"{timed.step} ({timed.signalled})"
        bounds = (timed.straight.reached, timed.straight.left, timed.reached, timed.left)
        yield [name, at_least(timed.shortest), *map(at_most, bounds)]


def _ends(proof: Proof) -> Iterator[list[str]]:
    for end in proof.ends:
        straight, longest = at_most(end.straight), at_most(end.longest)
        yield [end.end, at_least(end.shortest), straight, longest]


def _measures(taken: list[Taken]) -> Iterator[list[str]]:
    from seawall.analysis.promises import clocked

    for one in taken:
        calendar = one.measure.calendar
        target = f"{one.target}" if calendar is None else f"{one.target} ({calendar})"
        yield [one.measure.id, target, clocked(one), "late" if one.is_late else "in time"]


def at_least(length: timedelta | None) -> str:
    """A length rounded down, in its two largest units."""
    return "never" if length is None else humanise(length)


def at_most(bound: Bound) -> str:
    """A bound rounded up, in its two largest units."""
    if bound.longest is None:
        return "unbounded" if bound.open else "-"
    return humanise(bound.longest, up=True)


def _columns(heads: list[str], rows: Iterator[list[str]]) -> Iterator[str]:
    table = [heads, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(heads))]
    for row in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


# --- the picture ---------------------------------------------------------------------------------


def picture(proof: Proof) -> Iterator[str]:
    """A bar for each step: dotted until it is reached at the latest straight on, filled until it is
    left, thin as long as going round can make it; an arrow where nothing bounds it. What counts
    from a signal stands below, marked with »."""
    bounds = [bound for timed in proof.steps for bound in _all(timed)]
    lengths = [bound.longest for bound in bounds if bound.longest is not None]
    scale = _Scale(max([*lengths, timedelta(hours=1)]))
    width = max((len(timed.step) for timed in proof.steps), default=0)
    yield " " * (width + 2) + scale.axis()
    for timed in sorted(proof.steps, key=lambda timed: bool(timed.signalled)):
        if timed.shortest is not None:
            mark = "»" if timed.signalled else " "
            yield f"{timed.step.ljust(width)} {mark}{_bar(timed, scale)}".rstrip()


def _all(timed: Timed) -> tuple[Bound, ...]:
    return timed.straight.reached, timed.straight.left, timed.reached, timed.left


class _Scale:
    """A logarithmic scale of columns: the first is a minute, the last the longest of all."""

    def __init__(self, longest: timedelta) -> None:
        self._log = log(max(longest / _MINUTE, 2))

    def column(self, length: timedelta) -> int:
        """The column of a length."""
        return round(WIDTH * log(max(length / _MINUTE, 1)) / self._log)

    def axis(self) -> str:
        """The lengths along the scale, as far as there is room for them."""
        line = ""
        for length, label in _TICKS:
            column = self.column(length)
            if column <= WIDTH and (not line or column > len(line) + 1):
                line = line.ljust(column) + label
        return line


def _bar(timed: Timed, scale: _Scale) -> str:
    begin = scale.column(timed.shortest or timedelta(0))
    bar = " " * begin
    for bound, fill in zip(_all(timed), "·█──", strict=True):
        if bound.longest is None and bound.open:
            return bar + fill * (WIDTH - len(bar)) + "→"
        column = 0 if bound.longest is None else scale.column(bound.longest)
        bar = bar.ljust(max(column, len(bar) + (fill == "█")), fill)
    return bar


# --- what it stands on ---------------------------------------------------------------------------


def _notes(plan: Plan, proof: Proof) -> Iterator[str]:
    reasons = dict.fromkeys(reason for bound in _bounds(proof) for reason in bound.open)
    if reasons:
        yield ""
        yield "Nothing bounds:"
        yield from (f"  {reason.step}: {reason.sentence}" for reason in reasons)
    ways = [end for end in proof.ends if end.longest.way and end.longest.longest is not None]
    if ways:
        yield ""
        yield "The longest ways:"
        yield from (f"  {line}" for end in ways for line in _way(plan, end))
    yield from _assumptions(plan, proof)


def _bounds(proof: Proof) -> Iterator[Bound]:
    for timed in proof.steps:
        yield from _all(timed)
    for end in proof.ends:
        yield end.longest


def _way(plan: Plan, end: Ending) -> Iterator[str]:
    from seawall.analysis.promises import told

    opened, when = end.longest.opened, ""
    if opened is not None:
        when = f", opened on {opened.astimezone(ZoneInfo(plan.timezone)):%a %Y-%m-%d %H:%M}"
    yield f"{end.end} in {at_most(end.longest)}{when}: {told(end.longest.way)}"


def _assumptions(plan: Plan, proof: Proof) -> Iterator[str]:
    yield ""
    yield "Every task is left at its due time at the latest; no clock is paused, nothing corrected."
    if any(timed.reached.longest is None and not timed.reached.open for timed in proof.steps):
        yield "A step with - is come to only where a task is late, or a signal leads back."
    if tracks := dict.fromkeys(timed.signalled for timed in proof.steps if timed.signalled):
        yield f"What a signal starts counts from that signal on (»): {', '.join(tracks)}."
    if proof.assumed:
        facts = ", ".join(proof.assumed)
        yield f"Due times count from {facts}: taken to be known by then, and not to lie ahead."
    if proof.unsure:
        yield f"Where {' or '.join(proof.unsure)} is not known by then, nothing bounds that step."
    if any(step.each is not None for step in plan.steps.values()):
        yield "Items are named when their step begins."
    if proof.left_out:
        yield f"These signals lead back, and are taken not to come: {', '.join(proof.left_out)}."


def as_data(plan: Plan, proof: Proof, taken: list[Taken]) -> dict[str, Any]:
    """The proof for programs; lengths in whole seconds, null where nothing bounds them."""
    return {
        "playbook": plan.id,
        "version": plan.version,
        "from": proof.begin.isoformat(),
        "to": proof.end.isoformat(),
        "steps": [
            {
                "step": timed.step,
                "track": timed.track,
                "signalled": timed.signalled or None,
                "at_least": _seconds(timed.shortest),
                "straight_on": {
                    "reached": _bound(timed.straight.reached),
                    "left": _bound(timed.straight.left),
                },
                "reached": _bound(timed.reached),
                "left": _bound(timed.left),
            }
            for timed in proof.steps
        ],
        "ends": [
            {
                "end": end.end,
                "at_least": _seconds(end.shortest),
                "straight_on": _bound(end.straight),
                **_bound(end.longest),
            }
            for end in proof.ends
        ],
        "measures": [
            {
                "measure": one.measure.id,
                "target": str(one.target),
                "calendar": one.measure.calendar,
                "at_most": ceil(one.longest.total_seconds()),
                "late": one.is_late,
            }
            for one in taken
        ],
        "assumed": list(proof.assumed),
        "unsure": list(proof.unsure),
        "left_out": list(proof.left_out),
    }


def _seconds(length: timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds())


def _bound(bound: Bound) -> dict[str, Any]:
    at_most = None if bound.longest is None else ceil(bound.longest.total_seconds())
    return {
        "at_most": at_most,
        "unbounded": [{"step": r.step, "why": r.sentence} for r in bound.open],
        "opened": None if bound.opened is None else bound.opened.isoformat(),
        "way": [{"step": leg.step, "visits": leg.visits} for leg in bound.way],
    }
