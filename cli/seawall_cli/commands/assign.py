"""`seawall assign`."""

from __future__ import annotations

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("assign")
@options.incident
@options.step
@click.argument("person", metavar="PERSON")
@options.acts
def command(
    incident: str,
    step: str,
    person: str,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Give a task to a person, who is told.

    \b
    Example:
      seawall assign 3 verify bram
    """
    from seawall_cli import naming, output

    app = current()
    with app.engine() as engine:
        done = engine.assign(
            naming.number(incident),
            step,
            person,
            actor=app.actor,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)
