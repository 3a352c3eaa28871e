"""Runs the measures: `python -m bench`, or `python -m bench durable history`.

Each measure runs in this process, one after another; one that fails is reported and the rest goes
on. The exit code is 1 if a measure failed, and 0 if all gave figures, reached or not.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

from bench import figures, machine, page
from bench.figures import Figures
from bench.harness import Figure, Run, SkippedError

MEASURES = (
    "durable",
    "bounds",
    "postgres",
    "batch",
    "history",
    "threads",
    "processes",
    "writers",
    "timers",
    "pages",
    "verify",
    "memory",
    "startup",
    "check",
    "peers",
)
"""In the order in which they run: a module of `bench.measures` each."""
BUILD = Path(__file__).resolve().parent.parent / "build" / "bench"
"""Where databases are made; on the disk that is measured, and not under version control."""


def main(given: list[str] | None = None) -> int:
    """Run what the arguments ask for."""
    asked = parser().parse_args(given)
    before = figures.load()
    run = Run(folder=asked.folder.resolve(), quick=asked.quick, rounds=asked.rounds)
    facts = machine.facts(run.folder)
    for name, value in facts.items():
        print(f"{name:12}{value}")
    print(f"\n{figures.HEAD}", flush=True)
    found: dict[str, Figure] = {}
    failed: dict[str, str] = {}
    for name in asked.measure or MEASURES:
        began = time.monotonic()
        try:
            for figure in importlib.import_module(f"bench.measures.{name}").measure(run):
                found[figure.id] = figure
                print(figures.line(figure, before.figures.get(figure.id)), flush=True)
        except SkippedError as reason:
            print(f"{name}: skipped, {reason}", flush=True)
        except Exception as error:  # the other measures are worth having
            failed[name] = f"{type(error).__name__}: {error}"
            print(f"FAILED {name}: {failed[name]}", flush=True)
        figures.save(Figures(facts, found, failed, asked.quick), run.folder / "last.json")
        print(f"    {name} took {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    now = Figures(facts, found, failed, asked.quick)
    print(figures.verdict(now))
    keep(asked, before, now)
    return 1 if failed else 0


def keep(asked: argparse.Namespace, before: Figures, now: Figures) -> None:
    """Write what was found where it was asked for; `last.json` in the folder has it already."""
    if asked.json:
        figures.save(now, asked.json)
    if asked.save:
        figures.save(figures.merged(before, now) if asked.measure else now, figures.KEPT)
        page.write()


def parser() -> argparse.ArgumentParser:
    """The arguments."""
    made = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    made.add_argument("measure", nargs="*", choices=[*MEASURES, []], help="all without a name")
    made.add_argument("--quick", action="store_true", help="small sizes, three rounds")
    made.add_argument("--rounds", type=int, default=0, help="so many rounds, for every measure")
    made.add_argument(
        "--save",
        action="store_true",
        help="keep as bench/figures.json, and write docs/performance.md from them",
    )
    made.add_argument("--json", type=Path, help="write the figures to this file too")
    made.add_argument("--folder", type=Path, default=BUILD, help="where databases are made")
    return made


if __name__ == "__main__":
    sys.exit(main())
