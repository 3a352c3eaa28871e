"""Fuzzes what a database gives back: a state, an entry or a plan that is another is Damaged.

Half of the inputs are raw bytes, half are a row as Seawall wrote it with bytes of it changed, so
that the fuzzer comes past the first brace. What is read at all is verified and shown, or Damaged.
"""

from __future__ import annotations

import sys
from typing import Any

import atheris

with atheris.instrument_imports(include=["seawall.store.records", "seawall.machine"]):
    from seawall import Damaged, Engine
    from seawall.library import read_plan
    from seawall.machine import plan as plans
    from seawall.machine.evolve import evolve
    from seawall.machine.playbook import Playbook
    from seawall.store import records, sql
    from seawall.store.records import StoredPlaybook

from tests.engine.test_hostile import BOOK


def _written() -> dict[str, list[Any]]:
    """Rows as Seawall writes them."""
    with Engine(":memory:") as engine:
        engine.register(BOOK)
        engine.open("hostile", actor="anna")
        engine.advance(1, "work", {"a_list": "x, y", "a_number": 2.5}, actor="anna")
        engine.note(1, "a note", actor="bram")
        with engine._store.reading() as tx:
            db: Any = tx._db
            return {
                "incident": db.all(sql.INCIDENT_BY_NUMBER, {"number": 1}),
                "entry": db.all(sql.ENTRIES, {"incident": 1, "after": 0, "until": 99}),
                "playbook": db.all(sql.PLAYBOOKS),
            }


ROWS = _written()


def one(data: bytes) -> None:
    """Change a row, and read it as the store does."""
    choose = atheris.FuzzedDataProvider(data)
    kind = choose.PickValueInList(sorted(ROWS))
    row = list(ROWS[kind][choose.ConsumeIntInRange(0, len(ROWS[kind]) - 1)])
    column = choose.ConsumeIntInRange(0, len(row) - 1)
    row[column] = _changed(row[column], choose)
    try:
        if kind == "incident":
            records.incident_of(tuple(row))
        elif kind == "entry":
            stored = records.entry_of(tuple(row))
            try:
                evolve(None, stored.entry)
            except (ValueError, LookupError, TypeError, AttributeError):
                return  # verification says of these that the log cannot be followed
        else:
            _plan(records.playbook_of(tuple(row)))
    except Damaged:
        return


def _plan(stored: StoredPlaybook) -> None:
    """The plan as an attacker leaves it: with a digest that fits."""
    digest = plans.digest(stored.plan.encode("utf-8", "surrogatepass"))
    fits = StoredPlaybook(**{
        name: getattr(stored, name) for name in stored.__struct_fields__ if name != "digest"
    }, digest=digest)  # fmt: skip
    Playbook(read_plan(fits), digest).require_sound()


def _changed(value: Any, choose: Any) -> Any:
    kind = choose.ConsumeIntInRange(0, 7)
    if kind == 0:
        return choose.PickValueInList([None, 0, -1, 2**62, 1.5, b"\xff", "", "x", "[" * 5000])
    if not isinstance(value, str) or kind == 1:
        return choose.ConsumeUnicode(4000)
    text = value
    for _ in range(choose.ConsumeIntInRange(1, 4)):
        at = choose.ConsumeIntInRange(0, len(text))
        gone = choose.ConsumeIntInRange(0, 6)
        text = text[:at] + choose.ConsumeUnicode(6) + text[at + gone :]
    return text


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
