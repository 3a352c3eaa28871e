"""`seawall export`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("export")
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--no-drills", is_flag=True, help="Leave drills out.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@options.reads
def command(file: Path, no_drills: bool, force: bool, as_json: bool) -> None:
    """Write everything there is to a file: a backup, or a move.

    All playbooks and incidents with their logs, as JSON lines, as of one moment; others may go on
    meanwhile. FILE is there whole or not at all, readable by you only: it holds everything, what is
    confidential too. - is stdout. `seawall verify --file FILE` checks it without a database.

    \b
    Example:
      seawall export backup.jsonl
      seawall export - | gzip > backup.jsonl.gz
    """
    from seawall.errors import BadConfig
    from seawall_cli import output
    from seawall_cli.progress import bar

    to_stdout = str(file) == "-"
    if to_stdout and sys.stdout.isatty():
        raise click.UsageError("what is exported is for a file or a pipe, not for a terminal")
    if not to_stdout and file.exists() and not force:
        raise BadConfig(f"{file} is there already; --force writes over it")
    with current().engine() as engine, bar("exporting") as progress:
        to = sys.stdout.buffer if to_stdout else file
        made = engine.export(to, drills=not no_drills, progress=progress)
    if to_stdout:
        return
    if as_json:
        output.json_out(made)
    else:
        output.say(
            f"wrote {file}: {made.incidents} incidents, {made.entries} entries, "
            f"{made.playbooks} playbooks"
        )
