"""`seawall reopen`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("reopen")
@click.argument("incident", metavar="N", shell_complete=completion.closed_incidents)
@options.reason
@options.acts
def command(
    incident: str, reason: str | None, as_json: bool, role: str | None, request_id: str | None
) -> None:
    """Go on with an incident that is over.

    It goes back into the step it left, with a new due time.

    \b
    Example:
      seawall reopen 3 --reason "The video is going round again"
    """
    from seawall_cli import asking, naming, output

    app = current()
    why = asking.reason_for("is it reopened", reason)
    with app.engine() as engine:
        done = engine.reopen(
            naming.number(incident), actor=app.actor, reason=why, role=role, request_id=request_id
        )
    output.answer(done, as_json)
