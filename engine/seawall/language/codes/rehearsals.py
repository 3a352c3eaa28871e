"""Rehearsals: rehearsals that went otherwise."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "not_as_expected",
        "A rehearsal went otherwise than expected",
        "`seawall test` found something in a scenario that is not as its `expect` says. The "
        "message has what it was, and what it should have been. Decide which of the two is "
        "right: mend the playbook, or the scenario.",
        wrong="""\
scenario: The step is there
playbook: tiny.yaml
start: 2026-11-20T14:00:00+01:00
open: {as: anna, facts: {summary: A complaint}, expect: {active: [reply]}}
script: []
""",
        right="""\
scenario: The step is there
playbook: tiny.yaml
start: 2026-11-20T14:00:00+01:00
open: {as: anna, facts: {summary: A complaint}, expect: {active: [listen]}}
script: []
""",
    ),
)
