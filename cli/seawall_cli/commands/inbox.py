"""`seawall inbox`."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("inbox")
@click.argument("person", metavar="[PERSON]", required=False)
@click.option("--role", metavar="ROLE", help="What waits for this role.")
@click.option("--all", "everybody", is_flag=True, help="What waits for anybody.")
@click.option("--limit", type=click.IntRange(1, 500), default=50, help="At most so many.")
@options.reads
def command(
    person: str | None, role: str | None, everybody: bool, limit: int, as_json: bool
) -> None:
    """List what waits for a role or a person, by due time.

    Without a name it is yours. Without a roster nobody holds a role, so everything is shown.

    \b
    Example:
      seawall inbox
      seawall inbox --role lead
    """
    from seawall_cli import output

    app = current()
    roster = app.roster()
    if person is None and role is None and not everybody and roster.people:
        person = app.actor
    with app.engine(roster=roster) as engine:
        items = engine.tasks(role=role, person=person, limit=limit)
    if as_json:
        output.json_out(items)
        return
    if not items:
        output.line("Nothing waits.")
        return
    now = datetime.now(UTC)
    rows = []
    for item in items:
        task = item.task
        when = "no due time" if task.due_at is None else output.until(task.due_at, now)
        rows.append(
            (
                output.styled((when, output.COLOURS[task.urgency])),
                f"#{item.incident.number}",
                item.incident.title,
                task.title,
                task.ref,
                task.owner_title,
                ", ".join(task.missing),
            )
        )
    output.table(("due", "", "incident", "step", "", "who", "missing"), rows)
