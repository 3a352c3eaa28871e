"""Playbooks made to break whoever reads them: too big to keep as files, so they are written here.

Each stays inside the bounds on size, depth and number of values as far as it can, and puts all of
them into one thing: steps, rules, names that are wrong, calendars, conditions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product

HEAD = """\
seawall: 1
id: bomb
version: 1.0.0
title: Bomb
roles: {lead: Lead}
ends: {over: Over}
"""
ONE_STEP = "steps:\n  - {id: one, owner: lead, due: 1h, next: over}\n"
FACTS = "facts: {a: {type: text}, n: {type: int}, items: {type: list}, at: {type: datetime}}\n"


def _steps(lines: Iterable[str]) -> str:
    return "steps:\n" + "".join(f"  - {{{line}}}\n" for line in lines)


def _with(key: str, lines: Iterable[str], rest: str = ONE_STEP) -> str:
    return HEAD + f"{key}:\n" + "".join(f"  {line}\n" for line in lines) + rest


def _conditions(conditions: Iterable[str]) -> str:
    """A step whose requirements are these conditions, written as literal blocks."""
    needs = "".join(f"      - that: |-\n          {one}\n        say: No\n" for one in conditions)
    step = "steps:\n  - id: one\n    owner: lead\n    due: 1h\n    next: over\n    require:\n"
    return HEAD + FACTS + step + needs


def chain(steps: int) -> str:
    """Steps one after the other."""
    last = steps - 1
    return HEAD + _steps(
        f"id: s{n}, owner: lead, due: 1h" + (", next: over" if n == last else "")
        for n in range(steps)
    )


def dense(steps: int) -> str:
    """Every step leads to every step, so there is no end of loops."""
    targets = [*(f"s{n}" for n in range(steps)), "over"]
    rules = ", ".join(f'{{when: a == "{to}", to: {to}}}' for to in targets[:-1])
    return (
        HEAD
        + FACTS
        + _steps(
            f"id: s{n}, owner: lead, due: 1h, max_visits: 1000, collect: [a], "
            f"next: [{rules}, {{to: over}}]"
            for n in range(steps)
        )
    )


def ladder(steps: int) -> str:
    """Two ways at each step, so that the number of ways through doubles with each."""
    return (
        HEAD
        + FACTS
        + _steps(
            f"id: s{n}, owner: lead, due: {n + 1}m, "
            f"next: [{{when: n == {n}, to: {_step(n + 2, steps)}}}, {{to: {_step(n + 1, steps)}}}]"
            for n in range(steps)
        )
    )


def _step(number: int, steps: int) -> str:
    return f"s{number}" if number < steps else "over"


def loops_in_loops(steps: int) -> str:
    """Each step leads back to every earlier one, a thousand times."""
    return (
        HEAD
        + FACTS
        + _steps(
            f"id: s{n}, owner: lead, due: 1h, max_visits: 1000, next: ["
            + "".join(f"{{when: n == {to}, to: s{to}}}, " for to in range(max(0, n - 40), n))
            + f"{{to: {_step(n + 1, steps)}}}]"
            for n in range(steps)
        )
    )


def nested_tracks() -> str:
    """Tracks inside tracks, as deep as a file may be, two in each."""

    def level(depth: int, name: str) -> str:
        step = f"id: s{name}, owner: lead, due: 1h"
        if depth == 0:
            return f"[{{{step}}}]"
        inner = ", ".join(f"t{name}{n}: {level(depth - 1, name + n)}" for n in "ab")
        return f"[{{{step}, tracks: {{{inner}}}}}]"

    return HEAD + f"steps: {level(9, 'x')[:-2]}, next: over}}]\n"


def side_by_side(tracks: int) -> str:
    """As many tracks as fit, in one step, each waiting for one of another."""
    names = range(tracks)
    inner = ", ".join(
        f"t{n}: [{{id: s{n}, owner: lead, due: 1h, after: s{(n + 1) % tracks}}}]" for n in names
    )
    return HEAD + f"steps:\n  - {{id: one, owner: lead, tracks: {{{inner}}}, next: over}}\n"


def unknown_names(count: int) -> str:
    """Names that are not there, each beside as many that are nearly so."""
    facts = ", ".join(f"fact_{n}: {{type: text}}" for n in range(min(count, 1900)))
    asked = ", ".join(f"fakt_{n}" for n in range(count))
    return HEAD + f"facts: {{{facts}}}\nlabels: [{asked}]\n" + ONE_STEP


def wrong_conditions(count: int) -> str:
    """Conditions that do not compile, each for a reason of its own."""
    return _conditions(f"nobody_{n} == {n} &&" for n in range(count))


def unlike_conditions(count: int) -> str:
    """Conditions of which no two are alike."""
    return _conditions(f"n == {n} && a != 'x{n}'" for n in range(count))


def one_condition(text: str) -> str:
    """A playbook with this condition, and nothing else to look at."""
    return _conditions([text])


def calendars(count: int, holidays: Iterable[str]) -> str:
    """Calendars with public holidays."""
    places = list(holidays)
    return _with(
        "calendars",
        (
            f'c{n}: {{hours: {{mon-fri: "09:00-17:00"}}, holidays: {places[n % len(places)]}}}'
            for n in range(count)
        ),
    )


def seldom_open(count: int) -> str:
    """Due times on a calendar that opens for a minute a week, no two of them alike."""
    calendar = 'calendars: {slow: {hours: {mon: "00:00-00:01"}}}\n'
    rules = "".join(
        f"      - {{when: n == {n}, within: {n % 260}h{n}s, calendar: slow}}\n"
        for n in range(count)
    )
    step = "steps:\n  - id: one\n    owner: lead\n    next: over\n    due:\n"
    return HEAD + FACTS + calendar + step + rules


def seldom_open_days(count: int) -> str:
    """The same in days, of which there is one a week."""
    calendar = 'calendars: {slow: {hours: {mon: "00:00-00:01"}}}\n'
    rules = "".join(
        f"      - {{when: n == {n}, within: {200 + n % 160}d{n}s, calendar: slow}}\n"
        for n in range(count)
    )
    step = "steps:\n  - id: one\n    owner: lead\n    next: over\n    due:\n"
    return HEAD + FACTS + calendar + step + rules


def many_closed(count: int) -> str:
    """A calendar with as many closed days as fit."""
    days = ", ".join(
        f"{year}-{month:02}-{day:02}"
        for year, month, day in list(product(range(1, 9999), range(1, 13), range(1, 29)))[-count:]
    )
    return (
        HEAD + f'calendars: {{c: {{hours: {{mon: "09:00-10:00"}}, closed: [{days}]}}}}\n' + ONE_STEP
    )


def spans(count: int) -> str:
    """A day of as many open spans as there are minutes, and then some."""
    hours = ", ".join(
        f'"{n // 60 % 24:02}:{n % 60:02}-{(n + 1) // 60 % 24:02}:{(n + 1) % 60:02}"'
        for n in range(0, count * 2, 2)
    )
    due = "steps:\n  - {id: one, owner: lead, due: {within: 200d, calendar: c}, next: over}\n"
    return HEAD + f"calendars: {{c: {{hours: {{mon-sun: [{hours}]}}}}}}\n" + due


def zones(count: int) -> str:
    """Time zones that are none."""
    return _with(
        "calendars",
        (
            f'c{n}: {{hours: {{mon: "09:00-17:00"}}, timezone: Europe/Amsterdan{n}}}'
            for n in range(count)
        ),
    )


def items(count: int) -> str:
    """Steps done for each, one beside the other, with facts for each."""
    inner = (
        f"id: e{n}, owner: lead, due: 1h, each: {{item: i{n}, from: items, steps: [{{id: s{n}, "
        f"owner: lead, due: 1h, collect: [f{n}: {{type: text}}]}}]}}"
        + (", next: over" if n == count - 1 else "")
        for n in range(count)
    )
    return HEAD + FACTS + _steps(inner)


def signals(count: int) -> str:
    """Signals that move main from anywhere to anywhere."""
    lines = (f"g{n}: {{to: s{n % 50}}}" for n in range(count))
    return _with("signals", lines, chain(50).removeprefix(HEAD))


def secrets(count: int) -> str:
    """Facts that only some see, collected at steps that only some see."""
    facts = "facts:\n" + "".join(f"  f{n}: {{type: text}}\n" for n in range(count))
    return (
        HEAD
        + facts
        + _steps(
            f"id: s{n}, owner: lead, due: 1h, confidential: lead, collect: [f{n}]"
            + (", next: over" if n == count - 1 else "")
            for n in range(count)
        )
    )


def measures(count: int) -> str:
    """Measures from steps to steps."""
    lines = (
        f"m{n}: {{from: s{n % 50}.entered, to: s{n * 7 % 50}.left, target: 1h}}"
        for n in range(count)
    )
    return _with("measures", lines, chain(50).removeprefix(HEAD))


def patterns(count: int) -> str:
    """Patterns that ask for a lot of memory each."""
    return _with(
        "facts",
        (f"f{n}: {{type: text, pattern: '(a{{1,999}}b){{1,{n + 2}}}'}}" for n in range(count)),
    )


def options(count: int) -> str:
    """A choice of very many, and a condition that compares it with none of them."""
    of = ", ".join(f"o{n}" for n in range(count))
    facts = f"facts: {{c: {{type: choice, of: [{of}]}}}}\n"
    needs = ", ".join(f"{{that: 'c == \"p{n}\"', say: No}}" for n in range(2000))
    return (
        HEAD
        + facts
        + f"steps:\n  - {{id: one, owner: lead, due: 1h, next: over, require: [{needs}]}}\n"
    )


def roles(count: int) -> str:
    """Roles that stand in for each other in a ring, and that nothing else uses."""
    lines = (f"r{n}: {{title: R, deputy: r{(n + 1) % count}}}" for n in range(count))
    return (
        _with("roles", lines)
        .replace("roles: {lead: Lead}\n", "")
        .replace("  r0:", "  lead: L\n  r0:")
    )


def unknown_keys(count: int) -> str:
    """A key that there is none of, in each of very many roles."""
    return roles(count).replace("deputy", "title2")


def skips(steps: int) -> str:
    """Steps that pass by themselves, each to all that come after."""
    return (
        HEAD
        + FACTS
        + _steps(
            f"id: s{n}, owner: lead, due: 1h, skip: n > 1, next: ["
            + "".join(
                f"{{when: n == {to}, to: s{to}}}, " for to in range(n + 1, min(n + 60, steps))
            )
            + f"{{to: {_step(n + 1, steps)}}}]"
            for n in range(steps)
        )
    )


NESTED = "(" * 900 + "n" + ")" * 900 + " == 1"
LONG = " && ".join(f"n != {n}" for n in range(150))
MACROS = "items.all(a1, items.all(a2, items.all(a3, items.all(a4, items.exists(a5, a5 == a1)))))"
LISTS = "[" + ", ".join(["[1]"] * 380) + "].size() == n"
NOT = "!" * 1900 + "(n == 1)"
TERNARY = "n == 1 ? " * 100 + "true" + " : false" * 100
REGEX = 'a.matches("' + "(x+x+)+" * 100 + 'y") && a.matches("((a{100}){100}){100}")'

BOMBS: dict[str, tuple[Callable[[], str], str]] = {
    "steps": (lambda: chain(1990), ""),
    "steps to the brim": (lambda: chain(14_000), "too_big"),
    "a dense graph": (lambda: dense(150), ""),
    "ways without number": (lambda: ladder(1990), ""),
    "ways without number, to the brim": (lambda: ladder(5000), "too_big"),
    "loops in loops": (lambda: loops_in_loops(350), ""),
    "steps passed by themselves": (lambda: skips(300), ""),
    "tracks in tracks": (nested_tracks, ""),
    "tracks side by side": (lambda: side_by_side(199), ""),
    "tracks to the brim": (lambda: side_by_side(8000), "too_big"),
    "items": (lambda: items(990), ""),
    "items to the brim": (lambda: items(3500), "too_big"),
    "secrets": (lambda: secrets(1990), ""),
    "secrets to the brim": (lambda: secrets(6000), "too_big"),
    "signals from anywhere": (lambda: signals(200), ""),
    "signals to the brim": (lambda: signals(20_000), "too_big"),
    "measures": (lambda: measures(500), ""),
    "measures to the brim": (lambda: measures(11_000), "too_big"),
    "names that are not there": (lambda: unknown_names(20_000), "unknown_fact"),
    "unknown keys": (lambda: unknown_keys(20_000), "unknown_key"),
    "conditions that are wrong": (lambda: wrong_conditions(15_000), "bad_expression"),
    "conditions unlike each other": (lambda: unlike_conditions(13_000), ""),
    "deep brackets": (lambda: one_condition(NESTED), "bad_expression"),
    "a long condition": (lambda: one_condition(LONG), ""),
    "macros in macros": (lambda: one_condition(MACROS), ""),
    "a list of lists": (lambda: one_condition(LISTS), ""),
    "not, not, not": (lambda: one_condition(NOT), ""),
    "choices in choices": (lambda: one_condition(TERNARY), ""),
    "a pattern that backtracks": (lambda: one_condition(REGEX), ""),
    "patterns": (lambda: patterns(1900), "bad_value"),
    "options": (lambda: options(40_000), "unknown_option"),
    "a ring of roles": (lambda: roles(190), ""),
    "roles to the brim": (lambda: roles(20_000), "too_big"),
    "holidays everywhere": (lambda: calendars(50, ["NL", "US-CA", "GB", "JP", "DE-BY"]), ""),
    "holidays to the brim": (lambda: calendars(12_000, ["NL", "__class__"]), "too_big"),
    "zones that are none": (lambda: zones(50), "bad_value"),
    "seldom open": (lambda: seldom_open(9000), "bad_value"),
    "seldom open, in days": (lambda: seldom_open_days(9000), "bad_value"),
    "closed for ever": (lambda: many_closed(60_000), ""),
    "open and shut": (lambda: spans(720), "bad_calendar"),
}
"""By name what writes a file, and the code of a mistake in it, if there must be one."""
