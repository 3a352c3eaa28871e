"""Who and when: steps that nobody does, and roles that do nothing."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "no_owner",
        "A step has no owner",
        "Nobody knows that this step is theirs, so nobody begins with it. Give it an `owner`, "
        "a role of `roles`.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h}
  - {id: second, due: 1h, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h}
  - {id: second, owner: lead, due: 1h, next: over}
""",
        severity="warning",
    ),
    Explanation(
        "no_due",
        "A step has no due time",
        "Nothing happens if this step is forgotten: nobody is reminded and no time runs out. "
        "Give it a `due`. Steps that repeat or run others inside need none.",
        wrong="""\
steps:
  - {id: first, owner: lead, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
        severity="warning",
    ),
    Explanation(
        "unused_role",
        "Nothing uses this role",
        "It is declared, but owns no step, approves nothing and is never told. Perhaps you "
        "meant it somewhere: people would wait for a message that never comes. Use it, or take "
        "it out.",
        wrong="""\
roles: {lead: Incident lead, press: Press officer}
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
        right="""\
roles: {lead: Incident lead, press: Press officer}
steps:
  - {id: first, owner: lead, due: 1h, approve: press, next: over}
""",
        severity="warning",
    ),
)
