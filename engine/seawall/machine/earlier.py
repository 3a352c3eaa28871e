"""What earlier versions of Seawall kept otherwise, read as it was meant.

A plan and a log are never rewritten: a digest and a chain pin them. So a plan of an earlier form
is *lifted* when it is read, from its plain JSON to that of today; what an entry once meant it
means for ever (`evolve.replay`). A state is only a copy of what its log says; one of an earlier
form is not converted but worked out anew when the database is upgraded.

Each form is told by its own shape, so nothing needs to be remembered beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct


class _Kept(Struct):
    """What tells a state's form: since there are tracks, it says when each step was entered."""

    entered: dict[str, str] = {}


def is_earlier_state(state: str) -> bool:
    """Whether a state is kept in a form from before there were tracks, or in none at all."""
    try:
        return not msgspec.json.decode(state, type=_Kept).entered
    except (msgspec.DecodeError, UnicodeEncodeError):
        return True


def lifted(plan: Any) -> Any:
    """The plain JSON of a plan as today's would be; what is no plan of an earlier form, as it is.

    Before there were tracks an end was its title, an owner one role, and `on_timeout` one action.
    """
    if not isinstance(plan, dict):
        return plan
    lifts = {"ends": _end, "tracks": _track}
    return plan | {name: _each(plan[name], lifts[name]) for name in lifts if name in plan}


def _each(named: Any, lift: Callable[[Any], Any]) -> Any:
    return {name: lift(one) for name, one in named.items()} if isinstance(named, dict) else named


def _end(end: Any) -> Any:
    is_text = isinstance(end, dict) and not isinstance(end.get("title"), dict)
    return {"title": end} if is_text else end


def _track(track: Any) -> Any:
    steps = track.get("steps") if isinstance(track, dict) else None
    return {**track, "steps": [_step(step) for step in steps]} if isinstance(steps, list) else track


def _step(step: Any) -> Any:
    if not isinstance(step, dict):
        return step
    after = dict(step)
    if isinstance(step.get("owner"), str):
        after["owner"] = [{"role": step["owner"]}]
    if isinstance(step.get("on_timeout"), dict):
        after["on_timeout"] = [{"action": step["on_timeout"]}]
    return after
