"""A durable advance on PostgreSQL, against psycopg by hand in four round trips, and in fewer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing

from bench import postgres
from bench.floor_postgres import FORMS, Floor
from bench.harness import Figure, Run, Target, alternate_rates, figure, rate
from bench.work import Walker, engine_at

AGAINST = {
    "four_trips": "psycopg by hand, four round trips in one transaction",
    "read_and_write": "psycopg by hand, a read and one writing statement",
    "one_statement": "psycopg by hand, one statement that knows the state before",
    "commit_only": "the server's own commit: one row updated",
}


def measure(run: Run) -> Iterator[Figure]:
    """Against each form of the floor; the first is the target's."""
    number = run.size(100, 20)
    with ExitStack() as stack:
        url = stack.enter_context(postgres.database(stack.enter_context(postgres.server())))
        walker = Walker(stack.enter_context(engine_at(url)))
        floors = {name: stack.enter_context(closing(Floor(url))) for name in FORMS}
        contestants = {
            name: (lambda form=FORMS[name], floor=floor: rate(number, lambda: form(floor)))
            for name, floor in floors.items()
        }
        found = alternate_rates(
            run.times(9), {**contestants, "ours": lambda: rate(number, walker.advance)}
        )
    for name, against in AGAINST.items():
        yield figure(
            "durable_postgres" if name == "four_trips" else f"durable_postgres_{name}",
            "durable advance, PostgreSQL", against, "/s", found["ours"], found[name],
            target=Target(at_least=1.5) if name == "four_trips" else None,
        )  # fmt: skip
