"""`seawall playbooks`."""

from __future__ import annotations

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("playbooks")
@options.reads
def command(as_json: bool) -> None:
    """List the playbooks there are.

    Those that the database knows, newest last, and those that come with Seawall. A file is
    registered when an incident is opened by it.

    \b
    Example:
      seawall playbooks
    """
    from seawall import catalogue
    from seawall_cli.output import json_out, table

    with current().engine() as engine:
        registered = engine.playbooks()
    known = {info.id for info in registered}
    shipped = [name for name in catalogue.names() if name not in known]
    if as_json:
        json_out({"registered": registered, "shipped": shipped})
        return
    rows = [
        (info.id, info.version, info.title, f"registered {info.registered_at:%Y-%m-%d %H:%M} UTC")
        for info in registered
    ]
    rows += [(name, "", "", "comes with Seawall") for name in shipped]
    table(("playbook", "version", "title", ""), rows)
