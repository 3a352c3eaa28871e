"""What the tests of the language share: a small playbook, and the mark that says where."""

from __future__ import annotations

from seawall import BadPlaybook
from seawall.language.compiler import compile_text
from seawall.language.problems import Problem

MARK = "‸"
"""Stands in a test's text right before the place where a problem is expected."""

SMALL = """\
seawall: 1
id: small
version: 1.0.0
title: Small
timezone: Europe/Amsterdam
roles: {lead: Lead}
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
facts:
  claim: {type: text}
  kind: {type: choice, of: [mild, grave], optional: true}
  tasks: {type: checklist, items: [call, write], optional: true}
  post: {type: post, optional: true}
  reach: {type: number, optional: true}
  posted_at: {type: datetime, optional: true}
  sure: {type: bool, optional: true}
open: [claim]
ends: {over: Over}
steps:
  - id: one
    owner: lead
    due: 1h
    next: over
"""
"""A valid playbook without warnings; tests replace parts of it.

Most facts are optional: conditions may read them although no step collects them.
"""

Found = tuple[str, int, int]
"""A problem's code, line and column."""


def small(*changes: str) -> str:
    """SMALL with texts in it replaced: old, new, old, new, and so on."""
    text = SMALL
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the text"
        text = text.replace(old, new)
    return text


def step(*lines: str) -> str:
    """SMALL with these lines in the place of its step's `next`, indented as it is."""
    return small("    next: over\n", "".join(f"    {line}\n" for line in lines))


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the line and column of each."""
    places = []
    while MARK in text:
        before, _, after = text.partition(MARK)
        places.append((before.count("\n") + 1, len(before) - before.rfind("\n")))
        text = before + after
    return text, places


def problems(text: str | bytes) -> list[Problem]:
    """Everything that is found in a playbook, errors or warnings."""
    try:
        return list(compile_text("test.yaml", text).warnings)
    except BadPlaybook as error:
        return list(error.problems)


def found(text: str | bytes) -> list[Found]:
    """Code, line and column of everything that is found in a playbook."""
    return [(p.code, p.place.line, p.place.column) for p in problems(text)]


def expected(text: str, *codes: str) -> tuple[str, list[Found]]:
    """A marked text, as the plain text and what must be found in it: one code a mark."""
    plain, places = unmarked(text)
    return plain, [(code, *place) for code, place in zip(codes, places, strict=True)]


def one_error(text: str | bytes) -> Problem:
    """The one problem of a text that has exactly one, an error."""
    (problem,) = problems(text)
    assert problem.severity == "error"
    return problem
