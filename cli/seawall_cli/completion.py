"""What the shell offers when Tab is pressed: incident numbers, steps, facts and playbooks.

A completion that cannot be worked out is empty; it never prints an error into a half-typed line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from seawall_cli.app import App
from seawall_cli.asking import number

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def _quietly(offer: Callable[[click.Context, str], Iterable[tuple[str, str]]]) -> Complete:
    @wraps(offer)
    def complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
        try:
            return [
                CompletionItem(value, help=help)
                for value, help in offer(ctx, incomplete)
                if value.startswith(incomplete)
            ]
        except Exception:
            # Whatever is wrong is said when the command runs, not while it is typed.
            return []

    return complete


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


@_quietly
def steps(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps of the incident that is named already."""
    with _app(ctx).engine() as engine:
        for task in engine.incident(number(ctx.params["incident"])).tasks:
            yield task.ref, task.title


@_quietly
def step_or_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps until one is named, and the facts that are still missing."""
    given = ctx.params.get("words") or ()
    with _app(ctx).engine() as engine:
        tasks = engine.incident(number(ctx.params["incident"])).tasks
    if not given:
        yield from ((task.ref, task.title) for task in tasks)
    for task in tasks:
        titles = {ask.fact: ask.title for ask in task.collects}
        typed = {word.partition("=")[0] for word in given}
        for fact in task.missing:
            if fact not in typed:
                yield f"{fact}=", titles.get(fact, "")


@_quietly
def opening_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The facts that opening an incident must give, where the database knows the playbook."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        plan = engine.plan(ctx.params["playbook"])
    for name in plan.open:
        yield f"{name}=", say(plan.facts[name].title, _app(ctx).language, name)


@_quietly
def playbooks_or_incidents(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """Everything that can be drawn."""
    if incomplete[:1] in ("#", *"0123456789"):
        yield from _numbers(ctx, incomplete, "open", "ended", "cancelled")
    else:
        yield from _known_playbooks(ctx, incomplete)


@_quietly
def facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """Every fact of the incident's playbook."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        incident = engine.incident(number(ctx.params["incident"]))
        for fact in engine.plan(incident.digest).facts.values():
            yield f"{fact.id}=", say(fact.title, _app(ctx).language, fact.id)


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
    folder, slash, _ = incomplete.rpartition("/")
    for path in Path(folder or slash or ".").glob("*.y*ml"):
        yield f"{folder}{slash}{path.name}", "file"
