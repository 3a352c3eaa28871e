"""Facts and reasons from a person: given on the command line, or asked one by one.

Nobody is asked unless stdin and stdout are a terminal: in a script a missing fact is an error.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seawall.errors import BadConfig
from seawall_cli.output import line

if TYPE_CHECKING:
    from seawall.machine.plan import Plan

MAX_INPUT = 5_000_000
"""Bytes read of a file of facts."""

_SHAPES = {
    "bool": "yes or no",
    "datetime": "a time, as 2026-11-20T14:00",
    "duration": "a duration, as 1h30m",
    "url": "a web address",
    "number": "a number",
    "int": "a whole number",
    "list": "several, with commas between",
    "choices": "several, with commas between",
    "checklist": "what is done, with commas between",
    "post": "the post's web address",
    "contact": "who",
    "file": "a path or web address",
}


def interactive() -> bool:
    """Whether there is a person to ask."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def number(text: str) -> int | str:
    """An incident's number (`3` or `#3`), or its id."""
    plain = text.strip().removeprefix("#")
    if not plain:
        raise click.UsageError("name an incident by its number; `seawall list` shows them")
    return int(plain) if plain.isascii() and plain.isdigit() else text


def given(pairs: Iterable[str], file: str | None, plan: Plan | None = None) -> dict[str, Any]:
    """Facts from `NAME=VALUE` words, and from a file of JSON (`-` is stdin)."""
    facts: dict[str, Any] = _from_file(file) if file else {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{pair[:60]!r} is no fact; write NAME=VALUE")
        facts[name.strip()] = _value(name.strip(), value, plan)
    return facts


def _value(name: str, text: str, plan: Plan | None) -> Any:
    """A value as typed; objects and lists may be typed as JSON, and a file is given its hash."""
    kind = plan.facts[name].type if plan is not None and name in plan.facts else "text"
    if kind in ("post", "contact", "file", "checklist", "list", "choices") and text[:1] in "{[":
        try:
            return json.loads(text)
        except ValueError:
            return text
    if kind == "file":
        return _captured(text)
    return text


def _captured(text: str) -> Any:
    """A file's path with what it held and when, so that a deleted post can be proved."""
    path = Path(text)
    try:
        if not path.is_file():
            return text
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError):
        return text
    return {"path": text, "sha256": digest, "captured_at": at.isoformat()}


def _from_file(name: str) -> dict[str, Any]:
    try:
        if name == "-":
            data = sys.stdin.read(MAX_INPUT)
        else:
            with Path(name).open(encoding="utf-8") as file:
                data = file.read(MAX_INPUT)
        facts = json.loads(data)
    except OSError as error:
        raise BadConfig(f"the facts in {name} cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise BadConfig(f"the facts in {name} are not JSON: {str(error)[:200]}") from None
    if not isinstance(facts, dict):
        raise BadConfig(f"the facts in {name} must be a JSON object of names and values")
    return facts


def ask_for(plan: Plan, names: Iterable[str], language: str) -> dict[str, Any]:
    """Ask a person for facts, one by one, until each fits its type."""
    return {name: _ask(plan, name, language) for name in names}


def _ask(plan: Plan, name: str, language: str) -> Any:
    from seawall.machine.facts import Unfit, accept
    from seawall.views import ask

    fact = plan.facts[name]
    question = ask(fact, language)
    options = f" [{', '.join(question.options)}]" if question.options else ""
    shape = f" ({_SHAPES[fact.type]})" if fact.type in _SHAPES else ""
    line((question.title, "bold"), (f"  {name}{shape}{options}", "dim"))
    if question.help:
        line(("  " + question.help, "dim"))
    while True:
        text = click.prompt("  >", default="", show_default=False, prompt_suffix=" ")
        try:
            return accept(fact, _value(name, text, plan), plan.timezone)
        except Unfit as error:
            line((f"  {name} {error}", "yellow"))


def reason_for(what: str, reason: str | None) -> str | None:
    """The reason, asked for if there is somebody to ask."""
    if reason is None and interactive():
        return str(click.prompt(f"Why {what}?", prompt_suffix=" "))
    return reason
