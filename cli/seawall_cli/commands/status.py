"""`seawall status`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Engine, Incident


@click.command("status")
@click.argument("incident", metavar="[N]", required=False, shell_complete=completion.incidents)
@options.reads
def command(incident: str | None, as_json: bool) -> None:
    """Show what now, by when, what is missing and who is next.

    Without a number it shows every open incident, up to ten. Green is in time, orange is past 80 %
    of the window, red is overdue. What is due on the incident is fired first, so it is up to date.

    \b
    Example:
      seawall status 3
      seawall status
    """
    from seawall_cli import asking, output

    with current().engine() as engine:
        if incident is None:
            page = engine.incidents(status="open", limit=10)
            shown = tuple(_brought_up_to_date(engine, one) for one in page.items)
            output.failed(page)
        else:
            shown = (_brought_up_to_date(engine, engine.incident(asking.number(incident))),)
    if as_json:
        output.json_out(shown if incident is None else shown[0])
        return
    if not shown:
        output.line("Nothing is open. Open an incident with: seawall open PLAYBOOK")
    for one in shown:
        _show(one)


def _brought_up_to_date(engine: Engine, incident: Incident) -> Incident:
    now = datetime.now(UTC)
    if incident.drill or incident.next_at is None or incident.next_at > now:
        return incident
    engine.tick(incident=incident.number)
    return engine.incident(incident.number)


def _show(incident: Incident) -> None:
    from seawall_cli import output

    now = datetime.now(UTC)
    output.incident_head(incident)
    for task in incident.tasks:
        output.task_lines(incident, task, now)
    if incident.next_at is not None and incident.next_at > now:
        when = output.clock(incident.next_at, incident.timezone, now)
        output.line((f"  next reminder {when}, {output.until(incident.next_at, now)}", "dim"))
    for fact in incident.facts.values():
        output.line((f"  {fact.title}: ", "dim"), fact.shown)
