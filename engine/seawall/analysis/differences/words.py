"""Single values of a plan as a playbook's author would say them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from typing import Any

from seawall.analysis.differences.change import raw
from seawall.machine.durations import Duration
from seawall.machine.plan import (
    Action,
    After,
    Approve,
    Call,
    Due,
    Each,
    Mark,
    Needed,
    Repeat,
    Requirement,
    Rung,
    Timeout,
    Tracks,
    Visits,
    Wait,
)

SHORT = 80
"""A text of so many characters is shown whole beside another."""

CONTEXT = 30
"""So many characters around what differs are shown of a long value."""


def listed(names: Iterable[str], last: str = "and") -> str:
    """`a, b and c`."""
    *most, end = list(names) or [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def condition(text: str) -> str:
    """A condition on one line."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """A text for people on one line, in quotes, cut where it is long."""
    return f'"{cut(" ".join(text.split()))}"'


def cut(text: str) -> str:
    """The text, or the beginning of a long one."""
    return text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"


def instead(label: str, after: str, before: str) -> str:
    """`LABEL after, was before`; of two long values that begin or end alike, what is different."""
    if min(len(before), len(after)) > SHORT:
        start = _alike(before, after)
        end = _alike(before[start:][::-1], after[start:][::-1])
        start, end = max(start - CONTEXT, 0), max(end - CONTEXT, 0)
        before, after = (_middle(text, start, end) for text in (before, after))
    return f"{label} {after}{';' if ',' in after else ','} was {before}"


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _middle(text: str, start: int, end: int) -> str:
    """The text without so many characters of its beginning and its end, in whole words."""
    first = text.find(" ", start) + 1 if start else 0
    last = text.rfind(" ", 0, len(text) - end) if end else len(text)
    if first <= 0 < start or last <= first:
        first, last = start, len(text) - end
    return f"{'… ' if start else ''}{text[first:last]}{' …' if end else ''}"


def value(given: Any) -> str:
    """A value of a fact."""
    return given if isinstance(given, str) else raw(given)


def plain(given: Any) -> str:
    """What nobody gave words of its own."""
    return str(given) if isinstance(given, (str, Duration)) else raw(given)


def number(given: float) -> str:
    """A number without a needless `.0`."""
    return f"{given:g}" if given == int(given) and abs(given) < 1e15 else repr(given)


def everybody(roles: tuple[str, ...]) -> str:
    """Who sees it: these roles only, or everybody if there are none."""
    return f"{listed(roles)} only" if roles else "everybody"


def sources(steps: tuple[str, ...]) -> str:
    """Where a signal moves on from."""
    return listed(steps, "or") if steps else "any step"


def needed(need: Needed) -> str:
    """A fact that is collected."""
    return f"{need.fact} (optional)" if need.optional else need.fact


def requirement(rule: Requirement) -> str:
    """A condition on leaving, without its reason."""
    override = f", unless {listed(rule.override, 'or')} overrides it" if rule.override else ""
    return f"{condition(rule.that)}{override}"


def due(rule: Due) -> str:
    """A due time, without its condition."""
    after = {"entered_at": "", "opened_at": " after the opening"}.get(rule.of, f" after {rule.of}")
    text = f"at {rule.of}" if rule.within is None else f"{rule.within}{after}"
    text += "" if rule.time is None else f" at {_time(rule.time)}"
    text += f" (calendar {rule.calendar})" if rule.calendar is not None else ""
    if rule.legal:
        waive = f" that {listed(rule.waive, 'or')} may waive" if rule.waive else ""
        text += f", a legal clock{waive}"
    text += ", may be paused" if rule.pausable else ""
    return text + (", promised" if rule.promise else "")


def _time(given: time) -> str:
    return given.isoformat("minutes" if not given.second else "auto")


def action(given: Action) -> str:
    """What a rung or a passed due time does."""
    parts = [f"tells {listed(given.tell)}"] if given.tell else []
    parts += [f"sets {name} to {value(to)}" for name, to in given.set.items()]
    parts += [f"sends the signal {given.signal}"] if given.signal is not None else []
    parts += [f"goes to {given.to}"] if given.to is not None else []
    return ", ".join(parts) or "does nothing"


def timeout(rule: Timeout) -> str:
    """What a passed due time does, without its condition."""
    return action(rule.action)


def rung(given: Rung) -> str:
    """A stage of an escalation."""
    return f"at {given.label} {action(given.action)}"


def visits(given: Visits) -> str:
    """How often a step may be entered."""
    then = f", then it goes to {given.to}" if given.to is not None else ""
    return f"at most {given.times} {'time' if given.times == 1 else 'times'}{then}"


def after(rule: After) -> str:
    """A step that comes before."""
    return rule.step if rule.at_most is None else f"{rule.step} (at most {rule.at_most})"


def approve(rule: Approve) -> str:
    """Who approves, without the condition."""
    if rule.need is None:
        who = listed(rule.by)
    elif rule.need == 1 and len(rule.by) > 1:
        who = listed(rule.by, "or")
    else:
        who = f"{rule.need} of {listed(rule.by)}"
    text = f"by {who}"
    text += ", not by who advanced it" if rule.not_author else ""
    if rule.within is not None:
        text += f", deputies too after {rule.within}"
    text += f" (calendar {rule.calendar})" if rule.calendar is not None else ""
    return text if rule.rounds is None else f"{text}, given back at most {rule.rounds} times"


def repeat(given: Repeat) -> str:
    """How a step comes round."""
    rules = [due(rule) + _when(rule.when) for rule in given.due]
    text = f"every {listed(rules, 'or')}"
    text += f", until {condition(given.until)}" if given.until is not None else ""
    return text + (f", or as promised in {given.promise}" if given.promise is not None else "")


def _when(text: str | None) -> str:
    return "" if text is None else f" when {condition(text)}"


def wait(given: Wait) -> str:
    """The signal that a step waits for."""
    return f"{given.signal}, or its owner ends it" if given.manual else f"{given.signal} only"


def call(given: Call) -> str:
    """The playbook that a step calls."""
    return given.playbook


def each(given: Each) -> str:
    """What a step is done for."""
    return f"each {given.item}" + (f" of {given.source}" if given.source is not None else "")


def tracks(given: Tracks) -> str:
    """The tracks that run inside a step, and which are waited for."""
    names = listed(given.names)
    if given.any:
        return f"{names}, and waits for any of {listed(given.needed, 'or')}"
    waited = "all of them" if given.needed == given.names else listed(given.needed)
    return f"{names}, and waits for {waited}"


def mark(given: Mark) -> str:
    """A moment that is measured, as in `hold.left`."""
    if given.what == "fact":
        return given.name
    return f"{given.name}.{given.what}" if given.name else given.what
