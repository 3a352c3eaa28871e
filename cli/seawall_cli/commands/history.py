"""`seawall history`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("history")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@options.look_role
@options.reads
def command(incident: str, role: str | None, as_json: bool) -> None:
    """Show an incident's log, oldest first.

    With --json each entry is a line of JSON, with its hash.

    \b
    Example:
      seawall history 3
      seawall history 3 --json | jq .kind
    """
    from seawall_cli import naming, output

    app = current()
    viewer = app.viewer(role)
    with app.engine() as engine:
        number = naming.number(incident)
        zone = engine.incident(number, viewer=viewer).timezone
        entries = engine.history(number, viewer=viewer)
    for entry in entries:
        if as_json:
            output.json_line(entry)
        else:
            output.entry_line(entry, zone)
