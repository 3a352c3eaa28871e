"""Kill thousands of workers, and now and then the server; say in one line what that was.

    python -m tests.crash.campaign --database sqlite --kills 3000 --seed 1

Rounds differ in how they kill; which come, with which scripts, follows from the seed. Moments at
which a process dies from outside do not: the same seed kills elsewhere the next time.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from pathlib import Path
from typing import get_args

from tests.crash import ways
from tests.crash.arena import Figures
from tests.crash.scripts import Script, written
from tests.crash.ways import Files, Grounds, Servers, Victim

SHARES = {
    "sqlite": {"points": 4, "start": 1, "moments": 10, "write": 5, "crowd": 6},
    "postgres": {"points": 2, "start": 1, "moments": 10, "answers": 8, "crowd": 5},
}
"""How often each kind of round comes."""


def main() -> int:
    """Go on until there were so many deaths; 1 if a claim did not hold."""
    options = _options()
    figures, began = Figures(), time.monotonic()
    kind_of = Servers if options.database == "postgres" else Files
    with kind_of(options.folder) as grounds:
        number = 0
        while figures.deaths < options.kills:
            dice = random.Random(f"{options.seed}/{number}")
            shares = SHARES[options.database]
            kind = dice.choices(list(shares), list(shares.values()))[0]
            try:
                figures.add(_round(grounds, kind, dice))
            except BaseException:
                traceback.print_exc()
                print(f"round {number} of seed {options.seed} failed: {kind}", file=sys.stderr)
                return 1
            number += 1
            print(f"{figures.deaths} deaths, {number} rounds", end="\r", file=sys.stderr)
    seconds = time.monotonic() - began
    print(f"{options.database}, seed {options.seed}, {seconds:.0f} s: {figures}. Every claim held.")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crash.campaign")
    parser.add_argument("--database", choices=list(SHARES), default="sqlite")
    parser.add_argument("--kills", type=int, default=3000, help="go on until there were so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the databases are; else in memory")
    return parser.parse_args()


def _round(grounds: Grounds, kind: str, dice: random.Random) -> Figures:
    if kind == "crowd":
        deaths = dice.randrange(4) if isinstance(grounds, Servers) else 0
        workers, threads = dice.randint(2, 4), dice.randint(1, 3)
        crowd = [[_script(dice, 30, f"{w}{t}") for t in range(threads)] for w in range(workers)]
        return ways.in_a_crowd(grounds, crowd, dice, deaths)
    if kind == "points":
        return ways.at_every_point(grounds, _script(dice, 8))
    if kind == "start":
        return ways.at_every_point(grounds, _script(dice, 2), "start")
    if kind == "moments":
        return ways.at_random_moments(grounds, _script(dice, 60), dice)
    if isinstance(grounds, Files):
        return ways.in_the_middle_of_a_write(grounds, _script(dice, 60), dice)
    assert isinstance(grounds, Servers)
    victim: Victim = dice.choice(get_args(Victim))
    return ways.answers_that_never_come(
        grounds, _script(dice, 48), victim, on_the_way=dice.random() < 0.7
    )


def _script(dice: random.Random, length: int, name: str = "w") -> Script:
    return written(dice.randrange(2**32), length, name)


if __name__ == "__main__":
    sys.exit(main())
