"""What programs give to calls that read or wait: refused in one sentence where it can mean nothing.

A moment without a time zone could be any of two dozen, and a misspelt status would find nothing as
if there were nothing. Type checkers find most of this earlier; not everybody has one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, get_args

from seawall.errors import BadCommand, BadConfig, SeawallError
from seawall.machine.state import Status

STATUSES = get_args(Status)


def ticking(clock: Callable[[], datetime]) -> Callable[[], datetime]:
    """A clock that gives UTC, whatever the zone of the one that was given. Raises BadConfig."""
    return lambda: moment(clock(), "time that the clock gives", BadConfig)


def moment(value: Any, what: str, error: type[SeawallError] = BadCommand) -> datetime:
    """A moment in UTC. Raises BadCommand, or the error given."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise error(f"the {what} must be a datetime with its zone, such as datetime.now(UTC)")
    if value.tzinfo is UTC:
        return value
    try:
        return value.astimezone(UTC)
    except (OverflowError, ValueError):  # beyond the years that Python counts
        raise error(f"the {what} is beyond all clocks") from None


def moment_if_any(value: Any, what: str) -> datetime | None:
    """The same, where none is needed."""
    return None if value is None else moment(value, what)


def texts(**given: Any) -> None:
    """Raise BadCommand unless each is text, or None."""
    for name, value in given.items():
        if value is not None and not isinstance(value, str):
            raise BadCommand(f"the {name} must be text")


def status(value: Any) -> None:
    """Raise BadCommand unless an incident can have this status, or it is None."""
    if value is not None and value not in STATUSES:
        raise BadCommand(f"there is no status {str(value)[:40]!r}; there is {', '.join(STATUSES)}")


def labels(given: Any) -> dict[str, str]:
    """Labels with their values, or BadCommand."""
    if given is None:
        return {}
    if not isinstance(given, Mapping) or not all(
        isinstance(part, str) for label in given.items() for part in label
    ):
        raise BadCommand("labels must be given as names with values, both as text")
    return dict(given)


def count(value: Any, what: str, least: int, most: int) -> int:
    """A whole number, or the nearest there can be."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadCommand(f"the {what} must be a whole number")
    return max(least, min(value, most))
