"""Showing things: JSON for programs on stdout, and lines for people in the terminal's width.

This is the one door to the terminal. Whatever somebody else wrote may hold what steers it, so no
other module prints, and everything that goes through here is made harmless.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from seawall.harmless import harmless, in_json, one_line
from seawall.machine.durations import humanise

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from seawall import Answer, Incident, LogEntry, Page, Task
    from seawall.answers.views import Measured, Way
    from seawall.machine.plan import Plan

COLOURS = {"green": "green", "orange": "dark_orange", "red": "bold red", "none": ""}
WIDE = 250
"""Columns where there is no terminal: wide enough that whoever greps finds whole words."""
HIDDEN = "(confidential)"


def say(text: str, *, nl: bool = True) -> None:
    """Print lines for people on stdout, harmless."""
    click.echo(harmless(text), nl=nl)


def complain(text: str) -> None:
    """Print lines for people on stderr, harmless."""
    click.echo(harmless(text), err=True)


def json_text(value: Any, *, indent: int | None = 2) -> str:
    """A value as one JSON document; without an `indent` on one line."""
    import msgspec

    from seawall.answers.views import as_data

    try:
        encoded = msgspec.json.encode(value, enc_hook=as_data)
    except UnicodeEncodeError:  # the name of a file need not be Unicode; this writes its bytes
        return json.dumps(msgspec.to_builtins(value, enc_hook=as_data), indent=indent)
    return (encoded if indent is None else msgspec.json.format(encoded, indent=indent)).decode()


def json_out(value: Any) -> None:
    """Print a value as one JSON document."""
    _print_json(json_text(value))


def json_line(value: Any) -> None:
    """Print a value as one line of JSON."""
    _print_json(json_text(value, indent=None))


def json_part(before: str, value: Any) -> None:
    """Print a piece of a JSON document: what stands before a value, and the value."""
    _print_json(before + json_text(value, indent=None), nl=False)


def json_error(value: Any) -> None:
    """Print a value as one line of JSON on stderr."""
    _print_json(json.dumps(value), err=True)


def _print_json(encoded: str, *, err: bool = False, nl: bool = True) -> None:
    """Print JSON: what is not seen by its number, and all but ASCII where nothing else passes."""
    encoding = (sys.stderr if err else sys.stdout).encoding or "ascii"
    ascii_only = not encoding.lower().replace("_", "-").startswith("utf")
    click.echo(in_json(encoded, ascii_only=ascii_only), err=err, nl=nl)


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


def table(headings: Sequence[str], rows: Iterable[Iterable[str | Text]]) -> None:
    """Print a table without frames, whose columns fold between words.

    Where the terminal is too narrow for that, each row is a paragraph.
    """
    from rich.table import Table

    texts = [[styled(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    columns = zip(map(styled, headings), *texts, strict=True)
    widths = _widths(list(columns), console().width - GAP * (len(headings) - 1))
    if widths is None:
        for cells in texts:
            _paragraph(headings, cells)
        return
    made = Table(box=None, pad_edge=False, header_style="dim", padding=(0, GAP, 0, 0))
    for heading, width in zip(headings, widths, strict=True):
        made.add_column(heading, overflow="fold", width=width)
    for cells in texts:
        made.add_row(*cells)
    console().print(made, soft_wrap=False)


GAP = 2
"""Spaces between the columns of a table."""


def _widths(columns: Sequence[Sequence[Text]], room: int) -> list[int] | None:
    """How wide each column is: none narrower than its longest word, and what is left goes where
    most is lacking. None if there is no room for the words."""
    from rich.cells import cell_len

    whole = [max(cell.cell_len for cell in column) for column in columns]
    words = ([0, *(cell_len(w) for cell in one for w in cell.plain.split())] for one in columns)
    widths = [max(lengths) for lengths in words]
    if sum(widths) > room:
        return None
    lacking = [want - width for want, width in zip(whole, widths, strict=True)]
    for _ in range(min(room - sum(widths), sum(lacking))):
        most = lacking.index(max(lacking))
        widths[most] += 1
        lacking[most] -= 1
    return widths


def _paragraph(headings: Sequence[str], cells: Sequence[Text]) -> None:
    """A row as running text: every heading before what stands below it, folded between words."""
    made = styled()
    for heading, cell in zip(headings, cells, strict=True):
        if cell.plain:
            made.append("  " if made.plain else "")
            made.append(f"{heading} " if heading else "", "dim")
            made.append_text(cell)
    first, *more = made.wrap(console(), console().width - 2)
    for folded in (first, *(styled("  ").append_text(text) for text in more)):
        folded.rstrip()
        console().print(folded)


def failed(page: Page) -> None:
    """Say on stderr which incidents cannot be shown; they hide none of the others."""
    for one in page.failed:
        complain(f"seawall: #{one.incident} cannot be shown: {one.message}")


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


def task_lines(
    incident: Incident,
    task: Task,
    now: datetime,
    *,
    whole: bool = True,
    conditions: bool = False,
) -> None:
    """What to do now, by when, what is missing, and who is next; the `whole` of it, or the gist.

    With `conditions` it says when it goes where, as the playbook does.
    """
    task_head(task)
    row("who", who(task))
    due_line(incident, task, now)
    waiting_lines(incident, task, now)
    if not whole:
        return
    missing_lines(task)
    optional_line(incident, task)
    way_lines(task, conditions)
    for guide in task.guide.strip().splitlines():
        line(("  │ ", "dim"), guide)


def task_head(task: Task, *more: str | tuple[str, str]) -> None:
    """The line that a task begins with."""
    line(
        ("▶ ", COLOURS[task.urgency]),
        (task.title, "bold"),
        "" if task.hidden and task.title == task.ref else f"  {task.ref}",
        _times(task),
        (f"  {HIDDEN}" if task.hidden else "", "yellow"),
        *more,
    )


def who(task: Task) -> str:
    """Whose a task is, and which people that is."""
    people = task.people or (("nobody on the roster",) if task.owner and _has_roster() else ())
    return f"{task.owner_title or 'nobody in particular'}{_in_brackets(people)}"


def _has_roster() -> bool:
    from seawall_cli.app import current

    return bool(current().roster().people)


def way_lines(task: Task, conditions: bool = False) -> None:
    """Where the task leads: each way with its condition, or all of them on one line."""
    if conditions or len(task.ways) < 2:
        for way in task.ways:
            _way_line(task, way, conditions)
        return
    say = _full if len({way.to for way in task.ways}) <= WAYS else _short
    *names, last = dict.fromkeys(say(task, way) for way in task.ways)
    row("next", f"depends on what you put down: {', '.join(names)}{' or ' if names else ''}{last}")


def _full(task: Task, way: Way) -> str:
    """A step's title and whose it is, or an end's title."""
    return f"{_name(task, way)}{_in_brackets([way.owner_title] if way.owner_title else [])}"


def _short(task: Task, way: Way) -> str:
    """The number that a step's title begins with, as in `2b. Not ours`, else the title."""
    number = _NUMBER.match(way.title)
    return number[1] if number else _name(task, way)


_NUMBER = re.compile(r"(\w{1,4}|\d+\w? \w+ \d+\w?)\. ")
"""The number of a step, or of several: `4 to 10`."""


def _name(task: Task, way: Way) -> str:
    """The title of what comes next, or what the task is the last of."""
    if _ends_track(task, way):
        return f"{task.track.removesuffix('.main')} is through"
    return f"{way.title}{' (the end)' if way.ends else ''}"


def _way_line(task: Task, way: Way, conditions: bool) -> None:
    condition = f"  if {way.when.strip()}" if way.when and conditions else ""
    owner = f", {way.owner_title}" if way.owner_title else ""
    nothing = "nothing, " if _ends_track(task, way) else ""
    row("next", f"{nothing}{_name(task, way)}{owner}", (condition, "dim"))


def _ends_track(task: Task, way: Way) -> bool:
    return way.ends and way.to == "done" and task.track != "main"


def row(label: str, *parts: str | tuple[str, str]) -> None:
    """Print one row about a task: what it is about, and what there is to say."""
    line((f"  {label:<8} ", "dim"), *parts)


def _times(task: Task) -> str:
    parts = [f"visit {task.visit}"] if task.visit > 1 else []
    parts += ["repeats"] if task.repeats else []
    return f" ({', '.join(parts)})" if parts else ""


def _in_brackets(people: Iterable[str]) -> str:
    names = ", ".join(people)
    return f" ({names})" if names else ""


def due_line(incident: Incident, task: Task, now: datetime) -> None:
    """By when, in the colour of how much time is left."""
    row("due", *due(incident, task, now))


def due(incident: Incident, task: Task, now: datetime) -> list[tuple[str, str]]:
    """By when, in the colour of how much time is left."""
    legal = ("  LEGAL: only `waive` stops it" if task.legal else "", "bold")
    if task.due_at is None:
        return [("no due time", ""), legal]
    when = clock(task.due_at, incident.timezone, now)
    if task.paused_at is not None:
        since = clock(task.paused_at, incident.timezone, now)
        return [(f"PAUSED since {since}", "yellow"), (f", was due {when}", ""), legal]
    words = {"red": "  OVERDUE", "orange": "  hurry"}.get(task.urgency, "")
    return [(f"{when}, {until(task.due_at, now)}{words}", COLOURS[task.urgency]), legal]


def waiting_lines(incident: Incident, task: Task, now: datetime) -> None:
    """What the task waits for, beside what its owner gives."""
    if task.approvers:
        who = ", ".join(task.approvers) + _in_brackets(task.approver_people)
        by = f", asked by {task.author}" if task.author else ""
        row("approval", (f"waits for {who}", "yellow"), by, _deputies(incident, task, now))
    if task.still_open:
        row("open", (", ".join(task.still_open), "yellow"))
    if task.held_by:
        row("after", (", ".join(task.held_by), "yellow"), "  may not be left before")
    if task.waits_for is not None:
        how = "or its owner ends it by hand" if task.by_hand else "nothing else ends it"
        row("signal", (f"waits for {task.waits_for}", "yellow"), f", {how}")
    if given_back(task):
        row("again", (given_back(task), "yellow"))
    if task.offered_to is not None:
        row("offered", (f"to {task.offered_to}", "yellow"), ", who has not accepted it yet")


def given_back(task: Task) -> str:
    """That it was rejected, by whom and why; nothing once it was advanced again."""
    if task.given_back is None or task.approvers:
        return ""
    times = f" ({task.rejections} times)" if task.rejections > 1 else ""
    return f"given back by {task.given_back_by}{times}: {task.given_back}"


def _deputies(incident: Incident, task: Task, now: datetime) -> str:
    if task.deputies_at is None:
        return ""
    word = "since" if task.deputies_at <= now else "from"
    return f"; deputies may {word} {clock(task.deputies_at, incident.timezone, now)}"


def missing_lines(task: Task) -> None:
    """What keeps the task from being left."""
    if task.hidden:
        row("missing", (HIDDEN, "yellow"))
        return
    titles = {ask.fact: ask for ask in task.collects}
    for name in task.missing:
        ask = titles.get(name)
        options = f" [{' | '.join(ask.options)}]" if ask is not None and ask.options else ""
        title = f"  {ask.title}{options}" if ask is not None else ""
        row("missing", (name, "yellow"), title)
    for reason in task.unmet:
        row("not yet", (reason, "yellow"))
    if not (task.missing or task.unmet or needs(task)):
        row("missing", "nothing; it can be advanced")


def optional_line(incident: Incident, task: Task, plan: Plan | None = None) -> None:
    """The facts that may be given too, and are not on record."""
    from seawall_cli import naming

    names = naming.optional(incident, task, plan)
    if names:
        row("optional", ", ".join(names))


def asked_lines(incident: Incident, task: Task, plan: Plan) -> None:
    """What is to be approved, and how to say yes or no."""
    from seawall_cli import naming

    for ask in task.collects:
        fact = naming.recorded(incident, task, ask.fact, plan)
        if fact is not None:
            row("asked", (f"{fact.title}: ", "dim"), fact.shown)
    step = naming.word(task.ref)
    row("type", (f"seawall approve {incident.number} {step}", "cyan"))
    row("or", (f'seawall reject {incident.number} {step} --reason "…"', "cyan"))


def needs(task: Task) -> str:
    """What a task waits for, in a few words for a table; nothing where only its owner is."""
    parts = [given_back(task)] if given_back(task) else []
    parts += [f"approval by {', '.join(task.approvers)}"] if task.approvers else []
    parts += [f"open: {', '.join(task.still_open)}"] if task.still_open else []
    parts += [f"after {', '.join(task.held_by)}"] if task.held_by else []
    parts += [f"signal {task.waits_for}"] if task.waits_for is not None else []
    parts += [f"{task.offered_to} to accept it"] if task.offered_to is not None else []
    return "; ".join(parts)


def measure_lines(incident: Incident, now: datetime) -> None:
    """How long what is measured took, or has taken so far, against its target."""
    begun = [measured for measured in incident.measures if measured.status != "waiting"]
    for measured in begun:
        length = humanise(timedelta(seconds=measured.seconds or 0))
        target = timedelta(seconds=measured.target or 0)
        of = "" if measured.target is None else f" of {humanise(target)}"
        on = "" if measured.calendar is None else f" on {measured.calendar}"
        style = {"met": "green", "missed": "bold red"}.get(measured.status, "")
        line(
            (f"  {measured.title}: ", "dim"),
            f"{length}{of}{on}, ",
            (_verdict(incident, measured, now), style),
        )


def _verdict(incident: Incident, measured: Measured, now: datetime) -> str:
    if measured.status != "running" or measured.until is None:
        return measured.status
    return f"running until {clock(measured.until, incident.timezone, now)}"


def fact_lines(incident: Incident) -> None:
    """What is on record; behind the item or step inside which it is."""
    for ref, fact in incident.facts.items():
        inside = ref.rpartition(".")[0]
        line((f"  {inside} " if inside else "  ", "cyan"), (f"{fact.title}: ", "dim"), fact.shown)


STYLES = {
    "breached": "red",
    "blocked": "red",
    "rung_fired": "yellow",
    "deputies_asked": "yellow",
    "approval_asked": "yellow",
    "approval_voided": "yellow",
    "rejected": "yellow",
    "waived": "yellow",
    "overridden": "yellow",
    "signalled": "cyan",
    "dropped": "dim",
}
"""How rows of a log are coloured that should be seen, or need not be."""


def entry_line(entry: LogEntry, zone: str) -> None:
    """One row of a log."""
    local = entry.at.astimezone(ZoneInfo(zone))
    role = f" ({entry.role})" if entry.role else ""
    told = f"  → {', '.join(entry.told)}" if entry.told else ""
    line(
        (f"{entry.seq:>4} ", "dim"),
        (f"{local:%a %d %b %H:%M:%S} ", "dim"),
        f"{entry.actor}{role}: ",
        (entry.text, STYLES.get(entry.kind, "")),
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
    moved = any(entry.kind in ("opened", "left", "approval_asked") for entry in done.entries)
    for entry in done.entries:
        if entry.kind not in ("opened", "entered") and not (moved and _as_typed(entry)):
            entry_line(entry, done.incident.timezone)
    incident_head(done.incident)
    now = datetime.now(UTC)
    touched = {entry.body.get("task") for entry in done.entries}
    few = len(done.incident.tasks) <= FEW
    for task in done.incident.tasks:
        task_lines(done.incident, task, now, whole=few or task.ref in touched)


FEW = 2
"""So many tasks are shown whole after a command; of more, those that it had to do with."""
WAYS = 3
"""So many ways out of a task are named in full; of more, the numbers."""


def _as_typed(entry: LogEntry) -> bool:
    """A fact that was given and changed nothing before it: no news to who just typed it."""
    return entry.kind == "fact_set" and entry.actor != "timer" and "old" not in entry.body
