"""How long it takes: promises that the plan itself can break."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "late_end",
        "An end can come later than it is promised",
        "The end says with `due` how long after the opening it is reached at most. There is a way "
        "on which it takes longer although every task is left in time, or on which nothing bounds "
        "it; the message has the way. A promise that the plan itself breaks is broken first on the "
        "worst day. Shorten a due time on that way, bound its loops, or promise more.",
        wrong="""\
ends: {over: {title: It is over, due: 2h}}
steps:
  - {id: first, owner: lead, due: 1h}
  - {id: second, owner: lead, due: 4h, next: over}
""",
        right="""\
ends: {over: {title: It is over, due: 6h}}
steps:
  - {id: first, owner: lead, due: 1h}
  - {id: second, owner: lead, due: 4h, next: over}
""",
        severity="warning",
    ),
    Explanation(
        "late_measure",
        "A measure can miss its target although all is in time",
        "Every step before it may take all of its time, and then the target is missed: the plan "
        "promises more than it asks of anybody. The message has the way. `seawall check --time` "
        "looks at this. Shorten a due time on that way, or give the measure more time.",
        wrong="""\
measures:
  first_answer: {from: opened_at, to: first.left, target: 30m}
""",
        right="""\
measures:
  first_answer: {from: opened_at, to: first.left, target: 1h}
""",
        severity="warning",
    ),
    Explanation(
        "rung_never_fires",
        "A moment of an escalation never comes",
        "The step is always left before this moment: an earlier one leads away, or the time-out "
        "does. Whoever is to be told then is never told. Put it before that moment, or tell people "
        "in `on_timeout`.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    escalate: [{at: due+10m, tell: lead}]
    on_timeout: {to: over}
    next: over
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    escalate: [{at: due-10m, tell: lead}]
    on_timeout: {to: over}
    next: over
""",
    ),
)
