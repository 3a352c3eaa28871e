"""`seawall set`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("set")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@click.argument("facts", nargs=-1, metavar="NAME=VALUE…", shell_complete=completion.facts)
@options.facts_file
@options.reason
@options.acts
def command(
    incident: str,
    facts: tuple[str, ...],
    file: str | None,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Put facts on record, or correct them.

    A fact that is on record changes only with a reason. The log keeps both values, and due times
    that depend on it are worked out again.

    \b
    Example:
      seawall set 3 posted_at=2026-11-20T13:20 --reason "Read the wrong time zone"
    """
    from seawall_cli import asking, naming, output

    if not facts and not file:
        raise click.UsageError("name at least one fact, as NAME=VALUE")
    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        plan = engine.plan(engine.incident(number, viewer=app.viewer()).digest)
        done = engine.set(
            number,
            asking.given(facts, file, plan),
            actor=app.actor,
            reason=reason,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)
