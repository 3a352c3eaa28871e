"""`seawall redact`."""

from __future__ import annotations

import click

from seawall_cli import completion, options
from seawall_cli.app import current
from seawall_cli.errors import REFUSED


@click.command("redact")
@click.argument("incident", metavar="N", shell_complete=completion.all_incidents)
@click.argument("facts", nargs=-1, metavar="FACT…", shell_complete=completion.recorded)
@click.option(
    "--entry",
    "entries",
    type=click.IntRange(min=1),
    multiple=True,
    metavar="NUMBER",
    help="A note, by its number in the log; may be given again.",
)
@click.option("--reason", metavar="TEXT", help="Why; it stays, so it must not repeat the words.")
@click.option("--yes", is_flag=True, help="Do not ask whether you are sure.")
@options.acts
def command(
    incident: str,
    facts: tuple[str, ...],
    entries: tuple[int, ...],
    reason: str | None,
    yes: bool,
    as_json: bool,
    role: str | None,
    request_id: str | None,
) -> None:
    """Erase personal data for good: facts and notes.

    A fact goes with every value it ever had, and with what called playbooks were given of it. It is
    not on record any more, and what depends on it is worked out again. The log still verifies, and
    says who erased what, when and why: never give the words themselves as the reason. `seawall
    history N` shows the numbers of notes.

    \b
    Example:
      seawall redact 3 customer "private[anna].phone" --entry 17 --reason "Asked for on 3 May"
    """
    from seawall.harmless import one_line
    from seawall_cli import asking, naming, output

    if not facts and not entries:
        raise click.UsageError("name at least one fact, or a note by --entry NUMBER")
    app = current()
    number = naming.number(incident)
    why = asking.reason_for("is it erased (without the words themselves)", reason)
    if asking.interactive() and not yes:
        what = ", ".join([*facts, *(f"the note {entry}" for entry in entries)])
        if not click.confirm(one_line(f"Erase {what} of {incident} for good?"), err=True):
            output.complain("Nothing was erased.")
            click.get_current_context().exit(REFUSED)
    with app.engine() as engine:
        done = engine.redact(
            number,
            facts,
            entries=entries,
            actor=app.actor,
            reason=why,
            role=role,
            request_id=request_id,
        )
    output.answer(done, as_json)
