"""`seawall list`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seawall_cli import options
from seawall_cli.app import current

if TYPE_CHECKING:
    from rich.text import Text


@click.command("list")
@click.option("--playbook", metavar="ID", help="Only of this playbook.")
@click.option(
    "--status", type=click.Choice(["open", "ended", "cancelled"]), help="Only those that are so."
)
@click.option(
    "--label", "labels", multiple=True, metavar="NAME=VALUE", help="Only with this label."
)
@click.option("--owner", metavar="ROLE|PERSON", help="Only with an active task of theirs.")
@click.option("--overdue", is_flag=True, help="Only with a task whose due time has passed.")
@click.option("--limit", type=click.IntRange(1, 500), default=50, help="At most so many.")
@click.option("--before", type=int, metavar="N", help="Only older ones than number N.")
@options.reads
def command(
    playbook: str | None,
    status: str | None,
    labels: tuple[str, ...],
    owner: str | None,
    overdue: bool,
    limit: int,
    before: int | None,
    as_json: bool,
) -> None:
    """List incidents, newest first.

    \b
    Example:
      seawall list --status open --label severity=L3
    """
    from seawall_cli import output

    wanted = dict(_label(text) for text in labels)
    app = current()
    with app.engine() as engine:
        page = engine.incidents(
            playbook=playbook,
            status=status,
            labels=wanted,
            owner=owner,
            overdue=overdue,
            limit=limit,
            before=before,
            viewer=app.viewer(),
        )
    if as_json:
        output.json_out(page)
        return
    now = datetime.now(UTC)
    output.failed(page)
    if not page.items:
        output.line("No incident fits.")
        return
    rows = []
    for incident in page.items:
        task = incident.tasks[0] if incident.tasks else None
        due: str | Text = ""
        if task is not None and task.due_at is not None:
            due = output.styled((output.until(task.due_at, now), output.COLOURS[task.urgency]))
        more = f" +{len(incident.tasks) - 1}" if len(incident.tasks) > 1 else ""
        what = task.title + more if task is not None else incident.end_title or incident.status
        rows.append(
            (
                f"#{incident.number}",
                incident.title,
                " ".join(incident.labels.values()),
                what,
                task.owner_title if task is not None else "",
                due,
            )
        )
    output.table(("", "incident", "labels", "now", "who", "due"), rows)
    if page.before is not None:
        output.line((f"more: seawall list --before {page.before}", "dim"))


def _label(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"{text[:60]!r} is no label; write NAME=VALUE")
    return name, value
