"""`seawall check`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from seawall_cli import options
from seawall_cli.errors import USAGE

if TYPE_CHECKING:
    from seawall.analysis.openings import Openings
    from seawall_cli.checking import Looked

FORMATS = ("text", "json", "sarif", "github")


def _codes(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from seawall.language.codes import EXPLANATIONS

    known = EXPLANATIONS.values()
    return [CompletionItem(c.code, help=c.title) for c in known if c.code.startswith(incomplete)]


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="FILE…")
@click.option(
    "--explain",
    metavar="CODE",
    shell_complete=_codes,
    help="Say at length what a code means, with an example.",
)
@click.option(
    "--format",
    "shape",
    type=click.Choice(FORMATS),
    help="How to show mistakes: text (the default), json, sarif for code scanning, or github for "
    "notes in a pull request.",
)
@click.option(
    "--time",
    "timed",
    is_flag=True,
    help="Prove how long it can take: for each step and end, at least and at most.",
)
@click.option(
    "--from",
    "begin",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Prove it for every opening of the year from this day, as 2027-01-01; else from today.",
)
@options.reads
def command(
    files: tuple[Path, ...],
    explain: str | None,
    shape: str | None,
    timed: bool,
    begin: datetime | None,
    as_json: bool,
) -> None:
    """Look for mistakes in playbooks.

    Every mistake is shown with its place and what would be right; the exit code is 2 if a playbook
    has errors. Warnings alone leave it at 0. Of a NAME.scenario.yaml the keys and commands are
    checked; run it with `seawall test`. A FILE may be a folder, for all *.yaml in it, or the name
    of a playbook that comes with Seawall.

    With --time it proves how long an incident can take when every task is left at its due time,
    whenever it is opened, and whether the targets of the measures can be met then. The formats
    github and sarif hold only what is wrong, and so none of the times.

    \b
    Example:
      seawall check playbook.yaml
      seawall check backlash
      seawall check playbooks --format github
      seawall check --time backlash
      seawall check --explain unreachable
    """
    from seawall_cli.checking import look, named, within
    from seawall_cli.proving import openings

    shape = _shape(shape, as_json)
    if explain is not None:
        _explain(explain, shape)
        return
    if not files:
        raise click.UsageError("Missing argument 'FILE…'.", click.get_current_context())
    over = openings(begin)
    paths = [one for path in files for one in within(named(path))]
    found = [look(path, over, measures=timed) for path in paths]
    _show(found, shape, over if timed else None)
    if any(looked.errors for looked in found):
        click.get_current_context().exit(USAGE)


def _shape(shape: str | None, as_json: bool) -> str:
    """The format that is asked for; `--json` is short for one of them."""
    if as_json and shape not in (None, "json"):
        raise click.UsageError(
            f"--json is short for --format json; leave one of --json and --format {shape} out.",
            click.get_current_context(),
        )
    return "json" if as_json else shape or "text"


def _explain(code: str, shape: str) -> None:
    from seawall_cli import explaining
    from seawall_cli.output import json_out, say

    known = explaining.explanation(code)
    if shape == "json":
        json_out(explaining.as_data(known))
        return
    for line in explaining.as_text(known):
        say(line)


def _show(found: list[Looked], shape: str, over: Openings | None) -> None:
    """Print what was found, and the proofs if asked for; nothing that steers a terminal."""
    from seawall_cli import checking
    from seawall_cli.output import json_out, say

    if shape == "json" and over is not None:
        json_out([_timed(looked, over) for looked in found])
    elif shape == "json":
        json_out(list(checking.as_data(found)))
    elif shape == "sarif":
        from seawall_cli import sarif

        json_out(sarif.log(found, Path.cwd()))
    elif shape == "github":
        from seawall_cli import annotations

        for line in annotations.commands(found):
            say(line)
    else:
        for text in checking.as_text(found):
            say(text)
        if over is not None:
            for looked in found:
                _tell_times(looked, over)


def _timed(looked: Looked, over: Openings) -> dict[str, Any]:
    """A file's problems and its proof, for programs."""
    from seawall_cli import checking, proving

    proof = None
    if looked.plan is not None:
        proof = proving.as_data(
            looked.plan, proving.prove(looked.plan, over), proving.measures(looked.plan, over)
        )
    problems = list(checking.as_data([looked]))
    return {"file": str(looked.path), "problems": problems, "time": proof}


def _tell_times(looked: Looked, over: Openings) -> None:
    from seawall_cli import proving
    from seawall_cli.output import say

    if looked.plan is not None:
        say("")
        proof, taken = proving.prove(looked.plan, over), proving.measures(looked.plan, over)
        for text in proving.as_text(looked.plan, proof, taken):
            say(text)
