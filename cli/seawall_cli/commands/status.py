"""`seawall status`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Engine, Incident, Viewer
    from seawall.machine.plan import Plan
    from seawall_cli.user import User


@click.command("status")
@click.argument("incident", metavar="[N]", required=False, shell_complete=completion.incidents)
@click.option("--all", "everything", is_flag=True, help="Every task whole, facts and measures.")
@options.look_role
@options.reads
def command(incident: str | None, everything: bool, role: str | None, as_json: bool) -> None:
    """Show what now, by when, what is missing and who is next.

    Your own tasks come first, with the command to type; everybody else's are a line each. --all
    shows every task whole, and every fact. Without a number it shows every open incident, up to
    ten. Green is in time, orange is past 80 % of the window, red is overdue. What is due on the
    incident is fired first, so it is up to date. With a roster you see what is confidential only if
    one of your roles may.

    \b
    Example:
      seawall status 3
      seawall status 3 --all
      seawall status
    """
    from seawall_cli import gist, naming, output
    from seawall_cli.user import user

    app = current()
    viewer = app.viewer(role)
    with app.engine() as engine:
        if incident is None:
            page = engine.incidents(status="open", limit=10, viewer=viewer)
            shown = tuple(_brought_up_to_date(engine, one, viewer) for one in page.items)
            output.failed(page)
        else:
            one = engine.incident(naming.number(incident), viewer=viewer)
            shown = (_brought_up_to_date(engine, one, viewer),)
        plans = [engine.plan(one.digest) for one in shown]
    if as_json:
        output.json_out(shown if incident is None else shown[0])
        return
    if not shown:
        output.line("Nothing is open. Open an incident with: seawall open PLAYBOOK")
    who, now = user(app, role), datetime.now(UTC)
    for one, plan in zip(shown, plans, strict=True):
        if everything:
            _show(one, plan, who, now)
        else:
            gist.show(one, plan, who, now)


def _brought_up_to_date(engine: Engine, incident: Incident, viewer: Viewer) -> Incident:
    now = datetime.now(UTC)
    if incident.drill or incident.next_at is None or incident.next_at > now:
        return incident
    engine.tick(incident=incident.number)
    return engine.incident(incident.number, viewer=viewer)


def _show(incident: Incident, plan: Plan, user: User, now: datetime) -> None:
    """Everything there is to say of an incident."""
    from seawall_cli import gist, naming, output

    output.incident_head(incident)
    for task in incident.tasks:
        output.task_lines(incident, task, now, conditions=True)
        if user.approves(task):
            output.asked_lines(incident, task, plan)
        gist.items_line(incident, plan, task)
    if incident.next_at is not None and incident.next_at > now:
        when = output.clock(incident.next_at, incident.timezone, now)
        output.line((f"  next reminder {when}, {output.until(incident.next_at, now)}", "dim"))
    output.measure_lines(incident, now)
    if signals := naming.signals(plan):
        output.line(("  signals: ", "dim"), ", ".join(signals))
    output.fact_lines(incident)
