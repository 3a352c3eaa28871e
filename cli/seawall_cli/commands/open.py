"""`seawall open`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Roster
    from seawall.machine.plan import Plan


@click.command("open")
@click.argument("playbook", metavar="PLAYBOOK", shell_complete=completion.playbooks)
@click.argument("facts", nargs=-1, metavar="[NAME=VALUE]…", shell_complete=completion.opening_facts)
@options.facts_file
@options.acts
def command(
    playbook: str,
    facts: tuple[str, ...],
    file: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Open an incident.

    PLAYBOOK is a file, or a name that `seawall playbooks` lists. Facts that opening needs and that
    are not given are asked for, if there is a terminal; a time may be short: now, -20m, 14:30. With
    a roster it says which roles of the playbook, and of those that it calls, nobody holds.

    \b
    Example:
      seawall open tiny summary="Angry thread about the outage"
      seawall open playbook.yaml --facts facts.json --json
    """
    from seawall_cli import asking, output
    from seawall_cli.playbook_names import register

    app = current()
    with app.engine(create=True) as engine:
        name = register(engine, playbook)
        plan = engine.plan(name)
        given = asking.given(facts, file, plan)
        if asking.interactive():
            missing = [fact for fact in plan.open if fact not in given]
            given |= asking.ask_for(plan, missing, app.language)
        done = engine.open(name, given, actor=app.actor, role=role, request_id=request_id)
    output.answer(done, as_json)
    if not as_json:
        _warn(plan, app.roster())


def _warn(plan: Plan, roster: Roster) -> None:
    """Say on stderr which roles nobody on the roster holds: what is theirs would stand still."""
    from seawall_cli.output import complain

    books = {"": plan, **{f" (of {name})": book for name, book in plan.called.items()}}
    empty: dict[str, str] = {}
    for of, book in books.items():
        for role in book.roles:
            if not roster.holders(role):
                empty.setdefault(role, of)
    if roster.people and empty:
        names = ", ".join(f"{role}{of}" for role, of in empty.items())
        complain(f"seawall: nobody on the roster holds {names}")
