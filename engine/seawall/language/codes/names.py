"""Names: names that nothing stands behind."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "unknown_role",
        "There is no such role",
        "No role of this name is declared under `roles`. If the playbook ran, the step would "
        "be nobody's, and nobody would be told when its time is up. Mend the spelling, or "
        "declare the role. In `tell` you may also write `owner` and `deputy`, the people of "
        "the step.",
        wrong="""\
steps:
  - {id: first, owner: leed, due: 1h, next: over}
""",
        right="""\
roles: {lead: Incident lead}
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "unknown_fact",
        "There is no such fact",
        "No fact of this name is declared under `facts`, and no step declares it. Nobody could "
        "ever give it, so a step that collects it could never be left. Mend the spelling, or "
        "declare it. In `with` and `result` of a call the called playbook's own facts are "
        "meant.",
        wrong="""\
facts: {answer: {type: text}}
steps:
  - {id: first, owner: lead, due: 1h, collect: [anwser], next: over}
""",
        right="""\
facts: {answer: {type: text}}
steps:
  - {id: first, owner: lead, due: 1h, collect: [answer], next: over}
""",
    ),
    Explanation(
        "unknown_step_or_end",
        "Nothing of this name can be gone to from here",
        "A step leads to steps of its own track, to ends, and on every track but `main` to "
        "`done`, with which the track is through. A signal leads to steps of `main` and to "
        "ends. Mend the spelling. What goes on at the same time on another track cannot be "
        "jumped into: let a signal start it, or wait for it with `after`.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h, next: ovre}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "unknown_step",
        "There is no such step",
        "What is named in `after`, in a measure or in the `from` of a signal is a step of this "
        "playbook. Mend the spelling. If the step was renamed, name it here as it is called "
        "now.",
        wrong="""\
measures:
  first_answer: {from: opened_at, to: frist.left, target: 1h}
""",
        right="""\
measures:
  first_answer: {from: opened_at, to: first.left, target: 1h}
""",
    ),
    Explanation(
        "unknown_track",
        "There is no such track",
        "In `join` stand names of the tracks that run inside the step itself; in `start` of a "
        "signal, tracks of the playbook's own `tracks`. Mend the spelling, or declare the "
        "track.",
        wrong="""\
signals:
  injury: {title: Somebody is hurt, start: recal}
tracks:
  recall: [{id: recall_it, owner: lead, due: 1h}]
""",
        right="""\
signals:
  injury: {title: Somebody is hurt, start: recall}
tracks:
  recall: [{id: recall_it, owner: lead, due: 1h}]
""",
    ),
    Explanation(
        "unknown_signal",
        "There is no such signal",
        "No signal of this name is declared under `signals`, so it could never arrive: a step "
        "that waits for it would wait for ever. Mend the spelling, or declare the signal.",
        wrong="""\
signals: {all_clear: {title: It is quiet}}
steps:
  - {id: first, owner: lead, due: 1h, wait: allclear, next: over}
""",
        right="""\
signals: {all_clear: {title: It is quiet}}
steps:
  - {id: first, owner: lead, due: 1h, wait: all_clear, next: over}
""",
    ),
    Explanation(
        "unknown_playbook",
        "There is no playbook of this name to call",
        "A called playbook stands in a file of its name beside this one, or comes with "
        "Seawall; `seawall playbooks` lists those. Either there is no such file, or the "
        "playbook inside it has another `id`. What is called is kept together with its caller, "
        "so it must be there now.",
        wrong="""\
open: [answer]
steps:
  - {id: first, owner: lead, call: falt_check, with: {what_happened: answer}, next: over}
""",
        right="""\
open: [answer]
steps:
  - {id: first, owner: lead, call: fault_check, with: {what_happened: answer}, next: over}
""",
    ),
    Explanation(
        "unknown_calendar",
        "There is no such calendar",
        "No calendar of this name is declared under `calendars`, so nobody knows which hours "
        "count for this due time. Mend the spelling, or declare the calendar.",
        wrong="""\
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
steps:
  - {id: first, owner: lead, due: {within: 4h, calendar: offise}, next: over}
""",
        right="""\
calendars: {office: {hours: {mon-fri: "09:00-17:00"}}}
steps:
  - {id: first, owner: lead, due: {within: 4h, calendar: office}, next: over}
""",
    ),
    Explanation(
        "unknown_escalation",
        "There is no such escalation",
        "No escalation of this name is declared under `escalations`, so nobody would be told "
        "that the time runs out. Mend the spelling, declare it, or write its moments here.",
        wrong="""\
escalations: {standard: [{at: due, tell: owner}]}
steps:
  - {id: first, owner: lead, due: 1h, escalate: standart, next: over}
""",
        right="""\
escalations: {standard: [{at: due, tell: owner}]}
steps:
  - {id: first, owner: lead, due: 1h, escalate: standard, next: over}
""",
    ),
    Explanation(
        "bad_call",
        "The called playbook has a mistake of its own",
        "What is called runs as a part of this playbook, so it must be right too. The message "
        "has its file, the line and the first mistake; `seawall check` on that file shows them "
        "all. Mend it there.",
        wrong="""\
steps:
  - {id: first, owner: lead, call: helper, next: over}
""",
        right="""\
open: [answer]
steps:
  - {id: first, owner: lead, call: fault_check, with: {what_happened: answer}, next: over}
""",
        beside={"helper": "seawall: 1\nid: helper\n"},
    ),
    Explanation(
        "recursive_call",
        "A call leads back to its own playbook",
        "The playbook calls itself, directly or through others, or calls stand inside each "
        "other more than eight deep. It would never come to an end. The message has the whole "
        "chain: take one of the calls out. What comes round again is written with `repeat`, or "
        "with a `next` that leads back.",
        wrong="""\
steps:
  - {id: first, owner: lead, call: example, next: over}
""",
        right="""\
facts: {serious: {type: bool}}
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next:
      - {when: serious, to: first}
      - {to: over}
""",
    ),
)
