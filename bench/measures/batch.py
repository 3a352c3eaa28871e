"""Ten advances given in one call, which is one transaction, against ten calls."""

from __future__ import annotations

from collections.abc import Iterator

from bench.harness import Figure, Run, Target, alternate, figure, rate
from bench.work import Walker, engine_at

TEN = 10


def measure(run: Run) -> Iterator[Figure]:
    """On SQLite, waiting for the disk."""
    number = run.size(100, 10)
    with run.scratch() as folder, engine_at(folder / "ours.db") as engine:
        walker, other = Walker(engine), Walker(engine)

        def together() -> None:
            with engine.batch() as batch:
                for _ in range(TEN):
                    incident, step, facts = walker.next()
                    batch.advance(incident, step, facts, actor="anna")

        def apart() -> None:
            for _ in range(TEN):
                other.advance()

        found = alternate(
            run.times(9),
            {
                "apart": lambda: TEN * rate(number, apart),
                "together": lambda: TEN * rate(number, together),
            },
        )
    yield figure(
        "batch", "10 advances in one call, SQLite FULL", "10 calls", "/s", found["together"],
        found["apart"], target=Target(at_least=3.5),
    )  # fmt: skip
