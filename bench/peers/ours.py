"""Seawall: open an incident, and advance it ten times, each its own durable command."""

from __future__ import annotations

import sys

from bench.peers.speaking import STEPS, serve
from seawall import Engine

_STEP = """\
  - id: step_{n}
    owner: listener
    collect: [found_{n}]
    require: [{{that: found_{n} < 1000000.0, say: That is too much}}]
    due: 4h
"""
PLAYBOOK = (
    """\
seawall: 1
id: ten
version: 1.0.0
title: Ten steps
timezone: Europe/Amsterdam
roles: {listener: On shift}
facts:
"""
    + "".join(f"  found_{n}: {{type: number, min: 0}}\n" for n in range(STEPS))
    + "ends: {ended: It is over}\nsteps:\n"
    + "".join(_STEP.format(n=n) for n in range(STEPS))
    + "    next: ended\n"
)


def main() -> None:
    """Work on the database at the address that is given."""
    with Engine(sys.argv[1]) as engine:
        engine.register(PLAYBOOK)

        def once() -> None:
            number = engine.open("ten", actor="anna").incident.number
            for n in range(STEPS):
                engine.advance(number, f"step_{n}", {f"found_{n}": n}, actor="anna")

        serve(once)


if __name__ == "__main__":
    main()
