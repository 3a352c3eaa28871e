"""`seawall migrate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current

if TYPE_CHECKING:
    from seawall import Answer, CannotMigrate


@click.command("migrate")
@options.incident
@click.option(
    "--to",
    metavar="VERSION|FILE",
    shell_complete=completion.versions,
    help="A version, a digest or a file (else the newest that is registered).",
)
@click.option("--dry-run", is_flag=True, help="Show what would come of it, and change nothing.")
@options.reason
@options.acts
def command(
    incident: str,
    to: str | None,
    dry_run: bool,
    reason: str | None,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Move a running incident to another version of its playbook.

    It is moved when everything that is active or on record means the same there, and refused
    otherwise, with each thing that stands in the way on a line. Owners and due times follow the new
    version; a due time of which only the rule changed never moves later, unless its step relaxes
    it. A file is registered if the incident moves to it.

    \b
    Example:
      seawall migrate 3 --dry-run
      seawall migrate 3 --to 1.3.0 --reason "The hotline has a new number"
    """
    from pathlib import Path

    from seawall.errors import CannotMigrate
    from seawall_cli import asking, naming, output, versions
    from seawall_cli.playbook_names import is_file

    app = current()
    number = naming.number(incident)
    target = to if to is None or not is_file(to) else Path(to)
    why = reason if dry_run else asking.reason_for("is it moved to another version", reason)
    with app.engine() as engine:
        try:
            done = engine.migrate(
                number,
                target,
                actor=app.actor,
                reason=why,
                role=role,
                request_id=request_id,
                dry_run=dry_run,
            )
        except CannotMigrate as refused:
            raise refused if as_json else _by_line(refused) from None
        if to is not None and to == target:
            versions.remark_shared_number(engine, done.incident.playbook, to)
    if as_json:
        output.json_out(done)
    elif all(entry.kind != "migrated" for entry in done.entries):
        version = done.incident.version
        output.line(f"It runs by version {version} already; nothing changed.")
        output.incident_head(done.incident)
    elif dry_run:
        _would(done)
    else:
        output.answer(done, as_json)
    if not as_json:
        _same_number(done)


def _same_number(done: Answer) -> None:
    """Remark that the new version has the number of the old one."""
    from seawall_cli import output

    for entry in done.entries:
        if entry.kind == "migrated" and entry.body["version"] == entry.body["old_version"]:
            version = entry.body["version"]
            output.line(f"Both call themselves {version}; give the new one another version.")


def _by_line(refused: CannotMigrate) -> CannotMigrate:
    """The refusal with each thing that stands in the way on a line of its own."""
    head = refused.message.partition(":")[0]
    lines = "".join(f"\n  - {name}" for name in refused.names)
    return type(refused)(f"{head}:{lines}\nnothing changed", names=refused.names)


def _would(done: Answer) -> None:
    """What would come of it, in the words of the log."""
    from seawall_cli import output

    output.line(("Nothing is kept. This would be written:", "bold"))
    for entry in done.entries:
        output.entry_line(entry, done.incident.timezone)
    now = done.entries[-1].at
    for task in done.incident.tasks:
        output.task_head(task)
        output.row("who", output.who(task))
        output.due_line(done.incident, task, now)
