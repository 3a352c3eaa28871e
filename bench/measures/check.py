"""How long a playbook takes to check, beyond start-up: playbooks of 5 to 1000 steps.

Each size is a generated playbook that uses what the language has: conditions, due rules on
calendars with holidays, escalations, signals, tracks, measures, approvals. Every round checks each
of them once in a process of its own, which has checked a playbook of three lines before, and beside
it does what anything in Python has to do with the same text: parse it into YAML events by the C
library, and validate the read values with bare pydantic. `again` is the same text a second
time, when holidays and conditions are known already.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import yaml
from yaml._yaml import CParser

from bench.harness import Figure, Run, figure
from bench.worker import ROOT
from seawall.language import source
from seawall.language.compiler import compile_text
from seawall.language.document import Playbook

SIZES = (5, 50, 500, 1000)

FIRST = "{seawall: 1, id: a, version: '1', title: A, ends: {z: Z}, steps: [{id: b, next: z}]}"
"""The first playbook of a process, which everything is imported for."""

_HEAD = """\
seawall: 1
id: generated
version: 1.0.0
title: A playbook of many steps
timezone: Europe/Amsterdam
roles: {listener: On shift, lead: {title: Lead, deputy: comms}, comms: Communications}
calendars:
  office: {hours: {mon-fri: ["09:00-12:30", "13:00-17:00"]}, holidays: NL}
  care: {hours: {mon-sat: "08:00-20:00"}, holidays: DE-BY, closed: [2026-12-24]}
facts:
  posted_at: {type: datetime}
  level: {type: choice, of: [L1, L2, L3]}
  reach: {type: number, min: 0}
  people: {type: list}
  done: {type: bool}
open: [posted_at]
labels: [level]
measures:
  answered: {from: opened_at, to: step_1.left, target: 4h, calendar: office}
signals:
  louder: {title: It gets worse, set: {level: L3}, tell: lead, start: aside}
  over: {tell: lead, to: ended, from: [step_0, step_1]}
tracks:
  aside:
    - {id: aside_step, title: Beside, owner: lead, due: 1h}
never:
  - {when: 'level == "L1" && reach > 100000.0', say: That is no small matter}
escalations:
  standard:
    - {at: 50%, tell: owner}
    - {at: due-5m, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+10m, tell: [lead, comms]}
ends: {ended: It is over, dropped: Not worth more}
steps:
"""

_STEP = """\
  - id: step_{n}
    title: {{en: Step {n}, nl: Stap {n}}}
    guide: |
      Look at what is said, and write down what you find.
      Do not answer before you know.
    owner:
      - {{when: level == "L3", is: lead}}
      - {{is: listener}}
    collect: [level, reach, fact_{n}: {{type: text, title: What you found}}]
    require:
      - that: '!contains_any(fact_{n}, ["calm down", "no comment"])'
        say: Do not be defensive
        override: [lead]
    due:
      - {{when: level == "L3", within: 15m, of: posted_at}}
      - {{when: reach > {n}.0, within: 2h, calendar: care}}
      - {{within: 4h, calendar: office}}
    escalate: standard
    max_visits: {{times: 5, to: dropped}}
    on_timeout: {{tell: lead}}
    next:
      - {{when: 'level == "L1" && known("fact_{n}") && reach < {n}.0', to: dropped}}
      - {{when: fact_{n} == "again" && visits < 3, to: step_{back}}}
      - {{to: {to}}}
"""

_SPLIT = """\
  - id: step_{n}
    owner: lead
    due: 1d
    tracks:
      left_{n}:
        - {{id: left_step_{n}, owner: comms, due: 1h, collect: [done]}}
      right_{n}:
        - {{id: right_step_{n}, owner: lead, due: 1h, approve: {{by: comms, within: 30m}}}}
"""


def measure(run: Run) -> Iterator[Figure]:
    """Every size."""
    rounds = [{size: apart(size) for size in SIZES} for _ in range(run.times(7))]
    for size in SIZES:
        taken = [one[size] for one in rounds]
        yield figure(
            f"check_{size}", f"check a playbook of {size} steps",
            "the C library's YAML events and bare pydantic", "ms",
            [one["check"] for one in taken], [one["events"] + one["pydantic"] for one in taken],
            better="lower", detail={"again_ms": statistics.median(one["again"] for one in taken)},
        )  # fmt: skip


def playbook(steps: int) -> str:
    """The text of a playbook of so many steps on its tracks, all together."""
    written, left, number = [_HEAD], steps - 2, 0
    while left > 0:
        if number % 10 == 5 and left > 3:
            written.append(_SPLIT.format(n=number))
            left -= 3
        else:
            written.append(_STEP.format(n=number, back=max(0, number - 7), to=f"step_{number + 1}"))
            left -= 1
        number += 1
    written.append(_STEP.format(n=number, back=max(0, number - 7), to="ended"))
    return "".join(written)


def events(text: str) -> None:
    """The floor of reading: the C library's own events, with nothing made of them."""
    parser = CParser(text)
    while not isinstance(parser.get_event(), yaml.StreamEndEvent):
        pass


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that it takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def milliseconds(text: str) -> dict[str, float]:
    """Milliseconds of each thing, here and now."""
    compile_text("first.yaml", FIRST)
    data = source.read("generated.yaml", text).data
    return {
        "events": timed(lambda: events(text)),
        "pydantic": timed(lambda: Playbook.model_validate(data)),
        "check": timed(lambda: compile_text("generated.yaml", text)),
        "again": timed(lambda: compile_text("generated.yaml", text)),
    }


def apart(size: int) -> dict[str, float]:
    """The same, in a process of its own."""
    command = [sys.executable, "-m", __name__, str(size)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    taken: dict[str, float] = json.loads(done.stdout)
    return taken


def main() -> None:
    """Say what a playbook of so many steps took."""
    print(json.dumps(milliseconds(playbook(int(sys.argv[1])))))


if __name__ == "__main__":
    main()
