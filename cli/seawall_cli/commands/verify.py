"""`seawall verify`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED

if TYPE_CHECKING:
    from seawall import Verification

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("verify")
@click.argument("incident", metavar="[N]", required=False, shell_complete=completion.all_incidents)
@click.option("--file", type=_FILE, metavar="FILE", help="Verify an export (- is stdin).")
@click.option("--checkpoint", type=_FILE, metavar="FILE", help="Hold it against a checkpoint too.")
@click.option("--public-key", type=_FILE, metavar="KEY.pub", help="Whose checkpoint it has to be.")
@options.reads
def command(
    incident: str | None,
    file: Path | None,
    checkpoint: Path | None,
    public_key: Path | None,
    as_json: bool,
) -> None:
    """Check that logs are as they were written.

    Recomputes the chain of hashes and replays the log against the state, of one incident or of all,
    in the database or in an export. With --checkpoint every incident that it signed must still be
    there with the log that it had. The exit code is 1 if something does not fit.

    \b
    Example:
      seawall verify
      seawall verify --file backup.jsonl
      seawall verify --checkpoint monday.jsonl --public-key seawall.key.pub
    """
    from seawall_cli import naming, output

    if (checkpoint is None) != (public_key is None):
        raise click.UsageError("--checkpoint and --public-key go together")
    if file is not None and incident is not None:
        raise click.UsageError("an export is verified whole; leave the number out")
    show = _Shown(as_json)
    if file is not None:
        _verify_file(file, checkpoint, public_key, show)
    elif incident is not None:
        with current().engine() as engine:
            number = naming.number(incident)
            for result in engine.verify(number, checkpoint=checkpoint, public_key=public_key):
                show(result)
    else:
        _verify_all(checkpoint, public_key, show)
    show.end()
    if not as_json and not show.count:
        output.line("There are no incidents.")
    if show.failed:
        click.get_current_context().exit(REFUSED)


def _verify_all(
    checkpoint: Path | None, public_key: Path | None, show: Callable[[Verification], None]
) -> None:
    from seawall_cli.progress import bar

    with current().engine() as engine, bar("verifying") as progress:
        engine.audit(show, checkpoint=checkpoint, public_key=public_key, progress=progress)


def _verify_file(
    file: Path,
    checkpoint: Path | None,
    public_key: Path | None,
    show: Callable[[Verification], None],
) -> None:
    from seawall import verify_export
    from seawall_cli.progress import bar

    with bar("verifying") as progress:
        verify_export(
            sys.stdin.buffer if str(file) == "-" else file,
            checkpoint=checkpoint,
            public_key=public_key,
            found=show,
            progress=progress,
        )


class _Shown:
    """Shows what came of each incident as it comes: a line each, or one list of JSON."""

    def __init__(self, as_json: bool) -> None:
        self._as_json = as_json
        self.count = self.failed = 0

    def __call__(self, result: Verification) -> None:
        from seawall_cli import output

        self.count += 1
        self.failed += not result.ok
        if self._as_json:
            output.json_part("[\n  " if self.count == 1 else ",\n  ", result)
            return
        verdict = ("verified", "green") if result.ok else ("DOES NOT VERIFY", "bold red")
        what = f"#{result.incident}" if result.incident else "playbooks and incidents"
        output.line(f"{what}  {result.entries} entries  ", verdict)
        for problem in result.problems:
            output.line((f"    {problem}", "red"))

    def end(self) -> None:
        """Say that nothing comes any more."""
        if self._as_json:
            from seawall_cli import output

            output.say("\n]" if self.count else "[]")
