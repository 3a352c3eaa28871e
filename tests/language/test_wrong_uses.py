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


WRONG: list[tuple[str, str, str, str, str]] = [
    (
        "Role.title",
        small("{lead: Lead}", "{lead: {title: ‸[]}}"),
        "wrong_type",
        "`title` cannot be a list",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Role.deputy",
        small("{lead: Lead}", "{lead: {title: L, deputy: ‸lead}}"),
        "bad_value",
        "a role cannot be its own deputy",
        "name another role, or none",
    ),
    (
        "Calendar.hours",
        office('{hours: {mon: ‸"17:00-09:00"}}'),
        "bad_calendar",
        "'17:00-09:00' does not end after it begins",
        'for a night write two, split at 24:00: "22:00-24:00" and "00:00-06:00"',
    ),
    (
        "Calendar.holidays",
        office('{hours: {mon: "09:00-17:00"}, holidays: ‸XX}'),
        "bad_calendar",
        "the holidays of 'XX' are not known",
        "write the two letters of a country, as NL",
    ),
    (
        "Calendar.closed",
        office('{hours: {mon: "09:00-17:00"}, closed: [‸tomorrow]}'),
        "bad_calendar",
        "'tomorrow' is no date",
        "write one as 2026-12-24",
    ),
    (
        "Calendar.timezone",
        office('{hours: {mon: "09:00-17:00"}, timezone: ‸Mars}'),
        "bad_value",
        "'Mars' is no time zone",
        "write one such as Europe/Amsterdam",
    ),
    (
        "Fact.type",
        fact("{type: ‸string}"),
        "bad_value",
        "`type` cannot be 'string'",
        (
            "write one of text, int, number, bool, choice, choices, datetime, duration, url, "
            "person, list, file, post, contact, checklist"
        ),
    ),
    (
        "Fact.title",
        fact("{type: text, title: ‸5}"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Fact.help",
        fact("{type: text, help: ‸''}"),
        "bad_value",
        "`help` must not be empty",
        "write a sentence",
    ),
    (
        "Fact.optional",
        fact("{type: text, optional: ‸perhaps}"),
        "wrong_type",
        "`optional` cannot be a text",
        "write true or false",
    ),
    (
        "Fact.of",
        fact("{type: text, ‸of: [a]}"),
        "bad_value",
        "`of` does not go with type text",
        "take it out, or make the fact a choice or choices",
    ),
    (
        "Fact.items",
        fact("{type: text, ‸items: [a]}"),
        "bad_value",
        "`items` does not go with type text",
        "take it out, or make the fact a checklist",
    ),
    (
        "Fact.min",
        fact("{type: text, min: ‸5, max: 4}"),
        "bad_value",
        "`min` is larger than `max`",
        "swap them, or leave one out",
    ),
    (
        "Fact.max",
        fact("{type: text, max: ‸many}"),
        "wrong_type",
        "`max` cannot be a text",
        "write a number, as 3 or 2.5",
    ),
    (
        "Fact.pattern",
        fact("{type: text, pattern: ‸'('}"),
        "bad_value",
        "`pattern` cannot be read as a pattern: missing )",
        "write one such as '[A-Z]{2}-[0-9]+', with \\ before a bracket meant as itself",
    ),
    (
        "Fact.confidential",
        fact("{type: text, confidential: ‸leed}"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "Needed.name",
        one("collect: [‸{name: clame, optional: true}]"),
        "unknown_fact",
        "there is no fact 'clame'",
        "did you mean 'claim'?",
    ),
    (
        "Needed.optional",
        one("collect: [{name: claim, optional: ‸1}]"),
        "wrong_type",
        "`optional` cannot be a number",
        "write true or false",
    ),
    (
        "Rule.when",
        step("next: [{when: ‸reach, to: over}, {to: over}]"),
        "bad_condition",
        "this gives a number, which is neither true nor false",
        "compare it with something, as in reach > 3.0",
    ),
    (
        "Rule.to",
        step("next: [{when: sure, to: ‸ovre}, {to: over}]"),
        "unknown_step_or_end",
        "there is no step or end 'ovre'",
        "did you mean 'over'?",
    ),
    (
        "Requirement.that",
        one("require: [{that: ‸claim, say: x}]"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "Requirement.say",
        one("require: [{that: sure, say: ‸''}]"),
        "bad_value",
        "`say` must not be empty",
        "write a sentence",
    ),
    (
        "Requirement.override",
        one("require: [{that: sure, say: x, override: [lead, ‸leed]}]"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "Legal.waive",
        due("{within: 1h, legal: {waive: [‸leed]}}"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "DueRule.when",
        due("[{when: ‸claim, within: 1h}, {within: 2h}]"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "DueRule.within",
        due("{within: ‸soon}"),
        "bad_value",
        "`within` 'soon' is not a duration",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "DueRule.of",
        due("{within: 1h, of: ‸claim}"),
        "wrong_type",
        "claim is of type text, where a moment is needed",
        "name a fact of type datetime; there is posted_at",
    ),
    (
        "DueRule.calendar",
        due("{within: ‸1w, calendar: office}"),
        "bad_value",
        "weeks do not go with a calendar, which counts open time only",
        "write open days, as 5d",
    ),
    (
        "DueRule.at",
        due("{at: ‸claim}"),
        "wrong_type",
        "claim is of type text, where a moment is needed",
        "name a fact of type datetime; there is posted_at",
    ),
    (
        "DueRule.legal",
        due("{within: 1h, ‸legal: true, pausable: true}"),
        "bad_value",
        "a legal clock cannot be paused",
        "leave out `legal` or `pausable`",
    ),
    (
        "DueRule.pausable",
        due("{within: 1h, pausable: ‸often}"),
        "wrong_type",
        "`pausable` cannot be a text",
        "write true or false",
    ),
    (
        "Timeout.to",
        one("on_timeout: {to: ‸ovre}"),
        "unknown_step_or_end",
        "there is no step or end 'ovre'",
        "did you mean 'over'?",
    ),
    (
        "Timeout.set",
        one("on_timeout: {set: {kind: ‸awful}}"),
        "bad_value",
        "this does not fit the fact kind, which is of type choice",
        "kind must be one of mild, grave",
    ),
    (
        "Timeout.tell",
        one("on_timeout: {tell: ‸leed}"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "Timeout.signal",
        one("on_timeout: {signal: ‸siren}"),
        "unknown_signal",
        "there is no signal 'siren'",
        "a signal is declared under `signals`, as siren: {title: What it means}",
    ),
    (
        "Timeout.when",
        one("on_timeout: [{when: ‸reach, tell: lead}, {tell: lead}]"),
        "bad_condition",
        "this gives a number, which is neither true nor false",
        "compare it with something, as in reach > 3.0",
    ),
    (
        "Rung.to",
        one("escalate: [{at: due, to: ‸ovre}]"),
        "unknown_step_or_end",
        "there is no step or end 'ovre'",
        "did you mean 'over'?",
    ),
    (
        "Rung.set",
        one("escalate: [{at: due, set: {clame: ‸x}}]"),
        "unknown_fact",
        "there is no fact 'clame'",
        "did you mean 'claim'?",
    ),
    (
        "Rung.tell",
        one("escalate: [{at: due, tell: [owner, ‸leed]}]"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "Rung.signal",
        one("escalate: [{at: due, signal: ‸siren}]"),
        "unknown_signal",
        "there is no signal 'siren'",
        "a signal is declared under `signals`, as siren: {title: What it means}",
    ),
    (
        "Rung.at",
        one("escalate: [{at: ‸sometimes, tell: lead}]"),
        "bad_value",
        "`at` 'sometimes' is no moment of an escalation",
        "write 50%, due, due-5m or due+10m",
    ),
    (
        "MaxVisits.times",
        one("max_visits: {times: ‸0}"),
        "bad_value",
        "`times` cannot be 0",
        "write 1 or more",
    ),
    (
        "MaxVisits.to",
        one("max_visits: {times: 2, to: ‸one}"),
        "bad_value",
        "a step that is full cannot lead to itself",
        "lead to another step or to an end, or leave `to` out",
    ),
    (
        "OwnerRule.when",
        owner("[{when: ‸claim, is: lead}, {is: lead}]"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "OwnerRule.is",
        owner("[{when: sure, is: lead}, {is: ‸leed}]"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "AfterRule.step",
        one("after: [{step: ‸tow, at_most: 1h}]"),
        "unknown_step",
        "there is no step 'tow'",
        "there is one",
    ),
    (
        "AfterRule.at_most",
        another(
            "{id: two, owner: lead, due: 1h, after: [{step: one, at_most: ‸later}], next: over}"
        ),
        "bad_value",
        "`at_most` 'later' is not a duration",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "ApproveRule.when",
        one("approve: [{when: ‸claim, by: lead}]"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "ApproveRule.by",
        one("approve: {by: ‸leed}"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "ApproveRule.need",
        one("approve: {by: lead, need: ‸21}"),
        "bad_value",
        "`need` does not say how many people approve",
        "write all, any, or a number from 1 to 20",
    ),
    (
        "ApproveRule.not_author",
        one("approve: {by: lead, not_author: ‸x}"),
        "wrong_type",
        "`not_author` cannot be a text",
        "write true or false",
    ),
    (
        "ApproveRule.within",
        one("approve: {by: lead, within: ‸soon}"),
        "bad_value",
        "`within` 'soon' is not a duration",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "ApproveRule.calendar",
        one("approve: {by: lead, ‸calendar: office}"),
        "bad_value",
        "`calendar` means nothing without `within`",
        "say within what time, as {within: 1h, calendar: office}, or take it out",
    ),
    (
        "ApproveRule.rounds",
        one("approve: {by: lead, rounds: ‸-1}"),
        "bad_value",
        "`rounds` cannot be -1",
        "write 0 or more",
    ),
    (
        "EveryRule.when",
        one("repeat: {every: [{when: ‸claim, every: 1h}, {every: 2h}], until: sure}"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "EveryRule.every",
        one("repeat: {every: [{when: sure, every: ‸soon}, {every: 2h}], until: sure}"),
        "bad_value",
        "`every` 'soon' is not a duration",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "EveryRule.calendar",
        one("repeat: {every: [{every: 1h, calendar: ‸offise}], until: sure}"),
        "unknown_calendar",
        "there is no calendar 'offise'",
        "did you mean 'office'?",
    ),
    (
        "EveryRule.at",
        one('repeat: {every: [{every: ‸2h, at: "10:00"}], until: sure}'),
        "bad_value",
        "with a time of day, `every` can only be whole days",
        "write it as 1d or 1w",
    ),
    (
        "RepeatRule.every",
        one("repeat: {every: ‸5, until: sure}"),
        "wrong_type",
        "`every` cannot be a number",
        "write a duration such as 2h, or rules such as {when: …, every: 30m}",
    ),
    (
        "RepeatRule.calendar",
        one("repeat: {every: ‸1w, calendar: office, until: sure}"),
        "bad_value",
        "weeks do not go with a calendar, which counts open time only",
        "write open days, as 5d",
    ),
    (
        "RepeatRule.at",
        one("repeat: {every: 1d, at: ‸25h, until: sure}"),
        "bad_value",
        "`at` is no time of day",
        'write one such as "10:00", in quotes',
    ),
    (
        "RepeatRule.until",
        one("repeat: {every: 1h, until: ‸claim}"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "RepeatRule.promise",
        one("repeat: {every: 1h, until: sure, promise: ‸claim}"),
        "wrong_type",
        "claim is of type text, where a moment is needed",
        "name a fact of type datetime; there is posted_at",
    ),
    (
        "WaitFor.for",
        one("wait: {for: ‸siren}"),
        "unknown_signal",
        "there is no signal 'siren'",
        "a signal is declared under `signals`, as siren: {title: What it means}",
    ),
    (
        "WaitFor.manual",
        at_top("signals: {siren: {}}").replace(
            "    next: over", "    wait: {for: siren, manual: ‸never}\n    next: over"
        ),
        "wrong_type",
        "`manual` cannot be a text",
        "write true or false",
    ),
    (
        "EachItem.item",
        one("each: {item: ‸claim, steps: TWO}"),
        "duplicate_id",
        "'claim' is the name of a fact too",
        "call the item otherwise, as one_claim",
    ),
    (
        "EachItem.from",
        one("each: {item: person, from: ‸claim, steps: TWO}"),
        "wrong_type",
        "claim is of type text, and items come from a list",
        "make it one, as claim: {type: list}, or name a fact of that type",
    ),
    (
        "EachItem.steps",
        one("each: {item: person, steps: ‸[]}"),
        "bad_value",
        "`steps` is empty",
        "write a list of steps, each beginning with `- id:`",
    ),
    (
        "TrackForm.title",
        one("tracks: {a: {title: ‸5, steps: TWO}}"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "TrackForm.steps",
        one("tracks: {a: {steps: ‸[]}}"),
        "bad_value",
        "`steps` is empty",
        "write a list of steps, each beginning with `- id:`",
    ),
    (
        "TrackForm.outlives",
        one("tracks: {a: {outlives: ‸long, steps: TWO}}"),
        "wrong_type",
        "`outlives` cannot be a text",
        "write true or false",
    ),
    (
        "TrackForm.confidential",
        one("tracks: {a: {confidential: ‸leed, steps: TWO}}"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "Step.id",
        small("id: one", "id: ‸One"),
        "bad_value",
        "`id` cannot be 'One'",
        "names are of small letters, digits and _, and begin with a letter, as first_answer",
    ),
    (
        "Step.title",
        one("title: ‸{}"),
        "wrong_type",
        "`title` cannot be a mapping of keys to values",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Step.guide",
        one("guide: ‸5"),
        "wrong_type",
        "`guide` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Step.owner",
        owner("[‸lead]"),
        "wrong_type",
        "an entry of `owner` cannot be a text",
        "write a role, or rules such as {when: …, is: …}",
    ),
    (
        "Step.collect",
        one("collect: ‸claim"),
        "wrong_type",
        "`collect` cannot be a text",
        "write a list of facts, as [verdict, reach]",
    ),
    (
        "Step.require",
        one("require: ‸sure"),
        "wrong_type",
        "`require` cannot be a text",
        "write a list, as [{that: …, say: Why not}]",
    ),
    (
        "Step.fresh",
        one("fresh: ‸daily"),
        "wrong_type",
        "`fresh` cannot be a text",
        "write true or false",
    ),
    (
        "Step.skip",
        one("skip: ‸reach"),
        "bad_condition",
        "this gives a number, which is neither true nor false",
        "compare it with something, as in reach > 3.0",
    ),
    (
        "Step.skippable",
        one("skippable: ‸sure"),
        "wrong_type",
        "`skippable` cannot be a text",
        "write true or false",
    ),
    (
        "Step.next",
        step("next: ‸[]"),
        "bad_value",
        "`next` is empty",
        "name a step or an end, or leave `next` out",
    ),
    (
        "Step.max_visits",
        one("max_visits: ‸many"),
        "wrong_type",
        "`max_visits` cannot be a text",
        "write a number such as 5, or {times: 5, to: meeting}",
    ),
    (
        "Step.due",
        due("‸60"),
        "wrong_type",
        "`due` cannot be a number",
        "write a duration such as 45m, or rules such as {within: 45m, of: posted_at}",
    ),
    (
        "Step.relax",
        one("relax: ‸sure"),
        "wrong_type",
        "`relax` cannot be a text",
        "write true or false",
    ),
    (
        "Step.escalate",
        one("escalate: ‸standard"),
        "unknown_escalation",
        "there is no escalation 'standard'",
        "an escalation is declared under `escalations`, as standard: {at: due, tell: owner}",
    ),
    (
        "Step.on_timeout",
        one("on_timeout: ‸over"),
        "wrong_type",
        "`on_timeout` cannot be a text",
        "write an action such as {tell: lead}, or a list of rules",
    ),
    (
        "Step.pausable",
        due("{within: 1h, ‸legal: true}\n    pausable: true"),
        "bad_value",
        "a legal clock cannot be paused",
        "leave out `legal` or `pausable`",
    ),
    (
        "Step.after",
        one("after: [‸one]"),
        "bad_value",
        "a step cannot come after itself",
        "name another step, or take it out",
    ),
    (
        "Step.approve",
        one("approve: ‸5"),
        "wrong_type",
        "`approve` cannot be a number",
        "write a role, or rules such as {by: lead, within: 15m}",
    ),
    (
        "Step.repeat",
        step("repeat: 1h", "‸next: over"),
        "bad_value",
        "without `until` this step repeats for ever, so `next` never counts",
        "say in `repeat` until when, as {every: 2h, until: calm}, or take `next` out",
    ),
    (
        "Step.wait",
        one("wait: ‸siren"),
        "unknown_signal",
        "there is no signal 'siren'",
        "a signal is declared under `signals`, as siren: {title: What it means}",
    ),
    (
        "Step.tracks",
        one("tracks: ‸[two]"),
        "wrong_type",
        "`tracks` cannot be a list",
        "write each with its steps, as {repair: [{id: fix, …}]}",
    ),
    (
        "Step.join",
        one("‸join: any"),
        "bad_value",
        "`join` means nothing without `tracks`",
        "give the step `tracks` too, or take `join` out",
    ),
    (
        "Step.each",
        one("each: ‸person"),
        "wrong_type",
        "`each` cannot be a text",
        "write what one is called and its steps, as {item: person, steps: [{id: call, …}]}",
    ),
    (
        "Step.call",
        one("call: ‸nowhere"),
        "unknown_playbook",
        "there is no playbook 'nowhere'",
        "write it into a file nowhere.yaml beside this one, or see `seawall playbooks`",
    ),
    (
        "Step.with",
        one("‸with: {claim: claim}"),
        "bad_value",
        "`with` means nothing without `call`",
        "give the step `call` too, or take `with` out",
    ),
    (
        "Step.result",
        one("‸result: {claim: claim}"),
        "bad_value",
        "`result` means nothing without `call`",
        "give the step `call` too, or take `result` out",
    ),
    (
        "Step.confidential",
        one("confidential: ‸leed"),
        "unknown_role",
        "there is no role 'leed'",
        "did you mean 'lead'?",
    ),
    (
        "End.title",
        small("{over: Over}", "{over: {title: ‸5}}"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "End.require",
        small("{over: Over}", "{over: {title: Over, require: [{that: ‸reach, say: x}]}}"),
        "bad_condition",
        "this gives a number, which is neither true nor false",
        "compare it with something, as in reach > 3.0",
    ),
    (
        "End.due",
        small("ends: {over: Over}", "ends: {over: {title: Over, due: ‸soon}}"),
        "bad_value",
        "`due` 'soon' is not a duration",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "Never.when",
        at_top("never: [{when: ‸overdue, say: x}]"),
        "bad_expression",
        "there is no fact or function 'overdue'",
        "there is claim, kind, tasks, post, reach, posted_at, sure, now, opened_at, actor",
    ),
    (
        "Never.say",
        at_top("never: [{when: sure, say: ‸5}]"),
        "wrong_type",
        "`say` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "SignalForm.title",
        at_top("signals: {siren: {title: ‸5}}"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "SignalForm.collect",
        at_top("signals: {siren: {collect: [‸clame]}}"),
        "unknown_fact",
        "there is no fact 'clame'",
        "did you mean 'claim'?",
    ),
    (
        "SignalForm.set",
        at_top("signals: {siren: {set: {kind: ‸awful}}}"),
        "bad_value",
        "this does not fit the fact kind, which is of type choice",
        "kind must be one of mild, grave",
    ),
    (
        "SignalForm.tell",
        at_top("signals: {siren: {tell: ‸owner}}"),
        "unknown_role",
        "there is no role 'owner'",
        "there is lead",
    ),
    (
        "SignalForm.start",
        at_top("signals: {siren: {start: ‸side}}"),
        "unknown_track",
        "there is no track 'side'",
        "a track is declared under `tracks`, as side: and a list of its steps",
    ),
    (
        "SignalForm.to",
        at_top("signals: {siren: {to: ‸tow}}"),
        "unknown_step_or_end",
        "there is no step or end 'tow'",
        "there is one, over",
    ),
    (
        "SignalForm.from",
        at_top("signals: {siren: {‸from: one}}"),
        "bad_value",
        "`from` means nothing without `to`",
        "say with `to` where the signal leads, or take `from` out",
    ),
    (
        "MeasureForm.title",
        at_top("measures: {m: {title: ‸5, from: opened_at, to: ended_at}}"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "MeasureForm.from",
        at_top("measures: {m: {from: ‸tow.left, to: ended_at}}"),
        "unknown_step",
        "there is no step 'tow'",
        "there is one",
    ),
    (
        "MeasureForm.to",
        at_top("measures: {m: {from: opened_at, to: ‸claim}}"),
        "wrong_type",
        "claim is of type text, where a moment is needed",
        "name a fact of type datetime; there is posted_at",
    ),
    (
        "MeasureForm.target",
        at_top("measures: {m: {from: opened_at, to: ended_at, target: ‸60}}"),
        "wrong_type",
        "`target` cannot be a number",
        "write one like 90s, 30m, 1h30m or 2d",
    ),
    (
        "MeasureForm.when",
        at_top("measures: {m: {from: opened_at, to: ended_at, when: ‸claim}}"),
        "bad_condition",
        "this gives a text, which is neither true nor false",
        'compare it with something, as in claim == "x"',
    ),
    (
        "MeasureForm.calendar",
        at_top("measures: {m: {from: opened_at, to: ended_at, calendar: ‸offise}}"),
        "unknown_calendar",
        "there is no calendar 'offise'",
        "did you mean 'office'?",
    ),
    (
        "Playbook.seawall",
        small("seawall: 1", "seawall: ‸2"),
        "bad_value",
        "`seawall` names another version of the language than this Seawall reads",
        "write seawall: 1",
    ),
    (
        "Playbook.id",
        small("id: small", "id: ‸a-b"),
        "bad_value",
        "`id` cannot be 'a-b'",
        "names are of small letters, digits and _, and begin with a letter, as first_answer",
    ),
    (
        "Playbook.version",
        small("version: 1.0.0", "version: ‸1.0"),
        "wrong_type",
        "`version` cannot be a number",
        'put it in quotes, as "1.0"',
    ),
    (
        "Playbook.title",
        small("title: Small", "title: ‸5"),
        "wrong_type",
        "`title` cannot be a number",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Playbook.description",
        small("title: Small", "title: Small\ndescription: ‸[]"),
        "wrong_type",
        "`description` cannot be a list",
        "write a text, or one text a language, as {en: Hello, nl: Hallo}",
    ),
    (
        "Playbook.timezone",
        small("Europe/Amsterdam", "‸Europe/Amsterda"),
        "bad_value",
        "'Europe/Amsterda' is no time zone",
        "did you mean 'Europe/Amsterdam'?",
    ),
    (
        "Playbook.roles",
        small("{lead: Lead}", "‸[lead]"),
        "wrong_type",
        "`roles` cannot be a list",
        "write each with what people call it, as {lead: Incident lead}",
    ),
    (
        "Playbook.calendars",
        small('{office: {hours: {mon-fri: "09:00-17:00"}}}', "{office: ‸always}"),
        "wrong_type",
        "`office` cannot be a text",
        'write each with its hours, as {office: {hours: {mon-fri: "09:00-17:00"}}}',
    ),
    (
        "Playbook.facts",
        small(FACT, "‸Claim: {type: text}\n  claim: {type: text}"),
        "bad_value",
        "`Claim` cannot be a name",
        "names are of small letters, digits and _, and begin with a letter, as first_answer",
    ),
    (
        "Playbook.open",
        small("open: [claim]", "open: ‸claim"),
        "wrong_type",
        "`open` cannot be a text",
        "write a list of facts, as [claim, url]",
    ),
    (
        "Playbook.key",
        opening("key: ‸kind"),
        "bad_value",
        "the key kind is not given when an incident is opened",
        "add it to `open`, as [claim, kind]",
    ),
    (
        "Playbook.labels",
        opening("labels: [‸clame]"),
        "unknown_fact",
        "there is no fact 'clame'",
        "did you mean 'claim'?",
    ),
    (
        "Playbook.measures",
        at_top("measures: ‸[m]"),
        "wrong_type",
        "`measures` cannot be a list",
        "write each with its two moments, as {answer: {from: opened_at, to: reply.left}}",
    ),
    (
        "Playbook.signals",
        at_top("signals: {‸Siren: {}}"),
        "bad_value",
        "`Siren` cannot be a name",
        "names are of small letters, digits and _, and begin with a letter, as first_answer",
    ),
    (
        "Playbook.tracks",
        at_top("tracks: {side: ‸two}"),
        "wrong_type",
        "`side` cannot be a text",
        "write each with its steps, as {repair: [{id: fix, …}]}",
    ),
    (
        "Playbook.never",
        at_top("never: ‸sure"),
        "wrong_type",
        "`never` cannot be a text",
        "write a list, as [{when: …, say: Why not}]",
    ),
    (
        "Playbook.escalations",
        at_top("escalations: {std: [{at: ‸soon, tell: lead}]}"),
        "bad_value",
        "`at` 'soon' is no moment of an escalation",
        "write 50%, due, due-5m or due+10m",
    ),
    (
        "Playbook.ends",
        small("ends: {over: Over}", "ends: ‸{}"),
        "bad_value",
        "`ends` is empty",
        "write each with what it means, as {resolved: It is over}",
    ),
    (
        "Playbook.steps",
        small("  - id: one\n    owner: lead\n    due: 1h\n    next: over\n", "  ‸[]\n"),
        "bad_value",
        "`steps` is empty",
        "write a list of steps, each beginning with `- id:`",
    ),
]
"""A key, a text that uses it wrongly at the mark, and of that the code, what is wrong, and what
would be right."""


def _found(text: str) -> list[tuple[str, str, str, int, int]]:
    return [(p.code, p.message, p.help, p.place.line, p.place.column) for p in problems(text)]


@pytest.mark.parametrize(
    ("text", "code", "message", "help"),
    [row[1:] for row in WRONG],
    ids=[row[0] for row in WRONG],
)
def test_a_wrong_use_of_a_key_is_refused_with_its_message_and_place(
    text: str, code: str, message: str, help: str
) -> None:
    plain, [place] = unmarked(text)
    assert _found(plain) == [(code, message, help, *place)]


def test_every_key_of_the_language_has_a_wrong_use_above() -> None:
    from seawall.language import document, forms

    wanted = set()
    for model, key in KEYS:
        if (model, key) not in INTERNAL:
            written = forms.fields(getattr(document, model))[key].alias or key
            wanted.add(f"{model}.{written}")
    assert {key for key, *_ in WRONG} == wanted
    assert all("‸" in text for _, text, *_ in WRONG)


CODES: set[str] = {code for _, _, code, *_ in WRONG} | {"recursive_call", "bad_call"}
"""The codes that are tested here, and in test_calls."""
