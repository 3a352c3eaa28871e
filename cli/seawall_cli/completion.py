"""What the shell offers when Tab is pressed: incidents, steps, facts, signals and playbooks.

A completion that cannot be worked out is empty; it never prints an error into a half-typed line.
A name that holds what nobody sees is not offered: it would steer the shell that shows it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from seawall.harmless import one_line
from seawall_cli import naming
from seawall_cli.app import App
from seawall_cli.naming import number

if TYPE_CHECKING:
    from seawall import Engine, Incident, Task

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def _quietly(offer: Callable[[click.Context, str], Iterable[tuple[str, str]]]) -> Complete:
    @wraps(offer)
    def complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
        try:
            return [
                CompletionItem(_typed(value), help=one_line(help))
                for value, help in offer(ctx, incomplete)
                if value.startswith(incomplete) and value == one_line(value)
            ]
        except Exception:
            # Whatever is wrong is said when the command runs, not while it is typed.
            return []

    return complete


def _typed(value: str) -> str:
    """The value as it must be typed: bash puts it into the line as it is, others quote it.

    What click gives bash goes through `read` first, which takes one backslash of two.
    """
    if not os.environ.get("_SEAWALL_COMPLETE", "").startswith("bash"):
        return value
    return re.sub(r"""([\s'"`$&|;<>()*?!\\])""", r"\\\\\1", value)


def _app(ctx: click.Context) -> App:
    return ctx.ensure_object(App)


def _numbers(ctx: click.Context, incomplete: str, *statuses: str) -> Iterable[tuple[str, str]]:
    mark = "#" if incomplete.startswith("#") else ""
    with _app(ctx).engine() as engine:
        for status in statuses:
            for incident in engine.incidents(status=status).items:
                yield f"{mark}{incident.number}", incident.title


@_quietly
def incidents(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """The open incidents."""
    yield from _numbers(ctx, incomplete, "open")


@_quietly
def closed_incidents(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """The incidents that are over."""
    yield from _numbers(ctx, incomplete, "ended", "cancelled")


@_quietly
def all_incidents(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """Every incident, open ones first."""
    yield from _numbers(ctx, incomplete, "open", "ended", "cancelled")


def _incident(ctx: click.Context, engine: Engine) -> Incident:
    """The incident that is named already."""
    return engine.incident(number(ctx.params["incident"]), viewer=_app(ctx).viewer())


def _steps(fits: Callable[[App, Task], bool]) -> Complete:
    """The active steps that fit, until one is named."""

    @_quietly
    def offer(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
        if ctx.params.get("words"):
            return
        with _app(ctx).engine() as engine:
            tasks = _incident(ctx, engine).tasks
        yield from ((task.ref, task.title) for task in tasks if fits(_app(ctx), task))

    return offer


steps = _steps(lambda app, task: True)
steps_to_approve = _steps(lambda app, task: bool(task.approvers))
steps_to_accept = _steps(lambda app, task: task.offered_to == app.actor)
steps_to_pause = _steps(lambda app, task: task.pausable and task.paused_at is None)
steps_to_resume = _steps(lambda app, task: task.paused_at is not None)
steps_to_waive = _steps(lambda app, task: task.legal)


@_quietly
def steps_with_items(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps that an item can be added to."""
    with _app(ctx).engine() as engine:
        incident = _incident(ctx, engine)
        plan = engine.plan(incident.digest)
    for task in incident.tasks:
        if naming.takes_items(plan, task):
            yield task.ref, task.title


@_quietly
def signals(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The signals of the incident's playbook and of those it calls."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        plan = engine.plan(_incident(ctx, engine).digest)
    for signal, book in naming.signals(plan).items():
        yield signal, say(book.signals[signal].title, _app(ctx).language, signal)


@_quietly
def signal_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The facts that the signal carries that is named already."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        plan = engine.plan(_incident(ctx, engine).digest)
    book = naming.signals(plan)[ctx.params["signal"]]
    typed = {word.partition("=")[0] for word in ctx.params.get("facts") or ()}
    for need in book.signals[ctx.params["signal"]].collect:
        if need.fact not in typed:
            title = book.facts[need.fact].title
            yield f"{need.fact}=", say(title, _app(ctx).language, need.fact)


@_quietly
def step_or_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps until one is named, and the facts that are still missing."""
    given = ctx.params.get("words") or ()
    with _app(ctx).engine() as engine:
        incident = _incident(ctx, engine)
    if not given:
        yield from ((task.ref, task.title) for task in incident.tasks)
    named = naming.find(incident, given[0]) if given else None
    offered = {word.partition("=")[0] for word in given}
    for task in incident.tasks if named is None else (named,):
        titles = {ask.fact: ask.title for ask in task.collects}
        for fact in task.missing:
            if fact not in offered:
                offered.add(fact)
                yield f"{fact}=", titles.get(fact, "")


@_quietly
def recorded(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The facts that are on record and were not named yet."""
    named = ctx.params.get("facts") or ()
    with _app(ctx).engine() as engine:
        facts = _incident(ctx, engine).facts
    yield from ((ref, fact.title) for ref, fact in facts.items() if ref not in named)


@_quietly
def opening_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The facts that opening an incident must give, where the database knows the playbook."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        plan = engine.plan(ctx.params["playbook"])
    for name in plan.open:
        yield f"{name}=", say(plan.facts[name].title, _app(ctx).language, name)


@_quietly
def versions(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """The registered versions of the playbook of the incident that is named, newest first, and
    files."""
    named = ctx.params.get("incident") or ctx.args[0]  # unread still, behind an unfinished option
    with _app(ctx).engine() as engine:
        playbook = engine.incident(number(named), viewer=_app(ctx).viewer()).playbook
        known = [info for info in engine.playbooks() if info.id == playbook]
    for version in dict.fromkeys(info.version for info in reversed(known)):
        yield version, playbook
    yield from _files(incomplete)


@_quietly
def playbooks_or_incidents(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """Everything that can be drawn."""
    if incomplete[:1] in ("#", *"0123456789"):
        yield from _numbers(ctx, incomplete, "open", "ended", "cancelled")
    else:
        yield from _known_playbooks(ctx, incomplete)


@_quietly
def facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """Every fact of the incident's playbook, and those that its items and calls have."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        incident = _incident(ctx, engine)
        for fact in engine.plan(incident.digest).facts.values():
            yield f"{fact.id}=", say(fact.title, _app(ctx).language, fact.id)
    for ref, recorded in incident.facts.items():
        if "." in ref:
            yield f"{ref}=", recorded.title


@_quietly
def playbooks(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """The playbooks that are registered or shipped, and files."""
    yield from _known_playbooks(ctx, incomplete)


def _known_playbooks(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    from seawall import catalogue

    known = dict.fromkeys(catalogue.names(), "comes with Seawall")
    if (file := _app(ctx).file) is None or file.exists():
        with _app(ctx).engine() as engine:
            known |= {info.id: info.title for info in engine.playbooks()}
    yield from known.items()
    yield from _files(incomplete)


def _files(incomplete: str) -> Iterable[tuple[str, str]]:
    folder, slash, _ = incomplete.rpartition("/")
    for path in Path(folder or slash or ".").glob("*.y*ml"):
        yield f"{folder}{slash}{path.name}", "file"
