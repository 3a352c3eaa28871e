"""Facts: what a value of each type looks like, on record and in an expression.

On record every value is plain JSON: a moment is UTC text, a duration is its shortest text, a post
is an object. `accept` turns what people and programs give into that form or says in one sentence
why it cannot; `evaluable` turns the recorded form into what an expression compares.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from seawall.machine import durations
from seawall.machine.expressions import matches
from seawall.machine.limits import EARLIEST, LATEST, MAX_INT, MAX_LIST, MAX_NAME, MAX_TEXT, MAX_URL
from seawall.machine.plan import Fact

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f]|[\ud800-\udfff]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MEASURED, _COUNTED = ("int", "number"), ("text", "choices", "url", "person", "list")
_TRUE, _FALSE = {"true", "yes", "ja", "y", "1"}, {"false", "no", "nee", "n", "0"}


class Unfit(ValueError):
    """A value does not fit its fact; the message says what would."""


def accept(fact: Fact, value: Any, timezone: str) -> Any:
    """The recorded form of `value`, or Unfit.

    Text is read the way a person types it, so the command line and a program give facts alike;
    a moment without an offset is in `timezone`.
    """
    recorded = TYPES[fact.type](fact, value, timezone)
    _check_range(fact, recorded)
    return recorded


def _check_range(fact: Fact, value: Any) -> None:
    """`min` and `max` bound numbers by value, and texts and lists by length."""
    if fact.type not in _MEASURED and fact.type not in _COUNTED:
        return
    size, unit = (len(value), " long") if fact.type in _COUNTED else (value, "")
    if fact.min is not None and size < fact.min:
        raise Unfit(f"must be at least {fact.min:g}{unit}")
    if fact.max is not None and size > fact.max:
        raise Unfit(f"must be at most {fact.max:g}{unit}")


def plain(text: str) -> str:
    """The text itself, of whatever kind it is: `str` would give the name of an Enum's member."""
    return str.__str__(text)


def text(value: Any, limit: int = MAX_TEXT) -> str:
    """A text that is not empty, not endless and safe to show in a terminal, or Unfit."""
    if not isinstance(value, str):
        raise Unfit("must be text")
    given = plain(value)
    if not given.strip():
        raise Unfit("must not be empty")
    if len(given) > limit:
        raise Unfit(f"has {len(given)} characters; at most {limit} are kept")
    if _CONTROL.search(given):
        raise Unfit("has control characters; remove them")
    return given


def moment(value: Any, timezone: str) -> datetime:
    """A moment in UTC, from a datetime or ISO 8601 text, or Unfit."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            raise Unfit(
                "must be a time such as 2026-11-20T14:00 or 2026-11-20T14:00+01:00"
            ) from None
    if not isinstance(value, datetime):
        raise Unfit("must be a time such as 2026-11-20T14:00")
    if value.tzinfo is None:
        value = value.replace(tzinfo=ZoneInfo(timezone))
    try:
        result: datetime = value.astimezone(UTC)
    except OverflowError:
        raise Unfit(f"must be a time between the years {EARLIEST} and {LATEST}") from None
    if not EARLIEST <= result.year <= LATEST:
        raise Unfit(f"must be a time between the years {EARLIEST} and {LATEST}")
    return result


def iso(at: datetime) -> str:
    """A moment's recorded form: ISO 8601, in UTC, ending in Z."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _text(fact: Fact, value: Any, timezone: str) -> str:
    given = text(value)
    if fact.pattern is not None and not matches(fact.pattern, given):
        raise Unfit(f"must match the pattern {fact.pattern}")
    return given


def _int(fact: Fact, value: Any, timezone: str) -> int:
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d{1,16}\s*", value):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > MAX_INT:
        raise Unfit("must be a whole number")
    return int(value)


def _number(fact: Fact, value: Any, timezone: str) -> float:
    if isinstance(value, str) and len(value) < 40:
        try:
            value = float(value)
        except ValueError:
            raise Unfit("must be a number such as 3 or 2.5") from None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Unfit("must be a number such as 3 or 2.5")
    if abs(value) > MAX_INT or not math.isfinite(value):
        raise Unfit("must be a number of ordinary size")
    return float(value)


def _bool(fact: Fact, value: Any, timezone: str) -> bool:
    if isinstance(value, str) and value.strip().lower() in _TRUE | _FALSE:
        return value.strip().lower() in _TRUE
    if not isinstance(value, bool):
        raise Unfit("must be yes or no")
    return value


def _choice(fact: Fact, value: Any, timezone: str) -> str:
    if isinstance(value, bool):  # YAML's bare true and false, meant as an option's name
        value = "true" if value else "false"
    if value not in fact.of:
        raise Unfit(f"must be one of {', '.join(fact.of)}")
    return plain(value)


def _many(value: Any) -> list[Any]:
    if isinstance(value, str):
        value = [part.strip() for part in value.split(",") if part.strip()]
    if not isinstance(value, (list, tuple)):
        raise Unfit("must be a list, or text with commas between")
    if len(value) > MAX_LIST:
        raise Unfit(f"has {len(value)} entries; at most {MAX_LIST} are kept")
    return list(value)


def _choices(fact: Fact, value: Any, timezone: str) -> list[str]:
    given = [text(part) for part in _many(value)]
    if any(part not in fact.of for part in given):
        raise Unfit(f"must be among {', '.join(fact.of)}")
    return [option for option in fact.of if option in given]


def _list(fact: Fact, value: Any, timezone: str) -> list[str]:
    return [text(part) for part in _many(value)]


def _datetime(fact: Fact, value: Any, timezone: str) -> str:
    return iso(moment(value, timezone))


def _duration(fact: Fact, value: Any, timezone: str) -> str:
    if isinstance(value, timedelta):  # what an expression gives
        value = f"{int(value.total_seconds())}s"
    try:
        return str(durations.parse(text(value, 40).strip()))
    except ValueError as error:
        raise Unfit(str(error)) from None


def _url(fact: Fact, value: Any, timezone: str) -> str:
    given = text(value, MAX_URL).strip()
    try:
        parts = urlsplit(given)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"\s", given):
        raise Unfit("must be a web address such as https://example.org/post/1")
    return given


def _person(fact: Fact, value: Any, timezone: str) -> str:
    given = text(value, MAX_NAME).strip()
    if "\n" in given:
        raise Unfit("must stand on one line")
    return given


def _record(kinds: dict[str, str]) -> Callable[[Fact, Any, str], dict[str, Any]]:
    """A type whose values are objects with these parts, each of its kind; the first is needed."""
    required = next(iter(kinds))

    def accept_record(fact: Fact, value: Any, timezone: str) -> dict[str, Any]:
        if isinstance(value, str):
            value = {required: value}
        if not isinstance(value, dict):
            raise Unfit(f"must have the parts {', '.join(kinds)}")
        if unknown := [str(part) for part in value if part not in kinds]:
            raise Unfit(f"has no part {unknown[0][:40]!r}; it has {', '.join(kinds)}")
        if required not in value:
            raise Unfit(f"lacks its part {required}")
        return {
            plain(part): _part(kinds[part], part, given, timezone) for part, given in value.items()
        }

    return accept_record


def _part(kind: str, part: str, value: Any, timezone: str) -> Any:
    try:
        if kind == "sha256":
            digits = text(value).strip().lower()  # some tools print capitals
            if not _SHA256.fullmatch(digits):
                raise Unfit("must be 64 hexadecimal digits")
            return digits
        if kind == "text":
            return text(value)
        return TYPES[kind](Fact(id=part, type=kind, title={}), value, timezone)
    except Unfit as error:
        raise Unfit(f"{part}: {error}") from None


def _checklist(fact: Fact, value: Any, timezone: str) -> dict[str, bool]:
    """Every item with whether it is done; a list or text names those that are."""
    if not isinstance(value, dict):
        value = dict.fromkeys((text(part) for part in _many(value)), True)
    if unknown := [str(item) for item in value if item not in fact.items]:
        raise Unfit(f"has no item {unknown[0][:40]!r}; it has {', '.join(fact.items)}")
    return {item: _bool(fact, value.get(item, False), timezone) for item in fact.items}


PARTS = {
    "file": {"path": "text", "sha256": "sha256", "captured_at": "datetime"},
    "post": {
        "url": "url", "channel": "text", "author": "text", "text": "text", "posted_at": "datetime",
    },
    "contact": {"who": "text", "channel": "text", "at": "datetime", "outcome": "text"},
}  # fmt: skip
"""The parts of each type whose values are objects; the first is needed."""


TYPES: dict[str, Callable[[Fact, Any, str], Any]] = {
    "text": _text,
    "int": _int,
    "number": _number,
    "bool": _bool,
    "choice": _choice,
    "choices": _choices,
    "datetime": _datetime,
    "duration": _duration,
    "url": _url,
    "person": _person,
    "list": _list,
    **{kind: _record(parts) for kind, parts in PARTS.items()},
    "checklist": _checklist,
}
"""Every fact type, and how its values are accepted."""


MOMENTS = {"file": "captured_at", "post": "posted_at", "contact": "at"}
"""The part of a record that is a moment. An expression sees its text: CEL takes no moment there."""


def evaluable(kind: str, value: Any) -> Any:
    """What an expression sees of a recorded value: a datetime, a timedelta, a float."""
    if kind == "datetime":
        return datetime.fromisoformat(value)
    if kind == "duration":
        return durations.parse(value).elapsed
    if kind == "number":
        return float(value)
    return value


def shown(kind: str, value: Any, timezone: str) -> str:
    """A recorded value as people read it: moments in their own zone, lists with commas."""
    if kind == "datetime":
        return f"{datetime.fromisoformat(value).astimezone(ZoneInfo(timezone)):%a %d %b %Y %H:%M}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind == "checklist":
        return ", ".join(f"{'✓' if done else '✗'} {item}" for item, done in value.items())
    if isinstance(value, dict):
        return ", ".join(f"{part} {given}" for part, given in value.items())
    if isinstance(value, list):
        return ", ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
