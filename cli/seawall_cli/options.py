"""The options that commands share, each given once here, and accepted before the command too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from seawall_cli import completion
from seawall_cli.app import App

Command = TypeVar("Command", bound=Callable[..., Any])


def _keep(attribute: str) -> Callable[[click.Context, click.Parameter, str | None], None]:
    """A callback that keeps an option's value in the settings, if it was given."""

    def keep(ctx: click.Context, _: click.Parameter, value: str | None) -> None:
        if value is not None:
            setattr(ctx.ensure_object(App), attribute, value)

    return keep


def _setting(flag: str, attribute: str, metavar: str, help: str) -> Callable[[Command], Command]:
    return click.option(
        flag,
        f"setting_{attribute}",  # a name that no command's own argument has
        metavar=metavar,
        help=help,
        expose_value=False,
        callback=_keep(attribute),
        is_eager=True,
    )


_DB = _setting("--db", "db", "URL", "The database: a file or postgresql://… (else SEAWALL_DB).")
_AS = _setting("--as", "person", "NAME", "Who you are (else SEAWALL_USER, else your login).")
_ROSTER = _setting("--roster", "roster_file", "FILE", "Who holds which role (else seawall.toml).")
_LANG = _setting("--lang", "lang", "CODE", "The language of titles: en, nl, …")


def everywhere(command: Command) -> Command:
    """The settings that every command takes."""
    for option in (_LANG, _ROSTER, _AS, _DB):
        command = option(command)
    return command


as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")

role = click.option("--role", metavar="ROLE", help="Act in this role (else the one that fits).")

request_id = click.option(
    "--request-id", metavar="ID", help="Safe to repeat: the same id again changes nothing."
)

reason = click.option("--reason", metavar="TEXT", help="Why; the log keeps it.")

incident = click.argument("incident", metavar="N", shell_complete=completion.incidents)

step = click.argument("step", metavar="STEP", shell_complete=completion.steps)

look_role = click.option("--role", metavar="ROLE", help="Look in this role (else in all of yours).")

facts_file = click.option(
    "--facts", "file", metavar="FILE", help="More facts, as a JSON object (- is stdin)."
)


def maybe_step(offered: completion.Complete) -> Callable[[Command], Command]:
    """A step that may be left out where only one can be meant."""
    return click.argument("step", metavar="[STEP]", required=False, shell_complete=offered)


def acts(command: Command) -> Command:
    """The options of every command that changes an incident."""
    for option in (request_id, role, as_json):
        command = option(command)
    return everywhere(command)


def reads(command: Command) -> Command:
    """The options of every command that only reads."""
    return everywhere(as_json(command))
