"""What is said of a code, and the playbook into which its examples are put."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from seawall.language.problems import Severity


class Explanation(Struct, frozen=True):
    """A code, what it means and an example.

    `wrong` and `right` are top-level keys of a playbook, or a whole file; empty where no text can
    show it. `beside` are other files that the wrong one calls, by name.
    """

    code: str
    title: str
    text: str
    wrong: str = ""
    right: str = ""
    severity: Severity = "error"
    beside: Mapping[str, str] = {}


BASE = """\
seawall: 1
id: example
version: 1.0.0
title: An example
roles: {lead: Incident lead}
facts:
  serious: {type: bool}
  answer: {type: text}
ends: {over: It is over}
steps:
  - {id: first, owner: lead, due: 1h, next: over}
"""
_TOP_KEY = re.compile(r"^(?=[a-z]+:)", re.MULTILINE)


def whole(example: str) -> str:
    """The example as a whole playbook: what it does not say itself is filled in.

    A whole file, and one that is empty, stays as it is.
    """
    if not example.strip() or example.startswith(("seawall:", "scenario:")):
        return example
    given, base = _parts(example), _parts(BASE)
    return "".join({**base, **given}.values())


def _parts(text: str) -> dict[str, str]:
    """The top-level keys of a playbook, each with its text."""
    parts = (part for part in _TOP_KEY.split(text) if part)
    return {part.partition(":")[0]: part for part in parts}
