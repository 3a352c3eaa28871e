"""A drill as a timeline: a line a command, below it what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from seawall import Answer, LogEntry, SeawallError
from seawall.machine.plan import MAIN, Plan
from seawall_cli.output import line

MARKS = {
    "breached": ("‼ ", "bold red"),
    "blocked": ("‼ ", "red"),
    "rung_fired": ("⏰ ", "yellow"),
    "deputies_asked": ("⏰ ", "yellow"),
    "approval_asked": ("? ", "yellow"),
    "approval_voided": ("? ", "yellow"),
    "approved": ("✓ ", "green"),
    "rejected": ("↩ ", "yellow"),
    "signalled": ("» ", "bold cyan"),
    "track_started": ("├ ", "cyan"),
    "track_ended": ("└ ", "cyan"),
    "joined": ("└ ", "bold cyan"),
    "dropped": ("✂ ", "dim"),
}
"""What stands before what came of a command."""

LANE = 16
"""Columns for the name of the track or item that a line belongs to."""


class Timeline:
    """Shows a rehearsal as it happens: a line a command, below it what came of it.

    Where tracks run side by side, each line says which one it belongs to; the main track has none.
    """

    def __init__(self, plan: Plan) -> None:
        self.zone = plan.timezone
        self.day = ""
        self.lanes: dict[str, str] | None = {} if _side_by_side(plan) else None

    def moved(self, answer: Answer, command: str, actor: str, at: datetime) -> None:
        """A command was carried out; what timers did before and after it stands beside it."""
        self._head(at, actor, command)
        if answer.repeated:
            self._line(("carried out before; nothing changed", "dim"))
        self._facts(answer.entries)
        for entry in answer.entries:
            self._entry(entry)

    def refused(self, error: SeawallError, command: str, actor: str, at: datetime) -> None:
        """A command was refused."""
        self._head(at, actor, command)
        self._line(("✗ refused ", "bold red"), f"[{error.code}] {error.message}")

    def passed(self, entries: tuple[LogEntry, ...]) -> None:
        """Passing time did something."""
        self._head(entries[0].at, "time", "passes")
        for entry in entries:
            self._entry(entry)

    def remarked(self, text: str) -> None:
        """The rehearsal itself did something."""
        self._line((text, "dim italic"))

    def at(self, moment: datetime) -> str:
        """A moment on the drill's own clock."""
        return f"{moment.astimezone(ZoneInfo(self.zone)):%H:%M:%S}"

    def _head(self, at: datetime, actor: str, command: str) -> None:
        day = f"{at.astimezone(ZoneInfo(self.zone)):%A %d %B %Y}"
        if day != self.day:
            line((f"— {day} —", "dim"))
            self.day = day
        line((f"{self.at(at)}  ", "cyan"), (f"{actor:<9} ", "bold"), command)

    def _line(self, *parts: str | tuple[str, str], lane: str = "") -> None:
        column = "" if self.lanes is None else f"{lane:<{LANE}} "
        line("            ", (column, "cyan"), *parts)

    def _facts(self, entries: Iterable[LogEntry]) -> None:
        given = [e for e in entries if e.kind == "fact_set" and e.actor != "timer"]
        if given:
            text = "facts: " + "; ".join(entry.text for entry in given)
            self._line((text, "dim"), lane=self._lane(given[0]))

    def _entry(self, entry: LogEntry) -> None:
        lane = self._lane(entry)
        if entry.kind in ("fact_set", "opened") and entry.actor != "timer":
            return
        mark = MARKS.get(entry.kind, ("→ ", "green"))
        told = (f"  tells {', '.join(entry.told)}" if entry.told else "", "magenta")
        style = "dim" if entry.kind == "dropped" else ""
        self._line(mark, (entry.text, style), told, lane=lane)

    def _lane(self, entry: LogEntry) -> str:
        """The track that an entry belongs to; empty for main, and for a playbook without others."""
        if self.lanes is None:
            return ""
        task = entry.body.get("task")
        track = entry.body.get("track")
        if entry.kind == "entered":
            self.lanes[str(task)] = _lane_of(str(track))
        if entry.kind in ("track_started", "track_ended"):
            return _lane_of(str(track))
        return self.lanes.get(str(task), "")


def _lane_of(track: str) -> str:
    """A track as it is shown: a called playbook's by the step that calls it."""
    return "" if track == MAIN else track.removesuffix(f".{MAIN}")


def _side_by_side(plan: Plan) -> bool:
    """Whether anything in a playbook runs beside its main track."""
    return len(plan.tracks) > 1 or any(step.contains for step in plan.steps.values())
