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

    For a scheduler such as cron; `seawall watch` does it as time passes.

    \b
    Example:
      seawall tick
    """
    from seawall_cli import output, watching

    with current().engine() as engine:
        sweep = engine.tick()
        if as_json:
            messages = engine.claim(limit=1000)
            output.json_out({"sweep": sweep, "told": messages})
            sys.stdout.flush()  # a message counts as delivered once it is really out
            engine.delivered(messages)
        else:
            watching.show(sweep)
            told = engine.deliver(watching.tell)
            if not sweep.entries and not sweep.failed and not told:
                output.line("Nothing is due.")
    if sweep.failed:
        click.get_current_context().exit(REFUSED)
