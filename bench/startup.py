"""How long a person waits: start-up of the commands, against bare Python in the same run.

Each round runs every command once, interleaved, and `python -c pass` beside it; printed are the
medians over the rounds, what each adds to bare Python, and its ratio to importing sqlmodel alone.
Run it with `make bench`; the last figures stand in docs/design.md.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
ROOT = Path(__file__).resolve().parent.parent
SEAWALL = str(Path(sys.executable).with_name("seawall"))


def commands(folder: Path) -> dict[str, list[str]]:
    """What is measured; the first is the floor."""
    return {
        "python -c pass": [sys.executable, "-c", "pass"],
        "import sqlmodel": [sys.executable, "-c", "import sqlmodel"],
        "import seawall": [sys.executable, "-c", "import seawall"],
        "seawall --help": [SEAWALL, "--help"],
        "seawall check": [SEAWALL, "check", str(ROOT / "playbooks" / "tiny.yaml")],
        "seawall status": [SEAWALL, "status", "1"],
        "seawall inbox": [SEAWALL, "inbox", "--all"],
        "seawall note": [SEAWALL, "note", "1", f"measured in {folder.name}"],
    }


def measure() -> dict[str, list[float]]:
    """Seconds of wall time of every command in every round."""
    taken: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "SEAWALL_DB": str(folder / "bench.db"), "SEAWALL_USER": "anna"}
        opening = [SEAWALL, "open", "tiny", "summary=An angry thread"]
        subprocess.run(opening, check=True, env=environment, capture_output=True)
        for _ in range(ROUNDS):
            for label, command in commands(folder).items():
                began = time.perf_counter()
                subprocess.run(command, check=True, env=environment, capture_output=True)
                taken.setdefault(label, []).append(time.perf_counter() - began)
    return taken


def main() -> None:
    """Print the table."""
    medians = {label: statistics.median(times) * 1000 for label, times in measure().items()}
    floor, sqlmodel = medians["python -c pass"], medians["import sqlmodel"]
    print(f"{'':18}{'median ms':>10}{'over bare':>11}{'of sqlmodel':>13}")
    for label, median in medians.items():
        print(f"{label:18}{median:10.0f}{median - floor:11.0f}{median / sqlmodel:13.2f}")


if __name__ == "__main__":
    main()
