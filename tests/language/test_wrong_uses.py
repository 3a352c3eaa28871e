"""For every key of the language one wrong use, with its exact message and its exact place.

And what can be wrong between keys: what goes together and what does not, names across tracks, and
playbooks that are called.
"""

from __future__ import annotations

import pytest

from tests.language.support import SMALL, problems, small, step, unmarked
from tests.language.test_compile import INTERNAL, KEYS

FACT = "claim: {type: text}"
OFFICE = '{office: {hours: {mon-fri: "09:00-17:00"}}}'
TWO = "[{id: two, owner: lead, due: 1h}]"
"""The steps of a small track."""
TYPES = (
    "text, int, number, bool, choice, choices, datetime, duration, url, person, list, file, post, "
    "contact, checklist"
)
FACTS = "claim, kind, tasks, post, reach, posted_at, sure"
"""The facts of SMALL."""


def one(line: str) -> str:
    """SMALL with a line more in its step; TWO stands for the steps of a small track."""
    return step(line.replace("TWO", TWO), "next: over")


def at_top(line: str) -> str:
    """SMALL with a line more at its top level."""
    return small("ends: {over: Over}", f"{line.replace('TWO', TWO)}\nends: {{over: Over}}")


def due(written: str) -> str:
    return small("due: 1h", f"due: {written}")


def owner(written: str) -> str:
    return small("owner: lead", f"owner: {written}")


def fact(written: str) -> str:
    return small(FACT, f"claim: {written}")


def opening(line: str) -> str:
    return small("open: [claim]", f"open: [claim]\n{line}")


def office(calendar: str) -> str:
    return small(OFFICE, "{office: " + calendar + "}")


def another(line: str) -> str:
    """SMALL with a second step, on one line."""
    return step("next: two") + f"  - {line}\n"


def steps(*written: str) -> str:
    """SMALL with other steps, each given as what stands in its braces."""
    head, _, _ = SMALL.partition("  - id: one\n")
    return head + "".join(f"  - {{{one}}}\n" for one in written)


TEXT = "must be text, or one text a language as in {en: Hello, nl: Hallo}"
CONDITION = 'this is not true or false; compare it with something, as in name == "x"'
YES_NO = "must be true or false"
DURATION = "'soon' is not a duration; write one like 90s, 30m, 1h30m or 2d"
ROLE = "there is no role 'leed'; did you mean 'lead'?"
STEP = "there is no step or end 'ovre'; did you mean 'over'?"
SIGNAL = "there is no signal 'siren'"
DATETIME = "must be a datetime fact; claim is a text"
MAPPING = "must be a mapping of keys to values"
NAME = "must be small letters, digits and _, beginning with a letter"
NO_FACT = "there is no fact 'clame'; did you mean 'claim'?"

WRONG: list[tuple[str, str, str, str]] = [
    ("Role.title", small("{lead: Lead}", "{lead: {title: ‸[]}}"), "wrong_type", "`title` " + TEXT),
    (
        "Role.deputy",
        small("{lead: Lead}", "{lead: {title: L, deputy: ‸lead}}"),
        "bad_value",
        "a role cannot be its own deputy",
    ),
    (
        "Calendar.hours",
        office('{hours: {mon: ‸"17:00-09:00"}}'),
        "bad_calendar",
        "'17:00-09:00' ends before it begins; split it at 24:00",
    ),
    (
        "Calendar.holidays",
        office('{hours: {mon: "09:00-17:00"}, holidays: ‸XX}'),
        "bad_calendar",
        "the holidays of 'XX' are not known; write a country such as NL",
    ),
    (
        "Calendar.closed",
        office('{hours: {mon: "09:00-17:00"}, closed: [‸tomorrow]}'),
        "bad_calendar",
        "'tomorrow' is no date; write 2026-12-24",
    ),
    (
        "Calendar.timezone",
        office('{hours: {mon: "09:00-17:00"}, timezone: ‸Mars}'),
        "bad_value",
        "'Mars' is no time zone; write one such as Europe/Amsterdam",
    ),
    (
        "Fact.type",
        fact("{type: ‸string}"),
        "bad_value",
        "`type` must be one of " + TYPES,
    ),
    ("Fact.title", fact("{type: text, title: ‸5}"), "wrong_type", "`title` " + TEXT),
    (
        "Fact.help",
        fact("{type: text, help: ‸''}"),
        "bad_value",
        "`help` the text must not be empty",
    ),
    (
        "Fact.optional",
        fact("{type: text, optional: ‸perhaps}"),
        "wrong_type",
        "`optional` " + YES_NO,
    ),
    (
        "Fact.of",
        fact("{type: text, ‸of: [a]}"),
        "bad_value",
        "`of` belongs to a choice or choices, not to a text",
    ),
    (
        "Fact.items",
        fact("{type: text, ‸items: [a]}"),
        "bad_value",
        "`items` belongs to a checklist, not to a text",
    ),
    ("Fact.min", fact("{type: text, min: ‸5, max: 4}"), "bad_value", "`min` is larger than `max`"),
    ("Fact.max", fact("{type: text, max: ‸many}"), "wrong_type", "`max` must be a number"),
    (
        "Fact.pattern",
        fact("{type: text, pattern: ‸'('}"),
        "bad_value",
        "`pattern`: this is no regular expression: invalid regular expression: missing ): ^(?:()$",
    ),
    ("Fact.confidential", fact("{type: text, confidential: ‸leed}"), "unknown_role", ROLE),
    ("Needed.name", one("collect: [‸{name: clame, optional: true}]"), "unknown_fact", NO_FACT),
    (
        "Needed.optional",
        one("collect: [{name: claim, optional: ‸1}]"),
        "wrong_type",
        "`optional` " + YES_NO,
    ),
    ("Rule.when", step("next: [{when: ‸reach, to: over}, {to: over}]"), "bad_condition", CONDITION),
    ("Rule.to", step("next: [{when: sure, to: ‸ovre}, {to: over}]"), "unknown_step_or_end", STEP),
    ("Requirement.that", one("require: [{that: ‸claim, say: x}]"), "bad_condition", CONDITION),
    (
        "Requirement.say",
        one("require: [{that: sure, say: ‸''}]"),
        "bad_value",
        "`say` the text must not be empty",
    ),
    (
        "Requirement.override",
        one("require: [{that: sure, say: x, override: [lead, ‸leed]}]"),
        "unknown_role",
        ROLE,
    ),
    ("Legal.waive", due("{within: 1h, legal: {waive: [‸leed]}}"), "unknown_role", ROLE),
    ("DueRule.when", due("[{when: ‸claim, within: 1h}, {within: 2h}]"), "bad_condition", CONDITION),
    ("DueRule.within", due("{within: ‸soon}"), "bad_value", "`within` " + DURATION),
    ("DueRule.of", due("{within: 1h, of: ‸claim}"), "wrong_type", DATETIME),
    (
        "DueRule.calendar",
        due("{within: ‸1w, calendar: office}"),
        "bad_value",
        "weeks do not go with a calendar; write open days, as 5d",
    ),
    ("DueRule.at", due("{at: ‸claim}"), "wrong_type", DATETIME),
    (
        "DueRule.legal",
        due("{within: 1h, ‸legal: true, pausable: true}"),
        "bad_value",
        "a legal clock cannot be paused; leave out `legal` or `pausable`",
    ),
    (
        "DueRule.pausable",
        due("{within: 1h, pausable: ‸often}"),
        "wrong_type",
        "`pausable` " + YES_NO,
    ),
    ("Timeout.to", one("on_timeout: {to: ‸ovre}"), "unknown_step_or_end", STEP),
    (
        "Timeout.set",
        one("on_timeout: {set: {kind: ‸awful}}"),
        "bad_value",
        "kind must be one of mild, grave",
    ),
    ("Timeout.tell", one("on_timeout: {tell: ‸leed}"), "unknown_role", ROLE),
    ("Timeout.signal", one("on_timeout: {signal: ‸siren}"), "unknown_signal", SIGNAL),
    (
        "Timeout.when",
        one("on_timeout: [{when: ‸reach, tell: lead}, {tell: lead}]"),
        "bad_condition",
        CONDITION,
    ),
    ("Rung.to", one("escalate: [{at: due, to: ‸ovre}]"), "unknown_step_or_end", STEP),
    ("Rung.set", one("escalate: [{at: due, set: {clame: ‸x}}]"), "unknown_fact", NO_FACT),
    ("Rung.tell", one("escalate: [{at: due, tell: [owner, ‸leed]}]"), "unknown_role", ROLE),
    ("Rung.signal", one("escalate: [{at: due, signal: ‸siren}]"), "unknown_signal", SIGNAL),
    (
        "Rung.at",
        one("escalate: [{at: ‸sometimes, tell: lead}]"),
        "bad_value",
        "`at` 'sometimes' is no moment; write 50%, due, due-5m or due+10m",
    ),
    (
        "MaxVisits.times",
        one("max_visits: {times: ‸0}"),
        "bad_value",
        "`times` input should be greater than or equal to 1",
    ),
    (
        "MaxVisits.to",
        one("max_visits: {times: 2, to: ‸one}"),
        "bad_value",
        "a step that is full cannot lead to itself",
    ),
    ("OwnerRule.when", owner("[{when: ‸claim, is: lead}, {is: lead}]"), "bad_condition", CONDITION),
    ("OwnerRule.is", owner("[{when: sure, is: lead}, {is: ‸leed}]"), "unknown_role", ROLE),
    (
        "AfterRule.step",
        one("after: [{step: ‸tow, at_most: 1h}]"),
        "unknown_step",
        "there is no step 'tow'; there is one",
    ),
    (
        "AfterRule.at_most",
        another(
            "{id: two, owner: lead, due: 1h, after: [{step: one, at_most: ‸later}], next: over}"
        ),
        "bad_value",
        "`at_most` 'later' is not a duration; write one like 90s, 30m, 1h30m or 2d",
    ),
    ("ApproveRule.when", one("approve: [{when: ‸claim, by: lead}]"), "bad_condition", CONDITION),
    ("ApproveRule.by", one("approve: {by: ‸leed}"), "unknown_role", ROLE),
    (
        "ApproveRule.need",
        one("approve: {by: lead, need: ‸21}"),
        "bad_value",
        "`need` must be all, any, or a number of people from 1 to 20",
    ),
    (
        "ApproveRule.not_author",
        one("approve: {by: lead, not_author: ‸x}"),
        "wrong_type",
        "`not_author` " + YES_NO,
    ),
    (
        "ApproveRule.within",
        one("approve: {by: lead, within: ‸soon}"),
        "bad_value",
        "`within` " + DURATION,
    ),
    (
        "ApproveRule.calendar",
        one("approve: {by: lead, ‸calendar: office}"),
        "bad_value",
        "`calendar` goes with `within`",
    ),
    (
        "ApproveRule.rounds",
        one("approve: {by: lead, rounds: ‸-1}"),
        "bad_value",
        "`rounds` input should be greater than or equal to 0",
    ),
    (
        "EveryRule.when",
        one("repeat: {every: [{when: ‸claim, every: 1h}, {every: 2h}], until: sure}"),
        "bad_condition",
        CONDITION,
    ),
    (
        "EveryRule.every",
        one("repeat: {every: [{when: sure, every: ‸soon}, {every: 2h}], until: sure}"),
        "bad_value",
        "`every` " + DURATION,
    ),
    (
        "EveryRule.calendar",
        one("repeat: {every: [{every: 1h, calendar: ‸offise}], until: sure}"),
        "unknown_calendar",
        "there is no calendar 'offise'; did you mean 'office'?",
    ),
    (
        "EveryRule.at",
        one('repeat: {every: [{every: ‸2h, at: "10:00"}], until: sure}'),
        "bad_value",
        "with a time of day, `every` is in whole days, as 1d or 1w",
    ),
    (
        "RepeatRule.every",
        one("repeat: {every: ‸5, until: sure}"),
        "wrong_type",
        "`every` must be a duration such as 2h, or rules such as {when: …, every: 30m}",
    ),
    (
        "RepeatRule.calendar",
        one("repeat: {every: ‸1w, calendar: office, until: sure}"),
        "bad_value",
        "weeks do not go with a calendar; write open days, as 5d",
    ),
    (
        "RepeatRule.at",
        one("repeat: {every: 1d, at: ‸25h, until: sure}"),
        "bad_value",
        '`at` must be a time of day such as "10:00"',
    ),
    ("RepeatRule.until", one("repeat: {every: 1h, until: ‸claim}"), "bad_condition", CONDITION),
    (
        "RepeatRule.promise",
        one("repeat: {every: 1h, until: sure, promise: ‸claim}"),
        "wrong_type",
        DATETIME,
    ),
    ("WaitFor.for", one("wait: {for: ‸siren}"), "unknown_signal", SIGNAL),
    (
        "WaitFor.manual",
        at_top("signals: {siren: {}}").replace(
            "    next: over", "    wait: {for: siren, manual: ‸never}\n    next: over"
        ),
        "wrong_type",
        "`manual` " + YES_NO,
    ),
    (
        "EachItem.item",
        one("each: {item: ‸claim, steps: TWO}"),
        "duplicate_id",
        "'claim' is a fact too; call the item otherwise",
    ),
    (
        "EachItem.from",
        one("each: {item: person, from: ‸claim, steps: TWO}"),
        "wrong_type",
        "items come from a list fact; claim is a text",
    ),
    (
        "EachItem.steps",
        one("each: {item: person, steps: ‸[]}"),
        "bad_value",
        "`steps` must not be empty",
    ),
    (
        "TrackForm.title",
        one("tracks: {a: {title: ‸5, steps: TWO}}"),
        "wrong_type",
        "`title` " + TEXT,
    ),
    ("TrackForm.steps", one("tracks: {a: {steps: ‸[]}}"), "bad_value", "`steps` must not be empty"),
    (
        "TrackForm.outlives",
        one("tracks: {a: {outlives: ‸long, steps: TWO}}"),
        "wrong_type",
        "`outlives` " + YES_NO,
    ),
    (
        "TrackForm.confidential",
        one("tracks: {a: {confidential: ‸leed, steps: TWO}}"),
        "unknown_role",
        ROLE,
    ),
    ("Step.id", small("id: one", "id: ‸One"), "bad_value", "`id` " + NAME),
    ("Step.title", one("title: ‸{}"), "wrong_type", "`title` " + TEXT),
    ("Step.guide", one("guide: ‸5"), "wrong_type", "`guide` " + TEXT),
    ("Step.owner", owner("[‸lead]"), "wrong_type", "`owner` " + MAPPING),
    (
        "Step.collect",
        one("collect: ‸claim"),
        "wrong_type",
        "`collect` must be a list of facts, as [verdict, reach]",
    ),
    (
        "Step.require",
        one("require: ‸sure"),
        "wrong_type",
        "`require` must be a list, each with `that` and `say`",
    ),
    ("Step.fresh", one("fresh: ‸daily"), "wrong_type", "`fresh` " + YES_NO),
    ("Step.skip", one("skip: ‸reach"), "bad_condition", CONDITION),
    ("Step.skippable", one("skippable: ‸sure"), "wrong_type", "`skippable` " + YES_NO),
    ("Step.next", step("next: ‸[]"), "bad_value", "`next` must not be empty"),
    ("Step.max_visits", one("max_visits: ‸many"), "wrong_type", "`max_visits` " + MAPPING),
    (
        "Step.due",
        due("‸60"),
        "wrong_type",
        "`due` must be a duration such as 45m, or rules such as {within: 45m, of: posted_at}",
    ),
    ("Step.relax", one("relax: ‸sure"), "wrong_type", "`relax` " + YES_NO),
    (
        "Step.escalate",
        one("escalate: ‸standard"),
        "unknown_escalation",
        "there is no escalation 'standard'",
    ),
    (
        "Step.on_timeout",
        one("on_timeout: ‸over"),
        "wrong_type",
        "`on_timeout` must be an action such as {tell: lead}, or a list of rules",
    ),
    (
        "Step.pausable",
        due("{within: 1h, ‸legal: true}\n    pausable: true"),
        "bad_value",
        "a legal clock cannot be paused; leave out `legal` or `pausable`",
    ),
    ("Step.after", one("after: [‸one]"), "bad_value", "a step cannot come before itself"),
    (
        "Step.approve",
        one("approve: ‸5"),
        "wrong_type",
        "`approve` must be a role, or rules such as {by: lead, within: 15m}",
    ),
    (
        "Step.repeat",
        step("repeat: 1h", "‸next: over"),
        "bad_value",
        "without `until` this step repeats for ever, so `next` never counts",
    ),
    ("Step.wait", one("wait: ‸siren"), "unknown_signal", SIGNAL),
    ("Step.tracks", one("tracks: ‸[two]"), "wrong_type", "`tracks` " + MAPPING),
    ("Step.join", one("‸join: any"), "bad_value", "`join` goes with `tracks`"),
    ("Step.each", one("each: ‸person"), "wrong_type", "`each` " + MAPPING),
    (
        "Step.call",
        one("call: ‸nowhere"),
        "unknown_playbook",
        "there is no playbook 'nowhere': no file nowhere.yaml beside this one",
    ),
    ("Step.with", one("‸with: {claim: claim}"), "bad_value", "`with` goes with `call`"),
    ("Step.result", one("‸result: {claim: claim}"), "bad_value", "`result` goes with `call`"),
    ("Step.confidential", one("confidential: ‸leed"), "unknown_role", ROLE),
    ("End.title", small("{over: Over}", "{over: {title: ‸5}}"), "wrong_type", "`title` " + TEXT),
    (
        "End.require",
        small("{over: Over}", "{over: {title: Over, require: [{that: ‸reach, say: x}]}}"),
        "bad_condition",
        CONDITION,
    ),
    (
        "Never.when",
        at_top("never: [{when: ‸overdue, say: x}]"),
        "bad_expression",
        f"there is no fact or function 'overdue'; there is {FACTS}, now, opened_at, actor",
    ),
    ("Never.say", at_top("never: [{when: sure, say: ‸5}]"), "wrong_type", "`say` " + TEXT),
    ("SignalForm.title", at_top("signals: {siren: {title: ‸5}}"), "wrong_type", "`title` " + TEXT),
    (
        "SignalForm.collect",
        at_top("signals: {siren: {collect: [‸clame]}}"),
        "unknown_fact",
        NO_FACT,
    ),
    (
        "SignalForm.set",
        at_top("signals: {siren: {set: {kind: ‸awful}}}"),
        "bad_value",
        "kind must be one of mild, grave",
    ),
    (
        "SignalForm.tell",
        at_top("signals: {siren: {tell: ‸owner}}"),
        "unknown_role",
        "there is no role 'owner'; there is lead",
    ),
    (
        "SignalForm.start",
        at_top("signals: {siren: {start: ‸side}}"),
        "unknown_track",
        "there is no track 'side'",
    ),
    (
        "SignalForm.to",
        at_top("signals: {siren: {to: ‸tow}}"),
        "unknown_step_or_end",
        "there is no step or end 'tow'; there is one, over",
    ),
    (
        "SignalForm.from",
        at_top("signals: {siren: {‸from: one}}"),
        "bad_value",
        "`from` goes with `to`",
    ),
    (
        "MeasureForm.title",
        at_top("measures: {m: {title: ‸5, from: opened_at, to: ended_at}}"),
        "wrong_type",
        "`title` " + TEXT,
    ),
    (
        "MeasureForm.from",
        at_top("measures: {m: {from: ‸tow.left, to: ended_at}}"),
        "unknown_step",
        "there is no step 'tow'; there is one",
    ),
    (
        "MeasureForm.to",
        at_top("measures: {m: {from: opened_at, to: ‸claim}}"),
        "wrong_type",
        DATETIME,
    ),
    (
        "MeasureForm.target",
        at_top("measures: {m: {from: opened_at, to: ended_at, target: ‸60}}"),
        "wrong_type",
        "`target` must be a duration such as 90s, 30m, 1h30m or 2d",
    ),
    (
        "MeasureForm.when",
        at_top("measures: {m: {from: opened_at, to: ended_at, when: ‸claim}}"),
        "bad_condition",
        CONDITION,
    ),
    (
        "MeasureForm.calendar",
        at_top("measures: {m: {from: opened_at, to: ended_at, calendar: ‸offise}}"),
        "unknown_calendar",
        "there is no calendar 'offise'; did you mean 'office'?",
    ),
    (
        "Playbook.seawall",
        small("seawall: 1", "seawall: ‸2"),
        "bad_value",
        "`seawall` must be 1: this Seawall reads version 1 of the playbook language",
    ),
    ("Playbook.id", small("id: small", "id: ‸a-b"), "bad_value", "`id` " + NAME),
    (
        "Playbook.version",
        small("version: 1.0.0", "version: ‸1.0"),
        "wrong_type",
        '`version` must be text; put it in quotes, as "1.0"',
    ),
    ("Playbook.title", small("title: Small", "title: ‸5"), "wrong_type", "`title` " + TEXT),
    (
        "Playbook.description",
        small("title: Small", "title: Small\ndescription: ‸[]"),
        "wrong_type",
        "`description` " + TEXT,
    ),
    (
        "Playbook.timezone",
        small("Europe/Amsterdam", "‸Europe/Amsterda"),
        "bad_value",
        "'Europe/Amsterda' is no time zone; write one such as Europe/Amsterdam",
    ),
    ("Playbook.roles", small("{lead: Lead}", "‸[lead]"), "wrong_type", "`roles` " + MAPPING),
    (
        "Playbook.calendars",
        small('{office: {hours: {mon-fri: "09:00-17:00"}}}', "{office: ‸always}"),
        "wrong_type",
        "`office` " + MAPPING,
    ),
    (
        "Playbook.facts",
        small(FACT, "‸Claim: {type: text}\n  claim: {type: text}"),
        "bad_value",
        "`Claim` " + NAME,
    ),
    (
        "Playbook.open",
        small("open: [claim]", "open: ‸claim"),
        "wrong_type",
        "`open` must be a list",
    ),
    (
        "Playbook.key",
        opening("key: ‸kind"),
        "bad_value",
        "a key is given at opening; add kind to `open`",
    ),
    ("Playbook.labels", opening("labels: [‸clame]"), "unknown_fact", NO_FACT),
    ("Playbook.measures", at_top("measures: ‸[m]"), "wrong_type", "`measures` " + MAPPING),
    ("Playbook.signals", at_top("signals: {‸Siren: {}}"), "bad_value", "`Siren` " + NAME),
    ("Playbook.tracks", at_top("tracks: {side: ‸two}"), "wrong_type", "`side` " + MAPPING),
    ("Playbook.never", at_top("never: ‸sure"), "wrong_type", "`never` must be a list"),
    (
        "Playbook.escalations",
        at_top("escalations: {std: [{at: ‸soon, tell: lead}]}"),
        "bad_value",
        "`at` 'soon' is no moment; write 50%, due, due-5m or due+10m",
    ),
    (
        "Playbook.ends",
        small("ends: {over: Over}", "ends: ‸{}"),
        "bad_value",
        "`ends` must not be empty",
    ),
    (
        "Playbook.steps",
        small("  - id: one\n    owner: lead\n    due: 1h\n    next: over\n", "  ‸[]\n"),
        "bad_value",
        "`steps` must not be empty",
    ),
]
"""A key, a text that uses it wrongly at the mark, and the code and message of that."""


def _found(text: str) -> list[tuple[str, str, int, int]]:
    return [(p.code, p.message, p.place.line, p.place.column) for p in problems(text)]


@pytest.mark.parametrize(
    ("text", "code", "message"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG]
)
def test_a_wrong_use_of_a_key_is_refused_with_its_message_and_place(
    text: str, code: str, message: str
) -> None:
    plain, [place] = unmarked(text)
    assert _found(plain) == [(code, message, *place)]


def test_every_key_of_the_language_has_a_wrong_use_above() -> None:
    from seawall.language import document

    wanted = set()
    for model, key in KEYS:
        if (model, key) not in INTERNAL:
            written = getattr(document, model).model_fields[key].alias or key
            wanted.add(f"{model}.{written}")
    assert {key for key, *_ in WRONG} == wanted
    assert all("‸" in text for _, text, *_ in WRONG)


CODES: set[str] = {code for _, _, code, _ in WRONG} | {"recursive_call", "bad_call"}
"""The codes that are tested here, and in test_calls."""
