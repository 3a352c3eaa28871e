"""What each code of a problem means, at length: for `seawall check --explain` and the docs.

A problem itself has one sentence on what is wrong and one on what would be right. Here is the rest:
why it matters on the day the playbook is needed, what to do, and a small wrong example beside its
right form. The examples are parts of playbooks; `whole` puts one into a playbook that is complete,
so that tests can run every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from seawall.language.problems import Severity

Group = Literal[
    "Reading the file",
    "Keys and values",
    "Names",
    "Conditions",
    "Where it leads",
    "What is on record",
    "How long it takes",
    "Who and when",
    "Rehearsals",
]


class Explanation(Struct, frozen=True):
    """A code, what it means and an example.

    `wrong` and `right` are top-level keys of a playbook, or a whole file; empty where no text can
    show it. `beside` are other files that the wrong one calls, by name.
    """

    code: str
    group: Group
    title: str
    text: str
    wrong: str = ""
    right: str = ""
    severity: Severity = "error"
    beside: Mapping[str, str] = {}


_BASE = """\
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
    given, base = _parts(example), _parts(_BASE)
    return "".join({**base, **given}.values())


def _parts(text: str) -> dict[str, str]:
    """The top-level keys of a playbook, each with its text."""
    parts = (part for part in _TOP_KEY.split(text) if part)
    return {part.partition(":")[0]: part for part in parts}


_READING: list[Explanation] = [
    Explanation(
        "empty",
        "Reading the file",
        "The file has nothing in it",
        "There is not a word in this file, so there is nothing to follow when it is needed. "
        "Perhaps it was saved before it was written, or the wrong file was named. `seawall "
        "init` writes a small playbook to start from.",
        wrong="",
        right=_BASE,
    ),
    Explanation(
        "unreadable",
        "Reading the file",
        "The file is not there, or cannot be opened",
        "No file of this name was found, it is a folder, or you may not read it. Look at the "
        "name and at the folder you are in; names of files tell capitals from small letters.",
    ),
    Explanation(
        "not_text",
        "Reading the file",
        "The file is not plain text",
        "A playbook is plain text in UTF-8. A word processor saves something else, even if it "
        "looks the same on the screen. Save it as plain text, or write it in a text editor.",
    ),
    Explanation(
        "yaml",
        "Reading the file",
        "The file is not YAML",
        "Playbooks are written in YAML, a way to write lists and keys with their values. Where "
        "that is broken, nothing else can be looked at, so this problem comes alone. Mostly a "
        "text with a colon or a `!` in it lacks its quotes, a tab stands where spaces must, "
        "keys of one list do not begin in the same column, or a bracket or quote is not closed.",
        wrong="title: Backlash: what now\n",
        right='title: "Backlash: what now"\n',
    ),
    Explanation(
        "too_big",
        "Reading the file",
        "The file is too big",
        "A playbook may have 1,000,000 bytes and 100,000 values; one of a hundred steps has a "
        "tenth of that. Nobody reads more on a bad day. Move parts of it into playbooks of "
        "their own and `call` them; long texts belong into files that a guide links to.",
    ),
    Explanation(
        "too_deep",
        "Reading the file",
        "Things stand inside things too often",
        "More than 40 lists or mappings stand inside each other. Mostly a bracket was opened "
        "and never closed. Close it, or move what is inside into a playbook of its own and "
        "`call` it.",
        wrong="title: " + "[" * 41 + "]" * 41 + "\n",
        right="title: An example\n",
    ),
    Explanation(
        "documents",
        "Reading the file",
        "The file holds more than one playbook",
        "A line `---` begins a second document. Only one playbook stands in a file, so that "
        "its name says what is in it, and a call finds it. Take the line out, or move what is "
        "below it into a file of its own.",
        wrong=f"{_BASE}---\ntitle: Another\n",
        right=_BASE,
    ),
    Explanation(
        "anchor",
        "Reading the file",
        "An anchor or alias is used",
        "`&name` and `*name` are YAML's way to write something once and use it again. "
        "Playbooks do without: whoever reads a step must see all of it. Write it out in each "
        "place. If a text just begins with `&` or `*`, put it in quotes.",
        wrong="title: &name An example\ndescription: *name\n",
        right="title: An example\ndescription: An example\n",
    ),
    Explanation(
        "tag",
        "Reading the file",
        "A text begins with ! and lacks its quotes",
        "For YAML a word after `!` is a tag, which playbooks do not use. Mostly it is a "
        "condition that begins with `!`, which means not. Put the whole condition in quotes.",
        wrong="""\
open: [serious]
steps:
  - {id: first, owner: lead, due: 1h, skip: !serious , next: over}
""",
        right="""\
open: [serious]
steps:
  - {id: first, owner: lead, due: 1h, skip: '!serious', next: over}
""",
    ),
    Explanation(
        "key",
        "Reading the file",
        "A list or mapping stands where a key should be",
        "What stands before a colon is the name of something, a plain word. If it is a text "
        "that begins with `{` or `[`, put it in quotes.",
        wrong="ends:\n  {over}: It is over\n",
        right="ends:\n  over: It is over\n",
    ),
    Explanation(
        "duplicate_key",
        "Reading the file",
        "A key stands twice in the same place",
        "Only one of the two could count, and you would not see which. That happens when a "
        "part is copied and only half changed. Keep one; the message has the line of the first.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    due: 2h
    next: over
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    next: over
""",
    ),
]

_KEYS: list[Explanation] = [
    Explanation(
        "unknown_key",
        "Keys and values",
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
        "Keys and values",
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
        "Keys and values",
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
        "Keys and values",
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
        "Keys and values",
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
        "Keys and values",
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
]

_NAMES: list[Explanation] = [
    Explanation(
        "unknown_role",
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
        "Names",
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
]

_CONDITIONS: list[Explanation] = [
    Explanation(
        "bad_expression",
        "Conditions",
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
        "Conditions",
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
        "Conditions",
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
]

_LEADS: list[Explanation] = [
    Explanation(
        "falls_through",
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
        "Where it leads",
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
]

_GIVEN: list[Explanation] = [
    Explanation(
        "never_given",
        "What is on record",
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
        "What is on record",
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
        "What is on record",
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
]

_TIMES: list[Explanation] = [
    Explanation(
        "late_end",
        "How long it takes",
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
        "How long it takes",
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
        "How long it takes",
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
]

_PEOPLE: list[Explanation] = [
    Explanation(
        "no_owner",
        "Who and when",
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
        "Who and when",
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
        "Who and when",
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
]

_REHEARSALS: list[Explanation] = [
    Explanation(
        "not_as_expected",
        "Rehearsals",
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
]

EXPLANATIONS: Mapping[str, Explanation] = {
    one.code: one
    for listed in (
        _READING,
        _KEYS,
        _NAMES,
        _CONDITIONS,
        _LEADS,
        _GIVEN,
        _TIMES,
        _PEOPLE,
        _REHEARSALS,
    )
    for one in listed
}
"""Every code there is, in the order of the reference."""
