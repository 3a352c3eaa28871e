"""What one engine would have done that carries out one command at a time: the pure heart on a log.

`decide` and `evolve` know no database and no other process, so they are the sequential engine that
a run of many is compared with. Entries are those that the database holds, read by its public door.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Struct

from seawall import Engine, Refusal
from seawall.answers.incident import incident_view
from seawall.machine import clocks, commands
from seawall.machine.decide import decide
from seawall.machine.entries import Entry, decode_body
from seawall.machine.evolve import evolve
from seawall.machine.people import Roster
from seawall.machine.playbook import Playbook
from seawall.machine.sight import EVERYTHING
from seawall.machine.state import State
from seawall.searched import key_of
from tests.concurrency.book import STORM
from tests.concurrency.history import Call, moment, seen
from tests.machine.support import runnable

Entries = tuple[Entry, ...]

COMMANDS: dict[str, type[commands.Command]] = {
    "advance": commands.Advance,
    "skip": commands.Skip,
    "set": commands.SetFacts,
    "note": commands.Note,
    "assign": commands.Assign,
    "approve": commands.Approve,
    "reject": commands.Reject,
    "signal": commands.Signal,
    "add": commands.Add,
    "handover": commands.Handover,
    "accept": commands.Accept,
    "pause": commands.Pause,
    "resume": commands.Resume,
    "waive": commands.Waive,
    "cancel": commands.Cancel,
    "reopen": commands.Reopen,
}


class Log(Struct):
    """What the database holds of an incident."""

    number: int
    id: str
    entries: Entries


def logs(engine: Engine) -> list[Log]:
    """The log of every incident."""
    numbers = [one.incident for one in engine.verify()]
    return [Log(n, engine.incident(n).id, _entries(engine, n)) for n in numbers]


def _entries(engine: Engine, number: int) -> Entries:
    return tuple(
        Entry(
            seq=row.seq,
            at=row.at,
            actor=row.actor,
            role=row.role,
            body=decode_body(msgspec.json.encode(row.body)),
        )
        for row in engine.history(number)
    )


def storm() -> Playbook:
    """The playbook of the runs, ready to decide by."""
    return runnable(STORM)


def command_of(call: Call) -> commands.Command:
    """The command that a call asks for."""
    given: dict[str, Any] = {"task" if k == "step" else k: v for k, v in call.given.items()}
    return COMMANDS[call.kind](**given)


def opening(call: Call, id: str) -> commands.Open:
    """The command that a call opens an incident with."""
    return commands.Open(actor=call.given["actor"], id=id, facts=call.given["facts"])


def fired(state: State, until: int) -> Entries:
    """What passing time does first, when somebody comes at that reading of the clock."""
    at = moment(until)
    due = clocks.next_at(storm(), state)
    if due is None or due > at:
        return ()
    return decide(storm(), state, commands.Timer(until=at), at)


def fired_next(state: State, reading: int) -> Entries:
    """What a sweep does first: the next moment that is due."""
    due, now = clocks.next_at(storm(), state), moment(reading)
    if due is None or due > now:
        return ()
    return decide(storm(), state, commands.Timer(until=due), now)


def decided(state: State | None, command: commands.Command, reading: int) -> Entries | Refusal:
    """What a command writes, or why it is refused."""
    try:
        return decide(storm(), state, command, moment(reading))
    except Refusal as refusal:
        return refusal


def after(state: State | None, entries: Iterable[Entry]) -> State | None:
    """The state that entries lead to."""
    for entry in entries:
        state = evolve(state, entry)
    return state


def key(state: State | None) -> str | None:
    """The key that an incident holds: its own while it is open."""
    if state is None or state.status != "open":
        return None
    return key_of(storm().plan, state)


def view(state: State, number: int, reading: int | None = None) -> str:
    """The digest of an incident's picture, at its last entry or when somebody looked."""
    now = state.at if reading is None else max(state.at, moment(reading))
    return seen(incident_view(storm(), state, number, now, "en", Roster(), EVERYTHING))
