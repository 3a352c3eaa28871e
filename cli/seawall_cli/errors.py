"""The one place where an error becomes a sentence and an exit code.

0  done
1  refused or failed: nothing changed
2  wrong usage, or a playbook, scenario or setting with mistakes
3  unexpected: a fault of Seawall's own
130  interrupted
"""

from __future__ import annotations

import json
import os
import sys

import click

from seawall.errors import BadConfig, BadPlaybook, BadScenario, SeawallError

DONE, REFUSED, USAGE, UNEXPECTED, INTERRUPTED = 0, 1, 2, 3, 130

HINTS = {
    "reason_required": 'Add --reason "…".',
    "missing_facts": "Give them as NAME=VALUE.",
    "unknown_incident": "`seawall list` shows those there are.",
    "unknown_playbook": "`seawall playbooks` shows those there are; name a file with .yaml.",
    "already_ended": '`seawall reopen N --reason "…"` goes on with it.',
    "newer_database": "Upgrade Seawall on this machine.",
}
"""What to type next, for errors that a person can mend on the spot."""


def run(cli: click.Command) -> int:
    """Run the command line; gives its exit code. No traceback reaches a person."""
    try:
        return int(cli.main(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; say nothing, not even when Python closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except SeawallError as error:
        show(error)
        return USAGE if isinstance(error, (BadConfig, BadPlaybook, BadScenario)) else REFUSED
    except Exception as error:
        return _unexpected(error)


def show(error: SeawallError) -> None:
    """Say what is wrong on stderr; as JSON where the command was asked for JSON."""
    from seawall_cli.output import safe

    if "--json" in sys.argv[1:]:
        report = {"code": error.code, "message": error.message, "names": list(error.names)}
        click.echo(json.dumps({"error": report}), err=True)
        return
    if isinstance(error, BadPlaybook):
        for problem in error.problems:
            click.echo(safe(problem.located(_file_of(error))), err=True)
        return
    click.echo(safe(f"seawall: {error.message} [{error.code}]"), err=True)
    if hint := HINTS.get(error.code):
        click.echo(hint, err=True)


def _file_of(error: BadPlaybook) -> str:
    return error.message.partition(":")[0]


def _unexpected(error: Exception) -> int:
    if os.environ.get("SEAWALL_TRACEBACK"):
        raise error
    click.echo(
        f"seawall: something unexpected happened ({type(error).__name__}: {str(error)[:200]}); "
        "nothing was half-done. Set SEAWALL_TRACEBACK=1 to see where, and please report it.",
        err=True,
    )
    return UNEXPECTED
