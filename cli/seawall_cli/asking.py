"""Facts and reasons from a person: given on the command line, or asked one by one.

Nobody is asked unless stdin and stdout are a terminal: in a script a missing fact is an error.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seawall.errors import BadConfig, BadFact
from seawall.harmless import one_line
from seawall_cli import line_editing, naming
from seawall_cli.output import complain, line

if TYPE_CHECKING:
    from seawall import Answer, Incident, Task
    from seawall.machine.plan import Fact, Plan

MAX_INPUT = 5_000_000
"""Bytes read of a file of facts."""

_SHAPES = {
    "bool": "yes or no",
    "datetime": "a time, as 14:30, now, -20m or 2026-11-20T14:00",
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


def wall_clock() -> datetime:
    """The moment it is, when nobody plays with time."""
    return datetime.now(UTC)


def given(
    pairs: Iterable[str],
    file: str | None,
    plan: Plan,
    at: str = "",
    *,
    clock: Callable[[], datetime] = wall_clock,
) -> dict[str, Any]:
    """Facts from `NAME=VALUE` words, and from a file of JSON (`-` is stdin).

    `at` is the task they are for, where a plain name means what it means inside that task; `clock`
    is what a time such as `-20m` is counted from. Raises BadFact for such a time that means none.
    """
    from seawall.machine.facts import Unfit
    from seawall.machine.scopes import bare

    facts: dict[str, Any] = _from_file(file) if file else {}
    for word in pairs:
        named = naming.pair(word)
        if named is None or not named[0]:
            raise click.UsageError(f"{word[:60]!r} is no fact; write NAME=VALUE")
        name, text = named
        book = _declaring(plan, name, at)
        try:
            facts[name] = _value(text, book.facts.get(bare(name)), book.timezone, clock())
        except Unfit as error:
            raise BadFact(f"{name} {error}", names=[name]) from None
    return facts


def _declaring(plan: Plan, name: str, at: str) -> Plan:
    """The playbook that declares what a name means at a task: by itself, or as a reference."""
    from seawall.machine.scopes import bare, plan_at

    return plan_at(plan, at if bare(name) == name else name)


def _value(text: str, fact: Fact | None, timezone: str, now: datetime) -> Any:
    """A value as typed; objects and lists may be typed as JSON, a short time is written out, and a
    file is given its hash. Raises Unfit for a short time that means none."""
    kind = "text" if fact is None else fact.type
    if kind == "datetime":
        from seawall_cli import times

        return times.written_out(text, now, timezone)
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


def ask_for(
    plan: Plan,
    names: Iterable[str],
    language: str,
    optional: Container[str] = (),
    *,
    clock: Callable[[], datetime] = wall_clock,
) -> dict[str, Any]:
    """Ask a person for facts of a plan, one by one, until each fits its type.

    Those that are `optional` may be left out. What comes back is as typed, for the engine to read.
    """
    answers: dict[str, Any] = {}
    _ask_into(answers, plan, names, language, optional, clock)
    return answers


def until_complete(
    attempt: Callable[[], Answer],
    answers: dict[str, Any],
    plan: Plan,
    incident: Incident,
    task: Task,
    given: Container[str],
    language: str,
    *,
    ask_first: bool = False,
) -> Answer:
    """Attempt to leave a task, and ask a person for what it misses, until it is left.

    The engine is asked before the person is, unless they are to `ask_first`: whoever may not do it,
    or gave what does not fit, learns that before answering anything. What the step collects comes
    first, with what it may have besides; what only its conditions read is asked for if the engine
    misses it still, for an answer may have settled that. Each answer is put into `answers`, which
    `attempt` hands in. Raises its other refusals, and click.Abort when the person stops.
    """
    from seawall.errors import MissingFacts
    from seawall.machine.scopes import plan_at

    book = plan_at(plan, task.ref)
    missing = [name for name in task.missing if name not in given]
    if missing and not ask_first:
        try:
            return attempt()
        except MissingFacts as refused:
            missing = [name for name in refused.names if name not in given]
    collected = [ask.fact for ask in task.collects]
    optional = [name for name in naming.optional(incident, task, plan) if name not in given]
    first = [name for name in missing if name in collected] or missing
    _ask_into(answers, book, [*first, *optional], language, optional)
    while True:
        try:
            return attempt()
        except MissingFacts as refused:
            missing = [n for n in refused.names if n not in answers and n not in given]
            if not missing:
                raise
        _ask_into(answers, book, missing, language)


def _ask_into(
    answers: dict[str, Any],
    plan: Plan,
    names: Iterable[str],
    language: str,
    optional: Container[str] = (),
    clock: Callable[[], datetime] = wall_clock,
) -> None:
    """Ask for facts, putting each answer with the others as soon as it fits."""
    for name in names:
        answer = _ask(plan, name, language, name in optional, clock)
        if answer is not None:
            answers[name] = answer


def _ask(
    plan: Plan, name: str, language: str, optional: bool, clock: Callable[[], datetime]
) -> Any:
    from seawall.answers.incident import ask
    from seawall.machine.facts import Unfit, accept

    fact = plan.facts[name]
    question = ask(fact, language)
    options = f" [{', '.join(question.options)}]" if question.options else ""
    shape = f" ({_SHAPES[fact.type]})" if fact.type in _SHAPES else ""
    leave = ", Enter leaves it out" if optional else ""
    line((question.title, "bold"), (f"  {name}{shape}{options}{leave}", "dim"))
    if question.help:
        line(("  " + question.help, "dim"))
    while True:
        text = _line("  > ", question.options, paths=fact.type == "file").strip()
        if optional and not text:
            return None
        try:
            value = _value(text, fact, plan.timezone, clock())
            accept(fact, value, plan.timezone)
            return value
        except Unfit as error:
            line((f"  {name} {error}", "yellow"))


def typed(facts: Mapping[str, Any]) -> list[str]:
    """Facts as the words that give them on the command line."""
    values = ((name, v if isinstance(v, str) else json.dumps(v)) for name, v in facts.items())
    return [f"{name}={value}" for name, value in values]


def reason_for(what: str, reason: str | None) -> str | None:
    """The reason, asked for if there is somebody to ask."""
    if reason is None and interactive():
        while not (reason := _line(one_line(f"Why {what}? ")).strip()):
            pass
    return reason


def _line(prompt: str, words: Sequence[str] = (), *, paths: bool = False) -> str:
    """A line that somebody types. Raises click.Abort when they would rather not."""
    try:
        return line_editing.read(prompt, words, paths=paths)
    except (EOFError, KeyboardInterrupt):
        complain("")  # what is said next begins a line of its own
        raise click.Abort from None
