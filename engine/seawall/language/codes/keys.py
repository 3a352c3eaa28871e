"""Keys and values: keys that there are not, and values that cannot be meant."""

from __future__ import annotations

from seawall.language.codes.explanation import Explanation

EXPLANATIONS = (
    Explanation(
        "unknown_key",
        "There is no such key here",
        "The language has no key of this name in this place, so what stands behind it would be "
        "passed over: a due time that is misspelt is no due time. The message has the nearest "
        "key that there is, and the rest of the file is looked at as if you had written that "
        "one. Mend the spelling, or move the key to where it belongs.",
        wrong="""\
steps:
  - {id: first, ownr: lead, due: 1h, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "missing_key",
        "A key that is needed is not there",
        "Without it nobody could say what is meant: a rule leads somewhere with `to`, a choice "
        "has its options in `of`, the last step says in `next` how it ends, a step with "
        "`escalate` or `on_timeout` has a time that can be up, and a called playbook is given "
        "in `with` what it begins with. The message shows what to add.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1h}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "wrong_type",
        "The value is of another kind than is needed here",
        "A number stands where a text should be, a text where a list should be, or a fact of "
        "one type where one of another is needed: an anchor is a `datetime`, items come from a "
        "`list`, and what goes into a call or comes out of it has the same type on both sides. "
        "For YAML a version such as 1.0 is a number; put it in quotes.",
        wrong="version: 1.0\n",
        right='version: "1.0"\n',
    ),
    Explanation(
        "bad_value",
        "The value is not possible here",
        "It is of the right kind, but cannot be meant: a duration such as `1 hour`, a name "
        "with capitals, a time zone or type that does not exist, an action that does nothing, "
        "a clock that is both legal and may be paused, a key that means nothing without "
        "another one, or something confidential that a list would show to everybody. Better "
        "now than at three in the morning. The message says what would be right.",
        wrong="""\
steps:
  - {id: first, owner: lead, due: 1 hour, next: over}
""",
        right="""\
steps:
  - {id: first, owner: lead, due: 1h, next: over}
""",
    ),
    Explanation(
        "duplicate_id",
        "A name is used twice",
        "Two steps have the same name, on whatever track, or two tracks, or a step and an end; "
        "a fact is declared or collected twice; an item is called like a fact; or an option "
        "stands twice in a list. Whoever reads the name in the log or types it in a hurry must "
        "mean one thing. Give one of the two another name.",
        wrong="""\
steps:
  - {id: answer, owner: lead, due: 1h}
  - {id: answer, owner: lead, due: 2h, next: over}
""",
        right="""\
steps:
  - {id: answer, owner: lead, due: 1h}
  - {id: answer_again, owner: lead, due: 2h, next: over}
""",
    ),
    Explanation(
        "bad_calendar",
        "A calendar's days, hours or dates cannot be right",
        "Hours run backwards or into each other, a day has hours in two places, a date or "
        "country does not exist, or the calendar never opens. A due time counted on it would "
        "come on the wrong day, or never. Write days as `mon-fri` and hours as "
        '`"09:00-17:00"`, in quotes; split a night at midnight.',
        wrong="""\
calendars:
  night: {hours: {mon-sun: "22:00-06:00"}}
""",
        right="""\
calendars:
  night: {hours: {mon-sun: ["00:00-06:00", "22:00-24:00"]}}
""",
    ),
)
