"""What the shell offers when Tab is pressed: incident numbers, steps, facts and playbooks.

A completion that cannot be worked out is empty; it never prints an error into a half-typed line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import click
from click.shell_completion import CompletionItem

from seawall_cli.app import App

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


@_quietly
def incidents(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The open incidents."""
    with _app(ctx).engine() as engine:
        for incident in engine.incidents(status="open").items:
            yield str(incident.number), incident.title


@_quietly
def steps(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps of the incident that is named already."""
    with _app(ctx).engine() as engine:
        for task in engine.incident(_number(ctx.params["incident"])).tasks:
            yield task.ref, task.title


@_quietly
def step_or_facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """The active steps, or once one is named, the facts it still misses."""
    with _app(ctx).engine() as engine:
        for task in engine.incident(_number(ctx.params["incident"])).tasks:
            yield task.ref, task.title
            for ask in task.collects:
                yield f"{ask.fact}=", ask.title


@_quietly
def facts(ctx: click.Context, _: str) -> Iterable[tuple[str, str]]:
    """Every fact of the incident's playbook."""
    from seawall.machine.plan import say

    with _app(ctx).engine() as engine:
        incident = engine.incident(_number(ctx.params["incident"]))
        for fact in engine.plan(incident.digest).facts.values():
            yield f"{fact.id}=", say(fact.title, _app(ctx).language, fact.id)


@_quietly
def playbooks(ctx: click.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """The playbooks that are registered or shipped, and files."""
    from pathlib import Path

    from seawall import catalogue

    with _app(ctx).engine() as engine:
        known = {info.id: info.title for info in engine.playbooks()}
    for name in catalogue.names():
        known.setdefault(name, "comes with Seawall")
    yield from known.items()
    folder, _, _ = incomplete.rpartition("/")
    for path in Path(folder or ".").glob("*.y*ml"):
        yield str(path), "file"


def _number(text: Any) -> int | str:
    return int(text) if str(text).isdigit() else str(text)
