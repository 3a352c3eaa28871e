"""`seawall diff`."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import click

from seawall_cli import completion, options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seawall.analysis.differences import Change
    from seawall_cli.versions import Running, Version

FEW = 20
"""So many running incidents are looked at, unless all are asked for."""


@click.command("diff")
@click.argument(
    "names", nargs=-1, required=True, metavar="[OLD] NEW", shell_complete=completion.playbooks
)
@click.option("--text", "texts", is_flag=True, help="Show what changed in titles and guides too.")
@click.option("--all", "every", is_flag=True, help="Look at every running incident, not just 20.")
@click.option("--exit-code", is_flag=True, help="End with 1 if anything differs, as git does.")
@options.reads
def command(
    names: tuple[str, ...], texts: bool, every: bool, exit_code: bool, as_json: bool
) -> None:
    """Show what changed between two versions of a playbook.

    OLD and NEW are each a file, a playbook that comes with Seawall, or one that is registered: its
    NAME (the newest), NAME@VERSION, or its digest. Without OLD, NEW is compared with the newest
    version that is registered. If incidents run by OLD, it says which of them could move to NEW,
    and what stands in the way of the others; without OLD also which run by further versions.
    Nothing is changed by it.

    \b
    Example:
      seawall diff backlash.yaml
      seawall diff backlash@2.0.0 backlash.yaml --text
      seawall diff old.yaml new.yaml --exit-code
    """
    from msgspec import structs

    from seawall.analysis.differences import differences
    from seawall.errors import SeawallError
    from seawall_cli import differing, versions
    from seawall_cli.output import json_out
    from seawall_cli.playbook_names import is_file

    if len(names) > 2:
        raise click.UsageError("name two versions at most: the old one, then the new one")
    app = current()
    files = len(names) == 2 and all(is_file(name) for name in names)
    with versions.database(app, needed=not files) as engine:
        if len(names) == 1:
            new = versions.newest_file(engine, names[0])
            old = versions.newest_registered(engine, new)
        else:
            old, new = (versions.find(engine, name) for name in names)
        viewer = app.viewer()
        found = differences(old.plan, new.plan, app.language)
        changes = differing.visible(found, old.plan, new.plan, viewer)
        running = None
        if engine is not None and changes and old.plan.id == new.plan.id:
            try:
                running = versions.running(engine, old, new, viewer, None if every else FEW)
            except SeawallError as error:
                versions.cannot_look(error)
    if running is not None and len(names) == 2:
        running = structs.replace(running, others=())  # nobody asked about other versions
    if as_json:
        json_out({"old": _data(old), "new": _data(new), "changes": changes, "running": running})
    else:
        _head(old, new, changes)
        differing.show(changes, texts)
        if running is not None:
            _running(running, old, new)
            _others(running, names[-1])
    if exit_code and changes:
        click.get_current_context().exit(REFUSED)


def _data(version: Version) -> dict[str, str]:
    return {
        "id": version.plan.id,
        "version": version.plan.version,
        "digest": version.digest,
    }


def _head(old: Version, new: Version, changes: Sequence[Change]) -> None:
    """Which versions these are, and how much differs."""
    from seawall_cli.output import line

    if not changes:
        line(f"{new.name}: nothing differs.")
        return
    count = f"{len(changes)} change{'s' if len(changes) > 1 else ''}"
    texts = sum(change.weight == "text" for change in changes)
    of_texts = f", {texts} of them in texts only" if 0 < texts < len(changes) else ""
    same = old.name == new.name
    between = f"{old.exact} → {new.exact}" if same else f"{old.name} → {new.name}"
    line((between, "bold"), f": {count}{of_texts}")
    if same:
        line(f"Both call themselves {new.plan.version}; give the new one another version.")
    if old.plan.id != new.plan.id:
        line(f"These are two playbooks; no incident moves from {old.plan.id} to {new.plan.id}.")


def _running(running: Running, old: Version, new: Version) -> None:
    """Which incidents could move, and what stands in the way of the others."""
    from seawall_cli.output import complain, line

    for number, why in running.failed.items():
        complain(f"seawall: #{number} cannot be looked at: {why}")
    name = old.exact if old.name == new.name else old.name
    if not running.open:
        line(f"No incident runs by {name}.")
        return
    many = "1 incident runs" if running.open == 1 else f"{running.open} incidents run"
    line((f"{many} by {name}:", "bold"))
    for stay in running.incidents:
        if stay.can_move:
            line(f"  #{stay.incident} ", ("can move", "green"), f" to {new.plan.version}")
            continue
        line(f"  #{stay.incident} ", ("cannot move:", "red"), f" {stay.obstacles[0]}")
        for why in stay.obstacles[1:]:
            line(f"  {' ' * len(str(stay.incident))}               {why}")
    if any(stay.can_move for stay in running.incidents):
        to = new.plan.version if new.file is None else shlex.quote(str(new.file))
        line((f'  to move one: seawall migrate N --to {to} --reason "…"', "dim"))
    if running.left:
        line((f"  and {running.left} older ones (--all looks at them too)", "dim"))


def _others(running: Running, new: str) -> None:
    """Which incidents run by versions that were not compared, and how to compare those."""
    from seawall_cli.output import line

    for other in running.others:
        shown = ", ".join(f"#{number}" for number in other.incidents[:FEW])
        more = len(other.incidents) - len(other.incidents[:FEW])
        and_more = f" and {more} more" if more else ""
        hint = f"seawall diff {shlex.quote(other.name)} {shlex.quote(new)}"
        line(f"Others run by {other.version}: {shown}{and_more}; {hint}")
