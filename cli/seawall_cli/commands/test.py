"""`seawall test`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall_cli import options
from seawall_cli.errors import REFUSED, USAGE

if TYPE_CHECKING:
    from seawall.errors import SeawallError


@click.command("test")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@options.reads
def command(paths: tuple[Path, ...], as_json: bool) -> None:
    """Run scenarios: rehearsals with what should come of them.

    PATH is a NAME.scenario.yaml, a folder that holds some, or a playbook: its file, or the name of
    one that comes with Seawall. Of a playbook those scenarios run that stand beside it and name it.
    Each runs on the real engine, on a database of its own and a clock that moves only as the
    scenario says.

    \b
    Example:
      seawall test playbook.yaml
      seawall test playbooks/
    """
    from seawall import scenarios
    from seawall.errors import SeawallError
    from seawall.language.problems import show
    from seawall_cli.output import json_out, say

    results = []
    mistaken = False
    for path in _files(paths):
        try:
            rehearsal = scenarios.load(path)
            outcome = scenarios.run(rehearsal)
            shown = [
                show(problem, str(path), rehearsal.source.lines) for problem in outcome.problems
            ]
        except SeawallError as error:
            shown = _mistakes(error)
            mistaken = True
        results.append({"file": str(path), "ok": not shown, "problems": shown})
        if not as_json:
            say(f"{'ok    ' if not shown else 'FAILED'}  {path}")
            for text in shown:
                say(text)
    failed = sum(not result["ok"] for result in results)
    if as_json:
        json_out(results)
    else:
        say(f"{len(results) - failed} passed, {failed} failed")
    if failed:
        click.get_current_context().exit(USAGE if mistaken else REFUSED)


def _mistakes(error: SeawallError) -> list[str]:
    """What is wrong with a scenario or its playbook, each with its line and a caret."""
    from seawall.errors import BadPlaybook, BadScenario
    from seawall.language.files import read_file
    from seawall.language.problems import show
    from seawall.language.source import lines_of

    if not isinstance(error, (BadPlaybook, BadScenario)):
        return [error.message]
    lines = lines_of(read_file(Path(error.file)).decode("utf-8-sig", "replace"))
    wrong = (problem for problem in error.problems if problem.severity == "error")
    return [show(problem, error.file, lines) for problem in wrong]


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    from seawall.catalogue import has_line, is_scenario

    for path in paths:
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if is_scenario(p))
            if not found:
                raise click.UsageError(f"there is no *.scenario.yaml in {path}")
            yield from found
        elif is_scenario(path) or has_line(path, "scenario:"):
            yield path
        else:
            yield from _of_playbook(path)


def _of_playbook(path: Path) -> list[Path]:
    from seawall.catalogue import scenarios_of
    from seawall_cli.playbook_names import find

    playbook = find(str(path))
    if not playbook.is_file():
        return [playbook]  # reading it says why not
    found = scenarios_of(playbook)
    if not found:
        raise click.UsageError(
            f"no scenario beside {playbook} says `playbook: {playbook.name}`; "
            f"write one, such as {playbook.stem}.first.scenario.yaml"
        )
    return found
