"""`seawall schema`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall_cli import options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall.language.vocabulary import Vocabulary


@click.command("schema")
@click.argument("kind", default="playbook", type=click.Choice(["playbook", "scenario"]))
@click.option("--scenario", is_flag=True, help="The same as `seawall schema scenario`.")
@click.option("--for", "file", metavar="FILE", help="Offer the names of this playbook.")
@click.option("--write", is_flag=True, help="Write the files beside FILE that its editor reads.")
@options.everywhere
def command(kind: str, scenario: bool, file: str | None, write: bool) -> None:
    """Print the JSON Schema of playbooks, for editors.

    With the YAML extension of an editor it completes, explains every key and marks mistakes. With
    --for it also offers the playbook's own steps, facts and roles; the playbook need not be without
    mistakes for that. With --write it is written into the folder .seawall beside the playbook, for
    the playbook and for its scenarios, over what is there.

    \b
    Example:
      seawall schema > playbook.schema.json
      seawall schema scenario --for playbook.yaml
      seawall schema --for playbook.yaml --write
    """
    from seawall.language.schema import playbook_schema, scenario_schema
    from seawall_cli.output import json_out
    from seawall_cli.playbook_names import is_file

    path = None if file is None else _found(file)
    known = None if path is None else _vocabulary(path)
    if write:
        if path is None or not is_file(str(file)):
            raise click.UsageError("--write needs --for FILE: the playbook that it writes beside")
        _write(path, known)
    else:
        made = scenario_schema if scenario or kind == "scenario" else playbook_schema
        json_out(made(known))


def _found(file: str) -> Path:
    """The file of a playbook: the one named, or that of one that comes with Seawall."""
    from seawall.catalogue import is_scenario
    from seawall_cli import playbook_names

    path = playbook_names.find(file)
    if is_scenario(path):
        raise click.UsageError(f"{path} is a scenario; name its playbook after --for")
    return path


def _vocabulary(path: Path) -> Vocabulary:
    """The names in a playbook. Raises BadPlaybook if it is not YAML, BadConfig if not a file."""
    from seawall.language.files import read_file
    from seawall.language.source import read
    from seawall.language.vocabulary import vocabulary

    return vocabulary(read(str(path), read_file(path)).data, current().language)


def _write(playbook: Path, known: Vocabulary | None) -> None:
    """Write both schemas beside a playbook, and say which line leads an editor there."""
    from seawall.errors import BadConfig
    from seawall_cli import schemas
    from seawall_cli.output import say

    try:
        (playbook.parent / schemas.FOLDER).mkdir(exist_ok=True)
        for name, text in schemas.files(playbook.stem, known).items():
            (playbook.parent / name).write_text(text, encoding="utf-8")
            say(f"wrote {playbook.parent / name}")
    except OSError as error:
        raise BadConfig(f"{playbook.parent} cannot be written to: {error.strerror}") from None
    line = schemas.modeline(playbook.stem).strip()
    if line not in playbook.read_text(encoding="utf-8", errors="replace").splitlines():
        say(f"write this as the first line of {playbook}: {line}")
