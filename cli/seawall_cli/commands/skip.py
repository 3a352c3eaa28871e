"""`seawall skip`."""

from __future__ import annotations

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("skip")
@options.incident
@options.step
@options.reason
@options.acts
def command(
    incident: str,
    step: str,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Leave a skippable step without its facts.

    Only steps that their playbook calls skippable can be skipped, and only with a reason.

    \b
    Example:
      seawall skip 3 story --reason "Nobody asks any more"
    """
    from seawall_cli import asking, naming, output

    app = current()
    why = asking.reason_for("is it skipped", reason)
    with app.engine() as engine:
        done = engine.skip(
            naming.number(incident),
            step,
            actor=app.actor,
            reason=why,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)
