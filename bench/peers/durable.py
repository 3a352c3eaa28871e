"""DBOS: a workflow of ten steps, on PostgreSQL or SQLite, in two shapes.

`fed`: each step waits for its fact, which is sent from outside as a message, as people's decisions
come. In its favour: the sender does not wait until a step was done before it sends the next, and
waits for the end only; and on SQLite, where DBOS looks for messages once a second, it is told to
look every millisecond. `run`: nothing is waited for; the workflow has all its facts from the start.
Both with the settings that DBOS has by itself.
"""

from __future__ import annotations

import sys

from dbos import DBOS
from speaking import STEPS, serve


@DBOS.step()  # type: ignore[untyped-decorator,unused-ignore]  # DBOS has no types
def step(number: int, found: float) -> float:
    """Judge the fact; what is returned is saved."""
    if not found < 1000000.0:
        raise ValueError("that is too much")
    return found


@DBOS.workflow()  # type: ignore[untyped-decorator,unused-ignore]  # DBOS has no types
def run() -> float:
    """Ten steps."""
    return sum(float(step(number, float(number))) for number in range(STEPS))


@DBOS.workflow()  # type: ignore[untyped-decorator,unused-ignore]  # DBOS has no types
def fed() -> float:
    """Ten steps, each with a fact that is sent."""
    return sum(float(step(number, DBOS.recv(f"step_{number}"))) for number in range(STEPS))


def main() -> None:
    """Work on the database at the address that is given, in the shape that is given."""
    shape, url = sys.argv[1:]
    DBOS(
        config={
            "name": "bench",
            "system_database_url": url,
            "log_level": "ERROR",
            "application_version": "1",
            "notification_listener_polling_interval_sec": 0.001,
        }
    )
    DBOS.launch()

    def once_run() -> None:
        if run() != sum(range(STEPS)):
            raise ValueError("it went wrong")

    def once_fed() -> None:
        handle = DBOS.start_workflow(fed)
        for number in range(STEPS):
            DBOS.send(handle.workflow_id, float(number), f"step_{number}")
        if handle.get_result(polling_interval_sec=0.001) != sum(range(STEPS)):
            raise ValueError("it went wrong")

    serve(once_run if shape == "run" else once_fed)
    DBOS.destroy()


if __name__ == "__main__":
    main()
