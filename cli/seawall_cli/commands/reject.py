"""`seawall reject`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("reject")
@options.incident
@options.maybe_step(completion.steps_to_approve)
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
    """Give a step back that waits for approval.

    Who advanced it is told, with the reason. STEP may be left out while only one waits.

    \b
    Example:
      seawall reject 3 correct --reason "Name the batch, not the shop"
    """
    from seawall.errors import NotAsked
    from seawall_cli import asking, naming, output, user

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotAsked(f"nothing waits for approval in incident {now.number}")
            theirs = user.user(app, role).approves
            step = naming.only(now, lambda task: bool(task.approvers), none, request_id, theirs)
        why = asking.reason_for("is it given back", reason)
        done = engine.reject(
            number, step, actor=app.actor, reason=why, role=role, request_id=request_id
        )
    output.answer(done, as_json)
