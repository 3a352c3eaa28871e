"""The one place where an error becomes a sentence and an exit code.

0  done
1  refused or failed: nothing changed
2  wrong usage, or a playbook, scenario or setting with mistakes
3  unexpected: a fault of Seawall's own
130  interrupted
"""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress

import click

from seawall.errors import (
    BadConfig,
    BadPlaybook,
    BadScenario,
    MissingFacts,
    RequirementUnmet,
    SeawallError,
)

LONGEST = 1000
"""Characters of one sentence about an error: what it quotes may be endless."""
DONE, REFUSED, USAGE, UNEXPECTED, INTERRUPTED = 0, 1, 2, 3, 130

HINTS = {
    "reason_required": 'Add --reason "…".',
    "missing_facts": "Give them as NAME=VALUE.",
    "unknown_incident": "`seawall list` shows those there are.",
    "unknown_playbook": "`seawall playbooks` shows those there are; name a file with .yaml.",
    "already_ended": '`seawall reopen N --reason "…"` goes on with it.',
    "approval_pending": "`seawall approve` leaves it, `seawall reject` gives it back.",
    "not_asked": "`seawall status N` shows what waits for whom.",
    "waiting": "`seawall signal N NAME` says that it has arrived.",
    "newer_database": "Upgrade Seawall on this machine.",
}
"""What to type next, for errors that a person can mend on the spot."""


def run(cli: click.Command) -> int:
    """Run the command line; gives its exit code. No traceback reaches a person."""
    _prepare_streams()
    try:
        code = int(cli.main(standalone_mode=False) or 0)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        _show_usage(error)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _complain("interrupted")
        return INTERRUPTED
    except (BrokenPipeError, SystemExit):  # click turns a broken pipe into an exit of its own
        _swallow_output()  # whoever read our output has gone
        return DONE
    except SeawallError as error:
        show(error)
        return USAGE if isinstance(error, (BadConfig, BadPlaybook, BadScenario)) else REFUSED
    except OSError as error:
        if error.filename is not None:  # a file that was named, such as one with an endless name
            show(BadConfig(f"{str(error.filename)[:60]!r} cannot be used: {error.strerror}"))
            return USAGE
        _swallow_output()
        _complain(
            f"seawall: the output could not be written ({error.strerror}); what was asked may be "
            "done, so look before you repeat it"
        )
        return REFUSED
    except Exception as error:
        return _unexpected(error)


def _swallow_output() -> None:
    """Let what is still unwritten go nowhere, so that Python does not stumble over it at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _prepare_streams() -> None:
    """Whatever the terminal cannot show is replaced; a closed stream swallows what is written."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # to the end
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _complain(text: str) -> None:
    """Say something on stderr; what shows things is imported only now, for it is seldom needed."""
    from seawall_cli.output import complain

    complain(text if len(text) <= LONGEST else f"{text[:LONGEST]} …")


def _show_usage(error: click.ClickException) -> None:
    if "--json" in sys.argv[1:]:
        _show_json({"code": "usage", "message": error.format_message(), "names": []})
    else:
        shown = io.StringIO()
        error.show(shown)
        _complain(shown.getvalue().rstrip("\n"))


def _show_json(report: dict[str, object]) -> None:
    from seawall_cli.output import json_error

    json_error({"error": report})


def show(error: SeawallError) -> None:
    """Say what is wrong on stderr; as JSON where the command was asked for JSON."""
    if "--json" in sys.argv[1:]:
        _show_json(_as_data(error))
        return
    if isinstance(error, (BadPlaybook, BadScenario)):
        for problem in error.problems:
            _complain(problem.told(error.file))
        return
    _complain(f"seawall: {error.message} [{error.code}]")
    if hint := _hint(error):
        _complain(hint)


def _hint(error: SeawallError) -> str | None:
    """What to type next, if somebody can mend it on the spot."""
    if error.code == "unknown_incident" and not all(name.isdigit() for name in error.names):
        return "The number comes first, as in `seawall advance 3 STEP`; `seawall list` shows them."
    if error.code == "bad_fact" and " must be a time such as " in error.message:
        return "A time may be short too: now, -20m, 14:30."  # the engine knows whole ones only
    return HINTS.get(error.code)


def _as_data(error: SeawallError) -> dict[str, object]:
    report: dict[str, object] = {
        "code": error.code,
        "message": error.message,
        "names": list(error.names),
    }
    if isinstance(error, (MissingFacts, RequirementUnmet)):
        report["unmet"] = list(error.unmet)
    if isinstance(error, BadPlaybook):
        report["problems"] = [problem.told(error.file) for problem in error.problems]
    return report


def _unexpected(error: Exception) -> int:
    if os.environ.get("SEAWALL_TRACEBACK"):
        raise error
    from seawall_cli import app

    if damage := app.damage():
        _complain(f"seawall: {damage}; `seawall verify` tells more [damaged]")
        return REFUSED
    _complain(
        f"seawall: something unexpected happened ({type(error).__name__}: {str(error)[:200]}); "
        "nothing was half-done. Set SEAWALL_TRACEBACK=1 to see where, and please report it."
    )
    return UNEXPECTED
