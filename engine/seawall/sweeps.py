"""Firing everything that is due, over all incidents, earliest first.

A sweep takes due incidents from the database in bounded batches, each moment in a transaction of
its own. A batch is a heap, since an incident fired at one moment may be due again before the next
incident is. One that cannot be done is reported and passed by, so it never keeps the others
from being told.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from datetime import datetime

from seawall.answers.views import Failed
from seawall.errors import Damaged, StoreError
from seawall.loop import Done, Loop
from seawall.machine.chain import stamp
from seawall.store.store import Store

BATCH = 100
"""Incidents taken from the database at a time."""

Due = tuple[str, int]
"""When something is due, and on which incident."""


def sweep(
    store: Store, loop: Loop, now: datetime, failed: Callable[[Failed], None]
) -> Iterator[Done]:
    """Fire every due moment of every incident but drills; what cannot be done goes to `failed`."""
    batch, after = _batch(store, now, ("", 0))
    while batch:
        at, number = heapq.heappop(batch)
        done = _fire(loop, number, at, now, failed)
        if done is not None:
            yield done
            again = done.incident.next_at
            if again is not None and (again, number) <= after:
                heapq.heappush(batch, (again, number))
        if not batch:
            batch, after = _batch(store, now, after)


def sweep_one(loop: Loop, number: int, due: str | None, now: datetime) -> Iterator[Done]:
    """Fire every due moment of one incident, which is next due at `due`."""
    while due is not None and due <= stamp(now):
        done = loop.fire(number, datetime.fromisoformat(due), now)
        if done is None:
            return
        yield done
        due = done.incident.next_at


def _batch(store: Store, now: datetime, after: Due) -> tuple[list[Due], Due]:
    """The next batch of due moments beyond `after`, and the last of it."""
    with store.reading() as tx:
        batch = tx.due(now, after, BATCH)
    return batch, batch[-1] if batch else after


def _fire(
    loop: Loop, number: int, at: str, now: datetime, failed: Callable[[Failed], None]
) -> Done | None:
    try:
        return loop.fire(number, datetime.fromisoformat(at), now)
    except Damaged as error:
        failed(Failed(incident=number, code=error.code, message=error.message))
    except StoreError:  # the database itself: no other incident would fare better
        raise
    except Exception as error:  # whatever is wrong with this one, the others must be told
        failed(Failed(incident=number, code="unexpected", message=repr(error)[:500]))
    return None
