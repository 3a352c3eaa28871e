"""`seawall waive`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("waive")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@options.maybe_step(completion.steps_to_waive)
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
    """Stop a legal clock.

    A legal clock runs on after the end of its incident; only this stops it, with a reason. STEP may
    be left out while only one runs.

    \b
    Example:
      seawall waive 3 report --reason "Nobody's data was in it"
    """
    from seawall.errors import NotWaivable
    from seawall_cli import asking, naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotWaivable(f"no legal clock runs in incident {now.number}")
            step = naming.only(now, lambda task: task.legal, none, request_id)
        why = asking.reason_for("is it waived", reason)
        done = engine.waive(
            number, step, actor=app.actor, reason=why, role=role, request_id=request_id
        )
    output.answer(done, as_json)
