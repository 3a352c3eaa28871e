"""What must hold however often a worker was killed; each claim gives what is wrong, in sentences.

The logs are read through the engine, as anybody would. That every entry was written by whom the
script says is seen from its actor, since each command is carried out by somebody called by its
request id.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain

from seawall import Engine, LogEntry, Message
from seawall.machine.people import TIMER
from tests.crash.journal import Account
from tests.crash.scripts import Script

Logs = dict[int, tuple[LogEntry, ...]]


def so_far(engine: Engine, script: Script, account: Account) -> list[str]:
    """What is wrong in the middle of a script."""
    logs = _logs(engine)
    return [*intact(engine), *answered(logs, account), *once(logs, script, account)]


def in_the_end(
    engine: Engine, done: Iterable[tuple[Script, Account]], carried: list[Message], until: datetime
) -> list[str]:
    """What is wrong when every script is through, every timer fired and every message carried."""
    logs = _logs(engine)
    wrong = [*intact(engine), *_by_themselves(logs, done), *timers(logs, until)]
    for script, account in done:
        if len(account.answers) != len(script.commands):
            wrong.append(f"{len(account.answers)} of {len(script.commands)} commands were answered")
        wrong += [*answered(logs, account), *once(logs, script, account)]
    return [*wrong, *outbox(logs, carried)]


def _logs(engine: Engine) -> Logs:
    return {one.incident: engine.history(one.incident) for one in engine.verify()}


def intact(engine: Engine) -> Iterator[str]:
    """Every chain fits, and every log replays to the state that is kept."""
    for one in engine.verify():
        for problem in one.problems:
            yield f"incident {one.incident}: {problem}"


def answered(logs: Logs, account: Account) -> Iterator[str]:
    """Every entry that an answer gave is in the log, in its place, with its hash."""
    kept = {(e.incident, e.seq, e.hash) for e in chain.from_iterable(logs.values())}
    for answer in account.answers:
        for entry in answer.entries:
            if entry not in kept:
                yield f"the acknowledged entry {entry[1]} of incident {entry[0]} is not in its log"


def once(logs: Logs, script: Script, account: Account) -> Iterator[str]:
    """What was acknowledged was done once, and what was refused not at all.

    A command that was not answered was done once or not at all.
    """
    by: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for entry in chain.from_iterable(logs.values()):
        by[entry.actor].append((entry.incident, entry.seq, entry.hash))
    for command, answer in zip(script.commands, account.answers, strict=False):
        mine = [e for e in answer.entries if e in by[command.id]]
        if by.get(command.id, []) != mine:
            yield f"{command.id} wrote {by[command.id]}, and was answered {mine}"
        if answer.refused and mine:
            yield f"{command.id} was refused and wrote {mine}"
    asked = {command.id: place for place, command in enumerate(script.commands)}
    for actor, wrote in by.items():
        if asked.get(actor, -1) > account.furthest:
            yield f"{actor} wrote {wrote} before anybody asked for it"


def _by_themselves(logs: Logs, done: Iterable[tuple[Script, Account]]) -> Iterator[str]:
    """Nobody wrote anything but the commands and passing time."""
    known = {command.id for script, _ in done for command in script.commands} | {TIMER}
    for actor in {entry.actor for entry in chain.from_iterable(logs.values())} - known:
        yield f"somebody called {actor} wrote in the log"


# --- timers ------------------------------------------------------------------------------------


RUNGS = 4
"""The rungs of every clock of the playbook: half way, 5 minutes before, due, 10 minutes after."""


def timers(logs: Logs, until: datetime) -> Iterator[str]:
    """Every rung and every due time that passed fired once, and no other.

    What should have fired is worked out anew from when each visit began, was due and ended.
    """
    for number, log in logs.items():
        fired = Counter(_fired(log))
        expected = Counter(_expected(log, until))
        for moment in fired - expected:
            yield f"incident {number}: {moment} fired {fired[moment]} times too often or wrongly"
        for moment in expected - fired:
            yield f"incident {number}: {moment} never fired"


Fired = tuple[str, int, str, datetime]
"""The task, when its visit began (an entry's number), what fired, and the moment it was due."""


def _fired(log: tuple[LogEntry, ...]) -> Iterator[Fired]:
    began: dict[str, int] = {}
    for entry in log:
        body = entry.body
        if entry.kind == "entered":
            began[body["task"]] = entry.seq
        elif entry.kind == "rung_fired":
            yield (
                body["task"],
                began[body["task"]],
                f"rung {body.get('rung', 0)}",
                _at(body["moment"]),
            )
        elif entry.kind == "breached":
            yield body["task"], began[body["task"]], "breach", _at(body["due"])


def _expected(log: tuple[LogEntry, ...], until: datetime) -> Iterator[Fired]:
    for start in log:
        if start.kind != "entered" or "due" not in start.body:
            continue
        task, due = start.body["task"], _at(start.body["due"]["at"])
        end = min(until, _end(log, start, due))
        for number, moment in enumerate(_moments(start.at, due)):
            if moment <= end:
                yield task, start.seq, f"rung {number}", moment
        if due <= end:
            yield task, start.seq, "breach", due


def _moments(began: datetime, due: datetime) -> tuple[datetime, ...]:
    half, before, after = (due - began) / 2, timedelta(minutes=5), timedelta(minutes=10)
    return began + half, due - before, due, due + after


def _end(log: tuple[LogEntry, ...], start: LogEntry, due: datetime) -> datetime:
    """When a visit ended: a due time that moves on did so when it passed, whoever looked later."""
    for entry in log[start.seq :]:
        if entry.kind in ("left", "dropped") and entry.body["task"] == start.body["task"]:
            return due if entry.body.get("how") == "timeout" else entry.at
    return datetime.max.replace(tzinfo=start.at.tzinfo)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# --- messages ----------------------------------------------------------------------------------


def outbox(logs: Logs, carried: list[Message]) -> Iterator[str]:
    """Everybody whom an entry tells was sent one message, and nobody was sent another.

    It may have been carried more than once; then it had the same id.
    """
    told = Counter(
        (entry.incident, entry.at, entry.text)
        for entry in chain.from_iterable(logs.values())
        for _ in entry.told
    )
    by_id = {message.id: message for message in carried}
    sent = Counter((m.incident, m.created_at, m.text) for m in by_id.values())
    for message in told - sent:
        yield f"nobody was ever sent {message}"
    for message in sent - told:
        yield f"{message} was sent though no entry tells it"
