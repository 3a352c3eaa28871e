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


@click.command("init")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
@options.everywhere
def command(folder: Path) -> None:
    """Write a starter playbook and make the database.

    Writes playbook.yaml, a scenario to drill it by, an example roster and, in .seawall, schemas
    into FOLDER (here, unless another is named), and makes the database. The first line of the
    playbook and of the scenario leads editors to these schemas. Nothing that is there is
    overwritten.

    \b
    Example:
      seawall init
      seawall check playbook.yaml
      seawall drill playbook.yaml
    """
    from seawall import catalogue
    from seawall.errors import BadConfig
    from seawall.language.source import read
    from seawall.language.vocabulary import vocabulary
    from seawall_cli import schemas
    from seawall_cli.output import say

    tiny = catalogue.shipped("tiny").read_text(encoding="utf-8")
    drill = (catalogue.folder() / "tiny.drill.scenario.yaml").read_text(encoding="utf-8")
    app = current()
    known = vocabulary(read("playbook.yaml", tiny).data, app.language)
    files = {
        "playbook.yaml": schemas.modeline("playbook") + tiny,
        "playbook.drill.scenario.yaml": schemas.modeline("playbook", ".scenario")
        + drill.replace("tiny.yaml", "playbook.yaml"),
        **schemas.files("playbook", known),
        "seawall.example.toml": ROSTER,
    }
    try:
        if there := [name for name in files if (folder / name).exists()]:
            raise BadConfig(f"{folder / there[0]} is there already; nothing was written")
        app.engine(create=True).close()
        (folder / schemas.FOLDER).mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
            say(f"wrote {folder / name}")
    except OSError as error:
        raise BadConfig(f"{folder} cannot be written to: {error.strerror}") from None
    say("the first line of each .yaml leads editors to these schemas: they complete and explain")
    say(f"after changes: seawall schema --for {folder / 'playbook.yaml'} --write")
    say(f"database {app.shown_url}")
    say(f"next: seawall check {folder / 'playbook.yaml'}")
