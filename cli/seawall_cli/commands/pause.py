"""`seawall pause`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("pause")
@options.incident
@options.maybe_step(completion.steps_to_pause)
@options.reason
@options.acts
def command(
    incident: str,
    step: str | None,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Stop the clock of a task.

    Only clocks that the playbook calls pausable can be. Nobody is reminded until it is resumed.
    STEP may be left out while only one can be paused.

    \b
    Example:
      seawall pause 3 solve --reason "The customer thinks about it"
    """
    from seawall.errors import NotPausable
    from seawall_cli import naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotPausable(f"no clock that runs in incident {now.number} may be paused")
            step = naming.only(
                now, lambda task: task.pausable and task.paused_at is None, none, request_id
            )
        done = engine.pause(
            number, step, actor=app.actor, reason=reason, role=role, request_id=request_id
        )
    output.answer(done, as_json)
