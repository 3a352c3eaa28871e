"""How long a person waits: start-up of the commands, against bare Python in the same round.

`--help` and `check` are compared in what they add to `python -c pass`; what looks into a database
or changes it with the whole of `import sqlmodel`, which it does without.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

from bench.harness import Figure, Run, Target, alternate, figure
from bench.work import PLAYBOOK, STEPS
from bench.worker import ROOT

SEAWALL = str(Path(sys.executable).with_name("seawall"))
BARE = "python -c pass"
SQLMODEL = "import sqlmodel"
OVER_BARE = {"--help": 60.0, "check": 150.0}
"""Milliseconds that a command may add to bare Python."""
OF_SQLMODEL = ("status", "inbox", "advance")

Command = Callable[[], list[str]]
"""Gives what is run; each time it is asked, it may be something else."""


def measure(run: Run) -> Iterator[Figure]:
    """Every command."""
    with run.scratch() as folder:
        found = alternate(run.times(9), contestants(folder))
    bare, sqlmodel = found[BARE], found[SQLMODEL]
    for name, limit in OVER_BARE.items():
        over = [one - other for one, other in zip(found[name], bare, strict=True)]
        yield figure(
            f"startup_{name.strip('-')}", f"start-up of {name}, beyond `{BARE}`",
            f"{limit:g} ms", "ms", over, [limit] * len(over), target=Target(at_most=1),
            better="lower",
        )  # fmt: skip
    for name in OF_SQLMODEL:
        yield figure(
            f"startup_{name}", f"start-up of {name}", f"`{SQLMODEL}`", "ms", found[name], sqlmodel,
            target=Target(at_most=0.4), better="lower",
        )  # fmt: skip
    yield figure(
        "startup_import", "import seawall", f"`{BARE}`", "ms", found["import seawall"], bare,
        better="lower",
    )  # fmt: skip


def contestants(folder: Path) -> dict[str, Callable[[], float]]:
    """What is run each round, on a database in the folder."""
    environment = {**os.environ, "SEAWALL_DB": str(folder / "bench.db"), "SEAWALL_USER": "anna"}
    playbook = folder / "measured.yaml"
    playbook.write_text(PLAYBOOK, encoding="utf-8")
    milliseconds(lambda: [SEAWALL, "open", str(playbook)], environment)
    turns = count()

    def advance() -> list[str]:
        turn = next(turns)
        step = STEPS[turn % len(STEPS)]
        return [SEAWALL, "advance", "1", step, f"{step}_found={turn}"]

    python = [sys.executable, "-c"]
    commands: dict[str, Command] = {
        BARE: lambda: [*python, "pass"],
        SQLMODEL: lambda: [*python, SQLMODEL],
        "import seawall": lambda: [*python, "import seawall"],
        "--help": lambda: [SEAWALL, "--help"],
        "check": lambda: [SEAWALL, "check", str(ROOT / "playbooks" / "tiny.yaml")],
        "status": lambda: [SEAWALL, "status", "1"],
        "inbox": lambda: [SEAWALL, "inbox", "--all"],
        "advance": advance,
    }
    return {name: partial(milliseconds, one, environment) for name, one in commands.items()}


def milliseconds(command: Command, environment: dict[str, str]) -> float:
    """How long a command takes, from its start to its end. Raises ValueError if it fails."""
    given = command()
    began = time.perf_counter()
    done = subprocess.run(given, env=environment, capture_output=True, text=True, check=False)
    taken = (time.perf_counter() - began) * 1000
    if done.returncode != 0:
        raise ValueError(f"{' '.join(given[-3:])}: {done.stderr.strip()[:300]}")
    return taken
