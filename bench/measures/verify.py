"""Verifying a million entries, against SHA-256 and JSON over the same bytes, and its memory.

The floor reads the same rows in the same order, reads each body as JSON, and takes the SHA-256 of
each row; both in a process of their own, which says how much memory it took at most. The databases
are made by the engine itself, so that their chains fit, and kept. One has its entries in many logs
of a thousand, another all of them in one log.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from bench.crowd import looks
from bench.harness import Figure, Run, Target, alternate, figure
from bench.machine import peak_mb
from bench.work import PLAYBOOK, Walker, engine_at
from bench.worker import ROOT
from seawall import Engine

ADVANCES = 333
"""Advances of each incident: with its opening, a thousand entries."""

Write = Callable[[Path], None]
"""What fills a new file."""


def measure(run: Run) -> Iterator[Figure]:
    """How long it takes, and whether its memory grows."""
    small, large = run.size(10, 2), run.size(1000, 20)
    short, long = run.size(10**4, 10**3), run.size(10**5, 10**4)
    paths = {
        "small": kept(run, f"logs-{small}", partial(write_logs, incidents=small)),
        "large": kept(run, f"logs-{large}", partial(write_logs, incidents=large)),
        "short": kept(run, f"notes-{short}", partial(write_notes, notes=short)),
        "long": kept(run, f"notes-{long}", partial(write_notes, notes=long)),
    }
    memory: dict[str, list[float]] = {name: [] for name in [*paths, "floor"]}

    def timed(name: str, how: str, path: Path) -> float:
        said = apart(how, path)
        memory[name].append(said["mb"])
        return said["seconds"]

    ours = {name: partial(timed, name, "engine", path) for name, path in paths.items()}
    floor = partial(timed, "floor", "floor", paths["large"])
    found = alternate(run.times(5), {**ours, "floor": floor})
    entries = large * (ADVANCES * 3 + 2)
    what = f"verify of {entries:,} entries"
    yield figure(
        "verify", what, "SHA-256 and JSON over the same bytes", "s", found["large"], found["floor"],
        target=Target(at_most=5), better="lower",
    )  # fmt: skip
    yield figure(
        "verify_memory", f"{what}: memory at most", f"of {small * (ADVANCES * 3 + 2):,}", "MB",
        memory["large"], memory["small"], target=Target(at_most=1.1), better="lower",
    )  # fmt: skip
    yield figure(
        "verify_memory_long", f"verify of one log of {long:,}: memory at most", f"of {short:,}",
        "MB", memory["long"], memory["short"], target=Target(at_most=1.1), better="lower",
    )  # fmt: skip


def kept(run: Run, name: str, write: Write) -> Path:
    """The file of that name; made if it is not there, or was made for other tables."""
    with run.scratch() as folder:
        write_logs(folder / "form.db", 1, 10)
        form = hashlib.sha256((PLAYBOOK + looks(folder / "form.db")).encode()).hexdigest()[:10]
        path = run.folder / f"{name}-{form}.db"
        if not path.exists():
            for old in run.folder.glob(f"{name}-*"):
                old.unlink()
            write(folder / "whole.db")
            with closing(sqlite3.connect(folder / "whole.db")) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            (folder / "whole.db").rename(path)
    return path


def write_logs(path: Path, incidents: int, advances: int = ADVANCES) -> None:
    """Open incidents and advance each so often."""
    with engine_at(path, "OFF") as engine:
        for _ in range(incidents):
            walker = Walker(engine)
            with engine.batch() as batch:  # as each by itself would write, and much sooner
                for _ in range(advances):
                    number, step, facts = walker.next()
                    batch.advance(number, step, facts, actor="anna")


def write_notes(path: Path, notes: int) -> None:
    """Open one incident and write notes into its log."""
    with engine_at(path, "OFF") as engine:
        number = engine.open("measured", actor="anna").incident.number
        for first in range(0, notes, ADVANCES):
            with engine.batch() as batch:
                for note in range(first, min(first + ADVANCES, notes)):
                    batch.note(number, f"What was seen at {note}", actor="anna")


def apart(how: str, path: Path) -> dict[str, float]:
    """What `main` says in a process of its own."""
    command = [sys.executable, "-m", __name__, how, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    said: dict[str, float] = json.loads(done.stdout)
    return said


def by_engine(path: Path) -> None:
    """As the engine does it. Raises ValueError if a log does not fit."""
    with Engine(path) as engine:
        wrong = [one for one in engine.verify() if one.problems]
    if wrong:
        raise ValueError(str(wrong[0]))


def by_hand(path: Path) -> None:
    """The floor."""
    with closing(sqlite3.connect(path)) as db:
        rows = db.execute(
            "SELECT incident, seq, at, actor, role, kind, body, hash FROM seawall_entry "
            "ORDER BY incident, seq"
        )
        head = b""
        for incident, seq, at, actor, role, kind, body, hash in rows:
            said = f"{incident}{seq}{at}{actor}{role}{kind}{body}{hash}".encode()
            head = hashlib.sha256(head + said).digest()
            json.loads(body)


def main() -> None:
    """Verify a file one way or the other; say how long it took and how much memory at most."""
    how, path = sys.argv[1], Path(sys.argv[2])
    began = time.perf_counter()
    by_hand(path) if how == "floor" else by_engine(path)
    taken = time.perf_counter() - began
    print(json.dumps({"seconds": taken, "mb": peak_mb()}))


if __name__ == "__main__":
    main()
