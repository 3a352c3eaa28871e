"""Where it leads: ways that run out, lead nowhere, or never end."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "falls_through",
        "A list of rules can run out",
        "The last rule of `next` or of `owner` has a `when`. Where none of the rules holds, "
        "the incident would be stuck, or the step nobody's, and nobody planned for that "
        "moment. Conditions that seem to cover everything do not: a condition that reads a "
        "fact which is not on record does not hold. Give the last rule no `when`.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next:
      - {when: serious, to: first}
      - {when: '!serious', to: over}
""",
        right="""\
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
    Explanation(
        "shadowed_rule",
        "A rule can never count",
        "Rules are read from above, and the first that holds is taken. The rule above this one "
        "always holds, so this one is never looked at, however much it matters. Move it up, or "
        "give the rule above it a `when`.",
        wrong="""\
steps:
  - id: first
    owner: lead
    collect: [serious]
    due:
      - {within: 4h}
      - {when: serious, within: 30m}
    next: over
""",
        right="""\
steps:
  - id: first
    owner: lead
    collect: [serious]
    due:
      - {when: serious, within: 30m}
      - {within: 4h}
    next: over
""",
    ),
    Explanation(
        "unreachable",
        "Nothing leads here",
        "No step, time-out or signal leads to this step or end, and no signal starts its "
        "track. Whatever it was meant for would not happen. Lead to it from somewhere, or take "
        "it out.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
  - {id: tell_everybody, owner: lead, due: 1h, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: tell_everybody}
  - {id: tell_everybody, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "endless",
        "No end can be reached from this step",
        "Whoever comes here goes round in a circle and never out of it; the incident could "
        "only be cancelled. Lead out of the circle somewhere, to an end or to a step that "
        "leads to one.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next: [{when: serious, to: second}, {to: over}]
  - {id: second, owner: lead, due: 1h, next: third}
  - {id: third, owner: lead, due: 1h, next: second}
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next: [{when: serious, to: second}, {to: over}]
  - {id: second, owner: lead, due: 1h, next: third}
  - {id: third, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "turning_loop",
        "A circle of steps can turn by itself",
        "Each step of the circle has a `skip`. While those conditions hold, every one of them "
        "is passed by itself, and it would turn without a person or a clock until it is full. "
        "Give one of them no `skip`, or a first rule in `next` whose `when` is the same text "
        "as the `skip` and which leads out. Clocks can turn too, which is a warning: where every "
        "due time counts from the opening or a fact, all are past at once.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h, collect: [serious]}
  - id: second
    owner: lead
    due: 1h
    skip: serious
    collect: [answer]
    max_visits: {times: 5, to: over}
    next: [{when: known("answer"), to: over}, {to: third}]
  - {id: third, owner: lead, due: 1h, skip: serious, next: second}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, collect: [serious]}
  - id: second
    owner: lead
    due: 1h
    skip: serious
    collect: [answer]
    max_visits: {times: 5, to: over}
    next: [{when: known("answer"), to: over}, {to: third}]
  - {id: third, owner: lead, due: 1h, next: second}
""",
    ),
    Explanation(
        "deadlock",
        "Two steps wait for each other",
        "A step comes `after` one that can be left only once this one has been: the step "
        "around it, or one behind it on its own track. Both would wait for ever. Take it out "
        "of `after`, or give it an `at_most`, after which it is let go.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h, after: second}
  - {id: second, owner: lead, due: 1h, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h}
  - {id: second, owner: lead, due: 1h, after: first, next: over}
""",
    ),
    Explanation(
        "never_left",
        "A step waits for one that may never be left",
        "A step comes `after` one that is not left on every way that leads here, so it could be "
        "held back for ever. Let it go after a while with `at_most`, or wait for a step that is "
        "surely left.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next: [{when: serious, to: second}, {to: third}]
  - {id: second, owner: lead, due: 1h}
  - {id: third, owner: lead, due: 1h, after: second, next: over}
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    next: [{when: serious, to: second}, {to: third}]
  - {id: second, owner: lead, due: 1h}
  - {id: third, owner: lead, due: 1h, after: {step: second, at_most: 2h}, next: over}
""",
    ),
    Explanation(
        "never_joins",
        "A step waits for a track that never ends",
        "The step is left once its tracks or items are through, and one of them never is: it comes "
        "round for ever. Say until when it repeats, or wait for the other tracks only with `join`.",
        wrong="""\
steps:
  - id: first
    owner: lead
    tracks:
      listening: [{id: listen, owner: lead, repeat: 2h}]
      repair: [{id: mend, owner: lead, due: 1h}]
    next: over
""",
        right="""\
steps:
  - id: first
    owner: lead
    tracks:
      listening: [{id: listen, owner: lead, repeat: 2h}]
      repair: [{id: mend, owner: lead, due: 1h}]
    join: [repair]
    next: over
""",
    ),
    Explanation(
        "stuck_when_full",
        "A circle of steps gets full, and nothing leads out",
        "A step may be entered 25 times, or as often as `max_visits` says. When it is full, a step "
        "that leads only there leads nowhere any more, and the incident is stuck at the worst "
        "moment: after a long time. Say with `max_visits` where to go then, or lead out earlier. "
        "Where the 25 are meant by nobody, it is only a warning.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    max_visits: 5
    next: [{when: serious, to: second}, {to: over}]
  - {id: second, owner: lead, due: 1h, next: first}
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    collect: [serious]
    max_visits: {times: 5, to: over}
    next: [{when: serious, to: second}, {to: over}]
  - {id: second, owner: lead, due: 1h, next: first}
""",
    ),
)
