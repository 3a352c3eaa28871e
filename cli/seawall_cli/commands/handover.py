"""`seawall handover`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current


@click.command("handover")
@options.incident
@click.argument(
    "words", nargs=-1, required=True, metavar="[STEP] PERSON", shell_complete=completion.steps
)
@options.acts
def command(
    incident: str,
    words: tuple[str, ...],
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Offer a task to a person, who may accept it.

    Nothing changes until they accept it, and its clock runs on. STEP may be left out while only one
    is active.

    \b
    Example:
      seawall handover 3 verify bram
    """
    from seawall.errors import NotActive
    from seawall_cli import naming, output

    if len(words) > 2:
        raise click.UsageError("name one step and one person")
    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        step = words[0] if len(words) == 2 else None
        if step is None:
            now = engine.incident(number, viewer=app.viewer())
            none = NotActive(f"nothing is active in incident {now.number}")
            step = naming.only(now, lambda task: True, none, request_id)
        done = engine.handover(
            number, step, words[-1], actor=app.actor, role=role, request_id=request_id
        )
    output.answer(done, as_json)
