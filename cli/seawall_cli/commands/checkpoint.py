"""`seawall checkpoint`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seawall_cli import options
from seawall_cli.app import current

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("checkpoint")
@click.option("--key", type=_FILE, metavar="KEYFILE", help="The key to sign with.")
@click.option("--new-key", type=_FILE, metavar="KEYFILE", help="Make a key there, and do no more.")
@click.option("-o", "--out", type=_FILE, metavar="FILE", help="Write it there (else print it).")
@click.option("--after", type=_FILE, metavar="FILE", help="The checkpoint before this one.")
@options.reads
def command(
    key: Path | None, new_key: Path | None, out: Path | None, after: Path | None, as_json: bool
) -> None:
    """Sign the heads of all logs, so that rewriting one shows.

    Keep checkpoints where nobody who can write the database can reach them. With --after they make
    a chain, and nothing is signed unless all that the earlier one signed is still there. `seawall
    verify --checkpoint FILE --public-key KEYFILE.pub` holds the database against one.

    \b
    Example:
      seawall checkpoint --new-key seawall.key
      seawall checkpoint --key seawall.key -o monday.jsonl
      seawall checkpoint --key seawall.key -o tuesday.jsonl --after monday.jsonl
    """
    from seawall import new_key as make_key
    from seawall.errors import BadConfig
    from seawall_cli import output

    if (key is None) == (new_key is None):
        raise click.UsageError("give --key KEYFILE to sign with, or --new-key KEYFILE to make one")
    if new_key is not None:
        public = make_key(new_key)
        output.say(f"wrote {new_key}, which is secret, and {public}, which is to verify with")
        return
    assert key is not None
    if out is not None and out.exists():
        raise BadConfig(f"{out} is there already; a checkpoint is never written over")
    with current().engine() as engine:
        made = engine.checkpoint(key, sys.stdout.buffer if out is None else out, after=after)
    if out is not None and as_json:
        output.json_out(made)
    elif out is not None:
        output.say(f"wrote {out}: {made.incidents} incidents, sha256 {made.sha256}")
