"""An incident in short: the user's own tasks whole, and a line for each of the others."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from seawall.machine.durations import humanise
from seawall_cli import naming, output
from seawall_cli.output import line, row

if TYPE_CHECKING:
    from seawall import Incident, Task
    from seawall.machine.plan import Plan
    from seawall_cli.user import User

BLOCKS = 3
"""So many tasks are shown with their guide where every task is everybody's."""
GUIDE = 3
"""Lines of a guide."""


def show(incident: Incident, plan: Plan, user: User, now: datetime) -> None:
    """How an incident stands, the user's own tasks first."""
    output.incident_head(incident)
    mine = [task for task in incident.tasks if _theirs(plan, user, task)]
    if user.roles is None:
        mine = mine[:BLOCKS]
    for task in mine:
        _block(incident, plan, user, task, now)
    for task in incident.tasks:
        if task not in mine:
            waits = output.needs(task) or _missing(task)
            _head(incident, task, now, (f"  {waits}" if waits and not task.hidden else "", "dim"))
    if incident.next_at is not None and incident.next_at > now:
        when = output.clock(incident.next_at, incident.timezone, now)
        line((f"  next reminder {when}, {output.until(incident.next_at, now)}", "dim"))
    _measures(incident)
    _facts(incident)


def _theirs(plan: Plan, user: User, task: Task) -> bool:
    """Whether there is something for them to do about it now."""
    return user.acts(task) and not (task.hidden or task.still_open)


def _head(incident: Incident, task: Task, now: datetime, *more: str | tuple[str, str]) -> None:
    due = [(", due ", "")] if task.due_at and not task.paused_at else [(", ", "")]
    when = output.due(incident, task, now)
    output.task_head(task, f"  {output.who(task)}", *due, *when, *more)


def _missing(task: Task) -> str:
    count = len(task.missing)
    return f"{count} fact{'s' if count > 1 else ''} missing" if count else ""


def _block(incident: Incident, plan: Plan, user: User, task: Task, now: datetime) -> None:
    _head(incident, task, now)
    _guide(task)
    output.waiting_lines(incident, task, now)
    if user.approves(task):
        output.asked_lines(incident, task, plan)
        return
    if len(task.missing) > 1:
        row("missing", (", ".join(task.missing), "yellow"))
        for reason in task.unmet:
            row("not yet", (reason, "yellow"))
    else:
        output.missing_lines(task)
    output.optional_line(incident, task, plan)
    output.way_lines(task)
    commands_lines(incident, plan, user, task)


def _guide(task: Task) -> None:
    lines = [text for text in task.guide.splitlines() if text.strip()]
    for text in lines[:GUIDE]:
        line(("  │ ", "dim"), text)
    if len(lines) > GUIDE:
        line(("  │ …", "dim"))


def commands_lines(incident: Incident, plan: Plan, user: User, task: Task) -> None:
    """What the user can type about a task of theirs."""
    start, step = f"{incident.number}", naming.word(task.ref)
    if user.person is not None and task.offered_to == user.person:
        row("type", (f"seawall accept {start} {step}", "cyan"))
    elif task.approvers or task.held_by:
        return
    elif task.waits_for is not None and not task.by_hand:
        row("type", (f"seawall signal {start} {naming.word(task.waits_for)}", "cyan"))
    else:
        items_line(incident, plan, task)
        row("type", (f"seawall advance {start} {step}", "cyan"))


def items_line(incident: Incident, plan: Plan, task: Task) -> None:
    """How to add an item to a step that is done for each and has none yet."""
    if naming.takes_items(plan, task) and not (task.still_open or naming.has_items(incident, task)):
        command = f"seawall add {incident.number} {naming.word(task.ref)} NAME"
        row("items", "none yet; ", (command, "cyan"))


def _measures(incident: Incident) -> None:
    """What is being measured now, and what took too long, on one line."""
    shown = [m for m in incident.measures if m.status in ("running", "missed")]
    parts = []
    for measured in shown:
        of = "" if measured.target is None else f" of {_length(measured.target)}"
        missed = " MISSED" if measured.status == "missed" else ""
        parts.append(f"{measured.title} {_length(measured.seconds or 0)}{of}{missed}")
    if parts:
        line(("  measured: ", "dim"), "; ".join(parts))


def _length(seconds: float) -> str:
    return humanise(timedelta(seconds=seconds))


def _facts(incident: Incident) -> None:
    count = len(incident.facts)
    facts = f"{count} fact{'' if count == 1 else 's'} on record; "
    line((f"  {facts}seawall status {incident.number} --all shows everything", "dim"))
