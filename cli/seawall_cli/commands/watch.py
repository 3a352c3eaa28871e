"""`seawall watch`."""

from __future__ import annotations

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("watch")
@options.everywhere
def command() -> None:
    """Fire what is due as time passes, and say who is told.

    Sleeps until the next due moment, and looks every ten seconds whether somebody has made an
    earlier one. Several may watch one database; each reminder fires once. Ctrl-C ends it; nothing
    depends on it to be correct, only to be told in time.

    \b
    Example:
      seawall watch
    """
    from seawall_cli import watching

    app = current()
    with app.engine() as engine:
        watching.watch(engine, app.viewer())
