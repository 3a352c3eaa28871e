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
    With a roster, confidential steps that you may not see are drawn by their ids.

    \b
    Example:
      seawall graph backlash > backlash.mmd
      seawall graph 3 --format dot | dot -Tsvg > incident.svg
    """
    from seawall import graph
    from seawall.machine.playbook import Playbook
    from seawall.machine.scopes import plan_at
    from seawall_cli import naming
    from seawall_cli.output import say

    app = current()
    viewer = app.viewer()
    number = naming.number(playbook)
    active: list[str] = []
    if isinstance(number, int):
        with app.engine() as engine:
            incident = engine.incident(number, viewer=viewer)
            plan, digest = engine.plan(incident.digest), incident.digest
        # What runs inside a called playbook is not in the picture; the step that calls it is.
        active = [task.step for task in incident.tasks if plan_at(plan, task.ref) is plan]
    else:
        from seawall import catalogue
        from seawall.language.compiler import compile_text
        from seawall.language.files import read_file
        from seawall_cli.playbook_names import find

        path = find(playbook)
        compiled = compile_text(str(path), read_file(path), catalogue.beside(path))
        plan, digest = compiled.plan, ""
    draw = graph.mermaid if form == "mermaid" else graph.dot
    runnable = Playbook(plan, digest)
    hidden = [step for step in plan.steps if not viewer.sees_step(plan, step)]
    drawn = draw(runnable, active, app.language, brief=overview, hidden=hidden)
    say(drawn, nl=False)
