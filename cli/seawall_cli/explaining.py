"""What a code of a problem means, at length: for `seawall check --explain`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click

from seawall.hints import closest
from seawall.language.codes import EXPLANATIONS, Explanation

_WIDTH = 88


def explanation(code: str) -> Explanation:
    """The explanation of a code, in whatever case. Raises BadParameter with the nearest, or all."""
    known = EXPLANATIONS.get(code.lower())
    if known is not None:
        return known
    near = closest(code.lower(), EXPLANATIONS)
    hint = f"Did you mean {near!r}?" if near else f"There is {', '.join(EXPLANATIONS)}."
    raise click.BadParameter(f"There is no code {code[:40]!r}. {hint}", param_hint="--explain")


def as_text(one: Explanation) -> Iterator[str]:
    """What it means, and an example, wrong and right."""
    yield f"{one.severity}[{one.code}]: {one.title}"
    yield ""
    yield from textwrap.wrap(one.text, _WIDTH, break_on_hyphens=False, break_long_words=False)
    examples = [("Wrong", one.wrong), *((f"{n}.yaml", t) for n, t in one.beside.items())]
    for what, text in (*examples, ("Right", one.right)):
        if text:
            yield ""
            yield f"{what}:"
            yield textwrap.indent(text.rstrip("\n"), "    ")


def as_data(one: Explanation) -> dict[str, object]:
    """The same, for programs."""
    return {
        "code": one.code,
        "severity": one.severity,
        "title": one.title,
        "text": one.text,
        "wrong": one.wrong,
        "right": one.right,
    }
