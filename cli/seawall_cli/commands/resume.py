"""`seawall resume`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("resume")
@options.incident
@options.maybe_step(completion.steps_to_resume)
@options.acts
def command(
    incident: str, step: str | None, as_json: bool, role: str | None, request_id: str | None
) -> None:
    """Let a paused clock go on.

    The due time moves by the time lost, open hours if it counts those. STEP may be left out while
    only one is paused.

    \b
    Example:
      seawall resume 3 solve
    """
    from seawall.errors import Conflict
    from seawall_cli import naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = Conflict(f"no clock in incident {now.number} is paused")
            step = naming.only(now, lambda task: task.paused_at is not None, none, request_id)
        done = engine.resume(number, step, actor=app.actor, role=role, request_id=request_id)
    output.answer(done, as_json)
