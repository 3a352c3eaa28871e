"""`seawall verify`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED


@click.command("verify")
@click.argument("incident", metavar="[N]", required=False, shell_complete=completion.all_incidents)
@options.reads
def command(incident: str | None, as_json: bool) -> None:
    """Check that logs are as they were written.

    Recomputes the chain of hashes and replays the log against the state, of one incident or of all.
    The exit code is 1 if something does not fit.

    \b
    Example:
      seawall verify
    """
    from seawall_cli import asking, output

    with current().engine() as engine:
        results = engine.verify(None if incident is None else asking.number(incident))
    if as_json:
        output.json_out(results)
    else:
        for result in results:
            verdict = ("verified", "green") if result.ok else ("DOES NOT VERIFY", "bold red")
            output.line(f"#{result.incident}  {result.entries} entries  ", verdict)
            for problem in result.problems:
                output.line((f"    {problem}", "red"))
        if not results:
            output.line("There are no incidents.")
    if not all(result.ok for result in results):
        click.get_current_context().exit(REFUSED)
