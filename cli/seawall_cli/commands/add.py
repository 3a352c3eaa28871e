"""`seawall add`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Incident
    from seawall.machine.plan import Plan


@click.command("add")
@options.incident
@click.argument("step", metavar="STEP", required=False, shell_complete=completion.steps_with_items)
@click.argument("item", nargs=-1, metavar="ITEM…")
@options.acts
def command(
    incident: str,
    step: str | None,
    item: tuple[str, ...],
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Add an item to a step that is done for each.

    All words behind STEP are one item. Its own steps start at once. Without STEP it does nothing
    but say which steps take items.

    \b
    Example:
      seawall add 3 private Mrs Jansen
    """
    from seawall_cli import naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            raise click.UsageError(_which(now, engine.plan(now.digest)))
        if not item:
            raise click.UsageError("Missing argument 'ITEM…': the number, the step, the item")
        done = engine.add(
            number,
            step,
            " ".join(item),
            actor=app.actor,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)


def _which(incident: Incident, plan: Plan) -> str:
    """The active steps that an item can be added to."""
    from seawall_cli import naming

    tasks = [task for task in incident.tasks if naming.takes_items(plan, task)]
    if not tasks:
        return "no step that is active now takes items"
    start = f"  seawall add {incident.number}"
    lines = [f"{start} {naming.word(task.ref)} ITEM  {task.title}" for task in tasks]
    return "\n".join(["say which step:", *lines])
