"""`seawall graph`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("graph")
@click.argument("playbook", metavar="PLAYBOOK|N", shell_complete=completion.playbooks_or_incidents)
@click.option(
    "--format", "form", type=click.Choice(["mermaid", "dot"]), default="mermaid", help="The text."
)
@click.option("--overview", is_flag=True, help="Only where people lead it, without conditions.")
@options.everywhere
def command(playbook: str, form: str, overview: bool) -> None:
    """Draw a playbook, or where an incident stands in it.

    The picture is made from the compiled machine. Name a playbook (its file, or a name that
    `seawall playbooks` lists), or an incident by its number, whose active steps are then marked.

    \b
    Example:
      seawall graph backlash > backlash.mmd
      seawall graph 3 --format dot | dot -Tsvg > incident.svg
    """
    from seawall import graph
    from seawall.machine.playbook import Playbook
    from seawall_cli import asking
    from seawall_cli.output import safe

    app = current()
    number = asking.number(playbook)
    if isinstance(number, int):
        with app.engine() as engine:
            incident = engine.incident(number)
            plan, digest = engine.plan(incident.digest), incident.digest
        active = [task.step for task in incident.tasks]
    else:
        from seawall.language.compiler import compile_text
        from seawall.language.files import read_file
        from seawall_cli.playbook_names import find

        path = find(playbook)
        plan, digest, active = compile_text(str(path), read_file(path)).plan, "", []
    draw = graph.mermaid if form == "mermaid" else graph.dot
    runnable = Playbook(plan, digest)
    shown = graph.overview(runnable) if overview else None
    click.echo(safe(draw(runnable, active, app.language, shown=shown)), nl=False)
