"""`seawall drill`."""

from __future__ import annotations

from pathlib import Path

import click

from seawall_cli import completion, options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED


@click.command("drill")
@click.argument("playbook", metavar="PLAYBOOK", shell_complete=completion.playbooks)
@click.option(
    "--scenario", type=click.Path(path_type=Path), help="Follow this scenario (else a default one)."
)
@click.option("--interactive", is_flag=True, help="Play it by hand; time moves when you say so.")
@options.look_role
@options.everywhere
def command(playbook: str, scenario: Path | None, interactive: bool, role: str | None) -> None:
    """Rehearse a playbook on a simulated clock.

    By itself it follows a scenario and shows every command, refusal and timer, and who is told.
    Where tracks run side by side, each line names the one it belongs to. What is confidential is
    shown to the role you name, or to everybody if the scenario has no roster. With --interactive
    you play it by hand. A drill is marked as one in the database, and stays out of lists, inboxes
    and statistics.

    \b
    Example:
      seawall drill backlash
      seawall drill playbook.yaml --interactive
    """
    from seawall_cli.playbook_names import find

    path = find(playbook)
    app = current()
    if interactive:
        from seawall_cli import by_hand

        by_hand.play(app, path, role)
        return
    from seawall_cli import drilling

    if not drilling.by_itself(app, path, scenario, role):
        click.get_current_context().exit(REFUSED)
