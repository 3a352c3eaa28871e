"""`seawall init`."""

from __future__ import annotations

from pathlib import Path

import click

from seawall_cli import options
from seawall_cli.app import current

ROSTER = """\
# Who holds which role, and who stands in for whom. Without this file everybody may do everything.
# Take the # away and put your own names in:
#
# [people]
# anna = ["listener"]
# bram = {roles = ["lead"], deputy = "anna"}
"""
MODELINE = "# yaml-language-server: $schema=playbook.schema.json\n"


@click.command("init")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@options.everywhere
def command(folder: Path) -> None:
    """Write a starter playbook and make the database.

    Writes playbook.yaml, its schema for editors, a scenario to drill it by and an example roster
    into FOLDER (here, unless another is named), and makes the database. Nothing that is there is
    overwritten.

    \b
    Example:
      seawall init
      seawall check playbook.yaml
      seawall drill playbook.yaml
    """
    import json

    from seawall import catalogue
    from seawall.errors import BadConfig
    from seawall.language.schema import playbook_schema

    tiny = catalogue.shipped("tiny").read_text(encoding="utf-8")
    drill = (catalogue.folder() / "tiny.drill.scenario.yaml").read_text(encoding="utf-8")
    files = {
        "playbook.yaml": MODELINE + tiny,
        "playbook.schema.json": json.dumps(playbook_schema(), indent=2) + "\n",
        "playbook.drill.scenario.yaml": drill.replace("tiny.yaml", "playbook.yaml"),
        "seawall.example.toml": ROSTER,
    }
    app = current()
    app.engine(create=True).close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if there := [name for name in files if (folder / name).exists()]:
            raise BadConfig(f"{folder / there[0]} is there already; nothing was written")
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
            click.echo(f"wrote {folder / name}")
    except OSError as error:
        raise BadConfig(f"{folder} cannot be written to: {error.strerror}") from None
    click.echo(f"database {app.url}")
    click.echo(f"next: seawall check {folder / 'playbook.yaml'}")
