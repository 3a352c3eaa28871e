"""`seawall import`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seawall_cli import options
from seawall_cli.app import current


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@options.reads
def command(file: Path, as_json: bool) -> None:
    """Read an export into a new database.

    The database (of either kind) is made if it is not there; nothing may be in it. Every line is
    verified, and all of it is read in or nothing. Incidents keep their numbers. - is stdin.

    \b
    Example:
      seawall import backup.jsonl --db postgresql://localhost/seawall
      gunzip -c backup.jsonl.gz | seawall import - --db new.db
    """
    from seawall_cli import output
    from seawall_cli.progress import bar

    with current().engine(create=True) as engine, bar("importing") as progress:
        source = sys.stdin.buffer if str(file) == "-" else file
        read = engine.import_(source, progress=progress)
    if as_json:
        output.json_out(read)
    else:
        output.say(
            f"read {read.incidents} incidents, {read.entries} entries, "
            f"{read.playbooks} playbooks; every log verified"
        )
