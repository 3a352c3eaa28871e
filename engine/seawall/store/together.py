"""Threads that write at the same time commit together, since the disk is slower than all else.

Who comes first leads: it carries out in one transaction what every thread has brought until then,
and each is answered after the one commit. Then it hands the lead to the first of those that have
come meanwhile; the others sleep until they are answered, and nobody wakes for nothing. A work that
raises before it changed anything is none of the others' business; one that fails in the middle of
its changes undoes the whole transaction, and then each is carried out by itself.

A thread that leads may be interrupted at any point (Ctrl-C), even before it has handed on the lead.
So a work stays in the queue until it has its end, and who sleeps looks up now and then whether
anybody leads at all. That two lead at once does no harm: they take turns.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import islice
from typing import Any, Protocol

from seawall.errors import Unavailable
from seawall.store.dialect import Connection, T

MAX_TOGETHER = 64
"""Works that commit together: enough to share the cost of the disk, and soon over."""

LOOK_SECONDS = 0.5
"""How long a thread sleeps before it looks whether anybody leads."""

End = tuple[Any, BaseException | None]
"""What a work gave, or the error that it ended with."""


class Holding(Connection, Protocol):
    """A connection that holds changes back until `flush`, or until it reads."""

    @property
    def is_unspoiled(self) -> bool:
        """Whether the transaction still is as it was at the last `begin`."""

    def begin(self) -> None:
        """Forget what was held back: another work begins."""

    def flush(self) -> None:
        """Carry out what was held back."""


class Transact(Protocol):
    """How a block is carried out in a transaction: kept if it ends well, undone if it raises."""

    def __call__(self, block: Callable[[Any], T]) -> T:
        """Give what the block gives."""


class Brought:
    """A work that a thread has brought, and how it ended.

    The thread sleeps until its `bell` is rung: there is an end, or it is to lead.
    """

    __slots__ = ("bell", "end", "leads", "work")

    def __init__(self, work: Callable[[Connection], Any]) -> None:
        self.work = work
        self.end: End | None = None
        self.leads = False
        self.bell = threading.Lock()
        self.bell.acquire()


class _Spoiled(Exception):
    """A work failed in the middle of its changes, and the others are undone with it."""


class Together:
    """Carries out works in transactions, one at a time.

    `transact` carries a block out in one, and keeps it if the block ends well; `told` says the
    database's own errors as Seawall does.
    """

    def __init__(self, transact: Transact, told: Callable[[Exception], Exception]) -> None:
        self._transact, self._told = transact, told
        self._brought: deque[Brought] = deque()
        self._gate = threading.Lock()
        self._led = False
        self.turn = threading.Lock()

    def carry_out(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out, with what other threads have brought meanwhile; gives what it gives."""
        leads = False
        try:
            with self._gate:
                if not self._led:
                    leads = self._led = True
            if leads:
                return self._by_itself(work)
        finally:
            if leads:
                with self._gate:
                    self._hand_on()
        return self._with_others(work)

    def _by_itself(self, work: Callable[[Connection], T]) -> T:
        """Carry a work out that no other thread's is waiting beside."""
        try:
            with self.turn:
                return self._transact(partial(carried_out, work))
        except Exception as error:
            told = self._told(error)
            if told is error:
                raise
            raise told from error

    def _with_others(self, work: Callable[[Connection], T]) -> T:
        """Bring a work to whoever leads, or lead."""
        mine = Brought(work)
        try:
            with self._gate:
                self._brought.append(mine)
                mine.leads, self._led = not self._led, True
            if not mine.leads:
                self._sleep(mine)
            if mine.end is None:
                with self.turn:
                    while mine.end is None:
                        self._all()
        finally:
            self._leave(mine)
        result, error = mine.end
        if error is not None:
            raise error
        given: T = result
        return given

    def _sleep(self, mine: Brought) -> None:
        """Sleep until there is an end, or the lead is handed on; or nobody has it any more."""
        while not mine.bell.acquire(timeout=LOOK_SECONDS):
            with self._gate:
                if mine.end is None and not self.turn.locked():
                    mine.leads = True
                if mine.end is not None or mine.leads:
                    return

    def _leave(self, mine: Brought) -> None:
        """Take back what nobody came to, if the thread was interrupted, and hand on the lead."""
        with self._gate:
            if mine.end is None:
                with suppress(ValueError):
                    self._brought.remove(mine)
            if mine.leads:
                mine.leads = False
                self._hand_on()

    def _hand_on(self) -> None:
        """Hand the lead to the first who waits."""
        self._drop_ended()
        self._led = bool(self._brought)
        if self._brought and not self._brought[0].leads:
            self._brought[0].leads = True
            self._brought[0].bell.release()

    def _drop_ended(self) -> None:
        while self._brought and self._brought[0].end is not None:
            self._brought.popleft()

    def _all(self) -> None:
        """Carry out what was brought until now; if one spoils it for the others, one by one."""
        with self._gate:
            self._drop_ended()
            these = [one for one in islice(self._brought, MAX_TOGETHER) if one.end is None]
        try:
            self._in_one(these)
        except _Spoiled:
            for one in these:
                self._in_one([one])

    def _in_one(self, these: list[Brought]) -> None:
        """End works in one transaction: what keeps it from being kept ends all of them."""
        ends: list[End] = []

        def block(connection: Holding) -> None:
            ends.extend(self._attempt(connection, one, alone=len(these) == 1) for one in these)

        try:
            self._transact(block)
            _end(these, ends)
        except _Spoiled:
            raise
        except Exception as error:
            _end(these, [(None, self._told(error)) for _ in these])
        except BaseException:  # this thread is interrupted, perhaps in the middle of the commit
            if len(ends) == len(these):
                _end(these, [(None, Unavailable(UNKNOWN))] * len(these))
            raise

    def _attempt(self, connection: Holding, one: Brought, alone: bool) -> End:
        """What a work gives, or the error that it raised before it changed anything."""
        try:
            result = carried_out(one.work, connection)
        except Exception as error:
            if connection.is_unspoiled:
                return None, self._told(error)
            if alone:
                raise
            raise _Spoiled from error
        return result, None


def carried_out(work: Callable[[Connection], T], connection: Holding) -> T:
    """What a work gives, with its changes carried out."""
    connection.begin()
    result = work(connection)
    connection.flush()
    return result


def _end(these: list[Brought], ends: list[End]) -> None:
    """Say how works ended, to those that do not know it yet."""
    for one, end in zip(these, ends, strict=True):
        if one.end is None:
            one.end = end
            if not one.leads:
                one.bell.release()


UNKNOWN = "interrupted while it was committed; whether it was kept, the same request id again tells"
