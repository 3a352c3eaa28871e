"""Conditions: conditions that cannot be read, or could never hold."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "bad_expression",
        "A condition cannot be read",
        "It names something that does not exist, or compares what cannot be compared. A "
        "condition that cannot be read could never hold, and the rule would be passed over. "
        "Mostly there is one `=` instead of two, `and` instead of `&&`, a text or an option "
        "without its quotes, a whole number beside a `number` (write `3.0`), or the moment of "
        "a file, post or contact without `timestamp(…)` round it.",
        wrong="""\
facts: {severity: {type: choice, of: [L1, L2]}}
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [severity]
    skip: severity = "L1"
    next: over
""",
        right="""\
facts: {severity: {type: choice, of: [L1, L2]}}
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [severity]
    skip: severity == "L1"
    next: over
""",
    ),
    Explanation(
        "bad_condition",
        "A condition is neither true nor false",
        "It can be read, but gives a text, a number or a moment, and nobody can say whether a "
        "number holds. Compare it with something. To ask whether a fact is there at all, write "
        '`known("answer")`.',
        wrong="""\
facts: {reach: {type: number}}
steps:
  - {id: first, owner: lead, due: 1h, collect: [reach], skip: reach, next: over}
""",
        right="""\
facts: {reach: {type: number}}
steps:
  - {id: first, owner: lead, due: 1h, collect: [reach], skip: reach < 1.0, next: over}
""",
    ),
    Explanation(
        "unknown_option",
        "A choice is compared with something that is no option of it",
        "A choice is always one of its options, so it never equals anything else: a rule for "
        "the worst case that asks for a misspelt option would never hold. Mend the spelling, "
        "or add the option to `of`. For a call: the called playbook has an end that is no "
        "option of the choice that takes its `outcome`.",
        wrong="""\
facts: {severity: {type: choice, of: [low, high]}}
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [severity]
    skip: severity == "hihg"
    next: over
""",
        right="""\
facts: {severity: {type: choice, of: [low, high]}}
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [severity]
    skip: severity == "high"
    next: over
""",
    ),
)
