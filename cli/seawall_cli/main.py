"""Finding the command. Names and summaries are here, so that `--help` imports none of them."""

from __future__ import annotations

import gc
import sys
from importlib import import_module

import click

from seawall_cli import errors, options

COMMANDS = {
    "init": "Write a starter playbook and make the database.",
    "check": "Look for mistakes in playbooks.",
    "test": "Run scenarios: rehearsals with what should come of them.",
    "drill": "Rehearse a playbook on a simulated clock.",
    "graph": "Draw a playbook, or where an incident stands in it.",
    "diff": "Show what changed between two versions of a playbook.",
    "schema": "Print the JSON Schema of playbooks, for editors.",
    "playbooks": "List the playbooks there are.",
    "open": "Open an incident.",
    "status": "Show what now, by when, what is missing and who is next.",
    "advance": "Finish a step, giving its facts, and go on to the next.",
    "approve": "Approve a step that waits for it.",
    "reject": "Give a step back that waits for approval.",
    "signal": "Say that something arrived from outside.",
    "add": "Add an item to a step that is done for each.",
    "skip": "Leave a skippable step without its facts.",
    "set": "Put facts on record, or correct them.",
    "note": "Write something into the log.",
    "assign": "Give a task to a person, who is told.",
    "handover": "Offer a task to a person, who may accept it.",
    "accept": "Take over a task that was offered to you.",
    "pause": "Stop the clock of a task.",
    "resume": "Let a paused clock go on.",
    "waive": "Stop a legal clock.",
    "cancel": "Give an incident up.",
    "reopen": "Go on with an incident that is over.",
    "migrate": "Move a running incident to another version of its playbook.",
    "redact": "Erase personal data for good: facts and notes.",
    "list": "List incidents, newest first.",
    "inbox": "List what waits for a role or a person, by due time.",
    "history": "Show an incident's log, oldest first.",
    "report": "Write an after-action report.",
    "stats": "Count over many incidents: on time, lateness, measures.",
    "verify": "Check that logs are as they were written.",
    "checkpoint": "Sign the heads of all logs, so that rewriting one shows.",
    "export": "Write everything there is to a file: a backup, or a move.",
    "import": "Read an export into a new database.",
    "tick": "Fire what is due, once, and say who is told.",
    "watch": "Fire what is due as time passes, and say who is told.",
}
"""Every command and its summary, in the order that help shows them."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"seawall_cli.commands.{cmd_name}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that was meant; a misspelt one is answered with the nearest."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0][:40], COMMANDS, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else " See seawall --help."
            raise click.UsageError(f"There is no command {args[0][:40]!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands and their summaries, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="seawall", message="seawall %(version)s")
@options.everywhere
def cli() -> None:
    """Take incidents through a crisis playbook, step by step, on time.

    \b
    Example:
      seawall drill backlash
      seawall open tiny summary="Angry thread about the outage"
      seawall status
    """


def main() -> None:
    """Run the command line and exit with 0 done, 1 refused, 2 wrong usage, 3 unexpected."""
    gc.set_threshold(50_000)  # looking for garbage takes a tenth of a command
    code = errors.run(cli)
    gc.freeze()  # and looking for it once more among all modules, at the exit, a seventh
    sys.exit(code)
