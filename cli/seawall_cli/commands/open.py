"""`seawall open`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("open")
@click.argument("playbook", metavar="PLAYBOOK", shell_complete=completion.playbooks)
@click.argument("facts", nargs=-1, metavar="[NAME=VALUE]…", shell_complete=completion.opening_facts)
@click.option("--facts", "file", metavar="FILE", help="More facts, as a JSON object (- is stdin).")
@options.acts
def command(
    playbook: str,
    facts: tuple[str, ...],
    file: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Open an incident.

    PLAYBOOK is a file, or a name that `seawall playbooks` lists. Facts that opening needs and that
    are not given are asked for, if there is a terminal.

    \b
    Example:
      seawall open tiny summary="Angry thread about the outage"
      seawall open playbook.yaml --facts facts.json --json
    """
    from seawall_cli import asking, output
    from seawall_cli.playbook_names import register

    app = current()
    with app.engine(create=True) as engine:
        name = register(engine, playbook)
        plan = engine.plan(name)
        given = asking.given(facts, file, plan)
        if asking.interactive():
            missing = [fact for fact in plan.open if fact not in given]
            given |= asking.ask_for(plan, missing, app.language)
        done = engine.open(name, given, actor=app.actor, role=role, request_id=request_id)
    output.answer(done, as_json)
