"""`seawall note`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("note")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@click.argument("text", nargs=-1, required=True, metavar="TEXT…")
@click.option("--step", metavar="STEP", help="The step it is about.")
@options.acts
def command(
    incident: str,
    text: tuple[str, ...],
    step: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Write something into the log.

    \b
    Example:
      seawall note 3 "The mayor's office called; they wait for us"
    """
    from seawall_cli import naming, output

    app = current()
    with app.engine() as engine:
        done = engine.note(
            naming.number(incident),
            " ".join(text),
            actor=app.actor,
            step=step,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)
