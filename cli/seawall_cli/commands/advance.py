"""`seawall advance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Incident


@click.command("advance")
@options.incident
@click.argument(
    "words", nargs=-1, metavar="[STEP] [NAME=VALUE]…", shell_complete=completion.step_or_facts
)
@click.option("--facts", "file", metavar="FILE", help="More facts, as a JSON object (- is stdin).")
@click.option("--override", metavar="TEXT", help="Why a requirement that allows it is set aside.")
@options.reason
@options.acts
def command(
    incident: str,
    words: tuple[str, ...],
    file: str | None,
    override: str | None,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Finish a step, giving its facts, and go on to the next.

    STEP may be left out while only one is active. Missing facts are asked for one by one, if there
    is a terminal; in a script they are an error, and nothing changes.

    \b
    Example:
      seawall advance 3 verify verdict=unknown reach=2
      seawall advance 3
    """
    from seawall_cli import asking, output

    app = current()
    number = asking.number(incident)
    with app.engine() as engine:
        now = engine.incident(number)
        if request_id and (not words or "=" in words[0]):
            raise click.UsageError("name the step too: a repeated request must mean the same one")
        step, pairs = split(now, words)
        plan = engine.plan(now.digest)
        given = asking.given(pairs, file, plan)
        task = now.task(step)
        if task is not None and asking.interactive() and not request_id:
            missing = [name for name in task.missing if name not in given]
            given |= asking.ask_for(plan, missing, app.language)
        done = engine.advance(
            number,
            step,
            given,
            actor=app.actor,
            role=role,
            reason=reason,
            override=override,
            # Only a person has seen which visit this is; a program's retry must find the first.
            visit=None if task is None or request_id else task.visit,
            request_id=request_id,
        )
    output.answer(done, as_json)


def split(incident: Incident, words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The step that is meant, and the facts."""
    if words and "=" not in words[0]:
        return words[0], words[1:]
    from seawall.errors import AlreadyEnded

    active = [task.ref for task in incident.tasks]
    if len(active) == 1:
        return active[0], words
    if not active:
        raise AlreadyEnded(f"incident {incident.number} is over; nothing is active")
    raise click.UsageError(f"say which step: {' or '.join(active)}")
