"""`seawall tick`."""

from __future__ import annotations

import sys

import click

from seawall_cli import options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED


@click.command("tick")
@options.reads
def command(as_json: bool) -> None:
    """Fire what is due, once, and say who is told.

    For a scheduler such as cron; `seawall watch` does it as time passes. With a roster, what is
    confidential is said only as far as you may see it yourself.

    \b
    Example:
      seawall tick
    """
    from seawall_cli import output, watching

    app = current()
    viewer = app.viewer()
    with app.engine() as engine:
        sweep = engine.tick(viewer=viewer)
        if as_json:
            messages = engine.claim(limit=1000)
            told = [watching.seen(engine, message, viewer) for message in messages]
            output.json_out({"sweep": sweep, "told": told})
            sys.stdout.flush()  # a message counts as delivered once it is really out
            engine.delivered(messages)
        else:
            clocks = watching.Clocks(engine)
            watching.show(sweep, clocks)
            delivered = engine.deliver(watching.teller(engine, viewer, clocks))
            if not sweep.entries and not sweep.failed and not delivered:
                output.line("Nothing is due.")
    if sweep.failed:
        click.get_current_context().exit(REFUSED)
