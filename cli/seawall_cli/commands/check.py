"""`seawall check`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall_cli import options
from seawall_cli.errors import USAGE

if TYPE_CHECKING:
    from seawall.language.problems import Problem


@click.command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@options.reads
def command(files: tuple[Path, ...], as_json: bool) -> None:
    """Look for mistakes in playbooks.

    Every mistake is shown with its place and what would be right; the exit code is 2 if a playbook
    has errors. Warnings alone leave it at 0. Of a NAME.scenario.yaml the keys are checked; run it
    with `seawall test`. A FILE may be the name of a playbook that comes with Seawall.

    \b
    Example:
      seawall check playbook.yaml
      seawall check backlash
      seawall check playbooks/*.yaml --json
    """
    from seawall.language.problems import show
    from seawall_cli.output import json_out, safe

    paths = [_named(path) for path in files]
    found = [(path, *_problems(path)) for path in paths]
    if as_json:
        json_out(
            [
                {"file": str(path), **_as_data(problem)}
                for path, problems, _ in found
                for problem in problems
            ]
        )
    else:
        for path, problems, lines in found:
            for problem in problems:
                click.echo(safe(show(problem, str(path), lines)))
            errors = sum(problem.severity == "error" for problem in problems)
            click.echo(safe(f"{path}: {_verdict(errors, len(problems) - errors)}"))
    if any(problem.severity == "error" for _, problems, _ in found for problem in problems):
        click.get_current_context().exit(USAGE)


def _named(path: Path) -> Path:
    """The file, or that of the playbook of this name that comes with Seawall."""
    from seawall import catalogue
    from seawall_cli.playbook_names import is_file

    shipped = not is_file(str(path)) and str(path) in catalogue.names()
    return catalogue.shipped(str(path)) if shipped else path


def _problems(path: Path) -> tuple[Sequence[Problem], list[str]]:
    from seawall import catalogue
    from seawall.catalogue import is_scenario
    from seawall.errors import BadConfig, BadPlaybook
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file
    from seawall.language.problems import Place, Problem
    from seawall.language.reading import read_model
    from seawall.language.scenario import Scenario
    from seawall.language.source import lines_of, read

    try:
        data = read_file(path)
    except BadConfig as error:
        return (Problem("unreadable", error.message, Place(1, 1)),), []
    lines = lines_of(data.decode("utf-8-sig", "replace"))
    try:
        if is_scenario(path):
            read_model(read(str(path), data), Scenario)
            return (), []
        return compile_text(str(path), data, catalogue.beside(path)).warnings, lines
    except BadPlaybook as error:
        return error.problems, lines


def _as_data(problem: Problem) -> dict[str, str | int]:
    return {
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity,
        "code": problem.code,
        "message": problem.message,
        "help": problem.help,
    }


def _verdict(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "no mistakes found"
    counts = [(errors, "error"), (warnings, "warning")]
    return ", ".join(f"{n} {word}{'s' if n > 1 else ''}" for n, word in counts if n)
