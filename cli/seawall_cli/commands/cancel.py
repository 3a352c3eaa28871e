"""`seawall cancel`."""

from __future__ import annotations

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("cancel")
@options.incident
@options.reason
@options.acts
def command(
    incident: str, reason: str | None, as_json: bool, role: str | None, request_id: str | None
) -> None:
    """Give an incident up.

    Its tasks are dropped and its clocks stop. It can be reopened.

    \b
    Example:
      seawall cancel 3 --reason "Opened twice by mistake"
    """
    from seawall_cli import asking, naming, output

    app = current()
    why = asking.reason_for("is it given up", reason)
    with app.engine() as engine:
        done = engine.cancel(
            naming.number(incident), actor=app.actor, reason=why, role=role, request_id=request_id
        )
    output.answer(done, as_json)
