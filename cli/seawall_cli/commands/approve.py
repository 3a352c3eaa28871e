"""`seawall approve`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("approve")
@options.incident
@options.maybe_step(completion.steps_to_approve)
@click.option("--override", metavar="TEXT", help="Why you approve your own work: you are alone.")
@options.acts
def command(
    incident: str,
    step: str | None,
    override: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Approve a step that waits for it.

    Enough approvals leave the step. STEP may be left out while only one waits.

    \b
    Example:
      seawall approve 3 correct
      seawall approve 3 --role legal
    """
    from seawall.errors import NotAsked
    from seawall_cli import naming, output, user

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotAsked(f"nothing waits for approval in incident {now.number}")
            theirs = user.user(app, role).approves
            step = naming.only(now, lambda task: bool(task.approvers), none, request_id, theirs)
        done = engine.approve(
            number, step, actor=app.actor, override=override, role=role, request_id=request_id
        )
    output.answer(done, as_json)
