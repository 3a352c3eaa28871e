"""The words of every field of every thing that a playbook has."""

from __future__ import annotations

from datetime import date, time

from seawall.analysis.differences import words
from seawall.analysis.differences.change import Notes, raw
from seawall.analysis.differences.fields import (
    Table,
    compare,
    flag,
    mapping,
    maybe,
    names,
    parts,
    rules,
    struct,
    text,
    value,
)
from seawall.machine.plan import Call

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

REQUIREMENT: Table = {
    "say": text("say", "its reason"),
    "override": names("override", "may be overridden by", "may no longer be overridden by"),
}

_REQUIRE = parts(
    "require",
    "requires",
    "no longer requires",
    words.requirement,
    lambda rule: words.condition(rule.that),
    inside=REQUIREMENT,
    rest=lambda rule: raw((rule.say, rule.override)),
)
NEEDED: Table = {"optional": flag("optional", "now optional", "no longer optional")}

_COLLECT = parts(
    "collect",
    "asks for",
    "no longer asks for",
    words.needed,
    lambda need: str(need.fact),
    inside=NEEDED,
)
_SEEN = value("confidential", "seen by", words.everybody)

REPEAT: Table = {
    "due": rules("every", "comes round", lambda rule: f"every {words.due(rule)}"),
    "until": maybe("until", "comes round until", words.condition, "no longer ends when"),
    "promise": maybe("promise", "is due as promised in", gone="is no longer due as promised in"),
}


def _call(notes: Notes, old: Call | None, new: Call | None) -> None:
    """The playbook that a step calls, and what goes in and comes out, by its name."""
    if old is None or new is None:
        maybe("call", "calls", words.call, "no longer calls")(notes, old, new)
        return
    name = new.playbook
    table: Table = {
        "playbook": value("call", "calls"),
        "given": mapping("with", f"gives {name}", f"no longer gives {name}", words.condition),
        "result": mapping("result", "takes", "no longer takes", str, f" from {name}'s "),
        "outcome": maybe(
            "result",
            f"takes how {name} ended as",
            gone=f"no longer takes how {name} ended as",
        ),
    }
    compare(notes, table, old, new)


STEP: Table = {
    "title": text("title"),
    "guide": text("guide"),
    "next": rules("next", "next", lambda rule: f"to {rule.to}", alone="next:"),
    "owner": rules("owner", "owner", lambda rule: str(rule.role)),
    "collect": _COLLECT,
    "require": _REQUIRE,
    "skip": maybe("skip", "is passed by itself when", words.condition,
                  "is no longer passed by itself when"),
    "skippable": flag("skippable", "may be skipped with a reason (new)",
                      "may no longer be skipped"),
    "fresh": flag("fresh", "asks for its facts anew at every visit (new)",
                  "no longer asks for its facts anew at every visit"),
    "visits": value("max_visits", "may be entered", words.visits),
    "due": rules("due", "due", words.due),
    "relax": flag("relax", "another due rule may make it due later (new)",
                  "another due rule no longer makes it due later"),
    "rungs": parts("escalate", "escalation:", "escalation removed:", words.rung,
                   lambda rung: f"at {rung.label}", rest=lambda rung: raw(rung.action)),
    "on_timeout": rules("on_timeout", "when its time is up", words.timeout,
                        alone="when its time is up:"),
    "after": parts("after", "comes after", "no longer comes after", words.after,
                   lambda rule: str(rule.step)),
    "approve": rules("approve", "approval", words.approve),
    "repeat": struct("repeat", "comes round", words.repeat, REPEAT, "no longer comes round"),
    "wait": maybe("wait", "waits for the signal", words.wait, "no longer waits for the signal"),
    "call": _call,
    "each": maybe("each", "is done for", words.each, "is no longer done for"),
    "tracks": maybe("tracks", "runs", words.tracks, "no longer runs"),
    "confidential": _SEEN,
}  # fmt: skip

TRACK: Table = {
    "title": text("title"),
    "step": maybe("step", "runs inside the step", gone="no longer runs inside the step"),
    "outlives": flag("outlives", "goes on when its step or the incident is over (new)",
                     "no longer goes on when its step or the incident is over"),
    "item": maybe("item", "calls its item"),
    "facts": names("facts", "each item has its own", "items no longer have their own",
                   weight="records"),
}  # fmt: skip

END: Table = {"title": text("title"), "require": _REQUIRE}

ROLE: Table = {
    "title": text("title"),
    "deputy": maybe("deputy", "deputy"),
}

FACT: Table = {
    "type": value("type", "is a"),
    "title": text("title"),
    "help": text("help"),
    "optional": flag("optional", "may be left out (new)", "may no longer be left out"),
    "of": names("of", "option", "option removed:", "its options stand in another order"),
    "items": names("items", "item to tick:", "no longer to tick:"),
    "min": maybe("min", "at least", words.number),
    "max": maybe("max", "at most", words.number),
    "pattern": maybe("pattern", "must look like"),
    "confidential": _SEEN,
}

SIGNAL: Table = {
    "title": text("title"),
    "collect": parts("collect", "carries", "no longer carries", words.needed,
                     lambda need: str(need.fact), inside=NEEDED),
    "set": mapping("set", "sets", "no longer sets", words.value, " to "),
    "tell": names("tell", "tells", "no longer tells"),
    "start": names("start", "starts the track", "no longer starts the track"),
    "to": maybe("to", "goes to", gone="no longer goes to"),
    "sources": value("from", "goes there from", words.sources),
}  # fmt: skip

NEVER: Table = {"say": text("say", "its reason")}

MEASURE: Table = {
    "title": text("title"),
    "start": value("from", "counts from", words.mark, "records"),
    "stop": value("to", "counts to", words.mark, "records"),
    "target": maybe("target", "target", weight="records"),
    "calendar": maybe("calendar", "counts on the calendar", weight="records"),
    "when": maybe("when", "counts only when", words.condition, weight="records"),
}
Span = tuple[time, time | None]


def _week(
    notes: Notes, old: tuple[tuple[Span, ...], ...], new: tuple[tuple[Span, ...], ...]
) -> None:
    """The days whose hours differ; days that changed alike are said together."""
    alike: dict[tuple[str, str], list[int]] = {}
    for day in range(max(len(old), len(new))):
        before = _hours(old[day]) if day < len(old) else "no such day"
        after = _hours(new[day]) if day < len(new) else "no such day"
        if before != after:
            alike.setdefault((before, after), []).append(day)
    for (before, after), days in alike.items():
        named = _days(days)
        notes.note(("hours", named), f"{named} {after}, was {before}", before, after)


def _hours(spans: tuple[Span, ...]) -> str:
    return ", ".join(f"{_clock(opens)}-{_clock(closes)}" for opens, closes in spans) or "closed"


def _clock(at: time | None) -> str:
    return "24:00" if at is None else at.isoformat("minutes" if not at.second else "auto")


def _days(days: list[int]) -> str:
    """`Monday to Friday` where they are a run, else each by its name."""
    shown = [DAYS[day] if day < len(DAYS) else f"day {day + 1}" for day in days]
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{shown[0]} to {shown[-1]}"
    return words.listed(shown)


def _closed(notes: Notes, old: frozenset[date], new: frozenset[date]) -> None:
    """Which dates became closed or open days; of many, how many."""
    for dates, added in ((sorted(new - old), True), (sorted(old - new), False)):
        if not dates:
            continue
        every = ", ".join(day.isoformat() for day in dates)
        if len(dates) <= FEW_DATES:
            said = f"{'closed on' if added else 'no longer closed on'} {every}"
        else:
            what = f"closed on {len(dates)} more" if added else f"no longer closed on {len(dates)}"
            said = f"{what} days, from {dates[0]} to {dates[-1]}"
        notes.note(("closed",), said, None if added else every, every if added else None)


FEW_DATES = 3
"""So many dates are named; of more, how many."""

CALENDAR: Table = {
    "timezone": value("timezone", "time zone"),
    "week": _week,
    "closed": _closed,
}

PLAN: Table = {
    "language": value("seawall", "version of the language"),
    "id": value("id", "id"),
    "version": value("version", "version", weight="records"),
    "title": text("title"),
    "timezone": value("timezone", "time zone"),
    "description": text("description"),
    "open": names("open", "opening asks for", "opening no longer asks for"),
    "key": maybe("key", "incidents are told apart by",
                 gone="incidents are no longer told apart by"),
    "labels": names("labels", "lists show", "lists no longer show", weight="records"),
}  # fmt: skip
"""What is left once every part that has a name is compared."""
