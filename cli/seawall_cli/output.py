"""Showing things: JSON for programs on stdout, and lines for people in the terminal's width.

Whatever somebody else wrote may hold what steers a terminal; nothing reaches it raw.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from seawall.machine.durations import humanise

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from seawall import Answer, Incident, LogEntry, Page, Task

COLOURS = {"green": "green", "orange": "dark_orange", "red": "bold red", "none": ""}
WIDE = 250
"""Columns where there is no terminal: wide enough that whoever greps finds whole words."""
_JOINER = "\N{ZERO WIDTH JOINER}"


def safe(text: str) -> str:
    """The text without anything that steers a terminal: escapes, and marks that turn direction."""
    keep = ("\n", "\t", _JOINER)
    return "".join(c if c.isprintable() or c in keep else "\N{REPLACEMENT CHARACTER}" for c in text)


def one_line(text: str) -> str:
    """The text on one line: a line break in somebody's words must not look like a row of ours."""
    return safe(text.replace("\r\n", "\n")).replace("\n", " ⏎ ").replace("\t", " ")


def json_out(value: Any) -> None:
    """Print a value as one JSON document."""
    import msgspec

    click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def json_line(value: Any) -> None:
    """Print a value as one line of JSON."""
    import msgspec

    click.echo(msgspec.json.encode(value).decode())


@lru_cache(maxsize=1)
def console() -> Console:
    """The terminal: coloured only if it is one."""
    from rich.console import Console

    class Terminal(Console):
        """A console that leaves a closed pipe to the command's own error boundary."""

        def on_broken_pipe(self) -> None:
            raise  # noqa: PLE0704  # rich calls this while it handles the error

    width = None if sys.stdout.isatty() else WIDE
    return Terminal(highlight=False, markup=False, emoji=False, soft_wrap=True, width=width)


def line(*parts: str | tuple[str, str]) -> None:
    """Print one line of plain and styled parts."""
    console().print(styled(*parts))


def styled(*parts: str | tuple[str, str]) -> Text:
    """Plain and styled parts as one text, safe to show."""
    from rich.text import Text

    made = Text()
    for part in parts:
        text, style = (part, "") if isinstance(part, str) else part
        made.append(one_line(text), style)
    return made


def clock(at: datetime, zone: str, now: datetime | None = None) -> str:
    """A moment in the incident's zone: only the time if it is today, else the day with it."""
    local = at.astimezone(ZoneInfo(zone))
    today = (now or datetime.now(UTC)).astimezone(ZoneInfo(zone))
    if local.date() == today.date():
        return f"{local:%H:%M %Z}"
    year = "" if local.year == today.year else f" {local.year}"
    return f"{local:%a %d %b}{year} {local:%H:%M %Z}"


def until(at: datetime, now: datetime) -> str:
    """How far a moment is away: `in 20m` or `20m ago`."""
    return f"in {humanise(at - now)}" if at > now else f"{humanise(now - at)} ago"


def table(headings: Iterable[str], rows: Iterable[Iterable[str | Text]]) -> None:
    """Print a table without frames; wide columns fold."""
    from rich.table import Table
    from rich.text import Text

    made = Table(box=None, pad_edge=False, header_style="dim")
    for heading in headings:
        made.add_column(heading, overflow="fold")
    for row in rows:
        made.add_row(*(Text(one_line(cell)) if isinstance(cell, str) else cell for cell in row))
    console().print(made, soft_wrap=False)


def failed(page: Page) -> None:
    """Say on stderr which incidents cannot be shown; they hide none of the others."""
    for one in page.failed:
        click.echo(safe(f"seawall: #{one.incident} cannot be shown: {one.message}"), err=True)


def incident_head(incident: Incident) -> None:
    """The line that says which incident this is and how it stands."""
    state = incident.status if incident.end is None else f"{incident.status}: {incident.end}"
    labels = " ".join(f"{name}={value}" for name, value in incident.labels.items())
    drill = [("  DRILL", "bold magenta")] if incident.drill else []
    line(
        (f"#{incident.number} ", "bold"),
        (incident.title, "bold"),
        f"  {state}  ",
        (labels, "cyan"),
        *drill,
    )


def task_lines(incident: Incident, task: Task, now: datetime) -> None:
    """What to do now, by when, what is missing, and who is next."""
    who = f"{task.owner_title or 'nobody in particular'}{_people(task)}"
    visit = f" (visit {task.visit})" if task.visit > 1 else ""
    line(("▶ ", COLOURS[task.urgency]), (task.title, "bold"), f"  {task.ref}{visit}")
    line(("  who      ", "dim"), who)
    due_line(incident, task, now)
    missing_lines(task)
    for way in task.ways:
        owner = f", {way.owner_title}" if way.owner_title else ""
        condition = f"  if {way.when}" if way.when else ""
        end = " (the end)" if way.ends else ""
        line(("  next     ", "dim"), f"{way.title}{end}{owner}", (condition, "dim"))
    for guide in task.guide.strip().splitlines():
        line(("  │ ", "dim"), guide)


def _people(task: Task) -> str:
    return f" ({', '.join(task.people)})" if task.people else ""


def due_line(incident: Incident, task: Task, now: datetime) -> None:
    """By when, in the colour of how much time is left."""
    if task.due_at is None:
        line(("  due      ", "dim"), "no due time")
        return
    when = f"{clock(task.due_at, incident.timezone, now)}, {until(task.due_at, now)}"
    words = {"red": "  OVERDUE", "orange": "  hurry"}.get(task.urgency, "")
    line(("  due      ", "dim"), (when + words, COLOURS[task.urgency]))


def missing_lines(task: Task) -> None:
    """What keeps the task from being left."""
    titles = {ask.fact: ask for ask in task.collects}
    for name in task.missing:
        ask = titles.get(name)
        options = f" [{' | '.join(ask.options)}]" if ask is not None and ask.options else ""
        title = f"  {ask.title}{options}" if ask is not None else ""
        line(("  missing  ", "dim"), (name, "yellow"), title)
    for reason in task.unmet:
        line(("  not yet  ", "dim"), (reason, "yellow"))
    if not task.missing and not task.unmet:
        line(("  missing  ", "dim"), "nothing; it can be advanced")


def entry_line(entry: LogEntry, zone: str) -> None:
    """One row of a log."""
    local = entry.at.astimezone(ZoneInfo(zone))
    role = f" ({entry.role})" if entry.role else ""
    style = {"breached": "red", "rung_fired": "yellow", "blocked": "red"}.get(entry.kind, "")
    told = f"  → {', '.join(entry.told)}" if entry.told else ""
    line(
        (f"{entry.seq:>4} ", "dim"),
        (f"{local:%a %d %b %H:%M:%S} ", "dim"),
        f"{entry.actor}{role}: ",
        (entry.text, style),
        (told, "magenta"),
    )


def answer(done: Answer, as_json: bool) -> None:
    """What a command did, and what is to be done now."""
    if as_json:
        json_out(done)
        return
    if done.existing:
        line(f"This is open already as #{done.incident.number}.")
    if done.repeated:
        line("This request was carried out before; nothing changed.")
    moved = any(entry.kind in ("opened", "left") for entry in done.entries)
    for entry in done.entries:
        if entry.kind not in ("opened", "entered") and not (moved and _as_typed(entry)):
            entry_line(entry, done.incident.timezone)
    incident_head(done.incident)
    now = datetime.now(UTC)
    for task in done.incident.tasks:
        task_lines(done.incident, task, now)


def _as_typed(entry: LogEntry) -> bool:
    """A fact that was given and changed nothing before it: no news to who just typed it."""
    return entry.kind == "fact_set" and entry.actor != "timer" and "old" not in entry.body
