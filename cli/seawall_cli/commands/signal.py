"""`seawall signal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall.machine.plan import Plan


@click.command("signal")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@click.argument("signal", metavar="NAME", required=False, shell_complete=completion.signals)
@click.argument("facts", nargs=-1, metavar="[NAME=VALUE]…", shell_complete=completion.signal_facts)
@options.facts_file
@click.option("--id", "signal_id", metavar="X", help="Its own id: the same one twice is one.")
@options.reason
@options.acts
def command(
    incident: str,
    signal: str | None,
    facts: tuple[str, ...],
    file: str | None,
    signal_id: str | None,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Say that something arrived from outside.

    The playbook says what a signal does: it sets facts, tells people, starts tracks, moves on, or
    ends a step that waits for it. Facts that it carries are asked for, if there is a terminal.
    Without NAME it does nothing but say which signals there are.

    \b
    Example:
      seawall signal 3 injury_reported injury="Burnt hand"
      seawall signal 3 control_regained --id ticket-4711
    """
    from seawall_cli import asking, naming, output

    app = current()
    number = naming.number(incident)
    with app.engine() as engine:
        now = engine.incident(number, viewer=app.viewer())
        plan = engine.plan(now.digest)
        if signal is None:
            raise click.UsageError(_which(plan, app.language))
        book = naming.signals(plan).get(signal, plan)
        given = asking.given(facts, file, book)
        declared = plan.signals.get(signal)
        if declared is not None and asking.interactive() and not (request_id or signal_id):
            asked = [need.fact for need in declared.collect]
            missing = [name for name in asked if name not in given and name not in now.facts]
            optional = [need.fact for need in declared.collect if need.optional]
            given |= asking.ask_for(plan, missing, app.language, optional)
        done = engine.signal(
            number,
            signal,
            given,
            actor=app.actor,
            signal_id=signal_id,
            reason=reason,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)


def _which(plan: Plan, language: str) -> str:
    """The signals of a playbook and of those it calls, with the facts that each carries."""
    from seawall.machine.plan import say
    from seawall_cli import naming

    lines = []
    for name, book in naming.signals(plan).items():
        needs = book.signals[name].collect
        facts = ", ".join(f"{n.fact}{' (optional)' if n.optional else ''}" for n in needs)
        title = say(book.signals[name].title, language)
        lines.append("  ".join(part for part in (f"  {name}", title, facts) if part))
    return "\n".join(["say which signal:", *lines]) if lines else "there are no signals here"
