"""What is on record: facts that are read where they cannot be."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "never_given",
        "A fact is read that nothing ever gives",
        "A condition or a due time reads this fact, but no step collects it, nothing sets it, and "
        "it is not given at opening. So the condition never holds, and the due time never begins. "
        "Collect it in an earlier step, or give it in `open`. If only some who call this playbook "
        "give it, mark it `optional: true`.",
        wrong="""\
facts: {reach: {type: number}}
steps:
  - {id: first, owner: lead, due: 1h, skip: reach < 1.0, next: over}
""",
        right="""\
facts: {reach: {type: number}}
open: [reach]
steps:
  - {id: first, owner: lead, due: 1h, skip: reach < 1.0, next: over}
""",
        severity="warning",
    ),
    Explanation(
        "read_early",
        "A fact is read before it can be there",
        "The fact is given somewhere, but on no way to this step: it comes later only. A condition "
        "that reads it does not hold here, whatever was meant. Collect it earlier, read it later, "
        'or ask first whether it is there: `known("answer")`.',
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h, skip: serious}
  - {id: second, owner: lead, due: 1h, collect: [serious], next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, collect: [serious]}
  - {id: second, owner: lead, due: 1h, skip: serious, next: over}
""",
        severity="warning",
    ),
    Explanation(
        "item_fact",
        "A fact of an item is read outside of it",
        "What is collected inside an `each` is there once for every item, so from outside nobody "
        "can say which one is meant. Read it in the steps inside, or collect a fact of the whole "
        "incident.",
        wrong="""\
facts:
  people: {type: list}
  helped: {type: bool}
open: [people]
steps:
  - id: first
    owner: lead
    due: 4h
    each:
      item: person
      from: people
      steps: [{id: help, owner: lead, due: 1h, collect: [helped]}]
  - {id: second, owner: lead, due: 1h, skip: helped, next: over}
""",
        right="""\
facts:
  people: {type: list}
  helped: {type: bool}
  all_helped: {type: bool}
open: [people]
steps:
  - id: first
    owner: lead
    due: 4h
    collect: [all_helped]
    each:
      item: person
      from: people
      steps: [{id: help, owner: lead, due: 1h, collect: [helped]}]
  - {id: second, owner: lead, due: 1h, skip: all_helped, next: over}
""",
        severity="warning",
    ),
)
