"""Whether what many were answered is what one engine could have answered, one call at a time.

**What is claimed.** There is an order of all calls in which a single sequential engine gives
exactly these answers and writes exactly these logs, and which fits real time: a call that was
answered before another was invoked stands before it. That is linearisability (Herlihy and Wing,
1990), and because it is local it may be looked at incident by incident.

**Why it can be checked quickly.** To find such an order for a history alone is NP-complete. Here
the log *is* the order: each command that did something wrote entries, in one transaction, and they
are numbered. So the log of an incident is cut into *blocks*, one for each transaction, and:

1. every entry that was answered with stands in the log, and is answered with by one call alone,
   the same request sent again aside (nothing lost, nothing doubled);
2. running `decide` on the state before a block must give exactly the block: for a command what was
   due and then what it does, for a sweep the moments that are due. A block that nobody was answered
   with is what was due when a command came that was refused, or that asked for the key; the reading
   of the clock in it says whose it is (see `history`);
3. the blocks' order fits real time;
4. a call that wrote nothing (refused, nothing to do, an incident given back for its key, a look)
   has a *place* between two blocks: it must not stand before a block that was answered before it
   was invoked, nor behind one that was invoked after its answer, nor before the place of such a
   call that was answered before it was invoked. At its place the machine must give exactly this
   refusal, letter for letter, or this picture. Taking the first place that fits for each call, in
   the order of their invocation, finds places for all if there are any, because what calls ask of
   each other are lower bounds alone;
5. request ids are a register of their own: the first that was carried out under an id stays its
   answer, for ever;
6. so are keys: spans in which incidents were open with the same key do not overlap;
7. in the end nothing is due, and each message that an entry says was taken, by one at a time.

Laws 1 to 3 say what happened, 4 to 7 that everybody was told the truth about it. Each problem is a
sentence; no sentence means that the history could be that of one engine. An error of the database
(`busy` first of all) is no answer of a sequential engine, so it is a problem too.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate, combinations, pairwise

from msgspec import Struct

from seawall import Refusal, SeawallError
from seawall.engine import CLAIM
from seawall.machine import clocks
from seawall.machine.entries import told
from seawall.machine.state import State
from tests.concurrency import model
from tests.concurrency.history import MICROSECOND, Call, moment
from tests.concurrency.model import COMMANDS, Entries, Log

Claims = dict[tuple[int, int], Call]
"""Whose answer each entry belongs to, by incident and number."""


class Block(Struct):
    """What one transaction wrote: the call it was for, and how many entries."""

    call: Call
    length: int


class Order:
    """The order that an incident's log says: its blocks, and the state before and after each."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.blocks: list[Block] = []
        self.states: list[State | None] = [None]
        self._answered: list[int] = []
        self._invoked: list[int] = []

    def add(self, call: Call, length: int) -> None:
        """Take the next entries of the log as a block of a call."""
        start = self.length
        self.blocks.append(Block(call, length))
        self.states.append(model.after(self.states[-1], self.log.entries[start : start + length]))

    @property
    def length(self) -> int:
        """How many entries the blocks have together."""
        state = self.states[-1]
        return 0 if state is None else state.seq

    def window(self, call: Call) -> range:
        """The places that a call can have in real time: so many blocks before it."""
        if len(self._invoked) != len(self.blocks):
            self._invoked = list(accumulate((b.call.invoked for b in self.blocks), max))
            answered = accumulate((b.call.answered for b in reversed(self.blocks)), min)
            self._answered = list(answered)[::-1]
        before = bisect_left(self._answered, call.invoked)
        return range(before, bisect_right(self._invoked, call.answered) + 1)


def check(calls: list[Call], logs: list[Log]) -> list[str]:
    """Every way in which a history is none of a single sequential engine."""
    return list(Checker(calls, logs).problems())


class Checker:
    """A history, and the logs that it left."""

    def __init__(self, calls: list[Call], logs: list[Log]) -> None:
        self._calls = sorted(calls, key=lambda call: call.invoked)
        self._logs = logs
        self.orders: dict[int, Order] = {}
        self._claims: Claims = {}
        self._placed: set[int] = set()
        self._remembered: set[int] = set()
        self._keys: dict[int, str] = {}
        self._broken: set[int] = set()
        self._by_reading: dict[int, list[Call]] = defaultdict(list)
        self._by_request: dict[str, list[Call]] = defaultdict(list)
        for call in self._calls:
            for reading in call.readings:
                self._by_reading[reading].append(call)
            if call.request_id is not None:
                self._by_request[call.request_id].append(call)

    def problems(self) -> Iterator[str]:
        """Every problem, the first law's first."""
        yield from self._no_answers()
        yield from self._claimed()
        for log in self._logs:
            broken = list(self._ordered(log))
            yield from broken
            if broken:  # whatever else is about this incident would be a problem too, and no news
                del self.orders[log.number]
                self._broken.add(log.number)
        for order in self.orders.values():
            yield from _in_real_time(order)
        yield from self._all_placed()
        yield from self._requests_kept()
        yield from self._keys_taken()
        yield from self._keys_apart()
        yield from self._nothing_due()
        yield from self._messages_taken()

    def _no_answers(self) -> Iterator[str]:
        """Errors that are no refusals: nobody who is alone would get them."""
        for call in self._calls:
            if call.code and call.code not in REFUSALS:
                yield f"{call.name} was not answered: {call.message}"

    # --- 1: nothing lost, nothing doubled --------------------------------------------------------

    def _claimed(self) -> Iterator[str]:
        entries = {(log.number, e.seq): e for log in self._logs for e in log.entries}

        def wrote_it(call: Call) -> tuple[bool, bool]:
            """False sorts first: who says to be the first, and who read the clock for it."""
            entry = entries.get(call.entries[0])
            return call.repeated, entry is None or entry.at not in map(moment, call.readings)

        for call in sorted((call for call in self._calls if call.entries), key=wrote_it):
            first = self._claims.get(call.entries[0])
            if call.repeated and first is not None and _same_request(call, first):
                self._remembered.add(id(call))
                continue
            for place in call.entries:
                if place not in entries:
                    yield f"{call.name}: entry {place[1]} of incident {place[0]} is not in the log"
                elif place in self._claims:
                    other = self._claims[place].name
                    yield f"{call.name} and {other} were both answered with entry {place[1]}"
                else:
                    self._claims[place] = call

    # --- 2: each block is what the machine gives -------------------------------------------------

    def _ordered(self, log: Log) -> Iterator[str]:
        """Cut a log into blocks; where that fails, the rest of this log is not looked at."""
        order = self.orders[log.number] = Order(log)
        while order.length < len(log.entries):
            claimant = self._claims.get((log.number, order.length + 1))
            taken = self._taken(order, claimant)
            if taken is None:
                entry = log.entries[order.length]
                whose = "nobody's answer" if claimant is None else claimant.name
                yield (
                    f"incident {log.number}, entry {entry.seq} ({entry.kind} by {entry.actor}) "
                    f"is not what one engine writes here: {whose}"
                )
                return
            order.add(*taken)

    def _taken(self, order: Order, claimant: Call | None) -> tuple[Call, int] | None:
        """Whose block comes next, and how long it is."""
        state, number = order.states[-1], order.log.number
        rest = order.log.entries[order.length :]
        if claimant is None:
            return self._unasked(order, rest)
        mine = [seq for incident, seq in claimant.entries if incident == number]
        for reading in claimant.readings:
            if claimant.kind == "tick":
                wrote = () if state is None else model.fired_next(state, reading)
            else:
                wrote = _carried_out(order.log, state, claimant, reading)
                if len(wrote) != len(mine):
                    continue
            whole = set(mine).issuperset(entry.seq for entry in wrote)
            if wrote and whole and rest[: len(wrote)] == wrote:
                return claimant, len(wrote)
        return None

    def _unasked(self, order: Order, rest: Entries) -> tuple[Call, int] | None:
        """A block that no answer names: what was due when somebody else's command came.

        Where several may have come, it is given to who was answered last, though they have one
        already: that may be too late for who really came, and never too soon, so no true history is
        called a false one.
        """
        state = order.states[-1]
        if state is None:
            return None
        came = list(self._who_came(state, rest))
        for call, reading in sorted(came, key=lambda one: -one[0].answered):
            wrote = model.fired(state, reading)
            if not wrote or rest[: len(wrote)] != wrote:
                continue
            if call.incident != order.log.number:
                if _may_ask_for(call, model.key(state)):
                    return call, len(wrote)
            elif call.code and self._refused_so(model.after(state, wrote), call, reading):
                self._placed.add(id(call))
                return call, len(wrote)
        return None

    def _who_came(self, state: State, rest: Entries) -> Iterator[tuple[Call, int]]:
        """The commands that read the clock when the next entry was written.

        An entry is never written before the one ahead of it: who read the clock before, and came
        after, wrote at that one's time.
        """
        at = rest[0].at
        for reading, calls in self._by_reading.items() if at == state.at else ():
            if moment(reading) < at:
                yield from ((call, reading) for call in calls if _may_fire(call))
        reading = (at - moment(0)) // MICROSECOND
        yield from ((call, reading) for call in self._by_reading[reading] if _may_fire(call))

    # --- 4: a place for everything that wrote nothing --------------------------------------------

    def _all_placed(self) -> Iterator[str]:
        """Find a place for each, the first that fits, in the order of their invocation."""
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        floor: dict[int, int] = defaultdict(int)
        for number, call in self._to_place():
            while found[number] and found[number][0][0] < call.invoked:
                floor[number] = max(floor[number], heapq.heappop(found[number])[1])
            place = self._place(number, call, floor[number])
            remembered = self._may_be_remembered(call)
            if place is not None:
                self._placed.add(id(call))
                if not remembered:  # else it may be an answer of before, which binds nobody
                    heapq.heappush(found[number], (call.answered, place))
            elif not remembered:
                yield f"{call.name} is no answer at any moment between: {call.message}"
        for _, call in self._to_place():  # what is left may have been answered before
            if not self._may_be_remembered(call):
                continue
            if not any(id(first) in self._placed for first in self._earlier(call)):
                yield f"{call.name} is no answer at any moment between, nor one given before"

    def _to_place(self) -> Iterator[tuple[int, Call]]:
        """The calls that wrote nothing and have no place yet, each with its incident."""
        for call in self._calls:
            number = _about(call)
            if number is None or number in self._broken or call.entries:
                continue
            if id(call) in self._placed or call.code == "request_reused":  # law 5
                continue
            if call.code in REFUSALS:
                yield number, call

    def _place(self, number: int, call: Call, floor: int) -> int | None:
        order = self.orders.get(number)
        if order is None:
            return None
        window = order.window(call)
        return next((p for p in window if p >= floor and self._fits(order, p, call)), None)

    def _fits(self, order: Order, place: int, call: Call) -> bool:
        """Whether a call that wrote nothing could have got its answer at a place."""
        state, number = order.states[place], order.log.number
        if state is None:
            return False
        if call.kind == "look":
            return any(model.view(state, number, r) == call.view for r in call.readings)
        for reading in call.readings:
            if model.fired(state, reading):
                continue
            if call.code:
                if self._refused_so(state, call, reading):
                    return call.code != "key_taken" or self._was_taken(call)
            elif call.existing or call.kind == "open":
                if model.key(state) == call.given["facts"]["place"]:
                    return model.view(state, number) == call.view
            elif model.decided(state, model.command_of(call), reading) == ():
                return model.view(state, number) == call.view
        return False

    def _refused_so(self, state: State | None, call: Call, reading: int) -> bool:
        """Whether a command is refused in these words in a state.

        Whether another incident had the key is looked at once all of them are in order.
        """
        came = model.decided(state, model.command_of(call), reading)
        if isinstance(came, Refusal):
            return (came.code, came.message) == (call.code, call.message)
        key = model.key(model.after(state, came))
        if call.code != "key_taken" or key is None:
            return False
        self._keys[id(call)] = key
        return True

    # --- 5: requests -----------------------------------------------------------------------------

    def _may_be_remembered(self, call: Call) -> bool:
        return not call.code and any(True for _ in self._earlier(call))

    def _earlier(self, call: Call) -> Iterator[Call]:
        """Calls whose answer a call may have been given again."""
        for first in self._by_request.get(call.request_id or "", ()):
            same = _same_request(call, first) and first.entries == call.entries
            if first is not call and same and not first.code and first.invoked < call.answered:
                yield first

    def _requests_kept(self) -> Iterator[str]:
        for id, calls in self._by_request.items():
            done = [call for call in calls if not call.code]
            if sum(not call.repeated for call in done) > 1:
                yield f"request {id!r} was carried out more than once"
            for call in calls:
                yield from self._request_kept(call, done)

    def _request_kept(self, call: Call, done: list[Call]) -> Iterator[str]:
        if call.code == "request_reused":
            others = [o for o in done if not _same_request(o, call) and o.invoked < call.answered]
            if not others:
                yield f"{call.name}: nothing else was asked under {call.request_id!r} by then"
            return
        for first in done:
            if first is call or first.answered >= call.invoked:
                continue
            if not _same_request(first, call):
                yield f"{call.name} was carried out under an id that stood for {first.name}"
            elif (call.code, call.entries, call.view) != ("", first.entries, first.view):
                yield f"{call.name} got another answer than {first.name}"
            elif not call.repeated:
                yield f"{call.name} was carried out again after {first.name}"
        if id(call) in self._remembered and not any(True for _ in self._earlier(call)):
            yield f"{call.name} was given an answer that nobody had asked for by then"

    # --- 6: keys ---------------------------------------------------------------------------------

    def _keys_taken(self) -> Iterator[str]:
        for call in self._calls:
            if call.code == "key_taken" and not self._was_taken(call):
                yield f"{call.name}: {call.message}, and it was not"

    def _was_taken(self, call: Call) -> bool:
        """Whether the incident that a refusal names held the key while the call was under way."""
        named = re.match(r"incident (\d+) is open with that place already", call.message)
        other = self.orders.get(int(named[1])) if named else None
        if named and int(named[1]) in self._broken:
            return True
        if other is None or other.log.number == call.incident:
            return False
        key = self._keys.get(id(call))
        return any(model.key(other.states[place]) == key for place in other.window(call))

    def _keys_apart(self) -> Iterator[str]:
        tenures: dict[str, list[tuple[int, Call, Call | None]]] = defaultdict(list)
        for order in self.orders.values():
            for key, since, until in _tenures(order):
                tenures[key].append((order.log.number, since, until))
        for key, spans in tenures.items():
            for (one, since, until), (other, since_2, until_2) in combinations(spans, 2):
                before = until is not None and until.invoked < since_2.answered
                behind = until_2 is not None and until_2.invoked < since.answered
                if not before and not behind:
                    yield f"incidents {one} and {other} were open at once with the key {key!r}"

    # --- 7: time and messages --------------------------------------------------------------------

    def _nothing_due(self) -> Iterator[str]:
        """After the last sweep, which nobody disturbed."""
        sweeps = [call for call in self._calls if call.kind == "tick" and call.readings]
        for order in self.orders.values() if sweeps else ():
            state = order.states[-1]
            due = None if state is None else clocks.next_at(model.storm(), state)
            if due is not None and due <= moment(sweeps[-1].readings[0]):
                yield f"incident {order.log.number} was due at {due}, and nobody fired it"

    def _messages_taken(self) -> Iterator[str]:
        expected = {
            f"{log.id}/{entry.seq}/{index}"
            for log in self._logs
            for entry in log.entries
            for index in range(len(told(entry)))
        }
        claims: dict[str, list[Call]] = defaultdict(list)
        for call in self._calls:
            for message in call.messages:
                claims[message].append(call)
        yield from (f"the message {one} was never handed out" for one in expected - claims.keys())
        yield from (f"the message {one} comes from nothing" for one in claims.keys() - expected)
        handed = {m: c for c in self._calls if c.kind == "delivered" for m in c.given["messages"]}
        for message, takers in claims.items():
            yield from _taken_in_turn(message, takers, handed.get(message))


def _codes(kind: type[SeawallError]) -> Iterator[str]:
    yield kind.code
    for one in kind.__subclasses__():
        yield from _codes(one)


REFUSALS = frozenset({"", *_codes(Refusal)})
"""What a sequential engine may answer with: nothing wrong, or a refusal."""


def _carried_out(log: Log, state: State | None, call: Call, reading: int) -> Entries:
    """What a command writes on a state: what was due, then what it does."""
    if call.kind == "open":
        came = model.decided(None, model.opening(call, log.id), reading) if state is None else ()
        return () if isinstance(came, Refusal) else came
    if state is None or call.kind not in COMMANDS:
        return ()
    before = model.fired(state, reading)
    came = model.decided(model.after(state, before), model.command_of(call), reading)
    return () if isinstance(came, Refusal) else (*before, *came)


def _in_real_time(order: Order) -> Iterator[str]:
    """Law 3. It is enough to look at who was invoked last among those before."""
    latest: Call | None = None
    for block in order.blocks:
        if latest is not None and block.call.answered < latest.invoked:
            yield (
                f"incident {order.log.number}: {block.call.name} was answered before "
                f"{latest.name} was asked, and stands behind it"
            )
        if latest is None or block.call.invoked > latest.invoked:
            latest = block.call


def _tenures(order: Order) -> Iterator[tuple[str, Call, Call | None]]:
    """The keys that an incident held while it was open: from whose block, until whose."""
    held: tuple[str, Call] | None = None
    for block, state in zip(order.blocks, order.states[1:], strict=True):
        key = model.key(state)
        if held is not None and held[0] != key:
            yield *held, block.call
            held = None
        if held is None and key is not None:
            held = (key, block.call)
    if held is not None:
        yield *held, None


def _taken_in_turn(message: str, takers: list[Call], handed: Call | None) -> Iterator[str]:
    """A message is with one at a time, and with nobody any more once it was handed over."""
    at = sorted((min(call.readings), max(call.readings)) for call in takers)
    if any(moment(later) - moment(earlier) < CLAIM for (earlier, _), (_, later) in pairwise(at)):
        yield f"the message {message} was in two hands at once"
    if handed is not None and any(handed.answered < call.invoked for call in takers):
        yield f"the message {message} was taken after it was delivered"


def _about(call: Call) -> int | None:
    """The incident that a call that wrote nothing was answered about."""
    return call.number if call.kind == "open" else call.incident


def _may_fire(call: Call) -> bool:
    """Whether a command may have found something due without being answered with it."""
    return call.kind in COMMANDS or call.kind == "open"


def _may_ask_for(call: Call, key: str | None) -> bool:
    """Whether a command may have asked whose a key is. Only a reopening does not name it."""
    facts = call.given.get("facts", {})
    return key is not None and (call.kind == "reopen" or facts.get("place") == key)


def _same_request(one: Call, other: Call) -> bool:
    """Whether two calls ask the same under the same id."""
    asked = (one.request_id, one.kind, one.incident, one.given)
    return one.request_id is not None and asked == (
        other.request_id,
        other.kind,
        other.incident,
        other.given,
    )
