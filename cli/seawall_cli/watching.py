"""Firing what is due as time passes, and saying who is told."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from types import FrameType
from zoneinfo import ZoneInfo

import msgspec

from seawall import Damaged, Engine, Message, SeawallError, Sweep, UnknownIncident, Viewer
from seawall_cli.output import STYLES, line

LONGEST_SLEEP = 10.0
"""Seconds after which it looks whether another process has made an earlier due moment."""


def watch(engine: Engine, viewer: Viewer) -> None:
    """Fire, tell, sleep until the next due moment; until interrupted."""
    stop = threading.Event()
    _stop_on_terminate(stop)
    clocks = Clocks(engine)
    line("Watching. Ctrl-C ends it.")
    while not stop.is_set():
        sweep = engine.tick(viewer=viewer)
        show(sweep, clocks)
        engine.deliver(teller(engine, viewer, clocks))
        stop.wait(_pause(engine, sweep.now))


def _pause(engine: Engine, swept: datetime) -> float:
    """Seconds until the first due moment since the last sweep, or until the next look."""
    due = engine.next_due(swept)
    if due is None:
        return LONGEST_SLEEP
    return max(0.0, min((due - datetime.now(UTC)).total_seconds(), LONGEST_SLEEP))


def _stop_on_terminate(stop: threading.Event) -> None:
    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, on_signal)


class Clocks:
    """What the clocks show where each incident plays: there its texts name their times."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._zones: dict[int, ZoneInfo] = {}

    def show(self, incident: int, at: datetime) -> str:
        """The time of day of a moment; in UTC where the incident cannot be read."""
        try:
            if incident not in self._zones:
                self._zones[incident] = ZoneInfo(self._engine.incident(incident).timezone)
        except SeawallError:
            return f"{at:%H:%M:%S} UTC"
        return f"{at.astimezone(self._zones[incident]):%H:%M:%S %Z}"


def teller(engine: Engine, viewer: Viewer, clocks: Clocks) -> Callable[[Message], None]:
    """Something to carry messages to a terminal, as far as who looks at it may see them."""
    return lambda message: tell(seen(engine, message, viewer), clocks)


def seen(engine: Engine, message: Message, viewer: Viewer) -> Message:
    """A message as who looks may see it; its receivers may see more."""
    if viewer.roles is None:
        return message
    seq = int(message.id.split("/")[1])
    try:
        entry = engine.history(message.incident, viewer=viewer)[seq - 1]
    except (Damaged, UnknownIncident, IndexError):  # nobody can say what of it is confidential
        return msgspec.structs.replace(message, text="what this says cannot be read; verify it")
    return msgspec.structs.replace(message, text=entry.text) if entry.hidden else message


def tell(message: Message, clocks: Clocks) -> None:
    """Say whom to tell what."""
    whom = message.role or "somebody"
    people = ", ".join(message.people)
    nobody = ("" if people else "  NOBODY HOLDS THIS ROLE", "bold red")
    line(
        (f"{clocks.show(message.incident, message.created_at)}  ", "dim"),
        (f"tell {people or whom}", "magenta"),
        f" ({whom})" if people and message.role else "",
        f"  #{message.incident} {message.title}: {message.text}",
        nobody if message.role and not people and _has_roster(message) else ("", ""),
    )
    sys.stdout.flush()  # a message counts as delivered once it is really out


def _has_roster(message: Message) -> bool:
    """Without a roster no role has people, and that is no alarm."""
    from seawall_cli.app import current

    return bool(current().roster().people)


def show(sweep: Sweep, clocks: Clocks) -> None:
    """What passing time did."""
    for entry in sweep.entries:
        line(
            (f"{clocks.show(entry.incident, entry.at)}  ", "dim"),
            f"#{entry.incident} ",
            (entry.text, STYLES.get(entry.kind, "")),
        )
    for failed in sweep.failed:
        line((f"#{failed.incident} could not be done: {failed.message} [{failed.code}]", "red"))
