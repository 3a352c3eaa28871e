"""Where an advance spends its time: `python -m bench.profile advance`.

Profiles a number of advances through the public door on SQLite in memory, so that what is seen is
the engine and not the disk, and prints the functions that take most. `--by cumulative` adds what
they call.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
from collections.abc import Callable

from bench.work import Walker, engine_at


def main() -> None:
    """Profile what the arguments ask for."""
    asked = parser().parse_args()
    with engine_at("sqlite://") as engine:
        walker = Walker(engine)
        for _ in range(50):
            walker.advance()
        work: dict[str, Callable[[], object]] = {
            "advance": walker.advance,
            "history": lambda: engine.history(walker.number),
            "status": lambda: engine.incident(walker.number),
            "inbox": lambda: engine.tasks(role="lead"),
            "open": lambda: engine.open("measured", actor="anna"),
        }
        profiled = cProfile.Profile()
        profiled.enable()
        for _ in range(asked.times):
            work[asked.what]()
        profiled.disable()
    pstats.Stats(profiled).strip_dirs().sort_stats(asked.by).print_stats(asked.top)


def parser() -> argparse.ArgumentParser:
    """The arguments."""
    made = argparse.ArgumentParser(prog="python -m bench.profile", description=__doc__)
    made.add_argument("what", choices=["advance", "history", "status", "inbox", "open"])
    made.add_argument("--times", type=int, default=2000)
    made.add_argument("--top", type=int, default=40)
    made.add_argument("--by", choices=["tottime", "cumulative"], default="tottime")
    return made


if __name__ == "__main__":
    main()
