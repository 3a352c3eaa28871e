"""`seawall accept`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("accept")
@options.incident
@options.maybe_step(completion.steps_to_accept)
@options.acts
def command(
    incident: str, step: str | None, as_json: bool, role: str | None, request_id: str | None
) -> None:
    """Take over a task that was offered to you.

    From then on it is yours, and its clock has run on. STEP may be left out while only one is
    offered to you.

    \b
    Example:
      seawall accept 3 verify
    """
    from seawall.errors import NotAsked
    from seawall_cli import naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotAsked(f"nothing in incident {now.number} is offered to {app.actor}")
            step = naming.only(now, lambda task: task.offered_to == app.actor, none, request_id)
        done = engine.accept(number, step, actor=app.actor, role=role, request_id=request_id)
    output.answer(done, as_json)
